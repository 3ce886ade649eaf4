//! Lists of actions: of one area, and of the whole plan.

use super::{
    ActionView, AreaView, Cell, Column, ColumnKind, Group, Naming, Row, RowKind, Table, Value,
    Words,
};
use crate::base::Money;
use crate::field::FieldPath;
use crate::path;
use crate::projection::ActionCost;

impl ActionView<'_> {
    /// zł in all years from all sources.
    pub fn total(&self) -> Money {
        self.sums.map(ActionCost::total).unwrap_or_default()
    }

    /// The cell of its code, which leads to its card.
    pub fn code_cell(&self) -> Cell {
        Cell {
            card: Some(self.id),
            ..Cell::words(self.code.as_str().into())
        }
    }
}

/// The actions of one area; none while it has none.
pub fn of_area(area: &AreaView<'_>) -> Option<Table> {
    let shape = Shape { whole_plan: false };
    let rows = shape.rows(area);
    (!rows.is_empty()).then(|| Table {
        columns: shape.columns(),
        groups: vec![Group { title: None, rows }],
        ..Table::default()
    })
}

/// The actions of all areas, with their directions and who carries them out; none while there is
/// none.
pub fn of_plan(areas: &[AreaView<'_>]) -> Option<Table> {
    let shape = Shape { whole_plan: true };
    let groups = areas.iter().map(|area| Group {
        title: Some(area.row_title.clone()),
        rows: shape.rows(area),
    });
    let groups: Vec<Group> = groups.filter(|group| !group.rows.is_empty()).collect();
    (!groups.is_empty()).then(|| Table {
        columns: shape.columns(),
        groups,
        ..Table::default()
    })
}

/// Columns that a list of actions has.
struct Shape {
    whole_plan: bool,
}

impl Shape {
    fn columns(&self) -> Vec<Column> {
        let column = |kind| move |key: &str| Column::new(Words::message(key), kind);
        let [words, short, number] =
            [ColumnKind::Words, ColumnKind::Short, ColumnKind::Number].map(column);
        let mut columns = vec![short("head-code"), words("head-action")];
        if self.whole_plan {
            columns.extend([words("head-direction"), words("head-owner")]);
        }
        columns.push(short("head-period"));
        columns.extend(["head-recipients", "head-places", "head-cost"].map(number));
        columns
    }

    /// A row for every action, and their sum where there are several.
    fn rows(&self, area: &AreaView<'_>) -> Vec<Row> {
        let mut rows: Vec<Row> = area.actions.iter().map(|view| self.row(view)).collect();
        if rows.len() > 1 {
            rows.push(self.sum(area));
        }
        rows
    }

    fn row(&self, view: &ActionView<'_>) -> Row {
        let (id, action) = (view.id, view.action);
        let words = |words: Option<Words>| Cell::new(words.map_or(Value::Blank, Value::Words));
        let mut cells = vec![
            view.code_cell(),
            Cell::words(view.name()).at(Some(path!(actions[id].name))),
        ];
        if self.whole_plan {
            let direction = action.direction.as_str();
            let direction = (!direction.is_empty())
                .then(|| Words::entry("directions", direction, Naming::Full));
            let owner = action.owner.trim();
            let owner = (!owner.is_empty()).then(|| Words::from(owner));
            cells.push(words(direction).at(Some(path!(actions[id].direction))));
            cells.push(words(owner).at(Some(path!(actions[id].owner))));
        }
        let cost = if view.costs.is_empty() {
            Cell::new(Value::Missing)
        } else {
            Cell::money(Some(view.total()))
        };
        cells.extend([
            words(view.period()).at(Some(path!(actions[id].first_year))),
            Cell::count(action.recipients).at(Some(path!(actions[id].recipients))),
            Cell::count(action.places).at(Some(path!(actions[id].places))),
            cost,
        ]);
        Row::new(RowKind::Plain, cells).at(FieldPath::row(path!(actions).table, id, ""))
    }

    /// Persons of two actions may be the same persons, so recipients are not added up.
    fn sum(&self, area: &AreaView<'_>) -> Row {
        let views = || area.actions.iter();
        let places = views().filter_map(|view| view.action.places).map(i64::from);
        // where no action says any, their sum is not zero but blank
        let places = places.reduce(|sum, more| sum + more);
        let total: Money = views().map(ActionView::total).sum();
        let blank = || Cell::new(Value::Blank);
        let mut cells = vec![blank(), Cell::words(Words::message("row-total"))];
        if self.whole_plan {
            cells.extend([blank(), blank()]);
        }
        cells.extend([
            blank(),
            Cell::not_applicable(),
            Cell::new(places.map_or(Value::Blank, |places| {
                Value::Quantity(crate::base::Quantity::count(places))
            })),
            Cell::money(Some(total)),
        ]);
        Row::new(RowKind::Sum, cells)
    }
}
