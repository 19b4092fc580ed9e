### The organiser's desk: the panels, drafts, and the pages of one panel.

organise-title = { $title } · organiser
organise-home = My panels
organise-tabs = Pages of this panel
organise-tab-overview = Overview
organise-tab-programme = Programme
organise-tab-settings = Settings
organise-tab-links = Links
organise-tab-papers = Papers
organise-tab-record = Record
organise-tab-report = Report
organise-tab-follow-up = Follow-up
organise-state-draft = Draft
organise-state-open = Open for questions
organise-state-rehearsal = Rehearsal
organise-state-live = Live
organise-state-ended = Ended
organise-state-anonymised = Anonymised
organise-state-purged = Purged
organise-open-console = Open the console

## The first page

organise-door-title = Open your organiser’s link
organise-door-more = Whoever installed this tool, or made a panel for you, has a personal link for you. It opens your desk: no account, no password.
organise-door-label = Your link
organise-door-open = Open
organise-door-wrong = This is no personal link. Please paste the whole address, from https:// to its end.
organise-door-hint = Lost it? The first start of the server prints one, and so does another organiser’s page of links.
organise-new-from-note = New panel from a note
organise-new-by-hand = New panel by hand
organise-drafts = Open drafts
organise-panels = Panels
organise-untitled = Without a title
organise-draft-by-hand = begun by hand
organise-draft-pasted = pasted text
organise-draft-changes = Changed note of panel { $code }
organise-to-look-at = to be looked at
organise-to-confirm =
    { $count ->
        [0] All confirmed
        [one] { $count } to confirm
       *[other] { $count } to confirm
    }
organise-all-confirmed = All confirmed
organise-panels-empty = No panel yet
organise-panels-empty-more = Begin with the concept note: title, time, room and speakers are read from it, and you confirm them.
organise-archived =
    { $count ->
        [one] { $count } archived panel
       *[other] { $count } archived panels
    }
organise-done-dropped = The draft was put aside.
organise-done-kept = The draft is here again.

## From a note

organise-new-title = New panel from a concept note
organise-new-more = Title, date, time, room, organisers and speakers are read from it. You see what was read beside the note, and confirm what is not certain.
organise-new-file = Choose the note
organise-new-kinds = Word (.docx), PDF, plain text or Markdown, up to 5 MB
organise-new-or = or
organise-new-paste = Paste its text
organise-new-read = Read the note
organise-new-reading = Reading the note …
organise-new-private = The note is read on this server by fixed rules. Nothing leaves it, and nobody but you sees the draft.

organise-record-title = From a record
organise-record-more = A file record.json from the page Record of a panel brings the panel back as it was, with new links.
organise-record-read = Bring it back

## The review page

organise-review-title = Check what was read
organise-review-more =
    { $count ->
        [0] Everything is confirmed. What stands here becomes the panel.
        [one] What was read stands beside its line. One thing only you can tell.
       *[other] What was read stands beside its line. { $count } things only you can tell.
    }
organise-by-hand-title = A new panel
organise-by-hand-more = Title and time are enough to begin. Everything else can follow, also after publishing.
organise-the-panel = The panel
organise-the-note = The note
organise-people = People
organise-line = line { $line }
organise-answers = Answers
organise-save = Save draft
organise-saved = Saved.
organise-publish = Publish panel
organise-before-publishing =
    { $count ->
        [one] One thing is needed before the panel can be published:
       *[other] { $count } things are needed before the panel can be published:
    }
organise-draft-drop = Put this draft aside
organise-draft-dropped = This draft was put aside.
organise-draft-keep = Take it up again
organise-one-per-line = One per line
organise-field-title = Title
organise-field-date = Date
organise-field-start = Start
organise-field-end = End
organise-field-timezone = Time zone
organise-field-room = Room
organise-field-organisers = Organisers
organise-part-opening = Opening remarks
organise-part-moderator = Moderator
organise-part-co-moderator = Second moderator
organise-part-panellist = Panellist
organise-part-closing = Closing remarks
organise-person-add = Add a person
organise-person-unnamed = Name to follow
organise-person-left-out = left out
organise-person-leave-out = Leave out
organise-person-honorific = Form of address
organise-person-name = Name
organise-person-function = Function
organise-person-organisation = Organisation
organise-person-part = Part
organise-person-phonetic = How the name is said
organise-person-note = Needs, and notes for the moderator
organise-person-extra = More speaking time
organise-person-extra-none = none
organise-person-private = How the name is said, needs and more time are for the moderator alone. They are never public.
organise-up = Up
organise-down = Down
organise-languages = Languages of the pages
organise-language-first = Main language: of the wall, and of what the chair reads out
organise-languages-offered = Offered to the audience
organise-preset = Format
organise-preset-show = Show
organise-preset-own = As the original has it
organise-preset-side-event-60 = Side event, 60 minutes
organise-preset-side-event-90 = Side event, 90 minutes
organise-preset-hrc-panel-120 = Panel of the Human Rights Council, 2 hours
organise-preset-hrc-interactive-dialogue = Interactive dialogue of the Council
organise-preset-webinar-60 = Webinar, 60 minutes
organise-preset-open-debate-90 = Open debate, 90 minutes
organise-sum = Together

