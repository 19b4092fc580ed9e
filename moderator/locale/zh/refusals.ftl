### One sentence for each refusal code of docs/protocol.md, in words that say what to do next.

refused-empty =
    { $field ->
        [text] 请先写下您的问题。
        [name] 请填写姓名。
        [code] 请输入讨论会代码。
       *[other] 还有内容未填。
    }
refused-too-long = 内容太长。最多可写{ $limit }个字符。
refused-too-many = 最多只能有{ $limit }个。
refused-characters = 部分字符无法显示。请重新输入。
refused-wrong-type = 有一栏格式不对。请重新加载本页。
refused-missing = 缺少内容。请重新加载本页。
refused-unknown-keys = 本页已过时。请重新加载。
refused-unknown-command = 本页已过时。请重新加载。
refused-id-invalid = 本页已过时。请重新加载。
refused-id-reused = 这项内容此前已作他用发送过。请重新加载本页。
refused-origin = 请求并非来自本站页面。请重新加载。
refused-forbidden = 您的链接没有此权限。
refused-link-revoked = 此链接已作废。请向主办方索取新链接。
refused-panel-unknown = 找不到这场讨论会。请核对代码。
refused-panel-state =
    { $state ->
        [draft] 本次讨论会尚未开放。
        [open] 本次讨论会尚未开始。
        [live] 本次讨论会正在进行。
        [ended] 本次讨论会已结束。
        [anonymised] 本次讨论会已关闭并匿名化。
       *[other] 讨论会目前的阶段不能进行此操作。
    }
refused-question-closed = 书面提问已截止。
refused-question-unknown = 这个问题已不存在。
refused-question-state =
    { $state ->
        [new] 这个问题仍待审核。
        [approved] 这个问题已经通过。
        [next] 这个问题已在排队。
        [asked] 这个问题正在提出。
        [answered] 这个问题已经回答。
        [written] 这个问题将以书面答复。
        [declined] 这个问题未采用。
        [withdrawn] 这个问题已撤回。
        [private] 这个问题已单独转给主办方。
        [merged] 这个问题已与类似问题合并。
       *[other] 这个问题的状态已改变。
    }
refused-question-same = 问题不能与自身合并。请另选一个。
refused-question-merged = 其中一个问题已与其他问题合并。请先拆分。
refused-question-unassigned = 这个问题未指定由您回答。请先表示愿意回答。
refused-support-off = 本次讨论会不统计同问人数。
refused-too-soon = 稍早了一点。请在二十秒后再试。
refused-slow-down = 操作太频繁。请稍候。
refused-floor-closed = 发言名单已截止。书面提问开放期间，您可以改为发送书面问题。
refused-floor-past = 这个时间已过，或名单会在开放之前就截止。请选择更晚的时间。
refused-floor-reply-off = 本次讨论会不设答辩权。
refused-floor-reply-used = 贵代表团已两次行使答辩权。您仍可发送书面问题。
refused-request-unknown = 这项申请已不在名单上。
refused-request-state = 这项申请的状态已改变。
refused-person-unknown = 此人已不在讨论会名单中。
refused-person-dropped = 此人已从讨论会名单中移除。请另选他人。
refused-person-speaking = 此人正在发言。请先结束其发言。
refused-item-unknown = 这个环节已不在议程中。
refused-turn-unknown = 这次发言已不存在。
refused-turn-state =
    { $state ->
        [running] 计时已在进行。
        [paused] 计时已经暂停。
        [ended] 这次发言已结束。
       *[other] 这次发言的状态已改变。
    }
refused-cue-unknown = 这条提示不是给您的，或已不存在。
refused-whisper-unknown = 这条后台消息不是给您的，或已不存在。
refused-action-unknown = 这个行动项已不在清单上。
refused-passage-unknown = 这个段落已不在报告中。
refused-poll-unknown = 这次举手表态已不存在。
refused-poll-closed = 这次举手表态已截止。
refused-poll-answers = 举手表态需要两至六个不同的选项。
refused-link-unknown = 这个链接已不存在。
refused-item-state = 这个环节已经开始，或已取消。
refused-extra-off = 本次讨论会未启用此项。可在发言名单设置中启用。
refused-instant-past = 这个时间已过。请选择更晚的时间。
refused-limit-range = 发言时间须为十秒至六十分钟。
refused-limit-days = 私下告知的内容最多保存{ $most }天。
refused-slot-range = 讨论会时长须为十分钟至十二小时。请核对开始和结束时间。
refused-repair-gone = 时间已有变化，此方案不再可用。请查看新方案。
refused-rehearsal-none = 本次讨论会目前没有彩排。
refused-step-taken = { $by }已抢先完成这一步。
refused-stale = 您查看之后内容已有变化。请再看一次。
refused-line-empty = 接下来没有内容。
refused-undo-unknown = 没有可撤销的操作。
refused-undo-late = 已来不及撤销。
refused-undo-final = 此操作不能撤销。
refused-note-unreadable = 无法将其作为概念说明读取。请打开文件，复制文字后粘贴。
refused-note-type = 可读取纯文本、Markdown、Word（.docx）和PDF。请将文件另存为其中一种格式，或复制文字后粘贴。
refused-note-too-big = 文件超过{ $limit } MB。请去掉图片后保存，或复制文字后粘贴。
refused-note-too-long =
    { $part ->
        [pages] 文件共{ $count }页，最多可读取{ $limit }页。请复制概念说明所在的页面并粘贴。
       *[text] 文件共{ $count }个字符，最多可读取{ $limit }个。请复制有关讨论会的部分并粘贴。
    }
refused-note-too-heavy = 文件过于复杂，此处无法读取。请打开文件，复制文字后粘贴。
refused-note-encrypted = 文件需要密码。请打开文件，复制文字后粘贴。
refused-note-scanned = 文件只有页面图像，没有可读取的文字。请打开文件，复制文字后粘贴；如无法复制，请索取原件。
refused-note-macros = 文件含有宏。请另存为不含宏的.docx文件，或复制文字后粘贴。
refused-busy = 服务器繁忙。请稍后再试。
refused-storage-full = 服务器空间已满。请告知主办方。
refused-database-away = 服务器暂时无法连接其数据库。您发送的内容保存在此设备上，并会自动发出；如未启用JavaScript，请返回并重新发送。
refused-internal = 系统出了差错。请告知主办方：{ $ref }。
refused-remark-unknown = 这一行已不存在。
refused-seat-unknown = 席位码不正确。请再看一下卡片。
refused-incident-unknown = 这条记录已不存在。
refused-submission-unknown = 这份文字已不存在。
refused-submission-state = 已经批准，不能再修改。
refused-submission-late = 提交截止日期是{ $day }。
refused-names-off = 本次讨论会不收集姓名。请将姓名和单位留空。
refused-name-reserved = 这个名字容易被误认为台上人员或会议主持方。请补充完整或改用其他名字。
refused-panel-exists = 这场讨论会已经存在。
refused-record-schema = 此版本不识别这种记录（{ $schema }）。请使用更新的版本。
refused-record-unreadable = 此文件不是讨论会记录，或已被改动。
refused-token-unknown = 此令牌无效。请向主办方索取。
refused-hook-unknown = 此地址已不存在。
refused-hook-address = 请填写以https开头、不含用户名和密码的地址。
