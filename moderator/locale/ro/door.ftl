### The page that asks for a code, and the page that says what went wrong.

join-title = Intrați într-un panel
join-label = Codul panelului
join-hint = Se află pe ecran, sub codul pătrat.
join-go = Intră
forgotten = Pe acest telefon nu a mai rămas nimic de pe acest site.
error-title = Nu a funcționat
error-not-found = Această pagină nu există. Vă rugăm să verificați adresa sau codul.
error-bad-request = Nu am putut citi ce s-a trimis. Vă rugăm să reveniți și să încercați din nou.
error-crowded-title = Un moment, vă rugăm
error-crowded = Sunt foarte multe persoane aici în același timp. Pagina încearcă singură din nou peste câteva secunde.
error-join = Introduceți codul unui panel
