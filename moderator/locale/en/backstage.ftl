### Booth and technician.

backstage-needs-scripts = This page needs JavaScript. Please switch it on, or use another browser.
backstage-whispers = Messages with the moderator
backstage-whispers-none = No messages yet.
backstage-whisper-ours = You
backstage-whisper-said = Message from { $name }: { $words }
backstage-whisper-seen = Seen
backstage-whisper-seen-at = seen at { $time }
backstage-whisper-unseen = sent, not seen yet
backstage-whisper-own = Your own words
backstage-whisper-send = Send
backstage-whisper-behind = We are running late
backstage-whisper-online-waiting = Somebody online is waiting
backstage-whisper-inbox-full = Many questions are waiting
backstage-whisper-speaker-missing = The next speaker is missing
backstage-whisper-no-sound = There is no sound
backstage-whisper-slow-down = Please ask the speaker to slow down
backstage-whisper-ok = All is well
backstage-signals-none = Nobody reports trouble with the sound.
backstage-signal-cant-hear =
    { $count ->
        [one] { $count } person cannot hear
       *[other] { $count } people cannot hear
    }
backstage-signal-too-fast =
    { $count ->
        [one] too fast for { $count } person
       *[other] too fast for { $count } people
    }
backstage-signal-booth-cant-hear = the booth cannot hear
backstage-signal-booth-too-fast = too fast for the booth

booth-title = Booth
booth-now = Now
booth-next = Next
booth-nobody = Nobody has the floor.
booth-nothing-next = Nothing comes next.
booth-texts = Texts ahead
booth-no-texts = No question has been approved yet.
booth-names = Names
booth-signals = Tell the moderator
booth-signal-too-fast = Please slow down
booth-signal-cant-hear = We cannot hear
booth-signal-given = the moderator sees it
booth-signals-last = A signal lasts one minute. Press again to take it back.
booth-size = Size of the words
booth-size-number = Size { $number }
booth-size-sample = A
booth-paused = Technical pause
booth-speech = The text that will be read
booth-gloss = Unofficial translation
booth-originals =
    { $count ->
        [one] { $count } more wording of this question
       *[other] { $count } more wordings of this question
    }
booth-speakers = On the list of speakers
booth-organisations = Organisations
booth-acronyms = Acronyms and symbols
booth-glossary = Download as text
booth-actions = Actions
booth-lead-open = lead open
booth-due-open = date open
booth-action-to-confirm = to confirm
booth-action-confirmed = confirmed
booth-action-in-progress = in progress
booth-action-done = done

technician-title = Room technician
technician-phones = Phones connected
technician-no-phone = No phone has reached this address yet. Hotel networks often keep devices apart.
technician-address = They come here:
technician-screens = Screens
technician-connected =
    { $count ->
        [0] not connected
        [one] { $count } connected
       *[other] { $count } connected
    }
technician-online = online
technician-green = answers
technician-amber = silent for 8 s
technician-red = no contact
technician-never = not yet here
technician-wall = The wall shows
technician-clients = Expected screens
technician-clients-here = { $here } of { $of } connected
technician-clients-none = No personal link has been given yet.
technician-silent = silent for { $seconds } s
technician-signals = Sound
technician-role-organiser = organiser
technician-role-moderator = moderator
technician-role-co-moderator = co-moderator
technician-role-timekeeper = timekeeper
technician-role-note-taker = note-taker
technician-role-opening = opening speaker
technician-role-panellist = panellist
technician-role-display = display
technician-role-stage = speaker’s clock
technician-role-booth = booth
technician-role-technician = technician
technician-clock = Clocks
technician-clock-server = Server
technician-clock-here = This computer
technician-clock-same = the same
technician-clock-ahead = { $seconds } s ahead
technician-clock-behind = { $seconds } s behind
technician-clock-why = Every screen follows the clock of the server, so a wrong clock here changes nothing.
technician-wall-answers = projector answers
technician-wall-silent = projector does not answer
technician-wall-never = projector not connected yet
technician-wall-frozen = frozen
technician-wall-strip = strip free for captions
technician-wall-follow = follows the programme
technician-layout-join = How to join
technician-layout-speaker = Speaker and clock
technician-layout-question = Question
technician-layout-list = List of speakers
technician-layout-actions = Actions
technician-layout-poll = Show of hands
technician-layout-think = Pause to think
technician-layout-blank = Blank
technician-open = Open on this computer:
technician-page-display = Display
technician-page-stage = Speaker’s clock
technician-page-overlay = Overlay for video
