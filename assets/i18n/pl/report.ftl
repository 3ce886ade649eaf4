# Słowa dokumentu, który przyjmuje rada: nagłówki, podpisy tabel, zdania, opisy wykresów.
# Pisane do druku: bez zwrotów do użytkownika, liczebniki w formach polskiej odmiany.

## Całość

doc-title = Lokalny plan deinstytucjonalizacji usług społecznych { $unit } na lata { $years }
doc-title-undated = Lokalny plan deinstytucjonalizacji usług społecznych { $unit }
doc-short-title = LPDI { $unit } { $years }
doc-short-title-undated = LPDI { $unit }
doc-subject = Lokalny plan deinstytucjonalizacji usług społecznych
doc-version-line = z { $date } · suma kontrolna planu { $digest }
doc-producer = Kreator LPDI, wersja { $version }

report-blank = do uzupełnienia
report-no-data = brak informacji
report-not-applicable = nie dotyczy
report-unit-name = Nazwa jednostki do uzupełnienia
report-unit-genitive = (nazwa jednostki do uzupełnienia)

report-part-diagnosis = Część I. Diagnostyczna
report-part-programme = Część II. Programowa

section-contents = Spis treści
section-abbreviations = Wykaz skrótów i znaków
section-introduction = Wprowadzenie
section-demography = Mieszkańcy i ich potrzeby
section-care = Opieka nad osobami starszymi – stan obecny
    .intro = Tabele przedstawiają obecnie dostępne formy opieki oraz wartości prognozowane.
section-areas = Obszary działań
section-services = Usługi: stan obecny i plan
section-schedule = Harmonogram
section-costs = Koszty i źródła finansowania
section-monitoring = Monitorowanie i ocena
section-delivery = Realizacja planu
section-definitions = Jak obliczono wskaźniki
section-lists = Spis tabel i wykresów
section-identity = Podpisy i metryka dokumentu

## Strona tytułowa

cover-title =
    Lokalny plan
    deinstytucjonalizacji
    usług społecznych
cover-years = na lata { $years }
cover-year = na rok { $years }
cover-annex = Załącznik do uchwały Nr
cover-annex-numbered = Załącznik nr { $n } do uchwały Nr
cover-annex-date = z dnia
cover-place-number = miejsce na numer uchwały
cover-place-date = miejsce na datę uchwały
cover-place-council = miejsce na nazwę rady
cover-mark-draft = PROJEKT
cover-mark-consulted = PO KONSULTACJACH
cover-mark-adopted = UCHWALONY
cover-version = wersja z { $date }
cover-resolution = uchwała Nr { $number } z dnia { $date }
cover-members = Jednostki
cover-prepared-by = Opracowanie
cover-place = Miejscowość
cover-place-and-date = { $place }, { $date }

## Słowa stałe

label-page-of = strona { $page } z { $pages }
label-table = Tabela { $n }.
label-part = (część { $n } z { $count })
label-figure = Wykres { $n }.
label-table-entry = Tabela { $n }
label-figure-entry = Wykres { $n }
label-marks = Znaki:
label-remark = Uwaga:
label-source = Źródło:
label-computed = obl.
label-footnote = przypis { $n }
label-data = dane
label-forecast = prognoza

see-figure = (wykres { $n }).

## Głowy tabel

head-abbreviation = Skrót
head-expansion = Rozwinięcie
head-sign = Znak
head-meaning = Znaczenie
head-field = Pozycja
head-value = Treść
head-worth = Wartość
head-item = Wyszczególnienie
head-group = Obszar
head-owner = Realizator
head-unit = Jedn.
head-forecast = prognoza { $year }
head-indicator = Wskaźnik
head-code = Kod
head-action = Działanie
head-action-owner = Działanie, realizator
head-period = Okres
head-recipients = Odbiorcy rocznie
head-places = Miejsca
head-cost = Koszt (zł)
head-page = Strona
head-cost-by-source = Koszt według źródeł (zł)
head-cost-source = Źródło finansowania
head-total = Razem
head-share = Udział
head-after = Po { $year } r. rocznie
head-after-plan = Po zakończeniu planu rocznie
head-continuity = Ciągłość
head-outside = Poza latami planu
head-service = Usługa
head-today = Obecnie
head-today-year = Stan { $year }
head-waiting = Oczekujący (os.)
head-planned = plan { $year }
head-change = Zmiana
head-base = Baza
head-base-year = Baza { $year }
head-base-date = Rok bazy
head-target = Cel
head-target-year = Cel { $year }
head-source = Źródło danych

row-total = Razem
row-total-area = Razem obszar { $roman }
row-total-plan = Razem plan
row-without-source = Do przejęcia po planie
row-area = { $roman }. { $name }
row-indicator = { $name } ({ $kind })

## Znaki i uwagi pod tabelami

