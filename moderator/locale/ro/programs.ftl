### Programs beside the panel: tokens, addresses that are told of events, and signing in with an account of the house.
programs-title = Programe informatice
programs-lead = Un program are nevoie de un jeton, pentru a arăta panelul în altă parte sau pentru a-l conduce de la o telecomandă. Cine are jetonul poate face ce permite acesta, deci dați-l numai acelui program.
programs-scope = Ce poate face
programs-scope-reader = Citire
programs-scope-remote = Conducere
programs-scope-text-reader = Citește ce poate vedea oricine din panel și nimic altceva.
programs-scope-text-remote = Apasă „Urmează”, „Pauză”, „Reia”, „+30 s” și „Să încheie” și citește ce poate vedea oricine.
programs-name = Numele sub care doriți să îl găsiți aici
programs-submit = Creează un jeton
programs-copy = Copiază jetonul
programs-withdraw = Retrage
programs-renew = Jeton nou
programs-done-added = Jetonul este gata. Copiați-l în program.
programs-done-renewed = Există un jeton nou. Cel vechi nu mai este valabil.
programs-done-withdrawn = Retras. Jetonul nu mai este valabil de acum înainte.

## Calendars

programs-calendar = Calendarul acestui panel
programs-calendar-all = Calendarul tuturor panelurilor

## Addresses that are told of events

programs-hooks = Adrese anunțate
programs-hooks-lead = Un program al dumneavoastră poate fi anunțat ce se întâmplă în panel îndată ce se întâmplă. Textul unei întrebări îl primește abia când îl poate citi oricine, iar cine a întrebat, niciodată.
programs-hook-url = Adresă (https)
programs-hook-events = Despre ce este anunțată
programs-hook-add = Adaugă o adresă
programs-hook-submit = Adaugă adresa
programs-hook-drop = Elimină
programs-hook-dropped = Eliminată. Nu mai este anunțată de nimic.
programs-hook-secret = Fiecare mesaj este semnat cu acest secret. Copiați-l acum: nu mai este arătat.
programs-hook-closed = Cine administrează această instalare nu a deschis-o către această adresă. Cereți să fie trecută gazda în WEBHOOK_HOSTS.
programs-hook-waiting = În așteptare: { $count }
programs-hook-failed = Nelivrate: { $count }
programs-event-question-asked = S-a pus o întrebare (fără text)
programs-event-question-published = O întrebare poate fi citită de oricine
programs-event-question-answered = S-a răspuns la o întrebare
programs-event-turn-started = Cineva începe să vorbească
programs-event-turn-ended = Cineva a terminat de vorbit
programs-event-panel-started = Panelul începe
programs-event-panel-ended = Panelul s-a încheiat

## Signing in with an account of the house

programs-account = Autentificare cu contul dumneavoastră
programs-account-away = Serviciul de autentificare nu răspunde. Încercați din nou peste un minut sau deschideți spațiul de lucru cu linkul personal.
programs-account-clock = Ceasurile acestui server și ale serviciului de autentificare nu se potrivesc. Anunțați administratorul.
programs-account-state = Autentificarea a durat prea mult sau a început în alt browser. Începeți din nou.
programs-account-forged = Răspunsul serviciului de autentificare nu este de încredere. Începeți din nou; dacă se repetă, anunțați administratorul.
programs-account-denied = Acest cont nu poate organiza paneluri aici. Întrebați administratorul.
