### The console of those who run the panel.

console-title = 진행 콘솔 · { $title }
console-needs-script = 진행 콘솔에는 JavaScript가 필요합니다. 켠 뒤 새로 고쳐 주십시오.
console-panes = 콘솔의 구성
console-pane-questions = 질문
console-pane-speakers = 발언자
console-pane-podium = 단상
console-pane-programme = 프로그램
console-more = 더 보기
console-help = 도움말과 단축키
console-undone = 되돌렸습니다.
console-now-is = 지금: { $name }.
console-now-is-passed = 지금: { $name }. 항목 { $count }개를 건너뛰었습니다.
console-step-taken = 이미 진행되었습니다: { $by }.
console-step-taken-somebody = 방금 다른 사람이 이 단계를 진행했습니다.

## Head

console-planned = 시작 예정
console-left-to = { $time }까지 남음
console-left-of = { $length } 중 남은 시간
console-over-slot = 배정 시간 초과
console-ends = { $time } 종료
console-pace-on-time = 정시
console-pace-late = +{ $length } 지연
console-pace-early = { $length } 빠름
console-phones = 휴대전화 { $count }대
console-phones-why = 지금 페이지를 열어 둔 참가자 수입니다(현장과 온라인).
console-present = 단상 { $here }/{ $of }
console-present-why = 페이지가 응답하는 패널리스트 수입니다. 삼각형은 온라인 참여자 중 연결되지 않은 사람이 있다는 뜻입니다.
console-wall = 대형 화면
console-wall-shows = 대형 화면 표시: { $layout }.
console-end = 토론회 종료
console-ended = 토론회가 끝났습니다.

## Now

console-now = 지금
console-nobody = 발언 중인 사람 없음
console-over-of = 제한 { $limit }
console-spoken = { $length } 발언
console-phase-amber = 곧 종료
console-phase-red = 시간 초과
console-nothing-next = 다음 순서 없음
console-pause = 일시 정지
console-resume = 계속
console-more-time = +30초
console-time-added = { $name }: 30초 추가.
console-conclude = 마무리 요청
console-end-turn = 발언 종료
console-turn-ended = 발언을 끝냈습니다.
console-next-question = 질문 { $number } 다루기
console-say = 안내 말
console-read-out = 낭독
console-say-after = 이어서 할 말
console-phonetic = { $name }: { $phonetic }
console-give-floor = 발언권 주기
console-answered = 답변함
console-all-answered = 모두 답변함
console-mark-answered = 답변함
console-mark-passed = 답변 안 함
console-mark-written = 서면 답변
console-marked = 질문 { $number }: { $mark }.

## Before and after

console-is-draft = 아직 공개되지 않음
console-is-rehearsal = 리허설
console-is-open = 질문 접수 중
console-is-ended = 토론회 종료됨
console-open = 질문 접수 시작
console-opened = 지금부터 질문을 받습니다.
console-open-why = 접수를 시작하면 휴대전화로 질문을 보낼 수 있습니다. 시계는 시작을 눌러야 갑니다.
console-start = 토론회 시작
console-rehearsal-start = 시작 연습
console-started = 토론회가 시작되었습니다.
console-rehearsal-started = 리허설이 진행 중입니다.
console-start-why = 시작하면 프로그램의 첫 번째 사람에게 발언권이 갑니다. 그전에는 지연으로 계산하지 않습니다.
console-rehearsal-why = 연습용으로만 시계가 갑니다. 실제로 시작하려면 먼저 리허설을 끝내십시오.
console-planned-for = 예정: { $when }
console-until-planned = 시작 예정 시각({ $when })까지
console-since-planned = 시작 예정 시각({ $when })부터 지난 시간
console-phones-reached = 휴대전화 { $count }대 접속
console-no-phone = 아직 이 주소에 접속한 휴대전화가 없습니다
console-missing = 온라인 미연결: { $names }
console-all-online = 온라인 참여자가 모두 연결되었습니다
console-ended-at = { $time } 종료, 총 { $length }
console-figure-answered = 답변된 질문
console-figure-in-writing = 서면 답변 예정
console-figure-not-reached = 신청했으나 발언하지 못함
console-figure-unread = 검토하지 않음
console-figure-from-floor = 청중 발언
console-resume-panel = 다시 진행
console-resumed-panel = 토론회를 다시 진행합니다.

## Programme

