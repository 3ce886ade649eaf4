# From facilities to the community: moratoria, sheets of facilities, residents.

table-transition = Rules of the transition
record-transition = Rules of the transition
table-moratoria = Moratoria
record-moratorium = Moratorium
    .plural = Moratoria
    .add = Add a moratorium
    .empty = Here the local government’s own declarations on residential places will stand: what they are about and from when. One or two are usually enough.
    .untitled = Moratorium without a name
table-transition_sheets = Facilities in transition
record-transition_sheet = Facility
    .plural = Facilities in transition
    .add = Add a facility
    .empty = Here the facilities that change will stand, each with a sheet of its own. A gmina without facilities may pass over this step.
    .untitled = Facility without a name
transition_sheet-facility = Facility among the resources
    .help = The facility of the step “Facilities”. Name, kind, places and residents follow from there; they can be typed here otherwise.
    .short = From the resources
table-moves = Residents: where to and when
record-move = Where people move
    .plural = Residents: where to and when
    .add = Add a destination
    .empty = Here numbers of persons will stand by where they move. The person decides about a move.
    .untitled = Destination without a name

group-facility = Facility
group-workers = Workers
group-building = Building
group-communication = Talks and information

transition-conversation = How residents and families are talked to
    .help = Who talks, where, about what, and what happens with what was agreed. Nobody decides at once, and a refusal is taken without asking why.
    .short = Talks
    .example = Somebody the resident knows talks, at a place and time that the resident chooses.
transition-moving = Steps of a move
    .help = The way from the first talk to the review after the move: a trial stay, a plan of support, a contact person, visits.
    .short = Steps of a move
transition-workers = What workers can count on
    .help = When and from whom they learn of changes, which tasks and training are offered. The plan decides about nobody’s employment.
    .short = Workers
transition-no_moratorium = Why the plan has no moratorium
    .help = If the local government sets no limits for residential places, write why.
    .short = Without moratoria

moratorium-scope = What it is about
    .help = A few words by which the council knows the moratorium. It is the local government’s own declaration, not a demand of the law.
    .short = Scope
    .example = No new places in care homes
moratorium-services = Which services it bounds
    .help = Services of the catalogue whose places are not to grow. The program compares the moratorium with the step “Services”.
    .short = Services
moratorium-from = From
    .help = The first day on which it applies.
    .short = From
moratorium-until = Until
    .help = The last day on which it applies. Leave it blank for one without an end.
    .short = Until
moratorium-words = Words of the moratorium
    .help = What the local government decides and which exceptions there are. The document prints it as its own declaration.
    .short = Words
moratorium-most_persons = Own threshold
    .help = The largest number of persons in a new residential form, if the plan sets one. It is a threshold of the plan, not of the law.
    .short = Threshold

transition_sheet-name = Name of the facility
    .help = The name by which the facility is known. Write no names of persons who run it.
    .example = Care home “Pod Lipami”
transition_sheet-kind = Kind of facility
    .help = A kind from the catalogue of services, for example a care home or a care facility for children.
    .hint = chosen from the catalogue
transition_sheet-as_of = Counted on
    .help = The day on which places and residents were counted.
transition_sheet-places = Places
    .help = Number of places in the facility on that day.
transition_sheet-residents = Residents in the plan
    .help = Number of residents the plan is about. The plan holds numbers only, never a list of persons.
    .short = Residents
    .hint = a number only, no list of persons
transition_sheet-talked = Residents talked to
    .help = With how many residents somebody has talked about how they want to live. Before a year is written, note that the person knows the possibilities and has chosen.
    .short = Talked to
transition_sheet-capacity = Places in the coming years
    .help = How many permanent places the facility is to have at the end of each year of the plan.
    .short = Places by year
transition_sheet-posts = Posts
    .help = How many full-time posts the facility has today.
transition_sheet-posts_moving = Posts that move to services in the community
    .help = How many posts move to services at home, flats or day support. The others stay in the facility or wait for a decision.
    .short = Move to services
transition_sheet-workers = What workers are offered
    .help = New tasks, training, supervision and dates of talks. No names.
    .short = Workers
transition_sheet-building = Use of the building
    .help = What will be in the building and from when. Several uses may be named.
    .short = Building
    .example = From 2029 a day home on the ground floor, no change upstairs.
transition_sheet-communication = Information for residents and families
    .help = Meetings, letters, easy-to-read text, legal guardians: what, when and who answers for it.
    .short = Talks and information

