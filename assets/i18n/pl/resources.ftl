# Zasoby: placówki, kadra, partnerzy, gospodarstwa, budynki, gospodarka.

step-facilities = Placówki i miejsca wsparcia
    .short = Placówki
step-people = Kadra, partnerzy i gospodarstwa
    .short = Kadra i partnerzy
step-infrastructure = Budynki i gospodarka
    .intro = Budynki, które służą wsparciu albo mogłyby służyć, oraz to, na co jednostkę stać.

facilities-view = Widok placówek
facilities-list = Lista
facilities-grid = Tabela
people-view = Widok zasobów
people-staff = Kadra
people-partners = Partnerzy
people-farms = Gospodarstwa

section-resources = Zasoby
    .intro = Zasoby zebrano po to, by rozwijać usługi z tym, co już jest: miejscami, ludźmi, organizacjami i budynkami.
caption-facilities = Placówki i miejsca wsparcia, z których korzystają mieszkańcy
caption-staff = Kadra usług społecznych
caption-partners = Partnerzy: kim są i co mogą robić
caption-farms = Gospodarstwa, które mogą zostać opiekuńczymi
caption-infrastructure = Budynki i ich dostępność
group-facilities-community = W społeczności lokalnej
group-facilities-small-residential = Małe formy całodobowe
group-facilities-institutional = Instytucje całodobowe
group-facilities-health = Opieka zdrowotna
group-facilities-none = Bez wskazanego rodzaju
row-total-facilities = Razem wszystkie
facilities-remark = Miejsca i osoby podano według stanu na 31 grudnia roku oceny, jeśli uwagi nie mówią inaczej. Kwota roczna to liczba osób z jednostki razy koszt miesięczny razy 12; sumy nie obejmują wierszy bez tych liczb. Osoba, która korzysta z kilku miejsc, jest liczona w każdym z nich.
view-facilities = Placówki
    .title = Placówki i miejsca wsparcia
head-measured = { $name } ({ $unit })

## Tabele i rekordy

table-facilities = Placówki i miejsca wsparcia
table-staff = Kadra
table-partners = Partnerzy
table-farms = Gospodarstwa opiekuńcze: możliwości
table-infrastructure = Budynki
table-economy = Sytuacja gospodarcza

record-facility = Placówka
    .plural = Placówki i miejsca wsparcia
    .add = Dodaj placówkę
    .empty = Tu pojawią się placówki i inne miejsca wsparcia, z których korzystają mieszkańcy, także te poza terenem jednostki. Wpisz placówki, nie osoby.
    .untitled = Placówka bez nazwy
record-staff_role = Stanowisko
    .plural = Kadra
    .add = Dodaj stanowisko
    .empty = Tu pojawią się stanowiska z liczbą etatów i osób. Podaj role, nigdy nazwiska.
    .untitled = Stanowisko bez nazwy
record-partner = Partner
    .plural = Partnerzy
    .add = Dodaj partnera
    .empty = Tu pojawią się organizacje, parafie, podmioty ekonomii społecznej i inni, którzy pomagają albo mogliby pomagać.
    .untitled = Partner bez nazwy
record-farm = Gospodarstwo
    .plural = Gospodarstwa
    .add = Dodaj gospodarstwo
    .empty = Tu pojawią się gospodarstwa, które mogłyby stać się opiekuńczymi. Podaj miejscowość, nie nazwisko rolnika.
    .untitled = Gospodarstwo bez miejscowości
record-building = Budynek
    .plural = Budynki
    .add = Dodaj budynek
    .empty = Tu pojawią się budynki, które służą wsparciu albo mogłyby służyć: świetlice, dawne szkoły, ośrodki zdrowia.
    .untitled = Budynek bez nazwy
record-economy = Sytuacja gospodarcza

## Placówka

facility-name = Nazwa placówki lub miejsca
    .help = Nazwa, pod którą znają ją mieszkańcy. Mieszkanie opisz bez dokładnego adresu, jeśli adres wskazuje osobę.
    .short = Placówka lub miejsce
    .example = Dzienny Dom „Pod Lipami”
facility-service = Rodzaj
    .help = Usługa z katalogu, którą tu się świadczy. Rodzaj decyduje, czy placówka znajdzie się w tabeli wśród form środowiskowych, czy całodobowych.
    .short = Rodzaj
facility-places = Liczba miejsc
    .help = Miejsca według statutu, zezwolenia lub decyzji, stan na 31 grudnia roku oceny. Jeśli miejsc się nie liczy, wpisz „x”.
    .short = Miejsca
facility-users = Osoby korzystające
    .help = Osoby, które 31 grudnia roku oceny korzystały z placówki lub w niej mieszkały, skądkolwiek pochodzą.
    .short = Korzysta