console-programme = 프로그램
console-programme-empty = 프로그램이 비어 있습니다.
console-programme-past = { $count }개 완료
console-was-planned = 원래 예정
console-go = 이동
console-go-to = 이동: { $name }
console-skipped = 건너뜀

## Questions

console-questions = 질문
console-question-lists = 질문 목록
console-tab-new = 받은 질문
console-tab-shortlist = 후보
console-tab-approved = 승인
console-tab-done = 완료
console-tab-declined = 미선정
console-part-lined-up = 대기열: “다음”을 누르면 다룰 질문
console-part-approved = 승인됨: 다룰 질문을 대기열로 보내십시오
console-asking = 접수 중
console-not-asking = 마감
console-asking-closed = 서면 질문을 마감했습니다.
console-asking-opened = 서면 질문을 받습니다.
console-newest = 최신순
console-oldest = 오래된 순
console-more-new = 새 질문 { $count }건
console-empty-new = 검토할 질문 없음
console-empty-new-more = 새 질문이 여기에 나옵니다.
console-empty-shortlist = 후보 질문 없음
console-empty-shortlist-more = 나중에 쓸 만한 질문을 후보로 두십시오. 이 표시는 다른 사람에게 보이지 않습니다.
console-empty-approved = 아직 승인된 질문 없음
console-empty-approved-more = 승인된 질문은 모두에게 보이며 여기에서 차례를 기다립니다.
console-empty-done = 아직 답변된 질문 없음
console-empty-done-more = 답변된 질문이 여기로 옵니다.
console-empty-declined = 선정하지 않은 질문 없음
console-empty-declined-more = 선정하지 않은 질문도 나중에 승인할 수 있습니다.
console-erased = 작성자가 이 질문을 철회했습니다.
console-for = { $name } 님에게
console-on-shortlist = 후보
console-approve = 승인
console-approved = 승인했습니다. 이제 모두에게 보입니다.
console-shortlist = 후보로
console-shortlisted = 후보로 두었습니다.
console-unshortlist = 후보에서 빼기
console-unshortlisted = 후보에서 뺐습니다.
console-decline = 선정 안 함
console-declined = 선정하지 않았습니다. { $reason }
console-decline-why = 이유는 무엇입니까?
console-decline-told = 작성자에게만 알립니다.
console-assign = 답변자 지정
console-assigned =
    { $count ->
        [0] 답변자를 지정하지 않았습니다.
       *[other] 패널리스트 { $count }명을 답변자로 지정했습니다.
    }
console-assign-to = 누가 답변합니까?
console-assign-order = 누르는 순서대로 지정됩니다.
console-assign-done = 지정
console-line-up = 대기열로
console-lined-up = 질문 { $number }: 대기열에 넣었습니다. “다음”을 누르면 다룹니다.
console-take-out = 빼기
console-taken-out = 질문 { $number }: 대기열에서 뺐습니다.
console-ask-now = 지금 다루기
console-asked = 질문 { $number }: 지금 다루고 있습니다.

## List of speakers

console-speakers = 발언자 명단
console-floor-open = 접수 중
console-floor-shut = 마감
console-floor-opened = 발언자 명단을 열었습니다.
console-floor-closed = 발언자 명단을 마감했습니다. 이미 오른 사람은 남습니다.
console-speakers-empty = 대기자 없음
console-speakers-empty-open = 발언을 신청한 사람이 여기에 나옵니다.
console-speakers-empty-closed = 명단이 마감되었습니다.
console-speakers-past = 이전 { $count }명
console-call = 호출
console-called = { $name }: 호출했습니다.
console-uncall = 대기로 되돌리기
console-uncalled = { $name }: 다시 대기 중입니다.
console-absent = 부재
console-absent-done = { $name }: 부재, 명단 끝으로 옮겼습니다.
console-absences = 부재 { $count }회
console-done = 완료
console-spoken-done = { $name }: 발언을 마쳤습니다.

## Podium and cues

console-podium = 단상
console-cues = 보낸 메시지
console-cues-hint = 이름을 선택하면 비공개 메시지를 보낼 수 있습니다.
console-cue-sent = { $name } 님에게: { $phrase }
console-cue-waits = 보냄
console-cue-seen = 확인함
console-own-cue = 직접 쓰기
console-send = 보내기
console-presence-green = 연결됨
console-presence-green-why = 이 사람의 페이지가 응답합니다.
console-presence-amber = 불안정
console-presence-amber-why = 이 사람의 페이지가 8초째 응답하지 않습니다.
console-presence-red = 끊김
console-presence-red-why = 이 사람의 페이지가 13초 넘게 응답하지 않습니다.
console-presence-none = 페이지 안 열림
console-presence-none-why = 아직 자기 페이지를 열지 않았습니다.

