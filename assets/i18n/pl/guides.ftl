# Co wpisać w rozdziale, po co i gdzie to znaleźć: tekst pod polami kroku, po rozwinięciu.

guide-open = Jak wypełnić ten rozdział

guide-unit = Wpisz nazwę samorządu, radę, okres planu i stan prac. Dane trafią na stronę tytułową, do nagłówka załącznika i do projektu uchwały, dlatego potrzebne są też odmiany nazwy. Przykład: „Gmina Lipowa – Gminy Lipowa”. Nazwy i kod TERYT znajdziesz w rejestrze TERYT i w statucie.
guide-introduction = Napisz, po co jest plan, kto go przygotował i skąd są dane. Radny ma po jednej stronie wiedzieć, co przyjmuje. Nie powtarzaj definicji z podręczników. Skład zespołu znajdziesz w sekretariacie, zasady przygotowania – w protokołach zespołu.
    
    Zapisz uczciwie, czego nie wiesz. To chroni plan przed zarzutem nierzetelności i wskazuje, co zbierać. Przykład: „Nie prowadzono rejestru osób oczekujących”. Braki program pokazuje przy polach pustych i z kropką.
guide-demography = Wpisz liczbę mieszkańców w grupach wieku dla roku bazowego i prognozy. Na tym opiera się szacowanie potrzeb. Przykład: „80 lat i więcej: 412, prognoza 2030: 468”. Dane bazowe: Bank Danych Lokalnych GUS; prognoza: GUS, zwykle dla powiatu. Zero oznacza brak osób, puste pole – brak odpowiedzi.
guide-care = Odróżnij domy położone na terenie samorządu od mieszkańców, za których samorząd płaci. Gmina może nie mieć domu, a płacić za wiele osób. Dane: rejestr decyzji, faktury, ocena zasobów. Nie wpisuj nazwisk ani danych, po których można kogoś rozpoznać.
guide-assistance = Wpisz osoby i rodziny objęte pomocą, powody i zatrudnienie. Liczba osób z decyzją, osób w rodzinach i osób korzystających ze środowiskowej pomocy to trzy różne liczby – nie mieszaj ich. Dane: ocena zasobów pomocy społecznej, sprawozdanie MRiPS-03, kadry ośrodka.
guide-support = Wypełnij tylko wiersze, które dotyczą Twojego samorządu; wiersz pokazuje, czy to zadanie gminy, czy powiatu. Gotowe teksty nie podają liczb od 1 do 4. Dane: ośrodek, powiatowe centrum, zespół do spraw orzekania, sprawozdania o pieczy zastępczej, badanie liczby osób bezdomnych.
guide-family_figures = Wypełnij tylko wiersze, które dotyczą Twojego samorządu; wiersz pokazuje, czy to zadanie gminy, czy powiatu. Gotowe teksty nie podają liczb od 1 do 4. Dane: ośrodek, powiatowe centrum, zespół do spraw orzekania, sprawozdania o pieczy zastępczej, badanie liczby osób bezdomnych.
guide-services = Dla każdej usługi podaj stan obecny i liczby na lata planu. Pokaż także usługi, które wygasną. Program porówna liczby z działaniami i prawem. Dane: wykonawcy usług, sprawozdania.
guide-actions = Jedna karta – jedno działanie z osobą odpowiedzialną, terminem, kosztem, ryzykiem i wskaźnikiem. Lepiej osiem działań wykonalnych niż trzydzieści życzeń. Zacznij od gotowej karty i wybierz zakres najmniejszy albo pełny. Odpowiedzialny to jednostka lub stanowisko, nie nazwisko.
guide-costs = Wpisz koszt każdego działania w każdym roku i jego źródła. Sprawdź rok po planie: kto zapłaci, gdy dotacja się skończy. Nie finansuj tego samego kosztu dwa razy. Dane: skarbnik, kalkulacje, ogłoszenia naborów; stawki w katalogu mają rok i źródło.
guide-delivery = Wskaż, kto, kiedy i skąd weźmie każdą liczbę. Wskaźnik produktu mówi, ile zrobiono; rezultatu – co się zmieniło u ludzi. Przykład: „godziny usług” i „osoby oczekujące”.
guide-review = Usuń błędy, rozważ ostrzeżenia, a wskazówki potraktuj jak uwagi życzliwego czytelnika. Program sprawdza liczby i kompletność, ale nie wie, czy opis jest prawdziwy. Przeczytaj dokument na głos, zanim trafi do rady.
guide-area = Napisz 3–6 wniosków, każdy z liczbą i znaczeniem dla ludzi. Wniosek to nie tabela opowiedziana słowami. Przykład: „Osób 80+ przybędzie 14%, a godzin usług nie – bez zmiany wydłuży się kolejka”. Program proponuje zdania, które pasują do danych.
    
    Rekomendacja mówi, co warto zrobić; założenie – jakiej zasady będziesz się trzymać. Każdą rekomendację powiąż z wnioskiem, a potem z działaniem. Przykład założenia: „nowe miejsca całodobowe najwyżej dla 8 osób – decyzja planu”. Nie przedstawiaj decyzji planu jako wymogu prawa.
    
    Jedno zdanie: co, o ile, do kiedy. Potrzebna jest wartość wyjściowa i docelowa. Przykład: „liczba miejsc dziennego pobytu z 0 do 15 do końca 2028 r.”. Cel dotyczący placówek nie może być podstawą odmowy pomocy.
