# Wiersz poleceń: nagłówki pomocy i błędy wpisywania.
cli-heading-usage = Użycie
cli-heading-commands = Polecenia
cli-heading-options = Opcje
cli-arg-help = Pokazuje tę pomoc
cli-arg-version = Pokazuje wersję programu
cli-see-help = Wszystkie polecenia pokaże: lpdi --help
cli-error-missing = Brakuje wymaganego parametru: { $arg }
cli-error-value = Wartość „{ $value }” nie pasuje do parametru { $arg }
cli-error-unknown = Nieznany parametr: { $arg }
cli-created = Utworzono pusty plan: { $file }
cli-fields-path = Ścieżka
cli-fields-type = Typ
cli-fields-unit = Jednostka
cli-fields-bounds = Granice
cli-fields-required = Wymagane
cli-fields-label = Etykieta
cli-usage-options = OPCJE
cli-usage-command = POLECENIE
cli-fields-chars = ≤ { $max } zn.
cli-adopted-with-errors = Plan ma status „uchwalony” i błędy, więc dokument nie powstał. Usuń błędy albo zmień status na projekt.

cli-figures = Wypisuje wielkości katalogu rozdziałami: jednostki, granice, skąd je wziąć
cli-figures-intro =
    # Wielkości

    Lista powstaje z katalogu poleceniem `lpdi figures`. Identyfikatorów BDL nie sprawdzono w samym BDL. Granice: „=” suma rozłącznych części, „×” w odniesieniu do innej wielkości, „Δ” zmiana z roku na rok.
cli-figures-key = Klucz
cli-figures-name = Wielkość
cli-figures-unit = Jednostka
cli-figures-taken = Kiedy
cli-figures-part = Część
cli-figures-held = Czyja
cli-figures-asked = Kogo pytamy
cli-figures-bounds = Granice
cli-figures-from = Skąd
cli-figures-formulas = Wskaźniki
cli-figures-fraction = także ułamki
cli-figures-required = brak jest uwagą
cli-sources = Wypisuje wszystkie fakty katalogu ze źródłem i stanem prawnym
cli-sources-intro =
    # Źródła

    Lista powstaje z katalogu poleceniem `lpdi sources`. Stan to stan prawny tekstu, który czytano, a nie dzień czytania. „Sprawdzone”: tekst czytano i mówi to, co wpis; „niepotwierdzone”: tekst podano, lecz nikt ich nie porównał; „propozycja programu”: wpis nie ma tekstu do porównania.
cli-sources-kind = Rodzaj
cli-sources-count = Liczba
cli-sources-key = Klucz
cli-sources-name = Nazwa
cli-sources-source = Źródło
cli-sources-state = Stan
cli-sources-standing = Pewność
cli-sources-kind-acts = Akty
cli-sources-kind-rules = Przepisy i zasady programów
cli-sources-kind-services = Usługi
cli-sources-kind-figures = Wielkości
cli-sources-kind-indicators = Wskaźniki obliczane
cli-sources-kind-references = Wartości porównawcze
cli-sources-kind-measures = Wskaźniki monitorowania
cli-sources-kind-funding = Źródła finansowania
cli-sources-kind-tariffs = Kwoty z datą
cli-sources-kind-first-names = Imiona, po których poznaje się osobę
cli-sources-kind-groups = Grupy odbiorców
cli-sources-kind-directions = Kierunki działań
cli-sources-kind-actions = Gotowe działania
cli-sources-kind-destinations = Dokąd przeprowadzają się mieszkańcy
cli-sources-kind-moratoria = Gotowe zobowiązania
cli-sources-kind-texts = Gotowe teksty
cli-sources-kind-ready-rows = Gotowe wiersze
cli-sources-kind-paths = Ścieżki rozwoju usług
cli-sources-kind-cus-ways = Sposoby utworzenia centrum usług społecznych
cli-sources-kind-cus-roles = Role w centrum usług społecznych
cli-sources-kind-service-areas = Obszary usług społecznych
cli-sources-kind-agreement-kinds = Rodzaje porozumień
cli-sources-kind-glossary = Słownik
standing-verified = sprawdzone
standing-unverified = niepotwierdzone
standing-proposal = propozycja programu
figure-taken-stock = na 31 grudnia
figure-taken-flow = w roku
figure-taken-price = cena albo kwota miesięczna
figure-taken-night = jednej nocy
figure-taken-census = w dniu spisu
figure-level-gmina = gmina
figure-level-powiat = powiat
figure-level-voivodeship = województwo
figure-level-health-fund = NFZ
figure-asked-all = każdy plan
figure-asked-group = plany dla grupy
figure-asked-never = nikogo

