### The console of those who run the panel.

console-title = Пульт · { $title }
console-needs-script = Для пульта нужен JavaScript. Включите его и загрузите страницу снова.
console-panes = Разделы пульта
console-pane-questions = Вопросы
console-pane-speakers = Ораторы
console-pane-podium = Президиум
console-pane-programme = Программа
console-more = Ещё
console-help = Справка и клавиши
console-undone = Отменено.
console-now-is = Сейчас: { $name }.
console-now-is-passed =
    { $count ->
        [one] Сейчас: { $name }. Пропущен { $count } пункт.
        [few] Сейчас: { $name }. Пропущено { $count } пункта.
        [many] Сейчас: { $name }. Пропущено { $count } пунктов.
       *[other] Сейчас: { $name }. Пропущено { $count } пунктов.
    }
console-step-taken = Это уже сделано: { $by }.
console-step-taken-somebody = Этот шаг только что сделал кто-то другой.

## Head

console-planned = начало по плану
console-left-to = осталось до { $time }
console-left-of = осталось из { $length }
console-over-slot = время вышло
console-ends = конец в { $time }
console-pace-on-time = по графику
console-pace-late = отставание { $length }
console-pace-early = опережение { $length }
console-phones =
    { $count ->
        [one] { $count } телефон
        [few] { $count } телефона
        [many] { $count } телефонов
       *[other] { $count } телефонов
    }
console-phones-why = Люди из аудитории, у которых сейчас открыта страница, — в зале и онлайн.
console-present = президиум: { $here } из { $of }
console-present-why = Участники дискуссии, чья страница отвечает. Треугольник: кто-то из участвующих онлайн не подключён.
console-wall = Экран
console-wall-shows = На экране: { $layout }.
console-end = Завершить дискуссию
console-ended = Дискуссия завершена.

## Now

console-now = Сейчас
console-nobody = Никто не выступает
console-over-of = регламент { $limit }
console-spoken = прошло { $length }
console-phase-amber = время истекает
console-phase-red = сверх регламента
console-nothing-next = Дальше ничего нет
console-pause = Пауза
console-resume = Продолжить
console-more-time = +30 с
console-time-added = { $name }: ещё 30 секунд.
console-conclude = Завершайте
console-end-turn = Закончить
console-turn-ended = Выступление закончено.
console-next-question = Задать вопрос { $number }
console-say = Скажите
console-read-out = Прочитайте
console-say-after = Затем скажите
console-phonetic = { $name }: { $phonetic }
console-give-floor = Дать слово
console-answered = Ответ дан
console-all-answered = Ответы даны
console-mark-answered = Ответ дан
console-mark-passed = Пропускает
console-mark-written = Письменно
console-marked = Вопрос { $number }: { $mark }.

## Before and after

console-is-draft = Ещё не открыта
console-is-rehearsal = Репетиция
console-is-open = Вопросы принимаются
console-is-ended = Дискуссия завершена
console-open = Открыть для вопросов
console-opened = Вопросы принимаются.
console-open-why = После открытия с телефонов можно отправлять вопросы. Часы пойдут после «Начать».
console-start = Начать дискуссию
console-rehearsal-start = Отрепетировать начало
console-started = Дискуссия началась.
console-rehearsal-started = Репетиция идёт.
console-start-why = После начала слово получает первый по программе. До этого ничто не опаздывает.
console-rehearsal-why = Часы запускаются только для тренировки. Чтобы начать саму дискуссию, сначала завершите репетицию.
console-planned-for = Начало по плану: { $when }
console-until-planned = до начала по плану в { $when }
console-since-planned = после начала по плану в { $when }
console-phones-reached =
    { $count ->
        [one] подключён { $count } телефон
        [few] подключены { $count } телефона
        [many] подключены { $count } телефонов
       *[other] подключены { $count } телефонов
    }
console-no-phone = Ни один телефон ещё не открыл этот адрес
console-missing = Онлайн, ещё не подключены: { $names }
console-all-online = Все, кто участвует онлайн, подключены
console-ended-at = в { $time }, продолжительность { $length }
console-figure-answered = вопросы с ответом
console-figure-in-writing = ждут письменного ответа
console-figure-not-reached = заявки, до которых не дошла очередь
console-figure-unread = не рассмотрены
console-figure-from-floor = выступления с места
console-resume-panel = Всё же продолжить
console-resumed-panel = Дискуссия продолжается.

## Programme

