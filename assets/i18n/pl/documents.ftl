# Dokumenty, które powstają z planu: projekt uchwały, zawiadomienie, raport, streszczenie, wyciągi.
# Pisane do druku, językiem urzędowym; streszczenie krótkimi zdaniami.

document-of-plan = { $document } – { $plan }
document-plan = Plan
    .about = Cały dokument, załącznik do uchwały rady.
document-resolution = Projekt uchwały z uzasadnieniem
    .about = Uchwała przyjmująca plan i uzasadnienie z liczbami planu. Podstawę prawną sprawdza obsługa prawna.
document-notice = Zawiadomienie o konsultacjach
    .about = Terminy, sposoby zgłaszania uwag i formularz do wydrukowania.
document-consultation = Raport z konsultacji
    .about = Przebieg konsultacji i odpowiedź na każdą uwagę, bez danych osób.
    .missing = Plan nie zawiera jeszcze danych o konsultacjach: terminów, form ani uwag.
document-summary = Streszczenie prostym językiem
    .about = Dwie strony krótkich zdań dużym drukiem, do sprawdzenia z czytelnikami.
document-diagnosis = Diagnoza
    .about = Sama część diagnostyczna jako osobny załącznik.
    .cover =
        Diagnoza
        potrzeb i zasobów
        w zakresie usług społecznych
document-application = Wyciąg do wniosków o dofinansowanie
    .about = Każdy obszar od nowej strony: uzasadnienie, działania, koszty, wskaźniki.
    .missing = Plan nie zawiera jeszcze działań, z których powstaje wyciąg.
document-market = Karta zamówień usług
    .about = Usługi, które będą zlecane lub kupowane w latach planu, dla organizacji i przedsiębiorstw społecznych.
    .missing = Plan nie wskazuje jeszcze usług, które będą zlecane lub kupowane: przy usłudze trzeba wybrać sposób realizacji.
document-calendar = Kalendarz obowiązków
    .about = Terminy z planu i z ustaw w jednej tabeli, te same co w pliku kalendarza.
    .missing = Plan nie ma jeszcze żadnych terminów.

## Projekt uchwały

draft-of-day = Projekt z dnia { $date }
draft-print-number = Druk Nr
draft-place-print-number = miejsce na numer druku
draft-resolution = UCHWAŁA NR
draft-about = w sprawie przyjęcia lokalnego planu deinstytucjonalizacji usług społecznych
draft-for-years = na lata
draft-place-years = miejsce na lata planu
draft-place-unit = miejsce na nazwę jednostki
draft-basis = Na podstawie
draft-basis-and = { " oraz " }
draft-place-basis = miejsce na podstawę prawną
draft-resolves = uchwala się, co następuje:
draft-clause = § { $n }.
draft-adopts = Przyjmuje się lokalny plan deinstytucjonalizacji usług społecznych
draft-as-annex = , stanowiący załącznik do niniejszej uchwały.
draft-as-annexes = , stanowiący załącznik nr 1 do niniejszej uchwały, wraz z diagnozą, która stanowi załącznik nr 2.
draft-entrusts = Wykonanie uchwały powierza się
draft-place-organ = miejsce na nazwę organu wykonawczego
draft-organ = Organ wykonawczy
draft-reports = { $organ } co roku przedstawia radzie informację o realizacji planu, razem z oceną zasobów pomocy społecznej.
draft-in-force = Uchwała wchodzi w życie z dniem podjęcia.
draft-chair = Przewodnicząca / Przewodniczący { $council }
draft-chair-unnamed = Przewodnicząca / Przewodniczący rady
draft-to-check = Przed skierowaniem pod obrady podstawę prawną i przepis o wejściu w życie sprawdza obsługa prawna urzędu; ich dobór jest propozycją. Ten wiersz nie należy do uchwały i znika, gdy plan ma status „Uchwalony”.
draft-to-check-joint = Plan wspólny przyjmuje każda z rad osobną uchwałą. Podstawę prawną, nazwę rady i organ wykonawczy wpisuje się właściwe dla danej jednostki; sprawdza je obsługa prawna. Ten wiersz nie należy do uchwały i znika, gdy plan ma status „Uchwalony”.

