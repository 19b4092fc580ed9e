### The report of a panel: what it says by itself, and the page on which it is edited.

report-draft = ПРОЕКТ

## The first page

report-date = Дата
report-time = Время
report-place = Место проведения
report-organisers = Организаторы
report-part-moderator = Модератор
report-part-opening = { $count ->
    [one] Вступительное слово
    [few] Вступительное слово
    [many] Вступительное слово
   *[other] Вступительное слово
}
report-part-panellist = { $count ->
    [one] Участник дискуссии
    [few] Участники дискуссии
    [many] Участники дискуссии
   *[other] Участники дискуссии
}
report-unnamed = { $count ->
    [one] { $count } человек, имя не раскрывается
    [few] { $count } человека, имена не раскрываются
    [many] { $count } человек, имена не раскрываются
   *[other] { $count } человек, имена не раскрываются
}
report-introduction = Введение
report-intro-planned = { $where ->
    [room] Запланирована панельная дискуссия «{ $title }» (дата: { $date }; место проведения: { $room }).
   *[none] Запланирована панельная дискуссия «{ $title }» (дата: { $date }).
}
report-intro-held = { $where ->
    [room] Состоялась панельная дискуссия «{ $title }» (дата: { $date }; место проведения: { $room }).
   *[none] Состоялась панельная дискуссия «{ $title }» (дата: { $date }).
}
report-intro-organised = Организаторы: { $organisers }.
report-intro-chatham = Дискуссия проводилась по правилу Чатем-Хаус: в настоящем отчёте никто не назван.
report-intro-moderated = Модератор: { $moderators }.
report-intro-speakers = { $count ->
    [one] В президиуме был { $count } оратор.
    [few] В президиуме было { $count } оратора.
    [many] В президиуме было { $count } ораторов.
   *[other] В президиуме было { $count } ораторов.
}
report-intro-questions = { $count ->
    [one] В письменном виде поступил { $count } вопрос.
    [few] В письменном виде поступило { $count } вопроса.
    [many] В письменном виде поступило { $count } вопросов.
   *[other] В письменном виде поступило { $count } вопросов.
}
report-intro-answered = { $count ->
    [one] В ходе дискуссии дан ответ на { $count } вопрос.
    [few] В ходе дискуссии даны ответы на { $count } вопроса.
    [many] В ходе дискуссии даны ответы на { $count } вопросов.
   *[other] В ходе дискуссии даны ответы на { $count } вопросов.
}
report-intro-written = { $count ->
    [one] На { $count } вопрос ответ будет дан письменно.
    [few] На { $count } вопроса ответы будут даны письменно.
    [many] На { $count } вопросов ответы будут даны письменно.
   *[other] На { $count } вопросов ответы будут даны письменно.
}
report-intro-floor = { $count ->
    [one] С места прозвучало { $count } выступление.
    [few] С места прозвучало { $count } выступления.
    [many] С места прозвучало { $count } выступлений.
   *[other] С места прозвучало { $count } выступлений.
}
report-programme = Фактический ход программы
report-programme-held = Факт
report-programme-planned = План
report-programme-item = Пункт
report-programme-speaker = Оратор
report-programme-lasted = Длительность
report-programme-difference = Разница
report-programme-began = Опоздание начала
report-not-held = не проведено

## People

report-somebody = { $part ->
    [moderator] модератор
    [opening] оратор со вступительным словом
   *[other] участник дискуссии
}
report-anonymous = Анонимный участник
report-participant = Участник мероприятия
report-of-group = Участник мероприятия ({ $group })
report-with-group = { $who } ({ $group })
report-on-behalf = от имени группы

## Questions

report-themes = Вопросы и ответы
report-names-as-given = Имена авторов вопросов и выступавших с места приводятся с их слов; они не проверялись.
report-theme-other = Другие вопросы
report-gloss = Неофициальный перевод ({ $language })
report-written-answer = Письменный ответ: { $person }
report-asked-by = Автор вопроса: { $who }.
report-askers = { $count ->
    [one] Этот вопрос задал { $count } человек.
    [few] Этот вопрос задали { $count } человека.
    [many] Этот вопрос задали { $count } человек.
   *[other] Этот вопрос задали { $count } человек.
}
report-answered-by = На вопрос отвечали: { $people }.
report-answered = Ответ дан в ходе дискуссии.
report-asked = Вопрос задан участникам дискуссии; ответ пока не получен.
report-not-answered = В ходе дискуссии ответа не было.
report-to-be-written-by = Ответ будет дан письменно: { $people }.
report-to-be-written = Ответ будет дан письменно.

## Notes

report-tag-challenge = Проблема
report-tag-practice = Перспективная практика
report-tag-follow-up = Последующая мера
report-tagged-challenge = Проблемы
report-tagged-practice = Перспективные практики
report-tagged-follow-up = Вопросы для последующих мер
report-statements = Выступления
report-statement-of = { $who } – { $kind }
report-notes = Прочие заметки

## Floor, actions and what is still open

