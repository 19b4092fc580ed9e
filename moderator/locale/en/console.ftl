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
console-now-is-passed =
    { $count ->
        [one] Now: { $name }. { $count } item passed over.
       *[other] Now: { $name }. { $count } items passed over.
    }
console-step-taken = Already done by { $by }.
console-step-taken-somebody = Somebody else has just made this step.

## Head

console-planned = planned start
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
console-over-of = limit { $limit }
console-spoken = spoken { $length }
console-phase-amber = nearly over
console-phase-red = over time
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
console-read-out = Read out
console-say-after = Then say
console-phonetic = { $name }: { $phonetic }
console-give-floor = Give the floor
console-answered = Answered
console-all-answered = All answered
console-mark-answered = Answered
console-mark-passed = Passes
console-mark-written = In writing
console-marked = Question { $number }: { $mark }.

## Before and after

console-is-draft = Not open yet
console-is-rehearsal = Rehearsal
console-is-open = Open for questions
console-is-ended = The panel has ended
console-open = Open for questions
console-opened = Questions are taken from now on.
console-open-why = Opening lets phones send questions. The clocks begin with Start.
console-start = Start the panel
console-rehearsal-start = Rehearse the start
console-started = The panel is live.
console-rehearsal-started = The rehearsal is running.
console-start-why = Starting gives the floor to the first of the programme. Until then nothing is late.
console-rehearsal-why = This starts the clocks for practice only. To start the panel itself, end the rehearsal first.
console-planned-for = Planned for { $when }
console-until-planned = until { $when }, the planned start
console-since-planned = since { $when }, the planned start
console-phones-reached =
    { $count ->
        [one] { $count } phone is here
       *[other] { $count } phones are here
    }
console-no-phone = No phone has reached this address yet
console-missing = Online, not connected yet: { $names }
console-all-online = Everybody who takes part online is connected
console-ended-at = at { $time }, after { $length }
console-figure-answered = questions answered
console-figure-in-writing = to be answered in writing
console-figure-not-reached = asked to speak, not reached
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
console-tab-new = Inbox
console-tab-shortlist = Shortlist
console-tab-approved = Line
console-tab-done = Done
console-tab-declined = Declined
console-part-lined-up = Lined up: Next comes to these
console-part-approved = Approved: line up the ones to be asked
console-asking = open
console-not-asking = closed
console-asking-closed = Written questions are closed.
console-asking-opened = Written questions are open.
console-newest = Newest first
console-oldest = Oldest first
console-more-new =
    { $count ->
        [one] { $count } new question
       *[other] { $count } new questions
    }
console-empty-new = Nothing to review
console-empty-new-more = New questions appear here.
console-empty-shortlist = Nothing on the shortlist
console-empty-shortlist-more = Shortlist what you may want later. Nobody else sees the mark.
console-empty-approved = Nothing in line yet
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
console-line-up = Line up
console-lined-up = Question { $number } is lined up: Next comes to it.
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
console-cues-hint = Tick a name to send a private message.
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
console-words = Words on this page
console-word-shortlist = Sets a question aside for later. Only those who run the panel see it.
console-word-line = The approved questions, which everybody can see.
console-word-line-up = Chooses an approved question to be asked: Next comes to it before the next speech.
console-word-gloss = An unofficial translation, written by you, that stands under the question.
console-word-redact = Erases words that could betray or endanger somebody. The author and everybody else then read […].
console-word-private = Hands a question to the organisers. Nobody else sees it any more.
console-word-podium = The moderator, the opening speaker and the panellists, in the room or online.
console-word-wall = The big screen that the room sees. It follows the floor by itself.
console-shortcuts = Shortcuts
console-shortcuts-on = Shortcuts are on
console-shortcuts-off = Shortcuts are off
console-key-name-space = Space
console-key-j = next card
console-key-k = card before
console-key-a = approve
console-key-s = shortlist
console-key-r = decline, then 1 to 7 for the reason
console-key-assign = assign, then digits, then Enter
console-key-n = next speaker
console-key-space = pause and resume
console-key-z = undo
console-key-help = this help