## Help

console-brief-next = 버튼 하나로 진행합니다. “다음”을 누르면 다음 사람에게 발언권이 가고 시계가 시작됩니다.
console-brief-clock = “일시 정지”는 남은 시간을 그대로 둡니다. “+30초”는 시간을 더합니다. “마무리 요청”은 발언자에게 비공개 메시지를 보냅니다.
console-brief-questions = 새 질문은 공개되지 않습니다. 승인하고 답변자를 지정해 대기열로 보내면 “다음”에서 다룹니다.
console-brief-undo = 대부분의 작업은 10초 안에 되돌릴 수 있습니다. 아래 알림의 “되돌리기”나 Z 키를 누르십시오.
console-words = 이 페이지의 용어
console-word-shortlist = 질문을 나중을 위해 따로 둡니다. 진행하는 사람들에게만 보입니다.
console-word-line = 승인된 질문이며 누구나 볼 수 있습니다.
console-word-line-up = 승인된 질문을 다룰 질문으로 고릅니다. “다음”을 누르면 다음 발언보다 먼저 다룹니다.
console-word-gloss = 직접 쓴 비공식 번역입니다. 질문 아래에 표시됩니다.
console-word-redact = 누군가를 드러내거나 위험하게 할 수 있는 단어를 지웁니다. 질문한 사람을 포함해 모두가 그 자리에서 […]를 봅니다.
console-word-private = 질문을 주최 측에 넘깁니다. 그 뒤로 다른 사람은 볼 수 없습니다.
console-word-podium = 사회자, 개회 연사, 패널리스트입니다. 현장과 온라인을 모두 포함합니다.
console-word-wall = 회의장에서 보는 큰 화면입니다. 발언 진행에 따라 자동으로 바뀝니다.
console-shortcuts = 단축키
console-shortcuts-on = 단축키 켜짐
console-shortcuts-off = 단축키 꺼짐
console-key-name-space = 스페이스
console-key-j = 다음 카드
console-key-k = 이전 카드
console-key-a = 승인
console-key-s = 후보로
console-key-r = 선정 안 함, 이어서 1~7로 이유 선택
console-key-assign = 답변자 지정, 이어서 숫자와 Enter
console-key-n = 다음 발언자
console-key-space = 일시 정지와 계속
console-key-z = 되돌리기
console-key-help = 이 도움말

## Triage: what is done with a question

console-sheets = 표시할 목록
console-sheet-questions = 질문
console-sheet-actions = 후속 조치
console-sheet-polls = 거수
console-tab-private = 비공개
console-empty-private = 비공개 질문 없음
console-empty-private-more = 주최 측에 넘긴 질문이 여기에 있습니다.
console-asking-until = 서면 질문 마감 시각
console-asking-open-until = { $time }까지 접수
console-asking-label = 서면 질문: { $state }
console-fits =
    { $count ->
        [0] 남은 시간 없음: 아래 질문은 다루지 못합니다
       *[other] 남은 { $left }분에 { $count }건 가능 · 그 아래는 다루지 못합니다
    }
