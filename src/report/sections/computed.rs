//! Computed indicators: their table, and how each of them is computed.

use super::Cx;
use super::fields::blank_cell;
use super::figures::{note_marks, number_column};
use crate::catalog::{Indicator, IndicatorTheme, Standing};
use crate::checks::Scope;
use crate::projection::{Column as Ozps, Computed, Outcome};
use crate::report::doc::{
    Block, BlockKind, Cell, Column, Group, Inline, List, Mark, RichText, Row, RowKind, Table,
};

/// The table `indicators-{id}` of indicators of `themes` that have a value somewhere, and their
/// definitions below it.
pub fn blocks(cx: &Cx<'_>, id: &str, themes: &[IndicatorTheme]) -> Vec<Block> {
    let scope = Scope::of(cx.inputs.plan);
    let shown: Vec<(&Indicator, &Computed)> = cx
        .inputs
        .projection
        .indicators
        .iter()
        .filter(|computed| computed.has_value())
        .filter_map(|computed| Some((cx.inputs.catalog.indicators.get(&computed.key)?, computed)))
        .filter(|(indicator, _)| indicator.usual && themes.contains(&indicator.theme))
        .filter(|(indicator, _)| scope.shows(indicator))
        .collect();
    if shown.is_empty() {
        return Vec::new();
    }
    let columns: Vec<Ozps> = cx
        .inputs
        .projection
        .columns
        .present()
        .map(|(column, _)| column)
        .collect();
    let mut head = vec![
        Cell::text(cx.msg("head-indicator")),
        Cell::text(cx.msg("head-unit")),
    ];
    head.extend(
        columns
            .iter()
            .map(|column| Cell::text(cx.column_head(*column))),
    );
    let mut kinds = vec![Column::text(), Column::text()];
    kinds.extend(columns.iter().map(|column| number_column(*column)));
    let rows = shown
        .iter()
        .map(|(indicator, computed)| row(cx, indicator, computed, &columns));
    let mut table = Table {
        caption: Some(cx.msg(&format!("caption-indicators-{id}")).into()),
        columns: kinds,
        head: vec![head],
        groups: vec![Group::untitled(rows.collect())],
        ..Table::default()
    };
    table.notes.source = Some(cx.with_number("note-computed-from", &format!("figures-{id}")));
    note_marks(cx, &mut table);
    vec![
        Block::from(BlockKind::Table(table)).named(format!("indicators-{id}")),
        Block::plain_heading(4, cx.msg("heading-definitions")),
        BlockKind::List(List {
            ordered: false,
            items: shown
                .iter()
                .map(|(indicator, _)| definition(cx, indicator))
                .collect(),
        })
        .into(),
    ]
}

fn row(cx: &Cx<'_>, indicator: &Indicator, computed: &Computed, columns: &[Ozps]) -> Row {
    let mut cells = vec![
        Cell::text(indicator.name.get(cx.lang)),
        Cell::text(indicator.unit.get(cx.lang)),
    ];
    cells.extend(columns.iter().map(|column| match computed.get(*column) {
        Outcome::Value(value) => {
            let places = u32::from(indicator.decimals);
            Cell::number((*value, cx.inputs.texts.decimal_places(*value, places)))
        }
        Outcome::NoColumn => Cell::empty(),
        Outcome::Blank(_) => blank_cell(cx, true),
        Outcome::NoData(_) => Cell::mark(Mark::NoData),
        Outcome::NotApplicable(_) | Outcome::ZeroDenominator | Outcome::OutOfRange => {
            Cell::mark(Mark::NotApplicable)
        }
    }));
    Row::new(RowKind::Computed, cells)
}

/// The definition in words. The program's own one is told as adopted in the plan.
fn definition(cx: &Cx<'_>, indicator: &Indicator) -> RichText {
    let source = &indicator.source;
    let basis = match source.standing {
        Standing::Proposal => cx.msg("definition-own"),
        Standing::Verified | Standing::Unverified => cx.say(
            "definition-source",
            &[("source", source.title.as_str().into())],
        ),
    };
    let args = [
        (
            "definition",
            cx.inputs
                .catalog
                .definition_of(indicator, cx.lang)
                .trim_end_matches('.')
                .into(),
        ),
        ("basis", basis.into()),
    ];
    RichText::from(Inline::Strong(indicator.name.get(cx.lang).to_owned()))
        .text(" ")
        .text(cx.say("definition", &args))
}
