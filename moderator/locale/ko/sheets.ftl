### Papers and links that the organiser hands out: personal addresses, mails, invitations, and what is printed.

## Links

sheets-links-lead = 사람마다 자기 주소가 있습니다. 주소를 여는 사람은 누구나 그 역할을 가지므로 해당하는 사람에게만 전하십시오.
sheets-print-all = 한 사람에 한 장씩 인쇄
sheets-print-compact = 적은 장수로 모두 인쇄
sheets-print-one = 인쇄
sheets-audience = 모두를 위한 주소
sheets-audience-lead = 청중은 개인 주소가 필요 없습니다. 화면의 코드나 이 짧은 주소로 어느 휴대전화에서든 토론회를 열 수 있습니다.
sheets-code = 코드
sheets-address-of = { $name } 주소
sheets-copy = 복사
sheets-copied = 복사됨
sheets-mail = 이메일 쓰기
sheets-invitation = 캘린더 일정
sheets-change = 회수 또는 갱신
sheets-withdraw = 회수
sheets-renew = 새 주소
sheets-renew-hint = 새 주소를 만들면 이전 주소는 즉시 쓸 수 없습니다.
sheets-withdrawn = 회수됨
sheets-withdrawn-text = 나눠 준 주소로는 더 이상 아무것도 열리지 않으며 다시 살릴 수 없습니다. 새 주소는 언제든지 만들 수 있습니다.
sheets-own = 본인 링크
sheets-own-text = 이 페이지를 연 링크입니다. 다른 사람이 보았다면 새 주소를 만드십시오. 이 브라우저는 새 주소를 이어받습니다.
sheets-here = 지금 열려 있음
sheets-opened = 열어 봄
sheets-podium = 단상의 사람들
sheets-team = 진행팀과 화면
sheets-time-at = { $from }–{ $to }, { $city }
sheets-personal = 이 주소는 개인용입니다. 다른 사람에게 전하지 마십시오.
sheets-done-withdrawn = 회수했습니다. 이제 이 주소로는 아무것도 열리지 않습니다. 실수였다면 새 주소를 만드십시오.
sheets-done-renewed = 새 주소를 만들었습니다. 이전 주소로는 더 이상 아무것도 열리지 않습니다.
sheets-done-added = 링크를 만들었습니다. 메일, 종이, 캘린더 일정으로 전하십시오.
sheets-add = 링크 추가
sheets-add-lead = 팀에 합류하는 사람, 두 번째 화면, 같은 사람의 다른 기기를 위한 링크입니다.
sheets-add-role = 역할
sheets-add-person = 사람
sheets-add-person-hint = 개회 연사와 패널리스트는 언제나 이 사람들 중 한 명입니다.
sheets-add-whose = 누구의 링크인지 고르십시오. 이 역할은 언제나 단상의 사람 중 한 명의 것입니다.
sheets-add-nobody = 단상의 사람 아님
sheets-add-name = 이름(여기에서 알아볼 수 있도록)
sheets-add-submit = 링크 추가

## Roles, and what awaits whoever has them

sheets-role-organiser = 주최자
sheets-role-moderator = 사회자
sheets-role-co-moderator = 공동 사회자
sheets-role-timekeeper = 시간 담당자
sheets-role-note-taker = 기록 담당자
sheets-role-opening = 개회 연사
sheets-role-panellist = 패널리스트
sheets-role-booth = 통역 부스
sheets-role-technician = 기술 담당자
sheets-role-display = 프로젝터
sheets-role-stage = 발언자 시계
sheets-expect-organiser = 여기에서 토론회를 준비합니다: 프로그램, 설정, 링크, 인쇄물, 그리고 끝난 뒤의 기록과 보고서입니다. 이 주소를 가진 사람은 모두 할 수 있으므로 혼자만 간직하십시오.
sheets-expect-moderator = 이 페이지에서 토론회를 진행합니다. 누가 얼마 동안 발언하고 다음은 무엇인지 나옵니다. “다음” 버튼 하나로 차례차례 진행합니다. 토론회 15분 전에 노트북이나 태블릿에서 여십시오.
sheets-expect-co-moderator = 회의장에 보이기 전에 질문을 읽습니다: 승인하거나, 합치거나, 답변자를 지정하거나, 이유를 밝혀 선정하지 않습니다. 결정은 바로 사회자에게 보입니다. 키보드가 있는 노트북이 가장 좋습니다.
sheets-expect-timekeeper = 시계를 맡습니다: 시작, 일시 정지, 시간 추가, 종료. 페이지에 프로그램과 지연 시간이 나옵니다.
sheets-expect-note-taker = 프로그램과 질문을 보면서 발언과 약속을 적습니다. 적은 메모는 기록에 들어갑니다.
sheets-expect-opening = 휴대전화나 노트북에서 언제 차례인지, 시간이 얼마나 있는지 봅니다. 발언권을 받기 전에 페이지가 준비하라고 알려 줍니다. 원고 옆에 열어 두십시오.
sheets-expect-panellist = 휴대전화나 노트북에서 언제 차례인지, 시간이 얼마나 있는지, 어느 질문에 답할지 봅니다. 한 번 누르면 말없이 사회자에게 답할 수 있습니다. 원고나 화상회의 창 옆에 열어 두십시오.
sheets-expect-booth = 이름과 직위, 질문의 글을 발언 전에 봅니다. 한 번 누르면 너무 빠르다고 사회자에게 알릴 수 있습니다.
sheets-expect-technician = 어느 화면이 연결되었고 어느 화면이 안 되었는지, 프로젝터에 무엇이 나오는지 봅니다. 여기에서 바꿀 수 있습니다.
sheets-expect-display = 프로젝터에 연결된 컴퓨터에서 이 주소를 열고 전체 화면을 고르십시오. 그다음은 사람이 필요 없습니다. 코드, 발언자, 명단, 질문이 토론회를 따라 나옵니다.
sheets-expect-stage = 발언자 앞에 놓인 휴대전화나 모니터에서 이 주소를 여십시오. 큰 시계와 사회자의 메시지가 나옵니다.