console-programme = Программа
console-programme-empty = Программа пуста.
console-programme-past =
    { $count ->
        [one] Завершено: { $count }
        [few] Завершено: { $count }
        [many] Завершено: { $count }
       *[other] Завершено: { $count }
    }
console-was-planned = по плану
console-go = Перейти
console-go-to = Перейти: { $name }
console-skipped = пропущен

## Questions

console-questions = Вопросы
console-question-lists = Списки вопросов
console-tab-new = Входящие
console-tab-shortlist = Резерв
console-tab-approved = Очередь
console-tab-done = С ответом
console-tab-declined = Отклонённые
console-part-lined-up = В очереди: кнопка «Далее» дойдёт до них
console-part-approved = Одобрены: поставьте в очередь те, что нужно задать
console-asking = принимаются
console-not-asking = не принимаются
console-asking-closed = Приём письменных вопросов закрыт.
console-asking-opened = Приём письменных вопросов открыт.
console-newest = Сначала новые
console-oldest = Сначала старые
console-more-new =
    { $count ->
        [one] { $count } новый вопрос
        [few] { $count } новых вопроса
        [many] { $count } новых вопросов
       *[other] { $count } новых вопросов
    }
console-empty-new = Рассматривать нечего
console-empty-new-more = Здесь появляются новые вопросы.
console-empty-shortlist = Резерв пуст
console-empty-shortlist-more = Отложите то, что может пригодиться. Эту пометку больше никто не видит.
console-empty-approved = Очередь пока пуста
console-empty-approved-more = Одобренные вопросы видят все. Здесь они ждут, пока их зададут.
console-empty-done = Ответов пока нет
console-empty-done-more = Сюда попадают вопросы, на которые дан ответ.
console-empty-declined = Отклонённых нет
console-empty-declined-more = Отклонённый вопрос ещё можно одобрить.
console-erased = Автор отозвал этот вопрос.
console-for = кому: { $name }
console-on-shortlist = в резерве
console-approve = Одобрить
console-approved = Одобрен. Теперь его видят все.
console-shortlist = В резерв
console-shortlisted = В резерве.
console-unshortlist = Из резерва
console-unshortlisted = Убран из резерва.
console-decline = Отклонить
console-declined = Отклонён. { $reason }
console-decline-why = Почему?
console-decline-told = Об этом узнает только автор.
console-assign = Назначить
console-assigned =
    { $count ->
        [0] Отвечать никто не назначен.
        [one] Ответит { $count } участник дискуссии.
        [few] Ответят { $count } участника дискуссии.
        [many] Ответят { $count } участников дискуссии.
       *[other] Ответят { $count } участников дискуссии.
    }
console-assign-to = Кто ответит?
console-assign-order = В том порядке, в котором вы их отметите.
console-assign-done = Назначить
console-line-up = В очередь
console-lined-up = Вопрос { $number } в очереди: кнопка «Далее» дойдёт до него.
console-take-out = Из очереди
console-taken-out = Вопрос { $number } убран из очереди.
console-ask-now = Задать сейчас
console-asked = Задают вопрос { $number }.

## List of speakers

console-speakers = Список ораторов
console-floor-open = открыт
console-floor-shut = закрыт
console-floor-opened = Список ораторов открыт.
console-floor-closed = Список ораторов закрыт. Все, кто в нём есть, остаются.
console-speakers-empty = Никто не ждёт
console-speakers-empty-open = Здесь появятся те, кто попросит слова.
console-speakers-empty-closed = Список закрыт.
console-speakers-past =
    { $count ->
        [one] Ранее: { $count }
        [few] Ранее: { $count }
        [many] Ранее: { $count }
       *[other] Ранее: { $count }
    }
console-call = В очередь
console-called = { $name }: в очереди.
console-uncall = Снова в ожидание
console-uncalled = { $name } снова ожидает.
console-absent = Отсутствует
console-absent-done = { $name } отсутствует; место — в конце списка.
console-absences =
    { $count ->
        [one] отсутствие: { $count } раз
        [few] отсутствие: { $count } раза
        [many] отсутствие: { $count } раз
       *[other] отсутствие: { $count } раз
    }
console-done = Готово
console-spoken-done = { $name }: выступление состоялось.

## Podium and cues

