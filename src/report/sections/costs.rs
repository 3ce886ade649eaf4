//! Chapter on costs: by action, by source, and what is left when grants end.

use super::card::{Shares, amount_cell, name, source_cell};
use super::cx::{ActionView, AreaView};
use super::fields::{blank_cell, row_anchor};
use super::figures::note_marks;
use super::{Cx, charts};
use crate::base::{Amounts, Money, Year};
use crate::catalog::{Continuity, FundingSource, Payer};
use crate::path;
use crate::projection::SourceCost;
use crate::report::doc::{
    Axis, Block, BlockKind, Cell, Chart, Column, ColumnBar, ColumnChart, Figure, Fill, Group,
    Inline, Mark, Notes, PartOf, RichText, Row, RowKind, Table,
};

/// Years drawn after the plan; all repeat the upkeep of its last year.
const YEARS_AFTER: i64 = 2;
/// From this many złoty on, charts count in thousands.
const IN_THOUSANDS: u64 = 100_000;

/// The chapter's blocks.
pub fn compose(cx: &Cx<'_>) -> Vec<Block> {
    let costs = &cx.inputs.projection.costs;
    let years = cx.cost_years();
    if costs.sources.is_empty() || years.is_empty() {
        return Vec::new();
    }
    let texts = cx.inputs.texts;
    let args = [("total", texts.money(costs.total()).into())];
    let mut out = vec![
        Block::para(cx.say("costs-intro", &args)),
        Block::from(BlockKind::Table(by_action(cx, &years))).named("costs-by-action"),
    ];
    out.push(Block::heading(2, cx.msg("heading-costs-by-source")));
    out.extend(cliff(cx, &years).map(Block::para));
    out.extend(chart(cx, &years));
    out.push(Block::from(BlockKind::Table(by_source(cx, &years))).named("costs-by-source"));
    out
}

fn year_heads(years: &[Year]) -> impl Iterator<Item = Cell> {
    years.iter().map(|year| Cell::text(year.to_string()))
}

fn amounts(cx: &Cx<'_>, years: &[Year], amounts: &Amounts) -> Vec<Cell> {
    let money = |amount: Money| Cell::number(cx.inputs.texts.money_plain(amount));
    let by_year = years
        .iter()
        .map(|year| money(amounts.get(*year).unwrap_or_default()));
    by_year.chain([money(amounts.total())]).collect()
}

// By action

fn by_action(cx: &Cx<'_>, years: &[Year]) -> Table {
    let mut columns = vec![Column::short(), Column::text(), Column::text()];
    columns.extend(years.iter().map(|_| Column::number()));
    columns.push(Column::number());
    let mut head: Vec<Cell> = ["head-code", "head-action-owner", "head-cost-source"]
        .map(|key| Cell::text(cx.msg(key)))
        .into();
    head.extend(year_heads(years));
    head.push(Cell::text(cx.msg("head-total")));
    let with_actions = cx.areas.iter().filter(|area| !area.actions.is_empty());
    let mut groups: Vec<Group> = with_actions
        .map(|area| area_group(cx, years, area))
        .collect();
    let mut cells = vec![Cell::text(cx.msg("row-total-plan")).columns(3)];
    cells.extend(amounts(cx, years, &cx.inputs.projection.costs.by_year));
    if let Some(last) = groups.last_mut() {
        last.rows.push(Row::new(RowKind::Total, cells));
    }
    let mut table = Table {
        caption: Some(cx.msg("caption-costs-by-action").into()),
        columns,
        head: vec![head],
        groups,
        ..Table::default()
    };
    note_marks(cx, &mut table);
    table
}

fn area_group(cx: &Cx<'_>, years: &[Year], area: &AreaView<'_>) -> Group {
    let mut rows: Vec<Row> = area
        .actions
        .iter()
        .flat_map(|view| action_rows(cx, years, view))
        .collect();
    let mut sum = Amounts::default();
    for costs in area.actions.iter().filter_map(|view| view.sums) {
        for (year, amount) in &costs.by_year.0 {
            let known = sum.get(*year).unwrap_or_default();
            sum.set(*year, Some(known.plus(*amount)));
        }
    }
    let label = if area.roman.is_empty() {
        cx.msg("row-total")
    } else {
        cx.say("row-total-area", &[("roman", area.roman.as_str().into())])
    };
    let mut cells = vec![Cell::text(label).columns(3)];
    cells.extend(amounts(cx, years, &sum));
    rows.push(Row::new(RowKind::Sum, cells));
    Group::titled(area.row_title.as_str(), rows)
}