console-askers = { $count }명이 한 질문
console-unnumbered = 받은 질문 중 하나
console-similar = 비슷한 질문: { $name }
console-not-same = 다른 질문
console-merge = 합치기
console-merge-with = 합치기: { $name }
console-merge-into = 어느 질문에 합칩니까?
console-merge-keeps = 두 작성자에게 알리고 두 글을 모두 보관합니다.
console-merge-find = 번호 또는 단어
console-merge-nothing = 이 번호나 단어가 있는 질문이 없습니다.
console-merged = 합쳤습니다: { $name }.
console-originals = 이 질문에 합친 질문
console-separate = 분리
console-separated = 다시 분리했습니다.
console-offer-take = 답변 희망
console-offer-pass = 답변을 원하지 않음
console-offer-pass-to = 답변을 넘김: { $name }
console-private = 비공개
console-made-private = 주최 측에 넘겼습니다. 다른 사람은 볼 수 없습니다.
console-put-back = 받은 질문으로
console-put-back-done = 받은 질문으로 되돌렸습니다.
console-tag = 태그
console-tags = 태그
console-tags-why = 진행하는 사람들에게만 보이며 다른 사람은 볼 수 없습니다.
console-tags-field = 태그(쉼표로 구분)
console-tags-done = 태그 저장
console-tagged = 태그: { $tags }
console-untagged = 태그를 지웠습니다.
console-gloss = 번역
console-gloss-why = 비공식이라는 표시와 함께 모두에게 보입니다.
console-gloss-field = 질문의 내용
console-gloss-language = 언어
console-gloss-done = 번역 저장
console-gloss-remove = 번역 삭제
console-gloss-unofficial = 비공식 번역
console-redact = 단어 삭제
console-redact-why = 누군가를 드러내거나 위험하게 할 수 있는 부분을 누르십시오. 영구히 지워지고 […]로 자리가 표시됩니다.
console-redact-done = 이 단어들 지우기
console-redacted = 단어가 영구히 지워졌습니다.
console-glossed = 번역을 질문 아래에 표시했습니다.
console-gloss-gone = 번역을 삭제했습니다.
console-bundle = 함께 읽기
console-bundle-with = 어느 질문과 함께 낭독합니까?
console-bundle-most = 이 질문을 포함해 최대 { $most }건입니다.
console-bundle-none = 아직 승인된 다른 질문이 없습니다.
console-bundle-done = 함께 읽기
console-bundled =
    { $count ->
        [1] 질문 1건을 따로 낭독합니다.
       *[other] 질문 { $count }건을 함께 낭독합니다.
    }
console-unbundle = 따로 읽기
console-unbundled = 각 질문을 따로 낭독합니다.
console-together = 함께: { $names }
console-place = 순서
console-place-of = { $place } / { $count }
console-place-up = 한 자리 앞으로
console-place-down = 한 자리 뒤로
console-place-top = 맨 앞으로
console-placed = { $name }: { $place }번째.
console-action-from = 후속 조치…
console-slip = 종이 질문
console-slip-title = 종이 질문 입력
console-slip-text = 질문지의 내용
console-slip-name = 질문지의 이름
console-slip-organisation = 기관
console-slip-group = 구분
console-slip-send = 받은 질문에 추가
console-slip-sent = 받은 질문에 추가했습니다.
console-slip-why = 이름이 없으면 익명으로 남습니다.
console-optional = 선택

## Actions

console-actions-empty = 아직 약속된 후속 조치 없음
console-actions-empty-more = 누가 무엇을 약속했는지, 담당과 기한을 적어 두십시오.
console-action-new = 새 후속 조치
console-action-text = 할 일
console-action-lead = 담당
console-action-lead-none = 아직 없음
console-action-lead-other = 다른 사람
console-action-lead-words = 담당할 사람
console-action-until = 기한
console-action-origin = 출처
console-action-origin-none = 질문이나 발언과 무관
console-action-turn = 발언: { $name }
console-action-add = 후속 조치 추가
console-action-added = 후속 조치를 적어 두었습니다.
console-action-short = 조치 { $number }
console-action-edit = 고치기
console-action-keep = 저장
console-action-kept = 후속 조치 { $number }: 고쳤습니다.
console-action-no-lead = 담당 미정
console-action-due = { $day }까지
console-action-open-end = 기한 없음
console-action-announced = 화면에 표시됐음
console-action-status = 후속 조치 { $number }의 상태
console-action-status-set = 후속 조치 { $number }: { $status }
console-action-history = 이력
console-action-to-confirm = 확인 예정
console-action-confirmed = 확인됨
console-action-in-progress = 진행 중
console-action-done = 완료
console-action-dropped = 중단
console-show-on-wall = 화면에 표시
console-is-on-wall = 화면 표시 중
console-shown-on-wall = 대형 화면에 표시했습니다.

## Show of hands

console-polls-empty = 아직 거수 없음
console-polls-empty-more = 몇 가지 답을 두고 참가자에게 물어보십시오. 휴대전화마다 한 번 응답합니다.
console-polls-empty-closed = 질문을 받는 동안에만 열 수 있습니다.
console-poll-new = 새 거수
console-poll-text = 참가자에게 물을 내용
console-poll-answer = 답 { $place }
console-poll-more = 답 추가
console-poll-open = 시작
console-poll-why = 공개하기 전까지 집계는 진행하는 사람들에게만 보입니다.
console-poll-opened = 이제 휴대전화로 응답할 수 있습니다.
console-poll-close = 마감
console-poll-closed = 마감했습니다. 지금까지의 응답이 유효합니다.
console-poll-reopen = 다시 열기
console-poll-reopened = 다시 휴대전화로 응답할 수 있습니다.
console-poll-reveal = 집계 공개
console-poll-revealed = 집계가 모두에게 보입니다.
console-poll-hide = 집계 숨기기
console-poll-hidden = 이제 집계는 진행하는 사람들에게만 보입니다.
console-poll-is-open = 진행 중
console-poll-is-closed = 마감
console-poll-is-revealed = 집계 공개됨
console-poll-hands = 응답 { $count }건

