### Words that several pages use: states, groups, reasons, freshness, and the controls that every page has.

page-title = 讨论会
undo = 撤销
close = 关闭
cancel = 取消
skip = 跳到主要内容
podium-say-half = 时间已过半。
podium-say-minute = 还剩一分钟。
podium-say-thirty = 还剩三十秒。
podium-say-over = 时间到。
podium-say-over-thirty = 已超时三十秒。
language = 语言
theme-auto = 配色：跟随设备
theme-light = 配色：浅色
theme-dark = 配色：深色
clock-of = 限时{ $limit }
unsecured = 您发送的内容可能被此网络读取。
reload = 重新加载
test-clock = 测试时钟：本页时间并非实际时间。
refused-unsent = 未发送：连接中断。请再按一次。

## How old what you see is

fresh-live = 实时
fresh-live-age = 实时 · { $age }秒
fresh-http = 实时
fresh-connected = 已连接
fresh-late = 正在连接
fresh-busy = 非常繁忙
fresh-offline = 连接中断{ $seconds }秒
fresh-offline-since = { $time }起连接中断
fresh-ended = 已停止
fresh-live-why = 一有变化即时显示。
fresh-http-why = 此处无法直接连接，改为每两秒查询一次。
fresh-late-why = 正在尝试连接服务器。
fresh-busy-why = 目前人数非常多。我们会继续尝试；您发送的内容保存在此设备上，并会自动发出。
fresh-offline-why = 我们会继续尝试。您写的内容保存在此设备上。
fresh-ended-why = 本页不再更新。
fresh-stale = 连接中断{ $seconds }秒。显示的是{ $time }的状态。
fresh-stale-since = 连接中断。显示的是{ $time }的状态。
fresh-crowded = 目前人数非常多。我们会继续尝试；您发送的内容已保存，并会自动发出。显示的是{ $time }的状态。
bye-link-revoked = 此链接已作废。请向主办方索取新链接。
bye-superseded = 本页已在别处打开。要在这里继续，请重新加载。
bye-forbidden = 此链接不能打开本页。请向主办方索取其他链接。
bye-panel-unknown = 此处已没有这场讨论会。

## The panel

panel-draft = 尚未开放
panel-rehearsal = 彩排
panel-open = 已开放
panel-live = 进行中
panel-ended = 已结束

## Questions

question-new = 待审核
question-approved = 已通过
question-next = 排队中
question-asked = 正在提出
question-answered = 已回答
question-written = 将书面答复
question-declined = 未采用
question-withdrawn = 已撤回
question-private = 已转主办方
question-merged = 已与其他问题合并
question-short = Q{ $number }
question-number = 问题{ $number }
anonymous = 匿名
as-given = 自报身份
with-seat = 凭席位码
voices = { $count }人同问
assigned-assigned = 待回答
assigned-answered = 已回答
assigned-passed = 不作答
assigned-written = 书面答复

reason-off-topic = 与本次讨论会的主题无关。
reason-harassment = 攻击或侮辱他人。
reason-personal-data = 透露他人隐私。
reason-advertising = 属于广告宣传。
reason-not-a-question = 是陈述，不是问题。
reason-duplicate = 名单上已有相同的问题。
reason-unsafe = 可能使人陷入危险。

group-state = 国家
group-un = 联合国实体
group-nhri = 人权机构
group-local = 地方当局
group-civil = 民间社会
group-academia = 学术界
group-media = 媒体
group-youth = 青年
group-business = 企业界
group-other = 其他

channel-room = 现场
channel-online = 线上
channel-paper = 纸条

## The list of speakers

request-waiting = 等候中
request-called = 即将发言
request-speaking = 正在发言
request-absent = 缺席
request-done = 已发言
request-withdrawn = 已撤回
request-converted = 已改为书面
request-not-reached = 未轮到

## Programme and turns

item-welcome = 欢迎致辞
item-opening = 开幕致辞
item-panel = 小组讨论
item-debate = 互动讨论
item-final = 总结发言
item-wrap = 闭幕
item-planned = 计划中
item-current = 现在
item-done = 已完成
item-held = 暂缓
item-passed = 已跳过
item-dropped = 已取消

turn-welcome = 欢迎致辞
turn-announce = 通知
turn-opening = 开幕致辞
turn-panel = 发言
turn-read = 宣读问题
turn-answer = 回答
turn-floor = 与会者发言
turn-final = 总结发言
turn-point-of-order = 程序问题
turn-reply = 答辩权
turn-wrap = 闭幕

turn-running = 正在发言
turn-paused = 已暂停
turn-held = 被打断
turn-ended = 已结束
pause-connection = 连接中断
pause-order = 程序问题
pause-technical = 技术性暂停

why-lined-up = 由主持人安排
why-called = 按发言名单
why-first-asked = 最先申请
why-assigned = 应邀回答
why-programme = 按议程
why-interrupted = 刚才被打断
why-final = 总结发言

part-moderator = 主持人
part-opening = 开幕致辞人
part-panellist = 讨论嘉宾

## Cues, roles and screens

phrase-conclude = 请结束发言
phrase-one-minute = 还剩一分钟
phrase-you-are-next = 下一位是您
phrase-stand-by = 请准备
phrase-unmute = 请打开麦克风
phrase-louder = 请大声一点
phrase-slower = 请说慢一点
phrase-answer-now = 请现在回答

role-public = 与会者
role-moderator = 主持人
role-timekeeper = 计时员
role-note-taker = 记录员
role-organiser = 主办方
role-co-moderator = 共同主持人
role-panellist = 讨论嘉宾
role-display = 大屏幕
role-booth = 口译间
role-technician = 技术员

layout-join = 参与方式
layout-speaker = 发言人和计时
layout-question = 问题
layout-list = 发言名单
layout-blank = 空白
