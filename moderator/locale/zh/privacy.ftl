### What becomes of people's words: the notice that everybody may read, and the organiser's record of processing.

privacy-title = 您写的内容会如何处理
privacy-back = 返回讨论会

## The notice

privacy-who = 由谁负责
privacy-who-is = 本次讨论会由{ $who }主办。
privacy-who-unknown = 本次讨论会由议程上列名者主办。
privacy-contact = 有关您数据的问题，请联系：{ $contact }。
privacy-where = 所有内容都只留在一台服务器上：{ $host }。不向任何其他网站查询，也不向其透露任何内容。
privacy-kept = 保存什么，保存多久
privacy-kept-question = 问题：文字和语言。讨论会结束{ $days }天后清除。
privacy-kept-anonymous = 未署名的问题不含任何指向您的信息。其时间只保存到十分钟的精度。
privacy-kept-names = 为列入发言名单而提供的姓名。讨论会结束{ $days }天后清除。
privacy-kept-declined = 未采用的问题。其文字在讨论会结束{ $days }天后清除。
privacy-kept-private = 仅转给主办方的问题。讨论会结束{ $days }天后清除。
privacy-kept-incidents = 主持人对突发事件的记录：类型、时刻（到分钟）和简短说明。它们与上述问题一同清除。
privacy-kept-support = 支持只计人数。谁支持了什么，任何人都看不到。
privacy-kept-groups = 如果您不署名而选择类别，该类别只计入总数。
privacy-never = 绝不保存什么
privacy-never-what = 您的IP地址、设备、浏览器，以及任何能把您的两个问题联系起来的信息。
privacy-cookie = 只使用一个 Cookie，且仅由本服务器读取。其中有您的语言、一个随机标识；脚本关闭时，还有您的问题的密钥。
privacy-seen = 谁能看到什么
privacy-seen-before = 问题通过之前，由主持人阅读。
privacy-seen-after = 问题通过之后，凡有本页面的人都能看到。
privacy-seen-held = 未署名的问题每分钟一次、打乱顺序后送达主持人。任何人都无法从送达时刻看出是谁的问题。
privacy-seen-attributed = 本次讨论会要求署名。姓名显示在已通过的问题旁。
privacy-seen-optional = 只有本人提供了姓名，才会显示姓名。
privacy-seen-anonymous = 本次讨论会的提问不收集姓名。
privacy-seen-chatham = 任何姓名都不会传出会议室，报告中也不会出现任何姓名。
privacy-can = 您可以做什么
privacy-can-withdraw = 请在发送问题的那部手机上撤回问题。其文字会立即清除。
privacy-can-receipt = 只有那部手机存有该问题的密钥。其他任何人都无法再找到您的问题，主办方也不能。
privacy-can-ask = 您可以询问主办方保存了什么，或要求清除您提供的姓名。
privacy-cannot = 谁也无法保证什么
privacy-cannot-network = 管理此网络的人能看到您的手机与本服务器通信，以及通信的时间。
privacy-cannot-plain = 与此网址的连接未加密。管理网络的人还能看到您发送的内容。
privacy-cannot-words = 您自己的文字可能暴露您。请勿写入只有少数人知道的事情。
privacy-cannot-sight = 您身旁的人可能看到您的屏幕。写纸条是最安全的方式。

## The record of processing

processing-title = 数据处理记录
processing-why = 根据本次讨论会的设置生成，并随设置变化。请补充只有您知道的内容，并与您的档案一并保存。
processing-open = 数据处理记录与风险
processing-responsible = 负责方
processing-responsible-add = 请填写可供询问的人员或部门：设置，联系方式。
processing-basis = 法律依据
processing-basis-add = 由负责的机构补充。
processing-purpose = 目的
processing-purpose-is = 在一场讨论会上接收书面提问和发言申请，主持会议，并编写报告。
processing-people = 所涉人员
processing-people-are = 与会者、主席台成员、主持人、口译人员和技术人员。
processing-data = 数据及清除时间
processing-told = 以下是参与者看到的说明。
processing-data-podium = 主席台成员的姓名、职务和发言时间。与讨论会记录一并保存。
processing-data-statistics = 不涉及任何个人的总数。永久保存。
processing-recipients = 接收方
processing-recipients-are = 本次讨论会的各角色，通过可作废的个人链接访问。别无他人。
processing-transfers = 数据传输
processing-transfers-are = 本服务器不向外传输。您下载的文件会由您带离本服务器。
processing-security = 安全
processing-security-https = 连接已加密。
processing-security-plain = 连接未加密。请仅在您自己的网络上使用。
processing-security-is = 没有账户，没有密码。日志中没有IP地址。任何页面都不含其他网站的内容。
processing-risks = 风险及应对措施
processing-risk = 风险
processing-done = 已采取的措施
processing-left = 仍存在的风险
processing-risk-author = 有人查出是谁提的问题
processing-done-author = 没有任何数据能从问题追溯到个人。时间经过取整。各次支持之间无法关联。
processing-left-author = 观察会场的人可能看到谁在什么时刻打字。
processing-left-author-held = 问题每分钟一次、打乱顺序后送达。会场若很小，终究还是很小。
processing-risk-words = 文字暴露了作者或他人
processing-done-words = 发送前有提示。文字可以永久删除，或仅转给主办方。
processing-left-words = 主持人已经读过。
processing-risk-server = 有人取得服务器或其副本
processing-done-server = 未保存的内容无法取走。文字在上述天数后清除，或立即清除。
processing-left-server = 仍保存的文字可以被读取。请谨慎选择服务器托管方。
processing-risk-network = 有人监视网络
processing-done-network = 只与一台服务器建立一条加密连接。
processing-left-network = 可以看到某部手机曾经连接，以及连接的时间。
processing-risk-phone = 有人查看或拿走手机
processing-done-phone = 页面标题中性。自己的问题可以隐藏。轻点一下即可离开页面。
processing-left-phone = 自己问题的密钥会留在手机上，直到被清除。
