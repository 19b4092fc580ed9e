### The wall and the speaker's clock: few words, read from far away.

wall-title = Экран · { $title }
wall-stage-title = Часы · { $title }
wall-needs-script = Для этого экрана нужен JavaScript. Включите его и загрузите страницу снова.
wall-qr = QR-код страницы, на которой задают вопросы
wall-full-screen = Во весь экран
wall-reconnecting = переподключение
wall-reconnecting-since = переподключение, данные на { $time }
wall-comes-next = далее
wall-nobody = Никто не выступает
wall-starts = Начало в { $time }
wall-soon = Скоро начнём
wall-ended = Спасибо
wall-anonymous = Анонимный участник
wall-asked-by =
    { $count ->
        [one] Этот вопрос задал { $count } человек
        [few] Этот вопрос задали { $count } человека
        [many] Этот вопрос задали { $count } человек
       *[other] Этот вопрос задали { $count } человек
    }
wall-state-green = говорит
wall-state-none = говорит
wall-state-red = прошу завершать
wall-one-minute = осталась одна минута
wall-list = Список ораторов
wall-list-open = открыт
wall-list-closed = закрыт
wall-list-more =
    { $count ->
        [one] и ещё { $count }
        [few] и ещё { $count }
        [many] и ещё { $count }
       *[other] и ещё { $count }
    }
wall-overlay-title = Титры · { $title }
wall-next = Далее
wall-technical = Техническая пауза
wall-technical-soon = Скоро продолжим
wall-left = осталось { $time }
wall-over = превышение { $time }
wall-speaker-number = Оратор { $number }
wall-from-the-floor = Выступление с места
wall-questions = Вопросы { $numbers }
wall-gloss = неофициальный перевод
wall-list-closes = закроется в { $time }
wall-list-waiting =
    { $count ->
        [0] Никто не ждёт
        [one] { $count } ожидает
        [few] { $count } ожидают
        [many] { $count } ожидают
       *[other] { $count } ожидают
    }
wall-actions = О чём договорились
wall-actions-none = Пока не объявлено ни одной меры
wall-lead-open = без ответственного
wall-due-open = срок не задан
wall-contact = Контакт:
wall-report = Письменные ответы и отчёт:
wall-poll-open = Опрос
wall-poll-closed = Опрос закрыт
wall-poll-how = Отсканируйте код и выберите ответ
wall-poll-count = { $count } · { $share } %
wall-think = Пауза на размышление
wall-think-over = Продолжаем

## The same invitation in the languages of the panel, each in its own words

wall-ask-en = Ask a question
wall-ask-ar = اطرح سؤالًا
wall-ask-fr = Posez une question
wall-ask-es = Haga una pregunta
wall-ask-ru = Задайте вопрос
wall-ask-zh = 提出问题
wall-ask-ko = 질문해 주십시오
wall-ask-ro = Adresați o întrebare