move-sheet = Facility of the move
    .help = The facility people move from. The program writes it by itself.
    .short = Facility
move-destination = Where to
    .help = The place where people will live. Numbers come from talks; the person decides about a move.
    .hint = chosen from the catalogue
move-persons = Persons in the years of the plan
    .help = How many persons move in each year. In print numbers below 5 are covered and years joined.
    .short = Persons

step-transition = Transition
    .intro = The local government’s moratoria and a sheet for each facility: residents, workers, building, talks.
transition-view = View of the transition
transition-sheets = Facilities
transition-moratoria = Moratoria
transition-print = As it will be printed
transition-rules = Rules
ready-moratoria = Ready moratoria
stays-empty = Here the residents at the end of each year will stand, once a facility has residents and destinations.
view-moves = Residents of facilities
    .title = Residents of facilities: where to and when
view-moratoria = Moratoria
    .title = Moratoria on residential places

section-transition = From facilities to the community
transition-intro = The change is about places and not about people on a list: the person decides about a move. The plan holds numbers only, and data of persons are not made public ({ $law }).
transition-intro-plain = The change is about places and not about people on a list: the person decides about a move. The plan holds numbers only.
heading-moratoria = Moratoria
moratoria-intro = These moratoria are the local government’s own declaration and not a demand of the law.
caption-moratoria = Moratoria on residential places
heading-moves = Residents: where to and when
caption-moves = Residents of facilities: where to and when (persons)
head-destination = Where to
head-scope = Scope
head-moratorium = Words
head-from-until = Days
row-residents = Residents at the beginning
row-residents-on = Residents on { $date }
row-staying-in = Stay on 31 December { $year }
row-staying = Stay on 31 December
row-few-rest = Other destinations, together
row-few-rest-staying = Other destinations and persons who stay, together
few-persons = fewer than 5
note-few = Numbers below 5 are not given by themselves. Where there is one, years are joined and small numbers added to the smallest of the others, so that none can be computed.
moratorium-without-end = from { $from }, without an end
moratorium-days = from { $from } to { $until }
moratorium-threshold = Own threshold: at most { $persons ->
    [one] { $persons } person
   *[other] { $persons } persons
}.
transition-line = { $residents ->
    [one] { $residents } resident
   *[other] { $residents } residents
} · { $places ->
    [one] { $places } place
   *[other] { $places } places
}

check-transition-too-many = “{ $facility }”: by the end of { $year } more persons move ({ $gone }) than there are residents ({ $residents })
    .hint = At the end of a year no fewer than nobody can stay. Mend the persons by year or the number of residents.
    .reason = too many moves
check-transition-places = { $destination }: by { $year } { $persons } persons are to move there, and the step “Services” plans { $places }
    .hint = A person can move only to where there is a place. Plan more places in the step “Services” or change the number of persons.
    .reason = too few places
check-transition-talk = “{ $facility }”: { $gone } persons move, and { $talked } were talked to
    .hint = The person decides about a move. Before a year is written, note that the person knows the possibilities and has chosen.
    .reason = people not talked to
check-transition-full = “{ $facility }”: there are more residents ({ $residents }) than places ({ $places })
    .hint = Check both numbers and the day they are of.
    .reason = more people than places
check-transition-moves-none = “{ $facility }”: nobody knows where residents move and when
    .hint = Add destinations with persons by year, or a zero if nobody moves.
    .reason = destination unknown
check-transition-posts = “{ $facility }”: more posts move to services than there are
    .hint = Mend the number of posts.
    .reason = too many posts
check-moratorium-days = “{ $scope }”: the last day is before the first
    .hint = Mend the days of the moratorium.
    .reason = days reversed
check-transition-talked-over = “{ $facility }”: { $talked } were talked with, and there are { $residents } residents
    .hint = Check both numbers: each resident counts once.
    .reason = more talks than residents
check-transition-capacity-below = “{ $facility }”: { $staying } stay in { $year }, and there are to be { $places } places
    .hint = Check the places at the end of the year and the moves: whoever stays needs a place.
    .reason = fewer places than people
check-moratorium-outside = The commitment “{ $scope }” covers no year of the plan
    .hint = Correct its first and last day or move it to the next plan.
    .reason = commitment outside the plan
check-moratorium-broken = “{ $service }” grows in { $year }, although the moratorium “{ $scope }” forbids it
    .hint = The local government decided itself that places will not grow. Change the number of places, or the moratorium.
    .reason = against the moratorium
