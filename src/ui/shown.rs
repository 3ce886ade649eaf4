//! Views on the screen: tables of `views` in the words of the window.

use std::collections::BTreeSet;

use egui::{Id, Ui};

use super::{
    cx::Cx,
    request::Request,
    widgets::{
        ColumnLook, Grid, GridCell, GridColumn, GridRow, Heads, Pressed, RowLook, grid_ui,
        spoken as joined,
    },
};
use crate::{
    base::Quantity,
    field::FieldPath,
    views::{Cell, Column, ColumnKind, Row, RowKind, Subject, Table, Value, Words},
};

impl Cx<'_> {
    /// What views are made from.
    pub fn subject(&self) -> Subject<'_> {
        Subject {
            plan: self.filled,
            catalog: self.catalog,
            projection: self.projection,
        }
    }

    /// Words of a view, the short ones.
    pub fn words(&self, words: &Words) -> String {
        words.say_short(self.texts, self.catalog)
    }
}

/// A table as the grid shows it: a unit stands below the first word of its row.
struct Shown<'t> {
    table: &'t Table,
    /// Positions of the columns that are shown.
    columns: Vec<usize>,
    heads: Vec<GridColumn>,
    unit: Option<usize>,
    /// Whether something is said of the rows.
    tells: bool,
    /// How many words of a row name it.
    naming: usize,
}

impl<'t> Shown<'t> {
    fn of(cx: &Cx<'_>, table: &'t Table) -> Self {
        let unit = |column: &Column| column.kind == ColumnKind::Unit;
        let all = table.columns.iter().enumerate();
        let columns: Vec<usize> = all
            .filter(|(_, column)| !unit(column))
            .map(|(at, _)| at)
            .collect();
        let shown = columns.iter().filter_map(|at| table.columns.get(*at));
        let mut heads: Vec<GridColumn> = shown
            .map(|column| GridColumn {
                head: cx.words(&column.head),
                look: match column.kind {
                    ColumnKind::Words => ColumnLook::Words,
                    ColumnKind::Prose => ColumnLook::Prose,
                    ColumnKind::Short | ColumnKind::Unit => ColumnLook::Short,
                    ColumnKind::Number => ColumnLook::Number,
                    ColumnKind::Forecast => ColumnLook::Forecast,
                },
            })
            .collect();
        let mut rows = table.groups.iter().flat_map(|group| &group.rows);
        let tells = rows.any(|row| row.about.is_some());
        if tells {
            heads.push(GridColumn {
                head: cx.msg("ui-formula"),
                look: ColumnLook::More,
            });
        }
        let mut shown = Self {
            table,
            columns,
            heads,
            unit: table.columns.iter().position(unit),
            tells,
            naming: usize::MAX,
        };
        shown.naming = shown.names(cx);
        shown
    }

    /// How many words of a row name it.
    fn names(&self, cx: &Cx<'_>) -> usize {
        let kinds: Vec<&Column> = (self.columns.iter())
            .filter_map(|at| self.table.columns.get(*at))
            .collect();
        let short = |kind: Option<&&Column>| kind.is_some_and(|of| of.kind == ColumnKind::Short);
        let mut all = Vec::new();
        for group in &self.table.groups {
            let mut lead: Vec<String> = vec![String::new(); kinds.len()];
            for row in &group.rows {
                lead_on(cx, &self.cells(row), &mut lead);
                let words = naming(&kinds, &lead).into_iter().map(str::to_owned);
                let words: Vec<String> = words.collect();
                let coded = short(kinds.first()) && words.first().is_some_and(|one| is_code(one));
                all.push((words, coded));
            }
        }
        least_naming(&all)
    }

    /// The shown cells of `row`.
    fn cells<'r>(&self, row: &'r Row) -> Vec<&'r Cell> {
        let cells = self.columns.iter();
        cells.filter_map(|at| row.cells.get(*at)).collect()
    }
}

/// Shows `table`, called `name`; a cell that stands somewhere in the plan leads there.
///
/// `edges` are left and right of each shown column, in points from the left, and of what is said of
/// the rows; none where the table stands alone.
pub(super) fn table_ui(
    cx: &Cx<'_>,
    ui: &mut Ui,
    id: Id,
    name: &str,
    table: &Table,
    edges: Option<&[(f32, f32)]>,
) {
    chosen_ui(cx, ui, id, name, table, (edges, Heads::Names));
}

