# Koordynacja usług, centrum usług społecznych, współpraca, porozumienia.

## Tabele i rekordy

table-coordination = Ścieżka i koordynacja
table-cus = Koncepcja centrum usług społecznych
table-cus_posts = Stanowiska centrum
table-cus_stages = Etapy tworzenia centrum
table-parties = Strony współpracy
table-procedures = Procedury współpracy
table-staff_path = Od reintegracji do pracy w usługach
table-contracts = Zlecanie usług
table-care_farm = Gospodarstwo opiekuńcze
table-agreements = Porozumienia
table-responsibilities = Kto za co odpowiada

record-coordination = Ścieżka i koordynacja
record-cus = Koncepcja centrum usług społecznych
record-cus_post = Stanowisko
    .plural = Stanowiska centrum
    .add = Dodaj stanowisko
    .empty = Tu pojawią się stanowiska w centrum, każda rola w osobnym wierszu, z liczbą etatów i kosztem zatrudnienia.
    .untitled = Stanowisko bez nazwy
record-cus_stage = Etap
    .plural = Etapy tworzenia centrum
    .add = Dodaj etap
    .empty = Tu pojawią się etapy od pierwszych rozmów do oceny po roku działania. Zwykle jest ich 6–8.
    .untitled = Etap bez nazwy
record-party = Strona współpracy
    .plural = Strony współpracy
    .add = Dodaj stronę
    .empty = Tu pojawią się jednostki i podmioty, które razem tworzą usługi: kto co wnosi i co zyskuje. Na początek wystarczy 3–5 stron.
    .untitled = Strona bez nazwy
record-procedure = Procedura
    .plural = Procedury współpracy
    .add = Dodaj procedurę
    .empty = Tu pojawią się procedury: kto, kiedy i na jakim dokumencie. Każda powinna zmieścić się na jednej stronie.
    .untitled = Procedura bez nazwy
record-staff_path = Od reintegracji do pracy w usługach
record-contract = Zlecenie
    .plural = Zlecenia usług
    .add = Dodaj zlecenie
    .empty = Tu pojawią się usługi, które wykona podmiot zewnętrzny: od potrzeby z diagnozy do oceny i przedłużenia umowy.
    .untitled = Zlecenie bez usługi
record-care_farm = Gospodarstwo opiekuńcze
record-agreement = Porozumienie
    .plural = Porozumienia
    .add = Dodaj porozumienie
    .empty = Tu pojawią się porozumienia z innymi gminami, z powiatem i z organizacjami, zawarte i planowane.
    .untitled = Porozumienie bez nazwy
record-responsibility = Zadanie
    .plural = Kto za co odpowiada
    .add = Dodaj zadanie
    .empty = Tu pojawią się zadania planu: kto odpowiada, kto wykonuje, z kim i kogo informuje. Za zadanie odpowiada jedna jednostka albo jedno stanowisko.
    .untitled = Zadanie bez nazwy

## Części formularzy

group-path = Ścieżka rozwoju usług
group-joining = Kto łączy usługi
group-cus = Centrum
group-cus_services = Usługi centrum
group-cus_structure = Struktura, kadra i koszt
group-farm = Decyzja
group-farm_pays = Czy to się opłaca
group-farm_safe = Czy to jest bezpieczne

## Jednostki miary

measure-days_year = dni/rok
    .long = dni w roku
measure-zl_day = zł/dzień
    .long = złote za dzień

## Opcje do wyboru

post_origin-moved = Przejęte z istniejącej jednostki
post_origin-new = Nowe

party_role-directs = Kieruje i zleca
party_role-prepares = Przygotowuje do pracy
party_role-employs = Zatrudnia i świadczy usługę
party_role-uses = Korzysta z usługi
party_role-supports = Wspiera pozostałych

contract_mode-contest = Otwarty konkurs ofert
contract_mode-procurement = Zamówienie publiczne
contract_mode-social-procurement = Zamówienie z klauzulami społecznymi
contract_mode-other = Inny tryb

contract_state-need = Potrzeba z diagnozy
contract_state-described = Opis i kalkulacja
contract_state-market = Rozmowa z rynkiem
contract_state-chosen = Wybór wykonawcy
contract_state-running = Umowa
contract_state-assessed = Ocena i przedłużenie

farm_decision-planned = Plan je tworzy
farm_decision-considered = Plan bada możliwość
farm_decision-not-planned = Plan go nie przewiduje

agreement_form-agreement = Porozumienie
agreement_form-contract = Umowa
agreement_form-letter = List intencyjny

# bez rodzaju: stan znajduje się przy porozumieniu, umowie i liście intencyjnym
agreement_state-planned = W planach
agreement_state-negotiated = W uzgodnieniach
agreement_state-concluded = Zawarto

## Ścieżka i koordynacja

coordination-path = Ścieżka rozwoju usług
    .help = Która z trzech dróg będzie podstawą rozwoju usług. Każda jest dopuszczalna i program żadnej nie poleca; porównanie znajduje się pod formularzem.
    .short = Ścieżka
