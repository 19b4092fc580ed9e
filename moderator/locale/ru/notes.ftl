### The notes of the hour: the note-taker's page, and the same field on the console.

notes-title = Заметки
notes-needs-scripts = Для страницы заметок нужен JavaScript.
notes-now = О чём говорят сейчас
notes-nobody = Никто не выступает
notes-open = Дискуссия ещё не началась
notes-draft = Дискуссия ещё не открыта
notes-ended = Дискуссия завершена
notes-line = Что сказано, одной строкой
notes-add = Записать
notes-note = Заметка
notes-noted = Записано.
notes-all = Все заметки
notes-tag = Метка
notes-tag-challenge = Проблема
notes-tag-practice = Перспективная практика
notes-tag-follow-up = Последующая мера
notes-keys = Enter — записать. Alt+1, 2 или 3 — поставить метку.
notes-empty = Заметок пока нет
notes-empty-more = Каждая запись связана с оратором и вопросом этой минуты.
notes-no-turn = Между выступлениями
notes-waiting =
    { $count ->
        [one] { $count } строка хранится на этом устройстве и будет отправлена
        [few] { $count } строки хранятся на этом устройстве и будут отправлены
        [many] { $count } строк хранятся на этом устройстве и будут отправлены
       *[other] { $count } строк хранятся на этом устройстве и будут отправлены
    }
notes-edit = Править
notes-drop = Удалить
notes-dropped = Строка удалена.
notes-save = Сохранить
notes-keep = Отмена
notes-make-action = Сделать мерой
notes-action-made = Добавлено в список мер.
notes-is-action = Мера { $number }
contacts-conduct = Кодекс поведения
contacts-security = Охрана
