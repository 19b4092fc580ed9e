### The console of those who run the panel.

console-title = Consolă · { $title }
console-needs-script = Consola are nevoie de JavaScript. Vă rugăm să îl activați și să reîncărcați pagina.
console-panes = Secțiunile consolei
console-pane-questions = Întrebări
console-pane-speakers = Vorbitori
console-pane-podium = Podium
console-pane-programme = Program
console-more = Mai multe
console-help = Ajutor și scurtături
console-undone = Anulat.
console-now-is = Acum: { $name }.
console-now-is-passed =
    { $count ->
        [one] Acum: { $name }. { $count } punct omis.
        [few] Acum: { $name }. { $count } puncte omise.
       *[other] Acum: { $name }. { $count } de puncte omise.
    }
console-step-taken = Făcut deja de { $by }.
console-step-taken-somebody = Altcineva tocmai a făcut acest pas.

## Head

console-planned = început planificat
console-left-to = rămase până la { $time }
console-left-of = rămase din { $length }
console-over-slot = peste interval
console-ends = sfârșit la { $time }
console-pace-on-time = la timp
console-pace-late = +{ $length } întârziere
console-pace-early = { $length } avans
console-phones =
    { $count ->
        [one] { $count } telefon
        [few] { $count } telefoane
       *[other] { $count } de telefoane
    }
console-phones-why = Participanții a căror pagină este deschisă acum, în sală și online.
console-present = podium { $here } din { $of }
console-present-why = Paneliștii a căror pagină răspunde. Triunghi: cineva care participă online nu este conectat.
console-wall = Ecran
console-wall-shows = Ecranul arată: { $layout }.
console-end = Încheie panelul
console-ended = Panelul s-a încheiat.

## Now

console-now = Acum
console-nobody = Nimeni nu are cuvântul
console-over-of = limită { $limit }
console-spoken = vorbit { $length }
console-phase-amber = aproape de final
console-phase-red = timp depășit
console-nothing-next = Nu urmează nimic
console-pause = Pauză
console-resume = Reia
console-more-time = +30 s
console-time-added = { $name }: încă 30 de secunde.
console-conclude = Să încheie
console-end-turn = Încheie
console-turn-ended = Intervenția s-a încheiat.
console-next-question = Pune întrebarea { $number }
console-say = De spus
console-read-out = De citit
console-say-after = De spus apoi
console-phonetic = { $name }: { $phonetic }
console-give-floor = Dă cuvântul
console-answered = S-a răspuns
console-all-answered = S-a răspuns la toate
console-mark-answered = A răspuns
console-mark-passed = Nu răspunde
console-mark-written = În scris
console-marked = Întrebarea { $number }: { $mark }.

## Before and after

console-is-draft = Nedeschis încă
console-is-rehearsal = Repetiție
console-is-open = Deschis pentru întrebări
console-is-ended = Panelul s-a încheiat
console-open = Deschide pentru întrebări
console-opened = De acum se primesc întrebări.
console-open-why = După deschidere se pot trimite întrebări de pe telefoane. Ceasurile pornesc odată cu „Începe”.
console-start = Începe panelul
console-rehearsal-start = Repetă începutul
console-started = Panelul este în desfășurare.
console-rehearsal-started = Repetiția este în desfășurare.
console-start-why = „Începe” dă cuvântul primei persoane din program. Până atunci nimic nu este în întârziere.
console-rehearsal-why = Ceasurile pornesc doar pentru exercițiu. Pentru a începe panelul propriu-zis, încheiați mai întâi repetiția.
console-planned-for = Planificat pentru { $when }
console-until-planned = până la { $when }, începutul planificat
console-since-planned = de la { $when }, începutul planificat
console-phones-reached =
    { $count ->
        [one] { $count } telefon este aici
        [few] { $count } telefoane sunt aici
       *[other] { $count } de telefoane sunt aici
    }
console-no-phone = Niciun telefon nu a ajuns încă la această adresă
console-missing = Online, fără conexiune încă: { $names }
console-all-online = Toate persoanele care participă online sunt conectate
console-ended-at = la { $time }, după { $length }
console-figure-answered = întrebări cu răspuns
console-figure-in-writing = urmează răspuns scris
console-figure-not-reached = cereri de cuvânt nesatisfăcute
console-figure-unread = neverificate
console-figure-from-floor = au vorbit din public
console-resume-panel = Continuă totuși
console-resumed-panel = Panelul continuă.

## Programme

console-programme = Program
console-programme-empty = Programul este gol.
console-programme-past =
    { $count ->
        [one] { $count } încheiat
        [few] { $count } încheiate
       *[other] { $count } încheiate
    }
