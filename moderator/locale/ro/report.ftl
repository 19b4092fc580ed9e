### The report of a panel: what it says by itself, and the page on which it is edited.

report-draft = PROIECT

## The first page

report-date = Data
report-time = Ora
report-place = Locul
report-organisers = Organizatori
report-part-moderator = Moderator
report-part-opening = { $count ->
    [one] Vorbitor la deschidere
    [few] Vorbitori la deschidere
   *[other] Vorbitori la deschidere
}
report-part-panellist = { $count ->
    [one] Panelist
    [few] Paneliști
   *[other] Paneliști
}
report-unnamed = { $count ->
    [one] o persoană, fără nume
    [few] { $count } persoane, fără nume
   *[other] { $count } de persoane, fără nume
}
report-introduction = Introducere
report-intro-planned = { $where ->
    [room] Panelul „{ $title }” este planificat pentru { $date }, în { $room }.
   *[none] Panelul „{ $title }” este planificat pentru { $date }.
}
report-intro-held = { $where ->
    [room] Panelul „{ $title }” a avut loc în ziua de { $date }, în { $room }.
   *[none] Panelul „{ $title }” a avut loc în ziua de { $date }.
}
report-intro-organised = A fost organizat de { $organisers }.
report-intro-chatham = S-a desfășurat conform Regulii Chatham House: prezentul raport nu numește pe nimeni.
report-intro-moderated = Moderator: { $moderators }.
report-intro-speakers = { $count ->
    [one] Pe podium s-a aflat un singur vorbitor.
    [few] Pe podium s-au aflat { $count } vorbitori.
   *[other] Pe podium s-au aflat { $count } de vorbitori.
}
report-intro-questions = { $count ->
    [one] S-a primit în scris o întrebare.
    [few] S-au primit în scris { $count } întrebări.
   *[other] S-au primit în scris { $count } de întrebări.
}
report-intro-answered = { $count ->
    [one] O întrebare a primit răspuns în timpul panelului.
    [few] { $count } întrebări au primit răspuns în timpul panelului.
   *[other] { $count } de întrebări au primit răspuns în timpul panelului.
}
report-intro-written = { $count ->
    [one] O întrebare urmează să primească răspuns în scris.
    [few] { $count } întrebări urmează să primească răspuns în scris.
   *[other] { $count } de întrebări urmează să primească răspuns în scris.
}
report-intro-floor = { $count ->
    [one] A avut loc o intervenție din public.
    [few] Au avut loc { $count } intervenții din public.
   *[other] Au avut loc { $count } de intervenții din public.
}
report-programme = Programul desfășurat
report-programme-held = Desfășurat
report-programme-planned = Planificat
report-programme-item = Punct
report-programme-speaker = Vorbitor
report-programme-lasted = Durată
report-programme-difference = Diferență
report-programme-began = Întârziere la început
report-not-held = nu a avut loc

## People

report-somebody = { $part ->
    [moderator] moderatorul
    [opening] un vorbitor la deschidere
   *[other] un panelist
}
report-anonymous = Participant anonim
report-participant = Un participant
report-of-group = Un participant ({ $group })
report-with-group = { $who } ({ $group })
report-on-behalf = în numele unui grup

## Questions

report-themes = Întrebări și răspunsuri
report-names-as-given = Numele celor care au întrebat sau au vorbit din public apar așa cum au fost comunicate; nu au fost verificate.
report-theme-other = Alte întrebări
report-gloss = Traducere neoficială ({ $language })
report-written-answer = Răspuns scris: { $person }
report-asked-by = Întrebare adresată de: { $who }.
report-askers = { $count ->
    [one] O persoană a pus această întrebare.
    [few] { $count } persoane au pus această întrebare.
   *[other] { $count } de persoane au pus această întrebare.
}
report-answered-by = Răspuns dat de: { $people }.
report-answered = A primit răspuns în timpul panelului.
report-asked = Adresată panelului; răspunsul este încă deschis.
report-not-answered = Nu a primit răspuns în timpul panelului.
report-to-be-written-by = Urmează răspuns scris de la: { $people }.
report-to-be-written = Urmează răspuns scris.

## Notes

report-tag-challenge = Dificultate
report-tag-practice = Practică promițătoare
report-tag-follow-up = De urmărit
report-tagged-challenge = Dificultăți
report-tagged-practice = Practici promițătoare
report-tagged-follow-up = Puncte de urmărit
report-statements = Intervenții
report-statement-of = { $who } – { $kind }
report-notes = Alte note

## Floor, actions and what is still open

