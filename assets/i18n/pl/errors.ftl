# Kłopoty z plikami i teksty wiersza poleceń: wartość = co się stało, .hint = co zrobić.
# Argumenty: $count, $pages, $errors, $warnings, $hints – liczby (od nich zależy odmiana);
# pozostałe – gotowe teksty; $reason pochodzi z systemu albo z czytnika pliku.

## Otwieranie

open-not-found = Nie ma pliku w tym miejscu
    .hint = Sprawdź ścieżkę. Plik mógł zostać przeniesiony albo dysk sieciowy nie jest podłączony.
open-denied = System nie pozwala otworzyć tego pliku
    .hint = Poproś administratora o dostęp albo otwórz kopię pliku z własnego folderu.
open-not-file = To folder albo potok, a nie plik
    .hint = Wybierz plik planu z końcówką „.lpdi.ron”.
open-io = Nie udało się odczytać pliku: { $reason }{ system-code }
    .hint = Spróbuj ponownie. Jeśli plik leży na dysku sieciowym, skopiuj go na własny dysk i otwórz kopię.
open-too-large = Plik jest większy niż { $limit_mb } MB
    .hint = Sprawdź, czy to plik planu. Plan zawiera sam tekst i liczby, więc jego plik jest dużo mniejszy.
open-not-text = Plik nie jest tekstem w kodowaniu UTF-8: pierwszy obcy znak jest w wierszu { $line }
    .hint = Wybierz plik planu z końcówką „.lpdi.ron”. Jeśli plik zapisał inny edytor, zapisz go tam jako UTF-8.
open-empty = Plik jest pusty: jego zapis albo kopiowanie zostało przerwane
    .hint = Poproś o ten plik jeszcze raz albo weź go z kopii zapasowej. Jeśli plan był otwarty na tym komputerze, program przy starcie proponuje zmiany, których nie zapisano.
open-not-plan = To nie jest plik planu LPDI
    .hint = Wybierz plik z końcówką „.lpdi.ron”, zapisany przez ten program.
