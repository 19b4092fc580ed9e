### The page that asks for a code, and the page that says what went wrong.

join-title = Join a panel
join-label = Code of the panel
join-hint = It stands under the square code on the screen.
join-go = Join
forgotten = Nothing of this site is left on this phone.
error-title = This did not work
error-not-found = There is no such page. Please check the address or the code.
error-bad-request = We could not read what was sent. Please go back and try again.
error-crowded-title = One moment, please
error-crowded = Very many people are here at once. This page tries again by itself in a few seconds.
error-join = Type the code of a panel
