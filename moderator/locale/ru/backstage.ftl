### Booth and technician.

backstage-needs-scripts = Для этой страницы нужен JavaScript. Включите его или откройте страницу в другом браузере.
backstage-whispers = Переписка с модератором
backstage-whispers-none = Сообщений пока нет.
backstage-whisper-ours = Вы
backstage-whisper-said = Сообщение от { $name }: { $words }
backstage-whisper-seen = Прочитано
backstage-whisper-seen-at = прочитано в { $time }
backstage-whisper-unseen = отправлено, ещё не прочитано
backstage-whisper-own = Свой текст
backstage-whisper-send = Отправить
backstage-whisper-behind = Мы отстаём от графика
backstage-whisper-online-waiting = Кто-то ждёт онлайн
backstage-whisper-inbox-full = Скопилось много вопросов
backstage-whisper-speaker-missing = Следующего оратора нет на месте
backstage-whisper-no-sound = Нет звука
backstage-whisper-slow-down = Попросите оратора говорить медленнее
backstage-whisper-ok = Всё в порядке
backstage-signals-none = На звук никто не жалуется.
backstage-signal-cant-hear =
    { $count ->
        [one] { $count } человеку не слышно
        [few] { $count } людям не слышно
        [many] { $count } людям не слышно
       *[other] { $count } людям не слышно
    }
backstage-signal-too-fast =
    { $count ->
        [one] слишком быстро для { $count } человека
        [few] слишком быстро для { $count } человек
        [many] слишком быстро для { $count } человек
       *[other] слишком быстро для { $count } человек
    }
backstage-signal-booth-cant-hear = в кабине не слышно
backstage-signal-booth-too-fast = слишком быстро для кабины

booth-title = Кабина
booth-now = Сейчас
booth-next = Далее
booth-nobody = Сейчас никто не выступает.
booth-nothing-next = Дальше ничего нет.
booth-texts = Тексты заранее
booth-no-texts = Одобренных вопросов пока нет.
booth-names = Имена
booth-signals = Сообщить модератору
booth-signal-too-fast = Медленнее, пожалуйста
booth-signal-cant-hear = Нам не слышно
booth-signal-given = модератор видит
booth-signals-last = Сигнал держится одну минуту. Нажмите ещё раз, чтобы отменить.
booth-size = Размер текста
booth-size-number = Размер { $number }
booth-size-sample = А
booth-paused = Техническая пауза
booth-speech = Текст, который будут читать
booth-gloss = Неофициальный перевод
booth-originals =
    { $count ->
        [one] ещё { $count } формулировка этого вопроса
        [few] ещё { $count } формулировки этого вопроса
        [many] ещё { $count } формулировок этого вопроса
       *[other] ещё { $count } формулировок этого вопроса
    }
booth-speakers = В списке ораторов
booth-organisations = Организации
booth-acronyms = Сокращения и обозначения
booth-glossary = Скачать как текст
booth-actions = Меры
booth-lead-open = без ответственного
booth-due-open = срок не задан
booth-action-to-confirm = ждёт подтверждения
booth-action-confirmed = подтверждена
booth-action-in-progress = выполняется
booth-action-done = выполнена

technician-title = Техник зала
technician-phones = Подключённые телефоны
technician-no-phone = Ни один телефон ещё не открыл этот адрес. Гостиничные сети часто изолируют устройства.
technician-address = Адрес для подключения:
technician-screens = Экраны
technician-connected =
    { $count ->
        [0] не подключено
        [one] подключено: { $count }
        [few] подключено: { $count }
        [many] подключено: { $count }
       *[other] подключено: { $count }
    }
technician-online = онлайн
technician-green = отвечает
technician-amber = нет ответа 8 с
technician-red = нет связи
technician-never = ещё не появлялся
technician-wall = На экране зала
technician-clients = Ожидаемые экраны
technician-clients-here = подключено { $here } из { $of }
technician-clients-none = Личные ссылки ещё не выданы.
technician-silent = нет ответа { $seconds } с
technician-signals = Звук
technician-role-organiser = организатор
technician-role-moderator = модератор
technician-role-co-moderator = сомодератор
technician-role-timekeeper = хронометрист
technician-role-note-taker = протоколист
technician-role-opening = вступительное слово
technician-role-panellist = участник дискуссии
technician-role-display = экран
technician-role-stage = часы оратора
technician-role-booth = кабина
technician-role-technician = техник
technician-clock = Часы
technician-clock-server = Сервер
technician-clock-here = Этот компьютер
technician-clock-same = совпадают
technician-clock-ahead = спешат на { $seconds } с
technician-clock-behind = отстают на { $seconds } с
technician-clock-why = Все экраны идут по часам сервера. Неточные часы здесь ни на что не влияют.
technician-wall-answers = проектор отвечает
technician-wall-silent = проектор не отвечает
technician-wall-never = проектор ещё не подключён
technician-wall-frozen = заморожен
technician-wall-strip = есть полоса для субтитров
technician-wall-follow = следует программе
technician-layout-join = Как войти
technician-layout-speaker = Оратор и часы
technician-layout-question = Вопрос
technician-layout-list = Список ораторов
technician-layout-actions = Меры
technician-layout-poll = Опрос
technician-layout-think = Пауза на размышление
technician-layout-blank = Пустой экран
technician-open = Открыть на этом компьютере:
technician-page-display = Экран
technician-page-stage = Часы оратора
technician-page-overlay = Титры для видео
