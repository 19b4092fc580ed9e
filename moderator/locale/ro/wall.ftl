### The wall and the speaker's clock: few words, read from far away.

wall-title = Ecran · { $title }
wall-stage-title = Ceas · { $title }
wall-needs-script = Acest ecran are nevoie de JavaScript. Vă rugăm să îl activați și să reîncărcați pagina.
wall-qr = Codul QR al paginii pe care puteți întreba
wall-full-screen = Ecran complet
wall-reconnecting = se reconectează
wall-reconnecting-since = se reconectează, situația de la { $time }
wall-comes-next = urmează
wall-nobody = Nimeni nu are cuvântul
wall-starts = Începe la { $time }
wall-soon = Începe în curând
wall-ended = Vă mulțumim
wall-anonymous = Participant anonim
wall-asked-by =
    { $count ->
        [one] { $count } persoană a pus această întrebare
        [few] { $count } persoane au pus această întrebare
       *[other] { $count } de persoane au pus această întrebare
    }
wall-state-green = vorbește
wall-state-none = vorbește
wall-state-red = vă rugăm să încheiați
wall-one-minute = mai aveți un minut
wall-list = Lista vorbitorilor
wall-list-open = deschisă
wall-list-closed = închisă
wall-list-more = și încă { $count }
wall-overlay-title = Suprapunere · { $title }
wall-next = Urmează
wall-technical = Pauză tehnică
wall-technical-soon = Continuăm imediat
wall-left = mai sunt { $time }
wall-over = depășit cu { $time }
wall-speaker-number = Vorbitor { $number }
wall-from-the-floor = Din public
wall-questions = Întrebările { $numbers }
wall-gloss = traducere neoficială
wall-list-closes = se închide la { $time }
wall-list-waiting =
    { $count ->
        [0] Nimeni nu așteaptă
        [one] { $count } în așteptare
        [few] { $count } în așteptare
       *[other] { $count } în așteptare
    }
wall-actions = Ce s-a convenit
wall-actions-none = Nicio acțiune nu a fost anunțată încă
wall-lead-open = responsabil nestabilit
wall-due-open = termen nestabilit
wall-contact = Contact ulterior:
wall-report = Răspunsuri scrise și raport:
wall-poll-open = Sondaj
wall-poll-closed = Sondaj închis
wall-poll-how = Scanați codul și alegeți un răspuns
wall-poll-count = { $count } · { $share } %
wall-think = Pauză de reflecție
wall-think-over = Continuăm

## The same invitation in the languages of the panel, each in its own words

wall-ask-en = Ask a question
wall-ask-ar = اطرح سؤالًا
wall-ask-fr = Posez une question
wall-ask-es = Haga una pregunta
wall-ask-ru = Задайте вопрос
wall-ask-zh = 提出问题
wall-ask-ko = 질문해 주십시오
wall-ask-ro = Adresați o întrebare