coordination-reasons = Powody wyboru
    .help = Dlaczego właśnie ta ścieżka: dwa lub trzy powody, najlepiej z warsztatu i z diagnozy. Pojawi się w rozdziale o koordynacji.
    .hint = 2–3 powody
    .example = Ośrodek zna mieszkańców i ma zespół opiekunek. Rada chce najpierw sprawdzić wspólną koordynację z sąsiednią gminą.
coordination-review_year = Rok oceny wyboru
    .help = Rok, w którym samorząd oceni, czy ścieżka się sprawdza, i w razie potrzeby ją zmieni.
    .hint = kiedy wybór zostanie oceniony
    .example = 2028
coordination-lead = Kto koordynuje usługi
    .help = Jednostka i stanowisko, które odpowiadają za łączenie usług. Bez imion i nazwisk.
    .short = Koordynuje
    .hint = jednostka i stanowisko
    .example = Gminny Ośrodek Pomocy Społecznej, specjalista do spraw koordynacji usług
coordination-health = Wymiana informacji z ochroną zdrowia
    .help = Jak przychodnia, szpital i pomoc społeczna zawiadamiają się o osobie, która prawdopodobnie potrzebuje opieki długoterminowej, i kto na to odpowiada.
    .short = Ochrona zdrowia
coordination-with_powiat = Współpraca z koordynatorem opieki długoterminowej
    .help = Kto w gminie przekazuje koordynatorowi w powiecie dane o wolnych miejscach i potrzebach oraz jak gmina korzysta z jego pomocy.
    .short = Koordynator w powiecie
coordination-with_gminas = Koordynacja opieki długoterminowej
    .help = Kto jest koordynatorem do spraw opieki długoterminowej, jak zbiera dane od gmin i jak uczestniczy w lokalnym planowaniu. Podaj stanowisko, bez nazwiska.
    .short = Opieka długoterminowa
    .example = Koordynatorem jest kierownik powiatowego centrum pomocy rodzinie; raz w miesiącu zbiera od gmin dane o wolnych miejscach.

## Koncepcja centrum

cus-way = Sposób utworzenia centrum
    .help = Ustawa zna trzy sposoby. Który jest dostępny, zależy od liczby mieszkańców i od porozumienia z innymi gminami; porównanie znajduje się obok.
    .short = Sposób
cus-start_year = Rok uruchomienia
    .help = Rok, w którym centrum ma rozpocząć działalność.
    .example = 2028
cus-mission = Misja
    .help = Po co jest centrum, w jednym lub dwóch zdaniach zrozumiałych dla mieszkańców.
    .hint = jedno lub dwa zdania
cus-areas = Obszary usług
    .help = Obszary usług społecznych liczone do najmniejszego zakresu: przy przekształceniu obszary nowych usług, w pozostałych sposobach obszary usług centrum.
    .hint = wybór z 14 obszarów ustawy
cus-services = Usługi spoza pomocy społecznej
    .help = Usługi z katalogu, które centrum będzie prowadzić samo, poza zadaniami ośrodka. Usług całodobowych nie prowadzi się w strukturze centrum.
    .short = Nowe usługi
    .hint = wybór z katalogu
cus-programme = Program usług społecznych
    .help = Co obejmie program, dla kogo i kiedy trafi do rady. Program jest osobnym aktem prawa miejscowego, a nie częścią tego planu.
    .short = Program
cus-diagnosis_year = Rok diagnozy potrzeb i potencjału
    .help = Rok opracowania diagnozy potrzeb i potencjału wspólnoty samorządowej. Diagnoza obejmuje 5 lat; w pierwszym roku działania centrum program można przyjąć bez niej.
    .short = Rok diagnozy
    .hint = pozostaw puste, jeśli jej jeszcze nie ma
cus-structure = Struktura centrum
    .help = Zespoły i stanowiska oraz to, czym się zajmują. Jednostki całodobowe pozostają poza centrum.
    .short = Struktura
cus-staff = Ocena kadr
    .help = Kogo z obecnych pracowników można zatrudnić w centrum, kogo brakuje i jakie szkolenia są potrzebne.
    .short = Kadra
cus-other_costs = Pozostałe koszty centrum
    .help = Koszty poza zatrudnieniem: lokal, wyposażenie, system informatyczny, szkolenia, odprawy. Koszt etatów wpisuje się przy stanowiskach; program zsumuje jedno i drugie.
    .short = Pozostałe koszty
    .hint = pierwsze trzy lata, bez etatów

## Stanowiska i etapy

cus_post-role = Rola
    .help = Rola z katalogu. Stanowiska, którego katalog nie zna, szukaj pod „inne stanowisko” i nazwij je w następnym polu.
    .hint = wybór z katalogu
cus_post-name = Nazwa lub zakres stanowiska
    .help = Nazwa stanowiska albo jego zakres, jeśli sama rola tego nie mówi.
    .short = Stanowisko
    .example = pracownik punktu informacji o usługach
cus_post-posts = Liczba etatów
    .help = Ile etatów obejmuje ta rola; może być ułamek etatu.
    .short = Etaty
    .example = 1,5
