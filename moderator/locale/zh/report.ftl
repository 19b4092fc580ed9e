### The report of a panel: what it says by itself, and the page on which it is edited.

report-draft = 草稿

## The first page

report-date = 日期
report-time = 时间
report-place = 地点
report-organisers = 主办方
report-part-moderator = 主持人
report-part-opening = 开幕致辞人
report-part-panellist = 讨论嘉宾
report-unnamed = { $count }人，不具名
report-introduction = 导言
report-intro-planned = { $where ->
    [room] “{ $title }”讨论会计划于{ $date }在{ $room }举行。
   *[none] “{ $title }”讨论会计划于{ $date }举行。
}
report-intro-held = { $where ->
    [room] “{ $title }”讨论会于{ $date }在{ $room }举行。
   *[none] “{ $title }”讨论会于{ $date }举行。
}
report-intro-organised = 讨论会由{ $organisers }主办。
report-intro-chatham = 讨论会按照查塔姆宫规则举行：本报告不提及任何人的姓名。
report-intro-moderated = 主持人：{ $moderators }。
report-intro-speakers = 主席台上有{ $count }位发言人。
report-intro-questions = 共收到{ $count }个书面问题。
report-intro-answered = { $count }个问题在讨论会上得到回答。
report-intro-written = { $count }个问题留待书面答复。
report-intro-floor = 与会者发言{ $count }次。
report-programme = 会议进程
report-programme-held = 实际
report-programme-planned = 计划
report-programme-item = 环节
report-programme-speaker = 发言人
report-programme-lasted = 时长
report-programme-difference = 差异
report-programme-began = 开始迟延
report-not-held = 未进行

## People

report-somebody = { $part ->
    [moderator] 主持人
    [opening] 一位开幕致辞人
   *[other] 一位讨论嘉宾
}
report-anonymous = 匿名与会者
report-participant = 一位与会者
report-of-group = 一位与会者（{ $group }）
report-with-group = { $who }（{ $group }）
report-on-behalf = 代表集体

## Questions

report-themes = 问题和回答
report-names-as-given = 提问或发言的与会者姓名由本人提供，未经核实。
report-theme-other = 其他问题
report-gloss = 非正式译文（{ $language }）
report-written-answer = 书面答复：{ $person }
report-asked-by = 提问人：{ $who }。
report-askers = { $count }人问了这个问题。
report-answered-by = 回答人：{ $people }。
report-answered = 已在讨论会上回答。
report-asked = 已在讨论会上提出，尚待回答。
report-not-answered = 讨论会上未回答。
report-to-be-written-by = 待书面答复，答复人：{ $people }。
report-to-be-written = 待书面答复。

## Notes

report-tag-challenge = 挑战
report-tag-practice = 有益做法
report-tag-follow-up = 后续行动
report-tagged-challenge = 挑战
report-tagged-practice = 有益做法
report-tagged-follow-up = 后续事项
report-statements = 发言
report-statement-of = { $who }——{ $kind }
report-notes = 其他笔记

## Floor, actions and what is still open

report-interventions = 与会者发言
report-floor-not-reached = { $count }项发言申请未轮到。
report-floor-absent = { $count }位发言人轮到时不在场。
report-floor-converted = { $count }项发言申请改为书面。
report-floor-withdrawn = { $count }项发言申请撤回。
report-written-statements = 书面发言
report-actions = 后续行动
report-action = 行动项{ $number }
report-action-lead = 牵头方：{ $lead }
report-action-no-lead = 牵头方：待定
report-action-due = 期限：{ $day }
report-action-no-day = 期限：日期待定
report-status-to-confirm = 待确认
report-status-confirmed = 已确认
report-status-in-progress = 进行中
report-status-done = 已完成
report-open-questions = 待书面答复的问题
report-open-due = 书面答复应不迟于{ $day }提交。
report-open-of = { $who }：{ $questions }
report-organisers-answer = 尚未指定回答人
report-not-reached = 未及处理
report-not-reached-questions = 因时间所限，{ $count }个问题未及提出：{ $questions }。

## Statistics

report-statistics = 统计
report-withheld = 小于5的数字以及可据以推算的其他数字不予公布。
report-questions-in-writing = 书面问题
report-number = 数量
report-submitted = 收到
report-anonymously = 其中未署名
report-outcome-answered = 已在讨论会上回答
report-outcome-written = 留待书面答复
report-outcome-asked = 已在讨论会上提出，尚待回答
report-outcome-merged = 已与类似问题合并
report-outcome-declined = 未采用
report-outcome-private = 已单独转给主办方
report-outcome-withdrawn = 已撤回
report-outcome-approved = 未轮到
report-outcome-new = 未审核
report-language-of-questions = 提问语言
report-group = 类别
report-channel = 参会方式
report-requests = 发言申请
report-spoke = 与会者发言
report-unknown = 未说明
report-speaker = 发言人
report-kind = 发言类型
report-speaking-turns = 次数
report-speaking-spoken = 用时
report-speaking-given = 获准时间
report-speaking-over = 超时
report-speaking-total = 发言时间合计：{ $time }。
report-share-moderator = 主持人：{ $time }（{ $share }%）。
report-share-panellist = 讨论嘉宾：{ $time }（{ $share }%）。
report-share-floor = 与会者：{ $time }（{ $share }%）。
report-share-online = 讨论嘉宾发言时间中，线上：{ $time }（{ $share }%）。
report-interruptions = 发言被打断{ $count }次。
report-where-time-went = 时间使用情况

## The page

report-lead = 本草稿根据会议实况生成。每个段落都可以修改、略去或补充；未改动的部分继续随记录更新。
report-in-language = 报告语言
report-download = 下载
report-download-docx = Word（.docx）
report-download-html = 网页（.html）
report-download-md = Markdown（.md）
report-print = 打印或存为PDF
report-edit = 编辑
report-omit = 略去
report-omit-section = 略去此节
report-restore = 恢复
report-restore-words = 恢复报告原文
report-add = 在下方添加段落
report-words = 您的文字
report-save = 保存
report-hint-list = 每行是单独一条。
report-hint-table = 每行是表格的一行；单元格之间用|分隔。
report-changed = 您撰写之后，这一段所依据的事实已有变化。
report-made = 报告目前的文字：
report-is-written = 您改写的文字
report-is-added = 由您添加
report-is-omitted = 已略去
report-is-omitted-under = 已随所属部分略去
report-kept = 您的文字已写入报告。
report-was-omitted = 这一段已略去。
report-was-restored = 这一段已恢复原样。
report-passage = 段落：{ $words }
report-not-begun = 讨论会尚未举行。报告内容将随会议进行逐步填入。
