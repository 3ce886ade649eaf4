//! Which fields of a plan are written in words, and what stands in them.

use super::Plan;
use crate::field::{FieldInfo, FieldPath, Kind, Value, Width};

/// Whether a field is written in words; codes and places of the plan are not.
pub fn is_prose(info: &FieldInfo) -> bool {
    info.kind == Kind::Text && info.spec.width != Width::Code
}

/// The texts of a plan that are not blank, in the order of the file.
pub fn prose(plan: &Plan) -> Vec<(FieldPath, &str)> {
    let mut texts = Vec::new();
    for info in Plan::TABLES {
        let Some(table) = plan.table(info.name) else {
            continue;
        };
        let fields: Vec<&FieldInfo> = info
            .fields
            .iter()
            .copied()
            .filter(|field| is_prose(field))
            .collect();
        for row in table.rows() {
            let Some(record) = table.get(row) else {
                continue;
            };
            texts.extend(
                fields
                    .iter()
                    .filter_map(|field| match record.value(field.name) {
                        Some(Value::Text(text)) if !text.trim().is_empty() => {
                            let at = FieldPath {
                                table: info.name,
                                row,
                                field: field.name,
                                cell: None,
                            };
                            Some((at, text))
                        }
                        _ => None,
                    }),
            );
        }
    }
    texts
}
