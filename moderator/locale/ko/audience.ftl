### The page of a participant.

tabs = 이 페이지의 구성
tab-ask = 질문
tab-speak = 발언 신청
tab-follow = 진행 상황
optional = (선택)
you = 나

## Who has the floor

now-draft = 토론회가 아직 공개되지 않았습니다.
now-rehearsal = 지금은 리허설입니다.
now-open = 토론회가 아직 시작되지 않았습니다.
now-live = 지금은 발언 중인 사람이 없습니다.
now-ended = 토론회가 끝났습니다. 감사합니다.
strip = 지금
strip-speaking = 현재 발언:
strip-next = 다음: { $name }
strip-starts = 토론회 시작: { $when }.
strip-soon = 토론회가 곧 시작됩니다. 예정 시각: { $when }.

## Ask

ask-label = 질문 내용
ask-count = 글자 수:
ask-aloud = 소리 내어 읽으면 약 { $seconds }초
ask-over = { $over }자를 넘었습니다. 짧은 질문일수록 먼저 다룹니다.
ask-limit = 최대 { $limit }자.
ask-send = 질문 보내기
ask-sent = 질문이 도착했습니다.
sent-plain = 도착했습니다. 감사합니다.
ask-kept = 지금은 연결되어 있지 않습니다. 이 휴대전화에 보관했다가 연결되면 보냅니다.
ask-more = 추가 선택
who-asks = 질문자
who-anonymous = 익명
who-named = 내 이름으로
who-named-plain = 익명으로 질문하려면 이름을 비워 두십시오.
written-in = 질문에 쓴 언어
written-in-other = 다른 언어
for-whom = 질문 대상
for-panel = 패널 전체
for-person = { $name } 님에게
field-name = 이름
field-organisation = 기관
field-seat = 좌석 코드
field-seat-hint = 대표단 카드에 적혀 있습니다. 코드는 보관하지 않고, 맞았다는 것만 남깁니다.
field-group = 구분
group-none = 밝히지 않음
field-channel = 어디에서 참가합니까?
field-topic = 주제
seen-anonymous = 질문자가 누구인지 아무도 알 수 없습니다. 사회자와 주최 측도 알 수 없습니다.
seen-named = 이름은 지금 사회자에게 보이고, 질문이 승인되면 모두에게 보입니다.
ask-until = 서면 질문은 { $time }까지 받습니다.
ask-slow = { $time }분마다 질문 하나: 사회자가 속도를 늦추었습니다. 보낸 질문은 저절로 차례를 기다립니다.
ask-closed-at = 서면 질문은 { $time }에 마감되었습니다
ask-waits = 지금은 연결되어 있지 않습니다. 보낸 내용은 이 휴대전화에 보관되고 연결되면 전송됩니다.
kept = 쓴 글은 이 휴대전화에 보관됩니다.
kept-here = 쓴 글이 아직 여기에 있습니다. 이 페이지를 떠나기 전에 복사해 두십시오.
draft-kept = 보낼 때까지 이 휴대전화에 보관됩니다.
draft-discard = 버리기
kept-will-go = 이 휴대전화에 보관되어 있으며 곧 전송됩니다.
contact = 연락은 계속 가능합니다:
about-time = { $time }쯤.

notice-ask-early = 질문 접수가 곧 시작됩니다
notice-ask-early-more = 지금 미리 쓸 수 있습니다. 보내기 전까지는 이 휴대전화에만 남습니다.
notice-ask-closed = 서면 질문이 마감되었습니다
notice-ask-closed-more = 질문과 답변은 계속 볼 수 있습니다.
notice-ask-ended = 토론회가 끝났습니다
notice-ask-ended-more = 질문이 어떻게 처리되었는지 계속 볼 수 있습니다. 내 질문을 삭제하려면 그 아래의 “철회”를 누르십시오.

## What became of it

own-title = 내 질문
own-change = 고치기
own-hide = 숨기기
own-hide-all = 내 질문 숨기기
own-show-all = 내 질문 보이기
own-hidden = 옆 사람이 읽지 못하도록 숨겼습니다.
own-fate = 내 질문: { $fate }
life-unsent = 아직 보내지 않았습니다. 이 휴대전화에 보관되어 있으며 자동으로 전송됩니다.
life-new = 검토 중입니다. 사회자가 읽습니다.
life-approved = 승인되었습니다. 누구나 읽을 수 있습니다.
life-next = 대기열에 있습니다.
life-next-place =
    { $place ->
        [1] 대기열에서 다음 차례입니다.
       *[other] 대기열에서 { $place }번째입니다.
    }
