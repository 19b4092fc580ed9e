### How this language puts words and sentences together.

comma = ,{ " " }
colon = :{ " " }
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
        [one] { $count } second
       *[other] { $count } seconds
    }
length-both = { $minutes } and { $seconds }
