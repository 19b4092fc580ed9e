### The organiser's desk: the panels, drafts, and the pages of one panel.

organise-title = { $title } · 주최자
organise-home = 내 토론회
organise-tabs = 이 토론회의 페이지
organise-tab-overview = 개요
organise-tab-programme = 프로그램
organise-tab-settings = 설정
organise-tab-links = 링크
organise-tab-papers = 인쇄물
organise-tab-record = 기록
organise-tab-report = 보고서
organise-tab-follow-up = 후속 관리
organise-state-draft = 초안
organise-state-open = 질문 접수 중
organise-state-rehearsal = 리허설
organise-state-live = 진행 중
organise-state-ended = 종료
organise-state-anonymised = 익명 처리됨
organise-state-purged = 완전 삭제됨
organise-open-console = 진행 콘솔 열기

## The first page

organise-door-title = 주최자 링크를 여십시오
organise-door-more = 이 도구를 설치한 사람이나 토론회를 만들어 준 사람에게 개인 링크를 받으십시오. 그 링크로 주최자 페이지가 열립니다. 계정도 비밀번호도 필요 없습니다.
organise-door-label = 개인 링크
organise-door-open = 열기
organise-door-wrong = 개인 링크가 아닙니다. https://부터 끝까지 전체 주소를 붙여 넣어 주십시오.
organise-door-hint = 링크를 잃어버렸습니까? 서버를 처음 시작할 때 표시되며, 다른 주최자의 링크 페이지에서도 얻을 수 있습니다.
organise-new-from-note = 개념문서로 새 토론회 만들기
organise-new-by-hand = 새 토론회 직접 만들기
organise-drafts = 작성 중인 초안
organise-panels = 토론회
organise-untitled = 제목 없음
organise-draft-by-hand = 직접 작성
organise-draft-pasted = 붙여 넣은 글
organise-draft-changes = 토론회 { $code }의 바뀐 개념문서
organise-to-look-at = 살펴볼 것
organise-to-confirm =
    { $count ->
        [0] 모두 확인됨
       *[other] 확인할 것 { $count }건
    }
organise-all-confirmed = 모두 확인됨
organise-panels-empty = 아직 토론회가 없습니다
organise-panels-empty-more = 개념문서로 시작하십시오. 제목, 시간, 장소, 발언자를 읽어 오며 확인만 하면 됩니다.
organise-archived = 보관된 토론회 { $count }건
organise-done-dropped = 초안을 치워 두었습니다.
organise-done-kept = 초안을 다시 가져왔습니다.

## From a note

organise-new-title = 개념문서로 새 토론회 만들기
organise-new-more = 제목, 날짜, 시간, 장소, 주최 측, 발언자를 읽어 옵니다. 읽은 내용을 개념문서와 나란히 보고 확실하지 않은 것을 확인합니다.
organise-new-file = 개념문서 선택
organise-new-kinds = Word(.docx), PDF, 일반 텍스트, Markdown, 최대 5MB
organise-new-or = 또는
organise-new-paste = 글 붙여 넣기
organise-new-read = 개념문서 읽기
organise-new-reading = 개념문서를 읽는 중 …
organise-new-private = 개념문서는 이 서버에서 정해진 규칙으로 읽습니다. 아무것도 서버 밖으로 나가지 않으며, 초안은 본인 외에는 아무도 볼 수 없습니다.

organise-record-title = 기록에서 되살리기
organise-record-more = 토론회의 기록 페이지에서 받은 record.json 파일로 토론회를 그대로 되살립니다. 링크는 새로 만들어집니다.
organise-record-read = 되살리기

## The review page

organise-review-title = 읽은 내용 확인
organise-review-more =
    { $count ->
        [0] 모두 확인되었습니다. 이 내용으로 토론회가 만들어집니다.
       *[other] 읽은 내용이 해당 줄 옆에 있습니다. 직접 답해야 할 것이 { $count }건 있습니다.
    }
