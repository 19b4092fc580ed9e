### Papers and links that the organiser hands out: personal addresses, mails, invitations, and what is printed.

## Links

sheets-links-lead = 每个人都有自己的网址。任何人打开网址即拥有相应角色，因此只能交给本人。
sheets-print-all = 每人打印一页
sheets-print-compact = 合并打印
sheets-print-one = 打印
sheets-audience = 供所有人使用
sheets-audience-lead = 与会者不需要个人网址。扫描屏幕上的二维码或输入这个短网址，任何手机都能打开讨论会。
sheets-code = 代码
sheets-address-of = { $name }的网址
sheets-copy = 复制
sheets-copied = 已复制
sheets-mail = 写邮件
sheets-invitation = 日历邀请
sheets-change = 作废或更换
sheets-withdraw = 作废
sheets-renew = 新网址
sheets-renew-hint = 新网址生成后，原网址立即失效。
sheets-withdrawn = 已作废
sheets-withdrawn-text = 已发放的网址不能再打开任何内容，也不会恢复。您随时可以生成新网址。
sheets-own = 您的
sheets-own-text = 您用此链接打开了本页。如果他人看到过，请生成新网址：此浏览器会自动改用。
sheets-here = 正在使用
sheets-opened = 曾打开
sheets-podium = 主席台人员
sheets-team = 工作团队和屏幕
sheets-time-at = { $from }–{ $to }，{ $city }
sheets-personal = 此网址仅供本人使用。请勿转给他人。
sheets-done-withdrawn = 已作废。此网址从现在起不能打开任何内容。如属误操作，请生成新网址。
sheets-done-renewed = 新网址已生成。原网址不能再打开任何内容。
sheets-done-added = 链接已生成。请以邮件、纸张或日历邀请发放。
sheets-add = 添加链接
sheets-add-lead = 用于新加入工作团队的人、第二个屏幕，或同一人的另一设备。
sheets-add-role = 角色
sheets-add-person = 人员
sheets-add-person-hint = 开幕致辞人或讨论嘉宾必须是其中之一。
sheets-add-whose = 请选择链接归谁：此角色必须属于主席台上的一位。
sheets-add-nobody = 不是主席台人员
sheets-add-name = 名称，便于您在此查找
sheets-add-submit = 添加链接

## Roles, and what awaits whoever has them

sheets-role-organiser = 主办方
sheets-role-moderator = 主持人
sheets-role-co-moderator = 共同主持人
sheets-role-timekeeper = 计时员
sheets-role-note-taker = 记录员
sheets-role-opening = 开幕致辞人
sheets-role-panellist = 讨论嘉宾
sheets-role-booth = 口译间
sheets-role-technician = 技术员
sheets-role-display = 投影
sheets-role-stage = 发言计时屏
sheets-expect-organiser = 您在这里筹备讨论会：议程、设置、链接和打印材料，会后还有记录和报告。任何人有此网址都能进行这些操作，因此请勿外传。
sheets-expect-moderator = 您在此页面主持讨论会：谁发言、讲多久、接下来是什么。“下一步”按钮引导您完成全程。请在讨论会开始前一刻钟用笔记本电脑或平板电脑打开。
sheets-expect-co-moderator = 您先于全场阅读问题：通过、合并、指定回答人，或说明理由后不采用。主持人会立即看到您的决定。最好使用带键盘的笔记本电脑。
sheets-expect-timekeeper = 您负责计时：开始、暂停、加一点时间、结束。页面显示议程以及迟延多久。
sheets-expect-note-taker = 您在议程和问题旁记下发言内容和承诺。您的笔记将成为记录的一部分。
sheets-expect-opening = 您可在手机或笔记本电脑上看到何时轮到您、有多少时间。请您发言之前，页面会提醒您准备。请将页面放在讲稿旁，保持打开。
sheets-expect-panellist = 您可在手机或笔记本电脑上看到何时轮到您、有多少时间、哪个问题是给您的。轻点一下即可无声回复主持人。请将页面放在讲稿或视频窗口旁，保持打开。
sheets-expect-booth = 您可预先看到姓名、职务和问题的文字。轻点一下即可告诉主持人语速太快。
sheets-expect-technician = 您可看到哪些屏幕已连接、哪些未连接，以及投影显示的内容，并可在此更改。
sheets-expect-display = 请在投影用的电脑上打开此网址并选择全屏。此后无需有人操作：代码、发言人、名单和问题会跟随讨论会显示。
sheets-expect-stage = 请在发言人面前的手机或显示器上打开此网址。页面显示一个大计时器，以及主持人的提示。

## Mail and invitation

sheets-mail-subject = { $title }：您的个人网址
sheets-mail-dear = 尊敬的{ $name }：
sheets-mail-hello = 您好：
sheets-mail-role = 您将参加“{ $title }”讨论会。您的角色：{ $role }。
sheets-mail-address = 您的个人网址：
sheets-mail-place = 地点：{ $room }
sheets-mail-time = 时间：{ $when }

## Papers

sheets-papers-lead = 根据讨论会目前的状态生成。如有改动，请重新打印。
sheets-open-paper = 打开并打印
sheets-as-txt = 文本
sheets-as-docx = Word
sheets-as-csv = 表格（CSV）
sheets-print = 打印
sheets-print-hint = 如没有按钮，请使用浏览器的打印命令。
sheets-language = 材料语言
sheets-show = 显示
sheets-name-plates = 姓名牌
sheets-name-plates-text = 每人一张，A4横向，居中对折。两面都能看到姓名。
sheets-cue-cards = 提示卡
sheets-cue-cards-text = 主持人每一步要说的话，附称谓和姓名读音。每页四张。
sheets-run-of-show = 流程表
sheets-run-of-show-text = 整个议程的时间、人员和分钟数。文本和Word文件可作为概念说明重新读入。选择韩文或罗马尼亚文时，这两种文件用英文写成。
sheets-glossary = 口译间词汇表
sheets-glossary-text = 姓名及其读音、职务、机构和缩写，供口译员和字幕员使用。
sheets-who-is-who = 人员一览
sheets-who-is-who-text = 主席台全体人员一览表：职务、单位、现场或线上，以及发言时间。
sheets-nobody = 主席台上还没有人。请在议程页面添加人员。
sheets-no-programme = 议程为空。请在议程页面添加环节。
sheets-minutes = { $minutes }分钟
sheets-said-as = { $name }：{ $hint }
sheets-column-time = 时间
sheets-column-length = 时长
sheets-column-item = 环节
sheets-column-person = 人员
sheets-column-name = 姓名
sheets-column-said = 读音
sheets-column-function = 职务
sheets-column-organisation = 单位
sheets-column-part = 角色
sheets-column-where = 参会方式
sheets-column-speaks = 何时发言
sheets-column-kind = 类型
sheets-column-term = 词语
sheets-column-meaning = 含义
sheets-terms = 机构、缩写和词语
sheets-term-name = 姓名
sheets-term-organisation = 机构
sheets-term-acronym = 缩写
sheets-term-document = 文件
sheets-organisers = 主办方：{ $names }

## The labels of a concept note, as the reader of notes knows them

sheets-note-title = 标题
sheets-note-date = 日期
sheets-note-time = 时间
sheets-note-room = 地点
sheets-note-organisers = 主办方
sheets-note-opening = 开幕致辞
sheets-note-moderator = 主持人
sheets-note-panellist = 讨论嘉宾
sheets-note-programme = 议程
