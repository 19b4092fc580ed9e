### The page that asks for a code, and the page that says what went wrong.

join-title = 토론회 참여
join-label = 토론회 코드
join-hint = 코드는 화면의 QR 코드 아래에 있습니다.
join-go = 참여
forgotten = 이 휴대전화에 이 사이트의 흔적이 남아 있지 않습니다.
error-title = 처리하지 못했습니다
error-not-found = 없는 페이지입니다. 주소나 코드를 확인해 주십시오.
error-bad-request = 보낸 내용을 읽을 수 없습니다. 뒤로 돌아가 다시 시도해 주십시오.
error-crowded-title = 잠시만 기다려 주십시오
error-crowded = 지금 접속자가 매우 많습니다. 몇 초 뒤 이 페이지가 자동으로 다시 시도합니다.
error-join = 토론회 코드 입력
