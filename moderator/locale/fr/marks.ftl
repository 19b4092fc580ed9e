### How this language puts words and sentences together.

comma = ,{ " " }
colon = { " " }:{ " " }
stop = .
gap = { " " }
aside = { " " }({ $text })

## A length of time, as one says it

length-minutes =
    { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }
length-seconds =
    { $count ->
        [one] { $count } seconde
       *[other] { $count } secondes
    }
length-both = { $minutes } et { $seconds }
