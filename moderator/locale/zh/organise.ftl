### The organiser's desk: the panels, drafts, and the pages of one panel.

organise-title = { $title } · 主办方
organise-home = 我的讨论会
organise-tabs = 本次讨论会的页面
organise-tab-overview = 概览
organise-tab-programme = 议程
organise-tab-settings = 设置
organise-tab-links = 链接
organise-tab-papers = 打印材料
organise-tab-record = 记录
organise-tab-report = 报告
organise-tab-follow-up = 后续
organise-state-draft = 草稿
organise-state-open = 已开放提问
organise-state-rehearsal = 彩排
organise-state-live = 进行中
organise-state-ended = 已结束
organise-state-anonymised = 已匿名化
organise-state-purged = 已清除
organise-open-console = 打开控制台

## The first page

organise-door-title = 打开您的主办方链接
organise-door-more = 安装本工具或为您创建讨论会的人有您的个人链接。用它即可打开您的工作台，无需账户和密码。
organise-door-label = 您的链接
organise-door-open = 打开
organise-door-wrong = 这不是个人链接。请粘贴完整网址，从https://到末尾。
organise-door-hint = 链接丢失？服务器首次启动时会显示一个；其他主办方的链接页面也可生成。
organise-new-from-note = 根据概念说明新建讨论会
organise-new-by-hand = 手动新建讨论会
organise-drafts = 未完成的草稿
organise-panels = 讨论会
organise-untitled = 无标题
organise-draft-by-hand = 手动创建
organise-draft-pasted = 粘贴的文字
organise-draft-changes = 讨论会{ $code }的概念说明有改动
organise-to-look-at = 待查看
organise-to-confirm =
    { $count ->
        [0] 全部已确认
       *[other] { $count }项待确认
    }
organise-all-confirmed = 全部已确认
organise-panels-empty = 还没有讨论会
organise-panels-empty-more = 请从概念说明开始：自动读取标题、时间、会议室和发言人，由您确认。
organise-archived = { $count }场已归档的讨论会
organise-done-dropped = 草稿已搁置。
organise-done-kept = 草稿已恢复。

## From a note

organise-new-title = 根据概念说明新建讨论会
organise-new-more = 系统读取标题、日期、时间、会议室、主办方和发言人。读取结果与原文并列，不确定之处由您确认。
organise-new-file = 选择概念说明
organise-new-kinds = Word（.docx）、PDF、纯文本或Markdown，最大5 MB
organise-new-or = 或
organise-new-paste = 粘贴文字
organise-new-read = 读取概念说明
organise-new-reading = 正在读取概念说明……
organise-new-private = 概念说明在本服务器上按固定规则读取。内容不会离开服务器，除您之外，任何人都看不到草稿。

organise-record-title = 根据记录恢复
organise-record-more = 讨论会“记录”页面生成的record.json文件可将讨论会恢复原样，并配上新链接。
organise-record-read = 恢复

## The review page

organise-review-title = 核对读取结果
organise-review-more =
    { $count ->
        [0] 全部已确认。这里的内容将成为讨论会的内容。
       *[other] 读取结果列在原文旁边。有{ $count }处只有您能确定。
    }