cus_post-from = Od roku
    .help = Rok, od którego stanowisko ma być obsadzone.
cus_post-origin = Skąd stanowisko
    .help = Czy etat przechodzi z istniejącej jednostki, czy jest nowy. Nowe etaty zwiększają wydatki.
    .short = Skąd
cus_post-costs = Koszt zatrudnienia
    .help = Roczny koszt wszystkich etatów tej roli, z pochodnymi.
    .short = Koszt
    .hint = z pochodnymi, każdy rok osobno

cus_stage-name = Nazwa etapu
    .help = Co zostanie zrobione.
cus_stage-first_year = Rok rozpoczęcia
    .help = Rok, w którym etap się zaczyna.
    .short = Od
cus_stage-last_year = Rok zakończenia
    .help = Rok, w którym etap się kończy.
    .short = Do
cus_stage-owner = Odpowiada za etap
    .help = Jednostka albo stanowisko, które odpowiada za ten etap.
    .short = Odpowiada
cus_stage-proof = Po czym poznać, że etap jest skończony
    .help = Dokument albo zmiana, którą widać.
    .short = Wynik etapu

## Współpraca

party-name = Nazwa strony
    .help = Jednostka albo rodzaj podmiotu. Bez imion i nazwisk.
    .short = Strona
    .example = Centrum integracji społecznej w powiecie
party-role = Rola w przepływie
    .help = Miejsce na drodze od potrzeby do usługi: kto kieruje i zleca, kto przygotowuje do pracy, kto zatrudnia i świadczy usługę, kto z niej korzysta.
    .short = Rola
party-brings = Wnosi
    .help = Co ta strona daje współpracy: ludzi, wiedzę, lokal, pieniądze.
party-gains = Zyskuje
    .help = Co ta strona ma ze współpracy. Współpraca trwa, gdy zyskuje każdy.

procedure-name = Czego dotyczy
    .help = Krótka nazwa procedury.
    .short = Procedura
procedure-who = Kto wykonuje
    .help = Jednostka albo stanowisko.
    .short = Kto
procedure-when = Kiedy
    .help = Termin, częstotliwość albo zdarzenie, od którego procedura się zaczyna.
    .example = raz na kwartał
procedure-document = Dokument
    .help = Co powstaje: umowa, karta, notatka, zestawienie.

staff_path-interested = Uczestnicy zainteresowani pracą w usługach
    .help = Uczestnicy klubu lub centrum integracji społecznej, którzy wybrali tę ścieżkę, w każdym roku planu. Udział jest dobrowolny.
    .short = Zainteresowani
staff_path-trained = Po szkoleniu
    .help = Osoby, które w danym roku ukończyły szkolenie.
staff_path-practised = Po praktyce
    .help = Osoby, które w danym roku ukończyły praktykę pod opieką doświadczonej osoby.
staff_path-employed = Zatrudnieni w usługach
    .help = Osoby, które w danym roku podjęły pracę w usługach społecznych.
staff_path-kept = Zatrudnieni po roku
    .help = Osoby, które po roku nadal pracują w usługach.
staff_path-hours = Godziny usług dostarczone przez te osoby
    .help = Ile godzin usług dostarczyły osoby zatrudnione tą ścieżką.
    .short = Godziny usług
staff_path-served = Mieszkańcy, którzy otrzymali te usługi
    .help = Ile osób skorzystało z usług dostarczonych tą ścieżką, każda raz w roku.
    .short = Mieszkańcy z usługą
staff_path-terms = Zasady udziału
    .help = Na jakich zasadach uczestnicy przechodzą do pracy w usługach i kto ich wspiera.
    .short = Zasady

contract-service = Zlecana usługa
    .help = Usługa z katalogu, którą wykona podmiot zewnętrzny.
    .short = Usługa
contract-subject = Przedmiot zlecenia
    .help = Co, dla kogo i ile: opis, z którego wykonawca policzy cenę.
    .short = Przedmiot
contract-mode = Tryb wyboru wykonawcy
    .help = Otwarty konkurs ofert albo zamówienie. Umowa dłuższa niż rok pozwala wykonawcy zatrudnić ludzi na stałe.
    .short = Tryb
contract-social = Zlecenie dla podmiotu ekonomii społecznej
    .help = Zaznacz, jeśli wykonawcą ma być podmiot ekonomii społecznej. Takie zlecenia liczy się do wskaźnika współpracy.
    .short = Dla PES
contract-state = Etap zlecenia
    .help = Jak daleko jest zlecenie: od potrzeby z diagnozy do oceny i przedłużenia.
    .short = Etap
contract-first_year = Pierwszy rok umowy
    .help = Rok, od którego umowa działa.
    .short = Od
contract-last_year = Ostatni rok umowy
    .help = Rok, w którym umowa się kończy.
    .short = Do
contract-amounts = Wartość zlecenia
    .help = Kwota na każdy rok umowy. Jeśli koszt wpisano już przy działaniu, tu wpisz tę jego część, która trafi do wykonawcy.
    .short = Wartość
