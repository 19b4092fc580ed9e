### The organiser's desk: the panels, drafts, and the pages of one panel.

organise-title = { $title } · organizator
organise-home = Panelurile mele
organise-tabs = Paginile acestui panel
organise-tab-overview = Sumar
organise-tab-programme = Program
organise-tab-settings = Setări
organise-tab-links = Linkuri
organise-tab-papers = Documente
organise-tab-record = Bilanț
organise-tab-report = Raport
organise-tab-follow-up = Etape ulterioare
organise-state-draft = Ciornă
organise-state-open = Deschis pentru întrebări
organise-state-rehearsal = Repetiție
organise-state-live = În desfășurare
organise-state-ended = Încheiat
organise-state-anonymised = Anonimizat
organise-state-purged = Șters definitiv
organise-open-console = Deschide consola

## The first page

organise-door-title = Deschideți linkul de organizator
organise-door-more = Cine a instalat această aplicație sau v-a creat un panel are pentru dumneavoastră un link personal. Acesta vă deschide spațiul de lucru: fără cont, fără parolă.
organise-door-label = Linkul dumneavoastră
organise-door-open = Deschide
organise-door-wrong = Acesta nu este un link personal. Vă rugăm să lipiți adresa întreagă, de la https:// până la capăt.
organise-door-hint = L-ați pierdut? Prima pornire a serverului afișează unul; la fel și pagina de linkuri a altui organizator.
organise-new-from-note = Panel nou dintr-o notă
organise-new-by-hand = Panel nou, manual
organise-drafts = Ciorne deschise
organise-panels = Paneluri
organise-untitled = Fără titlu
organise-draft-by-hand = începută manual
organise-draft-pasted = text lipit
organise-draft-changes = Nota modificată a panelului { $code }
organise-to-look-at = de verificat
organise-to-confirm =
    { $count ->
        [0] Totul confirmat
        [one] { $count } de confirmat
        [few] { $count } de confirmat
       *[other] { $count } de confirmat
    }
organise-all-confirmed = Totul confirmat
organise-panels-empty = Niciun panel încă
organise-panels-empty-more = Începeți cu nota conceptuală: titlul, ora, sala și vorbitorii se citesc din ea, iar dumneavoastră confirmați ce s-a citit.
organise-archived =
    { $count ->
        [one] { $count } panel arhivat
        [few] { $count } paneluri arhivate
       *[other] { $count } de paneluri arhivate
    }
organise-done-dropped = Ciorna a fost pusă deoparte.
organise-done-kept = Ciorna este din nou aici.

## From a note

organise-new-title = Panel nou dintr-o notă conceptuală
organise-new-more = Titlul, data, ora, sala, organizatorii și vorbitorii se citesc din ea. Vedeți ce s-a citit alături de notă și confirmați ce nu este sigur.
organise-new-file = Alegeți nota
organise-new-kinds = Word (.docx), PDF, text simplu sau Markdown, cel mult 5 MB
organise-new-or = sau
organise-new-paste = Lipiți textul ei
organise-new-read = Citește nota
organise-new-reading = Se citește nota …
organise-new-private = Nota este citită pe acest server, după reguli fixe. Nimic nu părăsește serverul și nimeni în afară de dumneavoastră nu vede ciorna.

organise-record-title = Dintr-un bilanț
organise-record-more = Un fișier record.json de pe pagina „Bilanț” a unui panel readuce panelul așa cum a fost, cu linkuri noi.
organise-record-read = Readu panelul

## The review page

organise-review-title = Verificați ce s-a citit
organise-review-more =
    { $count ->
        [0] Totul este confirmat. Ce scrie aici devine panelul.
        [one] Ce s-a citit se află lângă rândul său. Un singur lucru îl puteți spune numai dumneavoastră.
        [few] Ce s-a citit se află lângă rândul său. { $count } lucruri le puteți spune numai dumneavoastră.
       *[other] Ce s-a citit se află lângă rândul său. { $count } de lucruri le puteți spune numai dumneavoastră.
    }
