### What becomes of people's words: the notice that everybody may read, and the organiser's record of processing.

privacy-title = Ce se întâmplă cu cuvintele dumneavoastră
privacy-back = Înapoi la panel

## The notice

privacy-who = Cine este responsabil
privacy-who-is = Acest panel este organizat de: { $who }.
privacy-who-unknown = Acest panel este organizat de cei ale căror nume apar în program.
privacy-contact = Întrebări despre datele dumneavoastră: { $contact }.
privacy-where = Totul rămâne pe un singur server, { $host }. Niciun alt site nu este întrebat și nu află nimic.
privacy-kept = Ce se păstrează și cât timp
privacy-kept-question =
    { $days ->
        [one] Întrebările: textul și limba. Se șterg la { $days } zi după panel.
        [few] Întrebările: textul și limba. Se șterg la { $days } zile după panel.
       *[other] Întrebările: textul și limba. Se șterg la { $days } de zile după panel.
    }
privacy-kept-anonymous = O întrebare fără nume nu conține nimic care să ducă la dumneavoastră. Ora ei se păstrează cu o precizie de numai zece minute.
privacy-kept-names =
    { $days ->
        [one] Numele date pentru lista vorbitorilor. Se șterg la { $days } zi după panel.
        [few] Numele date pentru lista vorbitorilor. Se șterg la { $days } zile după panel.
       *[other] Numele date pentru lista vorbitorilor. Se șterg la { $days } de zile după panel.
    }
privacy-kept-declined =
    { $days ->
        [one] Întrebările care nu au fost selectate. Textul lor se șterge la { $days } zi după panel.
        [few] Întrebările care nu au fost selectate. Textul lor se șterge la { $days } zile după panel.
       *[other] Întrebările care nu au fost selectate. Textul lor se șterge la { $days } de zile după panel.
    }
privacy-kept-private =
    { $days ->
        [one] Întrebările predate numai organizatorilor. Se șterg la { $days } zi după panel.
        [few] Întrebările predate numai organizatorilor. Se șterg la { $days } zile după panel.
       *[other] Întrebările predate numai organizatorilor. Se șterg la { $days } de zile după panel.
    }
privacy-kept-incidents = Notele moderatorilor despre incidente: tipul, minutul, câteva cuvinte. Se șterg odată cu acele întrebări.
privacy-kept-support = Susținerile se numără. Nimeni nu poate vedea cine ce a susținut.
privacy-kept-groups = Un grup ales fără a da un nume se adaugă doar la un total.
privacy-never = Ce nu se păstrează niciodată
privacy-never-what = Adresa IP, dispozitivul, browserul dumneavoastră și orice leagă între ele două întrebări ale dumneavoastră.
privacy-cookie = Un singur cookie, citit numai de acest server. Conține limba, un cod aleatoriu și, fără scripturi, cheile întrebărilor dumneavoastră.
privacy-seen = Cine ce poate citi
privacy-seen-before = Cei care moderează citesc întrebarea înainte de a fi aprobată.
privacy-seen-after = Odată aprobată, întrebarea poate fi citită de oricine are această pagină.
privacy-seen-held = Întrebările fără nume ajung la cei care moderează o dată pe minut, amestecate. Nimeni nu poate deduce din moment a cui este întrebarea.
privacy-seen-attributed = La acest panel se cer numele. Ele apar lângă întrebările aprobate.
privacy-seen-optional = Un nume apare doar dacă persoana îl dă.
privacy-seen-anonymous = La acest panel nu se înregistrează nume la întrebări.
privacy-seen-chatham = Niciun nume nu părăsește sala și niciunul nu apare în raport.
privacy-can = Ce puteți face
privacy-can-withdraw = Retrageți întrebarea de pe telefonul care a trimis-o. Textul ei este șters imediat.
privacy-can-receipt = Numai acel telefon are cheia ei. Nimeni altcineva nu vă poate regăsi întrebarea, nici măcar organizatorii.
privacy-can-ask = Întrebați organizatorii ce păstrează sau cereți-le să șteargă un nume pe care l-ați dat.
privacy-cannot = Ce nu poate promite nimeni
privacy-cannot-network = Cine administrează această rețea poate vedea că telefonul dumneavoastră comunică cu acest server și când.
privacy-cannot-plain = Conexiunea cu această adresă nu este criptată. Cine administrează rețeaua poate și citi ce trimiteți.
privacy-cannot-words = Propriile cuvinte vă pot trăda. Nu scrieți ce știu doar puțini oameni.
privacy-cannot-sight = Cineva de lângă dumneavoastră vă poate vedea ecranul. Un bilet de hârtie este calea cea mai sigură.

