### La page d’une ou d’un panéliste.

podium-title = Votre place · { $title }
podium-needs-script = Cette page a besoin de JavaScript. Veuillez l’activer et la recharger.
podium-seen = la modération vous voit
podium-not-seen = la modération ne vous voit peut-être pas

podium-on = Vous avez la parole
podium-on-green = Le temps s’écoule.
podium-on-none = Sans limite.
podium-on-amber = Bientôt la fin.
podium-on-red = Veuillez conclure.
podium-live = Vous êtes à l’antenne.
podium-over = au-delà de votre temps
podium-left = restant
podium-interrupted = Votre intervention a été interrompue
podium-follows = Vous suivez { $name }.
podium-back-soon = Vous reprenez dès que la modération vous redonne la parole.
podium-stand-by = Préparez‑vous
podium-later-by = { $minutes } min plus tard
podium-earlier-by = { $minutes } min plus tôt
podium-buzz = Vibrer avec le chrono
podium-paused = En pause : { $why }.
podium-limit = sur { $limit }
podium-next = Vous parlez ensuite
podium-place = Votre rang : { $place }
podium-nothing = Rien de prévu pour vous en ce moment
podium-skipped = Votre tour a été sauté
podium-skipped-more = La modération peut encore vous donner la parole.
podium-not-started = Pas encore commencé
podium-ended = Le panel est terminé
podium-about = vers { $time } ({ $city })
podium-planned = prévu : { $time } ({ $city })
podium-own-time = { $time } ({ $city })
podium-speaking = Parole à :
podium-your-time = Votre temps : { $limit }
podium-was-planned = prévu à { $time }
podium-got-it = Bien reçu
podium-cue-said = De la modération : { $words }
podium-answers = Prévenir la modération
podium-answers-hint = La modération voit ce que vous touchez.
podium-ready = Tout est prêt
podium-asks-time = Besoin de 30 s
podium-asks-audio = Je n’ai plus de son
podium-asks-floor = Je voudrais parler
podium-told = La modération voit : « { $what } ». Touchez de nouveau pour annuler.
podium-told-ready = La modération voit que tout est prêt.
podium-heard = La modération en a pris note.
podium-answer-waits = Pas de contact : pas encore envoyé.
podium-elsewhere = Ce lien est ouvert sur un autre appareil
podium-elsewhere-more = Un seul écran sert à la fois, pour que la modération sache où vous êtes.
podium-use-here = L’utiliser ici

podium-for-you = Questions pour vous
podium-for-you-empty = Aucune pour l’instant. Les questions qui vous sont confiées apparaissent ici.
podium-mark-answered = Répondu
podium-mark-passed = Passer
podium-mark-written = Par écrit
podium-mark-rather = Plutôt : { $mark }
podium-marked = Question { $number } : { $mark }.
podium-with = avec { $names }
podium-asked-of-you = pour vous
podium-take = Je la prends
podium-took = Vous proposez d’y répondre
podium-pass-to = Passer à…
podium-pass-anybody = Quelqu’un d’autre
podium-passed = Vous passez
podium-passed-to = Passée à
podium-gloss = Traduction non officielle
podium-askers =
    { $count ->
        [one] { $count } personne a posé cette question
       *[other] { $count } personnes ont posé cette question
    }
podium-originals =
    { $count ->
        [one] { $count } autre formulation
       *[other] { $count } autres formulations
    }
podium-others = Autres questions validées
podium-others-empty = Aucune autre pour le moment.
podium-more =
    { $count ->
        [one] { $count } nouvelle question
       *[other] { $count } nouvelles questions
    }
podium-programme = Programme

## Le texte que je vais lire

podium-speech = Mon texte pour les interprètes
podium-speech-is-there = Il leur est parvenu
podium-speech-why = Seuls les interprètes et sous-titreurs le voient. Il les aide à dire ce que vous dites.
podium-speech-pace =
    { $count ->
        [one] { $count } mot · environ { $time } à un rythme interprétable · votre limite est de { $limit }
       *[other] { $count } mots · environ { $time } à un rythme interprétable · votre limite est de { $limit }
    }
podium-speech-long =
    { $count ->
        [one] { $count } mot demande environ { $time } et votre limite est de { $limit }. Veuillez l’abréger.
       *[other] { $count } mots demandent environ { $time } et votre limite est de { $limit }. Veuillez l’abréger.
    }
podium-speech-send = Envoyer à la cabine
podium-speech-sent = La cabine a votre texte.
podium-speech-take-back = Le retirer
podium-speech-taken-back = La cabine n’a plus votre texte.

podium-writing = Réponses écrites attendues
podium-writing-empty = Il ne vous reste aucune réponse à donner.
podium-writing-until = Les réponses sont acceptées jusqu’au { $day } inclus.
podium-writing-was = Les réponses étaient acceptées jusqu’au { $day }.
podium-writing-owed = pas encore de réponse
podium-writing-sent = envoyée, en attente d’approbation
podium-writing-approved = publiée
podium-writing-returned = renvoyée
podium-writing-change = Modifier
podium-writing-note = L’équipe organisatrice demande :
podium-writing-returned-why = L’équipe organisatrice vous invite à la revoir.
podium-writing-label = Votre réponse à la question { $number }
podium-writing-kept = Votre texte est conservé sur cet appareil.
podium-writing-send = Envoyer à l’équipe organisatrice
podium-writing-keep = La laisser telle quelle
podium-writing-arrived = L’équipe organisatrice a reçu votre réponse.
podium-write = Rédiger la réponse
