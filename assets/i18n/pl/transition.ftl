# Przejście od placówki do społeczności: zobowiązania, karty placówek, mieszkańcy.

table-transition = Zasady przejścia
record-transition = Zasady przejścia
table-moratoria = Zobowiązania
record-moratorium = Zobowiązanie
    .plural = Zobowiązania
    .add = Dodaj zobowiązanie
    .empty = Tu pojawią się własne zobowiązania samorządu dotyczące miejsc całodobowych: czego dotyczą i od kiedy. Zwykle wystarczy jedno lub dwa.
    .untitled = Zobowiązanie bez nazwy
table-transition_sheets = Placówki w planie przejścia
record-transition_sheet = Placówka
    .plural = Placówki w planie przejścia
    .add = Dodaj placówkę
    .empty = Tu pojawią się placówki, których dotyczy zmiana, każda z własną kartą. Samorząd bez placówek może pominąć ten krok.
    .untitled = Placówka bez nazwy
transition_sheet-facility = Placówka z zasobów
    .help = Placówka z kroku „Placówki”. Nazwa, rodzaj, miejsca i mieszkańcy przejdą stamtąd; można je tu wpisać inaczej.
    .short = Z zasobów
table-moves = Mieszkańcy: dokąd i kiedy
record-move = Kierunek przeprowadzki
    .plural = Mieszkańcy: dokąd i kiedy
    .add = Dodaj kierunek
    .empty = Tu pojawią się liczby osób według tego, dokąd się przeprowadzają. O przeprowadzce decyduje osoba.
    .untitled = Kierunek bez nazwy

group-facility = Placówka
group-workers = Kadra
group-building = Budynek
group-communication = Rozmowa i informacja

transition-conversation = Jak rozmawia się z mieszkańcami i rodzinami
    .help = Kto rozmawia, gdzie, o czym i co dzieje się z ustaleniami. Nikt nie decyduje od razu, a odmowę przyjmuje się bez pytań o powód.
    .short = Rozmowa
    .example = Rozmawia osoba, którą mieszkaniec zna, w miejscu i czasie, które wybierze.
transition-moving = Kroki zmiany miejsca
    .help = Droga od pierwszej rozmowy do oceny po przeprowadzce: pobyt próbny, plan wsparcia, osoba do kontaktu, wizyty.
    .short = Kroki zmiany
transition-workers = Na co mogą liczyć pracownicy
    .help = Kiedy i od kogo dowiadują się o zmianach, jakie zadania i szkolenia się im proponuje. Plan nie przesądza o zatrudnieniu konkretnych osób.
    .short = Pracownicy
transition-no_moratorium = Dlaczego plan nie zawiera zobowiązań
    .help = Jeżeli samorząd nie przyjmuje ograniczeń dotyczących miejsc całodobowych, napisz dlaczego.
    .short = Bez zobowiązań

moratorium-scope = Czego dotyczy
    .help = Kilka słów, po których rada pozna zobowiązanie. To deklaracja samorządu, a nie wymóg ustawy.
    .short = Zakres
    .example = Bez nowych miejsc w domach pomocy społecznej
moratorium-services = Których usług dotyczy
    .help = Usługi z katalogu, których liczba miejsc nie ma rosnąć. Program porówna zobowiązanie z krokiem „Usługi”.
    .short = Usługi
moratorium-from = Od dnia
    .help = Pierwszy dzień, w którym zobowiązanie obowiązuje.
    .short = Od
moratorium-until = Do dnia
    .help = Ostatni dzień obowiązywania. Zostaw puste, jeśli zobowiązanie nie ma końca.
    .short = Do
moratorium-words = Treść zobowiązania
    .help = Co samorząd postanawia i jakie są wyjątki. Tekst pojawi się w dokumencie jako własna deklaracja.
    .short = Treść
moratorium-most_persons = Próg własny
    .help = Największa liczba osób w nowej formie całodobowej, jeśli plan ją określa. To próg planu, a nie przepis.
    .short = Próg

transition_sheet-name = Nazwa placówki
    .help = Nazwa, pod którą placówka jest znana. Nie wpisuj nazwisk osób, które ją prowadzą.
    .example = Dom Pomocy Społecznej „Pod Lipami”
