### The sentences of the chair, in the language of the panel.

console-say-floor = «Слово имеет { $name }. Далее — { $then }».
console-say-floor-last = «Слово имеет { $name }».
console-say-answer = «{ $name }, вам слово для ответа. Далее — { $then }».
console-say-answer-last = «{ $name }, вам слово для ответа».
console-say-turn = «Возвращаемся к прерванному выступлению. Слово имеет { $name }. Далее — { $then }».
console-say-turn-last = «Возвращаемся к прерванному выступлению. Слово имеет { $name }».
console-say-question = «Переходим к вопросу { $number }. Его задаёт { $name }. Далее — { $then }».
console-say-question-last = «Переходим к вопросу { $number }. Его задаёт { $name }».
console-say-item = «Переходим к следующему пункту: { $name }. Далее — { $then }».
console-say-item-last = «Переходим к следующему пункту: { $name }».
console-say-a-question = вопрос { $number }
console-say-anonymous = участник, пожелавший остаться анонимным
console-say-the-welcome = приветствие
console-say-the-opening = вступительное слово
console-say-the-panel = панельная дискуссия
console-say-the-debate = интерактивное обсуждение
console-say-the-final = заключительное слово
console-say-the-wrap = закрытие
console-say-rule-screens = Следить за дискуссией можно на своём телефоне: отсканируйте код на экране.
console-say-rule-questions = Там можно написать вопрос на своём языке, с именем или без.
console-say-rule-floor = На выступление с места отводится { $limit }.
console-say-rule-numbers = В списке ораторов показаны только номера.
console-say-rule-photographs = Просьба не фотографировать тех, кто не дал на это согласия.
