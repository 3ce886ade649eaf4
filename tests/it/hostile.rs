//! Plans that a typesetter fears: many years of large amounts, long names, words without end, signs
//! that no font has. Whatever is typed, numbers stay whole, nothing leaves the page, and the file
//! keeps both standards, in both languages.

use std::collections::BTreeSet;

use lpdi::base::{Id, Money, Quantity, Year};
use lpdi::field::{FieldInfo, Slot};
use lpdi::i18n::Lang;
use lpdi::model::Plan;
use lpdi::report::doc::{Block, BlockKind, Content, Doc, Table};
use lpdi::report::layout::layout;
use lpdi::report::pdf;

use crate::compose::document;
use crate::pages::{assert_inside, runs};
use crate::pdf::assert_conforms;
use crate::support::example;

/// Years that such a plan has.
const YEARS: i64 = 20;

/// The example with every field changed by `change`.
fn changed(change: impl Fn(&Plan, &FieldInfo, Slot<'_>)) -> Plan {
    let mut plan = example("powiat-miechowski.lpdi.ron");
    let first = plan.edition.first_year.unwrap();
    plan.edition.last_year = Year::new(first.get() + YEARS - 1);
    let before = plan.clone();
    for info in Plan::TABLES {
        let table = plan.table_mut(info.name).unwrap();
        let rows: Vec<Option<Id>> = table.rows();
        for row in rows {
            let Some(record) = table.get_mut(row) else {
                continue;
            };
            for field in record.infos() {
                if let Some(slot) = record.slot(field.name) {
                    change(&before, field, slot);
                }
            }
        }
    }
    plan.edition.first_year = Some(first);
    plan.edition.last_year = Year::new(first.get() + YEARS - 1);
    plan
}

/// Large numbers in every year there is.
fn many_years() -> Plan {
    changed(|plan, _, slot| {
        let years = plan.years();
        match slot {
            Slot::Amounts(amounts) if !amounts.0.is_empty() => {
                for year in years {
                    amounts.set(year, Money::from_grosze(149_100_785));
                }
            }
            Slot::Quantities(figures) if !figures.0.is_empty() => {
                for year in years {
                    figures.set(year, "1491007.5".parse::<Quantity>().unwrap());
                }
            }
            _ => {}
        }
    })
}

fn with_texts(words: &str) -> Plan {
    changed(|_, _, slot| {
        if let Slot::Text(text) = slot
            && !text.is_empty()
        {
            *text = format!("{words} {text}");
        }
    })
}

fn tables<'d>(blocks: &'d [Block], out: &mut Vec<&'d Table>) {
    for block in blocks {
        match &block.kind {
            BlockKind::Part(part) => tables(&part.blocks, out),
            BlockKind::Table(table) => out.push(table),
            BlockKind::Card(card) => out.extend(&card.tables),
            _ => {}
        }
    }
}

/// The numbers of all tables, as they are set.
fn numbers(doc: &Doc) -> BTreeSet<String> {
    let mut all = Vec::new();
    tables(&doc.blocks, &mut all);
    let rows = all
        .iter()
        .flat_map(|table| &table.groups)
        .flat_map(|group| &group.rows);
    let cells = rows.flat_map(|row| &row.cells);
    let numbers = cells.filter_map(|cell| match &cell.content {
        Content::Number(number) => Some(number.shown.replace([' ', '\u{a0}'], "\u{202f}")),
        _ => None,
    });
    numbers.collect()
}

fn assert_holds(plan: &Plan) {
    for lang in Lang::ALL {
        let doc = document(plan, lang);
        let laid = layout(&doc);
        assert_inside(&laid.pages);
        let set: BTreeSet<&str> = (laid.pages.iter().flat_map(runs))
            // a cell ends with a space, for whoever hears it
            .map(|run| run.set.text.trim_end_matches(' '))
            .collect();
        let numbers = numbers(&doc);
        assert!(!numbers.is_empty());
        let broken: Vec<_> = numbers
            .iter()
            .filter(|number| !set.contains(number.as_str()))
            .collect();
        assert!(broken.is_empty(), "{lang:?}: numbers break: {broken:?}");
        assert_conforms(&pdf::write(&laid.pages, &doc.meta).unwrap());
    }
}

#[test]
fn numbers_of_many_years_stay_whole_and_on_the_page() {
    assert_holds(&many_years());
}

#[test]
fn a_word_without_end_stays_on_the_page() {
    assert_holds(&with_texts(&"Konstantynopolitańczykowianeczka".repeat(7)));
}

#[test]
fn a_name_of_many_words_stays_on_the_page() {
    let name = "Międzygminny Związek Deinstytucjonalizacji Usług Społecznych im. Dwudziestolecia ";
    assert_holds(&with_texts(&name.repeat(2)));
}

#[test]
fn signs_that_no_font_has_break_nothing() {
    assert_holds(&with_texts(
        "🏡\u{b}漢字\u{fffe}\u{7}\u{ad}Україна\u{202e}\u{200b}",
    ));
}
