//! Chapter on the schedule: actions over the years of the plan.

use super::{Cx, card};
use crate::base::Year;
use crate::report::doc::{Block, BlockKind, Chart, Figure, Gantt, GanttKey, GanttRow, Notes};
use crate::views::{ActionView, AreaView};

/// Rows of one figure; a longer schedule is parted between areas.
const ROWS: usize = 40;
/// Actions that a text alternative names one by one; more are only counted.
const TOLD: usize = 20;
const QUARTERS: [&str; 4] = ["I", "II", "III", "IV"];

/// The chapter's blocks.
pub fn compose(cx: &Cx<'_>) -> Vec<Block> {
    let dated = |view: &&ActionView<'_>| {
        view.action.first_year.is_some() && view.action.last_year.is_some()
    };
    let years = years(cx);
    let areas: Vec<(usize, &AreaView<'_>, Vec<&ActionView<'_>>)> = cx
        .areas
        .iter()
        .enumerate()
        .map(|(index, area)| {
            (
                index,
                area,
                area.actions.iter().filter(dated).collect::<Vec<_>>(),
            )
        })
        .filter(|(_, _, actions)| !actions.is_empty())
        .collect();
    if areas.is_empty() || years.is_empty() {
        return Vec::new();
    }
    let mut figures: Vec<Vec<(usize, &AreaView<'_>, Vec<&ActionView<'_>>)>> = vec![Vec::new()];
    let mut rows = 0;
    for area in areas {
        if rows > 0 && rows + area.2.len() + 1 > ROWS {
            figures.push(Vec::new());
            rows = 0;
        }
        rows += area.2.len() + 1;
        if let Some(last) = figures.last_mut() {
            last.push(area);
        }
    }
    let of = figures.len();
    let mut out = vec![Block::para(cx.msg("schedule-intro"))];
    for (index, areas) in figures.iter().enumerate() {
        out.push(figure(cx, &years, areas, (index + 1, of)));
    }
    out
}

/// Years of the plan, or those of the actions while the plan has none.
fn years(cx: &Cx<'_>) -> Vec<Year> {
    let years = cx.inputs.plan.years();
    if !years.is_empty() {
        return years;
    }
    let of = |view: &ActionView<'_>| [view.action.first_year, view.action.last_year];
    let mut years: Vec<Year> = cx.actions().flat_map(of).flatten().collect();
    years.sort_unstable();
    match (years.first(), years.last()) {
        (Some(first), Some(last)) => first.through(*last).collect(),
        _ => Vec::new(),
    }
}

type Areas<'r, 'a> = [(usize, &'r AreaView<'a>, Vec<&'r ActionView<'a>>)];

fn figure(cx: &Cx<'_>, years: &[Year], areas: &Areas<'_, '_>, (part, of): (usize, usize)) -> Block {
    let period = match (years.first(), years.last()) {
        (Some(first), Some(last)) => cx.inputs.texts.years(*first, *last),
        _ => String::new(),
    };
    let args = [
        ("years", period.into()),
        ("part", part.into()),
        ("of", of.into()),
    ];
    let key = if of > 1 {
        "caption-schedule-part"
    } else {
        "caption-schedule"
    };
    let caption = cx.say(key, &args);
    let told: usize = areas.iter().map(|(_, _, actions)| actions.len()).sum();
    let mut rows = Vec::new();
    let mut alt = cx.say("alt-schedule", &[("what", caption.as_str().into())]);
    for (_, area, actions) in areas {
        rows.push(GanttRow::Group(cx.words(&area.row_title)));
        for view in actions {
            rows.push(row(cx, years, view));
            if told > TOLD {
                continue;
            }
            alt.push(' ');
            let args = [
                ("code", view.code.as_str().into()),
                ("period", card::period(cx, view).into()),
            ];
            alt.push_str(&cx.say("alt-schedule-action", &args));
        }
    }
    if told > TOLD {
        alt.push(' ');
        alt.push_str(&cx.say("alt-schedule-many", &[("count", told.into())]));
    }
    if let Some((index, _, _)) = areas.first() {
        let token = Cx::table_token(&format!("actions-{index}"));
        let key = if areas.len() > 1 {
            "alt-tables-from"
        } else {
            "alt-table"
        };
        alt.push(' ');
        alt.push_str(&cx.say(key, &[("n", token.into())]));
    }
    let chart = Gantt {
        years: years.iter().map(ToString::to_string).collect(),
        quarters: QUARTERS.map(str::to_owned).into(),
        rows,
        key: GanttKey {
            prepare: cx.msg("gantt-prepare"),
            run: cx.msg("gantt-run"),
            milestone: cx.msg("gantt-milestone"),
        },
    };
    let figure = Figure {
        caption: caption.into(),
        alt,
        chart: Chart::Gantt(chart),
        notes: Notes {
            remark: Some(cx.msg("schedule-remark").into()),
            ..Notes::default()
        },
    };
    Block::from(BlockKind::Figure(figure)).named(format!("schedule-{part}"))
}

/// A plan states years, so a bar takes all quarters of the first and of the last one; what lies
/// outside the plan's years is cut off.
fn row(cx: &Cx<'_>, years: &[Year], view: &ActionView<'_>) -> GanttRow {
    GanttRow::Action {
        code: view.code.clone(),
        name: card::name(cx, view),
        prepare: None,
        run: quarters(years, view),
        milestone: None,
    }
}

fn quarters(years: &[Year], view: &ActionView<'_>) -> Option<(u16, u16)> {
    let (start, end) = (years.first()?.get(), years.last()?.get());
    let first = view.action.first_year?.get().max(start);
    let last = view.action.last_year?.get().min(end);
    if first > last {
        return None;
    }
    let quarter = |year: i64| u16::try_from((year - start) * 4).ok();
    Some((quarter(first)?, quarter(last)? + 3))
}
