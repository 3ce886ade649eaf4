//! Cleaning the texts of a whole plan, as one that comes from a file needs it.

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

impl Plan {
    /// Cleans every text ([`cleaned`]).
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
                    if let Some(Value::Text(text)) = value {
                        let clean = cleaned(text, &field.spec);
                        if clean != text {
                            let at = FieldPath {
                                row,
                                ..FieldPath::one(info.name, field.name)
                            };
                            patch.set(at, Datum::Text(clean));
                        }
                    }
                }
            }
        }
        patch.apply(self);
    }
}