organise-by-hand-title = Un panel nou
organise-by-hand-more = Titlul și ora sunt suficiente pentru început. Restul poate urma, chiar și după publicare.
organise-the-panel = Panelul
organise-the-note = Nota
organise-people = Persoane
organise-line = rândul { $line }
organise-answers = Răspunsuri
organise-save = Salvează ciorna
organise-saved = Salvat.
organise-publish = Publică panelul
organise-before-publishing =
    { $count ->
        [one] Un lucru este necesar înainte ca panelul să poată fi publicat:
        [few] { $count } lucruri sunt necesare înainte ca panelul să poată fi publicat:
       *[other] { $count } de lucruri sunt necesare înainte ca panelul să poată fi publicat:
    }
organise-draft-drop = Pune ciorna deoparte
organise-draft-dropped = Această ciornă a fost pusă deoparte.
organise-draft-keep = Reia ciorna
organise-one-per-line = Câte unul pe rând
organise-field-title = Titlu
organise-field-date = Data
organise-field-start = Început
organise-field-end = Sfârșit
organise-field-timezone = Fus orar
organise-field-room = Sală
organise-field-organisers = Organizatori
organise-part-opening = Cuvânt de deschidere
organise-part-moderator = Moderator
organise-part-co-moderator = Al doilea moderator
organise-part-panellist = Panelist
organise-part-closing = Cuvânt de închidere
organise-person-add = Adaugă o persoană
organise-person-unnamed = Numele urmează
organise-person-left-out = nu se include
organise-person-leave-out = Nu include
organise-person-honorific = Formulă de adresare
organise-person-name = Nume
organise-person-function = Funcție
organise-person-organisation = Organizație
organise-person-part = Rol
organise-person-phonetic = Cum se pronunță numele
organise-person-note = Nevoi și note pentru moderator
organise-person-extra = Mai mult timp de vorbire
organise-person-extra-none = deloc
organise-person-private = Pronunția numelui, nevoile și timpul suplimentar sunt numai pentru moderator. Nu sunt niciodată publice.
organise-up = Sus
organise-down = Jos
organise-languages = Limbile paginilor
organise-language-first = Limba principală: a ecranului și a textelor citite de moderator
organise-languages-offered = Oferite publicului
organise-preset = Format
organise-preset-show = Arată
organise-preset-own = Ca în original
organise-preset-side-event-60 = Eveniment paralel, 60 de minute
organise-preset-side-event-90 = Eveniment paralel, 90 de minute
organise-preset-hrc-panel-120 = Panel al Consiliului Drepturilor Omului, 2 ore
organise-preset-hrc-interactive-dialogue = Dialog interactiv al Consiliului
organise-preset-webinar-60 = Webinar, 60 de minute
organise-preset-open-debate-90 = Dezbatere deschisă, 90 de minute
organise-sum = În total

## Open points: what the note leaves open, one sentence each

organise-point =
    { $code ->
        [missing] { $field ->
            [title] Nu am găsit niciun titlu în notă.
            [date] Nota nu precizează ziua.
            [start] Nota nu precizează când începe.
            [end] Nota nu precizează când se încheie.
            [room] Nota nu menționează nicio sală.
            [organisers] Nota nu menționează organizatorii.
            [moderator] Nota nu precizează cine moderează.
            [panellists] Nota nu menționează niciun panelist.
           *[other] Nota nu precizează acest lucru.
        }
        [year_missing] Nota nu precizează anul. În ce an are loc?
        [weekday_disagrees] Ziua săptămânii și data nu se potrivesc. Care este ziua corectă?
        [day_or_month_first] Această dată poate fi citită în două feluri. Care este cea corectă?
        [several_days] Nota menționează mai multe zile. Este aceasta prima?
        [ambiguous] Nota menționează mai multe date. Care este cea corectă?
        [several_times] Nota indică ora în mai multe fusuri orare. Care este ora din sală?
        [half_day_unsure] Dimineața sau după-amiaza?
        [from_agenda] Preluat din agendă, fiindcă niciun rând nu o precizează.
        [to_be_confirmed] Nota spune: urmează să fie confirmat.
        [read_from_prose] Citit din text continuu. Este corect?
        [read_from_heading] Preluat dintr-un titlu de secțiune neobișnuit. Acesta este rolul persoanei?
        [part_unsure] Dedus din poziția în text, fiindcă titlul secțiunii nu precizează. Acesta este rolul persoanei?
        [online_unsure] Este posibil ca această persoană să participe online. Dacă da, bifați mai jos.
        [several] Nota menționează mai multe persoane care moderează. Este aceasta?
        [person_unplaced] { $field ->
            [panellists] Această persoană nu apare sub niciun titlu de secțiune. Care este rolul ei?
           *[other] Acest element nu apare sub niciun titlu de secțiune.
        }
        [maybe_two] Este un singur organism sau sunt două?
        [also_moderator] Moderează și apare și printre paneliști.
        [unnamed] Nota nu dă niciun nume aici. Fără nume, nu se adaugă nimeni.
        [instruction_ignored] O frază adresată celui care importă nota a fost lăsată deoparte:
        [cut_short] Nota este foarte lungă. Ce urmează după acest rând nu a fost citit.
        [language] Nu cunoaștem bine limba acestei note. Vă rugăm să verificați cu atenție.
        [assumed] Nota nu indică niciun fus orar. Este ora din { $zone }?
        [unsure] { $field ->
            [title] Acesta este titlul?
            [room] Aceasta este sala?
            [date] Aceasta este ziua?
           *[other] Aceasta este organizația?
        }
       *[other] Vă rugăm să verificați acest lucru.
    }
