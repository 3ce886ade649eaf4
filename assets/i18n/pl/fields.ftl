# Pola planu: etykieta, pomoc (.help), druga linia etykiety (.hint), krótka etykieta do
# nagłówków i wierszy tabel (.short), przykład (.example).
# Klucz: {rekord}-{pole}. Nazwy przykładowe są zmyślone: Gmina Sarnia Góra, Powiat Nadrzeczny.

## Tabele planu

table-local_government = Jednostka
table-edition = Wydanie planu
table-introduction = Wprowadzenie
table-diagnosis = Lata diagnozy
table-figures = Liczby diagnozy
table-areas = Obszary
table-services = Usługi
table-actions = Działania
table-costs = Koszty
table-indicators = Wskaźniki
table-delivery = Realizacja planu
table-set_aside = Wyciszone uwagi

## Rekordy

record-local_government = Jednostka
record-edition = Wydanie planu
record-introduction = Wprowadzenie
record-diagnosis = Lata diagnozy
record-figure = Wielkość
    .plural = Liczby diagnozy
    .untitled = Wielkość bez nazwy
record-area = Obszar
    .plural = Obszary
record-service = Usługa
    .plural = Usługi
    .add = Dodaj usługę
    .empty = Tu pojawią się usługi dostępne obecnie i planowane, każda w osobnym wierszu. Na początek wystarczy 3–6 najważniejszych.
    .untitled = Usługa bez nazwy
record-action = Działanie
    .plural = Działania
    .add = Dodaj działanie
    .empty = Tu pojawią się karty działań: kto, co, dla kogo, kiedy i za ile. Na początek wystarczy 3–5 działań w obszarze.
    .untitled = Działanie bez nazwy
record-cost = Koszt
    .plural = Koszty
    .add = Dodaj źródło finansowania
    .empty = Tu pojawią się kwoty na działanie, jeden wiersz dla każdego źródła finansowania. Zwykle są to 1–3 źródła.
    .untitled = Koszt bez źródła
record-indicator = Wskaźnik
    .plural = Wskaźniki
    .add = Dodaj wskaźnik
    .empty = Tu pojawią się wskaźniki działania. Zwykle wystarczy jeden wskaźnik produktu i jeden rezultatu.
    .untitled = Wskaźnik bez nazwy
record-delivery = Realizacja planu
record-set_aside = Wyciszona uwaga
    .plural = Wyciszone uwagi
    .add = Wycisz uwagę
    .empty = Tu pojawią się ostrzeżenia i wskazówki odłożone z podaniem powodu. Zwykle jest ich kilka albo nie ma ich wcale.
    .untitled = Uwaga bez nazwy

## Części formularzy

group-unit = Jednostka
group-contact = Kontakt dla mieszkańców
group-edition = Plan
group-years = Lata danych
group-community = Usługi w społeczności lokalnej
group-service = Usługa
group-supply = Podaż i plan
group-community_test = Czy to usługa w społeczności lokalnej?
group-action = Działanie
group-doers = Kto działa
group-scope = Termin i zasięg

## Opcje do wyboru

local_government_kind-gmina = Gmina
local_government_kind-powiat = Powiat
local_government_kind-city = Miasto na prawach powiatu
local_government_kind-joint = Plan wspólny

document_language-pl = polski
document_language-en = angielski
status-draft = Projekt
status-consulted = Po konsultacjach
status-adopted = Uchwalony

indicator_kind-output = Produkt
indicator_kind-result = Rezultat

commissioning-own = Własna jednostka organizacyjna
commissioning-commissioned = Zlecenie podmiotowi uprawnionemu
commissioning-purchased = Zakup usługi
commissioning-agreement = Porozumienie z innym samorządem

flag-yes = Tak
flag-no = Nie

## Jednostki miary

measure-persons = os.
    .long = osoby
measure-persons_year = os./rok
    .long = osoby w roku
measure-facilities = placówki
    .long = placówki
    .counted = { $count ->
        [one] placówka
        [few] placówki
        [many] placówek
       *[other] placówki
    }
measure-places = miejsca
    .long = miejsca
    .counted = { $count ->
        [one] miejsce
        [few] miejsca
        [many] miejsc
       *[other] miejsca
    }