/// [`table_ui`] whose heads after the first are chosen from: gives the one that was.
pub(super) fn chosen_ui(
    cx: &Cx<'_>,
    ui: &mut Ui,
    id: Id,
    name: &str,
    table: &Table,
    (edges, heads): (Option<&[(f32, f32)]>, Heads),
) -> Option<usize> {
    let shown = Shown::of(cx, table);
    let columns = &shown.heads;
    let mut rows = Vec::new();
    let mut sources: Vec<Option<&Row>> = Vec::new();
    for group in &table.groups {
        if let Some(title) = &group.title {
            let title = cx.words(title);
            rows.push(GridRow {
                look: RowLook::Title,
                series: None,
                cells: vec![GridCell {
                    shown: title.clone(),
                    spoken: title,
                    ..GridCell::default()
                }],
                about: None,
            });
            sources.push(None);
        }
        // what a cell that goes on from above shows
        let mut lead: Vec<String> = vec![String::new(); columns.len()];
        for row in &group.rows {
            let open = id.with(("about", sources.len()));
            let open = ui.data(|data| data.get_temp::<bool>(open));
            let open = open.unwrap_or_default();
            rows.push(shown.row(cx, row, &mut lead, open));
            sources.push(Some(row));
        }
    }
    let grid = Grid {
        name,
        columns,
        rows: &rows,
        edges,
        heads,
    };
    let (at, column) = match grid_ui(ui, id, &grid)? {
        Pressed::Head(option) => return Some(option),
        Pressed::Cell(at, column) => (at, column),
    };
    let row = sources.get(at).copied().flatten()?;
    match shown.cells(row).get(column) {
        Some(cell) => {
            if let Some(at) = place_of(cell) {
                cx.ask(Request::GoTo(at));
            }
        }
        None => ui.data_mut(|data| {
            let open = data.get_temp_mut_or_default::<bool>(id.with(("about", at)));
            *open = !*open;
        }),
    }
    None
}

/// Where a cell leads.
fn place_of(cell: &Cell) -> Option<FieldPath> {
    let card = |action| crate::path!(actions[action].name);
    cell.at.or_else(|| cell.card.map(card))
}

impl Shown<'_> {
    fn row(&self, cx: &Cx<'_>, row: &Row, lead: &mut [String], open: bool) -> GridRow {
        let cells = self.cells(row);
        let kinds: Vec<&Column> = (self.columns.iter())
            .filter_map(|at| self.table.columns.get(*at))
            .collect();
        lead_on(cx, &cells, lead);
        let mut named = naming(&kinds, lead);
        named.truncate(self.naming);
        let title = joined(&named);
        // a number in the order of rows tells one who goes from cell to cell nothing
        let number = |word: &&str| word.chars().all(|letter| letter.is_ascii_digit());
        if named.len() > 1 && named.first().is_some_and(number) {
            named.remove(0);
        }
        // what the value says of the name is not said again
        let placed = |value: &str, head: &str| {
            let parts = [value].into_iter().chain(named.iter().copied());
            joined(&parts.chain([head]).collect::<Vec<&str>>())
        };
        let unit = self.unit.and_then(|at| match &row.cells.get(at)?.value {
            Value::Words(words) => Some(cx.words(words)),
            _ => None,
        });
        let mut out: Vec<GridCell> = Vec::new();
        for (at, cell) in cells.iter().enumerate() {
            let head = self.heads.get(at).map_or("", |column| column.head.as_str());
            let words = kinds.get(at).is_some_and(|column| is_words(column));
            let value = match cell.value {
                Value::Above => lead.get(at).cloned().unwrap_or_default(),
                _ => spoken(cx, cell),
            };
            let unit = unit.as_deref().filter(|unit| !unit.is_empty());
            let spoken = match (cell.value == Value::Left, at, words) {
                (true, ..) | (false, 0, true) if !title.is_empty() => match unit {
                    Some(unit) => joined(&[&title, unit]),
                    None => title.clone(),
                },
                _ => match unit.filter(|_| cell.number().is_some() || is_computed(cell)) {
                    Some(unit) => placed(&format!("{value} {unit}"), head),
                    None if value.is_empty() => placed(&cx.msg("grid-blank"), head),
                    None => placed(&value, head),
                },
            };
            let after = cells.iter().skip(at + 1);
            // the unit of the row stands with what the row says of itself
            let of_row = unit.filter(|_| at == 0).map(str::to_owned);
            let below = cell.below.as_ref().map(|words| cx.words(words));
            let below: Vec<String> = of_row.into_iter().chain(below).collect();
            out.push(GridCell {
                over: after.take_while(|cell| cell.value == Value::Left).count(),
                shown: shown(cx, cell),
                below: below.join("; "),
                spoken,
                leads: place_of(cell).is_some(),
                tagged: cell.warns,
                grade: match cell.value {
                    Value::Graded(grade) => Some(grade),
                    _ => None,
                },
            });
        }
        let about = row.about.as_ref().map(|about| {
            let all = [about].into_iter().chain(&row.help);
            let all: Vec<String> = all.map(|words| cx.words(words)).collect();
            all.join("\n")
        });
        if self.tells {
            let formula = cx.msg("ui-formula");
            out.push(match &about {
                Some(_) => GridCell {
                    spoken: format!("{formula}: {title}"),
                    shown: formula,
                    leads: true,
                    ..GridCell::default()
                },
                None => GridCell {
                    spoken: joined(&[&cx.msg("grid-blank"), &title, &formula]),
                    ..GridCell::default()
                },
            });
        }
        GridRow {
            look: match row.kind {
                RowKind::Plain => RowLook::Plain,
                RowKind::Part => RowLook::Part,
                RowKind::Computed => RowLook::Computed,
                RowKind::Gap => RowLook::Gap,
                RowKind::Sum | RowKind::Total => RowLook::Sum,
            },
            series: row.series,
            cells: out,
            about: about.map(|about| (about, open)),
        }
    }
}

