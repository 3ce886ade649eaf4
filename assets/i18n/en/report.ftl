# Words of the document that the council adopts: headings, captions, sentences, chart texts.
# Written for print: nobody is addressed. The plan's own words stay as they were typed.

## The whole

doc-title = Local plan for the deinstitutionalisation of social services – { $unit }, { $years }
doc-title-undated = Local plan for the deinstitutionalisation of social services – { $unit }
doc-short-title = LPDI – { $unit } { $years }
doc-short-title-undated = LPDI – { $unit }
doc-subject = Local plan for the deinstitutionalisation of social services
doc-version-line = of { $date } · plan digest { $digest }
doc-producer = LPDI planning program, version { $version }

report-blank = to be filled in
report-no-data = no information
report-not-applicable = not applicable
report-unit-name = Name of the unit to be filled in
report-unit-genitive = (name of the unit to be filled in)

report-part-diagnosis = Part I. Diagnosis
report-part-programme = Part II. Programme

section-contents = Contents
section-abbreviations = Abbreviations and signs
section-introduction = Introduction
section-demography = Residents and their needs
section-care = Care for older people today
    .intro = The tables show what older people and their families can use today, and what the forecasts used by the plan expect.
section-areas = Areas of action
section-services = Services today and in the years of the plan
section-schedule = Schedule
section-costs = Costs and sources of funding
section-monitoring = Monitoring and evaluation
section-delivery = Delivery of the plan
section-definitions = How the indicators are computed
section-lists = Tables and figures
section-identity = Signatures and identity of the document

## Cover

cover-title =
    Local plan for the
    deinstitutionalisation
    of social services
cover-years = for the years { $years }
cover-year = for the year { $years }
cover-annex = Annex to Resolution No.
cover-annex-numbered = Annex No. { $n } to Resolution No.
cover-annex-date = of
cover-place-number = space for the number of the resolution
cover-place-date = space for the date of the resolution
cover-place-council = space for the name of the council
cover-mark-draft = DRAFT
cover-mark-consulted = CONSULTED
cover-mark-adopted = ADOPTED
cover-version = version of { $date }
cover-resolution = Resolution No. { $number } of { $date }
cover-members = Units
cover-prepared-by = Prepared by
cover-place = Place
cover-place-and-date = { $place }, { $date }

## Furniture

label-page-of = page { $page } of { $pages }
label-table = Table { $n }.
label-part = (part { $n } of { $count })
label-figure = Figure { $n }.
label-table-entry = Table { $n }
label-figure-entry = Figure { $n }
label-marks = Signs:
label-remark = Note:
label-source = Source:
label-computed = calc.
label-footnote = note { $n }
label-data = data
label-forecast = forecast

see-figure = (figure { $n }).

## Heads of tables

head-abbreviation = Abbreviation
head-expansion = Expansion
head-sign = Sign
head-meaning = Meaning
head-field = Item
head-value = Content
head-worth = Value
head-group = Area
head-owner = Carried out by
head-item = Item
head-unit = Unit
head-forecast = forecast { $year }
head-indicator = Indicator
head-code = Code
head-action = Action
head-action-owner = Action, carried out by
head-period = Period
head-recipients = Recipients a year
head-places = Places
head-cost = Cost (zł)
head-page = Page
head-cost-by-source = Cost by source (zł)
head-cost-source = Source of funding
head-total = Total
head-share = Share
head-after = After { $year }, a year
head-after-plan = After the plan, a year
head-continuity = Continuity
head-outside = Outside the plan’s years
head-service = Service
head-today = Today
head-today-year = State { $year }
head-waiting = Waiting (persons)
head-planned = planned { $year }
head-change = Change
head-base = Base
head-base-year = Base { $year }
head-base-date = Base year
head-target = Target
head-target-year = Target { $year }
head-source = Data source

row-total = Total
row-total-area = Total area { $roman }
row-total-plan = Total plan
row-without-source = To be taken over after the plan
row-area = { $roman }. { $name }
row-indicator = { $name } ({ $kind })

## Signs and notes under tables

mark-note-zero = 0 – present, but less than the unit
mark-note-no-data = . – no information
mark-note-not-applicable = x – impossible or pointless to fill in
mark-note-blank = empty framed box – to be filled in before adoption
mark-note-computed = calc. – computed row

note-source-year = { $source } ({ $year })
note-source-rows = { $source } ({ $rows })
note-estimate = { $row } – estimate: { $how }.
note-estimate-all = All rows – estimate: { $how }.
note-method = { $row } – forecast: { $how }.
note-method-all = Forecast: { $how }.
note-source-table = table { $n }
note-shares = Shares are rounded and may not add up to 100%.
note-after = It is assumed that after the plan services cost as much a year as in { $year }.

sign-zero = present, but less than the unit; in counts of persons and in amounts simply zero
    .sign = 0
sign-no-data = no information
    .sign = .
