//! Plans of any length for measuring, grown from the example plan.
//!
//! Shared by the benches and by `examples/typst_source`. Rows are real rows of the example
//! under new identities, spread over all areas; nothing is random, so every run measures the same
//! plan.

use std::fmt;
use std::path::Path;

use jiff::civil::{Date, date};
use lpdi::base::{Decimal, Id, Quantity, Year};
use lpdi::catalog::Catalog;
use lpdi::field::{Key, Link, Many, One};
use lpdi::i18n::{Lang, Texts};
use lpdi::model::{Basis, FigureRow, Plan, Status};
use lpdi::pack::{Column, Pack, Source, Unit, names, to_text};
use lpdi::report::doc::Doc;
use lpdi::report::{Inputs, PLAN};
use lpdi::session::Derived;
use lpdi::store;

/// The day printed in measured documents.
pub const DATE: Date = date(2026, 11, 21);

/// A plan of about so many printed pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Size {
    /// One action and no figures.
    Pages10,
    /// A plan of a larger powiat.
    Pages60,
    /// What Typst is compared on.
    Pages120,
    /// Longer than any plan that was found.
    Pages300,
}

impl Size {
    /// All sizes, by length.
    pub const ALL: [Self; 4] = [Self::Pages10, Self::Pages60, Self::Pages120, Self::Pages300];

    /// The plan.
    pub fn plan(self) -> Plan {
        match self {
            Self::Pages10 => short(),
            Self::Pages60 => with_actions(ACTIONS_60),
            Self::Pages120 => with_actions(ACTIONS_120),
            Self::Pages300 => with_actions(ACTIONS_300),
        }
    }
}

impl fmt::Display for Size {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Pages10 => "10",
            Self::Pages60 => "60",
            Self::Pages120 => "120",
            Self::Pages300 => "300",
        })
    }
}

// How many actions fill so many pages; the real number of pages is printed with every run.
const ACTIONS_60: usize = 15;
const ACTIONS_120: usize = 41;
const ACTIONS_300: usize = 116;

/// First identity of a grown row; those of the example are spread over all numbers, so a clash is
/// told by [`grow`].
const FIRST_ID: u32 = 0x0100_0000;

/// The example plan.
pub fn example() -> Plan {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("plans/powiat-miechowski.lpdi.ron");
    store::open(&path).expect("the example opens").plan
}

/// The example with `count` actions, each with its costs and indicators.
pub fn with_actions(count: usize) -> Plan {
    grow(&example(), count)
}

/// Rows of the longest tables a window is measured with.
pub const ROWS: usize = 300;

/// A plan with [`ROWS`] actions and a table of [`ROWS`] figures in the chapters that `shows` tells
/// of. There are half persons, and most rows lack a source, so that findings stand
/// everywhere.
pub fn busy(shows: impl Fn(&str) -> bool) -> Plan {
    let mut plan = with_actions(ROWS);
    let chapters = &Catalog::embedded().chapters;
    let own = chapters.keys().find(|chapter| shows(chapter));
    let own = own.expect("one of the chapters").to_owned();
    let figures = Catalog::embedded().figures.iter();
    let known = figures.filter(|figure| shows(&figure.chapter));
    let known = known.map(|figure| (figure.key.clone(), FigureRow::default()));
    let further = (0..).map(|number| {
        let row = FigureRow {
            name: format!("Wielkość {number}"),
            chapter: Key::new(&*own),
            ..FigureRow::default()
        };
        (format!("wlasna-{number}"), row)
    });
    let year = |year| Year::new(year).expect("a year");
    for (index, (key, mut row)) in known.chain(further).take(ROWS).enumerate() {
        let number = |text: String| text.parse::<Quantity>().expect("a number");
        row.set(
            Basis::Counted,
            year(2023),
            number(format!("{}", index + 40)),
        );
        row.set(
            Basis::Counted,
            year(2024),
            number(format!("{}.5", index + 40)),
        );
        row.set(
            Basis::Expected,
            year(2030),
            number(format!("{}", index + 41)),
        );
        if index % 2 == 0 {
            "prognoza".clone_into(&mut row.expected_source);
            row.expected_year = Some(year(2024));
        }
        if index % 3 == 0 {
            "sprawozdanie".clone_into(&mut row.source);
            row.source_year = Some(year(2024));
        }
        plan.figures.insert(Id::of_key(&key).expect("a key"), row);
    }
    plan
}

/// The shortest document: one action of an adopted plan without figures, so that no empty chapter
/// is printed.
fn short() -> Plan {
    let mut plan = example();
    plan.edition.status = Some(Status::Adopted);
    plan.introduction = One::default();
    plan.diagnosis = One::default();
    plan.figures = lpdi::field::Keyed::default();
    plan.areas = lpdi::field::Keyed::default();
    plan.services = Many::default();
    let mut plan = grow(&plan, 1);
    plan.costs = Many::default();
    plan
}

