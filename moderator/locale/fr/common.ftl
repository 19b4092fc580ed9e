### Les mots communs à plusieurs pages : états, groupes, motifs, fraîcheur, et les commandes de chaque page.

page-title = Panel
undo = Annuler
close = Fermer
cancel = Retour
skip = Aller au contenu
podium-say-half = La moitié de votre temps est écoulée.
podium-say-minute = Plus qu’une minute.
podium-say-thirty = Plus que trente secondes.
podium-say-over = Votre temps est écoulé.
podium-say-over-thirty = Trente secondes au-delà de votre temps.
language = Langue
theme-auto = Couleurs : celles de l’appareil
theme-light = Couleurs : claires
theme-dark = Couleurs : sombres
clock-of = sur { $limit }
unsecured = Ce réseau peut lire ce que vous envoyez.
reload = Recharger
test-clock = Horloge d’essai : les heures de cette page ne sont pas les vraies.
refused-unsent = Non envoyé : pas de connexion. Veuillez appuyer de nouveau.

## L’âge de ce que l’on voit

fresh-live = direct
fresh-live-age = direct · { $age } s
fresh-http = direct
fresh-connected = connecté
fresh-late = connexion
fresh-busy = très sollicité
fresh-offline = hors ligne depuis { $seconds } s
fresh-offline-since = hors ligne depuis { $time }
fresh-ended = arrêté
fresh-live-why = Tout arrive au fur et à mesure.
fresh-http-why = La ligne directe est bloquée ici. Nous interrogeons le serveur toutes les deux secondes.
fresh-late-why = Nous cherchons un chemin vers le serveur.
fresh-busy-why = Il y a énormément de monde en ce moment. Nous continuons d’essayer ; vos envois restent sur cet appareil et partiront d’eux-mêmes.
fresh-offline-why = Nous continuons d’essayer. Ce que vous écrivez reste sur cet appareil.
fresh-ended-why = Cette page ne reçoit plus rien de nouveau.
fresh-stale = Hors ligne depuis { $seconds } s. Vous voyez l’état à { $time }.
fresh-stale-since = Hors ligne. Vous voyez l’état à { $time }.
fresh-crowded = Il y a énormément de monde en ce moment. Nous continuons d’essayer ; vos envois sont conservés et partiront d’eux-mêmes. Vous voyez l’état à { $time }.
bye-link-revoked = Ce lien a été retiré. Demandez-en un nouveau à l’équipe organisatrice.
bye-superseded = Cette page est ouverte ailleurs. Rechargez-la pour continuer ici.
bye-forbidden = Ce lien n’ouvre pas cette page. Demandez-en un autre à l’équipe organisatrice.
bye-panel-unknown = Ce panel n’est plus ici.

## Le panel

panel-draft = pas encore ouvert
panel-rehearsal = répétition
panel-open = ouvert
panel-live = en séance
panel-ended = terminé

## Les questions

question-new = à l’examen
question-approved = validée
question-next = en file
question-asked = en cours
question-answered = traitée
question-written = réponse écrite à venir
question-declined = non retenue
question-withdrawn = retirée
question-private = transmise en privé
question-merged = réunie avec une autre
question-short = Q{ $number }
question-number = Question { $number }
anonymous = Anonyme
as-given = identité déclarée
with-seat = avec code de siège
voices =
    { $count ->
        [one] { $count } voix
       *[other] { $count } voix
    }
assigned-assigned = doit répondre
assigned-answered = répondu
assigned-passed = passe
assigned-written = par écrit

reason-off-topic = Elle sort du sujet de ce panel.
reason-harassment = Elle attaque ou insulte quelqu’un.
reason-personal-data = Elle révèle des faits privés sur une personne.
reason-advertising = Elle fait de la publicité.
reason-not-a-question = C’est une déclaration, pas une question.
reason-duplicate = La même question figure déjà sur la liste.
reason-unsafe = Elle pourrait mettre quelqu’un en danger.

group-state = État
group-un = Entité des Nations Unies
group-nhri = Institution des droits de l’homme
group-local = Autorité locale
group-civil = Société civile
group-academia = Milieu universitaire
group-media = Médias
group-youth = Jeunesse
group-business = Secteur privé
group-other = Autre

channel-room = en salle
channel-online = en ligne
channel-paper = sur papier

## La liste des orateurs

request-waiting = en attente
request-called = va parler
request-speaking = a la parole
request-absent = absence
request-done = a parlé
request-withdrawn = retirée
request-converted = mise par écrit
request-not-reached = non atteinte

## Le programme et les tours de parole

item-welcome = Accueil
item-opening = Remarques liminaires
item-panel = Table ronde
item-debate = Débat interactif
item-final = Remarques finales
item-wrap = Clôture
item-planned = prévu
item-current = en cours
item-done = terminé
item-held = en suspens
item-passed = omis
item-dropped = retiré

turn-welcome = accueil
turn-announce = annonce
turn-opening = remarques liminaires
turn-panel = exposé
turn-read = lecture d’une question
turn-answer = réponse
turn-floor = intervention
turn-final = remarques finales
turn-point-of-order = motion d’ordre
turn-reply = droit de réponse
turn-wrap = clôture

turn-running = a la parole
turn-paused = en pause
turn-held = interrompu
turn-ended = terminé
pause-connection = connexion perdue
pause-order = motion d’ordre
pause-technical = pause technique

why-lined-up = choix de la modération
why-called = liste des orateurs
why-first-asked = première demande
why-assigned = doit répondre
why-programme = selon le programme
why-interrupted = interruption
why-final = remarques finales

part-moderator = Modération
part-opening = Ouverture
part-panellist = Panéliste

## Les messages, les rôles et les écrans

phrase-conclude = Veuillez conclure
phrase-one-minute = Il reste une minute
phrase-you-are-next = Vous parlez ensuite
phrase-stand-by = Préparez-vous
phrase-unmute = Activez votre micro
phrase-louder = Plus fort, merci
phrase-slower = Plus lentement, merci
phrase-answer-now = Veuillez répondre maintenant

role-public = Public
role-moderator = Modération
role-timekeeper = Chronométrage
role-note-taker = Prise de notes
role-organiser = Organisation
role-co-moderator = Comodération
role-panellist = Panéliste
role-display = Grand écran
role-booth = Cabine
role-technician = Technique

layout-join = Comment participer
layout-speaker = Parole et chrono
layout-question = Question
layout-list = Liste des orateurs
layout-blank = Vide