organ-wojt = Wójt
    .dative = Wójtowi
organ-mayor = Burmistrz
    .dative = Burmistrzowi
organ-president = Prezydent
    .dative = Prezydentowi
organ-board = Zarząd
    .dative = Zarządowi

draft-grounds = Uzasadnienie
    .purpose = Cel uchwały.
    .decision = Podstawa.
    .state = Stan obecny.
    .scope = Zakres planu.
    .money = Skutki finansowe.
    .consulted = Konsultacje.
    .in-force = Wejście w życie i dalsze uchwały.
draft-purpose = Uchwała przyjmuje dokument „{ $plan }”. Plan porządkuje rozwój usług świadczonych w domu i w pobliżu domu, aby mieszkańcy mogli jak najdłużej żyć w swoim otoczeniu.
draft-decision = Przyjęcie planu jest decyzją rady. Opracowanie planów lokalnych, czyli gminnych i powiatowych, przewiduje { $act } ({ $citation }).
draft-state-residents = Na koniec { $year } r. liczba mieszkańców wynosiła { $count }, w tym osób w wieku 80 lat i więcej – { $oldest }.
draft-state-residents-only = Na koniec { $year } r. liczba mieszkańców wynosiła { $count }.
draft-state-oldest-only = Na koniec { $year } r. liczba osób w wieku 80 lat i więcej wynosiła { $count }.
draft-state-forecast = Według prognozy na { $year } r. liczba osób w wieku 80 lat i więcej wyniesie { $count }.
draft-state-care = Liczba osób objętych usługami opiekuńczymi wyniosła w { $year } r. { $count }, a liczba osób oczekujących na te usługi – { $waiting }.
draft-state-care-only = Liczba osób objętych usługami opiekuńczymi wyniosła w { $year } r. { $count }.
draft-scope = Plan obejmuje { $actions ->
    [one] { $actions } działanie
    [few] { $actions } działania
   *[many] { $actions } działań
} w { $areas ->
    [one] jednym obszarze
   *[other] { $areas } obszarach
}.
draft-scope-places = Działania przewidują łącznie { $count ->
    [one] { $count } nowe miejsce
    [few] { $count } nowe miejsca
   *[many] { $count } nowych miejsc
} w usługach.
draft-scope-areas = Liczba działań i ich koszt w całym okresie planu:
draft-scope-area = { $area }: { $actions ->
    [one] { $actions } działanie
    [few] { $actions } działania
   *[many] { $actions } działań
}, { $total }
draft-money = Łączny koszt działań w okresie planu wynosi { $total }, w tym ze środków własnych { $own }.
draft-money-after = Z kosztów { $year } r. kwota { $amount } pochodzi ze źródeł, które po zakończeniu planu nie są zapewnione.
draft-money-sources = Planowane źródła finansowania:
draft-money-source = { $source }: { $amount }
draft-money-budget = Samo przyjęcie uchwały nie powoduje wydatków. Środki na działania określą uchwały budżetowe i wieloletnia prognoza finansowa.
draft-consulted = Konsultacje projektu planu trwały od { $from } do { $to } ({ $days ->
    [one] { $days } dzień
   *[other] { $days } dni
}).
draft-consulted-remarks = { $all ->
    [one] Zgłoszono { $all } uwagę
    [few] Zgłoszono { $all } uwagi
   *[other] Zgłoszono { $all } uwag
}; uwzględniono w całości: { $accepted }, częściowo: { $partly }, nie uwzględniono: { $rejected }. Odpowiedzi na uwagi zawiera raport z konsultacji.
draft-consulted-from = Konsultacje projektu planu trwały od
draft-consulted-to = do
draft-consulted-outcome = Wynik konsultacji:
draft-place-opens = miejsce na pierwszy dzień konsultacji
draft-place-closes = miejsce na ostatni dzień konsultacji
draft-place-outcome = miejsce na wynik konsultacji
draft-further-intro = Realizacja planu wymaga odrębnych uchwał:

