### Les phrases de la présidence, dans la langue du panel.

console-say-floor = « Je donne maintenant la parole à { $name }. Ensuite, { $then }. »
console-say-floor-last = « Je donne maintenant la parole à { $name }. »
console-say-answer = « { $name }, vous avez la parole pour répondre. Ensuite, { $then }. »
console-say-answer-last = « { $name }, vous avez la parole pour répondre. »
console-say-turn = « Nous revenons à { $name }, dont l’intervention a été interrompue. Ensuite, { $then }. »
console-say-turn-last = « Nous revenons à { $name }, dont l’intervention a été interrompue. »
console-say-question = « Nous prenons la question { $number }, posée par { $name }. Ensuite, { $then }. »
console-say-question-last = « Nous prenons la question { $number }, posée par { $name }. »
console-say-item = « Nous abordons maintenant { $name }. Ensuite, { $then }. »
console-say-item-last = « Nous abordons maintenant { $name }. »
console-say-a-question = la question { $number }
console-say-anonymous = une personne qui reste anonyme
console-say-the-welcome = l’accueil
console-say-the-opening = les remarques liminaires
console-say-the-panel = la table ronde
console-say-the-debate = le débat interactif
console-say-the-final = les remarques finales
console-say-the-wrap = la clôture
console-say-rule-screens = Vous trouvez ce panel sur votre téléphone grâce au code affiché à l’écran.
console-say-rule-questions = Écrivez-y votre question dans votre langue, avec ou sans votre nom.
console-say-rule-floor = Chaque intervention depuis la salle dure { $limit }.
console-say-rule-numbers = La liste des orateurs n’affiche que des numéros.
console-say-rule-photographs = Merci de ne photographier personne sans son accord.
