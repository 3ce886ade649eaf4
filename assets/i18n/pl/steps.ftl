# Kroki kreatora: tytuł, .short na liście zadań, .intro pod tytułem; słowa poszczególnych ekranów.

tasks-part-preparation = Przygotowanie
tasks-part-diagnosis = Część I · Diagnoza
tasks-part-areas = Część II · Wizja i obszary
tasks-part-programme = Część II · Program
tasks-part-document = Dokument

step-unit = Jednostka i plan
    .intro = Te dane trafią na stronę tytułową, do nagłówka załącznika i do projektu uchwały.
step-introduction = Wprowadzenie
    .intro = Cel, podstawa i sposób pracy nad planem – od nich zaczyna się dokument.
step-demography = Demografia
    .intro = Liczby na 31 grudnia w kolumnach oceny zasobów pomocy społecznej. Znaki 0, kropka i x mówią co innego niż puste pole.
step-care = Opieka nad osobami starszymi
    .short = Opieka senioralna
    .intro = Co działa obecnie: domy pomocy, usługi w domu i w pobliżu, osoby oczekujące.
step-assistance = Pomoc społeczna i współpraca
    .short = Pomoc i współpraca
    .intro = Kto korzysta z pomocy, kto jej udziela i kto współpracuje z gminą albo powiatem.
step-surroundings = Finanse, praca i mieszkania
    .short = Finanse i mieszkania
    .intro = Dochody i wydatki, rynek pracy i mieszkania; w powiecie także usługi w jego gminach.
step-support = Zdrowie psychiczne, niepełnosprawność, bezdomność
    .short = Zdrowie i bezdomność
    .intro = Co wiadomo o osobach z zaburzeniami psychicznymi, dorosłych z niepełnosprawnościami i osobach w kryzysie bezdomności.
step-family_figures = Rodzina i piecza zastępcza
    .short = Rodzina i piecza
    .intro = Dzieci w pieczy według jej form, wsparcie rodzin i usamodzielnienia.
step-services = Usługi
    .intro = Usługi dostępne obecnie i planowane w latach planu.
step-actions = Działania
step-costs = Koszty i źródła
    .intro = Sumy kwot wpisanych przy działaniach i rok po planie.
step-delivery = Realizacja planu
    .short = Realizacja
    .intro = Kto łączy usługi dla jednej osoby oraz kto i komu mówi, jak daleko zaszedł plan.
step-review = Przegląd
step-preview = Podgląd i eksport
    .intro = Tak będzie wyglądał dokument. Plik PDF można zapisać w każdej chwili.
step-versions = Wersje i różnice

area-intro = { $area }. Pięć kroków obszaru: od wniosków z diagnozy do działań.
area-place = Część II · Obszar { $roman }
area-may-leave-out = Plan może pominąć ten obszar, jeśli poda powód.
area-leave-out = Pomiń obszar
area-is-left-out = Plan pomija ten obszar. Program o nic w nim nie pyta, a dokument podaje tylko powód.
area-texts-kept = Teksty napisane wcześniej zostały w pliku i wrócą razem z obszarem.
area-take-back = Przywróć obszar
area-change = Zmień
area-write = Napisz
area-at-hand = Dane pod ręką

actions-view = Widok działań
actions-matrix = Pokrycie
actions-list = Lista
actions-schedule = Harmonogram
actions-indicators = Wskaźniki
actions-unusual = nie dotyczy
matrix-actions = { caption-coverage }
    .hint = Ile działań w obszarze i kierunku. Pole bez działania wymaga decyzji.
    .missing = brak
    .unusual = { actions-unusual }
    .counted = { $count ->
        [one] { $count } działanie
        [few] { $count } działania
        [many] { $count } działań
       *[other] { $count } działania
    }
    .empty = W tym obszarze i kierunku nie ma jeszcze działania. Dodane tutaj ma obszar i kierunek już wpisane.
ready-actions = Zacznij od gotowego działania

costs-empty = Nie ma jeszcze kosztów
    .hint = Kwoty wpisuje się przy działaniach, osobno dla każdego źródła i roku. Tu program je zsumuje.