measure-hours_year = godz./rok
    .long = godziny w roku
measure-percent = %
measure-zl = zł
    .long = złote
measure-zl_month = zł/mies.
    .long = złote miesięcznie

## Kolumny i znaki tabel oceny zasobów pomocy społecznej

column-two_before = rok−2
column-one_before = rok−1
column-base = rok oceny
column-forecast = prognoza
column-later_forecast = dalsza prognoza
column-other_counted = inny rok
column-other_expected = inna prognoza

mark-zero = zero albo mniej niż jednostka
mark-no_data = brak informacji
mark-not_applicable = wypełnienie niemożliwe lub niecelowe
mark-blank = puste: jeszcze nie wpisano

## Miesiące w dopełniaczu

month-1 = stycznia
    .alone = styczeń
month-2 = lutego
    .alone = luty
month-3 = marca
    .alone = marzec
month-4 = kwietnia
    .alone = kwiecień
month-5 = maja
    .alone = maj
month-6 = czerwca
    .alone = czerwiec
month-7 = lipca
    .alone = lipiec
month-8 = sierpnia
    .alone = sierpień
month-9 = września
    .alone = wrzesień
month-10 = października
    .alone = październik
month-11 = listopada
    .alone = listopad
month-12 = grudnia
    .alone = grudzień

## Jednostka

local_government-kind = Rodzaj jednostki
    .help = Od rodzaju zależy długość kodu TERYT i to, o co program dalej pyta. Plan wspólny to jeden dokument kilku samorządów, które działają razem.
local_government-name = Nazwa jednostki
    .help = Pełna nazwa w mianowniku, razem ze słowem „Gmina”, „Miasto” albo „Powiat”. Pojawi się na stronie tytułowej i w tekście planu.
    .hint = mianownik
    .example = Gmina Sarnia Góra
local_government-name_genitive = Nazwa w dopełniaczu
    .help = Pełna nazwa odpowiadająca na pytanie „kogo? czego?”. Program wstawia ją w tytule planu i w nagłówku załącznika do uchwały.
    .hint = kogo? czego?
    .example = Gminy Sarnia Góra
local_government-members = Jednostki objęte planem wspólnym
    .help = Samorządy, które wspólnie prowadzą plan, każdy w osobnym wierszu. W dokumencie pojawią się jako lista pod tytułem.
    .short = Jednostki planu
    .hint = mianownik, każda w osobnym wierszu
    .example = Gmina Sarnia Góra
local_government-council = Organ stanowiący
    .help = Rada, która uchwala plan, w mianowniku. Gdy siedzibą rady jest miasto położone w tej gminie, rada nosi nazwę rady miejskiej.
    .hint = mianownik
    .example = Rada Gminy Sarnia Góra
local_government-council_genitive = Organ w dopełniaczu
    .help = Nazwa rady odpowiadająca na pytanie „uchwała czyja?”. Pojawi się w nagłówku: „Załącznik do uchwały … Rady Gminy Sarnia Góra”.
    .hint = uchwała czyja?
    .example = Rady Gminy Sarnia Góra
local_government-teryt = Kod TERYT
    .help = Kod z rejestru TERYT prowadzonego przez GUS. W kodzie gminy ostatnia cyfra oznacza rodzaj: 1 miejska, 2 wiejska, 3 miejsko-wiejska. Po kodzie można odnaleźć dane tej samej jednostki w innych zbiorach. W planie wspólnym podaj kody wszystkich jednostek i oddziel je przecinkami.
    .hint = gmina 7 cyfr, powiat 4 cyfry
    .example = 1439022
local_government-place = Siedziba
    .help = Miejscowość, w której mieści się urząd. W dokumencie pojawi się obok daty.
    .hint = miejscowość w mianowniku
    .example = Sarnia Góra
local_government-address = Adres urzędu
    .help = Ulica z numerem i pokój, do którego się przychodzi. Trafi do ogłoszenia o konsultacjach i do streszczenia.
    .example = ul. Szkolna 2, pokój 5
local_government-telephone = Telefon urzędu
    .help = Numer, pod którym mieszkańcy pytają o plan i zamawiają pomoc na spotkanie. Telefon urzędu, a nie osoby.
