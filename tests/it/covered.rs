//! What is not told outside: from the numbers of a printed table nobody can compute a number of few
//! persons that is left out of it.

use std::collections::BTreeMap;

use lpdi::base::{Decimal, Id, Quantity, Year};
use lpdi::catalog::{Catalog, Figure};
use lpdi::field::{Datum, FieldPath, Key, Keys, Value as FieldValue};
use lpdi::i18n::{Lang, Texts};
use lpdi::model::{Basis, Facility, Need, Op, Patch, Plan};
use lpdi::projection::few::{Cover, FEWEST};
use lpdi::projection::{Column, Projection};
use lpdi::report::doc::{BlockKind, Content, Mark};
use lpdi::views::{self, Cell, RowKind, Subject, Table, Value, Words};
use proptest::prelude::*;
use proptest::test_runner::TestRng;

use crate::compose::document;
use crate::support::example;

const GMINA: &str = "gmina-sarnia-gora.lpdi.ron";
const CITY: &str = "miasto-jasnobrzeg.lpdi.ron";

/// What a reader knows of a number: not less than, not more than.
type Bounds = (i64, i64);
const ANY: Bounds = (0, 100_000);

fn seen(cell: &Cell) -> Option<Bounds> {
    let number = |value: Decimal| value.to_string().parse().ok().map(|value| (value, value));
    match cell.value {
        Value::Quantity(Quantity::Number(value)) => number(value),
        Value::Covered(Cover::Few) => Some((1, i64::from(FEWEST) - 1)),
        Value::Covered(Cover::LeftOut) => Some(ANY),
        _ => None,
    }
}

/// Narrows what is known by sums until nothing more follows. Where no number stands in two sums by
/// two ways, nothing more could be found by any other reasoning.
fn reason(known: &mut [Bounds], sums: &[(usize, Vec<usize>)]) {
    let mut before = None;
    while before.as_deref() != Some(known) {
        before = Some(known.to_vec());
        for (whole, parts) in sums {
            let low: i64 = parts.iter().map(|part| known[*part].0).sum();
            let high: i64 = parts.iter().map(|part| known[*part].1).sum();
            let all = known[*whole];
            known[*whole] = (all.0.max(low), all.1.min(high));
            for part in parts {
                let (least, most) = known[*part];
                let others = (low - least, high - most);
                known[*part] = (least.max(all.0 - others.1), most.min(all.1 - others.0));
            }
        }
    }
}

fn assert_open(name: &str, truth: i64, known: Bounds) {
    assert!(
        known.0 <= truth && truth <= known.1,
        "{name} is {truth}, a reader thinks {known:?}"
    );
    assert!(
        known.0 < known.1,
        "{name}: that it is {truth} can be computed"
    );
}

fn is_few(count: i64) -> bool {
    (1..i64::from(FEWEST)).contains(&count)
}

fn with<T>(plan: &Plan, look: impl FnOnce(&Subject<'_>) -> T) -> T {
    let catalog = Catalog::embedded();
    let projection = Projection::of(plan, catalog);
    look(&Subject {
        plan,
        catalog,
        projection: &projection,
    })
}

fn outside(subject: &Subject<'_>, table: Table) -> Table {
    table.outside(&subject.projection.covered)
}

/// Numbers for every figure of people but residents: parts make their wholes, and what is no part is drawn.
fn draw(rng: &mut TestRng) -> BTreeMap<&'static str, i64> {
    let catalog = Catalog::embedded();
    let mut drawn: BTreeMap<&str, i64> = BTreeMap::new();
    let mut open: Vec<&Figure> = Vec::new();
    for figure in catalog.figures.iter() {
        let people = catalog.unit(&figure.unit).is_some_and(|unit| unit.people);
        // of residents nobody is recognised
        let counted = people && figure.chapter != "demografia";
        if counted && figure.part_of.is_none() {
            let most = [5, 12, 40][rng.random_range(0..3)];
            drawn.insert(&figure.key, rng.random_range(0..most));
            open.push(figure);
        }
    }
    while let Some(whole) = open.pop() {
        let all = drawn[whole.key.as_str()];
        for set in &whole.parts {
            let mut left = all;
            for (at, key) in set.iter().enumerate() {
                let last = at + 1 == set.len();
                let part = if last {
                    left
                } else {
                    rng.random_range(0..=left)
                };
                left -= part;
                drawn.insert(key, part);
            }
        }
        let parts = catalog.figures.iter();
        for part in parts.filter(|part| part.part_of.as_deref() == Some(&whole.key)) {
            let of = (drawn.entry(&part.key)).or_insert_with(|| rng.random_range(0..=all));
            assert!(*of <= all);
            open.push(part);
        }
    }
    drawn
}

