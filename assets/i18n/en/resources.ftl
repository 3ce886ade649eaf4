# Resources: facilities, staff, partners, farms, buildings, economy.

step-facilities = Facilities and places of support
    .short = Facilities
step-people = Staff, partners and farms
    .short = Staff and partners
step-infrastructure = Buildings and economy
    .intro = Buildings that serve support or could, and what the unit can afford.

facilities-view = View of facilities
facilities-list = List
facilities-grid = Table
people-view = View of resources
people-staff = Staff
people-partners = Partners
people-farms = Farms

section-resources = Resources
    .intro = The resources were gathered to develop services with what there is: places, people, organisations and buildings.
caption-facilities = Facilities and places of support that residents use
caption-staff = Staff of social services
caption-partners = Partners: who they are and what they can do
caption-farms = Farms that could become care farms
caption-infrastructure = Buildings and their accessibility
group-facilities-community = In the local community
group-facilities-small-residential = Small forms with a stay day and night
group-facilities-institutional = Institutions with a stay day and night
group-facilities-health = Health care
group-facilities-none = Without a kind
row-total-facilities = All together
facilities-remark = Places and persons as of 31 December of the year of assessment unless the notes say otherwise. The yearly amount is the number of persons from the unit times the monthly cost times 12; sums leave out rows without these numbers. Who uses several places is counted in each of them.
view-facilities = Facilities
    .title = Facilities and places of support
head-measured = { $name } ({ $unit })

## Tables and records

table-facilities = Facilities and places of support
table-staff = Staff
table-partners = Partners
table-farms = Care farms: what is possible
table-infrastructure = Buildings
table-economy = Economic situation

record-facility = Facility
    .plural = Facilities and places of support
    .add = Add a facility
    .empty = Here stand facilities and other places of support that residents use, also those outside the unit. Enter facilities, not persons.
    .untitled = Facility without a name
record-staff_role = Role
    .plural = Staff
    .add = Add a role
    .empty = Here stand roles with the number of posts and persons. Enter roles, never names.
    .untitled = Role without a name
record-partner = Partner
    .plural = Partners
    .add = Add a partner
    .empty = Here stand organisations, parishes, social enterprises and others who help or could.
    .untitled = Partner without a name
record-farm = Farm
    .plural = Farms
    .add = Add a farm
    .empty = Here stand farms that could become care farms. Enter the village, not the farmer’s name.
    .untitled = Farm without a village
record-building = Building
    .plural = Buildings
    .add = Add a building
    .empty = Here stand buildings that serve support or could: village halls, former schools, health centres.
    .untitled = Building without a name
record-economy = Economic situation

## Facility

facility-name = Name of the facility or place
    .help = The name by which residents know it. Describe a flat without its exact address where the address points to a person.
    .short = Facility or place
    .example = Day home “Under the Limes”
facility-service = Kind
    .help = The service of the catalogue given here. The kind decides whether it stands among community forms or those with a stay day and night.
    .short = Kind
facility-places = Number of places
    .help = Places by statute, licence or decision on 31 December of the year of assessment. Where places are not counted, write “x”.
    .short = Places
facility-users = Persons who use it
    .help = Persons who used the facility or lived there on 31 December of the year of assessment, wherever they come from.
    .short = Users
facility-own_users = Persons from our unit
    .help = How many of them come from the area of the plan. The yearly amount follows from this number.
    .short = of them ours
facility-run_by = Who runs it
    .help = The body that runs the facility; who commissioned it can be said in the notes.
    .short = Run by
facility-cost = Monthly cost of a person
    .help = What one person or one place costs a month, in złoty. It is not what the person pays. The sign “.” stands for no information.
    .short = Cost
facility-yearly = A year for our residents
    .short = A year
facility-location = Village and way there
    .help = Where the facility is, and how to get there without a car.
    .short = Where
    .example = Zatorze, 14 km; bus three times on working days
facility-note = Notes on the facility
    .help = What limits the facility or helps it: barriers, a waiting list, works, more persons than places.
    .short = Notes

## Staff

staff_role-role = Role
    .help = A role in the system of support, for example a family assistant. Do not enter names.
    .short = Role
    .example = home carer
staff_role-employer = Employing unit
    .help = The unit or the kind of body these people work in.
    .short = Where
staff_role-posts = Posts
    .help = All posts of the structure, filled and vacant. Half a post is 0.5.
    .short = Posts
staff_role-persons = Persons working
    .help = How many persons worked in this role on 31 December of the year of assessment, whatever their hours.
    .short = Persons
staff_role-vacancies = Vacant posts
    .help = How many of the posts nobody fills. Write 0 if all are filled.
    .short = Vacant
staff_role-training = Training needs
    .help = What training, supervision or other support these people need.
    .short = Training
    .example = working with a person with dementia; supervision every quarter

## Partner

partner-name = Name of the partner
    .help = Name of the organisation, body or group, not of a person.
    .short = Partner
