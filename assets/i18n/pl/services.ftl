# Usługi: pola, ich opcje i widok kosztów usług.

group-unit_cost = Koszt i finansowanie
group-size = Wielkość i standard liczbowy

answer-yes = Tak
answer-no = Nie

measure-m2 = m²
    .long = metry kwadratowe
measure-hours = godz.
    .long = godziny
measure-posts = etaty
    .long = etaty
    .counted = { $count ->
        [one] etat
        [few] etaty
        [many] etatów
       *[other] etatu
    }
measure-zl_year = zł/rok
    .long = złote rocznie

service-name = Nazwa własnej usługi
    .help = Nazwa usługi, której nie ma w katalogu. Wpisz ją tylko wtedy, gdy żadna usługa z katalogu nie pasuje.
    .short = Własna usługa
    .hint = gdy nie ma jej w katalogu
    .example = Złota rączka dla seniora
service-unit = Jednostka miary własnej usługi
    .help = W czym liczy się usługa: godziny, osoby, miejsca, kursy. W tej jednostce podaje się podaż i koszt.
    .short = Jednostka
    .hint = wybór z listy
service-also = Inne grupy
    .help = Grupy, które też korzystają z usługi. W tabelach usługa występuje tylko przy grupie głównej.
    .short = Także dla
service-standard = Standard usługi
    .help = Na co może liczyć osoba: zakres, częstość, czas oczekiwania, przygotowanie osób, które pomagają.
    .short = Standard
    .hint = co, jak często i przez kogo
    .example = Co najmniej 2 razy w tygodniu, stała opiekunka, zastępstwo w ciągu jednego dnia.
service-unit_cost = Koszt jednostkowy
    .help = Ile kosztuje jedna jednostka usługi: godzina, miejsce miesięcznie, kurs. Program mnoży go przez podaż i pokazuje koszt roczny.
    .short = Koszt jednostkowy
    .hint = razem z kosztem organizacji
service-cost_year = Rok, z którego pochodzi koszt
    .help = Rok, w którym obowiązywała podana cena. Bez roku nie da się jej porównać z innymi.
    .short = Rok ceny
service-cost_source = Źródło kosztu
    .help = Umowa, uchwała, zarządzenie albo wyliczenie, z którego pochodzi koszt.
    .short = Źródło ceny
    .example = umowa z wykonawcą na 2026 r.
service-funding = Kto finansuje usługę
    .help = Źródła, z których opłaca się usługę. Kwoty wpisuje się przy działaniach.
    .short = Finansowanie
service-persons_per_unit = Osoby w jednym mieszkaniu, domu lub placówce
    .help = Największa liczba osób, które mieszkają lub przebywają razem. Program porówna ją z granicą z katalogu.
    .short = Osoby razem
service-places_per_building = Miejsca w jednym budynku
    .help = Największa liczba miejsc w jednym budynku. Program porówna ją z granicą z katalogu.
    .short = Miejsca w budynku
service-persons_per_room = Osoby w jednym pokoju
    .help = Największa liczba osób w jednym pokoju. Program porówna ją z granicą z katalogu.
    .short = Osoby w pokoju
service-area_per_person = Powierzchnia na osobę
    .help = Najmniejsza powierzchnia przypadająca na jedną osobę. Program porówna ją z granicą z katalogu.
    .short = Powierzchnia na osobę
service-financed_area = Powierzchnia finansowana z programu
    .help = Powierzchnia, za którą płaci program. Program komputerowy porówna ją z granicą z katalogu.
    .short = Powierzchnia z programu
service-clients_per_worker = Osoby lub rodziny na jednego pracownika
    .help = Ilu osobom albo rodzinom pomaga jeden pracownik. Program porówna tę liczbę z granicą z katalogu.
    .short = Osoby lub rodziny na pracownika
service-hours_per_day = Godziny otwarcia w ciągu dnia
    .help = Przez ile godzin dziennie placówka jest czynna. Program porówna tę liczbę z granicą z katalogu.
    .short = Godziny dziennie
service-hours_per_week = Godziny otwarcia w tygodniu
    .help = Przez ile godzin w tygodniu placówka jest czynna. Program porówna tę liczbę z granicą z katalogu.
    .short = Godziny w tygodniu

services-costs = Koszty
services-costs-empty = Tu pojawi się koszt roczny każdej usługi, która ma koszt jednostkowy i podaż w latach planu.
view-service-costs = Koszty usług
    .title = Koszt usług w latach planu
caption-service-providers = Wykonawcy, formy i finansowanie usług
caption-service-costs = Koszt usług w latach planu (zł)
heading-service-costs = Ile kosztują usługi
head-unit-cost = Koszt jednostkowy
head-cost-year = Rok ceny
note-service-costs = Koszt roczny to podaż pomnożona przez koszt jednostkowy, a przy cenach miesięcznych także przez 12; cena miejsca bez miesiąca jest ceną za rok. Ceny podano z roku wskazanego w tabeli, bez prognozy ich wzrostu. Tabela obejmuje całość usługi, a nie tylko przyrost finansowany z działań.
service-no-price = bez ceny
service-cost-per = { $amount } { $per }

beside-persons = { " " }os.
beside-places = { " " }miejsc
beside-m2 = { " " }m²
beside-hours = { " " }godz.

check-size-limit = „{ $service }”, „{ $field }”: { $value }{ $unit } zamiast { $bound ->
    [max] najwyżej
   *[min] co najmniej
} { $limit }{ $unit }
    .hint = Granica wynika z: { $rule }. Zmień wielkość albo wybierz inną formę usługi.
    .reason = wielkość ponad przepisem
