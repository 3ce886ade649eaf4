# Tytuł planu w nagłówku okna i na liście.
plan-title = Plan { $whose }
plan-title-untitled = Nowy plan

# Stany zadań kreatora.
state-untouched = nierozpoczęte
state-started = w toku
state-to_fix = do poprawy
state-ready = gotowe
state-left_out = pominięte
