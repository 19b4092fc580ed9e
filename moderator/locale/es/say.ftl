### Las frases de la presidencia, en el idioma del panel.

console-say-floor = “Doy ahora la palabra a { $name }. A continuación, { $then }.”
console-say-floor-last = “Doy ahora la palabra a { $name }.”
console-say-answer = “{ $name }, tiene la palabra para responder. Después, { $then }.”
console-say-answer-last = “{ $name }, tiene la palabra para responder.”
console-say-turn = “Volvemos a { $name }, cuya intervención se interrumpió. Después, { $then }.”
console-say-turn-last = “Volvemos a { $name }, cuya intervención se interrumpió.”
console-say-question = “Pasamos a la pregunta { $number }, de { $name }. A continuación, { $then }.”
console-say-question-last = “Pasamos a la pregunta { $number }, de { $name }.”
console-say-item = “Pasamos ahora a { $name }. Después, { $then }.”
console-say-item-last = “Pasamos ahora a { $name }.”
console-say-a-question = la pregunta { $number }
console-say-anonymous = una persona que permanece anónima
console-say-the-welcome = la bienvenida
console-say-the-opening = las palabras de apertura
console-say-the-panel = las exposiciones
console-say-the-debate = el debate interactivo
console-say-the-final = las palabras finales
console-say-the-wrap = la clausura
console-say-rule-screens = Encontrará este panel en su teléfono con el código de la pantalla.
console-say-rule-questions = Escriba allí su pregunta en su idioma, con su nombre o sin él.
console-say-rule-floor = Cada intervención desde la sala dura { $limit }.
console-say-rule-numbers = La lista de oradores solo muestra números.
console-say-rule-photographs = Por favor, no fotografíe a nadie sin su consentimiento.
