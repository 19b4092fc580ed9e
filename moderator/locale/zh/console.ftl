### The console of those who run the panel.

console-title = 控制台 · { $title }
console-needs-script = 控制台需要JavaScript。请启用后重新加载本页。
console-panes = 控制台栏目
console-pane-questions = 问题
console-pane-speakers = 发言人
console-pane-podium = 主席台
console-pane-programme = 议程
console-more = 更多
console-help = 帮助和快捷键
console-undone = 已撤销。
console-now-is = 现在：{ $name }。
console-now-is-passed = 现在：{ $name }。已跳过{ $count }个环节。
console-step-taken = { $by }已完成这一步。
console-step-taken-somebody = 其他人刚刚完成了这一步。

## Head

console-planned = 计划开始
console-left-to = 距{ $time }还剩
console-left-of = 剩余（限时{ $length }）
console-over-slot = 超出时段
console-ends = { $time }结束
console-pace-on-time = 准时
console-pace-late = 晚{ $length }
console-pace-early = 早{ $length }
console-phones = { $count }部手机
console-phones-why = 现场和线上目前打开页面的与会者。
console-present = 主席台{ $here }/{ $of }
console-present-why = 页面有响应的讨论嘉宾。三角形表示有线上参会者未连接。
console-wall = 大屏幕
console-wall-shows = 大屏幕显示：{ $layout }。
console-end = 结束讨论会
console-ended = 讨论会已结束。

## Now

console-now = 现在
console-nobody = 目前无人发言
console-over-of = 限时{ $limit }
console-spoken = 已用{ $length }
console-phase-amber = 即将到时
console-phase-red = 已超时
console-nothing-next = 接下来没有内容
console-pause = 暂停
console-resume = 继续
console-more-time = +30秒
console-time-added = { $name }：加时30秒。
console-conclude = 提醒结束
console-end-turn = 结束发言
console-turn-ended = 发言已结束。
console-next-question = 提出问题{ $number }
console-say = 请说
console-read-out = 宣读
console-say-after = 然后说
console-phonetic = { $name }：{ $phonetic }
console-give-floor = 请其发言
console-answered = 已回答
console-all-answered = 全部已回答
console-mark-answered = 已回答
console-mark-passed = 不作答
console-mark-written = 书面答复
console-marked = 问题{ $number }：{ $mark }。

## Before and after

console-is-draft = 尚未开放
console-is-rehearsal = 彩排
console-is-open = 已开放提问
console-is-ended = 讨论会已结束
console-open = 开放提问
console-opened = 现在开始接受提问。
console-open-why = 开放后，手机即可发送问题。按“开始讨论会”后才开始计时。
console-start = 开始讨论会
console-rehearsal-start = 彩排开场
console-started = 讨论会正在进行。
console-rehearsal-started = 彩排正在进行。
console-start-why = 开始后，即请议程上的第一位发言。在此之前不计迟延。
console-rehearsal-why = 这只是为练习而计时。要正式开始讨论会，请先结束彩排。
console-planned-for = 计划于{ $when }开始
console-until-planned = 距计划开始时间{ $when }
console-since-planned = 已过计划开始时间{ $when }
console-phones-reached = 已有{ $count }部手机打开页面
console-no-phone = 还没有手机打开此网址
console-missing = 线上，尚未连接：{ $names }
console-all-online = 线上参会者均已连接
console-ended-at = { $time }结束，历时{ $length }
console-figure-answered = 已回答的问题
console-figure-in-writing = 待书面答复
console-figure-not-reached = 已申请发言，未轮到
console-figure-unread = 未审核
console-figure-from-floor = 与会者发言
console-resume-panel = 恢复讨论会
console-resumed-panel = 讨论会继续进行。

## Programme

console-programme = 议程
console-programme-empty = 议程为空。
console-programme-past = { $count }项已完成
console-was-planned = 原计划
console-go = 前往
console-go-to = 前往{ $name }
console-skipped = 已跳过

## Questions

