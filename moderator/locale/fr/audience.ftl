### La page du public.

tabs = Parties de cette page
tab-ask = Question
tab-speak = Parole
tab-follow = Suivre
optional = (facultatif)
you = vous

## Qui a la parole

now-draft = Ce panel n’est pas encore ouvert.
now-rehearsal = Ceci est une répétition.
now-open = Le panel n’a pas encore commencé.
now-live = Personne n’a la parole pour le moment.
now-ended = Ce panel est terminé. Merci.
strip = En cours
strip-speaking = Parole à :
strip-next = Ensuite : { $name }
strip-starts = Début du panel : { $when }.
strip-soon = Le panel commence bientôt. Heure prévue : { $when }.

## Poser une question

ask-label = Votre question
ask-count = Caractères :
ask-aloud =
    { $seconds ->
        [one] environ { $seconds } seconde à voix haute
       *[other] environ { $seconds } secondes à voix haute
    }
ask-over =
    { $over ->
        [one] { $over } caractère de trop. Les questions courtes passent plus tôt.
       *[other] { $over } caractères de trop. Les questions courtes passent plus tôt.
    }
ask-limit = { $limit } caractères au maximum.
ask-send = Envoyer la question
ask-sent = Votre question est arrivée.
sent-plain = Bien reçu. Merci.
ask-kept = Pas de connexion pour le moment. Votre envoi reste sur ce téléphone et partira à la reconnexion.
ask-more = Autres choix
who-asks = Qui pose la question ?
who-anonymous = Anonyme
who-named = Avec mon nom
who-named-plain = Laissez le nom vide pour rester anonyme.
written-in = Votre question est en
written-in-other = une autre langue
for-whom = Pour qui ?
for-panel = Tout le panel
for-person = pour { $name }
field-name = Nom
field-organisation = Organisation
field-seat = Code de siège
field-seat-hint = Il figure sur la carte de votre délégation. Il n’est pas conservé ; il est seulement noté qu’il était correct.
field-group = Groupe
group-none = Non précisé
field-channel = Où êtes-vous ?
field-topic = Sujet
seen-anonymous = Personne ne peut voir qui vous êtes, ni la modération, ni l’équipe organisatrice.
seen-named = La modération voit votre nom. Une fois la question validée, tout le monde le voit.
ask-until = Questions écrites jusqu’à { $time }.
ask-slow = Une question toutes les { $time } min : la modération a ralenti les envois. Le vôtre attend son tour de lui-même.
ask-closed-at = Les questions écrites sont closes depuis { $time }
ask-waits = Pas de connexion pour le moment. Vos envois restent sur ce téléphone et partiront à la reconnexion.
kept = Votre texte est gardé sur ce téléphone.
kept-here = Votre texte est encore ici. Copiez-le avant de quitter cette page.
draft-kept = Reste sur ce téléphone jusqu’à l’envoi.
draft-discard = Effacer
kept-will-go = Gardé sur ce téléphone, partira à la reconnexion.
contact = Vous pouvez encore écrire à :
about-time = Vers { $time }.

notice-ask-early = Questions bientôt ouvertes
notice-ask-early-more = Vous pouvez déjà écrire la vôtre. Elle reste sur ce téléphone jusqu’à l’envoi.
notice-ask-closed = Les questions écrites sont closes
notice-ask-closed-more = Vous pouvez encore suivre les questions et les réponses.
notice-ask-ended = Ce panel est terminé
notice-ask-ended-more = Vous pouvez encore lire ce que sont devenues les questions. Pour supprimer l’une des vôtres, touchez « Retirer » sous celle-ci.

## Ce qu’elle est devenue

own-title =
    { $count ->
        [one] Votre question
       *[other] Vos questions
    }
own-change = Modifier
own-hide = Masquer
own-hide-all = Masquer les miennes
own-show-all = Afficher les miennes
own-hidden = Masquées, pour que personne à côté de vous ne les lise.
own-fate = Votre question : { $fate }
life-unsent = Pas encore envoyée. Elle est gardée sur ce téléphone et partira d’elle-même.
life-new = À l’examen. La modération la lit.
life-approved = Validée. Tout le monde peut la lire.
life-next = Dans la file.
life-next-place =
    { $place ->
        [1] Prochaine dans la file.
       *[other] Dans la file : numéro { $place }.
    }