## Help for triage

console-key-m = 합치기, 이어서 번호 또는 단어
console-key-p = 주최 측에 넘기기
console-key-t = 태그
console-key-g = 번역
console-key-x = 단어 삭제
console-key-l = 대기열로, 또는 빼기
console-key-b = 함께 읽기

## Head: repairs, presence, rehearsal

console-repair = 시간 조정
console-repair-why = 종료 시각을 { $length } 넘깁니다. 한 번 눌러 조정하십시오:
console-repair-debate = 상호 토론에서 { $length } 줄이기({ $from } → { $to })
console-repair-cut =
    { $count ->
        [1] 줄이기: { $first } → { $length }
       *[other] 발언 { $count }개 줄이기: { $first } ~ { $last } → 각 { $length }
    }
console-repair-extend = 늦게 끝내기: { $time }
console-repaired = { $length } 만회했습니다.
console-signal-cant-hear = 안 들림 { $count }
console-signal-too-fast = 너무 빠름 { $count }
console-screen-green = 대형 화면
console-screen-amber = 화면 불안정
console-screen-red = 화면 끊김
console-screen-none = 화면 미연결
console-screen-green-why = 프로젝터 페이지가 응답합니다.
console-screen-amber-why = 프로젝터 페이지가 8초째 응답하지 않습니다.
console-screen-red-why = 프로젝터 페이지가 13초 넘게 응답하지 않습니다.
console-screen-none-why = 아직 프로젝터 링크를 연 사람이 없습니다.
console-rehearse = 리허설
console-rehearsing = 리허설을 시작했습니다. 여기서 한 일은 반영되지 않습니다.
console-rehearsal-banner = 지금은 리허설입니다. 여기서 한 일은 반영되지 않으며, 끝나면 모두 원래대로 돌아갑니다.
console-reset = 리허설 끝내기
console-reset-done = 리허설이 끝났습니다. 모두 이전 상태로 돌아갔습니다.

## Now: next, offers, interruptions

console-comes-floor = 다음: 발언권 주기
console-comes-answer = 다음: 답변
console-comes-question = 다음: 낭독
console-comes-item = 다음: 이동
console-comes-turn = 다음: 이어서 발언
console-left = { $length } 남음
console-next-limit = 다음 발언 시간
console-granted = { $length } 추가됨
console-extra-is = +{ $length } 비공개
console-extra = 추가 시간
console-extra-why = 진행하는 사람들에게만 보입니다.
console-extra-none = 없음
console-extra-seconds = +{ $seconds }초
console-extra-seconds-plain = { $seconds }초
console-extra-set = { $name }: 발언마다 { $length } 추가. 진행하는 사람들에게만 보입니다.
console-held = 보류된 발언
console-set-aside = 보류: { $why }
console-set-aside-for = 대신 다음 순서 진행: { $name }
console-set-aside-done = { $name }: 보류했습니다. 남은 시간은 그대로입니다.
console-give-back = 발언권 돌려주기
console-give-back-left = 발언권 돌려주기({ $length } 남음)
console-goodwill = +0:15 더하기({ $length })
console-pause-lost = 일시 정지: 연결 끊김
console-lost-amber = { $name }: 연결 불안정
console-lost-red = { $name }: 연결 끊김
console-paused = 일시 정지: { $why }
console-is-back = { $name }: 다시 연결되었습니다.
console-asks-time = { $name }: 발언 전에 30초가 필요합니다.
console-asks-audio = { $name }: 소리가 안 들립니다.
console-asks-floor = { $name }: 발언을 원합니다.
console-whispered = { $role }: { $text }
console-heard = 확인
console-seen = 읽음
console-notices-none = 단상과 진행팀의 알림 없음
console-notices-more = +{ $count }
console-interrupt-order = 의사진행 발언
console-interrupt-reply = 답변권
console-who = 이름
console-organisation = 기관
console-ruling = 사회자 결정(기록용)
console-ruling-kept = 결정을 적어 두었습니다.
console-keep = 저장
console-clear = 지우기
console-between = 발언 사이

## Programme: editing, limits, settings

