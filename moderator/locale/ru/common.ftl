### Words that several pages use: states, groups, reasons, freshness, and the controls that every page has.

page-title = Дискуссия
undo = Отменить
close = Закрыть
cancel = Отмена
skip = К содержанию
podium-say-half = Половина вашего времени прошла.
podium-say-minute = Осталась одна минута.
podium-say-thirty = Осталось тридцать секунд.
podium-say-over = Ваше время истекло.
podium-say-over-thirty = Тридцать секунд сверх регламента.
language = Язык
theme-auto = Цвета: как на устройстве
theme-light = Цвета: светлые
theme-dark = Цвета: тёмные
clock-of = из { $limit }
unsecured = В этой сети могут прочитать то, что вы отправляете.
reload = Загрузить снова
test-clock = Тестовые часы: время на этой странице ненастоящее.
refused-unsent = Не отправлено: не было связи. Пожалуйста, нажмите ещё раз.

## How old what you see is

fresh-live = на связи
fresh-live-age = на связи · { $age } с
fresh-http = на связи
fresh-connected = подключено
fresh-late = подключение
fresh-busy = перегрузка
fresh-offline = нет связи { $seconds } с
fresh-offline-since = нет связи с { $time }
fresh-ended = остановлено
fresh-live-why = Всё приходит сразу.
fresh-http-why = Прямое соединение здесь заблокировано. Обновляем данные каждые две секунды.
fresh-late-why = Ищем путь к серверу.
fresh-busy-why = Сейчас здесь очень много людей. Мы продолжаем попытки. Отправленное хранится на этом устройстве и уйдёт само.
fresh-offline-why = Мы продолжаем попытки. Написанное остаётся на этом устройстве.
fresh-ended-why = Новое на эту страницу не приходит.
fresh-stale = Нет связи { $seconds } с. Данные на { $time }.
fresh-stale-since = Нет связи. Данные на { $time }.
fresh-crowded = Сейчас здесь очень много людей. Мы продолжаем попытки. Отправленное хранится и уйдёт само. Данные на { $time }.
bye-link-revoked = Эта ссылка отозвана. Попросите у организаторов новую.
bye-superseded = Эта страница открыта в другом месте. Загрузите её снова, чтобы продолжить здесь.
bye-forbidden = Эта ссылка не открывает эту страницу. Попросите у организаторов другую.
bye-panel-unknown = Этой дискуссии здесь больше нет.

## The panel

panel-draft = ещё не открыта
panel-rehearsal = репетиция
panel-open = открыта
panel-live = идёт
panel-ended = завершена

## Questions

question-new = на рассмотрении
question-approved = одобрен
question-next = в очереди
question-asked = задаётся
question-answered = ответ дан
question-written = ждёт письменного ответа
question-declined = не выбран
question-withdrawn = отозван
question-private = передан организаторам
question-merged = объединён с другим
question-short = № { $number }
question-number = Вопрос { $number }
anonymous = Анонимно
as-given = указано автором
with-seat = с кодом места
voices =
    { $count ->
        [one] { $count } голос
        [few] { $count } голоса
        [many] { $count } голосов
       *[other] { $count } голосов
    }
assigned-assigned = ответ ожидается
assigned-answered = ответ дан
assigned-passed = ответ пропущен
assigned-written = письменный ответ

reason-off-topic = Он не относится к теме дискуссии.
reason-harassment = В нём есть нападки или оскорбления.
reason-personal-data = Он раскрывает чью-то личную информацию.
reason-advertising = Он содержит рекламу.
reason-not-a-question = Это высказывание, а не вопрос.
reason-duplicate = Такой вопрос уже есть в списке.
reason-unsafe = Он может подвергнуть кого-то опасности.

group-state = Государство
group-un = Структура ООН
group-nhri = Правозащитное учреждение
group-local = Местные власти
group-civil = Гражданское общество
group-academia = Научные круги
group-media = СМИ
group-youth = Молодёжь
group-business = Бизнес
group-other = Другое

channel-room = в зале
channel-online = онлайн
channel-paper = на бумаге

## The list of speakers

request-waiting = ожидает
request-called = на очереди
request-speaking = выступает
request-absent = отсутствует
request-done = выступление состоялось
request-withdrawn = отозвана
request-converted = подана письменно
request-not-reached = очередь не дошла

## Programme and turns

item-welcome = Приветствие
item-opening = Вступительное слово
item-panel = Панельная дискуссия
item-debate = Интерактивное обсуждение
item-final = Заключительное слово
item-wrap = Закрытие
item-planned = по плану
item-current = сейчас
item-done = завершён
item-held = отложен
item-passed = пропущен
item-dropped = исключён

turn-welcome = приветствие
turn-announce = объявление
turn-opening = вступительное слово
turn-panel = выступление
turn-read = чтение вопроса
turn-answer = ответ
turn-floor = выступление с места
turn-final = заключительное слово
turn-point-of-order = порядок ведения
turn-reply = право на ответ
turn-wrap = закрытие

turn-running = говорит
turn-paused = пауза
turn-held = прервано
turn-ended = закончено
pause-connection = потеря связи
pause-order = порядок ведения
pause-technical = техническая пауза

why-lined-up = очередь задал модератор
why-called = по списку ораторов
why-first-asked = первая заявка
why-assigned = поручено ответить
why-programme = по программе
why-interrupted = прервано ранее
why-final = заключительное слово

part-moderator = Модератор
part-opening = Вступительное слово
part-panellist = Участник дискуссии

## Cues, roles and screens

phrase-conclude = Прошу завершать
phrase-one-minute = Осталась одна минута
phrase-you-are-next = Следующее слово — ваше
phrase-stand-by = Прошу приготовиться
phrase-unmute = Прошу включить микрофон
phrase-louder = Громче, пожалуйста
phrase-slower = Медленнее, пожалуйста
phrase-answer-now = Прошу ответить сейчас

role-public = Аудитория
role-moderator = Модератор
role-timekeeper = Хронометрист
role-note-taker = Протоколист
role-organiser = Организатор
role-co-moderator = Сомодератор
role-panellist = Участник дискуссии
role-display = Экран
role-booth = Кабина
role-technician = Техник

layout-join = Как войти
layout-speaker = Оратор и часы
layout-question = Вопрос
layout-list = Список ораторов
layout-blank = Пустой экран
