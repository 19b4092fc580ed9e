### After the hour: what the organiser follows up, letters to panellists, and the outcome that everybody may read.

follow-up-early = Дискуссия ещё не завершена. Ниже — то, что открыто сейчас.
follow-up-jump = Разделы страницы
follow-up-owed = Вопросы, на которые ответят письменно
follow-up-texts = Поступившие тексты
follow-up-actions = Последующие меры
follow-up-outcome = Итоги
follow-up-due = Принимаются до
follow-up-set = Задать
follow-up-due-usual = Дата не задана, поэтому тексты принимаются две недели: до { $day } включительно.
follow-up-due-none = Дата не задана. Тексты будут приниматься две недели после окончания.
follow-up-due-over = Тексты принимались до { $day } включительно. Больше ничего не принимается.
follow-up-due-set = Тексты принимаются до { $day } включительно.
follow-up-owed-none = Письменного ответа не ждёт ни один вопрос.
follow-up-is-sent = отправлен, ожидает ниже
follow-up-link = Личная ссылка
follow-up-no-link = личной ссылки нет
follow-up-letter-txt = Письмо (текст)
follow-up-letter-html = Письмо (страница)
follow-up-letter = Письмо для копирования
follow-up-letter-for = Письмо: { $name }
follow-up-nobody = Пока никому не назначено
follow-up-assign-to = Кто ответит
follow-up-assign = Назначить
follow-up-choose = Выберите человека
follow-up-texts-why = Без вашего одобрения ничего не публикуется.
follow-up-texts-none = Тексты пока не поступали.
follow-up-text-sent = ждёт вас
follow-up-text-approved = одобрен
follow-up-text-returned = возвращён
follow-up-answer = Ответ
follow-up-statement = Заявление
follow-up-note-was = Ваша просьба: { $note }
follow-up-approve = Одобрить
follow-up-note = Что изменить (необязательно)
follow-up-return = Вернуть
follow-up-actions-none = Меры пока не записаны.
follow-up-no-lead = пока без ответственного
follow-up-by = до { $day }
follow-up-open-end = без срока
follow-up-overdue = просрочена
follow-up-status = Состояние меры { $number }
follow-up-status-to-confirm = ждёт подтверждения
follow-up-status-confirmed = подтверждена
follow-up-status-in-progress = выполняется
follow-up-status-done = выполнена
follow-up-status-dropped = снята
follow-up-edit = Правка и история
follow-up-from-notes = Из заметок
follow-up-new = Добавить меру
follow-up-action-text = Что будет сделано
follow-up-action-person = Ответственный из президиума
follow-up-action-nobody = Кто-то другой или пока никто
follow-up-action-lead = Ответственный, словами
follow-up-action-day = Срок
follow-up-save = Сохранить
follow-up-add = Добавить меру
follow-up-outcome-published = Итоги могут прочитать все: { $address }
follow-up-outcome-why = Итоги пока никто не может прочитать. В них войдут:
follow-up-announce = Показать их всем
follow-up-no-contact = Контакта для удаления данных пока нет. Укажите его в настройках дискуссии.
follow-up-preview = Посмотреть так, как увидят все
follow-up-open = Открыть итоги
follow-up-hide = Снова скрыть
follow-up-publish = Опубликовать итоги
follow-up-done-due = Последний день задан.
follow-up-done-assign = Вопрос назначен.
follow-up-done-approve = Текст одобрен.
follow-up-done-return = Текст возвращён автору.
follow-up-done-action = Мера добавлена.
follow-up-done-edit = Мера исправлена.
follow-up-done-status = Состояние изменено.
follow-up-done-announce = Меры могут прочитать все.
follow-up-done-publish = Доступ к итогам изменён.
letter-dear = Здравствуйте, { $name }!
letter-thanks = Благодарим вас за участие в дискуссии «{ $title }» ({ $day }).
letter-question = Вопрос { $number }: { $text }
letter-until = Просим прислать ответы до { $day } включительно.
letter-link = Эта ссылка — только для вас. Она открывает вашу страницу, где можно написать и отправить ответы: { $address }
letter-after = Организаторы читают каждый ответ до публикации. Авторам вопросов сообщат об ответе.
letter-bye = С уважением,
outcome-title = Итоги: { $title }
outcome-of = Итоги дискуссии
outcome-preview = Пока эту страницу в таком виде видите только вы.
outcome-back = Назад: «Дальнейшие шаги»
outcome-none = Итоги ещё не опубликованы
outcome-none-more = Организаторы ещё собирают ответы. Пожалуйста, зайдите позже.
outcome-to-panel = На страницу дискуссии
outcome-anonymous = Анонимный участник
outcome-spoke = Кто выступал
outcome-asked = Заданные вопросы
outcome-asked-none = Вопросов не задавали.
outcome-answered-by = Отвечали: { $names }
outcome-answered = Ответ дан в зале
outcome-still = Письменный ответ ещё поступит.
outcome-statements = Письменные заявления
outcome-statements-why = От тех, на чьё выступление не хватило времени.
outcome-numbers = В цифрах
outcome-few-questions = Поступило меньше пяти вопросов.
outcome-few-requests = Попросили слова меньше пяти человек.
outcome-by-outcome = Вопросы по исходу
outcome-by-group = Вопросы по группам
outcome-by-channel = Вопросы по каналам
outcome-by-floor = Выступившие с места, по группам
outcome-suppressed = Числа меньше пяти не показаны.
outcome-delete = Чтобы удалить свои данные:
outcome-delete-ask = обратитесь к организаторам.
follow-up-questions =
    { $count ->
        [one] { $count } вопрос
        [few] { $count } вопроса
        [many] { $count } вопросов
       *[other] { $count } вопросов
    }
