//! What a place of the plan is called, for messages and labels of undo.

use crate::base::Arg;
use crate::catalog::{Catalog, Text};
use crate::field::FieldPath;
use crate::model::Plan;
use crate::path;

/// The name of the place `at`: of a figure as the catalogue or the plan calls it, of anything
/// else the label of its field.
pub fn name(catalog: &Catalog, plan: &Plan, at: FieldPath) -> Arg {
    let row = at.row.filter(|_| at.table == path!(figures).table);
    let Some(id) = row else {
        return Arg::Message(Plan::message_key(at));
    };
    let known = id.key().and_then(|key| catalog.figures.get(key));
    if let Some(figure) = known {
        return words(&figure.name);
    }
    match plan.figures.row(id).map(|row| row.name.trim()) {
        Some(own) if !own.is_empty() => Arg::Text(own.to_owned()),
        _ => Arg::Text(id.to_string()),
    }
}

/// A text of the catalogue as an argument.
pub fn words(text: &Text) -> Arg {
    Arg::Words {
        pl: text.pl.clone(),
        en: text.en.clone(),
    }
}