life-asked = Posée en ce moment.
life-answered = Réponse donnée.
life-written = La réponse viendra par écrit.
life-declined = Non retenue.
life-private = Transmise en privé à l’équipe organisatrice. Personne d’autre ne la voit.
life-merged = Réunie avec une question semblable.
life-withdrawn = Retirée. Le texte est effacé.
life-joined =
    { $count ->
        [one] { $count } autre personne se joint à vous.
       *[other] { $count } autres personnes se joignent à vous.
    }
withdraw = Retirer
withdraw-in =
    { $seconds ->
        [one] Retrait dans { $seconds } s.
       *[other] Retrait dans { $seconds } s.
    }
withdraw-keep = Garder

## Les questions des autres

others-title = Questions validées
others-empty = Aucune question n’est encore validée.
others-new =
    { $count ->
        [one] { $count } nouvelle question
       *[other] { $count } nouvelles questions
    }
support-on = Même question pour vous ? Touchez « Moi aussi ». La modération décide de l’ordre.
support-hidden = Même question pour vous ? Touchez « Moi aussi ». Le total s’affiche quand la question est posée.
support-me-too = Moi aussi
askers =
    { $count ->
        [one] { $count } personne a posé cette question
       *[other] { $count } personnes ont posé cette question
    }
gloss = Traduction non officielle
answered-title = Questions traitées

## Demander la parole

speak-intro = La modération donne la parole à une personne après l’autre.
speak-send = Demander la parole
seen-speaker = Tout le monde peut voir votre nom sur la liste des orateurs.
seen-number = La liste publique ne montre que des numéros. La modération voit votre nom.
speak-unsent = Pas encore envoyée. Elle est gardée sur ce téléphone et partira d’elle-même.
speak-sent = Votre demande est arrivée.
speak-place =
    { $place ->
        [1] Vous êtes en tête pour prendre la parole.
       *[other] Vous êtes numéro { $place } dans l’ordre de parole.
    }
speak-waiting = Vous êtes sur la liste.
speak-called = C’est à vous ensuite. Veuillez vous préparer à parler.
speak-speaking = Vous avez la parole.
speak-done = Vous avez pris la parole. Merci.
speak-withdrawn = Demande retirée.
speak-converted = Envoyée comme question écrite.
speak-not-reached = Le temps a manqué pour vous entendre.
speak-may-not = Le temps pourrait manquer. Vous pouvez dès maintenant envoyer une question écrite.
write-instead = Envoyer comme question écrite
write-send = Envoyer la question
write-gives-up = Elle remplace votre demande de parole. Votre nom y reste attaché.
field-on-behalf = Je parle au nom d’un groupe
field-on-behalf-hint = Les groupes disposent de plus de temps.
field-needs-time = J’ai besoin de plus de temps pour parler
field-needs-time-hint = Seule la modération le voit. Aucun motif n’est demandé.
on-behalf = au nom d’un groupe
nth-turn =
    { $nth ->
       *[other] { $nth }ᵉ intervention
    }
reply-title = Droit de réponse
reply-intro = Pour une délégation mise en cause par une autre. Les réponses viennent à la fin, deux au plus par délégation.
reply-send = Demander un droit de réponse
floor-until = La liste sera close à { $time }.
floor-last-call = Dernier appel : la liste sera close à { $time }.
floor-opens-at = La liste des orateurs ouvrira à { $time }
floor-closed-at = La liste est close depuis { $time }
floor-closed-but = { $closed } ; vous pouvez envoyer une question écrite jusqu’à { $time }.
notice-floor-soon-more = En attendant, vous pouvez envoyer une question écrite.
notice-floor-off = La liste des orateurs n’est pas ouverte
notice-floor-off-more = Quand la modération l’ouvrira, vous pourrez demander la parole ici.
notice-floor-early = La liste des orateurs ouvrira plus tard
notice-floor-early-more = Vous pourrez demander la parole à l’ouverture du panel.
notice-floor-closed = La liste des orateurs est close
notice-floor-closed-more = Vous pouvez encore envoyer une question écrite.
notice-floor-ended = Ce panel est terminé
notice-floor-ended-more = Merci de votre présence.
speakers-title = Liste des orateurs
speakers-empty = La liste est encore vide.
speakers-order = Dans l’ordre des demandes. La modération décide qui parle ensuite.
speaker-number = Numéro { $number }

## Suivre

