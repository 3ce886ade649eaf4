//! Graphics: charts as data with words already formatted, and their text alternative.

use super::{Notes, RichText};

/// A chart with what belongs to it.
#[derive(Debug, Clone, PartialEq)]
pub struct Graphic {
    /// Title with the unit.
    pub caption: RichText,
    /// Text alternative, made from the data: words, and numbers of tables.
    pub alt: RichText,
    /// The drawing.
    pub chart: Chart,
    /// Notes below.
    pub notes: Notes,
}

/// Charts. Labels are given as printed; the engine formats no numbers.
#[derive(Debug, Clone, PartialEq)]
pub enum Chart {
    /// Lines with an optional forecast.
    Line(LineChart),
    /// Horizontal stacked bars, also for gaps.
    Bars(BarChart),
    /// Stacked columns with the years after the grants.
    Columns(ColumnChart),
    /// Schedule.
    Gantt(Gantt),
}

/// The value axis, from 0 up.
#[derive(Debug, Clone, PartialEq)]
pub struct Axis {
    /// Value at the top of the plot; more than 0.
    pub max: f64,
    /// Grid lines with their words.
    pub ticks: Vec<(f64, String)>,
}

/// Lines over years.
#[derive(Debug, Clone, PartialEq)]
pub struct LineChart {
    /// Positions on the horizontal axis that carry words.
    pub x_ticks: Vec<(f64, String)>,
    /// Value axis.
    pub axis: Axis,
    /// Last position with data; what lies right of it is forecast.
    pub last_data: Option<f64>,
    /// At most three lines.
    pub series: Vec<LineSeries>,
}

/// One line.
#[derive(Debug, Clone, PartialEq)]
pub struct LineSeries {
    /// Name at the right end.
    pub name: String,
    /// Value under the name.
    pub last: String,
    /// Points from left to right.
    pub points: Vec<LinePoint>,
}

/// A point of a line.
#[derive(Debug, Clone, PartialEq)]
pub struct LinePoint {
    /// Position.
    pub x: f64,
    /// Value.
    pub y: f64,
    /// Value in words where it is to be printed (first and turning points).
    pub label: Option<String>,
}

/// Fills of document.md §3.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fill {
    /// Accent: own budget, supply today, community services.
    F1,
    /// EFS+.
    F2,
    /// Yearly programmes, institutions.
    F3,
    /// Growth through the plan, flats.
    F4,
    /// Payments of residents and the rest.
    F5,
    /// What is missing.
    Hatch,
}

/// A part of every bar, in drawing order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartOf {
    /// Name.
    pub name: String,
    /// Fill.
    pub fill: Fill,
}

/// Horizontal stacked bars.
#[derive(Debug, Clone, PartialEq)]
pub struct BarChart {
    /// Parts from left to right.
    pub parts: Vec<PartOf>,
    /// Bars from top to bottom.
    pub rows: Vec<BarRow>,
    /// Each bar fills the width (100 %); otherwise all share one scale.
    pub each_full: bool,
    /// Head of the column at the right, may be empty.
    pub right_head: String,
}

/// A bar.
#[derive(Debug, Clone, PartialEq)]
pub struct BarRow {
    /// Name at the left.
    pub label: String,
    /// Second line at the left (the unit), may be empty.
    pub sub_label: String,
    /// One value per part, with its words.
    pub segments: Vec<(f64, String)>,
    /// Words at the right, may be empty.
    pub right: String,
    /// A target: label in Bold.
    pub strong: bool,
}

/// Stacked columns over years.
#[derive(Debug, Clone, PartialEq)]
pub struct ColumnChart {
    /// Parts from the foot up.
    pub parts: Vec<PartOf>,
    /// Years with funding.
    pub columns: Vec<ColumnBar>,
    /// Years after the grants, behind the dashed line.
    pub after: Vec<ColumnBar>,
    /// Words over the years after («bez zapewnionego źródła»).
    pub after_label: String,
    /// Value axis.
    pub axis: Axis,
}

/// A column.
#[derive(Debug, Clone, PartialEq)]
pub struct ColumnBar {
    /// Year.
    pub label: String,
    /// Total above the column.
    pub total: String,
    /// One value per part, with its words.
    pub segments: Vec<(f64, String)>,
}

/// A schedule by quarters.
#[derive(Debug, Clone, PartialEq)]
pub struct Gantt {
    /// Years, each of four quarters.
    pub years: Vec<String>,
    /// Words of the quarters: I, II, III, IV.
    pub quarters: Vec<String>,
    /// Rows.
    pub rows: Vec<GanttRow>,
    /// Words of the key: preparation, running, milestone.
    pub key: GanttKey,
}

/// Words of the one-line key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GanttKey {
    /// «przygotowanie».
    pub prepare: String,
    /// «realizacja».
    pub run: String,
    /// «kamień milowy».
    pub milestone: String,
}

/// A row of a schedule.
#[derive(Debug, Clone, PartialEq)]
pub enum GanttRow {
    /// Title of an area.
    Group(String),
    /// An action. Quarters are counted from 0 at the first year's first quarter; ends are inclusive.
    Action {
        /// Code.
        code: String,
        /// Name.
        name: String,
        /// Preparation.
        prepare: Option<(u16, u16)>,
        /// Running.
        run: Option<(u16, u16)>,
        /// Milestones, each at the end of a quarter.
        milestones: Vec<u16>,
    },
}

impl Axis {
    /// An axis from 0 to a round number at or above `largest`, with about five grid lines whose
    /// words come from `words`. Nothing, negative or not a number counts as 1.
    pub fn nice(largest: f64, words: impl Fn(f64) -> String) -> Self {
        let largest = if largest.is_finite() && largest > 0.0 {
            largest
        } else {
            1.0
        };
        let raw = largest / 5.0;
        let power = 10_f64.powf(raw.log10().floor());
        let step = [1.0, 2.0, 2.5, 5.0, 10.0]
            .into_iter()
            .map(|m| m * power)
            .find(|step| *step >= raw * 0.999)
            .unwrap_or(10.0 * power);
        let count = (largest / step).ceil().max(1.0) as u32;
        let ticks = (0..=count)
            .map(|i| f64::from(i) * step)
            .map(|v| (v, words(v)))
            .collect();
        Self {
            max: f64::from(count) * step,
            ticks,
        }
    }
}
