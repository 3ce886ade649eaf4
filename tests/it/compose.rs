//! The document tree: what a plan's document says, before it has pages.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "helpers of tests: what does not hold fails the test"
)]

use std::collections::BTreeSet;
use std::fmt::Write as _;

use jiff::civil::date;
use lpdi::base::{Amounts, Id, Money, Quantities, Quantity, Reading, Year, reading};
use lpdi::catalog::{Catalog, LegalRule};
use lpdi::checks::{self, Subject};
use lpdi::field::{Datum, FieldInfo, FieldPath, Kind, Link, Rows, Slot};
use lpdi::i18n::{Lang, Texts};
use lpdi::model::{Basis, Comment, Plan, Reply, Status};
use lpdi::projection::{Projection, applies};
use lpdi::report::doc::{
    Block, BlockKind, Cell, Content, Doc, Inline, Mark, RichText, Row, RowKind, Table,
};
use lpdi::report::sections::{Place, SECTIONS};
use lpdi::report::{Inputs, PLAN};
use proptest::prelude::*;

use crate::support::{complete, example, generate};
use proptest::strategy::ValueTree as _;
use proptest::test_runner::TestRunner;

const DIGEST: &str = "7c1e94a0b2d36f58e1a4c7090f3b5d2877aa41c9e0d6b8f312345678deadbeef";

pub fn document(plan: &Plan, lang: Lang) -> Doc {
    let catalog = Catalog::embedded();
    let projection = Projection::of(plan, catalog);
    let findings = checks::run(&Subject {
        plan,
        catalog,
        projection: &projection,
        scope: &checks::Scope::of(plan),
        today: None,
    });
    PLAN.doc(&Inputs {
        plan,
        catalog,
        projection: &projection,
        findings: &findings,
        texts: Texts::get(lang),
        date: date(2026, 11, 21),
        fingerprint: DIGEST,
        schema: 1,
        area: None,
    })
}

fn sample() -> Plan {
    example("powiat-miechowski.lpdi.ron")
}

fn year(year: i64) -> Year {
    Year::new(year).unwrap()
}

// A plan in which every field is filled in.

const ONLY_ROW: Id = Id::from_number(1);

fn full() -> Plan {
    let mut plan = Plan::default();
    for info in Plan::TABLES {
        let table = plan.table_mut(info.name).unwrap();
        let rows = match info.rows {
            Rows::One => vec![None],
            Rows::Many => vec![Some(ONLY_ROW)],
            // one written, one left out
            Rows::Keyed("groups") => vec![Id::of_key("older"), Id::of_key("homeless")],
            // one of the catalogue, one of the plan's own
            Rows::Keyed(_) => vec![Id::of_key("ludnosc-80-plus"), Id::of_key("wlasna-1")],
        };
        for row in rows {
            if let Some(id) = row {
                table.add(id);
            }
            let record = table.get_mut(row).unwrap();
            for field in record.infos() {
                fill(record.slot(field.name).unwrap(), field, 0);
            }
        }
    }
    // otherwise a document of its own prints it
    plan.edition.diagnosis_apart = false;
    plan.areas.row_mut(Id::of_key("older").unwrap()).left_out = false;
    plan.diagnosis.base_year = Some(year(2025));
    plan.diagnosis.forecast_year = Some(year(2030));
    plan.diagnosis.later_forecast_year = Some(year(2035));
    plan.edition.first_year = Some(year(2027));
    plan.edition.last_year = Some(year(2030));
    plan
}

/// Puts a value into a field; another `variant` gives another value.
fn fill(slot: Slot<'_>, field: &FieldInfo, variant: i64) {
    let name = field.name;
    let number = |n: i64| Quantity::count(n);
    match slot {
        Slot::Text(text) => *text = format!("{name} {variant}"),
        Slot::Count(count) => *count = Some(41 + u32::try_from(variant).unwrap()),
        Slot::Money(money) => *money = Money::from_zlote(91 + variant.unsigned_abs()),
        Slot::Year(value) => *value = Some(year(2028 + variant)),
        Slot::Date(value) => *value = Some(date(2026, 1 + i8::try_from(variant).unwrap(), 7)),
        Slot::Flag(flag) => *flag = variant == 0,
        Slot::Choice(choice) => {
            // The last option of each choice makes all conditional fields apply.
            if let Kind::Choice(_, options) = field.kind {
                let option = if variant == 0 {
                    options.last()
                } else {
                    options.first()
                };
                choice.set(option.copied());
            }
        }
        // Areas and laws are told apart only where the catalogue knows them.
        Slot::Key(key) if name == "group" => {
            let group = if variant == 0 { "older" } else { "horizontal" };
            group.clone_into(key);
        }
        // the path to a centre is the one on which most is asked
        Slot::Key(key) if name == "path" => {
            if variant == 0 { "cus" } else { "nowa" }.clone_into(key);
        }
        Slot::Key(key) if name == "chapter" => "demografia".clone_into(key),
        Slot::Key(key) if name == "question" => {
            let question = if variant == 0 { "bariery" } else { "sciezka" };
            question.clone_into(key);
        }
        Slot::Key(key) => *key = format!("{name}-{variant}"),
        Slot::Keys(keys) => {
            *keys = vec![
                if variant == 0 {
                    "ups-ozps"
                } else {
                    "ups-strategia"
                }
                .to_owned(),
            ];
        }
        Slot::Link(link) => *link = (variant == 0).then_some(ONLY_ROW),
        Slot::Quantity(figure) => *figure = number(71 + variant),
        Slot::Amounts(amounts) => {
            *amounts = Amounts::default();
            amounts.set(
                year(2028),
                Money::from_zlote(1_000 + variant.unsigned_abs()),
            );
        }
        Slot::Quantities(figures) => {
            *figures = Quantities::default();
            figures.set(year(2028), number(21 + variant));
            // years of the diagnosis
            figures.set(year(2025), number(11 + variant));
            figures.set(year(2030), number(31 + variant));
        }
    }
}

