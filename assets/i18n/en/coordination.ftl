# Coordination of services, social services centre, cooperation, agreements.

## Tables and records

table-coordination = Path and coordination
table-cus = Concept of a social services centre
table-cus_posts = Posts of the centre
table-cus_stages = Stages of creating the centre
table-parties = Parties of the cooperation
table-procedures = Procedures of the cooperation
table-staff_path = From reintegration to work in services
table-contracts = Ordering services
table-care_farm = Care farm
table-agreements = Agreements
table-responsibilities = Who answers for what

record-coordination = Path and coordination
record-cus = Concept of a social services centre
record-cus_post = Post
    .plural = Posts of the centre
    .add = Add a post
    .empty = Posts of the centre go here, each role in a row, with the number of posts and the cost of employment.
    .untitled = Post without a name
record-cus_stage = Stage
    .plural = Stages of creating the centre
    .add = Add a stage
    .empty = Stages from the first talks to the assessment after a year go here. Usually there are 6–8.
    .untitled = Stage without a name
record-party = Party of the cooperation
    .plural = Parties of the cooperation
    .add = Add a party
    .empty = Units and entities that make services together go here: who brings what and who gains what. To begin with 3–5 parties will do.
    .untitled = Party without a name
record-procedure = Procedure
    .plural = Procedures of the cooperation
    .add = Add a procedure
    .empty = Procedures go here: who, when and on what paper. Each should fit on one page.
    .untitled = Procedure without a name
record-staff_path = From reintegration to work in services
record-contract = Order
    .plural = Orders of services
    .add = Add an order
    .empty = Services that an entity outside will give go here: from the need in the diagnosis to the assessment and renewal of the contract.
    .untitled = Order without a service
record-care_farm = Care farm
record-agreement = Agreement
    .plural = Agreements
    .add = Add an agreement
    .empty = Agreements with other gminas, with the powiat and with organisations go here, concluded and planned.
    .untitled = Agreement without a name
record-responsibility = Task
    .plural = Who answers for what
    .add = Add a task
    .empty = Tasks of the plan go here: who answers, who does it, with whom and who is told. One unit or one role answers for a task.
    .untitled = Task without a name

## Sections of forms

group-path = Path of developing services
group-joining = Who joins services
group-cus = The centre
group-cus_services = Services of the centre
group-cus_structure = Structure, staff and cost
group-farm = Decision
group-farm_pays = Does it pay
group-farm_safe = Is it safe

## Units

measure-days_year = days/year
    .long = days in a year
measure-zl_day = zł/day
    .long = złoty a day

## Options

post_origin-moved = Taken over from a present unit
post_origin-new = New

party_role-directs = Sends people and orders
party_role-prepares = Prepares for work
party_role-employs = Employs and gives the service
party_role-uses = Gets the service
party_role-supports = Supports the others

contract_mode-contest = Open call for offers
contract_mode-procurement = Public procurement
contract_mode-social-procurement = Procurement with social clauses
contract_mode-other = Another way

contract_state-need = Need in the diagnosis
contract_state-described = Description and calculation
contract_state-market = Talk with the market
contract_state-chosen = Choice of the provider
contract_state-running = Contract
contract_state-assessed = Assessment and renewal

farm_decision-planned = The plan creates one
farm_decision-considered = The plan looks into it
farm_decision-not-planned = The plan has none

agreement_form-agreement = Agreement
agreement_form-contract = Contract
agreement_form-letter = Letter of intent

agreement_state-planned = Planned
agreement_state-negotiated = Being negotiated
agreement_state-concluded = Concluded

## Path and coordination

coordination-path = Path of developing services
    .help = Which of the three ways services will grow by. Each is allowed and the program recommends none; they are compared below the form.
    .short = Path
coordination-reasons = Reasons for the choice
    .help = Why this path: two or three reasons, best from the workshop and the diagnosis. They stand in the chapter on coordination.
    .hint = 2–3 reasons
    .example = The centre knows the residents and has a team of carers. The council wants to try common coordination with the neighbouring gmina first.
coordination-review_year = Year of review
    .help = The year in which the unit looks whether the path works, and changes it where needed.
    .hint = when the choice is looked at again
    .example = 2028