console-was-planned = planificat
console-go = Treci
console-go-to = Treci la { $name }
console-skipped = omis

## Questions

console-questions = Întrebări
console-question-lists = Liste de întrebări
console-tab-new = Primite
console-tab-shortlist = Preselecție
console-tab-approved = Aprobate
console-tab-done = Încheiate
console-tab-declined = Respinse
console-part-lined-up = La rând: „Urmează” ajunge la ele
console-part-approved = Aprobate: puneți la rând ce va fi discutat
console-asking = deschise
console-not-asking = închise
console-asking-closed = Întrebările scrise sunt închise.
console-asking-opened = Întrebările scrise sunt deschise.
console-newest = Întâi cele noi
console-oldest = Întâi cele vechi
console-more-new =
    { $count ->
        [one] { $count } întrebare nouă
        [few] { $count } întrebări noi
       *[other] { $count } de întrebări noi
    }
console-empty-new = Nimic de verificat
console-empty-new-more = Întrebările noi apar aici.
console-empty-shortlist = Nimic în preselecție
console-empty-shortlist-more = Preselectați ce ați putea folosi mai târziu. Nimeni altcineva nu vede marcajul.
console-empty-approved = Nimic aprobat încă
console-empty-approved-more = Întrebările aprobate sunt văzute de toată lumea și își așteaptă aici rândul.
console-empty-done = Niciun răspuns încă
console-empty-done-more = Întrebările ajung aici după ce au primit răspuns.
console-empty-declined = Nimic respins
console-empty-declined-more = Întrebările respinse pot fi totuși aprobate.
console-erased = Autorul a retras această întrebare.
console-for = pentru { $name }
console-on-shortlist = preselectată
console-approve = Aprobă
console-approved = Aprobată. Toată lumea o poate vedea acum.
console-shortlist = Preselectează
console-shortlisted = În preselecție.
console-unshortlist = Scoate din preselecție
console-unshortlisted = Scoasă din preselecție.
console-decline = Respinge
console-declined = Respinsă. { $reason }
console-decline-why = Din ce motiv?
console-decline-told = Numai autorul este anunțat.
console-assign = Atribuie
console-assigned =
    { $count ->
        [0] Neatribuită nimănui.
        [one] Atribuită: { $count } panelist.
        [few] Atribuită: { $count } paneliști.
       *[other] Atribuită: { $count } de paneliști.
    }
console-assign-to = Cine să răspundă?
console-assign-order = În ordinea în care atingeți numele.
console-assign-done = Atribuie
console-line-up = La rând
console-lined-up = Întrebarea { $number } este la rând: „Urmează” ajunge la ea.
console-take-out = Scoate
console-taken-out = Întrebarea { $number } nu mai este la rând.
console-ask-now = Pune acum
console-asked = Întrebarea { $number } este în discuție.

## List of speakers

console-speakers = Lista vorbitorilor
console-floor-open = deschisă
console-floor-shut = închisă
console-floor-opened = Lista vorbitorilor este deschisă.
console-floor-closed = Lista vorbitorilor este închisă. Cei înscriși rămân.
console-speakers-empty = Nimeni nu așteaptă
console-speakers-empty-open = Cine cere cuvântul apare aici.
console-speakers-empty-closed = Lista este închisă.
console-speakers-past =
    { $count ->
        [one] { $count } anterioară
        [few] { $count } anterioare
       *[other] { $count } anterioare
    }
console-call = La rând
console-called = { $name }: la rând.
console-uncall = Înapoi în așteptare
console-uncalled = { $name }: din nou în așteptare.
console-absent = Absență
console-absent-done = { $name }: absență, la sfârșitul listei.
console-absences =
    { $count ->
        [one] { $count } absență
        [few] { $count } absențe
       *[other] { $count } de absențe
    }
console-done = Încheiat
console-spoken-done = { $name } a vorbit.

## Podium and cues

console-podium = Podium
console-cues = Mesaje trimise
console-cues-hint = Bifați un nume pentru a trimite un mesaj privat.
console-cue-sent = Către { $name }: { $phrase }
console-cue-waits = trimis
console-cue-seen = văzut
console-own-cue = Cu propriile cuvinte
console-send = Trimite
console-presence-green = conectată
console-presence-green-why = Pagina persoanei răspunde.
console-presence-amber = instabilă
console-presence-amber-why = Pagina persoanei nu a răspuns de opt secunde.
console-presence-red = pierdută
console-presence-red-why = Pagina persoanei nu a răspuns de peste treisprezece secunde.
console-presence-none = pagină nedeschisă
console-presence-none-why = Persoana nu și-a deschis încă pagina.