fn plan_of(drawn: &BTreeMap<&'static str, i64>) -> Plan {
    let mut plan = example(CITY);
    let base = plan.diagnosis.base_year.unwrap();
    for (key, count) in drawn {
        let row = plan.figures.row_mut(Id::of_key(key).unwrap());
        row.set(Basis::Counted, base, Quantity::count(*count));
    }
    plan
}

fn assert_nothing_follows(drawn: &BTreeMap<&'static str, i64>) -> usize {
    let plan = plan_of(drawn);
    let catalog = Catalog::embedded();
    let base = plan.diagnosis.base_year.unwrap();
    with(&plan, |subject| {
        let table = outside(subject, views::figures::of_plan(subject).unwrap());
        let rows = table.groups.iter().flat_map(|group| &group.rows);
        let cells = rows.flat_map(|row| &row.cells);
        let base = cells.filter(|cell| cell.at.is_some_and(|at| at.cell == Some(base)));
        let (mut keys, mut known) = (Vec::new(), Vec::new());
        for cell in base.filter(|cell| cell.at.unwrap().field == "counted") {
            let key = cell.at.and_then(|at| at.row?.key()).unwrap_or_default();
            if let Some(bounds) = seen(cell).filter(|_| drawn.contains_key(key)) {
                keys.push(key);
                known.push(bounds);
            }
        }
        let at = |key: &str| keys.iter().position(|known| *known == key);
        let mut sums = Vec::new();
        let mut told = Vec::new();
        for figure in keys.iter().filter_map(|key| catalog.figures.get(key)) {
            let whole = at(&figure.key).unwrap();
            for set in &figure.parts {
                let parts: Option<Vec<usize>> = set.iter().map(|key| at(key)).collect();
                sums.extend(parts.map(|parts| (whole, parts)));
            }
            // what the other parts of a set are stands there by itself
            let above = figure.part_of.as_deref().filter(|above| {
                let above = catalog.figures.get(above).unwrap();
                !above.parts.iter().any(|set| set.contains(&figure.key))
            });
            let above = above.and_then(at);
            if let Some(above) = above.filter(|_| catalog.hides_small(figure)) {
                told.push((above, whole));
            }
        }
        let seen = known.clone();
        reason(&mut known, &sums);
        let mut hidden = 0;
        for (at, key) in keys.iter().enumerate() {
            let guarded = catalog
                .figures
                .get(key)
                .is_some_and(|it| catalog.hides_small(it));
            if guarded && is_few(drawn[*key]) {
                hidden += 1;
                assert_open(key, drawn[*key], known[at]);
            }
        }
        for (whole, part) in told {
            let (whole, part) = (seen[whole], seen[part]);
            if whole.0 == whole.1 && part.0 == part.1 {
                assert!(!is_few(whole.0 - part.0), "of {whole:?} are not {part:?}");
            }
        }
        let indicators = views::indicators::of_plan(subject).map(|it| outside(subject, it));
        let years = views::figures::year_columns(subject);
        let place = 2 + years
            .iter()
            .position(|(of, _)| *of == Column::Base)
            .unwrap();
        for row in indicators
            .iter()
            .flat_map(|it| &it.groups)
            .flat_map(|group| &group.rows)
        {
            let Value::Words(Words::Entry { key, .. }) = &row.cells[0].value else {
                panic!("an indicator has a name");
            };
            if matches!(row.cells[place].value, Value::Computed(..)) {
                let indicator = catalog.indicators.get(key).unwrap();
                for input in indicator.formula.inputs().filter_map(at) {
                    assert_eq!(seen[input].0, seen[input].1, "{key} tells {}", keys[input]);
                }
            }
        }
        hidden
    })
}

