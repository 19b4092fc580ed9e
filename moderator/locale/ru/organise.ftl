### The organiser's desk: the panels, drafts, and the pages of one panel.

organise-title = { $title } · организатор
organise-home = Мои дискуссии
organise-tabs = Страницы дискуссии
organise-tab-overview = Обзор
organise-tab-programme = Программа
organise-tab-settings = Настройки
organise-tab-links = Ссылки
organise-tab-papers = Печать
organise-tab-record = Протокол
organise-tab-report = Отчёт
organise-tab-follow-up = Дальнейшие шаги
organise-state-draft = Черновик
organise-state-open = Вопросы принимаются
organise-state-rehearsal = Репетиция
organise-state-live = Идёт
organise-state-ended = Завершена
organise-state-anonymised = Обезличена
organise-state-purged = Данные удалены
organise-open-console = Открыть пульт

## The first page

organise-door-title = Откройте свою ссылку организатора
organise-door-more = Личная ссылка для вас есть у того, кто установил эту программу или создал дискуссию. Она открывает ваш кабинет: без учётной записи и пароля.
organise-door-label = Ваша ссылка
organise-door-open = Открыть
organise-door-wrong = Это не личная ссылка. Пожалуйста, вставьте адрес целиком, от https:// до конца.
organise-door-hint = Ссылка потерялась? Её печатает сервер при первом запуске. Её также может выдать другой организатор на своей странице «Ссылки».
organise-new-from-note = Новая дискуссия из записки
organise-new-by-hand = Новая дискуссия вручную
organise-drafts = Открытые черновики
organise-panels = Дискуссии
organise-untitled = Без названия
organise-draft-by-hand = начато вручную
organise-draft-pasted = вставленный текст
organise-draft-changes = Изменённая записка дискуссии { $code }
organise-to-look-at = нужно посмотреть
organise-to-confirm =
    { $count ->
        [0] Всё подтверждено
        [one] Подтвердить: { $count }
        [few] Подтвердить: { $count }
        [many] Подтвердить: { $count }
       *[other] Подтвердить: { $count }
    }
organise-all-confirmed = Всё подтверждено
organise-panels-empty = Дискуссий пока нет
organise-panels-empty-more = Начните с концептуальной записки: из неё берутся название, время, место и выступающие, а вы их подтверждаете.
organise-archived =
    { $count ->
        [one] { $count } дискуссия в архиве
        [few] { $count } дискуссии в архиве
        [many] { $count } дискуссий в архиве
       *[other] { $count } дискуссий в архиве
    }
organise-done-dropped = Черновик отложен.
organise-done-kept = Черновик снова здесь.

## From a note

organise-new-title = Новая дискуссия из концептуальной записки
organise-new-more = Из записки берутся название, дата, время, место, организаторы и выступающие. Прочитанное показано рядом с запиской; неясное подтверждаете вы.
organise-new-file = Выберите записку
organise-new-kinds = Word (.docx), PDF, простой текст или Markdown, до 5 МБ
organise-new-or = или
organise-new-paste = Вставьте её текст
organise-new-read = Прочитать записку
organise-new-reading = Читаем записку…
organise-new-private = Записка читается на этом сервере по фиксированным правилам. Ничто не покидает сервер, и черновик не видит никто, кроме вас.

organise-record-title = Из протокола
organise-record-more = Файл record.json со страницы «Протокол» восстанавливает дискуссию такой, какой она была, с новыми ссылками.
organise-record-read = Восстановить

## The review page

organise-review-title = Проверьте прочитанное
organise-review-more =
    { $count ->
        [0] Всё подтверждено. Дискуссия будет такой, как указано здесь.
        [one] Прочитанное показано рядом со своей строкой. Только вы можете уточнить { $count } пункт.
        [few] Прочитанное показано рядом со своей строкой. Только вы можете уточнить { $count } пункта.
        [many] Прочитанное показано рядом со своей строкой. Только вы можете уточнить { $count } пунктов.
       *[other] Прочитанное показано рядом со своей строкой. Только вы можете уточнить { $count } пунктов.
    }
