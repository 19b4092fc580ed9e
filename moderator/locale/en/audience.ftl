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
ask-kept = Kept on this phone. It is sent when there is contact.
who-asks = Who asks?
who-anonymous = Anonymous
who-named = With my name
who-named-plain = Leave the name empty to ask anonymously.
for-whom = For whom?
for-panel = The whole panel
for-person = for { $name }
field-name = Name
field-organisation = Organisation
field-group = Group
group-none = Not said
field-channel = Where are you?
field-topic = Topic
seen-anonymous = Nobody can see who you are, not the moderator and not the organisers.
seen-named = The moderator sees your name now, everybody once the question is approved.

notice-ask-early = Questions open soon
notice-ask-early-more = You can write yours now. It stays on this phone until you send it.
notice-ask-closed = Written questions are closed
notice-ask-closed-more = You can still follow what is asked and answered.
notice-ask-ended = This panel has ended
notice-ask-ended-more = You can still read what became of the questions.

## What became of it

own-title =
    { $count ->
        [one] Your question
       *[other] Your questions
    }
own-change = Change it
own-hide = Hide this
life-unsent = Not sent yet. It is kept on this phone.
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
answered-title = Answered questions

## Ask to speak

speak-intro = The moderator calls the speakers one by one.
speak-send = Ask to speak
seen-speaker = Everybody can see your name on the list of speakers.
speak-unsent = Not sent yet. It is kept on this phone.
speak-sent = Your request has arrived.
speak-place =
    { $place ->
        [1] You are first on the list.
       *[other] You are number { $place } on the list.
    }
speak-waiting = You are on the list.
speak-called = You are called. Please be ready to speak.
speak-speaking = You have the floor.
speak-absent = You were called and not there. You are at the end of the list.
speak-done = You have spoken. Thank you.
speak-withdrawn = Withdrawn.
notice-floor-early = The list of speakers opens later
notice-floor-early-more = You can ask to speak once the panel is open.
notice-floor-closed = The list of speakers is closed
notice-floor-closed-more = You can still write a question.
notice-floor-ended = This panel has ended
notice-floor-ended-more = Thank you for being there.
speakers-title = List of speakers
speakers-empty = Nobody is on the list yet.

## Follow

asked-title = The question being asked
next-title = What comes next
stop-item = programme
stop-question = question
stop-answer = answer
stop-floor = from the floor
programme-title = Programme
