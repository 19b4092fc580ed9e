### The console of those who run the panel.

console-title = Console · { $title }
console-needs-script = The console needs JavaScript. Please turn it on and load this page again.
console-panes = Parts of the console
console-pane-questions = Questions
console-pane-speakers = Speakers
console-pane-podium = Podium
console-pane-programme = Programme
console-more = More
console-help = Help and shortcuts
console-undone = Taken back.
console-now-is = Now: { $name }.
console-step-taken = Already done by { $by }.
console-step-taken-somebody = Somebody else has just made this step.

## Head

console-planned = planned
console-left-to = left to { $time }
console-left-of = left of { $length }
console-over-slot = over the slot
console-ends = ends { $time }
console-pace-on-time = on time
console-pace-late = +{ $length } late
console-pace-early = { $length } early
console-phones =
    { $count ->
        [one] { $count } phone
       *[other] { $count } phones
    }
console-phones-why = Participants whose page is open now, in the room and online.
console-present = podium { $here } of { $of }
console-present-why = Panellists whose page answers. A triangle: somebody who takes part online is not connected.
console-wall = Wall
console-wall-shows = The wall shows: { $layout }.
console-end = End the panel
console-ended = The panel has ended.

## Now

console-now = Now
console-nobody = Nobody has the floor
console-over-of = over { $limit }
console-spoken = spoken { $length }
console-phase-amber = nearly over
console-phase-red = over time
console-next = Next:
console-nothing-next = Nothing comes next
console-pause = Pause
console-resume = Resume
console-more-time = +30 s
console-time-added = { $name }: 30 seconds more.
console-conclude = Conclude
console-end-turn = End turn
console-turn-ended = The turn has ended.
console-next-question = Ask question { $number }
console-say = Say
console-phonetic = { $name }: { $phonetic }
console-say-floor = “I now give the floor to { $name }, to be followed by { $then }.”
console-say-floor-last = “I now give the floor to { $name }.”
console-say-question = “We take question { $number }, from { $name }, to be followed by { $then }.”
console-say-question-last = “We take question { $number }, from { $name }.”
console-say-item = “We now come to { $name }. After that: { $then }.”
console-say-item-last = “We now come to { $name }.”
console-the-welcome = the welcome
console-the-opening = the opening remarks
console-the-panel = the panel discussion
console-the-debate = the interactive debate
console-the-final = the final remarks
console-the-wrap = the closing
console-give-floor = Give the floor
console-answered = Answered
console-all-answered = All answered
console-mark-answered = Answered
console-mark-passed = Passes
console-mark-written = In writing
console-marked = Question { $number }: { $mark }.
console-nobody-assigned = Nobody is assigned to it.

## Before and after

console-is-draft = Not open yet
console-is-rehearsal = Rehearsal
console-is-open = Open for questions
console-is-ended = The panel has ended
console-open = Open for questions
console-opened = Questions are taken from now on.
console-open-why = Opening lets phones send questions. The clocks begin with Start.
console-start = Start the panel
console-started = The panel is live.
console-start-why = Starting gives the floor to the first of the programme. Until then nothing is late.
console-planned-for = Planned for { $when }
console-until-planned = until { $when }, the planned start
console-since-planned = since { $when }, the planned start
console-phones-reached =
    { $count ->
        [one] { $count } phone is here
       *[other] { $count } phones are here
    }
console-no-phone = No phone has reached this address yet
console-missing = Not connected yet: { $names }
console-all-online = Everybody who takes part online is connected
console-ended-at = at { $time }, after { $length }
console-figure-answered = questions answered
console-figure-in-writing = to be answered in writing
console-figure-not-reached = approved, not reached
console-figure-unread = not reviewed
console-figure-from-floor = spoke from the floor
console-resume-panel = Go on after all
console-resumed-panel = The panel goes on.

## Programme

console-programme = Programme
console-programme-empty = The programme is empty.
console-programme-past =
    { $count ->
        [one] { $count } done
       *[other] { $count } done
    }
console-was-planned = planned
console-go = Go
console-go-to = Go to { $name }
console-skipped = passed over

## Questions

