# Figures of the diagnosis and indicators computed from them: in the window and in the document.

section-assistance = Social assistance and cooperation
section-surroundings = Finance, work and housing
section-support = Mental health, disability and homelessness
section-family_figures = Family and foster care

caption-figures = { $chapter } – figures of { $unit }
caption-figures-demografia = Population of { $unit } by age
caption-indicators = { $chapter } – computed indicators
caption-indicators-demografia = Demographic indicators and care potential

note-taken = Moment or period: { $times }.
taken-note-stock = as of 31 December
taken-note-flow = during the year
taken-note-price = monthly amount
taken-note-night = night of the count
taken-note-census = day of the census
note-taken-rows = { $time } – { $rows }

note-computed-from = computed from table { $n }
note-computed-from-several = computed from tables { $n }
note-computed-how = computation: table { $n }
note-references = reference values: { $sources }
words-and = { " " }and{ "\u00A0" }

# A value of the country or the voivodeship, below the name of the indicator.
row-reference = { $area } { $year }: { $value }
row-reference-computed = { $reference } (own calc.)
row-reference-census = { $reference } (own calc.; NSP { $census })
reference-computed = own calculation from: { $source }
reference-census = { $source } – population on the { $census } census (NSP), so compare shares only
reference-told = { $area } { $year } – { $source }
report-no-value = cannot be computed
report-left-out = number not given
report-nothing = no entry
mark-note-few = <5 – from 1 to 4; numbers so small are not given, so that nobody can be recognised
mark-note-left-out = # – number not given, because one below 5 could be computed from it
mark-note-no-value = – – cannot be computed because the denominator is 0
grid-pending = blank, figures to compute it from are missing

formula-worked = { $year }: { $formula } = { $value }
formula-lacks = Missing for the computation: { $years }.
formula-lacks-year = { $year } – { $figures }
ui-indicators-more = Add an indicator
ui-indicators-none = No indicator of this chapter has such a name.
ui-indicators-hidden = { $count ->
    [one] { $count } more indicator in this chapter
   *[other] { $count } more indicators in this chapter
}