transition_sheet-kind = Rodzaj placówki
    .help = Rodzaj z katalogu usług, na przykład dom pomocy społecznej albo placówka opiekuńczo-wychowawcza.
    .hint = wybór z katalogu
transition_sheet-as_of = Stan na dzień
    .help = Dzień, na który policzono miejsca i mieszkańców.
transition_sheet-places = Miejsca
    .help = Liczba miejsc w placówce w tym dniu.
transition_sheet-residents = Mieszkańcy objęci planem
    .help = Liczba mieszkańców, których dotyczy plan. W planie są tylko liczby, nigdy lista osób.
    .short = Mieszkańcy
    .hint = tylko liczba, bez listy osób
transition_sheet-talked = Mieszkańcy po rozmowie
    .help = Z iloma mieszkańcami ktoś rozmawiał o tym, jak chcą żyć. Zanim wpiszesz rok przeprowadzki, zapisz, że osoba zna możliwości i sama wybrała.
    .short = Po rozmowie
transition_sheet-capacity = Miejsca w kolejnych latach
    .help = Ile miejsc stałego pobytu placówka ma mieć na koniec każdego roku planu.
    .short = Miejsca w latach
transition_sheet-posts = Etaty
    .help = Ile etatów ma obecnie placówka.
transition_sheet-posts_moving = Etaty, które przechodzą do usług w społeczności
    .help = Ile etatów przejdzie do usług w domu, mieszkań albo wsparcia dziennego. Pozostałe zostają w placówce albo czekają na decyzję.
    .short = Przechodzi do usług
transition_sheet-workers = Propozycja dla pracowników
    .help = Nowe zadania, szkolenia, superwizja i terminy rozmów. Bez nazwisk.
    .short = Kadra
transition_sheet-building = Przeznaczenie budynku
    .help = Co będzie w budynku i od kiedy. Można wskazać kilka zastosowań.
    .short = Budynek
    .example = Od 2029 r. parter jako dzienny dom, piętro bez zmian.
transition_sheet-communication = Informacja dla mieszkańców i rodzin
    .help = Spotkania, listy, tekst łatwy do czytania, opiekunowie prawni: co, kiedy i kto odpowiada.
    .short = Rozmowa i informacja

move-sheet = Placówka przeprowadzki
    .help = Placówka, z której osoby się przeprowadzają. Program wpisuje ją sam.
    .short = Placówka
move-destination = Dokąd
    .help = Miejsce, w którym osoby zamieszkają. Liczby wynikają z rozmów; o przeprowadzce decyduje osoba.
    .hint = wybór z katalogu
move-persons = Osoby w latach planu
    .help = Ile osób przeprowadza się w każdym roku. W druku liczby poniżej 5 są zasłonięte, a lata połączone.
    .short = Osoby

step-transition = Plan przejścia
    .intro = Zobowiązania samorządu i karta każdej placówki: mieszkańcy, kadra, budynek, rozmowa.
transition-view = Widok planu przejścia
transition-sheets = Placówki
transition-moratoria = Zobowiązania
transition-print = Tak będzie w druku
transition-rules = Zasady
ready-moratoria = Gotowe zobowiązania
stays-empty = Tu pojawi się liczba mieszkańców na koniec każdego roku, gdy placówka będzie miała mieszkańców i kierunki przeprowadzek.
view-moves = Mieszkańcy placówek
    .title = Mieszkańcy placówek: dokąd i kiedy
view-moratoria = Zobowiązania
    .title = Zobowiązania dotyczące miejsc całodobowych

