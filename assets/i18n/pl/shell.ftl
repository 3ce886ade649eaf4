# Okno: menu, nagłówek, stopka, ekran powitalny, okna pytań. Teksty kroków są w steps.ftl.

app-name = LPDI

menu-file = Plik
menu-edit = Edycja
menu-view = Widok
menu-help = Pomoc
menu-text = Pole tekstowe

spelling-searching = Szukam podpowiedzi…
spelling-nothing = Brak podpowiedzi
spelling-learn = Dodaj do słownika
spelling-unlearn = Usuń ze słownika: { $word }
ui-misspelt = { $count ->
    [one] { $count } słowo spoza słownika
    [few] { $count } słowa spoza słownika
   *[other] { $count } słów spoza słownika
}
undo-muted = wyciszenie uwagi
undo-unmuted = przywrócenie uwagi
undo-row-added = dodanie – { $row }
undo-row-doubled = powielenie – { $row }
undo-row-moved = przeniesienie – { $row }
undo-row-removed = usunięcie – { $row }
undo-remedy-moved = przeniesienie na inny rok – { $place }
undo-remedy-removed = usunięcie – { $place }
undo-mended = poprawka pisowni
ui-open-file = Otwórz plik
ui-exporting = Zapisywanie „{ $file }”: { $percent }%
    .heard = Zapisywanie „{ $file }”. Przerwać można w menu Plik.
ui-export-stops = Przerywanie zapisu „{ $file }”…
ui-stop = Przerwij
said-export-stopped = Przerwano zapis. Niczego nie zmieniono w „{ $file }”
said-not-shown = System nie ma programu, który otworzy ten plik. Leży tutaj: { $path }
said-spelling-on = Sprawdzanie pisowni jest włączone.
said-spelling-off = Sprawdzanie pisowni jest wyłączone.
said-word-added = Dodano do słownika: { $word }
said-word-removed = Usunięto ze słownika: { $word }
said-misspelt = Słowo spoza słownika: { $word }
said-no-misspelt = W planie nie ma słów spoza słownika.

action-new = Nowy plan
action-new-from = Nowy plan na podstawie tego
action-open = Otwórz plan…
action-open-path = Otwórz z podanej ścieżki…
action-save = Zapisz
    .idle = Nie ma zmian do zapisania.
action-save-as = Zapisz jako…
action-save-path = Zapisz pod podaną ścieżką…
action-export = Zapisz PDF…
action-export-docx = Zapisz dokument jako DOCX…
    .short = DOCX…
action-export-xlsx = Zapisz tabele jako XLSX…
    .short = XLSX…
action-export-path = Zapisz PDF pod podaną ścieżką…
action-export-document = Zapisz inny dokument…
action-export-stop = Przerwij zapis dokumentu
action-close = Zamknij plan
action-quit = Zakończ
action-undo = Cofnij
    .idle = Nie ma czego cofnąć.
action-redo = Ponów
    .idle = Nie ma czego ponowić.
action-cut = Wytnij
action-copy = Kopiuj
action-paste = Wklej
action-select-all = Zaznacz wszystko
action-find = Szukaj
action-find-here = Szukaj w podglądzie dokumentu, poza nim w planie
action-next-finding = Następna uwaga
action-previous-finding = Poprzednia uwaga
action-next-misspelt = Następny błąd pisowni
    .idle = Nie ma czego sprawdzać: pisownia jest wyłączona albo plan jest tylko do czytania.
action-next-step = Następny krok
action-previous-step = Poprzedni krok
action-review = Przegląd uwag
action-preview = Podgląd dokumentu
action-zoom-in = Powiększ
action-zoom-out = Pomniejsz
action-zoom-reset = Wielkość 100%
action-theme = Motyw jasny lub ciemny
action-words = Własne słowa słownika…
dialog-words = Własne słowa słownika
    .text = Tych słów program nie podkreśla w żadnym planie na tym komputerze. Słowo można też dodać prawym przyciskiem w tekście.
    .name = Nowe słowo
    .go = Dodaj słowo
    .none = Nie ma jeszcze własnych słów.
