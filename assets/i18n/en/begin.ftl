# The beginning of a plan: the first question, what is already known, values nobody types twice.

## Local government

local_government-organ = Executive
    .help = The head of the gmina, mayor or board of the powiat, in the Polish nominative. Name the office, never the person. It will stand in the data sheet of the plan.
    .hint = Polish nominative
    .example = Wójt Gminy Sarnia Góra
local_government-powiat = Powiat (county)
    .help = The powiat the gmina lies in, as a Polish adjective in the nominative. It will stand in the data sheet of the plan.
    .hint = adjective, e.g. “miechowski”
    .example = nadrzeczny
local_government-voivodeship = Voivodeship
    .help = The voivodeship the unit lies in, in the Polish nominative. It will stand in the data sheet of the plan.
    .hint = adjective, e.g. “małopolskie”
    .example = mazowieckie

## Where a value comes from that nobody typed

follows-field = from the field “{ $name }”; what is typed replaces it
follows-entry = from the catalogue: { $name }; another choice replaces it
follows-figure = from the diagnosis: { $name }, { $year }; what is typed replaces it
follows-unit-names = from the name and the TERYT code; what is typed replaces it
follows-legal-basis = proposed by the kind of unit and the plan’s services; the first change writes the list into the plan
follows-again = As follows from the plan
ready-services = Services of actions that are not on the list yet

## First question of a new plan

begin-title = Whose plan will it be?
begin-intro = The first letters of the name are enough. The program fills in the forms of the name, the code and the executive – for you to check.
begin-intro-manual = Type the name and the code. The program fills in what follows from them – for you to check.
begin-for = Plan for
begin-for-one = one unit
begin-for-several = several units – a joint plan
begin-chosen = Units of the plan: { $count }
begin-joint-hint = A joint plan is for at least two units.
begin-leads = Leads: { $name }
begin-leads-hint = The marked unit leads the plan and stands first in the list.
begin-unit = Unit
begin-add = Add a unit
begin-other = Another unit
begin-unit-hint = gmina, powiat or city
begin-placeholder = name or TERYT code
begin-found = { $count ->
    [0] no match
    [one] { $count } match
   *[other] { $count } matches
}
begin-found-more = first { $count }
begin-none = There is no such name. Check the spelling or type the unit by hand.
begin-keys = ↑ ↓ choose · Enter adds · Esc closes
begin-missing = Not in the list?
begin-manual = Type the unit by hand
begin-manual-hint = for example after a change of name
begin-from-pack = Choose a unit of the data pack
begin-kind-urban = urban gmina
begin-kind-rural = rural gmina
begin-kind-mixed = urban-rural gmina
begin-kind-city = city with powiat rights
begin-kind-powiat = powiat
begin-powiat = powiat { $name }
begin-place = powiat { $powiat }, { $voivodeship }
begin-place-region = voivodeship { $voivodeship }
begin-persons = { $count } inh.
begin-cancel = Cancel
begin-create = Create the plan
begin-file = The file is made when you first save
begin-needs-unit = choose a unit
begin-needs-second = a second unit is missing
begin-pack = Data pack of { $state }
begin-pack-text = It lies on this computer. The program opens no connection.
begin-load = Load a data pack…
begin-load-newer = Load a newer one…
begin-head-leads = Leads
begin-head-unit = Unit
begin-holds = What it holds
begin-holds-units = { $count ->
    [one] { $count } unit
   *[other] { $count } units
}
begin-no-pack = Without a data pack
begin-no-pack-text = Name, forms, code and figures are typed. The rest of the program works the same. An administrator makes a data pack with “lpdi data build”.
begin-fills = { $name }: what the program fills in
begin-fills-pack = Forms of the name from the data pack. Each can be changed in the step “Unit and plan”.
begin-fills-rule = Follows from the name and the code. Each value can be changed in the step “Unit and plan”.
begin-same = { $count ->
    [one] { $count } unit called { $name }
   *[other] { $count } units called { $name }
}
begin-same-text = They differ by kind, powiat and code.
begin-pick = Choose a data pack
begin-loaded = Data pack loaded: { $file }

## What is already known

step-known = What is already known
    .intro = Figures of the unit from official sources. None goes into the plan without a decision.
action-known = What is already known of the unit
known-no-pack = There is no data pack
    .hint = A pack holds figures of Statistics Poland on every gmina and powiat. Without it figures are typed in the steps of the diagnosis.
known-no-code = It is not known whose plan this is
    .hint = Type the TERYT code of the unit: by it the program finds its figures in the data pack.
known-no-unit = The data pack does not know this unit
    .hint = Check the TERYT code. In a joint plan the pack has to know each of the units.
known-go-unit = Go to the TERYT code
known-filter = Show
known-filter-open = To decide { $count }
known-filter-all = All { $count }
known-filter-newest = Newest year
known-filter-every = All years
known-joint = Joint plan: figures are the sum of all units. The program offers only those that add up and that the pack has for every unit of the same year.
known-table = Figures of the data pack
known-head-figure = Figure
known-head-unit = Unit
known-head-year = Year
known-head-pack = In the pack
known-head-plan = In the plan
known-head-census = Census
known-head-decision = Decision
known-source = { $title } ({ $year })
known-group = { $count ->
    [one] { $count } figure
   *[other] { $count } figures
}, { $open } to decide
known-accept = Accept
known-leave = Leave
known-accept-all = Accept all of this source
known-same = = the same
known-left = left
known-open = to decide
known-census-none = not said
known-spoken = { $name }, { $year }, in the pack { $value } ({ $unit }), in the plan { $plan }, census { $census }, { $state }
known-count = { $count } of { $all ->
    [one] { $all } figure
   *[other] { $all } figures
} in the plan
known-counts = in the plan: { $same } · left: { $left } · to decide: { $open }
known-differs = Hint: two different numbers
known-differs-text = { $name }, { $year }: { $plan } in the plan, { $value } in the pack. Accepting replaces the number and adds its source.
known-older = Warning: another census
known-older-text = { $name }, { $year }: the number starts from the census of { $census }, the others from a newer one. Shares can be compared, numbers of persons cannot.
known-from = Where this number is from
known-printed = In the document: { $source }, { $year }
known-of = Unit: { $unit }. State of the pack: { $state }. Keys: P accepts, Z leaves, arrows walk along the rows, Ctrl+Z undoes.
known-all-decided = Every figure has been decided on.
known-lacks = What the pack does not know
known-lacks-count = { $count ->
    [one] { $count } figure the program asks for – where to find it
   *[other] { $count } figures the program asks for – where to find them
}
known-type = Type the number
known-said-accepted = Accepted: { $name }, { $year }
known-said-left = Left: { $name }, { $year }
known-said-all = { $count ->
    [one] { $count } figure accepted
   *[other] { $count } figures accepted
}
cli-begun = Created a plan with data of the pack ({ $figures } figures): { $file }
dialog-path-pack = Load the data pack at this path
