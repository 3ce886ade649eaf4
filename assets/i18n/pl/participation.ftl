# Udział mieszkańców, potrzeby, wizja i spójność: pola, kroki i dokument.

## Udział mieszkańców

table-participation = Spotkania i rozmowy
record-participation = Forma udziału
    .plural = Spotkania i rozmowy
    .add = Dodaj formę udziału
    .empty = Tu pojawią się spotkania, rozmowy i inne formy udziału: kiedy, dla kogo, ile osób i co z nich wynika. Bez nich diagnoza opisuje urząd, a nie ludzi.
    .untitled = Forma udziału bez nazwy
group-participation = Forma udziału
group-attendance = Uczestnicy
group-findings = Wynik
group-survey = Ankieta
group-workshop = Warsztat
participation-method = Sposób
    .help = Wybierz najbliższy sposób. Lista mówi, kiedy który się sprawdza; warsztat sześciu pytań ma własny krok.
participation-goal = Cel
    .help = O co pytano i po co, jednym zdaniem. Przykład: „Jak osoby starsze docierają do lekarza i czego im brakuje?”.
participation-date = Data
    .help = Dzień albo pierwszy z kilku dni.
participation-until = Ostatni dzień
    .help = Tylko gdy trwało dłużej niż jeden dzień.
participation-place = Miejsce
    .help = Nazwa miejsca i miejscowości. Adresów prywatnych się nie podaje.
participation-held_by = Kto prowadził
    .help = Jednostka albo rola, nigdy nazwisko: „pracownik ośrodka kultury”, „organizacja pozarządowa”.
participation-participants = Liczba uczestników
    .help = Z listy obecności albo policzona na miejscu. Każda osoba raz; do planu trafia tylko liczba.
    .short = Uczestnicy
participation-groups = Grupy, które wzięły udział
    .help = Zaznacz grupy, których przedstawiciele rzeczywiście byli. To pokaże, kogo jeszcze trzeba zapytać.
    .short = Grupy
participation-users = Były osoby korzystające z usług albo ich bliscy
    .help = Zaznacz, jeśli głos zabrały osoby, których plan dotyczy, a nie tylko instytucje.
    .short = Osoby korzystające z usług
participation-access = Udogodnienia
    .help = Co ułatwiło udział osobom, które bez tego by nie przyszły.
participation-findings = Ustalenia
    .help = Co powiedzieli ludzie – w kilku zdaniach, bez nazwisk i bez szczegółów, po których można kogoś rozpoznać. Z ustaleń powstają potrzeby.
participation-view = Udział: co pokazać
participation-text = Opis
count-participants = { $count ->
    [one] { $count } uczestnik
    [few] { $count } uczestników
   *[other] { $count } uczestników
}

## Ankiety

table-surveys = Ankiety
record-survey = Ankieta
    .plural = Ankiety
    .add = Dodaj ankietę
    .empty = Tu pojawią się ankiety z liczbą odpowiedzi. Program obliczy błąd tylko dla próby losowej; przy innych powie, dlaczego go nie ma.
    .untitled = Ankieta bez tematu
survey-topic = Temat
    .help = O co pytano, w kilku słowach.
survey-date = Koniec zbierania odpowiedzi
    .help = Dzień, w którym przyjęto ostatnią odpowiedź.
    .short = Data
survey-way = Sposób przeprowadzenia
    .help = Przykład: „papier w sołectwach i formularz w internecie”.
survey-about = Kogo badano
    .help = Zbiorowość, o której ankieta coś mówi: „mieszkańcy w wieku 60 lat i więcej”.
    .short = Badani
survey-population = Liczebność tej zbiorowości
    .help = Ilu ich jest, według rejestru albo statystyki. Puste, gdy nie wiadomo.
    .short = Zbiorowość
survey-respondents = Liczba odpowiedzi
    .help = Ankiety wypełnione, nie wysłane.
    .short = Odpowiedzi
survey-sampling = Dobór badanych
    .help = Błąd oszacowania ma tylko próba losowa: każdy z badanej zbiorowości miał znaną szansę, że zostanie zapytany. Ankieta dla chętnych takim badaniem nie jest.
    .short = Dobór
survey-findings = Wyniki
    .help = Najważniejsze wyniki w kilku zdaniach, z liczbami.