## Help

console-brief-next = Un singur buton conduce ședința: „Urmează” dă cuvântul cui este la rând și pornește ceasul.
console-brief-clock = „Pauză” păstrează timpul rămas. „+30 s” îl prelungește. „Să încheie” trimite vorbitorului un mesaj privat.
console-brief-questions = Întrebările noi nu sunt văzute de nimeni. Aprobați-le, alegeți cine răspunde și puneți-le la rând: apoi „Urmează” ajunge la ele.
console-brief-undo = Cele mai multe acțiuni se pot anula timp de zece secunde: apăsați „Anulează” în mesajul de jos sau tasta Z.
console-words = Termenii de pe această pagină
console-word-shortlist = Păstrează o întrebare pentru mai târziu. O văd numai cei care conduc panelul.
console-word-line = Întrebările aprobate, pe care le poate vedea toată lumea.
console-word-line-up = Alege o întrebare aprobată pentru a fi pusă: „Urmează” ajunge la ea înaintea următoarei intervenții.
console-word-gloss = O traducere neoficială, scrisă de dumneavoastră, care apare sub întrebare.
console-word-redact = Șterge cuvinte care ar putea trăda sau pune în pericol pe cineva. Toți, inclusiv autorul, citesc apoi […].
console-word-private = Predă o întrebare organizatorilor. Nimeni altcineva nu o mai vede.
console-word-podium = Moderatorul, vorbitorul la deschidere și paneliștii, în sală sau online.
console-word-wall = Ecranul mare pe care îl vede sala. Urmărește singur cine are cuvântul.
console-shortcuts = Scurtături
console-shortcuts-on = Scurtăturile sunt active
console-shortcuts-off = Scurtăturile sunt inactive
console-key-name-space = Spațiu
console-key-j = cardul următor
console-key-k = cardul anterior
console-key-a = aprobă
console-key-s = preselectează
console-key-r = respinge, apoi 1–7 pentru motiv
console-key-assign = atribuie, apoi cifre, apoi Enter
console-key-n = vorbitorul următor
console-key-space = pauză și reluare
console-key-z = anulează
console-key-help = acest ajutor

## Triage: what is done with a question

console-sheets = Zone de lucru
console-sheet-questions = Întrebări
console-sheet-actions = Acțiuni
console-sheet-polls = Sondaj
console-tab-private = Private
console-empty-private = Nimic privat
console-empty-private-more = Aici se află ce este păstrat pentru organizatori.
console-asking-until = Întrebări scrise până la
console-asking-open-until = deschise până la { $time }
console-asking-label = Întrebări scrise: { $state }
console-fits =
    { $count ->
        [0] Nu mai este timp: ce urmează nu va fi abordat
        [one] { $count } încape în cele { $left } min rămase · ce urmează nu va fi abordat
        [few] { $count } încap în cele { $left } min rămase · ce urmează nu va fi abordat
       *[other] { $count } încap în cele { $left } min rămase · ce urmează nu va fi abordat
    }
console-askers =
    { $count ->
        [one] { $count } persoană a pus această întrebare
        [few] { $count } persoane au pus această întrebare
       *[other] { $count } de persoane au pus această întrebare
    }
console-unnumbered = o întrebare din „Primite”
console-similar = Asemănătoare cu { $name }
console-not-same = Nu este aceeași
console-merge = Unește
console-merge-with = Unește cu { $name }
console-merge-into = Cu ce întrebare se unește?
console-merge-keeps = Ambii autori sunt anunțați și ambele texte sunt păstrate.
console-merge-find = Număr sau cuvinte
console-merge-nothing = Nicio întrebare nu are acest număr sau aceste cuvinte.
console-merged = Unită cu { $name }.
console-originals = Unite cu această întrebare
console-separate = Separă
console-separated = Din nou separate.
console-offer-take = se oferă să răspundă
console-offer-pass = preferă să nu răspundă
console-offer-pass-to = lasă răspunsul pentru { $name }
console-private = Privat
console-made-private = Păstrată pentru organizatori. Nimeni altcineva nu o vede.
console-put-back = Înapoi la „Primite”
console-put-back-done = Din nou în „Primite”.
console-tag = Etichete
console-tags = Etichete
console-tags-why = Pentru cei care conduc panelul; nimeni altcineva nu le vede.
console-tags-field = Etichete, separate prin virgule
console-tags-done = Păstrează
console-tagged = Etichete: { $tags }
console-untagged = Etichetele au fost scoase.
console-gloss = Traducere
console-gloss-why = O vede toată lumea, marcată ca neoficială.
console-gloss-field = Ce spune întrebarea
console-gloss-language = în
console-gloss-done = Păstrează
console-gloss-remove = Scoate traducerea
console-gloss-unofficial = traducere neoficială
console-redact = Elimină cuvinte
console-redact-why = Atingeți ce ar putea trăda sau pune în pericol pe cineva. Se șterge definitiv; […] arată locul.
console-redact-done = Șterge aceste cuvinte
console-redacted = Cuvintele au fost șterse definitiv.
console-glossed = Traducerea apare sub întrebare.
console-gloss-gone = Traducerea a fost scoasă.
console-bundle = Citește împreună
console-bundle-with = Cu ce întrebări se citește împreună?
console-bundle-most =
    { $most ->
        [one] Cel mult { $most } întrebare, inclusiv aceasta.
        [few] Cel mult { $most } întrebări, inclusiv aceasta.
       *[other] Cel mult { $most } de întrebări, inclusiv aceasta.
    }
