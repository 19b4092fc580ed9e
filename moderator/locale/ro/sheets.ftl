### Papers and links that the organiser hands out: personal addresses, mails, invitations, and what is printed.

## Links

sheets-links-lead = Fiecare are o adresă proprie. Cine o deschide are acel rol, deci dați-o numai persoanei respective.
sheets-print-all = Tipărește câte o pagină pentru fiecare
sheets-print-compact = Tipărește tot pe puține pagini
sheets-print-one = Tipărește
sheets-audience = Pentru toți
sheets-audience-lead = Publicul nu are nevoie de o adresă personală. Codul de pe ecran sau această adresă scurtă deschide panelul pe orice telefon.
sheets-code = Cod
sheets-address-of = Adresa pentru { $name }
sheets-copy = Copiază
sheets-copied = Copiat
sheets-mail = Scrie e-mail
sheets-invitation = Eveniment în calendar
sheets-change = Retragere sau reînnoire
sheets-withdraw = Retrage
sheets-renew = Adresă nouă
sheets-renew-hint = Cu o adresă nouă, cea veche încetează imediat să funcționeze.
sheets-withdrawn = Retrasă
sheets-withdrawn-text = Adresa distribuită nu mai deschide nimic și nu mai revine. Puteți crea oricând una nouă.
sheets-own = A dumneavoastră
sheets-own-text = Ați deschis această pagină cu acest link. Dacă l-au văzut și alții, creați o adresă nouă: acest browser o preia.
sheets-here = Deschisă acum
sheets-opened = Deja deschisă
sheets-podium = Persoanele de pe podium
sheets-team = Echipă și ecrane
sheets-time-at = { $from }–{ $to }, { $city }
sheets-personal = Această adresă este personală. Vă rugăm să nu o dați mai departe.
sheets-done-withdrawn = Retrasă. De acum adresa nu mai deschide nimic. Dacă a fost o greșeală, creați o adresă nouă.
sheets-done-renewed = Există o adresă nouă. Cea veche nu mai deschide nimic.
sheets-done-added = Linkul a fost creat. Distribuiți-l prin e-mail, pe hârtie sau ca eveniment în calendar.
sheets-add = Adaugă un link
sheets-add-lead = Pentru cineva care se alătură echipei, pentru un al doilea ecran sau pentru alt dispozitiv al aceleiași persoane.
sheets-add-role = Rol
sheets-add-person = Persoană
sheets-add-person-hint = Cine deschide panelul sau vorbește în cadrul lui este întotdeauna una dintre aceste persoane.
sheets-add-whose = Alegeți al cui este linkul: acest rol aparține întotdeauna uneia dintre persoanele de pe podium.
sheets-add-nobody = Nimeni de pe podium
sheets-add-name = Numele sub care doriți să îl găsiți aici
sheets-add-submit = Adaugă linkul

## Roles, and what awaits whoever has them

sheets-role-organiser = Organizator
sheets-role-moderator = Moderator
sheets-role-co-moderator = Comoderator
sheets-role-timekeeper = Cronometror
sheets-role-note-taker = Secretar de ședință
sheets-role-opening = Vorbitor la deschidere
sheets-role-panellist = Panelist
sheets-role-booth = Cabină
sheets-role-technician = Tehnician
sheets-role-display = Proiector
sheets-role-stage = Ceasul vorbitorului
sheets-expect-organiser = Aici pregătiți panelul: programul, setările, linkurile și documentele, iar apoi bilanțul și raportul. Cine are această adresă poate face toate acestea, deci păstrați-o numai pentru dumneavoastră.
sheets-expect-moderator = De pe această pagină conduceți panelul: cine vorbește, cât timp și ce urmează. Un singur buton, „Urmează”, vă conduce pe tot parcursul. Deschideți pagina pe un laptop sau o tabletă cu un sfert de oră înainte de începerea panelului.
sheets-expect-co-moderator = Citiți întrebările înaintea sălii: le aprobați, le uniți, le atribuiți sau le respingeți cu un motiv. Cine moderează vede imediat ce decideți. Cel mai potrivit este un laptop cu tastatură.
sheets-expect-timekeeper = Aveți grijă de ceasuri: pornire, pauză, puțin timp în plus, încheiere. Pagina arată programul și întârzierea.
sheets-expect-note-taker = Notați ce se spune și ce se promite, alături de program și de întrebări. Notele dumneavoastră devin parte din bilanț.
sheets-expect-opening = Pe telefon sau pe laptop vedeți când vă vine rândul și cât timp aveți. Pagina vă anunță să vă pregătiți înainte de a vi se da cuvântul. Păstrați-o deschisă lângă notele dumneavoastră.
sheets-expect-panellist = Pe telefon sau pe laptop vedeți când vă vine rândul, cât timp aveți și ce întrebare vă este destinată. O atingere îi răspunde moderatorului fără niciun cuvânt. Păstrați pagina deschisă lângă note sau lângă fereastra video.
sheets-expect-booth = Vedeți numele, funcțiile și textul întrebărilor înainte de a fi rostite. O atingere îi spune moderatorului că se vorbește prea repede.
sheets-expect-technician = Vedeți ce ecrane sunt conectate, care nu sunt și ce arată proiectorul. De aici puteți schimba ce se arată.
sheets-expect-display = Deschideți această adresă pe calculatorul proiectorului și alegeți ecran complet. Apoi nu mai este nevoie de nimeni: codul, vorbitorul, lista și întrebările urmează panelul.
sheets-expect-stage = Deschideți această adresă pe un telefon sau pe un monitor așezat în fața vorbitorului. Arată un singur ceas mare și mesajele moderatorului.