organise-by-hand-title = 새 토론회
organise-by-hand-more = 제목과 시간만 있으면 시작할 수 있습니다. 나머지는 공개한 뒤에도 채울 수 있습니다.
organise-the-panel = 토론회
organise-the-note = 개념문서
organise-people = 사람
organise-line = { $line }번째 줄
organise-answers = 답
organise-save = 초안 저장
organise-saved = 저장했습니다.
organise-publish = 토론회 공개
organise-before-publishing = 토론회를 공개하려면 { $count }건이 더 필요합니다:
organise-draft-drop = 초안 치워 두기
organise-draft-dropped = 이 초안은 치워 두었습니다.
organise-draft-keep = 다시 작성하기
organise-one-per-line = 한 줄에 하나씩
organise-field-title = 제목
organise-field-date = 날짜
organise-field-start = 시작
organise-field-end = 종료
organise-field-timezone = 시간대
organise-field-room = 회의장
organise-field-organisers = 주최 측
organise-part-opening = 개회사
organise-part-moderator = 사회자
organise-part-co-moderator = 두 번째 사회자
organise-part-panellist = 패널리스트
organise-part-closing = 폐회사
organise-person-add = 사람 추가
organise-person-unnamed = 이름 추후 결정
organise-person-left-out = 빠짐
organise-person-leave-out = 빼기
organise-person-honorific = 호칭
organise-person-name = 이름
organise-person-function = 직위
organise-person-organisation = 기관
organise-person-part = 역할
organise-person-phonetic = 이름 읽는 법
organise-person-note = 필요 사항과 사회자 참고 사항
organise-person-extra = 추가 발언 시간
organise-person-extra-none = 없음
organise-person-private = 이름 읽는 법, 필요 사항, 추가 시간은 사회자에게만 보입니다. 절대 공개되지 않습니다.
organise-up = 위로
organise-down = 아래로
organise-languages = 페이지 언어
organise-language-first = 주 언어: 대형 화면과 진행 안내 말에 쓰는 언어
organise-languages-offered = 청중에게 제공하는 언어
organise-preset = 형식
organise-preset-show = 보기
organise-preset-own = 원본 그대로
organise-preset-side-event-60 = 부대행사, 60분
organise-preset-side-event-90 = 부대행사, 90분
organise-preset-hrc-panel-120 = 인권이사회 패널 토론, 2시간
organise-preset-hrc-interactive-dialogue = 인권이사회 상호대화
organise-preset-webinar-60 = 웨비나, 60분
organise-preset-open-debate-90 = 공개토의, 90분
organise-sum = 합계

## Open points: what the note leaves open, one sentence each

organise-point =
    { $code ->
        [missing] { $field ->
            [title] 개념문서에서 제목을 찾지 못했습니다.
            [date] 개념문서에 날짜가 없습니다.
            [start] 개념문서에 시작 시각이 없습니다.
            [end] 개념문서에 종료 시각이 없습니다.
            [room] 개념문서에 회의장이 없습니다.
            [organisers] 개념문서에 주최 측이 없습니다.
            [moderator] 개념문서에 사회자가 없습니다.
            [panellists] 개념문서에 패널리스트가 없습니다.
           *[other] 개념문서에 이 내용이 없습니다.
        }
        [year_missing] 개념문서에 연도가 없습니다. 몇 년입니까?
        [weekday_disagrees] 요일과 날짜가 맞지 않습니다. 어느 날입니까?
        [day_or_month_first] 이 날짜는 두 가지로 읽을 수 있습니다. 어느 쪽입니까?
        [several_days] 개념문서에 날짜가 둘 이상 있습니다. 이날이 첫날입니까?
        [ambiguous] 개념문서에 날짜가 여러 개 있습니다. 어느 것입니까?
        [several_times] 개념문서에 여러 시간대의 시각이 있습니다. 회의장의 시각은 어느 것입니까?
        [half_day_unsure] 오전입니까, 오후입니까?
        [from_agenda] 따로 적혀 있지 않아 의사일정에서 가져왔습니다.
        [to_be_confirmed] 개념문서에 추후 확정이라고 되어 있습니다.
        [read_from_prose] 본문 문장에서 읽었습니다. 맞습니까?
        [read_from_heading] 흔하지 않은 제목에서 가져왔습니다. 이 역할이 맞습니까?
        [part_unsure] 제목에 나와 있지 않아 위치를 보고 정했습니다. 이 역할이 맞습니까?
        [online_unsure] 이 사람은 온라인으로 참여할 수도 있습니다. 그렇다면 아래에 표시해 주십시오.
        [several] 개념문서에 사회자가 여러 명 있습니다. 이 사람입니까?
        [person_unplaced] { $field ->
            [panellists] 이 사람은 어느 제목 아래에도 없습니다. 역할은 무엇입니까?
           *[other] 이 내용은 어느 제목 아래에도 없습니다.
        }
        [maybe_two] 기관이 하나입니까, 둘입니까?
        [also_moderator] 사회자인데 패널리스트에도 들어 있습니다.
        [unnamed] 개념문서에 이름이 없습니다. 이름이 없으면 아무도 추가하지 않습니다.
        [instruction_ignored] 개념문서를 가져오는 사람에게 쓴 문장이 있어 반영하지 않았습니다:
        [cut_short] 개념문서가 매우 깁니다. 이 줄 다음은 읽지 않았습니다.
        [language] 이 개념문서의 언어를 잘 알지 못합니다. 자세히 살펴봐 주십시오.
        [assumed] 개념문서에 시간대가 없습니다. { $zone } 시간이 맞습니까?
        [unsure] { $field ->
            [title] 제목이 맞습니까?
            [room] 회의장이 맞습니까?
            [date] 날짜가 맞습니까?
           *[other] 기관이 맞습니까?
        }
       *[other] 확인해 주십시오.
    }