asked-title = La question posée
asked-said = Question { $number }, posée en ce moment : { $text }
next-title = À suivre
stop-item = programme
stop-question = question
stop-answer = réponse
stop-floor = intervention
stop-final = remarques finales
stop-turn = reprise
interlude = Pause technique. Nous reprenons dans un instant.
think-title = Pause de réflexion
think-more = Prenez un moment. Vous pouvez en profiter pour noter votre question.
programme-title = Programme
promised-title = Engagements pris
promised-by = d’ici au { $day }
promised-open = date à fixer
promised-to-confirm = à confirmer
promised-confirmed = confirmé
promised-in-progress = en cours
promised-done = fait

## Le pouls de la salle

signals = Signaler un problème
signal-cant-hear = J’entends mal
signal-too-fast = Trop vite
signal-unsent = Non envoyé : pas de connexion pour le moment.
signal-hint = La modération voit combien, jamais qui.
signal-told = La modération le voit pendant une minute.

## Vote à main levée

poll-title = Vote à main levée
poll-said = Un vote à main levée est ouvert : { $text }
poll-open = ouvert
poll-closed = clos
poll-secret = Une seule touche suffit. Personne ne peut voir qui a répondu quoi.
poll-change = Vous pouvez changer d’avis tant que le vote est ouvert.
poll-over =
    { $count ->
        [one] { $count } réponse
       *[other] { $count } réponses
    }

## Après, et autour

ended-title = Merci de votre présence.
ended-own = Pour supprimer une de vos questions, touchez « Retirer » sous l’onglet « Question ». Son texte est effacé aussitôt.
ended-report = L’équipe organisatrice transmettra le rapport et les réponses écrites.
ended-report-ask = L’équipe organisatrice transmettra le rapport et les réponses écrites. Elle sait où et quand.
rehearsing = Ceci est une répétition. Ce que vous envoyez est supprimé ensuite.
leave = Quitter vite cette page
forget = Tout oublier sur ce téléphone
forget-what = Vos brouillons, ce qui n’est pas encore parti et les clés de vos propres questions seront effacés de ce téléphone. Ce qui a été envoyé reste dans le panel, et vous ne pourrez plus le retirer d’ici. Les liens personnels devront être rouverts.
forget-cut = Pas de connexion pour le moment : un cookie reste jusqu’à la fermeture de ce navigateur.
forget-now = Tout effacer
state-of = État à { $time }
captions = Sous-titres et langue des signes
answer-in-writing = Réponse écrite
answer-in-writing-by = Réponse écrite de { $name }
life-written-there = La réponse écrite figure ci-dessous.
statement-title = Envoyez votre déclaration par écrit
statement-label = Votre déclaration
statement-until = Envoyez-la au plus tard le { $day }. Elle paraîtra avec les résultats une fois approuvée par l’équipe organisatrice.
statement-was = Le dernier jour pour les déclarations était le { $day }.
statement-send = Envoyer la déclaration
statement-state-sent = L’équipe organisatrice a reçu votre déclaration.
statement-state-approved = Votre déclaration est publiée.
statement-state-returned = L’équipe organisatrice vous a renvoyé votre déclaration.
statement-note = L’équipe organisatrice demande : { $note }
statement-sent = Votre déclaration est envoyée.
read-outcome = Lire les résultats
no-names = Ce panel ne recueille aucun nom : toute question est anonyme.
names-needed = Dans ce panel, chaque question porte un nom. Veuillez indiquer le vôtre.

## Before sending: who runs it, and what might give somebody away

notice-run =
    { $days ->
        [one] Organisation : { $who }. Les textes sont effacés { $days } jour après le panel.
       *[other] Organisation : { $who }. Les textes sont effacés { $days } jours après le panel.
    }
notice-run-unknown =
    { $days ->
        [one] Les textes sont effacés { $days } jour après le panel.
       *[other] Les textes sont effacés { $days } jours après le panel.
    }
notice-link = Ce que deviennent vos mots
nudge-contact = Cela ressemble à un numéro de téléphone ou à une adresse. N’écrivez rien qui puisse mener à quelqu’un.
nudge-name = Ce texte nomme peut-être une personne. N’écrivez rien qui puisse mettre quelqu’un en danger.
count-me = Me compter comme
count-me-why = Ce choix s’ajoute seulement à un total et ne figure à côté d’aucune question.
