### After the hour: what the organiser follows up, letters to panellists, and the outcome that everybody may read.

follow-up-early = The panel has not ended yet. What follows is what stands open now.
follow-up-jump = Parts of this page
follow-up-owed = Questions to be answered in writing
follow-up-texts = Texts that came in
follow-up-actions = Follow-up actions
follow-up-outcome = Outcome
follow-up-due = Taken until
follow-up-set = Set
follow-up-due-usual = No day is set, so texts are taken for two weeks: until the end of { $day }.
follow-up-due-none = No day is set. Texts will be taken for two weeks after the end.
follow-up-due-over = The last day was { $day }. Nothing is taken any more.
follow-up-due-set = Texts are taken until the end of { $day }.
follow-up-owed-none = No question waits for an answer in writing.
follow-up-is-sent = sent, waits below
follow-up-link = Personal link
follow-up-no-link = no personal link
follow-up-letter-txt = Letter as text
follow-up-letter-html = Letter as a page
follow-up-letter = Letter to copy
follow-up-letter-for = Letter to { $name }
follow-up-nobody = Given to nobody yet
follow-up-assign-to = Who is to answer
follow-up-assign = Give
follow-up-choose = Choose a person
follow-up-texts-why = Nothing appears anywhere before you approve it.
follow-up-texts-none = No text has come in yet.
follow-up-text-sent = waits for you
follow-up-text-approved = approved
follow-up-text-returned = returned
follow-up-answer = Answer
follow-up-statement = Statement
follow-up-note-was = You asked: { $note }
follow-up-approve = Approve
follow-up-note = What is to be changed (optional)
follow-up-return = Return
follow-up-actions-none = No action is noted yet.
follow-up-no-lead = no lead yet
follow-up-by = by { $day }
follow-up-open-end = no date
follow-up-overdue = overdue
follow-up-status = Status of action { $number }
follow-up-status-to-confirm = to be confirmed
follow-up-status-confirmed = confirmed
follow-up-status-in-progress = in progress
follow-up-status-done = done
follow-up-status-dropped = dropped
follow-up-edit = Edit and history
follow-up-from-notes = From the notes
follow-up-new = Add an action
follow-up-action-text = What will be done
follow-up-action-person = Lead, of the podium
follow-up-action-nobody = Somebody else, or nobody yet
follow-up-action-lead = Lead, in words
follow-up-action-day = Due
follow-up-save = Save
follow-up-add = Add action
follow-up-outcome-published = Everybody can read the outcome at { $address }.
follow-up-outcome-why = Nobody can read the outcome yet. It would show:
follow-up-announce = Show them to everybody
follow-up-no-contact = There is no contact for deletion yet. Set one in the settings of the panel.
follow-up-preview = See it as everybody will
follow-up-open = Open the outcome
follow-up-hide = Hide it again
follow-up-publish = Publish the outcome
follow-up-done-due = The last day is set.
follow-up-done-assign = The question is given.
follow-up-done-approve = The text is approved.
follow-up-done-return = The text is returned to its author.
follow-up-done-action = The action is added.
follow-up-done-edit = The action is corrected.
follow-up-done-status = The status is set.
follow-up-done-announce = Everybody can read the actions.
follow-up-done-publish = Who may read the outcome is set.
letter-dear = Dear { $name },
letter-thanks = Thank you for taking part in “{ $title }” on { $day }.
letter-question = Question { $number }: { $text }
letter-until = Please send your answers by the end of { $day }.
letter-link = This link is yours alone. It opens your page, where you can write and send them: { $address }
letter-after = The organisers read each answer before it is published. Whoever asked is told.
letter-bye = With kind regards,
outcome-title = Outcome: { $title }
outcome-of = Outcome of the panel
outcome-preview = Only you can see this page as it is now.
outcome-back = Back to follow-up
outcome-none = The outcome is not published yet
outcome-none-more = The organisers are still collecting answers. Please come back later.
outcome-to-panel = To the panel’s page
outcome-anonymous = Anonymous participant
outcome-spoke = Who spoke
outcome-asked = Questions that were asked
outcome-asked-none = No question was asked.
outcome-answered-by = Answered by { $names }
outcome-answered = Answered in the room
outcome-still = An answer in writing is still to come.
outcome-statements = Written statements
outcome-statements-why = Of those whom there was no time left to hear.
outcome-numbers = In numbers
outcome-few-questions = Fewer than five questions came in.
outcome-few-requests = Fewer than five people asked for the floor.
outcome-by-outcome = Questions by outcome
outcome-by-group = Questions by group
outcome-by-channel = Questions by channel
outcome-by-floor = Speakers from the floor by group
outcome-suppressed = Counts under five are not shown.
outcome-delete = To have something of yours deleted:
outcome-delete-ask = please contact the organisers.
follow-up-questions =
    { $count ->
        [one] one question
       *[other] { $count } questions
    }
follow-up-sum-questions =
    { $count ->
        [one] One question that was asked
       *[other] { $count } questions that were asked
    }
follow-up-sum-answers =
    { $count ->
        [one] One written answer
       *[other] { $count } written answers
    }
follow-up-sum-statements =
    { $count ->
        [one] One written statement
       *[other] { $count } written statements
    }
follow-up-sum-actions =
    { $count ->
        [one] One action
       *[other] { $count } actions
    }
follow-up-unannounced =
    { $count ->
        [one] One action was never shown to the room, so it stays out.
       *[other] { $count } actions were never shown to the room, so they stay out.
    }
letter-left =
    { $count ->
        [one] There was no time left for one question that was put to you. Participants would like to read your answer:
       *[other] There was no time left for { $count } questions that were put to you. Participants would like to read your answers:
    }
outcome-submitted =
    { $count ->
        [one] One question came in.
       *[other] { $count } questions came in.
    }
outcome-requests =
    { $count ->
        [one] One person asked for the floor.
       *[other] { $count } people asked for the floor.
    }
