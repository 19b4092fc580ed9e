### The notes of the hour: the note-taker's page, and the same field on the console.

notes-title = Notes
notes-needs-scripts = The notes page needs JavaScript.
notes-now = What is said now
notes-nobody = Nobody has the floor
notes-open = The panel has not begun yet
notes-draft = The panel is not open yet
notes-ended = The panel has ended
notes-line = What was said, in one line
notes-add = Note it
notes-note = Note
notes-noted = It is noted.
notes-all = All notes
notes-tag = Tag
notes-tag-challenge = Challenge
notes-tag-practice = Promising practice
notes-tag-follow-up = Follow-up action
notes-keys = Enter notes it. Alt+1, 2 or 3 gives it a tag.
notes-empty = Nothing is noted yet
notes-empty-more = What you write is tied to the speaker and the question of that moment.
notes-no-turn = Between speakers
notes-waiting =
    { $count ->
        [one] One line is kept on this device and will be sent
       *[other] { $count } lines are kept on this device and will be sent
    }
notes-edit = Edit
notes-drop = Remove
notes-dropped = The line is removed.
notes-save = Save
notes-keep = Cancel
notes-make-action = Make it an action
notes-action-made = It is in the list of actions.
notes-is-action = Action { $number }
contacts-conduct = Code of conduct
contacts-security = Security
