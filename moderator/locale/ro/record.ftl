### The record: what a panel came to, on its page and in the files that are made of it.

## Words of both

record-unknown = neprecizat
record-withheld = nedivulgat
record-yes = da
record-part-moderator = moderator
record-part-opening = vorbitor la deschidere
record-part-panellist = panelist
record-part-floor = public
record-status-to-confirm = de confirmat
record-status-confirmed = confirmată
record-status-in-progress = în curs
record-status-done = realizată
record-status-dropped = abandonată
record-outcome-answered = cu răspuns în sală
record-outcome-written = urmează răspuns scris
record-outcome-asked = citită, fără răspuns
record-outcome-merged = unită cu alta
record-outcome-declined = neselectată
record-outcome-private = trimisă organizatorilor
record-outcome-withdrawn = retrasă
record-outcome-approved = aprobată, nepusă
record-outcome-new = neverificată
record-reason-off-topic = în afara subiectului
record-reason-harassment = hărțuire
record-reason-personal-data = date personale
record-reason-advertising = publicitate
record-reason-not-a-question = nu este o întrebare
record-reason-duplicate = duplicat
record-reason-unsafe = pericol pentru cineva
record-fate-spoke = a vorbit
record-fate-not-reached = nesatisfăcută
record-fate-converted = trecută în scris
record-fate-withdrawn = retrasă
record-fate-waiting = încă în așteptare

## Files: their sheets

record-table-turns = Intervenții
record-table-speaking-time = Timp de vorbire
record-table-questions = Întrebări
record-table-floor = Lista vorbitorilor
record-table-items = Plan și timp folosit
record-table-actions = Acțiuni
record-table-statistics = Statistici
record-table-log = Jurnal
record-table-incidents = Note despre incidente
record-incidents-why = Notele despre incidente nu apar în niciun alt fișier. Se șterg odată cu ce a fost predat numai organizatorilor.

## Files: their columns

record-col-number = Nr.
record-col-item = Punct
record-col-speaker = Vorbitor
record-col-organisation = Organizație
record-col-part = Rol
record-col-kind = Tip
record-col-kinds = Tipuri
record-col-group = Grup
record-col-side = Sală sau online
record-col-start = Început
record-col-end = Sfârșit
record-col-spoken = Timp vorbit
record-col-limit = Limită
record-col-over = Depășire
record-col-granted = Adăugat
record-col-seconds = { $name } (s)
record-col-interruptions = Întreruperi
record-col-runs = Secvențe
record-col-question = Întrebare
record-col-turns = Intervenții
record-col-share = Pondere (%)
record-col-state = Stare
record-col-text = Text
record-col-name = Nume
record-col-language = Limbă
record-col-for = Pentru
record-col-answered-by = Răspuns dat de
record-col-askers = Pusă de (persoane)
record-col-reason = Motiv
record-col-category = Categorie
record-col-channel = Canal
record-col-received = Primită
record-col-voices = Susținere
record-col-merged = Unită cu
record-col-tags = Teme
record-col-gloss = Traducere neoficială
record-col-requested = Cerut la
record-col-on-behalf = Pentru un grup
record-col-topic = Temă
record-col-absent = Absențe
record-col-turn = Intervenție
record-col-planned-start = Început planificat
record-col-late = Întârziere
record-col-planned = Planificat
record-col-budget = Planificat, după modificări
record-col-actual = Folosit
record-col-delta = Diferență
record-col-action = Acțiune
record-col-lead = Responsabil
record-col-due = Termen
record-col-status = Stare
record-col-at = Ora
record-col-role = Rol
record-col-command = Comandă
record-col-target = Privește
record-col-section = Secțiune
record-col-entry = Rubrică
record-col-count = Număr
record-col-duration = Durată

## Files: the long list of counts

record-counted-zone = Fus orar
record-counted-questions = Întrebări
record-counted-submitted = trimise
record-counted-anonymous = anonime
record-counted-reasons = Întrebări neselectate, după motiv
record-counted-question-channels = Întrebări, după canal
record-counted-question-groups = Întrebări, după grup
record-counted-question-languages = Întrebări, după limbă
record-counted-floor = Lista vorbitorilor
record-counted-requests = au cerut cuvântul
record-counted-absent = absenți la apel
record-counted-floor-groups = Au cerut cuvântul, după grup
record-counted-floor-channels = Au cerut cuvântul, după canal
record-counted-spoke-groups = Au vorbit din public, după grup
record-counted-spoke-channels = Au vorbit din public, după canal
record-counted-speaking = Timp de vorbire (s)
record-counted-turns = intervenții
record-counted-total = total vorbit
record-counted-over = peste limite
record-counted-granted = adăugat la limite
record-counted-kinds = Timp de vorbire, după tip (s)
record-counted-parts = Timp de vorbire, după rol (s)
record-counted-sides = Timp de vorbire, sală și online (s)
record-counted-panellists = Timp de vorbire al paneliștilor, sală și online (s)
record-counted-groups = Timp de vorbire al publicului, după grup (s)
record-counted-honorifics = Timp de vorbire al podiumului, după formula de adresare (s)
record-counted-pace = Plan și timp folosit (s)
record-counted-planned = planificat
record-counted-actual = folosit
record-counted-began-late = întârziere la început
record-counted-late = întârziere la sfârșit

