### How this language puts words and sentences together.

comma = ،{ " " }
colon = :{ " " }
stop = .
gap = { " " }
aside = { " " }({ $text })

## A length of time, as one says it

length-minutes =
    { $count ->
        [zero] { $count } دقيقة
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $count } دقائق
        [many] { $count } دقيقة
       *[other] { $count } دقيقة
    }
length-seconds =
    { $count ->
        [zero] { $count } ثانية
        [one] ثانية واحدة
        [two] ثانيتان
        [few] { $count } ثوانٍ
        [many] { $count } ثانية
       *[other] { $count } ثانية
    }
length-both = { $minutes } و{ $seconds }
