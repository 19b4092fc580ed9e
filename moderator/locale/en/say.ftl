### The sentences of the chair, in the language of the panel.

console-say-floor = “I now give the floor to { $name }, to be followed by { $then }.”
console-say-floor-last = “I now give the floor to { $name }.”
console-say-answer = “{ $name }, you have the floor to answer. After that: { $then }.”
console-say-answer-last = “{ $name }, you have the floor to answer.”
console-say-turn = “We return to { $name }, who was interrupted. After that: { $then }.”
console-say-turn-last = “We return to { $name }, who was interrupted.”
console-say-question = “We take question { $number }, from { $name }, to be followed by { $then }.”
console-say-question-last = “We take question { $number }, from { $name }.”
console-say-item = “We now come to { $name }. After that: { $then }.”
console-say-item-last = “We now come to { $name }.”
console-say-a-question = question { $number }
console-say-anonymous = a participant who stays anonymous
console-say-the-welcome = the welcome
console-say-the-opening = the opening remarks
console-say-the-panel = the panel discussion
console-say-the-debate = the interactive debate
console-say-the-final = the final remarks
console-say-the-wrap = the closing
console-say-rule-screens = You find this panel on your own phone by the code on the screen.
console-say-rule-questions = Write your question there in your own language, with your name or without.
console-say-rule-floor = Whoever takes the floor has { $limit }.
console-say-rule-numbers = The list of speakers shows numbers only.
console-say-rule-photographs = Please take no photographs of anybody who has not agreed.