## Open points: what the note leaves open, one sentence each

organise-point =
    { $code ->
        [missing] { $field ->
            [title] The note has no title that we could find.
            [date] The note does not say the day.
            [start] The note does not say when it begins.
            [end] The note does not say when it ends.
            [room] The note names no room.
            [organisers] The note names no organisers.
            [moderator] The note names nobody to moderate.
            [panellists] The note names no panellists.
           *[other] The note does not say this.
        }
        [year_missing] The note does not say the year. In which one is it?
        [weekday_disagrees] Day of the week and date do not agree. Which day is it?
        [day_or_month_first] This date can be read in two ways. Which one is it?
        [several_days] The note names more than one day. Is this the first?
        [ambiguous] The note names several dates. Which one is it?
        [several_times] The note gives the time in several zones. Which one is it in the room?
        [half_day_unsure] Morning or afternoon?
        [from_agenda] Taken from the agenda, since no line states it.
        [to_be_confirmed] The note says: to be confirmed.
        [read_from_prose] Read from running text. Is it right?
        [read_from_heading] Taken from an unusual heading. Is this their part?
        [part_unsure] Taken from where it stands, since the heading does not say. Is this their part?
        [online_unsure] It may be that this person takes part online. If so, please tick it below.
        [several] The note names several people to moderate. Is this the one?
        [person_unplaced] { $field ->
            [panellists] This person stands under no heading. What is their part?
           *[other] This stands under no heading.
        }
        [maybe_two] Is this one body, or two?
        [also_moderator] Moderates, and stands among the panellists too.
        [unnamed] The note gives no name here. Without one, nobody is added.
        [instruction_ignored] A sentence addressed to whoever imports the note was left aside:
        [cut_short] The note is very long. What comes after this line was not read.
        [language] We do not know the language of this note well. Please look closely.
        [assumed] The note names no time zone. Is the time that of { $zone }?
        [unsure] { $field ->
            [title] Is this the title?
            [room] Is this the room?
            [date] Is this the day?
           *[other] Is this the organisation?
        }
       *[other] Please check this.
    }
organise-keep =
    { $code ->
        [missing] Leave it empty
        [person_unplaced] Not on the podium
        [maybe_two] One body
        [unnamed] Leave out for now
        [title] Keep it
        [day_or_month_first] { $value }
        [weekday_disagrees] { $value }
        [ambiguous] { $value }
        [several_times] { $value }
        [half_day_unsure] { $value }
        [unsure] Keep it
        [assumed] Yes, that zone
       *[other] That is right
    }
organise-place-panellists = Panellist
organise-place-opening-remarks = Opening remarks
organise-place-moderator = Moderator
organise-place-closing = Closing remarks
organise-place-chair = Chair
organise-place-keynote = Keynote
organise-place-rapporteur = Rapporteur
organise-fault-needed =
    { $field ->
        [title] The title is missing.
        [date] The date is missing.
        [start] The start is missing.
        [end] The end is missing.
       *[other] Something is missing.
    }
organise-fault-date = The date is not one of the calendar.
organise-fault-time = The time is not one of the clock.
organise-fault-zone = Please choose a time zone from the list.
organise-fault-slot = A panel lasts from { $least } minutes to { $most } hours. Please check start and end.

## Hints: quiet, never in the way

organise-hint-no-moderator = Nobody moderates yet. A link for the moderator is made all the same.
organise-hint-two-moderators = { $count } people moderate. Both get the console; please agree on who presses “next”.
organise-hint-also-moderator = { $name } moderates and is a panellist. Who keeps the time while they speak?
organise-hint-one-gender = All panellists are addressed alike. Is the panel meant to be of one gender?
organise-hint-sum = The items last { $planned } minutes together, the panel { $slot }.
organise-hint-speech = Prepared speeches take { $percent } % of the time. Little is left for the room.
organise-hint-short = Panellists have only { $seconds } seconds each. Fewer speakers would say more.
organise-hint-handover = Handing over to { $count } speakers takes about { $seconds } seconds in all, which nobody has planned.

## The overview of a panel

organise-next-title = What comes next
organise-after-title = After the panel
organise-step-done = Done:
organise-step-todo = To do:
organise-step-open = Please see to it:
organise-next-programme =
    { $planned ->
        [0] There is no programme yet.
       *[other] The programme has { $planned } of { $slot } minutes.
    }
