//! Amounts and figures by year of the plan: a cell under each year.

use std::collections::BTreeSet;
use std::sync::Arc;

use egui::{Color32, Galley, Label, Ui, Vec2};

use super::{
    super::{
        cx::Cx,
        theme::{Tokens, Type},
        widgets::{FieldState, column, describe, text},
    },
    Field, UNIT_IN_YEAR, edit,
    paste::paste,
};
use crate::{
    base::{Amounts, Money, Quantities, Reading, Year, reading},
    field::FieldPath,
    i18n::NBSP,
};

const CELL: f32 = 104.0;
/// Between cells beside each other, and between lines of them, in points.
const GAPS: Vec2 = Vec2::new(8.0, 6.0);

pub(super) fn amounts_ui(
    cx: &Cx<'_>,
    ui: &mut Ui,
    field: &Field<'_>,
    amounts: &mut Amounts,
    years: &[Year],
) -> bool {
    let dot = edit::decimal_dot(cx);
    let (planned, years) = (years, &with_others(cx, field, years, amounts.0.keys()));
    let changed = years_ui(
        cx,
        ui,
        (field, ""),
        (planned, years),
        |value: &Option<Money>| value.map(|amount| cx.texts.money_plain(amount)),
        |text| reading::money(text, dot).map(Some),
        |year, new| {
            let old = amounts.get(year);
            if let Some(new) = new {
                amounts.set(year, new);
            }
            old
        },
    );
    if years.len() > 1 {
        // what is seen is added; what lies outside the plan's years is told apart
        let outside: Money = amounts
            .0
            .iter()
            .filter(|(year, _)| !planned.is_empty() && !planned.contains(year))
            .map(|(_, amount)| *amount)
            .sum();
        let args = [("sum", amounts.total().into()), ("outside", outside.into())];
        let key = if outside > Money::ZERO {
            "ui-sum-outside"
        } else {
            "ui-sum"
        };
        let words = cx.msg_with(key, &args);
        text(ui, Type::Small, Tokens::of(ui).ink2, &words);
    }
    changed
}

/// Figures by year; `short` is what they count in as it stands in a cell or, longer than that, over
/// it; empty where there is no such form.
pub(super) fn figures_by_year_ui(
    cx: &Cx<'_>,
    ui: &mut Ui,
    (field, short): (&Field<'_>, &str),
    figures: &mut Quantities,
    years: &[Year],
) -> bool {
    let (planned, years) = (years, &with_others(cx, field, years, figures.0.keys()));
    years_ui(
        cx,
        ui,
        (field, short),
        (planned, years),
        |figure| Some(cx.texts.figure(*figure)),
        edit::expecting(cx, field.expect),
        |year, new| {
            let old = figures.get(year);
            if let Some(new) = new {
                figures.set(year, new);
            }
            old
        },
    )
}

/// The years of the plan and those others that hold a value or a text that was not taken: what is
/// there is seen, and can be moved or removed.
fn with_others<'a>(
    cx: &Cx<'_>,
    field: &Field<'_>,
    years: &'a [Year],
    filled: impl Iterator<Item = &'a Year>,
) -> Vec<Year> {
    let typed = cx.unread.years_of(field.path);
    let all: BTreeSet<Year> = years.iter().chain(filled).copied().chain(typed).collect();
    all.into_iter().collect()
}

