# Komentarze recenzentów: pytania, uwagi i propozycje do miejsc planu.

table-comments = Komentarze
record-comment = Komentarz
    .plural = Komentarze recenzentów
    .add = Dodaj komentarz
    .empty = Tu pojawią się komentarze recenzentów, każdy przy swoim miejscu planu.
    .untitled = Komentarz bez treści
comment-place = Miejsce w planie
    .help = Czego dotyczy komentarz, jako ścieżka pola.
comment-kind = Rodzaj komentarza
    .help = Pytanie, uwaga albo propozycja innej treści.
comment-role = Kto pisze (rola, nie nazwisko)
    .help = Na przykład: konsultant, skarbnik, kierownik OPS. Nie wpisuj nazwisk.
comment-written = Data komentarza
    .help = Dzień, w którym napisano komentarz.
comment-quoted = Fragment, którego dotyczy komentarz
    .help = Słowa zaznaczone w polu. Puste, gdy komentarz dotyczy całego pola.
comment-text = Treść komentarza
    .help = O co chodzi i co warto zrobić, w jednym albo dwóch zdaniach.
comment-was = Treść w chwili komentarza
    .help = Co stało w tym miejscu, gdy powstała propozycja.
comment-suggested = Proponowana treść
    .help = Nowa treść pola. Zmieni plan dopiero wtedy, gdy ktoś ją przyjmie.
comment-answer = Odpowiedź
    .help = Co postanowiono i dlaczego.
comment-answered_by = Kto odpowiada (rola, nie nazwisko)
    .help = Na przykład: kierownik OPS. Nie wpisuj nazwisk.
comment-answered = Data odpowiedzi
    .help = Dzień, w którym odpowiedziano.
comment-end = Rozstrzygnięcie komentarza
    .help = Puste, dopóki komentarz jest otwarty.
comment-ended = Data rozstrzygnięcia
    .help = Dzień, w którym komentarz rozstrzygnięto.
table-replies = Odpowiedzi na komentarze
record-reply = Odpowiedź na komentarz
    .plural = Odpowiedzi na komentarze
    .add = Dodaj odpowiedź
    .empty = Tu pojawią się odpowiedzi na komentarze.
    .untitled = Odpowiedź bez treści
reply-comment = Komentarz, na który się odpowiada
    .help = Komentarz, do którego należy odpowiedź.
reply-role = Kto odpowiada (rola, nie nazwisko)
    .help = Na przykład: kierownik OPS. Nie wpisuj nazwisk.
reply-written = Data odpowiedzi
    .help = Dzień, w którym odpowiedziano.
reply-text = Treść odpowiedzi
    .help = Co postanowiono i dlaczego.
comment_kind-question = Pytanie
comment_kind-remark = Uwaga
comment_kind-suggestion = Propozycja
comment_end-accepted = przyjęto do pola
comment_end-rejected = odrzucono
comment_end-resolved = rozwiązano
comment-state-open = otwarty
comment-state-accepted = przyjęto do pola
comment-state-rejected = odrzucono
comment-state-resolved = rozwiązano
edition-comments_annex = Drukuj komentarze recenzentów na końcu dokumentu
    .help = Komentarze i odpowiedzi utworzą załącznik. Bez tego zaznaczenia zostają tylko w pliku planu.

step-comments = Komentarze
    .intro = Komentarze i propozycje osób, które czytają plan. Nie zmieniają go, dopóki ktoś ich nie przyjmie.
action-comment = Dodaj komentarz do pola…
action-next-comment = Następny komentarz
action-previous-comment = Poprzedni komentarz
action-comments = Komentarze
action-review-mode = Tryb recenzji
review-mode-end = Zakończ recenzję
strip-review = Tryb recenzji.
    .text = Komentarz ani propozycja nie zmienia planu, dopóki ktoś jej nie przyjmie.
said-review-mode = Tryb recenzji włączony: pola są tylko do odczytu
said-review-mode-end = Tryb recenzji wyłączony
said-comment-resolved = Komentarz { $number } rozwiązany. Ctrl+Z cofa.
said-comment-reopened = Komentarz { $number } znów otwarty. Ctrl+Z cofa.
said-comment-removed = Komentarz { $number } usunięty. Ctrl+Z cofa.
said-comment-accepted = Propozycja z komentarza { $number } przyjęta. Ctrl+Z cofa.
said-comment = Komentarz { $at } z { $all }.
said-commented = Zapisano komentarz. Ctrl+Z cofa.
undo-comment = komentarz
undo-suggestion = przyjęcie propozycji
tasks-comments = { $count ->
        [one] { $count } komentarz
        [few] { $count } komentarze
        [many] { $count } komentarzy
       *[other] { $count } komentarza
    }
comments-open = Otwarte { $count }
comments-done = Rozstrzygnięte { $count }
comments-all = Wszystkie { $count }
comments-none = Nie ma tu komentarzy.
comments-hint = Komentarz do pola albo komórki, w której jest kursor, dodaje Ctrl+M; zaznaczone słowa zapiszą się z komentarzem. W trybie recenzji można też wybrać „Skomentuj” obok pola albo nacisnąć Enter w komórce. Następny komentarz: F7. Zapisuje się rolę, nie nazwisko.
comments-annex-intro = Komentarze osób, które czytały projekt, i odpowiedzi na nie.
comment-add = Skomentuj
comment-add-row = Skomentuj całą pozycję
comment-at = { $count ->
        [one] komentarz { $numbers }
       *[other] komentarze { $numbers }
    }
comment-about = Dotyczy słów: „{ $quoted }”
comment-send-hint = Ctrl+Enter zapisuje, Esc zamyka.
comment-add-step = Skomentuj cały krok
comment-no-role = bez podanej roli
comment-stale = Pole zmieniono później. Teraz jest: { $now }
comment-gone = Miejsca, którego dotyczy komentarz, nie ma już w planie.
comment-accept = Przyjmij do pola
comment-reject = Odrzuć…
comment-answer-it = Odpowiedz…
comment-resolve = Rozwiąż
comment-reopen = Otwórz ponownie
comment-unread = Propozycji nie można przyjąć wprost. { $why } Popraw wartość i wpisz ją w polu.
comment-row-place = Miejsce w planie
comment-row-kind = Rodzaj
comment-row-by = Od kogo i kiedy
comment-row-quoted = Fragment
comment-row-text = Treść
comment-row-was = Było
comment-row-suggested = Propozycja
comment-row-answer = Odpowiedź
comment-row-answered = Kto i kiedy odpowiedział
comment-row-state = Stan
dialog-comment = Komentarz: { $place }
    .text = Komentarz zapisze się w pliku planu przy tym miejscu. Niczego w planie nie zmienia.
    .go = Dodaj komentarz
dialog-answer = Odpowiedź na komentarz
    .text = Odpowiedź zobaczy każdy, kto otworzy plan.
    .go = Odpowiedz
dialog-reject = Dlaczego odrzucić propozycję?
    .text = Powód zobaczy każdy, kto otworzy plan.
    .go = Odrzuć propozycję
section-comments = Komentarze do projektu
cli-review = Wypisuje komentarze recenzentów; kod wyjścia: 0 nie ma otwartych, 1 są otwarte, 2 pliku nie da się użyć
cli-review-count = { $open ->
        [0] Nie ma otwartych komentarzy
        [one] { $open } otwarty komentarz
        [few] { $open } otwarte komentarze
        [many] { $open } otwartych komentarzy
       *[other] { $open } otwartego komentarza
    }, razem { $all }
