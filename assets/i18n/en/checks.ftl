# Findings of checks: value = title, .hint = what to do, .reason = reason in two or three words.
# Arguments: $field, $part, $whole – labels of fields; $action, $service, $group – names;
# $count, $max (in max-chars), $years, $expected – numbers (plural forms depend on them);
# the rest – ready, formatted texts.

## Severity of a finding

severity-error = Error
    .plural = Errors
    .count = { $count ->
        [one] { $count } error
       *[other] { $count } errors
    }
severity-warning = Warning
    .plural = Warnings
    .count = { $count ->
        [one] { $count } warning
       *[other] { $count } warnings
    }
severity-hint = Hint
    .plural = Hints
    .count = { $count ->
        [one] { $count } hint
       *[other] { $count } hints
    }

## Checks of every field

check-unread = “{ $field }”{ $year }: “{ $typed }” was typed. { $why }
    .hint = { $kept ->
        [list] The plan has the old choice: choose from the list.
       *[cell] The entry stays in its cell, and the plan keeps the old value.
    }
    .reason = entry not read
check-not-whole = “{ $field }”: { $value } was entered, and whole things are counted here
    .hint = Enter a number without decimals.
    .reason = a fraction of a person or place
check-number-negative = “{ $field }”: { $value } was entered, and less than none cannot be
    .hint = Check whether the minus is a slip.
    .reason = negative number
check-percent-range = “{ $field }”: { $value }% was entered, and a share lies between 0 and 100
    .hint = Check the number, or choose an indicator that is no share.
    .reason = share outside 0–100
check-indicator-base-year = The base value is of { $year }, and the plan ends in { $last }
    .hint = Enter the year in which the base value was measured.
    .reason = base year after the plan
check-date-year = “{ $field }”: { $date } was entered, and a year is from 1990 to 2100
    .hint = Check the year for a slip.
    .reason = year out of range
check-resolution-date = A resolution of { $date } cannot be about this plan
    .hint = Check the date of the resolution.
    .reason = date of the resolution
check-resolution-to-come = The date of the resolution ({ $date }) is still to come
    .hint = Enter the day on which the resolution was passed. A plan the council has not decided on yet is not adopted.
    .reason = date of the resolution
check-year-to-come = The year { $year } has not begun, yet it is given for data that were counted
    .hint = Enter a year of which there are data. Numbers for later years are a forecast.
    .reason = year to come
check-figure-year-outside = “{ $field }”: a number stands in { $year }, outside the years of the plan
    .hint = Enter it in a year of the plan, remove it, or change the years of the plan.
    .reason = year outside plan
check-amount-year-outside = “{ $field }”: an amount of { $amount } in { $year }, outside the years of the plan
    .hint = Move the amount to a year of the plan, remove it, or change the years of the plan.
    .reason = year outside plan
check-required = Answer missing: “{ $field }”
    .hint = Fill it in: without it the plan is not ready for the council.
    .reason = answer missing
check-min = “{ $field }”: { $value } was entered, the least is { $min }
    .hint = Enter { $min } or more.
    .reason = number too small
check-max = “{ $field }”: { $value } was entered, the most is { $max }
    .hint = Enter { $max } or less.
    .reason = number too large
check-max-chars = “{ $field }” has { $count ->
        [one] { $count } character
       *[other] { $count } characters
    }
    .hint = Shorten the text to { $max ->
        [one] { $max } character
       *[other] { $max } characters
    }.
    .reason = text too long
check-unknown-key = “{ $field }”: the catalogue of this version does not know the entry “{ $value }”
    .hint = Choose an entry of the catalogue. The present one stays in the file until it is changed.
    .reason = unknown entry
check-broken-link = “{ $field }” points at a row that is not there
    .hint = Choose an existing row or delete the one that points at it.
    .reason = broken link
check-source-missing = “{ $field }”: { $basis ->
        [expected] the forecast has no source
       *[counted] the figures have no source
    }
    .hint = Enter who published them or which register they come from.
    .reason = source missing
check-source-year-missing = “{ $field }”: { $basis ->
        [expected] the source of the forecast has no year
       *[counted] the source has no year
    }
    .hint = Enter the year the source speaks of or was published in.
    .reason = source year missing

