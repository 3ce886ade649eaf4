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

check-unread = „{ $field }”{ $year }: wpisano „{ $typed }”. { $why }
    .hint = { $kept ->
        [list] W planie jest dawny wybór: wybierz z listy.
       *[cell] Wpis zostaje w komórce, a w planie jest dawna wartość.
    }
    .reason = wpis nieodczytany
check-not-whole = „{ $field }”: wpisano { $value }, a tu liczy się w całości
    .hint = Wpisz liczbę bez części po przecinku.
    .reason = ułamek osoby lub miejsca
check-number-negative = „{ $field }”: wpisano { $value }, a mniej niż zero być nie może
    .hint = Sprawdź, czy minus nie znalazł się tu przez pomyłkę.
    .reason = liczba ujemna
check-percent-range = „{ $field }”: wpisano { $value }%, a odsetek mieści się między 0 a 100
    .hint = Sprawdź liczbę albo wybierz wskaźnik, który nie jest odsetkiem.
    .reason = odsetek poza 0–100
check-indicator-base-year = Wartość bazowa jest z { $year } r., a plan kończy się w { $last } r.
    .hint = Podaj rok, w którym wartość bazową zmierzono.
    .reason = rok bazowy po planie
check-date-year = „{ $field }”: wpisano { $date }, a rok może być od 1990 do 2100
    .hint = Sprawdź, czy w roku nie ma pomyłki.
    .reason = rok poza zakresem
check-resolution-date = Uchwała z { $date } nie może dotyczyć tego planu
    .hint = Sprawdź datę uchwały.
    .reason = data uchwały
check-resolution-to-come = Data uchwały ({ $date }) jest dopiero przed nami
    .hint = Wpisz dzień, w którym uchwałę podjęto. Plan, na który rada jeszcze czeka, nie jest uchwalony.
    .reason = data uchwały
check-year-to-come = Rok { $year } jeszcze się nie zaczął, a wpisano przy nim dane policzone
    .hint = Wpisz rok, z którego dane już są. Liczby na lata następne to prognoza.
    .reason = rok przed nami
check-figure-year-outside = „{ $field }”: liczbę wpisano w roku { $year }, spoza okresu planu
    .hint = Wpisz ją przy roku objętym planem, usuń albo zmień lata planu.
    .reason = rok spoza okresu planu
check-amount-year-outside = „{ $field }”: kwota { $amount } w roku { $year }, spoza okresu planu
    .hint = Przenieś kwotę na rok objęty planem, usuń ją albo zmień lata planu.
    .reason = rok spoza okresu planu
check-required = Nie wypełniono pola: „{ $field }”
    .hint = Uzupełnij je: bez niego plan nie jest gotowy dla rady.
    .reason = puste pole
check-min = „{ $field }”: wpisano { $value }, najmniej może być { $min }
    .hint = Wpisz { $min } albo więcej.
    .reason = za mała liczba
check-max = „{ $field }”: wpisano { $value }, najwięcej może być { $max }
    .hint = Wpisz { $max } albo mniej.
    .reason = za duża liczba
