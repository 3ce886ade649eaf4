//! Chapter on resources: facilities, staff, partners, farms, buildings and the economy.

use super::fields::remarks;
use super::{Cx, view};
use crate::field::FieldPath;
use crate::path;
use crate::report::doc::{Block, BlockKind};
use crate::views::{self, rows};

/// The chapter's blocks.
pub fn compose(cx: &Cx<'_>) -> Vec<Block> {
    let subject = cx.subject();
    let mut out = table(
        cx,
        path!(facilities).table,
        views::facilities::of_plan(&subject),
    );
    for (of, fields) in TABLES {
        out.extend(table(cx, of, rows::of_table(&subject, of, fields)));
    }
    out.extend(remarks(cx, path!(economy).table));
    if let Some(intro) = cx.inputs.texts.attr("section-resources", "intro")
        && !out.is_empty()
    {
        out.insert(0, Block::para(intro));
    }
    out
}

/// Tables whose rows are printed as they are, with the fields that have a column.
const TABLES: &[(&str, &[&str])] = &[
    (
        "staff",
        &["role", "employer", "posts", "persons", "vacancies"],
    ),
    ("partners", &["name", "kind", "activity", "services"]),
    ("farms", &["place", "activity", "distance", "readiness"]),
    (
        "infrastructure",
        &["name", "current_use", "accessibility", "possible_use"],
    ),
];

/// A table of the plan under its heading.
fn table(cx: &Cx<'_>, of: &'static str, shown: Option<views::Table>) -> Vec<Block> {
    let Some(shown) = shown else {
        return Vec::new();
    };
    let table = view::captioned(cx, cx.msg(&format!("caption-{of}")), &shown);
    let table = Block::from(BlockKind::Table(table)).at(FieldPath::table(of));
    vec![
        Block::heading(2, cx.msg(&format!("table-{of}"))),
        table.named(format!("resources-{of}")),
    ]
}
