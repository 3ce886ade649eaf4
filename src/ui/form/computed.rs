//! What the program computes from the figures, below them and in their columns.

use egui::{Id, Ui};

use super::{
    super::{
        cx::Cx,
        shown::table_ui,
        theme::{Tokens, Type},
        widgets::line,
    },
    figures::Grid,
};
use crate::{catalog::IndicatorTheme, views::indicators};

/// The computed indicators of `themes`, under the columns of `grid`.
pub(super) fn computed_ui(cx: &Cx<'_>, ui: &mut Ui, grid: &Grid, themes: &[IndicatorTheme]) {
    let Some(table) = indicators::of_themes(&cx.subject(), themes) else {
        return;
    };
    let tokens = Tokens::of(ui);
    let name = cx.msg("ui-computed");
    ui.add_space(12.0);
    ui.horizontal(|ui| {
        line(ui, Type::SmallBold, tokens.ink, &name);
        line(ui, Type::Small, tokens.ink2, &cx.msg("ui-computed-hint"));
    });
    ui.add_space(4.0);
    // what is computed stands in the columns of the diagnosis
    let present = cx.projection.columns.present();
    let years = present.filter_map(|(column, _)| {
        let mut heads = grid.columns.iter();
        let at = heads.position(|head| head.column == Some(column))?;
        let x = grid.cell_x(0.0, at);
        Some((x, x + grid.cell))
    });
    let mut edges = vec![(0.0, grid.cell_x(0.0, 0))];
    edges.extend(years);
    edges.push((grid.width() - grid.source, grid.width()));
    let id = Id::unique(("computed", themes));
    table_ui(cx, ui, id, &name, &table, Some(&edges));
}