cli-data = Buduje i pokazuje paczkę danych o gminach i powiatach
cli-data-build = Buduje paczkę danych z pobranych tabel urzędowych (CSV)
cli-data-list = Pokazuje, co zawiera paczka danych
cli-data-listed = { $path }: stan rejestru { $state }, gmin { $gminas }, powiatów i miast na prawach powiatu { $powiats }
cli-data-column = { $key }, { $year }: jednostek { $units }; źródło: { $source }
cli-data-built = Zapisano { $path }: jednostek { $units }, { $size_kb } kB; nie wzięto: { $notes }
cli-data-none = Nie znaleziono paczki danych. Podaj plik albo połóż go w folderze danych programu lub obok programu.
cli-data-no-units = Żaden z plików nie jest rejestrem TERC, więc nie ma czego zapisać.
cli-data-not-text = Plik nie jest tekstem UTF-8. Skoroszyt zapisz najpierw jako CSV UTF-8.
cli-data-unknown-table = Nieznana tabela; pliku nie wzięto.
cli-data-unknown-column = Kolumny „{ $said }” nie wzięto: nie ma takiej wielkości.
cli-data-no-year = Tabela nie podaje roku. Dopisz na początku pliku wiersz „# rok: 2024”.
cli-data-no-census = Tabela nie podaje podstawy spisowej. Dopisz na początku pliku wiersz „# podstawa: 2021”, jeśli ją znasz.
cli-data-unknown-code = Kodu { $said } nie ma w rejestrze; wiersza nie wzięto.
cli-data-twice = Kod { $said } powtarza się; drugiego wiersza nie wzięto.
cli-data-split = Z gminy { $said } wydzielono później inną, więc jej liczby nie są liczbami dzisiejszej gminy; nie wzięto ich.
cli-data-no-number = „{ $said }” to nie liczba, jaka tu stoi; komórki nie wzięto.
cli-data-no-whole = „{ $said }” to nie liczba całkowita; komórki nie wzięto.
cli-data-twofold = „{ $said }” można przeczytać na dwa sposoby; komórki nie wzięto.
cli-data-negative = { $said }: liczba osób poniżej zera; komórki nie wzięto.
cli-data-marked = Wartość oznaczono „{ $said }”; nie wzięto jej.
cli-data-sum = { $said }: grupy wieku nie sumują się do liczby ogółem; grup tego wiersza nie wzięto.
cli-unit-unknown = Jednostki o kodzie { $code } nie ma w paczce danych.
cli-arg-unit = kod TERYT jednostki; kilka razy dla planu wspólnego
cli-arg-pack = paczka danych; bez niej program szuka w folderze danych i obok siebie
cli-arg-tables = pobrane tabele: TERC, zmiany kodów, odmiana nazw, tabele GUS według gmin, BDL (CSV)
cli-arg-find = początek nazwy albo kodu jednostki
cli-checks = Wypisuje wszystkie sprawdzenia: wagę, co mówią, co zrobić i na jakiej podstawie
cli-checks-intro =
    # Sprawdzenia

    Lista powstaje z definicji poleceniem `lpdi checks`. Znak „…” znajduje się tam, gdzie program wstawia nazwy i liczby z planu. Uwaga prowadzi do miejsca w planie, którego dotyczy. Błędów nie można wyciszyć; ostrzeżenie i wskazówkę można, z podaniem powodu. Podstawą jest tylko przepis, który porównano z tekstem aktu.
