//! Which fields of a plan hold prose. Knows the definitions of fields, and no dictionary.

use crate::field::{FieldInfo, FieldPath, Kind, Value, Width};
use crate::model::Plan;

use super::own_form;

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

/// The names by which a plan calls its unit, as own words: a sentence may begin with one.
pub fn names(plan: &Plan) -> Vec<String> {
    let unit = &plan.local_government;
    let said = [
        &unit.name,
        &unit.name_genitive,
        &unit.members,
        &unit.powiat,
        &unit.voivodeship,
        &unit.place,
    ];
    let words = said
        .into_iter()
        .flat_map(|text| text.split(|c: char| !c.is_alphabetic()));
    let names = words.filter(|word| word.chars().next().is_some_and(char::is_uppercase));
    names.map(own_form).collect()
}
