//! Costs by source and year, their sums, and what is left when the grants end. Nothing is typed
//! here: amounts stand at their actions.

use egui::{Rect, Sense, Stroke, Ui, pos2, vec2};

use super::super::{
    cx::Cx,
    request::Request,
    theme::{Tokens, Type, radius, size},
    widgets::{
        Bar, Button, Empty, Segment, Tone, bar_chart, column, empty_state, fill, heading, icon,
        legend, line, sideways, tag, text,
    },
};
use crate::{
    base::{Money, Year},
    model::Plan,
    projection::SourceCost,
};

pub(super) fn ui(cx: &Cx<'_>, plan: &mut Plan, ui: &mut Ui) {
    let years = plan.years();
    let costs = &cx.projection.costs;
    if costs.sources.is_empty() || years.is_empty() {
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
            cx.ask(Request::Go(super::super::route::Route::to_step("actions")));
        }
        return;
    }
    table_ui(cx, ui, &years);
    ui.add_space(18.0);
    if ui.available_width() >= 760.0 {
        ui.horizontal_top(|ui| {
            let width = ui.available_width();
            column(ui, width * 0.62, |ui| chart_ui(cx, ui, &years));
            ui.add_space(24.0);
            let rest = ui.available_width();
            column(ui, rest, |ui| cliff_ui(cx, ui, &years));
        });
    } else {
        chart_ui(cx, ui, &years);
        ui.add_space(16.0);
        cliff_ui(cx, ui, &years);
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

fn source_name(cx: &Cx<'_>, key: &str) -> String {
    if key.is_empty() {
        return cx.msg("costs-no-source");
    }
    let lang = cx.texts.lang().code();
    cx.catalog.funding.get(key).map_or_else(
        || key.to_owned(),
        |source| source.short.get(lang).to_owned(),
    )
}

/// Widths of the table, from the width at hand.
struct Grid {
    width: f32,
    name: f32,
    kind: f32,
    cell: f32,
}

impl Grid {
    fn of(width: f32, years: usize) -> Self {
        let columns = years as f32 + 2.0;
        let width = width.max(columns * 92.0 + 200.0 + 110.0);
        let cell = (width * 0.11).clamp(92.0, 124.0);
        let kind = 120.0;
        Self {
            width,
            name: width - kind - cell * columns,
            kind,
            cell,
        }
    }

    fn right(&self, left: f32, index: usize) -> f32 {
        left + self.name + self.kind + self.cell * (index as f32 + 1.0) - 8.0
    }
}

fn put(ui: &Ui, x: f32, y: f32, words: &str, look: (Type, egui::Color32), right: bool) {
    let galley = ui
        .painter()
        .layout_job(look.0.job(words, look.1, f32::INFINITY));
    let x = if right { x - galley.size().x } else { x };
    ui.painter()
        .galley(pos2(x, y - galley.size().y / 2.0), galley, look.1);
}

fn table_ui(cx: &Cx<'_>, ui: &mut Ui, years: &[Year]) {
    let tokens = Tokens::of(ui);
    let costs = &cx.projection.costs;
    let after = years.last().map(|last| last.shift(1));
    sideways(ui, egui::Id::unique("costs area"), |ui| {
        let grid = Grid::of(ui.available_width(), years.len());
        ui.set_width(grid.width);
        ui.spacing_mut().item_spacing.y = 0.0;
        let (head, _) = ui.allocate_exact_size(vec2(grid.width, 42.0), Sense::hover());
        let y = head.bottom() - 14.0;
        let faint = (Type::SmallBold, tokens.ink2);
        put(
            ui,
            head.left() + 8.0,
            y,
            &cx.msg("costs-source"),
            faint,
            false,
        );
        put(
            ui,
            head.left() + grid.name,
            y,
            &cx.msg("costs-continuity"),
            faint,
            false,
        );
        for (index, year) in years.iter().enumerate() {
            put(
                ui,
                grid.right(head.left(), index),
                y,
                &year.to_string(),
                faint,
                true,
            );
        }
        put(
            ui,
            grid.right(head.left(), years.len()),
            y,
            &cx.msg("costs-total"),
            faint,
            true,
        );
        if let Some(after) = after {
            let right = grid.right(head.left(), years.len() + 1);
            put(ui, right, y - 16.0, &after.to_string(), faint, true);
            put(
                ui,
                right,
                y,
                &cx.msg("costs-after"),
                (Type::Micro, tokens.ink2),
                true,
            );
        }
        ui.painter().hline(
            head.x_range(),
            head.bottom() - 0.5,
            Stroke::new(1.0, tokens.edge),
        );
        for source in &costs.sources {
            source_row_ui(cx, ui, &grid, source, series_of(cx, &source.source), years);
        }
        let sums: Vec<Money> = years
            .iter()
            .map(|year| costs.by_year.get(*year).unwrap_or_default())
            .collect();
        let lasting = last_year(years)
            .map(|year| lasting(costs, year))
            .unwrap_or_default();
        sum_row_ui(cx, ui, &grid, &sums, costs.total(), lasting);
    });
}

fn last_year(years: &[Year]) -> Option<Year> {
    years.last().copied()
}

/// Money of `year` that goes on after the plan.
fn lasting(costs: &crate::projection::Costs, year: Year) -> Money {
    let lasting = costs.sources.iter().filter(|line| line.lasts);
    lasting.filter_map(|line| line.amounts.get(year)).sum()
}

fn source_row_ui(
    cx: &Cx<'_>,
    ui: &mut Ui,
    grid: &Grid,
    source: &SourceCost,
    series: usize,
    years: &[Year],
) {
    let tokens = Tokens::of(ui);
    let (row, response) = ui.allocate_exact_size(vec2(grid.width, size::TARGET), Sense::hover());
    let name = source_name(cx, &source.source);
    let total = source.amounts.total();
    response.widget_info(|| {
        egui::WidgetInfo::labeled(
            egui::Role::Label,
            true,
            format!("{name}: {}", cx.texts.money(total)),
        )
    });
    let y = row.center().y;
    let square = Rect::from_center_size(pos2(row.left() + 14.0, y), vec2(11.0, 11.0));
    fill(ui, square, Some(series), tokens);
    put(
        ui,
        row.left() + 27.0,
        y,
        &name,
        (Type::Table, tokens.ink),
        false,
    );
    let continuity = cx
        .catalog
        .funding
        .get(&source.source)
        .map(|entry| entry.continuity.key());
    if let Some(key) = continuity {
        let spot = Rect::from_min_max(
            pos2(row.left() + grid.name, row.top() + 4.0),
            pos2(row.left() + grid.name + grid.kind, row.bottom()),
        );
        let mut child = ui.new_child(
            egui::UiBuilder::new()
                .id_salt(("continuity", series, &source.source))
                .max_rect(spot),
        );
        let words = cx.msg(&format!("continuity-{key}"));
        if source.lasts {
            line(&mut child, Type::Micro, tokens.ink2, &words);
        } else {
            tag(&mut child, &words, false);
        }
    }
    let plain = |amount: Money| cx.texts.money_plain(amount);
    for (index, year) in years.iter().enumerate() {
        let amount = source.amounts.get(*year).unwrap_or_default();
        put(
            ui,
            grid.right(row.left(), index),
            y,
            &plain(amount),
            (Type::Table, tokens.ink),
            true,
        );
    }
    put(
        ui,
        grid.right(row.left(), years.len()),
        y,
        &plain(total),
        (Type::TableBold, tokens.ink),
        true,
    );
    let after = last_year(years)
        .filter(|_| source.lasts)
        .and_then(|year| source.amounts.get(year))
        .unwrap_or_default();
    put(
        ui,
        grid.right(row.left(), years.len() + 1),
        y,
        &plain(after),
        (Type::Table, tokens.ink2),
        true,
    );
    ui.painter().hline(
        row.x_range(),
        row.bottom() - 0.5,
        Stroke::new(1.0, tokens.line),
    );
}

fn sum_row_ui(cx: &Cx<'_>, ui: &mut Ui, grid: &Grid, sums: &[Money], total: Money, lasting: Money) {
    let tokens = Tokens::of(ui);
    let (row, response) = ui.allocate_exact_size(vec2(grid.width, size::ROW), Sense::hover());
    let name = cx.msg("costs-sum");
    response.widget_info(|| {
        egui::WidgetInfo::labeled(
            egui::Role::Label,
            true,
            format!("{name}: {}", cx.texts.money(total)),
        )
    });
    let y = row.center().y;
    let strong = (Type::TableBold, tokens.ink);
    put(ui, row.left() + 8.0, y, &name, strong, false);
    for (index, sum) in sums.iter().enumerate() {
        put(
            ui,
            grid.right(row.left(), index),
            y,
            &cx.texts.money_plain(*sum),
            strong,
            true,
        );
    }
    put(
        ui,
        grid.right(row.left(), sums.len()),
        y,
        &cx.texts.money_plain(total),
        strong,
        true,
    );
    put(
        ui,
        grid.right(row.left(), sums.len() + 1),
        y,
        &cx.texts.money_plain(lasting),
        strong,
        true,
    );
    ui.painter().hline(
        row.x_range(),
        row.bottom() - 0.5,
        Stroke::new(1.0, tokens.line),
    );
}

fn chart_ui(cx: &Cx<'_>, ui: &mut Ui, years: &[Year]) {
    let tokens = Tokens::of(ui);
    let costs = &cx.projection.costs;
    let thousands = |amount: Money| cx.texts.count((amount.to_f64() / 1000.0).round() as i64);
    let piece = |amount: Money, series| Segment {
        value: amount.to_f64(),
        series,
        words: thousands(amount),
    };
    let mut bars: Vec<Bar> = years
        .iter()
        .map(|year| Bar {
            label: year.to_string(),
            total: thousands(costs.by_year.get(*year).unwrap_or_default()),
            segments: costs
                .sources
                .iter()
                .map(|line| {
                    piece(
                        line.amounts.get(*year).unwrap_or_default(),
                        Some(series_of(cx, &line.source)),
                    )
                })
                .collect(),
            forecast: false,
        })
        .collect();
    if let Some(last) = last_year(years) {
        let mut segments: Vec<Segment> = costs
            .sources
            .iter()
            .filter(|line| line.lasts)
            .map(|line| {
                piece(
                    line.amounts.get(last).unwrap_or_default(),
                    Some(series_of(cx, &line.source)),
                )
            })
            .collect();
        segments.push(piece(costs.without_future(last), None));
        bars.push(Bar {
            label: last.shift(1).to_string(),
            total: thousands(costs.by_year.get(last).unwrap_or_default()),
            segments,
            forecast: false,
        });
    }
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
        for line in &costs.sources {
            legend(
                ui,
                Some(series_of(cx, &line.source)),
                &source_name(cx, &line.source),
            );
        }
        legend(ui, None, &cx.msg("costs-uncovered"));
    });
}

/// What the services would cost in the year after the plan without a source.
fn cliff_ui(cx: &Cx<'_>, ui: &mut Ui, years: &[Year]) {
    let tokens = Tokens::of(ui);
    let Some(last) = last_year(years) else { return };
    let gap = cx.projection.costs.without_future(last);
    if gap == Money::default() {
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
            let budget = cx.projection.costs.by_year.get(last).unwrap_or_default();
            let share = gap
                .percent_of(budget)
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
        cx.ask(Request::Go(super::super::route::Route::to_step("actions")));
    }
}
