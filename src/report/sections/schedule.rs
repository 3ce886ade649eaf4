//! Chapter on the schedule: actions over the years of the plan.

use super::{Cx, view};
use crate::base::Year;
use crate::report::doc::{Block, BlockKind, Chart, Gantt, GanttKey, GanttRow, Graphic, Notes};
use crate::views::milestones;
use crate::views::schedule::{self, Schedule, ScheduleArea, ScheduleRow};

/// Rows of one graphic; a longer schedule is parted between areas.
const ROWS: usize = 40;
/// Actions that a text alternative names one by one; more are only counted.
const TOLD: usize = 20;
const QUARTERS: [&str; 4] = ["I", "II", "III", "IV"];

/// The chapter's blocks.
pub fn compose(cx: &Cx<'_>) -> Vec<Block> {
    let schedule = schedule::schedule(&cx.subject(), &cx.areas);
    let Schedule { years, mut areas } = schedule;
    for area in &mut areas {
        area.rows.retain(|row| row.dated);
    }
    areas.retain(|area| !area.rows.is_empty());
    if areas.is_empty() || years.is_empty() {
        return Vec::new();
    }
    let mut graphics: Vec<Vec<ScheduleArea>> = vec![Vec::new()];
    let mut rows = 0;
    for area in areas {
        if rows > 0 && rows + area.rows.len() + 1 > ROWS {
            graphics.push(Vec::new());
            rows = 0;
        }
        rows += area.rows.len() + 1;
        if let Some(last) = graphics.last_mut() {
            last.push(area);
        }
    }
    let of = graphics.len();
    let mut out = vec![Block::para(cx.msg("schedule-intro"))];
    for (index, areas) in graphics.iter().enumerate() {
        out.push(graphic(cx, &years, areas, (index + 1, of)));
    }
    if let Some(of_plan) = milestones::of_plan(&cx.subject(), &cx.areas) {
        let table = view::captioned(cx, cx.msg("caption-milestones"), &of_plan);
        out.push(Block::heading(2, cx.msg("heading-milestones")));
        out.push(Block::from(BlockKind::Table(table)).named("milestones"));
    }
    out
}

fn graphic(
    cx: &Cx<'_>,
    years: &[Year],
    areas: &[ScheduleArea],
    (part, of): (usize, usize),
) -> Block {
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
    let told: usize = areas.iter().map(|area| area.rows.len()).sum();
    let mut rows = Vec::new();
    let mut alt = cx.say("alt-schedule", &[("what", caption.as_str().into())]);
    for area in areas {
        rows.push(GanttRow::Group(cx.words(&area.title)));
        for action in &area.rows {
            rows.push(row(cx, action));
            if told > TOLD {
                continue;
            }
            alt.push(' ');
            let args = [
                ("code", action.code.as_str().into()),
                ("period", years_of(cx, action).into()),
            ];
            alt.push_str(&cx.say("alt-schedule-action", &args));
        }
    }
    if told > TOLD {
        alt.push(' ');
        alt.push_str(&cx.say("alt-schedule-many", &[("count", told.into())]));
    }
    let first = areas.first().map(|area| format!("actions-{}", area.area));
    let key = if areas.len() > 1 {
        "alt-tables-from"
    } else {
        "alt-table"
    };
    let alt = match first {
        Some(table) => cx.with_table(alt, key, &table),
        None => alt.into(),
    };
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
    let graphic = Graphic {
        caption: caption.into(),
        alt,
        chart: Chart::Gantt(chart),
        notes: Notes {
            remark: Some(cx.msg("schedule-remark").into()),
            ..Notes::default()
        },
    };
    Block::from(BlockKind::Graphic(graphic)).named(format!("schedule-{part}"))
}

fn years_of(cx: &Cx<'_>, action: &ScheduleRow) -> String {
    let period = action.period.as_ref();
    period.map(|words| cx.words(words)).unwrap_or_default()
}

fn row(cx: &Cx<'_>, action: &ScheduleRow) -> GanttRow {
    GanttRow::Action {
        code: action.code.clone(),
        name: cx.words(&action.name),
        prepare: None,
        run: action.run,
        milestones: action.milestones.iter().map(|mark| mark.quarter).collect(),
    }
}
