### One sentence for each refusal code of docs/protocol.md, in words that say what to do next.

refused-empty =
    { $field ->
        [text] Vă rugăm să scrieți mai întâi întrebarea.
        [name] Vă rugăm să indicați un nume.
        [code] Vă rugăm să introduceți codul panelului.
       *[other] Un câmp este încă necompletat.
    }
refused-too-long =
    { $limit ->
        [one] Textul este prea lung. Este loc pentru { $limit } caracter.
        [few] Textul este prea lung. Este loc pentru { $limit } caractere.
       *[other] Textul este prea lung. Este loc pentru { $limit } de caractere.
    }
refused-too-many = Vă rugăm să indicați cel mult { $limit }.
refused-characters = Unele caractere nu pot fi afișate. Vă rugăm să rescrieți textul.
refused-wrong-type = Un câmp nu are forma corectă. Vă rugăm să reîncărcați pagina.
refused-missing = Lipsește ceva. Vă rugăm să reîncărcați pagina.
refused-unknown-keys = Această pagină nu mai este actuală. Vă rugăm să o reîncărcați.
refused-unknown-command = Această pagină nu mai este actuală. Vă rugăm să o reîncărcați.
refused-id-invalid = Această pagină nu mai este actuală. Vă rugăm să o reîncărcați.
refused-id-reused = Acest mesaj a fost deja trimis cu alt conținut. Vă rugăm să reîncărcați pagina.
refused-origin = Mesajul nu a venit de pe pagina noastră. Vă rugăm să o reîncărcați.
refused-forbidden = Linkul dumneavoastră nu permite acest lucru.
refused-link-revoked = Acest link a fost retras. Cereți organizatorilor unul nou.
refused-panel-unknown = Nu cunoaștem acest panel. Vă rugăm să verificați codul.
refused-panel-state =
    { $state ->
        [draft] Acest panel nu este încă deschis.
        [open] Acest panel nu a început încă.
        [live] Acest panel este în desfășurare.
        [ended] Acest panel s-a încheiat.
        [anonymised] Acest panel este închis și anonimizat.
       *[other] Nu se poate în acest moment al panelului.
    }
refused-question-closed = Întrebările scrise sunt închise.
refused-question-unknown = Această întrebare nu mai este aici.
refused-question-state =
    { $state ->
        [new] Această întrebare este încă în verificare.
        [approved] Această întrebare a fost deja aprobată.
        [next] Această întrebare este deja la rând.
        [asked] Această întrebare este deja în discuție.
        [answered] Această întrebare a primit deja răspuns.
        [written] Această întrebare va primi răspuns în scris.
        [declined] Această întrebare nu a fost selectată.
        [withdrawn] Această întrebare a fost retrasă.
        [private] Această întrebare a fost trimisă numai organizatorilor.
        [merged] Această întrebare a fost unită cu una asemănătoare.
       *[other] Starea acestei întrebări s-a schimbat între timp.
    }
refused-question-same = O întrebare nu poate fi unită cu ea însăși. Vă rugăm să alegeți alta.
refused-question-merged = Una dintre aceste întrebări este deja unită cu alta. Separați-o mai întâi.
refused-question-unassigned = Această întrebare nu v-a fost atribuită. Vă rugăm să vă oferiți mai întâi să răspundeți.
refused-support-off = Acest panel nu numără susținerea.
refused-too-soon = Puțin prea devreme. Vă rugăm să încercați din nou peste douăzeci de secunde.
refused-slow-down = Prea multe trimiteri deodată. Vă rugăm să așteptați un moment.
refused-floor-closed = Lista vorbitorilor este închisă. Cât timp întrebările scrise sunt deschise, puteți trimite una.
refused-floor-past = Acest moment a trecut deja sau lista s-ar închide înainte de a se deschide. Vă rugăm să alegeți un moment ulterior.
refused-floor-reply-off = Acest panel nu prevede drept la replică.
refused-floor-reply-used = Delegația dumneavoastră și-a folosit cele două drepturi la replică. Puteți trimite în continuare o întrebare scrisă.
refused-request-unknown = Această cerere nu mai este pe listă.
refused-request-state = Starea acestei cereri s-a schimbat între timp.
refused-person-unknown = Această persoană nu mai face parte din panel.
refused-person-dropped = Această persoană a fost scoasă din panel. Vă rugăm să alegeți pe altcineva.
refused-person-speaking = Această persoană are cuvântul. Vă rugăm să încheiați mai întâi intervenția.
refused-item-unknown = Acest punct nu mai este în program.
refused-turn-unknown = Această intervenție nu mai este aici.
refused-turn-state =
    { $state ->
        [running] Ceasul merge deja.
        [paused] Ceasul este deja în pauză.
        [ended] Această intervenție s-a încheiat.
       *[other] Starea acestei intervenții s-a schimbat între timp.
    }