console-bundle-none = Nicio altă întrebare nu este aprobată încă.
console-bundle-done = Citește împreună
console-bundled =
    { $count ->
        [one] { $count } întrebare este citită separat.
        [few] { $count } întrebări sunt citite împreună.
       *[other] { $count } de întrebări sunt citite împreună.
    }
console-unbundle = Citește separat
console-unbundled = Fiecare este citită separat.
console-together = împreună cu { $names }
console-place = Loc
console-place-of = { $place } din { $count }
console-place-up = Cu un loc mai devreme
console-place-down = Cu un loc mai târziu
console-place-top = Pe primul loc
console-placed = { $name }: locul { $place }.
console-action-from = Acțiune…
console-slip = Bilet
console-slip-title = Introduceți o întrebare de pe hârtie
console-slip-text = Ce scrie pe bilet
console-slip-name = Numele de pe bilet
console-slip-organisation = Organizație
console-slip-group = Grup
console-slip-send = Adaugă la „Primite”
console-slip-sent = Biletul este în „Primite”.
console-slip-why = Fără nume, întrebarea rămâne anonimă.
console-optional = opțional

## Actions

console-actions-empty = Nimic promis încă
console-actions-empty-more = Notați ce se angajează cineva să facă, cine răspunde de asta și până când.
console-action-new = Acțiune nouă
console-action-text = Ce se va face
console-action-lead = Responsabil
console-action-lead-none = Nimeni încă
console-action-lead-other = Altcineva
console-action-lead-words = Cine este responsabil
console-action-until = Termen
console-action-origin = Provine din
console-action-origin-none = Nicio întrebare sau intervenție
console-action-turn = Intervenție: { $name }
console-action-add = Adaugă acțiunea
console-action-added = Acțiunea a fost notată.
console-action-short = A{ $number }
console-action-edit = Editează
console-action-keep = Păstrează
console-action-kept = Acțiunea { $number } a fost corectată.
console-action-no-lead = fără responsabil încă
console-action-due = până la { $day }
console-action-open-end = fără termen
console-action-announced = a fost pe ecran
console-action-status = Starea acțiunii { $number }
console-action-status-set = Acțiunea { $number }: { $status }
console-action-history = Istoric
console-action-to-confirm = de confirmat
console-action-confirmed = confirmată
console-action-in-progress = în curs
console-action-done = realizată
console-action-dropped = abandonată
console-show-on-wall = Arată pe ecran
console-is-on-wall = Pe ecran
console-shown-on-wall = Se arată pe ecran.

## Show of hands

console-polls-empty = Niciun sondaj încă
console-polls-empty-more = Puneți sălii o întrebare cu câteva răspunsuri. Fiecare telefon răspunde o singură dată.
console-polls-empty-closed = Se poate deschide cât timp se primesc întrebări.
console-poll-new = Sondaj nou
console-poll-text = Întrebarea pentru sală
console-poll-answer = Răspunsul { $place }
console-poll-more = Încă un răspuns
console-poll-open = Deschide
console-poll-why = Numai cei care conduc panelul văd cifrele până când sunt arătate.
console-poll-opened = De acum se poate răspunde de pe telefoane.
console-poll-close = Închide
console-poll-closed = Închis. Răspunsurile primite contează.
console-poll-reopen = Redeschide
console-poll-reopened = Se poate răspunde din nou de pe telefoane.
console-poll-reveal = Arată cifrele
console-poll-revealed = Toată lumea vede cifrele.
console-poll-hide = Ascunde cifrele
console-poll-hidden = Acum numai cei care conduc panelul văd cifrele.
console-poll-is-open = deschis
console-poll-is-closed = închis
console-poll-is-revealed = cifre la vedere
console-poll-hands =
    { $count ->
        [one] { $count } răspuns
        [few] { $count } răspunsuri
       *[other] { $count } de răspunsuri
    }

