//! Views: what is computed for window and document alike.

use lpdi::base::{Amounts, Id, Money, Quantity};
use lpdi::catalog::Catalog;
use lpdi::i18n::{Lang, Texts};
use lpdi::model::{Basis, Plan};
use lpdi::projection::Projection;
use lpdi::views::{self, Cell, RowKind, Subject, Table, VIEWS, Value, Words, costs};
use proptest::prelude::*;

use crate::support::{complete, example, generate};

/// What views are made from: `plan` and what follows from it.
fn subject<'a>(plan: &'a Plan, projection: &'a Projection) -> Subject<'a> {
    Subject {
        plan,
        catalog: Catalog::embedded(),
        projection,
    }
}

/// The costs of `plan`: by source, by action, and of each action.
fn tables(plan: &Plan) -> Vec<(String, Table)> {
    let catalog = Catalog::embedded();
    let projection = Projection::of(plan, catalog);
    let subject = subject(plan, &projection);
    let areas = views::outline(&subject);
    let mut tables: Vec<(String, Table)> = Vec::new();
    tables.extend(costs::by_source(&subject).map(|table| ("by source".into(), table)));
    tables.extend(costs::by_action(&subject, &areas).map(|table| ("by action".into(), table)));
    for view in areas.iter().flat_map(|area| &area.actions) {
        tables.push((view.code.clone(), costs::of_action(&subject, view)));
    }
    tables
}

fn amount(cell: &Cell) -> Option<Money> {
    match cell.value {
        Value::Money(amount) => Some(amount),
        _ => None,
    }
}

fn position(table: &Table, head: &str) -> Option<usize> {
    let head = Words::message(head);
    table.columns.iter().position(|column| column.head == head)
}

/// Every row has a cell for every column; every total is the sum of the cells that are shown
/// before it in its row, and every sum that of the plain rows above it.
fn assert_adds_up(name: &str, table: &Table) {
    let total = position(table, "head-total").unwrap();
    let first = (0..total)
        .rev()
        .take_while(|at| {
            let head = &table.columns[*at].head;
            *head == Words::message("head-outside") || matches!(head, Words::Value(_))
        })
        .last()
        .unwrap_or(total);
    let mut all: Vec<&views::Row> = Vec::new();
    for group in &table.groups {
        let mut open: Vec<&views::Row> = Vec::new();
        for row in &group.rows {
            assert_eq!(row.cells.len(), table.columns.len(), "{name}");
            let shown: Vec<Money> = row.cells[first..total].iter().filter_map(amount).collect();
            let whole = amount(&row.cells[total]);
            assert_eq!(whole.is_some(), !shown.is_empty(), "{name}: {row:?}");
            assert_eq!(
                whole.unwrap_or_default(),
                shown.into_iter().sum(),
                "{name}: {row:?}"
            );
            let parts = match row.kind {
                RowKind::Plain => {
                    open.push(row);
                    all.push(row);
                    continue;
                }
                RowKind::Part | RowKind::Computed | RowKind::Gap => continue,
                RowKind::Sum => &open,
                RowKind::Total => &all,
            };
            for at in first..=total {
                let cells: Vec<Money> = parts
                    .iter()
                    .filter_map(|row| amount(&row.cells[at]))
                    .collect();
                let sum = amount(&row.cells[at]);
                assert_eq!(sum.is_some(), !cells.is_empty(), "{name}, column {at}");
                let cells: Money = cells.into_iter().sum();
                assert_eq!(sum.unwrap_or_default(), cells, "{name}, column {at}");
            }
        }
    }
}