/// Printed and applicable fields of every row.
fn printed_fields(plan: &Plan) -> Vec<FieldPath> {
    let (mut paths, catalog) = (Vec::new(), Catalog::embedded());
    for info in Plan::TABLES {
        let table = plan.table(info.name).unwrap();
        for row in table.rows() {
            let record = table.get(row).unwrap();
            let fields = record.infos().iter().copied();
            let printed = fields.filter(|field| {
                let applies = applies(catalog, plan, (info.name, row), field);
                field.spec.printed && applies
            });
            paths.extend(printed.map(|field| FieldPath {
                table: info.name,
                row,
                field: field.name,
                cell: None,
            }));
        }
    }
    paths
}

// Walking and dumping.

pub fn walk<'d>(blocks: &'d [Block], visit: &mut dyn FnMut(&'d Block)) {
    for block in blocks {
        visit(block);
        if let BlockKind::Part(part) = &block.kind {
            walk(&part.blocks, visit);
        }
    }
}

fn tables(doc: &Doc) -> Vec<(Option<&str>, &Table)> {
    let mut found = Vec::new();
    walk(&doc.blocks, &mut |block| match &block.kind {
        BlockKind::Table(table) => found.push((block.id.as_deref(), table)),
        BlockKind::Card(card) => found.extend(card.tables.iter().map(|table| (None, table))),
        _ => {}
    });
    found
}

fn table<'d>(doc: &'d Doc, id: &str) -> &'d Table {
    let found = tables(doc)
        .into_iter()
        .find(|(found, _)| *found == Some(id));
    found.unwrap_or_else(|| panic!("no table {id}")).1
}

fn rows(table: &Table) -> impl Iterator<Item = &Row> {
    table.groups.iter().flat_map(|group| &group.rows)
}

fn words(rich: &RichText) -> String {
    let parts = rich.0.iter().map(|inline| match inline {
        Inline::Text(text)
        | Inline::Strong(text)
        | Inline::Emph(text)
        | Inline::Quiet(text)
        | Inline::Alarm(text)
        | Inline::Link { text, .. } => text.clone(),
        Inline::NumberOf(id) => format!("<{id}>"),
        Inline::Footnote(note) => format!("[{}]", words(note)),
        Inline::Placeholder { words, .. } => format!("<{words}>"),
        Inline::Shown { shown, .. } => shown.clone(),
        Inline::Abbr { short, .. } => short.clone(),
        Inline::Foreign { text, .. } => words(text),
        Inline::List(list) => {
            let items = list
                .signed()
                .map(|(sign, item)| format!(" / {sign} {}", words(item)));
            items.collect()
        }
        Inline::Break => " / ".to_owned(),
    });
    parts.collect()
}

fn cell(cell: &Cell) -> String {
    match &cell.content {
        Content::Text(text) | Content::Covered(text) => words(text),
        Content::Number(number) => number.shown.clone(),
        Content::Mark(mark) => format!("{mark:?}"),
        Content::Empty => "–".to_owned(),
        Content::Gap(text) | Content::Quiet(text) => text.clone(),
        Content::Dots { word, .. } => word.clone(),
        Content::PageOf(id) => format!("<{id}>"),
        Content::Graded { grade, text } => format!("{} {}", grade.key(), words(text)),
    }
}

fn short(text: &str) -> String {
    let cut: String = text.chars().take(48).collect();
    if cut.len() < text.len() {
        format!("{cut}…")
    } else {
        cut
    }
}

fn dump(doc: &Doc) -> String {
    let mut out = String::new();
    let meta = &doc.meta;
    writeln!(
        out,
        "{} | {} | {}",
        meta.title, meta.status.mark, meta.status.words
    )
    .unwrap();
    let cover = doc.cover.as_ref().unwrap();
    let annex: Vec<String> = cover.annex.iter().map(words).collect();
    writeln!(
        out,
        "cover: {} | {} | {}",
        annex.join(" / "),
        cover.body_name,
        cover.years
    )
    .unwrap();
    dump_blocks(&doc.blocks, 0, &mut out);
    out
}

