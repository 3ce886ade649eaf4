# Wspólny plik planu: kto ma go otwarty, co w nim zmieniono, łączenie dwóch wersji.
# $when – gotowy tekst „o 10:38” albo none, $by – nazwa komputera albo none.

when-today = o { $time }
when-day = { $date } o { $time }
since-today = od { $time }
since-day = od { $date }, { $time }
since-unknown = od niewiadomego czasu
holder-unknown = nieznane

dialog-busy = Plan jest otwarty na innym stanowisku
    .who = Stanowisko { $host }, konto { $account }, { $since }.
    .text = Żeby nikt nie nadpisał cudzej pracy, plan otwarto tu tylko do odczytu. Można go czytać, pracować na kopii albo przejąć zapis: druga osoba przestanie wtedy zapisywać, a program połączy zmiany obu osób.
    .read = Otwórz tylko do odczytu
    .copy = Otwórz kopię…
    .take = Przejmij i połącz

strip-busy = Tylko do odczytu.
    .text = Plan jest otwarty na stanowisku { $host } (konto { $account }, { $since }). Gdy zostanie tam zamknięty, będzie go można zmieniać tutaj.
strip-taken = Zapis przejęto na stanowisku { $host }.
    .text = Plan jest tu teraz tylko do odczytu.{ $unsaved ->
        [yes] {" "}Niezapisane zmiany są zabezpieczone: można je zapisać jako kopię albo przejąć zapis z powrotem i połączyć.
       *[no] {""}
    } Gdy plan zostanie tam zamknięty, będzie go można zmieniać tutaj.
strip-own = Tylko do odczytu.
    .text = Tak wybrano, gdy plik zmieniła inna osoba.
strip-chosen = Tylko do odczytu.
    .text = Plik zmieniono{ $when ->
        [none] {""}
       *[other] {" "}{ $when }
    }{ $by ->
        [none] {""}
       *[other] {" "}na stanowisku { $by }
    }, a zmian z tego okna nie ma w pliku. Niczego nie nadpisano.
strip-changed = Plik zmieniono{ $when ->
        [none] {""}
       *[other] {" "}{ $when }
    }{ $by ->
        [none] {""}
       *[other] {" "}na stanowisku { $by }
    }.
    .text = Niczego nie nadpisano. Zapis czeka na decyzję.
strip-gone = Pliku planu nie ma na swoim miejscu.
    .text = Dysk sieciowy nie odpowiada albo plik przeniesiono. Można pracować dalej: zmiany są zabezpieczone na tym komputerze.
strip-unreadable = Pliku planu nie da się teraz odczytać.
    .text = Inny program zapisał w nim coś, czego ten nie rozumie. Zmiany z tego okna są bezpieczne: zapisz je jako kopię.
strip-surplus = Tylko do odczytu.
    .text = { $what }.

share-read-only = Tylko do odczytu
share-copy = Zapisz moje jako kopię…
share-merge = Połącz zmiany…
share-edit = Wróć do edycji
share-take-over = Przejmij i połącz

share-reloaded = Wczytano zmiany z pliku{ $when ->
        [none] {""}
       *[other] {", zapisane "}{ $when }
    }{ $by ->
        [none] {""}
       *[other] {" "}na stanowisku { $by }
    }: { $count ->
        [one] { $count } miejsce
        [few] { $count } miejsca
        [many] { $count } miejsc
       *[other] { $count } miejsca
    }. Ctrl+Z cofa.
share-merged = Połączono zmiany z pliku „{ $file }”: { $count ->
        [one] { $count } miejsce
        [few] { $count } miejsca
        [many] { $count } miejsc
       *[other] { $count } miejsca
    }. Ctrl+Z cofa.
