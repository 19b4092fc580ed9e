### Words that several pages use: states, groups, reasons, freshness, and the controls that every page has.

page-title = 패널 토론회
undo = 되돌리기
close = 닫기
cancel = 취소
skip = 본문으로 건너뛰기
podium-say-half = 시간이 절반 지났습니다.
podium-say-minute = 1분 남았습니다.
podium-say-thirty = 30초 남았습니다.
podium-say-over = 시간이 끝났습니다.
podium-say-over-thirty = 시간을 30초 넘었습니다.
language = 언어
theme-auto = 색상: 기기 설정
theme-light = 색상: 밝게
theme-dark = 색상: 어둡게
clock-of = / { $limit }
unsecured = 이 네트워크는 보내는 내용을 읽을 수 있습니다.
reload = 새로 고침
test-clock = 시험용 시계입니다. 이 페이지의 시각은 실제와 다릅니다.
refused-unsent = 연결되지 않아 보내지 못했습니다. 다시 눌러 주십시오.

## How old what you see is

fresh-live = 실시간
fresh-live-age = 실시간 · { $age }초
fresh-http = 실시간
fresh-connected = 연결됨
fresh-late = 연결 중
fresh-busy = 매우 혼잡
fresh-offline = { $seconds }초째 연결 끊김
fresh-offline-since = { $time }부터 연결 끊김
fresh-ended = 중지됨
fresh-live-why = 모든 내용이 실시간으로 도착합니다.
fresh-http-why = 여기에서는 실시간 연결이 차단되어 있습니다. 대신 2초마다 확인합니다.
fresh-late-why = 서버에 연결할 방법을 찾고 있습니다.
fresh-busy-why = 지금 접속자가 매우 많습니다. 계속 시도합니다. 보낸 내용은 이 기기에 보관되고 자동으로 전송됩니다.
fresh-offline-why = 계속 시도합니다. 쓴 내용은 이 기기에 남아 있습니다.
fresh-ended-why = 이 페이지에는 새 내용이 더 오지 않습니다.
fresh-stale = { $seconds }초째 연결이 끊겼습니다. 화면은 { $time } 기준입니다.
fresh-stale-since = 연결이 끊겼습니다. 화면은 { $time } 기준입니다.
fresh-crowded = 지금 접속자가 매우 많습니다. 계속 시도합니다. 보낸 내용은 보관되고 자동으로 전송됩니다. 화면은 { $time } 기준입니다.
bye-link-revoked = 이 링크는 회수되었습니다. 주최 측에 새 링크를 요청하십시오.
bye-superseded = 이 페이지가 다른 곳에 열려 있습니다. 여기에서 계속하려면 새로 고치십시오.
bye-forbidden = 이 링크로는 이 페이지를 열 수 없습니다. 주최 측에 다른 링크를 요청하십시오.
bye-panel-unknown = 이 토론회는 더 이상 여기에 없습니다.

## The panel

panel-draft = 공개 전
panel-rehearsal = 리허설
panel-open = 공개됨
panel-live = 진행 중
panel-ended = 종료

## Questions

question-new = 검토 중
question-approved = 승인됨
question-next = 대기열
question-asked = 다루는 중
question-answered = 답변됨
question-written = 서면 답변 예정
question-declined = 미선정
question-withdrawn = 철회됨
question-private = 주최 측에 전달됨
question-merged = 다른 질문과 합침
question-short = Q{ $number }
question-number = 질문 { $number }
anonymous = 익명
as-given = 본인 기재
with-seat = 좌석 코드 사용
voices = 공감 { $count }명
assigned-assigned = 답변 예정
assigned-answered = 답변함
assigned-passed = 답변 안 함
assigned-written = 서면 답변

reason-off-topic = 이 토론회의 주제와 관련이 없습니다.
reason-harassment = 누군가를 공격하거나 모욕합니다.
reason-personal-data = 누군가의 사적인 내용을 드러냅니다.
reason-advertising = 무언가를 광고합니다.
reason-not-a-question = 질문이 아니라 의견 발표입니다.
reason-duplicate = 같은 질문이 이미 목록에 있습니다.
reason-unsafe = 누군가를 위험에 빠뜨릴 수 있습니다.

group-state = 국가
group-un = 유엔 기구
group-nhri = 국가인권기구
group-local = 지방정부
group-civil = 시민사회
group-academia = 학계
group-media = 언론
group-youth = 청년
group-business = 기업
group-other = 기타

channel-room = 현장
channel-online = 온라인
channel-paper = 종이

## The list of speakers

request-waiting = 대기 중
request-called = 호출됨
request-speaking = 발언 중
request-absent = 부재
request-done = 발언 완료
request-withdrawn = 철회됨
request-converted = 서면으로 전환
request-not-reached = 발언하지 못함

## Programme and turns

item-welcome = 환영 인사
item-opening = 개회사
item-panel = 패널 토론
item-debate = 상호 토론
item-final = 마무리 발언
item-wrap = 폐회
item-planned = 예정
item-current = 지금
item-done = 완료
item-held = 보류
item-passed = 건너뜀
item-dropped = 제외됨

turn-welcome = 환영 인사
turn-announce = 안내
turn-opening = 개회사
turn-panel = 발표
turn-read = 질문 낭독
turn-answer = 답변
turn-floor = 청중 발언
turn-final = 마무리 발언
turn-point-of-order = 의사진행 발언
turn-reply = 답변권
turn-wrap = 폐회

turn-running = 발언 중
turn-paused = 일시 정지
turn-held = 중단됨
turn-ended = 종료
pause-connection = 연결 끊김
pause-order = 의사진행 발언
pause-technical = 기술 문제

why-lined-up = 사회자가 대기열에 넣음
why-called = 명단에서 호출
why-first-asked = 먼저 신청
why-assigned = 답변 요청
why-programme = 프로그램 순서
why-interrupted = 중단된 발언
why-final = 마무리 발언

part-moderator = 사회자
part-opening = 개회 연사
part-panellist = 패널리스트

## Cues, roles and screens

phrase-conclude = 마무리해 주십시오
phrase-one-minute = 1분 남았습니다
phrase-you-are-next = 다음 차례입니다
phrase-stand-by = 준비해 주십시오
phrase-unmute = 마이크를 켜 주십시오
phrase-louder = 더 크게 부탁드립니다
phrase-slower = 더 천천히 부탁드립니다
phrase-answer-now = 지금 답변해 주십시오

role-public = 청중
role-moderator = 사회자
role-timekeeper = 시간 담당자
role-note-taker = 기록 담당자
role-organiser = 주최자
role-co-moderator = 공동 사회자
role-panellist = 패널리스트
role-display = 대형 화면
role-booth = 통역 부스
role-technician = 기술 담당자

layout-join = 참여 방법
layout-speaker = 발언자와 시계
layout-question = 질문
layout-list = 발언자 명단
layout-blank = 빈 화면