organise-by-hand-title = 新讨论会
organise-by-hand-more = 有标题和时间即可开始。其他内容可以以后补充，发布之后也可以。
organise-the-panel = 讨论会
organise-the-note = 概念说明
organise-people = 人员
organise-line = 第{ $line }行
organise-answers = 选项
organise-save = 保存草稿
organise-saved = 已保存。
organise-publish = 发布讨论会
organise-before-publishing = 发布讨论会之前，还需要{ $count }项：
organise-draft-drop = 搁置此草稿
organise-draft-dropped = 此草稿已搁置。
organise-draft-keep = 重新启用
organise-one-per-line = 每行一个
organise-field-title = 标题
organise-field-date = 日期
organise-field-start = 开始
organise-field-end = 结束
organise-field-timezone = 时区
organise-field-room = 会议室
organise-field-organisers = 主办方
organise-part-opening = 开幕致辞
organise-part-moderator = 主持人
organise-part-co-moderator = 第二主持人
organise-part-panellist = 讨论嘉宾
organise-part-closing = 闭幕致辞
organise-person-add = 添加人员
organise-person-unnamed = 姓名待定
organise-person-left-out = 已略去
organise-person-leave-out = 略去
organise-person-honorific = 称谓
organise-person-name = 姓名
organise-person-function = 职务
organise-person-organisation = 单位
organise-person-part = 角色
organise-person-phonetic = 姓名读音
organise-person-note = 特殊需要，及给主持人的备注
organise-person-extra = 额外发言时间
organise-person-extra-none = 无
organise-person-private = 姓名读音、特殊需要和额外时间只供主持人使用，绝不公开。
organise-up = 上移
organise-down = 下移
organise-languages = 页面语言
organise-language-first = 主要语言：用于大屏幕和主席宣读的内容
organise-languages-offered = 供与会者选用
organise-preset = 会议形式
organise-preset-show = 显示
organise-preset-own = 与原文一致
organise-preset-side-event-60 = 会外活动，60分钟
organise-preset-side-event-90 = 会外活动，90分钟
organise-preset-hrc-panel-120 = 人权理事会小组讨论，2小时
organise-preset-hrc-interactive-dialogue = 理事会互动对话
organise-preset-webinar-60 = 网络研讨会，60分钟
organise-preset-open-debate-90 = 公开辩论，90分钟
organise-sum = 合计

## Open points: what the note leaves open, one sentence each

organise-point =
    { $code ->
        [missing] { $field ->
            [title] 未能在概念说明中找到标题。
            [date] 概念说明未写明日期。
            [start] 概念说明未写明开始时间。
            [end] 概念说明未写明结束时间。
            [room] 概念说明未写明会议室。
            [organisers] 概念说明未写明主办方。
            [moderator] 概念说明未写明主持人。
            [panellists] 概念说明未写明讨论嘉宾。
           *[other] 概念说明未写明此项。
        }
        [year_missing] 概念说明未写明年份。是哪一年？
        [weekday_disagrees] 星期与日期不符。是哪一天？
        [day_or_month_first] 这个日期有两种读法。是哪一个？
        [several_days] 概念说明写了不止一天。这是第一天吗？
        [ambiguous] 概念说明写了几个日期。是哪一个？
        [several_times] 概念说明写了几个时区的时间。会场当地是哪一个？
        [half_day_unsure] 上午还是下午？
        [from_agenda] 没有单独写明，取自议程。
        [to_be_confirmed] 概念说明写的是：待确认。
        [read_from_prose] 从正文中读取。对吗？
        [read_from_heading] 取自不常见的小标题。这是其角色吗？
        [part_unsure] 小标题没有写明，根据所在位置判断。这是其角色吗？
        [online_unsure] 此人可能在线上参会。如属实，请在下面勾选。
        [several] 概念说明写了几位主持人。是这一位吗？
        [person_unplaced] { $field ->
            [panellists] 此人不在任何小标题下。其角色是什么？
           *[other] 此项不在任何小标题下。
        }
        [maybe_two] 这是一个机构，还是两个？
        [also_moderator] 既是主持人，又列在讨论嘉宾之中。
        [unnamed] 概念说明此处没有姓名。没有姓名就不添加。
        [instruction_ignored] 有一句话是写给导入概念说明者的，已略过：
        [cut_short] 概念说明很长。此行之后的内容没有读取。
        [language] 我们对这份概念说明的语言了解不多。请仔细核对。
        [assumed] 概念说明未写明时区。是{ $zone }的时间吗？
        [unsure] { $field ->
            [title] 这是标题吗？
            [room] 这是会议室吗？
            [date] 是这一天吗？
           *[other] 这是单位吗？
        }
       *[other] 请核对此项。
    }
organise-keep =
    { $code ->
        [missing] 留空
        [person_unplaced] 不在主席台
        [maybe_two] 一个机构
        [unnamed] 暂时略去
        [title] 保留
        [day_or_month_first] { $value }
        [weekday_disagrees] { $value }
        [ambiguous] { $value }
        [several_times] { $value }
        [half_day_unsure] { $value }
        [unsure] 保留
        [assumed] 是这个时区
       *[other] 正确
    }
