### One sentence for each refusal code of docs/protocol.md, in words that say what to do next.

refused-empty =
    { $field ->
        [text] 먼저 질문을 써 주십시오.
        [name] 이름을 입력해 주십시오.
        [code] 토론회 코드를 입력해 주십시오.
       *[other] 아직 비어 있는 칸이 있습니다.
    }
refused-too-long = 너무 깁니다. 최대 { $limit }자까지 쓸 수 있습니다.
refused-too-many = { $limit }개 이하로 입력해 주십시오.
refused-characters = 표시할 수 없는 문자가 있습니다. 다시 입력해 주십시오.
refused-wrong-type = 형식이 잘못된 칸이 있습니다. 페이지를 새로 고쳐 주십시오.
refused-missing = 빠진 것이 있습니다. 페이지를 새로 고쳐 주십시오.
refused-unknown-keys = 이 페이지는 최신 상태가 아닙니다. 새로 고쳐 주십시오.
refused-unknown-command = 이 페이지는 최신 상태가 아닙니다. 새로 고쳐 주십시오.
refused-id-invalid = 이 페이지는 최신 상태가 아닙니다. 새로 고쳐 주십시오.
refused-id-reused = 이미 다른 내용으로 보낸 것입니다. 페이지를 새로 고쳐 주십시오.
refused-origin = 이 요청은 저희 페이지에서 온 것이 아닙니다. 페이지를 새로 고쳐 주십시오.
refused-forbidden = 이 링크로는 할 수 없는 작업입니다.
refused-link-revoked = 이 링크는 회수되었습니다. 주최 측에 새 링크를 요청하십시오.
refused-panel-unknown = 찾을 수 없는 토론회입니다. 코드를 확인해 주십시오.
refused-panel-state =
    { $state ->
        [draft] 토론회가 아직 공개되지 않았습니다.
        [open] 토론회가 아직 시작되지 않았습니다.
        [live] 토론회가 진행 중입니다.
        [ended] 토론회가 끝났습니다.
        [anonymised] 토론회가 마감되고 익명 처리되었습니다.
       *[other] 토론회의 지금 단계에서는 할 수 없습니다.
    }
refused-question-closed = 서면 질문이 마감되었습니다.
refused-question-unknown = 이 질문은 더 이상 여기에 없습니다.
refused-question-state =
    { $state ->
        [new] 이 질문은 아직 검토 중입니다.
        [approved] 이 질문은 이미 승인되었습니다.
        [next] 이 질문은 이미 대기열에 있습니다.
        [asked] 이 질문은 이미 다루고 있습니다.
        [answered] 이 질문은 이미 답변되었습니다.
        [written] 이 질문은 서면으로 답변할 예정입니다.
        [declined] 이 질문은 선정되지 않았습니다.
        [withdrawn] 이 질문은 철회되었습니다.
        [private] 이 질문은 주최 측에만 전달되었습니다.
        [merged] 이 질문은 비슷한 질문과 합쳐졌습니다.
       *[other] 이 질문의 상태가 바뀌었습니다.
    }
refused-question-same = 질문을 자기 자신과 합칠 수는 없습니다. 다른 질문을 골라 주십시오.
refused-question-merged = 이미 다른 질문과 합쳐진 질문이 있습니다. 먼저 분리해 주십시오.
refused-question-unassigned = 답변자로 지정되지 않은 질문입니다. 먼저 답변하겠다고 알려 주십시오.
refused-support-off = 이 토론회에서는 공감 수를 집계하지 않습니다.
refused-too-soon = 조금 빠릅니다. 20초 뒤에 다시 시도해 주십시오.
refused-slow-down = 한꺼번에 너무 많이 보냈습니다. 잠시 기다려 주십시오.
refused-floor-closed = 발언자 명단이 마감되었습니다. 서면 질문을 받는 동안에는 질문을 대신 보낼 수 있습니다.
refused-floor-past = 이미 지난 시각이거나, 명단이 열리기 전에 마감되는 시각입니다. 더 늦은 시각을 골라 주십시오.
refused-floor-reply-off = 이 토론회에는 답변권이 없습니다.
refused-floor-reply-used = 이 대표단은 답변권을 두 번 모두 사용했습니다. 서면 질문은 계속 보낼 수 있습니다.
refused-request-unknown = 이 신청은 더 이상 명단에 없습니다.
refused-request-state = 이 신청의 상태가 바뀌었습니다.
refused-person-unknown = 이 사람은 더 이상 토론회에 참여하지 않습니다.
refused-person-dropped = 이 사람은 토론회에서 제외되었습니다. 다른 사람을 골라 주십시오.
refused-person-speaking = 이 사람이 발언 중입니다. 먼저 발언을 끝내 주십시오.
refused-item-unknown = 이 항목은 더 이상 프로그램에 없습니다.
refused-turn-unknown = 이 발언은 더 이상 없습니다.
refused-turn-state =
    { $state ->
        [running] 시계가 이미 가고 있습니다.
        [paused] 시계가 이미 멈춰 있습니다.
        [ended] 이 발언은 끝났습니다.
       *[other] 이 발언의 상태가 바뀌었습니다.
    }