organise-by-hand-title = Новая дискуссия
organise-by-hand-more = Для начала достаточно названия и времени. Всё остальное можно добавить потом, в том числе после публикации.
organise-the-panel = Дискуссия
organise-the-note = Записка
organise-people = Люди
organise-line = строка { $line }
organise-answers = Ответы
organise-save = Сохранить черновик
organise-saved = Сохранено.
organise-publish = Опубликовать
organise-before-publishing =
    { $count ->
        [one] До публикации дискуссии нужно заполнить { $count } пункт:
        [few] До публикации дискуссии нужно заполнить { $count } пункта:
        [many] До публикации дискуссии нужно заполнить { $count } пунктов:
       *[other] До публикации дискуссии нужно заполнить { $count } пунктов:
    }
organise-draft-drop = Отложить черновик
organise-draft-dropped = Этот черновик отложен.
organise-draft-keep = Вернуться к нему
organise-one-per-line = По одному в строке
organise-field-title = Название
organise-field-date = Дата
organise-field-start = Начало
organise-field-end = Конец
organise-field-timezone = Часовой пояс
organise-field-room = Место
organise-field-organisers = Организаторы
organise-part-opening = Вступительное слово
organise-part-moderator = Модератор
organise-part-co-moderator = Второй модератор
organise-part-panellist = Участник дискуссии
organise-part-closing = Слово на закрытии
organise-person-add = Добавить человека
organise-person-unnamed = Имя будет позже
organise-person-left-out = не включено
organise-person-leave-out = Не включать
organise-person-honorific = Обращение
organise-person-name = Имя
organise-person-function = Должность
organise-person-organisation = Организация
organise-person-part = Роль
organise-person-phonetic = Как произносить имя
organise-person-note = Потребности и заметки для модератора
organise-person-extra = Больше времени
organise-person-extra-none = нет
organise-person-private = Произношение имени, потребности и дополнительное время предназначены только модератору. Они никогда не публикуются.
organise-up = Выше
organise-down = Ниже
organise-languages = Языки страниц
organise-language-first = Основной язык: экрана и того, что зачитывает председатель
organise-languages-offered = Доступны аудитории
organise-preset = Формат
organise-preset-show = Показать
organise-preset-own = Как в оригинале
organise-preset-side-event-60 = Параллельное мероприятие, 60 минут
organise-preset-side-event-90 = Параллельное мероприятие, 90 минут
organise-preset-hrc-panel-120 = Панельная дискуссия Совета по правам человека, 2 часа
organise-preset-hrc-interactive-dialogue = Интерактивный диалог Совета
organise-preset-webinar-60 = Вебинар, 60 минут
organise-preset-open-debate-90 = Открытые прения, 90 минут
organise-sum = Всего

## Open points: what the note leaves open, one sentence each

organise-point =
    { $code ->
        [missing] { $field ->
            [title] Названия в записке мы не нашли.
            [date] В записке не указан день.
            [start] В записке не указано время начала.
            [end] В записке не указано время окончания.
            [room] В записке не указано место.
            [organisers] В записке не указаны организаторы.
            [moderator] В записке не указан модератор.
            [panellists] В записке не указаны участники дискуссии.
           *[other] В записке это не указано.
        }
        [year_missing] В записке не указан год. Какой это год?
        [weekday_disagrees] День недели и дата не совпадают. Какой это день?
        [day_or_month_first] Эту дату можно прочитать двояко. Какая верна?
        [several_days] В записке указано несколько дней. Это первый?
        [ambiguous] В записке указано несколько дат. Какая верна?
        [several_times] Время указано в нескольких часовых поясах. Какое время в зале?
        [half_day_unsure] До полудня или после?
        [from_agenda] Взято из повестки дня: отдельной строки с этим нет.
        [to_be_confirmed] В записке указано: подлежит подтверждению.
        [read_from_prose] Взято из сплошного текста. Верно?
        [read_from_heading] Взято из необычного заголовка. Роль определена верно?
        [part_unsure] Взято по месту в тексте: из заголовка это не ясно. Роль определена верно?
        [online_unsure] Возможно, этот человек участвует онлайн. Если так, отметьте это ниже.
        [several] В записке указано несколько модераторов. Это нужный?
        [person_unplaced] { $field ->
            [panellists] Этот человек не стоит ни под одним заголовком. Какая у него роль?
           *[other] Это не стоит ни под одним заголовком.
        }
        [maybe_two] Это одна организация или две?
        [also_moderator] Ведёт дискуссию и указан также среди её участников.
        [unnamed] Имя здесь не указано. Без имени никто не добавляется.
        [instruction_ignored] Фраза, обращённая к тому, кто загружает записку, не учтена:
        [cut_short] Записка очень длинная. Текст после этой строки не прочитан.
        [language] Язык этой записки мы знаем плохо. Пожалуйста, проверьте внимательно.
        [assumed] Часовой пояс не указан. Это время пояса { $zone }?
        [unsure] { $field ->
            [title] Это название?
            [room] Это место?
            [date] Это нужный день?
           *[other] Это организация?
        }
       *[other] Пожалуйста, проверьте это.
    }
