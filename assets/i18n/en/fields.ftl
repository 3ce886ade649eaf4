# Fields of a plan: label, help (.help), second line of the label (.hint), short label for
# table heads and rows (.short), example (.example).
# Key: {record}-{field}. Names in examples are invented: Gmina Sarnia Góra, Powiat Nadrzeczny.
# Texts that a Polish resolution needs in a grammatical case keep Polish examples.

## Tables of the plan

table-local_government = Local government
table-edition = Edition of the plan
table-introduction = Introduction
table-diagnosis = Years of the diagnosis
table-figures = Figures of the diagnosis
table-areas = Areas
table-services = Services
table-actions = Actions
table-costs = Costs
table-indicators = Indicators
table-delivery = Delivery of the plan
table-set_aside = Muted findings

## Records

record-local_government = Local government
record-edition = Edition of the plan
record-introduction = Introduction
record-diagnosis = Years of the diagnosis
record-figure = Figure
    .plural = Figures of the diagnosis
    .untitled = Figure without a name
record-area = Area
    .plural = Areas
record-service = Service
    .plural = Services
    .add = Add service
    .empty = The services of today and of the plan will stand here, one row each. The 3–6 that matter most to this group are enough to begin with.
    .untitled = Unnamed service
record-action = Action
    .plural = Actions
    .add = Add action
    .empty = Action cards will stand here: who does what, for whom, when and at what cost. 3–5 actions in an area are enough to begin with.
    .untitled = Unnamed action
record-cost = Cost
    .plural = Costs
    .add = Add cost source
    .empty = The amounts for the action will stand here, one row for each source of funding. Usually there are 1–3 sources.
    .untitled = Cost without a source
record-indicator = Indicator
    .plural = Indicators
    .add = Add indicator
    .empty = The indicators of the action will stand here. One output and one result indicator are usually enough.
    .untitled = Unnamed indicator
record-delivery = Delivery of the plan
record-set_aside = Muted finding
    .plural = Muted findings
    .add = Mute finding
    .empty = Warnings and hints muted with a reason will stand here. Usually there are a few of them or none.
    .untitled = Unnamed finding

## Sections of forms

group-unit = Local government
group-contact = Contact for residents
group-edition = Plan
group-years = Years of the figures
group-community = Services in the local community
group-service = Service
group-supply = Supply and plan
group-community_test = Is this a service in the local community?
group-action = Action
group-doers = Who acts
group-scope = Time and reach

## Options

local_government_kind-gmina = Gmina (municipality)
local_government_kind-powiat = Powiat (county)
local_government_kind-city = City with powiat rights
local_government_kind-joint = Joint plan

document_language-pl = Polish
document_language-en = English
status-draft = Draft
status-consulted = After consultation
status-adopted = Adopted

indicator_kind-output = Output
indicator_kind-result = Result

commissioning-own = Own unit
commissioning-commissioned = Commissioned to an entitled entity
commissioning-purchased = Purchased service
commissioning-agreement = Agreement with another local government

flag-yes = Yes
flag-no = No

## Units of measure

measure-persons = pers.
    .long = persons
measure-persons_year = pers./year
    .long = persons a year
measure-facilities = facilities
    .long = facilities
    .counted = { $count ->
        [one] facility
       *[other] facilities
    }
measure-places = places
    .long = places
    .counted = { $count ->
        [one] place
       *[other] places
    }
measure-hours_year = h/year
    .long = hours a year
measure-percent = %
measure-zl = zł
    .long = złoty
measure-zl_month = zł/month
    .long = złoty a month

## Columns and marks of the tables of the annual resource assessment

column-two_before = year−2
column-one_before = year−1
column-base = year of assessment
column-forecast = forecast
column-later_forecast = later forecast
column-other_counted = another year
column-other_expected = another forecast

mark-zero = zero or less than one unit
mark-no_data = no information
mark-not_applicable = cannot be filled in
mark-blank = blank: not entered yet

## Months

month-1 = January
    .alone = January
month-2 = February
    .alone = February
month-3 = March
    .alone = March
month-4 = April
    .alone = April
month-5 = May
    .alone = May
month-6 = June
    .alone = June
month-7 = July
    .alone = July
month-8 = August
    .alone = August
month-9 = September
    .alone = September
month-10 = October
    .alone = October
