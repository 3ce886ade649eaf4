//! Two plans made of one become one again, and nothing that anybody wrote is lost.
//!
//! The laws are held on triples made at random, `LPDI_TRIPLES` of them (2 000 unless said).

use std::collections::{BTreeMap, BTreeSet};

use lpdi::base::{Id, Money, Year, order};
use lpdi::field::{ChangeKind, Datum, FieldPath, Kind, Rows, Value};
use lpdi::model::merge::{Clash, Merged, Side, merge};
use lpdi::model::{Op, Patch, Plan, SetAside};
use lpdi::{path, store};
use proptest::prelude::*;
use proptest::test_runner::{RngAlgorithm, TestRng};

use crate::support::{example, generate};

/// Triples that the laws are held on.
fn triples() -> u32 {
    let said = std::env::var("LPDI_TRIPLES").ok();
    said.and_then(|said| said.parse().ok()).unwrap_or(2_000)
}

pub(crate) fn rng(seed: u32) -> TestRng {
    let mut bytes = [0; 32];
    bytes[..4].copy_from_slice(&seed.to_le_bytes());
    TestRng::from_seed(RngAlgorithm::ChaCha, &bytes)
}

/// Plans that edits begin from: the examples and a few made at random.
fn bases() -> Vec<Plan> {
    let mut bases = vec![
        example("gmina-sarnia-gora.lpdi.ron"),
        example("powiat-miechowski.lpdi.ron"),
        Plan::default(),
    ];
    let mut rng = rng(u32::MAX);
    for _ in 0..13 {
        let mut plan = generate::plan(&mut rng);
        linked(&mut plan, &mut rng);
        bases.push(plan);
    }
    bases
}

fn rows(plan: &Plan, table: &str) -> Vec<Id> {
    let rows = plan.table(table).unwrap().rows();
    rows.into_iter().flatten().collect()
}

/// Places of links that lead nowhere, and the table they would lead to.
fn dangling(plan: &Plan) -> Vec<(FieldPath, &'static str)> {
    let mut found = Vec::new();
    for info in Plan::TABLES {
        let table = plan.table(info.name).unwrap();
        for field in info.fields {
            let Kind::Link(record) = field.kind else {
                continue;
            };
            let to = Plan::table_of(record).unwrap().name;
            for row in table.rows() {
                let value = table.get(row).unwrap().value(field.name).unwrap();
                if let Value::Link(Some(id)) = value
                    && plan.table(to).unwrap().get(Some(id)).is_none()
                {
                    let at = FieldPath::one(info.name, field.name);
                    found.push((FieldPath { row, ..at }, to));
                }
            }
        }
    }
    found
}

/// Lets links of a plan lead to rows, or nowhere on purpose; rows that belong to none go.
fn linked(plan: &mut Plan, rng: &mut TestRng) {
    loop {
        let broken = dangling(plan);
        if broken.is_empty() {
            return;
        }
        for (at, to) in broken {
            let there = rows(plan, to);
            let parent = Plan::field_info(at).unwrap().spec.parent;
            if !there.is_empty() && rng.random_range(0..4) > 0 {
                let to = there[rng.random_range(0..there.len())];
                plan.set(at, Datum::Link(Some(to)));
            } else if parent {
                plan.table_mut(at.table).unwrap().remove(at.row.unwrap());
            } else {
                plan.set(at, Datum::Link(None));
            }
        }
    }
}

/// Clears links that lead nowhere, as somebody does who removes rows and looks at the findings.
fn tidy(plan: &mut Plan) {
    loop {
        let broken = dangling(plan);
        if broken.is_empty() {
            return;
        }
        for (at, _) in broken {
            if Plan::field_info(at).unwrap().spec.parent {
                plan.table_mut(at.table).unwrap().remove(at.row.unwrap());
            } else {
                plan.set(at, Datum::Link(None));
            }
        }
    }
}

