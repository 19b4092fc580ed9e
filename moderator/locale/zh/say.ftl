### The sentences of the chair, in the language of the panel.

console-say-floor = “现在请{ $name }发言，接下来是{ $then }。”
console-say-floor-last = “现在请{ $name }发言。”
console-say-answer = “{ $name }，现在请您回答。接下来是{ $then }。”
console-say-answer-last = “{ $name }，现在请您回答。”
console-say-turn = “{ $name }的发言刚才被打断，现在请继续。接下来是{ $then }。”
console-say-turn-last = “{ $name }的发言刚才被打断，现在请继续。”
console-say-question = “现在来看问题{ $number }，由{ $name }提出。接下来是{ $then }。”
console-say-question-last = “现在来看问题{ $number }，由{ $name }提出。”
console-say-item = “现在进入下一环节：{ $name }。接下来是{ $then }。”
console-say-item-last = “现在进入下一环节：{ $name }。”
console-say-a-question = 问题{ $number }
console-say-anonymous = 一位匿名与会者
console-say-the-welcome = 欢迎致辞
console-say-the-opening = 开幕致辞
console-say-the-panel = 小组讨论
console-say-the-debate = 互动讨论
console-say-the-final = 总结发言
console-say-the-wrap = 闭幕
console-say-rule-screens = 请用手机扫描屏幕上的二维码，打开本次讨论会的页面。
console-say-rule-questions = 请在页面上用自己的语言写下问题，署名或匿名均可。
console-say-rule-floor = 与会者每次发言限时{ $limit }。
console-say-rule-numbers = 发言名单只显示号码。
console-say-rule-photographs = 未经本人同意，请勿拍摄他人。
