### The page of a panellist.

podium-title = Your place · { $title }
podium-needs-script = This page needs JavaScript. Please turn it on and load it again.
podium-seen = the moderator sees you
podium-not-seen = the moderator may not see you

podium-on = You have the floor
podium-on-green = Time is running.
podium-on-none = No limit.
podium-on-amber = Nearly over.
podium-on-red = Please conclude.
podium-paused = Paused: { $why }.
podium-limit = of { $limit }
podium-next = You are next
podium-place = You are number { $place }
podium-later = You are on later
podium-nothing = Nothing planned for you now
podium-not-started = Not started yet
podium-ended = The panel has ended
podium-about = about { $time } { $city }
podium-planned = planned for { $time } { $city }
podium-own-time = { $time } { $city }
podium-speaking = Speaking:
podium-your-time = Your time: { $limit }
podium-was-planned = planned for { $time }
podium-got-it = Got it

podium-for-you = Questions for you
podium-for-you-empty = None yet. Questions assigned to you appear here.
podium-mark-answered = Answered
podium-mark-passed = Pass
podium-mark-written = In writing
podium-mark-rather = Rather: { $mark }
podium-marked = Question { $number }: { $mark }.
podium-with = with { $names }
podium-others = Other approved questions
podium-others-empty = No others at the moment.
podium-more =
    { $count ->
        [one] { $count } new question
       *[other] { $count } new questions
    }
podium-programme = Programme
