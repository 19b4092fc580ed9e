### Booth and technician.

backstage-needs-scripts = Această pagină are nevoie de JavaScript. Vă rugăm să îl activați sau să folosiți alt browser.
backstage-whispers = Mesaje cu moderatorul
backstage-whispers-none = Niciun mesaj încă.
backstage-whisper-ours = Dvs.
backstage-whisper-said = Mesaj de la { $name }: { $words }
backstage-whisper-seen = Văzut
backstage-whisper-seen-at = văzut la { $time }
backstage-whisper-unseen = trimis, nevăzut încă
backstage-whisper-own = Cu propriile cuvinte
backstage-whisper-send = Trimite
backstage-whisper-behind = Suntem în întârziere
backstage-whisper-online-waiting = Așteaptă cineva online
backstage-whisper-inbox-full = Așteaptă multe întrebări
backstage-whisper-speaker-missing = Următorul vorbitor lipsește
backstage-whisper-no-sound = Nu se aude nimic
backstage-whisper-slow-down = Rugați vorbitorul să vorbească mai rar
backstage-whisper-ok = Totul este în regulă
backstage-signals-none = Nimeni nu semnalează probleme de sunet.
backstage-signal-cant-hear =
    { $count ->
        [one] { $count } persoană nu aude
        [few] { $count } persoane nu aud
       *[other] { $count } de persoane nu aud
    }
backstage-signal-too-fast =
    { $count ->
        [one] prea repede pentru { $count } persoană
        [few] prea repede pentru { $count } persoane
       *[other] prea repede pentru { $count } de persoane
    }
backstage-signal-booth-cant-hear = cabina nu aude
backstage-signal-booth-too-fast = prea repede pentru cabină

booth-title = Cabină
booth-now = Acum
booth-next = Urmează
booth-nobody = Nimeni nu are cuvântul.
booth-nothing-next = Nu urmează nimic.
booth-texts = Texte în avans
booth-no-texts = Nicio întrebare nu a fost aprobată încă.
booth-names = Nume
booth-signals = Anunțați moderatorul
booth-signal-too-fast = Mai rar, vă rugăm
booth-signal-cant-hear = Nu se aude
booth-signal-given = moderatorul vede semnalul
booth-signals-last = Un semnal durează un minut. Apăsați din nou pentru a-l retrage.
booth-size = Mărimea textului
booth-size-number = Mărimea { $number }
booth-size-sample = A
booth-paused = Pauză tehnică
booth-speech = Textul care va fi citit
booth-gloss = Traducere neoficială
booth-originals =
    { $count ->
        [one] încă { $count } formulare a acestei întrebări
        [few] încă { $count } formulări ale acestei întrebări
       *[other] încă { $count } de formulări ale acestei întrebări
    }
booth-speakers = Pe lista vorbitorilor
booth-organisations = Organizații
booth-acronyms = Acronime și simboluri
booth-glossary = Descarcă în format text
booth-actions = Acțiuni
booth-lead-open = responsabil nestabilit
booth-due-open = termen nestabilit
booth-action-to-confirm = de confirmat
booth-action-confirmed = confirmată
booth-action-in-progress = în curs
booth-action-done = realizată

technician-title = Tehnicianul sălii
technician-phones = Telefoane conectate
technician-no-phone = Niciun telefon nu a ajuns încă la această adresă. Rețelele hotelurilor izolează adesea dispozitivele între ele.
technician-address = Adresa de acces:
technician-screens = Ecrane
technician-connected =
    { $count ->
        [0] neconectat
        [one] { $count } conectat
        [few] { $count } conectate
       *[other] { $count } conectate
    }
technician-online = online
technician-green = răspunde
technician-amber = fără răspuns de 8 s
technician-red = fără conexiune
technician-never = încă neconectat
technician-wall = Ecranul arată
technician-clients = Ecrane așteptate
technician-clients-here = { $here } din { $of } conectate
technician-clients-none = Încă nu s-a dat niciun link personal.
technician-silent = fără răspuns de { $seconds } s
technician-signals = Sunet
technician-role-organiser = organizator
technician-role-moderator = moderator
technician-role-co-moderator = comoderator
technician-role-timekeeper = cronometror
technician-role-note-taker = secretar de ședință
technician-role-opening = vorbitor la deschidere
technician-role-panellist = panelist
technician-role-display = ecran
technician-role-stage = ceasul vorbitorului
technician-role-booth = cabină
technician-role-technician = tehnician
technician-clock = Ceasuri
technician-clock-server = Server
technician-clock-here = Acest calculator
technician-clock-same = la fel
technician-clock-ahead = cu { $seconds } s înainte
technician-clock-behind = cu { $seconds } s în urmă
technician-clock-why = Toate ecranele urmează ceasul serverului, deci un ceas greșit aici nu schimbă nimic.
technician-wall-answers = proiectorul răspunde
technician-wall-silent = proiectorul nu răspunde
technician-wall-never = proiectorul nu este încă conectat
technician-wall-frozen = blocat
technician-wall-strip = bandă liberă pentru subtitrare
technician-wall-follow = urmează programul
technician-layout-join = Cum participați
technician-layout-speaker = Vorbitor și ceas
technician-layout-question = Întrebare
technician-layout-list = Lista vorbitorilor
technician-layout-actions = Acțiuni
technician-layout-poll = Sondaj
technician-layout-think = Pauză de reflecție
technician-layout-blank = Gol
technician-open = Deschideți pe acest calculator:
technician-page-display = Ecran
technician-page-stage = Ceasul vorbitorului
technician-page-overlay = Suprapunere video
