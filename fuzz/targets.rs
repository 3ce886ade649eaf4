//! What is done with bytes from outside, whatever they are; each breaks where a promise is broken.
//!
//! `cargo fuzz` runs them on inputs it finds, `tests/it/corpus.rs` on the corpus and on inputs made
//! of it at random.

use std::hint::black_box;

use lpdi::base::{Expect, Id, clean, reading};
use lpdi::catalog::Catalog;
use lpdi::field::{Datum, FieldPath, Kind, Rows};
use lpdi::model::merge::{Side, merge as merged};
use lpdi::model::{Action, Op, Patch, Plan};
use lpdi::pack::{self, Input};
use lpdi::store::{self, OpenError};

/// A file that is opened as a plan: read whole, or refused with a reason.
pub fn load(bytes: &[u8]) {
    match store::parse(bytes) {
        Ok(opened) => written_and_read(&opened.plan),
        Err(error) => told(&error),
    }
}

/// The same plan as a file of every schema.
pub fn migrate(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let Some((before, after)) = text.split_once("schema: ") else {
        return load(bytes);
    };
    let after = after.trim_start_matches(|c: char| c.is_ascii_digit());
    for schema in 0..=store::SCHEMA + 1 {
        load(format!("{before}schema: {schema}{after}").as_bytes());
    }
}

/// Edits of two people, four bytes each, of one plan.
pub fn merge(bytes: &[u8]) {
    let mut base = Plan::default();
    for row in 1..4 {
        base.actions.insert(Id::from_number(row), Action::default());
    }
    let [mut ours, mut theirs] = [base.clone(), base.clone()];
    for edit in bytes.chunks_exact(4) {
        let side = if edit[0] % 2 == 0 {
            &mut ours
        } else {
            &mut theirs
        };
        apply(side, edit);
    }
    for side in [&mut ours, &mut theirs] {
        side.clean();
    }
    let one = merged(Some(&base), &ours, &theirs);
    let other = merged(Some(&base), &theirs, &ours);
    assert_eq!(one.conflicts.len(), other.conflicts.len(), "whoever merges");
    for (from, to) in [(&ours, &base), (&base, &ours), (&ours, &ours)] {
        let same = merged(Some(&base), from, to);
        assert!(same.conflicts.is_empty());
        assert_eq!(same.plan.changes(&ours), [], "identity");
    }
    let mut taken = one.plan.clone();
    for conflict in &one.conflicts {
        drop(conflict.take(Side::Theirs).apply(&mut taken));
    }
    for plan in [&one.plan, &other.plan, &taken] {
        written_and_read(plan);
    }
}

/// One edit of `plan`: which table, which row or field, and what becomes of it.
fn apply(plan: &mut Plan, edit: &[u8]) {
    let [what, table, place, value] = edit else {
        return;
    };
    let Some(info) = Plan::TABLES.get(usize::from(*table) % Plan::TABLES.len()) else {
        return;
    };
    let many = matches!(info.rows, Rows::Many);
    let row = many.then(|| Id::from_number(u32::from(place % 4)));
    let mut patch = Patch::new();
    match (what / 2 % 4, row) {
        (0, Some(row)) => patch.push(Op::Add {
            table: info.name,
            row,
        }),
        (1, Some(row)) => patch.push(Op::Remove {
            table: info.name,
            row,
        }),
        (2, Some(row)) => patch.push(Op::Move {
            table: info.name,
            row,
            steps: i32::from(*value) - 128,
        }),
        _ => {
            let fields = info.fields.iter().filter(|field| field.kind == Kind::Text);
            let fields: Vec<_> = fields.collect();
            if let Some(field) = fields.get(usize::from(place / 4) % fields.len().max(1)) {
                let at = FieldPath {
                    row,
                    ..FieldPath::one(info.name, field.name)
                };
                let text = "a\n\nb".repeat(usize::from(value % 5));
                patch.set(at, Datum::Text(format!("{text}{value}")));
            }
        }
    }
    drop(patch.apply(plan));
}

/// A file of the catalogue: its path in the first line, then its text.
pub fn catalogue(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let (path, text) = text.split_once('\n').unwrap_or(("figures/x.ron", &text));
    if let Err(error) = Catalog::parse([(path, text)]) {
        assert!(!error.to_string().is_empty());
    }
}

/// What somebody types or pastes into a cell.
pub fn number(bytes: &[u8]) {
    let text = &*String::from_utf8_lossy(bytes);
    for dot in [false, true] {
        let expect = Expect::NUMBER.decimal_dot(dot);
        let numbers = reading::number(text, expect);
        assert_eq!(numbers, reading::number(text, expect), "one reading");
        black_box(reading::quantity(text, expect));
        black_box(reading::money(text, dot));
        black_box(reading::count(text, dot));
    }
    black_box(reading::year(text));
    black_box(reading::date(text));
    assert!(reading::code(text).len() <= text.len());
    assert!(reading::codes(text).len() <= 2 * text.len() + 2);
    for clean in [clean::signs, clean::line, clean::prose] {
        let cleaned = clean(text);
        assert_eq!(clean(&cleaned), cleaned, "cleaned once is clean");
    }
}

/// A table of an office that a data pack is made of, and the pack itself.
pub fn table(bytes: &[u8]) {
    let text = &*String::from_utf8_lossy(bytes);
    let built = pack::build(&[Input {
        name: "tabela.csv",
        text,
    }]);
    assert!(
        built
            .notes
            .iter()
            .all(|note| note.line <= text.lines().count() + 1)
    );
    if let Err(error) = pack::read(bytes) {
        assert!(!error.key().is_empty());
    }
}

/// A plan that was read, or made, can be written, and then holds the same.
fn written_and_read(plan: &Plan) {
    let read = match store::to_text(plan) {
        Ok(text) => store::parse(text.as_bytes()),
        Err(error) => panic!("a plan cannot be written: {error}"),
    };
    match read {
        Ok(opened) => assert_eq!(opened.plan.changes(plan), [], "what was written is read"),
        Err(error) => panic!("our own text is refused: {error}"),
    }
}

/// Every refusal has a message and a place within the file.
fn told(error: &OpenError) {
    assert!(!error.key().is_empty());
    drop(error.args());
}