## Local government and plan

check-teryt-format = The TERYT code “{ $code }” should have { $expected ->
        [one] { $expected } digit
       *[other] { $expected } digits
    }, it has { $count }
    .hint = Enter the code alone, without letters: 7 digits for a gmina, 4 digits for a powiat. A city with powiat rights may give either. In a joint plan enter the codes of all units, parted by commas.
    .reason = number of digits
check-teryt-unit = The TERYT code “{ $code }” does not fit the kind of local government
    .hint = The first two digits are the voivodeship, the next two the powiat (61 and above for cities with powiat rights), and the seventh the kind of gmina: 1, 2 or 3. A city with powiat rights ends in 011. Check the code and the kind.
    .reason = different kind
check-horizon-order = The last year of the plan ({ $last }) is earlier than the first ({ $first })
    .hint = Swap the years or correct one of them.
    .reason = order of years
check-horizon-long = The plan covers { $years ->
        [one] { $years } year
       *[other] { $years } years
    }
    .hint = The national Strategy for the development of social services speaks of up to 3 years only for regional plans; for local plans it gives no period. If this is meant, leave the years as they are; the plan can also be shortened and followed by another edition.
    .reason = longer than 3 years

## Diagnosis

check-base-year-after-plan = The year of assessment { $base } is later than the first year of the plan { $first }
    .hint = The year of assessment is the newest year with counted figures. Correct it or the years of the plan.
    .reason = order of years
check-forecast-order = The forecast for { $later } is not later than the figures of { $earlier }
    .hint = The year of the forecast should be later than the year of assessment, and the year of the later forecast later than that of the forecast.
    .reason = order of years
check-part-exceeds-whole = { $year }: “{ $part }” is more than “{ $whole }”
    .hint = A part cannot be larger than the whole. Check both figures in the source.
    .reason = part above whole
check-whole-below-parts = { $year }: “{ $whole }” is less than parts of it
    .hint = Larger are: { $parts }. Check the whole first in its source.
    .reason = whole below its parts
check-figure-jump = { $year }: “{ $field }” changes in a year more than usual
    .hint = Check the figure for a slip. If it is true, mute the finding and give the reason.
    .reason = sudden change
check-figure-missing = A figure is missing: “{ $field }”, { $year }
    .hint = Enter the number. Where nobody knows it, enter a full stop.
    .reason = figure missing
check-figure-other-year = “{ $field }”: only a value of { $year } is known, and the document prints the years of the diagnosis, so it leaves it out
    .hint = Enter the value of { $base } or of one of the two years before it. Where nobody knows it, enter a full stop for { $base }; the value of { $year } can be told in words, with its year. If all data are older, change the base year of the diagnosis.
    .reason = value of another year
check-figure-unnamed = Figure “{ $key }”: the catalogue of this version does not know it, and the plan does not say what it counts
    .hint = Give its name and unit, or open the plan in a newer version. The numbers stay in the file.
    .reason = unknown figure
check-figure-fraction = “{ $field }”, { $year }: { $value } was entered where only whole numbers count
    .hint = Enter a whole number.
    .reason = a fraction
check-figure-negative = “{ $field }”, { $year }: { $value } was entered, and less than none cannot be
    .hint = Check the number at its source.
    .reason = negative number
check-figure-unusual = “{ $field }”, { $year }: { $value } is unusual, the bound is { $limit }
    .hint = Check the number for a slip. If it is true, mute the finding and say why.
    .reason = unusual number
check-parts-do-not-add-up = { $year }: “{ $whole }” is { $value }, and its parts make { $sum }
    .hint = The parts are: { $parts }. Check them and the whole at the source.
    .reason = sum of parts
check-figure-limit = { $year }: “{ $field }” is { $value }, and other figures give the bound { $limit }
    .hint = The bound follows from: { $of }. Check these numbers at the source.
    .reason = figures disagree
check-figure-ratio = { $year }: “{ $field }” is { $value }; the usual bound is { $limit }
    .hint = The bound follows from: { $of }. If the numbers are true, mute the finding and say why.
    .reason = unusual ratio

## Area and services