## Help for triage

console-key-m = unește, apoi un număr sau cuvinte
console-key-p = păstrează pentru organizatori
console-key-t = etichete
console-key-g = traducere
console-key-x = elimină cuvinte
console-key-l = pune la rând sau scoate
console-key-b = citește împreună

## Head: repairs, presence, rehearsal

console-repair = Corectează
console-repair-why = Depășire de { $length }. Se rezolvă cu o atingere:
console-repair-debate = Ia { $length } din dezbatere ({ $from } → { $to })
console-repair-cut =
    { $count ->
        [one] Scurtează { $first } la { $length }
        [few] Scurtează { $count } intervenții, de la { $first } până la { $last }, la câte { $length }
       *[other] Scurtează { $count } de intervenții, de la { $first } până la { $last }, la câte { $length }
    }
console-repair-extend = Încheie mai târziu, la { $time }
console-repaired = { $length } recuperate.
console-signal-cant-hear = nu aud: { $count }
console-signal-too-fast = prea repede: { $count }
console-screen-green = ecran
console-screen-amber = ecran instabil
console-screen-red = ecran pierdut
console-screen-none = niciun ecran încă
console-screen-green-why = Pagina proiectorului răspunde.
console-screen-amber-why = Pagina proiectorului nu a răspuns de opt secunde.
console-screen-red-why = Pagina proiectorului nu a răspuns de peste treisprezece secunde.
console-screen-none-why = Nimeni nu a deschis încă linkul proiectorului.
console-rehearse = Repetă
console-rehearsing = Repetiția a început. Nimic din ea nu va conta.
console-rehearsal-banner = Aceasta este o repetiție. Nimic din ea nu contează; la sfârșit, totul revine la loc.
console-reset = Încheie repetiția
console-reset-done = Repetiția s-a încheiat. Totul este ca înainte.

## Now: next, offers, interruptions

console-comes-floor = Urmează: are cuvântul
console-comes-answer = Urmează: răspunde
console-comes-question = Urmează: se citește
console-comes-item = Urmează: se trece la
console-comes-turn = Urmează: revine
console-left = mai sunt { $length }
console-next-limit = Timp pentru următoarea intervenție
console-granted = { $length } acordat
console-extra-is = +{ $length } privat
console-extra = Timp suplimentar
console-extra-why = Văd acest lucru numai cei care conduc panelul.
console-extra-none = deloc
console-extra-seconds = +{ $seconds } s
console-extra-seconds-plain = { $seconds } s
console-extra-set = { $name }: { $length } în plus la fiecare intervenție. Văd acest lucru numai cei care conduc panelul.
console-held = În așteptare
console-set-aside = în așteptare: { $why }
console-set-aside-for = Cheamă în schimb: { $name }
console-set-aside-done = { $name }: în așteptare, cu timpul rămas păstrat.
console-give-back = Redă cuvântul
console-give-back-left = Redă cuvântul (mai sunt { $length })
console-goodwill = cu +0:15 ({ $length })
console-pause-lost = Pauză: conexiune pierdută
console-lost-amber = { $name }: conexiune instabilă
console-lost-red = { $name }: conexiune pierdută
console-paused = Pauză: { $why }
console-is-back = { $name }: conexiune restabilită.
console-asks-time = { $name } cere 30 s înainte de a vorbi.
console-asks-audio = { $name } nu mai are sunet.
console-asks-floor = { $name } ar dori cuvântul.
console-whispered = { $role }: { $text }
console-heard = Am înțeles
console-seen = Văzut
console-notices-none = Nimic de la podium sau din culise
console-notices-more = +{ $count }
console-interrupt-order = Chestiune de procedură
console-interrupt-reply = Drept la replică
console-who = Nume
console-organisation = Organizație
console-ruling = Decizie, de consemnat
console-ruling-kept = Decizia a fost notată.
console-keep = Salvează
console-clear = Golește
console-between = între două intervenții

## Programme: editing, limits, settings