## Triage: what is done with a question

console-sheets = What lies on the desk
console-sheet-questions = Questions
console-sheet-actions = Actions
console-sheet-polls = Show of hands
console-tab-private = Private
console-empty-private = Nothing private
console-empty-private-more = What is kept for the organisers stands here.
console-asking-until = Written questions until
console-asking-open-until = open until { $time }
console-asking-label = Written questions: { $state }
console-fits =
    { $count ->
        [0] No time is left: what follows will not be reached
        [one] { $count } fits in the { $left } min left · below will not be reached
       *[other] { $count } fit in the { $left } min left · below will not be reached
    }
console-askers =
    { $count ->
        [one] { $count } person asked this
       *[other] { $count } people asked this
    }
console-unnumbered = a question in the inbox
console-similar = Similar to { $name }
console-not-same = Not the same
console-merge = Merge
console-merge-with = Merge with { $name }
console-merge-into = Merge into which question?
console-merge-keeps = Both authors are told, and both texts are kept.
console-merge-find = Number or words
console-merge-nothing = No question has this number or these words.
console-merged = Merged into { $name }.
console-originals = Merged into this question
console-separate = Separate
console-separated = Separate again.
console-offer-take = would take it
console-offer-pass = would rather not answer
console-offer-pass-to = passes to { $name }
console-private = Private
console-made-private = Kept for the organisers. Nobody else sees it.
console-put-back = Back to the inbox
console-put-back-done = Back in the inbox.
console-tag = Tags
console-tags = Tags
console-tags-why = For those who run the panel; nobody else sees them.
console-tags-field = Tags, with commas between
console-tags-done = Keep tags
console-tagged = Tags: { $tags }
console-untagged = The tags are gone.
console-gloss = Gloss
console-gloss-why = Everybody sees it, marked as unofficial.
console-gloss-field = What the question says
console-gloss-language = in
console-gloss-done = Keep gloss
console-gloss-remove = Remove gloss
console-gloss-unofficial = unofficial translation
console-redact = Take words out
console-redact-why = Tap what could betray or endanger somebody. It is erased for good; […] shows where.
console-redact-done = Erase these words
console-redacted = The words are erased for good.
console-glossed = The gloss stands under the question.
console-gloss-gone = The gloss is gone.
console-bundle = Read together
console-bundle-with = Read out together with which?
console-bundle-most = At most { $most } questions, this one included.
console-bundle-none = No other question is approved yet.
console-bundle-done = Read together
console-bundled =
    { $count ->
        [one] { $count } question is read out by itself.
       *[other] { $count } questions are read out together.
    }
console-unbundle = Read apart
console-unbundled = Each is read out by itself.
console-together = with { $names }
console-place = Place
console-place-of = { $place } of { $count }
console-place-up = One place earlier
console-place-down = One place later
console-place-top = To the first place
console-placed = { $name }: place { $place }.
console-action-from = Action…
console-slip = Paper slip
console-slip-title = Type in a paper question
console-slip-text = What the slip says
console-slip-name = Name on the slip
console-slip-organisation = Organisation
console-slip-group = Group
console-slip-send = Add to the inbox
console-slip-sent = The slip is in the inbox.
console-slip-why = Without a name it stays anonymous.
console-optional = optional

## Actions

