//! Cleaning the texts of a whole plan, as one that comes from a file needs it.

use super::Plan;
use crate::base::{clean, reading};
use crate::field::{Slot, Spec, Width};

/// A text as it is kept in a field of this spec: running text, one line, or a code without spaces.
pub fn cleaned(text: &str, spec: &Spec) -> String {
    match (spec.width, spec.lines) {
        (Width::Code, _) => reading::code(&clean::line(text)),
        (_, 0..=1) => clean::line(text),
        (_, _) => clean::prose(text),
    }
}

impl Plan {
    /// Cleans every text ([`cleaned`]).
    pub fn clean(&mut self) {
        for info in Self::TABLES {
            let Some(table) = self.table_mut(info.name) else {
                continue;
            };
            for row in table.rows() {
                for field in (info.fields)() {
                    let record = table.get_mut(row);
                    match record.and_then(|record| record.slot(field.name)) {
                        Some(Slot::Text(text)) => keep(text, |text| cleaned(text, &field.spec)),
                        Some(Slot::Series(series)) => {
                            keep(&mut series.source, clean::line);
                            keep(&mut series.estimate, clean::line);
                        }
                        _ => {}
                    }
                }
            }
        }
    }
}

fn keep(text: &mut String, clean: impl Fn(&str) -> String) {
    *text = clean(text);
}