organise-keep =
    { $code ->
        [missing] Lasă necompletat
        [person_unplaced] Nu este pe podium
        [maybe_two] Un singur organism
        [unnamed] Nu include deocamdată
        [title] Păstrează
        [day_or_month_first] { $value }
        [weekday_disagrees] { $value }
        [ambiguous] { $value }
        [several_times] { $value }
        [half_day_unsure] { $value }
        [unsure] Păstrează
        [assumed] Da, acest fus orar
       *[other] Este corect
    }
organise-place-panellists = Panelist
organise-place-opening-remarks = Cuvânt de deschidere
organise-place-moderator = Moderator
organise-place-closing = Cuvânt de închidere
organise-place-chair = Președinte
organise-place-keynote = Discurs principal
organise-place-rapporteur = Raportor
organise-fault-needed =
    { $field ->
        [title] Titlul lipsește.
        [date] Data lipsește.
        [start] Ora de început lipsește.
        [end] Ora de sfârșit lipsește.
       *[other] Lipsește ceva.
    }
organise-fault-date = Data nu există în calendar.
organise-fault-time = Ora nu este una validă.
organise-fault-zone = Vă rugăm să alegeți un fus orar din listă.
organise-fault-slot = Un panel durează între { $least } min și { $most } h. Vă rugăm să verificați începutul și sfârșitul.

## Hints: quiet, never in the way

organise-hint-no-moderator = Încă nu moderează nimeni. Linkul pentru moderator se creează oricum.
organise-hint-two-moderators =
    { $count ->
        [one] Moderează { $count } persoană, care primește consola.
        [few] Moderează { $count } persoane. Toate primesc consola; vă rugăm să stabiliți cine apasă „Urmează”.
       *[other] Moderează { $count } de persoane. Toate primesc consola; vă rugăm să stabiliți cine apasă „Urmează”.
    }
organise-hint-also-moderator = { $name } moderează și face parte dintre paneliști. Cine urmărește timpul cât vorbește această persoană?
organise-hint-one-gender = Toți paneliștii au aceeași formulă de adresare. Panelul este gândit pentru un singur gen?
organise-hint-sum = Punctele durează împreună { $planned } min, iar panelul { $slot } min.
organise-hint-speech = Expunerile pregătite iau { $percent } % din timp. Pentru sală rămâne puțin.
organise-hint-short = Fiecare panelist are doar { $seconds } s. Mai puțini vorbitori ar spune mai mult.
organise-hint-handover =
    { $count ->
        [one] Trecerea cuvântului la { $count } vorbitor ia în total circa { $seconds } s, pe care nimeni nu le-a planificat.
        [few] Trecerea cuvântului la { $count } vorbitori ia în total circa { $seconds } s, pe care nimeni nu le-a planificat.
       *[other] Trecerea cuvântului la { $count } de vorbitori ia în total circa { $seconds } s, pe care nimeni nu le-a planificat.
    }

## The overview of a panel

organise-next-title = Ce urmează
organise-after-title = După panel
organise-step-done = Făcut:
organise-step-todo = De făcut:
organise-step-open = De rezolvat:
organise-next-programme =
    { $planned ->
        [0] Încă nu există program.
       *[other] Programul are { $planned } din { $slot } min.
    }