share-back = Plik „{ $file }” znów jest dostępny
share-free = Plan „{ $file }” zamknięto na drugim stanowisku: można go teraz zmieniać
share-taken-over = Przejęto zapis planu „{ $file }”
share-no-lock = Nie wiadomo, kto jeszcze ma otwarty ten plan ({ $reason }{ system-code }). Przed każdym zapisem program sprawdza, czy plik się nie zmienił.
save-open-elsewhere = Plan w tym miejscu jest otwarty na stanowisku { $host }
    .hint = Nic nie zginęło i niczego nie nadpisano. Zapisz pod inną nazwą albo poproś o zamknięcie tamtego planu.

undo-merged = łączenie zmian

action-merge-file = Połącz z plikiem…
action-merge-finish = Zakończ łączenie
action-merge-cancel = Anuluj łączenie
pick-merge = Wybierz plan do połączenia
pick-compare = Wybierz plan do porównania
dialog-path-merge = Połącz z planem z podanej ścieżki
    .go = Połącz
dialog-path-compare = Porównaj z planem z podanej ścieżki
    .go = Porównaj

merge-over = Łączenie dwóch wersji planu
merge-title = { $count ->
        [one] { $count } miejsce wymaga decyzji
        [few] { $count } miejsca wymagają decyzji
        [many] { $count } miejsc wymaga decyzji
       *[other] { $count } miejsca wymaga decyzji
    }
merge-intro = Obie osoby zmieniły to samo. { $others ->
        [0] Innych zmian nie ma.
        [one] Pozostałą { $others } zmianę program połączył sam.
        [few] Pozostałe { $others } zmiany program połączył sam.
        [many] Pozostałych { $others } zmian program połączył sam.
       *[other] Pozostałe { $others } zmiany program połączył sam.
    }
merge-intro-no-base = Nie wiadomo, z jakiego planu powstały obie wersje, więc o każdej różnicy trzeba zdecydować. { $others ->
        [0] {""}
        [one] { $others } puste miejsce program uzupełnił sam.
        [few] { $others } puste miejsca program uzupełnił sam.
        [many] { $others } pustych miejsc program uzupełnił sam.
       *[other] { $others } pustego miejsca program uzupełnił sam.
    }
merge-base = Wspólny początek
merge-ours = Nasza wersja
merge-theirs = Druga wersja
merge-passage = fragment { $at } z { $all }
merge-keep-ours = Zostaw naszą
merge-take-theirs = Przyjmij drugą
merge-keep-order = Zostaw naszą kolejność
merge-take-order = Przyjmij drugą kolejność
merge-row-stays = Zostaw wiersz
merge-row-goes = Usuń wiersz
merge-write = Wpisz inną…
merge-own-unread = Tego nie można odczytać. { $why }
merge-own = Własna treść
merge-took-ours = zostawiono naszą
merge-took-theirs = przyjęto drugą
merge-took-own = wpisano własną
merge-conflict-removed-ours = Tutaj ten wiersz usunięto, a w drugiej wersji zmieniono.
merge-conflict-removed-theirs = W drugiej wersji ten wiersz usunięto, a tutaj zmieniono.
merge-conflict-moved = Obie osoby przeniosły ten wiersz w różne miejsca listy.
merge-keys = Klawisze: 1 nasza · 2 druga · 3 własna · Tab następne miejsce
merge-quiet = Połączono bez pytania
merge-quiet-count = { $count ->
        [0] Druga wersja nie wnosi innych zmian.
        [one] { $count } zmiana w innym miejscu. Nie zginęła.
        [few] { $count } zmiany w różnych miejscach. Żadna nie zginęła.
        [many] { $count } zmian w różnych miejscach. Żadna nie zginęła.
       *[other] { $count } zmiany w różnych miejscach. Żadna nie zginęła.
    }
merge-show-all = Pokaż wszystkie zmiany
merge-hide-all = Ukryj listę zmian
merge-files = Pliki
merge-files-own = Druga wersja: { $file }, zapisana przez inną osobę. Plik zmieni się dopiero przy zapisie planu.
merge-files-other = Druga wersja: { $file }. Ten plik pozostanie bez zmian.
merge-cancel = Anuluj łączenie
merge-finish = Zakończ łączenie
merge-done = { $done } z { $all ->
        [one] { $all } decyzji
       *[other] { $all } decyzji
    } · plan bez zmian aż do zakończenia