fn facilities(rng: &mut TestRng) -> Plan {
    let mut plan = Plan::default();
    let kinds = [
        "pow",
        "mieszkanie-wspomagane",
        "rodzinny-dom-dziecka",
        "dps-zaburzenia-psychiczne",
        "klub-seniora",
    ];
    // in many places nobody is from elsewhere
    let all_from_here = rng.random_range(0..2) == 0;
    let mut children = 0;
    for number in 0..rng.random_range(1..8) {
        let users = rng.random_range(0..12);
        let kind = kinds[rng.random_range(0..kinds.len())];
        if kind == "rodzinny-dom-dziecka" {
            children += users;
        }
        let row = Facility {
            name: format!("Placówka {number}"),
            service: Key::new(kind),
            users: Quantity::count(users),
            cost: Quantity::count(1000),
            own_users: Quantity::count(if all_from_here {
                users
            } else {
                rng.random_range(0..=users)
            }),
            ..Facility::default()
        };
        plan.facilities.insert(Id::from_number(number), row);
    }
    let year = Year::new(2025).unwrap();
    plan.diagnosis.base_year = Some(year);
    let row = plan.figures.row_mut(Id::of_key("piecza-rdd").unwrap());
    row.set(Basis::Counted, year, Quantity::count(children));
    plan
}

/// Rows of a table by number: what each is of, and where its number is.
type Rows = BTreeMap<usize, (Option<Id>, usize)>;

/// What a reader of tables knows, and what is true.
#[derive(Default)]
struct Known {
    names: Vec<String>,
    truth: Vec<Option<i64>>,
    bounds: Vec<Bounds>,
    sums: Vec<(usize, Vec<usize>)>,
}

impl Known {
    fn put(&mut self, name: String, truth: Option<i64>, bounds: Bounds) -> usize {
        self.names.push(name);
        self.truth.push(truth);
        self.bounds.push(bounds);
        self.truth.len() - 1
    }

    /// Column `column` of a table with its sums, and by row of the table what it is of and where its
    /// number is.
    fn column(&mut self, inside: &Table, told: &Table, column: usize) -> Rows {
        let (mut rows, mut all, mut of_groups) = (Rows::new(), Vec::new(), Vec::new());
        let mut number = 0;
        for (group, told) in inside.groups.iter().zip(&told.groups) {
            let (mut own, mut sum) = (Vec::new(), None);
            for (row, told) in group.rows.iter().zip(&told.rows) {
                number += 1;
                let (Some(cell), Some(told)) = (row.cells.get(column), told.cells.get(column))
                else {
                    continue;
                };
                let truth = seen(cell).map(|(count, _)| count);
                let name = format!("{:?} in {column}", row.cells[0].value);
                let adds = matches!(row.kind, RowKind::Plain | RowKind::Gap);
                if truth.is_none() && adds {
                    continue;
                }
                let at = self.put(name, truth, seen(told).unwrap_or(ANY));
                rows.insert(number, (row.at.and_then(|at| at.row), at));
                match row.kind {
                    RowKind::Sum => sum = Some(at),
                    RowKind::Total => {
                        let of = own.iter().copied().chain(of_groups.iter().copied());
                        // where the last group has no sum of its own its rows are added
                        self.sums.push((at, of.collect()));
                        self.sums.push((at, all.clone()));
                    }
                    RowKind::Plain | RowKind::Gap => {
                        own.push(at);
                        all.push(at);
                    }
                    RowKind::Part | RowKind::Computed => {}
                }
                if let Some(sum) = sum.filter(|_| row.kind == RowKind::Sum) {
                    self.sums.push((sum, std::mem::take(&mut own)));
                    of_groups.push(sum);
                }
            }
            of_groups.extend(own);
        }
        rows
    }

    /// Of the rows of two columns the second counts some of the first; where the others are.
    fn some_of(&mut self, all: &Rows, some: &Rows) -> Rows {
        let mut others = Rows::new();
        for (number, (row, all)) in all {
            let Some((_, some)) = some.get(number) else {
                continue;
            };
            let rest = self.truth[*all].zip(self.truth[*some]);
            let rest = rest.map(|(all, some)| all - some);
            let at = self.put(format!("others in {}", self.names[*all]), rest, ANY);
            self.sums.push((*all, vec![*some, at]));
            others.insert(*number, (*row, at));
        }
        others
    }