organise-place-panellists = 讨论嘉宾
organise-place-opening-remarks = 开幕致辞
organise-place-moderator = 主持人
organise-place-closing = 闭幕致辞
organise-place-chair = 主席
organise-place-keynote = 主旨发言
organise-place-rapporteur = 报告员
organise-fault-needed =
    { $field ->
        [title] 缺少标题。
        [date] 缺少日期。
        [start] 缺少开始时间。
        [end] 缺少结束时间。
       *[other] 缺少内容。
    }
organise-fault-date = 日历上没有这个日期。
organise-fault-time = 没有这个时间。
organise-fault-zone = 请从列表中选择时区。
organise-fault-slot = 讨论会时长须为{ $least }分钟至{ $most }小时。请核对开始和结束时间。

## Hints: quiet, never in the way

organise-hint-no-moderator = 还没有主持人。主持人链接仍会照常生成。
organise-hint-two-moderators = 有{ $count }位主持人。每位都有控制台；请商定由谁按“下一步”。
organise-hint-also-moderator = { $name }既主持又是讨论嘉宾。其发言时由谁计时？
organise-hint-one-gender = 所有讨论嘉宾的称谓相同。讨论会是否有意只请同一性别的嘉宾？
organise-hint-sum = 各环节合计{ $planned }分钟，讨论会共{ $slot }分钟。
organise-hint-speech = 预备发言占{ $percent }%的时间。留给与会者的时间很少。
organise-hint-short = 每位讨论嘉宾只有{ $seconds }秒。减少发言人，可以谈得更深。
organise-hint-handover = { $count }位发言人交接共需约{ $seconds }秒，这段时间尚未列入计划。

## The overview of a panel

organise-next-title = 接下来
organise-after-title = 会后
organise-step-done = 已完成：
organise-step-todo = 待办：
organise-step-open = 请处理：
organise-next-programme =
    { $planned ->
        [0] 还没有议程。
       *[other] 议程已排{ $planned }分钟，共{ $slot }分钟。
    }
organise-next-moderator = 落实主持人。
organise-next-links =
    { $without ->
        [0] 以纸张或邮件发放个人链接。
       *[other] 有{ $without }人没有链接。
    }
organise-next-privacy =
    { $mode ->
        [attributed] 要求署名。这对会场中的每个人都合适吗？
        [anonymous] 不收集姓名。这是事先商定的吗？
        [chatham] 姓名不出会场。这是事先商定的吗？
       *[other] 署名自愿。这对会场中的每个人都合适吗？
    }
organise-next-papers = 打印所需材料：议程、姓名牌、主席提示卡。
organise-next-rehearsal =
    { $rehearsing ->
        [0] 请彩排一次。彩排内容不会保留。
       *[other] 彩排正在进行。请在与会者到来之前从控制台结束彩排。
    }
organise-next-ready =
    { $count ->
        [0] 还没有发言人。
       *[other] { $count }位发言人中有{ $ready }位表示已准备好。
    }
organise-next-live = 讨论会正在进行。
organise-next-record = 保存记录：谁发了言、讲了多久，每个问题及其处理结果。
organise-next-report = 阅读并更正报告。
organise-next-answers =
    { $count ->
        [0] 没有待答复的问题。
       *[other] 有{ $count }个问题待书面答复。
    }
organise-next-actions =
    { $count ->
        [0] 所有行动项均已完成。
       *[other] 有{ $count }个行动项尚未完成。
    }
