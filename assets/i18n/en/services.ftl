# Services: fields, their options and the view of their costs.

group-unit_cost = Cost and funding
group-size = Size and standard in numbers

answer-yes = Yes
answer-no = No

measure-m2 = m²
    .long = square metres
measure-hours = h
    .long = hours
measure-posts = posts
    .long = full-time posts
    .counted = { $count ->
        [one] post
       *[other] posts
    }
measure-zl_year = zł/year
    .long = złoty a year

service-name = Name of an own service
    .help = Name of a service that the catalogue does not have. Write it only where no service of the catalogue fits.
    .short = Own service
    .hint = if the catalogue does not have it
    .example = Handyman for older people
service-unit = Unit of the own service
    .help = In what the service is counted: hours, persons, places, trips. Supply and cost are given in this unit.
    .short = Unit
    .hint = chosen from the list
service-also = Other groups
    .help = Groups that use the service too. In tables the service stands with its main group only.
    .short = Also for
service-standard = Standard of the service
    .help = What a person can count on: scope, how often, how long one waits, how helpers are prepared.
    .short = Standard
    .hint = what, how often and by whom
    .example = At least twice a week, the same carer, a substitute within a day.
service-unit_cost = Cost of one unit
    .help = What one unit of the service costs: an hour, a place a month, a trip. The program multiplies it by supply and shows the cost of a year.
    .short = Unit cost
    .hint = with the cost of organisation
service-cost_year = Year of the cost
    .help = The year in which this price applied. Without it the price cannot be compared with others.
    .short = Price year
service-cost_source = Source of the cost
    .help = The contract, resolution, order or calculation that the cost comes from.
    .short = Price source
    .example = contract with the provider for 2026
service-funding = Who funds the service
    .help = Sources that pay for the service. Amounts are written with actions.
    .short = Funding
service-persons_per_unit = Persons in one flat, home or facility
    .help = The largest number of persons who live or stay together. The program compares it with the bound of the catalogue.
    .short = Persons together
service-places_per_building = Places in one building
    .help = The largest number of places in one building. The program compares it with the bound of the catalogue.
    .short = Places per building
service-persons_per_room = Persons in one room
    .help = The largest number of persons in one room. The program compares it with the bound of the catalogue.
    .short = Persons per room
service-area_per_person = Floor area for a person
    .help = The smallest floor area for one person. The program compares it with the bound of the catalogue.
    .short = Area per person
service-financed_area = Floor area that a programme pays for
    .help = The floor area that a programme pays for. It is compared with the bound of the catalogue.
    .short = Area financed
service-clients_per_worker = Persons or families for one worker
    .help = How many persons or families one worker helps. The program compares it with the bound of the catalogue.
    .short = Per worker
service-hours_per_day = Opening hours a day
    .help = How many hours a day the facility is open. The program compares it with the bound of the catalogue.
    .short = Hours a day
service-hours_per_week = Opening hours a week
    .help = How many hours a week the facility is open. The program compares it with the bound of the catalogue.
    .short = Hours a week

services-costs = Costs
services-costs-empty = Here the yearly cost will stand of every service that has a unit cost and supply in the years of the plan.
view-service-costs = Costs of services
    .title = Costs of services in the years of the plan
caption-service-providers = Providers, forms and funding of services
caption-service-costs = Costs of services in the years of the plan (zł)
heading-service-costs = What services cost
head-unit-cost = Unit cost
head-cost-year = Price year
note-service-costs = The yearly cost is supply times unit cost, and times 12 for monthly prices; the price of a place without a month is that of a year. Prices are those of the year in the table, without a forecast of their growth. The table covers all of a service and not only what actions add.
service-no-price = no price
service-cost-per = { $amount } { $per }

beside-persons = { " " }persons
beside-places = { " " }places
beside-m2 = { " " }m²
beside-hours = { " " }h

check-size-limit = “{ $service }”, “{ $field }”: { $value }{ $unit } instead of { $bound ->
    [max] at most
   *[min] at least
} { $limit }{ $unit }
    .hint = The bound follows from: { $rule }. Change the size or choose another form of the service.
    .reason = size against the law
check-size-unusual = “{ $service }”, “{ $field }”: { $value }{ $unit } instead of { $bound ->
    [max] at most
   *[min] at least
} { $limit }{ $unit }
    .hint = So says: { $rule }. The bound is a condition of a programme, has exceptions or is not confirmed. If it is meant so, mute the hint with a reason.
    .reason = size standard
check-service-cost-undated = { $lacks ->
        [year] “{ $service }”: unit cost without a year
       *[source] “{ $service }”: unit cost without a source
    }
    .hint = Give the year of the price and the paper it comes from. Prices change fast, so without them they cannot be compared.
    .reason = cost without a source
check-supply-scale = “{ $service }”, { $year }: { $planned } against { $today } in the year of assessment ({ $unit })
    .hint = The numbers differ more than tenfold. Check that both are in the same unit ({ $unit }); persons are often written instead of hours.
    .reason = another unit?

## Units after a number

counted-person = { $count ->
    [one] person
   *[other] persons
}
    .short = persons
counted-place = { $count ->
    [one] place
   *[other] places
}
counted-hour = { $count ->
    [one] hour
   *[other] hours
}
    .short = h
counted-person-day = { $count ->
    [one] person-day
   *[other] person-days
}
counted-place-month = { $count ->
    [one] place
   *[other] places
}
    .each = place/month
counted-person-month = { $count ->
    [one] person-month
   *[other] person-months
}
    .short = person-months
    .each = person/month
counted-person-year = { $count ->
    [one] person a year
   *[other] persons a year
}
    .short = pers./year
    .each = person/year
counted-meal = { $count ->
    [one] meal
   *[other] meals
}
counted-trip = { $count ->
    [one] trip
   *[other] trips
}
counted-loan = { $count ->
    [one] loan
   *[other] loans
}
    .short = loans
counted-meeting = { $count ->
    [one] meeting
   *[other] meetings
}
    .short = meetings
counted-bed = { $count ->
    [one] bed
   *[other] beds
}
counted-family = { $count ->
    [one] family
   *[other] families
}
counted-child = { $count ->
    [one] child
   *[other] children
}
counted-unit = { $count ->
    [one] unit
   *[other] units
}
counted-flat = { $count ->
    [one] flat
   *[other] flats
}
    .short = flats
counted-plan = { $count ->
    [one] plan
   *[other] plans
}
counted-household = { $count ->
    [one] household
   *[other] households
}
    .short = households
counted-event = { $count ->
    [one] event
   *[other] events
}
    .short = events
counted-procedure = { $count ->
    [one] procedure
   *[other] procedures
}
counted-gmina = { $count ->
    [one] gmina
   *[other] gminas
}
counted-team = { $count ->
    [one] team
   *[other] teams
}
counted-visit = { $count ->
    [one] visit
   *[other] visits
}
counted-yes-no = (1 = yes, 0 = no)
counted-pln = zł
counted-km2 = km²
counted-percent = %
counted-day = { $count ->
    [one] day
   *[other] days
}
counted-worker = { $count ->
    [one] worker
   *[other] workers
}
    .short = workers
    .each = post
counted-device = { $count ->
    [one] device
   *[other] devices
}
    .short = devices
counted-farm = { $count ->
    [one] farm
   *[other] farms
}
    .short = farms
counted-service = { $count ->
    [one] service
   *[other] services
}
counted-facility = { $count ->
    [one] facility
   *[other] facilities
}
counted-night = { $count ->
    [one] night
   *[other] nights
}
counted-day-and-night = { $count ->
    [one] day and night
   *[other] days and nights
}