life-asked = 지금 다루고 있습니다.
life-answered = 답변되었습니다.
life-written = 서면으로 답변할 예정입니다.
life-declined = 선정되지 않았습니다.
life-private = 주최 측에만 비공개로 전달되었습니다. 다른 사람은 볼 수 없습니다.
life-merged = 비슷한 질문과 합쳐졌습니다.
life-withdrawn = 철회되었습니다. 글은 지워졌습니다.
life-joined = 다른 { $count }명이 함께 공감했습니다.
withdraw = 철회
withdraw-in = { $seconds }초 뒤에 철회됩니다.
withdraw-keep = 철회 안 함

## Questions of others

others-title = 승인된 질문
others-empty = 아직 승인된 질문이 없습니다.
others-new = 새 질문 { $count }건
support-on = 같은 질문이 있습니까? “저도요”를 누르십시오. 순서는 사회자가 정합니다.
support-hidden = 같은 질문이 있습니까? “저도요”를 누르십시오. 공감 수는 그 질문을 다룰 때 공개됩니다.
support-me-too = 저도요
askers = { $count }명이 한 질문
gloss = 비공식 번역
answered-title = 답변된 질문

## Ask to speak

speak-intro = 사회자가 발언자를 한 명씩 부릅니다.
speak-send = 발언 신청
seen-speaker = 발언자 명단에 있는 이름은 누구나 볼 수 있습니다.
seen-number = 공개 명단에는 번호만 나옵니다. 이름은 사회자에게 보입니다.
speak-unsent = 아직 보내지 않았습니다. 이 휴대전화에 보관되어 있으며 자동으로 전송됩니다.
speak-sent = 발언 신청이 도착했습니다.
speak-place =
    { $place ->
        [1] 발언 순서가 첫 번째입니다.
       *[other] 발언 순서가 { $place }번째입니다.
    }
speak-waiting = 명단에 올라 있습니다.
speak-called = 다음 차례입니다. 발언을 준비해 주십시오.
speak-speaking = 지금 발언할 차례입니다.
speak-done = 발언을 마쳤습니다. 감사합니다.
speak-withdrawn = 철회되었습니다.
speak-converted = 서면 질문으로 보냈습니다.
speak-not-reached = 시간이 부족하여 발언을 듣지 못했습니다.
speak-may-not = 시간이 부족할 수 있습니다. 지금 서면 질문으로 보낼 수 있습니다.
write-instead = 서면 질문으로 보내기
write-send = 질문 보내기
write-gives-up = 발언 신청을 대신합니다. 이름은 질문에 그대로 남습니다.
field-on-behalf = 그룹을 대표하여 발언합니다
field-on-behalf-hint = 그룹에는 시간이 더 주어집니다.
field-needs-time = 발언 시간이 더 필요합니다
field-needs-time-hint = 사회자에게만 보입니다. 이유는 묻지 않습니다.
on-behalf = 그룹 대표
nth-turn =
    { $nth ->
        [2] 두 번째 발언
        [3] 세 번째 발언
       *[other] { $nth }번째 발언
    }
reply-title = 답변권
reply-intro = 다른 대표단이 언급한 대표단이 사용할 수 있습니다. 답변 명단은 마지막에 진행하며, 대표단마다 최대 두 번입니다.
reply-send = 답변권 신청
floor-until = 명단은 { $time }에 마감됩니다.
floor-last-call = 마지막 접수: 명단은 { $time }에 마감됩니다.
floor-opens-at = 발언자 명단은 { $time }에 열립니다
floor-closed-at = 명단은 { $time }에 마감되었습니다
floor-closed-but = { $closed }. 서면 질문은 { $time }까지 보낼 수 있습니다.
notice-floor-soon-more = 그동안 서면 질문을 보낼 수 있습니다.
notice-floor-off = 발언자 명단이 열려 있지 않습니다
notice-floor-off-more = 사회자가 명단을 열면 여기에서 발언을 신청할 수 있습니다.
notice-floor-early = 발언자 명단은 나중에 열립니다
notice-floor-early-more = 토론회가 공개되면 발언을 신청할 수 있습니다.
notice-floor-closed = 발언자 명단이 마감되었습니다
notice-floor-closed-more = 서면 질문은 계속 보낼 수 있습니다.
notice-floor-ended = 토론회가 끝났습니다
notice-floor-ended-more = 함께해 주셔서 감사합니다.
speakers-title = 발언자 명단
speakers-empty = 아직 명단에 아무도 없습니다.
speakers-order = 신청한 순서입니다. 다음 발언자는 사회자가 정합니다.
speaker-number = 발언자 { $number }번

