### Papers and links that the organiser hands out: personal addresses, mails, invitations, and what is printed.

## Links

sheets-links-lead = Everybody has an address of their own. Whoever opens it has that role, so give it to that person alone.
sheets-print-all = Print a page for each
sheets-print-compact = Print all on few pages
sheets-print-one = Print
sheets-audience = For everybody
sheets-audience-lead = The audience needs no personal address. The code on the screen, or this short address, opens the panel on any phone.
sheets-code = Code
sheets-address-of = Address of { $name }
sheets-copy = Copy
sheets-copied = Copied
sheets-mail = Write e-mail
sheets-invitation = Calendar entry
sheets-change = Withdraw or renew
sheets-withdraw = Withdraw
sheets-renew = New address
sheets-renew-hint = With a new address, the former one stops working at once.
sheets-withdrawn = Withdrawn
sheets-withdrawn-text = The address that was given out opens nothing any more, and does not come back. You can make a new one at any time.
sheets-own = Yours
sheets-own-text = You opened this page with this link. If others have seen it, make a new address: this browser takes it over.
sheets-here = Open now
sheets-opened = Opened
sheets-podium = People of the podium
sheets-team = Team and screens
sheets-time-at = { $from }–{ $to }, { $city }
sheets-personal = This address is personal. Please do not pass it on.
sheets-done-withdrawn = Withdrawn. The address opens nothing from now on. If that was a mistake, make a new address.
sheets-done-renewed = There is a new address. The former one opens nothing any more.
sheets-done-added = The link is there. Hand it out by mail, on paper or as a calendar entry.
sheets-add = Add a link
sheets-add-lead = For somebody who joins the team, for a second screen, or for another device of the same person.
sheets-add-role = Role
sheets-add-person = Person
sheets-add-person-hint = Somebody who opens the panel or speaks on it is always one of these people.
sheets-add-whose = Choose whose link it is: this role always belongs to one of the people on the podium.
sheets-add-nobody = Nobody of the podium
sheets-add-name = Name, as you want to find it here
sheets-add-submit = Add the link

## Roles, and what awaits whoever has them

sheets-role-organiser = Organiser
sheets-role-moderator = Moderator
sheets-role-co-moderator = Co-moderator
sheets-role-timekeeper = Timekeeper
sheets-role-note-taker = Note-taker
sheets-role-opening = Opening speaker
sheets-role-panellist = Panellist
sheets-role-booth = Booth
sheets-role-technician = Technician
sheets-role-display = Projector
sheets-role-stage = Speaker’s clock
sheets-expect-organiser = Here you prepare the panel: programme, settings, links and papers, and afterwards the record and the report. Whoever has this address can do all of that, so keep it to yourself.
sheets-expect-moderator = From this page you run the panel: who speaks, for how long, and what comes next. One button, “Next”, leads you through it. Open it on a laptop or tablet a quarter of an hour before the panel begins.
sheets-expect-co-moderator = You read questions before the room sees them: approve, join, assign, or decline with a reason. Whoever moderates sees at once what you decide. A laptop with a keyboard is best.
sheets-expect-timekeeper = You look after the clocks: start, pause, a little more time, end. The page shows the programme and how late it is.
sheets-expect-note-taker = You write down what is said and promised, beside the programme and the questions. Your notes become part of the record.
sheets-expect-opening = On your phone or laptop you see when it is your turn and how much time you have. The page tells you to stand by before the floor is given to you. Keep it open beside your notes.
sheets-expect-panellist = On your phone or laptop you see when it is your turn, how much time you have, and which question is for you. One tap answers the moderator without a word. Keep the page open beside your notes or the video window.
sheets-expect-booth = You see names, functions and the text of questions before they are spoken. One tap tells the moderator that it goes too fast.
sheets-expect-technician = You see which screens are connected, which are not, and what the projector shows. From here you can change it.
sheets-expect-display = Open this address on the computer of the projector and choose full screen. It then needs nobody: code, speaker, list and questions follow the panel.
sheets-expect-stage = Open this address on a phone or monitor that stands before the speaker. It shows one large clock, and messages from the moderator.

## Mail and invitation

sheets-mail-subject = { $title }: your personal address
sheets-mail-dear = Dear { $name },
sheets-mail-hello = Hello,
sheets-mail-role = you take part in the panel “{ $title }”. Your role: { $role }.
sheets-mail-address = Your personal address:
sheets-mail-place = Place: { $room }
sheets-mail-time = When: { $when }

## Papers

sheets-papers-lead = Made from the panel as it is at this moment. After a change, print again.
sheets-open-paper = Open and print
sheets-as-txt = Text
sheets-as-docx = Word
sheets-as-csv = Table (CSV)
sheets-print = Print
sheets-print-hint = Without the button: use the print command of your browser.
sheets-language = Language of the paper
sheets-show = Show
sheets-name-plates = Name plates
sheets-name-plates-text = One sheet each, A4 across, to be folded in the middle. The name reads the same from both sides.
sheets-cue-cards = Cue cards
sheets-cue-cards-text = What the moderator says at every step, with the form of address and how names are said. Four on a page.
sheets-run-of-show = Run of show
sheets-run-of-show-text = Times, people and minutes of the whole programme. The text and Word files can be read in again as a concept note. In Korean and Romanian these two files are written in English.
sheets-glossary = Glossary for the booth
sheets-glossary-text = Names and how they are said, functions, organisations and abbreviations, for interpreters and captioners.
sheets-who-is-who = Who is who
sheets-who-is-who-text = Everybody of the podium in one table: function, organisation, in the room or online, and when they speak.
sheets-nobody = Nobody is on the podium yet. Add people on the programme page.
sheets-no-programme = The programme is empty. Add items on the programme page.
sheets-minutes = { $minutes } min
sheets-said-as = { $name }: { $hint }
sheets-column-time = Time
sheets-column-length = Length
sheets-column-item = Item
sheets-column-person = Who
sheets-column-name = Name
sheets-column-said = How it is said
sheets-column-function = Function
sheets-column-organisation = Organisation
sheets-column-part = Part
sheets-column-where = Where
sheets-column-speaks = Speaks at
sheets-column-kind = Kind
sheets-column-term = Term
sheets-column-meaning = Meaning
sheets-terms = Organisations, abbreviations and terms
sheets-term-name = name
sheets-term-organisation = organisation
sheets-term-acronym = abbreviation
sheets-term-document = document
sheets-organisers = Organised by { $names }

## The labels of a concept note, as the reader of notes knows them

sheets-note-title = Title
sheets-note-date = Date
sheets-note-time = Time
sheets-note-room = Venue
sheets-note-organisers = Organisers
sheets-note-opening = Opening remarks
sheets-note-moderator = Moderator
sheets-note-panellist = Panellists
sheets-note-programme = Programme