## Mail and invitation

sheets-mail-subject = { $title }: adresa dumneavoastră personală
sheets-mail-dear = Bună ziua, { $name },
sheets-mail-hello = Bună ziua,
sheets-mail-role = Veți participa la panelul „{ $title }”. Rolul dumneavoastră: { $role }.
sheets-mail-address = Adresa dumneavoastră personală:
sheets-mail-place = Locul: { $room }
sheets-mail-time = Când: { $when }

## Papers

sheets-papers-lead = Întocmite pe baza panelului, așa cum este în acest moment. După o modificare, tipăriți din nou.
sheets-open-paper = Deschide și tipărește
sheets-as-txt = Text
sheets-as-docx = Word
sheets-as-csv = Tabel (CSV)
sheets-print = Tipărește
sheets-print-hint = Fără buton: folosiți comanda de tipărire a browserului.
sheets-language = Limba documentului
sheets-show = Arată
sheets-name-plates = Plăcuțe cu nume
sheets-name-plates-text = Câte o foaie pentru fiecare, A4 orizontal, de îndoit la mijloc. Numele se citește la fel din ambele părți.
sheets-cue-cards = Fișe pentru moderator
sheets-cue-cards-text = Ce spune moderatorul la fiecare pas, cu formula de adresare și pronunția numelor. Patru pe pagină.
sheets-run-of-show = Desfășurător
sheets-run-of-show-text = Orele, persoanele și minutele întregului program. Fișierele text și Word pot fi citite din nou ca notă conceptuală. Pentru coreeană și română, aceste două fișiere se scriu în engleză.
sheets-glossary = Glosar pentru cabină
sheets-glossary-text = Nume și pronunția lor, funcții, organizații și abrevieri, pentru interpreți și pentru cei care subtitrează.
sheets-who-is-who = Cine este cine
sheets-who-is-who-text = Toți cei de pe podium într-un singur tabel: funcția, organizația, în sală sau online și când vorbesc.
sheets-nobody = Încă nu este nimeni pe podium. Adăugați persoane pe pagina programului.
sheets-no-programme = Programul este gol. Adăugați puncte pe pagina programului.
sheets-minutes = { $minutes } min
sheets-said-as = { $name }: { $hint }
sheets-column-time = Ora
sheets-column-length = Durată
sheets-column-item = Punct
sheets-column-person = Cine
sheets-column-name = Nume
sheets-column-said = Pronunție
sheets-column-function = Funcție
sheets-column-organisation = Organizație
sheets-column-part = Rol
sheets-column-where = Unde
sheets-column-speaks = Vorbește la
sheets-column-kind = Tip
sheets-column-term = Termen
sheets-column-meaning = Semnificație
sheets-terms = Organizații, abrevieri și termeni
sheets-term-name = nume
sheets-term-organisation = organizație
sheets-term-acronym = abreviere
sheets-term-document = document
sheets-organisers = Organizat de { $names }

## The labels of a concept note, as the reader of notes knows them

sheets-note-title = Titlu
sheets-note-date = Data
sheets-note-time = Ora
sheets-note-room = Locul
sheets-note-organisers = Organizatori
sheets-note-opening = Cuvânt de deschidere
sheets-note-moderator = Moderator
sheets-note-panellist = Paneliști
sheets-note-programme = Program