action-spelling = Sprawdzanie pisowni
action-language = Zmień język
action-events = Dziennik zdarzeń
action-help = Pomoc
action-keys = Skróty klawiszowe
action-glossary = Słowniczek
action-about = O programie
action-region = Następna część okna
action-region-back = Poprzednia część okna
action-next-heading = Następny nagłówek
action-previous-heading = Poprzedni nagłówek
action-menus = Menu

ui-menu = Menu
ui-back = Wstecz
ui-next = Dalej
ui-cancel = Anuluj
ui-close = Zamknij
ui-close-help = Zamknij pomoc
ui-keep = Zostaw
ui-replace = Zastąp
ui-remove = Usuń
ui-mute = Wycisz
ui-none = – nie wybrano –
ui-blank = puste
ui-optional = nieobowiązkowe
ui-no-help = To pole nie ma jeszcze opisu.
ui-no-years = bez lat
ui-help-for = Pomoc: { $field }
ui-basis = Podstawa: { $rule }. Stan prawny: { $date }
ui-unverified = Niepotwierdzone w tekście ogłoszonym.
ui-proposal = Propozycja programu, bez tekstu do porównania.
ui-zoom = Wielkość { $percent }%
ui-search-list = Szukaj na liście
ui-list-rest = Pozostałe
ui-search-none = Brak wyników
ui-row-add = Dodaj
ui-remove-one = Usuń: { $name }
ui-move-up = W górę: { $name }
ui-move-down = W dół: { $name }
ui-years-first = Najpierw podaj lata planu w kroku „Jednostka i plan”.
ui-sum = Razem { $sum }
ui-sum-outside = Razem { $sum }, w tym poza latami planu { $outside }
ui-year-outside = poza planem
ui-chars-left = { $used } z { $most } znaków
ui-quoted = „{ $words }”
dialog-unread = { $count ->
        [one] { $count } wpis nie został odczytany
        [few] { $count } wpisy nie zostały odczytane
        [many] { $count } wpisów nie zostało odczytanych
       *[other] { $count } wpisu nie odczytano
    }
    .text = { $typed }. W pliku i w dokumencie są tam dawne wartości. Wpisy zostają na tym komputerze i wracają do komórek, gdy plan zostanie znów otwarty.
    .back = Pokaż wpis
    .save = Zapisz mimo to
    .export = Zapisz PDF mimo to
    .export-docx = Zapisz DOCX mimo to
    .export-xlsx = Zapisz XLSX mimo to
    .leave = Zakończ mimo to
    .close = Zamknij plan mimo to
unread-quoted = { $typed }{ $more ->
        [0] { "" }
       *[other] { " " }i jeszcze { $more }
    }
save-unread = { $count ->
        [one] { $count } wpis nieodczytany
        [few] { $count } wpisy nieodczytane
        [many] { $count } wpisów nieodczytanych
       *[other] { $count } wpisu nieodczytanego
    }
ui-show-first = Pokaż pierwszą
ui-pasted = { $left ->
        [0] Wklejono { $taken } z { $all } komórek.
       *[other] Wklejono { $taken } z { $all } komórek. Nieodczytane są błędami przy swoich komórkach, dawne wartości zostały w planie.
    }{ $beyond ->
        [0] { "" }
       *[other] { " " }Poza tabelą: { $beyond }.
    }
ui-figures-row = Wielkość
ui-figures-unit = Jedn.
ui-figures-source = Źródło
ui-figures-add-source = podaj źródło
ui-figures-details = Źródło i szacunek: { $row } ({ $source })
ui-figures-years-first = Najpierw rok oceny
    .hint = Od roku oceny zależą kolumny tabeli: podaje się go raz, na początku diagnozy.