refused-cue-unknown = 다른 사람의 메시지이거나 더 이상 없는 메시지입니다.
refused-whisper-unknown = 다른 사람의 내부 메시지이거나 더 이상 없는 내부 메시지입니다.
refused-action-unknown = 이 후속 조치는 더 이상 목록에 없습니다.
refused-passage-unknown = 이 단락은 더 이상 보고서에 없습니다.
refused-poll-unknown = 이 거수는 더 이상 없습니다.
refused-poll-closed = 이 거수는 마감되었습니다.
refused-poll-answers = 거수에는 서로 다른 선택지가 2~6개 필요합니다.
refused-link-unknown = 이 링크는 더 이상 없습니다.
refused-item-state = 이 프로그램 항목은 이미 시작되었거나 제외되었습니다.
refused-extra-off = 이 토론회에서 켜져 있지 않은 기능입니다. 발언자 명단 설정에서 켤 수 있습니다.
refused-instant-past = 이미 지난 시각입니다. 더 늦은 시각을 골라 주십시오.
refused-limit-range = 발언 시간은 10초에서 60분 사이여야 합니다.
refused-limit-days = 비공개로 전달된 글은 최대 { $most }일까지 보관합니다.
refused-slot-range = 토론회 길이는 10분에서 12시간 사이여야 합니다. 시작과 종료를 확인해 주십시오.
refused-repair-gone = 시간이 바뀌어 이 제안은 더 이상 유효하지 않습니다. 새 제안을 확인해 주십시오.
refused-rehearsal-none = 이 토론회는 리허설 중이 아닙니다.
refused-step-taken = 다른 사람이 먼저 진행했습니다: { $by }.
refused-stale = 확인한 뒤에 내용이 바뀌었습니다. 다시 확인해 주십시오.
refused-line-empty = 다음 순서가 없습니다.
refused-undo-unknown = 되돌릴 것이 없습니다.
refused-undo-late = 되돌리기에는 늦었습니다.
refused-undo-final = 되돌릴 수 없는 작업입니다.
refused-note-unreadable = 개념문서로 읽을 수 없습니다. 파일을 열어 글을 복사한 뒤 붙여 넣어 주십시오.
refused-note-type = 일반 텍스트, Markdown, Word(.docx), PDF를 읽을 수 있습니다. 문서를 이 중 하나로 저장하거나 글을 복사해 붙여 넣어 주십시오.
refused-note-too-big = 파일이 { $limit }MB보다 큽니다. 그림을 빼고 저장하거나 글을 복사해 붙여 넣어 주십시오.
refused-note-too-long =
    { $part ->
        [pages] 이 문서는 { $count }쪽입니다. { $limit }쪽까지 읽을 수 있습니다. 개념문서에 해당하는 쪽을 복사해 붙여 넣어 주십시오.
       *[text] 이 문서는 { $count }자입니다. { $limit }자까지 읽을 수 있습니다. 토론회에 관한 부분을 복사해 붙여 넣어 주십시오.
    }
refused-note-too-heavy = 문서가 너무 복잡하여 여기에서 읽을 수 없습니다. 파일을 열어 글을 복사한 뒤 붙여 넣어 주십시오.
refused-note-encrypted = 비밀번호가 필요한 문서입니다. 파일을 열어 글을 복사한 뒤 붙여 넣어 주십시오.
refused-note-scanned = 쪽이 그림으로만 되어 있어 읽을 수 있는 글이 없습니다. 파일을 열어 글을 복사한 뒤 붙여 넣어 주십시오. 복사할 수 없으면 원본을 요청하십시오.
refused-note-macros = 매크로가 들어 있는 문서입니다. 매크로 없는 .docx로 저장하거나 글을 복사해 붙여 넣어 주십시오.
refused-busy = 서버가 혼잡합니다. 잠시 후 다시 시도해 주십시오.
refused-storage-full = 서버에 남은 공간이 없습니다. 주최 측에 알려 주십시오.
refused-database-away = 서버가 지금 데이터베이스에 연결할 수 없습니다. 보낸 내용은 이 기기에 보관되고 자동으로 전송됩니다. JavaScript가 없으면 이전 페이지로 돌아가 다시 보내 주십시오.
refused-internal = 저희 쪽 오류입니다. 주최 측에 다음을 알려 주십시오: { $ref }.
refused-remark-unknown = 이 메모는 더 이상 없습니다.
refused-seat-unknown = 좌석 코드가 맞지 않습니다. 카드를 다시 확인해 주십시오.
refused-incident-unknown = 이 기록은 더 이상 없습니다.
refused-submission-unknown = 이 글은 더 이상 없습니다.
refused-submission-state = 이미 승인되어 더 이상 고칠 수 없습니다.
refused-submission-late = 접수는 { $day }에 마감되었습니다.
refused-names-off = 이 토론회에서는 이름을 받지 않습니다. 이름과 기관을 비워 두십시오.
refused-name-reserved = 연단에 있는 사람이나 사회자로 오해될 수 있는 이름입니다. 덧붙이거나 다른 이름을 써 주십시오.
refused-panel-exists = 이 토론회는 이미 여기에 있습니다.
refused-record-schema = 이 버전에서 지원하지 않는 형식의 기록입니다({ $schema }). 더 최신 버전을 사용해 주십시오.
refused-record-unreadable = 토론회 기록 파일이 아니거나 변경된 파일입니다.
refused-token-unknown = 이 토큰은 유효하지 않습니다. 주최 측에 요청하십시오.
refused-hook-unknown = 이 주소는 더 이상 없습니다.
refused-hook-address = https로 시작하고 사용자 이름과 암호가 없는 주소를 입력하십시오.