partner-kind = Kind of partner
    .help = What the partner is. If several answers fit, choose the one in which it works most.
    .short = Kind
partner-activity = What it does today
    .help = What the partner does now, in a sentence or two.
    .short = What it does
partner-groups = For whom
    .help = The groups the partner works with or wants to work with.
    .short = For whom
partner-services = What it could deliver
    .help = Services the partner could take over or begin. Enter only what was discussed with it.
    .short = Could deliver
partner-needs = What it would need
    .help = Premises, training, an agreement for several years, a car: what has to happen for the partner to begin.
    .short = What it needs
partner-said = Answer of a workshop
    .help = The answer this entry came from. The program fills it in when an answer is handed on from a workshop.
    .short = From a workshop

partner_kind-association = Association
partner_kind-foundation = Foundation
partner_kind-religious = Parish or religious organisation
partner_kind-social_enterprise = Social enterprise or social cooperative
partner_kind-reintegration = CIS, KIS, ZAZ or WTZ
partner_kind-rural_women = Rural women’s circle
partner_kind-fire_brigade = Volunteer fire brigade
partner_kind-action_group = Local action group
partner_kind-informal = Informal group or volunteers
partner_kind-public = Another public unit
partner_kind-health = Health care provider
partner_kind-business = Business
partner_kind-other = Other

runner-own = own unit
runner-gmina = gmina
runner-powiat = powiat
runner-voivodeship = voivodeship
runner-organisation = organisation
runner-religious = religious body
runner-private = private body

## Farm

farm-place = Village
    .help = Village. Do not enter the farmer’s name or a house number.
    .short = Village
farm-activity = What it does
    .help = Kind of production, and what can be done there with participants.
    .short = Activity
    .example = orchard and bees; workshops, garden, walks
farm-distance = Distance from the seat of the unit
    .help = Kilometres by road between the farm and the seat of the local government.
    .short = Distance
farm-readiness = Readiness
    .help = How far the farm is. Mark what the farmer has confirmed.
    .short = Readiness
farm-missing = What is missing
    .help = What has to be done or obtained before opening: access, training, an agreement, transport.
    .short = Missing

farm_readiness-interested = interested
farm_readiness-preparing = preparing
farm_readiness-ready = ready for an agreement
farm_readiness-running = running

## Building

building-name = Building
    .help = What building it is, and in which village.
    .short = Building
building-current_use = Present use
    .help = What the building or a part of it is used for today. Write “unused” if it stands empty.
    .short = Today
building-owner = Owner or manager
    .help = The body that owns or manages the building. Of a private person’s building write “private person”.
    .short = Owner
building-accessibility = Accessibility
    .help = Whether a person with special needs can enter and use the rooms without help.
    .short = Accessibility
building-possible_use = Possible use
    .help = What the building could be used for in the years of the plan, and what would have to be done.
    .short = Possible use

accessibility-full = full
accessibility-partial = partial
accessibility-none = none
accessibility-unknown = not checked

## Economy

economy-situation = Economic situation
    .help = What residents live on, how the labour market and the revenue of the unit change. Numbers stand in the figures of the diagnosis; write here what follows from them.
economy-spending = Spending on social services
    .help = What the money for social services goes to, and how that changes. Keep services in the community apart from payments for stays in institutions.
economy-conclusions = Conclusions from the resources
    .help = What follows from the resources for the plan: what there is enough of, what is missing, what can be built on.

measure-km = km
    .long = kilometres

## Checks

check-facility-over-places = { $name }: the number of persons ({ $users }) is above that of places ({ $places })
    .hint = Check both numbers. If they are true, say why in the notes and mute the warning.
    .reason = more persons than places
check-facility-own-over-users = { $name }: { $own } persons from our unit, { $users } altogether
    .hint = Correct one of the numbers: persons from the unit are some of all users.
    .reason = a part above its whole
check-facility-over-size = { $name }: the number of places is { $places }, and the rule allows { $most } at most ({ $rule })
    .hint = Check the kind and the number of places. If an exception covers the facility, say so in the notes and mute the warning.
    .reason = too many places
check-facility-twice = “{ $name }” stands in the table twice
    .hint = Remove one row or tell the names apart; now sums count the facility twice.
    .reason = counted twice
check-staff-vacancies = { $role }: { $vacant } vacant posts, { $posts } altogether
    .hint = Correct one of the numbers: vacant posts are some of all posts.
    .reason = a part above its whole
check-staff-few-persons = { $role }: { $filled } posts filled by { $persons } persons
    .hint = Check both numbers. One person seldom fills more than one post.
    .reason = more posts than persons
check-farm-ready-lacks = The farm in { $place } is ready and lacks something
    .hint = Change the readiness, or remove from the text what is done.
    .reason = ready or not
check-building-not-accessible = { $known ->
        [none] { $name }: the plan wants to use it, and it is not accessible
       *[other] { $name }: the plan wants to use it, and nobody has checked its access
    }
    .hint = Check the access, or plan an action that provides it.
    .reason = not accessible