coordination-lead = Who coordinates services
    .help = The unit and the role that answer for joining services. No names of persons.
    .short = Coordinates
    .hint = unit and role
    .example = Social assistance centre of the gmina, specialist in coordination of services
coordination-health = Exchange of information with health care
    .help = How the clinic, the hospital and social assistance tell each other of a person who probably needs long-term care, and who answers for it.
    .short = Health care
coordination-with_powiat = Work with the coordinator of long-term care
    .help = Who in the gmina passes data on free places and needs to the coordinator in the powiat, and how the gmina uses the coordinator’s help.
    .short = Coordinator in the powiat
coordination-with_gminas = Coordination of long-term care
    .help = Who is the coordinator of long-term care, how data come from the gminas and how the coordinator takes part in local planning. Give the role, no name.
    .short = Long-term care
    .example = The coordinator is the head of the powiat family help centre; data on free places come from the gminas once a month.

## Concept of the centre

cus-way = Way of creating the centre
    .help = The act knows three ways. Which is open depends on the number of residents and on an agreement with other gminas; they are compared beside.
    .short = Way
cus-start_year = Year of opening
    .help = The year in which the centre is to begin its work.
    .example = 2028
cus-mission = Mission
    .help = What the centre is for, in one or two sentences that residents understand.
    .hint = one or two sentences
cus-areas = Areas of services
    .help = Areas of social services counted for the least scope: for a transformation those of new services, for the other ways those of the services of the centre.
    .hint = chosen from the 14 areas of the act
cus-services = Services beyond social assistance
    .help = Services of the catalogue that the centre will run itself, besides the tasks of the social assistance centre. Services with a stay day and night are not run inside the centre.
    .short = New services
    .hint = chosen from the catalogue
cus-programme = Programme of social services
    .help = What the programme covers, for whom, and when it goes to the council. It is an act of local law of its own and no part of this plan.
    .short = Programme
cus-diagnosis_year = Year of the diagnosis of needs and potential
    .help = The year in which the diagnosis of needs and potential of the community was made. It covers 5 years; in the first year of the centre the programme may be adopted without it.
    .short = Year of diagnosis
    .hint = leave blank while there is none
cus-structure = Structure of the centre
    .help = Teams and posts and what they do. Units open day and night stay outside the centre.
    .short = Structure
cus-staff = Assessment of staff
    .help = Who of the present staff can work in the centre, who is missing, and what training is needed.
    .short = Staff
cus-other_costs = Other costs of the centre
    .help = Costs besides employment: rooms, equipment, IT system, training, severance pay. The cost of posts stands with the posts; the program adds both up.
    .short = Other costs
    .hint = the first three years, without posts

## Posts and stages

cus_post-role = Role
    .help = A role of the catalogue. A post that the catalogue does not know is “another post”; name it in the next field.
    .hint = chosen from the catalogue
cus_post-name = Name or scope of the post
    .help = Name of the post or its scope, where the role alone does not say it.
    .short = Post
    .example = worker of the information point on services
cus_post-posts = Number of posts
    .help = How many full-time posts the role has; it may be a fraction.
    .short = Posts
    .example = 1.5
cus_post-from = From the year
    .help = The year from which the post is to be filled.
cus_post-origin = Where the post comes from
    .help = Whether the post is moved from a present unit or new. New posts raise expenses.
    .short = From where
cus_post-costs = Cost of employment
    .help = Yearly cost of all posts of this role, with the employer’s charges.
    .short = Cost
    .hint = with charges, each year by itself

cus_stage-name = Name of the stage
    .help = What will be done.
cus_stage-first_year = Year of beginning
    .help = The year in which the stage begins.
    .short = From
cus_stage-last_year = Year of end
    .help = The year in which the stage ends.
    .short = To
cus_stage-owner = Answers for the stage
    .help = Unit or role that answers for this stage.
    .short = Answers
cus_stage-proof = How one sees that the stage is done
    .help = A paper or a change that can be seen.
    .short = Result

## Cooperation

party-name = Name of the party
    .help = A unit or a kind of entity. No names of persons.
    .short = Party
    .example = Centre of social integration in the powiat
