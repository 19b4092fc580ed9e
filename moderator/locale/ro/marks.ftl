### How this language puts words and sentences together.

comma = ,{ " " }
colon = :{ " " }
stop = .
gap = { " " }
aside = { " " }({ $text })

## A length of time, as one says it

length-minutes =
    { $count ->
        [one] un minut
        [few] { $count } minute
       *[other] { $count } de minute
    }
length-seconds =
    { $count ->
        [one] o secundă
        [few] { $count } secunde
       *[other] { $count } de secunde
    }
length-both = { $minutes } și { $seconds }