open-corrupt = Pliku nie da się odczytać od wiersza { $line }, kolumny { $column }: { $what ->
        [end] plik urywa się w tym miejscu
        [text] ma tu stać tekst w cudzysłowie
        [quote] cudzysłów nie jest zamknięty
        [unclosed] tekst, który tu się zaczyna, kończy się dopiero w wierszu { $name }: najpewniej brakuje po nim cudzysłowu
        [escape] po znaku „\” jest coś, czego program nie rozumie
        [number] ma tu stać liczba
        [large] liczba jest za duża
        [negative] liczba nie może być ujemna
        [fraction] ma tu stać liczba całkowita
        [yes-no] ma tu stać true albo false
        [comma] brakuje przecinka
        [colon] brakuje dwukropka
        [sign] brakuje znaku „{ $name }”
        [identifier] ma tu stać nazwa pola albo odpowiedzi
        [name] program nie zna nazwy „{ $name }”
        [unexpected] jest tu znak „{ $name }”, którego nikt się nie spodziewał
        [trailing] za końcem planu jest coś jeszcze
        [remark] uwaga zaczęta znakami „/*” nie jest zamknięta
        [option] program nie zna odpowiedzi „{ $name }”
        [missing] brakuje pola „{ $name }”
        [twice] „{ $name }” występuje tu po raz drugi
        [date] ma tu stać data, na przykład 2026-11-27
        [value] nie pasuje tu wartość „{ $name }”
        [length] lista ma inną długość, niż powinna
       *[other] zapis jest uszkodzony
    }
    .hint = Plik pozostał bez zmian. Otwórz wcześniejszą kopię albo popraw to miejsce w edytorze tekstu.
open-too-new = Plan zapisała nowsza wersja programu ({ $app }), w postaci, której ta wersja nie umie przeczytać od wiersza { $line }, kolumny { $column }
    .hint = Plik pozostał bez zmian. Otwórz go w nowszej wersji programu.
open-too-deep = W wierszu { $line } plik ma zbyt wiele zagnieżdżonych poziomów
    .hint = Program nie zapisuje takich plików. Otwórz wcześniejszą kopię planu.
open-newer = Plan zapisała nowsza wersja programu (format { $found }, ta wersja zna format { $ours })
    .hint = Plan otwarto tylko do odczytu, aby niczego nie stracić. Można go czytać i zapisać jako PDF; do zmian potrzebna jest nowsza wersja programu.
open-unknown-fields = W pliku { $count ->
        [one] jest { $count } pole, którego
        [few] są { $count } pola, których
        [many] jest { $count } pól, których
       *[other] jest { $count } pola, których
    } ta wersja programu nie zna; pierwsze to „{ $first }”
    .hint = Plan otwarto tylko do odczytu, aby przy zapisie nic nie zginęło. Otwórz go w wersji programu, która zna te pola, albo popraw nazwę pola w edytorze tekstu.
open-unknown-options = W pliku { $count ->
        [one] jest { $count } odpowiedź, której
        [few] są { $count } odpowiedzi, których
        [many] jest { $count } odpowiedzi, których
       *[other] jest { $count } odpowiedzi, których
    } ta wersja programu nie zna; pierwsza to „{ $first }” w wierszu { $line }
    .hint = Plan otwarto tylko do odczytu, a te pola są w nim puste. Otwórz go w nowszej wersji programu albo popraw odpowiedź w edytorze tekstu.
open-newer-keys = Plan zapisała nowsza wersja programu ({ $app }) i { $count ->
        [one] jest w nim { $count } pozycja katalogu, której
        [few] są w nim { $count } pozycje katalogu, których
        [many] jest w nim { $count } pozycji katalogu, których
       *[other] jest w nim { $count } pozycji katalogu, których
    } ta wersja nie zna; pierwsza to „{ $first }”
    .hint = Plan otwarto tylko do odczytu, aby nikt nie pracował na niepełnych danych. Otwórz go w nowszej wersji programu.
open-remarks = W pliku { $count ->
        [one] jest { $count } uwaga, której
        [few] są { $count } uwagi, których
        [many] jest { $count } uwag, których
       *[other] jest { $count } uwagi, których
    } zapis planu by nie zachował; pierwsza znajduje się w wierszu { $line }: „{ $first }”
    .hint = Plan otwarto tylko do odczytu, aby uwagi nie zginęły. Aby pracować dalej, zapisz plan pod inną nazwą: nowy plik będzie bez uwag, a ten pozostanie bez zmian.

## Dlaczego system odmówił: wewnątrz zdania, po dwukropku; $code – numer błędu systemu albo none

cause-busy = plik jest otwarty w innym programie
cause-missing = nie ma tam takiego pliku albo folderu
cause-folder = w tym miejscu jest folder
cause-name = nazwa albo ścieżka jest za długa albo zawiera niedozwolony znak
cause-large = na tym dysku nie mieści się tak duży plik
cause-reader = program, który czytał wynik, już go nie czyta
cause-share = dysk sieciowy nie odpowiada
cause-device = dysk albo połączenie z nim zawiodło
cause-denied = system na to nie pozwala
cause-full = na dysku brakuje miejsca
cause-circle = skróty wskazują na siebie nawzajem
cause-other-name = ten sam plik ma drugą nazwę i musiałby się z nią rozejść
cause-own-rights = plik ma własne uprawnienia, których nie można nadać innemu
cause-no-lock = jego nazwę zajmuje inny plik
cause-other = system odmówił

## Zapisywanie

journal-unkept = Zmian nie udało się zabezpieczyć na tym komputerze: { $reason }{ system-code }. Zapisuj plan do pliku częściej.
prefs-unkept = Ustawień programu nie udało się zapamiętać: { $reason }{ system-code }
save-broken = Nie udało się zapisać pliku z powodu błędu programu: { $detail }
    .hint = Plik pozostał bez zmian. Prosimy o zgłoszenie tego błędu.

save-io = Nie udało się zapisać pliku: { $reason }{ system-code }
    .hint = Nic nie zginęło. Zapisz pod inną nazwą albo w innym folderze.
save-no-folder = Nie ma folderu, w którym plik miał zostać zapisany
    .hint = Nic nie zginęło. Sprawdź ścieżkę albo wybierz inny folder.
save-denied = System nie pozwala zapisać pliku w tym miejscu
    .hint = Nic nie zginęło. Wybierz folder, w którym wolno zapisywać, na przykład Dokumenty, albo poproś administratora o prawo zapisu.
save-busy = Plik jest otwarty w innym programie
    .hint = Nic nie zginęło. Zamknij go tam i zapisz jeszcze raz albo zapisz pod inną nazwą.
save-long-name = Nazwa pliku albo cała ścieżka jest za długa albo zawiera niedozwolony znak
    .hint = Nic nie zginęło. Podaj krótszą nazwę bez znaków \ / : * ? " < > | albo zapisz w folderze o krótszej ścieżce.
save-too-large = Na tym dysku nie mieści się tak duży plik
    .hint = Nic nie zginęło. Zapisz na innym dysku.
save-reader-gone = Program, który czytał wynik, już go nie czyta
    .hint = Nic nie zginęło. Zapisz wynik do pliku.
save-share-gone = Dysk sieciowy nie odpowiada
    .hint = Nic nie zginęło. Sprawdź połączenie i zapisz jeszcze raz albo zapisz na tym komputerze.
save-full = Na dysku brakuje miejsca
    .hint = Nic nie zginęło. Zwolnij miejsce albo zapisz na innym dysku.
save-taken = Zastąpić istniejący plik „{ $file }”?
    .told = Plik „{ $file }” już istnieje, więc nic nie zapisano. Podaj inną nazwę.
    .hint = Plik o tej nazwie już jest w tym miejscu. Jego treść zniknie.
save-protected = Zapisać do pliku chronionego przed zapisem?
    .told = Plik „{ $file }” jest oznaczony jako tylko do odczytu, więc nic nie zapisano. Podaj inną nazwę albo zdejmij to oznaczenie.
    .hint = Ktoś oznaczył plik „{ $file }” jako tylko do odczytu, na przykład dlatego, że to wersja przyjęta przez radę. Aby go nie zmieniać, wróć i zapisz plan pod inną nazwą: Ctrl+Shift+S.
save-gone = Nie ma już pliku, który miał wrócić na miejsce planu
    .hint = Sprawdź, co leży w folderze planu, i otwórz plan jeszcze raz.
save-is-plan = W tym miejscu jest plan albo nazwa należy do planów („.ron”), więc nic nie zapisano
    .hint = Plan pozostał bez zmian. Podaj inną nazwę, na przykład z końcówką „.pdf”.
save-is-folder = W tym miejscu jest folder, a nie plik
    .hint = Nic nie zginęło. Podaj także nazwę pliku.
save-changed = Zastąpić plik zmieniony przez kogoś innego?
    .told = Plik „{ $file }” zapisał w tym czasie ktoś inny, więc nic nie zapisano. Uruchom polecenie jeszcze raz.
    .hint = Odkąd otwarto tu plik „{ $file }”, zapisał go ktoś inny. Jeśli go zastąpisz, jego zmiany znikną. Aby zachować obie wersje, wróć i zapisz plan pod inną nazwą: Ctrl+Shift+S.

## Praca skończona po zamknięciu planu

late-saved = Zapisano „{ $file }”: plan, który zamknięto przed końcem zapisu
late-picked = Niczego nie zapisano w „{ $file }”: miejsce wybrano dla planu, który już zamknięto
late-opened = Nie otwarto „{ $file }”: zanim plik się wczytał, wybrano inny plan
late-unsaved = Nie zapisano „{ $file }”
    .hint = Zapis zaczął się dla planu, który w tym czasie zamknięto, i nie udał się. Plik, który tam był, pozostał bez zmian.

## PDF i okno

export-defect = Plan pozostał bez zmian; plik, który tam był, także. To błąd programu, nie planu: zgłoś go i podaj „{ $reason }”.
pdf-failed = Nie udało się przygotować pliku PDF
    .hint = { export-defect }
docx-failed = Nie udało się przygotować dokumentu DOCX
    .hint = { export-defect }
xlsx-failed = Nie udało się przygotować skoroszytu XLSX
    .hint = { export-defect }
program-broke = Program zatrzymał się przez własny błąd; { $kept ->
        [edits] zmiany, których nie ma w pliku, odłożono w „{ $folder }” – uruchom program jeszcze raz i wybierz „Przywróć”
        [nothing] wszystkie zmiany są w pliku – uruchom program jeszcze raz
       *[lost] zmian, których nie ma w pliku, nie udało się odłożyć – uruchom program jeszcze raz i sprawdź plan
    }; prosimy o zgłoszenie tego błędu: { $detail }
work-broke = Błąd programu przerwał { $name ->
        [pick] wybór pliku
        [open] odczyt pliku
        [save] zapis planu
        [export] zapis PDF, DOCX albo XLSX
        [journal] odkładanie zmian
       *[preview] przygotowanie podglądu
    }
    .hint = Plan pozostał otwarty i bez zmian. Zapisz go teraz, także pod inną nazwą, i zgłoś ten błąd.
no-display = Nie można otworzyć okna, bo na tym komputerze nie ma ekranu, na którym da się rysować; dokument zapisze polecenie: lpdi pdf PLAN -o PLIK.pdf
system-said = System odpowiada: { $detail }
no-window-inside = Ten program zbudowano bez okna (jest w nim tylko wiersz poleceń). Polecenia wymienia: lpdi --help
    .hint = Pozostałe polecenia pokazuje: lpdi --help

## Wiersz poleceń

cli-about = Lokalny plan deinstytucjonalizacji usług społecznych: okno do pisania planu oraz polecenia do sprawdzania i zapisu PDF
cli-new = Tworzy pusty plan w nowym pliku
cli-check = Sprawdza plan i wypisuje uwagi; kod wyjścia: 0 bez błędów, 1 są błędy, 2 pliku nie da się użyć
cli-pdf = Zapisuje dokument planu jako dostępny PDF
cli-docx = Zapisuje dokument jako DOCX, do dalszej pracy w edytorze tekstu
cli-xlsx = Zapisuje tabele planu jako skoroszyt XLSX
cli-calendar = Zapisuje obowiązki monitorowania jako plik kalendarza (ICS)
cli-fields = Wypisuje wszystkie pola planu: ścieżkę, rodzaj, jednostkę miary, granice i etykietę
cli-arg-plan = Plik planu (.lpdi.ron)
cli-arg-out = Plik, który powstanie; „-” to wyjście polecenia
cli-arg-document = Dokument: { $documents } (bez tej opcji: plan)
cli-arg-date = Data dokumentu, RRRR-MM-DD; bez niej – dzisiejsza
cli-arg-renderer = Co rysuje okno: auto wybiera samo, opengl to karta graficzna, cpu to procesor; wybór jest pamiętany na tym komputerze
cli-arg-lang = Język komunikatów i dokumentu: pl albo en; bez tej opcji dokument ma język planu
cli-arg-format = Postać wyniku
cli-bad-date = „{ $value }” nie jest datą
    .hint = Wpisz datę w postaci RRRR-MM-DD, na przykład 2026-11-21.
cli-output-failed = Nie udało się wypisać wyniku: { $reason }
    .hint = Podaj inną nazwę albo najpierw przenieś istniejący plik.
cli-written-docx = Zapisano { $path }: { $size_kb } kB
cli-written-xlsx = Zapisano { $path }: { $pages ->
        [one] { $pages } arkusz
        [few] { $pages } arkusze
        [many] { $pages } arkuszy
       *[other] { $pages } arkusza
    }, { $size_kb } kB
cli-written = Zapisano { $path }: { $pages ->
        [one] { $pages } strona
        [few] { $pages } strony
        [many] { $pages } stron
       *[other] { $pages } strony
    }, { $size_kb } kB

open-pack-not = To nie jest paczka danych programu LPDI
    .hint = Wybierz plik z końcówką .lpdi-dane albo zbuduj paczkę poleceniem „lpdi data build”.
open-pack-newer = Paczkę danych zapisał nowszy program (wersja { $version })
    .hint = Zaktualizuj program albo poproś o paczkę dla tej wersji.
open-pack-cut = Paczka danych jest niepełna: brakuje jej końca
    .hint = Skopiuj ją jeszcze raz.
open-pack-changed = Paczka danych zmieniła się po zapisaniu i nie można jej zaufać
    .hint = Skopiuj ją jeszcze raz ze źródła.
open-pack-damaged = Paczka danych jest uszkodzona w wierszu { $line }
    .hint = Zbuduj ją ponownie.

cli-written-ics = Zapisano { $path }: { $count ->
        [one] { $count } termin
        [few] { $count } terminy
        [many] { $count } terminów
       *[other] { $count } terminu
    }
