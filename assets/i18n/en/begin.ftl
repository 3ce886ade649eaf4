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