## Mail and invitation

sheets-mail-subject = { $title }: 개인 주소 안내
sheets-mail-dear = { $name } 님께
sheets-mail-hello = 안녕하십니까.
sheets-mail-role = “{ $title }” 토론회에 참여하시게 되어 안내드립니다. 역할: { $role }.
sheets-mail-address = 개인 주소:
sheets-mail-place = 장소: { $room }
sheets-mail-time = 일시: { $when }

## Papers

sheets-papers-lead = 지금 토론회의 상태로 만들었습니다. 바뀐 것이 있으면 다시 인쇄하십시오.
sheets-open-paper = 열어서 인쇄
sheets-as-txt = 텍스트
sheets-as-docx = Word
sheets-as-csv = 표(CSV)
sheets-print = 인쇄
sheets-print-hint = 버튼이 없으면 브라우저의 인쇄 기능을 사용하십시오.
sheets-language = 인쇄물 언어
sheets-show = 보기
sheets-name-plates = 명패
sheets-name-plates-text = 한 명당 한 장, A4 가로이며 가운데를 접습니다. 양쪽에서 같은 이름이 보입니다.
sheets-cue-cards = 진행 카드
sheets-cue-cards-text = 단계마다 사회자가 할 말을 호칭, 이름 읽는 법과 함께 담았습니다. 한 쪽에 네 장입니다.
sheets-run-of-show = 진행표
sheets-run-of-show-text = 전체 프로그램의 시각, 사람, 시간(분)입니다. 텍스트와 Word 파일은 개념문서로 다시 읽어 들일 수 있습니다. 한국어와 루마니아어로는 이 두 파일을 영어로 작성합니다.
sheets-glossary = 통역 부스용 용어집
sheets-glossary-text = 통역사와 자막 담당자를 위한 이름과 읽는 법, 직위, 기관, 약어입니다.
sheets-who-is-who = 참여자 소개
sheets-who-is-who-text = 단상의 모든 사람을 한 표에 담았습니다: 직위, 기관, 현장 또는 온라인, 발언 시각.
sheets-nobody = 아직 단상에 아무도 없습니다. 프로그램 페이지에서 사람을 추가하십시오.
sheets-no-programme = 프로그램이 비어 있습니다. 프로그램 페이지에서 항목을 추가하십시오.
sheets-minutes = { $minutes }분
sheets-said-as = { $name }: { $hint }
sheets-column-time = 시각
sheets-column-length = 길이
sheets-column-item = 항목
sheets-column-person = 사람
sheets-column-name = 이름
sheets-column-said = 읽는 법
sheets-column-function = 직위
sheets-column-organisation = 기관
sheets-column-part = 역할
sheets-column-where = 참가 방식
sheets-column-speaks = 발언 시각
sheets-column-kind = 종류
sheets-column-term = 용어
sheets-column-meaning = 뜻
sheets-terms = 기관, 약어, 용어
sheets-term-name = 이름
sheets-term-organisation = 기관
sheets-term-acronym = 약어
sheets-term-document = 문서
sheets-organisers = 주최: { $names }

## The labels of a concept note, as the reader of notes knows them

sheets-note-title = 제목
sheets-note-date = 날짜
sheets-note-time = 시간
sheets-note-room = 장소
sheets-note-organisers = 주최
sheets-note-opening = 개회사
sheets-note-moderator = 사회자
sheets-note-panellist = 패널리스트
sheets-note-programme = 프로그램