console-edit = 고치기
console-item-planned = 예정
console-item-current = 지금
console-item-done = 완료
console-item-held = 보류
console-item-passed = 건너뜀
console-item-dropped = 제외됨
console-delta-why = 실제 시작과 예정 시작의 차이
console-house-rules = 진행 안내
console-debate-left = 상호 토론 { $length } 남음
console-exchanges = 질의응답 { $count }회 가능
console-exchange = ({ $floor } + { $answer } + 0:10)
console-exchange-why = 질의응답 1회: 청중 질문, 그 답변, 발언자 교대 10초.
console-earlier = { $name }: 앞으로
console-later = { $name }: 뒤로
console-to-top = { $name }: 맨 앞으로
console-length-of = { $name }: 길이(분:초)
console-length-set = { $name }: { $length }.
console-moved = { $name }: 옮겼습니다.
console-drop = 제외
console-dropped = { $name }: 프로그램에서 제외했습니다.
console-restore = 다시 넣기
console-restored = { $name }: 프로그램에 다시 넣었습니다.
console-unwise-prepared-half = 준비된 발언이 { $slot } 중 { $prepared }입니다. 배정 시간의 절반 이상입니다.
console-unwise-sum = 항목의 합계는 { $sum }, 배정 시간은 { $slot }입니다.
console-unwise-debate-short = 상호 토론이 배정 시간의 { $share }%입니다. { $least }% 이상이 바람직합니다.
console-unwise-too-many-speakers = 패널리스트가 { $speakers }명입니다. 토론을 하려면 { $most }명까지가 적당합니다.
console-limits = 발언 시간
console-limits-groups = 구분별로 다른 경우
console-limits-from-now = 지금부터
console-limits-also-now = 진행 중인 발언에도
console-limits-set = 새 발언 시간은 아직 시작하지 않은 발언에 적용됩니다.
console-limits-now = 새 발언 시간은 진행 중인 발언을 포함해 바로 적용됩니다.
console-limit-floor = 청중 발언
console-limit-group = 그룹 대표 발언
console-limit-read = 질문 낭독
console-limit-answer = 답변
console-limit-followup = 두 번째 답변
console-limit-final = 마무리 발언
console-limit-point-of-order = 의사진행 발언
console-limit-reply = 답변권
console-preset = 형식별 표준 시간
console-preset-limits = 시간만 적용
console-preset-items = 시간과 프로그램
console-preset-taken = { $name }: 적용했습니다.
console-preset-side-event-60 = 부대행사, 60분
console-preset-side-event-90 = 부대행사, 90분
console-preset-hrc-panel-120 = 인권이사회 패널 토론, 120분
console-preset-hrc-interactive-dialogue = 상호대화
console-preset-webinar-60 = 웨비나, 60분
console-preset-open-debate-90 = 공개토의, 90분
console-settings = 설정
console-slow = 느린 모드: 휴대전화당 질문 간격
console-slow-off = 끔
console-slow-why = 질문과 발언 신청에 적용되며 단위는 분입니다. 더 일찍 보낸 것은 휴대전화에서 기다렸다가 저절로 전송됩니다.
console-flag-word = 목록에 있는 낱말
console-flag-word-why = 주최자의 목록에 있는 낱말이 들어 있습니다. 다른 것과 똑같이 처리를 기다립니다.
console-flag-script = 여러 문자가 섞인 이름
console-flag-script-why = 이름의 한 낱말에 여러 문자의 글자가 섞여 있습니다. 흉내 낸 이름에서 흔하지만 진짜일 수도 있습니다.
console-unusual-floods-why = 사람이 보낼 수 있는 것보다 훨씬 많이 보내는 휴대전화입니다. 멈출 때까지 아무것도 받지 않으며, 다른 사람은 느려지지 않습니다.
console-unusual-newcomers-why = 매우 많은 새 휴대전화가 한 주소에서 들어옵니다. 하나씩 들여보내며, 먼저 와 있던 사람은 아무것도 느끼지 못합니다.
console-unusual-floods =
    { $count ->
       *[other] 휴대전화 { $count }대가 과다 전송 중
    }
console-unusual-newcomers =
    { $count ->
       *[other] 새 휴대전화 { $count }대 대기 중
    }
