### The report of a panel: what it says by itself, and the page on which it is edited.

report-draft = DRAFT

## The first page

report-date = Date
report-time = Time
report-place = Place
report-organisers = Organisers
report-part-moderator = Moderator
report-part-opening = { $count ->
    [one] Opening speaker
   *[other] Opening speakers
}
report-part-panellist = { $count ->
    [one] Panellist
   *[other] Panellists
}
report-unnamed = { $count ->
    [one] one person, not named
   *[other] { $count } people, not named
}
report-introduction = Introduction
report-intro-planned = { $where ->
    [room] The panel “{ $title }” is planned for { $date }, in { $room }.
   *[none] The panel “{ $title }” is planned for { $date }.
}
report-intro-held = { $where ->
    [room] The panel “{ $title }” was held on { $date }, in { $room }.
   *[none] The panel “{ $title }” was held on { $date }.
}
report-intro-organised = It was organised by { $organisers }.
report-intro-chatham = It was held under the Chatham House Rule: this report names nobody.
report-intro-moderated = Moderator: { $moderators }.
report-intro-speakers = { $count ->
    [one] One speaker was on the podium.
   *[other] { $count } speakers were on the podium.
}
report-intro-questions = { $count ->
    [one] One question was received in writing.
   *[other] { $count } questions were received in writing.
}
report-intro-answered = { $count ->
    [one] One question was answered during the panel.
   *[other] { $count } questions were answered during the panel.
}
report-intro-written = { $count ->
    [one] One question was left to be answered in writing.
   *[other] { $count } questions were left to be answered in writing.
}
report-intro-floor = { $count ->
    [one] There was one intervention from the floor.
   *[other] There were { $count } interventions from the floor.
}
report-programme = Programme as held
report-programme-held = Held
report-programme-planned = Planned
report-programme-item = Item
report-programme-speaker = Speaker
report-programme-lasted = Lasted
report-programme-difference = Difference
report-programme-began = Began late by
report-not-held = not held

## People

report-somebody = { $part ->
    [moderator] the moderator
    [opening] an opening speaker
   *[other] a panellist
}
report-anonymous = Anonymous participant
report-participant = A participant
report-of-group = A participant ({ $group })
report-with-group = { $who } ({ $group })
report-on-behalf = on behalf of a group

## Questions

report-themes = Questions and answers
report-names-as-given = Names of those who asked or spoke from the floor stand as they gave them; they were not checked.
report-theme-other = Other questions
report-gloss = Unofficial translation ({ $language })
report-written-answer = Answer in writing: { $person }
report-asked-by = Asked by: { $who }.
report-askers = { $count ->
    [one] One person asked this.
   *[other] { $count } people asked this.
}
report-answered-by = Answered by: { $people }.
report-answered = Answered during the panel.
report-asked = Put to the panel; the answer is still open.
report-not-answered = Not answered during the panel.
report-to-be-written-by = To be answered in writing by: { $people }.
report-to-be-written = To be answered in writing.

## Notes

report-tag-challenge = Challenge
report-tag-practice = Promising practice
report-tag-follow-up = Follow-up
report-tagged-challenge = Challenges
report-tagged-practice = Promising practices
report-tagged-follow-up = Points for follow-up
report-statements = Statements
report-statement-of = { $who } – { $kind }
report-notes = Other notes

## Floor, actions and what is still open

report-interventions = Interventions from the floor
report-floor-not-reached = { $count ->
    [one] One request was not reached.
   *[other] { $count } requests were not reached.
}
report-floor-absent = { $count ->
    [one] One speaker was called and was not there.
   *[other] { $count } speakers were called and were not there.
}
report-floor-converted = { $count ->
    [one] One request was put in writing.
   *[other] { $count } requests were put in writing.
}
report-floor-withdrawn = { $count ->
    [one] One request was withdrawn.
   *[other] { $count } requests were withdrawn.
}
report-written-statements = Statements in writing
report-actions = Follow-up actions
report-action = Action { $number }
report-action-lead = Lead: { $lead }
report-action-no-lead = Lead: to be named
report-action-due = Due: { $day }
report-action-no-day = Due: no date yet
report-status-to-confirm = To be confirmed
report-status-confirmed = Confirmed
report-status-in-progress = In progress
report-status-done = Done
report-open-questions = Questions to be answered in writing
report-open-due = Written answers are expected by { $day }.
report-open-of = { $who }: { $questions }
report-organisers-answer = Not yet given to anybody
report-not-reached = Not reached
report-not-reached-questions = { $count ->
    [one] There was no time for one question: { $questions }.
   *[other] There was no time for { $count } questions: { $questions }.
}

## Statistics

report-statistics = Statistics
report-withheld = Numbers below five are not given, nor others from which they could be worked out.
report-questions-in-writing = Questions in writing
report-number = Number
report-submitted = Received
report-anonymously = Of these, without a name
report-outcome-answered = Answered during the panel
report-outcome-written = Left for a written answer
report-outcome-asked = Put to the panel, answer open
report-outcome-merged = Joined with a similar question
report-outcome-declined = Not selected
report-outcome-private = Sent to the organisers alone
report-outcome-withdrawn = Withdrawn
report-outcome-approved = Not reached
report-outcome-new = Not reviewed
report-language-of-questions = Language of the question
report-group = Group
report-channel = Taking part
report-requests = Requests for the floor
report-spoke = Spoke from the floor
report-unknown = Not stated
report-speaker = Speaker
report-kind = Kind of speech
report-speaking-turns = Turns
report-speaking-spoken = Spoken
report-speaking-given = Given
report-speaking-over = Over
report-speaking-total = Speaking time in all: { $time }.
report-share-moderator = Moderator: { $time } ({ $share } %).
report-share-panellist = Panellists: { $time } ({ $share } %).
report-share-floor = The floor: { $time } ({ $share } %).
report-share-online = Of the panellists’ time, online: { $time } ({ $share } %).
report-interruptions = { $count ->
    [one] One speech was interrupted.
   *[other] There were { $count } interruptions.
}
report-where-time-went = Where the time went

## The page

report-lead = This draft is made from what happened. Every passage can be changed, left out or added to; what you leave alone goes on following the record.
report-in-language = Language of the report
report-download = Download
report-download-docx = Word (.docx)
report-download-html = Web page (.html)
report-download-md = Markdown (.md)
report-print = Print or save as PDF
report-edit = Edit
report-omit = Leave out
report-omit-section = Leave out this section
report-restore = Put back
report-restore-words = Use the report’s own words
report-add = Add a paragraph below
report-words = Your words
report-save = Keep
report-hint-list = Each line is an entry of its own.
report-hint-table = Each line is a row; | stands between the cells.
report-changed = The facts behind this passage have changed since you wrote it.
report-made = What the report says today:
report-is-written = In your words
report-is-added = Added by you
report-is-omitted = Left out
report-is-omitted-under = Left out with what it belongs to
report-kept = Your words are in the report.
report-was-omitted = The passage is left out.
report-was-restored = The passage is as it was.
report-passage = Passage: { $words }
report-not-begun = This panel has not taken place yet. The report fills as it goes on.
