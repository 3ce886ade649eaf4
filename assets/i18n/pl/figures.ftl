# Liczby diagnozy i wskaźniki z nich obliczone: w oknie i w dokumencie.

section-assistance = Pomoc społeczna i współpraca
section-surroundings = Finanse, praca i mieszkania
section-support = Zdrowie psychiczne, niepełnosprawność i bezdomność
section-family_figures = Rodzina i piecza zastępcza

caption-figures = { $chapter } – liczby dotyczące { $unit }
caption-figures-demografia = Ludność { $unit } według wieku
caption-indicators = { $chapter } – wskaźniki obliczone
caption-indicators-demografia = Wskaźniki demograficzne i potencjał opieki

note-taken = Moment lub okres: { $times }.
taken-note-stock = stan na 31 grudnia
taken-note-flow = w ciągu roku
taken-note-price = kwota miesięczna
taken-note-night = noc badania
taken-note-census = dzień spisu
note-taken-rows = { $time } – { $rows }

note-computed-from = obliczenia na podstawie tabeli { $n }
note-computed-from-several = obliczenia na podstawie tabel { $n }
note-computed-how = sposób obliczenia: tabela { $n }
note-references = wartości odniesienia: { $sources }
words-and = { " " }i{ "\u00A0" }

# Wartość dla kraju lub województwa, pod nazwą wskaźnika.
row-reference = { $area } { $year }: { $value }
row-reference-computed = { $reference } (obl. własne)
row-reference-census = { $reference } (obl. własne; NSP { $census })
reference-computed = obliczenia własne na podstawie: { $source }
reference-census = { $source } – ludność według spisu (NSP) z { $census } r., więc porównywać można tylko udziały
reference-told = { $area } { $year } – { $source }
report-no-value = nie da się obliczyć
report-left-out = liczby nie podano
report-nothing = bez wpisu
mark-note-few = <5 – od 1 do 4; tak małych liczb o niektórych grupach nie podaje się, aby nikogo nie można było rozpoznać
mark-note-left-out = # – liczby nie podaje się, bo można by z niej obliczyć liczbę mniejszą niż 5
mark-note-no-value = – – nie da się obliczyć, bo mianownik wynosi 0
grid-pending = puste, brakuje liczb do obliczenia

formula-worked = { $year }: { $formula } = { $value }
formula-lacks = Do obliczenia brakuje: { $years }.
formula-lacks-year = { $year } – { $figures }
ui-indicators-more = Dodaj wskaźnik
ui-indicators-none = Żaden wskaźnik tego rozdziału nie ma takiej nazwy.
ui-indicators-hidden = { $count ->
    [one] jeszcze { $count } wskaźnik w tym rozdziale
    [few] jeszcze { $count } wskaźniki w tym rozdziale
    [many] jeszcze { $count } wskaźników w tym rozdziale
   *[other] jeszcze { $count } wskaźnika w tym rozdziale
}
