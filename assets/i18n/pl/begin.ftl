# Początek planu: pierwsze pytanie, co już wiadomo, wartości, których nikt nie wpisuje dwa razy.

## Jednostka

local_government-organ = Organ wykonawczy
    .help = Wójt, burmistrz, prezydent miasta albo zarząd powiatu, w mianowniku. Podaj urząd, nigdy nazwisko. Pojawi się w metryce planu.
    .hint = mianownik
    .example = Wójt Gminy Sarnia Góra
local_government-powiat = Powiat
    .help = Powiat, w którym leży gmina, jako przymiotnik w mianowniku. Pojawi się w metryce planu.
    .hint = przymiotnik, np. „miechowski”
    .example = nadrzeczny
local_government-voivodeship = Województwo
    .help = Województwo, w którym leży jednostka, w mianowniku. Pojawi się w metryce planu.
    .hint = przymiotnik, np. „małopolskie”
    .example = mazowieckie

## Skąd jest wartość, której nikt nie wpisał

follows-field = z pola „{ $name }”; wpisana wartość ją zastąpi
follows-entry = z katalogu: { $name }; inny wybór ją zastąpi
follows-figure = z diagnozy: { $name }, { $year }; wpisana wartość ją zastąpi
follows-unit-names = z nazwy i kodu TERYT; wpisana wartość ją zastąpi
follows-legal-basis = propozycja: rodzaj jednostki i usługi planu; pierwsza zmiana zapisze listę w planie
follows-again = Jak wynika z planu
ready-services = Usługi z działań, których nie ma jeszcze na liście

## Pierwsze pytanie nowego planu

begin-title = Czyj to będzie plan?
begin-intro = Wystarczą pierwsze litery nazwy. Formy nazwy, kod i organ program wpisze sam – do sprawdzenia.
begin-intro-manual = Wpisz nazwę i kod. To, co z nich wynika, program wpisze sam – do sprawdzenia.
begin-for = Plan dla
begin-for-one = jednej jednostki
begin-for-several = kilku jednostek – plan wspólny
begin-chosen = Jednostki w planie: { $count }
begin-joint-hint = Plan wspólny obejmuje co najmniej dwie jednostki.
begin-leads = Prowadzi: { $name }
begin-leads-hint = Zaznaczona jednostka prowadzi plan i znajduje się na początku listy.
begin-unit = Jednostka
begin-add = Dodaj jednostkę
begin-other = Inna jednostka
begin-unit-hint = gmina, powiat albo miasto
begin-placeholder = nazwa albo kod TERYT
begin-found = { $count ->
    [0] nic nie pasuje
    [one] { $count } pasująca
    [few] { $count } pasujące
    [many] { $count } pasujących
   *[other] { $count } pasującej
}
begin-found-more = pierwsze { $count }
begin-none = Nie ma takiej nazwy. Sprawdź pisownię albo wpisz jednostkę ręcznie.
begin-keys = ↑ ↓ wybór · Enter dodaje · Esc zamyka
begin-missing = Nie ma na liście?
begin-manual = Wpisz jednostkę ręcznie
begin-manual-hint = np. po zmianie nazwy
begin-from-pack = Wybierz jednostkę z paczki danych
begin-kind-urban = gmina miejska
begin-kind-rural = gmina wiejska
begin-kind-mixed = gmina miejsko-wiejska
begin-kind-city = miasto na prawach powiatu
begin-kind-powiat = powiat
begin-powiat = powiat { $name }
begin-place = powiat { $powiat }, { $voivodeship }
begin-place-region = województwo { $voivodeship }
begin-persons = { $count } os.
begin-cancel = Anuluj
begin-create = Utwórz plan
begin-file = Plik powstanie przy pierwszym zapisie
begin-needs-unit = wybierz jednostkę
begin-needs-second = brakuje drugiej jednostki
begin-pack = Paczka danych z { $state }
begin-pack-text = Leży na tym komputerze. Program nie łączy się z internetem.
begin-load = Wczytaj paczkę danych…
begin-load-newer = Wczytaj nowszą…
begin-head-leads = Prowadzi
begin-head-unit = Jednostka
begin-holds = Co zawiera
begin-holds-units = { $count ->
    [one] { $count } jednostka
    [few] { $count } jednostki
   *[other] { $count } jednostek
}
begin-no-pack = Bez paczki danych
begin-no-pack-text = Nazwę, formy, kod i liczby wpisuje się ręcznie. Reszta programu działa tak samo. Paczkę danych przygotowuje administrator poleceniem „lpdi data build”.
begin-fills = { $name }: co program wpisze
begin-fills-pack = Formy nazwy z paczki danych. Każdą można zmienić w kroku „Jednostka i plan”.
begin-fills-rule = Wynika z nazwy i kodu. Każdą wartość można zmienić w kroku „Jednostka i plan”.
begin-same = { $count ->
    [one] { $count } jednostka o nazwie { $name }
    [few] { $count } jednostki o nazwie { $name }
    [many] { $count } jednostek o nazwie { $name }
   *[other] { $count } jednostki o nazwie { $name }
}
begin-same-text = Różnią się rodzajem, powiatem i kodem.
begin-pick = Wybierz paczkę danych
begin-loaded = Wczytano paczkę danych: { $file }