organise-next-moderator = Cineva moderează panelul.
organise-next-links =
    { $without ->
        [0] Distribuiți linkurile personale, pe hârtie sau prin e-mail.
        [one] O persoană nu are link.
        [few] { $without } persoane nu au link.
       *[other] { $without } de persoane nu au link.
    }
organise-next-privacy =
    { $mode ->
        [attributed] Numele se cer. Este potrivit pentru toți cei din sală?
        [anonymous] Nu se înregistrează nume. Așa s-a convenit?
        [chatham] Numele rămân în sală. Așa s-a convenit?
       *[other] Numele sunt opționale. Este potrivit pentru toți cei din sală?
    }
organise-next-papers = Tipăriți ce este necesar pe hârtie: program, plăcuțe cu nume, fișe pentru moderator.
organise-next-rehearsal =
    { $rehearsing ->
        [0] Repetați o dată. Nimic din repetiție nu rămâne.
       *[other] O repetiție este în desfășurare. Încheiați-o din consolă înainte de a veni lumea.
    }
organise-next-ready =
    { $count ->
        [0] Încă nu vorbește nimeni.
       *[other] Vorbitori care au anunțat că sunt gata: { $ready } din { $count }.
    }
organise-next-live = Panelul este în desfășurare.
organise-next-record = Păstrați bilanțul: cine a vorbit și cât, fiecare întrebare și ce s-a întâmplat cu ea.
organise-next-report = Citiți raportul și corectați-l.
organise-next-answers =
    { $count ->
        [0] Nicio întrebare nu mai așteaptă răspuns.
        [one] O întrebare trebuie să primească răspuns în scris.
        [few] { $count } întrebări trebuie să primească răspuns în scris.
       *[other] { $count } de întrebări trebuie să primească răspuns în scris.
    }
organise-next-actions =
    { $count ->
        [0] Toate acțiunile sunt realizate.
        [one] O acțiune nu este încă realizată.
        [few] { $count } acțiuni nu sunt încă realizate.
       *[other] { $count } de acțiuni nu sunt încă realizate.
    }
organise-next-outcome = Faceți rezultatele accesibile tuturor.
organise-address = Pentru public
organise-code = Cod { $code }
organise-time = Ora
organise-open-display = Deschide ecranul
organise-whole = Întregul panel
organise-do-stop = Se primesc întrebări scrise
organise-do-stop-more = Și înainte de începerea panelului. Lista vorbitorilor se deschide din consolă.
organise-do-stop-button = Oprește primirea
organise-do-ask = Nu se primesc întrebări scrise
organise-do-ask-more = Pagina publicului anunță acest lucru.
organise-do-ask-button = Pornește primirea
organise-do-open = Acest panel nu este încă deschis
organise-do-open-more = Nimeni în afară de dumneavoastră nu îl poate vedea.
organise-do-open-button = Deschide
organise-do-copy = Alt panel ca acesta
organise-do-copy-more = Cu persoanele, programul și setările lui; fără nimic din ce s-a întrebat și cu linkuri proprii.
organise-do-copy-button = Copiază într-o ciornă
organise-do-archive = Punere deoparte
organise-do-archive-more = Iese din lista dumneavoastră. Linkurile și bilanțul rămân așa cum sunt.
organise-do-archive-button = Arhivează
organise-do-restore = Acest panel este arhivat
organise-do-restore-more = Se află separat în lista dumneavoastră.
organise-do-restore-button = Înapoi în listă
organise-kept = Ce se păstrează și până când
organise-kept-declined = Textul întrebărilor care nu au fost selectate
organise-kept-private = Ce v-a fost comunicat numai dumneavoastră
organise-kept-questions = Textul tuturor celorlalte întrebări
organise-kept-names = Numele celor care au întrebat sau au vorbit din sală
organise-kept-traces = Urmele telefoanelor, semnalele și mesajele discrete
organise-kept-until = Până la { $day }, { $time }
organise-kept-gone = Șters la { $day }: { $count }
organise-kept-stays = Programul, vorbitorii, timpii de vorbire, răspunsurile aprobate, acțiunile și toate cifrele se păstrează definitiv.
organise-kept-quoted = Întrebările citate în rezultatele publicate își păstrează textul.
organise-kept-unquoted = Rezultatele nu sunt publicate. Publicați-le înainte de această dată dacă întrebările la care s-a răspuns trebuie să-și păstreze textul.
organise-do-anonymise = Închidere și anonimizare
organise-do-anonymise-more = Șterge acum textul întrebărilor care nu au fost selectate sau v-au fost comunicate numai dumneavoastră și tot ce duce la un telefon. După aceea nimeni nu își mai găsește și nu își mai retrage întrebarea, iar ședința nu mai poate fi modificată. Răspunsurile în scris, acțiunile, raportul și rezultatele rămân posibile.
organise-do-anonymise-button = Anonimizează
organise-do-purge = Șterge totul acum
organise-do-purge-more = La fel, și în plus textul tuturor întrebărilor pe care rezultatele publicate nu le citează, textele pe care nu le-ați aprobat și toate numele din sală.
organise-do-purge-button = Șterge acum
organise-do-sure = Știu că acest lucru nu poate fi anulat.
organise-do-changed = Nota s-a schimbat
organise-do-changed-more = Vedeți ce diferă și alegeți ce se preia. Linkurile, orele și indicațiile rămân.
organise-changed-read = Compară
organise-done-saved = Salvat.
organise-done-nothing = Nu s-a modificat nimic.
organise-done-published = Panelul este deschis. Linkurile personale sunt gata de distribuit.
organise-done-brought-back = Panelul este din nou aici, așa cum apare în bilanț. Linkurile sunt noi.
organise-done-archived = Arhivat.
organise-done-restored = Din nou în listă.
organise-done-anonymised = Panelul este închis și anonimizat.
organise-done-purged = Tot ce se putea șterge este șters.
organise-done-copied = Copiat.
organise-done-changed = S-a preluat ce ați ales.

