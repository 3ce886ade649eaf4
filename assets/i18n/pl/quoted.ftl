# Komunikaty, które przytaczają inne pliki. Pozostałe przytacza tylko ich własny plik.

system-code = { $code ->
        [none] {""}
       *[other] {" "}(błąd systemu nr { $code })
    }

caption-coverage = Macierz pokrycia: obszary i kierunki działań (kody kart działań)
