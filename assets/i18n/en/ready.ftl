# Ready texts and actions: what goes into their slots, and what the form asks.

ready-ops = social assistance centre
    .genitive = social assistance centre
    .locative = social assistance centre
ready-cus = social services centre
    .genitive = social services centre
    .locative = social services centre
ready-pcpr = powiat family help centre
    .genitive = powiat family help centre
    .locative = powiat family help centre

ready-reference = { $value } ({ $area }, { $year }, source: { $source })
ready-reference-computed = { $value } ({ $area }, { $year }, own calculation from: { $source })
ready-list = { $others } and { $last }
ready-target = { $name } – value in { $year }
ready-full = Full scale: { $what }.

ready-used-if = { $when }.
ready-choose = Choose
ready-choice = the choice “{ $first }” or another one
ready-optional = { $what } (may be left out)
ready-waits = To insert, fill in: { $what }.
ready-no-number = “{ $what }” asks for a number, for example 12 or 12.5.
ready-signs = “{ $what }”: remove the brackets { "{" } { "}" } ‹ › […].
ready-must-less = “{ $name }” must be less than { $value }. Change the value or choose another text.
ready-must-at-most = “{ $name }” must be at most { $value }. Change the value or choose another text.
ready-must-equal = “{ $name }” must be { $value }. Change the value or choose another text.
ready-must-at-least = “{ $name }” must be at least { $value }. Change the value or choose another text.
ready-must-greater = “{ $name }” must be more than { $value }. Change the value or choose another text.
ready-lacking = More texts appear once the plan has: { $what }.
ready-lacking-forecast = { $name } (forecast)
ready-lacking-more = More texts appear once the plan has: { $what } and other data.
ready-none = No ready text fits the present data of the plan.

noun-osoba = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
    .accusative = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
noun-dziecko = { $count ->
    [one] { $count } child
   *[other] { $count } children
}
    .accusative = { $count ->
    [one] { $count } child
   *[other] { $count } children
}
noun-rodzina = { $count ->
    [one] { $count } family
   *[other] { $count } families
}
    .accusative = { $count ->
    [one] { $count } family
   *[other] { $count } families
}
noun-mieszkaniec = { $count ->
    [one] { $count } resident
   *[other] { $count } residents
}
    .accusative = { $count ->
    [one] { $count } resident
   *[other] { $count } residents
}
noun-miejsce = { $count ->
    [one] { $count } place
   *[other] { $count } places
}
    .accusative = { $count ->
    [one] { $count } place
   *[other] { $count } places
}
noun-godzina = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}
    .accusative = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}
noun-mieszkanie = { $count ->
    [one] { $count } flat
   *[other] { $count } flats
}
    .accusative = { $count ->
    [one] { $count } flat
   *[other] { $count } flats
}
noun-dzialanie = { $count ->
    [one] { $count } action
   *[other] { $count } actions
}
    .accusative = { $count ->
    [one] { $count } action
   *[other] { $count } actions
}
noun-uwaga = { $count ->
    [one] { $count } remark
   *[other] { $count } remarks
}
    .accusative = { $count ->
    [one] { $count } remark
   *[other] { $count } remarks
}
noun-gmina = { $count ->
    [one] { $count } gmina
   *[other] { $count } gminas
}
    .accusative = { $count ->
    [one] { $count } gmina
   *[other] { $count } gminas
}
noun-placowka = { $count ->
    [one] { $count } facility
   *[other] { $count } facilities
}
    .accusative = { $count ->
    [one] { $count } facility
   *[other] { $count } facilities
}
noun-plan = { $count ->
    [one] { $count } plan
   *[other] { $count } plans
}
    .accusative = { $count ->
    [one] { $count } plan
   *[other] { $count } plans
}
noun-rok = { $count ->
    [one] { $count } year
   *[other] { $count } years
}
    .accusative = { $count ->
    [one] { $count } year
   *[other] { $count } years
}