organise-keep =
    { $code ->
        [missing] 비워 두기
        [person_unplaced] 단상에 오르지 않음
        [maybe_two] 기관 하나
        [unnamed] 지금은 빼기
        [title] 그대로 두기
        [day_or_month_first] { $value }
        [weekday_disagrees] { $value }
        [ambiguous] { $value }
        [several_times] { $value }
        [half_day_unsure] { $value }
        [unsure] 그대로 두기
        [assumed] 예, 그 시간대
       *[other] 맞습니다
    }
organise-place-panellists = 패널리스트
organise-place-opening-remarks = 개회사
organise-place-moderator = 사회자
organise-place-closing = 폐회사
organise-place-chair = 의장
organise-place-keynote = 기조연설
organise-place-rapporteur = 보고자
organise-fault-needed =
    { $field ->
        [title] 제목이 없습니다.
        [date] 날짜가 없습니다.
        [start] 시작 시각이 없습니다.
        [end] 종료 시각이 없습니다.
       *[other] 빠진 것이 있습니다.
    }
organise-fault-date = 달력에 없는 날짜입니다.
organise-fault-time = 올바른 시각이 아닙니다.
organise-fault-zone = 목록에서 시간대를 골라 주십시오.
organise-fault-slot = 토론회 길이는 { $least }분에서 { $most }시간 사이여야 합니다. 시작과 종료를 확인해 주십시오.

## Hints: quiet, never in the way

organise-hint-no-moderator = 아직 사회자가 없습니다. 그래도 사회자 링크는 만들어집니다.
organise-hint-two-moderators = 사회자가 { $count }명입니다. 모두 진행 콘솔을 받으므로 누가 “다음”을 누를지 정해 두십시오.
organise-hint-also-moderator = { $name }: 사회자이면서 패널리스트입니다. 이 사람이 발언하는 동안 시간은 누가 봅니까?
organise-hint-one-gender = 패널리스트의 호칭이 모두 같습니다. 한 성별로만 구성하려는 것입니까?
organise-hint-sum = 항목은 모두 { $planned }분, 토론회는 { $slot }분입니다.
organise-hint-speech = 준비된 발언이 전체 시간의 { $percent }%입니다. 청중에게 남는 시간이 적습니다.
organise-hint-short = 패널리스트 한 명당 { $seconds }초뿐입니다. 발언자를 줄이면 더 충실해집니다.
organise-hint-handover = 발언자 { $count }명에게 순서를 넘기는 데 모두 약 { $seconds }초가 걸리는데, 계획에 없습니다.

## The overview of a panel

organise-next-title = 다음 할 일
organise-after-title = 토론회가 끝난 뒤
organise-step-done = 완료:
organise-step-todo = 할 일:
organise-step-open = 확인 필요:
organise-next-programme =
    { $planned ->
        [0] 아직 프로그램이 없습니다.
       *[other] 전체 { $slot }분 중 { $planned }분이 프로그램으로 짜여 있습니다.
    }
organise-next-moderator = 사회자 정하기
organise-next-links =
    { $without ->
        [0] 개인 링크를 종이나 메일로 나눠 주십시오.
       *[other] { $without }명에게 링크가 없습니다.
    }