view-soon = Zestawienie pojawi się tu po dodaniu pierwszego wpisu.
ui-figures-wanted = wymagane
ui-figures-missing = { $count ->
    [one] brakuje { $count } wiersza
   *[other] brakuje { $count } wierszy
}
ui-figures-more = Dodaj wielkość
ui-figures-hidden = { $count ->
    [one] { $count } inna w katalogu
    [few] { $count } inne w katalogu
    [many] { $count } innych w katalogu
   *[other] { $count } innej w katalogu
}
ui-figures-none = Katalog nie ma wielkości o takiej nazwie.
ui-figures-add = Dodaj
ui-figures-own = Dodaj własną wielkość „{ $name }”
ui-figure-from = Skąd wziąć: { $from }.
ui-estimate-of = szacunek { $source }
ui-source-spread = { $count ->
        [one] Wpisz to źródło także w { $count } wierszu bez źródła
       *[other] Wpisz to źródło także w { $count } wierszach bez źródła
    }
ui-computed = Wskaźniki obliczane
ui-computed-hint = program liczy je z wierszy powyżej
ui-formula = Wzór

tasks-title = Zadania
tasks-ready = { $ready } z { $all } gotowych
tasks-of = { $ready } z { $all }
tasks-faulty = { $count } do poprawy

save-done = Zapisano o { $time }
save-saving = Zapisuję…
save-dirty = Zmiany nie są jeszcze w pliku
save-no-file = Plan nie ma jeszcze pliku
save-as-opened = Bez zmian od otwarcia
save-failed = Nie można zapisać: { $reason }{ system-code }

welcome-title = Lokalny plan deinstytucjonalizacji usług społecznych
welcome-about = Krok po kroku: od danych OZPS do dokumentu, który przyjmie rada. Bez internetu – plan zostaje w pliku na tym komputerze albo na dysku sieciowym.
welcome-new = Utwórz nowy plan
welcome-open = Otwórz plan…
welcome-path = Ścieżka do pliku
welcome-path-hint = gdy okno wyboru nie działa
welcome-path-example = \\serwer\ops\plan.lpdi.ron
welcome-path-go = Otwórz
welcome-recent = Ostatnie plany
welcome-examples = Przykłady do obejrzenia
welcome-examples-hint = Przykład otwiera się jako kopia – nie można go zepsuć.
welcome-version = Wersja { $version }

about-what = Program pomaga gminie albo powiatowi ułożyć lokalny plan deinstytucjonalizacji usług społecznych: prowadzi przez kroki, sprawdza spójność i tworzy dokument PDF dla rady.
about-offline = Program nie łączy się z internetem. Plan jest jednym plikiem tekstowym, który można kopiować, wysłać i otworzyć na innym komputerze.
about-law = Przepisy i kwoty pochodzą z katalogu dołączonego do programu. Każdy wpis ma źródło i datę; wpisy bez potwierdzenia w tekście ogłoszonym są oznaczone słowem „niepotwierdzone”.
about-parts = Krój pisma Lato: licencja SIL Open Font License 1.1. Program: licencja MIT albo Apache 2.0.
about-drawn = Okno rysuje { $rung ->
        [opengl] karta graficzna (OpenGL)
       *[cpu] procesor komputera
    }{ $why ->
        [asked] , bo tak wybrano przy uruchomieniu na tym komputerze (--renderer)
        [remote] , bo to sesja zdalna; obraz jest taki sam, a serwer i sterownik odpoczywają
        [hung] , bo przy poprzednim uruchomieniu sterownik OpenGL nie pokazał okna; program spróbuje go znów po miesiącu albo po aktualizacji
        [failed] , bo pierwszy sposób nie zadziałał: { $detail }
        [lost] , bo pierwszy sposób przestał działać: { $detail }
       *[first] {""}
    }.
about-back = Wróć do planu
about-start = Wróć na początek

search-title = Szukaj polecenia, zadania, pola, wpisanych słów albo pomocy
search-count = { $count ->
        [one] { $count } wynik
        [few] { $count } wyniki
       *[other] { $count } wyników
    }

pick-open = Otwórz plan
pick-save = Zapisz plan
pick-export-docx = Zapisz dokument jako DOCX
pick-export-xlsx = Zapisz tabele jako XLSX
pick-export = Zapisz PDF

