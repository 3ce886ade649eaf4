//! Amounts and figures by year of the plan: a cell under each year.

use egui::{Ui, Vec2};

use super::{
    super::{
        cx::Cx,
        theme::{Tokens, Type},
        widgets::{column, line, text},
    },
    Field, edit,
};
use crate::base::{Amounts, Quantities, Year};

const CELL: f32 = 104.0;

pub(super) fn amounts_ui(
    cx: &Cx<'_>,
    ui: &mut Ui,
    field: &Field<'_>,
    amounts: &mut Amounts,
    years: &[Year],
) -> bool {
    let changed = years_ui(cx, ui, field, years, |ui, year, input_id, look| {
        let value = amounts.get(year);
        let typed = edit::typed(
            ui,
            input_id,
            &value,
            |value| {
                value
                    .map(|amount| cx.texts.money_plain(amount))
                    .unwrap_or_default()
            },
            edit::parse_number,
            look,
        );
        let changed = typed.value.is_some_and(|new| new != value);
        if let Some(new) = typed.value {
            amounts.set(year, new);
        }
        (typed.response, changed)
    });
    if years.len() > 1 {
        let args = [("sum", amounts.total().into())];
        text(
            ui,
            Type::Small,
            Tokens::of(ui).ink2,
            &cx.msg_with("ui-sum", &args),
        );
    }
    changed
}

pub(super) fn figures_by_year_ui(
    cx: &Cx<'_>,
    ui: &mut Ui,
    field: &Field<'_>,
    figures: &mut Quantities,
    years: &[Year],
) -> bool {
    years_ui(cx, ui, field, years, |ui, year, input_id, look| {
        let value = figures.get(year);
        let typed = edit::typed(
            ui,
            input_id,
            &value,
            |figure| cx.texts.figure(*figure),
            edit::parse_figure,
            look,
        );
        let changed = typed.value.is_some_and(|new| new != value);
        if let Some(new) = typed.value {
            figures.set(year, new);
        }
        (typed.response, changed)
    })
}

type Look = fn(super::TextField<'_>) -> super::TextField<'_>;

fn look(input: super::TextField<'_>) -> super::TextField<'_> {
    input.width(CELL).right()
}

fn years_ui(
    cx: &Cx<'_>,
    ui: &mut Ui,
    field: &Field<'_>,
    years: &[Year],
    mut cell: impl FnMut(&mut Ui, Year, egui::Id, Look) -> (egui::Response, bool),
) -> bool {
    let tokens = Tokens::of(ui);
    if years.is_empty() {
        text(ui, Type::Small, tokens.ink3, &cx.msg("ui-years-first"));
        return false;
    }
    let mut changed = false;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = Vec2::new(8.0, 6.0);
        for (index, year) in years.iter().enumerate() {
            let number = u16::try_from(year.get()).unwrap_or_default();
            let path = field.path.cell(number);
            // the first cell also stands for the field as a whole, so that one can be sent to it
            let id = if index == 0 {
                field.id
            } else {
                Cx::field_id(path)
            };
            column(ui, CELL, |ui| {
                ui.spacing_mut().item_spacing.y = 2.0;
                line(ui, Type::Micro, tokens.ink3, &year.to_string());
                let (response, cell_changed) = cell(ui, *year, id, look);
                let response = response.accessible_name(format!("{} {year}", field.name));
                if cx.target.get() == Some(path) && index == 0 {
                    cx.target.set(Some(field.path));
                }
                let whole = if index == 0 { field.path } else { path };
                cx.after_input(ui, whole, &response);
                changed |= cell_changed;
            });
        }
    });
    changed
}
