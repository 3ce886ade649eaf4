//! Figures of the diagnosis: years, the table, computed rows below it and a small chart beside it.

use egui::Ui;

use super::super::{
    cx::{Cx, Note},
    form::{figures_ui, record_ui},
    theme::{Tokens, Type},
    widgets::{Bar, Segment, bar_chart, heading, legend, line},
};
use crate::{base::Decimal, model::Plan, path};

/// Years and population, with its indicators and the chart of older people.
pub(super) fn ui(cx: &Cx<'_>, plan: &mut Plan, ui: &mut Ui) {
    record_ui(cx, plan, ui, path!(diagnosis).table, None);
    let top = ui.cursor().top();
    chapters_ui(cx, plan, ui);
    chart_note(cx, plan, ui, top);
}

/// The figures of the step's chapters with the indicators of its themes.
pub(super) fn chapters_ui(cx: &Cx<'_>, plan: &mut Plan, ui: &mut Ui) {
    figures_ui(cx, plan, ui, cx.step.figures);
}

/// The chart of people aged 65 and more, as a note beside the head of the table.
fn chart_note(cx: &Cx<'_>, plan: &Plan, ui: &mut Ui, top: f32) {
    let number = |key: &str, column| {
        let quantity = cx.projection.columns.figure(plan, key, column);
        quantity.number().map(Decimal::to_f64)
    };
    let (older, oldest_name) = (cx.msg("chart-65-79"), cx.msg("chart-80"));
    let bars: Vec<Bar> = cx
        .projection
        .columns
        .present()
        .filter_map(|(column, year)| {
            let all = number("ludnosc-65-plus", column)?;
            let oldest = number("ludnosc-80-plus", column)?;
            let words = |value: f64| cx.texts.count(value.round() as i64);
            Some(Bar {
                label: year.to_string(),
                total: words(all),
                segments: vec![
                    Segment {
                        value: oldest,
                        series: Some(0),
                        words: words(oldest),
                        spoken: format!("{}, {oldest_name}, {year}", words(oldest)),
                    },
                    Segment {
                        value: (all - oldest).max(0.0),
                        series: Some(1),
                        words: words(all - oldest),
                        spoken: format!("{}, {older}, {year}", words(all - oldest)),
                    },
                ],
                forecast: column.is_forecast(),
            })
        })
        .collect();
    if bars.len() < 2 {
        return;
    }
    let words = [
        "chart-older",
        "chart-older-hint",
        "chart-65-79",
        "chart-80",
        "chart-forecast",
    ]
    .map(|key| cx.msg(key));
    let paint = move |ui: &mut Ui| {
        let tokens = Tokens::of(ui);
        let [title, hint, younger, oldest, forecast] = words;
        heading(ui, Type::SmallBold, 2, &title);
        line(ui, Type::Small, tokens.ink2, &hint);
        bar_chart(ui, &bars, 180.0, &title);
        ui.horizontal_wrapped(|ui| {
            legend(ui, Some(1), &younger);
            legend(ui, Some(0), &oldest);
            if bars.iter().any(|bar| bar.forecast) {
                line(ui, Type::Micro, tokens.ink2, &forecast);
            }
        });
        ui.add_space(8.0);
    };
    if let Err(Note::Aside(paint)) = cx.note(top, Note::Aside(Box::new(paint))) {
        ui.scope(|ui| {
            ui.set_max_width(420.0);
            paint(ui);
        });
    }
}
