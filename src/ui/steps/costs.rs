//! Costs: views of the plan beside each other. Nothing is typed here: amounts stand at their
//! actions.

use egui::Ui;

use super::super::{
    cx::Cx,
    request::Request,
    shown,
    theme::{Tokens, Type, radius},
    widgets::{
        Bar, Button, Empty, Segment, Tone, bar_chart, column, empty_state, heading, icon, legend,
        line, segments, text,
    },
};
use crate::{
    base::Money,
    model::Plan,
    views::{
        self,
        costs::{self, Stack},
    },
};

/// What the table shows.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
enum Order {
    #[default]
    Sources,
    Actions,
}

const ORDERS: [(Order, &str); 2] = [
    (Order::Sources, "costs-by-source"),
    (Order::Actions, "costs-by-action"),
];

pub(super) fn ui(cx: &Cx<'_>, plan: &mut Plan, ui: &mut Ui) {
    let subject = cx.subject(plan);
    let Some(by_source) = costs::by_source(&subject) else {
        empty_ui(cx, ui);
        return;
    };
    let id = egui::Id::unique("costs order");
    let mut order = ui
        .data(|data| data.get_temp::<Order>(id))
        .unwrap_or_default();
    let words: Vec<String> = ORDERS.iter().map(|(_, key)| cx.msg(key)).collect();
    let selected = ORDERS.iter().position(|(known, _)| *known == order);
    let name = cx.msg("costs-view");
    if let Some((chosen, _)) = segments(ui, id.with("orders"), &name, &words, selected, true)
        .and_then(|few| ORDERS.get(few.chosen?))
    {
        order = *chosen;
        ui.data_mut(|data| data.insert_temp(id, order));
    }
    ui.add_space(4.0);
    let colour = |series: usize| {
        let sources = &cx.projection.costs.sources;
        let key = sources.get(series).map_or("", |line| line.source.as_str());
        series_of(cx, key)
    };
    let (table, caption) = match order {
        Order::Sources => (Some(by_source), "caption-costs-by-source"),
        Order::Actions => {
            let areas = views::outline(&subject);
            (
                costs::by_action(&subject, &areas),
                "caption-costs-by-action",
            )
        }
    };
    if let Some(table) = table {
        let look = shown::Look {
            colour: &colour,
            edges: None,
        };
        shown::table_ui(cx, ui, id.with(caption), &cx.msg(caption), &table, look);
    }
    ui.add_space(18.0);
    let stack = costs::chart(&subject);
    let cliff = costs::cliff(&subject);
    if ui.available_width() >= 760.0 {
        ui.horizontal_top(|ui| {
            let width = ui.available_width();
            column(ui, width * 0.62, |ui| chart_ui(cx, ui, stack.as_ref()));
            ui.add_space(24.0);
            let rest = ui.available_width();
            column(ui, rest, |ui| cliff_ui(cx, ui, cliff));
        });
    } else {
        chart_ui(cx, ui, stack.as_ref());
        ui.add_space(16.0);
        cliff_ui(cx, ui, cliff);
    }
}

fn empty_ui(cx: &Cx<'_>, ui: &mut Ui) {
    let (title, hint) = (
        cx.msg("costs-empty"),
        cx.texts.attr("costs-empty", "hint").unwrap_or_default(),
    );
    let empty = Empty {
        title: &title,
        text: &hint,
        primary: &cx.msg("costs-go-actions"),
        secondary: "",
    };
    if empty_state(ui, &empty).is_some() {
        cx.ask(Request::Go(super::super::route::Route::Step("actions")));
    }
}

/// The colour of a source: its own on every screen; sources without one take what is left.
fn series_of(cx: &Cx<'_>, key: &str) -> usize {
    let slot = |key: &str| {
        cx.catalog
            .funding
            .get(key)
            .and_then(|source| source.colour_slot)
            .map(|slot| usize::from(slot).saturating_sub(1))
    };
    if let Some(own) = slot(key) {
        return own;
    }
    let sources = &cx.projection.costs.sources;
    let taken: Vec<usize> = sources
        .iter()
        .filter_map(|line| slot(&line.source))
        .collect();
    let mut free = (0..7).filter(|series| !taken.contains(series)).chain(7..);
    let others = sources.iter().filter(|line| slot(&line.source).is_none());
    let position = others.take_while(|line| line.source != key).count();
    free.nth(position).unwrap_or(position)
}