facility-own_users = Osoby z naszej jednostki
    .help = Ile z tych osób pochodzi z terenu, którego dotyczy plan. Od tej liczby zależy kwota roczna.
    .short = w tym nasi
facility-run_by = Kto prowadzi
    .help = Podmiot, który prowadzi placówkę; organ zlecający można podać w uwagach.
    .short = Prowadzi
facility-cost = Koszt miesięczny osoby
    .help = Koszt utrzymania jednej osoby lub jednego miejsca w miesiącu, w złotych. To nie jest opłata, którą wnosi mieszkaniec. Znak „.” oznacza brak informacji.
    .short = Koszt
facility-yearly = Rocznie za naszych mieszkańców
    .short = Rocznie
facility-location = Miejscowość i dojazd
    .help = Gdzie jest placówka i jak można do niej dojechać bez samochodu.
    .short = Gdzie
    .example = Zatorze, 14 km; autobus trzy razy dziennie w dni robocze
facility-note = Uwagi do placówki
    .help = Co ogranicza placówkę albo jej sprzyja: bariery, kolejka, remont, przekroczona liczba miejsc.
    .short = Uwagi

## Kadra

staff_role-role = Stanowisko lub rola
    .help = Rola w systemie wsparcia, na przykład asystent rodziny. Nie wpisuj imion i nazwisk.
    .short = Stanowisko
    .example = opiekunka środowiskowa
staff_role-employer = Jednostka zatrudniająca
    .help = Jednostka lub rodzaj podmiotu, w którym te osoby pracują.
    .short = Gdzie
staff_role-posts = Etaty
    .help = Wszystkie etaty w strukturze, obsadzone i wolne. Pół etatu to 0,5.
    .short = Etaty
staff_role-persons = Osoby pracujące
    .help = Ile osób pracowało na tym stanowisku 31 grudnia roku oceny, bez względu na wymiar czasu pracy.
    .short = Osoby
staff_role-vacancies = Wolne etaty
    .help = Ile z tych etatów nikt nie zajmuje. Wpisz 0, jeśli wszystkie są obsadzone.
    .short = Wolne
staff_role-training = Potrzeby szkoleniowe
    .help = Jakich szkoleń, superwizji lub innego wsparcia potrzebują te osoby.
    .short = Szkolenia
    .example = praca z osobą z otępieniem; superwizja raz na kwartał

## Partner

partner-name = Nazwa partnera
    .help = Nazwa organizacji, podmiotu lub grupy, nie nazwisko osoby.
    .short = Partner
partner-kind = Rodzaj partnera
    .help = Kim jest partner. Jeśli pasuje kilka odpowiedzi, wybierz tę, w której działa najczęściej.
    .short = Rodzaj
partner-activity = Co robi obecnie
    .help = Czym partner zajmuje się obecnie, w jednym lub dwóch zdaniach.
    .short = Co robi
partner-groups = Dla kogo
    .help = Grupy, z którymi partner pracuje albo chce pracować.
    .short = Dla kogo
partner-services = Co mógłby prowadzić
    .help = Usługi, które partner mógłby przejąć lub uruchomić. Wpisz tylko to, co z nim omówiono.
    .short = Mógłby prowadzić
partner-needs = Czego by potrzebował
    .help = Lokal, przeszkolenie, umowa na kilka lat, samochód – co musiałoby się stać, żeby partner mógł zacząć.
    .short = Czego potrzebuje
partner-said = Odpowiedź z warsztatu
    .help = Odpowiedź, od której wziął się ten wpis. Program wpisuje ją sam, gdy przeniesie się odpowiedź z warsztatu.
    .short = Z warsztatu

partner_kind-association = Stowarzyszenie
partner_kind-foundation = Fundacja
partner_kind-religious = Parafia lub organizacja wyznaniowa
partner_kind-social_enterprise = Przedsiębiorstwo społeczne lub spółdzielnia socjalna
partner_kind-reintegration = CIS, KIS, ZAZ lub WTZ
partner_kind-rural_women = Koło gospodyń wiejskich
partner_kind-fire_brigade = Ochotnicza straż pożarna
partner_kind-action_group = Lokalna grupa działania
partner_kind-informal = Grupa nieformalna lub wolontariusze
partner_kind-public = Inna jednostka publiczna
partner_kind-health = Podmiot leczniczy
partner_kind-business = Przedsiębiorca
partner_kind-other = Inny

runner-own = jednostka własna
runner-gmina = gmina
runner-powiat = powiat
runner-voivodeship = województwo
runner-organisation = organizacja
runner-religious = podmiot wyznaniowy
runner-private = podmiot prywatny

## Gospodarstwo

farm-place = Miejscowość
    .help = Miejscowość lub sołectwo. Nie podawaj nazwiska rolnika ani numeru domu.
    .short = Miejscowość