/// One row for every source; the action's code and name span them all.
fn action_rows(cx: &Cx<'_>, years: &[Year], view: &ActionView<'_>) -> Vec<Row> {
    let height = u16::try_from(view.costs.len().max(1)).unwrap_or(u16::MAX);
    let mut title = RichText::from(name(cx, view));
    let owner = view.action.owner.trim();
    if !owner.is_empty() {
        title = title
            .with(Inline::Break)
            .with(Inline::Quiet(owner.to_owned()));
    }
    let mut lead = vec![
        Cell::text(view.code.as_str()).rows(height),
        Cell::text(title).rows(height),
    ];
    let mut rows = Vec::new();
    for (id, line) in &view.costs {
        let blank = line.amounts.0.is_empty();
        let mut cells = std::mem::take(&mut lead);
        cells.push(source_cell(cx, *id, line.source.as_str()));
        cells.extend(
            years
                .iter()
                .map(|year| amount_cell(cx, line.amounts.get(*year), blank)),
        );
        cells.push(Cell::number(
            cx.inputs.texts.money_plain(line.amounts.total()),
        ));
        rows.push(Row::new(RowKind::Plain, cells).at(row_anchor(path!(costs).table, *id)));
    }
    if rows.is_empty() {
        lead.push(blank_cell(cx, true));
        lead.extend(years.iter().map(|_| blank_cell(cx, true)));
        lead.push(Cell::empty());
        rows.push(Row::new(RowKind::Plain, lead).at(row_anchor(path!(actions).table, view.id)));
    }
    rows
}

// By source

fn source_name(cx: &Cx<'_>, key: &str) -> String {
    match key {
        "" => cx.msg("source-none"),
        key => match cx.inputs.catalog.funding.get(key) {
            Some(entry) => {
                let (name, short) = (entry.name.get(cx.lang), entry.short.get(cx.lang));
                if name.contains(short) {
                    name.to_owned()
                } else {
                    cx.say(
                        "source-name",
                        &[("name", name.into()), ("short", short.into())],
                    )
                }
            }
            None => key.to_owned(),
        },
    }
}

/// The last year of the plan, from which the upkeep afterwards is read.
fn last_year(cx: &Cx<'_>, years: &[Year]) -> Option<Year> {
    cx.inputs
        .plan
        .edition
        .last_year
        .or_else(|| years.last().copied())
}

fn by_source(cx: &Cx<'_>, years: &[Year]) -> Table {
    let costs = &cx.inputs.projection.costs;
    let last = last_year(cx, years);
    let mut columns = vec![Column::text()];
    columns.extend(years.iter().map(|_| Column::number()));
    columns.extend([
        Column::number(),
        Column::number(),
        Column::number().forecast(),
    ]);
    let mut head = vec![Cell::text(cx.msg("head-cost-source"))];
    head.extend(year_heads(years));
    head.push(Cell::text(cx.msg("head-total")));
    head.push(Cell::text(cx.msg("head-share")));
    head.push(Cell::text(match last {
        Some(year) => cx.say("head-after", &[("year", year.into())]),
        None => cx.msg("head-after-plan"),
    }));
    let mut shares = Shares::new(costs.total());
    let mut groups = Vec::new();
    for (lasts, title) in [
        (true, "group-sources-lasting"),
        (false, "group-sources-ending"),
    ] {
        let lines = costs.sources.iter().filter(|line| line.lasts == lasts);
        let mut rows: Vec<Row> = lines
            .map(|line| source_row(cx, years, last, line, &mut shares))
            .collect();
        let gap = last
            .map(|year| costs.without_future(year))
            .unwrap_or_default();
        if !lasts && gap > Money::ZERO {
            rows.push(gap_row(cx, years, gap));
        }
        if !rows.is_empty() {
            groups.push(Group::titled(cx.msg(title), rows));
        }
    }
    let mut cells = vec![Cell::text(cx.msg("row-total"))];
    cells.extend(amounts(cx, years, &costs.by_year));
    cells.push(shares.whole(cx));
    let after = last
        .and_then(|year| costs.by_year.get(year))
        .unwrap_or_default();
    cells.push(Cell::number(cx.inputs.texts.money_plain(after)));
    if let Some(group) = groups.last_mut() {
        group.rows.push(Row::new(RowKind::Total, cells));
    }
    let mut table = Table {
        caption: Some(cx.msg("caption-costs-by-source").into()),
        columns,
        head: vec![head],
        groups,
        ..Table::default()
    };
    let upkeep = last.map(|year| cx.say("note-after", &[("year", year.into())]));
    let remarks = [upkeep.map(RichText::from), shares.remark(cx)];
    table.notes.remark = join_notes(remarks);
    table.notes.source = Some(cx.with_number("note-source-table", "costs-by-action"));
    note_marks(cx, &mut table);
    table
}