console-podium = Президиум
console-cues = Отправленные сообщения
console-cues-hint = Отметьте имя, чтобы отправить личное сообщение.
console-cue-sent = Кому: { $name }. { $phrase }
console-cue-waits = отправлено
console-cue-seen = прочитано
console-own-cue = Свой текст
console-send = Отправить
console-presence-green = на связи
console-presence-green-why = Страница отвечает.
console-presence-amber = неустойчиво
console-presence-amber-why = Страница не отвечает уже восемь секунд.
console-presence-red = нет связи
console-presence-red-why = Страница не отвечает больше тринадцати секунд.
console-presence-none = страница не открыта
console-presence-none-why = Страницу ещё не открывали.

## Help

console-brief-next = Всё ведёт одна кнопка: «Далее» даёт слово следующему и запускает часы.
console-brief-clock = «Пауза» сохраняет оставшееся время. «+30 с» добавляет к нему. «Завершайте» отправляет оратору личное сообщение.
console-brief-questions = Новые вопросы не видит никто. Одобрите их, назначьте отвечающих и поставьте в очередь: кнопка «Далее» дойдёт до них.
console-brief-undo = Большинство действий можно отменить за десять секунд: нажмите «Отменить» в сообщении внизу или клавишу Z.
console-words = Слова на этой странице
console-word-shortlist = Откладывает вопрос на потом. Видят это только те, кто ведёт дискуссию.
console-word-line = Одобренные вопросы, которые видят все.
console-word-line-up = Выбирает одобренный вопрос: «Далее» дойдёт до него раньше следующего выступления.
console-word-gloss = Неофициальный перевод, который вы пишете сами. Стоит под вопросом.
console-word-redact = Стирает слова, которые могут выдать кого-то или подвергнуть опасности. Все, и автор тоже, видят вместо них […].
console-word-private = Передаёт вопрос организаторам. Больше его никто не видит.
console-word-podium = Модератор, оратор со вступительным словом и участники дискуссии — в зале или онлайн.
console-word-wall = Большой экран, который видит зал. Он сам следит за тем, у кого слово.
console-shortcuts = Клавиши
console-shortcuts-on = Клавиши включены
console-shortcuts-off = Клавиши выключены
console-key-name-space = Пробел
console-key-j = следующая карточка
console-key-k = предыдущая карточка
console-key-a = одобрить
console-key-s = в резерв
console-key-r = отклонить, затем причина: от 1 до 7
console-key-assign = назначить, затем цифры, затем Enter
console-key-n = следующий оратор
console-key-space = пауза и продолжение
console-key-z = отменить
console-key-help = эта справка

## Triage: what is done with a question

console-sheets = Что на столе
console-sheet-questions = Вопросы
console-sheet-actions = Меры
console-sheet-polls = Опрос
console-tab-private = Организаторам
console-empty-private = Здесь пусто
console-empty-private-more = Здесь то, что сохранено для организаторов.
console-asking-until = Письменные вопросы до
console-asking-open-until = принимаются до { $time }
console-asking-label = Письменные вопросы: { $state }
console-fits =
    { $count ->
        [0] Времени не осталось: до остальных очередь не дойдёт
        [one] За { $left } мин успеем: { $count } · до остальных очередь не дойдёт
        [few] За { $left } мин успеем: { $count } · до остальных очередь не дойдёт
        [many] За { $left } мин успеем: { $count } · до остальных очередь не дойдёт
       *[other] За { $left } мин успеем: { $count } · до остальных очередь не дойдёт
    }
console-askers =
    { $count ->
        [one] этот вопрос задал { $count } человек
        [few] этот вопрос задали { $count } человека
        [many] этот вопрос задали { $count } человек
       *[other] этот вопрос задали { $count } человек
    }