    /// The places of numbers that can be computed and should not.
    fn assert_open(mut self, guards: impl Fn(usize) -> bool) {
        let told = self.bounds.clone();
        reason(&mut self.bounds, &self.sums);
        for (at, truth) in self.truth.iter().enumerate() {
            let Some(truth) = *truth else { continue };
            let is_open = told[at].0 < told[at].1;
            if is_open && is_few(truth) && guards(at) {
                assert_open(&self.names[at], truth, self.bounds[at]);
            }
        }
    }
}

/// The numbers of the figures of services, where the figure is told.
fn by_figures(subject: &Subject<'_>, rows: &Rows, known: &mut Known) {
    let mut of_figures: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (row, at) in rows.values() {
        let row = row.and_then(|row| subject.plan.facilities.get(row));
        let service = row.and_then(|row| subject.catalog.services.get(row.service.as_str()));
        let Some(service) = service else { continue };
        let people = subject.catalog.unit(&service.unit).unwrap().people;
        let supply = service.figures.supply.iter().filter(|_| people);
        for figure in supply.chain(&service.figures.users) {
            of_figures.entry(figure).or_default().push(*at);
        }
    }
    for (figure, parts) in of_figures {
        let columns = subject.projection.columns;
        let number = columns.figure(subject.plan, figure, Column::Base).number();
        let number = number.and_then(|it| it.to_string().parse::<i64>().ok());
        let sum: Option<i64> = parts.iter().map(|at| known.truth[*at]).sum();
        let cover = subject.projection.cover_of_figure(figure, Column::Base);
        if let (Some(number), None) = (number.filter(|it| Some(*it) == sum), cover) {
            let whole = known.put(figure.to_owned(), Some(number), (number, number));
            known.sums.push((whole, parts));
        }
    }
}

fn assert_no_resident_follows(plan: &Plan) {
    with(plan, |subject| {
        let inside = views::facilities::of_plan(subject).unwrap();
        let outside = outside(subject, inside.clone());
        let guards = |id: Id| {
            let service = &plan.facilities.get(id).unwrap().service;
            let service = subject.catalog.services.get(service.as_str());
            service.is_some_and(|it| it.kind.is_residential())
        };
        for group in &outside.groups {
            for row in &group.rows {
                let (own, product) = (&row.cells[4].value, &row.cells[7].value);
                let told = matches!(product, Value::Quantity(Quantity::Number(_)));
                let hidden = matches!(own, Value::Covered(_));
                assert!(row.kind != RowKind::Plain || !(told && hidden), "{row:?}");
            }
        }
        let mut known = Known::default();
        let [users, own] = [3, 4].map(|column| known.column(&inside, &outside, column));
        by_figures(subject, &users, &mut known);
        by_figures(subject, &own, &mut known);
        let others = known.some_of(&users, &own);
        let mut all = [&users, &own, &others]
            .into_iter()
            .flat_map(|it| it.values());
        let guarded: Vec<usize> = all
            .by_ref()
            .filter(|(row, _)| row.is_some_and(guards))
            .map(|(_, at)| *at)
            .collect();
        known.assert_open(|at| guarded.contains(&at));
    });
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 128, ..ProptestConfig::default() })]

    #[test]
    fn no_number_of_few_persons_follows_from_the_figures(
        drawn in Just(()).prop_perturb(|(), mut rng| draw(&mut rng)),
    ) {
        prop_assert!(assert_nothing_follows(&drawn) > 0, "something is left out");
    }

    #[test]
    fn no_number_of_few_residents_follows_from_the_facilities(
        plan in Just(()).prop_perturb(|(), mut rng| facilities(&mut rng)),
    ) {
        assert_no_resident_follows(&plan);
    }
}

