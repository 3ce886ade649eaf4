# Gotowe teksty i działania: co wchodzi w ich pola i o co pyta formularz.

ready-ops = ośrodek pomocy społecznej
    .genitive = ośrodka pomocy społecznej
    .locative = ośrodku pomocy społecznej
ready-cus = centrum usług społecznych
    .genitive = centrum usług społecznych
    .locative = centrum usług społecznych
ready-pcpr = powiatowe centrum pomocy rodzinie
    .genitive = powiatowego centrum pomocy rodzinie
    .locative = powiatowym centrum pomocy rodzinie

ready-reference = { $value } ({ $area }, { $year } r., źródło: { $source })
ready-reference-computed = { $value } ({ $area }, { $year } r., obliczenia własne na podstawie: { $source })
ready-list = { $others } i { $last }
ready-target = { $name } – wartość w { $year } r.
ready-full = Zakres pełny: { $what }.

ready-used-if = { $when }.
ready-choose = Wybierz
ready-choice = wybór „{ $first }” albo inny
ready-optional = { $what } (można pominąć)
ready-waits = Aby wstawić, uzupełnij: { $what }.
ready-no-number = „{ $what }” wymaga liczby, na przykład 12 lub 12,5.
ready-signs = „{ $what }”: usuń nawiasy { "{" } { "}" } ‹ › […].
ready-must-less = „{ $name }” musi wynosić mniej niż { $value }. Zmień wartość albo wybierz inny tekst.
ready-must-at-most = „{ $name }” może wynosić najwyżej { $value }. Zmień wartość albo wybierz inny tekst.
ready-must-equal = „{ $name }” musi wynosić { $value }. Zmień wartość albo wybierz inny tekst.
ready-must-at-least = „{ $name }” musi wynosić co najmniej { $value }. Zmień wartość albo wybierz inny tekst.
ready-must-greater = „{ $name }” musi wynosić więcej niż { $value }. Zmień wartość albo wybierz inny tekst.
ready-lacking = Kolejne teksty pojawią się, gdy plan będzie zawierał: { $what }.
ready-lacking-forecast = { $name } (prognoza)
ready-lacking-more = Kolejne teksty pojawią się, gdy plan będzie zawierał: { $what } i inne dane.
ready-none = Żaden gotowy tekst nie pasuje do obecnych danych planu.

noun-osoba = { $count ->
    [one] { $count } osoba
    [few] { $count } osoby
    [many] { $count } osób
   *[other] { $count } osoby
}
    .accusative = { $count ->
    [one] { $count } osobę
    [few] { $count } osoby
    [many] { $count } osób
   *[other] { $count } osoby
}
noun-dziecko = { $count ->
    [one] { $count } dziecko
    [few] { $count } dzieci
    [many] { $count } dzieci
   *[other] { $count } dziecka
}
    .accusative = { $count ->
    [one] { $count } dziecko
    [few] { $count } dzieci
    [many] { $count } dzieci
   *[other] { $count } dziecka
}
noun-rodzina = { $count ->
    [one] { $count } rodzina
    [few] { $count } rodziny
    [many] { $count } rodzin
   *[other] { $count } rodziny
}
    .accusative = { $count ->
    [one] { $count } rodzinę
    [few] { $count } rodziny
    [many] { $count } rodzin
   *[other] { $count } rodziny
}
noun-mieszkaniec = { $count ->
    [one] { $count } mieszkaniec
    [few] { $count } mieszkańców
    [many] { $count } mieszkańców
   *[other] { $count } mieszkańca
}
    .accusative = { $count ->
    [one] { $count } mieszkańca
    [few] { $count } mieszkańców
    [many] { $count } mieszkańców
   *[other] { $count } mieszkańca
}
noun-miejsce = { $count ->
    [one] { $count } miejsce
    [few] { $count } miejsca
    [many] { $count } miejsc
   *[other] { $count } miejsca
}
    .accusative = { $count ->
    [one] { $count } miejsce
    [few] { $count } miejsca
    [many] { $count } miejsc
   *[other] { $count } miejsca
}
noun-godzina = { $count ->
    [one] { $count } godzina
    [few] { $count } godziny
    [many] { $count } godzin
   *[other] { $count } godziny
}
    .accusative = { $count ->
    [one] { $count } godzinę
    [few] { $count } godziny
    [many] { $count } godzin
   *[other] { $count } godziny
}
noun-mieszkanie = { $count ->
    [one] { $count } mieszkanie
    [few] { $count } mieszkania
    [many] { $count } mieszkań
   *[other] { $count } mieszkania
}
    .accusative = { $count ->
    [one] { $count } mieszkanie
    [few] { $count } mieszkania
    [many] { $count } mieszkań
   *[other] { $count } mieszkania
}
noun-dzialanie = { $count ->
    [one] { $count } działanie
    [few] { $count } działania
    [many] { $count } działań
   *[other] { $count } działania
}
    .accusative = { $count ->
    [one] { $count } działanie
    [few] { $count } działania
    [many] { $count } działań
   *[other] { $count } działania
}
noun-uwaga = { $count ->
    [one] { $count } uwaga
    [few] { $count } uwagi
    [many] { $count } uwag
   *[other] { $count } uwagi
}
    .accusative = { $count ->
    [one] { $count } uwagę
    [few] { $count } uwagi
    [many] { $count } uwag
   *[other] { $count } uwagi
}
noun-gmina = { $count ->
    [one] { $count } gmina
    [few] { $count } gminy
    [many] { $count } gmin
   *[other] { $count } gminy
}
    .accusative = { $count ->
    [one] { $count } gminę
    [few] { $count } gminy
    [many] { $count } gmin
   *[other] { $count } gminy
}
noun-placowka = { $count ->
    [one] { $count } placówka
    [few] { $count } placówki
    [many] { $count } placówek
   *[other] { $count } placówki
}
    .accusative = { $count ->
    [one] { $count } placówkę
    [few] { $count } placówki
    [many] { $count } placówek
   *[other] { $count } placówki
}
noun-plan = { $count ->
    [one] { $count } plan
    [few] { $count } plany
    [many] { $count } planów
   *[other] { $count } planu
}
    .accusative = { $count ->
    [one] { $count } plan
    [few] { $count } plany
    [many] { $count } planów
   *[other] { $count } planu
}
noun-rok = { $count ->
    [one] { $count } rok
    [few] { $count } lata
    [many] { $count } lat
   *[other] { $count } roku
}
    .accusative = { $count ->
    [one] { $count } rok
    [few] { $count } lata
    [many] { $count } lat
   *[other] { $count } roku
}