console-unnumbered = вопрос из входящих
console-similar = Похож на { $name }
console-not-same = Не то же самое
console-merge = Объединить
console-merge-with = Объединить с: { $name }
console-merge-into = С каким вопросом объединить?
console-merge-keeps = Оба автора узнают об этом. Оба текста сохраняются.
console-merge-find = Номер или слова
console-merge-nothing = Вопроса с таким номером или такими словами нет.
console-merged = Объединён с: { $name }.
console-originals = Объединены с этим вопросом
console-separate = Разделить
console-separated = Снова отдельно.
console-offer-take = хочет ответить
console-offer-pass = предпочитает не отвечать
console-offer-pass-to = передаёт: { $name }
console-private = Организаторам
console-made-private = Сохранён для организаторов. Больше его никто не видит.
console-put-back = Во входящие
console-put-back-done = Снова во входящих.
console-tag = Метки
console-tags = Метки
console-tags-why = Для тех, кто ведёт дискуссию; больше их никто не видит.
console-tags-field = Метки через запятую
console-tags-done = Сохранить метки
console-tagged = Метки: { $tags }
console-untagged = Метки убраны.
console-gloss = Перевод
console-gloss-why = Его видят все, с пометкой «неофициальный».
console-gloss-field = Что сказано в вопросе
console-gloss-language = язык
console-gloss-done = Сохранить перевод
console-gloss-remove = Убрать перевод
console-gloss-unofficial = неофициальный перевод
console-redact = Убрать слова
console-redact-why = Коснитесь того, что может выдать кого-то или подвергнуть опасности. Это стирается навсегда; […] показывает, где.
console-redact-done = Стереть эти слова
console-redacted = Слова стёрты навсегда.
console-glossed = Перевод стоит под вопросом.
console-gloss-gone = Перевод убран.
console-bundle = Читать вместе
console-bundle-with = С какими вопросами читать вместе?
console-bundle-most =
    { $most ->
        [one] Не больше { $most } вопроса, считая этот.
        [few] Не больше { $most } вопросов, считая этот.
        [many] Не больше { $most } вопросов, считая этот.
       *[other] Не больше { $most } вопросов, считая этот.
    }
console-bundle-none = Других одобренных вопросов пока нет.
console-bundle-done = Читать вместе
console-bundled =
    { $count ->
        [one] { $count } вопрос читают отдельно.
        [few] { $count } вопроса читают вместе.
        [many] { $count } вопросов читают вместе.
       *[other] { $count } вопросов читают вместе.
    }
console-unbundle = Читать отдельно
console-unbundled = Каждый читают отдельно.
console-together = вместе: { $names }
console-place = Место
console-place-of = { $place } из { $count }
console-place-up = На место раньше
console-place-down = На место позже
console-place-top = На первое место
console-placed = { $name }: место { $place }.
console-action-from = Мера…
console-slip = С бумаги
console-slip-title = Ввести вопрос с бумаги
console-slip-text = Что написано
console-slip-name = Имя на бумаге
console-slip-organisation = Организация
console-slip-group = Группа
console-slip-send = Во входящие
console-slip-sent = Вопрос с бумаги во входящих.
console-slip-why = Без имени вопрос остаётся анонимным.
console-optional = необязательно

## Actions

console-actions-empty = Обещаний пока нет
console-actions-empty-more = Запишите, что обещано, кто отвечает и к какому сроку.
console-action-new = Новая мера
console-action-text = Что будет сделано
console-action-lead = Ответственный
console-action-lead-none = Пока никто
console-action-lead-other = Кто-то другой
console-action-lead-words = Кто отвечает
console-action-until = Срок
console-action-origin = Откуда
console-action-origin-none = Ни вопрос, ни выступление
console-action-turn = Выступление: { $name }
console-action-add = Добавить меру
console-action-added = Мера записана.
console-action-short = № { $number }
console-action-edit = Править
console-action-keep = Сохранить
console-action-kept = Мера { $number } исправлена.
console-action-no-lead = пока без ответственного
console-action-due = до { $day }
console-action-open-end = без срока
console-action-announced = была на экране
console-action-status = Состояние меры { $number }
console-action-status-set = Мера { $number }: { $status }
console-action-history = История
console-action-to-confirm = ждёт подтверждения
console-action-confirmed = подтверждена
console-action-in-progress = выполняется
console-action-done = выполнена
console-action-dropped = снята
console-show-on-wall = Показать на экране
console-is-on-wall = На экране
console-shown-on-wall = Показано на экране.

## Show of hands

console-polls-empty = Опросов пока нет
console-polls-empty-more = Задайте залу вопрос с несколькими ответами. С одного телефона — один ответ.
console-polls-empty-closed = Опрос можно открыть, пока принимаются вопросы.
console-poll-new = Новый опрос
console-poll-text = Вопрос залу
console-poll-answer = Ответ { $place }
console-poll-more = Ещё ответ
console-poll-open = Открыть
console-poll-why = Пока итоги не показаны, их видят только те, кто ведёт дискуссию.
console-poll-opened = Теперь с телефонов можно отвечать.
console-poll-close = Закрыть
console-poll-closed = Опрос закрыт. Уже данные ответы засчитаны.
console-poll-reopen = Снова открыть
console-poll-reopened = С телефонов снова можно отвечать.
console-poll-reveal = Показать итоги
console-poll-revealed = Итоги видят все.
console-poll-hide = Скрыть итоги
console-poll-hidden = Теперь итоги видят только те, кто ведёт дискуссию.
console-poll-is-open = открыт
console-poll-is-closed = закрыт
console-poll-is-revealed = итоги показаны
console-poll-hands =
    { $count ->
        [one] { $count } ответ
        [few] { $count } ответа
        [many] { $count } ответов
       *[other] { $count } ответов
    }