console-set-done = 저장했습니다.
console-support = 질문에 “저도요”
console-support-on = 켬, 공감 수 표시
console-support-hidden = 켬, 다룰 때까지 공감 수 숨김
console-support-off = 끔
console-floor-names = 공개 발언자 명단에 이름 표시
console-floor-names-why = 끄면 단상과 나를 제외한 모두에게 번호만 보입니다.
console-places = 신청자에게 순번 알림
console-places-why = 끄면 휴대전화에 대기 중이라고만 나오고 몇 번째인지는 나오지 않습니다.
console-extra-point-of-order = 의사진행 발언
console-extra-right-of-reply = 답변권
console-captions = 자막·수어
console-captions-why = https 주소입니다. 링크는 “진행 상황”에서 누구나 볼 수 있습니다.
console-contact = 후속 연락처
console-contact-why = 마지막에 모두에게 표시됩니다.

## List of speakers: order, reasons, corrections

console-floor-open-until = 접수 중, { $time } 마감
console-floor-opens = { $time } 열림
console-floor-open-now = 지금 열기
console-floor-close-now = 지금 마감
console-floor-times = 시각…
console-floor-paper = 추가…
console-floor-set = 발언자 명단을 설정했습니다.
console-last-call = 마지막 접수
console-last-call-why = 2분 뒤 명단을 마감하고 모두에게 알립니다.
console-last-call-done = 마지막 접수: 명단은 { $time }에 마감됩니다.
console-opens-at = 여는 시각
console-closes-at = 마감 시각
console-closes-after = 마감(시작부터 계산)
console-closes-never = 직접 마감
console-minutes = { $count }분
console-order = 순서
console-order-is = 순서: { $order }.
console-order-equity = 형평
console-order-chronological = 신청순
console-order-protocol = 의전
console-order-alternate = 현장·온라인 교대
console-order-equity-why = 발언이 가장 적었던 구분이나 참가 방식이 먼저입니다.
console-order-chronological-why = 신청한 순서입니다.
console-order-protocol-why = 직급과 구분을 따르고, 그다음은 신청순입니다.
console-order-alternate-why = 현장 한 명, 온라인 한 명씩 번갈아 합니다.
console-suggested = 다음 추천
console-why-called = 직접 호출함
console-why-pinned = 직접 고정함
console-why-reply = 답변권, 모두 마친 뒤
console-why-only-one = 유일한 대기자
console-why-last = 다른 사람들 다음
console-why-earliest = 먼저 신청
console-why-first-turn = 첫 발언
console-why-second-turn = 이미 발언함
console-why-absent-before = 호출 시 부재
console-why-group-unheard = 아직 발언 없는 구분
console-why-group-fewer = 발언이 적은 구분
console-why-channel-unheard = { $channel ->
        [online] 온라인 발언 아직 없음
       *[other] 현장 발언 아직 없음
    }
console-why-channel-fewer = { $channel ->
        [online] 온라인 발언이 적음
       *[other] 현장 발언이 적음
    }
console-why-channel-alternates = { $channel ->
        [online] 온라인 차례
       *[other] 현장 차례
    }
console-why-dignitary = 주요 인사
console-why-on-behalf = 그룹 대표
console-why-rank = 의전 순서
console-reply = 답변권
console-pinned = 고정됨
console-dignitary = 주요 인사
console-on-behalf = 그룹 대표
console-nth-turn = { $nth }번째 발언
console-more-for = 더 보기: { $name }
console-swap = 자리 바꾸기
console-swapped = { $name }, { $other }: 자리를 바꿨습니다.
console-skip = 건너뛰기
console-skipped-done = { $name }: 한 자리 뒤로.
console-pin = 고정
console-unpin = 고정 해제
console-pinned-done = { $name }: 고정했습니다.
console-unpinned = { $name }: 다시 순서를 따릅니다.
console-convert = 서면으로 전환…
console-convert-text = 서면 질문
console-convert-now = 질문으로 만들기
console-converted = { $name }: 서면 질문으로 바꿔 후보에 두었습니다.
console-edited = { $name }: 고쳤습니다.
console-group = 구분
console-group-none = 밝히지 않음
console-topic = 주제
console-paper-add = 명단에 추가
console-paper-done = { $name }: 명단에 추가했습니다.
console-lots = 추첨
console-lots-why = 처음 1분 안에 신청한 사람들끼리 추첨합니다.
console-lots-drawn = 추첨했습니다. 시드 { $seed }.
console-lots-were = { $count }명 추첨, 시드 { $seed }

## Balance

