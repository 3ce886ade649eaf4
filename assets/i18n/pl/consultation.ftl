# Konsultacje: przebieg, formy, uwagi i odpowiedzi; raport w dokumencie.

table-consultation = Przebieg konsultacji
record-consultation = Przebieg konsultacji
group-consultation = Terminy
consultation-notice = Dzień ogłoszenia
    .help = Dzień, w którym ogłoszono konsultacje projektu planu.
consultation-notice_place = Miejsce ogłoszenia
    .help = Gdzie ogłoszono konsultacje: strona, BIP, tablice, prasa.
    .example = BIP, strona gminy, tablice sołeckie
consultation-opens = Pierwszy dzień zbierania uwag
    .help = Od tego dnia przyjmuje się uwagi.
consultation-closes = Ostatni dzień zbierania uwag
    .help = Do tego dnia przyjmuje się uwagi. Ustawa nie podaje najkrótszego czasu; określa go uchwała rady albo decyzja planu.
consultation-meeting = Dzień spotkania
    .help = Dzień spotkania z mieszkańcami; gdy jest ich kilka, dzień najważniejszego. Pozostałe można opisać w przebiegu.
consultation-decided = Rozpatrzenie uwag do dnia
    .help = Do tego dnia każda uwaga dostaje odpowiedź.
consultation-report = Raport opublikowany dnia
    .help = Dzień publikacji raportu z konsultacji w BIP.
consultation-session = Sesja rady
    .help = Dzień sesji, na której rada rozpatruje plan.
consultation-course = Opis przebiegu
    .help = Na jakiej podstawie i jak przebiegły konsultacje: kto brał udział, jak zadbano o dostępność.

table-ways = Formy konsultacji
record-way = Forma konsultacji
    .plural = Formy konsultacji
    .add = Dodaj formę
    .empty = Tu pojawią się sposoby, w jakie pytano mieszkańców: formularz, spotkanie, e-mail, wyłożenie projektu.
    .untitled = Forma bez nazwy
way-channel = Forma
    .help = W jaki sposób można było zgłosić uwagę albo poznać projekt.
way-place = Gdzie
    .help = Miejsce albo adres, na przykład siedziba urzędu, świetlica, strona internetowa.
way-people = Uczestnicy
    .help = Liczba osób, jeśli je liczono. Nie zapisuje się nazwisk.
channel-form = formularz
channel-meeting = spotkanie
channel-mail = e-mail
channel-letter = pismo
channel-letterbox = skrzynka na uwagi
channel-telephone = telefon
channel-talk = rozmowa
channel-display = wyłożenie projektu

table-remarks = Uwagi z konsultacji
record-remark = Uwaga
    .plural = Uwagi z konsultacji
    .add = Dodaj uwagę
    .empty = Tu pojawią się uwagi zgłoszone w konsultacjach, każda z odpowiedzią. Zapisuje się rolę, nigdy nazwisko.
    .untitled = Uwaga bez treści
group-remark_answer = Odpowiedź
remark-text = Treść uwagi
    .help = Uwaga własnymi słowami zgłaszającego albo wiernie skrócona. Bez nazwisk i spraw osobistych.
remark-sender = Od kogo
    .help = Rola osoby albo podmiotu. Imion i nazwisk się nie zapisuje.
sender-resident = mieszkaniec
sender-user = osoba korzystająca z usług
sender-carer = opiekun albo rodzina
sender-organisation = organizacja pozarządowa
sender-body = rada seniorów, rada sołecka lub inna reprezentacja mieszkańców
sender-worker = pracownik pomocy społecznej
sender-public = jednostka publiczna lub inny samorząd
sender-provider = podmiot świadczący usługi
sender-other = inny zgłaszający
remark-role = Rola dokładniej
    .help = Na przykład „sołtys”, „koło gospodyń wiejskich”, „mieszkanka, 60+”. Nie wpisuje się imienia, nazwiska, adresu ani telefonu.
    .example = sołtys
remark-part = Czego dotyczy
    .help = Rozdział, karta działania albo tabela planu.
    .example = Działanie III.2
remark-channel = Jak przyszła
    .help = W jaki sposób uwaga dotarła do urzędu.
remark-received = Data uwagi
    .help = Dzień, w którym uwaga wpłynęła.
remark-decision = Rozstrzygnięcie
    .help = Co zrobiono z uwagą. Uwaga nieuwzględniona albo uwzględniona częściowo wymaga powodu.
decision-accepted = uwzględniona
    .key = U
    .short = uwzględnione
decision-partly = częściowo
    .key = C
    .short = częściowo
decision-rejected = nieuwzględniona
    .key = N
    .short = nieuwzględnione
decision-open = do decyzji
    .short = do decyzji
remark-reason = Powód
    .help = Jedno zdanie, które trafi do raportu. Można zacząć od gotowego uzasadnienia.
remark-changed = Co zmieniono w planie
    .help = Miejsce planu, które zmieniono po uwadze.
    .example = rozdz. 6, działanie III.2
remark-number = nr { $number }
remark-changed-at = Zmieniono: { $place }

rows-all = wszystkie: { $count }
rows-of = { $option }: { $count }
rows-none = Żaden wiersz nie ma tej odpowiedzi.

step-consultation = Konsultacje
    .intro = Terminy, formy i uwagi z odpowiedziami. Nazwisk się nie zapisuje – wystarczy rola.