fn join_notes(notes: [Option<RichText>; 2]) -> Option<RichText> {
    let mut joined = RichText::new();
    for note in notes.into_iter().flatten() {
        if !joined.is_empty() {
            joined = joined.text(" ");
        }
        joined.0.extend(note.0);
    }
    (!joined.is_empty()).then_some(joined)
}

fn source_row(
    cx: &Cx<'_>,
    years: &[Year],
    last: Option<Year>,
    line: &SourceCost,
    shares: &mut Shares,
) -> Row {
    let mut cells = vec![Cell::text(source_name(cx, &line.source))];
    cells.extend(amounts(cx, years, &line.amounts));
    cells.push(shares.cell(cx, line.amounts.total()));
    let upkeep = last
        .filter(|_| line.lasts)
        .and_then(|year| line.amounts.get(year));
    cells.push(Cell::number(
        cx.inputs.texts.money_plain(upkeep.unwrap_or_default()),
    ));
    Row::new(RowKind::Plain, cells)
}

fn gap_row(cx: &Cx<'_>, years: &[Year], gap: Money) -> Row {
    let mut cells = vec![Cell::text(Inline::Alarm(cx.msg("row-without-source")))];
    // The years, the total and the share.
    cells.extend((0..years.len() + 2).map(|_| Cell::mark(Mark::NotApplicable)));
    let gap = cx.inputs.texts.money_plain(gap);
    cells.push(Cell::text(Inline::Alarm(gap)));
    Row::new(RowKind::Plain, cells)
}

/// What the last year takes from sources that end, in a sentence.
fn cliff(cx: &Cx<'_>, years: &[Year]) -> Option<RichText> {
    let costs = &cx.inputs.projection.costs;
    let last = last_year(cx, years)?;
    let all = costs.by_year.get(last).filter(|all| *all > Money::ZERO)?;
    let gap = costs.without_future(last);
    let texts = cx.inputs.texts;
    let share = gap
        .percent_of(all)
        .map(|share| texts.decimal_places(share, 1));
    let args = [
        ("year", last.into()),
        ("amount", texts.money(gap).into()),
        (
            "share",
            share
                .map(|share| format!("{share}%"))
                .unwrap_or_default()
                .into(),
        ),
    ];
    let key = if gap == Money::ZERO {
        "cliff-none"
    } else {
        "cliff"
    };
    let mut text = RichText::from(cx.say(key, &args));
    text = text.text(" ");
    text.0.extend(cx.with_number("see-figure", CHART).0);
    Some(text)
}

const CHART: &str = "chart-costs";

// The chart

/// Parts of the columns, from the foot up, with what may be counted on after the plan on either
/// side of what ends.
const PARTS: [(&str, Fill); 4] = [
    ("own", Fill::F1),
    ("other", Fill::F5),
    ("yearly", Fill::F3),
    ("european", Fill::F2),
];

fn part_of(source: Option<&FundingSource>) -> usize {
    let Some(source) = source else {
        return 1;
    };
    match (source.payer, source.continuity) {
        (Payer::LocalGovernment, Continuity::Own) => 0,
        (Payer::European, _) => 3,
        (_, Continuity::Yearly) => 2,
        _ => 1,
    }
}

fn chart(cx: &Cx<'_>, years: &[Year]) -> Option<Block> {
    let costs = &cx.inputs.projection.costs;
    let largest = costs
        .by_year
        .0
        .values()
        .copied()
        .max()
        .filter(|all| *all > Money::ZERO)?;
    let last = last_year(cx, years)?;
    let scale = Scale::of(largest);
    let bars: Vec<Bar> = years.iter().map(|year| Bar::of(cx, *year, false)).collect();
    let gap = costs.without_future(last);
    let after: Vec<Bar> = (1..=YEARS_AFTER)
        .filter(|_| gap > Money::ZERO)
        .map(|shift| Bar {
            year: last.shift(shift),
            ..Bar::of(cx, last, true)
        })
        .collect();
    let used: Vec<usize> = (0..PARTS.len())
        .filter(|part| bars.iter().any(|bar| bar.part(*part) > Money::ZERO))
        .collect();
    let mut parts: Vec<PartOf> = used
        .iter()
        .filter_map(|part| PARTS.get(*part))
        .map(|(key, fill)| PartOf {
            name: cx.msg(&format!("chart-part-{key}")),
            fill: *fill,
        })
        .collect();
    if gap > Money::ZERO {
        parts.push(PartOf {
            name: cx.msg("chart-part-gap"),
            fill: Fill::Hatch,
        });
    }
    let column = |bar: &Bar| bar.column(cx, &used, scale, gap > Money::ZERO);
    let texts = cx.inputs.texts;
    let chart = ColumnChart {
        parts,
        columns: bars.iter().map(column).collect(),
        after: after.iter().map(column).collect(),
        after_label: cx.msg("chart-part-gap"),
        axis: Axis::nice(scale.value(largest), |value| charts::tick(texts, value)),
    };
    let period = match (years.first(), years.last()) {
        (Some(first), Some(last)) => texts.years(*first, *last),
        _ => String::new(),
    };
    let caption = [
        ("years", period.into()),
        ("unit", cx.msg(scale.unit()).into()),
    ];
    let figure = Figure {
        caption: cx.say("caption-chart-costs", &caption).into(),
        alt: alt(cx, &bars, &after, scale),
        chart: Chart::Columns(chart),
        notes: Notes {
            source: Some(cx.with_number("note-source-table", "costs-by-source")),
            ..Notes::default()
        },
    };
    Some(Block::from(BlockKind::Figure(figure)).named(CHART))
}

