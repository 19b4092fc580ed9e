### After the hour: what the organiser follows up, letters to panellists, and the outcome that everybody may read.

follow-up-early = Panelul nu s-a încheiat încă. Mai jos este ce rămâne deschis în acest moment.
follow-up-jump = Secțiunile acestei pagini
follow-up-owed = Întrebări la care se răspunde în scris
follow-up-texts = Texte primite
follow-up-actions = Acțiuni ulterioare
follow-up-outcome = Rezultate
follow-up-due = Se primesc până la
follow-up-set = Stabilește
follow-up-due-usual = Nu este stabilită nicio zi, deci textele se primesc timp de două săptămâni: până la sfârșitul zilei de { $day }.
follow-up-due-none = Nu este stabilită nicio zi. Textele se vor primi timp de două săptămâni după încheiere.
follow-up-due-over = Ultima zi a fost { $day }. Nu se mai primește nimic.
follow-up-due-set = Textele se primesc până la sfârșitul zilei de { $day }.
follow-up-owed-none = Nicio întrebare nu așteaptă răspuns în scris.
follow-up-is-sent = trimis, așteaptă mai jos
follow-up-link = Link personal
follow-up-no-link = fără link personal
follow-up-letter-txt = Scrisoare ca text
follow-up-letter-html = Scrisoare ca pagină
follow-up-letter = Scrisoare de copiat
follow-up-letter-for = Scrisoare către { $name }
follow-up-nobody = Încă neatribuite
follow-up-assign-to = Cine să răspundă
follow-up-assign = Atribuie
follow-up-choose = Alegeți o persoană
follow-up-texts-why = Nimic nu apare nicăieri înainte de aprobarea dumneavoastră.
follow-up-texts-none = Încă nu s-a primit niciun text.
follow-up-text-sent = vă așteaptă
follow-up-text-approved = aprobat
follow-up-text-returned = returnat
follow-up-answer = Răspuns
follow-up-statement = Declarație
follow-up-note-was = Ați solicitat: { $note }
follow-up-approve = Aprobă
follow-up-note = Ce trebuie modificat (opțional)
follow-up-return = Returnează
follow-up-actions-none = Încă nu este notată nicio acțiune.
follow-up-no-lead = fără responsabil încă
follow-up-by = până la { $day }
follow-up-open-end = fără termen
follow-up-overdue = termen depășit
follow-up-status = Starea acțiunii { $number }
follow-up-status-to-confirm = de confirmat
follow-up-status-confirmed = confirmată
follow-up-status-in-progress = în curs
follow-up-status-done = realizată
follow-up-status-dropped = abandonată
follow-up-edit = Editare și istoric
follow-up-from-notes = Din note
follow-up-new = Adaugă o acțiune
follow-up-action-text = Ce se va face
follow-up-action-person = Responsabil, de pe podium
follow-up-action-nobody = Altcineva sau nimeni încă
follow-up-action-lead = Responsabil, în cuvinte
follow-up-action-day = Termen
follow-up-save = Salvează
follow-up-add = Adaugă acțiunea
follow-up-outcome-published = Toată lumea poate citi rezultatele la { $address }.
follow-up-outcome-why = Încă nimeni nu poate citi rezultatele. Ele ar arăta:
follow-up-announce = Arată-le tuturor
follow-up-no-contact = Încă nu există un contact pentru ștergere. Stabiliți unul în setările panelului.
follow-up-preview = Vezi ce va vedea toată lumea
follow-up-open = Deschide rezultatele
follow-up-hide = Ascunde din nou
follow-up-publish = Publică rezultatele
follow-up-done-due = Ultima zi este stabilită.
follow-up-done-assign = Întrebarea este atribuită.
follow-up-done-approve = Textul este aprobat.
follow-up-done-return = Textul a fost returnat autorului.
follow-up-done-action = Acțiunea a fost adăugată.
follow-up-done-edit = Acțiunea a fost corectată.
follow-up-done-status = Starea este stabilită.
follow-up-done-announce = Toată lumea poate citi acțiunile.
follow-up-done-publish = S-a stabilit cine poate citi rezultatele.
letter-dear = Bună ziua, { $name },
letter-thanks = Vă mulțumim pentru participarea la panelul „{ $title }” din ziua de { $day }.
letter-question = Întrebarea { $number }: { $text }
letter-until = Vă rugăm să trimiteți răspunsurile până la sfârșitul zilei de { $day }.
letter-link = Acest link este numai al dumneavoastră. Vă deschide pagina pe care puteți scrie și trimite răspunsurile: { $address }
letter-after = Organizatorii citesc fiecare răspuns înainte de publicare. Cine a întrebat este anunțat.
letter-bye = Cu stimă,
outcome-title = Rezultate: { $title }
outcome-of = Rezultatele panelului
outcome-preview = În forma actuală, numai dumneavoastră puteți vedea această pagină.
outcome-back = Înapoi la etapele ulterioare
outcome-none = Rezultatele nu sunt încă publicate
outcome-none-more = Organizatorii încă adună răspunsuri. Vă rugăm să reveniți mai târziu.
outcome-to-panel = La pagina panelului
outcome-anonymous = Participant anonim
outcome-spoke = Cine a vorbit
outcome-asked = Întrebări care au fost puse
outcome-asked-none = Nu s-a pus nicio întrebare.
outcome-answered-by = Răspuns dat de { $names }
outcome-answered = Cu răspuns în sală
outcome-still = Urmează un răspuns scris.
outcome-statements = Declarații scrise
outcome-statements-why = Ale celor pentru care nu a mai rămas timp.
outcome-numbers = În cifre
outcome-few-questions = S-au primit mai puțin de cinci întrebări.
outcome-few-requests = Mai puțin de cinci persoane au cerut cuvântul.
outcome-by-outcome = Întrebări după rezultat
outcome-by-group = Întrebări după grup
outcome-by-channel = Întrebări după canal
outcome-by-floor = Vorbitori din public după grup
outcome-suppressed = Cifrele sub cinci nu sunt afișate.
outcome-delete = Pentru a cere ștergerea unui conținut al dumneavoastră:
outcome-delete-ask = vă rugăm să contactați organizatorii.
follow-up-questions =
    { $count ->
        [one] o întrebare
        [few] { $count } întrebări
       *[other] { $count } de întrebări
    }
