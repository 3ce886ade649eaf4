# Uwagi o udziale mieszkańców, potrzebach, wizji i spójności (por. checks.ftl).
check-participation-to-come = Data { $date } jest dopiero przed nami, a wpis mówi o czymś, co się odbyło
    .hint = Popraw datę. To, co dopiero zaplanowano, opisz w komunikacji albo w konsultacjach.
    .reason = data przed nami
check-participation-dates = Ostatni dzień jest wcześniejszy niż pierwszy
    .hint = Popraw jedną z dat.
    .reason = kolejność dat
check-participation-without-users = Żaden wpis nie mówi, że wysłuchano osób, które korzystają z usług
    .hint = Zaproś osoby, których plan dotyczy, albo ich bliskich. Jeśli byli, zaznacz to przy spotkaniu.
    .reason = bez osób korzystających
check-survey-respondents = Odpowiedzi jest więcej ({ $count }) niż osób w badanej zbiorowości ({ $all })
    .hint = Sprawdź obie liczby. Liczba odpowiedzi to ankiety wypełnione, a zbiorowość to wszyscy, o których ankieta mówi.
    .reason = za dużo odpowiedzi
check-survey-margin = Błąd próby wynosi ±{ $points } p.p.
    .hint = Przy tak małej próbie podawaj wyniki jako głosy zapytanych osób, a nie jako odsetek mieszkańców.
    .reason = mała próba
check-survey-not-all = Zapytano wszystkich, ale odpowiedziała tylko część
    .hint = Napisz w wynikach, ilu nie odpowiedziało. Ich zdanie może być inne.
    .reason = nie wszyscy odpowiedzieli
check-workshop-unanswered = Warsztat nie ma odpowiedzi na pytanie „{ $question }”
    .hint = Wpisz odpowiedzi z sali. Jeśli nikt się nie odezwał, zapisz to słowami „brak odpowiedzi”.
    .reason = pytanie bez odpowiedzi
check-need-without-action = Na najpilniejszą potrzebę „{ $need }” nie odpowiada żadne działanie
    .hint = Wskaż działanie, które na nią odpowiada, dodaj je albo zmień pierwszeństwo.
    .reason = potrzeba bez działania
check-need-other-group = Działanie, które odpowiada na potrzebę, jest dla innej grupy
    .hint = Sprawdź grupę potrzeby i grupę działania.
    .reason = inna grupa
check-needs-all-first = Wszystkie potrzeby mają pierwszeństwo 1
    .hint = Uporządkuj je. Gdy wszystko jest najpilniejsze, nie wiadomo, od czego zacząć.
    .reason = wszystko najpilniejsze
check-swot-list-empty = Lista „{ $list }” jest pusta
    .hint = Dopisz 2–3 pozycje albo usuń całą analizę. Połowa analizy wprowadza w błąd.
    .reason = pusta lista
check-main-goal-without-number = Cel główny nie zawiera liczby
    .hint = Dopisz, o ile i do którego roku. Bez liczby rada nie sprawdzi, czy cel osiągnięto.
    .reason = cel główny bez liczby
check-principles-count = { $count ->
        [0] Plan nie wymienia żadnej zasady
       *[other] Zasad jest { $count }, a powinno być najwyżej { $most }
    }
    .hint = Wybierz zasady, według których samorząd naprawdę będzie działał.
    .reason = liczba zasad
check-coherence-strategy = Plan nie mówi, jak ma się do strategii rozwiązywania problemów społecznych
    .hint = Dodaj tę strategię do dokumentów i napisz, które jej cele plan realizuje. Strategia wskazuje usługi społeczne, więc oba dokumenty nie mogą się różnić.
    .reason = strategia