/// Whether a column holds words.
fn is_words(column: &Column) -> bool {
    let kind = column.kind;
    matches!(
        kind,
        ColumnKind::Words | ColumnKind::Prose | ColumnKind::Short
    )
}

/// Takes into `lead` what the cells of a row say, or go on with from above.
fn lead_on(cx: &Cx<'_>, cells: &[&Cell], lead: &mut [String]) {
    for (cell, lead) in cells.iter().zip(lead.iter_mut()) {
        match &cell.value {
            Value::Words(words) => *lead = cx.words(words),
            Value::Above => {}
            _ => lead.clear(),
        }
    }
}

/// The words of a row that can name it: those before its first number.
fn naming<'l>(kinds: &[&Column], lead: &'l [String]) -> Vec<&'l str> {
    let before = kinds.iter().zip(lead.iter());
    before
        .take_while(|(column, _)| is_words(column))
        .filter(|(column, lead)| !column.told_by_groups && !lead.is_empty())
        .map(|(_, lead)| lead.as_str())
        .collect()
}

/// Whether it is a code, such as «IV.2», and no word.
fn is_code(word: &str) -> bool {
    const WORD: usize = 3;
    let small = word.chars().filter(|letter| letter.is_lowercase()).count();
    small == 0 || small < WORD && word.contains(|letter: char| letter.is_ascii_digit())
}

/// How many of these words name every row of a table: no more than tell its rows apart.
fn least_naming(rows: &[(Vec<String>, bool)]) -> usize {
    let words = |row: &(Vec<String>, bool), count: usize| -> Vec<String> {
        row.0.iter().take(count).cloned().collect()
    };
    let apart = |count: usize| -> usize {
        let all: BTreeSet<Vec<String>> = rows.iter().map(|row| words(row, count)).collect();
        all.len()
    };
    let most = rows.iter().map(|row| row.0.len()).max().unwrap_or_default();
    let all = apart(most);
    // a code alone is no name
    let first = if rows.iter().any(|row| row.1) { 2 } else { 1 };
    (first..most)
        .find(|count| apart(*count) == all)
        .unwrap_or(most)
}

fn is_computed(cell: &Cell) -> bool {
    matches!(cell.value, Value::Computed(..))
}

fn shown(cx: &Cx<'_>, cell: &Cell) -> String {
    match &cell.value {
        // covered: the window shows numbers to those who wrote them, and covers none
        Value::Blank | Value::Above | Value::Left | Value::Covered(_) => String::new(),
        Value::Missing => cx.msg("grid-missing"),
        Value::Pending => cx.msg("grid-blank"),
        Value::NoValue => "–".to_owned(),
        Value::Words(words) => cx.words(words),
        Value::Graded(grade) => cx.msg(&format!("grade-{}", grade.key())),
        Value::Quantity(quantity) => cx.texts.figure(*quantity),
        Value::Money(amount) => cx.texts.money_plain(*amount),
        Value::Share(share) => format!("{}%", cx.texts.decimal_places(*share, 1)),
        Value::Computed(value, places) => cx.texts.decimal_places(*value, *places),
    }
}

fn spoken(cx: &Cx<'_>, cell: &Cell) -> String {
    match &cell.value {
        Value::Blank | Value::Above | Value::Left => cx.msg("grid-blank"),
        Value::Missing => cx.msg("report-blank"),
        Value::Pending => cx.msg("grid-pending"),
        Value::NoValue => cx.msg("report-no-value"),
        Value::Quantity(Quantity::NotApplicable) => cx.msg("report-not-applicable"),
        Value::Quantity(Quantity::NoData) => cx.msg("report-no-data"),
        Value::Money(amount) => cx.texts.money(*amount),
        _ => shown(cx, cell),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_is_named_by_no_more_words_than_tell_it_from_the_others() {
        let row = |coded: bool, words: &[&str]| {
            let words: Vec<String> = words.iter().map(|word| (*word).to_owned()).collect();
            (words, coded)
        };
        let plain = [
            row(false, &["Home", "of stone"]),
            row(false, &["School", "of stone"]),
        ];
        assert_eq!(least_naming(&plain), 1);
        let coded = [
            row(true, &["I.1", "Care", "town"]),
            row(true, &["I.2", "Care", "town"]),
        ];
        assert_eq!(least_naming(&coded), 2);
        let alike = [row(false, &["Care", "town"]), row(false, &["Care", "fund"])];
        assert_eq!(least_naming(&alike), 2);
    }
}
