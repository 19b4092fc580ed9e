### The page that asks for a code, and the page that says what went wrong.

join-title = Entrar en un panel
join-label = Código del panel
join-hint = Está debajo del código QR de la pantalla.
join-go = Entrar
forgotten = En este teléfono no queda nada de este sitio.
error-title = No funcionó
error-not-found = Esta página no existe. Compruebe la dirección o el código.
error-bad-request = No pudimos leer lo enviado. Vuelva atrás e inténtelo de nuevo.
error-crowded-title = Un momento, por favor
error-crowded = Hay muchísimas personas a la vez. Esta página lo vuelve a intentar por sí sola en unos segundos.
error-join = Escribir el código de un panel
