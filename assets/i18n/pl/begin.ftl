# Początek planu: pierwsze pytanie, co już wiadomo, wartości, których nikt nie wpisuje dwa razy.

## Jednostka

local_government-organ = Organ wykonawczy
    .help = Wójt, burmistrz, prezydent miasta albo zarząd powiatu, w mianowniku. Podaj urząd, nigdy nazwisko. Stanie w metryce planu.
    .hint = mianownik
    .example = Wójt Gminy Sarnia Góra
local_government-powiat = Powiat
    .help = Powiat, w którym leży gmina, jako przymiotnik w mianowniku. Stanie w metryce planu.
    .hint = przymiotnik, np. „miechowski”
    .example = nadrzeczny
local_government-voivodeship = Województwo
    .help = Województwo, w którym leży jednostka, w mianowniku. Stanie w metryce planu.
    .hint = przymiotnik, np. „małopolskie”
    .example = mazowieckie

## Skąd jest wartość, której nikt nie wpisał

follows-field = z pola „{ $name }”; wpisana wartość ją zastąpi
follows-entry = z katalogu: { $name }; inny wybór ją zastąpi
follows-figure = z diagnozy: { $name }, { $year }; wpisana wartość ją zastąpi
follows-unit-names = z nazwy i kodu TERYT; wpisana wartość ją zastąpi
follows-legal-basis = propozycja: rodzaj jednostki i usługi planu; pierwsza zmiana zapisze listę w planie
follows-again = Jak wynika z planu
ready-services = Usługi z działań, których nie ma jeszcze na liście
