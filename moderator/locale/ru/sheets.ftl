### Papers and links that the organiser hands out: personal addresses, mails, invitations, and what is printed.

## Links

sheets-links-lead = У каждого свой адрес. Кто его откроет, тот получает эту роль, поэтому передавайте адрес только этому человеку.
sheets-print-all = Печатать каждому по странице
sheets-print-compact = Печатать всё на немногих страницах
sheets-print-one = Печать
sheets-audience = Для всех
sheets-audience-lead = Аудитории личный адрес не нужен. Код на экране или этот короткий адрес откроют дискуссию на любом телефоне.
sheets-code = Код
sheets-address-of = Адрес: { $name }
sheets-copy = Копировать
sheets-copied = Скопировано
sheets-mail = Написать письмо
sheets-invitation = В календарь
sheets-change = Отозвать или заменить
sheets-withdraw = Отозвать
sheets-renew = Новый адрес
sheets-renew-hint = С новым адресом прежний сразу перестаёт работать.
sheets-withdrawn = Отозван
sheets-withdrawn-text = Выданный адрес больше ничего не открывает, и вернуть его нельзя. Новый можно создать в любое время.
sheets-own = Ваш
sheets-own-text = Вы открыли эту страницу по этой ссылке. Если её видели другие, создайте новый адрес: этот браузер перейдёт на него сам.
sheets-here = Открыт сейчас
sheets-opened = Уже открывали
sheets-podium = Президиум
sheets-team = Команда и экраны
sheets-time-at = { $from }–{ $to }, { $city }
sheets-personal = Это личный адрес. Пожалуйста, никому его не передавайте.
sheets-done-withdrawn = Отозван. С этого момента адрес ничего не открывает. Если это ошибка, создайте новый.
sheets-done-renewed = Создан новый адрес. Прежний больше ничего не открывает.
sheets-done-added = Ссылка готова. Передайте её по почте, на бумаге или через календарь.
sheets-add = Добавить ссылку
sheets-add-lead = Для нового человека в команде, для второго экрана или для ещё одного устройства того же человека.
sheets-add-role = Роль
sheets-add-person = Человек
sheets-add-person-hint = Тот, кто открывает дискуссию или выступает на ней, — всегда один из этих людей.
sheets-add-whose = Выберите, чья это ссылка: эта роль всегда принадлежит кому-то из президиума.
sheets-add-nobody = Никто из президиума
sheets-add-name = Имя, по которому вы найдёте её здесь
sheets-add-submit = Добавить ссылку

## Roles, and what awaits whoever has them

sheets-role-organiser = Организатор
sheets-role-moderator = Модератор
sheets-role-co-moderator = Сомодератор
sheets-role-timekeeper = Хронометрист
sheets-role-note-taker = Протоколист
sheets-role-opening = Вступительное слово
sheets-role-panellist = Участник дискуссии
sheets-role-booth = Кабина
sheets-role-technician = Техник
sheets-role-display = Проектор
sheets-role-stage = Часы оратора
sheets-expect-organiser = Здесь вы готовите дискуссию: программу, настройки, ссылки и материалы, а потом — протокол и отчёт. Всё это может любой, у кого есть этот адрес, поэтому не передавайте его никому.
sheets-expect-moderator = С этой страницы вы ведёте дискуссию: кто говорит, сколько времени и что дальше. Вас проведёт одна кнопка — «Далее». Откройте страницу на ноутбуке или планшете за четверть часа до начала.
sheets-expect-co-moderator = Вы читаете вопросы раньше, чем их увидит зал: одобряете, объединяете, назначаете или отклоняете с указанием причины. Модератор сразу видит ваше решение. Удобнее всего ноутбук с клавиатурой.
sheets-expect-timekeeper = Вы следите за часами: пуск, пауза, немного больше времени, конец. Страница показывает программу и отставание от неё.
sheets-expect-note-taker = Вы записываете сказанное и обещанное рядом с программой и вопросами. Ваши заметки входят в протокол.
sheets-expect-opening = На телефоне или ноутбуке вы видите, когда ваша очередь и сколько у вас времени. Страница предупредит вас до того, как вам дадут слово. Держите её открытой рядом со своими записями.
sheets-expect-panellist = На телефоне или ноутбуке вы видите, когда ваша очередь, сколько у вас времени и какой вопрос задан вам. Одно касание отвечает модератору без слов. Держите страницу открытой рядом со своими записями или окном видеосвязи.
sheets-expect-booth = Вы видите имена, должности и тексты вопросов до того, как они прозвучат. Одно касание сообщит модератору, что темп слишком быстрый.
sheets-expect-technician = Вы видите, какие экраны подключены, какие нет и что показывает проектор. Отсюда это можно изменить.
sheets-expect-display = Откройте этот адрес на компьютере проектора и выберите полный экран. Дальше всё идёт само: код, оратор, список и вопросы следуют за дискуссией.
sheets-expect-stage = Откройте этот адрес на телефоне или мониторе перед оратором. На нём большие часы и сообщения модератора.