organise-keep =
    { $code ->
        [missing] Оставить пустым
        [person_unplaced] Не в президиуме
        [maybe_two] Одна организация
        [unnamed] Пока не включать
        [title] Оставить
        [day_or_month_first] { $value }
        [weekday_disagrees] { $value }
        [ambiguous] { $value }
        [several_times] { $value }
        [half_day_unsure] { $value }
        [unsure] Оставить
        [assumed] Да, этот пояс
       *[other] Верно
    }
organise-place-panellists = Участник дискуссии
organise-place-opening-remarks = Вступительное слово
organise-place-moderator = Модератор
organise-place-closing = Слово на закрытии
organise-place-chair = Председатель
organise-place-keynote = Основной доклад
organise-place-rapporteur = Докладчик
organise-fault-needed =
    { $field ->
        [title] Не указано название.
        [date] Не указана дата.
        [start] Не указано начало.
        [end] Не указан конец.
       *[other] Чего-то не хватает.
    }
organise-fault-date = Такой даты нет в календаре.
organise-fault-time = Такого времени не бывает.
organise-fault-zone = Пожалуйста, выберите часовой пояс из списка.
organise-fault-slot = Продолжительность дискуссии — от { $least } мин до { $most } ч. Пожалуйста, проверьте начало и конец.

## Hints: quiet, never in the way

organise-hint-no-moderator = Модератора пока нет. Ссылка для модератора всё равно будет создана.
organise-hint-two-moderators =
    { $count ->
        [one] Ведёт { $count } модератор. Пульт доступен каждому; договоритесь, кто нажимает «Далее».
        [few] Ведут { $count } модератора. Пульт доступен каждому; договоритесь, кто нажимает «Далее».
        [many] Ведут { $count } модераторов. Пульт доступен каждому; договоритесь, кто нажимает «Далее».
       *[other] Ведут { $count } модераторов. Пульт доступен каждому; договоритесь, кто нажимает «Далее».
    }
organise-hint-also-moderator = { $name } и ведёт дискуссию, и участвует в ней. Кто в это время следит за регламентом?
organise-hint-one-gender = Ко всем участникам дискуссии одинаковое обращение. Так и задумано, что все они одного пола?
organise-hint-sum = Пункты вместе занимают { $planned } мин, дискуссия — { $slot } мин.
organise-hint-speech = Подготовленные выступления занимают { $percent } % времени. Залу остаётся мало.
organise-hint-short = У каждого участника дискуссии всего { $seconds } с. Чем меньше ораторов, тем больше они скажут.
organise-hint-handover =
    { $count ->
        [one] Передача слова { $count } оратору займёт около { $seconds } с. Это время не запланировано.
        [few] Передача слова { $count } ораторам займёт в сумме около { $seconds } с. Это время не запланировано.
        [many] Передача слова { $count } ораторам займёт в сумме около { $seconds } с. Это время не запланировано.
       *[other] Передача слова { $count } ораторам займёт в сумме около { $seconds } с. Это время не запланировано.
    }

