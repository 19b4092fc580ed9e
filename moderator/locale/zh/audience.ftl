### The page of a participant.

tabs = 本页栏目
tab-ask = 提问
tab-speak = 申请发言
tab-follow = 动态
optional = （选填）
you = 您

## Who has the floor

now-draft = 本次讨论会尚未开放。
now-rehearsal = 现在是彩排。
now-open = 讨论会尚未开始。
now-live = 目前无人发言。
now-ended = 本次讨论会已结束。谢谢。
strip = 现在
strip-speaking = 正在发言：
strip-next = 接下来：{ $name }
strip-starts = 讨论会开始时间：{ $when }。
strip-soon = 讨论会即将开始。原定时间：{ $when }。

## Ask

ask-label = 您的问题
ask-count = 字符数：
ask-aloud = 朗读约需{ $seconds }秒
ask-over = 超出{ $over }个字符。简短的问题会更早提出。
ask-limit = 最多{ $limit }个字符。
ask-send = 发送问题
ask-sent = 您的问题已送达。
sent-plain = 已送达。谢谢。
ask-kept = 目前连接中断。内容已保存在这部手机上，恢复连接后发送。
ask-more = 更多选项
who-asks = 谁提问？
who-anonymous = 匿名
who-named = 署名
who-named-plain = 姓名留空即为匿名提问。
written-in = 提问所用语言
written-in-other = 其他语言
for-whom = 向谁提问？
for-panel = 全体讨论嘉宾
for-person = 向{ $name }提问
field-name = 姓名
field-organisation = 单位
field-seat = 席位码
field-seat-hint = 印在贵代表团的卡片上。席位码不会保存，只记录其核对无误。
field-group = 类别
group-none = 不填
field-channel = 您在哪里参会？
field-topic = 主题
seen-anonymous = 谁也看不到您是谁，主持人和主办方也看不到。
seen-named = 主持人现在就能看到您的姓名；问题通过后，所有人都能看到。
ask-until = 书面提问截止时间：{ $time }。
ask-slow = 每 { $time } 分钟可提一个问题：主持人已放慢节奏。您发送的内容会自动排队等候。
ask-closed-at = 书面提问已于{ $time }截止
ask-waits = 目前连接中断。您发送的内容会保存在这部手机上，恢复连接后发出。
kept = 您写的内容已保存在这部手机上。
kept-here = 您写的内容还在这里。离开本页前请先复制。
draft-kept = 发送前一直保存在这部手机上。
draft-discard = 放弃草稿
kept-will-go = 已保存在这部手机上，稍后发送。
contact = 您仍可写信至：
about-time = 大约{ $time }。

notice-ask-early = 提问即将开放
notice-ask-early-more = 现在就可以写。发送之前，内容只保存在这部手机上。
notice-ask-closed = 书面提问已截止
notice-ask-closed-more = 您仍可关注提问和回答。
notice-ask-ended = 本次讨论会已结束
notice-ask-ended-more = 您仍可查看各个问题的处理结果。要删除自己的问题，请按问题下方的“撤回”。

## What became of it

own-title = 您的问题
own-change = 修改
own-hide = 隐藏
own-hide-all = 隐藏我的问题
own-show-all = 显示我的问题
own-hidden = 已隐藏，以免身边的人看到。
own-fate = 您的问题：{ $fate }
life-unsent = 尚未发送，已保存在这部手机上，会自动发出。
life-new = 待审核。主持人会阅读。
life-approved = 已通过。所有人都能看到。
life-next = 正在排队。
life-next-place =
    { $place ->
        [1] 下一个就轮到。
       *[other] 正在排队：第{ $place }位。
    }
life-asked = 正在提出。
life-answered = 已回答。
life-written = 将以书面答复。
life-declined = 未采用。
life-private = 已单独转给主办方，其他人都看不到。
life-merged = 已与类似问题合并。
life-withdrawn = 已撤回。文字已清除。
life-joined = 另有{ $count }人同问。
withdraw = 撤回
withdraw-in = { $seconds }秒后撤回。
withdraw-keep = 保留

## Questions of others

others-title = 已通过的问题
others-empty = 还没有通过的问题。
others-new = { $count }个新问题
support-on = 您也想问这个问题？请按“同问”。顺序由主持人决定。
support-hidden = 您也想问这个问题？请按“同问”。问题提出后才显示人数。
support-me-too = 同问
askers = { $count }人问了这个问题
gloss = 非正式译文
answered-title = 已回答的问题

## Ask to speak

speak-intro = 主持人会逐一请发言人发言。
speak-send = 申请发言
seen-speaker = 所有人都能在发言名单上看到您的姓名。
seen-number = 公开名单只显示号码。主持人能看到您的姓名。
speak-unsent = 尚未发送，已保存在这部手机上，会自动发出。
speak-sent = 您的申请已送达。
speak-place =
    { $place ->
        [1] 下一位就轮到您发言。
       *[other] 您排在发言名单第{ $place }位。
    }