## Follow

asked-title = 지금 다루는 질문
asked-said = 지금 다루는 질문 { $number }: { $text }
next-title = 다음 순서
stop-item = 프로그램
stop-question = 질문
stop-answer = 답변
stop-floor = 청중 발언
stop-final = 마무리 발언
stop-turn = 이어서 발언
interlude = 기술 문제로 잠시 멈췄습니다. 곧 계속합니다.
think-title = 생각할 시간
think-more = 잠시 생각해 보십시오. 그동안 질문을 적어 두어도 됩니다.
programme-title = 프로그램
promised-title = 약속된 후속 조치
promised-by = { $day }까지
promised-open = 기한 미정
promised-to-confirm = 확인 예정
promised-confirmed = 확인됨
promised-in-progress = 진행 중
promised-done = 완료

## The room's pulse

signals = 상황 알리기
signal-cant-hear = 안 들립니다
signal-too-fast = 너무 빠릅니다
signal-unsent = 보내지 못했습니다. 지금은 연결되어 있지 않습니다.
signal-hint = 사회자에게 몇 명인지만 보이고, 누구인지는 절대 보이지 않습니다.
signal-told = 사회자에게 1분 동안 보입니다.

## Show of hands

poll-title = 거수
poll-said = 거수가 시작되었습니다: { $text }
poll-open = 진행 중
poll-closed = 마감
poll-secret = 한 번만 누르면 됩니다. 누가 무엇을 골랐는지 아무도 볼 수 없습니다.
poll-change = 진행되는 동안에는 바꿀 수 있습니다.
poll-over = 응답 { $count }건

## Afterwards, and around

ended-title = 함께해 주셔서 감사합니다.
ended-own = 내 질문을 삭제하려면 “질문”에서 그 질문을 열고 “철회”를 누르십시오. 글은 즉시 지워집니다.
ended-report = 보고서와 서면 답변은 주최 측이 제공합니다.
ended-report-ask = 보고서와 서면 답변은 주최 측이 제공합니다. 장소와 시기는 주최 측에 문의하십시오.
rehearsing = 지금은 리허설입니다. 보낸 내용은 끝난 뒤 삭제됩니다.
leave = 이 페이지 빨리 나가기
forget = 이 휴대전화의 흔적 모두 지우기
forget-what = 초안, 아직 보내지 않은 내용, 내 질문을 여는 열쇠가 이 휴대전화에서 삭제됩니다. 이미 보낸 내용은 토론회에 남으며 더 이상 여기에서 철회할 수 없습니다. 개인 링크는 다시 열어야 합니다.
forget-cut = 지금은 연결되어 있지 않습니다. 쿠키 하나가 이 브라우저를 닫을 때까지 남습니다.
forget-now = 모두 삭제
state-of = { $time } 기준
captions = 자막·수어
answer-in-writing = 서면 답변
answer-in-writing-by = { $name } 님의 서면 답변
life-written-there = 서면 답변이 아래에 있습니다.
statement-title = 발언문을 서면으로 보내기
statement-label = 발언문
statement-until = { $day }까지 보내 주십시오. 주최 측이 승인하면 결과와 함께 공개됩니다.
statement-was = 발언문 접수는 { $day }에 마감되었습니다.
statement-send = 발언문 보내기
statement-state-sent = 발언문이 주최 측에 전달되었습니다.
statement-state-approved = 발언문이 공개되었습니다.
statement-state-returned = 주최 측이 발언문을 돌려보냈습니다.
statement-note = 주최 측 요청: { $note }
statement-sent = 발언문을 보냈습니다.
read-outcome = 결과 보기
no-names = 이 토론회는 이름을 받지 않습니다. 모든 질문은 익명입니다.
names-needed = 이 토론회에서는 이름을 밝혀야 질문할 수 있습니다.

## Before sending: who runs it, and what might give somebody away

notice-run = 주최: { $who }. 글은 토론회 { $days }일 뒤에 지워집니다.
notice-run-unknown = 글은 토론회 { $days }일 뒤에 지워집니다.
notice-link = 내가 쓴 글은 어떻게 됩니까
nudge-contact = 전화번호나 주소처럼 보입니다. 누군가를 찾아낼 수 있는 내용은 쓰지 마십시오.
nudge-name = 사람 이름이 들어 있을 수 있습니다. 누군가를 위험하게 할 수 있는 내용은 쓰지 마십시오.
count-me = 나를 집계할 구분
count-me-why = 합계에만 더해지며, 어떤 질문 옆에도 표시되지 않습니다.