party-role = Part in the flow
    .help = The place on the way from a need to a service: who sends people and orders, who prepares for work, who employs and gives the service, who gets it.
    .short = Part
party-brings = Brings
    .help = What this party gives to the cooperation: people, knowledge, rooms, money.
party-gains = Gains
    .help = What this party has from the cooperation. Cooperation lasts where everybody gains.

procedure-name = What it is about
    .help = A short name of the procedure.
    .short = Procedure
procedure-who = Who does it
    .help = A unit or a role.
    .short = Who
procedure-when = When
    .help = A date, how often, or the event with which the procedure begins.
    .example = once a quarter
procedure-document = Paper
    .help = What comes of it: a contract, a record, a note, a list.

staff_path-interested = Participants who want to work in services
    .help = Participants of a club or centre of social integration who chose this way, in each year of the plan. Taking part is voluntary.
    .short = Interested
staff_path-trained = After training
    .help = Persons who finished the training in the year.
staff_path-practised = After practice
    .help = Persons who finished the practice beside an experienced person in the year.
staff_path-employed = Employed in services
    .help = Persons who took up work in social services in the year.
staff_path-kept = Employed after a year
    .help = Persons who still work in services after a year.
staff_path-hours = Hours of service given by them
    .help = How many hours of service those employed in this way gave.
    .short = Hours of service
staff_path-served = Residents who got these services
    .help = How many persons got services given in this way, each once in a year.
    .short = Residents served
staff_path-terms = Terms of taking part
    .help = On what terms participants go over to work in services and who supports them.
    .short = Terms

contract-service = Service ordered
    .help = A service of the catalogue that an entity outside will give.
    .short = Service
contract-subject = Subject of the order
    .help = What, for whom and how much: a description from which a provider can work out the price.
    .short = Subject
contract-mode = How the provider is chosen
    .help = Open call for offers or procurement. A contract longer than a year lets the provider employ people for good.
    .short = Mode
contract-social = Order for a social economy entity
    .help = Tick it where the provider is to be a social economy entity. Such orders count for the measure of cooperation.
    .short = Social economy
contract-state = State of the order
    .help = How far the order is: from the need in the diagnosis to the assessment and renewal.
    .short = State
contract-first_year = First year of the contract
    .help = The year from which the contract runs.
    .short = From
contract-last_year = Last year of the contract
    .help = The year in which the contract ends.
    .short = To
contract-amounts = Value of the order
    .help = The amount for each year of the contract. Where the cost stands with an action, write here the part that goes to the provider.
    .short = Value
contract-quality = Quality and renewal
    .help = How quality is judged and on what renewal of the contract depends.
    .short = Quality

## Care farm

care_farm-decision = Care farm in the plan
    .help = A care farm joins day care with activities on a farm or in a garden; there can be one in a town too. Questions of cost and safety appear where the plan creates one.
    .short = Decision
care_farm-reasons = Reasons for the decision
    .help = Why the plan creates a farm, looks into it or has none; where it creates one, in which part of the gmina.
    .short = Reasons
care_farm-farm = Farm among the resources
    .help = The farm of the step “Staff and partners” that is meant. Its village is enough, without a name.
    .short = Farm
care_farm-partners = Part of the partners
    .help = What the local action group, the agricultural advisory centre, organisations and the social assistance unit do.
    .short = Partners
care_farm-participants = Number of participants
    .help = How many persons can be on the farm at the same time.
    .short = Participants
care_farm-days = Days of activities in a year
    .help = On how many days in a year the farm receives participants.
care_farm-fixed_cost = Fixed cost in a year
    .help = Cost that does not depend on the number of participants: work of the one who runs it and of the carer, heating, insurance of the farm.
care_farm-day_cost = Variable cost of a person-day
    .help = Cost of one participant on one day: meal, transport, materials.
care_farm-day_rate = Rate for a person-day
    .help = What gmina, participant and project pay together for one day of a participant.
    .hint = from all payers together
care_farm-payers = Who pays
    .help = Who pays which part of the rate: gmina, participant, project.
care_farm-grant = Support of the local action group and later years
    .help = What a grant of the local action group covers and what remains to be paid in later years.
    .short = Support