local_government-email = Adres e-mail urzędu
    .help = Skrzynka urzędu, na którą można zgłaszać uwagi. Bez imienia i nazwiska.
    .example = urzad@gmina.example
local_government-hours = Godziny pracy urzędu
    .help = Dni i godziny, w których można przyjść i przeczytać projekt planu.
    .example = od poniedziałku do piątku, 7:30–15:30

## Wydanie planu

edition-first_year = Pierwszy rok planu
    .help = Rok, od którego plan działa. Lata planu znajdują się w tytule i są kolumnami tabel kosztów oraz usług.
    .short = Od roku
    .example = 2027
edition-last_year = Ostatni rok planu
    .help = Rok, w którym plan się kończy, wliczany do okresu planu. Plan na lata 2027–2029 obejmuje trzy lata.
    .short = Do roku
    .hint = wliczany do okresu planu
    .example = 2029
edition-status = Status dokumentu
    .help = Na jakim etapie jest dokument w drodze do rady. Status znajduje się na stronie tytułowej; pola uchwały pojawiają się dopiero przy statusie „Uchwalony”.
edition-version_date = Data wersji
    .help = Dzień, na który przygotowano tę wersję dokumentu. Znajduje się na stronie tytułowej i pozwala odróżnić kolejne wersje projektu.
    .example = 21.11.2026
edition-resolution_number = Numer uchwały
    .help = Numer nadany przez radę. Pojawi się w nagłówku załącznika i na stronie tytułowej.
    .hint = po uchwaleniu
    .example = XXXI/214/2026
edition-resolution_date = Data uchwały
    .help = Dzień podjęcia uchwały przez radę. Pojawi się w nagłówku załącznika i na stronie tytułowej.
    .hint = po uchwaleniu
    .example = 17.12.2026
edition-language = Język dokumentu
    .help = Język drukowanego planu i innych dokumentów. Bez wyboru – polski. Język okna ustawia się osobno.
edition-reasons = Uzasadnienie uchwały
    .help = Dlaczego rada przyjmuje plan; tekst trafi do uzasadnienia projektu uchwały, nie do planu.
edition-diagnosis_apart = Diagnoza w osobnym załączniku
    .help = Plan jest wtedy załącznikiem nr 1 do uchwały i nie zawiera części diagnostycznej. Diagnozę, załącznik nr 2, zapisz osobno: Plik, „Zapisz inny dokument…”.
edition-prepared_by = Plan przygotowali
    .help = Komórki, jednostki i role osób, które przygotowały dokument. Nie wpisuj imion i nazwisk; w dokumencie pojawi się dokładnie ten tekst.
    .hint = role i jednostki, bez nazwisk
    .example = Zespół do spraw planu: kierownik ośrodka pomocy społecznej, skarbnik gminy, przedstawicielka organizacji pozarządowych

## Wprowadzenie

introduction-purpose = Cel i adresaci planu
    .help = Po co powstaje plan i komu ma służyć, w kilku zdaniach zrozumiałych dla mieszkańców. Od tego tekstu zaczyna się dokument.
    .example = Plan ma sprawić, aby mieszkańcy Gminy Sarnia Góra, którzy potrzebują wsparcia, mogli jak najdłużej mieszkać u siebie i decydować o swoim życiu.
introduction-basis = Podstawa i dokumenty
    .help = Akty i dokumenty z katalogu, na których opiera się plan. W dokumencie pojawią się jako wykaz; przy wpisach, których nie sprawdzono, katalog pokazuje „niepotwierdzone”.
    .hint = wybór z katalogu
introduction-method = Sposób przygotowania diagnozy
    .help = Skąd pochodzą dane, kto brał udział w pracach i czego nie udało się ustalić. Dzięki temu rada i mieszkańcy wiedzą, na czym opierają się wnioski.
    .short = Metoda
    .example = Dane pochodzą z oceny zasobów pomocy społecznej i z Banku Danych Lokalnych GUS. Odbyły się dwa spotkania z mieszkańcami i jedno z wykonawcami usług.
introduction-coherence = Spójność z innymi dokumentami
    .help = Jak plan łączy się ze strategiami i programami jednostki, województwa i kraju. W dokumencie pojawi się jako osobna część wprowadzenia.
    .short = Spójność

