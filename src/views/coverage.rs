//! Coverage: which actions stand in which area and direction, and where there is none.

use super::{AreaView, Naming, Subject, Words};
use crate::base::Id;

/// Areas as rows, directions as columns.
#[derive(Clone, Debug, PartialEq)]
pub struct Matrix {
    /// The directions, in the order of the catalogue: key and name.
    pub directions: Vec<(String, Words)>,
    /// The areas, in the order of the catalogue.
    pub rows: Vec<MatrixRow>,
}

/// The row of one area.
#[derive(Clone, Debug, PartialEq)]
pub struct MatrixRow {
    /// Catalogue key of the area's group.
    pub group: String,
    /// Roman number of the area.
    pub roman: String,
    /// Name of the area.
    pub name: Words,
    /// One cell for every direction.
    pub cells: Vec<Coverage>,
}

/// What a plan does in one area and direction.
#[derive(Clone, Debug, PartialEq)]
pub enum Coverage {
    /// These actions: identity and code of the card.
    Actions(Vec<(Id, String)>),
    /// Nothing, where something may be expected.
    Missing,
    /// Nothing, where the catalogue expects nothing.
    Unusual,
}

/// The matrix of `areas` over all groups and directions of the catalogue.
pub fn matrix(subject: &Subject<'_>, areas: &[AreaView<'_>]) -> Matrix {
    let catalog = subject.catalog;
    let directions = catalog.directions.iter().map(|entry| {
        let name = Words::entry("directions", &entry.key, Naming::Full);
        (entry.key.clone(), name)
    });
    let views = || areas.iter().flat_map(|area| &area.actions);
    let rows = catalog.groups.iter().map(|group| {
        let cells = catalog.directions.iter().map(|direction| {
            let found: Vec<(Id, String)> = views()
                .filter(|view| {
                    view.action.group.as_str() == group.key
                        && view.action.direction.as_str() == direction.key
                })
                .map(|view| (view.id, view.code.clone()))
                .collect();
            if !found.is_empty() {
                Coverage::Actions(found)
            } else if direction.unusual_for.contains(&group.key) {
                Coverage::Unusual
            } else {
                Coverage::Missing
            }
        });
        MatrixRow {
            group: group.key.clone(),
            roman: group.roman.clone(),
            name: Words::entry("groups", &group.key, Naming::Short),
            cells: cells.collect(),
        }
    });
    Matrix {
        directions: directions.collect(),
        rows: rows.collect(),
    }
}