console-edit = Editează
console-item-planned = planificat
console-item-current = acum
console-item-done = încheiat
console-item-held = în așteptare
console-item-passed = omis
console-item-dropped = scos
console-delta-why = Începutul real față de cel planificat
console-house-rules = Reguli de desfășurare
console-debate-left = { $length } rămase pentru dezbatere
console-exchanges =
    { $count ->
        [one] încape { $count } schimb
        [few] încap { $count } schimburi
       *[other] încap { $count } de schimburi
    }
console-exchange = ({ $floor } + { $answer } + 0:10)
console-exchange-why = Un schimb: o întrebare din public, răspunsul și zece secunde pentru schimbarea vorbitorului.
console-earlier = { $name }: mai devreme
console-later = { $name }: mai târziu
console-to-top = { $name }: la început
console-length-of = Durata pentru { $name }, minute și secunde
console-length-set = { $name }: { $length }.
console-moved = { $name }: mutat.
console-drop = Scoate
console-dropped = { $name }: scos din program.
console-restore = Pune la loc
console-restored = { $name }: din nou în program.
console-unwise-prepared-half = Expunerile pregătite iau { $prepared } din { $slot }: jumătate din interval sau mai mult.
console-unwise-sum = Punctele însumează { $sum }; intervalul este de { $slot }.
console-unwise-debate-short = Dezbaterea are { $share } % din interval; o bună practică este cel puțin { $least } %.
console-unwise-too-many-speakers = Sunt prea mulți paneliști ({ $speakers }): peste { $most } nu mai rămâne timp de dezbatere.
console-limits = Timpi de vorbire
console-limits-groups = Pe grupuri, unde diferă
console-limits-from-now = De acum înainte
console-limits-also-now = Și intervenția în curs
console-limits-set = Noii timpi de vorbire sunt valabili pentru intervențiile care nu au început.
console-limits-now = Noii timpi de vorbire sunt valabili imediat, și pentru intervenția în curs.
console-limit-floor = Din public
console-limit-group = În numele unui grup
console-limit-read = Citirea unei întrebări
console-limit-answer = Răspuns
console-limit-followup = Al doilea răspuns
console-limit-final = Observații finale
console-limit-point-of-order = Chestiune de procedură
console-limit-reply = Drept la replică
console-preset = Timpii obișnuiți ai unui format
console-preset-limits = Preia timpii
console-preset-items = Timpi și program
console-preset-taken = { $name }: preluat.
console-preset-side-event-60 = Eveniment paralel, 60 de minute
console-preset-side-event-90 = Eveniment paralel, 90 de minute
console-preset-hrc-panel-120 = Panel al Consiliului, 120 de minute
console-preset-hrc-interactive-dialogue = Dialog interactiv
console-preset-webinar-60 = Webinar, 60 de minute
console-preset-open-debate-90 = Dezbatere deschisă, 90 de minute
console-settings = Setări
console-slow = Mod lent: o întrebare per telefon la fiecare
console-slow-off = oprit
console-slow-why = Pentru întrebări și cereri de cuvânt, în minute. Ce vine mai devreme așteaptă pe telefon și pleacă singur.
console-flag-word = cuvânt de pe lista dvs.
console-flag-word-why = Conține un cuvânt de pe lista organizatorului. Vă așteaptă ca toate celelalte.
console-flag-script = nume cu alfabete amestecate
console-flag-script-why = Un cuvânt din nume amestecă litere din mai multe alfabete, ca în cazul imitațiilor. Poate fi totuși autentic.
console-unusual-floods-why = Aceste telefoane trimit mult mai mult decât poate o persoană. Nimic nu se primește până când se opresc; nimeni altcineva nu este încetinit.
console-unusual-newcomers-why = Foarte multe telefoane noi vin de la o singură adresă. Sunt primite unul după altul; cine era deja aici nu observă nimic.
console-unusual-floods =
    { $count ->
        [one] { $count } telefon trimite în exces
        [few] { $count } telefoane trimit în exces
       *[other] { $count } de telefoane trimit în exces
    }
console-unusual-newcomers =
    { $count ->
        [one] { $count } nou-venit reținut
        [few] { $count } nou-veniți reținuți
       *[other] { $count } de nou-veniți reținuți
    }
console-set-done = Salvat.
console-support = „Și eu” la întrebări
console-support-on = activ, cu cifre vizibile
console-support-hidden = activ, cifre ascunse până la punerea întrebării
console-support-off = inactiv
console-floor-names = Nume pe lista publică a vorbitorilor
console-floor-names-why = Dezactivat: în afară de podium și de dumneavoastră, toți văd doar numere.
console-places = Comunică locul celor care cer cuvântul
console-places-why = Dezactivat: pe telefoane scrie că așteaptă, dar nu la ce loc.
console-extra-point-of-order = Chestiuni de procedură
console-extra-right-of-reply = Drept la replică
console-captions = Subtitrare și limba semnelor
console-captions-why = O adresă https. Toată lumea găsește linkul la „Urmărește”.
console-contact = Adresă pentru contact ulterior
console-contact-why = Se arată tuturor la sfârșit.

