### The notes of the hour: the note-taker's page, and the same field on the console.

notes-title = Note
notes-needs-scripts = Pagina de note are nevoie de JavaScript.
notes-now = Ce se spune acum
notes-nobody = Nimeni nu are cuvântul
notes-open = Panelul nu a început încă
notes-draft = Panelul nu este încă deschis
notes-ended = Panelul s-a încheiat
notes-line = Ce s-a spus, într-un rând
notes-add = Notează
notes-note = Notă
notes-noted = S-a notat.
notes-all = Toate notele
notes-tag = Etichetă
notes-tag-challenge = Dificultate
notes-tag-practice = Practică promițătoare
notes-tag-follow-up = Acțiune ulterioară
notes-keys = Enter notează. Alt+1, 2 sau 3 pune o etichetă.
notes-empty = Nimic notat încă
notes-empty-more = Ce scrieți se leagă de vorbitorul și de întrebarea din acel moment.
notes-no-turn = Între vorbitori
notes-waiting =
    { $count ->
        [one] Un rând este păstrat pe acest dispozitiv și va fi trimis
        [few] { $count } rânduri sunt păstrate pe acest dispozitiv și vor fi trimise
       *[other] { $count } de rânduri sunt păstrate pe acest dispozitiv și vor fi trimise
    }
notes-edit = Editează
notes-drop = Elimină
notes-dropped = Rândul a fost eliminat.
notes-save = Salvează
notes-keep = Renunță
notes-make-action = Transformă în acțiune
notes-action-made = Este în lista acțiunilor.
notes-is-action = Acțiunea { $number }
contacts-conduct = Cod de conduită
contacts-security = Securitate