fn dump_blocks(blocks: &[Block], depth: usize, out: &mut String) {
    for block in blocks {
        let what = match &block.kind {
            BlockKind::Part(part) => {
                writeln!(out, "PART {}", part.title).unwrap();
                dump_blocks(&part.blocks, depth + 1, out);
                continue;
            }
            BlockKind::Heading(heading) => {
                format!("{} {}", "#".repeat(heading.level.into()), heading.text)
            }
            BlockKind::Lead(text) => format!("lead {}", short(&words(text))),
            BlockKind::Para(text) => format!("p {}", short(&words(text))),
            BlockKind::Goal(text) => format!("goal {}", short(&words(text))),
            BlockKind::Note(text) => format!("note {}", short(&words(text))),
            BlockKind::List(list) => format!("list of {}", list.items.len()),
            BlockKind::Table(table) => dump_table(table),
            BlockKind::KeyValues(pairs) => format!("pairs {}", pairs.entries.len()),
            BlockKind::Card(card) => {
                let fields: Vec<&str> = card
                    .fields
                    .iter()
                    .map(|field| field.name.as_str())
                    .collect();
                let facts: Vec<&str> = card.facts.iter().map(|fact| fact.value.as_str()).collect();
                let tables: String = card.tables.iter().map(dump_table).collect();
                format!(
                    "card {} {} | {} | {}{tables}",
                    card.code,
                    words(&card.title),
                    facts.join(", "),
                    fields.join(", ")
                )
            }
            BlockKind::KeyFigures(figures) => {
                let figures: Vec<String> = figures
                    .iter()
                    .map(|figure| format!("{} {}", figure.value, figure.label))
                    .collect();
                format!("figures {}", figures.join("; "))
            }
            BlockKind::Graphic(figure) => {
                format!("figure {} | {}", words(&figure.caption), words(&figure.alt))
            }
            BlockKind::Signatures(places) => format!("signatures {}", places.len()),
            other => format!("{other:?}")
                .chars()
                .take_while(|c| c.is_alphanumeric())
                .collect(),
        };
        let indent = "  ".repeat(depth);
        let id = block.id.iter().map(|id| format!(" #{id}"));
        let anchor = block.anchor.iter().map(|anchor| format!(" @{anchor}"));
        let tail: String = id.chain(anchor).collect();
        let mut lines = what.lines();
        writeln!(out, "{indent}{}{tail}", lines.next().unwrap_or_default()).unwrap();
        for line in lines {
            writeln!(out, "{indent}  {line}").unwrap();
        }
    }
}

fn dump_table(table: &Table) -> String {
    let line = |cells: &[Cell]| {
        cells
            .iter()
            .map(|one| short(&cell(one)))
            .collect::<Vec<_>>()
            .join(" | ")
    };
    let mut out = format!(
        "\ntable {}",
        table.caption.as_ref().map(words).unwrap_or_default()
    );
    for head in &table.head {
        write!(out, "\n  = {}", line(head)).unwrap();
    }
    for group in &table.groups {
        if let Some(title) = &group.title {
            write!(out, "\n  > {}", words(title)).unwrap();
        }
        for row in &group.rows {
            let anchor = row
                .anchor
                .map(|anchor| format!(" @{anchor}"))
                .unwrap_or_default();
            write!(out, "\n  {:?}: {}{anchor}", row.kind, line(&row.cells)).unwrap();
        }
    }
    for note in [&table.notes.marks, &table.notes.remark, &table.notes.source]
        .into_iter()
        .flatten()
    {
        write!(out, "\n  * {}", words(note)).unwrap();
    }
    out
}

#[test]
fn the_example_plan_gives_this_document() {
    insta::assert_snapshot!(dump(&document(&sample(), Lang::Pl)));
}

#[test]
fn an_empty_plan_gives_the_skeleton_of_a_draft() {
    insta::assert_snapshot!(dump(&document(&Plan::default(), Lang::Pl)));
}

#[test]
fn no_table_of_a_document_is_without_rows() {
    let mut adopted = Plan::default();
    adopted.edition.status = Some(Status::Adopted);
    let examples: Vec<Plan> = complete().iter().map(|name| example(name)).collect();
    let mut runner = TestRunner::deterministic();
    let mut any = || {
        generate::any_plan()
            .new_tree(&mut runner)
            .unwrap()
            .current()
    };
    let random: Vec<Plan> = (0..12).map(|_| any()).collect();
    let others = [Plan::default(), adopted, full()].into_iter().chain(random);
    for plan in examples.into_iter().chain(others) {
        let doc = document(&plan, Lang::Pl);
        for (_, table) in tables(&doc) {
            assert!(
                rows(table).count() > 0,
                "{:?}: {:?}",
                table.caption,
                table.head
            );
        }
    }
}