follow-up-sum-questions =
    { $count ->
        [one] O întrebare care a fost pusă
        [few] { $count } întrebări care au fost puse
       *[other] { $count } de întrebări care au fost puse
    }
follow-up-sum-answers =
    { $count ->
        [one] Un răspuns scris
        [few] { $count } răspunsuri scrise
       *[other] { $count } de răspunsuri scrise
    }
follow-up-sum-statements =
    { $count ->
        [one] O declarație scrisă
        [few] { $count } declarații scrise
       *[other] { $count } de declarații scrise
    }
follow-up-sum-actions =
    { $count ->
        [one] O acțiune
        [few] { $count } acțiuni
       *[other] { $count } de acțiuni
    }
follow-up-unannounced =
    { $count ->
        [one] O acțiune nu a fost arătată niciodată sălii, deci nu apare.
        [few] { $count } acțiuni nu au fost arătate niciodată sălii, deci nu apar.
       *[other] { $count } de acțiuni nu au fost arătate niciodată sălii, deci nu apar.
    }
letter-left =
    { $count ->
        [one] Nu a mai rămas timp pentru o întrebare care v-a fost adresată. Participanții ar dori să citească răspunsul dumneavoastră:
        [few] Nu a mai rămas timp pentru { $count } întrebări care v-au fost adresate. Participanții ar dori să citească răspunsurile dumneavoastră:
       *[other] Nu a mai rămas timp pentru { $count } de întrebări care v-au fost adresate. Participanții ar dori să citească răspunsurile dumneavoastră:
    }
outcome-submitted =
    { $count ->
        [one] S-a primit o întrebare.
        [few] S-au primit { $count } întrebări.
       *[other] S-au primit { $count } de întrebări.
    }
outcome-requests =
    { $count ->
        [one] O persoană a cerut cuvântul.
        [few] { $count } persoane au cerut cuvântul.
       *[other] { $count } de persoane au cerut cuvântul.
    }
