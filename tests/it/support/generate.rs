//! Plans made at random from the fields' definitions, so that a new field is tested at once.

use lpdi::base::{Amounts, Decimal, Id, Money, Quantities, Quantity, Year};
use lpdi::catalog::Catalog;
use lpdi::field::{Kind, Rows, Slot};
use lpdi::model::Plan;
use proptest::prelude::*;
use proptest::test_runner::{RngAlgorithm, TestRng};

/// Any plan: every table with up to three rows, every field with any value its type can hold,
/// texts cleaned.
pub fn any_plan() -> impl Strategy<Value = Plan> {
    Just(()).prop_perturb(|(), mut rng| plan(&mut rng))
}

/// [`any_plan`] drawn from `rng`.
pub fn plan(rng: &mut TestRng) -> Plan {
    let mut plan = Plan::default();
    let seed = rng.random();
    for info in Plan::TABLES {
        let rng = &mut of_table(seed, info.name);
        let table = plan.table_mut(info.name).unwrap();
        let count = rng.random_range(0..=3);
        let rows: Vec<Option<Id>> = match info.rows {
            Rows::One => vec![None],
            Rows::Many => (0..count)
                .map(|_| Some(Id::from_number(rng.random())))
                .collect(),
            Rows::Keyed(kind) => {
                let keys = Catalog::embedded().keys_of(kind);
                (0..count)
                    .map(|_| Id::of_key(keys[rng.random_range(0..keys.len())]))
                    .collect()
            }
        };
        for row in rows {
            if let Some(id) = row {
                table.add(id);
            }
            let record = table.get_mut(row).unwrap();
            for field in record.infos() {
                // A third of the fields stays blank, as in a plan that is being written.
                if rng.random_range(0..3) > 0 {
                    fill(record.slot(field.name).unwrap(), field.kind, rng);
                }
            }
        }
    }
    // a file opens clean, so only a clean plan is read back as it was
    plan.clean();
    plan
}

/// What a table is drawn from: a new table leaves the others as they were.
fn of_table(seed: u64, name: &str) -> TestRng {
    let mut bytes = [0; 32];
    bytes[..8].copy_from_slice(&seed.to_le_bytes());
    for (at, letter) in name.bytes().enumerate() {
        bytes[8 + at % 24] ^= letter;
    }
    TestRng::from_seed(RngAlgorithm::ChaCha, &bytes)
}

/// Puts any value of its kind into a field.
pub fn fill(slot: Slot<'_>, kind: Kind, rng: &mut TestRng) {
    match slot {
        Slot::Text(text) => *text = any_text(rng),
        Slot::Count(count) => *count = Some(rng.random()),
        Slot::Money(money) => *money = Some(any_money(rng)),
        Slot::Year(year) => *year = Some(any_year(rng)),
        Slot::Date(date) => {
            let (y, m, d) = (
                rng.random_range(1990..2100),
                rng.random_range(1..=12),
                rng.random_range(1..=28),
            );
            *date = Some(jiff::civil::date(y, m, d));
        }
        Slot::Flag(flag) => *flag = rng.random(),
        Slot::Choice(choice) => {
            let Kind::Choice(_, keys) = kind else {
                unreachable!("a choice's slot belongs to a choice");
            };
            choice.set(Some(keys[rng.random_range(0..keys.len())]));
        }
        Slot::Key(key) => *key = any_text(rng),
        Slot::Keys(keys) => *keys = (0..rng.random_range(0..4)).map(|_| any_text(rng)).collect(),
        Slot::Link(link) => *link = Some(Id::from_number(rng.random())),
        Slot::Quantity(figure) => *figure = any_figure(rng),
        Slot::Amounts(amounts) => {
            *amounts = Amounts::default();
            for _ in 0..rng.random_range(0..5) {
                amounts.set(any_year(rng), Some(any_money(rng)));
            }
        }
        Slot::Quantities(figures) => {
            *figures = Quantities::default();
            for _ in 0..rng.random_range(0..5) {
                figures.set(any_year(rng), any_figure(rng));
            }
        }
    }
}

/// Texts that break careless writers: quotes, escapes, line ends, brackets, Polish and others.
fn any_text(rng: &mut TestRng) -> String {
    const PIECES: &[&str] = &[
        "ą",
        "Żółć",
        "\"",
        "\\",
        "\n",
        "\r\n",
        "\t",
        "(",
        "]",
        "{",
        "//",
        "/*",
        "r#\"",
        "\"#",
        "'",
        "\u{0}",
        "\u{feff}",
        "\u{202f}",
        "🏡",
        "—",
        "Україна",
        " ",
        "zwykłe słowa",
        "\u{7f}",
        "\u{85}",
        "\u{2028}",
    ];
    (0..rng.random_range(0..12))
        .map(|_| PIECES[rng.random_range(0..PIECES.len())])
        .collect()
}

fn any_year(rng: &mut TestRng) -> Year {
    Year::new(rng.random_range(1990..=2100)).unwrap()
}

fn any_money(rng: &mut TestRng) -> Money {
    Money::from_grosze(rng.random_range(0..=Money::MAX.grosze())).unwrap()
}

fn any_figure(rng: &mut TestRng) -> Quantity {
    match rng.random_range(0..5) {
        0 => Quantity::Blank,
        1 => Quantity::NoData,
        2 => Quantity::NotApplicable,
        3 => Quantity::Number(Decimal::default()),
        _ => {
            let text = format!(
                "{}.{:04}",
                rng.random_range(-1_000_000..1_000_000),
                rng.random_range(0..10_000)
            );
            text.parse().unwrap()
        }
    }
}