## The overview of a panel

organise-next-title = Что дальше
organise-after-title = После дискуссии
organise-step-done = Сделано:
organise-step-todo = Предстоит:
organise-step-open = Требует внимания:
organise-next-programme =
    { $planned ->
        [0] Программы пока нет.
       *[other] В программе занято { $planned } мин из { $slot }.
    }
organise-next-moderator = Модератор назначен.
organise-next-links =
    { $without ->
        [0] Раздайте личные ссылки на бумаге или по почте.
        [one] Без ссылки — { $without } человек.
        [few] Без ссылки — { $without } человека.
        [many] Без ссылки — { $without } человек.
       *[other] Без ссылки — { $without } человек.
    }
organise-next-privacy =
    { $mode ->
        [attributed] Имена обязательны. Подходит ли это всем в зале?
        [anonymous] Имена не собираются. Так ли договаривались?
        [chatham] Имена не выходят за пределы зала. Так ли договаривались?
       *[other] Имена указывают по желанию. Подходит ли это всем в зале?
    }
organise-next-papers = Распечатайте нужное: программу, именные таблички, карточки модератора.
organise-next-rehearsal =
    { $rehearsing ->
        [0] Проведите репетицию. От неё ничего не останется.
       *[other] Идёт репетиция. Завершите её на пульте до прихода людей.
    }
organise-next-ready =
    { $count ->
        [0] Выступающих пока нет.
       *[other] О готовности сообщили { $ready } из { $count } выступающих.
    }
organise-next-live = Дискуссия идёт.
organise-next-record = Сохраните протокол: кто и сколько говорил, все вопросы и что с ними стало.
organise-next-report = Прочитайте отчёт и исправьте его.
organise-next-answers =
    { $count ->
        [0] Все вопросы получили ответ.
        [one] { $count } вопрос ждёт письменного ответа.
        [few] { $count } вопроса ждут письменного ответа.
        [many] { $count } вопросов ждут письменного ответа.
       *[other] { $count } вопросов ждут письменного ответа.
    }
organise-next-actions =
    { $count ->
        [0] Все меры выполнены.
        [one] { $count } мера ещё не выполнена.
        [few] { $count } меры ещё не выполнены.
        [many] { $count } мер ещё не выполнены.
       *[other] { $count } мер ещё не выполнены.
    }
