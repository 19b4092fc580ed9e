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
refused-poll-unknown = This show of hands is no longer there.
refused-poll-closed = This show of hands is closed.
refused-poll-answers = A show of hands needs two to six different answers.
refused-link-unknown = This link is no longer there.
refused-item-state = This item of the programme has already begun, or was taken out.
refused-extra-off = This is not enabled for this panel. You find it in the settings of the list of speakers.
refused-instant-past = This time has passed. Please choose a later one.
refused-limit-range = A speaking time lasts from ten seconds to sixty minutes.
refused-repair-gone = This is no longer on offer, since the time has changed. Please look at the new offers.
refused-rehearsal-none = This panel is not being rehearsed.
refused-step-taken = Somebody was quicker: { $by } made this step.
refused-stale = This has changed since you saw it. Please look again.
refused-line-empty = Nothing comes next.
refused-undo-unknown = There is nothing to undo.
refused-undo-late = It is too late to undo this.
refused-undo-final = This cannot be undone.
refused-note-unreadable = We could not read this document. Please try plain text.
refused-busy = The server is busy. Please try again in a moment.
refused-storage-full = The server has no room left. Please tell the organisers.
refused-internal = A mistake of ours. Please tell the organisers: { $ref }.