/// Of every table of the examples: sums of rows, of groups, and what figures say once more.
#[test]
fn no_number_left_out_of_a_table_of_the_examples_follows_from_its_sums() {
    let mut covered = 0;
    for name in [GMINA, CITY] {
        let plan = example(name);
        assert_no_resident_follows(&plan);
        with(&plan, |subject| {
            let areas = views::outline(subject);
            for view in views::VIEWS {
                let Some(inside) = (view.table)(subject, &areas) else {
                    continue;
                };
                let outside = outside(subject, inside.clone());
                for column in 0..inside.columns.len() {
                    let mut known = Known::default();
                    known.column(&inside, &outside, column);
                    let few = known.bounds.iter().filter(|it| **it != ANY && it.0 < it.1);
                    let few = few.count();
                    covered += few;
                    if few > 0 {
                        known.assert_open(|_| true);
                    }
                }
            }
        });
    }
    assert!(covered > 0, "something is left out");
}

/// A home without children beside one whose children the diagnosis counts: what is left out for the
/// sake of others and computed all the same keeps nothing.
#[test]
fn what_is_left_out_and_computed_keeps_no_other_number() {
    let mut plan = Plan::default();
    let year = Year::new(2025).unwrap();
    plan.diagnosis.base_year = Some(year);
    let row = plan.figures.row_mut(Id::of_key("piecza-rdd").unwrap());
    row.set(Basis::Counted, year, Quantity::count(6));
    let all = [
        ("rodzinny-dom-dziecka", 0),
        ("rodzinny-dom-dziecka", 6),
        ("dps-zaburzenia-psychiczne", 2),
    ];
    for (number, (kind, users)) in (0..).zip(all) {
        let row = Facility {
            name: format!("Placówka {number}"),
            service: Key::new(kind),
            users: Quantity::count(users),
            own_users: Quantity::count(users),
            cost: Quantity::count(1000),
            ..Facility::default()
        };
        plan.facilities.insert(Id::from_number(number), row);
    }
    assert_no_resident_follows(&plan);
}

/// The three flats of four persons that the sums of the city told, and the children whom the
/// diagnosis counts once more.
#[test]
fn few_residents_do_not_follow_from_the_sums_of_kinds_and_what_the_diagnosis_counts() {
    let mut plan = Plan::default();
    let year = Year::new(2025).unwrap();
    plan.diagnosis.base_year = Some(year);
    let row = plan.figures.row_mut(Id::of_key("piecza-rdd").unwrap());
    row.set(Basis::Counted, year, Quantity::count(15));
    let all = [
        ("klub-seniora", 60),
        ("klub-seniora", 41),
        ("rodzinny-dom-dziecka", 15),
        ("mieszkanie-wspomagane", 4),
        ("mieszkanie-wspomagane", 4),
        ("mieszkanie-wspomagane", 4),
        ("dps-niepelnosprawnosc", 59),
        ("schronisko", 57),
    ];
    for (number, (service, users)) in (0..).zip(all) {
        let row = Facility {
            service: Key::new(service),
            users: Quantity::count(users),
            own_users: Quantity::count(users),
            ..Facility::default()
        };
        plan.facilities.insert(Id::from_number(number), row);
    }
    assert_no_resident_follows(&plan);
}

/// A figure that no service follows from still adds up with the facilities that it counts.
#[test]
fn the_figure_of_children_in_homes_gives_away_no_home() {
    let year = Year::new(2025).unwrap();
    let mut plan = Plan::default();
    plan.diagnosis.base_year = Some(year);
    let row = plan.figures.row_mut(Id::of_key("pow-dzieci").unwrap());
    row.set(Basis::Counted, year, Quantity::count(15));
    for (number, users) in [(1, 3), (2, 12)] {
        let row = Facility {
            service: Key::new("pow"),
            users: Quantity::count(users),
            ..Facility::default()
        };
        plan.facilities.insert(Id::from_number(number), row);
    }
    with(&plan, |subject| {
        for number in [1, 2] {
            let at = FieldPath::row("facilities", Id::from_number(number), "users");
            assert!(subject.projection.covered.at(at).is_some(), "{number}");
        }
    });
}

