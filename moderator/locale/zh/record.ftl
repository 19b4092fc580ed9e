### The record: what a panel came to, on its page and in the files that are made of it.

## Words of both

record-unknown = 未说明
record-withheld = 不予公布
record-yes = 是
record-part-moderator = 主持人
record-part-opening = 开幕致辞人
record-part-panellist = 讨论嘉宾
record-part-floor = 与会者
record-status-to-confirm = 待确认
record-status-confirmed = 已确认
record-status-in-progress = 进行中
record-status-done = 已完成
record-status-dropped = 已取消
record-outcome-answered = 已在会上回答
record-outcome-written = 待书面答复
record-outcome-asked = 已宣读，未回答
record-outcome-merged = 已与其他问题合并
record-outcome-declined = 未采用
record-outcome-private = 已转主办方
record-outcome-withdrawn = 已撤回
record-outcome-approved = 已通过，未提出
record-outcome-new = 未审核
record-reason-off-topic = 偏离主题
record-reason-harassment = 骚扰
record-reason-personal-data = 个人数据
record-reason-advertising = 广告宣传
record-reason-not-a-question = 不是问题
record-reason-duplicate = 重复
record-reason-unsafe = 危及他人安全
record-fate-spoke = 已发言
record-fate-not-reached = 未轮到
record-fate-converted = 已改为书面
record-fate-withdrawn = 已撤回
record-fate-waiting = 仍在等候

## Files: their sheets

record-table-turns = 发言
record-table-speaking-time = 发言时间
record-table-questions = 问题
record-table-floor = 发言名单
record-table-items = 计划和实际用时
record-table-actions = 行动项
record-table-statistics = 统计
record-table-log = 日志
record-table-incidents = 突发事件记录
record-incidents-why = 突发事件记录不在任何其他文件中。它们与仅转给主办方的内容一同清除。

## Files: their columns

record-col-number = 编号
record-col-item = 环节
record-col-speaker = 发言人
record-col-organisation = 单位
record-col-part = 角色
record-col-kind = 类型
record-col-kinds = 类型
record-col-group = 类别
record-col-side = 现场或线上
record-col-start = 开始
record-col-end = 结束
record-col-spoken = 发言用时
record-col-limit = 限时
record-col-over = 超时
record-col-granted = 加时
record-col-seconds = { $name }（秒）
record-col-interruptions = 打断次数
record-col-runs = 分段
record-col-question = 问题
record-col-turns = 发言次数
record-col-share = 占比（%）
record-col-state = 状态
record-col-text = 文字
record-col-name = 姓名
record-col-language = 语言
record-col-for = 提问对象
record-col-answered-by = 回答人
record-col-askers = 提问人数
record-col-reason = 理由
record-col-category = 情况类型
record-col-channel = 参会方式
record-col-received = 收到时间
record-col-voices = 同问人数
record-col-merged = 合并到
record-col-tags = 标签
record-col-gloss = 非正式译文
record-col-requested = 申请时间
record-col-on-behalf = 代表集体
record-col-topic = 主题
record-col-absent = 缺席次数
record-col-turn = 发言
record-col-planned-start = 计划开始
record-col-late = 迟延
record-col-planned = 计划
record-col-budget = 调整后计划
record-col-actual = 实际用时
record-col-delta = 差异
record-col-action = 行动项
record-col-lead = 牵头方
record-col-due = 期限
record-col-status = 状态
record-col-at = 时间
record-col-role = 角色
record-col-command = 指令
record-col-target = 对象
record-col-section = 部分
record-col-entry = 条目
record-col-count = 数量
record-col-duration = 时长

## Files: the long list of counts