contract-quality = Ocena jakości i przedłużenie
    .help = Jak zlecający sprawdza jakość i od czego zależy przedłużenie umowy.
    .short = Jakość

## Gospodarstwo opiekuńcze

care_farm-decision = Gospodarstwo opiekuńcze w planie
    .help = Gospodarstwo opiekuńcze łączy opiekę dzienną z zajęciami w gospodarstwie lub ogrodzie; może powstać także w mieście. Pytania o opłacalność i bezpieczeństwo pojawią się, gdy plan je tworzy.
    .short = Decyzja
care_farm-reasons = Uzasadnienie decyzji
    .help = Dlaczego plan tworzy gospodarstwo, bada możliwość albo go nie przewiduje; jeśli tworzy, w której miejscowości albo dzielnicy.
    .short = Uzasadnienie
care_farm-farm = Gospodarstwo z zasobów
    .help = Gospodarstwo z kroku „Kadra i partnerzy”, o którym mowa. Wystarczy miejscowość, bez nazwiska.
    .short = Gospodarstwo
care_farm-partners = Udział partnerów
    .help = Co robią lokalna grupa działania, ośrodek doradztwa rolniczego, organizacje i jednostka pomocy społecznej.
    .short = Partnerzy
care_farm-participants = Liczba uczestników
    .help = Ile osób może być w gospodarstwie jednocześnie.
    .short = Uczestnicy
care_farm-days = Dni zajęć w roku
    .help = Ile dni w roku gospodarstwo przyjmuje uczestników.
care_farm-fixed_cost = Koszt stały w roku
    .help = Koszt, który nie zależy od liczby uczestników: praca prowadzącego i opiekuna, ogrzewanie, ubezpieczenie gospodarstwa.
care_farm-day_cost = Koszt zmienny osobodnia
    .help = Koszt jednego uczestnika w jednym dniu: posiłek, dowóz, materiały.
care_farm-day_rate = Stawka za osobodzień
    .help = Ile razem płacą za jeden dzień uczestnika samorząd, uczestnik i projekt.
    .hint = od wszystkich płacących razem
care_farm-payers = Kto płaci
    .help = Kto płaci jaką część stawki: samorząd, uczestnik, projekt.
care_farm-grant = Wsparcie lokalnej grupy działania i kolejne lata
    .help = Co pokryje premia lub dotacja lokalnej grupy działania, a co pozostaje do zapłaty w kolejnych latach.
    .short = Wsparcie LGD
care_farm-ordered_as = Podstawa zlecenia
    .help = W jakiej formie samorząd zleca tę usługę: ośrodek wsparcia, konkurs ofert, zamówienie.
    .example = otwarty konkurs ofert na prowadzenie zajęć dziennych
care_farm-season = Opieka w szczycie sezonu
    .help = Jak prowadzący godzi opiekę z pracą w gospodarstwie, gdy jest jej najwięcej.
    .short = Szczyt sezonu
care_farm-access = Budynek i otoczenie
    .help = Czy budynek, toaleta i otoczenie są dostępne dla osób z ograniczeniami ruchu, a pomieszczenia ogrzewane.
care_farm-closed_places = Miejsca wyłączone
    .help = Do czego uczestnicy nie mają dostępu: maszyny, woda, niektóre zwierzęta, środki ochrony roślin.
care_farm-per_carer = Uczestnicy na jednego opiekuna
    .help = Ilu uczestników przypada na jednego opiekuna.
care_farm-first_aid = Pierwsza pomoc i zastępstwo
    .help = Kto ma przeszkolenie z pierwszej pomocy i kto zastępuje prowadzącego.
care_farm-emergency = Nagłe zdarzenia, skargi i wypadki
    .help = Jaki jest czas dojazdu pogotowia oraz jak zgłasza się skargę i wypadek.
care_farm-choice = Wybór zajęć
    .help = Czy uczestnicy sami wybierają zajęcia i mogą odmówić pracy w gospodarstwie. Zajęcia nie zastępują pracy zarobkowej.
care_farm-quality = Ocena jakości
    .help = Kto i jak często sprawdza jakość.

## Porozumienia i odpowiedzialność

agreement-kind = Rodzaj porozumienia
    .help = Czego dotyczy porozumienie. Z rodzaju wynika podstawa prawna, którą dokument podaje obok.
    .short = Rodzaj
    .hint = wybór z katalogu
agreement-with = Z kim
    .help = Nazwy samorządów, jednostek lub organizacji.
    .example = Gmina Jodłowa
agreement-subject = Przedmiot porozumienia
    .help = Co strony uzgadniają: jakie zadanie, dla kogo i na jak długo.
    .short = Przedmiot
agreement-form = Forma
    .help = Porozumienie i umowa zobowiązują strony, list intencyjny mówi tylko o zamiarze.
agreement-state = Stan
    .help = Czy porozumienie jest planowane, uzgadniane czy zawarte.
agreement-concluded = Data zawarcia
    .help = Dzień zawarcia porozumienia.
    .example = 12.03.2026
agreement-due = Planowany rok zawarcia
    .help = Rok, do którego porozumienie ma zostać zawarte.
    .short = Do roku