## Programme and people of a panel

organise-set = Salvează
organise-top = Primul
organise-ready = gata
organise-programme-sum = { $planned } din { $slot } min
organise-programme-empty = Nimic planificat încă. Alegeți un format sau adăugați punctele unul câte unul.
organise-item-planned = Durată (minute:secunde)
organise-item-person = Cine
organise-item-nobody = nimeni
organise-item-title = Titlu, dacă nu este cel obișnuit
organise-item-kind = Tip
organise-item-add = Adaugă un punct
organise-item-drop = Nu include
organise-item-restore = Include din nou
organise-items-dropped =
    { $count ->
        [one] { $count } punct neinclus
        [few] { $count } puncte neincluse
       *[other] { $count } de puncte neincluse
    }
organise-people-dropped =
    { $count ->
        [one] { $count } persoană scoasă de pe podium
        [few] { $count } persoane scoase de pe podium
       *[other] { $count } de persoane scoase de pe podium
    }
organise-person-drop = Scoate de pe podium
organise-person-restore = Pune la loc, cu un link nou
organise-person-extra-seconds = Mai mult timp de vorbire (secunde)
organise-person-add-link = Se creează imediat un link personal. Programul nu se schimbă de la sine.
organise-preset-anew = Refaceți programul, în formatul
organise-preset-apply = Refă programul
organise-preset-what = Timpii de vorbire și punctele devin cele ale formatului. Ce nu se potrivește nu se include și poate fi inclus din nou.

## Settings of a panel

