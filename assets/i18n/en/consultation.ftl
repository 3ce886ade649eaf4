# Consultations: course, ways, remarks and answers; report in the document.

table-consultation = Course of consultations
record-consultation = Course of consultations
group-consultation = Dates
consultation-notice = Day of the announcement
    .help = The day on which the consultations of the draft were announced.
consultation-notice_place = Place of the announcement
    .help = Where it was announced: web page, BIP, notice boards, press.
    .example = BIP, web page, village notice boards
consultation-opens = First day for remarks
    .help = From this day remarks are taken.
consultation-closes = Last day for remarks
    .help = Up to this day remarks are taken. No act sets a minimum; a council resolution or the plan decides.
consultation-meeting = Day of the meeting
    .help = The day of the meeting with residents, the main one of several. Others can be told in the course.
consultation-decided = Remarks decided by
    .help = By this day every remark has an answer.
consultation-report = Report published on
    .help = The day the report is published in BIP.
consultation-session = Session of the council
    .help = The day of the session that deals with the plan.
consultation-course = How it went
    .help = On what the consultations rest and how they went: who took part, how access was secured.

table-ways = Ways of consultation
record-way = Way of consultation
    .plural = Ways of consultation
    .add = Add a way
    .empty = Here stand the ways in which residents were asked: form, meeting, e-mail, draft laid out.
    .untitled = Way without a name
way-channel = Way
    .help = How a remark could be made or the draft read.
way-place = Where
    .help = A place or an address, for example the office, a village hall, a web page.
way-people = Participants
    .help = How many people, if they were counted. Names are not written down.
channel-form = form
channel-meeting = meeting
channel-mail = e-mail
channel-letter = letter
channel-letterbox = box for remarks
channel-telephone = telephone
channel-talk = talk
channel-display = draft laid out

table-remarks = Remarks of consultations
record-remark = Remark
    .plural = Remarks of consultations
    .add = Add a remark
    .empty = Here stand the remarks made in consultations, each with its answer. Roles are written down, never names.
    .untitled = Remark without words
group-remark_answer = Answer
remark-text = Text of the remark
    .help = The remark in the words of who made it, or truly shortened. No names, no private matters.
remark-sender = From whom
    .help = The role of the person or body. Names are not written down.
sender-resident = resident
sender-user = user of services
sender-carer = carer or family
sender-organisation = organisation
sender-body = council of older people, village council or another body of residents
sender-worker = social services worker
sender-public = public unit or another local government
sender-provider = provider of services
sender-other = somebody else
remark-role = Role more closely
    .help = For example “village head”, “rural women’s circle”, “resident, 60+”. No name, address or telephone number.
    .example = village head
remark-part = What it is about
    .help = Chapter, action card or table of the plan.
    .example = Action III.2
remark-channel = How it came
    .help = How the remark reached the office.
remark-received = Date of the remark
    .help = The day the remark came.
remark-decision = Decision
    .help = What became of the remark. One not taken up, or only in part, needs a reason.
decision-accepted = accepted
    .key = A
    .short = accepted
decision-partly = in part
    .key = P
    .short = in part
decision-rejected = not accepted
    .key = N
    .short = not accepted
decision-open = to be decided
    .short = to be decided
remark-reason = Reason
    .help = One sentence for the report. A ready reason is a beginning.
remark-changed = What was changed
    .help = The place of the plan that was changed.
    .example = ch. 6, action III.2
remark-number = no. { $number }
remark-changed-at = Changed: { $place }

rows-all = all: { $count }
rows-of = { $option }: { $count }
rows-none = No row has this answer.

step-consultation = Consultations
    .intro = Dates, ways and remarks with answers. No names are kept – a role is enough.
consultation-view = View of consultations
consultation-remarks = Remarks
consultation-course-tab = Course
consultation-ways = Ways
consultation-table = Table of remarks
course-title = Course of consultations
course-notice = Announcement
course-closes = Remarks taken
course-meeting = Meeting
course-decided = Decisions
course-report = Report
course-session = Council session
course-days = { $days ->
    [one] { $days } day
   *[other] { $days } days
}
course-people = { $people ->
    [one] { $people } person
   *[other] { $people } people
}
course-open = to be decided: { $count }
timeline-unknown = no date
timeline-past = over
timeline-now = now
timeline-to-come = to come

view-ways = Ways of consultation
    .title = Ways of consultation and numbers of remarks
view-remarks = Remarks
    .title = Remarks made in consultations
head-way = Way
head-place = Where
head-people = Participants
head-remarks = Remarks
head-sender = From
head-part = About
head-remark = Remark
head-decision = Decision
head-reason = Reason

section-consultation = Report on consultations
consultation-lead = Consultations ran from { $from } to { $to } ({ $days ->
    [one] { $days } day
   *[other] { $days } days
}).
course-line = { $label }: { $value }
caption-ways = Ways of consultation and numbers of remarks
caption-remarks = Remarks made in consultations and the answers to them
consultation-summary = { $all ->
    [one] There was { $all } remark
   *[other] There were { $all } remarks
}. Accepted in full: { $accepted }, in part: { $partly }, not accepted: { $rejected }, to be decided: { $open }. The table holds the answers.
remarks-nameless = Personal data are not given. Remarks on private matters are not published.
remarks-none = No remarks were made in the consultations.

check-consultation-missing = The plan is “{ $status }” and gives no dates of consultations
    .hint = Write the first and the last day for remarks. Consultations on important matters follow the rules of a council resolution.
    .reason = no dates
check-consultation-order = The date in “{ $later }” is earlier than that in “{ $earlier }”
    .hint = Look at both dates.
    .reason = order of dates
check-consultation-to-come = The plan is after consultations, and { $date } is still to come
    .hint = Correct the date or choose the status “Draft”: the document would tell of it as of something past.
    .reason = date to come
check-consultation-short = Remarks were taken for { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
    .hint = No act sets a minimum. If you can, give residents at least { $limit } days, or mute the finding with a reason.
    .reason = short time
check-consultation-ways-none = The plan gives dates of consultations and does not say how residents were asked
    .hint = Add ways: form, meeting, e-mail, draft laid out.
    .reason = no ways
check-consultation-report-missing = The plan is adopted and the report on consultations has no date
    .hint = Write the day the report was published.
    .reason = no report
check-consultation-after-resolution = The resolution is earlier than the end of consultations
    .hint = Look at the date of the resolution and the last day for remarks.
    .reason = order of dates
check-remark-without-reason = Remark no. { $number } was not fully accepted and the answer gives no reason
    .hint = Give the reason. One sentence is enough; the report prints it.
    .reason = no reason
check-remark-undecided = Remark no. { $number } waits for a decision, and the consultations are over
    .hint = Decide the remark or change the status of the plan.
    .reason = remark to decide
check-remark-changed-missing = Remark no. { $number } is accepted, and the plan does not say what was changed
    .hint = Name the place of the plan that was changed.
    .reason = no place of change
check-remark-outside = Remark no. { $number } has a date outside the days for remarks
    .hint = Look at the date. A late remark may be answered too; then mute this hint with a reason.
    .reason = date outside
check-remark-sender-name = “{ $role }” looks like data of a person
    .hint = Write the role alone, for example “resident” or “village head”. The plan keeps no names, addresses or telephone numbers.
    .reason = personal data
check-remark-twice = Remark no. { $number } says the same as no. { $other }
    .hint = Join the remarks or note that several people made it.
    .reason = remark twice
check-personal-number = “{ $field }”: the text holds a number that looks like a PESEL
    .hint = Take it out. The plan keeps no data of people.
    .reason = personal data