#[test]
fn every_table_with_printed_fields_is_printed_by_one_section() {
    for info in Plan::TABLES {
        let printed = info.fields.iter().any(|field| field.spec.printed);
        let owners = SECTIONS
            .iter()
            .filter(|section| section.tables.contains(&info.name));
        assert_eq!(owners.count(), usize::from(printed), "{}", info.name);
    }
    for section in SECTIONS {
        for table in section.tables {
            assert!(
                Plan::table_info(table).is_some(),
                "{} prints {table}",
                section.id
            );
        }
    }
}

#[test]
fn a_change_of_any_printed_field_changes_the_document() {
    let mut plan = full();
    // who made a remark is told by its kind where no role says it better
    let remarks: Vec<_> = plan.remarks.iter().map(|(id, _)| id).collect();
    for id in remarks {
        plan.remarks.get_mut(id).unwrap().role.clear();
    }
    let before = document(&plan, Lang::Pl);
    let unprinted: Vec<String> = printed_fields(&plan)
        .into_iter()
        .filter(|path| {
            let mut changed = plan.clone();
            let table = changed.table_mut(path.table).unwrap();
            let record = table.get_mut(path.row).unwrap();
            fill(
                record.slot(path.field).unwrap(),
                Plan::field_info(*path).unwrap(),
                1,
            );
            document(&changed, Lang::Pl).blocks == before.blocks
        })
        .map(|path| path.to_string())
        .collect();
    assert_eq!(unprinted, Vec::<String>::new());
}

#[test]
fn every_printed_field_has_its_address_in_the_document() {
    let plan = full();
    let doc = document(&plan, Lang::Pl);
    let mut anchors: BTreeSet<FieldPath> = BTreeSet::new();
    walk(&doc.blocks, &mut |block| {
        anchors.extend(block.anchor);
        if let BlockKind::Card(card) = &block.kind {
            anchors.extend(card.fields.iter().filter_map(|field| field.anchor));
        }
    });
    for (_, table) in tables(&doc) {
        anchors.extend(rows(table).filter_map(|row| row.anchor));
    }
    for path in printed_fields(&plan) {
        let row = FieldPath { field: "", ..path };
        let found = anchors.contains(&path) || anchors.contains(&row);
        assert!(found, "{path} has no place in the document");
    }
    for anchor in anchors {
        let place = Plan::locate(&anchor.to_string());
        assert_eq!(place, Some(anchor), "{anchor} leads nowhere");
    }
}

#[test]
fn no_message_is_missing_in_any_language() {
    let mut full_draft = full();
    full_draft.edition.status = Some(Status::Draft);
    for lang in Lang::ALL {
        for plan in [sample(), Plan::default(), full(), full_draft.clone()] {
            let text = format!("{:?}", document(&plan, lang));
            let missing = text.split('⟨').nth(1).map(|rest| rest.split('⟩').next());
            assert_eq!(missing, None, "{lang}");
        }
        for section in SECTIONS {
            assert!(
                Texts::get(lang).has(&format!("section-{}", section.id)),
                "{}",
                section.id
            );
            if let Place::Part(part) = section.place {
                assert!(
                    Texts::get(lang).has(&format!("report-part-{part}")),
                    "{part}"
                );
            }
        }
    }
}

/// Plain messages of the document and of fields that differ between the languages.
fn english_messages() -> Vec<String> {
    let mut found = Vec::new();
    for (file, text) in Texts::sources(Lang::En) {
        if !file.ends_with("report.ftl") && !file.ends_with("fields.ftl") {
            continue;
        }
        for line in text.lines() {
            let Some((key, value)) = line.split_once(" = ") else {
                continue;
            };
            let same = Texts::get(Lang::Pl).msg(key.trim()) == value;
            // addresses of the document hold names of tables
            let table = Plan::table_info(value).is_some();
            if !line.starts_with([' ', '#']) && !value.contains('{') && !same && !table {
                found.push(value.to_owned());
            }
        }
    }
    found
}

#[test]
fn a_polish_document_has_no_english_words() {
    let messages = english_messages();
    assert!(messages.len() > 100, "messages are read");
    let doc = document(&full(), Lang::Pl);
    let text = format!("{doc:?}");
    // addresses in the document hold the names of fields
    let mut fields = Plan::TABLES.iter().flat_map(|table| table.fields);
    let fields: BTreeSet<&str> = fields.by_ref().map(|field| field.name).collect();
    let words = messages.iter();
    for message in words.filter(|message| !fields.contains(message.as_str())) {
        let quoted = format!("\"{message}\"");
        assert!(!text.contains(&quoted), "{message}");
        assert!(
            message.len() < 14 || !text.contains(message.as_str()),
            "{message}"
        );
    }
    let english = format!("{:?}", document(&full(), Lang::En));
    assert!(
        messages
            .iter()
            .any(|message| english.contains(message.as_str()))
    );
}

