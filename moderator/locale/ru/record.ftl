### The record: what a panel came to, on its page and in the files that are made of it.

## Words of both

record-unknown = не указано
record-withheld = скрыто
record-yes = да
record-part-moderator = модератор
record-part-opening = вступительное слово
record-part-panellist = участник дискуссии
record-part-floor = с места
record-status-to-confirm = ждёт подтверждения
record-status-confirmed = подтверждена
record-status-in-progress = выполняется
record-status-done = выполнена
record-status-dropped = снята
record-outcome-answered = ответ дан в зале
record-outcome-written = ждёт письменного ответа
record-outcome-asked = зачитан, без ответа
record-outcome-merged = объединён с другим
record-outcome-declined = не выбран
record-outcome-private = передан организаторам
record-outcome-withdrawn = отозван
record-outcome-approved = одобрен, не задан
record-outcome-new = не рассмотрен
record-reason-off-topic = не по теме
record-reason-harassment = нападки
record-reason-personal-data = личные данные
record-reason-advertising = реклама
record-reason-not-a-question = не вопрос
record-reason-duplicate = повтор
record-reason-unsafe = опасность для кого-то
record-fate-spoke = выступление состоялось
record-fate-not-reached = очередь не дошла
record-fate-converted = подана письменно
record-fate-withdrawn = отозвана
record-fate-waiting = ещё ожидает

## Files: their sheets

record-table-turns = Выступления
record-table-speaking-time = Время выступлений
record-table-questions = Вопросы
record-table-floor = Список ораторов
record-table-items = План и факт
record-table-actions = Меры
record-table-statistics = Статистика
record-table-log = Журнал
record-table-incidents = Записи об инцидентах
record-incidents-why = Записей об инцидентах нет ни в одном другом файле. Они стираются вместе с тем, что передано только организаторам.

## Files: their columns

record-col-number = №
record-col-item = Пункт
record-col-speaker = Оратор
record-col-organisation = Организация
record-col-part = Роль
record-col-kind = Вид
record-col-kinds = Виды
record-col-group = Группа
record-col-side = Зал или онлайн
record-col-start = Начало
record-col-end = Конец
record-col-spoken = Фактически
record-col-limit = Регламент
record-col-over = Сверх регламента
record-col-granted = Добавлено
record-col-seconds = { $name } (с)
record-col-interruptions = Прерывания
record-col-runs = Отрезки
record-col-question = Вопрос
record-col-turns = Выступления
record-col-share = Доля (%)
record-col-state = Состояние
record-col-text = Текст
record-col-name = Имя
record-col-language = Язык
record-col-for = Кому
record-col-answered-by = Кто ответил
record-col-askers = Задали (чел.)
record-col-reason = Причина
record-col-category = Категория
record-col-channel = Канал
record-col-received = Получен
record-col-voices = Поддержка
record-col-merged = Объединён с
record-col-tags = Метки
record-col-gloss = Неофициальный перевод
record-col-requested = Время заявки
record-col-on-behalf = От имени группы
record-col-topic = Тема
record-col-absent = Отсутствие (раз)
record-col-turn = Выступление
record-col-planned-start = Начало по плану
record-col-late = Отставание
record-col-planned = План
record-col-budget = План с изменениями
record-col-actual = Факт
record-col-delta = Разница
record-col-action = Мера
record-col-lead = Ответственный
record-col-due = Срок
record-col-status = Состояние
record-col-at = Время
record-col-role = Роль
record-col-command = Команда
record-col-target = К чему относится
record-col-section = Раздел
record-col-entry = Запись
record-col-count = Число
record-col-duration = Длительность

## Files: the long list of counts

