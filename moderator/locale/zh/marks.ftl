### How this language puts words and sentences together.

comma = ，
colon = ：
stop = 。
gap = { "" }
aside = （{ $text }）

## A length of time, as one says it

length-minutes = { $count }分钟
length-seconds = { $count }秒
length-both = { $minutes }{ $seconds }
