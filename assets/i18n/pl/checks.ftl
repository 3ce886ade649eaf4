# Uwagi sprawdzeń: wartość = tytuł, .hint = co zrobić, .reason = powód w dwóch–trzech słowach.
# Argumenty: $field, $part, $whole – etykiety pól; $action, $service, $group – nazwy;
# $count, $max (w max-chars), $years, $expected – liczby (od nich zależy odmiana);
# pozostałe – gotowe, sformatowane teksty.

## Waga uwagi

severity-error = Błąd
    .plural = Błędy
    .count = { $count ->
        [one] { $count } błąd
        [few] { $count } błędy
        [many] { $count } błędów
       *[other] { $count } błędu
    }
severity-warning = Ostrzeżenie
    .plural = Ostrzeżenia
    .count = { $count ->
        [one] { $count } ostrzeżenie
        [few] { $count } ostrzeżenia
        [many] { $count } ostrzeżeń
       *[other] { $count } ostrzeżenia
    }
severity-hint = Wskazówka
    .plural = Wskazówki
    .count = { $count ->
        [one] { $count } wskazówka
        [few] { $count } wskazówki
        [many] { $count } wskazówek
       *[other] { $count } wskazówki
    }

## Sprawdzenia każdego pola

required = Brakuje odpowiedzi: „{ $field }”
    .hint = Wpisz odpowiedź. Bez niej plan nie jest gotowy dla rady.
    .reason = brakuje odpowiedzi
min = „{ $field }”: wpisano { $value }, najmniej może być { $min }
    .hint = Wpisz { $min } albo więcej.
    .reason = za mała liczba
max = „{ $field }”: wpisano { $value }, najwięcej może być { $max }
    .hint = Wpisz { $max } albo mniej.
    .reason = za duża liczba
max-chars = „{ $field }” ma { $count ->
        [one] { $count } znak
        [few] { $count } znaki
        [many] { $count } znaków
       *[other] { $count } znaku
    }
    .hint = Skróć tekst do { $max ->
        [one] { $max } znaku
       *[other] { $max } znaków
    }.
    .reason = za długi tekst
unknown-key = „{ $field }”: katalog tej wersji programu nie zna wpisu „{ $value }”
    .hint = Wybierz wpis z katalogu. Dotychczasowy pozostaje w pliku, dopóki nie zostanie zmieniony.
    .reason = nieznany wpis
broken-link = „{ $field }” wskazuje wiersz, którego nie ma
    .hint = Wybierz istniejący wiersz albo usuń ten, który go wskazuje.
    .reason = brak powiązania
source-missing = „{ $field }”: liczby nie mają źródła
    .hint = Podaj, kto je opublikował albo z jakiego rejestru pochodzą.
    .reason = brakuje źródła
source-year-missing = Źródło nie ma roku
    .hint = Podaj rok, którego dotyczy źródło albo w którym je wydano.
    .reason = brakuje roku źródła

## Jednostka i plan

teryt-format = Kod TERYT ma tu { $expected ->
        [one] { $expected } cyfrę
        [few] { $expected } cyfry
        [many] { $expected } cyfr
       *[other] { $expected } cyfry
    }, wpisano { $count }
    .hint = Wpisz pełny kod, bez odstępów: 7 cyfr dla gminy, 4 cyfry dla powiatu i miasta na prawach powiatu.
    .reason = liczba cyfr
teryt-unit = Kod TERYT nie pasuje do rodzaju jednostki
    .hint = Kod gminy kończy się cyfrą 1 (miejska), 2 (wiejska) albo 3 (miejsko-wiejska). Powiat i miasto na prawach powiatu mają kod z 4 cyfr. Sprawdź kod i rodzaj jednostki.
    .reason = inny rodzaj jednostki
horizon-order = Ostatni rok planu jest wcześniejszy niż pierwszy
    .hint = Zamień lata miejscami albo popraw jeden z nich.
    .reason = kolejność lat
horizon-long = Plan obejmuje { $years ->
        [one] { $years } rok
        [few] { $years } lata
        [many] { $years } lat
       *[other] { $years } roku
    }
    .hint = „Strategia rozwoju usług społecznych” mówi o okresie do 3 lat tylko w odniesieniu do planów regionalnych; dla planów lokalnych nie podaje okresu. Jeśli tak ma być, pozostaw lata bez zmian; można też skrócić plan i przygotować potem kolejne wydanie.
    .reason = okres ponad 3 lata
resolution-missing = Plan ma status „Uchwalony”, a brakuje numeru albo daty uchwały
    .hint = Wpisz numer i datę uchwały albo wróć do statusu „Po konsultacjach”.
    .reason = brakuje uchwały

## Diagnoza

base-year-after-plan = Rok oceny nie jest wcześniejszy niż lata planu
    .hint = Rok oceny to najnowszy rok z policzonymi danymi. Popraw rok oceny albo lata planu.
    .reason = kolejność lat