## Help for triage

console-key-m = объединить, затем номер или слова
console-key-p = оставить для организаторов
console-key-t = метки
console-key-g = перевод
console-key-x = убрать слова
console-key-l = в очередь или из очереди
console-key-b = читать вместе

## Head: repairs, presence, rehearsal

console-repair = Исправить
console-repair-why = Превышение { $length }. Исправить одним касанием:
console-repair-debate = Сократить обсуждение на { $length } ({ $from } → { $to })
console-repair-cut =
    { $count ->
        [one] Сократить до { $length }: { $first }
        [few] Сократить { $count } выступления до { $length } каждое ({ $first } — { $last })
        [many] Сократить { $count } выступлений до { $length } каждое ({ $first } — { $last })
       *[other] Сократить { $count } выступлений до { $length } каждое ({ $first } — { $last })
    }
console-repair-extend = Закончить позже, в { $time }
console-repaired = Наверстано { $length }.
console-signal-cant-hear =
    { $count ->
        [one] не слышно: { $count }
        [few] не слышно: { $count }
        [many] не слышно: { $count }
       *[other] не слышно: { $count }
    }
console-signal-too-fast =
    { $count ->
        [one] слишком быстро: { $count }
        [few] слишком быстро: { $count }
        [many] слишком быстро: { $count }
       *[other] слишком быстро: { $count }
    }
console-screen-green = экран
console-screen-amber = экран неустойчив
console-screen-red = экран: нет связи
console-screen-none = экрана ещё нет
console-screen-green-why = Страница проектора отвечает.
console-screen-amber-why = Страница проектора не отвечает уже восемь секунд.
console-screen-red-why = Страница проектора не отвечает больше тринадцати секунд.
console-screen-none-why = Ссылку проектора ещё никто не открывал.
console-rehearse = Репетировать
console-rehearsing = Репетиция началась. Ничего из неё не засчитывается.
console-rehearsal-banner = Идёт репетиция. Ничего не засчитывается; в конце всё вернётся как было.
console-reset = Завершить репетицию
console-reset-done = Репетиция окончена. Всё как до неё.

## Now: next, offers, interruptions

console-comes-floor = Далее: слово имеет
console-comes-answer = Далее: отвечает
console-comes-question = Далее: прочитать
console-comes-item = Далее: пункт
console-comes-turn = Далее: продолжает
console-left = осталось { $length }
console-next-limit = Время следующего выступления
console-granted = добавлено { $length }
console-extra-is = +{ $length } негласно
console-extra = Доп. время
console-extra-why = Это видят только те, кто ведёт дискуссию.
console-extra-none = нет
console-extra-seconds = +{ $seconds } с
console-extra-seconds-plain = { $seconds } с
console-extra-set = { $name }: ещё { $length } на каждое выступление. Это видят только те, кто ведёт дискуссию.
console-held = Отложено
console-set-aside = отложено: { $why }
console-set-aside-for = Вместо этого: { $name }
console-set-aside-done = { $name }: выступление отложено, оставшееся время сохранено.
console-give-back = Вернуть слово
console-give-back-left = Вернуть слово (осталось { $length })
console-goodwill = и ещё +0:15 ({ $length })
console-pause-lost = Пауза: потеря связи
console-lost-amber = { $name }: связь неустойчива
console-lost-red = { $name }: нет связи
console-paused = Пауза: { $why }
console-is-back = { $name } снова на связи.
console-asks-time = { $name } просит 30 с до выступления.
console-asks-audio = { $name } не слышит звука.
console-asks-floor = { $name } просит слова.
console-whispered = { $role }: { $text }
console-heard = Принято
console-seen = Прочитано
console-notices-none = От президиума и служб сообщений нет
console-notices-more = +{ $count }
console-interrupt-order = Порядок ведения
console-interrupt-reply = Право на ответ
console-who = Имя
console-organisation = Организация
console-ruling = Решение, для протокола
console-ruling-kept = Решение записано.
console-keep = Сохранить
console-clear = Очистить
console-between = между выступлениями