care_farm-ordered_as = Ground of the order
    .help = In what form the unit orders this service: support centre, call for offers, procurement.
    .example = open call for offers for day activities
care_farm-season = Care in the busiest season
    .help = How care goes with work on the farm when there is most of it.
    .short = Busiest season
care_farm-access = House and surroundings
    .help = Whether house, toilet and surroundings are accessible to persons with limited mobility, and the rooms heated.
care_farm-closed_places = Closed places
    .help = What participants have no access to: machines, water, some animals, pesticides.
care_farm-per_carer = Participants for one carer
    .help = How many participants there are for one carer.
care_farm-first_aid = First aid and substitute
    .help = Who is trained in first aid and who stands in for the one who runs the farm.
care_farm-emergency = Emergencies, complaints and accidents
    .help = How long an ambulance takes, and how a complaint and an accident are reported.
care_farm-choice = Choice of activities
    .help = Whether participants choose activities themselves and may refuse work on the farm. Activities do not replace paid work.
care_farm-quality = Assessment of quality
    .help = Who looks at quality and how often.

## Agreements and answering for tasks

agreement-kind = Kind of agreement
    .help = What the agreement is about. The kind gives the legal basis that the document names beside it.
    .short = Kind
    .hint = chosen from the catalogue
agreement-with = With whom
    .help = Names of local governments, units or organisations.
    .example = Gmina Jodłowa
agreement-subject = Subject of the agreement
    .help = What the parties agree on: which task, for whom and for how long.
    .short = Subject
agreement-form = Form
    .help = An agreement and a contract bind the parties, a letter of intent tells only of an intention.
agreement-state = State
    .help = Whether the agreement is planned, being negotiated or concluded.
agreement-concluded = Date of conclusion
    .help = The day on which the agreement was concluded.
    .example = 12.03.2026
agreement-due = Planned year of conclusion
    .help = The year by which the agreement is to be concluded.
    .short = By the year
agreement-money = Who pays for what
    .help = How the parties share the cost.
    .short = Cost

responsibility-name = Name of the task
    .help = A task that somebody has to do for the plan to work.
    .short = Task
responsibility-answers = Who answers
    .help = One unit or one role that answers for the result. No names of persons.
    .short = Answers
    .hint = one unit or role
responsibility-does = Who carries it out
    .help = Who does the task, where it is not the one who answers.
    .short = Carries out
responsibility-with = Who works with them
    .help = Who has to be asked or included.
    .short = Works with them
responsibility-told = Who is told
    .help = Who gets word of the result.
    .short = Told
responsibility-group = Target group
    .help = The group the task is about; leave blank where it is about all.
    .short = Group

## Steps

step-coordination = Coordination of services
    .short = Coordination
    .intro = By which path services grow and who joins them. Each of the three ways is allowed. The program recommends none; the order is that of question 4 of the workshop.
    .intro-powiat = Who coordinates services and long-term care, and how the powiat works with the gminas.
step-cus = Social services centre
    .short = Centre concept
    .intro = The concept for units that chose this path: way of creation, services, posts, cost and stages.
step-cooperation = Cooperation and ordering services
    .short = Cooperation
    .intro = Who makes services together, how participants of reintegration come to work in services, and what will be ordered.
step-agreements = Agreements, resolutions and who answers for what
    .short = Agreements
    .intro = Agreements with other gminas, with the powiat and with organisations, resolutions that services need, and the division of tasks: who answers for what.

cus-not-chosen = The plan prepares no social services centre
    .hint = The concept of a centre is written where the unit chooses this path.
cus-go = Go to the choice of the path
cus-no-choice = A social services centre is created by a gmina
    .hint = A powiat does not choose this path, so nothing is filled in here. A centre carries out tasks of the powiat after an agreement of gmina and powiat; such an agreement is entered in the step “Agreements”.
cus-go-agreements = Go to agreements
cus-view = Part of the concept
cus-concept = Concept
cus-posts = Posts and cost
cus-stages = Stages
cus-law = Roles and time limits
cooperation-view = Part of the cooperation
cooperation-parties = Parties
cooperation-procedures = Procedures
cooperation-staff = Way into work
cooperation-contracts = Orders
cooperation-farm = Care farm
agreements-view = Agreements and tasks
agreements-list = Agreements
agreements-responsibilities = Who answers for what