/// Places of what the document says is still to be filled in, once for each box. A section that is
/// nothing but a box has no place.
fn boxes(doc: &Doc) -> Vec<Option<FieldPath>> {
    fn alarms(rich: &RichText) -> usize {
        let blank = Texts::get(Lang::Pl).msg("report-blank");
        let is_box = |inline: &&Inline| matches!(inline, Inline::Alarm(text) if *text == blank);
        rich.0.iter().filter(is_box).count()
    }
    fn in_table(table: &Table, around: Option<FieldPath>, found: &mut Vec<Option<FieldPath>>) {
        for row in rows(table) {
            let boxes = row.cells.iter().map(|cell| match &cell.content {
                Content::Mark(Mark::Blank) => 1,
                Content::Text(text) => alarms(text),
                _ => 0,
            });
            // a row that shows no place of the plan must have no box
            let nowhere = FieldPath::table("nowhere");
            let place = Some(row.anchor.or(around).unwrap_or(nowhere));
            found.extend((0..boxes.sum::<usize>()).map(|_| place));
        }
    }
    let mut found = Vec::new();
    walk(&doc.blocks, &mut |block| match &block.kind {
        BlockKind::Note(text) | BlockKind::Para(text) | BlockKind::Goal(text) => {
            found.extend((0..alarms(text)).map(|_| block.anchor));
        }
        BlockKind::Table(table) => in_table(table, block.anchor, &mut found),
        BlockKind::Card(card) => {
            for field in &card.fields {
                let place = field.anchor.or(block.anchor);
                found.extend((0..alarms(&field.text)).map(|_| place));
            }
            for table in &card.tables {
                in_table(table, block.anchor, &mut found);
            }
        }
        _ => {}
    });
    found
}

/// Boxes of the document of `plan` at whose place no finding says that something is missing.
fn boxes_without_finding(plan: &Plan) -> Vec<String> {
    let catalog = Catalog::embedded();
    let projection = Projection::of(plan, catalog);
    let mut findings = checks::run(&Subject {
        plan,
        catalog,
        projection: &projection,
        scope: &checks::Scope::of(plan),
        today: None,
    });
    findings.retain(checks::Finding::is_missing);
    let mut silent = Vec::new();
    for place in boxes(&document(plan, Lang::Pl)) {
        let told = findings.iter().any(|finding| {
            let Some(place) = place else { return true };
            let row = plan.owner(finding.at);
            let here = finding.at.table == place.table && finding.at.row == place.row;
            let around = row.table == place.table && row.row == place.row;
            let field = place.field.is_empty() || place.field == finding.at.field;
            (here && field) || (around && place.field.is_empty())
        });
        if !told {
            silent.push(place.map_or_else(|| "a section".to_owned(), |place| place.to_string()));
        }
    }
    silent
}

#[test]
fn every_box_of_the_document_is_a_finding_at_its_place() {
    let mut plans = vec![Plan::default()];
    plans.extend(complete().iter().map(|name| example(name)));
    for plan in &plans {
        assert_eq!(boxes_without_finding(plan), Vec::<String>::new());
    }
    // an optional figure that a computed indicator waits for is no box
    let mut plan = plans.remove(1);
    let base = plan.diagnosis.base_year.unwrap();
    let id = Id::of_key("ludnosc-60-plus").unwrap();
    plan.figures
        .row_mut(id)
        .set(Basis::Counted, base, Quantity::Blank);
    assert_eq!(boxes_without_finding(&plan), Vec::<String>::new());
    // whatever is taken out of the plan, its box is told of
    let plan = example("gmina-sarnia-gora.lpdi.ron");
    let mut silent = BTreeSet::new();
    for path in printed_fields(&plan) {
        let mut changed = plan.clone();
        let table = changed.table_mut(path.table).unwrap();
        let record = table.get_mut(path.row).unwrap();
        let kind = Plan::field_info(path).unwrap().kind;
        if record.set(path.field, None, Datum::blank(kind)) {
            let found = boxes_without_finding(&changed);
            silent.extend(
                found
                    .into_iter()
                    .map(|place| format!("{place} without {path}")),
            );
        }
    }
    assert_eq!(silent, BTreeSet::new());
}

#[test]
fn an_adopted_plan_shows_no_gap() {
    let mut plan = sample();
    plan.edition.status = Some(Status::Adopted);
    plan.areas
        .row_mut(Id::of_key("older").unwrap())
        .goal
        .clear();
    let draft = {
        Plan {
            edition: sample().edition,
            ..plan.clone()
        }
    };
    let gaps = |plan: &Plan| {
        let doc = document(plan, Lang::Pl);
        let cells = tables(&doc)
            .into_iter()
            .flat_map(|(_, table)| rows(table).flat_map(|row| &row.cells))
            .filter(|cell| cell.content == Content::Mark(Mark::Blank))
            .count();
        let text = format!("{:?}", doc.blocks);
        (cells, text.matches("do uzupełnienia").count())
    };
    assert_eq!(gaps(&plan), (0, 0));
    assert!(gaps(&draft).1 > 0, "{:?}", gaps(&draft));
}