agreement-money = Kto za co płaci
    .help = Jak strony dzielą koszty.
    .short = Koszty

responsibility-name = Nazwa zadania
    .help = Zadanie, które ktoś musi wykonać, aby plan działał.
    .short = Zadanie
responsibility-answers = Kto odpowiada
    .help = Jedna jednostka albo jedno stanowisko, które odpowiada za wynik. Bez imion i nazwisk.
    .short = Odpowiada
    .hint = jedna jednostka albo stanowisko
responsibility-does = Kto wykonuje
    .help = Kto wykonuje zadanie, jeśli nie ten, kto odpowiada.
    .short = Wykonuje
responsibility-with = Kto współpracuje
    .help = Kogo trzeba zapytać albo włączyć.
    .short = Współpracuje
responsibility-told = Kto jest informowany
    .help = Kto dostaje wiadomość o wyniku.
    .short = Informowani
responsibility-group = Grupa odbiorców
    .help = Grupa, której dotyczy zadanie; pozostaw puste, jeśli dotyczy wszystkich.
    .short = Grupa

## Kroki

step-coordination = Koordynacja usług
    .short = Koordynacja
    .intro = Którą ścieżką rozwijać usługi i kto je łączy. Każda z trzech dróg jest dopuszczalna. Program żadnej nie poleca; kolejność jest taka jak w pytaniu warsztatowym nr 4.
    .intro-powiat = Kto koordynuje usługi i opiekę długoterminową oraz jak powiat współpracuje z gminami.
step-cus = Centrum usług społecznych
    .short = Koncepcja CUS
    .intro = Koncepcja dla samorządów, które wybrały tę ścieżkę: sposób utworzenia, usługi, stanowiska, koszt i etapy.
step-cooperation = Współpraca i zlecanie usług
    .short = Współpraca
    .intro = Kto razem tworzy usługi, jak uczestnicy reintegracji trafiają do pracy w usługach i co zostanie zlecone.
step-agreements = Porozumienia, uchwały i odpowiedzialność
    .short = Porozumienia
    .intro = Porozumienia z innymi gminami, z powiatem i z organizacjami, uchwały potrzebne usługom oraz podział zadań: kto za co odpowiada.

cus-not-chosen = Plan nie przewiduje centrum usług społecznych
    .hint = Koncepcję centrum opisuje się wtedy, gdy samorząd wybierze tę ścieżkę.
cus-go = Przejdź do wyboru ścieżki
cus-no-choice = Centrum usług społecznych tworzy gmina
    .hint = Powiat nie wybiera tej ścieżki, więc nic tu nie wypełnia. Zadania powiatu centrum realizuje po zawarciu porozumienia gminy z powiatem; takie porozumienie wpisuje się w kroku „Porozumienia”.
cus-go-agreements = Przejdź do porozumień
cus-view = Część koncepcji
cus-concept = Koncepcja
cus-posts = Stanowiska i koszt
cus-stages = Etapy
cus-law = Role i terminy
cooperation-view = Część współpracy
cooperation-parties = Strony
cooperation-procedures = Procedury
cooperation-staff = Ścieżka kadr
cooperation-contracts = Zlecenia
cooperation-farm = Gospodarstwo opiekuńcze
agreements-view = Porozumienia i odpowiedzialność
agreements-list = Porozumienia
agreements-responsibilities = Kto za co odpowiada

ready-cus_stages = Zacznij od gotowego etapu
ready-parties = Zacznij od gotowej strony
ready-procedures = Zacznij od gotowej procedury
ready-responsibilities = Zacznij od gotowego zadania

## Rozdziały dokumentu

section-coordination = Koordynacja usług
section-cus = Koncepcja centrum usług społecznych
section-cooperation = Współpraca i zlecanie usług
section-agreements = Porozumienia i podział odpowiedzialności
coordination-compared = Rozważono trzy ścieżki rozwoju usług. Tabela zestawia je w jednakowym porządku; argumenty są propozycją programu, a wybór należy do samorządu.
caption-paths = Trzy ścieżki rozwoju usług
caption-cus-ways = Sposoby utworzenia centrum usług społecznych
caption-cus_posts = Stanowiska centrum i koszt zatrudnienia
caption-cus-costs = Koszt centrum w kolejnych latach (zł)
caption-cus_stages = Etapy tworzenia centrum
caption-cus-roles = Kto jest kim w centrum usług społecznych
caption-cus-rules = Terminy i obowiązki centrum według ustawy
caption-parties = Strony współpracy: co wnoszą i co zyskują
caption-flow = Od potrzeby do usługi
caption-procedures = Procedury współpracy
caption-staff-path = Od reintegracji do pracy w usługach (osoby i godziny w latach planu)
caption-contracts = Usługi zlecane podmiotom zewnętrznym
caption-cooperation-aims = Trzy założenia współpracy i ich miary
caption-farm-case = Rachunek gospodarstwa opiekuńczego
caption-agreements = Porozumienia z innymi jednostkami
caption-responsibilities = Kto za co odpowiada
heading-cus-rules = Role, terminy i obowiązki
heading-care-farm = Gospodarstwo opiekuńcze
cus-rules-intro = Zestawienie streszcza przepisy porównane z tekstem ustawy. Wiążące jest brzmienie ustawy.