ready-cus_stages = Begin with a ready stage
ready-parties = Begin with a ready party
ready-procedures = Begin with a ready procedure
ready-responsibilities = Begin with a ready task

## Chapters of the document

section-coordination = Coordination of services
section-cus = Concept of a social services centre
section-cooperation = Cooperation and ordering services
section-agreements = Agreements and division of tasks
coordination-compared = Three paths of developing services were considered. The table puts them beside each other in one order; the arguments are a proposal of the program, the choice is that of the unit.
caption-paths = Three paths of developing services
caption-cus-ways = Ways of creating a social services centre
caption-cus_posts = Posts of the centre and cost of employment
caption-cus-costs = Cost of the centre by year (zł)
caption-cus_stages = Stages of creating the centre
caption-cus-roles = Who is who in a social services centre
caption-cus-rules = Time limits and duties of the centre by the act
caption-parties = Parties of the cooperation: what they bring and gain
caption-flow = From a need to a service
caption-procedures = Procedures of the cooperation
caption-staff-path = From reintegration to work in services (persons and hours in the years of the plan)
caption-contracts = Services ordered from entities outside
caption-cooperation-aims = Three aims of the cooperation and their measures
caption-farm-case = Calculation of the care farm
caption-agreements = Agreements with other units
caption-responsibilities = Who answers for what
heading-cus-rules = Roles, time limits and duties
heading-care-farm = Care farm
cus-rules-intro = The list sums up rules that were compared with the text of the act. The wording of the act is what binds.

## Views

view-cus-costs = Cost of the centre
    .title = Cost of the centre by year
view-flow = From a need to a service
    .title = From a need to a service
view-cooperation-aims = Measures of cooperation
    .title = Three aims of the cooperation and their measures
view-farm-case = Calculation of the farm
    .title = Calculation of the care farm
head-aspect = Compared
head-role = Role
head-does = What they do
head-rule = What it is about
head-says = What the rule says
head-post = Cost
head-aim = Aim
head-measure = Measure
head-step = Step
head-counted = How many
head-who = Who
row-about = What it is
row-needs = What it takes
row-pros = For
row-cons = Against
row-fits = When to consider it
row-told = Goes into the plan
row-said = From the workshop
quoted = “{ $words }”
said-for-path = { $count ->
    [one] { $count } answer: { $words }
   *[other] { $count } answers: { $words }
}
row-open-to = For whom
row-scope = Least scope
row-basis = Basis
row-other-costs = Other costs
aim-market = (a) developing the local market of social services
aim-staff = (b) preparing staff from participants of reintegration
aim-entities = (c) strengthening social economy entities by ordering services from them
flow-sends = Persons sent
flow-trained = Persons after training
flow-employed = Persons employed in services
flow-served = Persons who got services
flow-residents = residents
flow-nobody = nobody named
farm-person-days = Person-days in a year
farm-cost = Cost in a year
farm-income = Income in a year
farm-result = Result in a year
farm-cost-day = Cost of a person-day
farm-cost-month = Cost of a participant in a month
farm-break-even = Fewest participants with which income covers cost
farm-never = at this rate no number of participants covers the cost
farm-home = For comparison: monthly cost of a place in a care home (median of the diagnosis)
flow-empty = The flow from a need to a service appears once parties are written.
aims-empty = The measures appear once numbers of persons and hours, or orders for social economy entities, are written.
farm-empty = The calculation appears once participants, days and amounts are written.
costs-none-yet = There is no cost of the centre yet.
paths-population = Number of residents: { $count }. A centre comes to be by transforming the social assistance centre or by an agreement of gminas. A separate unit beside it is possible in a city above { $limit } residents ({ $article }).
paths-population-above = Number of residents: { $count }. In a city above { $limit } residents a centre may come to be by transforming the social assistance centre, by an agreement of gminas or as a separate unit ({ $article }).

## Findings

check-cus-population = A separate unit beside the social assistance centre is possible above { $limit } residents, the plan says { $count }
    .hint = Choose the transformation of the social assistance centre or an agreement of gminas. If the number of residents is another one, mend it in the demography.
    .reason = too few residents
