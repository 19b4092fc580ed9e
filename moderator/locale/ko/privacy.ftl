### What becomes of people's words: the notice that everybody may read, and the organiser's record of processing.

privacy-title = 내가 쓴 글은 어떻게 됩니까
privacy-back = 토론회로 돌아가기

## The notice

privacy-who = 누가 책임집니까
privacy-who-is = 이 토론회의 주최: { $who }.
privacy-who-unknown = 이 토론회는 프로그램에 이름이 나온 사람과 기관이 주최합니다.
privacy-contact = 내 데이터에 관한 문의: { $contact }.
privacy-where = 모든 내용은 한 서버에만 남습니다: { $host }. 다른 사이트에는 아무것도 묻거나 알리지 않습니다.
privacy-kept = 무엇을 얼마 동안 보관합니까
privacy-kept-question = 질문: 글과 언어. 토론회 { $days }일 뒤에 지워집니다.
privacy-kept-anonymous = 이름 없는 질문에는 질문자를 알 수 있는 것이 담기지 않습니다. 시각은 10분 단위로만 보관합니다.
privacy-kept-names = 발언자 명단을 위해 밝힌 이름. 토론회 { $days }일 뒤에 지워집니다.
privacy-kept-declined = 선정되지 않은 질문. 글은 토론회 { $days }일 뒤에 지워집니다.
privacy-kept-private = 주최 측에만 전달된 질문. 토론회 { $days }일 뒤에 지워집니다.
privacy-kept-incidents = 사회자가 남긴 돌발 상황 기록: 종류, 분 단위 시각, 짧은 설명. 그 질문들과 함께 지워집니다.
privacy-kept-support = 공감은 수만 셉니다. 누가 무엇에 공감했는지 아무도 볼 수 없습니다.
privacy-kept-groups = 이름 없이 고른 구분은 합계에 더해지기만 합니다.
privacy-never = 절대 보관하지 않는 것
privacy-never-what = IP 주소, 기기, 브라우저, 그리고 내 질문 두 건을 서로 잇는 모든 것.
privacy-cookie = 쿠키는 하나이며 이 서버만 읽습니다. 언어와 무작위 토큰, 그리고 스크립트가 꺼져 있을 때는 질문의 열쇠를 담습니다.
privacy-seen = 누가 무엇을 읽을 수 있습니까
privacy-seen-before = 질문은 승인되기 전에 사회자가 읽습니다.
privacy-seen-after = 질문이 승인되면 이 페이지를 가진 사람은 누구나 읽습니다.
privacy-seen-held = 이름 없는 질문은 1분에 한 번 순서를 섞어 사회자에게 전달됩니다. 전달된 시점으로는 누구의 질문인지 아무도 알 수 없습니다.
privacy-seen-attributed = 이 토론회는 이름을 받습니다. 이름은 승인된 질문 옆에 나옵니다.
privacy-seen-optional = 이름은 본인이 밝힌 경우에만 표시됩니다.
privacy-seen-anonymous = 이 토론회는 질문에 이름을 받지 않습니다.
privacy-seen-chatham = 어떤 이름도 회의장 밖으로 나가지 않으며, 보고서에도 실리지 않습니다.
privacy-can = 직접 할 수 있는 것
privacy-can-withdraw = 질문을 보낸 휴대전화에서 질문을 철회하십시오. 글은 즉시 지워집니다.
privacy-can-receipt = 질문의 열쇠는 그 휴대전화에만 있습니다. 다른 사람은 그 질문을 다시 찾을 수 없으며, 주최 측도 마찬가지입니다.
privacy-can-ask = 무엇을 보관하는지 주최 측에 묻거나, 직접 밝힌 이름을 지워 달라고 요청하십시오.
privacy-cannot = 아무도 약속할 수 없는 것
privacy-cannot-network = 이 네트워크의 운영자는 휴대전화가 이 서버와 통신한다는 사실과 그 시각을 볼 수 있습니다.
privacy-cannot-plain = 이 주소와의 연결은 암호화되지 않습니다. 네트워크 운영자는 보내는 내용도 읽을 수 있습니다.
privacy-cannot-words = 자신이 쓴 글이 자신을 드러낼 수 있습니다. 소수만 아는 내용은 쓰지 마십시오.
privacy-cannot-sight = 옆 사람이 화면을 볼 수 있습니다. 종이에 적는 것이 가장 안전합니다.