## List of speakers: order, reasons, corrections

console-floor-open-until = deschisă, se închide la { $time }
console-floor-opens = se deschide la { $time }
console-floor-open-now = Deschide acum
console-floor-close-now = Închide acum
console-floor-times = Ore…
console-floor-paper = Adaugă…
console-floor-set = Lista vorbitorilor este stabilită.
console-last-call = Ultimul apel
console-last-call-why = Închide lista peste două minute și anunță pe toată lumea.
console-last-call-done = Ultimul apel: lista se închide la { $time }.
console-opens-at = Se deschide la
console-closes-at = Se închide la
console-closes-after = Se închide, socotit de la început
console-closes-never = manual
console-minutes =
    { $count ->
        [one] { $count } minut
        [few] { $count } minute
       *[other] { $count } de minute
    }
console-order = Ordine
console-order-is = Ordine: { $order }.
console-order-equity = echitate
console-order-chronological = după cereri
console-order-protocol = protocol
console-order-alternate = sală și online, pe rând
console-order-equity-why = Întâi cei ale căror grupuri sau părți au fost ascultate cel mai puțin.
console-order-chronological-why = În ordinea în care s-a cerut cuvântul.
console-order-protocol-why = După rang și grup, apoi în ordinea cererilor.
console-order-alternate-why = O persoană din sală, apoi una online.
console-suggested = Propunere: urmează
console-why-called = la rând, alegerea dvs.
console-why-pinned = loc fixat de dvs.
console-why-reply = drept la replică, după toți ceilalți
console-why-only-one = singura cerere în așteptare
console-why-last = după ceilalți
console-why-earliest = prima cerere
console-why-first-turn = prima intervenție
console-why-second-turn = a vorbit deja
console-why-absent-before = absență la apelul anterior
console-why-group-unheard = grup încă neascultat
console-why-group-fewer = grup ascultat mai puțin
console-why-channel-unheard = { $channel ->
        [online] online, încă neascultat
       *[other] sală încă neascultată
    }
console-why-channel-fewer = { $channel ->
        [online] online, ascultat mai puțin
       *[other] sală ascultată mai puțin
    }
console-why-channel-alternates = { $channel ->
        [online] rândul celor online
       *[other] rândul sălii
    }
console-why-dignitary = demnitar
console-why-on-behalf = în numele unui grup
console-why-rank = conform protocolului
console-reply = drept la replică
console-pinned = loc fixat
console-dignitary = demnitar
console-on-behalf = pentru un grup
console-nth-turn = intervenția { $nth }
console-more-for = Mai multe pentru { $name }
console-swap = Schimbă locul cu
console-swapped = { $name } și { $other } au făcut schimb de locuri.
console-skip = Amână
console-skipped-done = { $name }: cu un loc mai târziu.
console-pin = Fixează
console-unpin = Eliberează
console-pinned-done = { $name }: loc fixat.
console-unpinned = { $name }: din nou în ordinea stabilită.
console-convert = Mai bine în scris…
console-convert-text = Întrebarea scrisă
console-convert-now = Transformă în întrebare
console-converted = { $name }: acum întrebare scrisă, în preselecție.
console-edited = { $name }: corectat.
console-group = Grup
console-group-none = neprecizat
console-topic = Temă
console-paper-add = Adaugă pe listă
console-paper-done = { $name } este pe listă.
console-lots = Trage la sorți
console-lots-why = Între cei care au cerut cuvântul în primul minut.
console-lots-drawn = S-a tras la sorți, valoare inițială { $seed }.
console-lots-were =
    { $count ->
        [one] Tragere la sorți: { $count } cerere, valoare inițială { $seed }
        [few] Tragere la sorți: { $count } cereri, valoare inițială { $seed }
       *[other] Tragere la sorți: { $count } de cereri, valoare inițială { $seed }
    }

## Balance

console-balance = Echilibru
console-balance-empty = Nimeni din public nu a fost ascultat încă.
console-side-room = sală
console-side-online = online
console-side-unknown = parte necunoscută
console-group-unknown = grup necunoscut
console-turns = Prima intervenție: { $first } · a doua: { $second }
console-one-sided-room = Trei vorbitori consecutivi din sală, iar cei online așteaptă.
console-one-sided-online = Trei vorbitori consecutivi online, iar sala așteaptă.
console-next-side-room = Mai puțin ascultată și în așteptare: sala.
console-next-side-online = Mai puțin ascultați și în așteptare: cei online.