organise-section-describe = Panelul
organise-section-privacy = Nume și confidențialitate
organise-section-safety = Dacă se întâmplă ceva
organise-safety-more = Numai cei care conduc panelul citesc acestea, pe paginile lor.
organise-conduct = Persoană de contact pentru codul de conduită
organise-security = Securitate
organise-section-questions = Întrebări scrise
organise-section-floor = Lista vorbitorilor
organise-privacy-more = Ce alegeți aici se comunică tuturor celor care întreabă. După prima întrebare, regula poate deveni mai strictă, niciodată mai permisivă.
organise-attribution = Numele celor care întreabă
organise-attribution-attributed = Se cer
organise-attribution-attributed-more = Nimeni nu întreabă fără nume. Pentru reuniuni ale delegațiilor.
organise-attribution-optional = Opționale
organise-attribution-optional-more = Fiecare decide, întrebare cu întrebare. Cine nu dă un nume rămâne anonim, și pentru dumneavoastră.
organise-attribution-chatham = Nu părăsesc sala
organise-attribution-chatham-more = Cei de pe podium pot citi numele. Nici ecranele, nici telefoanele nu le arată și niciun raport nu numește pe nimeni (Regula Chatham House).
organise-attribution-anonymous = Nu se înregistrează
organise-attribution-anonymous-more = Nicio întrebare nu are nume. Pentru subiecte la care un nume ar putea fi un pericol.
organise-groups = Grupuri din care se poate alege
organise-retention = Câte zile după sfârșit se păstrează?
organise-retention-declined = Întrebările care nu au fost selectate
organise-retention-private = Ce v-a fost comunicat numai dumneavoastră
organise-retention-questions = Întrebările
organise-retention-names = Numele de pe lista vorbitorilor
organise-retention-more = După aceea, textele și numele sunt șterse definitiv. Ce v-a fost comunicat numai dumneavoastră nu se păstrează niciodată mai mult de o săptămână.
organise-asking = Se primesc întrebări
organise-asking-until = Până la
organise-support = Susținere pentru întrebările altora
organise-support-on = Activă, cu cifrele la vedere
organise-support-hidden = Activă, cu cifrele ascunse până la punerea întrebării
organise-support-off = Inactivă
organise-question-limit = Lungimea maximă a întrebării, în caractere
organise-held-words = Cuvinte care cer o a doua citire
organise-held-words-more = Câte un cuvânt sau o expresie pe rând, pentru fiecare limbă. Întrebarea care îl conține este semnalată moderatorului; nimic nu este refuzat din această cauză și nimeni altcineva nu vede semnul.
organise-guiding = Întrebări orientative
organise-guiding-more = Câte una pe rând, cel mult cinci. Sala le citește în pauza de reflecție.
organise-contact = Contact pentru ce nu se poate întreba aici
organise-captions = Adresa pentru subtitrare și limba semnelor (https)
organise-order = Ordinea propusă
organise-order-equity = Echitabilă: întâi grupurile și canalele încă neascultate
organise-order-alternate = Sală și online, pe rând
organise-order-chronological = În ordinea cererilor
organise-order-protocol = Protocol: întâi demnitarii și grupurile
organise-opens-at = Se deschide
organise-closes-at = Se închide
organise-closes-after = Se închide la atâtea minute după început
organise-floor-names = Sala citește numele de pe listă
organise-places = Celor care așteaptă li se comunică locul
organise-extras = Posibile și
organise-extra-point-of-order = Chestiuni de procedură
organise-extra-right-of-reply = Drept la replică

## A changed note

organise-changed-title =
    { $count ->
        [0] Nicio diferență
        [one] O diferență
        [few] { $count } diferențe
       *[other] { $count } de diferențe
    }
organise-changed-more = Alegeți ce preia panelul. Cine este adăugat primește un link; cine este scos îl pierde pe al său. Toate celelalte linkuri, ore și indicații rămân.
organise-changed-programme = Programul nu se schimbă de la sine: verificați-l după ce a fost adăugat cineva.
organise-changed-take = Preia ce este bifat
organise-changed-none = Nota spune același lucru ca panelul.
organise-changed-back = Înapoi
organise-change-title = Titlu
organise-change-room = Sală
organise-change-time = Data și ora
organise-change-organisers = Organizatori
organise-change-added = Adăugați:
organise-change-removed = Nu mai apar în notă:
organise-change-corrected = Funcție sau formulă de adresare:
organise-change-moderator = Moderator nou:

## Holding what arrives

organise-hold = Întrebările fără nume sosesc o dată pe minut, amestecate
organise-hold-more = Nimeni din sală nu poate deduce din moment a cui este întrebarea. Nu se mai poate dezactiva după ce cineva a întrebat.

seats-title = Coduri de loc
seats-lead = Opțional. Cine introduce codul unei delegații este marcat „cu cod de loc”. Aceasta arată cine are cartonașul și nu dovedește identitatea nimănui.
seats-names = Delegații
seats-add = Creează coduri
seats-codes = Coduri
seats-print = Tipărește cartonașele
seats-revoked = retras
seats-revoke = Retrage
seats-restore = Reactivează
seats-none = Niciun cod nu este valabil acum.
seats-card = Introduceți acest cod când întrebați sub numele dumneavoastră sau cereți cuvântul.
organise-tab-seats = Coduri de loc
