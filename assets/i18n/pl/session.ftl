# Tytuł planu w nagłówku okna i na liście.
plan-title = Plan { $whose }
plan-title-untitled = Nowy plan

# Stany zadań kreatora.
state-untouched = nietknięty
state-started = w toku
state-to_fix = do poprawy
state-ready = gotowy
state-left_out = pominięty