organise-next-moderator = Somebody moderates.
organise-next-links =
    { $without ->
        [0] Hand out the personal links, as a sheet or by mail.
        [one] One person has no link.
       *[other] { $without } people have no link.
    }
organise-next-privacy =
    { $mode ->
        [attributed] Names are asked for. Is that right for everybody in the room?
        [anonymous] No names are taken. Is that what was agreed?
        [chatham] Names stay in the room. Is that what was agreed?
       *[other] Names are optional. Is that right for everybody in the room?
    }
organise-next-papers = Print what is needed on paper: programme, name plates, cards for the chair.
organise-next-rehearsal =
    { $rehearsing ->
        [0] Rehearse once. Nothing of it stays.
       *[other] A rehearsal is going on. End it at the console before people come.
    }
organise-next-ready =
    { $count ->
        [0] Nobody speaks yet.
       *[other] { $ready } of { $count } speakers have said that they are ready.
    }
organise-next-live = The panel is in session.
organise-next-record = Keep the record: who spoke and for how long, every question and what became of it.
organise-next-report = Read the report and correct it.
organise-next-answers =
    { $count ->
        [0] No question is owed an answer.
        [one] One question is to be answered in writing.
       *[other] { $count } questions are to be answered in writing.
    }
organise-next-actions =
    { $count ->
        [0] Every action is done.
        [one] One action is not done yet.
       *[other] { $count } actions are not done yet.
    }
organise-next-outcome = Let everybody read the outcome.
organise-address = For the audience
organise-code = Code { $code }
organise-time = Time
organise-open-display = Open the wall
organise-whole = The whole panel
organise-do-stop = Written questions are taken
organise-do-stop-more = Also before the panel begins. The list of speakers is opened at the console.
organise-do-stop-button = Stop taking them
organise-do-ask = Written questions are not taken
organise-do-ask-more = The audience page says so.
organise-do-ask-button = Take them
organise-do-open = This panel is not open yet
organise-do-open-more = Nobody but you can see it.
organise-do-open-button = Open it
organise-do-copy = Another panel like this
organise-do-copy-more = With its people, programme and settings; without anything that was asked, and with links of its own.
organise-do-copy-button = Copy to a draft
organise-do-archive = Put away
organise-do-archive-more = Out of your list. Links and record stay as they are.
organise-do-archive-button = Archive
organise-do-restore = This panel is archived
organise-do-restore-more = It stands apart in your list.
organise-do-restore-button = Back to the list
organise-kept = What is kept, and until when
organise-kept-declined = Words of questions that were not selected
organise-kept-private = Words that were told to you alone
organise-kept-questions = Words of all other questions
organise-kept-names = Names of those who asked or spoke from the floor
organise-kept-traces = Traces of phones, cues and whispers
organise-kept-until = Until { $day }, { $time }
organise-kept-gone = Erased on { $day }: { $count }
organise-kept-stays = Programme, podium, speaking times, approved answers, actions and all counts are kept for good.
organise-kept-quoted = Questions that the published outcome quotes keep their words.
organise-kept-unquoted = The outcome is not published. Publish it before that day if the questions that were answered are to keep their words.
organise-do-anonymise = Close and anonymise
organise-do-anonymise-more = Erases now the words of questions that were not selected or were told to you alone, and everything that leads to a phone. Afterwards nobody finds or withdraws their own question, and the hour is not changed any more. Answers in writing, actions, report and outcome go on.
organise-do-anonymise-button = Anonymise
organise-do-purge = Erase everything now
organise-do-purge-more = The same, and also the words of all questions that the published outcome does not quote, texts that you have not approved, and all names from the floor.
organise-do-purge-button = Erase now
organise-do-sure = I know that this cannot be undone.
organise-do-changed = The note has changed
organise-do-changed-more = You see what is different and choose what to take over. Links, times and hints stay.
organise-changed-read = Compare
organise-done-saved = Saved.
organise-done-nothing = Nothing was changed.
organise-done-published = The panel is open. Its personal links are ready to be handed out.
organise-done-brought-back = The panel is here again, as its record has it. Its links are new.
organise-done-archived = Archived.
organise-done-restored = Back in the list.
organise-done-anonymised = The panel is closed and anonymised.
organise-done-purged = What could be erased is erased.
organise-done-copied = Copied.
organise-done-changed = What you chose was taken over.

## Programme and people of a panel

organise-set = Save
organise-top = First
organise-ready = ready
organise-programme-sum = { $planned } of { $slot } min
organise-programme-empty = Nothing is planned yet. Choose a format, or add items one by one.
organise-item-planned = Length (minutes:seconds)
organise-item-person = Who
organise-item-nobody = nobody
organise-item-title = Title, if it is not the usual one
organise-item-kind = Kind
organise-item-add = Add an item
organise-item-drop = Leave out
organise-item-restore = Take in again
organise-items-dropped =
    { $count ->
        [one] { $count } item left out
       *[other] { $count } items left out
    }