organise-next-outcome = 让所有人查看成果。
organise-address = 与会者网址
organise-code = 代码{ $code }
organise-time = 时间
organise-open-display = 打开大屏幕
organise-whole = 整场讨论会
organise-do-stop = 正在接受书面提问
organise-do-stop-more = 讨论会开始之前也接受。发言名单在控制台开放。
organise-do-stop-button = 停止接受
organise-do-ask = 不接受书面提问
organise-do-ask-more = 与会者页面上有说明。
organise-do-ask-button = 开始接受
organise-do-open = 本次讨论会尚未开放
organise-do-open-more = 除您之外，任何人都看不到。
organise-do-open-button = 开放
organise-do-copy = 再办一场同样的讨论会
organise-do-copy-more = 保留人员、议程和设置；不含任何提问，链接另行生成。
organise-do-copy-button = 复制为草稿
organise-do-archive = 收起
organise-do-archive-more = 从您的列表中移走。链接和记录保持不变。
organise-do-archive-button = 归档
organise-do-restore = 本次讨论会已归档
organise-do-restore-more = 在您的列表中单独列出。
organise-do-restore-button = 移回列表
organise-kept = 保存哪些内容、保存到何时
organise-kept-declined = 未采用问题的文字
organise-kept-private = 私下告知您的文字
organise-kept-questions = 其他所有问题的文字
organise-kept-names = 提问者和会场发言者的姓名
organise-kept-traces = 手机痕迹、提示和私信
organise-kept-until = 保存至{ $day } { $time }
organise-kept-gone = 已于{ $day }删除：{ $count }
organise-kept-stays = 议程、嘉宾、发言时间、已批准的答复、后续行动和全部统计数字将永久保存。
organise-kept-quoted = 已公布的成果中引用的问题保留原文。
organise-kept-unquoted = 成果尚未公布。如需保留已回答问题的文字，请在该日期前公布。
organise-do-anonymise = 关闭并匿名化
organise-do-anonymise-more = 立即删除未采用或私下告知您的问题的文字，以及一切可追溯到手机的信息。此后任何人都无法找到或撤回自己的问题，会议过程也不能再修改。书面答复、后续行动、报告和成果仍可继续处理。
organise-do-anonymise-button = 匿名化
organise-do-purge = 立即全部删除
organise-do-purge-more = 除上述内容外，还删除已公布的成果未引用的所有问题的文字、您未批准的文字，以及会场人员的所有姓名。
organise-do-purge-button = 立即删除
organise-do-sure = 我知道此操作无法撤销。
organise-do-changed = 概念说明有改动
organise-do-changed-more = 查看不同之处，选择要采纳的内容。链接、时间和姓名读音保持不变。
organise-changed-read = 比较
organise-done-saved = 已保存。
organise-done-nothing = 没有改动。
organise-done-published = 讨论会已开放。个人链接可以发放。
organise-done-brought-back = 讨论会已按记录恢复。链接是新的。
organise-done-archived = 已归档。
organise-done-restored = 已移回列表。
organise-done-anonymised = 讨论会已关闭并匿名化。
organise-done-purged = 可删除的内容均已删除。
organise-done-copied = 已复制。
organise-done-changed = 所选内容已采纳。

## Programme and people of a panel

organise-set = 保存
organise-top = 移到首位
organise-ready = 已准备好
organise-programme-sum = 已排{ $planned }分钟，共{ $slot }分钟
organise-programme-empty = 还没有计划。请选择会议形式，或逐项添加环节。
organise-item-planned = 时长（分:秒）
organise-item-person = 人员
organise-item-nobody = 无
organise-item-title = 标题（如与通常不同）
organise-item-kind = 类型
organise-item-add = 添加环节
organise-item-drop = 略去
organise-item-restore = 重新列入
organise-items-dropped = { $count }个已略去的环节
organise-people-dropped = { $count }位已移除的人员
organise-person-drop = 移出主席台
organise-person-restore = 恢复，并生成新链接
organise-person-extra-seconds = 额外发言时间（秒）
organise-person-add-link = 个人链接立即生成。议程不会自动改变。
organise-preset-anew = 按会议形式重新编排议程
organise-preset-apply = 重新编排
organise-preset-what = 发言时间和环节改用该会议形式的设置。不适合的环节将略去，可以重新列入。

## Settings of a panel