## Zawiadomienie o konsultacjach i formularz uwagi

notice-lead = Zapraszamy do rozmowy o usługach społecznych. Przygotowaliśmy projekt dokumentu „{ $plan }”. Każdy może go przeczytać i zgłosić uwagi.
notice-when = Kiedy można zgłaszać uwagi
notice-from-to = od { $from } do { $to } ({ $days ->
    [one] { $days } dzień
   *[other] { $days } dni
})
notice-draft = Gdzie jest projekt planu
notice-how = Jak zgłosić uwagę
notice-way = { $way }: { $place }
notice-office = urząd: { $office }
notice-meeting = Spotkanie
notice-needs = Szczególne potrzeby
notice-needs-how = Tłumacza polskiego języka migowego, dowóz albo inną formę rozmowy można zamówić pod adresem lub numerem telefonu:
notice-decided = Rozpatrzenie uwag do dnia
notice-report = Publikacja raportu
notice-session = Sesja rady w sprawie planu
notice-answers = Odpowiedź na każdą uwagę znajdzie się w raporcie z konsultacji. Imion, nazwisk, adresów i numerów telefonów w raporcie nie podaje się.
notice-law = Podstawa konsultacji: { $law } oraz uchwała rady w sprawie zasad i trybu przeprowadzania konsultacji nr
notice-place-when = miejsce na terminy
notice-place-draft = miejsce na adres strony i miejsca wyłożenia projektu
notice-place-how = miejsce na adresy i numer telefonu
notice-place-meeting = miejsce na dzień, godzinę i adres spotkania
notice-place-needs = miejsce na adres lub numer telefonu
notice-place-rules = miejsce na numer i datę uchwały
remark-form = Formularz uwagi
remark-form-intro = Uwaga do projektu dokumentu „{ $plan }”. Wystarczy wypełnić te pola, które są potrzebne.
remark-form-part = Część planu
    .hint = rozdział, działanie albo tabela
remark-form-now = Obecny zapis
remark-form-proposed = Proponowany zapis
remark-form-why = Uzasadnienie
remark-form-who = Kim jestem
    .hint = mieszkaniec, osoba korzystająca z usług, opiekun, organizacja, pracownik, inna osoba
remark-form-contact = Kontakt
    .hint = nieobowiązkowo, tylko do wyjaśnienia uwagi
remark-form-place = miejsce na odpowiedź
remark-form-private = Dane kontaktowe nie trafiają do raportu z konsultacji. Prosimy nie opisywać spraw innych osób w sposób, który pozwala je rozpoznać.

## Raport z konsultacji

consultation-of = Raport dotyczy projektu dokumentu „{ $plan }”.
consultation-signature = jednostka lub stanowisko odpowiedzialne za konsultacje

## Streszczenie