console-actions-empty = Nothing promised yet
console-actions-empty-more = Note what somebody commits to, who leads it, and until when.
console-action-new = New action
console-action-text = What will be done
console-action-lead = Lead
console-action-lead-none = Nobody yet
console-action-lead-other = Somebody else
console-action-lead-words = Who leads it
console-action-until = Due
console-action-origin = Comes from
console-action-origin-none = No question or statement
console-action-turn = Statement: { $name }
console-action-add = Add action
console-action-added = The action is noted.
console-action-short = A{ $number }
console-action-edit = Edit
console-action-keep = Keep
console-action-kept = Action { $number } is corrected.
console-action-no-lead = no lead yet
console-action-due = by { $day }
console-action-open-end = no date
console-action-announced = was on the wall
console-action-status = Status of action { $number }
console-action-status-set = Action { $number }: { $status }
console-action-history = History
console-action-to-confirm = to be confirmed
console-action-confirmed = confirmed
console-action-in-progress = in progress
console-action-done = done
console-action-dropped = dropped
console-show-on-wall = Show on the wall
console-is-on-wall = On the wall
console-shown-on-wall = The wall shows it.

## Show of hands

console-polls-empty = No show of hands yet
console-polls-empty-more = Ask the room something with a few answers. Each phone has one hand.
console-polls-empty-closed = It can be opened while questions are taken.
console-poll-new = New show of hands
console-poll-text = Question to the room
console-poll-answer = Answer { $place }
console-poll-more = One more answer
console-poll-open = Open
console-poll-why = Only those who run the panel see the counts until they are revealed.
console-poll-opened = Phones can answer now.
console-poll-close = Close
console-poll-closed = Closed. The hands that were raised count.
console-poll-reopen = Reopen
console-poll-reopened = Phones can answer again.
console-poll-reveal = Reveal the counts
console-poll-revealed = Everybody sees the counts.
console-poll-hide = Hide the counts
console-poll-hidden = Only those who run the panel see the counts now.
console-poll-is-open = open
console-poll-is-closed = closed
console-poll-is-revealed = counts revealed
console-poll-hands =
    { $count ->
        [one] { $count } hand
       *[other] { $count } hands
    }

## Help for triage

console-key-m = merge, then a number or words
console-key-p = keep for the organisers
console-key-t = tags
console-key-g = gloss
console-key-x = take words out
console-key-l = line up, or take out
console-key-b = read together

## Head: repairs, presence, rehearsal

console-repair = Repair
console-repair-why = { $length } over the end. One tap mends it:
console-repair-debate = Take { $length } from the debate ({ $from } → { $to })
console-repair-cut =
    { $count ->
        [one] Shorten { $first } to { $length }
       *[other] Shorten { $count } speeches, { $first } to { $last }, to { $length } each
    }
console-repair-extend = End later, at { $time }
console-repaired = { $length } made up.
console-signal-cant-hear =
    { $count ->
        [one] can’t hear { $count }
       *[other] can’t hear { $count }
    }
console-signal-too-fast =
    { $count ->
        [one] too fast { $count }
       *[other] too fast { $count }
    }
console-screen-green = wall
console-screen-amber = wall unsteady
console-screen-red = wall lost
console-screen-none = no wall yet
console-screen-green-why = The projector’s page answers.
console-screen-amber-why = The projector’s page has not answered for eight seconds.
console-screen-red-why = The projector’s page has not answered for more than thirteen seconds.
console-screen-none-why = Nobody has opened the projector’s link yet.
console-rehearse = Rehearse
console-rehearsing = The rehearsal has begun. Nothing of it will count.
console-rehearsal-banner = This is a rehearsal. Nothing of it counts; when it ends, everything is put back.
console-reset = End the rehearsal
console-reset-done = The rehearsal is over. Everything is as it was before.

## Now: next, offers, interruptions

