### La page qui demande un code, et celle qui dit ce qui a échoué.

join-title = Rejoindre un panel
join-label = Code du panel
join-hint = Il figure sous le code QR, à l’écran.
join-go = Rejoindre
error-title = Cela n’a pas abouti
error-not-found = Cette page n’existe pas. Veuillez vérifier l’adresse ou le code.
error-bad-request = Nous n’avons pas pu lire l’envoi. Veuillez revenir en arrière et réessayer.
error-join = Saisir le code d’un panel
