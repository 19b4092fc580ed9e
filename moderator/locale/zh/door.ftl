### The page that asks for a code, and the page that says what went wrong.

join-title = 参加讨论会
join-label = 讨论会代码
join-hint = 代码在屏幕上的二维码下方。
join-go = 参加
forgotten = 这部手机上已不再保留本网站的任何内容。
error-title = 操作未成功
error-not-found = 没有这个页面。请核对网址或代码。
error-bad-request = 无法读取发送的内容。请返回再试一次。
error-crowded-title = 请稍候
error-crowded = 同时访问的人非常多。本页会在几秒后自动重试。
error-join = 输入讨论会代码