/// What stands over the cell of `year`, and its ink. In what one counts stands with each number, as
/// short as it is there, and is no number of the year's.
fn head_of(
    cx: &Cx<'_>,
    ui: &Ui,
    (field, short): (&Field<'_>, &str),
    year: Year,
    outside: bool,
) -> (String, Color32) {
    let tokens = Tokens::of(ui);
    if outside {
        // red is what a check says something of
        let said = cx.state_at(ui, field.path.cell(year)) != FieldState::Rest;
        let ink = if said { tokens.error } else { tokens.ink3 };
        return (format!("{year}, {}", cx.msg("ui-year-outside")), ink);
    }
    let unit = match (short.chars().count() > UNIT_IN_YEAR, short) {
        (true, short) => short,
        (false, "") => field.unit,
        // it stands in the cell
        (false, _) => "",
    };
    let words = match unit {
        "" => year.to_string(),
        unit => format!("{year}{NBSP}({unit})"),
    };
    (words, tokens.ink3)
}

/// The cells of `years`, those of the plan and others; `at` gives the value of a year and stores
/// another one, where there is one.
fn years_ui<T: edit::Typable>(
    cx: &Cx<'_>,
    ui: &mut Ui,
    (field, short): (&Field<'_>, &str),
    (planned, years): (&[Year], &[Year]),
    format: impl Fn(&T) -> Option<String>,
    read: impl Fn(&str) -> Reading<T>,
    mut at: impl FnMut(Year, Option<T>) -> T,
) -> bool {
    let tokens = Tokens::of(ui);
    // a plan without years has none outside them
    let others = years.iter().filter(|year| !planned.contains(year));
    let outside: BTreeSet<Year> = others.filter(|_| !planned.is_empty()).copied().collect();
    if years.is_empty() {
        text(ui, Type::Small, tokens.ink3, &cx.msg("ui-years-first"));
        return false;
    }
    let inside = if short.chars().count() > UNIT_IN_YEAR {
        ""
    } else {
        short
    };
    let place = |year: Year| field.path.cell(year);
    let cells: Vec<FieldPath> = years.iter().map(|year| place(*year)).collect();
    if cx.target.get() == Some(field.path) {
        // sent to the field as a whole, one comes to its first cell
        cx.target.set(cells.first().copied());
    }
    paste(cx, ui, &[cells], |path, text| {
        let year = years.iter().find(|year| place(**year) == path)?;
        edit::taken(&read, text)
            .map(|value| at(*year, Some(value)))
            .err()
    });
    let mut changed = false;
    let heads: Vec<Arc<Galley>> = (years.iter())
        .map(|year| {
            let (words, ink) = head_of(cx, ui, (field, short), *year, outside.contains(year));
            ui.painter().layout_job(Type::Micro.job(&words, ink, CELL))
        })
        .collect();
    let fit = in_line(ui.available_width());
    for (line, (years, heads)) in years.chunks(fit).zip(heads.chunks(fit)).enumerate() {
        if line > 0 {
            ui.add_space((GAPS.y - ui.spacing().item_spacing.y).max(0.0));
        }
        // cells stand in one line, however many their heads take
        let tall = heads
            .iter()
            .fold(0.0, |tall: f32, head| tall.max(head.size().y));
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = GAPS.x;
            for (year, head) in years.iter().zip(heads) {
                let value = at(*year, None);
                let outside = outside.contains(year);
                let new = column(ui, CELL, |ui| {
                    ui.spacing_mut().item_spacing.y = 2.0;
                    ui.add_space(tall - head.size().y);
                    ui.add(Label::new(Arc::clone(head)));
                    cell_ui(
                        cx,
                        ui,
                        (field, inside),
                        (*year, outside),
                        &value,
                        (&format, &read),
                    )
                });
                if let Some(new) = new {
                    at(*year, Some(new));
                    cx.touch(place(*year));
                    changed = true;
                }
            }
        });
    }
    changed
}

/// How many cells stand beside each other within `room` points: at least one.
fn in_line(room: f32) -> usize {
    let fit = (room + GAPS.x) / (CELL + GAPS.x);
    (fit.floor() as usize).max(1)
}

/// The cell of `year`; gives a value that was typed.
fn cell_ui<T: edit::Typable>(
    cx: &Cx<'_>,
    ui: &mut Ui,
    (field, inside): (&Field<'_>, &str),
    (year, outside): (Year, bool),
    value: &T,
    (format, read): (&impl Fn(&T) -> Option<String>, &impl Fn(&str) -> Reading<T>),
) -> Option<T> {
    let path = field.path.cell(year);
    let state = match cx.state_at(ui, path) {
        FieldState::Rest if *value == T::default() => field.state,
        said => said,
    };
    let typed = edit::typed(
        cx,
        ui,
        path,
        value,
        |value| format(value).unwrap_or_default(),
        read,
        |input| input.width(CELL).unit(inside).right().state(state),
    );
    let name = if outside {
        format!("{} {year}, {}", field.name, cx.msg("ui-year-outside"))
    } else {
        format!("{} {year}", field.name)
    };
    // in what one counts is only painted over the cell
    describe(ui, typed.response.id, field.unit);
    super::explain(cx, field.plan, path);
    let response = typed.response.accessible_name(name);
    cx.after_input(ui, path, &response);
    typed.value
}