forecast-order = Lata prognozy nie idą po kolei
    .hint = Rok prognozy powinien być późniejszy niż rok oceny, a rok dalszej prognozy – późniejszy niż rok prognozy.
    .reason = kolejność lat
part-exceeds-whole = { $year }: „{ $part }” to więcej niż „{ $whole }”
    .hint = Część nie może być większa od całości. Sprawdź obie liczby w źródle.
    .reason = część większa od całości
estimate-without-method = Szacunek nie ma podanej metody
    .hint = Podaj, jak obliczono szacunek: od jakiej liczby i z jakim założeniem.
    .reason = szacunek bez metody
figure-jump = { $year }: „{ $field }” zmienia się o ponad połowę w ciągu roku
    .hint = Sprawdź, czy nie ma pomyłki w liczbie. Jeśli liczba jest prawdziwa, wycisz uwagę i podaj powód.
    .reason = nagła zmiana

## Obszar i usługi

area-goal-without-number = Cel szczegółowy nie zawiera liczby
    .hint = Dopisz, ile osób, miejsc albo godzin i do którego roku. Bez liczby rada nie sprawdzi, czy cel osiągnięto.
    .reason = cel bez liczby
actions-none = Obszar „{ $group }” nie ma jeszcze działania
    .hint = Dodaj co najmniej jedno działanie, które prowadzi do celu szczegółowego.
    .reason = brakuje działań
service-size = „{ $service }”: wpisano { $value }, a standard to { $limit }
    .hint = Sprawdź liczbę albo zaplanuj kilka mniejszych miejsc. Podstawa: { $law }.
    .reason = standard wielkości
service-community-test = „{ $service }”: nie wszystkie odpowiedzi wskazują na usługę w społeczności lokalnej
    .hint = Sprawdź cztery odpowiedzi na karcie usługi. Jeśli są prawdziwe, opisz w uwagach do usługi, co zmieni się w latach planu.
    .reason = cztery pytania
service-nothing-grows = Obszar „{ $group }”: w latach planu nie rośnie żadna usługa
    .hint = Sprawdź podaż w latach planu. Jeśli ma pozostać bez zmian, wyjaśnij to w założeniach deinstytucjonalizacji.
    .reason = podaż bez wzrostu
care-farm = Plan nie przewiduje gospodarstwa opiekuńczego
    .hint = Gospodarstwo opiekuńcze łączy dzienne usługi opiekuńcze i integrację społeczną z zasobami gospodarstwa rolnego; może powstać także w mieście. Dodaj tę usługę, jeśli pasuje do potrzeb mieszkańców.
    .reason = gospodarstwo opiekuńcze

## Działania, wskaźniki, koszty

action-years-outside = Lata działania wykraczają poza lata planu
    .hint = Zmień lata działania albo lata planu.
    .reason = lata poza planem
action-without-indicator = Działanie „{ $action }” nie ma wskaźnika
    .hint = Dodaj wskaźnik z wartością bazową, wartością docelową i źródłem.
    .reason = brakuje wskaźnika
action-without-cost = Działanie „{ $action }” nie ma kosztu
    .hint = Dodaj źródło i kwoty. Jeśli działanie nic nie kosztuje, wpisz 0 przy źródle, z którego opłacana jest jednostka realizująca.
    .reason = brakuje kosztu
indicator-without-name = Wskaźnik nie ma nazwy
    .hint = Wybierz wskaźnik z katalogu albo wpisz własną nazwę.
    .reason = brakuje nazwy
indicator-base-blank-note = Wartość bazowa jest pusta, a puste to nie zero
    .hint = Wpisz 0, jeśli przed działaniem niczego nie było, albo znak „.”, jeśli nie ma informacji.
    .reason = puste to nie zero
cost-year-outside = Kwota stoi w roku spoza planu
    .hint = Przenieś kwotę na rok objęty planem albo zmień lata planu.
    .reason = rok poza planem
cost-years-without-money = Działanie „{ $action }” nie ma pieniędzy w roku { $year }
    .hint = Dopisz kwotę na ten rok albo zmień lata działania.
    .reason = rok bez pieniędzy
same-source-twice = To samo źródło stoi przy działaniu dwa razy
    .hint = Połącz kwoty w jednym wierszu i usuń drugi.
    .reason = powtórzone źródło
grant-cliff = Po { $year } r. kończą się dotacje: { $amount } rocznie
    .hint = Zapisz, kto opłaci usługi po zakończeniu planu albo które z nich się skończą.
    .reason = koniec dotacji

## Wyciszenia

mute-error = Wyciszono błąd, a błędów nie można wyciszać
    .hint = Usuń wyciszenie i popraw miejsce, którego dotyczy błąd.
    .reason = wyciszony błąd
