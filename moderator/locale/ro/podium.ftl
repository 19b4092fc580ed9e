### The page of a panellist.

podium-title = Locul dumneavoastră · { $title }
podium-needs-script = Această pagină are nevoie de JavaScript. Vă rugăm să îl activați și să o reîncărcați.
podium-seen = moderatorul vă vede
podium-not-seen = este posibil ca moderatorul să nu vă vadă

podium-on = Aveți cuvântul
podium-on-green = Timpul curge.
podium-on-none = Fără limită.
podium-on-amber = Aproape de final.
podium-on-red = Vă rugăm să încheiați.
podium-live = Sunteți în direct.
podium-over = timp depășit
podium-left = timp rămas
podium-interrupted = Intervenția a fost întreruptă
podium-follows = Urmați după { $name }.
podium-back-soon = Continuați de îndată ce moderatorul vă dă cuvântul.
podium-stand-by = Pregătiți-vă
podium-later-by = cu { $minutes } min mai târziu
podium-earlier-by = cu { $minutes } min mai devreme
podium-buzz = Vibrează odată cu ceasul
podium-paused = Pauză: { $why }.
podium-limit = din { $limit }
podium-next = Urmați la cuvânt
podium-place = Aveți locul { $place }
podium-nothing = Nimic planificat pentru dumneavoastră acum
podium-skipped = Deocamdată s-a trecut peste dumneavoastră
podium-skipped-more = Moderatorul vă poate da totuși cuvântul.
podium-not-started = Nu a început încă
podium-ended = Panelul s-a încheiat
podium-about = în jur de { $time } { $city }
podium-planned = planificat pentru { $time } { $city }
podium-own-time = { $time } { $city }
podium-speaking = Vorbește:
podium-your-time = Timpul dumneavoastră: { $limit }
podium-was-planned = planificat pentru { $time }
podium-got-it = Am înțeles
podium-cue-said = De la moderator: { $words }
podium-answers = Anunțați moderatorul
podium-answers-hint = Moderatorul vede ce apăsați.
podium-ready = Sunt gata
podium-asks-time = Îmi trebuie 30 s
podium-asks-audio = Nu mai am sunet
podium-asks-floor = Aș dori cuvântul
podium-told = Moderatorul vede: „{ $what }”. Apăsați din nou pentru a retrage.
podium-told-ready = Moderatorul vede că sunteți gata.
podium-heard = Moderatorul a înțeles mesajul.
podium-answer-waits = Fără conexiune: netrimis încă.
podium-elsewhere = Acest link este deschis pe alt dispozitiv
podium-elsewhere-more = Se folosește un singur ecran odată, ca moderatorul să știe unde sunteți.
podium-use-here = Folosește aici

podium-for-you = Întrebări pentru dumneavoastră
podium-for-you-empty = Niciuna încă. Aici apar întrebările care vă sunt atribuite.
podium-mark-answered = Am răspuns
podium-mark-passed = Nu răspund
podium-mark-written = În scris
podium-mark-rather = Mai bine: { $mark }
podium-marked = Întrebarea { $number }: { $mark }.
podium-with = împreună cu { $names }
podium-asked-of-you = pentru dumneavoastră
podium-take = Răspund eu
podium-took = V-ați oferit să răspundeți
podium-pass-to = Lasă pentru …
podium-pass-anybody = Oricine altcineva
podium-passed = Ați ales să nu răspundeți
podium-passed-to = Lăsată pentru
podium-gloss = Traducere neoficială
podium-askers =
    { $count ->
        [one] { $count } persoană a pus această întrebare
        [few] { $count } persoane au pus această întrebare
       *[other] { $count } de persoane au pus această întrebare
    }
podium-originals =
    { $count ->
        [one] încă { $count } formulare
        [few] încă { $count } formulări
       *[other] încă { $count } de formulări
    }
podium-others = Alte întrebări aprobate
podium-others-empty = Momentan nu sunt altele.
podium-more =
    { $count ->
        [one] { $count } întrebare nouă
        [few] { $count } întrebări noi
       *[other] { $count } de întrebări noi
    }
podium-programme = Program

## The words that I am going to read

podium-speech = Textul meu pentru interpreți
podium-speech-is-there = Îl au
podium-speech-why = Îl văd numai interpreții și cei care subtitrează. Îi ajută să redea ce spuneți.
podium-speech-pace =
    { $count ->
        [one] { $count } cuvânt · circa { $time } într-un ritm potrivit pentru interpretare · limita dumneavoastră este { $limit }
        [few] { $count } cuvinte · circa { $time } într-un ritm potrivit pentru interpretare · limita dumneavoastră este { $limit }
       *[other] { $count } de cuvinte · circa { $time } într-un ritm potrivit pentru interpretare · limita dumneavoastră este { $limit }
    }
podium-speech-long =
    { $count ->
        [one] { $count } cuvânt durează circa { $time }, iar limita dumneavoastră este { $limit }. Vă rugăm să scurtați textul.
        [few] { $count } cuvinte durează circa { $time }, iar limita dumneavoastră este { $limit }. Vă rugăm să scurtați textul.
       *[other] { $count } de cuvinte durează circa { $time }, iar limita dumneavoastră este { $limit }. Vă rugăm să scurtați textul.
    }
podium-speech-send = Trimite la cabină
podium-speech-sent = Cabina are textul dumneavoastră.
podium-speech-take-back = Retrage
podium-speech-taken-back = Cabina nu mai are textul dumneavoastră.

podium-writing = De răspuns în scris
podium-writing-empty = Nu v-a rămas nimic la care să răspundeți.
podium-writing-until = Răspunsurile se primesc până la sfârșitul zilei de { $day }.
podium-writing-was = Răspunsurile s-au primit până la { $day }.
podium-writing-owed = fără răspuns încă
podium-writing-sent = trimis, la organizatori
podium-writing-approved = publicat
podium-writing-returned = returnat dumneavoastră
podium-writing-change = Modifică
podium-writing-note = Organizatorii solicită:
podium-writing-returned-why = Organizatorii vă roagă să îl revedeți.
podium-writing-label = Răspunsul dumneavoastră la întrebarea { $number }
podium-writing-kept = Ce scrieți este păstrat pe acest dispozitiv.
podium-writing-send = Trimite organizatorilor
podium-writing-keep = Lasă așa cum este
podium-writing-arrived = Organizatorii au răspunsul dumneavoastră.
podium-write = Scrie răspunsul
