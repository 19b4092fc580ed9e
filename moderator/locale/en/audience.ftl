### The page of a participant.

tabs = Parts of this page
tab-ask = Ask
tab-speak = Ask to speak
tab-follow = Follow
optional = (optional)
you = you

## Who has the floor

now-draft = This panel is not open yet.
now-rehearsal = This is a rehearsal.
now-open = The panel has not started yet.
now-live = Nobody has the floor at the moment.
now-ended = This panel has ended. Thank you.
strip = Now
strip-speaking = Speaking now:
strip-next = Next: { $name }
strip-starts = The panel starts: { $when }.
strip-soon = The panel starts soon. It was planned for { $when }.

## Ask

ask-label = Your question
ask-count = Letters:
ask-aloud =
    { $seconds ->
        [one] about { $seconds } second to read aloud
       *[other] about { $seconds } seconds to read aloud
    }
ask-over =
    { $over ->
        [one] { $over } letter too many. Shorter questions are asked sooner.
       *[other] { $over } letters too many. Shorter questions are asked sooner.
    }
ask-limit = At most { $limit } letters.
ask-send = Send question
ask-sent = Your question has arrived.
sent-plain = It has arrived. Thank you.
ask-kept = No contact at the moment. It is kept on this phone and sent when it is back.
ask-more = More choices
who-asks = Who asks?
who-anonymous = Anonymous
who-named = With my name
who-named-plain = Leave the name empty to ask anonymously.
written-in = Your question is in
written-in-other = another language
for-whom = For whom?
for-panel = The whole panel
for-person = for { $name }
field-name = Name
field-organisation = Organisation
field-seat = Seat code
field-seat-hint = It stands on the card of your delegation. It is not kept, only that it was right.
field-group = Group
group-none = Not said
field-channel = Where are you?
field-topic = Topic
seen-anonymous = Nobody can see who you are, not the moderator and not the organisers.
seen-named = The moderator sees your name now, everybody once the question is approved.
ask-until = Written questions until { $time }.
ask-slow = One question every { $time } min: the moderator has slowed things down. What you send waits its turn by itself.
ask-closed-at = Written questions closed at { $time }
ask-waits = No contact at the moment. What you send is kept on this phone and goes out when it is back.
kept = Your words are kept on this phone.
kept-here = Your words are still here. Copy them before you leave this page.
draft-kept = Kept on this phone until you send it.
draft-discard = Discard
kept-will-go = Kept on this phone, will be sent.
contact = You can still write to:
about-time = About { $time }.

notice-ask-early = Questions open soon
notice-ask-early-more = You can write yours now. It stays on this phone until you send it.
notice-ask-closed = Written questions are closed
notice-ask-closed-more = You can still follow what is asked and answered.
notice-ask-ended = This panel has ended
notice-ask-ended-more = You can still read what became of the questions. To delete one of yours, press “Withdraw” under it.

## What became of it

own-title =
    { $count ->
        [one] Your question
       *[other] Your questions
    }
own-change = Change it
own-hide = Hide this
own-hide-all = Hide mine
own-show-all = Show mine
own-hidden = Hidden, so that nobody beside you reads them.
own-fate = Your question: { $fate }
life-unsent = Not sent yet. It is kept on this phone and will be sent by itself.
life-new = In review. The moderator reads it.
life-approved = Approved. Everybody can read it.
life-next = In the queue.
life-next-place =
    { $place ->
        [1] Next in the queue.
       *[other] In the queue: number { $place }.
    }
life-asked = Being asked now.
life-answered = Answered.
life-written = It will be answered in writing.
life-declined = Not selected.
life-private = Sent privately to the organisers. Nobody else sees it.
life-merged = Joined with a similar question.
life-withdrawn = Withdrawn. The text is erased.
life-joined =
    { $count ->
        [one] { $count } other person joined you.
       *[other] { $count } other people joined you.
    }
withdraw = Withdraw
withdraw-in =
    { $seconds ->
        [one] Withdrawing in { $seconds } s.
       *[other] Withdrawing in { $seconds } s.
    }
withdraw-keep = Keep it

## Questions of others

others-title = Approved questions
others-empty = No question is approved yet.
others-new =
    { $count ->
        [one] { $count } new question
       *[other] { $count } new questions
    }
support-on = The same on your mind? Say “me too”. The moderator decides the order.
support-hidden = The same on your mind? Say “me too”. Counts are shown once it is asked.
support-me-too = Me too
askers =
    { $count ->
        [one] { $count } person asked this
       *[other] { $count } people asked this
    }
gloss = Unofficial translation
answered-title = Answered questions

## Ask to speak

speak-intro = The moderator calls the speakers one by one.
speak-send = Ask to speak
seen-speaker = Everybody can see your name on the list of speakers.
seen-number = The public list shows numbers only. The moderator sees your name.
speak-unsent = Not sent yet. It is kept on this phone and will be sent by itself.
speak-sent = Your request has arrived.
speak-place =
    { $place ->
        [1] You are first in line to speak.
       *[other] You are number { $place } in line to speak.
    }