report-interventions = Выступления с места
report-floor-not-reached = { $count ->
    [one] До { $count } заявки очередь не дошла.
    [few] До { $count } заявок очередь не дошла.
    [many] До { $count } заявок очередь не дошла.
   *[other] До { $count } заявок очередь не дошла.
}
report-floor-absent = { $count ->
    [one] При вызове отсутствовал { $count } оратор.
    [few] При вызове отсутствовали { $count } оратора.
    [many] При вызове отсутствовали { $count } ораторов.
   *[other] При вызове отсутствовали { $count } ораторов.
}
report-floor-converted = { $count ->
    [one] Письменно подана { $count } заявка.
    [few] Письменно поданы { $count } заявки.
    [many] Письменно подано { $count } заявок.
   *[other] Письменно подано { $count } заявок.
}
report-floor-withdrawn = { $count ->
    [one] Отозвана { $count } заявка.
    [few] Отозваны { $count } заявки.
    [many] Отозвано { $count } заявок.
   *[other] Отозвано { $count } заявок.
}
report-written-statements = Письменные заявления
report-actions = Последующие меры
report-action = Мера { $number }
report-action-lead = Ответственный: { $lead }
report-action-no-lead = Ответственный: не назван
report-action-due = Срок: до { $day }
report-action-no-day = Срок: не задан
report-status-to-confirm = Ждёт подтверждения
report-status-confirmed = Подтверждена
report-status-in-progress = Выполняется
report-status-done = Выполнена
report-open-questions = Вопросы, на которые ответы будут даны письменно
report-open-due = Письменные ответы ожидаются до { $day } включительно.
report-open-of = { $who }: { $questions }
report-organisers-answer = Пока никому не назначено
report-not-reached = Не хватило времени
report-not-reached-questions = { $count ->
    [one] Не хватило времени на { $count } вопрос: { $questions }.
    [few] Не хватило времени на { $count } вопроса: { $questions }.
    [many] Не хватило времени на { $count } вопросов: { $questions }.
   *[other] Не хватило времени на { $count } вопросов: { $questions }.
}

## Statistics

report-statistics = Статистика
report-withheld = Числа меньше пяти не приводятся, как и другие числа, по которым их можно вычислить.
report-questions-in-writing = Письменные вопросы
report-number = Число
report-submitted = Получено
report-anonymously = Из них без имени
report-outcome-answered = Ответ дан в ходе дискуссии
report-outcome-written = Ответ будет дан письменно
report-outcome-asked = Задан, ответ пока не получен
report-outcome-merged = Объединён с похожим вопросом
report-outcome-declined = Не выбран
report-outcome-private = Передан только организаторам
report-outcome-withdrawn = Отозван
report-outcome-approved = Очередь не дошла
report-outcome-new = Не рассмотрен
report-language-of-questions = Язык вопроса
report-group = Группа
report-channel = Форма участия
report-requests = Заявки на выступление
report-spoke = Выступили с места
report-unknown = Не указано
report-speaker = Оратор
report-kind = Вид выступления
report-speaking-turns = Выступления
report-speaking-spoken = Фактически
report-speaking-given = Регламент
report-speaking-over = Сверх регламента
report-speaking-total = Общее время выступлений: { $time }.
report-share-moderator = Модератор: { $time } ({ $share } %).
report-share-panellist = Участники дискуссии: { $time } ({ $share } %).
report-share-floor = Выступления с места: { $time } ({ $share } %).
report-share-online = Из времени участников дискуссии — онлайн: { $time } ({ $share } %).
report-interruptions = { $count ->
    [one] Выступления прерывались { $count } раз.
    [few] Выступления прерывались { $count } раза.
    [many] Выступления прерывались { $count } раз.
   *[other] Выступления прерывались { $count } раз.
}
report-where-time-went = На что ушло время

## The page

report-lead = Этот проект составлен по тому, что произошло. Любой фрагмент можно изменить, исключить или дополнить; остальное по-прежнему обновляется по протоколу.
report-in-language = Язык отчёта
report-download = Скачать
report-download-docx = Word (.docx)
report-download-html = Веб-страница (.html)
report-download-md = Markdown (.md)
report-print = Печать или PDF
report-edit = Править
report-omit = Исключить
report-omit-section = Исключить этот раздел
report-restore = Вернуть
report-restore-words = Вернуть исходный текст отчёта
report-add = Добавить абзац ниже
report-words = Ваш текст
report-save = Сохранить
report-hint-list = Каждая строка — отдельная запись.
report-hint-table = Каждая строка — строка таблицы; ячейки разделяет |.
report-changed = С тех пор как вы это написали, факты изменились.
report-made = Что отчёт говорит сегодня:
report-is-written = Ваш текст
report-is-added = Добавлено вами
report-is-omitted = Исключено
report-is-omitted-under = Исключено вместе со своим разделом
report-kept = Ваш текст включён в отчёт.
report-was-omitted = Фрагмент исключён.
report-was-restored = Фрагмент снова такой, как был.
report-passage = Фрагмент: { $words }
report-not-begun = Эта дискуссия ещё не состоялась. Отчёт заполняется по её ходу.