organise-next-privacy =
    { $mode ->
        [attributed] 이름을 반드시 받습니다. 회의장의 모든 사람에게 적절합니까?
        [anonymous] 이름을 받지 않습니다. 합의된 대로입니까?
        [chatham] 이름이 회의장 밖으로 나가지 않습니다. 합의된 대로입니까?
       *[other] 이름은 선택입니다. 회의장의 모든 사람에게 적절합니까?
    }
organise-next-papers = 필요한 인쇄물을 출력하십시오: 프로그램, 명패, 진행 카드.
organise-next-rehearsal =
    { $rehearsing ->
        [0] 한 번 리허설해 보십시오. 아무것도 남지 않습니다.
       *[other] 리허설이 진행 중입니다. 사람들이 오기 전에 진행 콘솔에서 끝내십시오.
    }
organise-next-ready =
    { $count ->
        [0] 아직 발언자가 없습니다.
       *[other] 발언자 { $count }명 중 { $ready }명이 준비되었다고 알렸습니다.
    }
organise-next-live = 토론회가 진행 중입니다.
organise-next-record = 기록을 보관하십시오: 누가 얼마나 발언했는지, 모든 질문과 그 처리 결과.
organise-next-report = 보고서를 읽고 고치십시오.
organise-next-answers =
    { $count ->
        [0] 서면으로 답변할 질문이 없습니다.
       *[other] 서면으로 답변할 질문이 { $count }건 있습니다.
    }
organise-next-actions =
    { $count ->
        [0] 후속 조치가 모두 완료되었습니다.
       *[other] 아직 완료되지 않은 후속 조치가 { $count }건 있습니다.
    }
organise-next-outcome = 결과를 모두에게 공개하십시오.
organise-address = 청중용
organise-code = 코드 { $code }
organise-time = 시간
organise-open-display = 대형 화면 열기
organise-whole = 토론회 전체
organise-do-stop = 서면 질문을 받고 있습니다
organise-do-stop-more = 토론회 시작 전에도 받습니다. 발언자 명단은 진행 콘솔에서 엽니다.
organise-do-stop-button = 그만 받기
organise-do-ask = 서면 질문을 받지 않습니다
organise-do-ask-more = 청중 페이지에 그렇게 표시됩니다.
organise-do-ask-button = 받기
organise-do-open = 토론회가 아직 공개되지 않았습니다
organise-do-open-more = 본인 외에는 아무도 볼 수 없습니다.
organise-do-open-button = 공개
organise-do-copy = 같은 방식의 토론회 하나 더
organise-do-copy-more = 사람, 프로그램, 설정을 가져옵니다. 질문은 가져오지 않으며 링크는 새로 만들어집니다.
organise-do-copy-button = 초안으로 복사
organise-do-archive = 보관하기
organise-do-archive-more = 목록에서 빠집니다. 링크와 기록은 그대로 남습니다.
organise-do-archive-button = 보관
organise-do-restore = 보관된 토론회입니다
organise-do-restore-more = 목록에서 따로 표시됩니다.
organise-do-restore-button = 목록으로 되돌리기
organise-kept = 무엇을 언제까지 보관하는지
organise-kept-declined = 선정되지 않은 질문의 글
organise-kept-private = 주최자에게만 전달된 글
organise-kept-questions = 그 밖의 모든 질문의 글
organise-kept-names = 질문하거나 객석에서 발언한 사람의 이름
organise-kept-traces = 휴대전화의 흔적, 신호, 귓속말
organise-kept-until = { $day } { $time }까지
organise-kept-gone = { $day }에 삭제: { $count }
organise-kept-stays = 순서, 연단, 발언 시간, 승인한 답변, 후속 조치와 모든 집계는 계속 보관합니다.
organise-kept-quoted = 공개된 결과에 인용된 질문은 글을 그대로 둡니다.
organise-kept-unquoted = 결과가 공개되지 않았습니다. 답변된 질문의 글을 남기려면 그날 전에 공개하십시오.
organise-do-anonymise = 마감하고 익명 처리
organise-do-anonymise-more = 선정되지 않았거나 주최자에게만 전달된 질문의 글과 휴대전화로 이어지는 모든 것을 지금 삭제합니다. 그 뒤에는 아무도 자기 질문을 찾거나 철회할 수 없고, 진행 내용도 더 바꿀 수 없습니다. 서면 답변, 후속 조치, 보고서와 결과는 계속 다룰 수 있습니다.
organise-do-anonymise-button = 익명 처리
organise-do-purge = 지금 모두 삭제
organise-do-purge-more = 위의 내용에 더해, 공개된 결과에 인용되지 않은 모든 질문의 글, 승인하지 않은 글, 객석의 모든 이름을 삭제합니다.
organise-do-purge-button = 지금 삭제
organise-do-sure = 되돌릴 수 없음을 알고 있습니다.
organise-do-changed = 개념문서가 바뀌었습니다
organise-do-changed-more = 달라진 내용을 보고 가져올 것을 고릅니다. 링크, 시간, 이름 읽는 법은 그대로 남습니다.
organise-changed-read = 비교
organise-done-saved = 저장했습니다.
organise-done-nothing = 바뀐 것이 없습니다.
organise-done-published = 토론회를 공개했습니다. 개인 링크를 나눠 줄 수 있습니다.
organise-done-brought-back = 토론회를 기록대로 되살렸습니다. 링크는 새것입니다.
organise-done-archived = 보관했습니다.
organise-done-restored = 목록으로 되돌렸습니다.
organise-done-anonymised = 토론회를 마감하고 익명 처리했습니다.
organise-done-purged = 삭제할 수 있는 내용을 모두 삭제했습니다.
organise-done-copied = 복사했습니다.
organise-done-changed = 고른 내용을 가져왔습니다.

