### Booth and technician.

backstage-needs-scripts = This page needs JavaScript. Please switch it on, or use another browser.

booth-title = Booth
booth-now = Now
booth-next = Next
booth-nobody = Nobody has the floor.
booth-nothing-next = Nothing comes next.
booth-texts = Texts ahead
booth-no-texts = No question has been approved yet.
booth-names = Names

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
technician-people = Podium
technician-room = in the room
technician-online = online
technician-green = answers
technician-amber = silent for 8 s
technician-red = no contact
technician-never = not yet here
technician-wall = The wall shows
