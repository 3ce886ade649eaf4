//! Chapter on care today: supply, use and price, and how places keep up with the oldest residents.

use super::charts::{self, Line};
use super::fields::{kv_table, printed};
use super::figures::series_table;
use super::{Cx, computed};
use crate::catalog::IndicatorTheme;
use crate::field::Kind;
use crate::path;
use crate::report::doc::Block;

/// The chapter's blocks.
pub fn compose(cx: &Cx<'_>) -> Vec<Block> {
    let table = path!(care).table;
    let Some(figures) = series_table(cx, table) else {
        return Vec::new();
    };
    let mut out = vec![Block::para(cx.msg("intro-care")), figures];
    let rest = printed(cx, table, None, &[]).into_iter();
    let rest = rest.filter(|field| field.info.kind != Kind::Series && !field.is_idle());
    out.extend(kv_table(cx, rest.collect()));
    let indicators = computed::blocks(cx, table, &[IndicatorTheme::Services]);
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
        name: cx.msg("line-dps_places"),
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