follow-up-sum-questions =
    { $count ->
        [one] { $count } заданный вопрос
        [few] { $count } заданных вопроса
        [many] { $count } заданных вопросов
       *[other] { $count } заданных вопросов
    }
follow-up-sum-answers =
    { $count ->
        [one] { $count } письменный ответ
        [few] { $count } письменных ответа
        [many] { $count } письменных ответов
       *[other] { $count } письменных ответов
    }
follow-up-sum-statements =
    { $count ->
        [one] { $count } письменное заявление
        [few] { $count } письменных заявления
        [many] { $count } письменных заявлений
       *[other] { $count } письменных заявлений
    }
follow-up-sum-actions =
    { $count ->
        [one] { $count } мера
        [few] { $count } меры
        [many] { $count } мер
       *[other] { $count } мер
    }
follow-up-unannounced =
    { $count ->
        [one] { $count } меру залу не показывали, поэтому в итоги она не входит.
        [few] { $count } меры залу не показывали, поэтому в итоги они не входят.
        [many] { $count } мер залу не показывали, поэтому в итоги они не входят.
       *[other] { $count } мер залу не показывали, поэтому в итоги они не входят.
    }
letter-left =
    { $count ->
        [one] На { $count } заданный вам вопрос не хватило времени. Участники мероприятия хотели бы прочитать ваш ответ:
        [few] На { $count } заданных вам вопроса не хватило времени. Участники мероприятия хотели бы прочитать ваши ответы:
        [many] На { $count } заданных вам вопросов не хватило времени. Участники мероприятия хотели бы прочитать ваши ответы:
       *[other] На { $count } заданных вам вопросов не хватило времени. Участники мероприятия хотели бы прочитать ваши ответы:
    }
outcome-submitted =
    { $count ->
        [one] Поступил { $count } вопрос.
        [few] Поступило { $count } вопроса.
        [many] Поступило { $count } вопросов.
       *[other] Поступило { $count } вопросов.
    }
outcome-requests =
    { $count ->
        [one] Попросил слова { $count } человек.
        [few] Попросили слова { $count } человека.
        [many] Попросили слова { $count } человек.
       *[other] Попросили слова { $count } человек.
    }