section-transition = Od placówki do społeczności
transition-intro = Zmiana dotyczy miejsc, a nie ludzi na liście: o przeprowadzce decyduje osoba. Plan zawiera tylko liczby, a danych o osobach nie podaje się do wiadomości publicznej ({ $law }).
transition-intro-plain = Zmiana dotyczy miejsc, a nie ludzi na liście: o przeprowadzce decyduje osoba. Plan zawiera tylko liczby.
heading-moratoria = Zobowiązania samorządu
moratoria-intro = Poniższe zobowiązania są własną deklaracją samorządu, a nie wymogiem ustawy.
caption-moratoria = Zobowiązania dotyczące miejsc całodobowych
heading-moves = Mieszkańcy: dokąd i kiedy
caption-moves = Mieszkańcy placówek: dokąd i kiedy (osoby)
head-destination = Dokąd
head-scope = Zakres
head-moratorium = Treść
head-from-until = Okres
row-residents = Mieszkańcy na początku
row-residents-on = Mieszkańcy na { $date }
row-staying-in = Pozostaje na 31 grudnia { $year } r.
row-staying = Pozostaje na 31 grudnia
row-few-rest = Pozostałe kierunki razem
row-few-rest-staying = Pozostałe kierunki i osoby, które zostają, razem
few-persons = mniej niż 5
note-few = Liczb mniejszych niż 5 nie podaje się osobno. Gdy taka liczba występuje, lata połączono, a małe liczby zsumowano z najmniejszą z pozostałych, tak aby żadnej nie dało się obliczyć.
moratorium-without-end = od { $from }, bez daty końca
moratorium-days = od { $from } do { $until }
moratorium-threshold = Próg własny: najwyżej { $persons ->
    [one] { $persons } osoba
    [few] { $persons } osoby
   *[other] { $persons } osób
}.
transition-line = { $residents ->
    [one] { $residents } mieszkaniec
   *[many] { $residents } mieszkańców
} · { $places ->
    [one] { $places } miejsce
    [few] { $places } miejsca
   *[many] { $places } miejsc
}

check-transition-too-many = „{ $facility }”: do końca { $year } r. przeprowadza się więcej osób ({ $gone }), niż jest mieszkańców ({ $residents })
    .hint = Na koniec roku nie może zostać mniej niż nikt. Popraw liczby osób w latach albo liczbę mieszkańców.
    .reason = za dużo przeprowadzek
check-transition-places = { $destination }: do { $year } r. ma się przeprowadzić { $persons } os., a w kroku „Usługi” zaplanowano { $places }
    .hint = Osoba może się przeprowadzić tylko tam, gdzie jest dla niej miejsce. Zwiększ liczbę miejsc w kroku „Usługi” albo zmień liczbę osób.
    .reason = za mało miejsc
check-transition-talk = „{ $facility }”: przeprowadza się { $gone } os., a rozmawiano z { $talked }
    .hint = O przeprowadzce decyduje osoba. Zanim wpiszesz rok, zapisz, że zna możliwości i sama wybrała.
    .reason = osoby bez rozmowy
check-transition-full = „{ $facility }”: mieszkańców ({ $residents }) jest więcej niż miejsc ({ $places })
    .hint = Sprawdź obie liczby i dzień, na który je podano.
    .reason = więcej osób niż miejsc
check-transition-moves-none = „{ $facility }”: nie wiadomo, dokąd i kiedy przeprowadzają się mieszkańcy
    .hint = Dodaj kierunki z liczbą osób w latach albo wpisz zero, jeśli nikt się nie przeprowadza.
    .reason = nie wiadomo dokąd
check-transition-posts = „{ $facility }”: do usług przechodzi więcej etatów niż jest
    .hint = Popraw liczbę etatów.
    .reason = za dużo etatów
check-moratorium-days = „{ $scope }”: ostatni dzień jest przed pierwszym
    .hint = Popraw dni zobowiązania.
    .reason = odwrócone dni
check-transition-talked-over = „{ $facility }”: rozmawiano z { $talked } os., a mieszkańców jest { $residents }
    .hint = Sprawdź obie liczby: rozmowy liczy się według mieszkańców, każdego raz.
    .reason = więcej rozmów niż mieszkańców
check-transition-capacity-below = „{ $facility }”: w { $year } r. zostaje { $staying } os., a miejsc ma być { $places }
    .hint = Sprawdź miejsca na koniec roku i przeprowadzki: kto zostaje, musi mieć miejsce.
    .reason = mniej miejsc niż osób
check-moratorium-outside = Zobowiązanie „{ $scope }” nie obejmuje żadnego roku planu
    .hint = Popraw dni, od których i do których obowiązuje, albo przenieś je do kolejnego planu.
    .reason = zobowiązanie poza latami planu
check-moratorium-broken = „{ $service }” rośnie w { $year } r., choć zobowiązanie „{ $scope }” tego zabrania
    .hint = Samorząd sam zdecydował, że miejsc nie przybędzie. Zmień liczbę miejsc albo zobowiązanie.
    .reason = sprzeczność z zobowiązaniem
