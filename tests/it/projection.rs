//! What follows from a plan is the same, whether it is derived anew or from the state before.

use lpdi::catalog::Catalog;
use lpdi::field::{Datum, FieldPath, Rows};
use lpdi::model::{Op, Patch, Plan};
use lpdi::projection::{Projection, filled};

use crate::support::{complete, example};

/// Rows of a table that are tried: the first and the last.
fn rows(plan: &Plan, table: &str) -> Vec<Option<lpdi::base::Id>> {
    let rows = plan.table(table).map(lpdi::field::AnyTable::rows);
    let rows = rows.unwrap_or_default();
    let mut ends: Vec<_> = rows
        .first()
        .into_iter()
        .chain(rows.last())
        .copied()
        .collect();
    ends.dedup();
    ends
}

/// Every edit of one field, row or order that the tables of `plan` allow, of their first and last
/// rows.
fn edits(plan: &Plan) -> Vec<Op> {
    let mut edits = Vec::new();
    for info in Plan::TABLES {
        let ends = rows(plan, info.name);
        for row in &ends {
            for field in info.fields {
                let at = FieldPath {
                    table: info.name,
                    row: *row,
                    field: field.name,
                    cell: None,
                };
                edits.push(Op::Set(at, Datum::blank(field.kind)));
                // what stands in the other row, which is of the same kind
                for other in ends.iter().filter(|other| *other != row) {
                    let from = FieldPath { row: *other, ..at };
                    edits.extend(plan.value(from).map(|value| Op::Set(at, value.into())));
                }
            }
            if let (Some(row), Rows::Many) = (*row, info.rows) {
                let table = info.name;
                edits.push(Op::Move {
                    table,
                    row,
                    steps: 1,
                });
                edits.push(Op::Remove { table, row });
            }
        }
    }
    edits
}

#[test]
fn what_is_kept_from_the_state_before_is_what_would_be_derived() {
    let catalog = Catalog::embedded();
    for name in complete() {
        let plan = example(&name);
        let was = filled(catalog, &plan);
        let known = Projection::of(&was, catalog);
        for edit in edits(&plan) {
            let mut edited = plan.clone();
            let mut patch = Patch::default();
            patch.push(edit.clone());
            patch.apply(&mut edited);
            let edited = filled(catalog, &edited);
            let kept = Projection::after(Some((&known, &was)), &edited, catalog);
            assert!(kept == Projection::of(&edited, catalog), "{name}: {edit:?}");
        }
    }
}