## Programme: editing, limits, settings

console-edit = Править
console-item-planned = по плану
console-item-current = сейчас
console-item-done = завершён
console-item-held = отложен
console-item-passed = пропущен
console-item-dropped = исключён
console-delta-why = Фактическое начало относительно плана
console-house-rules = Правила дискуссии
console-debate-left = на обсуждение осталось { $length }
console-exchanges =
    { $count ->
        [one] успеет { $count } обмен репликами
        [few] успеют { $count } обмена репликами
        [many] успеют { $count } обменов репликами
       *[other] успеют { $count } обменов репликами
    }
console-exchange = ({ $floor } + { $answer } + 0:10)
console-exchange-why = Обмен репликами: вопрос с места, ответ и десять секунд на смену ораторов.
console-earlier = { $name }: раньше
console-later = { $name }: позже
console-to-top = { $name }: в начало
console-length-of = Длительность, минуты и секунды: { $name }
console-length-set = { $name }: { $length }.
console-moved = Перемещено: { $name }.
console-drop = Исключить
console-dropped = Исключено из программы: { $name }.
console-restore = Вернуть
console-restored = Снова в программе: { $name }.
console-unwise-prepared-half = Подготовленные выступления — { $prepared } из { $slot }: половина времени или больше.
console-unwise-sum = Все пункты вместе — { $sum }; отведено { $slot }.
console-unwise-debate-short = На обсуждение — { $share } % времени; лучше не меньше { $least } %.
console-unwise-too-many-speakers = Участников дискуссии: { $speakers }. Чтобы осталось время на обсуждение, нужно не больше { $most }.
console-limits = Регламент
console-limits-groups = По группам, если отличается
console-limits-from-now = С этого момента
console-limits-also-now = И для текущего выступления
console-limits-set = Новый регламент действует для выступлений, которые ещё не начались.
console-limits-now = Новый регламент действует сразу, в том числе для текущего выступления.
console-limit-floor = Выступление с места
console-limit-group = От имени группы
console-limit-read = Чтение вопроса
console-limit-answer = Ответ
console-limit-followup = Второй ответ
console-limit-final = Заключительное слово
console-limit-point-of-order = Порядок ведения
console-limit-reply = Право на ответ
console-preset = Обычный регламент формата
console-preset-limits = Взять регламент
console-preset-items = Регламент и программа
console-preset-taken = Применено: { $name }.
console-preset-side-event-60 = Параллельное мероприятие, 60 минут
console-preset-side-event-90 = Параллельное мероприятие, 90 минут
console-preset-hrc-panel-120 = Панельная дискуссия Совета, 120 минут
console-preset-hrc-interactive-dialogue = Интерактивный диалог
console-preset-webinar-60 = Вебинар, 60 минут
console-preset-open-debate-90 = Открытые прения, 90 минут
console-settings = Настройки
console-slow = Медленный режим: один вопрос с телефона раз в
console-slow-off = выключен
console-slow-why = Для вопросов и заявок на выступление, в минутах. Что приходит раньше, ждёт на телефоне и уходит само.
console-flag-word = слово из вашего списка
console-flag-word-why = Здесь есть слово из списка организатора. Это ждёт вас, как и всё остальное.
console-flag-script = имя из разных алфавитов
console-flag-script-why = В слове имени смешаны буквы разных алфавитов, как у подделок. Оно всё же может быть настоящим.
console-unusual-floods-why = Эти телефоны шлют намного больше, чем может человек. Ничего из этого не принимается, пока они не остановятся; остальных это не замедляет.
console-unusual-newcomers-why = С одного адреса приходит очень много новых телефонов. Их впускают по одному; кто был здесь раньше, ничего не замечает.
console-unusual-floods =
    { $count ->
        [one] { $count } телефон шлёт поток
        [few] { $count } телефона шлют поток
       *[other] { $count } телефонов шлют поток
    }
console-unusual-newcomers =
    { $count ->
        [one] { $count } новый телефон ждёт
        [few] { $count } новых телефона ждут
       *[other] { $count } новых телефонов ждут
    }
console-set-done = Сохранено.
console-support = «Поддерживаю» под вопросами
console-support-on = вкл., числа видны
console-support-hidden = вкл., числа скрыты до оглашения
console-support-off = выкл.
console-floor-names = Имена в открытом списке ораторов
console-floor-names-why = Если выключено: все, кроме президиума и вас, видят только номера.
console-places = Сообщать место в очереди
console-places-why = Если выключено: телефон показывает ожидание, но не место.
console-extra-point-of-order = Порядок ведения
console-extra-right-of-reply = Право на ответ
console-captions = Субтитры и жестовый язык
console-captions-why = Адрес https. Все найдут ссылку в разделе «Следить».
console-contact = Контактный адрес
console-contact-why = В конце его увидят все.

