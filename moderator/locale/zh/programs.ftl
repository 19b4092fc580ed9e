### Programs beside the panel: tokens, addresses that are told of events, and signing in with an account of the house.
programs-title = 程序
programs-lead = 程序需要令牌，用来在别处显示讨论会，或用遥控器主持。持有令牌者可以做令牌允许的一切，因此只能交给该程序。
programs-scope = 权限
programs-scope-reader = 读取
programs-scope-remote = 主持
programs-scope-text-reader = 只能读取所有人都能看到的讨论会内容。
programs-scope-text-remote = 可以按“下一步”“暂停”“继续”“+30秒”和“提醒结束”，并读取所有人都能看到的内容。
programs-name = 名称，便于您在此查找
programs-submit = 生成令牌
programs-copy = 复制令牌
programs-withdraw = 作废
programs-renew = 新令牌
programs-done-added = 令牌已生成。请将其复制到程序中。
programs-done-renewed = 新令牌已生成。原令牌已失效。
programs-done-withdrawn = 已作废。该令牌从现在起失效。

## Calendars

programs-calendar = 此讨论会的日历
programs-calendar-all = 所有讨论会的日历

## Addresses that are told of events

programs-hooks = 接收通知的地址
programs-hooks-lead = 您的程序可以即时得知讨论会上发生的事。只有当所有人都能阅读时，它才会收到问题的文字，且绝不会知道是谁提问。
programs-hook-url = 地址（https）
programs-hook-events = 通知内容
programs-hook-add = 添加地址
programs-hook-submit = 添加该地址
programs-hook-drop = 移除
programs-hook-dropped = 已移除。不再向其发送任何通知。
programs-hook-secret = 每条消息都用此密钥签名。请立即复制：不会再次显示。
programs-hook-closed = 本系统的运维人员尚未允许该地址。请其在WEBHOOK_HOSTS中列出该主机。
programs-hook-waiting = { $count }条待发送
programs-hook-failed = { $count }条未送达
programs-event-question-asked = 有人提问（不含文字）
programs-event-question-published = 问题对所有人公开
programs-event-question-answered = 问题已获回答
programs-event-turn-started = 有人开始发言
programs-event-turn-ended = 有人结束发言
programs-event-panel-started = 讨论会开始
programs-event-panel-ended = 讨论会结束

## Signing in with an account of the house

programs-account = 使用账号登录
programs-account-away = 登录服务没有响应。请一分钟后重试，或用您的个人链接打开工作台。
programs-account-clock = 本服务器与登录服务的时钟不一致。请告知运维人员。
programs-account-state = 登录超时，或是在另一浏览器中开始的。请重新登录。
programs-account-forged = 登录服务的回应不可信。请重新登录；若再次出现，请告知运维人员。
programs-account-denied = 此账号不能在此组织讨论会。请咨询运维人员。
