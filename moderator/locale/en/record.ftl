### The record: what a panel came to, on its page and in the files that are made of it.

## Words of both

record-unknown = not stated
record-withheld = withheld
record-yes = yes
record-part-moderator = moderator
record-part-opening = opening speaker
record-part-panellist = panellist
record-part-floor = floor
record-status-to-confirm = to be confirmed
record-status-confirmed = confirmed
record-status-in-progress = in progress
record-status-done = done
record-status-dropped = dropped
record-outcome-answered = answered in the room
record-outcome-written = to be answered in writing
record-outcome-asked = read out, not answered
record-outcome-merged = joined with another
record-outcome-declined = not selected
record-outcome-private = sent to the organisers
record-outcome-withdrawn = withdrawn
record-outcome-approved = approved, not asked
record-outcome-new = not reviewed
record-reason-off-topic = off topic
record-reason-harassment = harassment
record-reason-personal-data = personal data
record-reason-advertising = advertising
record-reason-not-a-question = not a question
record-reason-duplicate = duplicate
record-reason-unsafe = unsafe for somebody
record-fate-spoke = spoke
record-fate-not-reached = not reached
record-fate-converted = put in writing
record-fate-withdrawn = withdrawn
record-fate-waiting = still waiting

## Files: their sheets

record-table-turns = Turns
record-table-speaking-time = Speaking time
record-table-questions = Questions
record-table-floor = List of speakers
record-table-items = Plan and time taken
record-table-actions = Actions
record-table-statistics = Statistics
record-table-log = Log
record-table-incidents = Incident notes
record-incidents-why = Notes of incidents stand in no other file. They go with what was told to the organisers alone.

## Files: their columns

record-col-number = No.
record-col-item = Item
record-col-speaker = Speaker
record-col-organisation = Organisation
record-col-part = Part
record-col-kind = Kind
record-col-kinds = Kinds
record-col-group = Group
record-col-side = Room or online
record-col-start = Start
record-col-end = End
record-col-spoken = Spoken
record-col-limit = Limit
record-col-over = Over
record-col-granted = Added
record-col-seconds = { $name } (s)
record-col-interruptions = Interruptions
record-col-runs = Runs
record-col-question = Question
record-col-turns = Turns
record-col-share = Share (%)
record-col-state = State
record-col-text = Text
record-col-name = Name
record-col-language = Language
record-col-for = For
record-col-answered-by = Answered by
record-col-askers = Asked by (people)
record-col-reason = Reason
record-col-category = Category
record-col-channel = Channel
record-col-received = Received
record-col-voices = Support
record-col-merged = Joined with
record-col-tags = Topics
record-col-gloss = Unofficial translation
record-col-requested = Asked at
record-col-on-behalf = For a group
record-col-topic = Topic
record-col-absent = Absent (times)
record-col-turn = Turn
record-col-planned-start = Planned start
record-col-late = Late
record-col-planned = Planned
record-col-budget = Planned, after changes
record-col-actual = Taken
record-col-delta = Difference
record-col-action = Action
record-col-lead = Lead
record-col-due = Due
record-col-status = Status
record-col-at = Time
record-col-role = Role
record-col-command = Command
record-col-target = Concerns
record-col-section = Section
record-col-entry = Entry
record-col-count = Number
record-col-duration = Duration

## Files: the long list of counts

record-counted-zone = Time zone
record-counted-questions = Questions
record-counted-submitted = submitted
record-counted-anonymous = anonymous
record-counted-reasons = Questions not selected, by reason
record-counted-question-channels = Questions, by channel
record-counted-question-groups = Questions, by group
record-counted-question-languages = Questions, by language
record-counted-floor = List of speakers
record-counted-requests = asked for the floor
record-counted-absent = absent when called
record-counted-floor-groups = Asked for the floor, by group
record-counted-floor-channels = Asked for the floor, by channel
record-counted-spoke-groups = Spoke from the floor, by group
record-counted-spoke-channels = Spoke from the floor, by channel
record-counted-speaking = Speaking time (s)
record-counted-turns = turns
record-counted-total = all speech
record-counted-over = over the limits
record-counted-granted = added to limits
record-counted-kinds = Speaking time by kind (s)
record-counted-parts = Speaking time by part (s)
record-counted-sides = Speaking time, room and online (s)
record-counted-panellists = Speaking time of panellists, room and online (s)
record-counted-groups = Speaking time of the floor, by group (s)
record-counted-honorifics = Speaking time of the podium, by form of address (s)
record-counted-pace = Plan and time taken (s)
record-counted-planned = planned
record-counted-actual = taken
record-counted-began-late = late at the start
record-counted-late = late at the end

## The page

record-title = Record
record-so-far = So far: this panel is in session.
record-none = There is no record yet.
record-none-why = It begins with Start and is complete with End. Then you find here how the time was used, what was asked and what was promised, and files of all that.
record-none-rehearsal = A rehearsal leaves no record.
record-report = Report
record-length = Length
record-length-of = of { $time } planned
record-length-early = ended { $time } early
record-length-late = ended { $time } late
record-length-sharp = ended on time
record-speech = Speech
record-speech-turns =
    { $count ->
        [one] in { $count } turn
       *[other] in { $count } turns
    }
record-asked = Questions
record-asked-answered = { $count } answered
record-heard = Floor requests
record-heard-spoke = { $count } spoke
record-over = Over the limits
record-over-turns =
    { $count ->
        [0] in no turn
        [one] in { $count } turn
       *[other] in { $count } turns
    }
record-online = Panellists online
record-online-of = of panellists’ time
record-moderator = Moderator
record-moderator-of = of all speech
record-percent = { $count } %
record-speakers = Who spoke for how long
record-speakers-none = Nobody has spoken yet.
record-nameless = Participant
record-kinds = By kind
record-parts = By part
record-sides = Room and online
record-groups = From the floor, by group
record-time = Where the time went
record-time-latest = Furthest behind: { $time } at the start of “{ $item }”.
record-time-never = No item began late.
record-time-end-early = The panel ended { $time } early.
record-time-end-late = The panel ended { $time } late.
record-time-end-sharp = The panel ended on time.
record-time-chart = How late each item began. The same numbers stand in the table below.
record-behind = behind
record-ahead = ahead
record-questions = What became of the questions
record-questions-none = No question was sent.
record-question-groups = By group
record-channels = By channel
record-languages = By language
record-outcomes = By outcome
record-reasons = Why not selected
record-floor = List of speakers
record-floor-none = Nobody asked for the floor.
record-absent =
    { $count ->
        [0] Nobody was absent when called.
        [one] { $count } was absent when called.
       *[other] { $count } were absent when called.
    }
record-owed = Questions to be answered in writing
record-owed-none = No question waits for an answer in writing.
record-owed-nobody = Given to nobody
record-owed-sent = an answer was sent, not yet approved
record-actions = Follow-up actions
record-actions-none = No action was noted.
record-action-nobody = no lead
record-files = Files
record-files-why = Spreadsheets hold what you see here, row by row. The record in JSON brings the panel back on another installation. No file says who asked without a name.
record-file-all = All tables, one spreadsheet
record-file-zip = All tables, CSV files
record-file-json = Whole record (JSON)
record-file-single = Single tables (CSV)