costs-go-actions = Przejdź do działań
costs-view = Układ kosztów
costs-by-source = Według źródeł
costs-by-action = Według działań
grid-blank = puste
grid-missing = brak
costs-chart = Koszt działań i jego pokrycie
costs-thousands = tys. zł
costs-uncovered = do przejęcia po planie
costs-no-cliff = Wszystkie źródła trwają po ostatnim roku planu.
costs-cliff = Ostrzeżenie: w { $year } r. kończą się dotacje
costs-cliff-text = Tyle rocznie kosztują usługi, które po planie nie mają źródła. To { $share }% kosztu działań w { $year } r.
continuity-own = stałe
continuity-entitlement = stałe
continuity-yearly = co rok nabór
continuity-until = znane do { $year } r.
continuity-project = do końca projektu

service-kind-community = środowiskowa
service-kind-small-residential = mała całodobowa
service-kind-institutional = instytucjonalna
service-kind-health = zdrowotna

chart-older = Osoby w wieku 65+ i 80+
chart-older-hint = stan na 31 grudnia; nad słupkiem razem 65+
chart-65-79 = 65–79 lat
chart-80 = 80+
chart-forecast = linia przerywana: prognoza

review-filter = Filtruj: słowo lub rozdział
review-order = Kolejność uwag
review-by-weight = Według wagi
review-by-step = Według kroku
review-f8 = F8 – następna uwaga
review-error = bez ich usunięcia plan nie jest gotowy dla rady
review-warning = warto poprawić albo wyciszyć z powodem
review-hint = do rozważenia
review-muted = { $count ->
    [one] { $count } wyciszona
    [few] { $count } wyciszone
   *[other] { $count } wyciszonych
}
review-muted-because = Wyciszono: { $reason }
remedy-move = Przenieś na rok { $year }
remedy-add = Dolicz do kwoty w roku { $year }
remedy-remove-amount = Usuń kwotę
remedy-remove-number = Usuń liczbę
review-go = Przejdź
review-mute = Wycisz…
review-unmute = Przywróć
review-clean = Program nie ma uwag do planu.
review-none = Żadna uwaga nie pasuje do tego filtra.

preview-page = Strona { $page }
preview-of = Strona { $page } z { $all }
preview-back = Poprzednia strona
preview-on = Następna strona
preview-click = Kliknij wydrukowane pole, aby je zmienić
preview-wait = Trwa przygotowywanie podglądu…
preview-number = Numer strony
preview-all = z { $all }
preview-smaller = Mniejsze strony
preview-larger = Większe strony
preview-width = Szerokość strony
preview-zoom = { $percent }%
preview-find = Szukaj w dokumencie
preview-find-on = Następne miejsce
preview-find-back = Poprzednie miejsce
review-shown = { $count ->
    [one] { $count } uwaga
    [few] { $count } uwagi
   *[other] { $count } uwag
}
preview-find-none = brak wyników
preview-find-said = Znaleziono: { $hit } z { $all }
preview-find-of = { $hit } z { $all }
preview-control-wait = Sprawdzam plik…
preview-ua = Dostępność PDF/UA-1
preview-a2 = Archiwizacja PDF/A-2a
preview-a3 = Archiwizacja PDF/A-3a
preview-rules = { $count ->
        [one] { $count } uwaga
        [few] { $count } uwagi
       *[many] { $count } uwag
    }
preview-tables = Tabele z nagłówkami
preview-figures = Opisy wykresów
preview-size = Rozmiar pliku
preview-kb = { $size } kB
preview-control = Kontrola przed eksportem
preview-document = Dokument
preview-pages = Strony
preview-errors = Błędy w planie
preview-warnings = Ostrzeżenia
preview-draft-only = Plan ma błędy. Dokument nadaje się tylko jako projekt.
preview-yours = Program nie sprawdzi, czy opisy są prawdziwe i zrozumiałe. Prosimy przeczytać dokument przed przekazaniem.
    .short = Do sprawdzenia przez Państwa

services-view = Widok usług
services-list = Lista
services-grid = Tabela
costs-amounts = Wpisywanie kwot
