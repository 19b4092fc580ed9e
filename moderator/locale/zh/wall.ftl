### The wall and the speaker's clock: few words, read from far away.

wall-title = 大屏幕 · { $title }
wall-stage-title = 计时屏 · { $title }
wall-needs-script = 此屏幕需要JavaScript。请启用后重新加载。
wall-qr = 提问页面的二维码
wall-full-screen = 全屏
wall-reconnecting = 正在重新连接
wall-reconnecting-since = 正在重新连接，显示{ $time }的状态
wall-comes-next = 接下来
wall-nobody = 目前无人发言
wall-starts = { $time }开始
wall-soon = 即将开始
wall-ended = 谢谢
wall-anonymous = 匿名与会者
wall-asked-by = { $count }人问了这个问题
wall-state-green = 正在发言
wall-state-none = 正在发言
wall-state-red = 请结束发言
wall-one-minute = 还剩一分钟
wall-list = 发言名单
wall-list-open = 开放中
wall-list-closed = 已截止
wall-list-more = 另有{ $count }人
wall-overlay-title = 视频叠加层 · { $title }
wall-next = 接下来
wall-technical = 技术性暂停
wall-technical-soon = 稍后继续
wall-left = 剩余{ $time }
wall-over = 超时{ $time }
wall-speaker-number = { $number }号发言人
wall-from-the-floor = 与会者发言
wall-questions = 问题{ $numbers }
wall-gloss = 非正式译文
wall-list-closes = { $time }截止
wall-list-waiting =
    { $count ->
        [0] 无人等候
       *[other] { $count }人等候
    }
wall-actions = 商定事项
wall-actions-none = 尚未宣布行动项
wall-lead-open = 牵头方待定
wall-due-open = 日期待定
wall-contact = 后续联系：
wall-report = 书面答复和报告：
wall-poll-open = 举手表态
wall-poll-closed = 举手表态，已截止
wall-poll-how = 请扫码选择答案
wall-poll-count = { $count } · { $share }%
wall-think = 思考时间
wall-think-over = 继续进行

## The same invitation in the languages of the panel, each in its own words

wall-ask-en = Ask a question
wall-ask-ar = اطرح سؤالًا
wall-ask-fr = Posez une question
wall-ask-es = Haga una pregunta
wall-ask-ru = Задайте вопрос
wall-ask-zh = 提出问题
wall-ask-ko = 질문해 주십시오
wall-ask-ro = Adresați o întrebare
