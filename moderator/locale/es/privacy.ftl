### What becomes of people's words: the notice that everybody may read, and the organiser's record of processing.

privacy-title = Qué ocurre con sus palabras
privacy-back = Volver al panel

## The notice

privacy-who = Quién es responsable
privacy-who-is = Este panel está organizado por: { $who }.
privacy-who-unknown = Este panel está organizado por quienes figuran con su nombre en el programa.
privacy-contact = Preguntas sobre sus datos: { $contact }.
privacy-where = Todo permanece en un solo servidor, { $host }. No se pregunta ni se comunica nada a ningún otro sitio.
privacy-kept = Qué se conserva y durante cuánto tiempo
privacy-kept-question =
    { $days ->
        [one] Las preguntas: el texto y el idioma. Se borran { $days } día después del panel.
       *[other] Las preguntas: el texto y el idioma. Se borran { $days } días después del panel.
    }
privacy-kept-anonymous = Una pregunta sin nombre no contiene nada que conduzca hasta usted. Su hora se guarda con una precisión de solo diez minutos.
privacy-kept-names =
    { $days ->
        [one] Los nombres que se dan para la lista de oradores. Se borran { $days } día después del panel.
       *[other] Los nombres que se dan para la lista de oradores. Se borran { $days } días después del panel.
    }
privacy-kept-declined =
    { $days ->
        [one] Las preguntas no seleccionadas. Su texto se borra { $days } día después del panel.
       *[other] Las preguntas no seleccionadas. Su texto se borra { $days } días después del panel.
    }
privacy-kept-private =
    { $days ->
        [one] Las preguntas entregadas solo al equipo organizador. Se borran { $days } día después del panel.
       *[other] Las preguntas entregadas solo al equipo organizador. Se borran { $days } días después del panel.
    }
privacy-kept-incidents = Las notas de incidentes de la moderación: el tipo, el minuto, unas palabras. Se borran junto con esas preguntas.
privacy-kept-support = Los apoyos se cuentan. Nadie puede ver quién apoyó qué.
privacy-kept-groups = Un grupo elegido sin dar un nombre solo se añade a un total.
privacy-never = Qué no se conserva nunca
privacy-never-what = Su dirección IP, su dispositivo, su navegador y todo lo que vincule dos de sus preguntas.
privacy-cookie = Una sola cookie, que solo lee este servidor. Contiene su idioma, un código aleatorio y, sin scripts, las claves de sus preguntas.
privacy-seen = Quién puede leer qué
privacy-seen-before = La moderación lee cada pregunta antes de que se apruebe.
privacy-seen-after = Una vez aprobada la pregunta, puede leerla cualquiera que tenga esta página.
privacy-seen-held = Las preguntas sin nombre llegan a la moderación una vez por minuto, mezcladas. Nadie puede saber por el momento de quién es cada una.
privacy-seen-attributed = Este panel pide nombres. Figuran junto a las preguntas aprobadas.
privacy-seen-optional = Un nombre solo se muestra si la persona lo da.
privacy-seen-anonymous = En este panel no se recogen nombres con las preguntas.
privacy-seen-chatham = Ningún nombre sale de la sala y ninguno figura en el informe.
privacy-can = Qué puede hacer usted
privacy-can-withdraw = Retire su pregunta en el teléfono que la envió. El texto se borra de inmediato.
privacy-can-receipt = Solo ese teléfono tiene la clave. Nadie más puede volver a encontrar su pregunta, ni siquiera el equipo organizador.
privacy-can-ask = Pregunte al equipo organizador qué conserva, o pídale que borre un nombre que usted dio.
privacy-cannot = Qué no puede prometer nadie
privacy-cannot-network = Quien gestiona esta red puede ver que su teléfono se comunica con este servidor, y cuándo.
privacy-cannot-plain = La conexión con esta dirección no está cifrada. Quien gestiona la red también puede leer lo que usted envía.
privacy-cannot-words = Sus propias palabras pueden delatarle. No escriba lo que solo saben pocas personas.
privacy-cannot-sight = Alguien a su lado puede ver su pantalla. Un papel es el medio más seguro.

## The record of processing

processing-title = Registro de tratamiento
processing-why = Elaborado a partir de los ajustes de este panel. Cambia cuando estos cambian. Añada lo que solo usted sabe y guárdelo en sus archivos.
processing-open = Registro de tratamiento y riesgos
processing-responsible = Responsable
processing-responsible-add = Indique la persona u oficina a la que dirigirse: ajustes, contacto.
processing-basis = Base jurídica
processing-basis-add = La debe añadir la organización responsable.
processing-purpose = Finalidad
processing-purpose-is = Recibir preguntas por escrito y solicitudes de palabra en un solo panel, conducirlo e informar sobre él.
processing-people = Personas afectadas
processing-people-are = El público, el estrado y quienes se encargan de la moderación, la interpretación y la técnica.
processing-data = Datos y momento en que se borran
processing-told = Esto es lo que leen los participantes.
processing-data-podium = Nombres, cargos y tiempos de intervención del estrado. Se conservan con el balance del panel.
processing-data-statistics = Totales sin datos de ninguna persona. Se conservan de forma permanente.
processing-recipients = Destinatarios
processing-recipients-are = Las funciones de este panel, mediante enlaces personales que se pueden anular. Nadie más.
processing-transfers = Transferencias
processing-transfers-are = Ninguna por parte de este servidor. Los archivos que usted descarga salen de él con usted.
processing-security = Seguridad
processing-security-https = La conexión está cifrada.
processing-security-plain = La conexión no está cifrada. Úsela solo en una red propia.
processing-security-is = Sin cuentas ni contraseñas. Sin direcciones IP en los registros del servidor. Sin contenido de otros sitios en ninguna página.
processing-risks = Riesgos y medidas que se toman
processing-risk = Riesgo
processing-done = Qué se hace
processing-left = Qué queda
processing-risk-author = Alguien averigua quién preguntó
processing-done-author = Ningún dato lleva de una pregunta a una persona. Las horas se redondean. Los apoyos no se pueden vincular entre sí.
processing-left-author = Quien observa la sala puede ver quién escribe en cada momento.
processing-left-author-held = Las preguntas llegan una vez por minuto, mezcladas. Una sala muy pequeña sigue siendo una sala muy pequeña.
processing-risk-words = Las palabras delatan a quien las escribió o a otra persona
processing-done-words = Un aviso antes de enviar. Las palabras se pueden quitar para siempre o entregar solo al equipo organizador.
processing-left-words = La moderación las ha leído.
processing-risk-server = Alguien se apodera del servidor o de una copia
processing-done-server = Lo que no se conserva no se puede tomar. Los textos se borran en los plazos indicados arriba, o de inmediato.
processing-left-server = Los textos que aún se conservan se pueden leer. Elija con cuidado dónde se aloja el servidor.
processing-risk-network = Alguien vigila la red
processing-done-network = Una sola conexión cifrada, con un solo servidor.
processing-left-network = Se puede ver que un teléfono estuvo conectado, y cuándo.
processing-risk-phone = Alguien mira un teléfono o se lo lleva
processing-done-phone = Un título neutro. Cada persona puede ocultar sus propias preguntas. Basta un toque para salir de la página.
processing-left-phone = Las claves de las preguntas propias siguen en el teléfono hasta que se borran.