## Programme and people of a panel

organise-set = 저장
organise-top = 맨 앞으로
organise-ready = 준비됨
organise-programme-sum = { $planned } / { $slot }분
organise-programme-empty = 아직 계획이 없습니다. 형식을 고르거나 항목을 하나씩 추가하십시오.
organise-item-planned = 길이(분:초)
organise-item-person = 사람
organise-item-nobody = 없음
organise-item-title = 제목(기본 제목과 다를 때)
organise-item-kind = 종류
organise-item-add = 항목 추가
organise-item-drop = 빼기
organise-item-restore = 다시 넣기
organise-items-dropped = 뺀 항목 { $count }개
organise-people-dropped = 제외한 사람 { $count }명
organise-person-drop = 단상에서 제외
organise-person-restore = 새 링크로 다시 넣기
organise-person-extra-seconds = 추가 발언 시간(초)
organise-person-add-link = 개인 링크가 바로 만들어집니다. 프로그램은 자동으로 바뀌지 않습니다.
organise-preset-anew = 다음 형식으로 프로그램 새로 만들기
organise-preset-apply = 새로 만들기
organise-preset-what = 발언 시간과 항목이 그 형식대로 바뀝니다. 맞지 않는 것은 빠지며 다시 넣을 수 있습니다.

## Settings of a panel