/// Which rows an edit may touch, so that the edits of two people can be kept apart.
type Mine<'a> = &'a dyn Fn(&Plan, &'static str, Option<Id>) -> bool;

/// What somebody made of `base` in a few edits.
pub(crate) fn edited(base: &Plan, rng: &mut TestRng, mine: Mine<'_>, moves: bool) -> Plan {
    let mut plan = base.clone();
    for _ in 0..rng.random_range(1..8) {
        edit(&mut plan, rng, mine, moves);
    }
    plan.clean();
    tidy(&mut plan);
    plan
}

fn edit(plan: &mut Plan, rng: &mut TestRng, mine: Mine<'_>, moves: bool) {
    let info = &Plan::TABLES[rng.random_range(0..Plan::TABLES.len())];
    let table = info.name;
    let standing: Vec<Option<Id>> = plan.table(table).unwrap().rows();
    let standing: Vec<Option<Id>> = standing
        .into_iter()
        .filter(|row| mine(plan, table, *row))
        .collect();
    let many = info.rows == Rows::Many;
    let row = match rng.random_range(0..10) {
        0 | 1 if many => {
            let row = Id::from_number(rng.random());
            if !mine(plan, table, Some(row)) {
                return;
            }
            plan.table_mut(table).unwrap().add(row);
            for field in info.fields {
                set_any(plan, FieldPath::row(table, row, field.name), rng, mine);
            }
            return;
        }
        _ if standing.is_empty() => return,
        _ => standing[rng.random_range(0..standing.len())],
    };
    let mut patch = Patch::new();
    match (row, rng.random_range(0..10)) {
        (Some(row), 0) if many => patch.push(Op::Remove { table, row }),
        (Some(row), 1 | 2) if many && moves => {
            let steps = rng.random_range(-3..=3);
            patch.push(Op::Move { table, row, steps });
        }
        (row, _) => {
            let field = info.fields[rng.random_range(0..info.fields.len())];
            let at = FieldPath::one(table, field.name);
            set_any(plan, FieldPath { row, ..at }, rng, mine);
        }
    }
    patch.apply(plan);
}

/// Puts anything into a field: a link leads to one's own rows, a text is partly what it was.
fn set_any(plan: &mut Plan, at: FieldPath, rng: &mut TestRng, mine: Mine<'_>) {
    let info = Plan::field_info(at).unwrap();
    if let Kind::Link(record) = info.kind {
        let to = Plan::table_of(record).unwrap().name;
        let there = rows(plan, to).into_iter().map(Some);
        let there: Vec<_> = there.filter(|row| mine(plan, to, *row)).collect();
        if !there.is_empty() {
            let link = there[rng.random_range(0..there.len())];
            plan.set(at, Datum::Link(link));
        }
        return;
    }
    let before = plan.value(at).map(Datum::from);
    let record = plan.table_mut(at.table).unwrap().get_mut(at.row).unwrap();
    generate::fill(record.slot(at.field).unwrap(), info.kind, rng);
    if let (Some(Datum::Text(before)), Some(Value::Text(after))) = (before, plan.value(at)) {
        let mut paragraphs: Vec<&str> = before.split("\n\n").collect();
        let place = rng.random_range(0..=paragraphs.len());
        let after = after.to_owned();
        match rng.random_range(0..4) {
            0 => return,
            1 => paragraphs.insert(place, &after),
            _ if place < paragraphs.len() => paragraphs[place] = &after,
            _ => {}
        }
        plan.set(at, Datum::Text(paragraphs.join("\n\n")));
    }
}

fn anything(_: &Plan, _: &'static str, _: Option<Id>) -> bool {
    true
}

fn orders(plan: &Plan) -> Vec<Vec<Option<Id>>> {
    let tables = Plan::TABLES.iter();
    tables
        .map(|info| plan.table(info.name).unwrap().rows())
        .collect()
}

#[track_caller]
fn same(one: &Plan, other: &Plan, what: &str) {
    let differ = one.changes(other);
    let first = differ.first().map(|change| {
        (
            change.at.to_string(),
            one.at(change.at),
            other.at(change.at),
        )
    });
    assert!(one == other, "{what}: {first:?} {differ:?}");
    assert_eq!(orders(one), orders(other), "{what}: order");
}

/// What stands in a text or a list, in parts that a merge takes one by one.
fn parts(value: Value<'_>) -> Option<BTreeSet<String>> {
    match value {
        Value::Text(text) => {
            let lines = text.lines().filter(|line| !line.trim().is_empty());
            Some(lines.map(str::to_owned).collect())
        }
        Value::Keys(keys) => Some(keys.iter().cloned().collect()),
        _ => None,
    }
}

/// Every change that `side` made stands in the merged plan or is told.
fn nothing_is_lost(base: &Plan, side: &Plan, other: &Plan, who: Side, merged: &Merged) {
    let told: BTreeMap<FieldPath, &Clash> = merged
        .conflicts
        .iter()
        .map(|conflict| (conflict.at, &conflict.clash))
        .collect();
    for change in base.changes(side) {
        let (at, plan) = (change.at, &merged.plan);
        match change.kind {
            ChangeKind::Added => {
                // a finding that both set aside is set aside once, under one of the identities
                let of = |row: &SetAside| (row.rule.clone(), row.place.clone());
                let twin = at.row.and_then(|row| side.set_aside.get(row)).map(of);
                let is_there = plan.table(at.table).unwrap().get(at.row).is_some()
                    || at.table == "set_aside"
                        && plan.set_aside.iter().any(|(_, row)| Some(of(row)) == twin);
                assert!(is_there, "{at} is gone");
            }
            ChangeKind::Removed => {
                let stands = plan.table(at.table).unwrap().rows().contains(&at.row);
                let keyed = at.row.is_some_and(|row| row.key().is_some());
                let whose = [Some(at), base.parent(at), other.parent(at)];
                let is_told = whose.into_iter().flatten().any(|at| {
                    let at = FieldPath {
                        field: "",
                        cell: None,
                        ..at
                    };
                    matches!(told.get(&at), Some(Clash::Removed { by }) if *by == who)
                });
                assert!(!stands || keyed || is_told, "{at} came back without a word");
            }
            ChangeKind::Changed => {
                let (is, wanted) = (plan.at(at), side.at(at).unwrap());
                let whole = FieldPath { cell: None, ..at };
                if is == Some(wanted) || told.contains_key(&at) || told.contains_key(&whole) {
                    continue;
                }
                let is =
                    parts(is.unwrap()).unwrap_or_else(|| panic!("{at}: {is:?} for {wanted:?}"));
                let was = parts(base.at(at).unwrap()).unwrap();
                for added in parts(wanted).unwrap().difference(&was) {
                    assert!(is.contains(added), "{at}: {added:?} is lost");
                }
            }
        }
    }
}

/// What nobody moved keeps its order, and what one side ordered alone has its order.
fn order_is_stable(base: &Plan, ours: &Plan, theirs: &Plan, merged: &Plan) {
    for info in Plan::TABLES.iter().filter(|info| info.many()) {
        if info.name == "set_aside" {
            continue;
        }
        let [base, ours, theirs, merged] =
            [base, ours, theirs, merged].map(|plan| rows(plan, info.name));
        let moved: BTreeSet<Id> = [&ours, &theirs]
            .into_iter()
            .flat_map(|side| order::moved(&base, side))
            .collect();
        let still = |rows: &[Id]| -> Vec<Id> {
            let known =
                |row: &Id| base.contains(row) && merged.contains(row) && !moved.contains(row);
            rows.iter().copied().filter(known).collect()
        };
        assert_eq!(still(&merged), still(&base), "{}", info.name);
        for (side, other) in [(&ours, &theirs), (&theirs, &ours)] {
            if order::moved(&base, other).is_empty() {
                let common = |rows: &[Id]| -> Vec<Id> {
                    let both = |row: &Id| side.contains(row) && merged.contains(row);
                    rows.iter().copied().filter(both).collect()
                };
                assert_eq!(common(&merged), common(side), "{}", info.name);
            }
        }
    }
}

#[test]
fn the_laws_hold_on_triples_made_at_random() {
    let bases = bases();
    for seed in 0..triples() {
        let mut rng = rng(seed);
        let base = &bases[rng.random_range(0..bases.len())];
        let ours = edited(base, &mut rng, &anything, true);
        let theirs = edited(base, &mut rng, &anything, true);
        let what = format!("triple {seed}");
        // identity
        for (one, other) in [(&ours, base), (base, &ours), (&ours, &ours)] {
            let merged = merge(Some(base), one, other);
            same(&merged.plan, &ours, &what);
            assert_eq!(merged.conflicts, [], "{what}");
        }
        let merged = merge(Some(base), &ours, &theirs);
        nothing_is_lost(base, &ours, &theirs, Side::Ours, &merged);
        nothing_is_lost(base, &theirs, &ours, Side::Theirs, &merged);
        order_is_stable(base, &ours, &theirs, &merged.plan);
        assert_eq!(dangling(&merged.plan), [], "{what}");
        // whoever merges: with theirs in all places it is the merge of the other one
        let mut taken = merged.plan.clone();
        for conflict in &merged.conflicts {
            if matches!(conflict.clash, Clash::Value { .. }) {
                assert_eq!(conflict.take(Side::Theirs).apply(&mut taken), [], "{what}");
            }
        }
        let swapped = merge(Some(base), &theirs, &ours);
        let differ: Vec<String> = taken
            .changes(&swapped.plan)
            .iter()
            .map(|change| change.at.to_string())
            .collect();
        assert_eq!(differ, Vec::<String>::new(), "{what}");
        assert_eq!(merged.conflicts.len(), swapped.conflicts.len(), "{what}");
        if seed % 40 == 0 {
            let text = store::to_text(&merged.plan).unwrap();
            let opened = store::parse(text.as_bytes()).unwrap();
            assert_eq!(opened.read_only, None, "{what}");
            same(&opened.plan, &merged.plan, &what);
        }
    }
}

/// Rows are parted by the one they belong to in the end, fields of single rows by table.
fn half(plan: &Plan, table: &'static str, row: Option<Id>) -> bool {
    let at = FieldPath {
        row,
        ..FieldPath::table(table)
    };
    let owner = plan.owner(at);
    match owner.row {
        Some(row) => row.to_string().bytes().last().unwrap() % 2 == 0,
        None => {
            Plan::TABLES
                .iter()
                .position(|info| info.name == table)
                .unwrap()
                % 2
                == 0
        }
    }
}

/// Of a finding that both sides set aside anew a merge keeps one row, the smaller identity's.
fn one_of_twins(base: &Plan, ours: &Plan, theirs: &Plan, both: &mut Plan) {
    let added = |side: &Plan| -> Vec<(Id, SetAside)> {
        let rows = side.set_aside.iter();
        rows.filter(|(row, _)| base.set_aside.get(*row).is_none())
            .map(|(row, one)| (row, one.clone()))
            .collect()
    };
    for (here, one) in added(ours) {
        for (there, other) in added(theirs) {
            if here != there && (&one.rule, &one.place) == (&other.rule, &other.place) {
                let table = path!(set_aside).table;
                both.table_mut(table).unwrap().remove(here.max(there));
            }
        }
    }
}

#[test]
fn edits_apart_commute() {
    let bases = bases();
    let mut apart = 0;
    for seed in 0..triples() / 2 {
        let mut rng = rng(seed);
        let base = &bases[rng.random_range(0..bases.len())];
        let ours = edited(base, &mut rng, &half, true);
        let theirs = edited(
            base,
            &mut rng,
            &|plan, table, row| !half(plan, table, row),
            false,
        );
        // who removes a row that one of the other half links to writes there too
        let within = |side: &Plan, wanted: bool| {
            base.changes(side).iter().all(|change| {
                let plan = match change.kind {
                    ChangeKind::Removed => base,
                    _ => side,
                };
                half(plan, change.at.table, change.at.row) == wanted
            })
        };
        if !within(&ours, true) || !within(&theirs, false) {
            continue;
        }
        apart += 1;
        let (one, other) = (
            merge(Some(base), &ours, &theirs),
            merge(Some(base), &theirs, &ours),
        );
        let what = format!("triple {seed}");
        assert_eq!(one.conflicts, [], "{what}");
        same(&one.plan, &other.plan, &what);
        let mut both = base.clone();
        for side in [&ours, &theirs] {
            base.patch_to(side).apply(&mut both);
        }
        one_of_twins(base, &ours, &theirs, &mut both);
        assert_eq!(one.plan.changes(&both), [], "{what}");
    }
    assert!(apart > triples() / 4, "{apart} were apart");
}

#[test]
fn without_a_base_only_blanks_are_filled_and_rows_of_both_stay() {
    let bases = bases();
    for seed in 0..triples() / 20 {
        let mut rng = rng(seed);
        let base = &bases[rng.random_range(0..bases.len())];
        let ours = edited(base, &mut rng, &anything, true);
        let theirs = edited(base, &mut rng, &anything, true);
        let merged = merge(None, &ours, &theirs);
        let told: BTreeSet<FieldPath> = merged
            .conflicts
            .iter()
            .map(|conflict| conflict.at)
            .collect();
        for (side, is_ours) in [(&ours, true), (&theirs, false)] {
            for change in side.changes(&merged.plan) {
                let value = side.at(change.at);
                let fine = match change.kind {
                    ChangeKind::Added => true,
                    ChangeKind::Removed => change.at.table == "set_aside",
                    ChangeKind::Changed => {
                        value.unwrap().is_blank() || !is_ours && told.contains(&change.at)
                    }
                };
                assert!(fine, "triple {seed}: {} {value:?}", change.at);
            }
        }
        assert_eq!(dangling(&merged.plan), [], "triple {seed}");
        same(&merge(None, &ours, &ours).plan, &ours, "itself");
    }
}

const ACTION: Id = Id::from_number(1);
const COST: Id = Id::from_number(2);

fn with_action() -> Plan {
    let mut plan = Plan::default();
    let patch = |table, row, field, datum| (FieldPath::row(table, row, field), datum);
    for (table, row) in [("actions", ACTION), ("costs", COST)] {
        plan.table_mut(table).unwrap().add(row);
    }
    for (at, datum) in [
        patch("actions", ACTION, "name", Datum::Text("Klub".to_owned())),
        patch("costs", COST, "action", Datum::Link(Some(ACTION))),
        patch("costs", COST, "source", Datum::Key("fers".to_owned())),
    ] {
        assert!(plan.set(at, datum), "{at}");
    }
    plan
}

fn remove(plan: &mut Plan, table: &'static str, row: Id) {
    let mut patch = Patch::new();
    patch.push(Op::Remove { table, row });
    patch.apply(plan);
}

fn money(zlote: u64) -> Datum {
    Datum::Money(Money::from_zlote(zlote))
}

fn year(year: i64) -> Year {
    Year::new(year).unwrap()
}

#[test]
fn an_action_removed_by_one_comes_back_with_its_costs_where_the_other_wrote_in_one() {
    let base = with_action();
    let (mut ours, mut theirs) = (base.clone(), base.clone());
    remove(&mut ours, "actions", ACTION);
    assert!(ours.costs.is_empty());
    let amounts = FieldPath::row("costs", COST, "amounts").cell(year(2027));
    assert!(theirs.set(amounts, money(500)));
    let Merged {
        mut plan,
        conflicts,
    } = merge(Some(&base), &ours, &theirs);
    assert_eq!(plan, theirs);
    let [conflict] = conflicts.as_slice() else {
        panic!("{conflicts:?}");
    };
    assert_eq!(conflict.at, FieldPath::row("actions", ACTION, ""));
    assert_eq!(conflict.clash, Clash::Removed { by: Side::Ours });
    assert!(conflict.take(Side::Theirs).is_empty());
    conflict.take(Side::Ours).apply(&mut plan);
    assert_eq!(plan, ours);
}

#[test]
fn a_row_that_comes_with_all_its_values_counts_as_one_place() {
    let (base, mut later) = (Plan::default(), with_action());
    later.local_government.name = "Gmina Lipowa".to_owned();
    let patch = base.patch_to(&later);
    let new: usize = base.changes(&later).len();
    assert!(patch.ops().len() > patch.places());
    assert_eq!(patch.places(), new);
}

#[test]
fn amounts_of_different_years_meet_in_one_field() {
    let base = with_action();
    let (mut ours, mut theirs) = (base.clone(), base.clone());
    let amounts = FieldPath::row("costs", COST, "amounts");
    ours.set(amounts.cell(year(2027)), money(1));
    theirs.set(amounts.cell(year(2028)), money(2));
    let merged = merge(Some(&base), &ours, &theirs);
    assert_eq!(merged.conflicts, []);
    let value = |year| merged.plan.at(amounts.cell(year)).map(Datum::from);
    assert_eq!(
        [value(year(2027)), value(year(2028))],
        [Some(money(1)), Some(money(2))]
    );
    theirs.set(amounts.cell(year(2027)), money(3));
    let merged = merge(Some(&base), &ours, &theirs);
    let [conflict] = merged.conflicts.as_slice() else {
        panic!("{:?}", merged.conflicts);
    };
    assert_eq!(conflict.at, amounts.cell(year(2027)));
    let Clash::Value {
        base, ours, theirs, ..
    } = &conflict.clash
    else {
        panic!("{conflict:?}");
    };
    assert_eq!(
        (base, ours, theirs),
        (&Some(Datum::Money(None)), &money(1), &money(3))
    );
}

#[test]
fn a_text_cleared_by_one_and_gone_on_with_by_the_other_leaves_no_blank_lines() {
    let at = path!(introduction.purpose);
    let with = |text: &str| {
        let mut plan = Plan::default();
        plan.set(at, Datum::Text(text.to_owned()));
        plan
    };
    let merged = merge(Some(&with("A")), &with("A\n\nB"), &with(""));
    assert_eq!((merged.plan, merged.conflicts.len()), (with("B"), 0));
}

#[test]
fn a_finding_set_aside_by_both_is_set_aside_once() {
    let one = |id, reason: &str| {
        let mut plan = Plan::default();
        let set_aside = SetAside {
            rule: "few-people".to_owned(),
            place: path!(local_government.name).to_string(),
            reason: reason.to_owned(),
        };
        plan.set_aside.insert(Id::from_number(id), set_aside);
        plan
    };
    let base = Plan::default();
    let merged = merge(Some(&base), &one(9, "A"), &one(4, "A"));
    assert_eq!((merged.plan, merged.conflicts.len()), (one(4, "A"), 0));
    let merged = merge(Some(&base), &one(4, "A"), &one(9, "B"));
    assert_eq!((merged.plan, merged.conflicts.len()), (one(4, "A"), 1));
}
