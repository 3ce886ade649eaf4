# Liczby diagnozy i wskaźniki z nich obliczone: w oknie i w dokumencie.

section-assistance = Pomoc społeczna i współpraca
section-surroundings = Finanse, praca i mieszkania
section-support = Zdrowie psychiczne, niepełnosprawność i bezdomność
section-family_figures = Rodzina i piecza zastępcza

caption-figures = { $chapter } – liczby dotyczące { $unit }
caption-figures-demografia = Ludność { $unit } według wieku
caption-indicators = { $chapter } – wskaźniki obliczone
caption-indicators-demografia = Wskaźniki demograficzne i potencjał opieki

note-taken = Moment lub okres: { $times }.
taken-note-stock = stan na 31 grudnia
taken-note-flow = w ciągu roku
taken-note-price = kwota miesięczna
taken-note-night = noc badania
taken-note-census = dzień spisu
note-taken-rows = { $time } – { $rows }

note-computed-from = obliczenia na podstawie tabeli { $n }
note-computed-from-several = obliczenia na podstawie tabel { $n }
note-references = wartości odniesienia: { $sources }
words-and = { " " }i{ "\u00A0" }

# Wartość dla kraju lub województwa, pod nazwą wskaźnika.
row-reference = { $area } { $year }: { $value }
report-no-value = nie da się obliczyć
mark-note-no-value = – – nie da się obliczyć, bo mianownik wynosi 0
grid-pending = puste, brakuje liczb do obliczenia

formula-worked = { $year }: { $formula } = { $value }
formula-lacks = Do obliczenia brakuje: { $years }.
formula-lacks-year = { $year } – { $figures }
ui-indicators-more = Dodaj wskaźnik…
