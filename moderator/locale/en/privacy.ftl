### What becomes of people's words: the notice that everybody may read, and the organiser's record of processing.

privacy-title = What becomes of your words
privacy-back = Back to the panel

## The notice

privacy-who = Who is responsible
privacy-who-is = This panel is run by { $who }.
privacy-who-unknown = This panel is run by those whose names are on its programme.
privacy-contact = Questions about your data go to { $contact }.
privacy-where = Everything stays on one server, { $host }. No other site is asked or told anything.
privacy-kept = What is kept, and for how long
privacy-kept-question =
    { $days ->
        [one] Questions: the words and the language. They are erased { $days } day after the panel.
       *[other] Questions: the words and the language. They are erased { $days } days after the panel.
    }
privacy-kept-anonymous = A question without a name holds nothing that leads to you. Its time is stored to the nearest ten minutes only.
privacy-kept-names =
    { $days ->
        [one] Names that people give for the list of speakers. They are erased { $days } day after the panel.
       *[other] Names that people give for the list of speakers. They are erased { $days } days after the panel.
    }
privacy-kept-declined =
    { $days ->
        [one] Questions that were not selected. Their words are erased { $days } day after the panel.
       *[other] Questions that were not selected. Their words are erased { $days } days after the panel.
    }
privacy-kept-private =
    { $days ->
        [one] Questions that were handed to the organisers alone. They are erased { $days } day after the panel.
       *[other] Questions that were handed to the organisers alone. They are erased { $days } days after the panel.
    }
privacy-kept-incidents = Notes that moderators make of incidents: what kind, the minute, a few words. They go together with those questions.
privacy-kept-support = Support is counted. Nobody can see who supported what.
privacy-kept-groups = A group that you choose without a name is only added to a sum.
privacy-never = What is never kept
privacy-never-what = Your address, your device, your browser, and anything that ties two of your questions together.
privacy-cookie = One cookie is used, by this server alone. It holds your language, a random token and, where scripts are off, the keys to your questions.
privacy-seen = Who can read what
privacy-seen-before = Those who moderate read a question before it is approved.
privacy-seen-after = Everybody with this page reads a question once it is approved.
privacy-seen-held = Questions without a name reach them once a minute, mixed. Nobody can tell by the moment whose it is.
privacy-seen-attributed = This panel asks for names. They stand beside approved questions.
privacy-seen-optional = A name is shown only where somebody gives one.
privacy-seen-anonymous = This panel takes no names with questions.
privacy-seen-chatham = No name leaves the room, and none stands in the report.
privacy-can = What you can do
privacy-can-withdraw = Withdraw your question on the phone that sent it. Its words are erased at once.
privacy-can-receipt = Only that phone holds the key to it. Nobody else can find your question again, not even the organisers.
privacy-can-ask = Ask the organisers what they keep, or to erase a name that you gave.
privacy-cannot = What nobody can promise
privacy-cannot-network = Whoever runs this network can see that your phone speaks to this server, and when.
privacy-cannot-plain = This address is not encrypted. They can also read what you send.
privacy-cannot-words = Your own words can give you away. Leave out what only few people know.
privacy-cannot-sight = Somebody beside you can see your screen. A slip of paper is the safest way.

## The record of processing

processing-title = Record of processing
processing-why = Made from the settings of this panel. It changes when they change. Add what only you know, and keep it with your files.
processing-open = Record of processing and risks
processing-responsible = Responsible
processing-responsible-add = Name the person or office to be asked: settings, contact.
processing-basis = Legal basis
processing-basis-add = To be added by the organisation that is responsible.
processing-purpose = Purpose
processing-purpose-is = Taking written questions and requests for the floor at one panel, running it, and reporting on it.
processing-people = People concerned
processing-people-are = Participants, the podium, those who moderate, interpret and look after the technique.
processing-data = Data, and when it is erased
processing-told = This is what participants read.
processing-data-podium = Names, functions and times of speech of the podium. Kept with the record of the panel.
processing-data-statistics = Sums without any person. Kept for good.
processing-recipients = Recipients
processing-recipients-are = The roles of this panel, through personal links that can be withdrawn. Nobody else.
processing-transfers = Transfers
processing-transfers-are = None by this server. Files that you download leave it with you.
processing-security = Security
processing-security-https = The connection is encrypted.
processing-security-plain = The connection is not encrypted. Use it on a network of your own only.
processing-security-is = No accounts and no passwords. No addresses in logs. No content of other sites on any page.
processing-risks = Risks, and what is done about them
processing-risk = Risk
processing-done = What is done
processing-left = What is left
processing-risk-author = Somebody finds out who asked
processing-done-author = No data leads from a question to a person. Times are rounded. Support cannot be tied together.
processing-left-author = Those who watch the room may see who types at what moment.
processing-left-author-held = Questions arrive once a minute, mixed. A very small room stays a very small room.
processing-risk-words = Words give away their author or somebody else
processing-done-words = A hint before sending. Words can be taken out for good, or handed to the organisers alone.
processing-left-words = Those who moderate have read them.
processing-risk-server = Somebody takes the server, or a copy of it
processing-done-server = What is not kept cannot be taken. Words are erased on the days above, or at once.
processing-left-server = Words that are still kept can be read. Choose the host with care.
processing-risk-network = Somebody watches the network
processing-done-network = One encrypted connection to one server.
processing-left-network = That a phone was connected, and when, can be seen.
processing-risk-phone = Somebody looks at a phone, or takes it
processing-done-phone = A neutral title. One's own questions can be hidden. The page can be left with one touch.
processing-left-phone = The keys to one's own questions are on the phone until they are cleared.