#[test]
fn blank_zero_unknown_and_pointless_base_values_stay_apart() {
    let mut plan = full();
    plan.edition.status = Some(Status::Draft);
    let base = |plan: &Plan| {
        let doc = document(plan, Lang::Pl);
        let row = rows(table(&doc, "monitoring")).next().unwrap();
        row.cells[2].content.clone()
    };
    let mut seen = Vec::new();
    for text in ["", "0", ".", "x"] {
        plan.indicators.get_mut(ONLY_ROW).unwrap().base = text.parse().unwrap();
        seen.push(base(&plan));
    }
    assert_eq!(
        seen,
        [
            Content::Mark(Mark::Blank),
            Content::Number((lpdi::base::Decimal::default(), "0".to_owned()).into()),
            Content::Mark(Mark::NoData),
            Content::Mark(Mark::NotApplicable),
        ]
    );
}

#[test]
fn sums_of_the_cost_tables_are_the_sums_of_their_rows() {
    let doc = document(&sample(), Lang::Pl);
    for id in ["costs-by-action", "costs-by-source"] {
        let table = table(&doc, id);
        let columns = table.columns.len();
        // The columns of years and of their total, seen from the right: spans change the left.
        let skip = if id == "costs-by-source" { 2 } else { 0 };
        let amount = |row: &Row, from_right: usize| -> Option<Money> {
            let at = row.cells.len().checked_sub(from_right + skip + 1)?;
            match reading::money(&cell(&row.cells[at]), false) {
                Reading::Value(amount) => Some(amount),
                _ => None,
            }
        };
        let total = rows(table).find(|row| row.kind == RowKind::Total).unwrap();
        for from_right in 0..columns - 3 {
            let plain = rows(table).filter(|row| row.kind == RowKind::Plain);
            let sum: Money = plain.filter_map(|row| amount(row, from_right)).sum();
            assert_eq!(
                Some(sum),
                amount(total, from_right),
                "{id}, column {from_right} from the right"
            );
            assert!(sum > Money::ZERO);
        }
    }
}

/// A plan that ends a year earlier than its money: the year is not printed as one of the plan's,
/// and what stands in it is neither hidden nor left out of the totals.
#[test]
fn amounts_outside_the_plans_years_have_a_column_of_their_own() {
    let mut plan = sample();
    let last = plan.edition.last_year.unwrap();
    plan.edition.last_year = Some(last.shift(-1));
    let doc = document(&plan, Lang::Pl);
    let outside = Texts::get(Lang::Pl).msg("head-outside");
    for id in ["costs-by-action", "costs-by-source"] {
        let heads: Vec<String> = table(&doc, id).head[0].iter().map(cell).collect();
        assert!(heads.contains(&outside), "{id}: {heads:?}");
        assert!(!heads.contains(&last.to_string()), "{id}: {heads:?}");
    }
}

#[test]
fn what_nobody_confirmed_is_never_printed_as_law() {
    let catalog = Catalog::embedded();
    let mut plan = full();
    let (confirmed, other): (Vec<_>, Vec<_>) = catalog
        .rules
        .iter()
        .partition(|rule| rule.standing.is_verified());
    assert!(!confirmed.is_empty() && !other.is_empty());
    plan.introduction.basis = lpdi::field::Keys::new(catalog.rules.keys());
    let lists = |plan: &Plan| {
        let doc = document(plan, Lang::Pl);
        let mut law = String::new();
        let mut text = String::new();
        walk(&doc.blocks, &mut |block| {
            if block.anchor == Some(lpdi::path!(introduction.basis)) {
                match &block.kind {
                    BlockKind::List(list) => list
                        .items
                        .iter()
                        .for_each(|item| law.push_str(&words(item))),
                    BlockKind::Note(note) => text.push_str(&words(note)),
                    _ => {}
                }
            }
        });
        (law, text)
    };
    let cited = |rule: &LegalRule| format!("{} ({})", rule.article, rule.name.get("pl"));
    let (law, note) = lists(&plan);
    assert_eq!(note, "", "adopted");
    for rule in confirmed {
        let printed = if rule.act.is_some() {
            cited(rule)
        } else {
            rule.name.get("pl").to_owned()
        };
        assert!(law.contains(&printed), "{}", rule.key);
    }
    plan.edition.status = Some(Status::Draft);
    let (law, note) = lists(&plan);
    for rule in other {
        assert!(!law.contains(&cited(rule)), "{}", rule.key);
        assert!(note.contains(rule.name.get("pl")), "{}", rule.key);
    }
}