refused-cue-unknown = Acest mesaj nu vă este adresat sau nu mai este aici.
refused-whisper-unknown = Acest mesaj din culise nu vă este adresat sau nu mai este aici.
refused-action-unknown = Această acțiune nu mai este pe listă.
refused-passage-unknown = Acest pasaj nu mai este în raport.
refused-poll-unknown = Acest sondaj nu mai este aici.
refused-poll-closed = Acest sondaj este închis.
refused-poll-answers = Un sondaj are nevoie de două până la șase răspunsuri diferite.
refused-link-unknown = Acest link nu mai este aici.
refused-item-state = Acest punct din program a început deja sau a fost scos.
refused-extra-off = Această opțiune nu este activată pentru acest panel. O găsiți în setările listei vorbitorilor.
refused-instant-past = Această oră a trecut. Vă rugăm să alegeți una ulterioară.
refused-limit-range = Un timp de vorbire durează între zece secunde și șaizeci de minute.
refused-limit-days =
    { $most ->
        [one] Textele private se păstrează cel mult { $most } zi.
        [few] Textele private se păstrează cel mult { $most } zile.
       *[other] Textele private se păstrează cel mult { $most } de zile.
    }
refused-slot-range = Un panel durează între zece minute și douăsprezece ore. Vă rugăm să verificați începutul și sfârșitul.
refused-repair-gone = Această propunere nu mai este valabilă, fiindcă ora s-a schimbat. Vă rugăm să consultați noile propuneri.
refused-rehearsal-none = Acest panel nu este în repetiție.
refused-step-taken = Altcineva a fost mai rapid: acest pas a fost făcut de { $by }.
refused-stale = Situația s-a schimbat de când ați văzut-o. Vă rugăm să verificați din nou.
refused-line-empty = Nu urmează nimic.
refused-undo-unknown = Nu este nimic de anulat.
refused-undo-late = Este prea târziu pentru a anula.
refused-undo-final = Acest lucru nu poate fi anulat.
refused-note-unreadable = Nu am putut citi acest document ca notă conceptuală. Vă rugăm să îl deschideți, să îi copiați textul și să îl lipiți.
refused-note-type = Putem citi text simplu, Markdown, Word (.docx) și PDF. Vă rugăm să salvați documentul într-unul dintre aceste formate sau să îi copiați textul și să îl lipiți.
refused-note-too-big = Acest fișier depășește { $limit } MB. Vă rugăm să îl salvați fără imagini sau să îi copiați textul și să îl lipiți.
refused-note-too-long =
    { $part ->
        [pages] Acest document are prea multe pagini ({ $count }); se pot citi cel mult { $limit }. Vă rugăm să copiați paginile notei conceptuale și să le lipiți.
       *[text] Acest document are prea multe caractere ({ $count }); se pot citi cel mult { $limit }. Vă rugăm să copiați partea despre panel și să o lipiți.
    }
refused-note-too-heavy = Acest document este prea complex pentru a fi citit aici. Vă rugăm să îl deschideți, să îi copiați textul și să îl lipiți.
refused-note-encrypted = Acest document cere o parolă. Vă rugăm să îl deschideți, să îi copiați textul și să îl lipiți.
refused-note-scanned = Acest document conține imagini de pagini și niciun text pe care să îl putem citi. Vă rugăm să îl deschideți, să îi copiați textul și să îl lipiți; dacă nu se poate copia nimic, cereți originalul.
refused-note-macros = Acest document conține macrocomenzi. Vă rugăm să îl salvați ca .docx fără macrocomenzi sau să îi copiați textul și să îl lipiți.
refused-busy = Serverul este ocupat. Vă rugăm să încercați din nou peste câteva clipe.
refused-storage-full = Serverul nu mai are loc. Vă rugăm să anunțați organizatorii.
refused-database-away = Serverul nu poate ajunge acum la baza sa de date. Ce ați trimis este păstrat pe acest dispozitiv și pleacă de la sine; fără JavaScript, reveniți și trimiteți din nou.
refused-internal = A apărut o eroare din vina noastră. Vă rugăm să comunicați organizatorilor: { $ref }.
refused-remark-unknown = Acest rând nu mai este aici.
refused-seat-unknown = Acest cod de loc nu este corect. Vă rugăm să verificați cartonașul.
refused-incident-unknown = Această notă nu mai este aici.
refused-submission-unknown = Acest text nu mai este aici.
refused-submission-state = Textul a fost deja aprobat și nu mai poate fi modificat.
refused-submission-late = Ultima zi pentru trimitere a fost { $day }.
refused-names-off = La acest panel nu se înregistrează nume. Lăsați numele și organizația necompletate.
refused-name-reserved = Acest nume ar putea fi luat drept al cuiva de la prezidiu sau al celui care conduce panelul. Vă rugăm să îl completați sau să alegeți altul.
refused-panel-exists = Acest panel este deja aici.
refused-record-schema = Acest bilanț este de un tip pe care versiunea de față nu îl cunoaște ({ $schema }). Vă rugăm să folosiți o versiune mai nouă.
refused-record-unreadable = Acest fișier nu este bilanțul unui panel sau a fost modificat.
refused-token-unknown = Acest jeton nu este valabil. Cereți unul organizatorilor.
refused-hook-unknown = Această adresă nu mai există.
refused-hook-address = Indicați o adresă care începe cu https, fără nume și parolă.