## Mail and invitation

sheets-mail-subject = { $title }: ваш личный адрес
sheets-mail-dear = Здравствуйте, { $name }!
sheets-mail-hello = Здравствуйте!
sheets-mail-role = Вы участвуете в дискуссии «{ $title }». Ваша роль: { $role }.
sheets-mail-address = Ваш личный адрес:
sheets-mail-place = Место: { $room }
sheets-mail-time = Когда: { $when }

## Papers

sheets-papers-lead = Составлено по состоянию дискуссии на этот момент. После изменений распечатайте заново.
sheets-open-paper = Открыть и печатать
sheets-as-txt = Текст
sheets-as-docx = Word
sheets-as-csv = Таблица (CSV)
sheets-print = Печать
sheets-print-hint = Если кнопки нет, используйте команду печати браузера.
sheets-language = Язык документа
sheets-show = Показать
sheets-name-plates = Именные таблички
sheets-name-plates-text = По листу A4 на каждого, горизонтально, складывается посередине. Имя читается одинаково с обеих сторон.
sheets-cue-cards = Карточки модератора
sheets-cue-cards-text = Что говорит модератор на каждом шаге, с обращениями и произношением имён. Четыре на странице.
sheets-run-of-show = Сценарный план
sheets-run-of-show-text = Время, люди и минуты всей программы. Файлы «Текст» и Word можно снова загрузить как концептуальную записку. Для корейского и румынского языков оба файла составляются на английском.
sheets-glossary = Глоссарий для кабины
sheets-glossary-text = Имена и их произношение, должности, организации и сокращения — для устных переводчиков и операторов субтитров.
sheets-who-is-who = Кто есть кто
sheets-who-is-who-text = Весь президиум в одной таблице: должность, организация, зал или онлайн и время выступления.
sheets-nobody = В президиуме пока никого нет. Добавьте людей на странице «Программа».
sheets-no-programme = Программа пуста. Добавьте пункты на странице «Программа».
sheets-minutes = { $minutes } мин
sheets-said-as = { $name }: { $hint }
sheets-column-time = Время
sheets-column-length = Длительность
sheets-column-item = Пункт
sheets-column-person = Кто
sheets-column-name = Имя
sheets-column-said = Как произносится
sheets-column-function = Должность
sheets-column-organisation = Организация
sheets-column-part = Роль
sheets-column-where = Где
sheets-column-speaks = Выступает в
sheets-column-kind = Вид
sheets-column-term = Термин
sheets-column-meaning = Значение
sheets-terms = Организации, сокращения и термины
sheets-term-name = имя
sheets-term-organisation = организация
sheets-term-acronym = сокращение
sheets-term-document = документ
sheets-organisers = Организаторы: { $names }

## The labels of a concept note, as the reader of notes knows them

sheets-note-title = Название
sheets-note-date = Дата
sheets-note-time = Время
sheets-note-room = Место проведения
sheets-note-organisers = Организаторы
sheets-note-opening = Вступительное слово
sheets-note-moderator = Модератор
sheets-note-panellist = Участники дискуссии
sheets-note-programme = Программа