sign-not-applicable = impossible or pointless to fill in
    .sign = x
sign-few = from 1 to 4 persons; numbers so small are not given, so that nobody can be recognised
    .sign = <5
sign-left-out = a number left out, because one below 5 could be computed from it
    .sign = #
sign-blank = not typed yet; an empty box does not mean zero and is filled in before adoption
    .sign = empty framed box
sign-part = an indented row is a part of the row under which it stands
    .sign = of which
sign-computed = a row computed by the program by the definition given
    .sign = calc.

heading-tables = Tables
heading-figures = Figures
heading-signs = Signs in tables

## Sheets of the workbook

workbook-about = Plan
workbook-status = Status of the plan
workbook-version = Version
workbook-digest = Fingerprint of the plan
workbook-producer = Program
head-formula = Formula

# The name of a sheet has at most 31 characters.
view-costs-by-source = Costs by source
    .title = Costs by funding source (zł)
view-costs-by-action = Costs of actions
    .title = Costs of actions by year and funding source (zł)
view-actions = Actions
    .title = Actions in the areas
view-schedule = Schedule
    .title = Schedule of actions
view-coverage = Coverage
    .title = Coverage: areas and directions of action (codes of the action cards)
view-monitoring = Indicators of actions
    .title = Monitoring indicators
view-figures = Figures of the diagnosis
    .title = Figures of the diagnosis
view-indicators = Computed indicators
    .title = Indicators computed from the figures of the diagnosis

## Introduction

basis-law-intro = The plan rests on these rules:
basis-act = { $title } ({ $citation }): { $rules }
basis-rule = { $article } ({ $name })
basis-programme-intro = It also draws on documents and programmes:
basis-programme = { $name } ({ $source })
basis-unconfirmed = To be confirmed before adoption and therefore not given as a basis: { $names }.
introduction-diagnosis-apart = The diagnosis on which the plan rests is an annex of its own to the resolution: Annex No. 2.
heading-data-sheet = Data sheet of the plan
sheet-unit = The document is the local plan for the deinstitutionalisation of social services of { $name } for the years { $years }.
sheet-unit-undated = The document is the local plan for the deinstitutionalisation of social services of { $name }.
sheet-council = The plan is an annex to the resolution of { $name }.

## Demography

key-population = { $count ->
    [one] resident
   *[other] residents
}, as of 31 December { $year }
key-older-share = of residents are aged 65 and more
key-oldest = { $count ->
    [one] person is
   *[other] persons are
} aged 80 and more
key-oldest-forecast = { $count ->
    [one] person is
   *[other] persons are
} aged 80 and more; by the forecast for { $year } there will be { $expected }
heading-population = Population and forecast
change-population-less = From { $first } to { $last } the number of residents fell by { $count } ({ $percent }).
change-population-more = From { $first } to { $last } the number of residents rose by { $count } ({ $percent }).
change-population-same = The number of residents was the same in { $last } as in { $first } (change: { $count }, { $percent }).
change-older-less = The number of persons aged 65 and more fell from { $first } to { $last } by { $count } ({ $percent }).
change-older-more = The number of persons aged 65 and more rose from { $first } to { $last } by { $count } ({ $percent }).
change-older-same = The number of persons aged 65 and more did not change from { $first } to { $last } (change: { $count }, { $percent }).
caption-chart-older = Number of older people by age
line-ludnosc-65-plus = 65 and more
line-ludnosc-80-plus = 80 and more
words-persons = persons
heading-indicators = Demographic indicators
indicators-intro = The indicators are computed from the figures above. Forecast columns show what follows from the forecasts used, not facts.
head-definition = Indicator and formula
caption-definitions = How the indicators are computed
definitions-intro = The formulas hold the numbers of the last year of data. The name of an indicator leads to the table of its values.
definitions-remark = Indicators without a source have the definition adopted in the plan. No example is given where it would tell a number below 5.
definition = { $definition } ({ $basis }).
definition-own = definition adopted in the plan
definition-source = definition: { $source }

## Care today

line-dps-miejsca = care home places

## Areas and actions

areas-intro = Every area is described in the same order: conclusions of the diagnosis, recommendations, assumptions, specific goal and actions.
heading-area = Area { $roman }. { $name }
heading-areas-left-out = Areas left out of the plan
areas-left-out-intro = The plan does not cover the areas below. Each has its reason.
heading-no-area = Actions without an area
heading-actions = Planned actions
head-direction = Direction
heading-coverage = Coverage of areas and directions
coverage-gap = gap
note-coverage = “gap” is a direction in which the area has no action; “not applicable” one that is seldom planned in this area.
actions-intro = The area comprises { $count ->
    [one] { $count } action
   *[other] { $count } actions
}; cost over the whole plan: { $total }. Every action has a card.
caption-actions = Actions in area { $roman }
caption-actions-other = Actions: { $area }
period-from = from { $year }
period-to = until { $year }
count-persons = { $count ->
    [one] { $count } person
   *[other] { $count } persons
}
card-area = Area { $roman }
card-direction = direction: { $name }
card-service = service: { $name }
card-description = What we will do
card-owner = Carried out by
card-partners = Partners
card-risk = Risk
card-law = Legal basis
kind-of-service-community = in the community
kind-of-service-small-residential = small residential form
kind-of-service-institutional = institutional
kind-of-service-health = health care
fact-period = Period
fact-recipients = Recipients a year
fact-places = Places
fact-places-remark = new
fact-cost = Total cost
fact-cost-own = of which own funds { $amount }

