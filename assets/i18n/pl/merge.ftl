# Porównanie i łączenie planów.
change-row = { $record } „{ $row }”
change-added = Dodano: { $place }
change-removed = Usunięto: { $place }
change-moved = Przeniesiono: { $place }, teraz za „{ $row }”
change-moved-first = Przeniesiono na początek: { $place }
change-changed = Zmieniono: { $place }

conflict-value = Obie strony zmieniły: { $place }
conflict-removed-ours = Pierwszy plan usunął, a drugi zmienił: { $place }. Wiersz zostaje.
conflict-removed-theirs = Drugi plan usunął, a pierwszy zmienił: { $place }. Wiersz zostaje.
conflict-moved = Obie strony przeniosły w różne miejsca: { $place }. Zostaje kolejność z pierwszego planu.
conflict-base = było:
conflict-ours = pierwszy plan (zostaje):
conflict-theirs = drugi plan:

cli-diff = Pokazuje, co zmieniło się między dwoma planami; kod wyjścia: 0 bez różnic, 1 są różnice, 2 pliku nie da się użyć
cli-arg-before = Plan wcześniejszy
cli-arg-after = Plan późniejszy
cli-diff-count = { $count ->
        [0] Brak różnic
        [one] { $count } różnica
        [few] { $count } różnice
        [many] { $count } różnic
       *[other] { $count } różnicy
    }
cli-merge = Łączy dwa plany powstałe z jednego; kod wyjścia: 0 połączono wszystko, 1 coś trzeba rozstrzygnąć (w pliku jest wersja pierwszego planu), 2 pliku nie da się użyć
cli-arg-merged = Wspólny początek (można pominąć), pierwszy plan i drugi plan
cli-merge-no-base = Nie wiadomo, z jakiego planu powstały oba, dlatego każdą różnicę trzeba rozstrzygnąć.
cli-merge-over-surplus = Plan w tym miejscu ma uwagi albo pola, których program nie umie zapisać, więc nic nie zapisano
    .hint = Podaj inną nazwę po -o.
cli-merge-over-other = W tym miejscu jest inny plan, a nie jeden z łączonych, więc nic nie zapisano
    .hint = Podaj inną nazwę po -o.
cli-merge-surplus = Nie połączono planów: ten plik zawiera coś, czego program nie umie zapisać, więc zginęłoby to w wyniku.
    .hint = Otwórz plik w programie, który go zapisał, albo usuń z niego uwagi i nieznane pola.
cli-merged = { $count ->
        [0] Połączono: { $path }
        [one] Połączono: { $path }; { $count } miejsce do rozstrzygnięcia
        [few] Połączono: { $path }; { $count } miejsca do rozstrzygnięcia
        [many] Połączono: { $path }; { $count } miejsc do rozstrzygnięcia
       *[other] Połączono: { $path }; { $count } miejsca do rozstrzygnięcia
    }
cli-migrate = Zapisuje plany tak, jak zapisuje je ten program; dotychczasową treść każdego pliku zachowuje obok
cli-arg-plans = Pliki planów (.lpdi.ron)
cli-migrated = Zapisano: { $path }; dotychczasowa treść: { $kept }
cli-left-beside = Obok leży plik „{ $copy }”: cały plan sprzed zapisu, który przerwano. Okno programu zaproponuje przywrócenie go.
cli-migrate-same = Bez zmian, plik jest już w dzisiejszej postaci: { $path }
cli-migrate-surplus = Nie zapisano: ten plik zawiera coś, czego program nie umie zapisać, więc zginęłoby to w pliku.
    .hint = Otwórz plik w programie, który go zapisał, albo usuń z niego uwagi i nieznane pola.
cli-git-setup = Pokazuje ustawienia, z którymi git łączy plany poleceniem „lpdi merge”
cli-arg-write = Zapisuje te ustawienia w repozytorium bieżącego folderu
cli-git-name = łączenie planów LPDI
cli-git-written = Zapisano plik .gitattributes i ustawienia tego repozytorium. Polecenie „lpdi” musi być dostępne na ścieżce programów (PATH).
cli-git-failed = Nie udało się zmienić ustawień gita. Uruchom polecenie w folderze repozytorium, na komputerze z programem git.