month-11 = November
    .alone = November
month-12 = December
    .alone = December

## Local government

local_government-kind = Kind of local government
    .help = The length of the TERYT code and what the program asks next depend on it. A joint plan is one document of several local governments that act together.
local_government-name = Name of the local government
    .help = Full name in the Polish nominative, with the word “Gmina”, “Miasto” or “Powiat”. It will stand on the title page and in the text of the plan.
    .hint = Polish nominative
    .example = Gmina Sarnia Góra
local_government-name_genitive = Name in the genitive
    .help = Full name that answers the Polish question “plan kogo?” (whose plan?). The program puts it in the title of the plan and in the heading of the annex to the resolution.
    .hint = whose plan?
    .example = Gminy Sarnia Góra
local_government-members = Local governments of the joint plan
    .help = The local governments that run the plan together, one per line. In the document they will stand as a list below the title.
    .short = Members of the plan
    .hint = Polish nominative, one per line
    .example = Gmina Sarnia Góra
local_government-council = Council
    .help = The council that adopts the plan, in the Polish nominative. Where the council has its seat in a town of that gmina, it is called “rada miejska”.
    .hint = Polish nominative
    .example = Rada Gminy Sarnia Góra
local_government-council_genitive = Council in the genitive
    .help = Name of the council that answers the Polish question “uchwała czyja?” (whose resolution?). It will stand in the heading: “Załącznik do uchwały … Rady Gminy Sarnia Góra”.
    .hint = whose resolution?
    .example = Rady Gminy Sarnia Góra
local_government-teryt = TERYT code
    .help = Code of the TERYT register kept by Statistics Poland (GUS). The last digit of a gmina's code tells its kind: 1 urban, 2 rural, 3 urban-rural. With the code the figures of the same local government can be found in other data sets. In a joint plan give the codes of all units, parted by commas.
    .hint = 7 digits for a gmina, 4 for a powiat
    .example = 1439022
local_government-place = Seat
    .help = The town or village where the office is. In the document it will stand beside the date.
    .hint = place name in the Polish nominative
    .example = Sarnia Góra
local_government-address = Address of the office
    .help = Street, number and room where people come. It goes into the notice of consultations and into the summary.
    .example = ul. Szkolna 2, pokój 5
local_government-telephone = Telephone of the office
    .help = The number under which residents ask about the plan and order help for the meeting. Of the office, not of a person.
local_government-email = E-mail address of the office
    .help = The mailbox of the office for remarks. Without a name of a person.
    .example = urzad@gmina.example
local_government-hours = Opening hours of the office
    .help = Days and hours in which people may come and read the draft.
    .example = Monday to Friday, 7:30–15:30

## Edition of the plan

edition-first_year = First year of the plan
    .help = The year from which the plan works. The years of the plan stand in the title and are the columns of the tables of costs and services.
    .short = From
    .example = 2027
edition-last_year = Last year of the plan
    .help = The year in which the plan ends, included in its period. A plan for 2027–2029 covers three years.
    .short = To
    .hint = included in the plan
    .example = 2029
edition-status = Status of the document
    .help = Where the document is on its way to the council. The status stands on the title page; the fields of the resolution appear only with the status “Adopted”.
edition-version_date = Date of the version
    .help = The day for which this version of the document was prepared. It stands on the title page and tells successive drafts apart.
    .example = 21.11.2026
edition-resolution_number = Number of the resolution
    .help = The number given by the council. It will stand in the heading of the annex and on the title page.
    .hint = after adoption
    .example = XXXI/214/2026
edition-resolution_date = Date of the resolution
    .help = The day on which the council adopted the resolution. It will stand in the heading of the annex and on the title page.
    .hint = after adoption
    .example = 17.12.2026
edition-language = Language of the document
    .help = Language of the printed plan and other documents. Polish where none is chosen. The window’s language is set apart.
edition-reasons = Reasons of the resolution
    .help = Why the council adopts the plan; goes into the reasons of the draft resolution, not into the plan.
edition-diagnosis_apart = Diagnosis in an annex of its own
    .help = The plan is then Annex No. 1 to the resolution and leaves the diagnosis out. Save the diagnosis, Annex No. 2, by itself: File, “Save another document…”.