sampling-random = losowy
sampling-all = badano wszystkich
sampling-open = chętni
sampling-chosen = celowy
survey-margin = ±{ $points } p.p.
survey-margin-all = nie dotyczy: badano wszystkich
survey-margin-open = nie można podać
survey-margin-chosen = nie można podać
note-margin = Błąd maksymalny przy poziomie ufności 95%: 1,96 × √(0,25 / n), a gdy znana jest liczebność N – z poprawką √((N − n) / (N − 1)); n to liczba odpowiedzi.
note-no-margin = Bez losowania nie można podać błędu oszacowania: wyniki opisują tych, którzy odpowiedzieli.

## Warsztat sześciu pytań

table-workshops = Warsztaty
record-workshop = Warsztat
    .plural = Warsztaty
    .add = Dodaj warsztat
    .empty = Warsztat to sześć pytań zadanych samorządowi, jednostkom, organizacjom i mieszkańcom. Odpowiedzi można zapisywać na żywo na ekranie dla sali.
    .untitled = Warsztat bez miejsca
workshop-place = Miejsce
    .help = Nazwa miejsca i miejscowości.
workshop-date = Data
    .help = Dzień warsztatu.
workshop-held_by = Kto prowadził
    .help = Najlepiej osoba spoza jednostki; podaj rolę, nie nazwisko.
workshop-agenda = Program spotkania
    .help = Części spotkania po kolei. Gotowe teksty podają trzy: po co poszerza się usługi, dane o mieszkańcach i odpowiedzi na sześć pytań.
workshop-from_office = Urząd i rada
    .help = Przedstawiciele urzędu, organów i rady.
workshop-from_units = Jednostki
    .help = Pracownicy jednostek pomocy społecznej, szkół, przychodni i innych jednostek.
workshop-from_organisations = Organizacje
    .help = Organizacje pozarządowe, parafie, podmioty ekonomii społecznej.
workshop-from_residents = Mieszkańcy
    .help = Mieszkańcy, w tym osoby korzystające z usług i ich bliscy.
table-answers = Odpowiedzi z warsztatów
record-answer = Odpowiedź
    .plural = Odpowiedzi
    .add = Dodaj odpowiedź
    .empty = Tu pojawią się odpowiedzi na sześć pytań, tak jak padły na sali. Stąd trafią do potrzeb, barier i innych rozdziałów.
    .untitled = Odpowiedź bez treści
answer-workshop = Warsztat
    .help = Warsztat, na którym odpowiedź padła.
answer-question = Pytanie
    .help = Jedno z sześciu pytań warsztatu.
answer-text = Odpowiedź
    .help = W kilku słowach, tak jak padła; bez nazwisk.
answer-kind = Rodzaj bariery
    .help = Tylko przy pytaniu o bariery.
answer-path = Ścieżka
    .help = Tylko przy pytaniu o ścieżkę rozwoju usług. Przy nowej ścieżce odpowiedź mówi, jaka.
answer-votes = Głosy
    .help = Ile osób poparło odpowiedź, jeśli liczono.
barrier_kind-money = finansowe
barrier_kind-organisation = organizacyjne
barrier_kind-staff = kadrowe
barrier_kind-social = społeczne
workshop-view = Warsztat: co pokazać
workshop-answers = Odpowiedzi razem
question-none = Bez pytania
said-at-workshop = Warsztat: { $place }
said-at-workshop-on = Warsztat: { $place }, { $date }
ready-all = Dodaj wszystkie ({ $count })

## Potrzeby, bariery, mocne i słabe strony

table-needs = Potrzeby
record-need = Potrzeba
    .plural = Potrzeby
    .add = Dodaj potrzebę
    .empty = Tu pojawią się potrzeby z kolejnością i dowodem. Zwykle jest ich 6–15; na każdą z pierwszeństwem 1 odpowiada działanie.
    .untitled = Potrzeba bez nazwy
group-need = Potrzeba
group-evidence = Skąd to wiadomo
group-conclusion = Co z tego wynika
need-name = Potrzeba
    .help = Jednym zdaniem, słowami osób, których dotyczy: „pomoc w domu także wieczorem i w sobotę”.
need-group = Grupa
    .help = Grupa, której potrzeba dotyczy przede wszystkim.
need-priority = Pierwszeństwo (1–3)
    .help = 1 – najpilniejsza, 2 – ważna, 3 – może poczekać.
    .short = Pierwszeństwo
need-persons = Liczba osób
    .help = Ilu osób dotyczy. Szacunek jest dobry, jeśli dowód mówi, jak powstał. Puste nie znaczy zero.
    .short = Ilu osób dotyczy
need-method = Sposób rozpoznania
    .help = Jak potrzeba została rozpoznana.
need-heard = Gdzie o niej mówiono
    .help = Spotkanie albo rozmowa z kroku o udziale mieszkańców.
