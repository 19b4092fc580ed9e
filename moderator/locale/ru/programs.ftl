### Programs beside the panel: tokens, addresses that are told of events, and signing in with an account of the house.
programs-title = Компьютерные программы
programs-lead = Программе нужен токен, чтобы показывать дискуссию в другом месте или вести её с пульта. У кого есть токен, тот может всё, что он разрешает, поэтому передавайте его только этой программе.
programs-scope = Что разрешено
programs-scope-reader = Чтение
programs-scope-remote = Ведение
programs-scope-text-reader = Читает то, что в дискуссии видно всем, и ничего больше.
programs-scope-text-remote = Нажимает «Далее», «Пауза», «Продолжить», «+30 с» и «Завершайте» и читает то, что видно всем.
programs-name = Название, под которым вы найдёте его здесь
programs-submit = Создать токен
programs-copy = Копировать токен
programs-withdraw = Отозвать
programs-renew = Новый токен
programs-done-added = Токен создан. Скопируйте его в программу.
programs-done-renewed = Создан новый токен. Прежний больше не действует.
programs-done-withdrawn = Отозван. Токен больше не действует.

## Calendars

programs-calendar = Календарь этой дискуссии
programs-calendar-all = Календарь всех дискуссий

## Addresses that are told of events

programs-hooks = Адреса для уведомлений
programs-hooks-lead = Вашу программу можно уведомлять о том, что происходит в дискуссии, сразу же. Текст вопроса она получает, когда его могут читать все, и никогда не узнаёт, кто спросил.
programs-hook-url = Адрес (https)
programs-hook-events = О чём сообщать
programs-hook-add = Добавить адрес
programs-hook-submit = Добавить
programs-hook-drop = Убрать
programs-hook-dropped = Убран. Больше ему ничего не сообщается.
programs-hook-secret = Каждое сообщение подписано этим секретом. Скопируйте его сейчас: больше он не показывается.
programs-hook-closed = Администратор не разрешил этот адрес. Попросите указать узел в WEBHOOK_HOSTS.
programs-hook-waiting = В очереди: { $count }
programs-hook-failed = Не доставлено: { $count }
programs-event-question-asked = Задан вопрос (без текста)
programs-event-question-published = Вопрос открыт для всех
programs-event-question-answered = На вопрос ответили
programs-event-turn-started = Кто-то начинает говорить
programs-event-turn-ended = Кто-то закончил говорить
programs-event-panel-started = Дискуссия началась
programs-event-panel-ended = Дискуссия завершена

## Signing in with an account of the house

programs-account = Войти с учётной записью
programs-account-away = Служба входа не отвечает. Повторите через минуту или откройте кабинет по личной ссылке.
programs-account-clock = Часы этого сервера и службы входа расходятся. Сообщите администратору.
programs-account-state = Вход занял слишком много времени или начат в другом браузере. Начните заново.
programs-account-forged = Ответу службы входа нельзя доверять. Начните заново; если повторится, сообщите администратору.
programs-account-denied = С этой учётной записью организовывать дискуссии здесь нельзя. Обратитесь к администратору.