console-questions = 问题
console-question-lists = 问题列表
console-tab-new = 收件箱
console-tab-shortlist = 备选
console-tab-approved = 待提出
console-tab-done = 已完成
console-tab-declined = 未采用
console-part-lined-up = 已排入：“下一步”会轮到这些问题
console-part-approved = 已通过：请把要提出的问题排入
console-asking = 开放中
console-not-asking = 已截止
console-asking-closed = 书面提问已截止。
console-asking-opened = 书面提问已开放。
console-newest = 最新在前
console-oldest = 最早在前
console-more-new = { $count }个新问题
console-empty-new = 没有待审核的问题
console-empty-new-more = 新问题会显示在这里。
console-empty-shortlist = 没有备选问题
console-empty-shortlist-more = 把以后可能用到的问题列入备选。其他人看不到这个标记。
console-empty-approved = 还没有待提出的问题
console-empty-approved-more = 已通过的问题所有人都能看到，在这里等待提出。
console-empty-done = 还没有已回答的问题
console-empty-done-more = 问题回答后会移到这里。
console-empty-declined = 没有未采用的问题
console-empty-declined-more = 未采用的问题之后仍可通过。
console-erased = 提问人已撤回这个问题。
console-for = 向{ $name }提问
console-on-shortlist = 备选
console-approve = 通过
console-approved = 已通过。现在所有人都能看到。
console-shortlist = 列入备选
console-shortlisted = 已列入备选。
console-unshortlist = 移出备选
console-unshortlisted = 已移出备选。
console-decline = 不采用
console-declined = 未采用。{ $reason }
console-decline-why = 为什么不采用？
console-decline-told = 只有提问人会收到通知。
console-assign = 指定
console-assigned =
    { $count ->
        [0] 未指定任何人回答。
       *[other] 已指定{ $count }位讨论嘉宾回答。
    }
console-assign-to = 由谁回答？
console-assign-order = 按点选的先后排序。
console-assign-done = 指定
console-line-up = 排入
console-lined-up = 问题{ $number }已排入：“下一步”会轮到它。
console-take-out = 移出
console-taken-out = 问题{ $number }已移出。
console-ask-now = 现在提出
console-asked = 正在提出问题{ $number }。

## List of speakers

console-speakers = 发言名单
console-floor-open = 开放中
console-floor-shut = 已截止
console-floor-opened = 发言名单已开放。
console-floor-closed = 发言名单已截止。已列入者保留。
console-speakers-empty = 无人等候
console-speakers-empty-open = 申请发言的人会显示在这里。
console-speakers-empty-closed = 名单已截止。
console-speakers-past = 此前{ $count }人
console-call = 排入
console-called = { $name }已排入。
console-uncall = 退回等候
console-uncalled = { $name }已退回等候。
console-absent = 缺席
console-absent-done = { $name }：缺席，移至名单末尾。
console-absences = 缺席{ $count }次
console-done = 完成
console-spoken-done = { $name }已发言。

## Podium and cues

console-podium = 主席台
console-cues = 已发提示
console-cues-hint = 勾选姓名，即可发送私下提示。
console-cue-sent = 致{ $name }：{ $phrase }
console-cue-waits = 已发送
console-cue-seen = 已看到
console-own-cue = 自行填写
console-send = 发送
console-presence-green = 已连接
console-presence-green-why = 其页面有响应。
console-presence-amber = 不稳定
console-presence-amber-why = 其页面已有八秒没有响应。
console-presence-red = 已断开
console-presence-red-why = 其页面已有十三秒以上没有响应。
console-presence-none = 页面未打开
console-presence-none-why = 对方尚未打开页面。

## Help

console-brief-next = 一个按钮掌控全场：“下一步”请下一位发言并开始计时。
console-brief-clock = “暂停”保留剩余时间。“+30秒”增加时间。“提醒结束”向发言人发送私下提示。
console-brief-questions = 其他人都看不到新问题。请先通过，指定回答人，再排入：“下一步”就会轮到它们。
console-brief-undo = 多数操作可在十秒内撤销：请按下方消息中的“撤销”，或按Z键。
console-words = 本页用语
console-word-shortlist = 把问题留待以后处理。只有主持团队能看到。
console-word-line = 已通过的问题，所有人都能看到。
console-word-line-up = 从已通过的问题中选定要提出的：“下一步”会在下一次发言之前轮到它。
console-word-gloss = 由您撰写的非正式译文，显示在问题下方。
console-word-redact = 删除可能暴露或危及他人的词语。此后包括提问者在内，所有人看到的都是 […]。
console-word-private = 把问题转给主办方。此后其他人都看不到。
console-word-podium = 主持人、开幕致辞人和讨论嘉宾，包括现场和线上。
console-word-wall = 全场看到的大屏幕，自动跟随发言显示。
console-shortcuts = 快捷键
console-shortcuts-on = 快捷键已开启
console-shortcuts-off = 快捷键已关闭
console-key-name-space = 空格
console-key-j = 下一张卡片
console-key-k = 上一张卡片
console-key-a = 通过
console-key-s = 列入备选
console-key-r = 不采用，再按1至7选择理由
console-key-assign = 指定，再按数字，然后按Enter
console-key-n = 下一位发言人
console-key-space = 暂停和继续
console-key-z = 撤销
console-key-help = 本帮助