## Demografia

diagnosis-base_year = Rok oceny
    .help = Najnowszy rok, dla którego są policzone dane. Dwa wcześniejsze lata pojawią się w kolumnach „rok−2” i „rok−1”.
    .hint = najnowszy rok z danymi
    .example = 2025
diagnosis-forecast_year = Rok prognozy
    .help = Rok, którego dotyczy kolumna „prognoza”. Powinien być późniejszy niż rok oceny.
    .hint = późniejszy niż rok oceny
    .example = 2029
diagnosis-later_forecast_year = Rok dalszej prognozy
    .help = Rok, którego dotyczy druga kolumna prognozy. Pozostaw puste, jeśli plan ma jedną prognozę.
    .example = 2035
diagnosis-indicators = Dodatkowe wskaźniki
    .help = Wskaźniki spoza zwykłego zestawu. Każdy pojawi się w rozdziale, do którego należy, razem z liczbami, z których powstaje.
    .short = Wskaźniki

## Liczby diagnozy

figure-name = Nazwa wielkości
    .help = Co jest liczone, jeśli katalog nie ma takiej wielkości. Nazwa pojawi się w tabeli dokumentu.
    .example = Sołtysi, którzy odwiedzają osoby samotne
figure-unit = Jednostka
    .help = W czym liczona jest własna wielkość: osoby, miejsca, godziny.
    .example = osoby
figure-chapter = Rozdział
    .help = Rozdział tabeli, w którym pojawi się własna wielkość.
figure-counted = Policzone
    .help = Liczby znane z rejestru, sprawozdania albo oszacowane dla minionych lat. Należą do swoich lat i zostają przy nich, gdy zmienia się rok oceny.
figure-source = Źródło liczb
    .help = Kto opublikował liczby albo z jakiego rejestru pochodzą. Pojawi się w przypisie pod tabelą.
    .example = GUS, Bank Danych Lokalnych
figure-source_year = Rok źródła
    .help = Rok, którego dotyczy źródło albo w którym je wydano.
    .example = 2025
figure-estimate = Jak oszacowano
    .help = Sposób, w jaki powstał szacunek. Pozostaw puste, gdy liczby policzono.
    .example = średnia z trzech sąsiednich gmin
figure-expected = Oczekiwane
    .help = Prognoza: liczby spodziewane w przyszłych latach.
figure-expected_source = Źródło prognozy
    .help = Kto opublikował prognozę. Pozostaw puste, gdy jest własna, i opisz sposób obok.
    .example = GUS, Prognoza ludności gmin na lata 2017–2030
figure-expected_year = Rok wydania
    .help = Rok, w którym prognozę wydano.
    .example = 2017
figure-method = Jak powstała prognoza
    .help = Założenie albo sposób obliczenia. Wystarczy jedno zdanie; pojawi się w uwadze pod tabelą.
    .example = liczba miejsc bez zmian

## Obszar

area-left_out = Obszar pominięty
    .help = Plan nie obejmuje tego obszaru. Wtedy wystarczy powód; o nic więcej program nie pyta.
area-reason = Powód pominięcia
    .help = Dlaczego plan nie obejmuje tego obszaru i kto się nim zajmuje. Pojawi się w dokumencie, w rozdziale o obszarach.
    .hint = jedno lub dwa zdania
    .example = Gmina nie prowadzi zadań dla tej grupy; pomoc organizuje powiat na podstawie porozumienia.
area-conclusions = Kluczowe wnioski z diagnozy
    .help = Co z danych i rozmów wynika dla tej grupy osób. Podaj liczby z diagnozy i powiedz, co oznaczają; tekst otwiera rozdział o obszarze.
    .short = Wnioski
    .hint = co wiemy
    .example = W gminie mieszka 1 866 osób w wieku 65 lat i więcej. Z usług opiekuńczych korzysta 38 osób, a 9 osób czeka.
area-recommendations = Rekomendacje
    .help = Co z wniosków wynika dla samorządu: co rozwinąć, co utrzymać, co zmienić. W dokumencie znajdują się zaraz po wnioskach.
    .hint = co warto zrobić
    .example = Rozwinąć usługi sąsiedzkie w sołectwach, do których nie docierają opiekunki, i utworzyć miejsce pobytu dziennego.
