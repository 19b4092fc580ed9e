### The page of a participant.

tabs = Secțiunile acestei pagini
tab-ask = Întreabă
tab-speak = Cere cuvântul
tab-follow = Urmărește
optional = (opțional)
you = dvs.

## Who has the floor

now-draft = Acest panel nu este încă deschis.
now-rehearsal = Aceasta este o repetiție.
now-open = Panelul nu a început încă.
now-live = În acest moment nimeni nu are cuvântul.
now-ended = Acest panel s-a încheiat. Vă mulțumim.
strip = Acum
strip-speaking = Acum vorbește:
strip-next = Urmează: { $name }
strip-starts = Panelul începe: { $when }.
strip-soon = Panelul începe în curând. Era prevăzut pentru { $when }.

## Ask

ask-label = Întrebarea dumneavoastră
ask-count = Caractere:
ask-aloud =
    { $seconds ->
        [one] circa { $seconds } secundă, citită cu voce tare
        [few] circa { $seconds } secunde, citită cu voce tare
       *[other] circa { $seconds } de secunde, citită cu voce tare
    }
ask-over =
    { $over ->
        [one] { $over } caracter în plus. Întrebările scurte ajung mai repede la rând.
        [few] { $over } caractere în plus. Întrebările scurte ajung mai repede la rând.
       *[other] { $over } de caractere în plus. Întrebările scurte ajung mai repede la rând.
    }
ask-limit =
    { $limit ->
        [one] Cel mult { $limit } caracter.
        [few] Cel mult { $limit } caractere.
       *[other] Cel mult { $limit } de caractere.
    }
ask-send = Trimite întrebarea
ask-sent = Întrebarea dumneavoastră a ajuns.
sent-plain = A ajuns. Vă mulțumim.
ask-kept = Momentan nu există conexiune. Întrebarea este păstrată pe acest telefon și pleacă la revenirea conexiunii.
ask-more = Mai multe opțiuni
who-asks = Cine întreabă?
who-anonymous = Anonim
who-named = Cu numele meu
who-named-plain = Lăsați numele necompletat pentru a întreba anonim.
written-in = Întrebarea este scrisă în
written-in-other = altă limbă
for-whom = Pentru cine?
for-panel = Întregul panel
for-person = pentru { $name }
field-name = Nume
field-organisation = Organizație
field-seat = Cod de loc
field-seat-hint = Se află pe cartonașul delegației dumneavoastră. Nu se păstrează; se reține numai că a fost corect.
field-group = Grup
group-none = Neprecizat
field-channel = Unde vă aflați?
field-topic = Temă
seen-anonymous = Nimeni nu poate vedea cine sunteți: nici moderatorul, nici organizatorii.
seen-named = Moderatorul vă vede numele acum. Toată lumea îl vede după aprobarea întrebării.
ask-until = Întrebări scrise până la { $time }.
ask-slow = O întrebare la { $time } min: moderatorul a rărit trimiterile. Ce trimiteți își așteaptă singur rândul.
ask-closed-at = Întrebările scrise s-au închis la { $time }
ask-waits = Momentan nu există conexiune. Ce trimiteți este păstrat pe acest telefon și pleacă la revenirea conexiunii.
kept = Textul dumneavoastră este păstrat pe acest telefon.
kept-here = Textul dumneavoastră este încă aici. Copiați-l înainte de a părăsi pagina.
draft-kept = Rămâne pe acest telefon până la trimitere.
draft-discard = Șterge ciorna
kept-will-go = Păstrat pe acest telefon, va fi trimis.
contact = Puteți scrie în continuare la:
about-time = În jur de { $time }.

notice-ask-early = În curând se pot trimite întrebări
notice-ask-early-more = Puteți scrie întrebarea acum. Rămâne pe acest telefon până când o trimiteți.
notice-ask-closed = Întrebările scrise sunt închise
notice-ask-closed-more = Puteți urmări în continuare întrebările și răspunsurile.
notice-ask-ended = Acest panel s-a încheiat
notice-ask-ended-more = Puteți citi în continuare ce s-a întâmplat cu întrebările. Pentru a șterge o întrebare a dumneavoastră, apăsați „Retrage” sub ea.

## What became of it

own-title =
    { $count ->
        [one] Întrebarea dumneavoastră
        [few] Întrebările dumneavoastră
       *[other] Întrebările dumneavoastră
    }
own-change = Modifică
own-hide = Ascunde
own-hide-all = Ascunde ale mele
own-show-all = Arată ale mele
own-hidden = Text ascuns, ca să nu îl citească nimeni de lângă dumneavoastră.
own-fate = Întrebarea dumneavoastră: { $fate }
life-unsent = Netrimisă încă. Este păstrată pe acest telefon și pleacă de la sine.
life-new = În verificare. Moderatorul o citește.
life-approved = Aprobată. Toată lumea o poate citi.
life-next = La rând.
life-next-place =
    { $place ->
        [1] Următoarea la rând.
       *[other] La rând: locul { $place }.
    }
