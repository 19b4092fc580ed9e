### The wall and the speaker's clock: few words, read from far away.

wall-title = Display · { $title }
wall-stage-title = Clock · { $title }
wall-needs-script = This screen needs JavaScript. Please turn it on and load it again.
wall-qr = QR code of the page on which to ask
wall-full-screen = Full screen
wall-reconnecting = reconnecting
wall-reconnecting-since = reconnecting, state of { $time }
wall-comes-next = comes next
wall-nobody = Nobody has the floor
wall-starts = Begins at { $time }
wall-soon = Begins soon
wall-ended = Thank you
wall-anonymous = Anonymous participant
wall-asked-by =
    { $count ->
        [one] { $count } person asked this
       *[other] { $count } people asked this
    }
wall-state-green = speaking
wall-state-none = speaking
wall-state-red = please come to your conclusion
wall-one-minute = one minute left
wall-list = List of speakers
wall-list-open = open
wall-list-closed = closed
wall-list-more =
    { $count ->
        [one] and { $count } more
       *[other] and { $count } more
    }
wall-overlay-title = Overlay · { $title }
wall-next = Next
wall-technical = Technical pause
wall-technical-soon = We continue in a moment
wall-left = { $time } left
wall-over = over by { $time }
wall-speaker-number = Speaker { $number }
wall-from-the-floor = From the floor
wall-questions = Questions { $numbers }
wall-gloss = unofficial translation
wall-list-closes = closes at { $time }
wall-list-waiting =
    { $count ->
        [0] Nobody is waiting
        [one] { $count } waiting
       *[other] { $count } waiting
    }
wall-actions = What was agreed
wall-actions-none = No action has been announced yet
wall-lead-open = lead open
wall-due-open = date open
wall-contact = Follow-up:
wall-report = Written answers and report:
wall-poll-open = Show of hands
wall-poll-closed = Show of hands, closed
wall-poll-how = Scan the code and choose an answer
wall-poll-count = { $count } · { $share }%
wall-think = Pause to think
wall-think-over = We continue

## The same invitation in the languages of the panel, each in its own words

wall-ask-en = Ask a question
wall-ask-ar = اطرح سؤالًا
wall-ask-fr = Posez une question
wall-ask-es = Haga una pregunta
wall-ask-ru = Задайте вопрос
wall-ask-zh = 提出问题
wall-ask-ko = 질문해 주십시오
wall-ask-ro = Adresați o întrebare