check-cus-areas = The way “{ $way }” takes services of at least { $least } areas, named are { $count }
    .hint = Add areas of services or choose another path.
    .reason = too few areas
check-cus-residential = “{ $service }”: a service with a stay day and night is not run inside a centre
    .hint = Remove it from the services of the centre. The centre may organise it, but the unit stays outside.
    .reason = open day and night
check-cus-agreement = A common centre of gminas comes to be by an agreement, and the plan has none
    .hint = Add an agreement of this kind in the step “Agreements”, also where it is only planned.
    .reason = agreement missing
check-cus-posts-none = The concept of the centre has no posts
    .hint = Add at least the organiser of social services and the coordinator of individual service plans.
    .reason = posts missing
check-cus-stages-none = The concept of the centre has no stages
    .hint = Add stages from the talks to the assessment after a year; ready ones are in the list.
    .reason = stages missing
check-cus-stage-order = The stage ends in { $last }, before it begins in { $first }
    .hint = Swap the years or mend one of them.
    .reason = order of years
check-cus-diagnosis-due = The diagnosis of { $made } covers the time until { $until }, the plan runs longer
    .hint = Plan a new diagnosis of needs and potential before that year.
    .reason = a diagnosis covers 5 years
check-path-review-outside = The choice of the path is to be reviewed in { $year }, outside the years of the plan
    .hint = Choose a year of the plan or the year after it, so that the review can change the next plan.
    .reason = year outside the plan
check-path-without-agreement = The path chosen rests on cooperation, and the plan names no agreement
    .hint = Add an agreement with a neighbouring gmina or the powiat. If the coordinator works in the gmina alone, mute the finding.
    .reason = agreement missing
check-flow-broken = No party of the cooperation has the part “{ $role }”
    .hint = Add a party with this part or change the part of one that is there.
    .reason = party missing
check-staff-path-grows = { $year }: “{ $part }” is more persons than “{ $whole }”
    .hint = A later step cannot have more persons than the one before. Check both numbers; if persons came by another way, mute the finding.
    .reason = more persons than before
check-contract-order = The contract ends in { $last }, before it begins in { $first }
    .hint = Swap the years or mend one of them.
    .reason = order of years
check-contract-amount-outside = An amount in { $year }, and the contract runs { $years }
    .hint = Move the amount into the years of the contract or correct its years.
    .reason = amount outside the contract
check-period-outside = “{ $field }”: { $year } lies outside the years of the plan ({ $years })
    .hint = Correct the year, or remove the row if it does not belong to the years of this plan.
    .reason = year outside the plan
check-cus-post-cost-early = A cost of the post in { $year }, and it is filled from { $from }
    .hint = Move the cost to a later year or correct the year from which the post is filled.
    .reason = cost before the post
check-path-without-centre = “{ $what }” is a part of the path with a social services centre, and the plan chooses the path “{ $path }”
    .hint = Remove it from the plan or change the path. If there is a centre already or another gmina runs it, mute the note and say why.
    .reason = a centre on another path
check-path-not-asked = The file holds a choice of the path (“{ $path }”), and this unit does not choose one
    .hint = Check the kind of unit. If it is right, mute the note: the choice does not go into the document.
    .reason = path not for this unit
check-farm-contradicts = The plan does without a care farm, and holds “{ $what }”
    .hint = Change the decision or remove the action and the service.
    .reason = contradicting decisions
check-farm-days = In { $year } the plan counts on { $count } person-days on care farms, and { $farms ->
        [one] the farm of the register, reckoned as in the case, gives
       *[other] the { $farms } farms of the register, reckoned as in the case, give
    } { $most }
    .hint = Check participants and days of the farm that was reckoned, the farms of the register and the supply of the service.
    .reason = more days than the farms give
check-cus-start-outside = The centre is to open in { $start }, and the plan covers { $first }–{ $last }
    .hint = Correct the year in which it opens. If it is open already and the plan extends it, mute the note and say why.
    .reason = opening outside the plan
check-cus-diagnosis-late = The diagnosis is to be made in { $made }, and the centre opens in { $start }
    .hint = The programme of social services rests on the diagnosis; without one it can be adopted only in the first year of the centre. Correct one of the years.
    .reason = diagnosis after opening