organise-people-dropped =
    { $count ->
        [one] { $count } person taken off
       *[other] { $count } people taken off
    }
organise-person-drop = Take off the podium
organise-person-restore = Put back, with a new link
organise-person-extra-seconds = More speaking time (seconds)
organise-person-add-link = A personal link is made at once. The programme does not change by itself.
organise-preset-anew = Make the programme anew, in the format
organise-preset-apply = Make it anew
organise-preset-what = Speaking times and items become those of the format. What does not fit is left out and can be taken in again.

## Settings of a panel

organise-section-describe = The panel
organise-section-privacy = Names and privacy
organise-section-safety = If something happens
organise-safety-more = Only those who run the panel read this, on their own pages.
organise-conduct = Focal point for the code of conduct
organise-security = Security
organise-section-questions = Written questions
organise-section-floor = List of speakers
organise-privacy-more = What you choose here is said to everybody who asks. Once somebody has asked, it can become stricter, never laxer.
organise-attribution = Names of those who ask
organise-attribution-attributed = Asked for
organise-attribution-attributed-more = Nobody asks without a name. For meetings of delegations.
organise-attribution-optional = Optional
organise-attribution-optional-more = Everybody decides, question by question. Whoever gives no name stays anonymous, to you too.
organise-attribution-chatham = Not to leave the room
organise-attribution-chatham-more = The podium may read names. Neither walls nor phones show them, and no report names anybody (Chatham House Rule).
organise-attribution-anonymous = Not taken
organise-attribution-anonymous-more = No question has a name. For subjects on which a name could be a danger.
organise-groups = Groups to choose from
organise-retention = How many days after the end is it kept?
organise-retention-declined = Questions that were not selected
organise-retention-private = What was told to you alone
organise-retention-questions = Questions
organise-retention-names = Names on the list of speakers
organise-retention-more = After that the words and names are deleted for good. What was told to you alone is never kept for more than a week.
organise-asking = Questions are taken
organise-asking-until = Until
organise-support = Support for questions of others
organise-support-on = On, with the numbers shown
organise-support-hidden = On, with the numbers hidden until a question is asked
organise-support-off = Off
organise-question-limit = Longest question, in characters
organise-held-words = Words that ask for a second look
organise-held-words-more = One word or phrase per line, by language. A question that has one is marked for the moderator; nothing is refused for it, and nobody else sees the mark.
organise-guiding = Guiding questions
organise-guiding-more = One per line, five at most. The room reads them in the pause to think.
organise-contact = Contact for whatever cannot be asked here
organise-captions = Address of captions and sign language (https)
organise-order = Order that is proposed
organise-order-equity = Fair: groups and channels not yet heard come first
organise-order-alternate = Room and online by turns
organise-order-chronological = As they asked
organise-order-protocol = Protocol: dignitaries and groups first
organise-opens-at = Opens
organise-closes-at = Closes
organise-closes-after = Closes so many minutes after the start
organise-floor-names = The room reads the names on the list
organise-places = Whoever waits is told their place
organise-extras = Also possible
organise-extra-point-of-order = Points of order
organise-extra-right-of-reply = Right of reply

## A changed note

organise-changed-title =
    { $count ->
        [0] Nothing is different
        [one] One thing is different
       *[other] { $count } things are different
    }
organise-changed-more = Choose what the panel takes over. Whoever was added gets a link; whoever is taken off loses theirs. All other links, times and hints stay.
organise-changed-programme = The programme does not change by itself: look at it afterwards when somebody was added.
organise-changed-take = Take over what is ticked
organise-changed-none = The note says what the panel says.
organise-changed-back = Back
organise-change-title = Title
organise-change-room = Room
organise-change-time = Date and time
organise-change-organisers = Organisers
organise-change-added = Added:
organise-change-removed = No longer in the note:
organise-change-corrected = Function or form of address:
organise-change-moderator = New moderator:

## Holding what arrives

organise-hold = Questions without a name arrive once a minute, mixed
organise-hold-more = Nobody in the room can tell by the moment whose question it is. It cannot be switched off once somebody has asked.

seats-title = Seat codes
seats-lead = Optional. Whoever types the code of a delegation is marked “with seat code”. That says who holds the card, and proves nobody’s identity.
seats-names = Delegations
seats-add = Make codes
seats-codes = Codes
seats-print = Print cards
seats-revoked = revoked
seats-revoke = Revoke
seats-restore = Give back
seats-none = No code is good at present.
seats-card = Type this code when you ask under your name or request the floor.
organise-tab-seats = Seat codes
