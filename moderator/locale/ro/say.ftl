### The sentences of the chair, in the language of the panel.

console-say-floor = „Are cuvântul { $name }. Urmează { $then }.”
console-say-floor-last = „Are cuvântul { $name }.”
console-say-answer = „{ $name }, aveți cuvântul pentru a răspunde. Urmează { $then }.”
console-say-answer-last = „{ $name }, aveți cuvântul pentru a răspunde.”
console-say-turn = „Revenim la intervenția întreruptă: are cuvântul { $name }. Urmează { $then }.”
console-say-turn-last = „Revenim la intervenția întreruptă: are cuvântul { $name }.”
console-say-question = „Trecem la întrebarea { $number }, adresată de { $name }. Urmează { $then }.”
console-say-question-last = „Trecem la întrebarea { $number }, adresată de { $name }.”
console-say-item = „Trecem acum la { $name }. Urmează { $then }.”
console-say-item-last = „Trecem acum la { $name }.”
console-say-a-question = întrebarea { $number }
console-say-anonymous = o persoană care rămâne anonimă
console-say-the-welcome = cuvântul de bun venit
console-say-the-opening = cuvântul de deschidere
console-say-the-panel = discuția în panel
console-say-the-debate = dezbaterea interactivă
console-say-the-final = observațiile finale
console-say-the-wrap = închiderea panelului
console-say-rule-screens = Găsiți acest panel pe telefonul dumneavoastră cu ajutorul codului de pe ecran.
console-say-rule-questions = Scrieți acolo întrebarea în limba dumneavoastră, cu sau fără nume.
console-say-rule-floor = Cine ia cuvântul din public are la dispoziție { $limit }.
console-say-rule-numbers = Lista vorbitorilor arată doar numere.
console-say-rule-photographs = Vă rugăm să nu fotografiați pe nimeni fără acordul său.