toast-exported-docx = Zapisano DOCX „{ $file }”: { $size } kB
toast-exported-xlsx = Zapisano XLSX „{ $file }”: { $pages ->
    [one] { $pages } arkusz
    [few] { $pages } arkusze
    [many] { $pages } arkuszy
   *[other] { $pages } arkusza
}, { $size } kB
toast-exported = Zapisano PDF „{ $file }”: { $pages ->
    [one] { $pages } strona
    [few] { $pages } strony
    [many] { $pages } stron
   *[other] { $pages } strony
}, { $size } kB

events-none = W tej sesji nie było zdarzeń.

dialog-unsaved = Zapisać zmiany przed wyjściem z planu?
    .text = W planie są zmiany, których nie ma w pliku.
    .save = Zapisz i wyjdź
    .back = Wróć do planu
    .drop = Odrzuć zmiany
dialog-unsaved-unread = Wpisy nieodczytane ({ $count }): { $typed }. Do pliku nie trafią: po zapisie wrócą do komórek, gdy plan zostanie znów otwarty, a odrzucone znikną razem ze zmianami.
dialog-remove = Usunąć: { $what } „{ $name }”?
    .text = { $count ->
        [0] Można to cofnąć: Ctrl+Z.
        [one] Zniknie też { $count } wiersz, który do tego należy. Można to cofnąć: Ctrl+Z.
        [few] Znikną też { $count } wiersze, które do tego należą. Można to cofnąć: Ctrl+Z.
        [many] Zniknie też { $count } wierszy, które do tego należą. Można to cofnąć: Ctrl+Z.
       *[other] Zniknie też { $count } wiersza, które do tego należą. Można to cofnąć: Ctrl+Z.
    }
dialog-path-open = Otwórz plik z podanej ścieżki
    .go = Otwórz
dialog-path-save = Zapisz plan pod podaną ścieżką
    .go = Zapisz
dialog-path-export-docx = Zapisz DOCX pod podaną ścieżką
    .go = Zapisz DOCX
dialog-path-export-xlsx = Zapisz XLSX pod podaną ścieżką
    .go = Zapisz XLSX
dialog-document = Który dokument zapisać?
    .go = Zapisz PDF…
    .embed = Dołącz plan do pliku PDF
    .embed-why = Plik planu znajdzie się wtedy wewnątrz dokumentu (PDF/A-3a). Kto dostanie PDF, wyjmie z niego plan poleceniem lpdi verify --extract, razem z komentarzami i notatkami.
    .area = Obszar
    .all-areas = Wszystkie obszary
dialog-path-export = Zapisz PDF pod podaną ścieżką
    .go = Zapisz PDF
dialog-path-why = System nie pokazał okna wyboru pliku. Wpisz pełną ścieżkę, na przykład skopiowaną z paska adresu folderu.
dialog-mute = Wyciszyć uwagę?
muting-reason = Powód wyciszenia
dialog-read-only = Plan tylko do odczytu

example-powiat-miechowski = Powiat Miechowski
    .about = Opieka nad osobami starszymi w powiecie, plan na lata 2027–2029.
example-gmina-sarnia-gora = Gmina Sarnia Góra
    .about = Gmina wiejska, dane fikcyjne: usługi sąsiedzkie, teleopieka, dzienny dom.
example-miasto-jasnobrzeg = Miasto Jasnobrzeg
    .about = Miasto na prawach powiatu, dane fikcyjne: wszystkie obszary, centrum usług społecznych, plan przejścia.
example-pusty-poczatek = Pusty początek
    .about = Plan gminy zaraz po pierwszym pytaniu: jednostka jest znana, reszta czeka na odpowiedzi.

save-kept = Zmiany zabezpieczone, jeszcze nie w pliku