## The page

record-title = Bilanț
record-so-far = Până acum: acest panel este în desfășurare.
record-none = Încă nu există bilanț.
record-none-why = Începe odată cu panelul și este complet la încheierea lui. Atunci găsiți aici cum s-a folosit timpul, ce s-a întrebat, ce s-a promis și fișiere cu toate acestea.
record-none-rehearsal = O repetiție nu lasă niciun bilanț.
record-report = Raport
record-length = Durată
record-length-of = din { $time } planificate
record-length-early = încheiat cu { $time } mai devreme
record-length-late = încheiat cu { $time } mai târziu
record-length-sharp = încheiat la timp
record-speech = Timp vorbit
record-speech-turns =
    { $count ->
        [one] în { $count } intervenție
        [few] în { $count } intervenții
       *[other] în { $count } de intervenții
    }
record-asked = Întrebări
record-asked-answered = { $count } cu răspuns
record-heard = Cereri de cuvânt
record-heard-spoke =
    { $count ->
        [one] { $count } persoană a vorbit
        [few] { $count } persoane au vorbit
       *[other] { $count } de persoane au vorbit
    }
record-over = Peste limite
record-over-turns =
    { $count ->
        [0] în nicio intervenție
        [one] în { $count } intervenție
        [few] în { $count } intervenții
       *[other] în { $count } de intervenții
    }
record-online = Paneliști online
record-online-of = din timpul paneliștilor
record-moderator = Moderator
record-moderator-of = din timpul vorbit total
record-percent = { $count } %
record-speakers = Cine a vorbit și cât
record-speakers-none = Încă nu a vorbit nimeni.
record-nameless = Participant
record-kinds = După tip
record-parts = După rol
record-sides = Sală și online
record-groups = Din public, după grup
record-time = Cum s-a folosit timpul
record-time-latest = Cea mai mare întârziere: { $time } la începutul punctului „{ $item }”.
record-time-never = Niciun punct nu a început cu întârziere.
record-time-end-early = Panelul s-a încheiat cu { $time } mai devreme.
record-time-end-late = Panelul s-a încheiat cu { $time } mai târziu.
record-time-end-sharp = Panelul s-a încheiat la timp.
record-time-chart = Cu cât a întârziat începutul fiecărui punct. Aceleași cifre se află în tabelul de mai jos.
record-behind = în întârziere
record-ahead = în avans
record-questions = Ce s-a întâmplat cu întrebările
record-questions-none = Nu s-a trimis nicio întrebare.
record-question-groups = După grup
record-channels = După canal
record-languages = După limbă
record-outcomes = După rezultat
record-reasons = De ce nu au fost selectate
record-floor = Lista vorbitorilor
record-floor-none = Nimeni nu a cerut cuvântul.
record-absent =
    { $count ->
        [0] Nimeni nu a lipsit la apel.
        [one] { $count } persoană a lipsit la apel.
        [few] { $count } persoane au lipsit la apel.
       *[other] { $count } de persoane au lipsit la apel.
    }
record-owed = Întrebări la care se răspunde în scris
record-owed-none = Nicio întrebare nu așteaptă răspuns în scris.
record-owed-nobody = Neatribuite nimănui
record-owed-sent = s-a trimis un răspuns, neaprobat încă
record-actions = Acțiuni ulterioare
record-actions-none = Nu s-a notat nicio acțiune.
record-action-nobody = fără responsabil
record-files = Fișiere
record-files-why = Foile de calcul conțin ce vedeți aici, rând cu rând. Bilanțul în JSON readuce panelul pe altă instalare. Niciun fișier nu spune cine a întrebat fără nume.
record-file-all = Toate tabelele, o foaie de calcul
record-file-zip = Toate tabelele, fișiere CSV
record-file-json = Bilanțul complet (JSON)
record-file-single = Tabele separate (CSV)
