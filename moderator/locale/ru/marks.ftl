### How this language puts words and sentences together.

comma = ,{ " " }
colon = :{ " " }
stop = .
gap = { " " }
aside = { " " }({ $text })

## A length of time, as one says it

length-minutes =
    { $count ->
        [one] { $count } минута
        [few] { $count } минуты
        [many] { $count } минут
       *[other] { $count } минуты
    }
length-seconds =
    { $count ->
        [one] { $count } секунда
        [few] { $count } секунды
        [many] { $count } секунд
       *[other] { $count } секунды
    }
length-both = { $minutes } { $seconds }