console-comes-floor = Next: give the floor to
console-comes-answer = Next: answer by
console-comes-question = Next: read out
console-comes-item = Next: go to
console-comes-turn = Next: back to
console-left = { $length } left
console-next-limit = Time for the next speech
console-granted = { $length } granted
console-extra-is = +{ $length } private
console-extra = Extra time
console-extra-why = Only those who run the panel see this.
console-extra-none = none
console-extra-seconds = +{ $seconds } s
console-extra-seconds-plain = { $seconds } s
console-extra-set = { $name }: { $length } more for each turn. Only those who run the panel see this.
console-held = Set aside
console-set-aside = set aside: { $why }
console-set-aside-for = Call next instead: { $name }
console-set-aside-done = { $name } is set aside and keeps the time that is left.
console-give-back = Give back
console-give-back-left = Give back ({ $length } left)
console-goodwill = with +0:15 ({ $length })
console-pause-lost = Pause: connection lost
console-lost-amber = { $name }: connection unsteady
console-lost-red = { $name }: connection lost
console-paused = Paused: { $why }
console-is-back = { $name } is connected again.
console-asks-time = { $name } needs 30 s before speaking.
console-asks-audio = { $name } has lost the sound.
console-asks-floor = { $name } would like the floor.
console-whispered = { $role }: { $text }
console-heard = Heard
console-seen = Seen
console-notices-none = Nothing from the podium or backstage
console-notices-more = +{ $count }
console-interrupt-order = Point of order
console-interrupt-reply = Right of reply
console-who = Name
console-organisation = Organisation
console-ruling = Ruling, for the record
console-ruling-kept = The ruling is noted.
console-keep = Save
console-clear = Clear
console-between = between two speeches

## Programme: editing, limits, settings

console-edit = Edit
console-item-planned = planned
console-item-current = now
console-item-done = done
console-item-held = set aside
console-item-passed = passed over
console-item-dropped = dropped
console-delta-why = Actual start against planned start
console-house-rules = House rules
console-debate-left = { $length } left for the debate
console-exchanges =
    { $count ->
        [one] { $count } exchange fits
       *[other] { $count } exchanges fit
    }
console-exchange = ({ $floor } + { $answer } + 0:10)
console-exchange-why = An exchange: a question from the floor, its answer, and ten seconds to change speakers.
console-earlier = { $name }: earlier
console-later = { $name }: later
console-to-top = { $name }: to the top
console-length-of = Length of { $name }, minutes and seconds
console-length-set = { $name }: { $length }.
console-moved = { $name } has moved.
console-drop = Drop
console-dropped = { $name } is dropped from the programme.
console-restore = Put back
console-restored = { $name } is in the programme again.
console-unwise-prepared-half = Prepared speeches take { $prepared } of { $slot }: half of the slot or more.
console-unwise-sum = The items add up to { $sum }; the slot is { $slot }.
console-unwise-debate-short = The debate has { $share } % of the slot; at least { $least } % is good practice.
console-unwise-too-many-speakers = { $speakers } panellists are more than the { $most } that leave a debate.
console-limits = Speaking times
console-limits-groups = By group, where it differs
console-limits-from-now = From now on
console-limits-also-now = Also the running turn
console-limits-set = New speaking times hold for turns that have not begun.
console-limits-now = New speaking times hold at once, for the running turn too.
console-limit-floor = From the floor
console-limit-group = On behalf of a group
console-limit-read = Reading a question
console-limit-answer = Answer
console-limit-followup = Second answer
console-limit-final = Final remarks
console-limit-point-of-order = Point of order
console-limit-reply = Right of reply
console-preset = Usual times of a format
console-preset-limits = Take its times
console-preset-items = Times and programme
console-preset-taken = { $name }: taken over.
console-preset-side-event-60 = Side event, 60 minutes
console-preset-side-event-90 = Side event, 90 minutes
console-preset-hrc-panel-120 = Council panel, 120 minutes
console-preset-hrc-interactive-dialogue = Interactive dialogue
console-preset-webinar-60 = Webinar, 60 minutes
console-preset-open-debate-90 = Open debate, 90 minutes
console-settings = Settings
console-slow = Slow mode: one question per phone every
console-slow-off = off
console-slow-why = For questions and requests for the floor, in minutes. What comes sooner waits on the phone and goes out by itself.
console-flag-word = word on your list
console-flag-word-why = A word of the organiser’s list stands in it. It waits for you like all the others.
console-flag-script = name in mixed alphabets
console-flag-script-why = A word of the name mixes letters of several alphabets, as look-alikes do. It may still be honest.
console-unusual-floods-why = These phones send far more than a person can. Nothing of it is taken until they stop; nobody else is slowed.
console-unusual-newcomers-why = Very many new phones come from one address. They are let in one after the other; whoever was here before notices nothing.
console-unusual-floods =
    { $count ->
        [one] { $count } phone floods
       *[other] { $count } phones flood
    }