console-questions = Questions
console-question-lists = Lists of questions
console-tab-new = New
console-tab-shortlist = Shortlist
console-tab-approved = Approved
console-tab-done = Done
console-tab-declined = Declined
console-asking = open
console-not-asking = closed
console-asking-closed = Written questions are closed.
console-asking-opened = Written questions are open.
console-newest = Order: newest first
console-oldest = Order: oldest first
console-more-new =
    { $count ->
        [one] { $count } new question
       *[other] { $count } new questions
    }
console-empty-new = Nothing to review
console-empty-new-more = New questions appear here.
console-empty-shortlist = Nothing on the shortlist
console-empty-shortlist-more = Shortlist what you may want later. Nobody else sees the mark.
console-empty-approved = Nothing approved yet
console-empty-approved-more = Approved questions are seen by everybody and wait here to be asked.
console-empty-done = Nothing answered yet
console-empty-done-more = Questions come here once they were answered.
console-empty-declined = Nothing declined
console-empty-declined-more = Declined questions can be approved after all.
console-erased = The author has withdrawn this question.
console-for = for { $name }
console-on-shortlist = shortlisted
console-approve = Approve
console-approved = Approved. Everybody can see it now.
console-shortlist = Shortlist
console-shortlisted = On the shortlist.
console-unshortlist = Off the shortlist
console-unshortlisted = Off the shortlist.
console-decline = Decline
console-declined = Declined. { $reason }
console-decline-why = Why not?
console-decline-told = Only the author is told.
console-assign = Assign
console-assigned =
    { $count ->
        [0] Assigned to nobody.
        [one] Assigned to { $count } panellist.
       *[other] Assigned to { $count } panellists.
    }
console-assign-to = Who is to answer?
console-assign-order = In the order in which you tap.
console-assign-done = Assign
console-nth = { $place }
console-line-up = Line up
console-lined-up = Question { $number } is lined up.
console-take-out = Take out
console-taken-out = Question { $number } is no longer lined up.
console-ask-now = Asked now
console-asked = Question { $number } is being asked.

## List of speakers

console-speakers = List of speakers
console-floor-open = open
console-floor-shut = closed
console-floor-opened = The list of speakers is open.
console-floor-closed = The list of speakers is closed. Those on it stay.
console-speakers-empty = Nobody is waiting
console-speakers-empty-open = Whoever asks for the floor appears here.
console-speakers-empty-closed = The list is closed.
console-speakers-past =
    { $count ->
        [one] { $count } earlier
       *[other] { $count } earlier
    }
console-call = Line up
console-called = { $name } is lined up.
console-uncall = Back to waiting
console-uncalled = { $name } is waiting again.
console-absent = Absent
console-absent-done = { $name }: absent, at the end of the list.
console-absences =
    { $count ->
        [one] absent once
       *[other] absent { $count } times
    }
console-done = Done
console-spoken-done = { $name } has spoken.

## Podium and cues

console-podium = Podium
console-cues = Messages sent
console-cues-hint = Open a name to send a private message.
console-cue-sent = To { $name }: { $phrase }
console-cue-waits = sent
console-cue-seen = seen
console-own-cue = Your own words
console-send = Send
console-presence-green = connected
console-presence-green-why = Their page answers.
console-presence-amber = unsteady
console-presence-amber-why = Their page has not answered for eight seconds.
console-presence-red = lost
console-presence-red-why = Their page has not answered for more than thirteen seconds.
console-presence-none = page not open
console-presence-none-why = They have not opened their page yet.

## Help

console-brief-next = One button runs the hour: Next gives the floor to whoever comes next and starts the clock.
console-brief-clock = Pause keeps the time that is left. +30 s adds to it. Conclude sends a private message to the speaker.
console-brief-questions = New questions are seen by nobody. Approve them, assign who answers, and line them up: then Next comes to them.
console-brief-undo = Most acts can be taken back for ten seconds: press Undo in the message below, or Z.
console-shortcuts = Shortcuts
console-shortcuts-on = Shortcuts are on
console-shortcuts-off = Shortcuts are off
console-key-name-space = Space
console-key-j = next card
console-key-k = card before
console-key-a = approve
console-key-s = shortlist
console-key-r = decline, then 1 to 7 for the reason
console-key-assign = assign, then digits
console-key-n = next speaker
console-key-space = pause and resume
console-key-z = undo
console-key-help = this help