fn chart_ui(cx: &Cx<'_>, ui: &mut Ui, stack: Option<&Stack>) {
    let Some(stack) = stack else { return };
    let tokens = Tokens::of(ui);
    let thousands = |amount: Money| cx.texts.count((amount.to_f64() / 1000.0).round() as i64);
    let uncovered = cx.msg("costs-uncovered");
    let bars: Vec<Bar> = stack
        .columns
        .iter()
        .map(|column| {
            let label = cx.words(&column.head);
            let piece = |name: &str, amount: Money, series| Segment {
                value: amount.to_f64(),
                series,
                words: thousands(amount),
                spoken: format!("{}, {name}, {label}", cx.texts.money(amount)),
            };
            let parts = stack.series.iter().zip(&column.parts);
            let mut segments: Vec<Segment> = parts
                .filter_map(|(series, amount)| {
                    let colour = series_of(cx, &series.key);
                    Some(piece(&cx.words(&series.name), (*amount)?, Some(colour)))
                })
                .collect();
            if column.gap > Money::ZERO {
                segments.push(piece(&uncovered, column.gap, None));
            }
            Bar {
                total: thousands(column.total()),
                segments,
                forecast: false,
                label,
            }
        })
        .collect();
    let title = cx.msg("costs-chart");
    ui.horizontal(|ui| {
        heading(ui, Type::Section, 2, &title);
        line(ui, Type::Small, tokens.ink2, &cx.msg("costs-thousands"));
    });
    bar_chart(ui, &bars, 220.0, &title);
    ui.horizontal_wrapped(|ui| {
        // lines of a legend stand closer than lines of buttons
        ui.spacing_mut().interact_size.y = 16.0;
        ui.spacing_mut().item_spacing.x = 12.0;
        for series in &stack.series {
            let colour = series_of(cx, &series.key);
            legend(ui, Some(colour), &cx.words(&series.name));
        }
        legend(ui, None, &uncovered);
    });
}

/// What the services would cost in the year after the plan without a source.
fn cliff_ui(cx: &Cx<'_>, ui: &mut Ui, cliff: Option<costs::Cliff>) {
    let tokens = Tokens::of(ui);
    let Some(costs::Cliff { last, gap, share }) = cliff else {
        return;
    };
    if gap == Money::ZERO {
        text(ui, Type::Body, tokens.ink2, &cx.msg("costs-no-cliff"));
        return;
    }
    let (color, tint) = Tone::Warning.colours(tokens);
    let year = last.shift(1);
    egui::Frame::new()
        .fill(tint)
        .corner_radius(radius::FIELD)
        .inner_margin(egui::Margin {
            left: 16,
            right: 14,
            top: 10,
            bottom: 12,
        })
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.horizontal(|ui| {
                icon(ui, Tone::Warning.icon(), 14.0, color);
                text(
                    ui,
                    Type::SmallBold,
                    color,
                    &cx.msg_with("costs-cliff", &[("year", year.into())]),
                );
            });
            line(ui, Type::Figure, tokens.ink, &cx.texts.money(gap));
            let share = share
                .map(|share| cx.texts.percent(share.round(0)))
                .unwrap_or_default();
            let args = [("share", share.into()), ("year", last.into())];
            text(
                ui,
                Type::Small,
                tokens.ink,
                &cx.msg_with("costs-cliff-text", &args),
            );
        });
    ui.add_space(10.0);
    if ui
        .add(Button::secondary(&cx.msg("costs-go-actions")).small())
        .clicked()
    {
        cx.ask(Request::Go(super::super::route::Route::Step("actions")));
    }
}
