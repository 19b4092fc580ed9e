### The record: what a panel came to, on its page and in the files that are made of it.

## Words of both

record-unknown = 밝히지 않음
record-withheld = 표시하지 않음
record-yes = 예
record-part-moderator = 사회자
record-part-opening = 개회 연사
record-part-panellist = 패널리스트
record-part-floor = 청중
record-status-to-confirm = 확인 예정
record-status-confirmed = 확인됨
record-status-in-progress = 진행 중
record-status-done = 완료
record-status-dropped = 중단
record-outcome-answered = 회의장에서 답변됨
record-outcome-written = 서면 답변 예정
record-outcome-asked = 낭독, 답변 없음
record-outcome-merged = 다른 질문과 합침
record-outcome-declined = 미선정
record-outcome-private = 주최 측에 전달됨
record-outcome-withdrawn = 철회됨
record-outcome-approved = 승인, 다루지 않음
record-outcome-new = 검토하지 않음
record-reason-off-topic = 주제와 무관
record-reason-harassment = 괴롭힘
record-reason-personal-data = 개인정보
record-reason-advertising = 광고
record-reason-not-a-question = 질문이 아님
record-reason-duplicate = 중복
record-reason-unsafe = 누군가에게 위험
record-fate-spoke = 발언함
record-fate-not-reached = 발언하지 못함
record-fate-converted = 서면으로 전환
record-fate-withdrawn = 철회됨
record-fate-waiting = 아직 대기 중

## Files: their sheets

record-table-turns = 발언
record-table-speaking-time = 발언 시간
record-table-questions = 질문
record-table-floor = 발언자 명단
record-table-items = 계획과 소요 시간
record-table-actions = 후속 조치
record-table-statistics = 통계
record-table-log = 작업 이력
record-table-incidents = 돌발 상황 기록
record-incidents-why = 돌발 상황 기록은 다른 어떤 파일에도 없습니다. 주최 측에만 전달된 내용과 함께 지워집니다.

## Files: their columns

record-col-number = 번호
record-col-item = 항목
record-col-speaker = 발언자
record-col-organisation = 기관
record-col-part = 역할
record-col-kind = 종류
record-col-kinds = 종류
record-col-group = 구분
record-col-side = 현장·온라인
record-col-start = 시작
record-col-end = 종료
record-col-spoken = 발언 시간
record-col-limit = 제한 시간
record-col-over = 초과 시간
record-col-granted = 추가 시간
record-col-seconds = { $name }(초)
record-col-interruptions = 중단 횟수
record-col-runs = 발언 구간
record-col-question = 질문
record-col-turns = 발언 횟수
record-col-share = 비율(%)
record-col-state = 상태
record-col-text = 내용
record-col-name = 이름
record-col-language = 언어
record-col-for = 대상
record-col-answered-by = 답변자
record-col-askers = 질문자 수(명)
record-col-reason = 이유
record-col-category = 분류
record-col-channel = 참가 방식
record-col-received = 접수 시각
record-col-voices = 공감
record-col-merged = 합친 질문
record-col-tags = 주제
record-col-gloss = 비공식 번역
record-col-requested = 신청 시각
record-col-on-behalf = 그룹 대표
record-col-topic = 주제
record-col-absent = 부재(회)
record-col-turn = 발언
record-col-planned-start = 예정 시작
record-col-late = 지연
record-col-planned = 계획
record-col-budget = 변경 후 계획
record-col-actual = 소요 시간
record-col-delta = 차이
record-col-action = 후속 조치
record-col-lead = 담당
record-col-due = 기한
record-col-status = 상태
record-col-at = 시각
record-col-role = 역할
record-col-command = 명령
record-col-target = 대상
record-col-section = 분류
record-col-entry = 항목
record-col-count = 수
record-col-duration = 길이

## Files: the long list of counts

