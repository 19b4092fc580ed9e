### The page that asks for a code, and the page that says what went wrong.

join-title = Вход в дискуссию
join-label = Код дискуссии
join-hint = Он указан под квадратным кодом на экране.
join-go = Войти
forgotten = На этом телефоне не осталось ничего от этого сайта.
error-title = Не получилось
error-not-found = Такой страницы нет. Пожалуйста, проверьте адрес или код.
error-bad-request = Не удалось прочитать отправленное. Пожалуйста, вернитесь и попробуйте ещё раз.
error-crowded-title = Одну минуту, пожалуйста
error-crowded = Сейчас здесь очень много людей. Через несколько секунд страница сама попробует ещё раз.
error-join = Ввести код дискуссии