## Podium: signals and backstage

console-ready = gata
console-ask-time = cere 30 s
console-ask-audio = nu mai are sunet
console-ask-floor = dorește cuvântul
console-cue-all = Mesaj către toți
console-cue-pick = Trimite un mesaj: { $name }
console-cue-to =
    { $count ->
        [one] Mesaj privat pentru { $count } persoană
        [few] Mesaj privat pentru { $count } persoane
       *[other] Mesaj privat pentru { $count } de persoane
    }
console-cue-sent-many =
    { $count ->
        [one] Pentru { $count } persoană: { $phrase }
        [few] Pentru { $count } persoane: { $phrase }
       *[other] Pentru { $count } de persoane: { $phrase }
    }
console-backstage = Culise
console-whisper-to-technician = Către tehnician
console-whisper-to-booth = Către cabină
console-whisper-to-moderator = Către moderator
console-whisper-sent = Trimis: { $role }.
console-whisper-behind = Suntem în întârziere.
console-whisper-online-waiting = Cei online așteaptă.
console-whisper-inbox-full = Lista „Primite” este plină.
console-whisper-speaker-missing = Următorul vorbitor lipsește.
console-whisper-no-sound = Nu se aude nimic.
console-whisper-slow-down = Mai rar, vă rugăm.
console-whisper-ok = Totul este în regulă.

## The wall

console-wall-preview = Previzualizați mai întâi un aspect
console-wall-frozen = blocat
console-layout-join = Participare
console-layout-speaker = Vorbitor
console-layout-question = Întrebare
console-layout-list = Listă
console-layout-actions = Acțiuni
console-layout-poll = Sondaj
console-layout-think = Reflecție
console-layout-blank = Gol
console-take = Arată pe ecran
console-blank = Gol
console-freeze = Blochează
console-unfreeze = Deblochează
console-frozen = Ecranul este blocat.
console-unfrozen = Ecranul este din nou activ.
console-follow = Ecranul urmează desfășurarea
console-follow-why = Vorbitorul și întrebarea apar de la sine.
console-strip = Păstrează o bandă liberă pentru subtitrare
console-strip-why = Cincimea de jos a ecranului rămâne goală.
console-preview-join = Cod QR și adresă scurtă
console-preview-next = Urmează: { $name }
console-preview-think = Vă rugăm să reflectați un moment
console-preview-more = +{ $count } în așteptare
console-preview-speaker-empty = Nu vorbește nimeni: ecranul arată titlul.
console-preview-question-empty = Nicio întrebare nu este în discuție.
console-preview-list-empty = Nimeni nu este pe listă.
console-preview-actions-empty = Nicio acțiune notată încă.
console-preview-poll-empty = Nu există niciun sondaj.
console-preview-blank-empty = Nimic: ecran întunecat.
console-think = Pauză de reflecție
console-think-on =
    { $seconds ->
        [one] { $seconds } secundă de reflecție.
        [few] { $seconds } secunde de reflecție.
       *[other] { $seconds } de secunde de reflecție.
    }
console-think-end = Încheie pauza
console-think-over = Pauza s-a încheiat.
console-guiding =
    { $count ->
        [one] { $count } întrebare orientativă
        [few] { $count } întrebări orientative
       *[other] { $count } de întrebări orientative
    }
console-guiding-label = Întrebări orientative, câte una pe rând
console-guiding-kept = Întrebările orientative au fost salvate.

## Parts

console-pane-wall = Ecran

## Holding what arrives

console-arrivals = Întrebările fără nume sosesc o dată pe minut, amestecate.

console-incident = Incident
console-incident-why = Scrieți ce s-a întâmplat, nu cine ce a scris. Îl citesc organizatorii și moderatorii.
console-incident-category = Tipul
console-incident-text = În câteva cuvinte
console-incident-add = Notează
console-incident-added = Incidentul a fost notat.
console-incident-drop = Elimină
console-incident-dropped = Nota a fost eliminată.
console-incidents-noted = Notat până acum
incident-harassment = Hărțuire
incident-threat = Amenințare
incident-disruption = Perturbarea lucrărilor
incident-recording = Înregistrare contrară regulilor
incident-medical = Urgență medicală
incident-other = Altceva
contacts-none = Încă nu este indicat cui să vă adresați. Organizatorul poate face acest lucru în setări.
