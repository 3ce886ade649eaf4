//! Chapter on care of adults today: supply, use and price, and how places keep up with the oldest
//! residents.

use super::charts::{self, Line};
use super::{Cx, topics};
use crate::report::doc::Block;

/// The chapter's blocks.
pub fn compose(cx: &Cx<'_>) -> Vec<Block> {
    let mut out = topics::compose(cx, "care");
    // the indicator of the chart stands among those of services
    let table = "indicators-osoby-starsze";
    if let Some(at) = out
        .iter()
        .position(|block| block.id.as_deref() == Some(table))
        && let Some(chart) = chart(cx, table)
    {
        out.insert(at + 1, chart);
    }
    out
}

/// Places in care homes per 10 000 of the oldest residents.
fn chart(cx: &Cx<'_>, table: &str) -> Option<Block> {
    let (indicator, computed) = cx.computed("dps-miejsca", "ludnosc-80-plus")?;
    let covered = &cx.inputs.projection.covered;
    let columns = cx.inputs.projection.columns.present();
    let points = columns
        .filter(|(column, _)| !covered.has_indicator(&indicator.key, *column))
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
        table,
    };
    charts::lines(cx, &words, vec![line])
}
