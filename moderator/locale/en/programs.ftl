### Programs beside the panel: tokens, addresses that are told of events, and signing in with an account of the house.
programs-title = Programs
programs-lead = A program needs a token: to show the panel elsewhere, or to run it from a remote control. Whoever has the token can do what it allows, so give it to that program alone.
programs-scope = What it may
programs-scope-reader = Read
programs-scope-remote = Run
programs-scope-text-reader = Reads what everybody may see of the panel, and nothing else.
programs-scope-text-remote = Presses next, pause, resume, more time and conclude, and reads what everybody may see.
programs-name = Name, as you want to find it here
programs-submit = Make a token
programs-copy = Copy token
programs-withdraw = Withdraw
programs-renew = New token
programs-done-added = The token is there. Copy it into the program.
programs-done-renewed = There is a new token. The former one is worth nothing any more.
programs-done-withdrawn = Withdrawn. The token is worth nothing from now on.

## Calendars

programs-calendar = Calendar of this panel
programs-calendar-all = Calendar of all panels

## Addresses that are told of events

programs-hooks = Addresses that are told
programs-hooks-lead = A program of yours can be told what happens on the panel as soon as it happens. Of a question it hears the words once everybody may read them, and never who asked.
programs-hook-url = Address (https)
programs-hook-events = What it is told
programs-hook-add = Add an address
programs-hook-submit = Add the address
programs-hook-drop = Take away
programs-hook-dropped = Taken away. Nothing is told to it any more.
programs-hook-secret = Every message is signed with this secret. Copy it now: it is not shown again.
programs-hook-closed = Whoever runs this installation has not opened it to this address. Ask them to name the host in WEBHOOK_HOSTS.
programs-hook-waiting = { $count } waiting
programs-hook-failed = { $count } not delivered
programs-event-question-asked = A question was asked (without its words)
programs-event-question-published = A question can be read by everybody
programs-event-question-answered = A question was answered
programs-event-turn-started = Somebody begins to speak
programs-event-turn-ended = Somebody has spoken
programs-event-panel-started = The panel begins
programs-event-panel-ended = The panel is over

## Signing in with an account of the house

programs-account = Sign in with your account
programs-account-away = The sign-in service does not answer. Try again in a minute, or open the desk with your personal link.
programs-account-clock = The clocks of this server and of the sign-in service disagree. Tell whoever runs this installation.
programs-account-state = Signing in took too long, or was begun in another browser. Please begin again.
programs-account-forged = The answer of the sign-in service could not be trusted. Please begin again; if it happens again, tell whoever runs this installation.
programs-account-denied = This account may not organise panels here. Ask whoever runs this installation.
