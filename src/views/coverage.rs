//! Coverage: which actions stand in which area and direction, and where there is none.

use super::{AreaView, Naming, Subject, Words, roman_of};
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
    /// Roman number of the area; empty for one that the plan leaves out.
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

/// The matrix of `areas` over the directions of the catalogue and the groups the plan works for; a
/// group that it leaves out stands in it only with the actions it has nevertheless.
pub fn matrix(subject: &Subject<'_>, areas: &[AreaView<'_>]) -> Matrix {
    let catalog = subject.catalog;
    let directions = catalog.directions.iter().map(|entry| {
        let name = Words::entry("directions", &entry.key, Naming::Full);
        (entry.key.clone(), name)
    });
    let views = || areas.iter().flat_map(|area| &area.actions);
    let told = |key: &str| {
        let mut views = views();
        !subject.plan.leaves_out(key) || views.any(|view| view.action.group.as_str() == key)
    };
    let groups = catalog.groups.iter().filter(|group| told(&group.key));
    let rows = groups.map(|group| {
        let kept = roman_of(subject.plan, catalog, &group.key);
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
            } else if kept.is_none() || direction.unusual_for.contains(&group.key) {
                Coverage::Unusual
            } else {
                Coverage::Missing
            }
        });
        MatrixRow {
            group: group.key.clone(),
            name: Words::entry("groups", &group.key, Naming::Short),
            cells: cells.collect(),
            roman: kept.clone().unwrap_or_default(),
        }
    });
    Matrix {
        directions: directions.collect(),
        rows: rows.collect(),
    }
}
