### The report of a panel: what it says by itself, and the page on which it is edited.

report-draft = 초안

## The first page

report-date = 날짜
report-time = 시간
report-place = 장소
report-organisers = 주최
report-part-moderator = 사회자
report-part-opening = 개회 연사
report-part-panellist = 패널리스트
report-unnamed = { $count }명(이름 기재하지 않음)
report-introduction = 개요
report-intro-planned = { $where ->
    [room] “{ $title }” 패널 토론회가 { $date } { $room }에서 열릴 예정이다.
   *[none] “{ $title }” 패널 토론회가 { $date }에 열릴 예정이다.
}
report-intro-held = { $where ->
    [room] “{ $title }” 패널 토론회가 { $date } { $room }에서 열렸다.
   *[none] “{ $title }” 패널 토론회가 { $date }에 열렸다.
}
report-intro-organised = 주최: { $organisers }.
report-intro-chatham = 토론회는 채텀하우스 규칙에 따라 진행되었으며, 이 보고서에는 누구의 이름도 싣지 않는다.
report-intro-moderated = 사회자: { $moderators }.
report-intro-speakers = 단상의 발언자는 { $count }명이었다.
report-intro-questions = 서면 질문 { $count }건이 접수되었다.
report-intro-answered = 토론회 중 질문 { $count }건에 답변이 이루어졌다.
report-intro-written = 질문 { $count }건은 서면으로 답변하기로 하였다.
report-intro-floor = 청중 발언은 { $count }건이었다.
report-programme = 실제 진행 프로그램
report-programme-held = 진행
report-programme-planned = 계획
report-programme-item = 항목
report-programme-speaker = 발언자
report-programme-lasted = 소요 시간
report-programme-difference = 차이
report-programme-began = 시작 지연
report-not-held = 진행하지 않음

## People

report-somebody = { $part ->
    [moderator] 사회자
    [opening] 개회 연사
   *[other] 패널리스트
}
report-anonymous = 익명 참가자
report-participant = 참가자
report-of-group = 참가자({ $group })
report-with-group = { $who }({ $group })
report-on-behalf = 그룹 대표

## Questions

report-themes = 질문과 답변
report-names-as-given = 질문자와 청중 발언자의 이름은 본인이 밝힌 그대로이며, 확인을 거치지 않았다.
report-theme-other = 그 밖의 질문
report-gloss = 비공식 번역({ $language })
report-written-answer = 서면 답변: { $person }
report-asked-by = 질문자: { $who }.
report-askers = { $count }명이 이 질문을 하였다.
report-answered-by = 답변자: { $people }.
report-answered = 토론회 중 답변됨.
report-asked = 토론회에서 다루었으나 아직 답변되지 않음.
report-not-answered = 토론회 중 답변되지 않음.
report-to-be-written-by = 서면 답변 예정: { $people }.
report-to-be-written = 서면 답변 예정.

## Notes

report-tag-challenge = 과제
report-tag-practice = 우수 사례
report-tag-follow-up = 후속 사항
report-tagged-challenge = 과제
report-tagged-practice = 우수 사례
report-tagged-follow-up = 후속 사항
report-statements = 발언
report-statement-of = { $who } – { $kind }
report-notes = 그 밖의 메모

## Floor, actions and what is still open

report-interventions = 청중 발언
report-floor-not-reached = 발언 신청 { $count }건은 시간이 부족하여 듣지 못하였다.
report-floor-absent = 호출된 발언자 { $count }명이 자리에 없었다.
report-floor-converted = 발언 신청 { $count }건이 서면으로 전환되었다.
report-floor-withdrawn = 발언 신청 { $count }건이 철회되었다.
report-written-statements = 서면 발언문
report-actions = 후속 조치
report-action = 후속 조치 { $number }
report-action-lead = 담당: { $lead }
report-action-no-lead = 담당: 추후 지정
report-action-due = 기한: { $day }
report-action-no-day = 기한: 미정
report-status-to-confirm = 확인 예정
report-status-confirmed = 확인됨
report-status-in-progress = 진행 중
report-status-done = 완료
report-open-questions = 서면으로 답변할 질문
report-open-due = 서면 답변은 { $day }까지 제출될 예정이다.
report-open-of = { $who }: { $questions }
report-organisers-answer = 답변자 미지정
report-not-reached = 다루지 못한 질문과 발언
report-not-reached-questions = 시간이 부족하여 질문 { $count }건을 다루지 못하였다: { $questions }.

## Statistics

report-statistics = 통계
report-withheld = 5 미만의 수와 이를 계산해 낼 수 있는 다른 수는 밝히지 않는다.
report-questions-in-writing = 서면 질문
report-number = 수
report-submitted = 접수
report-anonymously = 이 중 이름 없음
report-outcome-answered = 토론회 중 답변
report-outcome-written = 서면 답변 예정
report-outcome-asked = 다루었으나 미답변
report-outcome-merged = 비슷한 질문과 합침
report-outcome-declined = 미선정
report-outcome-private = 주최 측에만 전달
report-outcome-withdrawn = 철회
report-outcome-approved = 다루지 못함
report-outcome-new = 검토하지 않음
report-language-of-questions = 질문 언어
report-group = 구분
report-channel = 참가 방식
report-requests = 발언 신청
report-spoke = 청중 발언
report-unknown = 밝히지 않음
report-speaker = 발언자
report-kind = 발언 종류
report-speaking-turns = 발언 횟수
report-speaking-spoken = 발언 시간
report-speaking-given = 배정 시간
report-speaking-over = 초과 시간
report-speaking-total = 전체 발언 시간: { $time }.
report-share-moderator = 사회자: { $time }({ $share }%).
report-share-panellist = 패널리스트: { $time }({ $share }%).
report-share-floor = 청중: { $time }({ $share }%).
report-share-online = 패널리스트 발언 시간 중 온라인: { $time }({ $share }%).
report-interruptions = 발언이 { $count }회 중단되었다.
report-where-time-went = 시간 사용

## The page

report-lead = 이 초안은 실제 진행된 내용으로 작성됩니다. 모든 단락은 고치거나 빼거나 덧붙일 수 있습니다. 손대지 않은 단락은 기록을 계속 따릅니다.
report-in-language = 보고서 언어
report-download = 내려받기
report-download-docx = Word(.docx)
report-download-html = 웹 페이지(.html)
report-download-md = Markdown(.md)
report-print = 인쇄 또는 PDF로 저장
report-edit = 고치기
report-omit = 빼기
report-omit-section = 이 절 빼기
report-restore = 다시 넣기
report-restore-words = 보고서 원문 사용
report-add = 아래에 단락 추가
report-words = 직접 쓴 글
report-save = 저장
report-hint-list = 한 줄이 한 항목입니다.
report-hint-table = 한 줄이 표의 한 행이며, 칸은 |로 나눕니다.
report-changed = 이 단락을 쓴 뒤에 관련 사실이 바뀌었습니다.
report-made = 현재 보고서 내용:
report-is-written = 직접 씀
report-is-added = 직접 추가함
report-is-omitted = 뺌
report-is-omitted-under = 상위 항목과 함께 뺌
report-kept = 쓴 글을 보고서에 넣었습니다.
report-was-omitted = 단락을 뺐습니다.
report-was-restored = 단락을 원래대로 되돌렸습니다.
report-passage = 단락: { $words }
report-not-begun = 토론회가 아직 열리지 않았습니다. 진행되면서 보고서가 채워집니다.
