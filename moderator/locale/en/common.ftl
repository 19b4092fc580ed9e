### Words that several pages use: states, groups, reasons, freshness, and the controls that every page has.

page-title = Panel
undo = Undo
close = Close
cancel = Cancel
skip = Skip to the content
podium-say-half = Half of your time is over.
podium-say-minute = One minute left.
podium-say-thirty = Thirty seconds left.
podium-say-over = Your time is over.
podium-say-over-thirty = Thirty seconds over your time.
language = Language
theme-auto = Colours: as this device
theme-light = Colours: light
theme-dark = Colours: dark
clock-of = of { $limit }
unsecured = This network can read what you send.
reload = Load again
test-clock = Test clock: the times on this page are not the real ones.
refused-unsent = Not sent: there was no contact. Please press again.

## How old what you see is

fresh-live = live
fresh-live-age = live · { $age } s
fresh-http = live
fresh-connected = connected
fresh-late = connecting
fresh-busy = very busy
fresh-offline = no contact for { $seconds } s
fresh-offline-since = no contact since { $time }
fresh-ended = stopped
fresh-live-why = Everything arrives as it happens.
fresh-http-why = The direct line is blocked here. We ask every two seconds instead.
fresh-late-why = We are looking for a way to the server.
fresh-busy-why = Very many people are here just now. We keep trying; what you send is kept on this device and goes out by itself.
fresh-offline-why = We keep trying. What you write stays on this device.
fresh-ended-why = This page gets nothing new.
fresh-stale = No contact for { $seconds } s. You see the state of { $time }.
fresh-stale-since = No contact. You see the state of { $time }.
fresh-crowded = Very many people are here just now. We keep trying; what you send is kept and goes out by itself. You see the state of { $time }.
bye-link-revoked = This link was withdrawn. Ask the organisers for a new one.
bye-superseded = This page is open somewhere else. Load it again to go on here.
bye-forbidden = This link does not open this page. Ask the organisers for another.
bye-panel-unknown = This panel is no longer here.

## The panel

panel-draft = not open yet
panel-rehearsal = rehearsal
panel-open = open
panel-live = in session
panel-ended = ended

## Questions

question-new = in review
question-approved = approved
question-next = lined up
question-asked = being asked
question-answered = answered
question-written = to be answered in writing
question-declined = not selected
question-withdrawn = withdrawn
question-private = sent to the organisers
question-merged = joined with another
question-short = Q{ $number }
question-number = Question { $number }
anonymous = Anonymous
as-given = self-declared
with-seat = with seat code
voices =
    { $count ->
        [one] { $count } voice
       *[other] { $count } voices
    }
assigned-assigned = to answer
assigned-answered = answered
assigned-passed = passed
assigned-written = in writing

reason-off-topic = It is not about the subject of this panel.
reason-harassment = It attacks or insults somebody.
reason-personal-data = It tells private things about a person.
reason-advertising = It advertises something.
reason-not-a-question = It is a statement, not a question.
reason-duplicate = The same question is already on the list.
reason-unsafe = It could put somebody in danger.

group-state = State
group-un = UN entity
group-nhri = Human rights institution
group-local = Local authority
group-civil = Civil society
group-academia = Academia
group-media = Media
group-youth = Youth
group-business = Business
group-other = Other

channel-room = in the room
channel-online = online
channel-paper = on paper

## The list of speakers

request-waiting = waiting
request-called = called
request-speaking = speaking
request-absent = absent
request-done = spoken
request-withdrawn = withdrawn
request-converted = put in writing
request-not-reached = not reached

## Programme and turns

item-welcome = Welcome
item-opening = Opening remarks
item-panel = Panel discussion
item-debate = Interactive debate
item-final = Final remarks
item-wrap = Closing
item-planned = planned
item-current = now
item-done = done
item-held = on hold
item-passed = passed over
item-dropped = taken out

turn-welcome = welcome
turn-announce = announcement
turn-opening = opening remarks
turn-panel = statement
turn-read = reading a question
turn-answer = answer
turn-floor = from the floor
turn-final = final remarks
turn-point-of-order = point of order
turn-reply = right of reply
turn-wrap = closing

turn-running = speaking
turn-paused = paused
turn-held = interrupted
turn-ended = ended
pause-connection = lost connection
pause-order = point of order
pause-technical = technical pause

why-lined-up = lined up by the moderator
why-called = called from the list
why-first-asked = asked first
why-assigned = asked to answer
why-programme = from the programme
why-interrupted = was interrupted
why-final = final remarks

part-moderator = Moderator
part-opening = Opening speaker
part-panellist = Panellist

## Cues, roles and screens

phrase-conclude = Please conclude
phrase-one-minute = One minute left
phrase-you-are-next = You are next
phrase-stand-by = Please stand by
phrase-unmute = Please unmute
phrase-louder = Louder, please
phrase-slower = Slower, please
phrase-answer-now = Please answer now

role-public = Audience
role-moderator = Moderator
role-timekeeper = Timekeeper
role-note-taker = Note-taker
role-organiser = Organiser
role-co-moderator = Co-moderator
role-panellist = Panellist
role-display = Display
role-booth = Booth
role-technician = Technician

layout-join = How to join
layout-speaker = Speaker and clock
layout-question = Question
layout-list = List of speakers
layout-blank = Blank