## The record of processing

processing-title = 개인정보 처리 기록
processing-why = 이 토론회의 설정으로 만든 기록입니다. 설정이 바뀌면 함께 바뀝니다. 본인만 아는 내용을 더해 문서와 함께 보관하십시오.
processing-open = 개인정보 처리 기록과 위험
processing-responsible = 책임자
processing-responsible-add = 문의할 사람이나 부서를 적으십시오: 설정, 연락처.
processing-basis = 법적 근거
processing-basis-add = 책임 기관이 기입합니다.
processing-purpose = 목적
processing-purpose-is = 한 토론회에서 서면 질문과 발언 신청을 받고, 토론회를 진행하고, 그에 관해 보고하는 것.
processing-people = 대상자
processing-people-are = 참가자, 단상의 사람들, 사회자, 통역사, 기술 담당자.
processing-data = 데이터와 지워지는 시점
processing-told = 참여자가 읽는 내용입니다.
processing-data-podium = 단상에 있는 사람들의 이름, 직위, 발언 시간. 토론회 기록과 함께 보관됩니다.
processing-data-statistics = 개인이 드러나지 않는 합계. 영구히 보관됩니다.
processing-recipients = 받는 사람
processing-recipients-are = 이 토론회의 역할을 맡은 사람들이 회수할 수 있는 개인 링크로 봅니다. 그 밖에는 아무도 없습니다.
processing-transfers = 개인정보 이전
processing-transfers-are = 이 서버는 어디로도 이전하지 않습니다. 내려받은 파일은 사용자와 함께 서버를 벗어납니다.
processing-security = 보안
processing-security-https = 연결은 암호화됩니다.
processing-security-plain = 연결이 암호화되지 않습니다. 자체 네트워크에서만 사용하십시오.
processing-security-is = 계정도 비밀번호도 없습니다. 로그에 IP 주소가 없습니다. 어떤 페이지에도 다른 사이트의 콘텐츠가 없습니다.
processing-risks = 위험과 그에 대한 조치
processing-risk = 위험
processing-done = 조치
processing-left = 남는 위험
processing-risk-author = 누가 질문했는지 누군가 알아냄
processing-done-author = 질문에서 사람으로 이어지는 데이터가 없습니다. 시각은 어림값으로 남깁니다. 공감끼리 서로 연결할 수 없습니다.
processing-left-author = 현장을 지켜보는 사람은 누가 어느 순간에 입력하는지 볼 수 있습니다.
processing-left-author-held = 질문은 1분에 한 번 순서를 섞어 전달됩니다. 아주 작은 회의장은 여전히 아주 작은 회의장입니다.
processing-risk-words = 글이 쓴 사람이나 다른 사람을 드러냄
processing-done-words = 보내기 전에 안내합니다. 단어를 영구히 삭제하거나 글을 주최 측에만 전달할 수 있습니다.
processing-left-words = 사회자는 이미 읽었습니다.
processing-risk-server = 누군가 서버나 그 사본을 가져감
processing-done-server = 보관하지 않은 것은 가져갈 수 없습니다. 글은 위에 적힌 날에, 또는 즉시 지워집니다.
processing-left-server = 아직 보관 중인 글은 읽힐 수 있습니다. 서버를 둘 곳을 신중히 고르십시오.
processing-risk-network = 누군가 네트워크를 감시함
processing-done-network = 한 서버로 이어지는 암호화된 연결 하나뿐입니다.
processing-left-network = 휴대전화가 연결되었다는 사실과 그 시각은 볼 수 있습니다.
processing-risk-phone = 누군가 휴대전화를 들여다보거나 가져감
processing-done-phone = 제목이 중립적입니다. 자신의 질문을 숨길 수 있습니다. 한 번만 누르면 페이지를 떠날 수 있습니다.
processing-left-phone = 자신의 질문에 대한 열쇠는 지울 때까지 휴대전화에 남습니다.
