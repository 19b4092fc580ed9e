### One sentence for each refusal code of docs/protocol.md, in words that say what to do next.

refused-empty =
    { $field ->
        [text] Please write your question first.
        [name] Please give a name.
        [code] Please type the code of the panel.
       *[other] Something is still empty.
    }
refused-too-long =
    { $limit ->
        [one] That is too long. There is room for { $limit } character.
       *[other] That is too long. There is room for { $limit } characters.
    }
refused-too-many = Please give no more than { $limit }.
refused-characters = Some characters cannot be shown. Please type it again.
refused-wrong-type = One field has the wrong form. Please load the page again.
refused-missing = Something is missing. Please load the page again.
refused-unknown-keys = This page is out of date. Please load it again.
refused-unknown-command = This page is out of date. Please load it again.
refused-id-invalid = This page is out of date. Please load it again.
refused-id-reused = This was sent before as something else. Please load the page again.
refused-origin = This did not come from our page. Please load it again.
refused-forbidden = Your link does not allow this.
refused-link-revoked = This link was withdrawn. Ask the organisers for a new one.
refused-panel-unknown = We do not know this panel. Please check the code.
refused-panel-state =
    { $state ->
        [draft] This panel is not open yet.
        [open] This panel has not started yet.
        [live] This panel is running.
        [ended] This panel has ended.
        [anonymised] This panel is closed and anonymised.
       *[other] Not at this moment of the panel.
    }
refused-question-closed = Written questions are closed.
refused-question-unknown = This question is no longer here.
refused-question-state =
    { $state ->
        [new] This question is still in review.
        [approved] This question was approved already.
        [next] This question is lined up already.
        [asked] This question is being asked already.
        [answered] This question was answered already.
        [written] This question will be answered in writing.
        [declined] This question was not selected.
        [withdrawn] This question was withdrawn.
        [private] This question went to the organisers alone.
        [merged] This question was joined with a similar one.
       *[other] This question has moved on.
    }
refused-question-same = A question cannot be joined with itself. Please choose another one.
refused-question-merged = One of these questions is joined with another already. Separate it first.
refused-question-unassigned = This question was not given to you. Please offer to take it first.
refused-support-off = This panel does not count support.
refused-too-soon = A little too soon. Please try again in twenty seconds.
refused-slow-down = That was a lot at once. Please wait a moment.
refused-floor-closed = The list of speakers is closed. While written questions are open, you can send one instead.
refused-floor-past = This moment has passed already, or the list would close before it opens. Please choose a later one.
refused-floor-reply-off = This panel has no right of reply.
refused-floor-reply-used = Your delegation has used its two rights of reply. You can still send a written question.
refused-request-unknown = This request is no longer on the list.
refused-request-state = This request has moved on.
refused-person-unknown = This person is no longer on the panel.
refused-person-dropped = This person was taken off the panel. Please choose somebody else.
refused-person-speaking = This person has the floor. Please end the turn first.
refused-item-unknown = This item is no longer in the programme.
refused-turn-unknown = This turn is no longer there.
refused-turn-state =
    { $state ->
        [running] The clock is running already.
        [paused] The clock is paused already.
        [ended] This turn has ended.
       *[other] This turn has moved on.
    }
refused-cue-unknown = This message is not yours, or no longer there.
refused-whisper-unknown = This whisper is not for you, or no longer there.
refused-action-unknown = This action is no longer on the list.
refused-passage-unknown = This passage is no longer in the report.
refused-poll-unknown = This show of hands is no longer there.
refused-poll-closed = This show of hands is closed.
refused-poll-answers = A show of hands needs two to six different answers.
refused-link-unknown = This link is no longer there.
refused-item-state = This item of the programme has already begun, or was taken out.
refused-extra-off = This is not enabled for this panel. You find it in the settings of the list of speakers.
refused-instant-past = This time has passed. Please choose a later one.
refused-limit-range = A speaking time lasts from ten seconds to sixty minutes.
refused-limit-days = Private words are kept for { $most } days at most.
refused-slot-range = A panel lasts from ten minutes to twelve hours. Please check start and end.
refused-repair-gone = This is no longer on offer, since the time has changed. Please look at the new offers.
refused-rehearsal-none = This panel is not being rehearsed.
refused-step-taken = Somebody was quicker: { $by } made this step.
refused-stale = This has changed since you saw it. Please look again.
refused-line-empty = Nothing comes next.
refused-undo-unknown = There is nothing to undo.
refused-undo-late = It is too late to undo this.
refused-undo-final = This cannot be undone.
refused-note-unreadable = We could not read this as a concept note. Please open it, copy its text, and paste it.
refused-note-type = We can read plain text, Markdown, Word (.docx) and PDF. Please save the document as one of these, or copy its text and paste it.
refused-note-too-big = This file is larger than { $limit } MB. Please save it without its pictures, or copy its text and paste it.
refused-note-too-long =
    { $part ->
        [pages] This document has { $count } pages; up to { $limit } can be read. Please copy the pages of the concept note and paste them.
       *[text] This document has { $count } characters; up to { $limit } can be read. Please copy the part about the panel and paste it.
    }
refused-note-too-heavy = This document is too complex to be read here. Please open it, copy its text, and paste it.
refused-note-encrypted = This document asks for a password. Please open it, copy its text, and paste it.
refused-note-scanned = This document holds pictures of pages and no text that we can read. Please open it, copy its text, and paste it; if nothing can be copied, ask for the original.
refused-note-macros = This document contains macros. Please save it as .docx without macros, or copy its text and paste it.
refused-busy = The server is busy. Please try again in a moment.
refused-storage-full = The server has no room left. Please tell the organisers.
refused-database-away = The server cannot reach its database just now. What you sent is kept on this device and goes out by itself; without JavaScript, go back and send it again.
refused-internal = A mistake of ours. Please tell the organisers: { $ref }.
refused-remark-unknown = This line is not there any more.
refused-seat-unknown = This seat code is not right. Look at the card again.
refused-incident-unknown = This note is not there any more.
refused-submission-unknown = This text is not there any more.
refused-submission-state = It has been approved already and can no longer be changed.
refused-submission-late = The last day for sending this was { $day }.
refused-names-off = No names are taken at this panel. Leave name and organisation empty.
refused-name-reserved = This name could be taken for somebody on the podium or for whoever runs the panel. Please add to it, or use another one.
refused-panel-exists = This panel is here already.
refused-record-schema = This record is of a kind that this version does not know ({ $schema }). Please use a newer version.
refused-record-unreadable = This file is not a record of a panel, or it has been changed.
refused-token-unknown = This token is not valid. Ask the organisers for one.
refused-hook-unknown = This address is not there any more.
refused-hook-address = Give an address that begins with https, without name and password.