record-counted-zone = 时区
record-counted-questions = 问题
record-counted-submitted = 已提交
record-counted-anonymous = 匿名
record-counted-reasons = 未采用的问题，按理由
record-counted-question-channels = 问题，按参会方式
record-counted-question-groups = 问题，按类别
record-counted-question-languages = 问题，按语言
record-counted-floor = 发言名单
record-counted-requests = 申请发言
record-counted-absent = 轮到时缺席
record-counted-floor-groups = 申请发言，按类别
record-counted-floor-channels = 申请发言，按参会方式
record-counted-spoke-groups = 与会者发言，按类别
record-counted-spoke-channels = 与会者发言，按参会方式
record-counted-speaking = 发言时间（秒）
record-counted-turns = 发言次数
record-counted-total = 全部发言
record-counted-over = 超时
record-counted-granted = 加时
record-counted-kinds = 发言时间，按类型（秒）
record-counted-parts = 发言时间，按角色（秒）
record-counted-sides = 发言时间，现场和线上（秒）
record-counted-panellists = 讨论嘉宾发言时间，现场和线上（秒）
record-counted-groups = 与会者发言时间，按类别（秒）
record-counted-honorifics = 主席台发言时间，按称谓（秒）
record-counted-pace = 计划和实际用时（秒）
record-counted-planned = 计划
record-counted-actual = 实际用时
record-counted-began-late = 开始时迟延
record-counted-late = 结束时迟延

## The page

record-title = 记录
record-so-far = 截至目前：讨论会仍在进行。
record-none = 还没有记录。
record-none-why = 记录从“开始讨论会”起，到“结束讨论会”时完成。届时可在此查看时间如何使用、提了哪些问题、作了哪些承诺，以及相关文件。
record-none-rehearsal = 彩排不留记录。
record-report = 报告
record-length = 时长
record-length-of = 计划{ $time }
record-length-early = 早{ $time }结束
record-length-late = 晚{ $time }结束
record-length-sharp = 准时结束
record-speech = 发言时间
record-speech-turns = 共{ $count }次
record-asked = 问题
record-asked-answered = 已回答{ $count }个
record-heard = 发言申请
record-heard-spoke = { $count }人已发言
record-over = 超时
record-over-turns =
    { $count ->
        [0] 没有发言超时
       *[other] 共{ $count }次
    }
record-online = 线上讨论嘉宾
record-online-of = 占讨论嘉宾发言时间
record-moderator = 主持人
record-moderator-of = 占全部发言时间
record-percent = { $count }%
record-speakers = 各发言人用时
record-speakers-none = 还没有人发言。
record-nameless = 与会者
record-kinds = 按类型
record-parts = 按角色
record-sides = 现场和线上
record-groups = 与会者发言，按类别
record-time = 时间使用情况
record-time-latest = 迟延最多：“{ $item }”开始时晚了{ $time }。
record-time-never = 所有环节均未延迟开始。
record-time-end-early = 讨论会比计划早{ $time }结束。
record-time-end-late = 讨论会比计划晚{ $time }结束。
record-time-end-sharp = 讨论会准时结束。
record-time-chart = 各环节延迟开始的时间。下表列有相同数字。
record-behind = 落后
record-ahead = 提前
record-questions = 问题的处理结果
record-questions-none = 没有收到问题。
record-question-groups = 按类别
record-channels = 按参会方式
record-languages = 按语言
record-outcomes = 按处理结果
record-reasons = 未采用的理由
record-floor = 发言名单
record-floor-none = 没有人申请发言。
record-absent =
    { $count ->
        [0] 轮到时无人缺席。
       *[other] 轮到时有{ $count }人缺席。
    }
record-owed = 待书面答复的问题
record-owed-none = 没有待书面答复的问题。
record-owed-nobody = 未指定回答人
record-owed-sent = 已提交答复，尚未批准
record-actions = 后续行动
record-actions-none = 没有记录行动项。
record-action-nobody = 无牵头方
record-files = 文件
record-files-why = 电子表格逐行列出本页内容。JSON记录可在另一套系统上恢复讨论会。任何文件都不透露匿名提问人的身份。
record-file-all = 全部表格（一个电子表格）
record-file-zip = 全部表格（CSV文件）
record-file-json = 完整记录（JSON）
record-file-single = 单个表格（CSV）