need-said = Odpowiedź z warsztatu
    .help = Odpowiedź, od której wziął się ten wpis. Program wpisuje ją sam, gdy przeniesie się odpowiedź z warsztatu.
    .short = Z warsztatu
need-figure = Liczba diagnozy
    .help = Liczba, która potrzebę potwierdza.
need-evidence = Dowód
    .help = Co potrzebę potwierdza: liczba, rozmowa, rejestr, i z którego roku.
need-conclusion = Wniosek
    .help = Co z tej potrzeby wynika dla planu. Wniosek wraca w obszarze tej grupy.
need-action = Działanie, które na nią odpowiada
    .help = Jedno działanie, najważniejsze dla tej potrzeby.
    .short = Działanie
table-barriers = Bariery
record-barrier = Bariera
    .plural = Bariery
    .add = Dodaj barierę
    .empty = Tu pojawią się bariery rozwoju usług: finansowe, organizacyjne, kadrowe i społeczne. Bariera bez dowodu jest opinią.
    .untitled = Bariera bez nazwy
barrier-name = Bariera
    .help = W kilku słowach.
barrier-kind = Rodzaj
    .help = Finansowa, organizacyjna, kadrowa albo społeczna.
barrier-evidence = Dowód
    .help = Po czym ją widać. Przykład: „dotacja na rok, w 2025 r. przerwa od stycznia do marca”.
barrier-said = Odpowiedź z warsztatu
    .help = Odpowiedź, od której wziął się ten wpis. Program wpisuje ją sam, gdy przeniesie się odpowiedź z warsztatu.
    .short = Z warsztatu
barrier-answer = Odpowiedź planu
    .help = Co plan z nią robi: działanie, zmiana zasad albo decyzja, że pozostaje.
table-swot = Mocne i słabe strony
record-swot = Mocna lub słaba strona
    .plural = Mocne i słabe strony, szanse i zagrożenia
    .add = Dodaj wiersz
    .empty = Tu pojawią się cztery listy: mocne i słabe strony samorządu oraz szanse i zagrożenia wokół niego. Zwykle po 3–5 pozycji.
    .untitled = Wiersz bez treści
swot-kind = Lista
    .help = Mocne i słabe strony zależą od samorządu, szanse i zagrożenia – nie.
swot-name = Treść
    .help = W kilku słowach, najlepiej z liczbą.
swot_kind-strength = mocne strony
swot_kind-weakness = słabe strony
swot_kind-opportunity = szanse
swot_kind-threat = zagrożenia
swot-inside = W samorządzie: mocne i słabe strony
swot-outside = Wokół samorządu: szanse i zagrożenia
swot-helps = Pomaga
swot-hinders = Przeszkadza
needs-view = Potrzeby: co pokazać
need-priority-n = pierwszeństwo { $n }
ready-needs = Zacznij od gotowej potrzeby
    .said = Z warsztatu: priorytety i usługi dla uchodźców
ready-barriers = Zacznij od gotowej bariery
    .said = Bariery z warsztatu

## Wizja, cel, zasady

table-vision = Wizja i cel główny
record-vision = Wizja i cel główny
vision-vision = Wizja
    .help = Jak będą żyli mieszkańcy, gdy plan się uda. Wizja opisuje życie ludzi, a nie urząd.
vision-main_goal = Cel główny
    .help = Co, o ile i do kiedy. Przykład: „z 62% do 70% do 2029 r.”. Jeśli nie wiadomo, o ile – wróć do diagnozy.
table-principles = Zasady
record-principle = Zasada
    .plural = Zasady
    .add = Dodaj zasadę
    .empty = Tu pojawią się zasady, według których samorząd naprawdę będzie działał. Wystarczy 8–10.
    .untitled = Zasada bez nazwy
principle-name = Nazwa
    .help = Dwa–trzy słowa, bez kropki.
principle-text = Co to znaczy
    .help = Dwa zdania o tym, co się robi, a czego nie.
ready-principles = Dodaj zasadę z listy
table-coherence = Spójność z dokumentami
record-coherence = Dokument
    .plural = Dokumenty
    .add = Dodaj dokument
    .empty = Tu pojawią się dokumenty państwa, regionu i samorządu oraz jedno zdanie o tym, jak plan im służy. Zwykle wystarczy 5–8.
    .untitled = Dokument bez nazwy
coherence-document = Rodzaj dokumentu
    .help = Wybierz rodzaj; własny dokument to „inny dokument”.
    .short = Dokument
coherence-title = Tytuł i uchwała
    .help = Pełny tytuł, numer i data uchwały, lata obowiązywania. Są w Biuletynie Informacji Publicznej.
    .short = Tytuł