speak-waiting = 您已列入名单。
speak-called = 下一位就是您。请准备发言。
speak-speaking = 现在请您发言。
speak-done = 您已发言。谢谢。
speak-withdrawn = 已撤回。
speak-converted = 已作为书面问题发送。
speak-not-reached = 时间已到，未能请您发言。
speak-may-not = 时间可能不够。您现在可以改为发送书面问题。
write-instead = 改为书面提问
write-send = 发送问题
write-gives-up = 书面问题将取代您的发言申请，并保留您的姓名。
field-on-behalf = 我代表一组国家或团体发言
field-on-behalf-hint = 代表集体发言时间更长。
field-needs-time = 我需要更多发言时间
field-needs-time-hint = 只有主持人能看到。不需要说明原因。
on-behalf = 代表集体
nth-turn =
    { $nth ->
        [2] 第2次发言
        [3] 第3次发言
       *[other] 第{ $nth }次发言
    }
reply-title = 答辩权
reply-intro = 供被其他代表团点名的代表团使用。答辩安排在最后，每个代表团最多两次。
reply-send = 申请行使答辩权
floor-until = 发言名单将于{ $time }截止。
floor-last-call = 最后提醒：发言名单将于{ $time }截止。
floor-opens-at = 发言名单将于{ $time }开放
floor-closed-at = 发言名单已于{ $time }截止
floor-closed-but = { $closed }；您可在{ $time }之前发送书面问题。
notice-floor-soon-more = 在此期间，您可以发送书面问题。
notice-floor-off = 发言名单尚未开放
notice-floor-off-more = 主持人开放名单后，您可在此申请发言。
notice-floor-early = 发言名单稍后开放
notice-floor-early-more = 讨论会开放后，您即可申请发言。
notice-floor-closed = 发言名单已截止
notice-floor-closed-more = 您仍可发送书面问题。
notice-floor-ended = 本次讨论会已结束
notice-floor-ended-more = 感谢您的参与。
speakers-title = 发言名单
speakers-empty = 名单上还没有人。
speakers-order = 按申请先后排列。下一位发言人由主持人决定。
speaker-number = { $number }号发言人

## Follow

asked-title = 正在提出的问题
asked-said = 正在提出问题{ $number }：{ $text }
next-title = 接下来
stop-item = 议程
stop-question = 问题
stop-answer = 回答
stop-floor = 与会者发言
stop-final = 总结发言
stop-turn = 继续发言
interlude = 技术性暂停，稍后继续。
think-title = 思考时间
think-more = 请花一点时间想一想。您也可以先写下自己的问题。
programme-title = 议程
promised-title = 已作承诺
promised-by = 不迟于{ $day }
promised-open = 日期待定
promised-to-confirm = 待确认
promised-confirmed = 已确认
promised-in-progress = 进行中
promised-done = 已完成

## The room's pulse

signals = 向会场反映
signal-cant-hear = 听不见
signal-too-fast = 太快了
signal-unsent = 未发送：目前连接中断。
signal-hint = 主持人只看到人数，看不到是谁。
signal-told = 此提示会向主持人显示一分钟。

## Show of hands

poll-title = 举手表态
poll-said = 举手表态已开始：{ $text }
poll-open = 进行中
poll-closed = 已截止
poll-secret = 轻点一下即可。谁选了什么，任何人都看不到。
poll-change = 截止之前可以更改。
poll-over = { $count }人作答

## Afterwards, and around

ended-title = 感谢您的参与。
ended-own = 要删除自己的问题，请在“提问”中打开该问题并按“撤回”。文字会立即清除。
ended-report = 报告和书面答复由主办方提供。
ended-report-ask = 报告和书面答复由主办方提供。何时何处可以查阅，请询问主办方。
rehearsing = 现在是彩排。您发送的内容会在彩排后删除。
leave = 快速离开本页
forget = 清除这部手机上的所有痕迹
forget-what = 您的草稿、尚未发送的内容和您本人问题的密钥将从这部手机上删除。已发送的内容仍保留在讨论会中，您将无法再从这里撤回。个人链接需要重新打开。
forget-cut = 目前连接中断：有一个 Cookie 会保留到关闭此浏览器为止。
forget-now = 全部删除
state-of = { $time }的状态
captions = 字幕和手语
answer-in-writing = 书面答复
answer-in-writing-by = { $name }的书面答复
life-written-there = 书面答复见下。
statement-title = 提交书面发言
statement-label = 您的书面发言
statement-until = 截止日期为{ $day }（含当日）。主办方批准后，将与成果一并公布。
statement-was = 书面发言的截止日期是{ $day }。
statement-send = 提交书面发言
statement-state-sent = 主办方已收到您的书面发言。
statement-state-approved = 您的书面发言已公布。
statement-state-returned = 主办方已退回您的书面发言。
statement-note = 主办方的要求：{ $note }
statement-sent = 您的书面发言已提交。
read-outcome = 查看成果
no-names = 本次讨论会不收集姓名：所有问题均为匿名。
names-needed = 本次讨论会只接受署名问题。

## Before sending: who runs it, and what might give somebody away

notice-run = 由{ $who }主办。文字在讨论会结束{ $days }天后清除。
notice-run-unknown = 文字在讨论会结束{ $days }天后清除。
notice-link = 您写的内容会如何处理
nudge-contact = 这看起来像电话号码或地址。请勿写入可能指向某人的信息。
nudge-name = 这里可能提到了某个人。请勿写入可能危及他人的内容。
count-me = 将我计入
count-me-why = 只计入总数，不会显示在任何问题旁。