## Co już wiadomo

step-known = Co już wiadomo
    .intro = Liczby o jednostce z urzędowych źródeł. Żadna nie wejdzie do planu bez decyzji.
action-known = Co już wiadomo o jednostce
known-no-pack = Nie ma paczki danych
    .hint = Paczka zawiera liczby GUS o każdej gminie i każdym powiecie. Bez niej liczby wpisuje się w krokach diagnozy.
known-no-code = Nie wiadomo, czyj to plan
    .hint = Wpisz kod TERYT jednostki: po nim program znajdzie jej liczby w paczce danych.
known-no-unit = Paczka danych nie zna tej jednostki
    .hint = Sprawdź kod TERYT. W planie wspólnym paczka musi znać każdą z jednostek.
known-go-unit = Przejdź do kodu TERYT
known-filter = Pokaż
known-filter-open = Do decyzji { $count }
known-filter-all = Wszystkie { $count }
known-filter-newest = Najnowszy rok
known-filter-every = Wszystkie lata
known-joint = Plan wspólny: liczby są sumą wszystkich jednostek. Program proponuje tylko te, które się sumują i które paczka ma dla każdej jednostki z tego samego roku.
known-table = Liczby z paczki danych
known-head-figure = Wielkość
known-head-unit = Jedn.
known-head-year = Rok
known-head-pack = W paczce
known-head-plan = W planie
known-head-census = Spis
known-head-decision = Decyzja
known-source = { $title } ({ $year })
known-group = { $count ->
    [one] { $count } liczba
    [few] { $count } liczby
    [many] { $count } liczb
   *[other] { $count } liczby
}, do decyzji { $open }
known-accept = Przyjmij
known-leave = Zostaw
known-accept-all = Przyjmij wszystkie z tego źródła
known-same = = zgodne
known-left = zostawione
known-open = do decyzji
known-census-none = nie podano
known-spoken = { $name }, { $year }, w paczce { $value } ({ $unit }), w planie { $plan }, spis { $census }, { $state }
known-count = { $count } z { $all ->
    [one] { $all } liczby
   *[other] { $all } liczb
} w planie
known-counts = w planie: { $same } · zostawione: { $left } · do decyzji: { $open }
known-differs = Wskazówka: dwie różne liczby
known-differs-text = { $name }, { $year }: w planie { $plan }, w paczce { $value }. Przyjęcie zastąpi liczbę i dopisze źródło.
known-older = Ostrzeżenie: inny spis
known-older-text = { $name }, { $year }: liczba jest oparta na spisie z { $census } r., a pozostałe na nowszym. Udziały można porównać, liczb osób nie.
known-from = Skąd ta liczba
known-printed = W dokumencie: { $source }, { $year }
known-of = Jednostka: { $unit }. Stan paczki: { $state }. Klawisze: P przyjmuje, Z zostawia, strzałki chodzą po wierszach, Ctrl+Z cofa.
known-all-decided = O każdej liczbie już zdecydowano.
known-lacks = Czego paczka nie zna
known-lacks-count = { $count ->
    [one] { $count } liczba, o którą pyta program – gdzie ją znaleźć
    [few] { $count } liczby, o które pyta program – gdzie je znaleźć
    [many] { $count } liczb, o które pyta program – gdzie je znaleźć
   *[other] { $count } liczby, o które pyta program – gdzie je znaleźć
}
known-type = Wpisz liczbę
known-said-accepted = Przyjęto: { $name }, { $year }
known-said-left = Zostawiono: { $name }, { $year }
known-said-all = { $count ->
    [one] Przyjęto { $count } liczbę
    [few] Przyjęto { $count } liczby
    [many] Przyjęto { $count } liczb
   *[other] Przyjęto { $count } liczby
}
cli-begun = Utworzono plan z danymi z paczki (liczb: { $figures }): { $file }
dialog-path-pack = Wczytaj paczkę danych z podanej ścieżki