life-asked = În discuție acum.
life-answered = A primit răspuns.
life-written = Va primi răspuns în scris.
life-declined = Neselectată.
life-private = Trimisă în privat organizatorilor. Nimeni altcineva nu o vede.
life-merged = Unită cu o întrebare asemănătoare.
life-withdrawn = Retrasă. Textul este șters.
life-joined =
    { $count ->
        [one] Vi s-a alăturat încă { $count } persoană.
        [few] Vi s-au alăturat încă { $count } persoane.
       *[other] Vi s-au alăturat încă { $count } de persoane.
    }
withdraw = Retrage
withdraw-in = Se retrage în { $seconds } s.
withdraw-keep = Păstrează

## Questions of others

others-title = Întrebări aprobate
others-empty = Nicio întrebare nu este aprobată încă.
others-new =
    { $count ->
        [one] { $count } întrebare nouă
        [few] { $count } întrebări noi
       *[other] { $count } de întrebări noi
    }
support-on = Aveți aceeași întrebare? Apăsați „Și eu”. Moderatorul decide ordinea.
support-hidden = Aveți aceeași întrebare? Apăsați „Și eu”. Cifrele apar după ce întrebarea este pusă.
support-me-too = Și eu
askers =
    { $count ->
        [one] { $count } persoană a pus această întrebare
        [few] { $count } persoane au pus această întrebare
       *[other] { $count } de persoane au pus această întrebare
    }
gloss = Traducere neoficială
answered-title = Întrebări cu răspuns

## Ask to speak

speak-intro = Moderatorul dă cuvântul vorbitorilor pe rând.
speak-send = Cere cuvântul
seen-speaker = Toată lumea vă poate vedea numele pe lista vorbitorilor.
seen-number = Lista publică arată doar numere. Moderatorul vă vede numele.
speak-unsent = Netrimisă încă. Este păstrată pe acest telefon și pleacă de la sine.
speak-sent = Cererea dumneavoastră a ajuns.
speak-place =
    { $place ->
        [1] Aveți primul loc la rând.
       *[other] Aveți locul { $place } la rând.
    }
speak-waiting = Sunteți pe listă.
speak-called = Urmați la cuvânt. Vă rugăm să vă pregătiți.
speak-speaking = Aveți cuvântul.
speak-done = Ați luat cuvântul. Vă mulțumim.
speak-withdrawn = Retrasă.
speak-converted = Trimisă ca întrebare scrisă.
speak-not-reached = Nu a mai rămas timp pentru a vă da cuvântul.
speak-may-not = S-ar putea să nu mai fie timp. Puteți trimite acum întrebarea în scris.
write-instead = Trimite ca întrebare scrisă
write-send = Trimite întrebarea
write-gives-up = Întrebarea înlocuiește cererea de cuvânt. Numele dumneavoastră rămâne alături de ea.
field-on-behalf = Vorbesc în numele unui grup
field-on-behalf-hint = Grupurile au mai mult timp.
field-needs-time = Am nevoie de mai mult timp pentru a vorbi
field-needs-time-hint = Doar moderatorul vede acest lucru. Nu se cere niciun motiv.
on-behalf = în numele unui grup
nth-turn =
    { $nth ->
        [2] a 2-a intervenție
        [3] a 3-a intervenție
       *[other] a { $nth }-a intervenție
    }
reply-title = Drept la replică
reply-intro = Pentru o delegație menționată de o alta. Replicile vin la sfârșit, cel mult două de delegație.
reply-send = Cere dreptul la replică
floor-until = Lista se închide la { $time }.
floor-last-call = Ultimul apel: lista se închide la { $time }.
floor-opens-at = Lista vorbitorilor se deschide la { $time }
floor-closed-at = Lista s-a închis la { $time }
floor-closed-but = { $closed }; puteți trimite o întrebare scrisă până la { $time }.
notice-floor-soon-more = Între timp puteți trimite o întrebare scrisă.
notice-floor-off = Lista vorbitorilor nu este deschisă
notice-floor-off-more = Când moderatorul o deschide, puteți cere cuvântul aici.
notice-floor-early = Lista vorbitorilor se deschide mai târziu
notice-floor-early-more = Puteți cere cuvântul după deschiderea panelului.
notice-floor-closed = Lista vorbitorilor este închisă
notice-floor-closed-more = Puteți trimite în continuare o întrebare scrisă.
notice-floor-ended = Acest panel s-a încheiat
notice-floor-ended-more = Vă mulțumim pentru participare.
speakers-title = Lista vorbitorilor
speakers-empty = Nimeni nu este încă pe listă.
speakers-order = În ordinea cererilor. Moderatorul decide cine urmează la cuvânt.
speaker-number = Vorbitor { $number }

