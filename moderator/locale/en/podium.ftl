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
podium-live = You are live.
podium-over = over your time
podium-left = left
podium-interrupted = You were interrupted
podium-follows = You follow { $name }.
podium-back-soon = You go on as soon as the moderator gives you the floor.
podium-stand-by = Stand by
podium-later-by = { $minutes } min later
podium-earlier-by = { $minutes } min earlier
podium-buzz = Vibrate with the clock
podium-paused = Paused: { $why }.
podium-limit = of { $limit }
podium-next = You are next
podium-place = You are number { $place }
podium-nothing = Nothing planned for you now
podium-skipped = Passed over for now
podium-skipped-more = The moderator can still give you the floor.
podium-not-started = Not started yet
podium-ended = The panel has ended
podium-about = about { $time } { $city }
podium-planned = planned for { $time } { $city }
podium-own-time = { $time } { $city }
podium-speaking = Speaking:
podium-your-time = Your time: { $limit }
podium-was-planned = planned for { $time }
podium-got-it = Got it
podium-cue-said = From the moderator: { $words }
podium-answers = Tell the moderator
podium-answers-hint = The moderator sees what you press.
podium-ready = I am ready
podium-asks-time = I need 30 s
podium-asks-audio = I have lost audio
podium-asks-floor = I would like to speak
podium-told = The moderator sees: “{ $what }”. Press again to take it back.
podium-told-ready = The moderator sees that you are ready.
podium-heard = The moderator has heard you.
podium-answer-waits = No contact: not sent yet.
podium-elsewhere = This link is open on another device
podium-elsewhere-more = Only one screen is used at a time, so that the moderator knows where you are.
podium-use-here = Use it here

podium-for-you = Questions for you
podium-for-you-empty = None yet. Questions assigned to you appear here.
podium-mark-answered = Answered
podium-mark-passed = Pass
podium-mark-written = In writing
podium-mark-rather = Rather: { $mark }
podium-marked = Question { $number }: { $mark }.
podium-with = with { $names }
podium-asked-of-you = asked of you
podium-take = I’ll take it
podium-took = You offered to take it
podium-pass-to = Pass to …
podium-pass-anybody = Anybody else
podium-passed = You passed
podium-passed-to = Passed to
podium-gloss = Unofficial translation
podium-askers =
    { $count ->
        [one] { $count } person asked this
       *[other] { $count } people asked this
    }
podium-originals =
    { $count ->
        [one] { $count } other wording
       *[other] { $count } other wordings
    }
podium-others = Other approved questions
podium-others-empty = No others at the moment.
podium-more =
    { $count ->
        [one] { $count } new question
       *[other] { $count } new questions
    }
podium-programme = Programme

## The words that I am going to read

podium-speech = My text for the interpreters
podium-speech-is-there = They have it
podium-speech-why = Only interpreters and captioners see it. It helps them to say what you say.
podium-speech-pace =
    { $count ->
        [one] { $count } word · about { $time } at an interpretable pace · your limit is { $limit }
       *[other] { $count } words · about { $time } at an interpretable pace · your limit is { $limit }
    }
podium-speech-long =
    { $count ->
        [one] { $count } word takes about { $time }, and your limit is { $limit }. Please shorten it.
       *[other] { $count } words take about { $time }, and your limit is { $limit }. Please shorten it.
    }
podium-speech-send = Send to the booth
podium-speech-sent = The booth has your text.
podium-speech-take-back = Take it back
podium-speech-taken-back = The booth does not have your text any more.

podium-writing = To be answered in writing
podium-writing-empty = Nothing is left for you to answer.
podium-writing-until = Answers are taken until the end of { $day }.
podium-writing-was = Answers were taken until { $day }.
podium-writing-owed = not answered yet
podium-writing-sent = sent, waits for the organisers
podium-writing-approved = published
podium-writing-returned = returned to you
podium-writing-change = Change
podium-writing-note = The organisers ask:
podium-writing-returned-why = The organisers ask you to look at it again.
podium-writing-label = Your answer to question { $number }
podium-writing-kept = What you type is kept on this device.
podium-writing-send = Send to the organisers
podium-writing-keep = Leave it as it is
podium-writing-arrived = The organisers have your answer.
podium-write = Write the answer