check-max-chars = „{ $field }” ma { $count ->
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
check-unknown-key = „{ $field }”: katalog tej wersji programu nie zna wpisu „{ $value }”
    .hint = Wybierz wpis z katalogu. Dotychczasowy pozostaje w pliku, dopóki nie zostanie zmieniony.
    .reason = nieznany wpis
check-broken-link = „{ $field }” wskazuje wiersz, którego nie ma
    .hint = Wybierz istniejący wiersz albo usuń ten, który go wskazuje.
    .reason = brak powiązania
check-source-missing = „{ $field }”: { $basis ->
        [expected] prognoza nie ma źródła
       *[counted] liczby nie mają źródła
    }
    .hint = Podaj, kto je opublikował albo z jakiego rejestru pochodzą.
    .reason = brakuje źródła
check-source-year-missing = „{ $field }”: { $basis ->
        [expected] źródło prognozy nie ma roku
       *[counted] źródło nie ma roku
    }
    .hint = Podaj rok, którego dotyczy źródło albo w którym je wydano.
    .reason = brakuje roku źródła

## Jednostka i plan

check-teryt-format = Kod TERYT „{ $code }” powinien mieć { $expected ->
        [one] { $expected } cyfrę
        [few] { $expected } cyfry
        [many] { $expected } cyfr
       *[other] { $expected } cyfry
    }, a ma { $count }
    .hint = Wpisz sam kod, bez liter: 7 cyfr dla gminy, 4 cyfry dla powiatu. Miasto na prawach powiatu może podać jeden albo drugi. W planie wspólnym wpisz kody wszystkich jednostek i oddziel je przecinkami.
    .reason = liczba cyfr
check-teryt-unit = Kod TERYT „{ $code }” nie pasuje do rodzaju jednostki
    .hint = Pierwsze dwie cyfry oznaczają województwo, dwie następne powiat (miasta na prawach powiatu mają tu liczby od 61), a siódma rodzaj gminy: 1, 2 albo 3. Miasto na prawach powiatu ma na końcu 011. Sprawdź kod i rodzaj jednostki.
    .reason = inny rodzaj jednostki
check-horizon-order = Ostatni rok planu ({ $last }) jest wcześniejszy niż pierwszy ({ $first })
    .hint = Zamień lata miejscami albo popraw jeden z nich.
    .reason = kolejność lat
check-horizon-long = Plan obejmuje { $years ->
        [one] { $years } rok
        [few] { $years } lata
        [many] { $years } lat
       *[other] { $years } roku
    }
    .hint = „Strategia rozwoju usług społecznych” mówi o okresie do 3 lat tylko w odniesieniu do planów regionalnych; dla planów lokalnych nie podaje okresu. Jeśli tak ma być, pozostaw lata bez zmian; można też skrócić plan i przygotować potem kolejne wydanie.
    .reason = okres ponad 3 lata

## Diagnoza

check-base-year-after-plan = Rok oceny { $base } jest późniejszy niż pierwszy rok planu { $first }
    .hint = Rok oceny to najnowszy rok z policzonymi danymi. Popraw rok oceny albo lata planu.
    .reason = kolejność lat
check-forecast-order = Prognoza na { $later } r. nie jest późniejsza niż dane z { $earlier } r.
    .hint = Rok prognozy powinien być późniejszy niż rok oceny, a rok dalszej prognozy – późniejszy niż rok prognozy.
    .reason = kolejność lat
check-part-exceeds-whole = { $year }: „{ $part }” to więcej niż „{ $whole }”
    .hint = Część nie może być większa od całości. Sprawdź obie liczby w źródle.
    .reason = część większa od całości
check-whole-below-parts = { $year }: „{ $whole }” to mniej niż części tej liczby
    .hint = Większe są: { $parts }. Sprawdź w źródle najpierw całość.
    .reason = całość mniejsza od części
check-figure-jump = { $year }: „{ $field }” zmienia się w ciągu roku bardziej niż zwykle
    .hint = Sprawdź, czy nie ma pomyłki w liczbie. Jeśli liczba jest prawdziwa, wycisz uwagę i podaj powód.
    .reason = nagła zmiana
check-figure-missing = Brakuje liczby: „{ $field }”, { $year }
    .hint = Wpisz liczbę. Gdy nikt jej nie zna, wpisz kropkę.
    .reason = brakuje liczby
check-figure-other-year = „{ $field }”: znana jest tylko wartość z { $year } r., a dokument drukuje lata diagnozy, więc jej nie wydrukuje
    .hint = Wpisz wartość za { $base } r. albo za jeden z dwóch lat przed nim. Gdy nikt jej nie zna, wpisz za { $base } r. kropkę; wartość z { $year } r. możesz podać w opisie słowami, razem z rokiem. Jeśli wszystkie dane są starsze, zmień rok bazowy diagnozy.
    .reason = wartość z innego roku
check-figure-unnamed = Wielkość „{ $key }”: katalog tej wersji programu jej nie zna, a plan nie mówi, co liczy
    .hint = Podaj nazwę i jednostkę albo otwórz plan w nowszej wersji programu. Liczby pozostają w pliku.
    .reason = nieznana wielkość
check-figure-fraction = „{ $field }”, { $year }: wpisano { $value }, a liczy się tu tylko całości
    .hint = Wpisz liczbę całkowitą.
    .reason = ułamek
check-figure-negative = „{ $field }”, { $year }: wpisano { $value }, a mniej niż zero być nie może
    .hint = Sprawdź liczbę w źródle.
    .reason = liczba ujemna
check-figure-unusual = „{ $field }”, { $year }: { $value } to liczba nietypowa, granica wynosi { $limit }
    .hint = Sprawdź, czy nie ma pomyłki w liczbie. Jeśli liczba jest prawdziwa, wycisz uwagę i podaj powód.
    .reason = nietypowa liczba
check-parts-do-not-add-up = { $year }: „{ $whole }” to { $value }, a części dają razem { $sum }
    .hint = Części to: { $parts }. Sprawdź w źródle je i całość.
    .reason = suma części
check-figure-limit = { $year }: „{ $field }” to { $value }, a z innych liczb wynika granica { $limit }
    .hint = Granica wynika z: { $of }. Sprawdź te liczby w źródle.
    .reason = niezgodne liczby
check-figure-ratio = { $year }: „{ $field }” to { $value }; zwykle granicą jest { $limit }
    .hint = Granica wynika z: { $of }. Jeśli liczby są prawdziwe, wycisz uwagę i podaj powód.
    .reason = nietypowa relacja

## Obszar i usługi

check-area-missing = Obszar „{ $area }” nie jest ani opisany, ani pominięty
    .hint = Opisz go w pięciu krokach albo pomiń i podaj powód.
    .reason = obszar bez treści
check-areas-none = Plan pomija wszystkie obszary
    .hint = Przywróć co najmniej jeden obszar. Plan bez obszarów nie ma czego wprowadzać w życie.
    .reason = brak obszarów
check-area-left-out-used = Wybrano grupę „{ $area }”, a plan pomija jej obszar
    .hint = Przywróć obszar albo wybierz inną grupę.
    .reason = grupa z pominiętego obszaru
check-area-without-action = Cel szczegółowy obszaru nie ma jeszcze działania
    .hint = Dodaj co najmniej jedno działanie, które prowadzi do tego celu.
    .reason = cel bez działania
check-area-goal-without-number = Cel szczegółowy nie zawiera liczby
    .hint = Dopisz, ile osób, miejsc albo godzin i do którego roku. Bez liczby rada nie sprawdzi, czy cel osiągnięto.
    .reason = cel bez liczby
check-actions-none = Cel szczegółowy nie ma jeszcze działania
    .hint = Dodaj co najmniej jedno działanie, które prowadzi do celu.
    .reason = brakuje działań
check-supply-year-missing = Podaż usługi: brakuje liczby na { $year } r.
    .hint = Wpisz liczbę planowaną na ten rok; zero też jest odpowiedzią, a kropka znaczy brak informacji.
    .reason = brakuje roku
check-service-community-test = „{ $service }”: nie wszystkie odpowiedzi wskazują na usługę w społeczności lokalnej
    .hint = Sprawdź cztery odpowiedzi na karcie usługi. Jeśli są prawdziwe, opisz w uwagach do usługi, co zmieni się w latach planu.
    .reason = cztery pytania
check-service-nothing-grows = W latach planu nie rośnie żadna usługa w społeczności lokalnej
    .hint = Sprawdź podaż w latach planu. Jeśli ma pozostać bez zmian, wyjaśnij to w założeniach deinstytucjonalizacji.
    .reason = podaż bez wzrostu
check-care-farm = Plan nie przewiduje gospodarstwa opiekuńczego
    .hint = Gospodarstwo opiekuńcze łączy dzienne usługi opiekuńcze i integrację społeczną z zasobami gospodarstwa rolnego; może powstać także w mieście. Dodaj tę usługę, jeśli pasuje do potrzeb mieszkańców.
    .reason = gospodarstwo opiekuńcze

## Działania, wskaźniki, koszty

check-people-exceed-group = „{ $field }”: wpisano { $value }, a „{ $figure }” to { $most }
    .hint = Sprawdź liczbę osób. Jeśli obejmuje też inne osoby, na przykład opiekunów, wycisz uwagę z podaniem powodu.
    .reason = więcej osób niż w grupie
check-action-years-outside = Działanie „{ $action }” nie mieści się w latach planu { $first }–{ $last }
    .hint = Oba lata działania powinny leżeć w latach planu, a ostatni nie może być wcześniejszy niż pierwszy. Zmień lata działania albo planu.
    .reason = lata poza planem
check-action-without-indicator = Działanie „{ $action }” nie ma wskaźnika
    .hint = Dodaj wskaźnik z wartością bazową, wartością docelową i źródłem.
    .reason = brakuje wskaźnika
check-action-without-cost = Działanie „{ $action }” nie ma kosztu
    .hint = Dodaj źródło i kwoty. Jeśli działanie nic nie kosztuje, wpisz 0 przy źródle, z którego opłacana jest jednostka realizująca.
    .reason = brakuje kosztu
check-indicator-without-name = Wskaźnik nie ma nazwy
    .hint = Wybierz wskaźnik z katalogu albo wpisz własną nazwę.
    .reason = brakuje nazwy
check-cost-year-outside = „{ $source }”: kwota { $amount } w roku { $year }, spoza okresu planu
    .hint = Przenieś kwotę na rok objęty planem albo zmień lata planu.
    .reason = rok spoza okresu planu
check-cost-years-without-money = Na działanie „{ $action }” nie przewidziano środków w roku { $year }
    .hint = Dopisz kwotę na ten rok albo zmień lata działania.
    .reason = rok bez środków
check-same-source-twice = To samo źródło wpisano przy działaniu dwukrotnie
    .hint = Połącz kwoty w jednym wierszu i usuń drugi.
    .reason = powtórzone źródło
check-grant-cliff = Od { $year } r. brak źródła finansowania na kwotę { $amount } rocznie
    .hint = Tyle w ostatnim roku planu pochodzi z projektów i rocznych programów. Przy każdym takim działaniu wybierz, kto płaci po planie; pierwsze to „{ $action }”.
    .reason = koniec dotacji

## Wyciszenia

check-names-unlike = „{ $typed }” nie pasuje do nazwy jednostki „{ $name }”
    .hint = Sprawdź przypadek, rodzaj jednostki i samą nazwę: te słowa trafią na stronę tytułową i do uchwały.
    .reason = inna nazwa
check-services-none = Plan nie ma ani jednej usługi
    .hint = Dodaj usługi, które już działają, i te, które plan rozwinie. Można zacząć od katalogu.
    .reason = brakuje usług
check-rows-none = Brakuje wierszy: { $table }
    .hint = Dodaj co najmniej jeden wiersz; bez nich ten rozdział jest pusty. Jeśli to zamierzone, wycisz uwagę i podaj powód.
    .reason = pusty rozdział
check-action-service-unlisted = Usługi „{ $service }” nie ma na liście usług, choć rozwija ją działanie
    .hint = Dodaj ją na liście usług: z podażą w roku oceny i w latach planu. Wtedy widać, co działanie zmienia.
    .reason = usługi nie ma na liście
check-coverage-gap = { $count ->
        [one] Obszar nie ma działania w kierunku: { $directions }
       *[other] Obszar nie ma działania w kierunkach: { $directions }
    }
    .hint = Dodaj działanie albo wycisz wskazówkę i podaj powód: to jest decyzja, o którą zapyta rada.
    .reason = luka w pokryciu
check-cost-zero = Działanie „{ $action }” ma same kwoty 0 zł
    .hint = Jeśli działanie nic nie kosztuje, wycisz uwagę i podaj powód. Kwoty, której nie znasz, nie zastępuj zerem: puste znaczy „jeszcze nie wiadomo”.
    .reason = koszt zerowy
check-done-to-come = To już się stało, a data ({ $date }) jest dopiero przed nami
    .hint = Wpisz dzień, w którym to nastąpiło, albo zmień stan.
    .reason = data przed nami
check-due-passed = { $others ->
        [0] Termin ({ $due }) minął, a sprawa nie jest zakończona
       *[other] Termin ({ $due }) minął, a sprawa nie jest zakończona; podobnie w innych wierszach tej tabeli: { $others }
    }
    .hint = Wpisz nowy termin albo zmień stan.
    .reason = termin minął
check-consultation-contact = Plan zaprasza do uwag, a nie podaje adresu, telefonu ani e-maila urzędu
    .hint = Wpisz adres, telefon albo e-mail urzędu: trafi do ogłoszenia o konsultacjach i do streszczenia.
    .reason = brakuje kontaktu
check-contact-useless = Pole „{ $field }”: wpis „{ $typed }” nie wskazuje drogi do urzędu
    .hint = Wpisz numer telefonu z kierunkowym, adres e-mail, ulicę z numerem albo dni i godziny. Pole może też zostać puste.
    .reason = nie prowadzi do urzędu
check-consultation-after-plan = Rok { $year } jest późniejszy niż pierwszy rok planu ({ $first })
    .hint = Konsultacje i sesja rady poprzedzają plan. Sprawdź datę.
    .reason = termin po rozpoczęciu planu
check-application-over-cost = Wniosek na { $amount }, a koszt, którego dotyczy, to { $cost }
    .hint = Sprawdź kwotę wniosku i koszty działania: czy nie ma zera za dużo i czy nie brakuje wiersza kosztów.
    .reason = wniosek większy niż koszt
check-blank-left = „{ $field }”: w tekście zostało miejsce do uzupełnienia: { $words }
    .hint = Zastąp je własną treścią albo usuń zdanie.
    .reason = zostało miejsce do uzupełnienia
check-says-nothing = „{ $field }”: wpis „{ $typed }” niczego nie mówi
    .hint = Wpisz treść. Puste pole jest uczciwsze niż kreska: liczy się jako brak, a nie jako odpowiedź.
    .reason = wpis bez treści
check-not-decided = „{ $field }”: znak „{ $typed }” zamiast liczby
    .hint = To liczba, którą plan ustala, a nie dana, której brakuje. Wpisz ją; zero też jest odpowiedzią.
    .reason = znak zamiast liczby
check-person-named = „{ $field }”: to wygląda na dane osoby: { $typed }
    .hint = Plan jest publikowany. Wpisz jednostkę i funkcję, bez imion, nazwisk, telefonów i adresów e-mail; o osobach pisz bez danych, po których można je rozpoznać.
    .reason = dane osoby
check-sign-not-printed = „{ $field }”: pismo dokumentu nie ma { $count ->
        [one] znaku
       *[other] znaków
    } { $signs }
    .hint = Zastąp taki znak słowem albo go usuń. Inaczej w tekstach i tabelach zostanie wydrukowany jego numer w ramce, a w nagłówkach stron i na wykresach – znak zapytania.
    .reason = znak nie do druku

## Dlaczego wpis nie został przyjęty

unread-question = Pytanie: „{ $typed }” to ile?
unread-question-keys = Klawisz 1 albo 2; Esc wraca do komórki. Bez odpowiedzi wpis liczy się jako błąd.
unread-readings = Dwa odczyty: 1 to { $one }, 2 to { $other }. Enter w komórce prowadzi do wyboru.
unread-key = klawisz { $key }
unread-scale-year = Dla roku { $year } wpisano { $value }.
unread-scale = W planie jest { $value }.
unread-either = Można to przeczytać na dwa sposoby: wybierz jeden.
unread-dash = Kreska w tabelach znaczy „nie ma” albo „nie wiadomo”: wpisz 0, kropkę albo zostaw puste.
unread-stroke = Kreska to nie liczba: wpisz 0 albo zostaw puste.
unread-word = To nie jest liczba: wpisz same cyfry.
unread-several = To wygląda na kilka liczb: wpisz jedną albo wklej je do tabeli.
unread-extra = Obok liczby jest coś jeszcze: wpisz same cyfry.
unread-fraction = Tu liczy się w całości: wpisz liczbę bez części po przecinku.
unread-places = Za dużo miejsc po przecinku.
unread-negative = Liczba nie może być ujemna.
unread-large = Liczba jest za duża.
unread-percent = To nie jest odsetek: wpisz liczbę bez znaku %.
unread-currency = To nie jest kwota: wpisz liczbę bez złotych.
unread-year = Wpisz rok czterema cyframi, od 1990 do 2100.
unread-date = Wpisz datę jako dzień.miesiąc.rok, na przykład 21.11.2026.
unread-day = Nie ma takiego dnia: sprawdź dzień i miesiąc.
unread-unlisted = Nie ma tego na liście: wybierz z listy.
