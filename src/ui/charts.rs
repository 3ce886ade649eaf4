//! Charts and facts of `views` in the words of the window.

use egui::{Frame, Margin, Ui};

use super::{
    cx::Cx,
    theme::{Tokens, Type, radius},
    widgets::{
        Bar, Mark, PointLook, Segment, Tone, bar_chart, heading, icon, legend, line,
        spoken as joined, text, timeline,
    },
};
use crate::field::FieldPath;
use crate::views::{
    Fact, Stack, StackColumn, Value,
    timeline::{Tense, Timeline},
};

/// Height of a chart in the sheet, and of one in the margin, in points.
const HEIGHTS: [f32; 2] = [220.0, 180.0];
/// A chart in the margin, or in place of one there, is never wider, in points.
pub const ASIDE: f32 = 420.0;

/// Shows a course by what is over, now and to come on the day of the window. Gives the place of the
/// point that was pressed.
pub fn timeline_ui(cx: &Cx<'_>, ui: &mut Ui, course: &Timeline) -> Option<FieldPath> {
    let tenses = course.tenses(cx.today);
    let looks: Vec<PointLook> = (course.points.iter().zip(tenses))
        .map(|(point, tense)| {
            let name = cx.words(&point.name);
            let date = match (point.from, point.until) {
                (Some(from), Some(until)) => {
                    let [from, until] = [from, until].map(|day| cx.texts.date_short(day));
                    format!("{from} – {until}")
                }
                (None, Some(day)) | (Some(day), None) => cx.texts.date_short(day),
                (None, None) => cx.msg("timeline-unknown"),
            };
            let fact = point.fact.as_ref().map(|fact| cx.words(fact));
            let fact = fact.unwrap_or_default();
            let key = match tense {
                Tense::Past => "timeline-past",
                Tense::Now => "timeline-now",
                Tense::ToCome | Tense::Unknown => "timeline-to-come",
            };
            let said = [name.as_str(), &date, &fact, &cx.msg(key)];
            let said: Vec<&str> = said.into_iter().filter(|said| !said.is_empty()).collect();
            PointLook {
                mark: match tense {
                    Tense::Past => Mark::Past,
                    Tense::Now => Mark::Now,
                    Tense::ToCome | Tense::Unknown => Mark::ToCome,
                },
                spoken: said.join(", "),
                name,
                date,
                fact,
            }
        })
        .collect();
    let title = cx.words(&course.title);
    let pressed = timeline(ui, egui::Id::unique(("timeline", &title)), &title, &looks)?;
    Some(course.points.get(pressed)?.at)
}

/// Shows `stack` with its title and legend; smaller where it stands beside something.
pub fn stack_ui(cx: &Cx<'_>, ui: &mut Ui, stack: &Stack, aside: bool) {
    let tokens = Tokens::of(ui);
    let [title, hint] = [&stack.title, &stack.hint].map(|words| cx.words(words));
    let bars: Vec<Bar> = (stack.columns.iter())
        .map(|column| bar(cx, stack, column))
        .collect();
    if aside {
        heading(ui, Type::SmallBold, 2, &title);
        line(ui, Type::Small, tokens.ink2, &hint);
    } else {
        ui.horizontal(|ui| {
            heading(ui, Type::Section, 2, &title);
            line(ui, Type::Small, tokens.ink2, &hint);
        });
    }
    let [height, height_aside] = HEIGHTS;
    // the figure says its unit itself: it is read apart from the words above it
    let name = joined(&[&title, &hint]);
    bar_chart(ui, &bars, if aside { height_aside } else { height }, &name);
    ui.horizontal_wrapped(|ui| {
        // lines of a legend stand closer than lines of buttons
        ui.spacing_mut().interact_size.y = 16.0;
        ui.spacing_mut().item_spacing.x = 12.0;
        for series in &stack.series {
            legend(ui, Some(series.colour), &cx.words(&series.name));
        }
        if let Some(gap) = &stack.gap {
            legend(ui, None, &cx.words(gap));
        }
        if bars.iter().any(|bar| bar.forecast) {
            line(ui, Type::Micro, tokens.ink2, &cx.msg("chart-forecast"));
        }
    });
}

fn bar(cx: &Cx<'_>, stack: &Stack, column: &StackColumn) -> Bar {
    let label = cx.words(&column.head);
    let segment = |name: &str, value: &Value, series| Segment {
        value: value.size(),
        series,
        words: printed(cx, value),
        spoken: joined(&[&spoken(cx, value), name, &label]),
    };
    let parts = stack.series.iter().zip(&column.parts);
    let mut segments: Vec<Segment> = parts
        .filter(|(_, value)| **value != Value::Blank)
        .map(|(series, value)| segment(&cx.words(&series.name), value, Some(series.colour)))
        .collect();
    if let Some(gap) = stack.gap.as_ref().filter(|_| column.gap.size() > 0.0) {
        segments.push(segment(&cx.words(gap), &column.gap, None));
    }
    Bar {
        total: printed(cx, &column.total),
        segments,
        forecast: column.forecast,
        label,
    }
}

/// A number as it stands in a chart: money in thousands of złoty, all whole.
fn printed(cx: &Cx<'_>, value: &Value) -> String {
    let scale = match value {
        Value::Money(_) => 1000.0,
        _ => 1.0,
    };
    cx.texts.count((value.size() / scale).round() as i64)
}

fn spoken(cx: &Cx<'_>, value: &Value) -> String {
    match value {
        Value::Money(amount) => cx.texts.money(*amount),
        _ => printed(cx, value),
    }
}

/// Shows `fact`. Gives whether it is a warning.
pub fn fact_ui(cx: &Cx<'_>, ui: &mut Ui, fact: &Fact) -> bool {
    let tokens = Tokens::of(ui);
    let (title, value, meaning) = match fact {
        Fact::Calm(words) => {
            text(ui, Type::Body, tokens.ink2, &cx.words(words));
            return false;
        }
        Fact::Warning { title, value, text } => (title, value, text),
    };
    let (color, tint) = Tone::Warning.colours(tokens);
    let margin = Margin {
        left: 16,
        right: 14,
        top: 10,
        bottom: 12,
    };
    let frame = Frame::new().fill(tint).corner_radius(radius::FIELD);
    frame.inner_margin(margin).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.horizontal(|ui| {
            icon(ui, Tone::Warning.icon(), 14.0, color);
            text(ui, Type::SmallBold, color, &cx.words(title));
        });
        line(ui, Type::Figure, tokens.ink, &spoken(cx, value));
        text(ui, Type::Small, tokens.ink, &cx.words(meaning));
    });
    true
}