## List of speakers: order, reasons, corrections

console-floor-open-until = открыт, закроется в { $time }
console-floor-opens = откроется в { $time }
console-floor-open-now = Открыть
console-floor-close-now = Закрыть
console-floor-times = Время…
console-floor-paper = Добавить…
console-floor-set = Список ораторов настроен.
console-last-call = Закрыть через 2 мин
console-last-call-why = Закрывает список через две минуты и сообщает об этом всем.
console-last-call-done = Последняя возможность записаться: список закроется в { $time }.
console-opens-at = Открывается в
console-closes-at = Закрывается в
console-closes-after = Закрывается, считая от начала
console-closes-never = вручную
console-minutes =
    { $count ->
        [one] { $count } минута
        [few] { $count } минуты
        [many] { $count } минут
       *[other] { $count } минут
    }
console-order = Порядок
console-order-is = Порядок: { $order }.
console-order-equity = по справедливости
console-order-chronological = по времени заявки
console-order-protocol = по рангу
console-order-alternate = зал и онлайн по очереди
console-order-equity-why = Сначала те, чью группу или сторону слышали меньше.
console-order-chronological-why = В порядке поступления заявок.
console-order-protocol-why = По рангу и группе, затем по времени заявки.
console-order-alternate-why = Один оратор из зала, затем один онлайн.
console-suggested = Предлагается далее
console-why-called = поставлено в очередь вами
console-why-pinned = закреплено вами
console-why-reply = право на ответ, после всех остальных
console-why-only-one = больше никто не ждёт
console-why-last = после остальных
console-why-earliest = первая заявка
console-why-first-turn = первое выступление
console-why-second-turn = уже было выступление
console-why-absent-before = отсутствие при вызове
console-why-group-unheard = группу ещё не слышали
console-why-group-fewer = группу слышали меньше
console-why-channel-unheard = { $channel ->
        [online] онлайн ещё не слышали
       *[other] зал ещё не слышали
    }
console-why-channel-fewer = { $channel ->
        [online] онлайн слышали меньше
       *[other] зал слышали меньше
    }
console-why-channel-alternates = { $channel ->
        [online] теперь онлайн
       *[other] теперь зал
    }
console-why-dignitary = высокий гость
console-why-on-behalf = от имени группы
console-why-rank = по рангу
console-reply = право на ответ
console-pinned = закреплено
console-dignitary = высокий гость
console-on-behalf = от группы
console-nth-turn = выступление { $nth }
console-more-for = Ещё: { $name }
console-swap = Поменять с
console-swapped = Поменялись местами: { $name } и { $other }.
console-skip = Позже
console-skipped-done = { $name }: на одно место позже.
console-pin = Закрепить
console-unpin = Открепить
console-pinned-done = { $name }: место закреплено.
console-unpinned = { $name }: снова в общем порядке.
console-convert = Лучше письменно…
console-convert-text = Письменный вопрос
console-convert-now = Сделать вопросом
console-converted = { $name }: теперь письменный вопрос, в резерве.
console-edited = { $name }: данные исправлены.
console-group = Группа
console-group-none = не указана
console-topic = Тема
console-paper-add = Внести в список
console-paper-done = { $name }: теперь в списке.
console-lots = Жеребьёвка
console-lots-why = Среди тех, кто попросил слова в первую минуту.
console-lots-drawn = Жеребьёвка проведена, начальное число { $seed }.
console-lots-were =
    { $count ->
        [one] Жеребьёвка: { $count } заявка, начальное число { $seed }
        [few] Жеребьёвка: { $count } заявки, начальное число { $seed }
        [many] Жеребьёвка: { $count } заявок, начальное число { $seed }
       *[other] Жеребьёвка: { $count } заявок, начальное число { $seed }
    }

## Balance

console-balance = Баланс
console-balance-empty = Выступлений с места пока не было.
console-side-room = зал
console-side-online = онлайн
console-side-unknown = не указано, откуда
console-group-unknown = группа не указана
console-turns = Первые выступления: { $first } · вторые: { $second }
console-one-sided-room = Три подряд из зала, а онлайн ждут.
console-one-sided-online = Три подряд онлайн, а зал ждёт.
console-next-side-room = Слышали меньше, и есть ожидающие: зал.
console-next-side-online = Слышали меньше, и есть ожидающие: онлайн.