organise-section-describe = 讨论会
organise-section-privacy = 姓名和隐私
organise-section-safety = 如果出现情况
organise-safety-more = 只有主持讨论会的人员能在自己的页面上看到。
organise-conduct = 行为守则协调人
organise-security = 安保
organise-section-questions = 书面提问
organise-section-floor = 发言名单
organise-privacy-more = 您在此作出的选择会告知每个提问的人。一旦有人提问，只能改得更严，不能放宽。
organise-attribution = 提问人姓名
organise-attribution-attributed = 要求署名
organise-attribution-attributed-more = 任何人都不能匿名提问。适用于代表团会议。
organise-attribution-optional = 自愿署名
organise-attribution-optional-more = 每个人可就每个问题自行决定。不署名者保持匿名，您也看不到其身份。
organise-attribution-chatham = 不出会场
organise-attribution-chatham-more = 主席台可以看到姓名。大屏幕和手机都不显示，任何报告都不提及姓名（查塔姆宫规则）。
organise-attribution-anonymous = 不收集
organise-attribution-anonymous-more = 所有问题均不署名。适用于透露姓名可能带来危险的议题。
organise-groups = 可选类别
organise-retention = 会议结束后保存多少天？
organise-retention-declined = 未采用的问题
organise-retention-private = 私下告知您的内容
organise-retention-questions = 问题
organise-retention-names = 发言名单上的姓名
organise-retention-more = 期满后，文字和姓名将永久删除。私下告知您的内容最多保存一周。
organise-asking = 接受提问
organise-asking-until = 截至
organise-support = 问题的“同问”
organise-support-on = 开启，显示人数
organise-support-hidden = 开启，问题提出前不显示人数
organise-support-off = 关闭
organise-question-limit = 每个问题的字符上限
organise-held-words = 需要再看一遍的词语
organise-held-words-more = 按语言填写，每行一个词或短语。含有该词的问题会为主持人标出；不会因此被拒绝，其他人也看不到标记。
organise-guiding = 引导性问题
organise-guiding-more = 每行一个，最多五个。在思考时间向全场显示。
organise-contact = 此处不便提问时的联系方式
organise-captions = 字幕和手语网址（https）
organise-order = 建议的顺序
organise-order-equity = 公平：尚无人发言的类别和参会方式优先
organise-order-alternate = 现场和线上轮流
organise-order-chronological = 按申请先后
organise-order-protocol = 礼宾次序：政要和集体优先
organise-opens-at = 开放时间
organise-closes-at = 截止时间
organise-closes-after = 会议开始后多少分钟截止
organise-floor-names = 全场可看到名单上的姓名
organise-places = 告知等候者位次
organise-extras = 还可启用
organise-extra-point-of-order = 程序问题
organise-extra-right-of-reply = 答辩权

## A changed note

organise-changed-title =
    { $count ->
        [0] 没有不同之处
       *[other] 有{ $count }处不同
    }
organise-changed-more = 请选择讨论会要采纳的内容。新增人员会得到链接；被移除人员的链接将失效。其他所有链接、时间和姓名读音保持不变。
organise-changed-programme = 议程不会自动改变：如有新增人员，请随后查看议程。
organise-changed-take = 采纳勾选的内容
organise-changed-none = 概念说明与讨论会内容一致。
organise-changed-back = 返回
organise-change-title = 标题
organise-change-room = 会议室
organise-change-time = 日期和时间
organise-change-organisers = 主办方
organise-change-added = 新增：
organise-change-removed = 概念说明中已没有：
organise-change-corrected = 职务或称谓：
organise-change-moderator = 新主持人：

## Holding what arrives

organise-hold = 未署名的问题每分钟送达一次，顺序打乱
organise-hold-more = 会议室里任何人都无法从送达时刻看出是谁的问题。一旦有人提问，便不能关闭。

seats-title = 席位码
seats-lead = 可选。输入代表团席位码的人会被标注“凭席位码”。这只说明谁持有卡片，不证明任何人的身份。
seats-names = 代表团
seats-add = 生成席位码
seats-codes = 席位码列表
seats-print = 打印卡片
seats-revoked = 已作废
seats-revoke = 作废
seats-restore = 恢复
seats-none = 目前没有有效的席位码。
seats-card = 署名提问或申请发言时请输入此码。
organise-tab-seats = 席位码