## Widoki

view-cus-costs = Koszt CUS
    .title = Koszt centrum w kolejnych latach
view-flow = Od potrzeby do usługi
    .title = Od potrzeby do usługi
view-cooperation-aims = Miary współpracy
    .title = Trzy założenia współpracy i ich miary
view-farm-case = Rachunek gospodarstwa
    .title = Rachunek gospodarstwa opiekuńczego
head-aspect = Porównanie
head-role = Rola
head-does = Czym się zajmuje
head-rule = Czego dotyczy
head-says = Co mówi przepis
head-post = Koszt
head-aim = Założenie
head-measure = Miara
head-step = Krok
head-counted = Ile osób
head-who = Kto
row-about = Na czym polega
row-needs = Co trzeba mieć
row-pros = Za
row-cons = Przeciw
row-fits = Kiedy rozważyć
row-told = Trafi do planu
row-said = Z warsztatu
quoted = „{ $words }”
said-for-path = { $count ->
    [one] { $count } odpowiedź: { $words }
    [few] { $count } odpowiedzi: { $words }
   *[other] { $count } odpowiedzi: { $words }
}
row-open-to = Dla kogo
row-scope = Najmniejszy zakres
row-basis = Podstawa
row-other-costs = Pozostałe koszty
aim-market = (a) rozwój lokalnego rynku usług społecznych
aim-staff = (b) przygotowanie kadr spośród uczestników reintegracji
aim-entities = (c) wzmocnienie podmiotów ekonomii społecznej przez zlecanie im usług
flow-sends = Osoby skierowane
flow-trained = Osoby po szkoleniu
flow-employed = Osoby zatrudnione w usługach
flow-served = Osoby, które otrzymały usługi
flow-residents = mieszkańcy
flow-nobody = nie wskazano
farm-person-days = Osobodni w roku
farm-cost = Koszt w roku
farm-income = Wpłaty w roku
farm-result = Wynik w roku
farm-cost-day = Koszt jednego osobodnia
farm-cost-month = Koszt miesięczny na uczestnika
farm-break-even = Najmniejsza liczba uczestników, przy której wpłaty pokrywają koszt
farm-never = przy tej stawce koszt nie zwróci się przy żadnej liczbie uczestników
farm-home = Dla porównania: miesięczny koszt miejsca w domu pomocy społecznej (mediana z diagnozy)
flow-empty = Przepływ od potrzeby do usługi pojawi się, gdy będą wpisane strony współpracy.
aims-empty = Miary pojawią się, gdy będą wpisane liczby osób i godzin albo zlecenia dla podmiotów ekonomii społecznej.
farm-empty = Rachunek pojawi się po wpisaniu liczby uczestników, dni i kwot.
costs-none-yet = Nie ma jeszcze kosztów centrum.
paths-population = Liczba mieszkańców: { $count }. Centrum powstaje przez przekształcenie ośrodka albo na podstawie porozumienia gmin. Odrębna jednostka obok ośrodka jest możliwa w mieście powyżej { $limit } mieszkańców ({ $article }).
paths-population-above = Liczba mieszkańców: { $count }. W mieście powyżej { $limit } mieszkańców centrum może powstać przez przekształcenie ośrodka, na podstawie porozumienia gmin albo jako odrębna jednostka ({ $article }).

## Uwagi

check-cus-population = Odrębna jednostka obok ośrodka jest możliwa powyżej { $limit } mieszkańców, a plan podaje { $count }
    .hint = Wybierz przekształcenie ośrodka albo porozumienie gmin. Jeśli liczba mieszkańców jest inna, popraw ją w demografii.
    .reason = za mało mieszkańców
check-cus-areas = Sposób „{ $way }” wymaga usług z co najmniej { $least } obszarów, a wskazano { $count }
    .hint = Dodaj obszary usług albo wybierz inną ścieżkę.
    .reason = za mało obszarów
check-cus-residential = „{ $service }”: usługi całodobowej nie prowadzi się w strukturze centrum
    .hint = Usuń ją z usług centrum. Centrum może ją organizować, ale jednostka całodobowa działa poza nim.
    .reason = jednostka całodobowa
check-cus-agreement = Wspólne centrum gmin powstaje na podstawie porozumienia, a w planie go nie ma
    .hint = Dodaj porozumienie tego rodzaju w kroku „Porozumienia”, także gdy jest dopiero planowane.
    .reason = brakuje porozumienia
check-cus-posts-none = Koncepcja centrum nie ma stanowisk
    .hint = Dodaj co najmniej organizatora usług społecznych i koordynatora indywidualnych planów usług.
    .reason = brakuje stanowisk
check-cus-stages-none = Koncepcja centrum nie ma etapów
    .hint = Dodaj etapy od rozmów do oceny po roku; gotowe etapy są na liście.
    .reason = brakuje etapów