coherence-how = Jak plan mu służy
    .help = Który cel, które działanie. Przykład: „Działanie 3 realizuje cel 2 strategii”.
coherence-change = Co trzeba w nim zmienić
    .help = Tylko gdy plan wymaga zmiany tego dokumentu.
    .short = Zmiana
ready-coherence = Dodaj dokument z listy

## Kroki

step-coherence = Spójność z dokumentami
    .short = Spójność
    .intro = Plan przewiduje Strategia rozwoju usług społecznych, a nie ustawa. Wskaż, z którymi dokumentami plan się zgadza i w czym.
step-participation = Udział mieszkańców
    .intro = Kogo, kiedy i jak wysłuchano oraz co z tego wynika. Do planu trafiają liczby i ustalenia, nigdy nazwiska.
step-workshop = Warsztat sześciu pytań
    .short = Warsztat
    .intro = Sześć pytań o usługi, priorytety, bariery, ścieżkę, uchodźców i szkolenia. Odpowiedzi same znajdą drogę do rozdziałów.
step-needs = Potrzeby i bariery
    .intro = Czego ludzie potrzebują i co stoi na przeszkodzie – z dowodem i z wnioskiem.
step-vision = Wizja, cel i zasady
    .short = Wizja i zasady
    .intro = Dokąd plan prowadzi i według jakich zasad. Wizja opisuje życie mieszkańców, a cel da się sprawdzić.

## Dokument

section-coherence = Spójność z innymi dokumentami
section-participation = Udział mieszkańców
section-needs = Potrzeby, bariery i wnioski
section-vision = Wizja, cel główny i zasady
heading-events = Spotkania i rozmowy
heading-workshops = Warsztat sześciu pytań
caption-participation = Formy udziału mieszkańców
caption-surveys = Ankiety i ich dokładność
caption-answers = Odpowiedzi na pytania warsztatu
caption-needs = Potrzeby według grup
caption-barriers = Bariery rozwoju usług
caption-swot = Mocne i słabe strony, szanse i zagrożenia
caption-coherence = Dokumenty, z którymi plan jest spójny
view-surveys = Ankiety
    .title = Ankiety i ich dokładność
view-answers = Odpowiedzi z warsztatów
    .title = Odpowiedzi na pytania warsztatu
view-swot = Mocne i słabe strony
    .title = Mocne i słabe strony, szanse i zagrożenia
head-survey = Ankieta
head-date = Data
head-respondents = Odpowiedzi
head-population = Zbiorowość
head-sampling = Dobór
head-margin = Błąd
head-answer = Odpowiedź
head-answer-kind = Rodzaj lub ścieżka
head-votes = Głosy
group-without = { $field }: do uzupełnienia

## Źródła katalogu

cli-sources-kind-methods = Sposoby udziału
cli-sources-kind-access = Udogodnienia
cli-sources-kind-questions = Pytania warsztatu
cli-sources-kind-principles = Zasady
cli-sources-kind-companions = Dokumenty

## Ekran dla sali

project-answers = Pokaż na ekranie dla sali
action-project = Ekran dla sali
projector-question = Pytanie { $n } z { $of }
projector-kept = Odpowiedzi trafiają od razu do planu
projector-close = Zakończ
projector-add = Dodaj
projector-line = Wpisz odpowiedź
projector-line-part = Wpisz odpowiedź: { $part }
projector-before = Poprzednie
projector-next = Następne
projector-questions = Pytania
projector-answer = { $text }, { $count ->
    [0] bez głosów, naciśnij, aby dodać głos
    [one] { $count } głos, naciśnij, aby dodać głos
    [few] { $count } głosy, naciśnij, aby dodać głos
   *[other] { $count } głosów, naciśnij, aby dodać głos
}
projector-none = Jeszcze nikt nic nie powiedział

## Dokąd trafiają odpowiedzi

workshop-handed = Przenieś do rozdziałów
handed-to = Przenieś do: { $place }
handed-open = Przenieś do…
handed-in = W planie: { $place }
handed-row = { $table } – { $row }
handed-none = Na razie nie ma dokąd przenieść tej odpowiedzi: odpowiedź o ścieżce czeka na wybór ścieżki, a odpowiedź o szkoleniach na rolę w kadrze.
handed-said = Przeniesiono odpowiedź. Ctrl+Z cofa.
handed-passage = { $text } ({ $from })
answer-votes-n = { $count ->
    [one] { $count } głos
    [few] { $count } głosy
   *[other] { $count } głosów
}