check-cus-post-early = The post is to be filled from { $from }, and the centre opens in { $start }
    .hint = Correct the year. If somebody prepares the opening before, mute the note and say why.
    .reason = post before opening
check-cus-post-zero = The post has 0 full-time posts
    .hint = Enter how many, even a fraction, or remove the row.
    .reason = no posts
check-cus-directors = There are { $count } posts of director
    .hint = A centre has one director. Enter a deputy as another post.
    .reason = more than one director
check-resolution-late = “{ $service }” begins in { $begins }, and the resolution that it cannot begin without is of { $decided }
    .hint = Bring the resolution forward or move the beginning. If it changes a resolution that is in force, mute the note and say why.
    .reason = resolution after the beginning
check-contract-one-year = The order for a social economy entity lasts one year
    .hint = A contract of several years lets people be employed for good. If one year is justified, mute the finding.
    .reason = short contract
check-agreement-letter-money = A letter of intent binds nobody to pay, and shares of cost are written
    .hint = Choose an agreement or a contract, or remove the shares of cost.
    .reason = form without duties
check-agreement-due-outside = The agreement is to be concluded by { $year }, the plan ends in { $last }
    .hint = Choose a year of the plan or move the agreement to the next plan.
    .reason = year outside the plan
check-farm-loss = The care farm costs { $cost } zł a year, income is { $income } zł
    .hint = Change the rate, the number of participants or the cost, or write who covers the difference.
    .reason = cost above income

# Resolutions
resolution-lasting = actions longer than a year
resolution-commissioned = commissioned services
heading-resolutions = Resolutions that go with the plan
resolutions-intro = The plan is an internal act. The services planned in it need resolutions of the council of their own, adopted before a service begins.
resolutions-remark = The list has the resolutions named by rules that were compared with the text of their act. A blank state means that the plan says nothing of the resolution yet.
caption-resolutions = Resolutions that the services of the plan need
view-resolutions = Accompanying resolutions
    .title = Resolutions that the services of the plan need
head-resolution = Resolution and basis
resolution-by-rule = { $name } – { $rule }
head-settles = What it settles
head-services = For which services
check-resolution-ahead = “{ $service }” begins in the plan and needs a resolution { $resolution } ({ $basis })
    .hint = Add the resolution to the list and say how far it is: its number and date if it is in force, else the planned day of adoption.
    .reason = resolution before the start

table-council_resolutions = Resolutions of the council
record-council_resolution = Resolution
    .plural = Resolutions of the council
    .add = Add a resolution
    .empty = Resolutions that the services of the plan ask for will appear here, each with how far it is. Begin with the ready ones: they follow from the services.
    .untitled = Untitled resolution
resolution_state-untouched = Not begun
resolution_state-working = In work
resolution_state-adopted = Adopted
council_resolution-resolution = Resolution of the catalogue
    .help = The resolution that a service of the plan asks for. The document gives its legal basis beside it.
    .short = Resolution
council_resolution-name = Name of the resolution
    .help = What the resolution is about, where the catalogue has none that fits.
    .example = on the rules of door-to-door transport
council_resolution-state = State of work
    .help = Whether anybody works on the resolution and whether the council has adopted it.
    .short = State
council_resolution-due = Planned day of adoption
    .help = The session at which the council is to adopt it. It is adopted before the service begins.
    .short = Due
council_resolution-number = Number of the resolution
    .help = The number given once it is adopted.
    .example = XII/84/2027
council_resolution-date = Date of the resolution
    .help = The day of its adoption.
    .example = 25.02.2027
council_resolution-owner = Who prepares the draft
    .help = A unit or a post, without a name.
    .example = social assistance centre
council_resolution-note = Remarks
    .help = For example whether a resolution in force is changed or a new one adopted.
agreements-resolutions = Resolutions
resolutions-none = The services of the plan ask for no resolutions so far. The list follows from the services planned in the years of the plan.
ready-council_resolutions = Begin with a resolution that the services ask for
head-resolution-state = State of work
resolution-number = no. { $number }
resolution-of-day = of { $date }
resolution-due = due { $date }