edition-prepared_by = Prepared by
    .help = The departments, units and roles that prepared the document. Do not enter names of people; the document prints this text as it is.
    .hint = roles and units, no names
    .example = Planning team: head of the social assistance centre, treasurer of the gmina, representative of non-governmental organisations

## Introduction

introduction-purpose = Purpose and readers of the plan
    .help = Why the plan is made and whom it should serve, in a few sentences that residents understand. The document begins with this text.
    .example = The plan should let residents of Gmina Sarnia Góra who need support live at home as long as possible and decide about their lives.
introduction-basis = Basis and documents
    .help = Acts and documents of the catalogue on which the plan stands. In the document they will stand as a list; entries that were not checked are marked “unconfirmed” in the catalogue.
    .hint = chosen from the catalogue
introduction-method = How the diagnosis was made
    .help = Where the figures come from, who took part and what could not be established. This tells the council and residents what the conclusions rest on.
    .short = Method
    .example = The figures come from the annual resource assessment and from the Local Data Bank of Statistics Poland. There were two meetings with residents and one with service providers.
introduction-coherence = Agreement with other documents
    .help = How the plan fits the strategies and programmes of the local government, the region and the state. In the document it will be a separate part of the introduction.
    .short = Agreement

## Demography

diagnosis-base_year = Year of assessment
    .help = The newest year with counted figures. The two years before it will stand in the columns “year−2” and “year−1”.
    .hint = newest year with figures
    .example = 2025
diagnosis-forecast_year = Year of the forecast
    .help = The year of the column “forecast”. It should be later than the year of assessment.
    .hint = later than the year of assessment
    .example = 2029
diagnosis-later_forecast_year = Year of the later forecast
    .help = The year of the second forecast column. Leave it blank if the plan has one forecast.
    .example = 2035
diagnosis-indicators = Further indicators
    .help = Indicators beside the usual ones. Each stands in the chapter it belongs to, together with the figures it is computed from.
    .short = Indicators

## Figures of the diagnosis

figure-name = Name of the figure
    .help = What is counted, where the catalogue has no such figure. The name stands in the table of the document.
    .example = Village heads who visit persons living alone
figure-unit = Unit
    .help = In what the own figure is counted: persons, places, hours.
    .example = persons
figure-chapter = Chapter
    .help = The chapter of the table in which the own figure stands.
figure-counted = Counted
    .help = Figures known from a register or a report, or estimated for past years. They belong to their years and stay there when the year of assessment changes.
figure-source = Source of the figures
    .help = Who published the figures or from which register they come. It stands in the note under the table.
    .example = Statistics Poland, Local Data Bank
figure-source_year = Year of the source
    .help = The year the source speaks of or was published in.
    .example = 2025
figure-estimate = How it was estimated
    .help = The way the estimate was made. Leave it blank where figures were counted.
    .example = mean of three neighbouring gminas
figure-expected = Expected
    .help = Forecast: figures expected in years to come.
figure-expected_source = Source of the forecast
    .help = Who published the forecast. Leave it blank where it is your own, and say beside it how it was made.
    .example = Statistics Poland, population forecast of gminas 2017–2030
figure-expected_year = Year published
    .help = The year the forecast was published in.
    .example = 2017
figure-method = How the forecast was made
    .help = An assumption or a way of computing. One sentence is enough; it stands in the note under the table.
    .example = number of places unchanged

## Area

area-left_out = Area left out
    .help = The plan does not cover this area. Then a reason is enough; the program asks for nothing else.
area-reason = Reason for leaving it out
    .help = Why the plan does not cover this area and who takes care of it. It stands in the document, in the chapter on areas.
    .hint = one or two sentences
    .example = The gmina has no tasks for this group; the powiat organises help under an agreement.
area-conclusions = Key conclusions of the diagnosis
    .help = What the figures and talks mean for this group of people. Give figures of the diagnosis and say what they mean; the text opens the chapter of the area.
    .short = Conclusions
    .hint = what we know
    .example = 1,866 persons aged 65 and more live in the gmina. 38 persons use home care and 9 are waiting.
area-recommendations = Recommendations
    .help = What follows from the conclusions for the local government: what to develop, keep and change. In the document they stand right after the conclusions.
    .hint = what is worth doing
    .example = Develop neighbour care in the villages that carers do not reach, and open a day care place.
