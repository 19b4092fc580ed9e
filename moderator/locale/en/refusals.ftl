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
       *[other] This question has moved on.
    }
refused-support-off = This panel does not count support.
refused-too-soon = A little too soon. Please try again in twenty seconds.
refused-slow-down = That was a lot at once. Please wait a moment.
refused-floor-closed = The list of speakers is closed. You can still write a question.
refused-request-unknown = This request is no longer on the list.
refused-request-state = This request has moved on.
refused-person-unknown = This person is no longer on the panel.
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
refused-link-unknown = This link is no longer there.
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