## Triage: what is done with a question

console-sheets = 桌面内容
console-sheet-questions = 问题
console-sheet-actions = 行动项
console-sheet-polls = 举手表态
console-tab-private = 不公开
console-empty-private = 没有不公开的问题
console-empty-private-more = 仅供主办方查看的问题在这里。
console-asking-until = 书面提问截至
console-asking-open-until = 开放至{ $time }
console-asking-label = 书面提问：{ $state }
console-fits =
    { $count ->
        [0] 时间已用完：以下问题轮不到
       *[other] 剩余{ $left }分钟可容纳{ $count }个 · 以下轮不到
    }
console-askers = { $count }人问了这个问题
console-unnumbered = 收件箱中的一个问题
console-similar = 与{ $name }类似
console-not-same = 并不相同
console-merge = 合并
console-merge-with = 与{ $name }合并
console-merge-into = 合并到哪个问题？
console-merge-keeps = 双方提问人都会收到通知，两份文字都会保留。
console-merge-find = 编号或文字
console-merge-nothing = 没有符合此编号或文字的问题。
console-merged = 已合并到{ $name }。
console-originals = 已并入此问题
console-separate = 拆分
console-separated = 已拆分。
console-offer-take = 愿意回答
console-offer-pass = 不想回答
console-offer-pass-to = 转交{ $name }
console-private = 不公开
console-made-private = 已留给主办方。其他人都看不到。
console-put-back = 退回收件箱
console-put-back-done = 已退回收件箱。
console-tag = 标签
console-tags = 标签
console-tags-why = 供主持团队使用，其他人都看不到。
console-tags-field = 标签，用逗号分隔
console-tags-done = 保存标签
console-tagged = 标签：{ $tags }
console-untagged = 标签已去除。
console-gloss = 译文
console-gloss-why = 所有人都能看到，并注明为非正式译文。
console-gloss-field = 问题的意思
console-gloss-language = 语言
console-gloss-done = 保存译文
console-gloss-remove = 去除译文
console-gloss-unofficial = 非正式译文
console-redact = 隐去词语
console-redact-why = 点选可能暴露或危及他人的词语。它们将被永久删除，以 […] 标示位置。
console-redact-done = 删除这些词语
console-redacted = 这些词语已永久删除。
console-glossed = 译文已显示在问题下方。
console-gloss-gone = 译文已去除。
console-bundle = 一并宣读
console-bundle-with = 与哪些问题一并宣读？
console-bundle-most = 最多{ $most }个问题，包括本问题。
console-bundle-none = 还没有其他已通过的问题。
console-bundle-done = 一并宣读
console-bundled =
    { $count ->
        [1] 这个问题单独宣读。
       *[other] { $count }个问题一并宣读。
    }
console-unbundle = 分别宣读
console-unbundled = 每个问题单独宣读。
console-together = 与{ $names }一并宣读
console-place = 位次
console-place-of = 第{ $place }位，共{ $count }个
console-place-up = 前移一位
console-place-down = 后移一位
console-place-top = 移到首位
console-placed = { $name }：第{ $place }位。
console-action-from = 行动项……
console-slip = 纸条
console-slip-title = 录入纸条上的问题
console-slip-text = 纸条内容
console-slip-name = 纸条上的姓名
console-slip-organisation = 单位
console-slip-group = 类别
console-slip-send = 加入收件箱
console-slip-sent = 纸条已加入收件箱。
console-slip-why = 不填姓名即为匿名。
console-optional = 选填

## Actions