easy-title = Pomoc bliżej domu
easy-about = To jest krótki tekst o planie pomocy
easy-what = Plan mówi, jaka pomoc będzie dla mieszkańców.
easy-years = { $count ->
    [one] Plan dotyczy { $years } roku.
   *[other] Plan dotyczy lat: { $years }.
}
easy-years-from = Plan zaczyna się w { $first } roku. Kończy się w { $last } roku.
easy-for-whom = Kto ma dostać pomoc?
easy-important = Co jest ważne?
easy-near = Chcemy, żeby pomoc była blisko domu.
easy-decides = Chcemy, żeby każdy mógł decydować o swoim życiu.
easy-moves = Ten plan nikogo nie zmusza do przeprowadzki.
easy-known = Co wiemy?
easy-residents = Liczba wszystkich mieszkańców: { $count }.
easy-oldest = Liczba osób, które mają 80 lat i więcej: { $count }.
easy-oldest-later = W { $year } roku takich osób będzie więcej: { $count }.
easy-helped = Liczba osób, które mają opiekę w domu: { $count }.
easy-waiting = Liczba osób, które czekają na opiekę w domu: { $count }.
easy-data-year = To są liczby z { $year } roku.
easy-changes = Co się zmieni?
easy-new = To będzie nowa pomoc.
easy-now = Teraz: { $amount }.
easy-then = W { $year } roku: { $amount }.
easy-actions = Liczba działań w planie: { $count }.
easy-first-new = Najpierw zaczynamy nową pomoc. Potem zmieniamy to, co jest.
easy-money = Ile to kosztuje?
easy-money-needed = Na plan potrzeba pieniędzy.
easy-money-total = Razem potrzeba: { $amount }.
easy-money-council = O pieniądzach decyduje rada co roku.
easy-thousands = { $count ->
    [one] około tysiąca złotych
   *[other] około { $count } tysięcy złotych
}
easy-millions = { $count ->
    [one] około miliona złotych
   *[other] około { $count } milionów złotych
}
easy-millions-part = około { $count } miliona złotych
easy-ask = Gdzie możesz zapytać?
easy-yearly = Co roku sprawdzimy, czy plan działa.
easy-asked = Zapytamy o zdanie osoby, które korzystają z pomocy.
easy-remark = Możesz zgłosić swoją uwagę.
easy-telephone = Telefon:
easy-address = Miejsce:
easy-place-telephone = miejsce na numer telefonu
easy-place-address = miejsce na adres
easy-to-read = Przed publikacją tekst czytają co najmniej dwie osoby, dla których powstał. Dopiero po ich poprawkach można go nazwać tekstem łatwym do czytania. Ten wiersz znika, gdy plan ma status „Uchwalony”.

## Wyciąg do wniosków

grant-unit = Jednostka
grant-plan = Dokument
grant-status = Stan dokumentu
grant-status-value = { $mark }, { $words }
grant-goal = Cel strategiczny
grant-goal-value = cel { $number } Strategii rozwoju usług społecznych: { $text }
grant-actions = Liczba działań
grant-total = Koszt w okresie planu
grant-own = w tym środki własne
grant-why = Uzasadnienie i cel
grant-costs = Koszty obszaru
    .caption = Koszty działań obszaru według źródeł i lat (zł)
grant-results = Wskaźniki
    .caption = Wskaźniki działań obszaru
grant-after = Trwałość po zakończeniu planu
    .caption = Działania, których finansowanie kończy się z planem

## Karta zamówień usług

market-lead = Karta zestawia usługi, które mają być zlecane lub kupowane. Powstała na podstawie dokumentu „{ $plan }”.
market-no-offer = Karta informuje o zamierzeniach, aby podmioty mogły się do nich przygotować. Nie jest ogłoszeniem konkursu ani zamówienia, nie jest też ofertą. Zamierzenia mogą się zmienić wraz z planem i budżetem.
market-services = Usługi i ich wielkość
    .caption = Usługi przewidziane do zlecenia lub zakupu w latach planu
market-values = Szacunkowa wartość
    .caption = Szacunkowa wartość usług w latach planu (zł)
market-contracts = Planowane umowy
market-own = Usługi, które samorząd świadczy sam albo na podstawie porozumienia: { $services }.
market-open = Sposób realizacji jest do ustalenia: { $services }.
market-ask = Jak się przygotować
market-ask-text = Konkursy i zamówienia ogłasza się odrębnie. Uwagi do karty, w tym o cenach, kadrach i warunkach, które utrudniają złożenie oferty, można przekazać jednostce odpowiedzialnej za plan.
head-commissioning = Sposób realizacji
note-ordered = Liczby oznaczają wielkość planowaną w danym roku w podanej jednostce.

## Kalendarz

calendar-terms = Terminy bez stałego dnia
caption-terms = Terminy ustawowe, które powtarzają się albo liczą się od zdarzenia
document-source = Plan, z którego powstał dokument
