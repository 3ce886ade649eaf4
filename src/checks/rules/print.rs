//! Checks of what paper can show.

use crate::base::{Arg, print};
use crate::checks::{Rule, Severity, place};
use crate::field::{FieldPath, Value};
use crate::model::Plan;
use crate::projection::applies;

/// How many signs one finding names.
const NAMED: usize = 5;

/// Every sign of a text is one that the document's typeface has.
pub const SIGN_NOT_PRINTED: Rule = Rule {
    id: "sign-not-printed",
    severity: Severity::Warning,
    basis: None,
    run: |subject, out| {
        for info in Plan::TABLES {
            let Some(table) = subject.plan.table(info.name) else {
                continue;
            };
            table.each(&mut |row, record| {
                for field in record.infos() {
                    let lacking = match record.value(field.name) {
                        Some(Value::Text(text) | Value::Key(text)) => print::lacking(text),
                        Some(Value::Keys(keys)) => print::lacking(&keys.concat()),
                        _ => continue,
                    };
                    if lacking.is_empty()
                        || !applies(subject.catalog, subject.plan, (info.name, row), field)
                    {
                        continue;
                    }
                    let at = FieldPath {
                        row,
                        ..FieldPath::one(info.name, field.name)
                    };
                    let args = [
                        ("field", place::name(subject.catalog, subject.plan, at)),
                        ("signs", Arg::Text(named(&lacking))),
                        ("count", lacking.len().into()),
                    ];
                    out.at(at, &args);
                }
            });
        }
    },
};

/// «U+1F600 😀, U+25A0 ■».
fn named(signs: &[char]) -> String {
    let first = signs.iter().take(NAMED);
    let mut named: Vec<String> = first
        .map(|sign| format!("U+{:04X} {sign}", u32::from(*sign)))
        .collect();
    if signs.len() > NAMED {
        named.push("…".to_owned());
    }
    named.join(", ")
}