console-unusual-newcomers =
    { $count ->
        [one] { $count } newcomer held back
       *[other] { $count } newcomers held back
    }
console-set-done = Saved.
console-support = “Me too” on questions
console-support-on = on, counts shown
console-support-hidden = on, counts hidden until asked
console-support-off = off
console-floor-names = Names on the public list of speakers
console-floor-names-why = Off: everybody but the podium and you sees numbers only.
console-places = Tell askers their place
console-places-why = Off: phones say that they wait, but not at which place.
console-extra-point-of-order = Points of order
console-extra-right-of-reply = Right of reply
console-captions = Captions and sign language
console-captions-why = An https address. Everybody finds the link under Follow.
console-contact = Follow-up address
console-contact-why = Shown to everybody at the end.

## List of speakers: order, reasons, corrections

console-floor-open-until = open, closes { $time }
console-floor-opens = opens { $time }
console-floor-open-now = Open now
console-floor-close-now = Close now
console-floor-times = Times…
console-floor-paper = Add…
console-floor-set = The list of speakers is set.
console-last-call = Last call
console-last-call-why = Closes the list in two minutes and tells everybody.
console-last-call-done = Last call: the list closes at { $time }.
console-opens-at = Opens at
console-closes-at = Closes at
console-closes-after = Closes, counted from the start
console-closes-never = by hand
console-minutes =
    { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }
console-order = Order
console-order-is = Order: { $order }.
console-order-equity = equity
console-order-chronological = as asked
console-order-protocol = protocol
console-order-alternate = room and online in turn
console-order-equity-why = Those whose group or side was heard least come first.
console-order-chronological-why = In the order in which they asked.
console-order-protocol-why = By rank and group, then as they asked.
console-order-alternate-why = One from the room, then one online.
console-suggested = Suggested next
console-why-called = lined up by you
console-why-pinned = pinned by you
console-why-reply = right of reply, after all others
console-why-only-one = the only one waiting
console-why-last = after the others
console-why-earliest = asked first
console-why-first-turn = first turn
console-why-second-turn = has spoken before
console-why-absent-before = was called and absent
console-why-group-unheard = group not yet heard
console-why-group-fewer = group heard less
console-why-channel-unheard = { $channel -> 
        [online] online not yet heard
       *[other] room not yet heard
    }
console-why-channel-fewer = { $channel ->
        [online] online heard less
       *[other] room heard less
    }
console-why-channel-alternates = { $channel ->
        [online] online in turn
       *[other] room in turn
    }
console-why-dignitary = dignitary
console-why-on-behalf = on behalf of a group
console-why-rank = by protocol
console-reply = right of reply
console-pinned = pinned
console-dignitary = dignitary
console-on-behalf = for a group
console-nth-turn = turn { $nth }
console-more-for = More for { $name }
console-swap = Swap with
console-swapped = { $name } and { $other } have changed places.
console-skip = Skip
console-skipped-done = { $name }: one place later.
console-pin = Pin
console-unpin = Unpin
console-pinned-done = { $name } is pinned.
console-unpinned = { $name } follows the order again.
console-convert = In writing instead…
console-convert-text = The written question
console-convert-now = Make it a question
console-converted = { $name }: now a written question on the shortlist.
console-edited = { $name } is corrected.
console-group = Group
console-group-none = not stated
console-topic = Topic
console-paper-add = Add to the list
console-paper-done = { $name } is on the list.
console-lots = Draw lots
console-lots-why = Among those who asked in the first minute.
console-lots-drawn = Lots are drawn, seed { $seed }.
console-lots-were =
    { $count ->
        [one] Drawn for { $count }, seed { $seed }
       *[other] Drawn among { $count }, seed { $seed }
    }

