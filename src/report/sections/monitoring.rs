//! Chapter on monitoring, and the table of indicators that cards print too.

use super::Cx;
use super::fields::{Printed, entry_name, figure_cell, row_anchor, value_rich, with_quiet_rest};
use super::figures::note_marks;
use crate::base::{Id, Year};
use crate::field::{FieldPath, Kind, Value};
use crate::model::{ActionIndicator, IndicatorKind, Plan};
use crate::path;
use crate::report::doc::{Block, BlockKind, Cell, Column, Group, RichText, Row, RowKind, Table};

/// An indicator of an action, with its identity.
pub type Indicator<'a> = (Id, &'a ActionIndicator);

/// The chapter's blocks.
pub fn compose(cx: &Cx<'_>) -> Vec<Block> {
    let rows: Vec<Indicator<'_>> = cx
        .actions()
        .flat_map(|view| view.indicators.iter().copied())
        .collect();
    if rows.is_empty() {
        return Vec::new();
    }
    let caption = cx.msg("caption-monitoring");
    vec![
        Block::para(cx.msg("monitoring-intro")),
        Block::from(BlockKind::Table(table(cx, &rows, Some(caption)))).named("monitoring"),
    ]
}

/// Indicators by year. With a caption it is the table of the whole plan: in groups by kind and
/// with the codes of the actions; without one, that of a card.
pub fn table(cx: &Cx<'_>, indicators: &[Indicator<'_>], caption: Option<String>) -> Table {
    let whole_plan = caption.is_some();
    let shape = Shape::of(cx, indicators, whole_plan);
    let groups = if whole_plan {
        let kinds = [
            Some(IndicatorKind::Result),
            Some(IndicatorKind::Output),
            None,
        ];
        let groups = kinds.into_iter().map(|kind| {
            let rows = indicators.iter().filter(|(_, row)| row.kind == kind);
            let title = kind_key(kind, "group-indicators");
            Group::titled(cx.msg(&title), rows.map(|row| shape.row(cx, row)).collect())
        });
        groups.filter(|group| !group.rows.is_empty()).collect()
    } else {
        vec![Group::untitled(
            indicators.iter().map(|row| shape.row(cx, row)).collect(),
        )]
    };
    let mut table = Table {
        caption: caption.map(Into::into),
        columns: shape.columns(),
        head: vec![shape.head(cx)],
        groups,
        ..Table::default()
    };
    note_marks(cx, &mut table);
    table
}

fn kind_key(kind: Option<IndicatorKind>, prefix: &str) -> String {
    use crate::field::Choice as _;
    format!("{prefix}-{}", kind.map_or("none", IndicatorKind::key))
}

/// Columns that a table of indicators has.
struct Shape {
    whole_plan: bool,
    /// The year of all base values, or none where they differ.
    base_year: Option<Year>,
    steps: Vec<Year>,
    last_year: Option<Year>,
}

impl Shape {
    fn of(cx: &Cx<'_>, indicators: &[Indicator<'_>], whole_plan: bool) -> Self {
        let mut base_years = indicators.iter().map(|(_, row)| row.base_year);
        let first = base_years.next().flatten();
        let base_year = first.filter(|year| base_years.all(|other| other == Some(*year)));
        let mut steps: Vec<Year> = indicators
            .iter()
            .flat_map(|(_, row)| row.steps.0.keys().copied())
            .collect();
        steps.sort_unstable();
        steps.dedup();
        Self {
            whole_plan,
            base_year,
            steps,
            last_year: cx.inputs.plan.edition.last_year,
        }
    }

    fn columns(&self) -> Vec<Column> {
        let mut columns = vec![Column::text()];
        if self.whole_plan {
            columns.push(Column::short());
        }
        if self.base_year.is_none() {
            columns.push(Column::short());
        }
        columns.push(Column::number());
        columns.extend(self.steps.iter().map(|_| Column::number()));
        columns.extend([Column::number(), Column::text()]);
        columns
    }

    fn head(&self, cx: &Cx<'_>) -> Vec<Cell> {
        let dated = |key: &str, year: Option<Year>| match year {
            Some(year) => cx.say(&format!("{key}-year"), &[("year", year.into())]),
            None => cx.msg(key),
        };
        let mut head = vec![cx.msg("head-indicator")];
        if self.whole_plan {
            head.push(cx.msg("head-code"));
        }
        if self.base_year.is_none() {
            head.push(cx.msg("head-base-date"));
        }
        head.push(dated("head-base", self.base_year));
        head.extend(self.steps.iter().map(ToString::to_string));
        head.push(dated("head-target", self.last_year));
        head.push(cx.msg("head-source"));
        head.into_iter().map(Cell::text).collect()
    }

    fn row(&self, cx: &Cx<'_>, (id, row): &Indicator<'_>) -> Row {
        let kind = (!self.whole_plan).then(|| cx.msg(&kind_key(row.kind, "measured")));
        let unit = unit(cx, row).filter(|_| row.name.trim().is_empty());
        let remarks: Vec<String> = kind.into_iter().chain(unit).collect();
        let mut name = name(cx, row);
        if !remarks.is_empty() {
            let args = [("name", name.into()), ("kind", remarks.join(", ").into())];
            name = cx.say("row-indicator", &args);
        }
        let handled = [
            "kind",
            "indicator",
            "name",
            "base",
            "base_year",
            "steps",
            "target",
            "source",
        ];
        let name = with_quiet_rest(cx, name.into(), path!(indicators).table, *id, &handled);
        let mut cells = vec![Cell::text(name)];
        if self.whole_plan {
            let code = row.action.id().and_then(|action| cx.code(action));
            cells.push(Cell::text(code.unwrap_or_default()));
        }
        if self.base_year.is_none() {
            cells.push(match row.base_year {
                Some(year) => Cell::text(year.to_string()),
                None => figure_cell(cx, crate::base::Quantity::Blank, true),
            });
        }
        cells.push(figure_cell(cx, row.base, true));
        cells.extend(
            self.steps
                .iter()
                .map(|year| figure_cell(cx, row.steps.get(*year), false)),
        );
        cells.push(figure_cell(cx, row.target, true));
        cells.push(Cell::text(source(cx, *id, row)));
        Row::new(RowKind::Plain, cells).at(row_anchor(path!(indicators).table, *id))
    }
}

/// Name of an indicator: its own where it has one, then the catalogue's.
fn name(cx: &Cx<'_>, row: &ActionIndicator) -> String {
    let own = row.name.trim();
    let key = row.indicator.as_str();
    let listed = (!key.is_empty()).then(|| entry_name(cx, Kind::Key("measures"), key));
    match (own, listed) {
        ("", Some(listed)) => listed,
        ("", None) => cx.inputs.texts.attr_or_msg("record-indicator", "untitled"),
        (own, Some(listed)) if listed != own => format!("{own}; {listed}"),
        (own, _) => own.to_owned(),
    }
}

/// Unit of the catalogue's indicator.
fn unit(cx: &Cx<'_>, row: &ActionIndicator) -> Option<String> {
    let catalog = cx.inputs.catalog;
    let measure = catalog.measures.get(row.indicator.as_str())?;
    Some(
        catalog
            .units
            .get(&measure.unit)?
            .label
            .get(cx.lang)
            .to_owned(),
    )
}

fn source(cx: &Cx<'_>, id: Id, row: &ActionIndicator) -> RichText {
    let path = FieldPath::row(path!(indicators).table, id, "source");
    match Plan::field_info(path) {
        Some(info) => value_rich(
            cx,
            &Printed {
                path,
                info,
                value: Value::Text(&row.source),
            },
        ),
        None => RichText::new(),
    }
}