area-assumptions = Assumptions of deinstitutionalisation
    .help = How services close to home will complement or replace round-the-clock care, and on what conditions. The aim is not to close facilities but to leave the choice to the person.
    .short = DI assumptions
    .hint = how and on what conditions
    .example = The gmina offers services in the place of residence first. Nobody moves against their will.
area-goal = Specific goal
    .help = One sentence that can be checked years later: who, how many and by when. Give the number to reach and the number of today.
    .hint = one sentence with a number and a year
    .example = By the end of 2029 at least 96 older people use services in the local community (58 in 2025).

## Service

service-service = Service
    .help = A service chosen from the catalogue. Its name, unit of measure and legal basis come from there.
    .hint = chosen from the catalogue
service-group = Target group
    .help = Whom the service is for here. If it serves several groups, add a row for each.
    .short = Group
service-provider = Provider of the service
    .help = The unit or kind of entity that provides the service. Do not enter names of people.
    .short = Provider
    .hint = unit or kind of entity
    .example = Gminny Ośrodek Pomocy Społecznej w Sarniej Górze
service-commissioning = How it is provided
    .help = Whether an own unit or somebody outside provides the service, and on what basis.
    .short = Form
service-supply = Supply in the year of assessment
    .help = How much of the service was given in the year of assessment, in the catalogue's unit. If there was none, enter 0; the mark “.” means no information.
    .short = Today
    .hint = in the unit of the service
service-waiting = Persons waiting in the year of assessment
    .help = How many persons waited for the service in the year of assessment. The number shows how much supply is missing.
    .short = Waiting
service-planned = Supply in the years of the plan
    .help = How much of the service there should be in each year of the plan, in the catalogue's unit. In the document it will stand beside the year of assessment.
    .short = Plan
    .hint = each year separately
service-paid_share = Share paid by people
    .help = What share of the cost the people who use the service pay, in percent. Leave it blank if you do not know.
    .short = Paid share
service-note = Notes on the service
    .help = What limits or helps the service here: staff, travel, premises, demand.
    .short = Notes
    .example = Two villages have no carers; the journey takes more than 40 minutes.
service-said = Answer of a workshop
    .help = The answer this entry came from. The program fills it in when an answer is handed on from a workshop.
    .short = From a workshop
service-individual = Support is fitted to the person, in conditions close to a home
    .help = The first of four questions about whether the service belongs in the community. Answer “Yes” if the scope and time of help follow from the person's needs.
    .short = Fitted to the person
service-own_decisions = People decide about their lives and daily matters
    .help = The second of four questions. Answer “Yes” if the person chooses the rhythm of the day, meals, visits and outings.
    .short = Own decisions
service-not_isolated = Nobody is isolated or made to live with others
    .help = The third of four questions. Answer “Yes” if people are in touch with neighbours and the surroundings and need not live with others against their will.
    .short = Not isolated
service-needs_first = People's needs come before the organisation of work
    .help = The fourth of four questions. Answer “Yes” if rosters and house rules give way to people's needs.
    .short = Needs before organisation

## Action

action-name = Name of the action
    .help = A short name by which residents know what it is about. It stands in the heading of the card, in the timetable and in the cost table.
    .example = Neighbour care in six villages
action-group = Area of the action
    .help = The group of people the action serves, or the horizontal area. The card will stand in the chapter of that area.
    .short = Area
action-direction = Direction of action
    .help = One of the directions of the catalogue. Area and direction show where the plan has no actions yet.
    .short = Direction
    .hint = chosen from the catalogue
action-service = Service developed
    .help = The service that the action starts or extends. Leave it blank if the action is not about one service.
    .short = Service
action-description = Description of the action
    .help = What will be done, step by step, and what will change for people. The text stands in the action card.
    .hint = what, how and in what order
    .example = The gmina will recruit helpers and train them in first aid, and the social assistance centre will match people who need help with neighbours.
action-owner = Responsible unit
    .help = The unit or role that answers for the action. Do not enter names of people, because the plan is public.
    .hint = unit or role, no names
    .example = Gminny Ośrodek Pomocy Społecznej w Sarniej Górze
action-partners = Partners
    .help = Who else takes part: organisations, villages, the powiat, the local action group. In the card they stand beside the responsible unit.
    .example = Rural women's club, village heads, Powiat Nadrzeczny