area-assumptions = Założenia dotyczące deinstytucjonalizacji
    .help = Jak usługi blisko domu uzupełnią albo zastąpią opiekę całodobową i pod jakimi warunkami. Celem nie jest zamykanie placówek, lecz wybór po stronie osoby.
    .short = Założenia DI
    .hint = jak i pod jakimi warunkami
    .example = Gmina w pierwszej kolejności proponuje usługi w miejscu zamieszkania. Nikt nie zmienia miejsca pobytu wbrew swojej woli.
area-goal = Cel szczegółowy
    .help = Jedno zdanie, które po latach da się sprawdzić: kto, ile osób i do kiedy. Podaj liczbę docelową i liczbę dzisiejszą.
    .hint = jedno zdanie z liczbą i rokiem
    .example = Do końca 2029 r. co najmniej 96 osób starszych korzysta z usług w społeczności lokalnej (w 2025 r. 58 osób).

## Usługa

service-service = Usługa
    .help = Usługa wybrana z katalogu. Z katalogu pochodzą jej nazwa, jednostka miary i podstawa prawna.
    .hint = wybór z katalogu
service-group = Grupa odbiorców
    .help = Dla kogo usługa jest tu przeznaczona. Jeśli służy kilku grupom, dodaj osobny wiersz dla każdej.
    .short = Grupa
service-provider = Wykonawca usługi
    .help = Jednostka albo rodzaj podmiotu, który świadczy usługę. Nie wpisuj imion i nazwisk.
    .short = Wykonawca
    .hint = jednostka lub rodzaj podmiotu
    .example = Gminny Ośrodek Pomocy Społecznej w Sarniej Górze
service-commissioning = Forma realizacji
    .help = Czy usługę świadczy własna jednostka, czy podmiot zewnętrzny, i na jakiej podstawie.
    .short = Forma
service-supply = Podaż w roku oceny
    .help = Ile tej usługi dostarczono w roku oceny, w jednostce miary z katalogu. Jeśli usługi nie było, wpisz 0; znak „.” oznacza brak informacji.
    .short = Rok oceny
    .hint = w jednostce miary usługi
service-waiting = Osoby oczekujące w roku oceny
    .help = Ile osób czekało na usługę w roku oceny. Liczba pokazuje, o ile podaż jest za mała.
    .short = Oczekujący
service-planned = Podaż w latach planu
    .help = Ile usługi ma być w każdym roku planu, w jednostce miary z katalogu. W dokumencie pojawi się obok roku oceny.
    .short = Plan
    .hint = każdy rok osobno
service-paid_share = Udział odpłatności
    .help = Jaką część kosztu usługi płacą osoby, które z niej korzystają, w procentach. Zostaw puste, jeśli tego nie wiesz.
    .short = Odpłatność
service-note = Uwagi do usługi
    .help = Co na miejscu ogranicza usługę albo jej sprzyja: kadra, dojazd, lokal, popyt.
    .short = Uwagi
    .example = W dwóch sołectwach nie ma opiekunek; dojazd zajmuje ponad 40 minut.
service-said = Odpowiedź z warsztatu
    .help = Odpowiedź, od której wziął się ten wpis. Program wpisuje ją sam, gdy przeniesie się odpowiedź z warsztatu.
    .short = Z warsztatu
service-individual = Wsparcie jest dopasowane do osoby, a warunki są zbliżone do domowych
    .help = Pierwsze z czterech pytań o to, czy usługa ma charakter środowiskowy. Odpowiedz „Tak”, gdy zakres i pora pomocy wynikają z potrzeb osoby.
    .short = Dopasowanie do osoby
service-own_decisions = Osoby decydują o swoim życiu i codziennych sprawach
    .help = Drugie z czterech pytań. Odpowiedz „Tak”, gdy osoba sama wybiera rytm dnia, posiłki, odwiedziny i wyjścia.
    .short = Własne decyzje
service-not_isolated = Nikt nie jest odizolowany ani zmuszony do wspólnego mieszkania
    .help = Trzecie z czterech pytań. Odpowiedz „Tak”, gdy osoby mają kontakt z sąsiadami i okolicą oraz nie muszą mieszkać z innymi wbrew swojej woli.
    .short = Brak izolacji