organise-next-outcome = Откройте итоги для всех.
organise-address = Для аудитории
organise-code = Код { $code }
organise-time = Время
organise-open-display = Открыть экран
organise-whole = Дискуссия в целом
organise-do-stop = Письменные вопросы принимаются
organise-do-stop-more = В том числе до начала дискуссии. Список ораторов открывается на пульте.
organise-do-stop-button = Закрыть приём
organise-do-ask = Письменные вопросы не принимаются
organise-do-ask-more = На странице аудитории об этом сказано.
organise-do-ask-button = Открыть приём
organise-do-open = Эта дискуссия ещё не открыта
organise-do-open-more = Её не видит никто, кроме вас.
organise-do-open-button = Открыть
organise-do-copy = Ещё одна такая же дискуссия
organise-do-copy-more = С теми же людьми, программой и настройками; без заданных вопросов и со своими ссылками.
organise-do-copy-button = Копировать в черновик
organise-do-archive = Убрать
organise-do-archive-more = Из вашего списка. Ссылки и протокол остаются как есть.
organise-do-archive-button = В архив
organise-do-restore = Эта дискуссия в архиве
organise-do-restore-more = В вашем списке она стоит отдельно.
organise-do-restore-button = Вернуть в список
organise-kept = Что хранится и до какого срока
organise-kept-declined = Тексты невыбранных вопросов
organise-kept-private = То, что сообщено только вам
organise-kept-questions = Тексты всех остальных вопросов
organise-kept-names = Имена тех, кто задавал вопросы или выступал из зала
organise-kept-traces = Следы телефонов, сигналы и личные сообщения
organise-kept-until = До { $day }, { $time }
organise-kept-gone = Удалено { $day }: { $count }
organise-kept-stays = Программа, участники, время выступлений, одобренные ответы, договорённости и все подсчёты хранятся бессрочно.
organise-kept-quoted = Вопросы, приведённые в опубликованных итогах, сохраняют свой текст.
organise-kept-unquoted = Итоги не опубликованы. Опубликуйте их до этой даты, чтобы вопросы, на которые ответили, сохранили текст.
organise-do-anonymise = Закрыть и обезличить
organise-do-anonymise-more = Сейчас удаляются тексты вопросов, которые не выбраны или сообщены только вам, и всё, что ведёт к телефону. После этого никто не найдёт и не отзовёт свой вопрос, а ход заседания больше не изменить. Письменные ответы, договорённости, отчёт и итоги остаются доступны.
organise-do-anonymise-button = Обезличить
organise-do-purge = Удалить всё сейчас
organise-do-purge-more = То же самое, а кроме того тексты всех вопросов, которых нет в опубликованных итогах, неодобренные тексты и все имена из зала.
organise-do-purge-button = Удалить сейчас
organise-do-sure = Я знаю, что это нельзя отменить.
organise-do-changed = Записка изменилась
organise-do-changed-more = Вы увидите различия и выберете, что перенести. Ссылки, время и подсказки сохранятся.
organise-changed-read = Сравнить
organise-done-saved = Сохранено.
organise-done-nothing = Ничего не изменено.
organise-done-published = Дискуссия открыта. Личные ссылки готовы к раздаче.
organise-done-brought-back = Дискуссия снова здесь, как в протоколе. Ссылки новые.
organise-done-archived = В архиве.
organise-done-restored = Снова в списке.
organise-done-anonymised = Дискуссия закрыта и обезличена.
organise-done-purged = Всё, что можно было удалить, удалено.
organise-done-copied = Скопировано.
organise-done-changed = Выбранное перенесено.

## Programme and people of a panel

organise-set = Сохранить
organise-top = В начало
organise-ready = всё готово
organise-programme-sum = { $planned } из { $slot } мин
organise-programme-empty = Пока ничего не запланировано. Выберите формат или добавьте пункты по одному.
organise-item-planned = Длительность (минуты:секунды)
organise-item-person = Кто
organise-item-nobody = никто
organise-item-title = Название, если нужно своё
organise-item-kind = Вид
organise-item-add = Добавить пункт
organise-item-drop = Исключить
organise-item-restore = Вернуть
organise-items-dropped =
    { $count ->
        [one] { $count } пункт исключён
        [few] { $count } пункта исключены
        [many] { $count } пунктов исключены
       *[other] { $count } пунктов исключены
    }
organise-people-dropped =
    { $count ->
        [one] { $count } человек исключён
        [few] { $count } человека исключены
        [many] { $count } человек исключены
       *[other] { $count } человек исключены
    }
organise-person-drop = Исключить из президиума
organise-person-restore = Вернуть, с новой ссылкой
organise-person-extra-seconds = Больше времени (секунд)
organise-person-add-link = Личная ссылка создаётся сразу. Программа сама не меняется.
organise-preset-anew = Составить программу заново, в формате
organise-preset-apply = Составить заново
organise-preset-what = Регламент и пункты станут такими, как в формате. Неподходящее исключается, и его можно вернуть.

## Settings of a panel