#[test]
fn large_numbers_and_those_of_everybody_are_told() {
    for name in [GMINA, CITY] {
        let plan = example(name);
        with(&plan, |subject| {
            let inside = views::figures::of_plan(subject).unwrap();
            let told = outside(subject, inside);
            let rows = told.groups.iter().flat_map(|group| &group.rows);
            let covered = rows.flat_map(|row| &row.cells).filter_map(|cell| {
                let hidden = matches!(cell.value, Value::Covered(_));
                cell.at?.row?.key().filter(|_| hidden)
            });
            for key in covered {
                let figure = subject.catalog.figures.get(key).unwrap();
                let people = subject.catalog.unit(&figure.unit).unwrap().people;
                assert!(people && figure.chapter != "demografia", "{key}");
            }
        });
    }
}

/// The city has few children below ten in its homes; the last year alone is few.
#[test]
fn few_children_are_printed_as_few_and_their_share_not_at_all() {
    let mut plan = example(CITY);
    let base = plan.diagnosis.base_year.unwrap();
    let key = "pow-dzieci-do-10";
    let set = |plan: &mut Plan, key: &str, count: i64| {
        let row = plan.figures.row_mut(Id::of_key(key).unwrap());
        row.set(Basis::Counted, base, Quantity::count(count));
    };
    set(&mut plan, key, 3);
    plan.diagnosis.indicators = Keys::new(["pow-do-10-udzial"]);
    for lang in Lang::ALL {
        let doc = document(&plan, lang);
        let table = |id: &str| {
            let mut blocks = doc.blocks.iter().flat_map(|block| match &block.kind {
                BlockKind::Part(part) => part.blocks.iter().collect(),
                _ => vec![block],
            });
            let block = blocks
                .find(|block| block.id.as_deref() == Some(id))
                .unwrap();
            let BlockKind::Table(table) = &block.kind else {
                panic!("{id} is a table");
            };
            table.clone()
        };
        let figures = table("figures-rodzina");
        let at = FieldPath::row("figures", Id::of_key(key).unwrap(), "");
        let mut rows = figures.groups.iter().flat_map(|group| &group.rows);
        let row = rows.find(|row| row.anchor == Some(at)).unwrap();
        let few = row
            .cells
            .iter()
            .filter(|cell| cell.content == Content::Mark(Mark::Few));
        assert!(few.count() > 0);
        let marks = figures.notes.marks.unwrap();
        assert!(format!("{marks:?}").contains("<5"), "{marks:?}");
        let texts = Texts::get(lang);
        assert_eq!(doc.labels.few, texts.msg("few-persons"));
        let indicator = Catalog::embedded()
            .indicators
            .get("pow-do-10-udzial")
            .unwrap();
        let name = format!("{:?}", indicator.name.get(lang.code()));
        let name = name.trim_matches('"').to_owned();
        let indicators = table("indicators-rodzina");
        let mut rows = indicators.groups.iter().flat_map(|group| &group.rows);
        let row = rows
            .find(|row| format!("{:?}", row.cells[0]).contains(&name))
            .unwrap();
        let left_out = |content: &Content| *content == Content::Mark(Mark::LeftOut);
        assert!(
            row.cells.iter().any(|cell| left_out(&cell.content)),
            "{row:?}"
        );
    }
    with(&plan, |subject| {
        let inside = views::figures::of_plan(subject).unwrap();
        let cells = inside
            .groups
            .iter()
            .flat_map(|group| &group.rows)
            .flat_map(|row| &row.cells);
        let hidden = cells
            .filter(|cell| matches!(cell.value, Value::Covered(_)))
            .count();
        assert_eq!(hidden, 0, "the window shows every number");
    });
}

#[test]
fn few_persons_with_a_need_are_printed_as_few() {
    let mut plan = example(GMINA);
    plan.edition.diagnosis_apart = false;
    let need = Need {
        name: "Potrzeba próbna".to_owned(),
        group: Key::new("homeless"),
        persons: Quantity::count(3),
        ..Need::default()
    };
    plan.needs.insert(Id::from_number(77), need);
    let said = |plan: &Plan| {
        let doc = format!("{:?}", document(plan, Lang::Pl));
        let after = doc.split_once("Potrzeba próbna").unwrap().1.to_owned();
        after.chars().take(1_000).collect::<String>()
    };
    assert!(said(&plan).contains("Mark(Few)"), "{}", said(&plan));
    plan.needs.get_mut(Id::from_number(77)).unwrap().group = Key::new("older");
    assert!(!said(&plan).contains("Mark(Few)"), "{}", said(&plan));
}