recover-title = Poprzednia sesja została przerwana
recover-text = Zachowane są zmiany, których nie ma w pliku: { $plan }{ $place }
recover-restore = Przywróć
recover-texts-title = Zachowane wpisy czekają na poprawienie
recover-texts-text = Plan jest zapisany: { $plan }{ $place }
recover-unread = Wpisy nieodczytane ({ $count }): { $typed }.
recover-discard = Usuń te zmiany
recover-texts-discard = Usuń te wpisy
recover-later = Później
recover-stays = Zostaną też na ekranie powitalnym, dopóki ich nie przywrócisz albo nie usuniesz.
put-back-text = Obok leży plik „{ $copy }”: cały plan sprzed zapisu, który przerwano.
put-back-stays = Przywrócony plan zajmie miejsce uszkodzonego pliku. Zmiany, które zachował program, zaproponuje potem.
dialog-discard = Usunąć zmiany z przerwanej sesji?
    .text = Nie ma ich w żadnym pliku, a usuniętych nie da się odzyskać.
dialog-discard-texts = Usunąć zachowane wpisy?
    .text = Nie ma ich w żadnym pliku, a usuniętych nie da się odzyskać. Plan zostaje bez zmian.

# Mówione czytnikom ekranu.
said-begun-from = Nowy plan na podstawie: { $plan }. Zmień lata planu, potem wpisz nowsze dane.
said-paste-cut = Wklejono pierwsze { $kept } znaków z { $all }: dłuższego tekstu nie zmieści żadne pole.
said-not-now = { $what }: teraz niedostępne.
ui-example = Przykład: { $example }
said-first-step = To pierwsze zadanie.
said-last-step = To ostatnie zadanie.
said-first-heading = Wyżej nie ma nagłówka.
said-last-heading = Niżej nie ma nagłówka.
said-muted = Uwaga wyciszona. Ctrl+Z cofa.
said-unmuted = Uwaga znów się liczy. Ctrl+Z cofa.
said-theme-dark = Motyw ciemny
said-theme-light = Motyw jasny
said-open = rozwinięte
said-closed = zwinięte
said-on = włączone
said-off = wyłączone
said-undone = Cofnięto: { $what }
said-redone = Ponowiono: { $what }
said-moved = Przeniesiono: { $name }. Miejsce { $place } z { $all }.
said-texts-back = { $count ->
        [one] Do komórek wrócił { $count } nieodczytany wpis.
        [few] Do komórek wróciły { $count } nieodczytane wpisy.
        [many] Do komórek wróciło { $count } nieodczytanych wpisów.
       *[other] Do komórek wróciło { $count } nieodczytanego wpisu.
    }
said-doubled = Powielono: { $name }. Ctrl+Z cofa.
said-remedy-moved = Przeniesiono na rok { $year }: { $place }. Ctrl+Z cofa.
said-remedy-removed = Usunięto: { $place }. Ctrl+Z cofa.
said-removed = Usunięto: { $name }. Ctrl+Z cofa.
said-zoom = Powiększenie { $percent }%
said-finding = Uwaga { $at } z { $all }.

form-ready-texts = Wstaw gotowy tekst
form-insert = Wstaw
form-words = { $count ->
    [one] { $count } słowo
    [few] { $count } słowa
    [many] { $count } słów
   *[other] { $count } słowa
}

grid-filter = Filtruj wiersze
grid-total = Razem
grid-sum = Razem { $all ->
    [one] { $all } wiersz
    [few] { $all } wiersze
    [many] { $all } wierszy
   *[other] { $all } wiersza
}
grid-sum-lacking = Razem, bez { $lacking ->
    [one] { $lacking } wiersza
   *[other] { $lacking } wierszy
}
grid-sum-lacking-in = Razem ({ $column } bez { $lacking ->
    [one] { $lacking } wiersza
   *[other] { $lacking } wierszy
})
grid-sum-filtered = Razem { $shown } z { $all }
grid-sum-spoken = Razem { $sum }, { $column }
grid-menu = Wiersz: { $name }
grid-details = Szczegóły
grid-double = Powiel wiersz
grid-up = Przenieś wyżej
grid-down = Przenieś niżej
grid-remove = Usuń wiersz
key-delete = Delete
rows-keys = Na zaznaczonym wierszu: { $keys }
rows-key = { $key } – { $option }
grid-too-many = za dużo
rows-before = Poprzedni wiersz: { $name }
rows-after = Następny wiersz: { $name }
rows-at = { $at } z { $all }
