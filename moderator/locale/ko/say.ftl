### The sentences of the chair, in the language of the panel.

console-say-floor = “이제 { $name }께 발언권을 드리겠습니다. 이어서 { $then } 차례입니다.”
console-say-floor-last = “이제 { $name }께 발언권을 드리겠습니다.”
console-say-answer = “{ $name }께 답변을 위한 발언권을 드리겠습니다. 이어서 { $then } 차례입니다.”
console-say-answer-last = “{ $name }께 답변을 위한 발언권을 드리겠습니다.”
console-say-turn = “중단되었던 { $name }의 발언을 이어서 듣겠습니다. 그다음은 { $then } 차례입니다.”
console-say-turn-last = “중단되었던 { $name }의 발언을 이어서 듣겠습니다.”
console-say-question = “{ $number }번 질문을 다루겠습니다. 질문하신 분은 { $name }입니다. 이어서 { $then } 차례입니다.”
console-say-question-last = “{ $number }번 질문을 다루겠습니다. 질문하신 분은 { $name }입니다.”
console-say-item = “이제 { $name } 순서입니다. 그다음은 { $then } 차례입니다.”
console-say-item-last = “이제 { $name } 순서입니다.”
console-say-a-question = { $number }번 질문
console-say-anonymous = 익명을 원하신 참가자
console-say-the-welcome = 환영 인사
console-say-the-opening = 개회사
console-say-the-panel = 패널 토론
console-say-the-debate = 상호 토론
console-say-the-final = 마무리 발언
console-say-the-wrap = 폐회
console-say-rule-screens = 화면의 코드를 스캔하시면 휴대전화에서 이 토론회를 보실 수 있습니다.
console-say-rule-questions = 질문은 그곳에 편하신 언어로 써 주십시오. 이름은 밝히셔도, 밝히지 않으셔도 됩니다.
console-say-rule-floor = 발언 시간은 각각 { $limit }입니다.
console-say-rule-numbers = 발언자 명단에는 번호만 표시됩니다.
console-say-rule-photographs = 동의하지 않은 분은 촬영하지 말아 주십시오.