merge-surplus = Tego planu nie można połączyć bez straty

diff-added = dopisano: „{ $words }”
diff-removed = usunięto: „{ $words }”
diff-legend-added = dopisane
diff-legend-removed = usunięte

undo-restored = przywrócenie wersji

action-versions = Wersje i różnice
action-compare-file = Co się zmieniło…

versions-over = Dokument
versions-name = Zapisz wersję…
version-of-seen = Otwarcie albo zapis
version-of-named = { $name }
version-of-before-merge = Przed łączeniem z „{ $name }”
version-of-before-restore = Przed przywróceniem wersji
version-of-file = Plik „{ $name }”
versions-today = Dziś, { $date }
versions-earlier = Wcześniej
versions-files = Inne pliki
versions-places = { $count ->
        [0] bez różnic
        [one] { $count } miejsce
        [few] { $count } miejsca
        [many] { $count } miejsc
       *[other] { $count } miejsca
    }
versions-none = Nie ma jeszcze wcześniejszych wersji
    .text = Pojawią się tu po otwarciu albo zapisaniu planu na tym komputerze. Wersję z nazwą można zapisać w każdej chwili.
versions-kept = Wersje pamięta ten komputer, nie częściej niż co pięć minut: wszystkie z ostatnich siedmiu dni, potem ostatnią z każdego dnia, po trzydziestu dniach ostatnią z każdego tygodnia, do roku. Wersje z nazwą zostają na stałe.
versions-unkept = Ten komputer nie pamięta wersji, bo program nie ma własnego folderu danych.
versions-between = { $version } → teraz
versions-differ = { $count ->
        [one] { $count } miejsce
        [few] { $count } miejsca
        [many] { $count } miejsc
       *[other] { $count } miejsca
    } { $steps ->
        [one] w { $steps } kroku
       *[other] w { $steps } krokach
    }
versions-same = Ta wersja niczym się nie różni od planu w tym oknie.
versions-all = Wszystkie { $count }
versions-elsewhere = Pozostałe
versions-restore = Przywróć
versions-restore-of = Przywróć: { $place }
versions-restored = przywrócono
versions-take-back = Cofnij
versions-take-back-of = Cofnij przywrócenie: { $place }
versions-restore-all = Przywróć całą wersję…
versions-restore-hint = Bieżący stan zostanie najpierw zapisany jako wersja – nic nie zginie.
version-row-added = dodany wiersz
version-row-removed = usunięty wiersz
version-row-moved = inne miejsce na liście
versions-said = { $place }, było: { $before }, jest: { $after }
said-version-kept = Zapisano wersję
said-version-restored = Przywrócono wersję. Ctrl+Z cofa.
version-unkept = Nie udało się zapisać wersji, więc plan pozostał bez zmian: { $reason }{ system-code }
    .hint = Sprawdź, czy na dysku jest miejsce, albo zapisz kopię planu poleceniem „Plik › Zapisz jako…”.
dialog-version = Zapisz wersję z nazwą
    .text = Wersja z nazwą, na przykład „Projekt do konsultacji”, zostaje na tym komputerze na stałe.
    .name = Nazwa wersji
    .go = Zapisz wersję
dialog-restore = Przywrócić całą wersję?
    .text = Plan w tym oknie stanie się taki jak wybrana wersja. Obecny stan zostanie najpierw zapisany jako wersja, a przywrócenie można cofnąć: Ctrl+Z.
    .go = Przywróć wersję

share-copy-plan = Zapisz kopię…
save-not-plan = W tym miejscu jest plik, który nie jest planem, więc nic nie zapisano
    .hint = Plik pozostał bez zmian. Podaj inną nazwę.