check-area-missing = The area “{ $area }” is neither described nor left out
    .hint = Describe it in five steps, or leave it out and give a reason.
    .reason = area without content
check-areas-none = The plan leaves out every area
    .hint = Take back at least one area. A plan without areas has nothing to carry out.
    .reason = no areas
check-area-left-out-used = The group “{ $area }” is chosen and the plan leaves out its area
    .hint = Take the area back or choose another group.
    .reason = group of an area left out
check-area-without-action = The specific goal of the area has no action yet
    .hint = Add at least one action that leads to this goal.
    .reason = goal without action
check-area-goal-without-number = The specific goal has no number
    .hint = Add how many persons, places or hours and by which year. Without a number the council cannot check whether the goal was reached.
    .reason = goal without number
check-actions-none = The specific goal has no action yet
    .hint = Add at least one action that leads to the goal.
    .reason = no actions
check-supply-year-missing = Supply of the service: no number for { $year }
    .hint = Type the number planned for this year; zero is an answer too, and a dot says that nobody knows.
    .reason = a year is missing
check-service-community-test = “{ $service }”: not all answers point to a service in the local community
    .hint = Check the four answers in the service's card. If they are true, describe in the notes on the service what will change in the years of the plan.
    .reason = four questions
check-service-nothing-grows = No service in the local community grows in the years of the plan
    .hint = Check the supply in the years of the plan. If it should stay as it is, explain this in the assumptions of deinstitutionalisation.
    .reason = supply without growth
check-care-farm = The plan has no care farm
    .hint = A care farm (gospodarstwo opiekuńcze) joins day care and social integration with the resources of a farm; it is possible in a city too. Add the service if it fits the needs of residents.
    .reason = care farm

## Actions, indicators, costs

check-people-exceed-group = “{ $field }”: { $value } was entered, and “{ $figure }” is { $most }
    .hint = Check the number of people. If it counts other people too, for example carers, mute the finding with a reason.
    .reason = more people than in the group
check-action-years-outside = The action “{ $action }” does not fit in the years of the plan { $first }–{ $last }
    .hint = Both years of the action should be years of the plan, and the last cannot be earlier than the first. Change the years of the action or of the plan.
    .reason = years outside plan
check-action-without-indicator = The action “{ $action }” has no indicator
    .hint = Add an indicator with a base value, a target value and a source.
    .reason = indicator missing
check-action-without-cost = The action “{ $action }” has no cost
    .hint = Add a source and amounts. If the action costs nothing, enter 0 at the source that pays for the responsible unit.
    .reason = cost missing
check-indicator-without-name = The indicator has no name
    .hint = Choose an indicator of the catalogue or enter a name of your own.
    .reason = name missing
check-cost-year-outside = “{ $source }”: an amount of { $amount } in { $year }, outside the years of the plan
    .hint = Move the amount to a year of the plan or change the years of the plan.
    .reason = year outside plan
check-cost-years-without-money = The action “{ $action }” has no money in { $year }
    .hint = Add an amount for that year or change the years of the action.
    .reason = year without money
check-same-source-twice = The same source stands twice at the action
    .hint = Join the amounts in one row and delete the other.
    .reason = repeated source
check-grant-cliff = From { $year } there is no source for { $amount } a year
    .hint = This much of the last year comes from projects and yearly programmes. Choose with each such action who pays after the plan; the first is “{ $action }”.
    .reason = end of grants

## Mutes

check-names-unlike = “{ $typed }” does not go with the unit’s name “{ $name }”
    .hint = Look at the case, the kind of unit and the name itself: these words go to the title page and into the resolution.
    .reason = another name
check-services-none = The plan has no service at all
    .hint = Add the services that work today and those the plan will develop. The catalogue is a start.
    .reason = services are missing
check-rows-none = No rows yet: { $table }
    .hint = Add at least one; without any the chapter is empty. If that is meant, set the warning aside and say why.
    .reason = empty chapter
check-action-service-unlisted = The service “{ $service }” is not in the list of services, though an action develops it
    .hint = Add it to the list of services, with its supply today and in the years of the plan. Then one sees what the action changes.
    .reason = service not listed