#[test]
fn the_annex_of_comments_prints_each_with_its_thread() {
    let mut plan = sample();
    plan.edition.comments_annex = true;
    let comment = Comment {
        place: "local_government.name".to_owned(),
        role: "konsultant".to_owned(),
        quoted: "Powiat".to_owned(),
        text: "Które to sołectwa?".to_owned(),
        // a plan of before answers had rows
        answer: "Sprawdzamy.".to_owned(),
        answered_by: "kierownik OPS".to_owned(),
        ..Comment::default()
    };
    plan.comments.insert(Id::from_number(1), comment);
    for (number, text) in [(2, "Są cztery."), (3, "Dopisano.")] {
        let reply = Reply {
            comment: Link::to(Id::from_number(1)),
            text: text.to_owned(),
            ..Reply::default()
        };
        plan.replies.insert(Id::from_number(number), reply);
    }
    for lang in Lang::ALL {
        let printed = printed_pairs(&document(&plan, lang));
        let mut rest = printed.as_str();
        let wanted = [
            "konsultant",
            "Powiat",
            "Które to sołectwa?",
            "Sprawdzamy.",
            "kierownik OPS",
            "Są cztery.",
            "Dopisano.",
        ];
        for words in wanted {
            let found = rest.split_once(words);
            rest = found.unwrap_or_else(|| panic!("{words} in its order")).1;
        }
    }
    plan.edition.comments_annex = false;
    assert!(!printed_pairs(&document(&plan, Lang::Pl)).contains("Są cztery."));
}

/// The values of all pairs of names and values of a document, a line each.
fn printed_pairs(doc: &Doc) -> String {
    let mut out = String::new();
    walk(&doc.blocks, &mut |block| {
        if let BlockKind::KeyValues(pairs) = &block.kind {
            for (_, value) in &pairs.entries {
                writeln!(out, "{}", words(value)).unwrap();
            }
        }
    });
    out
}

#[test]
fn text_alternatives_name_their_table_and_stay_short() {
    let doc = document(&sample(), Lang::Pl);
    let mut figures = 0;
    walk(&doc.blocks, &mut |block| {
        if let BlockKind::Graphic(figure) = &block.kind {
            figures += 1;
            let alt = words(&figure.alt).replace('\u{a0}', " ");
            assert!(alt.contains("Dane pełne w tabel"), "{alt}");
            assert!(alt.chars().count() <= 700, "{alt}");
        }
    });
    assert!(figures >= 3, "{figures} figures");
}