action-first_year = First year of the action
    .help = The year in which the action begins, within the years of the plan. The bar of the timetable begins there.
    .short = From
    .example = 2027
action-last_year = Last year of the action
    .help = The year in which the action ends, included in its period. If it goes on after the plan, enter the last year of the plan.
    .short = To
    .example = 2029
action-recipients = Persons reached in a year
    .help = How many persons benefit in a year once the action runs fully. The number stands in the action card.
    .short = Reached
    .hint = at full scale
    .example = 24
action-places = New places
    .help = How many places the action creates. Leave it blank if it creates none.
    .example = 10
action-risk = Risk and answer
    .help = What could go wrong and what the responsible unit will do then. In the card it will be a separate row.
    .short = Risk
    .example = Too few helpers come forward; the centre extends recruitment to neighbouring villages.

## Cost

cost-action = Funded action
    .help = The action the cost belongs to. The program enters it when a cost is added in an action card.
    .short = Action
cost-source = Source of funding
    .help = Where the money comes from, chosen from the catalogue of sources. Each source has its own row.
    .short = Source
    .hint = chosen from the catalogue
cost-amounts = Amounts in the years of the plan
    .help = The amount from this source in each year of the plan. Leave years without money from this source blank; the program computes the sums.
    .short = Amounts
    .hint = each year separately
    .example = 62,000.00

## Indicator

indicator-action = Measured action
    .help = The action the indicator measures. The program enters it when an indicator is added in an action card.
    .short = Action
indicator-kind = Kind of indicator
    .help = An output is what is made: places, hours, persons supported. A result is a change in people's lives.
    .short = Kind
indicator-indicator = Indicator of the catalogue
    .help = A ready indicator if one fits; its name and unit then come from the catalogue. If none fits, enter a name of your own.
    .short = From the catalogue
    .hint = if one fits
indicator-name = Own name of the indicator
    .help = What is counted and in what unit, where the catalogue has no indicator that fits.
    .short = Name
    .hint = if the catalogue has none that fits
    .example = Persons using neighbour care in a year
indicator-base = Base value
    .help = The value before the action begins. Enter 0 if there was nothing yet, and the mark “.” if nobody knows; blank does not mean zero.
    .short = Base
    .hint = blank is not zero
    .example = 0
indicator-base_year = Year of the base value
    .help = The year the base value comes from.
    .short = Base year
    .example = 2025
indicator-steps = Values on the way
    .help = Values expected in successive years, which show whether the action is on course.
    .short = On the way
indicator-target = Target value
    .help = The value at the end of the plan. In the action card it stands after the arrow, beside the base value.
    .short = Target
    .hint = at the end of the plan
    .example = 24
indicator-source = Source of the indicator's value
    .help = The register, report or survey from which the value will be read every year. It lets the result be checked.
    .short = Source
    .hint = register or report
    .example = Service register of the social assistance centre

## Muted finding

set_aside-rule = Muted rule
    .help = Name of the rule whose finding was muted. The program enters it.
    .short = Rule
set_aside-place = Place in the plan
    .help = The field the finding speaks of. The program enters it.
    .short = Place
set_aside-reason = Reason for muting
    .help = Why the finding does not matter here. The reason stays in the plan's file and is not printed in the document.
    .short = Reason
    .hint = one sentence
    .example = The four-year plan ends together with the strategy of the gmina.

## When it is counted

taken-stock = State on 31 December.
taken-flow = In the year, each person once.
taken-price = Price or monthly sum.
taken-night = State in the night of the count.
taken-census = State on the day of the census.

## Delivery of the plan

delivery-coordination = Coordination while the plan is carried out
    .help = Who joins the services of the local government and its partners for one person, and how residents get there. A part of its own in the document.
    .example = The social assistance centre has a point of information about services; its worker knows the whole offer and helps to choose.
delivery-monitoring = Progress checks and what follows
    .help = Who looks how far the plan has come and when, whom they tell and what follows. The indicators of actions give the numbers.
    .example = Once a year the planning team collects the values of indicators and presents them to the council together with the resource assessment.
delivery-participation = Part of residents
    .help = How residents and the people concerned took part and what came of it. No names.
    .example = There were two meetings with residents; 12 remarks were made and 7 taken up.