/// Whatever names its group and counts persons: a table that comes later needs no line for it.
#[test]
fn figures_of_persons_beside_their_group_are_told_as_few_whatever_the_table() {
    let catalog = Catalog::embedded();
    let groups = lpdi::field::Kind::Key("groups");
    let (mut counted, mut sizes) = (Vec::new(), 0);
    for table in Plan::TABLES {
        let Some(group) = table.fields.iter().find(|field| field.kind == groups) else {
            continue;
        };
        for field in table
            .fields
            .iter()
            .filter(|it| it.spec.unit == Some("persons"))
        {
            let mut plan = Plan::default();
            let row = Id::from_number(7);
            let three = match field.kind {
                lpdi::field::Kind::Quantity => Datum::Quantity(Quantity::count(3)),
                _ => Datum::Count(Some(3)),
            };
            let mut patch = Patch::new();
            patch.push(Op::Add {
                table: table.name,
                row,
            });
            let at = |field| FieldPath::row(table.name, row, field);
            patch.set(at(group.name), Datum::Key("mental".to_owned()));
            patch.set(at(field.name), three);
            assert_eq!(patch.apply(&mut plan), [], "{}", table.name);
            let at = FieldPath::row(table.name, row, field.name);
            let covered = Projection::of(&plan, catalog).covered.at(at);
            if field.name.contains("_per_") {
                assert_eq!(covered, None, "{at}: how many there may be");
                sizes += 1;
            } else {
                assert_eq!(covered, Some(Cover::Few), "{at}");
                counted.push(at);
            }
        }
    }
    assert!(counted.len() >= 2 && sizes >= 2, "{counted:?}");
}

/// A number that would give a small one away is left out wherever the plan tells it once more.
#[test]
fn the_number_of_a_figure_told_once_more_is_told_as_the_figure_is() {
    let catalog = Catalog::embedded();
    let mut plan = example(CITY);
    let base = plan.diagnosis.base_year.unwrap();
    let whole = catalog.figures.iter().find(|figure| {
        let guarded = |key: &String| catalog.hides_small(catalog.figures.get(key).unwrap());
        let mut parts = figure.parts.iter().flatten();
        parts.clone().count() > 1 && parts.all(guarded)
    });
    let parts = &whole.unwrap().parts[0];
    let counts = std::iter::once(3).chain(std::iter::repeat(7));
    let all = 3 + 7 * (i64::try_from(parts.len()).unwrap() - 1);
    let whole = std::iter::once((&whole.unwrap().key, all));
    for (key, count) in parts.iter().zip(counts).chain(whole) {
        let row = plan.figures.row_mut(Id::of_key(key).unwrap());
        row.set(Basis::Counted, base, Quantity::count(count));
    }
    let told = Projection::of(&plan, catalog);
    let figures = plan.figures.iter().filter_map(|(row, _)| {
        let at = FieldPath::row("figures", row, "counted").cell(base);
        Some((row.key()?, at, told.covered.at(at)?))
    });
    let figures: Vec<_> = figures.collect();
    assert!(figures.iter().any(|(_, _, cover)| *cover == Cover::LeftOut));
    for (number, (key, at, cover)) in (100..).zip(figures) {
        let Some(FieldValue::Quantity(count)) = plan.at(at) else {
            panic!("{at} is a number");
        };
        let need = Need {
            group: Key::new("older"),
            figure: Key::new(key),
            persons: count,
            ..Need::default()
        };
        let id = Id::from_number(number);
        let place = FieldPath::row("needs", id, "persons");
        let mut again = plan.clone();
        again.needs.insert(id, need);
        let covered = Projection::of(&again, catalog).covered.at(place);
        assert_eq!(covered, Some(cover), "{key}");
        again.needs.get_mut(id).unwrap().persons = Quantity::count(4_321);
        assert_eq!(Projection::of(&again, catalog).covered.at(place), None);
    }
}
