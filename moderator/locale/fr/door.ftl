### La page qui demande un code, et celle qui dit ce qui a échoué.

join-title = Rejoindre un panel
join-label = Code du panel
join-hint = Il figure sous le code QR, à l’écran.
join-go = Rejoindre
forgotten = Il ne reste rien de ce site sur ce téléphone.
error-title = Cela n’a pas abouti
error-not-found = Cette page n’existe pas. Veuillez vérifier l’adresse ou le code.
error-bad-request = Nous n’avons pas pu lire l’envoi. Veuillez revenir en arrière et réessayer.
error-crowded-title = Un instant, s’il vous plaît
error-crowded = Il y a énormément de monde en ce moment. Cette page réessaie d’elle-même dans quelques secondes.
error-join = Saisir le code d’un panel
