//! Rows that the program computes, below the rows that were typed.

use std::fmt::Write as _;

use egui::{Rect, Sense, Stroke, Ui, UiBuilder, pos2, vec2};

use super::{
    super::{
        cx::Cx,
        icons::{self, Icon},
        theme::{Tokens, Type, size},
        widgets::{describe, line, link, text},
    },
    figures::Grid,
};

/// A computed row below the entered ones.
pub struct Computed {
    /// Name.
    pub name: String,
    /// Unit.
    pub unit: String,
    /// Values in the order of the columns; `None` says that data is missing.
    pub values: [Option<String>; 5],
    /// The formula in words.
    pub formula: String,
}

pub(super) fn computed_ui(cx: &Cx<'_>, ui: &mut Ui, grid: &Grid, rows: &[Computed]) {
    if rows.is_empty() {
        return;
    }
    let tokens = Tokens::of(ui);
    ui.add_space(12.0);
    ui.horizontal(|ui| {
        line(ui, Type::SmallBold, tokens.ink, &cx.msg("ui-computed"));
        line(ui, Type::Small, tokens.ink2, &cx.msg("ui-computed-hint"));
    });
    ui.add_space(4.0);
    let (top, _) = ui.allocate_exact_size(vec2(grid.width(), 1.0), Sense::hover());
    let edge = Stroke::new(1.0, tokens.edge);
    ui.painter().hline(top.x_range(), top.center().y, edge);
    for row in rows {
        row_ui(cx, ui, grid, row);
    }
}

fn row_ui(cx: &Cx<'_>, ui: &mut Ui, grid: &Grid, row: &Computed) {
    let tokens = Tokens::of(ui);
    let room = grid.cell_x(0.0, 0) - 34.0;
    let name = ui
        .painter()
        .layout_job(Type::Table.job(&row.name, tokens.ink, room));
    let unit = ui
        .painter()
        .layout_job(Type::Micro.job(&row.unit, tokens.ink2, room));
    let tall = name.size().y + unit.size().y;
    let wanted = vec2(grid.width(), (tall + 8.0).max(size::ROW));
    let (rect, response) = ui.allocate_exact_size(wanted, Sense::hover());
    ui.painter().rect_filled(rect, 0, tokens.accent_tint);
    let rule = Stroke::new(1.0, tokens.line);
    ui.painter()
        .hline(rect.x_range(), rect.bottom() - 0.5, rule);
    let y = rect.center().y;
    let sign = Rect::from_center_size(pos2(rect.left() + 14.0, y), vec2(14.0, 14.0));
    icons::paint(
        ui.painter(),
        sign,
        Icon::Function,
        tokens.accent,
        tokens.accent_tint,
    );
    let name_at = pos2(rect.left() + 26.0, y - tall / 2.0);
    let unit_at = pos2(name_at.x, name_at.y + name.size().y);
    ui.painter().galley(name_at, name, tokens.ink);
    ui.painter().galley(unit_at, unit, tokens.ink2);
    let mut spoken = row.name.clone();
    for (index, head) in grid.columns.iter().enumerate() {
        // what is computed stands in the columns of the diagnosis
        let Some(column) = head.column else {
            continue;
        };
        let value = row.values.get(column.index()).cloned().flatten();
        let (words, step, color) = match value {
            Some(value) => (value, Type::Table, tokens.ink),
            None => (cx.msg("ui-no-data"), Type::Micro, tokens.ink3),
        };
        write!(spoken, "; {}: {words}", head.year).ok();
        let galley = ui
            .painter()
            .layout_job(step.job(&words, color, f32::INFINITY));
        let right = grid.cell_x(rect.left(), index) + grid.cell - 8.0;
        let at = pos2(right - galley.size().x, y - galley.size().y / 2.0);
        ui.painter().galley(at, galley, color);
    }
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Label, true, &spoken));
    describe(ui, response.id, &row.unit);
    formula_ui(cx, ui, grid, row, rect);
}

/// The link that opens the formula, and the formula.
fn formula_ui(cx: &Cx<'_>, ui: &mut Ui, grid: &Grid, row: &Computed, rect: Rect) {
    let tokens = Tokens::of(ui);
    let spot = Rect::from_min_max(
        pos2(rect.right() - grid.source + 8.0, rect.center().y - 10.0),
        rect.max,
    );
    let mut child = ui.new_child(UiBuilder::new().id_salt(&row.name).max_rect(spot));
    let words = cx.msg("ui-formula");
    let formula = link(&mut child, &words);
    let open_id = formula.id.with("open");
    let kept = ui.data(|data| data.get_temp::<bool>(open_id));
    let mut open = kept.unwrap_or_default();
    if formula.clicked() {
        open = !open;
        ui.data_mut(|data| data.insert_temp(open_id, open));
    }
    formula.accessible_name(format!("{words}: {}", row.name));
    if open {
        let margin = egui::Margin {
            left: 26,
            right: 8,
            top: 4,
            bottom: 6,
        };
        egui::Frame::new().inner_margin(margin).show(ui, |ui| {
            text(ui, Type::Small, tokens.ink2, &row.formula);
        });
    }
}