#[test]
fn links_inside_the_document_lead_somewhere() {
    let doc = document(&full(), Lang::Pl);
    let mut ids = BTreeSet::new();
    walk(&doc.blocks, &mut |block| {
        if let Some(id) = &block.id {
            assert!(ids.insert(id.clone()), "{id} stands twice");
        }
    });
    let text = format!("{:?}", doc.blocks);
    for target in text
        .split("NumberOf(\"")
        .skip(1)
        .chain(text.split(" to: \"").skip(1))
    {
        let target = target.split('"').next().unwrap();
        assert!(ids.contains(target), "{target}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_plan_gives_a_document(plan in generate::any_plan()) {
        for lang in Lang::ALL {
            let doc = document(&plan, lang);
            prop_assert!(doc.blocks.len() > 4);
            for (_, table) in tables(&doc) {
                let width = table.columns.len();
                let mut held: Vec<u16> = vec![0; width];
                for row in rows(table) {
                    let carried = held.iter().filter(|rows| **rows > 0).count();
                    let own: usize = row.cells.iter().map(|cell| usize::from(cell.col_span)).sum();
                    prop_assert_eq!(carried + own, width, "{:?}", row);
                    for rows in &mut held {
                        *rows = rows.saturating_sub(1);
                    }
                    let mut at = carried;
                    for cell in &row.cells {
                        for place in 0..usize::from(cell.col_span) {
                            held[at + place] = held[at + place].max(cell.row_span - 1);
                        }
                        at += usize::from(cell.col_span);
                    }
                }
            }
        }
    }
}

/// Running text of a document, in the order of reading.
fn running(blocks: &[Block], out: &mut Vec<RichText>) {
    for block in blocks {
        match &block.kind {
            BlockKind::Part(part) => running(&part.blocks, out),
            BlockKind::Lead(text) | BlockKind::Para(text) => out.push(text.clone()),
            BlockKind::List(list) => out.extend(list.items.iter().cloned()),
            _ => {}
        }
    }
}

/// What stands in a document as words of another language, and what of its own.
fn by_language(doc: &Doc) -> (Vec<String>, Vec<String>) {
    let (mut foreign, mut own) = (Vec::new(), Vec::new());
    for mut block in doc.blocks.clone() {
        block.texts_mut(&mut |text| {
            for inline in &text.0 {
                match inline {
                    Inline::Foreign { lang, text } => {
                        assert_eq!(*lang, "pl");
                        foreign.push(words(text));
                    }
                    other => own.push(words(&other.clone().into())),
                }
            }
        });
    }
    (foreign, own)
}

#[test]
fn an_english_document_marks_every_text_of_the_plan_as_polish() {
    for name in complete() {
        let plan = example(&name);
        let (foreign, own) = by_language(&document(&plan, Lang::En));
        assert!(foreign.len() > 300, "{name}: {}", foreign.len());
        let mut looked = 0;
        for (at, text) in lpdi::model::prose(&plan) {
            let lines = text.lines().map(str::trim);
            for line in lines.filter(|line| line.split_whitespace().count() > 2) {
                looked += 1;
                let left = own.iter().find(|own| own.contains(line));
                assert_eq!(left, None, "{name}: {at}");
            }
        }
        assert!(looked > 200, "{name}: {looked}");
        let (foreign, _) = by_language(&document(&plan, Lang::Pl));
        assert_eq!(foreign, [""; 0], "{name}");
    }
}

#[test]
fn abbreviations_are_explained_once_where_they_are_used_first() {
    let mut plan = sample();
    plan.introduction.purpose =
        "Gmina zna DPS. W (np. DPS) i DPS-ach, w domu dziennym (DDP), w DDP.".to_owned();
    let doc = document(&plan, Lang::Pl);
    let mut texts = Vec::new();
    running(&doc.blocks, &mut texts);
    let long = Catalog::embedded()
        .abbreviations
        .get("dps")
        .unwrap()
        .expansion
        .pl
        .clone();
    let said: Vec<String> = texts
        .iter()
        .map(|text| {
            let words = text.0.iter().map(|inline| match inline {
                Inline::Text(words) | Inline::Strong(words) => words.clone(),
                Inline::Abbr { short, .. } => format!("<{short}>"),
                _ => String::new(),
            });
            words.collect()
        })
        .collect();
    let explained = format!("DPS ({long})");
    let times: usize = said
        .iter()
        .map(|text| text.matches(&explained).count())
        .sum();
    assert_eq!(times, 1, "{said:#?}");
    let before = said.iter().take_while(|text| !text.contains(&explained));
    assert!(before.into_iter().all(|text| !text.contains("<DPS>")));
    let own = said.iter().find(|text| text.contains("DPS-ach")).unwrap();
    assert!(own.contains("(np. DPS) i DPS-ach"), "{own}");
    assert!(own.ends_with("(DDP), w <DDP>."), "{own}");
}

#[test]
fn a_list_that_somebody_typed_explains_abbreviations_and_a_list_of_laws_is_left_as_it_is() {
    let catalog = Catalog::embedded();
    let mut plan = sample();
    plan.introduction.purpose = "Zmiany:\n- mniej miejsc w DPS,\n- więcej w DDP.".to_owned();
    plan.introduction.basis = lpdi::field::Keys::new(catalog.rules.keys());
    for (lang, other) in [(Lang::Pl, false), (Lang::En, true)] {
        let doc = document(&plan, lang);
        let mut items = Vec::new();
        walk(&doc.blocks, &mut |block| {
            if let BlockKind::List(list) = &block.kind {
                let of = block.anchor == Some(lpdi::path!(introduction.purpose));
                items.extend(list.items.iter().map(|item| (of, item.clone())));
            }
        });
        let typed: String = items
            .iter()
            .filter(|(typed, _)| *typed)
            .map(|(_, item)| words(item))
            .collect();
        // in its own language: the text is Polish in both documents
        for key in ["dps", "ddp"] {
            let entry = catalog.abbreviations.get(key).unwrap();
            let explained = format!("{} ({})", entry.short, entry.expansion.pl);
            assert!(typed.contains(&explained), "{explained}: {typed}");
        }
        let is_foreign = |item: &RichText| matches!(item.0[..], [Inline::Foreign { .. }]);
        let foreign = items.iter().any(|(typed, item)| *typed && is_foreign(item));
        assert_eq!(foreign, other);
    }
}

#[test]
fn what_is_told_after_a_list_begins_on_the_line_after_it() {
    let mut plan = example("gmina-sarnia-gora.lpdi.ron");
    plan.edition.diagnosis_apart = false;
    let ids: Vec<Id> = plan.risks.iter().map(|(id, _)| id).collect();
    for id in ids {
        plan.risks.get_mut(id).unwrap().prevention =
            "Kolejno:\n- szkolenie,\n- zastępstwo".to_owned();
    }
    let mut lists = 0;
    for mut block in document(&plan, Lang::Pl).blocks {
        block.texts_mut(&mut |text| {
            for pair in text.0.windows(2) {
                let follows = matches!(pair, [Inline::List(_), _]);
                lists += usize::from(follows);
                assert!(!follows || pair[1] != Inline::Break, "{text:?}");
            }
        });
    }
    assert!(lists > 3, "{lists}");
}

/// A group is a choice of the catalogue or nothing; a file may hold signs that nobody sees.
#[test]
fn rows_whose_group_nobody_sees_stand_under_a_title() {
    let mut plan = sample();
    let need = lpdi::model::Need {
        name: "Potrzeba".to_owned(),
        group: lpdi::field::Key::new("\u{202f}"),
        ..lpdi::model::Need::default()
    };
    plan.needs.insert(Id::from_number(77), need);
    let mut titles = Vec::new();
    walk(&document(&plan, Lang::Pl).blocks, &mut |block| {
        if let BlockKind::Table(table) = &block.kind {
            titles.extend(table.groups.iter().filter_map(|group| group.title.clone()));
        }
    });
    let words = |title: &RichText| -> String { title.0.iter().filter_map(Inline::words).collect() };
    let blank = titles.iter().filter(|title| words(title).trim().is_empty());
    assert_eq!(blank.count(), 0, "{titles:?}");
    assert!(titles.len() > 3);
}