check-size-unusual = „{ $service }”, „{ $field }”: { $value }{ $unit } zamiast { $bound ->
    [max] najwyżej
   *[min] co najmniej
} { $limit }{ $unit }
    .hint = Tak stanowi: { $rule }. Granica jest warunkiem programu, ma wyjątki albo nie jest potwierdzona. Jeśli tak ma być, wycisz uwagę z podaniem powodu.
    .reason = standard wielkości
check-service-cost-undated = { $lacks ->
        [year] „{ $service }”: koszt jednostkowy bez roku
       *[source] „{ $service }”: koszt jednostkowy bez źródła
    }
    .hint = Podaj rok ceny i dokument, z którego pochodzi. Ceny usług szybko się zmieniają, więc bez roku i źródła nie da się ich porównać.
    .reason = koszt bez źródła
check-supply-scale = „{ $service }”, { $year } r.: { $planned } wobec { $today } w roku oceny ({ $unit })
    .hint = Liczby różnią się ponad dziesięć razy. Sprawdź, czy obie podano w tej samej jednostce ({ $unit }); często zamiast godzin wpisuje się osoby.
    .reason = inna jednostka?

## Jednostki po liczbie

counted-person = { $count ->
    [one] osoba
    [few] osoby
    [many] osób
   *[other] osoby
}
    .short = os.
counted-place = { $count ->
    [one] miejsce
    [few] miejsca
    [many] miejsc
   *[other] miejsca
}
counted-hour = { $count ->
    [one] godzina
    [few] godziny
    [many] godzin
   *[other] godziny
}
    .short = godz.
counted-person-day = { $count ->
    [one] osobodzień
    [few] osobodni
    [many] osobodni
   *[other] osobodnia
}
counted-place-month = { $count ->
    [one] miejsce
    [few] miejsca
    [many] miejsc
   *[other] miejsca
}
    .each = miejsce/mies.
counted-person-month = { $count ->
    [one] osobomiesiąc
    [few] osobomiesiące
    [many] osobomiesięcy
   *[other] osobomiesiąca
}
    .short = os.-mies.
    .each = os./mies.
counted-person-year = { $count ->
    [one] osoba w roku
    [few] osoby w roku
    [many] osób w roku
   *[other] osoby w roku
}
    .short = os./rok
    .each = os./rok
counted-meal = { $count ->
    [one] posiłek
    [few] posiłki
    [many] posiłków
   *[other] posiłku
}
counted-trip = { $count ->
    [one] kurs
    [few] kursy
    [many] kursów
   *[other] kursu
}
counted-loan = { $count ->
    [one] wypożyczenie
    [few] wypożyczenia
    [many] wypożyczeń
   *[other] wypożyczenia
}
    .short = wypoż.
counted-meeting = { $count ->
    [one] spotkanie
    [few] spotkania
    [many] spotkań
   *[other] spotkania
}
    .short = spotk.
counted-bed = { $count ->
    [one] łóżko
    [few] łóżka
    [many] łóżek
   *[other] łóżka
}
counted-family = { $count ->
    [one] rodzina
    [few] rodziny
    [many] rodzin
   *[other] rodziny
}
counted-child = { $count ->
    [one] dziecko
    [few] dzieci
    [many] dzieci
   *[other] dziecka
}
counted-unit = { $count ->
    [one] podmiot
    [few] podmioty
    [many] podmiotów
   *[other] podmiotu
}
counted-flat = { $count ->
    [one] mieszkanie
    [few] mieszkania
    [many] mieszkań
   *[other] mieszkania
}
    .short = mieszk.
counted-plan = { $count ->
    [one] plan
    [few] plany
    [many] planów
   *[other] planu
}
counted-household = { $count ->
    [one] gospodarstwo domowe
    [few] gospodarstwa domowe
    [many] gospodarstw domowych
   *[other] gospodarstwa domowego
}
    .short = gosp.
counted-event = { $count ->
    [one] zdarzenie
    [few] zdarzenia
    [many] zdarzeń
   *[other] zdarzenia
}
    .short = zdarz.
counted-procedure = { $count ->
    [one] procedura
    [few] procedury
    [many] procedur
   *[other] procedury
}
counted-gmina = { $count ->
    [one] gmina
    [few] gminy
    [many] gmin
   *[other] gminy
}
counted-team = { $count ->
    [one] zespół
    [few] zespoły
    [many] zespołów
   *[other] zespołu
}
counted-visit = { $count ->
    [one] wizyta
    [few] wizyty
    [many] wizyt
   *[other] wizyty
}
counted-yes-no = (1 = tak, 0 = nie)
counted-pln = zł
counted-km2 = km²
counted-percent = %
counted-day = { $count ->
    [one] dzień
    [few] dni
    [many] dni
   *[other] dnia
}
counted-worker = { $count ->
    [one] pracownik
    [few] pracownicy
    [many] pracowników
   *[other] pracownika
}
    .short = prac.
    .each = etat
counted-device = { $count ->
    [one] urządzenie
    [few] urządzenia
    [many] urządzeń
   *[other] urządzenia
}
    .short = urządz.
counted-farm = { $count ->
    [one] gospodarstwo
    [few] gospodarstwa
    [many] gospodarstw
   *[other] gospodarstwa
}
    .short = gosp.
counted-service = { $count ->
    [one] usługa
    [few] usługi
    [many] usług
   *[other] usługi
}
counted-facility = { $count ->
    [one] placówka
    [few] placówki
    [many] placówek
   *[other] placówki
}
counted-night = { $count ->
    [one] nocleg
    [few] noclegi
    [many] noclegów
   *[other] noclegu
}
counted-day-and-night = { $count ->
    [one] doba
    [few] doby
    [many] dób
   *[other] doby
}