## The record of processing

processing-title = Evidența prelucrării datelor
processing-why = Întocmită din setările acestui panel. Se schimbă odată cu ele. Adăugați ce știți numai dumneavoastră și păstrați-o la dosar.
processing-open = Evidența prelucrării datelor și riscuri
processing-responsible = Responsabil
processing-responsible-add = Indicați persoana sau biroul de contactat: setări, contact.
processing-basis = Temei juridic
processing-basis-add = De completat de organizația responsabilă.
processing-purpose = Scop
processing-purpose-is = Primirea de întrebări scrise și de cereri de cuvânt la un singur panel, desfășurarea lui și raportarea despre el.
processing-people = Persoane vizate
processing-people-are = Participanții, podiumul și cei care asigură moderarea, interpretarea și partea tehnică.
processing-data = Date și momentul ștergerii lor
processing-told = Iată ce citesc participanții.
processing-data-podium = Numele, funcțiile și timpii de vorbire ai celor de pe podium. Se păstrează împreună cu bilanțul panelului.
processing-data-statistics = Totaluri fără nicio persoană. Se păstrează permanent.
processing-recipients = Destinatari
processing-recipients-are = Rolurile acestui panel, prin linkuri personale care pot fi retrase. Nimeni altcineva.
processing-transfers = Transferuri
processing-transfers-are = Niciunul din partea acestui server. Fișierele pe care le descărcați îl părăsesc odată cu dumneavoastră.
processing-security = Securitate
processing-security-https = Conexiunea este criptată.
processing-security-plain = Conexiunea nu este criptată. Folosiți-o numai într-o rețea proprie.
processing-security-is = Fără conturi și fără parole. Nicio adresă IP în jurnale. Niciun conținut de pe alte site-uri pe vreo pagină.
processing-risks = Riscuri și ce se face în privința lor
processing-risk = Risc
processing-done = Ce se face
processing-left = Ce rămâne
processing-risk-author = Cineva află cine a întrebat
processing-done-author = Nu există date care să ducă de la o întrebare la o persoană. Orele sunt rotunjite. Susținerile nu pot fi legate între ele.
processing-left-author = Cine urmărește sala poate vedea cine scrie în ce moment.
processing-left-author-held = Întrebările sosesc o dată pe minut, amestecate. O sală foarte mică rămâne o sală foarte mică.
processing-risk-words = Cuvintele îl trădează pe autor sau pe altcineva
processing-done-words = Un avertisment înainte de trimitere. Cuvintele pot fi eliminate definitiv sau predate numai organizatorilor.
processing-left-words = Cei care moderează le-au citit.
processing-risk-server = Cineva pune mâna pe server sau pe o copie a lui
processing-done-server = Ce nu se păstrează nu poate fi luat. Textele se șterg la termenele de mai sus sau imediat.
processing-left-server = Textele încă păstrate pot fi citite. Alegeți cu grijă gazda serverului.
processing-risk-network = Cineva supraveghează rețeaua
processing-done-network = O singură conexiune criptată, la un singur server.
processing-left-network = Se poate vedea că un telefon a fost conectat și când.
processing-risk-phone = Cineva se uită la un telefon sau îl ia
processing-done-phone = Un titlu neutru. Fiecare își poate ascunde propriile întrebări. Pagina poate fi părăsită cu o singură atingere.
processing-left-phone = Cheile propriilor întrebări rămân pe telefon până când sunt șterse.
