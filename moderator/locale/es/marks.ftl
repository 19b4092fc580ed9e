### How this language puts words and sentences together.

comma = ,{ " " }
colon = :{ " " }
stop = .
gap = { " " }
aside = { " " }({ $text })

## A length of time, as one says it

length-minutes =
    { $count ->
        [one] { $count } minuto
       *[other] { $count } minutos
    }
length-seconds =
    { $count ->
        [one] { $count } segundo
       *[other] { $count } segundos
    }
length-both = { $minutes } y { $seconds }