/// `plan` with `count` actions, taken in turn and spread evenly over the areas of the catalogue.
fn grow(plan: &Plan, count: usize) -> Plan {
    let groups: Vec<&str> = Catalog::embedded()
        .groups
        .iter()
        .map(|entry| entry.key.as_str())
        .collect();
    let mut grown = plan.clone();
    grown.actions = Many::default();
    grown.costs = Many::default();
    grown.indicators = Many::default();
    let mut last = FIRST_ID;
    let mut draw = || {
        last += 1;
        assert!(
            plan.actions.get(Id::from_number(last)).is_none(),
            "identity {last:x} is taken"
        );
        Id::from_number(last)
    };
    for (index, (old, action)) in plan.actions.iter().cycle().take(count).enumerate() {
        let id = draw();
        let mut action = action.clone();
        if index >= plan.actions.len() {
            action.name = format!("{} ({})", action.name, index / plan.actions.len() + 1);
            let group = groups.get(index % groups.len()).copied();
            action.group = Key::new(group.unwrap_or_default());
        }
        grown.actions.insert(id, action);
        for (_, line) in plan.costs_of(old) {
            let mut line = line.clone();
            line.action = Link::to(id);
            grown.costs.insert(draw(), line);
        }
        for (_, row) in plan.indicators_of(old) {
            let mut row = row.clone();
            row.action = Link::to(id);
            grown.indicators.insert(draw(), row);
        }
    }
    grown
}

/// The file's text of `plan`.
pub fn text(plan: &Plan) -> String {
    store::to_text(plan).expect("plans can be written")
}

/// The document of `plan`, from what is derived from it.
pub fn document(plan: &Plan, derived: &Derived, fingerprint: &str) -> Doc {
    PLAN.doc(&Inputs {
        plan,
        catalog: Catalog::embedded(),
        projection: &derived.projection,
        findings: &derived.findings,
        texts: Texts::get(Lang::Pl),
        date: DATE,
        fingerprint,
        schema: store::SCHEMA,
        area: None,
    })
}

/// Everything up to the document of `plan`.
pub fn doc_of(plan: &Plan) -> Doc {
    let derived = Derived::of(plan, Catalog::embedded());
    let fingerprint = store::fingerprint(plan).expect("plans can be written");
    document(plan, &derived, &fingerprint)
}

/// Where a real pack of all Poland lies, for those who have one.
const PACK: &str = "LPDI_PACK";
/// Gminas and powiats of Poland.
const GMINAS: usize = 2479;
/// See [`GMINAS`].
const POWIATS: usize = 380;
/// Figures of a unit in a real pack.
const FIGURES: usize = 14;

/// The bytes of the data pack that `LPDI_PACK` names, or of one as large as that of all Poland,
/// whose names and numbers are made up.
pub fn pack_bytes() -> Vec<u8> {
    let given = std::env::var_os(PACK);
    if let Some(bytes) = given.and_then(|path| std::fs::read(path).ok()) {
        return bytes;
    }
    let mut pack = Pack::default();
    pack.sources.push(Source {
        title: "GUS".to_owned(),
        year: Year::new(2024).expect("a year"),
        census: Year::new(2021),
    });
    let catalog = Catalog::embedded();
    let keys = catalog.figures.keys().take(FIGURES);
    pack.columns.extend(keys.map(|key| Column {
        key: key.to_owned(),
        source: 0,
    }));
    for index in 0..GMINAS + POWIATS {
        let powiat = index % POWIATS;
        let place = format!("{:02}{:02}", 2 + 2 * (powiat / 24), 1 + powiat % 24);
        let code = match index / POWIATS {
            _ if index >= GMINAS => place,
            row => format!("{place}{:02}2", row + 1),
        };
        let letter = char::from(b'A' + u8::try_from(index % 26).expect("a letter"));
        pack.units.push(Unit {
            kind: names::Kind::of_code(&code).expect("a kind"),
            code,
            name: format!("{letter}owa Wieś Górna {index}"),
            powiat: format!("nadrzeczny {powiat}"),
            voivodeship: "mazowieckie".to_owned(),
            cases: names::Cases {
                genitive: format!("{letter}owej Wsi Górnej {index}"),
                ..names::Cases::default()
            },
            values: vec![i64::try_from(index).ok().and_then(Decimal::whole); FIGURES],
        });
    }
    "2026-01-01".clone_into(&mut pack.state);
    to_text(&pack).into_bytes()
}