console-actions-empty = 尚无承诺
console-actions-empty-more = 记下谁承诺了什么、由谁牵头、何时完成。
console-action-new = 新行动项
console-action-text = 行动内容
console-action-lead = 牵头方
console-action-lead-none = 待定
console-action-lead-other = 其他
console-action-lead-words = 由谁牵头
console-action-until = 期限
console-action-origin = 来自
console-action-origin-none = 与问题或发言无关
console-action-turn = 发言：{ $name }
console-action-add = 添加行动项
console-action-added = 行动项已记录。
console-action-short = 行动{ $number }
console-action-edit = 编辑
console-action-keep = 保存
console-action-kept = 行动项{ $number }已更正。
console-action-no-lead = 牵头方待定
console-action-due = 不迟于{ $day }
console-action-open-end = 未定日期
console-action-announced = 曾在大屏幕显示
console-action-status = 行动项{ $number }的状态
console-action-status-set = 行动项{ $number }：{ $status }
console-action-history = 历史
console-action-to-confirm = 待确认
console-action-confirmed = 已确认
console-action-in-progress = 进行中
console-action-done = 已完成
console-action-dropped = 已取消
console-show-on-wall = 显示在大屏幕上
console-is-on-wall = 正在大屏幕上
console-shown-on-wall = 大屏幕已显示。

## Show of hands

console-polls-empty = 还没有举手表态
console-polls-empty-more = 向全场提一个问题，并给出几个选项。每部手机限举一次手。
console-polls-empty-closed = 接受提问期间可以发起。
console-poll-new = 新举手表态
console-poll-text = 向全场提出的问题
console-poll-answer = 选项{ $place }
console-poll-more = 增加选项
console-poll-open = 开始
console-poll-why = 公布之前，只有主持团队能看到人数。
console-poll-opened = 现在可用手机作答。
console-poll-close = 截止
console-poll-closed = 已截止。已举手者计入结果。
console-poll-reopen = 重新开始
console-poll-reopened = 可以继续用手机作答。
console-poll-reveal = 公布人数
console-poll-revealed = 所有人都能看到人数。
console-poll-hide = 隐藏人数
console-poll-hidden = 现在只有主持团队能看到人数。
console-poll-is-open = 进行中
console-poll-is-closed = 已截止
console-poll-is-revealed = 人数已公布
console-poll-hands = { $count }人举手

## Help for triage

console-key-m = 合并，再输入编号或文字
console-key-p = 留给主办方
console-key-t = 标签
console-key-g = 译文
console-key-x = 隐去词语
console-key-l = 排入或移出
console-key-b = 一并宣读

## Head: repairs, presence, rehearsal

console-repair = 调整时间
console-repair-why = 将超过结束时间{ $length }。点一下即可调整：
console-repair-debate = 从互动讨论中减去{ $length }（{ $from } → { $to }）
console-repair-cut =
    { $count ->
        [1] 将{ $first }缩短至{ $length }
       *[other] 将{ $first }至{ $last }的{ $count }次发言各缩短至{ $length }
    }
console-repair-extend = 延至{ $time }结束
console-repaired = 已追回{ $length }。
console-signal-cant-hear = { $count }人听不见
console-signal-too-fast = { $count }人觉得太快
console-screen-green = 大屏幕
console-screen-amber = 大屏幕不稳定
console-screen-red = 大屏幕已断开
console-screen-none = 大屏幕未连接
console-screen-green-why = 投影页面有响应。
console-screen-amber-why = 投影页面已有八秒没有响应。
console-screen-red-why = 投影页面已有十三秒以上没有响应。
console-screen-none-why = 还没有人打开投影链接。
console-rehearse = 彩排
console-rehearsing = 彩排已开始。彩排内容一概不算数。
console-rehearsal-banner = 现在是彩排。内容一概不算数；结束后全部恢复原状。
console-reset = 结束彩排
console-reset-done = 彩排已结束。一切恢复原状。

## Now: next, offers, interruptions