#[test]
fn every_total_is_the_sum_of_what_is_shown() {
    for plan in complete() {
        let mut plan = example(&plan);
        let last = plan.edition.last_year.unwrap();
        for (name, table) in tables(&plan) {
            assert_adds_up(&name, &table);
            assert_eq!(position(&table, "head-outside"), None, "{name}");
        }
        // a plan that ends a year earlier than its money
        plan.edition.last_year = Some(last.shift(-1));
        let mut outside = 0;
        for (name, table) in tables(&plan) {
            assert_adds_up(&name, &table);
            outside += usize::from(position(&table, "head-outside").is_some());
            let head = Words::from(last);
            assert!(
                table.columns.iter().all(|column| column.head != head),
                "{name} has a year that the plan has not"
            );
        }
        assert!(outside > 2, "what lies outside is shown");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_plan_adds_up(plan in generate::any_plan()) {
        for (name, table) in tables(&plan) {
            assert_adds_up(&name, &table);
        }
    }
}

#[test]
fn a_year_without_an_amount_is_blank_and_not_zero() {
    let mut plan = example("powiat-miechowski.lpdi.ron");
    let first = plan.edition.first_year.unwrap();
    let (id, line) = plan.costs.iter().next().unwrap();
    let source = line.source.clone();
    let others: Vec<Id> = plan
        .costs
        .iter()
        .filter(|(other, line)| *other != id && line.source == source)
        .map(|(other, _)| other)
        .collect();
    for other in others {
        plan.costs.get_mut(other).unwrap().amounts = Amounts::default();
    }
    let seen = |plan: &Plan| {
        let table = tables(plan).remove(0).1;
        let head = Words::from(first);
        let column = table.columns.iter().position(|column| column.head == head);
        let mut rows = table.groups.iter().flat_map(|group| &group.rows);
        let row = rows
            .find(|row| {
                matches!(&row.cells[0].value, Value::Words(Words::Entry { key, .. }) if key == source.as_str())
            })
            .unwrap();
        row.cells[column.unwrap()].clone()
    };
    let set = |plan: &mut Plan, amount: Option<Money>| {
        let line = plan.costs.get_mut(id).unwrap();
        line.amounts.set(first, amount);
        line.amounts.set(first.shift(1), Money::from_zlote(5));
    };
    set(&mut plan, None);
    assert_eq!(seen(&plan).value, Value::Blank);
    set(&mut plan, Some(Money::ZERO));
    let zero = seen(&plan);
    assert_eq!(zero.value, Value::Money(Money::ZERO));
    let at = zero.at.unwrap();
    assert_eq!((at.row, at.cell), (Some(id), Some(first)));
}

/// The tables of the workbook of `plan`, by id.
fn registered(plan: &Plan) -> Vec<(&'static str, Table)> {
    let catalog = Catalog::embedded();
    let projection = Projection::of(plan, catalog);
    let subject = subject(plan, &projection);
    let areas = views::outline(&subject);
    let tables = VIEWS.iter();
    tables
        .filter_map(|view| Some((view.id, (view.table)(&subject, &areas)?)))
        .collect()
}

#[test]
fn every_view_of_the_list_is_named_in_every_language_and_shown_of_an_example() {
    let listed: Vec<&str> = VIEWS.iter().map(|view| view.id).collect();
    let tables: Vec<_> = complete()
        .iter()
        .map(|plan| registered(&example(plan)))
        .collect();
    for id in &listed {
        let mut tables = tables.iter().flatten();
        assert!(
            tables.any(|(shown, _)| shown == id),
            "no example shows {id}"
        );
    }
    for lang in Lang::ALL {
        let texts = Texts::get(lang);
        let mut names: Vec<String> = Vec::new();
        for id in &listed {
            let key = format!("view-{id}");
            let name = texts.msg(&key);
            assert!(texts.attr(&key, "title").is_some(), "{key}");
            assert!(name.chars().count() <= 31, "{name}");
            assert!(
                !name.contains(['[', ']', ':', '*', '?', '/', '\\']),
                "{name}"
            );
            assert!(!names.contains(&name), "{name} stands twice");
            names.push(name);
        }
    }
}

/// A cell of a sum that is a number says what it is the sum of, and a formula over just that
/// gives the number.
fn assert_sums_are_told(id: &str, table: &Table) {
    for (at, group) in table.groups.iter().enumerate() {
        for (line, row) in group.rows.iter().enumerate() {
            assert_eq!(row.cells.len(), table.columns.len(), "{id}: {row:?}");
            for (column, cell) in row.cells.iter().enumerate() {
                let sums =
                    matches!(row.kind, RowKind::Sum | RowKind::Total) || table.columns[column].adds;
                if !sums || cell.number().is_none() {
                    continue;
                }
                assert!(
                    table.sum_of(at, line, column).is_some(),
                    "{id}, group {at}, row {line}, column {column}: {cell:?}"
                );
            }
        }
    }
}

#[test]
fn every_sum_of_a_view_says_what_it_is_the_sum_of() {
    let mut sums = 0;
    for plan in complete() {
        for (id, table) in registered(&example(&plan)) {
            assert_sums_are_told(id, &table);
            let rows = table.groups.iter().flat_map(|group| &group.rows);
            sums += rows.filter(|row| row.kind == RowKind::Total).count();
        }
    }
    assert!(sums > 0, "the examples have totals");
    assert_eq!(registered(&Plan::default()), []);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn views_of_any_plan_are_whole(plan in generate::any_plan()) {
        for (id, table) in registered(&plan) {
            assert_sums_are_told(id, &table);
        }
    }
}

#[test]
fn a_computed_number_says_why_there_is_none_and_what_others_have() {
    let mut plan = example("gmina-sarnia-gora.lpdi.ron");
    let base = plan.diagnosis.base_year.unwrap();
    let mut set = |key: &str, quantity: Quantity| {
        let row = plan.figures.row_mut(Id::of_key(key).unwrap());
        row.set(Basis::Counted, base, quantity);
    };
    set("ludnosc-60-plus", Quantity::Blank);
    set("ludnosc-0-14", Quantity::count(0));
    let catalog = Catalog::embedded();
    let projection = Projection::of(&plan, catalog);
    let subject = subject(&plan, &projection);
    let table = views::indicators::of_plan(&subject).unwrap();
    let row = |key: &str| {
        let name = Words::entry("indicators", key, views::Naming::Full);
        let mut rows = table.groups.iter().flat_map(|group| &group.rows);
        rows.find(|row| row.cells[0].value == Value::Words(name.clone()))
            .unwrap()
    };
    let year = Words::from(base);
    let at = table.columns.iter().position(|column| column.head == year);
    let value = |key: &str| row(key).cells[at.unwrap()].value.clone();
    assert_eq!(value("podwojne-starzenie"), Value::Pending);
    assert_eq!(value("indeks-starosci"), Value::NoValue);
    let say = |words: &Words| words.say(Texts::get(Lang::Pl), catalog);
    let help: Vec<String> = row("podwojne-starzenie").help.iter().map(say).collect();
    assert!(
        help.iter().any(|help| help.contains(&base.to_string())),
        "{help:?}"
    );
    // of the country and of the voivodeship of the unit, and of no other
    let below = say(row("starosc-demograficzna").cells[0]
        .below
        .as_ref()
        .unwrap());
    assert!(below.contains("Polska 2020: 18,61"), "{below}");
    assert!(below.contains("mazowieckie 2020: 18,55"), "{below}");
    assert_eq!(below.matches("2020").count(), 2, "{below}");
}

/// The calendar of law names the bodies of the unit as the plan does, and asks nothing of who runs a
/// home of those who run none.
#[test]
fn duties_are_told_of_the_unit_of_the_plan() {
    for (name, report, runs) in [
        (
            "gmina-sarnia-gora.lpdi.ron",
            "Raport o\u{a0}stanie gminy",
            false,
        ),
        (
            "powiat-miechowski.lpdi.ron",
            "Raport o\u{a0}stanie powiatu",
            true,
        ),
    ] {
        let mut plan = example(name);
        if !runs {
            // homes of others are used
            assert!(plan.facilities.iter().all(|(_, row)| {
                row.run_by != Some(lpdi::model::Runner::Own)
                    || !row.service.as_str().starts_with("dps-")
            }));
        }
        "Organ Próby".clone_into(&mut plan.local_government.organ);
        let catalog = Catalog::embedded();
        let projection = Projection::of(&plan, catalog);
        let subject = subject(&plan, &projection);
        let table = views::calendar::days(&subject);
        let texts = Texts::get(Lang::Pl);
        let cells = table
            .groups
            .iter()
            .flat_map(|group| &group.rows)
            .flat_map(|row| &row.cells);
        let said: Vec<String> = cells
            .filter_map(|cell| match &cell.value {
                Value::Words(words) => Some(words.say(texts, catalog)),
                _ => None,
            })
            .collect();
        assert!(said.iter().any(|words| words == report), "{name}: {said:?}");
        assert!(said.iter().any(|words| words == "Organ Próby"), "{name}");
        assert!(!said.iter().any(|words| words.contains("albo")), "{name}");
        let announces = |words: &String| words.starts_with("Ogłoszenie średniego");
        assert_eq!(said.iter().any(announces), runs, "{name}");
    }
}

/// A city with powiat rights owes what both owe: every duty is told by its own names.
#[test]
fn no_duty_of_a_city_is_told_of_a_gmina_or_a_powiat() {
    let catalog = Catalog::embedded();
    let plan = example("miasto-jasnobrzeg.lpdi.ron");
    let projection = Projection::of(&plan, catalog);
    let subject = subject(&plan, &projection);
    let unit = &plan.local_government;
    let mut own = 0;
    for duty in views::calendar::of_law(&subject) {
        for whose in [&duty.owner, &duty.recipient] {
            let said = subject.said(whose).say(Texts::get(Lang::Pl), catalog);
            let first = said.split(", ").next().unwrap();
            own += usize::from(first == unit.name || first == unit.council);
            let names = [
                "gmina",
                "powiat",
                "rada",
                "rada gminy",
                "rada miasta",
                "rada powiatu",
            ];
            let told = said.split(", ").find(|part| names.contains(part));
            assert_eq!(told, None, "{}: {said}", duty.key);
        }
    }
    assert!(own > 4, "{own}");
    // what the plan sets itself begins with the same names
    for duty in catalog.monitoring.iter() {
        assert_ne!(
            subject.said_in(&duty.recipient, "pl"),
            "rada",
            "{}",
            duty.key
        );
    }
}

/// What the area of each group is written from is at hand, not the beginning of the catalogue.
#[test]
fn an_area_has_at_hand_its_people_its_services_and_who_waits() {
    let catalog = Catalog::embedded();
    let plan = example("miasto-jasnobrzeg.lpdi.ron");
    let projection = Projection::of(&plan, catalog);
    let subject = subject(&plan, &projection);
    let known = |key: &str| {
        let columns = projection.columns;
        let known = columns.figure(&plan, key, lpdi::projection::Column::Base);
        known.number().is_some()
    };
    for group in catalog.groups.iter() {
        let shown = views::figures::at_hand(&subject, &group.key);
        let keys: Vec<&str> = shown
            .iter()
            .map(|(figure, _)| figure.key.as_str())
            .collect();
        let first = &keys[..keys.len().min(10)];
        let places = (shown.iter().take(10)).filter(|(figure, _)| figure.unit == "place");
        assert!(places.count() > 0, "{}: no places in {first:?}", group.key);
        let ages = (shown.iter().take(10)).filter(|(figure, _)| figure.chapter == "demografia");
        assert!(ages.count() <= 2, "{}: {first:?}", group.key);
        let services = catalog.services.iter();
        let own = services.filter(|service| service.groups.first() == Some(&group.key));
        for waiting in own.filter_map(|it| it.figures.waiting.as_deref()) {
            assert!(!known(waiting) || first.contains(&waiting), "{first:?}");
        }
        let mut once = keys.clone();
        once.sort_unstable();
        once.dedup();
        assert_eq!(once.len(), keys.len(), "{}: {keys:?}", group.key);
    }
    let of = |group: &str| views::figures::at_hand(&subject, group);
    let has = |group: &str, key: &str| of(group).iter().take(10).any(|(it, _)| it.key == key);
    for (group, key) in [
        ("older", "uslugi-oczekujacy"),
        ("older", "dps-oczekujacy"),
        ("family", "piecza-ogolem"),
        ("homeless", "schroniska-miejsca"),
        ("horizontal", "mtw-miejsca"),
    ] {
        assert!(has(group, key), "{group}: {key}");
    }
}

/// A value that we computed is not printed as its source's own, and a base that is another one is told.
#[test]
fn a_reference_value_says_whose_it_is_and_on_which_census_it_rests() {
    let catalog = Catalog::embedded();
    let plan = example("miasto-jasnobrzeg.lpdi.ron");
    let projection = Projection::of(&plan, catalog);
    let subject = subject(&plan, &projection);
    let texts = Texts::get(Lang::Pl);
    let table = views::indicators::of_plan(&subject).unwrap();
    let sources = table.sources[0].say(texts, catalog);
    let computed = "obliczenia własne na podstawie: GUS, BDL P2137";
    assert!(sources.contains(computed), "{sources}");
    assert!(
        sources.contains("ludność według spisu (NSP) z\u{a0}2011 r."),
        "{sources}"
    );
    let mut told = 0;
    for reference in catalog.references.iter() {
        assert!(
            !reference
                .source
                .note
                .as_ref()
                .is_some_and(|it| it.pl.contains("Obliczenia"))
        );
        if reference.census.is_some() {
            assert!(reference.computed, "{}", reference.key);
        }
    }
    for row in table.groups.iter().flat_map(|group| &group.rows) {
        let Some(below) = &row.cells[0].below else {
            continue;
        };
        let below = below.say(texts, catalog);
        if !below.contains("Polska 20") {
            continue;
        }
        told += 1;
        let help: Vec<String> = row.help.iter().map(|it| it.say(texts, catalog)).collect();
        let has_source = help
            .iter()
            .any(|it| it.starts_with("Polska 20") && it.contains(" – "));
        assert!(has_source, "{below}: {help:?}");
    }
    assert!(told > 5, "{told}");
}

/// An application that was made waits for no call.
#[test]
fn only_an_application_still_to_be_made_waits_for_its_call() {
    use lpdi::model::{Application, ApplicationState};
    for (state, waits) in [
        (ApplicationState::Planned, true),
        (ApplicationState::Submitted, false),
        (ApplicationState::Granted, false),
    ] {
        let mut plan = Plan::default();
        let row = Application {
            state: Some(state),
            ..Application::default()
        };
        plan.applications.insert(Id::from_number(1), row);
        let catalog = Catalog::embedded();
        let projection = Projection::of(&plan, catalog);
        let subject = subject(&plan, &projection);
        let table = views::money::applications(&subject, &[]).unwrap();
        let due = &table.groups[0].rows[0].cells[2].value;
        assert_eq!(*due == Value::Words(Words::message("due-unknown")), waits);
    }
}

/// What lasts, what has to be won again and what ends are told apart in the same way wherever
/// money is parted by its certainty.
#[test]
fn a_programme_known_to_run_on_is_no_lasting_source() {
    let mut known = false;
    for name in complete() {
        let plan = example(&name);
        let catalog = Catalog::embedded();
        let projection = Projection::of(&plan, catalog);
        let subject = subject(&plan, &projection);
        let Some(table) = costs::by_source(&subject) else {
            continue;
        };
        let titled = |key: &str| {
            let title = Some(Words::message(key));
            table.groups.iter().find(|group| group.title == title)
        };
        let rows = |key: &str| {
            titled(key).map_or(0, |group| {
                group
                    .rows
                    .iter()
                    .filter(|row| row.kind == RowKind::Plain)
                    .count()
            })
        };
        let lasting = projection.costs.sources.iter();
        let lasting = lasting.filter(|line| line.outlook == lpdi::catalog::Outlook::Lasts);
        assert_eq!(rows("group-sources-lasting"), lasting.count(), "{name}");
        known |= rows("group-sources-known") > 0;
    }
    assert!(known, "no example has such a programme");
}

#[test]
fn duties_become_a_calendar_that_ends_the_year_after_the_plan() {
    let plan = example("gmina-sarnia-gora.lpdi.ron");
    let catalog = Catalog::embedded();
    let projection = Projection::of(&plan, catalog);
    let subject = subject(&plan, &projection);
    let made = jiff::civil::date(2026, 11, 26);
    let text = lpdi::report::ics::calendar(&subject, Texts::get(Lang::Pl), made);
    assert!(text.starts_with("BEGIN:VCALENDAR\r\n") && text.ends_with("END:VCALENDAR\r\n"));
    // every line is short, and unfolding gives the words back
    assert!(
        text.split("\r\n")
            .all(|line| line.len() <= 75 && !line.contains('\n'))
    );
    let lines = text.replace("\r\n ", "");
    let events: Vec<&str> = lines.split("BEGIN:VEVENT").skip(1).collect();
    let duties = plan.duties.iter().count() + views::calendar::of_law(&subject).count();
    assert_eq!(events.len(), duties);
    let find = |words: &str| *events.iter().find(|event| event.contains(words)).unwrap();
    let report = find("SUMMARY:Sprawozdanie z\u{a0}realizacji planu\\, razem");
    assert!(report.contains("DTSTART;VALUE=DATE:20280430\r\n"));
    let rule = "RRULE:FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=28,29,30;BYSETPOS=-1;UNTIL=20301231\r\n";
    assert!(report.contains(rule), "{report}");
    assert!(!find("SUMMARY:Ocena końcowa").contains("RRULE"));
    // a day that comes once has no rule
    let criteria = find("SUMMARY:Nowe kryteria dochodowe");
    assert!(criteria.contains("DTSTART;VALUE=DATE:20280101\r\n") && !criteria.contains("RRULE"));
    let law = find("SUMMARY:Ocena zasobów pomocy społecznej");
    assert!(law.contains("art. 16a"), "{law}");
    let mut uids: Vec<&str> = lines
        .split("\r\n")
        .filter(|line| line.starts_with("UID:"))
        .collect();
    uids.sort_unstable();
    uids.dedup();
    assert_eq!(uids.len(), duties);
}