check-cus-stage-order = Etap kończy się w { $last } r., zanim się zacznie w { $first } r.
    .hint = Zamień lata miejscami albo popraw jedno z nich.
    .reason = kolejność lat
check-cus-diagnosis-due = Diagnoza z { $made } r. obejmuje czas do { $until } r., a plan trwa dłużej
    .hint = Zaplanuj nową diagnozę potrzeb i potencjału przed tym rokiem.
    .reason = diagnoza na 5 lat
check-path-review-outside = Wybór ścieżki ma być oceniony w { $year } r., poza latami planu
    .hint = Wybierz rok w latach planu albo rok po nich, aby ocena mogła zmienić kolejny plan.
    .reason = rok spoza okresu planu
check-path-without-agreement = Wybrana ścieżka opiera się na współpracy, a plan nie podaje żadnego porozumienia
    .hint = Dodaj porozumienie z sąsiednią gminą albo z powiatem. Jeśli koordynator działa tylko w jednostce, której dotyczy plan, wycisz uwagę.
    .reason = brakuje porozumienia
check-flow-broken = Żadna strona współpracy nie ma roli „{ $role }”
    .hint = Dodaj stronę z tą rolą albo zmień rolę jednej z wpisanych stron.
    .reason = brakuje strony
check-staff-path-grows = { $year }: „{ $part }” to więcej osób niż „{ $whole }”
    .hint = Na kolejnym etapie nie może być więcej osób niż na poprzednim. Sprawdź obie liczby; jeśli osoby przyszły inną drogą, wycisz uwagę.
    .reason = więcej osób niż przedtem
check-contract-order = Umowa kończy się w { $last } r., zanim się zacznie w { $first } r.
    .hint = Zamień lata miejscami albo popraw jedno z nich.
    .reason = kolejność lat
check-contract-amount-outside = Kwota w { $year } r., a umowa obowiązuje { $years }
    .hint = Przenieś kwotę na lata umowy albo popraw jej okres.
    .reason = kwota poza latami umowy
check-period-outside = „{ $field }”: { $year } leży poza latami planu ({ $years })
    .hint = Popraw rok albo usuń wiersz, jeśli nie należy do lat tego planu.
    .reason = rok spoza planu
check-cus-post-cost-early = Koszt stanowiska w { $year } r., a ma być obsadzone od { $from } r.
    .hint = Przenieś koszt na późniejszy rok albo popraw rok, od którego stanowisko jest obsadzone.
    .reason = koszt przed obsadzeniem
check-path-without-centre = „{ $what }” to część ścieżki z centrum usług społecznych, a plan wybiera ścieżkę „{ $path }”
    .hint = Usuń to z planu albo zmień ścieżkę. Jeśli centrum już działa lub prowadzi je inna gmina, wycisz uwagę i podaj powód.
    .reason = centrum przy innej ścieżce
check-path-not-asked = W pliku jest wybór ścieżki („{ $path }”), a ta jednostka jej nie wybiera
    .hint = Sprawdź rodzaj jednostki. Jeśli jest właściwy, wycisz uwagę: wybór nie trafia do dokumentu.
    .reason = ścieżka nie dotyczy jednostki
check-farm-contradicts = Plan nie przewiduje gospodarstwa opiekuńczego, a jest w nim „{ $what }”
    .hint = Zmień decyzję albo usuń z planu działanie i usługę.
    .reason = sprzeczne decyzje
check-farm-days = W { $year } r. plan liczy na { $count } osobodni w gospodarstwach, a { $farms ->
        [one] gospodarstwo z wykazu, licząc jak w policzonym przypadku, daje
        [few] { $farms } gospodarstwa z wykazu, licząc jak w policzonym przypadku, dają
       *[other] { $farms } gospodarstw z wykazu, licząc jak w policzonym przypadku, daje
    } ich { $most }
    .hint = Sprawdź liczbę uczestników i dni w policzonym gospodarstwie, gospodarstwa w wykazie i podaż usługi.
    .reason = więcej dni niż w gospodarstwach
check-cus-start-outside = Centrum ma ruszyć w { $start } r., a plan obejmuje { $first }–{ $last }
    .hint = Popraw rok uruchomienia. Jeśli centrum już działa, a plan je rozwija, wycisz uwagę i podaj powód.
    .reason = uruchomienie poza latami planu
check-cus-diagnosis-late = Diagnoza ma powstać w { $made } r., a centrum rusza w { $start } r.
    .hint = Program usług społecznych opiera się na diagnozie; bez niej można go przyjąć tylko w pierwszym roku działania centrum. Popraw jeden z lat.
    .reason = diagnoza po uruchomieniu
check-cus-post-early = Stanowisko ma być obsadzone od { $from } r., a centrum rusza w { $start } r.
    .hint = Popraw rok. Jeśli ktoś ma przygotować uruchomienie wcześniej, wycisz uwagę i podaj powód.
    .reason = stanowisko przed uruchomieniem
check-cus-post-zero = Stanowisko ma 0 etatów
    .hint = Wpisz liczbę etatów, choćby ułamek, albo usuń wiersz.
    .reason = zero etatów
