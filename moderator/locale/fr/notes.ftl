### Les notes de la séance : la page de prise de notes, et le même champ sur la console.

notes-title = Notes
notes-needs-scripts = La page des notes a besoin de JavaScript.
notes-now = Ce qui se dit maintenant
notes-nobody = Personne n’a la parole
notes-open = Le panel n’a pas encore commencé
notes-draft = Le panel n’est pas encore ouvert
notes-ended = Le panel est terminé
notes-line = Ce qui a été dit, en une ligne
notes-add = Noter
notes-note = Note
notes-noted = C’est noté.
notes-all = Toutes les notes
notes-tag = Étiquette
notes-tag-challenge = Difficulté
notes-tag-practice = Pratique prometteuse
notes-tag-follow-up = Suite à donner
notes-keys = Entrée pour noter. Alt+1, 2 ou 3 pour l’étiquette.
notes-empty = Aucune note pour l’instant
notes-empty-more = Ce que vous écrivez est rattaché à la personne qui parle et à la question du moment.
notes-no-turn = Entre deux interventions
notes-waiting =
    { $count ->
        [one] Une ligne est conservée sur cet appareil et sera envoyée
       *[other] { $count } lignes sont conservées sur cet appareil et seront envoyées
    }
notes-edit = Modifier
notes-drop = Retirer
notes-dropped = La ligne est retirée.
notes-save = Enregistrer
notes-keep = Retour
notes-make-action = En faire une mesure
notes-action-made = Elle figure dans la liste des mesures.
notes-is-action = Mesure { $number }
contacts-conduct = Code de conduite
contacts-security = Sécurité