## Follow

asked-title = Întrebarea în discuție
asked-said = Întrebarea { $number }, în discuție acum: { $text }
next-title = Ce urmează
stop-item = program
stop-question = întrebare
stop-answer = răspuns
stop-floor = din public
stop-final = observații finale
stop-turn = continuă
interlude = Pauză tehnică. Continuăm imediat.
think-title = Pauză de reflecție
think-more = Aveți câteva momente de gândire. Între timp vă puteți nota întrebarea.
programme-title = Program
promised-title = Ce s-a promis
promised-by = până la { $day }
promised-open = termen nestabilit
promised-to-confirm = de confirmat
promised-confirmed = confirmată
promised-in-progress = în curs
promised-done = realizată

## The room's pulse

signals = Semnalați o problemă
signal-cant-hear = Nu aud
signal-too-fast = Prea repede
signal-unsent = Netrimis: momentan nu există conexiune.
signal-hint = Moderatorul vede câte persoane, niciodată cine.
signal-told = Moderatorul vede semnalul timp de un minut.

## Show of hands

poll-title = Sondaj
poll-said = Este deschis un sondaj: { $text }
poll-open = deschis
poll-closed = închis
poll-secret = O singură atingere. Nimeni nu poate vedea ce a răspuns fiecare.
poll-change = Puteți schimba răspunsul cât timp sondajul este deschis.
poll-over =
    { $count ->
        [one] { $count } răspuns
        [few] { $count } răspunsuri
       *[other] { $count } de răspunsuri
    }

## Afterwards, and around

ended-title = Vă mulțumim pentru participare.
ended-own = Pentru a șterge o întrebare a dumneavoastră, deschideți-o la „Întreabă” și apăsați „Retrage”. Textul ei este șters imediat.
ended-report = Raportul și răspunsurile scrise vin de la organizatori.
ended-report-ask = Raportul și răspunsurile scrise vin de la organizatori. Ei știu unde și când.
rehearsing = Aceasta este o repetiție. Ce trimiteți va fi șters după aceea.
leave = Părăsește rapid pagina
forget = Șterge tot de pe acest telefon
forget-what = De pe acest telefon se șterg ciornele dumneavoastră, ce nu a fost încă trimis și cheile propriilor întrebări. Ce a fost trimis rămâne la panel și nu mai poate fi retras de aici. Linkurile personale trebuie deschise din nou.
forget-cut = Momentan nu există conexiune: un cookie rămâne până la închiderea acestui browser.
forget-now = Șterge tot
state-of = Situația de la { $time }
captions = Subtitrare și limba semnelor
answer-in-writing = Răspuns scris
answer-in-writing-by = Răspuns scris de { $name }
life-written-there = Răspunsul scris se află mai jos.
statement-title = Trimiteți declarația în scris
statement-label = Declarația dumneavoastră
statement-until = O puteți trimite până la sfârșitul zilei de { $day }. Apare alături de rezultate după aprobarea organizatorilor.
statement-was = Ultima zi pentru declarații a fost { $day }.
statement-send = Trimite declarația
statement-state-sent = Declarația dumneavoastră este la organizatori.
statement-state-approved = Declarația dumneavoastră este publicată.
statement-state-returned = Organizatorii v-au returnat declarația.
statement-note = Organizatorii solicită: { $note }
statement-sent = Declarația dumneavoastră a fost trimisă.
read-outcome = Vezi rezultatele
no-names = La acest panel nu se înregistrează nume: toate întrebările sunt anonime.
names-needed = La acest panel întrebările se pun cu nume.

## Before sending: who runs it, and what might give somebody away

notice-run =
    { $days ->
        [one] Organizat de: { $who }. Textele se șterg la { $days } zi după panel.
        [few] Organizat de: { $who }. Textele se șterg la { $days } zile după panel.
       *[other] Organizat de: { $who }. Textele se șterg la { $days } de zile după panel.
    }
notice-run-unknown =
    { $days ->
        [one] Textele se șterg la { $days } zi după panel.
        [few] Textele se șterg la { $days } zile după panel.
       *[other] Textele se șterg la { $days } de zile după panel.
    }
notice-link = Ce se întâmplă cu cuvintele dumneavoastră
nudge-contact = Acesta pare un număr de telefon sau o adresă. Nu scrieți ce ar putea duce la cineva.
nudge-name = Poate că aici este numită o persoană. Nu scrieți ce ar putea pune pe cineva în pericol.
count-me = Numără-mă ca
count-me-why = Se adaugă doar la un total și nu apare lângă nicio întrebare.