/// Whether a chart counts in złoty or in thousands.
#[derive(Clone, Copy)]
struct Scale {
    grosze: u64,
}

impl Scale {
    fn of(largest: Money) -> Self {
        let thousands = largest.grosze() >= IN_THOUSANDS * 100;
        Self {
            grosze: if thousands { 100_000 } else { 100 },
        }
    }

    fn unit(self) -> &'static str {
        if self.grosze == 100 {
            "scale-zl"
        } else {
            "scale-thousand-zl"
        }
    }

    fn value(self, amount: Money) -> f64 {
        amount.grosze() as f64 / self.grosze as f64
    }

    /// The amount rounded to a whole unit.
    fn whole(self, amount: Money) -> i64 {
        let rounded = (amount.grosze() + self.grosze / 2) / self.grosze;
        i64::try_from(rounded).unwrap_or(i64::MAX)
    }
}

/// The amounts of one column.
struct Bar {
    year: Year,
    parts: [Money; 4],
    gap: Money,
}

impl Bar {
    /// The amounts of `year`; as a year after the plan, with what ends counted as a gap.
    fn of(cx: &Cx<'_>, year: Year, after: bool) -> Self {
        let mut bar = Self {
            year,
            parts: [Money::ZERO; 4],
            gap: Money::ZERO,
        };
        for line in &cx.inputs.projection.costs.sources {
            let amount = line.amounts.get(year).unwrap_or_default();
            if after && !line.lasts {
                bar.gap = bar.gap.plus(amount);
            } else if let Some(sum) = bar
                .parts
                .get_mut(part_of(cx.inputs.catalog.funding.get(&line.source)))
            {
                *sum = sum.plus(amount);
            }
        }
        bar
    }

    fn part(&self, part: usize) -> Money {
        self.parts.get(part).copied().unwrap_or_default()
    }

    fn total(&self) -> Money {
        self.parts.iter().copied().sum::<Money>().plus(self.gap)
    }

    fn column(&self, cx: &Cx<'_>, used: &[usize], scale: Scale, with_gap: bool) -> ColumnBar {
        let words = |amount: Money| {
            if amount == Money::ZERO {
                String::new()
            } else {
                cx.inputs.texts.count(scale.whole(amount))
            }
        };
        let mut amounts: Vec<Money> = used.iter().map(|part| self.part(*part)).collect();
        if with_gap {
            amounts.push(self.gap);
        }
        ColumnBar {
            label: self.year.to_string(),
            total: words(self.total()),
            segments: amounts
                .into_iter()
                .map(|amount| (scale.value(amount), words(amount)))
                .collect(),
        }
    }
}

fn alt(cx: &Cx<'_>, bars: &[Bar], after: &[Bar], scale: Scale) -> String {
    let unit = cx.inputs.texts.attr_or_msg(scale.unit(), "words");
    let count = |amount: Money| cx.inputs.texts.count(scale.whole(amount));
    let mut alt = cx.say("alt-columns", &[("unit", unit.into())]);
    for bar in bars {
        let args = [
            ("year", bar.year.into()),
            ("value", count(bar.total()).into()),
        ];
        alt.push(' ');
        alt.push_str(&cx.say("alt-year-total", &args));
    }
    if let Some(bar) = after.first() {
        let args = [
            ("year", bar.year.into()),
            ("value", count(bar.total()).into()),
            ("gap", count(bar.gap).into()),
        ];
        alt.push(' ');
        alt.push_str(&cx.say("alt-after", &args));
    }
    alt.push(' ');
    alt.push_str(&cx.say(
        "alt-table",
        &[("n", Cx::table_token("costs-by-source").into())],
    ));
    alt
}
