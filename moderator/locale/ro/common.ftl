### Words that several pages use: states, groups, reasons, freshness, and the controls that every page has.

page-title = Panel
undo = Anulează
close = Închide
cancel = Renunță
skip = Salt la conținut
podium-say-half = A trecut jumătate din timpul dumneavoastră.
podium-say-minute = Mai aveți un minut.
podium-say-thirty = Mai aveți treizeci de secunde.
podium-say-over = Timpul dumneavoastră s-a încheiat.
podium-say-over-thirty = Ați depășit timpul cu treizeci de secunde.
language = Limbă
theme-auto = Culori: ca pe dispozitiv
theme-light = Culori: deschise
theme-dark = Culori: închise
clock-of = din { $limit }
unsecured = În această rețea se poate citi ce trimiteți.
reload = Reîncarcă
test-clock = Ceas de test: orele de pe această pagină nu sunt cele reale.
refused-unsent = Netrimis: nu a existat conexiune. Vă rugăm să apăsați din nou.

## How old what you see is

fresh-live = în direct
fresh-live-age = în direct · { $age } s
fresh-http = în direct
fresh-connected = conectat
fresh-late = se conectează
fresh-busy = foarte aglomerat
fresh-offline = fără conexiune de { $seconds } s
fresh-offline-since = fără conexiune de la { $time }
fresh-ended = oprit
fresh-live-why = Totul apare pe măsură ce se întâmplă.
fresh-http-why = Conexiunea directă este blocată aici. Întrebăm serverul la fiecare două secunde.
fresh-late-why = Căutăm o cale către server.
fresh-busy-why = Sunt foarte multe persoane aici acum. Încercăm în continuare; ce trimiteți este păstrat pe acest dispozitiv și pleacă de la sine.
fresh-offline-why = Încercăm în continuare. Ce scrieți rămâne pe acest dispozitiv.
fresh-ended-why = Această pagină nu mai primește nimic nou.
fresh-stale = Fără conexiune de { $seconds } s. Vedeți situația de la { $time }.
fresh-stale-since = Fără conexiune. Vedeți situația de la { $time }.
fresh-crowded = Sunt foarte multe persoane aici acum. Încercăm în continuare; ce trimiteți este păstrat și pleacă de la sine. Vedeți situația de la { $time }.
bye-link-revoked = Acest link a fost retras. Cereți organizatorilor unul nou.
bye-superseded = Această pagină este deschisă în altă parte. Reîncărcați-o pentru a continua aici.
bye-forbidden = Acest link nu deschide această pagină. Cereți organizatorilor altul.
bye-panel-unknown = Acest panel nu mai este aici.

## The panel

panel-draft = nedeschis încă
panel-rehearsal = repetiție
panel-open = deschis
panel-live = în desfășurare
panel-ended = încheiat

## Questions

question-new = în verificare
question-approved = aprobată
question-next = la rând
question-asked = în discuție
question-answered = cu răspuns
question-written = urmează răspuns scris
question-declined = neselectată
question-withdrawn = retrasă
question-private = trimisă organizatorilor
question-merged = unită cu alta
question-short = Î{ $number }
question-number = Întrebarea { $number }
anonymous = Anonim
as-given = identitate declarată
with-seat = cu cod de loc
voices =
    { $count ->
        [one] { $count } voce
        [few] { $count } voci
       *[other] { $count } de voci
    }
assigned-assigned = are de răspuns
assigned-answered = răspuns dat
assigned-passed = renunțare la răspuns
assigned-written = în scris

reason-off-topic = Nu ține de subiectul acestui panel.
reason-harassment = Atacă sau insultă pe cineva.
reason-personal-data = Dezvăluie lucruri private despre o persoană.
reason-advertising = Face reclamă.
reason-not-a-question = Este o declarație, nu o întrebare.
reason-duplicate = Aceeași întrebare este deja pe listă.
reason-unsafe = Ar putea pune pe cineva în pericol.

group-state = Stat
group-un = Entitate ONU
group-nhri = Instituție pentru drepturile omului
group-local = Autoritate locală
group-civil = Societate civilă
group-academia = Mediul academic
group-media = Mass-media
group-youth = Tineret
group-business = Mediul de afaceri
group-other = Altul

channel-room = în sală
channel-online = online
channel-paper = pe hârtie

## The list of speakers

request-waiting = în așteptare
request-called = la rând
request-speaking = vorbește
request-absent = absență
request-done = a vorbit
request-withdrawn = retrasă
request-converted = trecută în scris
request-not-reached = nesatisfăcută

## Programme and turns

item-welcome = Cuvânt de bun venit
item-opening = Cuvânt de deschidere
item-panel = Discuție în panel
item-debate = Dezbatere interactivă
item-final = Observații finale
item-wrap = Închidere
item-planned = planificat
item-current = acum
item-done = încheiat
item-held = în așteptare
item-passed = omis
item-dropped = scos

turn-welcome = cuvânt de bun venit
turn-announce = anunț
turn-opening = cuvânt de deschidere
turn-panel = expunere
turn-read = citirea unei întrebări
turn-answer = răspuns
turn-floor = din public
turn-final = observații finale
turn-point-of-order = chestiune de procedură
turn-reply = drept la replică
turn-wrap = închidere

turn-running = vorbește
turn-paused = în pauză
turn-held = întreruptă
turn-ended = încheiată
pause-connection = conexiune pierdută
pause-order = chestiune de procedură
pause-technical = pauză tehnică

why-lined-up = alegerea moderatorului
why-called = de pe listă
why-first-asked = prima cerere
why-assigned = are de răspuns
why-programme = din program
why-interrupted = intervenție întreruptă
why-final = observații finale

part-moderator = Moderator
part-opening = Vorbitor la deschidere
part-panellist = Panelist

## Cues, roles and screens

phrase-conclude = Vă rugăm să încheiați
phrase-one-minute = Mai aveți un minut
phrase-you-are-next = Urmați la cuvânt
phrase-stand-by = Vă rugăm să vă pregătiți
phrase-unmute = Porniți microfonul, vă rugăm
phrase-louder = Mai tare, vă rugăm
phrase-slower = Mai rar, vă rugăm
phrase-answer-now = Vă rugăm să răspundeți acum

role-public = Public
role-moderator = Moderator
role-timekeeper = Cronometror
role-note-taker = Secretar de ședință
role-organiser = Organizator
role-co-moderator = Comoderator
role-panellist = Panelist
role-display = Ecran
role-booth = Cabină
role-technician = Tehnician

layout-join = Cum participați
layout-speaker = Vorbitor și ceas
layout-question = Întrebare
layout-list = Lista vorbitorilor
layout-blank = Gol
