# Documents that are made of a plan: draft resolution, notice, report, summary, extracts.
# Written to be printed, in official language; the summary in short sentences.

document-of-plan = { $document } – { $plan }
document-plan = Plan
    .about = The whole document, annex to the council’s resolution.
document-resolution = Draft resolution with grounds
    .about = The resolution that adopts the plan, and grounds with the plan’s numbers. Lawyers check its legal basis.
document-notice = Notice of consultations
    .about = Dates, ways to send remarks and a form to print.
document-consultation = Report on consultations
    .about = The course of the consultations and an answer to every remark, without personal data.
    .missing = The plan has nothing on consultations yet: no dates, ways or remarks.
document-summary = Summary in plain words
    .about = Two pages of short sentences in large print, to be tried with readers.
document-diagnosis = Diagnosis
    .about = The diagnosis alone as an annex of its own.
    .cover =
        Diagnosis
        of needs and resources
        in social services
document-application = Extract for grant applications
    .about = Every area from a page of its own: grounds, actions, costs, indicators.
    .missing = The plan has no actions yet to make an extract of.
document-market = Market sheet of services
    .about = Services to be commissioned or bought in the years of the plan, for organisations and social enterprises.
    .missing = The plan names no services to be commissioned or bought yet: choose how a service is provided.
document-calendar = Calendar of duties
    .about = Days of the plan and of acts in one table, the same as in the calendar file.
    .missing = The plan has no days yet.

## Draft resolution

draft-of-day = Draft of { $date }
draft-print-number = Paper no.
draft-place-print-number = place for the number of the paper
draft-resolution = RESOLUTION NO.
draft-about = on adopting the local plan of deinstitutionalisation of social services of
draft-for-years = for
draft-place-years = place for the years of the plan
draft-place-unit = place for the name of the unit
draft-basis = On the basis of
draft-basis-and = { " and " }
draft-place-basis = place for the legal basis
draft-resolves = the council resolves:
draft-clause = § { $n }.
draft-adopts = The council adopts the local plan of deinstitutionalisation of social services of
draft-as-annex = , annexed to this resolution.
draft-as-annexes = , which is Annex No. 1 to this resolution, with the diagnosis, which is Annex No. 2.
draft-entrusts = The resolution is carried out by:
draft-place-organ = place for the name of the executive
draft-organ = The executive
draft-reports = { $organ } informs the council every year how far the plan has come, together with the assessment of social assistance resources.
draft-in-force = The resolution takes effect on the day of its adoption.
draft-chair = Chair, on behalf of { $council }
draft-chair-unnamed = Chair of the council
draft-to-check = Before the session the lawyers of the office check the legal basis and the clause on taking effect; their choice is a proposal. This line is no part of the resolution and goes once the plan is marked as adopted.
draft-to-check-joint = A joint plan is adopted by each council in a resolution of its own. The legal basis, the name of the council and the executive are those of that unit; lawyers check them. This line is no part of the resolution and goes once the plan is marked as adopted.

organ-wojt = Wójt
    .dative = Wójt
organ-mayor = Burmistrz
    .dative = Burmistrz
organ-president = Prezydent
    .dative = Prezydent
organ-board = Zarząd
    .dative = Zarząd

draft-grounds = Grounds
    .purpose = Purpose.
    .decision = Basis.
    .state = Present state.
    .scope = Scope of the plan.
    .money = Financial effects.
    .consulted = Consultations.
    .in-force = Taking effect and further resolutions.
draft-purpose = The resolution adopts the document “{ $plan }”. The plan orders the development of services given at home and nearby, so that residents can live in their own surroundings as long as possible.
draft-decision = Adopting the plan is a decision of the council. Drawing up local plans, of gminas and powiats, is foreseen by: { $act } ({ $citation }).
draft-state-residents = At the end of { $year } there were { $count } residents, of whom { $oldest } were aged 80 and more.
draft-state-residents-only = At the end of { $year } there were { $count } residents.
draft-state-oldest-only = At the end of { $year } there were { $count } people aged 80 and more.
draft-state-forecast = According to the forecast for { $year } the number of people aged 80 and more will be { $count }.
draft-state-care = In { $year } the number of people with home care was { $count }, and of those waiting for it { $waiting }.
draft-state-care-only = In { $year } the number of people with home care was { $count }.
draft-scope = The plan has { $actions ->
    [one] { $actions } action
   *[other] { $actions } actions
} in { $areas ->
    [one] one area
   *[other] { $areas } areas
}.
draft-scope-places = Together the actions foresee { $count ->
    [one] { $count } new place
   *[other] { $count } new places
} in services.
draft-scope-areas = Number of actions and their cost in the time of the plan:
draft-scope-area = { $area }: { $actions ->
    [one] { $actions } action
   *[other] { $actions } actions
}, { $total }
draft-money = The total cost of actions in the time of the plan is { $total }, of which { $own } is own money.
draft-money-after = Of the costs of { $year }, { $amount } comes from sources that are not sure after the plan has ended.
draft-money-sources = Planned sources of funding:
draft-money-source = { $source }: { $amount }
draft-money-budget = Adopting the resolution itself causes no spending. Money for the actions will be set by budget resolutions and the long-term financial forecast.
draft-consulted = Consultations of the draft plan lasted from { $from } to { $to } ({ $days ->
    [one] { $days } day
   *[other] { $days } days
}).
draft-consulted-remarks = { $all ->
    [one] { $all } remark was made
   *[other] { $all } remarks were made
}; taken up in full: { $accepted }, in part: { $partly }, not taken up: { $rejected }. Answers to remarks stand in the report on consultations.
draft-consulted-from = Consultations of the draft plan lasted from
draft-consulted-to = to
draft-consulted-outcome = Outcome of the consultations:
draft-place-opens = place for the first day of consultations
draft-place-closes = place for the last day of consultations
draft-place-outcome = place for the outcome of consultations
draft-further-intro = Carrying out the plan asks for further resolutions:

## Notice of consultations and form for remarks

notice-lead = You are invited to talk about social services. A draft of the document “{ $plan }” is ready. Everybody can read it and send remarks.
notice-when = When remarks are taken
notice-from-to = from { $from } to { $to } ({ $days ->
    [one] { $days } day
   *[other] { $days } days
})
notice-draft = Where the draft is
notice-how = How to send a remark
notice-way = { $way }: { $place }
notice-office = office: { $office }
notice-meeting = Meeting
notice-needs = Special needs
notice-needs-how = An interpreter of Polish sign language, a ride or another form of talk can be asked for at this address or telephone:
notice-decided = Remarks decided by
notice-report = Report published
notice-session = Session of the council on the plan
notice-answers = Every remark is answered in the report on consultations. The report gives no names, addresses or telephone numbers.
notice-law = Basis of the consultations: { $law } and the council’s resolution on the rules of consultations no.
notice-place-when = place for the dates
notice-place-draft = place for the address of the page and where the draft is laid out
notice-place-how = place for addresses and telephone
notice-place-meeting = place for day, time and address of the meeting
notice-place-needs = place for the address or telephone
notice-place-rules = place for number and date of the resolution
remark-form = Form for remarks
remark-form-intro = Remark on the draft of the document “{ $plan }”. Fill in only what is needed.
remark-form-part = Part of the plan
    .hint = chapter, action or table
remark-form-now = Present wording
remark-form-proposed = Proposed wording
remark-form-why = Reasons
remark-form-who = Who I am
    .hint = resident, user of services, carer, organisation, worker, somebody else
remark-form-contact = Contact
    .hint = not required, only to make the remark clear
remark-form-place = place for the answer
remark-form-private = Contact data do not go into the report on consultations. Please do not write of others in a way by which they could be recognised.

## Report on consultations

consultation-of = The report is about the draft of the document “{ $plan }”.
consultation-signature = unit or post that answers for the consultations

## Summary

easy-title = Help closer to home
easy-about = This is a short text about the plan of help of
easy-what = The plan says what help there will be for residents.
easy-years = { $count ->
    [one] The plan is for the year { $years }.
   *[other] The plan is for the years { $years }.
}
easy-years-from = The plan begins in { $first }. It ends in { $last }.
easy-for-whom = Who is to get help?
easy-important = What is important?
easy-near = We want help to be near home.
easy-decides = We want everybody to decide about their own life.
easy-moves = This plan makes nobody move house.
easy-known = What do we know?
easy-residents = Number of all residents: { $count }.
easy-oldest = Number of people who are 80 and older: { $count }.
easy-oldest-later = In { $year } there will be more of them: { $count }.
easy-helped = Number of people who have care at home: { $count }.
easy-waiting = Number of people who wait for care at home: { $count }.
easy-data-year = These are numbers of { $year }.
easy-changes = What will change?
easy-new = This help will be new.
easy-now = Now: { $amount }.
easy-then = In { $year }: { $amount }.
easy-actions = Number of actions in the plan: { $count }.
easy-first-new = First we begin new help. Then we change what there is.
easy-money = What does it cost?
easy-money-needed = The plan needs money.
easy-money-total = All together it needs { $amount }.
easy-money-council = The council decides about money every year.
easy-thousands = { $count ->
    [one] about a thousand złoty
   *[other] about { $count } thousand złoty
}
easy-millions = { $count ->
    [one] about a million złoty
   *[other] about { $count } million złoty
}
easy-millions-part = about { $count } million złoty
easy-ask = Where can you ask?
easy-yearly = Every year we look whether the plan works.
easy-asked = We ask people who use the help what they think.
easy-remark = You can send your remark.
easy-telephone = Telephone:
easy-address = Place:
easy-place-telephone = place for the telephone number
easy-place-address = place for the address
easy-to-read = Before it is published the text is read by at least two people it is meant for. Only after their corrections may it be called easy to read. This line goes once the plan is marked as adopted.

## Extract for applications

grant-unit = Unit
grant-plan = Document
grant-status = State of the document
grant-status-value = { $mark }, { $words }
grant-goal = Strategic goal
grant-goal-value = goal { $number } of the Social Services Strategy: { $text }
grant-actions = Number of actions
grant-total = Cost in the time of the plan
grant-own = of which own money
grant-why = Grounds and goal
grant-costs = Costs of the area
    .caption = Costs of the area’s actions by source and year (zł)
grant-results = Indicators
    .caption = Indicators of the area’s actions
grant-after = After the plan has ended
    .caption = Actions whose funding ends with the plan

## Market sheet

market-lead = The sheet lists services that are to be commissioned or bought. It is made from the document “{ $plan }”.
market-no-offer = The sheet tells what is intended, so that providers can prepare. It is no call for offers or tender, and no offer. Intentions may change with the plan and the budget.
market-services = Services and their amount
    .caption = Services to be commissioned or bought in the years of the plan
market-values = Estimated value
    .caption = Estimated value of services in the years of the plan (zł)
market-contracts = Planned contracts
market-own = Services that the unit gives itself or under an agreement: { $services }.
market-open = How these are provided is still to be settled: { $services }.
market-ask = How to prepare
market-ask-text = Calls and tenders are announced separately. Remarks on the sheet, on prices, staff and conditions that make an offer hard, can be sent to the unit that answers for the plan.
head-commissioning = How it is provided
note-ordered = The numbers are the amount planned for the year in the unit named.

## Calendar

calendar-terms = Terms without a day of the year
caption-terms = Terms of law that come back or are counted from an event
document-source = The plan the document was made from