record-counted-zone = Часовой пояс
record-counted-questions = Вопросы
record-counted-submitted = получены
record-counted-anonymous = анонимные
record-counted-reasons = Невыбранные вопросы по причинам
record-counted-question-channels = Вопросы по каналам
record-counted-question-groups = Вопросы по группам
record-counted-question-languages = Вопросы по языкам
record-counted-floor = Список ораторов
record-counted-requests = попросили слова
record-counted-absent = отсутствовали при вызове
record-counted-floor-groups = Попросили слова, по группам
record-counted-floor-channels = Попросили слова, по каналам
record-counted-spoke-groups = Выступили с места, по группам
record-counted-spoke-channels = Выступили с места, по каналам
record-counted-speaking = Время выступлений (с)
record-counted-turns = выступления
record-counted-total = все выступления
record-counted-over = сверх регламента
record-counted-granted = добавлено к регламенту
record-counted-kinds = Время выступлений по видам (с)
record-counted-parts = Время выступлений по ролям (с)
record-counted-sides = Время выступлений: зал и онлайн (с)
record-counted-panellists = Время выступлений участников дискуссии: зал и онлайн (с)
record-counted-groups = Время выступлений с места по группам (с)
record-counted-honorifics = Время выступлений президиума по обращениям (с)
record-counted-pace = План и факт (с)
record-counted-planned = план
record-counted-actual = факт
record-counted-began-late = отставание в начале
record-counted-late = отставание в конце

## The page

record-title = Протокол
record-so-far = Данные на этот момент: дискуссия идёт.
record-none = Протокола пока нет.
record-none-why = Он начинается с началом дискуссии и завершается с её концом. Тогда здесь будет видно, на что ушло время, что спросили и что обещали, — и будут файлы со всем этим.
record-none-rehearsal = Репетиция не оставляет протокола.
record-report = Отчёт
record-length = Длительность
record-length-of = по плану { $time }
record-length-early = на { $time } раньше
record-length-late = на { $time } позже
record-length-sharp = окончание вовремя
record-speech = Время речи
record-speech-turns =
    { $count ->
        [one] { $count } выступление
        [few] { $count } выступления
        [many] { $count } выступлений
       *[other] { $count } выступлений
    }
record-asked = Вопросы
record-asked-answered = с ответом: { $count }
record-heard = Заявки на выступление
record-heard-spoke = выступили: { $count }
record-over = Сверх регламента
record-over-turns =
    { $count ->
        [0] ни в одном выступлении
        [one] в { $count } выступлении
        [few] в { $count } выступлениях
        [many] в { $count } выступлениях
       *[other] в { $count } выступлениях
    }
record-online = Участники дискуссии онлайн
record-online-of = времени участников дискуссии
record-moderator = Модератор
record-moderator-of = всего времени
record-percent = { $count } %
record-speakers = Кто сколько говорил
record-speakers-none = Никто ещё не выступал.
record-nameless = Участник мероприятия
record-kinds = По видам
record-parts = По ролям
record-sides = Зал и онлайн
record-groups = С места, по группам
record-time = На что ушло время
record-time-latest = Наибольшее отставание: { $time } в начале пункта «{ $item }».
record-time-never = Опозданий в начале пунктов не было.
record-time-end-early = Дискуссия закончилась на { $time } раньше.
record-time-end-late = Дискуссия закончилась на { $time } позже.
record-time-end-sharp = Дискуссия закончилась вовремя.
record-time-chart = С каким опозданием начался каждый пункт. Те же числа — в таблице ниже.
record-behind = отставание
record-ahead = опережение
record-questions = Что стало с вопросами
record-questions-none = Вопросов не было.
record-question-groups = По группам
record-channels = По каналам
record-languages = По языкам
record-outcomes = По исходу
record-reasons = Почему не выбраны
record-floor = Список ораторов
record-floor-none = Никто не просил слова.
record-absent =
    { $count ->
        [0] При вызове присутствовали все.
        [one] При вызове отсутствовал { $count } человек.
        [few] При вызове отсутствовали { $count } человека.
        [many] При вызове отсутствовали { $count } человек.
       *[other] При вызове отсутствовали { $count } человек.
    }
record-owed = Вопросы, на которые ответят письменно
record-owed-none = Письменного ответа не ждёт ни один вопрос.
record-owed-nobody = Никому не назначено
record-owed-sent = ответ отправлен, ещё не одобрен
record-actions = Последующие меры
record-actions-none = Меры не записаны.
record-action-nobody = без ответственного
record-files = Файлы
record-files-why = В таблицах — то же, что вы видите здесь, строка за строкой. Из протокола в JSON дискуссию можно восстановить на другом сервере. Ни один файл не говорит, кто спрашивал без имени.
record-file-all = Все таблицы в одном файле
record-file-zip = Все таблицы, файлы CSV
record-file-json = Весь протокол (JSON)
record-file-single = Отдельные таблицы (CSV)
