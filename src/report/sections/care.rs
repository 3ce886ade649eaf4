//! Chapter on care today: supply, use and price, and how places keep up with the oldest residents.

use super::charts::{self, Line};
use super::figures::figure_table;
use super::{Cx, computed};
use crate::catalog::IndicatorTheme;
use crate::report::doc::Block;

/// Chapters of figures printed here.
const CHAPTERS: &[&str] = &["osoby-starsze", "opieka-stacjonarna"];

/// The chapter's blocks.
pub fn compose(cx: &Cx<'_>) -> Vec<Block> {
    let Some(figures) = figure_table(cx, "care", CHAPTERS) else {
        return Vec::new();
    };
    let mut out = vec![Block::para(cx.msg("intro-care")), figures];
    let indicators = computed::blocks(cx, "care", &[IndicatorTheme::Services]);
    if !indicators.is_empty() {
        out.push(Block::heading(2, cx.msg("heading-care-indicators")));
        out.extend(indicators);
        out.extend(chart(cx));
    }
    out
}

/// Places in care homes per 10 000 of the oldest residents.
fn chart(cx: &Cx<'_>) -> Option<Block> {
    let (indicator, computed) = cx.computed("dps-miejsca", "ludnosc-80-plus")?;
    let columns = cx.inputs.projection.columns.present();
    let points = columns
        .filter_map(|(column, year)| Some((column, year, computed.get(column).value()?)))
        .collect();
    let line = Line {
        name: cx.msg("line-dps-miejsca"),
        points,
        places: u32::from(indicator.decimals),
    };
    let words = charts::Words {
        key: "chart-dps-places",
        caption: indicator.name.get(cx.lang).to_owned(),
        unit: indicator.unit.get(cx.lang).to_owned(),
        table: "indicators-care",
    };
    charts::lines(cx, &words, vec![line])
}

/// The chapters that no other section prints, each with its own table.
pub fn other(cx: &Cx<'_>) -> Vec<Block> {
    let chapters: Vec<&str> = cx
        .inputs
        .catalog
        .chapters
        .keys()
        .filter(|key| !CHAPTERS.contains(key) && !super::demography::CHAPTERS.contains(key))
        .collect();
    figure_table(cx, "other", &chapters).into_iter().collect()
}