speak-waiting = You are on the list.
speak-called = You are next. Please be ready to speak.
speak-speaking = You have the floor.
speak-done = You have spoken. Thank you.
speak-withdrawn = Withdrawn.
speak-converted = Sent as a written question.
speak-not-reached = There was no time left to hear you.
speak-may-not = There may not be time. You can send it as a written question now.
write-instead = Send as a written question
write-send = Send question
write-gives-up = It takes the place of your request to speak. Your name stays with it.
field-on-behalf = I speak on behalf of a group
field-on-behalf-hint = Groups have more time.
field-needs-time = I need more time to speak
field-needs-time-hint = Only the moderator sees this. No reason is asked.
on-behalf = on behalf of a group
nth-turn =
    { $nth ->
        [2] 2nd turn
        [3] 3rd turn
       *[other] { $nth }th turn
    }
reply-title = Right of reply
reply-intro = For a delegation that was named by another. The list of replies comes at the end, with at most two for each delegation.
reply-send = Ask for a right of reply
floor-until = The list closes at { $time }.
floor-last-call = Last call: the list closes at { $time }.
floor-opens-at = The list of speakers opens at { $time }
floor-closed-at = The list closed at { $time }
floor-closed-but = { $closed }; you can send a written question until { $time }.
notice-floor-soon-more = You can send a written question meanwhile.
notice-floor-off = The list of speakers is not open
notice-floor-off-more = When the moderator opens it, you can ask to speak here.
notice-floor-early = The list of speakers opens later
notice-floor-early-more = You can ask to speak once the panel is open.
notice-floor-closed = The list of speakers is closed
notice-floor-closed-more = You can still send a written question.
notice-floor-ended = This panel has ended
notice-floor-ended-more = Thank you for being there.
speakers-title = List of speakers
speakers-empty = Nobody is on the list yet.
speakers-order = In the order of asking. The moderator decides who speaks next.
speaker-number = Speaker { $number }

## Follow

asked-title = The question being asked
asked-said = Question { $number } is being asked: { $text }
next-title = What comes next
stop-item = programme
stop-question = question
stop-answer = answer
stop-floor = from the floor
stop-final = final remarks
stop-turn = goes on
interlude = Technical pause. It goes on in a moment.
think-title = Pause to think
think-more = Take a moment. You may write down your question meanwhile.
programme-title = Programme
promised-title = What was promised
promised-by = by { $day }
promised-open = date open
promised-to-confirm = to be confirmed
promised-confirmed = confirmed
promised-in-progress = in progress
promised-done = done

## The room's pulse

signals = Tell the room
signal-cant-hear = I can’t hear
signal-too-fast = Too fast
signal-unsent = Not sent: no contact at the moment.
signal-hint = The moderator sees how many, never who.
signal-told = The moderator sees it for one minute.

## Show of hands

poll-title = Show of hands
poll-said = A show of hands is open: { $text }
poll-open = open
poll-closed = closed
poll-secret = One tap. Nobody can see who answered what.
poll-change = You can change it while it is open.
poll-over =
    { $count ->
        [one] { $count } answer
       *[other] { $count } answers
    }

## Afterwards, and around

ended-title = Thank you for being there.
ended-own = To delete a question of yours, open it under “Ask” and press “Withdraw”. Its text is erased at once.
ended-report = The report and the written answers come from the organisers.
ended-report-ask = The report and the written answers come from the organisers. They know where and when.
rehearsing = This is a rehearsal. What you send is deleted afterwards.
leave = Leave this page quickly
forget = Forget everything on this phone
forget-what = Your drafts, what is not sent yet and the keys to your own questions are deleted from this phone. What was sent stays with the panel, and you can no longer withdraw it from here. Personal links have to be opened again.
forget-cut = No contact at the moment: one cookie stays until this browser is closed.
forget-now = Delete it all
state-of = State of { $time }
captions = Captions and sign language
answer-in-writing = Answer in writing
answer-in-writing-by = Answer in writing by { $name }
life-written-there = The written answer is below.
statement-title = Send your statement in writing
statement-label = Your statement
statement-until = Send it until the end of { $day }. It appears with the outcome once the organisers have approved it.
statement-was = The last day for statements was { $day }.
statement-send = Send statement
statement-state-sent = Your statement is with the organisers.
statement-state-approved = Your statement is published.
statement-state-returned = The organisers have returned your statement.
statement-note = The organisers ask: { $note }
statement-sent = Your statement is sent.
read-outcome = Read the outcome
no-names = This panel takes no names: every question is anonymous.
names-needed = This panel takes questions with a name.

## Before sending: who runs it, and what might give somebody away

notice-run = Run by { $who }. Words are erased { $days } days after the panel.
notice-run-unknown = Words are erased { $days } days after the panel.
notice-link = What becomes of your words
nudge-contact = This looks like a telephone number or an address. Leave out what could lead to somebody.
nudge-name = This may name a person. Leave out what could endanger somebody.
count-me = Count me as
count-me-why = It is only added to a sum, and stands beside no question.
