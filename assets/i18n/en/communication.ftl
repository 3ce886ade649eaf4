# Communication: who learns what, how and when; plain language.

table-messages = Communication
record-message = Message
    .plural = Messages of the plan
    .add = Add a message
    .empty = Here stand the messages of the plan: for whom, about what, how and when. Usually 4–6 rows are enough.
    .untitled = Message without words
table-plain_language = Plain language
group-plain_language = Plain language
record-plain_language = Plain language

message-audience = Audience
    .help = Whom the message is for.
audience-users = users and families
audience-residents = all residents
audience-staff = staff
audience-council = council
audience-partners = partners
audience-hard_to_reach = people who find it hard to communicate
audience-other = others
message-about = About
    .help = What they learn: what changes, what does not, whom to ask.
message-channel = Channel
    .help = Web page, meeting, social media, letter, notice board.
    .example = web page, village heads, social media
message-when = When
    .help = A date or a rhythm, for example “every quarter” or “before every change”.
message-owner = Who informs
    .help = A post or a unit. No names of people.
    .short = Who

plain_language-rules = Rules of plain language
    .help = How the office writes of the plan so that everybody understands it. The ready text is a beginning.
plain_language-formats = Accessible forms
    .help = Where the easy-to-read summary, the sign language recording and the large print are found.

step-communication = Communication
    .intro = Who learns of the plan, how and when.
messages-view = View of communication
messages-list = List
messages-grid = Table
ready-messages = Begin with a ready row
view-communication = Communication
    .title = Plan of communication
section-communication = Communication
communication-intro = The table shows who learns of the plan and its changes, how and when.
caption-communication = Plan of communication

cli-sources-kind-messages = Ready messages

check-communication-none = The plan has actions and does not say who learns of them and how
    .hint = Add at least a message for users of services and one for all residents.
    .reason = no communication
check-communication-accessible = No message is meant for people who find it hard to communicate
    .hint = Add a row for them: an easy-to-read text, sign language, large print or a recording.
    .reason = accessible messages
check-communication-users = The plan has no message for users of services and their families
    .hint = Add a row: what changes, what does not and whom to ask.
    .reason = missing audience