## Podium: signals and backstage

console-ready = всё готово
console-ask-time = просит 30 с
console-ask-audio = нет звука
console-ask-floor = просит слова
console-cue-all = Сообщение всем
console-cue-pick = Отправить сообщение: { $name }
console-cue-to =
    { $count ->
        [one] Личное сообщение, получателей: { $count }
        [few] Личное сообщение, получателей: { $count }
        [many] Личное сообщение, получателей: { $count }
       *[other] Личное сообщение, получателей: { $count }
    }
console-cue-sent-many =
    { $count ->
        [one] Получателей: { $count }. { $phrase }
        [few] Получателей: { $count }. { $phrase }
        [many] Получателей: { $count }. { $phrase }
       *[other] Получателей: { $count }. { $phrase }
    }
console-backstage = Службы
console-whisper-to-technician = Технику
console-whisper-to-booth = В кабину
console-whisper-to-moderator = Модератору
console-whisper-sent = Отправлено: { $role }.
console-whisper-behind = Мы отстаём.
console-whisper-online-waiting = Онлайн ждут.
console-whisper-inbox-full = Входящие переполнены.
console-whisper-speaker-missing = Следующего оратора нет на месте.
console-whisper-no-sound = Нет звука.
console-whisper-slow-down = Медленнее, пожалуйста.
console-whisper-ok = Всё в порядке.

## The wall

console-wall-preview = Сначала посмотреть вид
console-wall-frozen = заморожен
console-layout-join = Вход
console-layout-speaker = Оратор
console-layout-question = Вопрос
console-layout-list = Список
console-layout-actions = Меры
console-layout-poll = Опрос
console-layout-think = Пауза
console-layout-blank = Пусто
console-take = Показать на экране
console-blank = Очистить
console-freeze = Заморозить
console-unfreeze = Разморозить
console-frozen = Экран заморожен.
console-unfrozen = Экран снова меняется.
console-follow = Экран следует за ходом дискуссии
console-follow-why = Оратор и вопрос появляются сами.
console-strip = Оставить полосу для субтитров
console-strip-why = Нижняя пятая часть экрана остаётся пустой.
console-preview-join = QR-код и короткий адрес
console-preview-next = Далее: { $name }
console-preview-think = Пожалуйста, найдите минуту подумать
console-preview-more = ждут: +{ $count }
console-preview-speaker-empty = Никто не выступает: на экране название.
console-preview-question-empty = Сейчас вопрос не задают.
console-preview-list-empty = В списке никого нет.
console-preview-actions-empty = Меры пока не записаны.
console-preview-poll-empty = Опроса нет.
console-preview-blank-empty = Ничего: тёмный экран.
console-think = Пауза на размышление
console-think-on =
    { $seconds ->
        [one] { $seconds } секунда на размышление.
        [few] { $seconds } секунды на размышление.
        [many] { $seconds } секунд на размышление.
       *[other] { $seconds } секунд на размышление.
    }
console-think-end = Завершить паузу
console-think-over = Пауза закончена.
console-guiding =
    { $count ->
        [one] { $count } вопрос для обсуждения
        [few] { $count } вопроса для обсуждения
        [many] { $count } вопросов для обсуждения
       *[other] { $count } вопросов для обсуждения
    }
console-guiding-label = Вопросы для обсуждения, по одному в строке
console-guiding-kept = Вопросы для обсуждения сохранены.

## Parts

console-pane-wall = Экран

## Holding what arrives

console-arrivals = Вопросы без имени поступают раз в минуту, вперемешку.

console-incident = Инцидент
console-incident-why = Напишите, что произошло, а не кто что писал. Это читают организаторы и модераторы.
console-incident-category = Вид
console-incident-text = В нескольких словах
console-incident-add = Записать
console-incident-added = Инцидент записан.
console-incident-drop = Убрать
console-incident-dropped = Запись убрана.
console-incidents-noted = Уже записано
incident-harassment = Домогательства
incident-threat = Угроза
incident-disruption = Нарушение порядка
incident-recording = Аудио- или видеозапись вопреки правилам
incident-medical = Медицинский случай
incident-other = Другое
contacts-none = Пока не указано, к кому обращаться. Организатор может сделать это в настройках.