## Balance

console-balance = Balance
console-balance-empty = Nobody has been heard from the floor yet.
console-side-room = room
console-side-online = online
console-side-unknown = side unknown
console-group-unknown = group unknown
console-turns = First turns { $first } · second turns { $second }
console-one-sided-room = Three in a row from the room, and online is waiting.
console-one-sided-online = Three in a row from online, and the room is waiting.
console-next-side-room = Heard less, and waiting: the room.
console-next-side-online = Heard less, and waiting: online.

## Podium: signals and backstage

console-ready = ready
console-ask-time = needs 30 s
console-ask-audio = lost the sound
console-ask-floor = wants the floor
console-cue-all = Message to all
console-cue-pick = Send a message to { $name }
console-cue-to =
    { $count ->
        [one] Private message to { $count }
       *[other] Private message to { $count }
    }
console-cue-sent-many =
    { $count ->
        [one] To { $count }: { $phrase }
       *[other] To { $count } people: { $phrase }
    }
console-backstage = Backstage
console-whisper-to-technician = To the technician
console-whisper-to-booth = To the booth
console-whisper-to-moderator = To the moderator
console-whisper-sent = Sent: { $role }.
console-whisper-behind = We are behind.
console-whisper-online-waiting = Online is waiting.
console-whisper-inbox-full = The inbox is full.
console-whisper-speaker-missing = The next speaker is missing.
console-whisper-no-sound = There is no sound.
console-whisper-slow-down = Please slow down.
console-whisper-ok = All is well.

## The wall

console-wall-preview = Look at a layout first
console-wall-frozen = frozen
console-layout-join = Join
console-layout-speaker = Speaker
console-layout-question = Question
console-layout-list = List
console-layout-actions = Actions
console-layout-poll = Show of hands
console-layout-think = Think
console-layout-blank = Blank
console-take = Show on the wall
console-blank = Blank
console-freeze = Freeze
console-unfreeze = Unfreeze
console-frozen = The wall is frozen.
console-unfrozen = The wall moves again.
console-follow = Wall follows the running order
console-follow-why = Speaker and question come by themselves.
console-strip = Keep a strip free for captions
console-strip-why = The lower fifth of the wall stays empty.
console-preview-join = QR code and short address
console-preview-next = Next: { $name }
console-preview-think = Please take a moment to think
console-preview-more = +{ $count } waiting
console-preview-speaker-empty = Nobody speaks: the wall shows the title.
console-preview-question-empty = No question is being asked.
console-preview-list-empty = Nobody is on the list.
console-preview-actions-empty = No action is noted yet.
console-preview-poll-empty = There is no show of hands.
console-preview-blank-empty = Nothing: a dark wall.
console-think = Pause to think
console-think-on = { $seconds } seconds to think.
console-think-end = End the pause
console-think-over = The pause is over.
console-guiding =
    { $count ->
        [one] { $count } guiding question
       *[other] { $count } guiding questions
    }
console-guiding-label = Guiding questions, one a line
console-guiding-kept = The guiding questions are saved.

## Parts

console-pane-wall = Wall

## Holding what arrives

console-arrivals = Questions without a name arrive once a minute, mixed.

console-incident = Incident
console-incident-why = Write what happened, not who wrote what. Organisers and moderators read it.
console-incident-category = What kind
console-incident-text = In a few words
console-incident-add = Note it
console-incident-added = The incident is noted.
console-incident-drop = Take out
console-incident-dropped = The note is taken out.
console-incidents-noted = Noted so far
incident-harassment = Harassment
incident-threat = Threat
incident-disruption = Disruption
incident-recording = Recording against the rules
incident-medical = Medical
incident-other = Something else
contacts-none = Whom to turn to is not written down yet. The organiser can do so in the settings.