mark-note-zero = 0 – zjawisko występuje, lecz w wielkości mniejszej niż jednostka
mark-note-no-data = . – brak informacji
mark-note-not-applicable = x – wypełnienie niemożliwe lub niecelowe
mark-note-blank = puste pole w ramce – do uzupełnienia przed uchwaleniem
mark-note-computed = obl. – wiersz obliczony

note-source-year = { $source } ({ $year })
note-source-rows = { $source } ({ $rows })
note-estimate = { $row } – szacunek: { $how }.
note-estimate-all = Wszystkie wiersze – szacunek: { $how }.
note-method = { $row } – prognoza: { $how }.
note-method-all = Prognoza: { $how }.
note-source-table = tabela { $n }
note-shares = Udziały zaokrąglono, mogą nie sumować się do 100%.
note-after = Przyjęto, że po zakończeniu planu usługi kosztują rocznie tyle, ile w { $year } r.

sign-zero = zjawisko występuje, lecz w wielkości mniejszej niż jednostka; w liczbach osób i w kwotach po prostu zero
    .sign = 0
sign-no-data = brak informacji
    .sign = .
sign-not-applicable = wypełnienie niemożliwe lub niecelowe
    .sign = x
sign-few = od 1 do 4 osób; tak małych liczb o niektórych grupach nie podaje się, aby nikogo nie można było rozpoznać
    .sign = <5
sign-left-out = liczba pominięta, bo można by z niej obliczyć liczbę mniejszą niż 5
    .sign = #
sign-blank = jeszcze nie wpisano; puste pole nie oznacza zera i przed uchwaleniem należy je uzupełnić
    .sign = puste pole w ramce
sign-part = wiersz wcięty jest częścią wiersza, pod którym się znajduje
    .sign = z tego, w tym
sign-computed = wiersz obliczony przez program według podanej definicji
    .sign = obl.

heading-tables = Tabele
heading-figures = Wykresy
heading-signs = Znaki w tabelach

## Arkusze skoroszytu

workbook-about = Plan
workbook-status = Stan planu
workbook-version = Wersja
workbook-digest = Suma kontrolna planu
workbook-producer = Program
head-formula = Wzór

# Nazwa arkusza ma najwyżej 31 znaków.
view-costs-by-source = Koszty według źródeł
    .title = Koszty według źródeł finansowania (zł)
view-costs-by-action = Koszty działań
    .title = Koszty działań według lat i źródeł finansowania (zł)
view-actions = Działania
    .title = Działania w obszarach
view-schedule = Harmonogram
    .title = Harmonogram działań
view-coverage = Pokrycie
    .title = Macierz pokrycia: obszary i kierunki działań (kody kart działań)
view-monitoring = Wskaźniki działań
    .title = Wskaźniki monitorowania
view-figures = Liczby diagnozy
    .title = Liczby diagnozy
view-indicators = Wskaźniki obliczone
    .title = Wskaźniki obliczone z liczb diagnozy

## Wprowadzenie

basis-law-intro = Plan opiera się na następujących przepisach:
basis-act = { $title } ({ $citation }): { $rules }
basis-rule = { $article } ({ $name })
basis-programme-intro = Uwzględniono także następujące dokumenty i programy:
basis-programme = { $name } ({ $source })
basis-unconfirmed = Do potwierdzenia przed uchwaleniem, dlatego nie podano jako podstawy: { $names }.
introduction-diagnosis-apart = Diagnoza, na której opiera się plan, jest osobnym załącznikiem do uchwały: załącznikiem nr 2.
heading-data-sheet = Metryka planu
sheet-unit = Dokument jest lokalnym planem deinstytucjonalizacji usług społecznych { $name } na lata { $years }.
sheet-unit-undated = Dokument jest lokalnym planem deinstytucjonalizacji usług społecznych { $name }.
sheet-council = Plan stanowi załącznik do uchwały { $name }.

## Demografia

key-population = { $count ->
    [one] mieszkaniec
   *[many] mieszkańców
}, stan na 31 grudnia { $year } r.
key-older-share = mieszkańców ma 65 lat i więcej
key-oldest = { $count ->
    [one] osoba ma
    [few] osoby mają
   *[many] osób ma
} 80 lat i więcej
key-oldest-forecast = { $count ->
    [one] osoba ma
    [few] osoby mają
   *[many] osób ma
} 80 lat i więcej; według prognozy na { $year } r. będzie ich { $expected }
heading-population = Ludność i prognoza
change-population-less = Od { $first } do { $last } r. liczba mieszkańców zmniejszyła się o { $count ->
    [one] { $count } osobę
    [few] { $count } osoby
   *[many] { $count } osób
} (o { $percent }).
change-population-more = Od { $first } do { $last } r. liczba mieszkańców zwiększyła się o { $count ->
    [one] { $count } osobę
    [few] { $count } osoby
   *[many] { $count } osób
} (o { $percent }).
change-population-same = Liczba mieszkańców była w { $last } r. taka sama jak w { $first } r. (zmiana: { $count }, { $percent }).
change-older-less =
    Liczba osób w wieku 65 lat i więcej zmniejszyła się od { $first } do { $last } r. { $count ->
        [one] o { $count } osobę
        [few] o { $count } osoby
        [many] o { $count } osób
       *[other] o { $count } osoby
    } (o { $percent }).