organise-section-describe = 토론회
organise-section-privacy = 이름과 개인정보 보호
organise-section-safety = 무슨 일이 생기면
organise-safety-more = 토론회를 진행하는 사람들만 자기 페이지에서 읽습니다.
organise-conduct = 행동 강령 담당자
organise-security = 보안
organise-section-questions = 서면 질문
organise-section-floor = 발언자 명단
organise-privacy-more = 여기에서 고른 내용은 질문하는 모든 사람에게 안내됩니다. 누군가 질문한 뒤에는 더 엄격하게만 바꿀 수 있고 느슨하게는 바꿀 수 없습니다.
organise-attribution = 질문자의 이름
organise-attribution-attributed = 반드시 받음
organise-attribution-attributed-more = 이름 없이는 질문할 수 없습니다. 대표단 회의에 적합합니다.
organise-attribution-optional = 선택
organise-attribution-optional-more = 질문마다 각자 정합니다. 이름을 밝히지 않은 사람은 주최자에게도 익명으로 남습니다.
organise-attribution-chatham = 회의장 밖으로 내보내지 않음
organise-attribution-chatham-more = 단상에서는 이름을 볼 수 있습니다. 대형 화면과 휴대전화에는 나오지 않고, 어떤 보고서에도 이름이 실리지 않습니다(채텀하우스 규칙).
organise-attribution-anonymous = 받지 않음
organise-attribution-anonymous-more = 어떤 질문에도 이름이 없습니다. 이름이 위험이 될 수 있는 주제에 적합합니다.
organise-groups = 선택할 수 있는 구분
organise-retention = 종료 후 며칠 동안 보관합니까?
organise-retention-declined = 선정되지 않은 질문
organise-retention-private = 주최자에게만 전달된 내용
organise-retention-questions = 질문
organise-retention-names = 발언자 명단의 이름
organise-retention-more = 그 뒤 글과 이름은 영구히 삭제됩니다. 주최자에게만 전달된 내용은 절대 일주일 넘게 보관하지 않습니다.
organise-asking = 질문 받기
organise-asking-until = 마감 시각
organise-support = 다른 사람의 질문에 공감
organise-support-on = 켬, 공감 수 표시
organise-support-hidden = 켬, 질문을 다룰 때까지 공감 수 숨김
organise-support-off = 끔
organise-question-limit = 질문의 최대 글자 수
organise-held-words = 다시 살펴볼 낱말
organise-held-words-more = 언어별로 한 줄에 낱말이나 표현 하나씩 적습니다. 그 말이 든 질문은 사회자에게 표시되며, 그 때문에 거절되는 것은 없고 다른 사람에게는 표시가 보이지 않습니다.
organise-guiding = 길잡이 질문
organise-guiding-more = 한 줄에 하나씩, 최대 다섯 건입니다. 생각할 시간에 회의장에서 읽습니다.
organise-contact = 여기에서 물을 수 없는 것을 위한 연락처
organise-captions = 자막·수어 주소(https)
organise-order = 제안하는 순서
organise-order-equity = 형평: 아직 발언하지 않은 구분과 참가 방식 먼저
organise-order-alternate = 현장과 온라인 번갈아
organise-order-chronological = 신청순
organise-order-protocol = 의전: 주요 인사와 그룹 먼저
organise-opens-at = 여는 시각
organise-closes-at = 마감 시각
organise-closes-after = 시작 후 마감까지(분)
organise-floor-names = 명단의 이름을 회의장에 표시
organise-places = 대기자에게 순번 알림
organise-extras = 추가 기능
organise-extra-point-of-order = 의사진행 발언
organise-extra-right-of-reply = 답변권

## A changed note

organise-changed-title =
    { $count ->
        [0] 달라진 것이 없습니다
       *[other] { $count }건이 달라졌습니다
    }
organise-changed-more = 토론회에 가져올 것을 고르십시오. 추가된 사람은 링크를 받고, 제외된 사람은 링크를 잃습니다. 다른 링크, 시간, 이름 읽는 법은 모두 그대로 남습니다.
organise-changed-programme = 프로그램은 자동으로 바뀌지 않습니다. 사람이 추가되었으면 나중에 살펴보십시오.
organise-changed-take = 선택한 내용 가져오기
organise-changed-none = 개념문서와 토론회의 내용이 같습니다.
organise-changed-back = 뒤로
organise-change-title = 제목
organise-change-room = 회의장
organise-change-time = 날짜와 시간
organise-change-organisers = 주최 측
organise-change-added = 추가됨:
organise-change-removed = 개념문서에서 빠짐:
organise-change-corrected = 직위 또는 호칭:
organise-change-moderator = 새 사회자:

## Holding what arrives

organise-hold = 이름 없는 질문은 1분에 한 번 순서를 섞어 전달
organise-hold-more = 전달된 시점으로는 누구의 질문인지 현장의 아무도 알 수 없습니다. 누군가 질문한 뒤에는 끌 수 없습니다.

seats-title = 좌석 코드
seats-lead = 선택 사항입니다. 대표단 코드를 입력하면 “좌석 코드 사용”으로 표시됩니다. 누가 카드를 가졌는지 말해 줄 뿐 신원을 증명하지 않습니다.
seats-names = 대표단
seats-add = 코드 만들기
seats-codes = 코드 목록
seats-print = 카드 인쇄
seats-revoked = 회수됨
seats-revoke = 회수
seats-restore = 되살리기
seats-none = 지금 쓸 수 있는 코드가 없습니다.
seats-card = 이름을 밝히고 질문하거나 발언을 신청할 때 이 코드를 입력하십시오.
organise-tab-seats = 좌석 코드
