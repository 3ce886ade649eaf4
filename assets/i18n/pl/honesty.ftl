# Rzetelność danych: co się powtarza, skacze, jest przepisane albo liczone dwa razy.

check-supply-jump = { $year }: podaż zmienia się z { $before } na { $after }
    .hint = Sprawdź, czy obie liczby są w tej samej jednostce. Jeśli są prawdziwe, wycisz uwagę i podaj powód.
    .reason = skok podaży
check-cost-jump = Kwota w { $year } r. wielokrotnie różni się od poprzedniej
    .hint = Sprawdź, czy nie brakuje zera albo nie ma go za dużo. Inwestycja w jednym roku może być powodem; wtedy wycisz uwagę.
    .reason = skok kwoty
check-service-twice = Usługę „{ $service }” wpisano dla tej samej grupy dwukrotnie
    .hint = Połącz oba wiersze. Różnych wykonawców można wymienić w jednym polu.
    .reason = powtórzona usługa
check-action-twice = Działanie „{ $action }” wpisano w tym obszarze dwukrotnie
    .hint = Połącz karty albo nadaj im różne nazwy.
    .reason = powtórzone działanie
check-action-reaches-nobody = Działanie „{ $action }” nie ma odbiorców: wpisano zero
    .hint = Podaj liczbę osób w roku pełnego działania. Działanie, które służy wszystkim, obejmuje osoby z grupy.
    .reason = zero odbiorców
check-area-text-copied = Ten sam tekst wpisano też w obszarze „{ $area }”
    .hint = Napisz, co jest inne dla tej grupy: liczby, potrzeby, usługi.
    .reason = skopiowany tekst
check-goal-year-outside = Cel mówi o { $year } r., a plan kończy się w { $last } r.
    .hint = Podaj wartość na ostatni rok planu, a dalszy zamiar opisz w założeniach.
    .reason = rok po planie
check-diagnosis-old = Rok oceny ({ $year }) jest o ponad { $limit ->
        [one] { $limit } rok
        [few] { $limit } lata
       *[other] { $limit } lat
    } wcześniejszy niż początek planu
    .hint = Sprawdź, czy są już nowsze dane, na przykład z ostatniej oceny zasobów pomocy społecznej.
    .reason = stare dane
check-version-after-resolution = Wersja dokumentu jest późniejsza niż uchwała, która go przyjmuje
    .hint = Sprawdź obie daty. Po uchwaleniu zmienia się plan uchwałą, a nie nową wersją.
    .reason = kolejność dat
check-version-to-come = Data wersji dokumentu jest dopiero przed nami
    .hint = Wpisz dzień, w którym wersja powstała.
    .reason = data przed nami
check-double-voucher = Działanie „{ $action }” łączy bon senioralny z programem, z którym bonu łączyć nie wolno
    .hint = Sprawdź, czy będą to różne osoby. Jeśli tak, wycisz uwagę i podaj powód; jeśli nie, wybierz jedno źródło.
    .reason = podwójne finansowanie
check-double-housing = Działanie „{ $action }” łączy Fundusz Dopłat ze środkami Unii Europejskiej
    .hint = Ten sam koszt można opłacić tylko z jednego z tych źródeł. Jeśli dotyczą różnych kosztów, wycisz uwagę i podaj powód.
    .reason = podwójne finansowanie
check-voucher-floor = Plan korzysta z bonu senioralnego, a w { $year } r. usługa zmniejsza się z { $today } do { $value }
    .hint = Samorząd, który korzysta z bonu, nie może zmniejszyć liczby osób i godzin usług opiekuńczych ani asystencji poniżej stanu z 30 września 2026 r. Sprawdź liczby.
    .reason = mniej usług przy bonie
