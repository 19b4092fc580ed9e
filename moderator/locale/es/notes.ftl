### Las notas de la sesión: la página de toma de notas y el mismo campo en la consola.

notes-title = Notas
notes-needs-scripts = La página de notas necesita JavaScript.
notes-now = Lo que se dice ahora
notes-nobody = Nadie tiene la palabra
notes-open = El panel aún no ha comenzado
notes-draft = El panel aún no está abierto
notes-ended = El panel ha terminado
notes-line = Lo que se dijo, en una línea
notes-add = Anotar
notes-note = Nota
notes-noted = Anotado.
notes-all = Todas las notas
notes-tag = Etiqueta
notes-tag-challenge = Dificultad
notes-tag-practice = Práctica prometedora
notes-tag-follow-up = Seguimiento
notes-keys = Intro para anotar. Alt+1, 2 o 3 para la etiqueta.
notes-empty = Todavía no hay notas
notes-empty-more = Lo que escriba queda vinculado a quien habla y a la pregunta del momento.
notes-no-turn = Entre intervenciones
notes-waiting =
    { $count ->
        [one] Una línea está guardada en este dispositivo y se enviará
       *[other] { $count } líneas están guardadas en este dispositivo y se enviarán
    }
notes-edit = Editar
notes-drop = Quitar
notes-dropped = Se ha quitado la línea.
notes-save = Guardar
notes-keep = Cancelar
notes-make-action = Hacer un compromiso
notes-action-made = Figura en la lista de compromisos.
notes-is-action = Compromiso { $number }
contacts-conduct = Código de conducta
contacts-security = Seguridad