report-interventions = Intervenții din public
report-floor-not-reached = { $count ->
    [one] O cerere a rămas nesatisfăcută.
    [few] { $count } cereri au rămas nesatisfăcute.
   *[other] { $count } de cereri au rămas nesatisfăcute.
}
report-floor-absent = { $count ->
    [one] Un vorbitor a fost chemat și nu era prezent.
    [few] { $count } vorbitori au fost chemați și nu erau prezenți.
   *[other] { $count } de vorbitori au fost chemați și nu erau prezenți.
}
report-floor-converted = { $count ->
    [one] O cerere a fost trecută în scris.
    [few] { $count } cereri au fost trecute în scris.
   *[other] { $count } de cereri au fost trecute în scris.
}
report-floor-withdrawn = { $count ->
    [one] O cerere a fost retrasă.
    [few] { $count } cereri au fost retrase.
   *[other] { $count } de cereri au fost retrase.
}
report-written-statements = Declarații scrise
report-actions = Acțiuni ulterioare
report-action = Acțiunea { $number }
report-action-lead = Responsabil: { $lead }
report-action-no-lead = Responsabil: urmează să fie desemnat
report-action-due = Termen: { $day }
report-action-no-day = Termen: încă nestabilit
report-status-to-confirm = De confirmat
report-status-confirmed = Confirmată
report-status-in-progress = În curs
report-status-done = Realizată
report-open-questions = Întrebări la care se răspunde în scris
report-open-due = Răspunsurile scrise sunt așteptate până la { $day }.
report-open-of = { $who }: { $questions }
report-organisers-answer = Încă neatribuite
report-not-reached = Rămase neabordate
report-not-reached-questions = { $count ->
    [one] Nu a fost timp pentru o întrebare: { $questions }.
    [few] Nu a fost timp pentru { $count } întrebări: { $questions }.
   *[other] Nu a fost timp pentru { $count } de întrebări: { $questions }.
}

## Statistics

report-statistics = Statistici
report-withheld = Numerele mai mici de cinci nu sunt indicate și nici altele din care acestea ar putea fi deduse.
report-questions-in-writing = Întrebări scrise
report-number = Număr
report-submitted = Primite
report-anonymously = Dintre acestea, fără nume
report-outcome-answered = Cu răspuns în timpul panelului
report-outcome-written = Rămase pentru răspuns scris
report-outcome-asked = Adresate panelului, răspuns deschis
report-outcome-merged = Unite cu o întrebare asemănătoare
report-outcome-declined = Neselectate
report-outcome-private = Trimise numai organizatorilor
report-outcome-withdrawn = Retrase
report-outcome-approved = Neabordate
report-outcome-new = Neverificate
report-language-of-questions = Limba întrebării
report-group = Grup
report-channel = Mod de participare
report-requests = Cereri de cuvânt
report-spoke = Au vorbit din public
report-unknown = Neprecizat
report-speaker = Vorbitor
report-kind = Tip de intervenție
report-speaking-turns = Intervenții
report-speaking-spoken = Timp vorbit
report-speaking-given = Acordat
report-speaking-over = Depășire
report-speaking-total = Timp de vorbire total: { $time }.
report-share-moderator = Moderator: { $time } ({ $share } %).
report-share-panellist = Paneliști: { $time } ({ $share } %).
report-share-floor = Public: { $time } ({ $share } %).
report-share-online = Din timpul paneliștilor, online: { $time } ({ $share } %).
report-interruptions = { $count ->
    [one] O intervenție a fost întreruptă.
    [few] Au avut loc { $count } întreruperi.
   *[other] Au avut loc { $count } de întreruperi.
}
report-where-time-went = Cum s-a folosit timpul

## The page

report-lead = Acest proiect se bazează pe ce s-a întâmplat. Orice pasaj poate fi modificat, omis sau completat; ce lăsați neatins urmează în continuare bilanțul.
report-in-language = Limba raportului
report-download = Descarcă
report-download-docx = Word (.docx)
report-download-html = Pagină web (.html)
report-download-md = Markdown (.md)
report-print = Tipărește sau salvează ca PDF
report-edit = Editează
report-omit = Omite
report-omit-section = Omite această secțiune
report-restore = Pune la loc
report-restore-words = Revino la textul raportului
report-add = Adaugă un paragraf dedesubt
report-words = Textul dumneavoastră
report-save = Păstrează
report-hint-list = Fiecare rând este o intrare separată.
report-hint-table = Fiecare rând este un rând de tabel; | desparte celulele.
report-changed = Faptele din spatele acestui pasaj s-au schimbat de când l-ați scris.
report-made = Ce spune raportul astăzi:
report-is-written = În formularea dumneavoastră
report-is-added = Adăugat de dumneavoastră
report-is-omitted = Omis
report-is-omitted-under = Omis împreună cu partea de care ține
report-kept = Textul dumneavoastră este în raport.
report-was-omitted = Pasajul este omis.
report-was-restored = Pasajul este ca înainte.
report-passage = Pasaj: { $words }
report-not-begun = Acest panel nu a avut loc încă. Raportul se completează pe parcurs.