change-older-more =
    Liczba osób w wieku 65 lat i więcej zwiększyła się od { $first } do { $last } r. { $count ->
        [one] o { $count } osobę
        [few] o { $count } osoby
        [many] o { $count } osób
       *[other] o { $count } osoby
    } (o { $percent }).
change-older-same = Liczba osób w wieku 65 lat i więcej nie zmieniła się od { $first } do { $last } r. (zmiana: { $count }, { $percent }).
caption-chart-older = Liczba osób starszych według wieku
line-ludnosc-65-plus = 65 lat i więcej
line-ludnosc-80-plus = 80 lat i więcej
words-persons = osoby
heading-indicators = Wskaźniki demograficzne
indicators-intro = Wskaźniki obliczono z liczb podanych wyżej. Kolumny prognozy pokazują, co wynika z przyjętych prognoz, a nie stan faktyczny.
head-definition = Wskaźnik i wzór
caption-definitions = Sposób obliczenia wskaźników
definitions-intro = Do wzorów wstawiono liczby ostatniego roku danych. Nazwa wskaźnika prowadzi do tabeli, w której podano jego wartości.
definitions-remark = Wskaźniki bez podanego źródła mają definicję przyjętą w planie. Nie podano przykładu tam, gdzie pozwoliłby odczytać liczbę mniejszą niż 5.
definition = { $definition } ({ $basis }).
definition-own = definicja przyjęta w planie
definition-source = definicja: { $source }

## Opieka

line-dps-miejsca = miejsca w DPS

## Obszary i działania

areas-intro = Każdy obszar opisano w tej samej kolejności: wnioski z diagnozy, rekomendacje, założenia, cel szczegółowy i działania.
heading-area = Obszar { $roman }. { $name }
heading-areas-left-out = Obszary pominięte w planie
areas-left-out-intro = Plan nie obejmuje poniższych obszarów. Przy każdym podano powód.
heading-no-area = Działania bez wskazanego obszaru
heading-actions = Planowane działania
head-direction = Kierunek działań
heading-coverage = Pokrycie obszarów i kierunków
coverage-gap = luka
note-coverage = „luka” oznacza kierunek, w którym w obszarze nie ma działania; „nie dotyczy” – kierunek, którego w tym obszarze zwykle się nie planuje.
actions-intro = Obszar obejmuje { $count ->
    [one] { $count } działanie
    [few] { $count } działania
   *[many] { $count } działań
}; koszt w całym okresie planu: { $total }. Każde działanie ma kartę.
caption-actions = Działania w obszarze { $roman }
caption-actions-other = Działania: { $area }
period-from = od { $year }
period-to = do { $year }
count-persons = { $count ->
    [one] { $count } osoba
    [few] { $count } osoby
   *[many] { $count } osób
}
card-area = Obszar { $roman }
card-direction = kierunek: { $name }
card-service = usługa: { $name }
card-description = Opis działania
card-owner = Realizator
card-partners = Partnerzy
card-risk = Ryzyko
card-law = Podstawa
kind-of-service-community = w społeczności lokalnej
kind-of-service-small-residential = mała forma całodobowa
kind-of-service-institutional = instytucjonalna
kind-of-service-health = zdrowotna
fact-period = Termin
fact-recipients = Odbiorcy rocznie
fact-places = Miejsca
fact-places-remark = nowe
fact-cost = Koszt łączny
fact-cost-own = z tego budżet samorządu { $amount }

## Usługi

services-intro = Tabela zestawia podaż usług w roku oceny z podażą planowaną w kolejnych latach. Ostatnia kolumna pokazuje różnicę między ostatnim rokiem planu a rokiem oceny.
caption-services = Usługi: stan obecny i plan
services-remark = Wielkości podano w jednostce właściwej dla usługi.
heading-service-notes = Kto prowadzi usługi i co na nie wpływa
group-none = Bez wskazanej grupy odbiorców

## Harmonogram

schedule-intro = Harmonogram pokazuje, w których latach działania są prowadzone.
schedule-runs = trwa
schedule-remark = Działanie, przy którym nie podano kwartałów, zajmuje całe lata. Romb oznacza kamień milowy na koniec kwartału.
caption-schedule = Harmonogram działań { $years }
caption-schedule-part = Harmonogram działań { $years } ({ $part } z { $of })
gantt-prepare = przygotowanie
gantt-run = realizacja
gantt-milestone = kamień milowy