consultation-view = Widok konsultacji
consultation-remarks = Uwagi
consultation-course-tab = Przebieg
consultation-ways = Formy
consultation-table = Tabela uwag
course-title = Przebieg konsultacji
course-notice = Ogłoszenie
course-closes = Zbieranie uwag
course-meeting = Spotkanie
course-decided = Rozpatrzenie
course-report = Raport
course-session = Sesja rady
course-days = { $days ->
    [one] { $days } dzień
   *[other] { $days } dni
}
course-people = { $people ->
    [one] { $people } osoba
    [few] { $people } osoby
   *[other] { $people } osób
}
course-open = do decyzji: { $count }
timeline-unknown = bez daty
timeline-past = minęło
timeline-now = teraz
timeline-to-come = przed nami

view-ways = Formy konsultacji
    .title = Formy konsultacji i liczba uwag
view-remarks = Uwagi
    .title = Uwagi zgłoszone w konsultacjach
head-way = Forma
head-place = Gdzie
head-people = Uczestnicy
head-remarks = Uwagi
head-sender = Zgłaszający
head-part = Czego dotyczy
head-remark = Treść uwagi
head-decision = Rozstrzygnięcie
head-reason = Uzasadnienie

section-consultation = Raport z konsultacji
consultation-lead = Konsultacje trwały od { $from } do { $to } ({ $days ->
    [one] { $days } dzień
   *[other] { $days } dni
}).
course-line = { $label }: { $value }
caption-ways = Formy konsultacji i liczba uwag
caption-remarks = Uwagi zgłoszone w konsultacjach i sposób ich rozpatrzenia
consultation-summary = { $all ->
    [one] Zgłoszono { $all } uwagę
    [few] Zgłoszono { $all } uwagi
   *[other] Zgłoszono { $all } uwag
}. Uwzględnione w całości: { $accepted }, częściowo: { $partly }, nieuwzględnione: { $rejected }, do decyzji: { $open }. Odpowiedzi zawiera tabela.
remarks-nameless = Danych osobowych zgłaszających nie podaje się. Uwag, które dotyczą spraw osobistych, nie publikuje się.
remarks-none = W czasie konsultacji nie zgłoszono uwag.

check-consultation-missing = Plan ma status „{ $status }”, a nie podaje dat konsultacji
    .hint = Wpisz pierwszy i ostatni dzień zbierania uwag. Konsultacje w sprawach ważnych przeprowadza się według zasad z uchwały rady.
    .reason = brak dat konsultacji
check-consultation-order = Data w polu „{ $later }” jest wcześniejsza niż w polu „{ $earlier }”
    .hint = Sprawdź obie daty.
    .reason = kolejność dat
check-consultation-to-come = Plan jest po konsultacjach, a dzień { $date } dopiero nadejdzie
    .hint = Popraw datę albo wybierz status „Projekt”: dokument napisałby o tym jak o czymś, co już się odbyło.
    .reason = data przed nami
check-consultation-short = Uwagi zbierano przez { $days ->
        [one] { $days } dzień
       *[other] { $days } dni
    }
    .hint = Ustawa nie podaje najkrótszego czasu. Jeśli można, daj mieszkańcom co najmniej { $limit ->
        [one] { $limit } dzień
       *[other] { $limit } dni
    } albo wycisz uwagę i podaj powód.
    .reason = krótki czas na uwagi
check-consultation-ways-none = Plan podaje daty konsultacji, a nie mówi, jak pytano mieszkańców
    .hint = Dodaj formy: formularz, spotkanie, e-mail, wyłożenie projektu.
    .reason = brak form
check-consultation-report-missing = Plan jest uchwalony, a raport z konsultacji nie ma daty
    .hint = Wpisz dzień publikacji raportu.
    .reason = brak raportu
check-consultation-after-resolution = Uchwałę podjęto przed końcem konsultacji
    .hint = Sprawdź datę uchwały i ostatni dzień zbierania uwag.
    .reason = kolejność dat
check-remark-without-reason = Uwaga nr { $number } nie została w pełni uwzględniona, a odpowiedź nie ma powodu
    .hint = Podaj powód. Wystarczy jedno zdanie; trafi do raportu.
    .reason = brak powodu
check-remark-undecided = Uwaga nr { $number } czeka na rozstrzygnięcie, a konsultacje są zakończone
    .hint = Rozstrzygnij uwagę albo zmień status planu.
    .reason = uwaga do decyzji
check-remark-changed-missing = Uwaga nr { $number } jest uwzględniona, a plan nie mówi, co zmieniono
    .hint = Podaj miejsce planu, które zmieniono.
    .reason = brak miejsca zmiany
check-remark-outside = Uwaga nr { $number } ma datę spoza dni zbierania uwag
    .hint = Sprawdź datę. Uwaga złożona po terminie też może dostać odpowiedź; wtedy wycisz tę wskazówkę i podaj powód.
    .reason = data poza terminem
check-remark-sender-name = „{ $role }” wygląda na dane osoby
    .hint = Zapisz samą rolę, na przykład „mieszkaniec” albo „sołtys”. Nazwisk, adresów i telefonów plan nie przechowuje.
    .reason = dane osobowe
check-remark-twice = Uwaga nr { $number } ma tę samą treść co uwaga nr { $other }
    .hint = Połącz uwagi albo zaznacz, że zgłosiło ją kilka osób.
    .reason = powtórzona uwaga
check-personal-number = „{ $field }”: w tekście jest liczba, która wygląda na numer PESEL
    .hint = Usuń numer. Plan nie przechowuje danych osób.
    .reason = dane osobowe