service-needs_first = Potrzeby osób są ważniejsze niż organizacja pracy
    .help = Czwarte z czterech pytań. Odpowiedz „Tak”, gdy grafik i zasady placówki ustępują potrzebom osób.
    .short = Potrzeby przed organizacją

## Działanie

action-name = Nazwa działania
    .help = Krótka nazwa, po której mieszkańcy poznają, o co chodzi. Pojawi się w nagłówku karty, w harmonogramie i w tabeli kosztów.
    .example = Usługi sąsiedzkie w sześciu sołectwach
action-group = Obszar działania
    .help = Grupa osób, której służy działanie, albo obszar horyzontalny. Karta pojawi się w rozdziale tego obszaru.
    .short = Obszar
action-direction = Kierunek działania
    .help = Jeden z kierunków z katalogu. Po obszarze i kierunku widać, gdzie plan nie ma jeszcze działań.
    .short = Kierunek
    .hint = wybór z katalogu
action-service = Rozwijana usługa
    .help = Usługa, którą działanie tworzy albo rozszerza. Pozostaw puste, jeśli działanie nie dotyczy jednej usługi.
    .short = Usługa
action-description = Opis działania
    .help = Co zostanie zrobione, krok po kroku, i co zmieni się dla osób. Tekst znajduje się w karcie działania.
    .hint = co, jak i w jakiej kolejności
    .example = Gmina przeprowadzi nabór i szkolenie z pierwszej pomocy, a ośrodek pomocy społecznej skojarzy osoby potrzebujące pomocy z sąsiadami.
action-owner = Realizator
    .help = Jednostka albo rola odpowiedzialna za wykonanie. Nie wpisuj imion i nazwisk, bo plan jest publiczny.
    .hint = jednostka lub rola, bez nazwisk
    .example = Gminny Ośrodek Pomocy Społecznej w Sarniej Górze
action-partners = Partnerzy
    .help = Kto jeszcze bierze udział: organizacje, sołectwa, powiat, lokalna grupa działania. W karcie znajdują się obok realizatora.
    .example = Koło gospodyń wiejskich, sołtyski i sołtysi, Powiat Nadrzeczny
action-first_year = Pierwszy rok działania
    .help = Rok rozpoczęcia działania, w latach planu. Od niego zaczyna się pasek w harmonogramie.
    .short = Od
    .example = 2027
action-last_year = Ostatni rok działania
    .help = Rok zakończenia działania, wliczany do jego okresu. Jeśli działanie trwa po planie, wpisz ostatni rok planu.
    .short = Do
    .example = 2029
action-recipients = Odbiorcy w roku
    .help = Ile osób skorzysta w roku, gdy działanie będzie już w pełni prowadzone. Liczba znajduje się w karcie działania.
    .short = Odbiorcy
    .hint = przy pełnej skali
    .example = 24
action-places = Nowe miejsca
    .help = Ile miejsc powstanie dzięki działaniu. Pozostaw puste, jeśli działanie nie tworzy miejsc.
    .example = 10
action-risk = Ryzyko i odpowiedź
    .help = Co może się nie udać i co wtedy zrobi realizator. W karcie pojawi się jako osobny wiersz.
    .short = Ryzyko
    .example = Zgłosi się za mało osób do pomocy; ośrodek rozszerzy nabór na sąsiednie sołectwa.

## Koszt

cost-action = Finansowane działanie
    .help = Działanie, którego dotyczy koszt. Program wpisuje je sam, gdy koszt dodaje się w karcie działania.
    .short = Działanie
cost-source = Źródło finansowania
    .help = Źródło środków z katalogu. Każde źródło ma osobny wiersz.
    .short = Źródło
    .hint = wybór z katalogu
cost-amounts = Kwoty w latach planu
    .help = Kwota z tego źródła w każdym roku planu. Lata bez środków z tego źródła pozostaw puste; sumy program liczy sam.
    .short = Kwoty
    .hint = każdy rok osobno
    .example = 62 000,00

## Wskaźnik

