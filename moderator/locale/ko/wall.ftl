### The wall and the speaker's clock: few words, read from far away.

wall-title = 대형 화면 · { $title }
wall-stage-title = 시계 · { $title }
wall-needs-script = 이 화면에는 JavaScript가 필요합니다. 켠 뒤 새로 고쳐 주십시오.
wall-qr = 질문 페이지로 연결되는 QR 코드
wall-full-screen = 전체 화면
wall-reconnecting = 다시 연결 중
wall-reconnecting-since = 다시 연결 중, { $time } 기준
wall-comes-next = 다음 순서
wall-nobody = 발언 중인 사람 없음
wall-starts = { $time }에 시작
wall-soon = 곧 시작
wall-ended = 감사합니다
wall-anonymous = 익명 참가자
wall-asked-by = { $count }명이 한 질문
wall-state-green = 발언 중
wall-state-none = 발언 중
wall-state-red = 마무리해 주십시오
wall-one-minute = 1분 남음
wall-list = 발언자 명단
wall-list-open = 접수 중
wall-list-closed = 마감
wall-list-more = 외 { $count }명
wall-overlay-title = 오버레이 · { $title }
wall-next = 다음
wall-technical = 기술 문제로 잠시 멈춤
wall-technical-soon = 곧 계속합니다
wall-left = { $time } 남음
wall-over = { $time } 초과
wall-speaker-number = 발언자 { $number }번
wall-from-the-floor = 청중 발언
wall-questions = 질문 { $numbers }
wall-gloss = 비공식 번역
wall-list-closes = { $time } 마감
wall-list-waiting =
    { $count ->
        [0] 대기자 없음
       *[other] { $count }명 대기 중
    }
wall-actions = 합의된 후속 조치
wall-actions-none = 아직 발표된 후속 조치가 없습니다
wall-lead-open = 담당 미정
wall-due-open = 기한 미정
wall-contact = 후속 연락처:
wall-report = 서면 답변과 보고서:
wall-poll-open = 거수
wall-poll-closed = 거수 마감
wall-poll-how = 코드를 스캔하고 답을 고르십시오
wall-poll-count = { $count } · { $share }%
wall-think = 생각할 시간
wall-think-over = 계속합니다

## The same invitation in the languages of the panel, each in its own words

wall-ask-en = Ask a question
wall-ask-ar = اطرح سؤالًا
wall-ask-fr = Posez une question
wall-ask-es = Haga una pregunta
wall-ask-ru = Задайте вопрос
wall-ask-zh = 提出问题
wall-ask-ko = 질문해 주십시오
wall-ask-ro = Adresați o întrebare