farm-activity = Czym się zajmuje
    .help = Rodzaj produkcji i co można w nim robić z uczestnikami.
    .short = Działalność
    .example = sad i pszczoły; warsztaty, ogród, spacery
farm-distance = Odległość od siedziby jednostki
    .help = Ile kilometrów drogą dzieli gospodarstwo od siedziby samorządu.
    .short = Odległość
farm-readiness = Gotowość
    .help = Na jakim etapie jest gospodarstwo. Zaznacz to, co potwierdził sam rolnik.
    .short = Gotowość
farm-missing = Czego brakuje
    .help = Co trzeba zrobić lub uzyskać przed otwarciem: dostępność, szkolenie, umowa, dowóz.
    .short = Brakuje

farm_readiness-interested = zainteresowane
farm_readiness-preparing = przygotowuje się
farm_readiness-ready = gotowe do umowy
farm_readiness-running = działa

## Budynek

building-name = Budynek
    .help = Co to za budynek i w jakiej miejscowości.
    .short = Budynek
building-current_use = Obecne wykorzystanie
    .help = Do czego budynek lub jego część służy obecnie. Wpisz „nieużywany”, jeśli jest pusty.
    .short = Obecnie
building-owner = Właściciel lub zarządca
    .help = Podmiot, do którego należy budynek albo który nim zarządza. O budynku osoby prywatnej napisz „osoba prywatna”.
    .short = Właściciel
building-accessibility = Dostępność
    .help = Czy osoba ze szczególnymi potrzebami wejdzie do środka i skorzysta z pomieszczeń bez cudzej pomocy.
    .short = Dostępność
building-possible_use = Możliwe wykorzystanie
    .help = Do czego budynek mógłby posłużyć w latach planu i co trzeba by w nim zrobić.
    .short = Możliwe wykorzystanie

accessibility-full = pełna
accessibility-partial = częściowa
accessibility-none = brak
accessibility-unknown = nie sprawdzono

## Gospodarka

economy-situation = Sytuacja gospodarcza
    .help = Z czego utrzymują się mieszkańcy, jak zmienia się rynek pracy i dochody jednostki. Liczby podaj w danych diagnozy, tu napisz, co z nich wynika.
economy-spending = Wydatki na usługi społeczne
    .help = Na co idą pieniądze na usługi społeczne i jak się to zmienia. Oddziel usługi w środowisku od opłat za pobyt w instytucjach.
economy-conclusions = Wnioski z zasobów
    .help = Co z zasobów wynika dla planu: czego jest dość, czego brakuje i na czym można budować.

measure-km = km
    .long = kilometry

## Sprawdzenia

check-facility-over-places = { $name }: liczba osób ({ $users }) jest większa niż liczba miejsc ({ $places })
    .hint = Sprawdź obie liczby. Jeśli są prawdziwe, napisz w uwagach, z czego to wynika, i wycisz ostrzeżenie.
    .reason = więcej osób niż miejsc
check-facility-own-over-users = { $name }: osób z naszej jednostki jest { $own }, a wszystkich { $users }
    .hint = Popraw jedną z liczb: osoby z jednostki są częścią wszystkich korzystających.
    .reason = część większa od całości
check-facility-over-size = { $name }: liczba miejsc to { $places }, a przepis pozwala najwyżej na { $most } ({ $rule })
    .hint = Sprawdź rodzaj i liczbę miejsc. Jeśli placówkę obejmuje wyjątek, napisz to w uwagach i wycisz ostrzeżenie.
    .reason = za dużo miejsc
check-facility-twice = „{ $name }” wpisano w tabeli dwukrotnie
    .hint = Usuń jeden wiersz albo rozróżnij nazwy; obecnie sumy liczą tę placówkę podwójnie.
    .reason = liczone podwójnie
check-staff-vacancies = { $role }: wolnych etatów jest { $vacant }, a wszystkich { $posts }
    .hint = Popraw jedną z liczb: wolne etaty są częścią wszystkich.
    .reason = część większa od całości
check-staff-few-persons = { $role }: obsadzonych etatów jest { $filled }, a osób { $persons }
    .hint = Sprawdź obie liczby. Jedna osoba rzadko zajmuje więcej niż jeden etat.
    .reason = etatów więcej niż osób
check-farm-ready-lacks = Gospodarstwo w miejscowości { $place } jest gotowe, a czegoś mu brakuje
    .hint = Zmień gotowość albo usuń z opisu to, co już zrobiono.
    .reason = gotowe czy nie
check-building-not-accessible = { $known ->
        [none] { $name }: plan chce z niego korzystać, a nie jest dostępny
       *[other] { $name }: plan chce z niego korzystać, a jego dostępności nikt nie sprawdził
    }
    .hint = Sprawdź dostępność albo zaplanuj działanie, które ją zapewni.
    .reason = budynek niedostępny