console-comes-floor = 下一步：请发言
console-comes-answer = 下一步：请回答
console-comes-question = 下一步：宣读
console-comes-item = 下一步：进入
console-comes-turn = 下一步：回到
console-left = 剩余{ $length }
console-next-limit = 下一次发言的时间
console-granted = 时间调整{ $length }
console-extra-is = +{ $length }（不公开）
console-extra = 额外时间
console-extra-why = 只有主持团队能看到。
console-extra-none = 无
console-extra-seconds = +{ $seconds }秒
console-extra-seconds-plain = { $seconds }秒
console-extra-set = { $name }：每次发言增加{ $length }。只有主持团队能看到。
console-held = 暂缓
console-set-aside = 暂缓：{ $why }
console-set-aside-for = 改为下一项：{ $name }
console-set-aside-done = { $name }已暂缓，剩余时间保留。
console-give-back = 恢复发言
console-give-back-left = 恢复发言（剩余{ $length }）
console-goodwill = 另加+0:15（{ $length }）
console-pause-lost = 暂停：连接中断
console-lost-amber = { $name }：连接不稳定
console-lost-red = { $name }：连接中断
console-paused = 已暂停：{ $why }
console-is-back = { $name }已重新连接。
console-asks-time = { $name }发言前需要30秒。
console-asks-audio = { $name }听不到声音。
console-asks-floor = { $name }想发言。
console-whispered = { $role }：{ $text }
console-heard = 知道了
console-seen = 已看到
console-notices-none = 主席台和后台没有消息
console-notices-more = +{ $count }
console-interrupt-order = 程序问题
console-interrupt-reply = 答辩权
console-who = 姓名
console-organisation = 单位
console-ruling = 裁定（记录在案）
console-ruling-kept = 裁定已记录。
console-keep = 保存
console-clear = 清空
console-between = 两次发言之间

## Programme: editing, limits, settings

console-edit = 编辑
console-item-planned = 计划中
console-item-current = 现在
console-item-done = 已完成
console-item-held = 暂缓
console-item-passed = 已跳过
console-item-dropped = 已取消
console-delta-why = 实际开始时间与计划开始时间相比
console-house-rules = 会场规则
console-debate-left = 互动讨论剩余{ $length }
console-exchanges = 可进行{ $count }轮问答
console-exchange = （{ $floor } + { $answer } + 0:10）
console-exchange-why = 一轮问答：与会者提问、回答，以及十秒换人时间。
console-earlier = { $name }：提前
console-later = { $name }：推后
console-to-top = { $name }：移到首位
console-length-of = { $name }的时长，分和秒
console-length-set = { $name }：{ $length }。
console-moved = { $name }已移动。
console-drop = 取消
console-dropped = { $name }已从议程中取消。
console-restore = 恢复
console-restored = { $name }已恢复到议程中。
console-unwise-prepared-half = 预备发言占{ $slot }时段中的{ $prepared }，已达一半或以上。
console-unwise-sum = 各环节合计{ $sum }；时段为{ $slot }。
console-unwise-debate-short = 互动讨论占时段的{ $share }%；最好不少于{ $least }%。
console-unwise-too-many-speakers = 讨论嘉宾有{ $speakers }位；超过{ $most }位就难有时间互动。
console-limits = 发言时间
console-limits-groups = 按类别（如有不同）
console-limits-from-now = 从现在起
console-limits-also-now = 包括当前发言
console-limits-set = 新的发言时间适用于尚未开始的发言。
console-limits-now = 新的发言时间立即生效，包括当前发言。
console-limit-floor = 与会者发言
console-limit-group = 代表集体
console-limit-read = 宣读问题
console-limit-answer = 回答
console-limit-followup = 第二次回答
console-limit-final = 总结发言
console-limit-point-of-order = 程序问题
console-limit-reply = 答辩权
console-preset = 会议形式的常用时间
console-preset-limits = 采用其时间
console-preset-items = 时间和议程
console-preset-taken = 已采用：{ $name }。
console-preset-side-event-60 = 会外活动，60分钟
console-preset-side-event-90 = 会外活动，90分钟
console-preset-hrc-panel-120 = 理事会小组讨论，120分钟
console-preset-hrc-interactive-dialogue = 互动对话
console-preset-webinar-60 = 网络研讨会，60分钟
console-preset-open-debate-90 = 公开辩论，90分钟
console-settings = 设置
console-slow = 慢速模式：每部手机提问间隔
console-slow-off = 关闭
console-slow-why = 适用于提问和发言申请，以分钟计。提前发送的内容留在手机上，到时自动发出。
console-flag-word = 含列表词语
console-flag-word-why = 其中含有主办方列表中的词语。它与其他内容一样等待您处理。
console-flag-script = 姓名混用多种字母
console-flag-script-why = 姓名的某个词混用了多种字母，常见于仿冒。也可能是真实的。
console-unusual-floods-why = 这些手机的发送量远超人力所及。在停止之前，一律不予接收；其他人不受影响。
console-unusual-newcomers-why = 大量新手机来自同一地址。它们会逐一放行；先前已在的人不受影响。
console-unusual-floods =
    { $count ->
       *[other] { $count } 部手机刷屏
    }
