# Monitorowanie: obowiązki, kalendarz, wskaźniki po latach.

table-duties = Obowiązki monitorowania
record-duty = Obowiązek
    .plural = Obowiązki monitorowania
    .add = Dodaj obowiązek
    .empty = Tu pojawią się terminy, które plan sam sobie wyznacza: zbieranie danych, sprawozdanie dla rady, spotkanie z mieszkańcami, ocena. Zwykle wystarcza 5–6.
    .untitled = Obowiązek bez nazwy

duty-name = Co trzeba zrobić
    .help = Czynność, która powtarza się albo ma jeden termin.
    .short = Czynność
    .example = Sprawozdanie z realizacji planu
duty-kind = Rodzaj
    .help = Po rodzaju program poznaje, czy plan przewiduje sprawozdanie dla rady i ocenę.
duty_kind-data = zbieranie danych
duty_kind-report = sprawozdanie dla rady
duty_kind-meeting = spotkanie
duty_kind-costs = przegląd kosztów
duty_kind-mid_term = ocena śródokresowa
duty_kind-final = ocena końcowa
duty_kind-other = inny
duty-owner = Kto to robi
    .help = Stanowisko albo jednostka. Nie podaje się imion i nazwisk.
    .short = Kto
duty-first = Pierwszy termin
    .help = Dzień, do którego czynność trzeba wykonać po raz pierwszy. Następne terminy wynikają z częstotliwości.
duty-rhythm = Częstotliwość
    .help = Jak często czynność wraca w latach planu.
rhythm-once = jeden raz
rhythm-monthly = co miesiąc
rhythm-quarterly = co kwartał
rhythm-half_yearly = co pół roku
rhythm-yearly = co rok
duty-recipient = Dla kogo
    .help = Kto otrzymuje wynik: rada, skarbnik, mieszkańcy.

indicator-owner = Kto podaje wartość
    .help = Stanowisko albo jednostka, która podaje wartość wskaźnika. Nie podaje się imion i nazwisk.
    .short = Podaje
indicator-rhythm = Jak często
    .help = Jak często podaje się wartość wskaźnika.

step-monitoring = Monitorowanie
    .intro = Kto i kiedy sprawdza, jak daleko zaszedł plan.
monitoring-view = Widok monitorowania
monitoring-duties = Obowiązki
monitoring-calendar = Kalendarz
monitoring-indicators = Wskaźniki po latach
ready-duties = Zacznij od gotowego obowiązku

view-calendar = Kalendarz
    .title = Kalendarz monitorowania
head-due = Termin
head-duty = Czynność
head-doer = Kto
head-recipient = Dla kogo
head-basis = Podstawa
calendar-yearly = Każdego roku
calendar-once = Jeden raz
calendar-own = decyzja planu
calendar-from = { $day }, od { $year } r.
calendar-twice = { $first } i { $second }
calendar-quarterly = co kwartał, od { $day }
calendar-monthly = co miesiąc, od { $day }
calendar-remark = Termin to ostatni dzień. Terminów z ustaw nie przesuwa się, gdy wypadają w niedzielę albo święto: podano datę z przepisu.
heading-calendar = Kalendarz monitorowania
caption-calendar = Terminy w roku i terminy jednorazowe
calendar-intro = Obok terminów, które plan sam sobie wyznacza, kalendarz wymienia obowiązki ustawowe, przy których wykorzystuje się wyniki planu.

cli-sources-kind-duties = Terminy z przepisów
cli-sources-kind-resolutions = Uchwały towarzyszące
cli-sources-kind-monitoring = Gotowe obowiązki monitorowania

check-duties-none = Plan ma działania, a nie mówi, kto i kiedy sprawdza ich wykonanie
    .hint = Dodaj obowiązki monitorowania; można zacząć od gotowych.
    .reason = brak obowiązków
check-duty-report-missing = Plan nie przewiduje sprawozdania dla rady
    .hint = Dodaj coroczne sprawozdanie. Dobrym terminem jest 30 kwietnia, razem z oceną zasobów pomocy społecznej, która jest podstawą planowania budżetu.
    .reason = brak sprawozdania
check-duty-final-missing = Plan nie przewiduje oceny końcowej
    .hint = Dodaj ocenę końcową, na przykład w pierwszym półroczu po zakończeniu planu.
    .reason = brak oceny końcowej
check-duty-outside = Pierwszy termin obowiązku „{ $duty }” leży poza latami planu i rokiem po nich
    .hint = Sprawdź rok. Obowiązki zaczynają się w latach planu, a ocena końcowa najpóźniej rok po nich.
    .reason = termin poza planem
check-indicator-nothing-changes = Wartość docelowa wskaźnika jest taka sama jak bazowa
    .hint = Sprawdź obie liczby. Jeśli celem jest utrzymanie wartości, wycisz uwagę i podaj powód.
    .reason = cel równy bazie
check-indicator-step-outside = { $year }: wartość { $value } leży poza drogą od { $base } do { $target }
    .hint = Sprawdź liczbę: wartości pośrednie leżą zwykle między bazową a docelową.
    .reason = wartość poza drogą
check-indicator-step-missing = Wskaźnik nie ma wartości na { $year } r.
    .hint = Wpisz wartość pośrednią, aby co rok było z czym porównać wynik.
    .reason = brak wartości rocznej
check-indicator-base-old = Wartość bazowa jest z { $year } r., o ponad { $limit ->
        [one] { $limit } rok
        [few] { $limit } lata
       *[other] { $limit } lat
    } wcześniejszego niż początek planu
    .hint = Poszukaj nowszej wartości albo wyjaśnij, dlaczego jej nie ma.
    .reason = stara wartość bazowa
check-indicator-twice = Ten sam wskaźnik wpisano przy działaniu dwukrotnie
    .hint = Połącz oba wiersze albo nadaj im różne nazwy.
    .reason = powtórzony wskaźnik
check-indicator-against-service = W { $year } r. wskaźnik ma wartość { $value }, a plan przewiduje { $planned } („{ $service }”)
    .hint = Wskaźnik mierzy podaż tej usługi. Sprawdź obie liczby; jeśli różnią się celowo, wycisz wskazówkę i podaj powód.
    .reason = inna liczba niż przy usłudze
check-indicators-no-result = Plan mierzy tylko to, co powstanie, a nie to, co się zmieni dla ludzi
    .hint = Dodaj co najmniej jeden wskaźnik rezultatu.
    .reason = brak wskaźnika rezultatu