organise-section-describe = Дискуссия
organise-section-privacy = Имена и конфиденциальность
organise-section-safety = Если что-то случится
organise-safety-more = Это читают только те, кто ведёт дискуссию, на своих страницах.
organise-conduct = Координатор по кодексу поведения
organise-security = Охрана
organise-section-questions = Письменные вопросы
organise-section-floor = Список ораторов
organise-privacy-more = О вашем выборе узнаёт каждый, кто задаёт вопрос. После первого вопроса правила можно только ужесточить, но не смягчить.
organise-attribution = Имена тех, кто задаёт вопросы
organise-attribution-attributed = Обязательны
organise-attribution-attributed-more = Без имени никто не спрашивает. Для встреч делегаций.
organise-attribution-optional = По желанию
organise-attribution-optional-more = Каждый решает сам, для каждого вопроса. Кто не указал имя, остаётся анонимным — в том числе и для вас.
organise-attribution-chatham = Не выходят за пределы зала
organise-attribution-chatham-more = Имена может читать президиум. На экранах и телефонах их нет, и ни один отчёт никого не называет (правило Чатем-Хаус).
organise-attribution-anonymous = Не собираются
organise-attribution-anonymous-more = Все вопросы без имени. Для тем, при которых назвать имя может быть опасно.
organise-groups = Группы на выбор
organise-retention = Сколько дней после окончания хранить данные?
organise-retention-declined = Невыбранные вопросы
organise-retention-private = То, что сообщено только вам
organise-retention-questions = Вопросы
organise-retention-names = Имена в списке ораторов
organise-retention-more = После этого тексты и имена удаляются безвозвратно. Сообщённое только вам никогда не хранится дольше недели.
organise-asking = Вопросы принимаются
organise-asking-until = До
organise-support = Поддержка чужих вопросов
organise-support-on = Включена, числа видны
organise-support-hidden = Включена, числа скрыты, пока вопрос не задан
organise-support-off = Выключена
organise-question-limit = Наибольшая длина вопроса, знаков
organise-held-words = Слова, требующие внимания
organise-held-words-more = По одному слову или выражению в строке, для каждого языка. Вопрос с таким словом помечается для модератора; ничего из-за этого не отклоняется, и больше никто пометки не видит.
organise-guiding = Вопросы для обсуждения
organise-guiding-more = По одному в строке, не больше пяти. Зал читает их во время паузы на размышление.
organise-contact = Контакт для того, о чём нельзя спросить здесь
organise-captions = Адрес субтитров и жестового языка (https)
organise-order = Предлагаемый порядок
organise-order-equity = По справедливости: сначала группы и каналы, которых ещё не слышали
organise-order-alternate = Зал и онлайн по очереди
organise-order-chronological = В порядке заявок
organise-order-protocol = По рангу: сначала высокие гости и группы
organise-opens-at = Открывается
organise-closes-at = Закрывается
organise-closes-after = Закрывается через столько минут после начала
organise-floor-names = Зал видит имена в списке
organise-places = Ожидающим сообщается их место
organise-extras = Также возможны
organise-extra-point-of-order = Выступления по порядку ведения
organise-extra-right-of-reply = Право на ответ

## A changed note

organise-changed-title =
    { $count ->
        [0] Различий нет
        [one] { $count } различие
        [few] { $count } различия
        [many] { $count } различий
       *[other] { $count } различий
    }
organise-changed-more = Выберите, что перенести в дискуссию. Кого добавили, тот получит ссылку; кого исключили, тот свою потеряет. Все остальные ссылки, время и подсказки сохранятся.
organise-changed-programme = Программа сама не меняется: если кого-то добавили, проверьте её.
organise-changed-take = Перенести отмеченное
organise-changed-none = Записка совпадает с дискуссией.
organise-changed-back = Назад
organise-change-title = Название
organise-change-room = Место
organise-change-time = Дата и время
organise-change-organisers = Организаторы
organise-change-added = Добавлено:
organise-change-removed = В записке больше нет:
organise-change-corrected = Должность или обращение:
organise-change-moderator = Новый модератор:

## Holding what arrives

organise-hold = Вопросы без имени поступают раз в минуту, вперемешку
organise-hold-more = Никто в зале не поймёт по времени, чей это вопрос. После первого вопроса отключить нельзя.

seats-title = Коды мест
seats-lead = Необязательно. Кто введёт код делегации, получит пометку «с кодом места». Она показывает, у кого карточка, и не удостоверяет ничью личность.
seats-names = Делегации
seats-add = Создать коды
seats-codes = Коды
seats-print = Напечатать карточки
seats-revoked = отозван
seats-revoke = Отозвать
seats-restore = Вернуть
seats-none = Сейчас ни один код не действует.
seats-card = Введите этот код, когда спрашиваете под своим именем или просите слова.
organise-tab-seats = Коды мест