console-unusual-newcomers =
    { $count ->
       *[other] { $count } 部新手机等候放行
    }
console-set-done = 已保存。
console-support = 问题的“同问”
console-support-on = 开启，显示人数
console-support-hidden = 开启，问题提出前不显示人数
console-support-off = 关闭
console-floor-names = 公开发言名单上显示姓名
console-floor-names-why = 关闭时，除主席台和您之外，所有人只看到号码。
console-places = 告知等候者位次
console-places-why = 关闭时，手机只显示正在等候，不显示位次。
console-extra-point-of-order = 程序问题
console-extra-right-of-reply = 答辩权
console-captions = 字幕和手语
console-captions-why = 填写https网址。所有人可在“动态”中找到链接。
console-contact = 后续联系地址
console-contact-why = 会议结束时向所有人显示。

## List of speakers: order, reasons, corrections

console-floor-open-until = 开放中，{ $time }截止
console-floor-opens = { $time }开放
console-floor-open-now = 现在开放
console-floor-close-now = 现在截止
console-floor-times = 时间……
console-floor-paper = 添加……
console-floor-set = 发言名单已设置。
console-last-call = 最后提醒
console-last-call-why = 两分钟后截止名单，并通知所有人。
console-last-call-done = 最后提醒：发言名单将于{ $time }截止。
console-opens-at = 开放时间
console-closes-at = 截止时间
console-closes-after = 截止时间（从会议开始算起）
console-closes-never = 手动截止
console-minutes = { $count }分钟
console-order = 顺序
console-order-is = 顺序：{ $order }。
console-order-equity = 公平
console-order-chronological = 申请先后
console-order-protocol = 礼宾次序
console-order-alternate = 现场和线上轮流
console-order-equity-why = 所属类别或参会方式发言最少者优先。
console-order-chronological-why = 按申请的先后。
console-order-protocol-why = 先按级别和集体，再按申请先后。
console-order-alternate-why = 现场一位，线上一位。
console-suggested = 建议的下一位
console-why-called = 由您排入
console-why-pinned = 由您置顶
console-why-reply = 答辩权，排在所有人之后
console-why-only-one = 只有一人等候
console-why-last = 排在其他人之后
console-why-earliest = 最先申请
console-why-first-turn = 首次发言
console-why-second-turn = 此前已发言
console-why-absent-before = 曾轮到但缺席
console-why-group-unheard = 该类别尚无人发言
console-why-group-fewer = 该类别发言较少
console-why-channel-unheard =
    { $channel ->
        [online] 线上尚无人发言
       *[other] 现场尚无人发言
    }
console-why-channel-fewer =
    { $channel ->
        [online] 线上发言较少
       *[other] 现场发言较少
    }
console-why-channel-alternates =
    { $channel ->
        [online] 轮到线上
       *[other] 轮到现场
    }
console-why-dignitary = 政要
console-why-on-behalf = 代表集体
console-why-rank = 按礼宾次序
console-reply = 答辩权
console-pinned = 已置顶
console-dignitary = 政要
console-on-behalf = 代表集体
console-nth-turn = 第{ $nth }次发言
console-more-for = { $name }的更多操作
console-swap = 对调对象
console-swapped = { $name }与{ $other }已对调位置。
console-skip = 后移一位
console-skipped-done = { $name }：已后移一位。
console-pin = 置顶
console-unpin = 取消置顶
console-pinned-done = { $name }已置顶。
console-unpinned = { $name }重新按顺序排列。
console-convert = 改为书面……
console-convert-text = 书面问题
console-convert-now = 改为问题
console-converted = { $name }：已改为书面问题，列入备选。
console-edited = { $name }已更正。
console-group = 类别
console-group-none = 未说明
console-topic = 主题
console-paper-add = 加入名单
console-paper-done = { $name }已列入名单。
console-lots = 抽签
console-lots-why = 在第一分钟内申请的人中抽签。
console-lots-drawn = 已抽签，随机种子{ $seed }。
console-lots-were = { $count }人抽签，随机种子{ $seed }