## Koszty

costs-intro = Łączny koszt działań w okresie planu wynosi { $total }. Kwoty podano w złotych. Puste pole w wierszu źródła oznacza, że w danym roku nie zaplanowano z niego wydatku.
caption-costs-by-action = Koszty działań według lat i źródeł finansowania (zł)
caption-costs-by-source = Koszty według źródeł finansowania (zł)
heading-costs-by-source = Źródła finansowania i ryzyko po zakończeniu planu
group-sources-lasting = Źródła stałe
group-sources-known = Programy znane dłużej niż plan, w których trzeba się starać o pieniądze od nowa
group-sources-ending = Źródła, które kończą się z programem lub projektem
source-name = { $name } ({ $short })
source-none = Źródło niewskazane
cliff-answered = W { $year } r. { $amount }, czyli { $share } kosztów tego roku, pochodzi ze źródeł, które kończą się z programem lub projektem. Tyle trzeba co roku, aby utrzymać usługi na tym samym poziomie; kto wtedy zapłaci, plan wskazuje przy każdym działaniu
cliff-open = W { $year } r. { $amount }, czyli { $share } kosztów tego roku, pochodzi ze źródeł, które kończą się z programem lub projektem. Tyle trzeba co roku, aby utrzymać usługi na tym samym poziomie; dla { $open } plan nie wskazuje jeszcze, kto wtedy zapłaci
cliff-none = W { $year } r. całość kosztów pochodzi ze źródeł, które trwają po planie; do przejęcia pozostaje { $amount } ({ $share })
caption-chart-costs = Koszty według źródeł w latach { $years } i po zakończeniu planu ({ $unit })
chart-part-own = budżet samorządu
chart-part-other = pozostałe
chart-part-yearly = programy roczne
chart-part-european = fundusze europejskie
chart-part-gap = do przejęcia po planie
scale-zl = zł
    .words = złote
scale-thousand-zl = tys. zł
    .words = tysiące złotych

## Monitorowanie

monitoring-intro = Tabela zawiera zestawienie wskaźników ze wszystkich kart działań. Wartość bazowa opisuje stan przed działaniem, a cel – stan na koniec planu. Pusta wartość bazowa nie oznacza zera.
caption-monitoring = Wskaźniki monitorowania
group-indicators-result = Wskaźniki rezultatu
group-indicators-output = Wskaźniki produktu
group-indicators-none = Wskaźniki bez wskazanego rodzaju
measured-output = produkt
measured-result = rezultat
measured-none = rodzaj do uzupełnienia

## Opisy wykresów dla czytników ekranu

alt-line = Wykres liniowy: { $what }, jednostka: { $unit }, { $period }.
alt-series = { $name }: { $values }.
alt-value = { $year } r. – { $value }
alt-expected = prognoza na { $year } r. – { $value }
alt-columns = Wykres słupkowy skumulowany: koszty według źródeł, jednostka: { $unit }.
alt-year-total = { $year } r.: razem { $value }.
alt-after = Od { $year } r. rocznie: razem { $value }, w tym do przejęcia po planie { $gap }.
alt-schedule = { $what }, wykres belkowy.
alt-schedule-action = { $code }: { $period }.
alt-schedule-many = { $count ->
    [one] { $count } działanie
    [few] { $count } działania
   *[many] { $count } działań
}.
alt-table = Dane pełne w tabeli { $n }.
alt-tables-from = Dane pełne w tabelach działań, począwszy od tabeli { $n }.

## Ostatnia strona

identity-state = Stan planu
identity-gaps = { $count ->
    [one] { $count } miejsce wymaga uzupełnienia lub poprawy
    [few] { $count } miejsca wymagają uzupełnienia lub poprawy
   *[many] { $count } miejsc wymaga uzupełnienia lub poprawy
}
identity-fingerprint = Suma kontrolna planu (SHA-256)
identity-file = Plik źródłowy
identity-file-value = plik planu LPDI (.lpdi.ron), wersja układu pliku { $schema }
identity-program = Program
identity-standards = Standardy
identity-standards-value = PDF/UA-1 (dostępność), PDF/A-2a (archiwizacja), a z planem w środku dokumentu PDF/A-3a
identity-verify = Suma kontrolna w stopce i na tej stronie pochodzi z treści planu: ten sam plik planu daje zawsze tę samą sumę, a zmiana choćby jednego znaku daje inną. Zgodność dokumentu z planem sprawdza polecenie „lpdi verify”.
signature-date = miejscowość i data
signature-date-words = miejsce na wpisanie miejscowości i daty
signature-chair = w imieniu { $council }
signature-chair-unnamed = w imieniu rady
signature-words = miejsce na podpis

# Dokumenty