## Services

services-intro = The table sets the supply of services in the year of assessment beside the supply planned for each year. The last column shows the difference between the last year of the plan and the year of assessment.
caption-services = Services today and in the years of the plan
services-remark = Quantities are given in the unit of the service.
heading-service-notes = Who runs the services and what affects them
group-none = Without a target group

## Schedule

schedule-intro = The schedule shows the years in which the actions run.
schedule-runs = runs
schedule-remark = An action without quarters takes whole years. A diamond marks a milestone at the end of a quarter.
caption-schedule = Schedule of actions { $years }
caption-schedule-part = Schedule of actions { $years } ({ $part } of { $of })
gantt-prepare = preparation
gantt-run = running
gantt-milestone = milestone

## Costs

costs-intro = The actions cost { $total } over the whole plan. Amounts are in zł. An empty cell in the row of a source means that no expense is planned from it in that year.
caption-costs-by-action = Costs of actions by year and source of funding (zł)
caption-costs-by-source = Costs by source of funding (zł)
heading-costs-by-source = Sources of funding and the risk after the plan
group-sources-lasting = Lasting sources
group-sources-known = Programmes known to run longer than the plan, whose money has to be won again
group-sources-ending = Sources that end with a programme or project
source-name = { $name } ({ $short })
source-none = Source not named
cliff-answered = In { $year } { $amount }, which is { $share } of the costs of that year, come from sources that end with a programme or project. That much is needed every year to keep services at the same level; the plan says with each action who pays then
cliff-open = In { $year } { $amount }, which is { $share } of the costs of that year, come from sources that end with a programme or project. That much is needed every year to keep services at the same level; for { $open } the plan does not say yet who pays then
cliff-none = In { $year } all costs come from sources that go on after the plan; { $amount } ({ $share }) are left to be taken over
caption-chart-costs = Costs by source in { $years } and after the plan ({ $unit })
chart-part-own = local budget
chart-part-other = other
chart-part-yearly = yearly programmes
chart-part-european = European funds
chart-part-gap = to be taken over after the plan
scale-zl = zł
    .words = zł
scale-thousand-zl = thousand zł
    .words = thousand zł

## Monitoring

monitoring-intro = The table gathers the indicators of all action cards. The base value describes the state before the action, the target the state at the end of the plan. An empty base value does not mean zero.
caption-monitoring = Monitoring indicators
group-indicators-result = Result indicators
group-indicators-output = Output indicators
group-indicators-none = Indicators of no stated kind
measured-output = output
measured-result = result
measured-none = kind to be filled in

## Charts in words

alt-line = Line chart: { $what }, unit: { $unit }, { $period }.
alt-series = { $name }: { $values }.
alt-value = { $year } – { $value }
alt-expected = forecast for { $year } – { $value }
alt-columns = Stacked column chart: costs by source, unit: { $unit }.
alt-year-total = { $year }: total { $value }.
alt-after = From { $year } on, a year: total { $value }, of which to be taken over after the plan { $gap }.
alt-schedule = { $what }, bar chart.
alt-schedule-action = { $code }: { $period }.
alt-schedule-many = { $count ->
    [one] { $count } action
   *[other] { $count } actions
}.
alt-table = Full data in table { $n }.
alt-tables-from = Full data in the tables of actions, from table { $n } on.

## Last page

identity-state = State of the plan
identity-gaps = { $count ->
    [one] { $count } place needs to be filled in or corrected
   *[other] { $count } places need to be filled in or corrected
}
identity-fingerprint = Digest of the plan (SHA-256)
identity-file = Source file
identity-file-value = LPDI plan file (.lpdi.ron), version of the file’s layout { $schema }
identity-program = Program
identity-standards = Standards
identity-standards-value = PDF/UA-1 (accessibility), PDF/A-2a (archiving), with the plan inside the document PDF/A-3a
identity-verify = The digest in the footer and on this page comes from the content of the plan: the same plan file always gives the same digest, and a change of a single character gives another. The command “lpdi verify” checks a document against its plan.
signature-date = place and date
signature-date-words = space for place and date
signature-chair = on behalf of { $council }
signature-chair-unnamed = on behalf of the council
signature-words = space for a signature

# Documents

