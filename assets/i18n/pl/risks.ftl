# Ryzyka: tabela, pola, ekran, rozdział dokumentu, uwagi.

table-risks = Ryzyka
record-risk = Ryzyko
    .plural = Ryzyka
    .add = Dodaj ryzyko
    .empty = Tu pojawi się lista ryzyk: co może przeszkodzić planowi i kto temu zapobiega. Zwykle wystarcza 6–10 ryzyk.
    .untitled = Ryzyko bez nazwy
group-risk_answer = Odpowiedź na ryzyko

risk-name = Co może się zdarzyć
    .help = Jedno zdanie o zdarzeniu, które przeszkodziłoby planowi. Ta sama treść pojawi się w dokumencie.
    .short = Ryzyko
    .example = Zabraknie opiekunek w terenie.
risk-likelihood = Prawdopodobieństwo
    .help = Od 1 (bardzo mało prawdopodobne) do 5 (niemal pewne). Razem ze skutkiem wyznacza poziom ryzyka.
    .short = P
    .step1 = bardzo mało prawdopodobne
    .step2 = mało prawdopodobne
    .step3 = możliwe
    .step4 = prawdopodobne
    .step5 = niemal pewne
risk-impact = Skutek
    .help = Od 1 (prawie nieodczuwalny) do 5 (plan się zatrzyma).
    .short = S
    .step1 = prawie nieodczuwalny
    .step2 = mały
    .step3 = odczuwalny
    .step4 = poważny
    .step5 = plan się zatrzyma
risk-group = Obszar
    .help = Obszar, któremu ryzyko zagraża. Puste pole oznacza cały plan.
    .hint = puste: cały plan
risk-prevention = Jak zapobiegamy
    .help = Co robi się zawczasu, aby do zdarzenia nie doszło.
risk-response = Gdy się zdarzy
    .help = Co zostanie zrobione, gdy zdarzenie mimo wszystko nastąpi. Przy ryzyku wysokim ta odpowiedź jest konieczna.
risk-signal = Sygnał ostrzegawczy
    .help = Po czym można poznać, że ryzyko się zbliża.
    .short = Sygnał
    .example = Rośnie udział niezrealizowanych godzin.
risk-owner = Kto odpowiada za ryzyko
    .help = Stanowisko albo jednostka, która pilnuje ryzyka. Nie podaje się imion i nazwisk.
    .short = Odpowiada
    .example = kierownik ośrodka pomocy społecznej
risk-no-step = ?
risk-points = { $points } pkt
risk-span = { $grade } { $from }–{ $to }

grade-high = wysokie
grade-middle = średnie
grade-low = niskie

step-risks = Ryzyka
    .intro = Co może przeszkodzić planowi i kto temu zapobiega. Poziom = prawdopodobieństwo × skutek.
matrix-risks = Macierz ryzyka
    .hint = Prawdopodobieństwo w górę, skutek w prawo
    .missing = brak
    .unusual = nie dotyczy
    .numbered = { $count ->
        [one] ryzyko nr { $numbers }
       *[other] ryzyka nr { $numbers }
    }
    .empty = W tym polu nie ma ryzyka.
ready-risks = Zacznij od typowego ryzyka

view-risks = Ryzyka
    .title = Ryzyka według punktów
head-number = Nr
head-risk = Ryzyko
head-risk-steps = P × S
head-points = Punkty
head-level = Poziom
head-answers = Odpowiada

section-risks = Ryzyka
risks-intro = Ryzyko ocenia się dwiema liczbami od 1 do 5: prawdopodobieństwem (P) i skutkiem (S). Ich iloczyn wyznacza poziom. Dla każdego ryzyka podano, jak mu się zapobiega, co zostanie zrobione, gdy się zdarzy, i kto za nie odpowiada.
caption-risk-matrix = Macierz ryzyka: prawdopodobieństwo i skutek
caption-risks = Ryzyka według punktów
risk-axes = Prawdopodobieństwo i skutek
risk-matrix-summary = W wierszach prawdopodobieństwo od 5 do 1, w kolumnach skutek od 1 do 5; w polach numery ryzyk.
risk-matrix-remark = Liczby w polach to numery ryzyk z następnej tabeli. Poziom w punktach: { $levels }.

cli-sources-kind-risks = Typowe ryzyka
cli-sources-kind-thresholds = Progi sprawdzeń

check-risk-high-without-response = Ryzyko „{ $risk }” jest wysokie ({ $points } pkt), a plan nie mówi, co zrobić, gdy się zdarzy
    .hint = Odpowiedz w polu „Gdy się zdarzy”. Wystarczy jedno zdanie.
    .reason = brak działania awaryjnego
check-risk-without-prevention = Ryzyko „{ $risk }” jest co najmniej średnie, a plan nie mówi, jak mu zapobiega
    .hint = Odpowiedz w polu „Jak zapobiegamy”.
    .reason = brak zapobiegania
check-risks-none = Plan ma działania, a nie wymienia żadnego ryzyka
    .hint = Dodaj ryzyka, które mogą przeszkodzić działaniom; można zacząć od listy typowych.
    .reason = brak ryzyk
check-risk-twice = Ryzyko „{ $risk }” wpisano na liście dwukrotnie
    .hint = Połącz oba wpisy w jeden.
    .reason = powtórzone ryzyko
check-risks-all-equal = Wszystkie ryzyka mają tę samą ocenę
    .hint = Porównaj ryzyka ze sobą: które jest bardziej prawdopodobne, które ma większy skutek.
    .reason = jednakowe oceny
