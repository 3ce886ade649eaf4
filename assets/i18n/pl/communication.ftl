# Komunikacja: kto dowiaduje się czego, jak i kiedy; prosty język.

table-messages = Komunikacja
record-message = Informacja
    .plural = Informacje o planie
    .add = Dodaj informację
    .empty = Tu pojawią się informacje o planie: dla kogo, o czym, jak i kiedy. Zwykle wystarcza 4–6 wierszy.
    .untitled = Informacja bez treści
table-plain_language = Prosty język
group-plain_language = Prosty język
record-plain_language = Prosty język

message-audience = Odbiorcy
    .help = Do kogo skierowana jest informacja.
audience-users = osoby korzystające i rodziny
audience-residents = wszyscy mieszkańcy
audience-staff = pracownicy
audience-council = rada
audience-partners = partnerzy
audience-hard_to_reach = osoby z trudnościami w komunikacji
audience-other = inni odbiorcy
message-about = O czym
    .help = Czego odbiorcy się dowiedzą: co się zmieni, co się nie zmieni, gdzie pytać.
message-channel = Kanał
    .help = Strona internetowa, spotkanie, media społecznościowe, list, tablica ogłoszeń.
    .example = strona gminy, sołtysi, media społecznościowe
message-when = Kiedy
    .help = Termin albo rytm, na przykład „co kwartał” lub „przed każdą zmianą”.
message-owner = Kto informuje
    .help = Stanowisko albo jednostka. Nie podaje się imion i nazwisk.
    .short = Kto

plain_language-rules = Zasady prostego języka
    .help = Jak urząd pisze o planie, aby każdy mógł go zrozumieć. Można zacząć od gotowego tekstu.
plain_language-formats = Dostępne formy
    .help = Gdzie znaleźć streszczenie łatwe do czytania, nagranie w polskim języku migowym, duży druk.

step-communication = Komunikacja
    .intro = Kto dowiaduje się o planie, jak i kiedy.
messages-view = Widok komunikacji
messages-list = Lista
messages-grid = Tabela
ready-messages = Zacznij od gotowego wiersza
view-communication = Komunikacja
    .title = Plan komunikacji
section-communication = Komunikacja
communication-intro = Tabela pokazuje, kto, jak i kiedy dowiaduje się o planie i o zmianach, które z niego wynikają.
caption-communication = Plan komunikacji

cli-sources-kind-messages = Gotowe informacje

check-communication-none = Plan ma działania, a nie mówi, kto i jak się o nich dowie
    .hint = Dodaj co najmniej informację dla osób korzystających z usług i dla wszystkich mieszkańców.
    .reason = brak komunikacji
check-communication-accessible = Żadna informacja nie jest przeznaczona dla osób z trudnościami w komunikacji
    .hint = Dodaj wiersz dla tych odbiorców: tekst łatwy do czytania, polski język migowy, duży druk albo nagranie.
    .reason = dostępność informacji
check-communication-users = Plan nie przewiduje informacji dla osób korzystających z usług i ich rodzin
    .hint = Dodaj wiersz: co się zmieni, co się nie zmieni i gdzie pytać.
    .reason = brak odbiorców
