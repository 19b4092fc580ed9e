### Programs beside the panel: tokens, addresses that are told of events, and signing in with an account of the house.
programs-title = 컴퓨터 프로그램
programs-lead = 프로그램에는 토큰이 필요합니다. 토론회를 다른 곳에 보여 주거나 리모컨으로 진행하는 데 씁니다. 토큰을 가진 사람은 누구나 허용된 일을 할 수 있으므로 그 프로그램에만 전하십시오.
programs-scope = 권한
programs-scope-reader = 읽기
programs-scope-remote = 진행
programs-scope-text-reader = 누구나 볼 수 있는 토론회 내용만 읽습니다.
programs-scope-text-remote = “다음”, “일시 정지”, “계속”, “+30초”, “마무리 요청”을 누르고 누구나 볼 수 있는 내용을 읽습니다.
programs-name = 여기에서 알아볼 이름
programs-submit = 토큰 만들기
programs-copy = 토큰 복사
programs-withdraw = 회수
programs-renew = 새 토큰
programs-done-added = 토큰을 만들었습니다. 프로그램에 복사해 넣으십시오.
programs-done-renewed = 새 토큰을 만들었습니다. 이전 토큰은 더 이상 쓸 수 없습니다.
programs-done-withdrawn = 회수했습니다. 이 토큰은 이제 쓸 수 없습니다.

## Calendars

programs-calendar = 이 토론회 캘린더
programs-calendar-all = 모든 토론회 캘린더

## Addresses that are told of events

programs-hooks = 알림을 받는 주소
programs-hooks-lead = 토론회에서 일어나는 일을 귀하의 프로그램에 바로 알릴 수 있습니다. 질문의 내용은 누구나 읽을 수 있게 된 뒤에만 전해지며, 누가 물었는지는 결코 전해지지 않습니다.
programs-hook-url = 주소(https)
programs-hook-events = 알릴 내용
programs-hook-add = 주소 추가
programs-hook-submit = 주소 추가하기
programs-hook-drop = 삭제
programs-hook-dropped = 삭제했습니다. 더 이상 아무것도 알리지 않습니다.
programs-hook-secret = 모든 메시지는 이 비밀 값으로 서명됩니다. 지금 복사하십시오. 다시 표시되지 않습니다.
programs-hook-closed = 이 시스템의 운영자가 이 주소를 허용하지 않았습니다. WEBHOOK_HOSTS에 호스트를 적어 달라고 요청하십시오.
programs-hook-waiting = { $count }건 대기 중
programs-hook-failed = { $count }건 전달 실패
programs-event-question-asked = 질문이 들어옴(내용 제외)
programs-event-question-published = 질문이 모두에게 공개됨
programs-event-question-answered = 질문에 답변함
programs-event-turn-started = 발언 시작
programs-event-turn-ended = 발언 종료
programs-event-panel-started = 토론회 시작
programs-event-panel-ended = 토론회 종료

## Signing in with an account of the house

programs-account = 계정으로 로그인
programs-account-away = 로그인 서비스가 응답하지 않습니다. 1분 뒤 다시 시도하거나 개인 링크로 주최자 페이지를 여십시오.
programs-account-clock = 이 서버와 로그인 서비스의 시계가 맞지 않습니다. 운영자에게 알리십시오.
programs-account-state = 로그인 시간이 초과되었거나 다른 브라우저에서 시작되었습니다. 다시 시작하십시오.
programs-account-forged = 로그인 서비스의 응답을 신뢰할 수 없습니다. 다시 시작하고, 반복되면 운영자에게 알리십시오.
programs-account-denied = 이 계정으로는 여기에서 토론회를 주최할 수 없습니다. 운영자에게 문의하십시오.
