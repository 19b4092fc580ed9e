### The page of a panellist.

podium-title = Ваше место · { $title }
podium-needs-script = Для этой страницы нужен JavaScript. Включите его и загрузите страницу снова.
podium-seen = модератор вас видит
podium-not-seen = модератор может вас не видеть

podium-on = Вам слово
podium-on-green = Время идёт.
podium-on-none = Без ограничения.
podium-on-amber = Время истекает.
podium-on-red = Прошу завершать.
podium-live = Вы в эфире.
podium-over = сверх регламента
podium-left = осталось
podium-interrupted = Ваше выступление прервано
podium-follows = Перед вами выступает { $name }.
podium-back-soon = Вы продолжите, как только модератор даст вам слово.
podium-stand-by = Приготовьтесь
podium-later-by = на { $minutes } мин позже
podium-earlier-by = на { $minutes } мин раньше
podium-buzz = Вибрация по часам
podium-paused = Пауза: { $why }.
podium-limit = из { $limit }
podium-next = Следующее слово — ваше
podium-place = Ваше место в очереди: { $place }
podium-nothing = Сейчас для вас ничего не запланировано
podium-skipped = Пока пропущено
podium-skipped-more = Модератор ещё может дать вам слово.
podium-not-started = Ещё не началось
podium-ended = Дискуссия завершена
podium-about = примерно в { $time } ({ $city })
podium-planned = по плану в { $time } ({ $city })
podium-own-time = { $time } ({ $city })
podium-speaking = Выступает:
podium-your-time = Ваше время: { $limit }
podium-was-planned = по плану в { $time }
podium-got-it = Понятно
podium-cue-said = От модератора: { $words }
podium-answers = Сообщить модератору
podium-answers-hint = Модератор видит, что вы нажали.
podium-ready = У меня всё готово
podium-asks-time = Мне нужно 30 с
podium-asks-audio = У меня пропал звук
podium-asks-floor = Прошу слова
podium-told = Модератор видит: «{ $what }». Нажмите ещё раз, чтобы отменить.
podium-told-ready = Модератор видит, что у вас всё готово.
podium-heard = Модератор принял ваш сигнал.
podium-answer-waits = Нет связи: ещё не отправлено.
podium-elsewhere = Эта ссылка открыта на другом устройстве
podium-elsewhere-more = Одновременно работает только один экран, чтобы модератор знал, где вы.
podium-use-here = Работать здесь

podium-for-you = Вопросы вам
podium-for-you-empty = Пока нет. Здесь появятся назначенные вам вопросы.
podium-mark-answered = Ответ дан
podium-mark-passed = Пропустить
podium-mark-written = Письменно
podium-mark-rather = Лучше так: { $mark }
podium-marked = Вопрос { $number }: { $mark }.
podium-with = также: { $names }
podium-asked-of-you = задан вам
podium-take = Отвечу я
podium-took = Вы предложили ответить
podium-pass-to = Передать…
podium-pass-anybody = Кому угодно
podium-passed = Вы пропустили
podium-passed-to = Передан:
podium-gloss = Неофициальный перевод
podium-askers =
    { $count ->
        [one] Этот вопрос задал { $count } человек
        [few] Этот вопрос задали { $count } человека
        [many] Этот вопрос задали { $count } человек
       *[other] Этот вопрос задали { $count } человек
    }
podium-originals =
    { $count ->
        [one] ещё { $count } формулировка
        [few] ещё { $count } формулировки
        [many] ещё { $count } формулировок
       *[other] ещё { $count } формулировок
    }
podium-others = Другие одобренные вопросы
podium-others-empty = Сейчас других нет.
podium-more =
    { $count ->
        [one] { $count } новый вопрос
        [few] { $count } новых вопроса
        [many] { $count } новых вопросов
       *[other] { $count } новых вопросов
    }
podium-programme = Программа

## The words that I am going to read

podium-speech = Мой текст для устных переводчиков
podium-speech-is-there = Текст у них
podium-speech-why = Его видят только устные переводчики и операторы субтитров. Так им легче передать вашу речь.
podium-speech-pace =
    { $count ->
        [one] { $count } слово · около { $time } в удобном для перевода темпе · ваш регламент { $limit }
        [few] { $count } слова · около { $time } в удобном для перевода темпе · ваш регламент { $limit }
        [many] { $count } слов · около { $time } в удобном для перевода темпе · ваш регламент { $limit }
       *[other] { $count } слов · около { $time } в удобном для перевода темпе · ваш регламент { $limit }
    }
podium-speech-long =
    { $count ->
        [one] { $count } слово — это около { $time }, а ваш регламент { $limit }. Пожалуйста, сократите текст.
        [few] { $count } слова — это около { $time }, а ваш регламент { $limit }. Пожалуйста, сократите текст.
        [many] { $count } слов — это около { $time }, а ваш регламент { $limit }. Пожалуйста, сократите текст.
       *[other] { $count } слов — это около { $time }, а ваш регламент { $limit }. Пожалуйста, сократите текст.
    }
podium-speech-send = Отправить в кабину
podium-speech-sent = Ваш текст в кабине.
podium-speech-take-back = Забрать текст
podium-speech-taken-back = Вашего текста в кабине больше нет.

podium-writing = Ответить письменно
podium-writing-empty = Для вас ничего не осталось.
podium-writing-until = Ответы принимаются до { $day } включительно.
podium-writing-was = Ответы принимались до { $day } включительно.
podium-writing-owed = ответа ещё нет
podium-writing-sent = отправлен, ждёт организаторов
podium-writing-approved = опубликован
podium-writing-returned = возвращён вам
podium-writing-change = Изменить
podium-writing-note = Просьба организаторов:
podium-writing-returned-why = Организаторы просят вас просмотреть его ещё раз.
podium-writing-label = Ваш ответ на вопрос { $number }
podium-writing-kept = Набранное хранится на этом устройстве.
podium-writing-send = Отправить организаторам
podium-writing-keep = Оставить как есть
podium-writing-arrived = Ваш ответ у организаторов.
podium-write = Написать ответ