check-coverage-gap = { $count ->
        [one] The area has no action in the direction: { $directions }
       *[other] The area has no action in the directions: { $directions }
    }
    .hint = Add an action, or set the hint aside and say why: the council will ask for that decision.
    .reason = gap in the coverage
check-cost-zero = The action “{ $action }” has nothing but amounts of 0 zł
    .hint = If it costs nothing, set the warning aside and say why. Do not put zero for an amount you do not know: blank means “not known yet”.
    .reason = cost of zero
check-done-to-come = This has been done, but its date ({ $date }) is still to come
    .hint = Enter the day on which it happened, or change the state.
    .reason = date to come
check-due-passed = { $others ->
        [0] The deadline ({ $due }) has passed and this is not done
       *[other] The deadline ({ $due }) has passed and this is not done; so have other rows of this table: { $others }
    }
    .hint = Enter a new deadline or change the state.
    .reason = deadline passed
check-consultation-contact = The plan asks for remarks and tells neither address nor telephone nor e-mail of the office
    .hint = Enter the address, the telephone or the e-mail address of the office: it goes into the notice of consultations and into the summary.
    .reason = contact missing
check-contact-useless = “{ $field }”: “{ $typed }” shows no way to the office
    .hint = Enter a telephone with its area code, an e-mail address, a street with a number, or days and hours. The field may stay blank.
    .reason = no way to the office
check-consultation-after-plan = The year { $year } is later than the first year of the plan ({ $first })
    .hint = Consultations and the session of the council come before the plan. Check the date.
    .reason = after the plan has begun
check-application-over-cost = The application is for { $amount }, but what it is for costs { $cost }
    .hint = Check the amount and the costs of the action: there may be a zero too many, or a row of costs missing.
    .reason = application above the cost
check-blank-left = “{ $field }”: a place to be filled in is left in the text: { $words }
    .hint = Replace it by your own words or delete the sentence.
    .reason = a place is left to fill in
check-says-nothing = “{ $field }”: the entry “{ $typed }” says nothing
    .hint = Write the text. A blank field is more honest than a dash: it counts as missing and not as an answer.
    .reason = an entry that says nothing
check-not-decided = “{ $field }”: the mark “{ $typed }” instead of a number
    .hint = The plan decides this number; it is no datum that is missing. Enter it; zero is an answer too.
    .reason = a mark instead of a number
check-person-named = “{ $field }”: this looks like data of a person: { $typed }
    .hint = The plan is published. Enter a unit and a role, without names, telephones and e-mail addresses; write of people without what they could be recognised by.
    .reason = data of a person
check-sign-not-printed = “{ $field }”: the document’s typeface lacks the { $count ->
        [one] character
       *[other] characters
    } { $signs }
    .hint = Put a word in its place or delete it. Otherwise texts and tables print its number in a frame, and heads of pages and charts a question mark.
    .reason = cannot be printed

## Why an entry was not taken

unread-question = Question: how much is “{ $typed }”?
unread-question-keys = Key 1 or 2; Esc goes back to the cell. Without an answer the entry counts as an error.
unread-readings = Two readings: 1 is { $one }, 2 is { $other }. Enter in the cell leads to the choice.
unread-key = key { $key }
unread-scale-year = For { $year } the plan has { $value }.
unread-scale = The plan has { $value }.
unread-either = It can be read in two ways: choose one.
unread-dash = A dash in tables means “none” or “unknown”: type 0, a dot, or leave it blank.
unread-stroke = A dash is no number: type 0 or leave it blank.
unread-word = This is not a number: type digits only.
unread-several = This looks like several numbers: type one, or paste them into a table.
unread-extra = Something stands beside the number: type digits only.
unread-fraction = Whole things are counted here: type a number without decimals.
unread-places = Too many decimal places.
unread-negative = The number cannot be below zero.
unread-large = The number is too large.
unread-percent = This is no share: type the number without %.
unread-currency = This is no amount: type the number without a currency.
unread-year = Type the year in four digits, from 1990 to 2100.
unread-date = Type the date as day.month.year, for example 21.11.2026.
unread-day = There is no such day: check the day and the month.
unread-unlisted = This is not on the list: choose from the list.