cli-checks-fields = Każdego pola: { $count }
cli-checks-rules = Reguły: { $count }
cli-checks-id = Sprawdzenie
cli-checks-severity = Waga
cli-checks-says = Co mówi
cli-checks-remedy = Co zrobić
cli-checks-basis = Podstawa

cli-arg-spelling = Wypisuje też słowa, których nie ma w słowniku, z podpowiedziami; kodu wyjścia to nie zmienia
cli-spelling-found = Pisownia: w słowniku nie ma słowa „{ $word }”, pole: „{ $place }”
cli-spelling-meant = Może: { $words }
cli-spelling-nothing = Słownik nie podpowiada innego słowa. Sprawdź pisownię.
cli-spelling-count = { $count ->
    [one] { $count } słowo spoza słownika
    [few] { $count } słowa spoza słownika
   *[other] { $count } słów spoza słownika
}
cli-spelling-language = Dokument jest po angielsku. Program sprawdza pisownię tylko po polsku.

cli-verify = Mówi, czy dokument PDF powstał z tego planu, i wyjmuje plan zapisany w dokumencie
cli-arg-verified = dokument PDF zapisany przez program
cli-arg-extract = wyjmuje plan zapisany w dokumencie i zapisuje go pod nazwą podaną po -o
cli-arg-embed = zapisuje plan w środku dokumentu (PDF/A-3a), razem z komentarzami recenzentów
cli-arg-area = jeden obszar, w dokumencie „application”: { $areas }
cli-area-none = Dokument „{ $document }” nie dzieli się na obszary. Opcja --area dotyczy dokumentu „application”.
cli-extracted = Zapisano plan z dokumentu: { $file }

verify-same = Dokument powstał z tego planu i nie zmienił się ani o bajt. Suma kontrolna planu: { $plan }…
verify-same-sum = Dokument podaje sumę kontrolną tego planu: { $plan }…
    .hint = Wydała go inna wersja programu ({ $version }), więc samych stron nie porównano.
verify-other = Dokument powstał z innego planu albo z innego stanu tego planu: suma kontrolna w dokumencie { $document }…, suma planu { $plan }…
    .hint = Poszukaj wcześniejszej wersji planu albo zapisz dokument na nowo.
verify-changed = Dokument podaje sumę kontrolną tego planu, ale jego treść jest inna niż ta, którą program zapisuje z planu
    .hint = Plik zmieniono po zapisaniu. Zapisz dokument z planu jeszcze raz i porównaj oba.
verify-appended = Dokument powstał z tego planu, ale na jego końcu coś dopisano, na przykład podpis elektroniczny
    .hint = Program nie wie, co dopisano. Sprawdź podpis w programie do podpisów albo porównaj z dokumentem sprzed podpisania.
verify-not-made = Nie udało się zapisać dokumentu z planu, więc nie ma z czym porównać
    .hint = Sprawdź plan poleceniem lpdi check.
verify-unknown = W pliku nie ma sumy kontrolnej planu
    .hint = To nie jest dokument tego programu, zapisała go starsza wersja albo inny program zapisał go na nowo.
verify-carries-none = W dokumencie nie ma planu
    .hint = Plan jest w dokumencie tylko wtedy, gdy zapisano go z opcją --embed.
verify-plan-damaged = Planu zapisanego w dokumencie nie da się odczytać
    .hint = Plik jest uszkodzony albo zmieniony. Poproś o niego jeszcze raz.
verify-plan-other = Plan zapisany w dokumencie ma inną sumę kontrolną, niż podaje dokument
    .hint = Plik zmieniono po zapisaniu, więc planu z niego nie zapisano.