check-cus-directors = Etatów dyrektora jest razem { $count }
    .hint = Centrum ma jednego dyrektora. Zastępcę wpisz jako inne stanowisko.
    .reason = więcej niż jeden dyrektor
check-resolution-late = „{ $service }” rusza w { $begins } r., a uchwała, bez której nie może, ma być z { $decided } r.
    .hint = Przyspiesz uchwałę albo przesuń początek. Jeśli to zmiana uchwały, która już obowiązuje, wycisz uwagę i podaj powód.
    .reason = uchwała po uruchomieniu
check-contract-one-year = Zlecenie dla podmiotu ekonomii społecznej trwa jeden rok
    .hint = Umowa na kilka lat pozwala zatrudnić ludzi na stałe. Jeśli rok jest uzasadniony, wycisz uwagę.
    .reason = krótka umowa
check-agreement-letter-money = List intencyjny nie zobowiązuje do zapłaty, a wpisano podział kosztów
    .hint = Wybierz porozumienie albo umowę, albo usuń podział kosztów.
    .reason = forma bez zobowiązań
check-agreement-due-outside = Porozumienie ma być zawarte do { $year } r., a plan kończy się w { $last } r.
    .hint = Wybierz rok w latach planu albo przenieś porozumienie do kolejnego planu.
    .reason = rok spoza okresu planu
check-farm-loss = Gospodarstwo opiekuńcze kosztuje rocznie { $cost } zł, a wpłaty wynoszą { $income } zł
    .hint = Zmień stawkę, liczbę uczestników lub koszt albo napisz, kto pokryje różnicę.
    .reason = koszt większy od wpłat

# Resolutions
resolution-lasting = działania dłuższe niż rok
resolution-commissioned = usługi zlecane
heading-resolutions = Uchwały towarzyszące
resolutions-intro = Plan jest aktem wewnętrznym. Usługi, które w nim zaplanowano, wymagają osobnych uchwał rady. Uchwałę podejmuje się, zanim usługa ruszy.
resolutions-remark = Wykaz obejmuje uchwały, o których mówią przepisy porównane z tekstem aktu. Puste pole w kolumnie stanu oznacza, że plan nic jeszcze o uchwale nie mówi.
caption-resolutions = Uchwały, których wymagają usługi planu
view-resolutions = Uchwały towarzyszące
    .title = Uchwały, których wymagają usługi planu
head-resolution = Uchwała i podstawa
resolution-by-rule = { $name } – { $rule }
head-settles = Co rozstrzyga
head-services = Przy jakich usługach
check-resolution-ahead = Do usługi „{ $service }”, która dopiero rusza, potrzebna jest uchwała { $resolution } ({ $basis })
    .hint = Dodaj uchwałę do listy i zapisz stan prac: jeśli już obowiązuje, numer i datę, a jeśli nie, planowany dzień podjęcia.
    .reason = uchwała przed uruchomieniem

table-council_resolutions = Uchwały rady
record-council_resolution = Uchwała
    .plural = Uchwały rady
    .add = Dodaj uchwałę
    .empty = Tu pojawią się uchwały, których wymagają usługi planu, każda ze stanem prac. Zacznij od gotowych pozycji: wynikają z usług.
    .untitled = Uchwała bez nazwy
resolution_state-untouched = Nierozpoczęta
resolution_state-working = W opracowaniu
resolution_state-adopted = Podjęta
council_resolution-resolution = Uchwała z katalogu
    .help = Uchwała, której wymaga usługa planu. Podstawę prawną dokument podaje obok.
    .short = Uchwała
council_resolution-name = Nazwa uchwały
    .help = Czego dotyczy uchwała, jeśli w katalogu nie ma pasującej.
    .example = o zasadach korzystania z transportu door-to-door
council_resolution-state = Stan prac
    .help = Czy nad uchwałą ktoś pracuje i czy rada już ją podjęła.
    .short = Stan
council_resolution-due = Planowany dzień podjęcia
    .help = Sesja, na której rada ma podjąć uchwałę. Uchwałę podejmuje się, zanim usługa ruszy.
    .short = Termin
council_resolution-number = Numer uchwały
    .help = Numer nadany po podjęciu uchwały.
    .example = XII/84/2027
council_resolution-date = Data uchwały
    .help = Dzień podjęcia uchwały.
    .example = 25.02.2027
council_resolution-owner = Kto przygotowuje projekt
    .help = Jednostka albo stanowisko, bez nazwiska.
    .example = ośrodek pomocy społecznej
council_resolution-note = Uwagi
    .help = Na przykład czy trzeba zmienić obowiązującą uchwałę, czy podjąć nową.
agreements-resolutions = Uchwały
resolutions-none = Usługi planu nie wymagają dotąd osobnych uchwał. Lista powstaje z usług zaplanowanych w latach planu.
ready-council_resolutions = Zacznij od uchwały, której wymagają usługi
head-resolution-state = Stan prac
resolution-number = nr { $number }
resolution-of-day = z { $date }
resolution-due = termin: { $date }