indicator-action = Mierzone działanie
    .help = Działanie, które mierzy wskaźnik. Program wpisuje je sam, gdy wskaźnik dodaje się w karcie działania.
    .short = Działanie
indicator-kind = Rodzaj wskaźnika
    .help = Produkt to to, co powstaje: miejsca, godziny, osoby objęte wsparciem. Rezultat to zmiana w życiu osób.
    .short = Rodzaj
indicator-indicator = Wskaźnik z katalogu
    .help = Gotowy wskaźnik, jeśli któryś pasuje; z katalogu pochodzą wtedy nazwa i jednostka miary. Gdy żaden nie pasuje, wpisz własną nazwę.
    .short = Z katalogu
    .hint = jeśli któryś pasuje
indicator-name = Własna nazwa wskaźnika
    .help = Co i w jakiej jednostce się liczy, gdy w katalogu nie ma pasującego wskaźnika.
    .short = Nazwa
    .hint = gdy katalog nie ma pasującego
    .example = Osoby korzystające z usług sąsiedzkich w roku
indicator-base = Wartość bazowa
    .help = Wartość przed rozpoczęciem działania. Wpisz 0, jeśli niczego jeszcze nie było, a znak „.”, jeśli nikt tego nie wie; puste nie znaczy zero.
    .short = Baza
    .hint = puste to nie zero
    .example = 0
indicator-base_year = Rok wartości bazowej
    .help = Rok, z którego pochodzi wartość bazowa.
    .short = Rok bazy
    .example = 2025
indicator-steps = Wartości pośrednie
    .help = Wartości oczekiwane w kolejnych latach, po których widać, czy działanie idzie zgodnie z planem.
    .short = Po drodze
indicator-target = Wartość docelowa
    .help = Wartość na koniec planu. Znajduje się w karcie działania za strzałką, obok wartości bazowej.
    .short = Cel
    .hint = na koniec planu
    .example = 24
indicator-source = Źródło wartości wskaźnika
    .help = Rejestr, sprawozdanie albo badanie, z którego co roku odczyta się wartość. Dzięki temu wykonanie da się sprawdzić.
    .short = Źródło
    .hint = rejestr lub sprawozdanie
    .example = Rejestr usług ośrodka pomocy społecznej

## Wyciszona uwaga

set_aside-rule = Wyciszona reguła
    .help = Nazwa reguły, której uwagę wyciszono. Program wpisuje ją sam.
    .short = Reguła
set_aside-place = Miejsce w planie
    .help = Pole, którego dotyczy uwaga. Program wpisuje je sam.
    .short = Miejsce
set_aside-reason = Powód wyciszenia
    .help = Dlaczego uwaga nie ma tu znaczenia. Powód zostaje w pliku planu i nie jest drukowany w dokumencie.
    .short = Powód
    .hint = jedno zdanie
    .example = Plan na cztery lata kończy się razem ze strategią gminy.

## Kiedy się liczy

taken-stock = Stan na 31 grudnia.
taken-flow = W ciągu roku, każda osoba raz.
taken-price = Cena albo kwota miesięczna.
taken-night = Stan w noc badania.
taken-census = Stan w dniu spisu.

## Realizacja planu

delivery-coordination = Koordynacja przy realizacji planu
    .help = Kto łączy usługi jednostki i jej partnerów dla jednej osoby i jak mieszkaniec do niego trafia. W dokumencie pojawi się jako osobna część.
    .example = W gminnym ośrodku pomocy społecznej działa punkt informacji o usługach; jego pracownik zna całą ofertę i pomaga ją dobrać.
delivery-monitoring = Sprawdzanie postępów i wnioski
    .help = Kto i kiedy sprawdza, jak daleko jest plan, komu o tym mówi i co z tego wynika. Liczby dają wskaźniki działań.
    .example = Raz w roku zespół do spraw planu zbiera wartości wskaźników i przedstawia je radzie razem z oceną zasobów pomocy społecznej.
delivery-participation = Udział mieszkańców
    .help = Jak mieszkańcy i osoby, których dotyczy plan, brali udział w pracach i co z tego wynikło. Bez imion i nazwisk.
    .example = Odbyły się dwa spotkania z mieszkańcami; zgłoszono 12 uwag, z których 7 uwzględniono.
