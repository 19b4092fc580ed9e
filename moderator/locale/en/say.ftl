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