## Balance

console-balance = 平衡
console-balance-empty = 尚无与会者发言。
console-side-room = 现场
console-side-online = 线上
console-side-unknown = 参会方式不详
console-group-unknown = 类别不详
console-turns = 首次发言{ $first } · 再次发言{ $second }
console-one-sided-room = 现场已连续三人发言，线上有人等候。
console-one-sided-online = 线上已连续三人发言，现场有人等候。
console-next-side-room = 发言较少且有人等候：现场。
console-next-side-online = 发言较少且有人等候：线上。

## Podium: signals and backstage

console-ready = 已准备好
console-ask-time = 需要30秒
console-ask-audio = 听不到声音
console-ask-floor = 想发言
console-cue-all = 向所有人发提示
console-cue-pick = 向{ $name }发送提示
console-cue-to = 向{ $count }人发送私下提示
console-cue-sent-many = 致{ $count }人：{ $phrase }
console-backstage = 后台
console-whisper-to-technician = 致技术员
console-whisper-to-booth = 致口译间
console-whisper-to-moderator = 致主持人
console-whisper-sent = 已发送：{ $role }。
console-whisper-behind = 时间已落后。
console-whisper-online-waiting = 线上有人等候。
console-whisper-inbox-full = 收件箱里问题很多。
console-whisper-speaker-missing = 下一位发言人不在。
console-whisper-no-sound = 没有声音。
console-whisper-slow-down = 请慢一点。
console-whisper-ok = 一切正常。

## The wall

console-wall-preview = 先预览版面
console-wall-frozen = 已冻结
console-layout-join = 参与
console-layout-speaker = 发言人
console-layout-question = 问题
console-layout-list = 名单
console-layout-actions = 行动项
console-layout-poll = 举手表态
console-layout-think = 思考
console-layout-blank = 空白
console-take = 显示在大屏幕上
console-blank = 空白
console-freeze = 冻结
console-unfreeze = 取消冻结
console-frozen = 大屏幕已冻结。
console-unfrozen = 大屏幕已恢复更新。
console-follow = 大屏幕跟随会议进程
console-follow-why = 发言人和问题自动显示。
console-strip = 为字幕留出空白
console-strip-why = 大屏幕下方五分之一留空。
console-preview-join = 二维码和短网址
console-preview-next = 接下来：{ $name }
console-preview-think = 请花一点时间想一想
console-preview-more = 另有{ $count }人等候
console-preview-speaker-empty = 无人发言：大屏幕显示标题。
console-preview-question-empty = 没有正在提出的问题。
console-preview-list-empty = 名单上没有人。
console-preview-actions-empty = 尚未记录行动项。
console-preview-poll-empty = 没有举手表态。
console-preview-blank-empty = 无内容：大屏幕全黑。
console-think = 思考时间
console-think-on = 思考时间{ $seconds }秒。
console-think-end = 结束思考
console-think-over = 思考时间结束。
console-guiding = { $count }个引导性问题
console-guiding-label = 引导性问题，每行一个
console-guiding-kept = 引导性问题已保存。

## Parts

console-pane-wall = 大屏幕

## Holding what arrives

console-arrivals = 未署名的问题每分钟送达一次，顺序打乱。

console-incident = 突发事件
console-incident-why = 请记录发生的事，不要写明谁写了什么。供主办方和主持人阅读。
console-incident-category = 类型
console-incident-text = 简要说明
console-incident-add = 记下
console-incident-added = 已记下突发事件。
console-incident-drop = 移除
console-incident-dropped = 该记录已移除。
console-incidents-noted = 已有记录
incident-harassment = 骚扰
incident-threat = 威胁
incident-disruption = 扰乱秩序
incident-recording = 违规录制
incident-medical = 医疗情况
incident-other = 其他
contacts-none = 尚未写明可以找谁。主办方可在设置中填写。