record-counted-zone = 시간대
record-counted-questions = 질문
record-counted-submitted = 접수
record-counted-anonymous = 익명
record-counted-reasons = 선정되지 않은 질문(이유별)
record-counted-question-channels = 질문(참가 방식별)
record-counted-question-groups = 질문(구분별)
record-counted-question-languages = 질문(언어별)
record-counted-floor = 발언자 명단
record-counted-requests = 발언 신청
record-counted-absent = 호출 시 부재
record-counted-floor-groups = 발언 신청(구분별)
record-counted-floor-channels = 발언 신청(참가 방식별)
record-counted-spoke-groups = 청중 발언(구분별)
record-counted-spoke-channels = 청중 발언(참가 방식별)
record-counted-speaking = 발언 시간(초)
record-counted-turns = 발언 횟수
record-counted-total = 전체 발언
record-counted-over = 제한 시간 초과
record-counted-granted = 제한 시간에 추가
record-counted-kinds = 종류별 발언 시간(초)
record-counted-parts = 역할별 발언 시간(초)
record-counted-sides = 현장·온라인 발언 시간(초)
record-counted-panellists = 패널리스트의 현장·온라인 발언 시간(초)
record-counted-groups = 청중의 구분별 발언 시간(초)
record-counted-honorifics = 단상의 호칭별 발언 시간(초)
record-counted-pace = 계획과 소요 시간(초)
record-counted-planned = 계획
record-counted-actual = 소요
record-counted-began-late = 시작 지연
record-counted-late = 종료 지연

## The page

record-title = 기록
record-so-far = 지금까지의 기록입니다. 토론회가 진행 중입니다.
record-none = 아직 기록이 없습니다.
record-none-why = 기록은 토론회를 시작할 때 시작되고 종료할 때 완성됩니다. 그러면 시간 사용, 나온 질문, 약속된 내용과 그 파일을 여기에서 볼 수 있습니다.
record-none-rehearsal = 리허설은 기록을 남기지 않습니다.
record-report = 보고서
record-length = 길이
record-length-of = 계획 { $time }
record-length-early = { $time } 일찍 종료
record-length-late = { $time } 늦게 종료
record-length-sharp = 정시 종료
record-speech = 발언
record-speech-turns = 발언 { $count }회
record-asked = 질문
record-asked-answered = { $count }건 답변됨
record-heard = 발언 신청
record-heard-spoke = { $count }명 발언
record-over = 제한 시간 초과
record-over-turns =
    { $count ->
        [0] 해당 발언 없음
       *[other] 발언 { $count }회
    }
record-online = 온라인 패널리스트
record-online-of = 패널리스트 발언 시간 중
record-moderator = 사회자
record-moderator-of = 전체 발언 중
record-percent = { $count }%
record-speakers = 누가 얼마나 발언했나
record-speakers-none = 아직 발언한 사람이 없습니다.
record-nameless = 참가자
record-kinds = 종류별
record-parts = 역할별
record-sides = 현장과 온라인
record-groups = 청중 발언(구분별)
record-time = 시간을 어디에 썼나
record-time-latest = 가장 크게 늦어진 때: “{ $item }” 시작 시 { $time }.
record-time-never = 늦게 시작한 항목이 없습니다.
record-time-end-early = 토론회가 { $time } 일찍 끝났습니다.
record-time-end-late = 토론회가 { $time } 늦게 끝났습니다.
record-time-end-sharp = 토론회가 정시에 끝났습니다.
record-time-chart = 각 항목이 얼마나 늦게 시작했는지 보여 줍니다. 같은 수치가 아래 표에 있습니다.
record-behind = 늦음
record-ahead = 빠름
record-questions = 질문은 어떻게 처리되었나
record-questions-none = 들어온 질문이 없습니다.
record-question-groups = 구분별
record-channels = 참가 방식별
record-languages = 언어별
record-outcomes = 처리 결과별
record-reasons = 선정되지 않은 이유
record-floor = 발언자 명단
record-floor-none = 발언을 신청한 사람이 없습니다.
record-absent =
    { $count ->
        [0] 호출했을 때 자리에 없던 사람은 없습니다.
       *[other] 호출했을 때 { $count }명이 자리에 없었습니다.
    }
record-owed = 서면으로 답변할 질문
record-owed-none = 서면 답변을 기다리는 질문이 없습니다.
record-owed-nobody = 답변자 없음
record-owed-sent = 답변이 들어왔으나 아직 승인되지 않음
record-actions = 후속 조치
record-actions-none = 적어 둔 후속 조치가 없습니다.
record-action-nobody = 담당 없음
record-files = 파일
record-files-why = 스프레드시트에는 여기에서 보는 내용이 줄마다 들어 있습니다. JSON 기록으로 다른 서버에서 토론회를 되살릴 수 있습니다. 어떤 파일에도 이름 없이 질문한 사람이 누구인지는 나오지 않습니다.
record-file-all = 모든 표, 스프레드시트 하나
record-file-zip = 모든 표, CSV 파일
record-file-json = 전체 기록(JSON)
record-file-single = 개별 표(CSV)
