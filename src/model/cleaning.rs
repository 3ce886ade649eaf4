//! Cleaning the texts and keys of a whole plan, as one that comes from a file needs it.

use super::{Patch, Plan};
use crate::base::{clean, reading};
use crate::field::{Datum, FieldPath, Spec, Value, Width};

/// A text as it is kept in a field of this spec: running text, one line, or codes without spaces of
/// their own.
pub fn cleaned(text: &str, spec: &Spec) -> String {
    match (spec.width, spec.lines) {
        (Width::Code, _) => reading::codes(&clean::line(text)),
        (_, 0..=1) => clean::line(text),
        (_, _) => clean::prose(text),
    }
}

fn key_cleaned(key: &str) -> String {
    clean::line(key).trim().to_owned()
}

/// `value` cleaned; none where nothing changes.
fn datum(value: Value<'_>, spec: &Spec) -> Option<Datum> {
    match value {
        Value::Text(text) => {
            let clean = cleaned(text, spec);
            (clean != text).then_some(Datum::Text(clean))
        }
        Value::Key(key) => {
            let clean = key_cleaned(key);
            (clean != key).then_some(Datum::Key(clean))
        }
        Value::Keys(keys) => {
            let clean = keys.iter().map(|key| key_cleaned(key));
            let clean: Vec<String> = clean.filter(|key| !key.is_empty()).collect();
            (clean != keys).then_some(Datum::Keys(clean))
        }
        _ => None,
    }
}

impl Plan {
    /// Cleans every text ([`cleaned`]) and every key: one that nobody sees points nowhere.
    pub fn clean(&mut self) {
        let mut patch = Patch::new();
        for info in Self::TABLES {
            let Some(table) = self.table(info.name) else {
                continue;
            };
            for row in table.rows() {
                for field in info.fields {
                    let record = table.get(row);
                    let value = record.and_then(|record| record.value(field.name));
                    let clean = value.and_then(|value| datum(value, &field.spec));
                    if let Some(clean) = clean {
                        let at = FieldPath {
                            row,
                            ..FieldPath::one(info.name, field.name)
                        };
                        patch.set(at, clean);
                    }
                }
            }
        }
        patch.apply(self);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Id;
    use crate::model::ServicePlan;

    #[test]
    fn a_key_that_nobody_sees_points_nowhere() {
        let mut plan = Plan::default();
        let id = Id::from_number(1);
        let row = ServicePlan {
            service: crate::field::Key::new("\u{202f}"),
            also: crate::field::Keys::new(["older\u{200b}", " "]),
            ..ServicePlan::default()
        };
        plan.services.insert(id, row);
        plan.clean();
        let row = plan.services.get(id).unwrap();
        assert_eq!(row.service.as_str(), "");
        assert_eq!(row.also.as_slice(), ["older"]);
    }
}