console-balance = 균형
console-balance-empty = 아직 청중 발언이 없습니다.
console-side-room = 현장
console-side-online = 온라인
console-side-unknown = 참가 방식 미상
console-group-unknown = 구분 미상
console-turns = 첫 발언 { $first } · 두 번째 발언 { $second }
console-one-sided-room = 현장에서 세 번 연속 발언했고 온라인이 기다립니다.
console-one-sided-online = 온라인에서 세 번 연속 발언했고 현장이 기다립니다.
console-next-side-room = 발언이 적고 기다리는 쪽: 현장.
console-next-side-online = 발언이 적고 기다리는 쪽: 온라인.

## Podium: signals and backstage

console-ready = 준비됨
console-ask-time = 30초 필요
console-ask-audio = 소리 안 들림
console-ask-floor = 발언 희망
console-cue-all = 모두에게 메시지
console-cue-pick = 메시지 보내기: { $name }
console-cue-to = { $count }명에게 비공개 메시지
console-cue-sent-many = { $count }명에게: { $phrase }
console-backstage = 진행팀
console-whisper-to-technician = 기술 담당자에게
console-whisper-to-booth = 통역 부스에
console-whisper-to-moderator = 사회자에게
console-whisper-sent = 보냈습니다: { $role }.
console-whisper-behind = 시간이 늦어지고 있습니다.
console-whisper-online-waiting = 온라인에서 기다립니다.
console-whisper-inbox-full = 받은 질문이 많이 쌓였습니다.
console-whisper-speaker-missing = 다음 발언자가 보이지 않습니다.
console-whisper-no-sound = 소리가 나지 않습니다.
console-whisper-slow-down = 천천히 해 주십시오.
console-whisper-ok = 모두 정상입니다.

## The wall

console-wall-preview = 화면 구성 미리 보기
console-wall-frozen = 고정됨
console-layout-join = 참여
console-layout-speaker = 발언자
console-layout-question = 질문
console-layout-list = 명단
console-layout-actions = 후속 조치
console-layout-poll = 거수
console-layout-think = 생각
console-layout-blank = 빈 화면
console-take = 화면에 표시
console-blank = 빈 화면
console-freeze = 화면 고정
console-unfreeze = 고정 해제
console-frozen = 대형 화면을 고정했습니다.
console-unfrozen = 대형 화면이 다시 바뀝니다.
console-follow = 대형 화면이 진행을 따름
console-follow-why = 발언자와 질문이 자동으로 표시됩니다.
console-strip = 자막용 띠 비워 두기
console-strip-why = 대형 화면 아래쪽 5분의 1을 비워 둡니다.
console-preview-join = QR 코드와 짧은 주소
console-preview-next = 다음: { $name }
console-preview-think = 잠시 생각해 보십시오
console-preview-more = +{ $count }명 대기
console-preview-speaker-empty = 발언자가 없어 제목이 표시됩니다.
console-preview-question-empty = 다루는 질문이 없습니다.
console-preview-list-empty = 명단에 아무도 없습니다.
console-preview-actions-empty = 아직 적어 둔 후속 조치가 없습니다.
console-preview-poll-empty = 거수가 없습니다.
console-preview-blank-empty = 표시 없음: 어두운 화면.
console-think = 생각할 시간
console-think-on = 생각할 시간 { $seconds }초.
console-think-end = 생각할 시간 끝내기
console-think-over = 생각할 시간이 끝났습니다.
console-guiding = 길잡이 질문 { $count }건
console-guiding-label = 길잡이 질문, 한 줄에 하나씩
console-guiding-kept = 길잡이 질문을 저장했습니다.

## Parts

console-pane-wall = 대형 화면

## Holding what arrives

console-arrivals = 이름 없는 질문은 1분에 한 번 순서를 섞어 전달됩니다.

console-incident = 돌발 상황
console-incident-why = 무슨 일이 있었는지 적고, 누가 무엇을 썼는지는 적지 마십시오. 주최자와 사회자가 읽습니다.
console-incident-category = 종류
console-incident-text = 짧게
console-incident-add = 기록
console-incident-added = 돌발 상황을 기록했습니다.
console-incident-drop = 빼기
console-incident-dropped = 기록을 뺐습니다.
console-incidents-noted = 지금까지의 기록
incident-harassment = 괴롭힘
incident-threat = 위협
incident-disruption = 진행 방해
incident-recording = 규칙에 어긋난 녹화·녹음
incident-medical = 응급 상황
incident-other = 그 밖의 일
contacts-none = 누구에게 알릴지 아직 적혀 있지 않습니다. 주최자가 설정에서 적을 수 있습니다.
