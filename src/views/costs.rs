//! Costs: by source, by action, of one action, as a chart, and what is left when grants end.
//!
//! A total is always the sum of what its table shows: amounts outside the plan's years have a
//! column of their own. A year without an amount is blank, which is not zero.

use super::{
    ActionView, AreaView, Cell, Column, ColumnKind, Fact, Group, Naming, Row, RowKind, Series,
    Stack, StackColumn, Subject, Table, Value, Words,
};
use crate::base::{Amounts, Decimal, Id, Money, Year};
use crate::catalog::Outlook;
use crate::field::FieldPath;
use crate::model::Plan;
use crate::path;
use crate::projection::SourceCost;

/// A column of amounts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Period {
    /// A year of the plan.
    Year(Year),
    /// All years that the plan does not have.
    Outside,
}

/// The columns of amounts that a table needs.
struct Periods {
    years: Vec<Year>,
    outside: bool,
}

impl Periods {
    /// The plan's years, and what lies outside them where `amounts` have it; while the plan has no
    /// years, those of the amounts.
    fn of(plan: &Plan, amounts: &Amounts) -> Self {
        let years = plan.years();
        if years.is_empty() {
            let years = amounts.0.keys().copied().collect();
            return Self {
                years,
                outside: false,
            };
        }
        let outside = amounts.0.keys().any(|year| !years.contains(year));
        Self { years, outside }
    }

    fn iter(&self) -> impl Iterator<Item = Period> {
        let years = self.years.iter().map(|year| Period::Year(*year));
        years.chain(self.outside.then_some(Period::Outside))
    }

    fn columns(&self) -> impl Iterator<Item = Column> {
        self.iter()
            .map(|period| Column::new(Self::head(period), ColumnKind::Number))
    }

    fn head(period: Period) -> Words {
        match period {
            Period::Year(year) => year.into(),
            Period::Outside => Words::message("head-outside"),
        }
    }

    fn years_of<'a>(&'a self, amounts: &'a Amounts, period: Period) -> impl Iterator<Item = Year> {
        let years = amounts.0.keys().copied();
        years.filter(move |year| match period {
            Period::Year(own) => own == *year,
            Period::Outside => !self.years.contains(year),
        })
    }

    /// What `amounts` have in `period`; none when that is blank.
    fn amount(&self, amounts: &Amounts, period: Period) -> Option<Money> {
        let amounts = self
            .years_of(amounts, period)
            .filter_map(|year| amounts.get(year));
        amounts.fold(None, |sum, amount| {
            Some(sum.unwrap_or_default().plus(amount))
        })
    }

    /// The cells of `amounts` and of their total.
    fn cells(&self, amounts: &Amounts) -> Vec<Cell> {
        let by_period = self
            .iter()
            .map(|period| Cell::money(self.amount(amounts, period)));
        by_period.chain([total(amounts)]).collect()
    }

    /// The cells of a cost line; where nothing of the line is filled in, all of it is missing.
    fn line(&self, id: Id, amounts: &Amounts) -> Vec<Cell> {
        let mut cells: Vec<Cell> = self
            .iter()
            .map(|period| {
                let at = match period {
                    Period::Year(year) => Some(year),
                    Period::Outside => self.years_of(amounts, period).next(),
                };
                let cell = match self.amount(amounts, period) {
                    None if amounts.0.is_empty() => Cell::new(Value::Missing),
                    amount => Cell::money(amount),
                };
                cell.at(at.map(|year| amount_at(id, year)))
            })
            .collect();
        cells.push(total(amounts));
        cells
    }
}

fn amount_at(line: Id, year: Year) -> FieldPath {
    let path = path!(costs[line].amounts);
    path.cell(year)
}

fn total(amounts: &Amounts) -> Cell {
    Cell::money((!amounts.0.is_empty()).then(|| amounts.total()))
}

fn add(sum: &mut Amounts, amounts: &Amounts) {
    for (year, amount) in &amounts.0 {
        let known = sum.get(*year).unwrap_or_default();
        sum.set(*year, Some(known.plus(*amount)));
    }
}

/// The last year of the plan, from which the upkeep afterwards is read.
fn last_year(plan: &Plan, periods: &Periods) -> Option<Year> {
    plan.edition
        .last_year
        .or_else(|| periods.years.last().copied())
}

/// The colour of a source, counted from zero: its own everywhere; sources without one take what
/// is left.
fn colour(subject: &Subject<'_>, key: &str) -> usize {
    let own = |key: &str| {
        let slot = subject.catalog.funding.get(key)?.colour_slot?;
        Some(usize::from(slot).saturating_sub(1))
    };
    if let Some(own) = own(key) {
        return own;
    }
    let sources = || subject.projection.costs.sources.iter();
    let taken: Vec<usize> = sources().filter_map(|line| own(&line.source)).collect();
    let mut free = (0..7).filter(|colour| !taken.contains(colour)).chain(7..);
    let others = sources().filter(|line| own(&line.source).is_none());
    let position = others.take_while(|line| line.source != key).count();
    free.nth(position).unwrap_or(position)
}

fn source(key: &str, naming: Naming) -> Words {
    match key {
        "" => Words::message("source-none"),
        key => Words::entry("funding", key, naming),
    }
}

/// Shares of a total, rounded one by one; knows whether the rounded ones add up.
struct Shares {
    total: Money,
    sum: Decimal,
}

impl Shares {
    fn new(total: Money) -> Self {
        Self {
            total,
            sum: Decimal::default(),
        }
    }

    /// The share of `part`; blank where the total is nothing.
    fn cell(&mut self, part: Money) -> Cell {
        let Some(share) = part.percent_of(self.total) else {
            return Cell::new(Value::Blank);
        };
        self.sum = self.sum.checked_add(share).unwrap_or(self.sum);
        Cell::new(Value::Share(share))
    }

    fn whole(&self) -> Cell {
        let all = self.total.percent_of(self.total);
        Cell::new(all.map_or(Value::Blank, Value::Share))
    }

    fn remark(&self) -> Option<Words> {
        let all = self.total.percent_of(self.total)?;
        (self.sum != all).then(|| Words::message("note-shares"))
    }
}

fn number(key: &str) -> Column {
    Column::new(Words::message(key), ColumnKind::Number)
}

/// The column of what a row has in all periods.
fn total_column() -> Column {
    Column {
        adds: true,
        ..number("head-total")
    }
}

fn words(key: &str) -> Column {
    Column::new(Words::message(key), ColumnKind::Words)
}

/// Whether there are costs to show.
pub fn any(subject: &Subject<'_>) -> bool {
    let costs = &subject.projection.costs;
    !costs.sources.is_empty() && !Periods::of(subject.plan, &costs.by_year).years.is_empty()
}

/// How certain a source is once the plan has ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Certainty {
    /// Nothing says that it ends.
    Lasting,
    /// Known to give after the plan, up to a year; its money has to be won again.
    Known,
    /// Not known to give after the plan.
    Ending,
}

impl Certainty {
    fn of(line: &SourceCost, last: Option<Year>) -> Self {
        match line.outlook {
            Outlook::Lasts => Self::Lasting,
            Outlook::Until(_) if last.is_some_and(|last| line.lasts(last)) => Self::Known,
            Outlook::Until(_) | Outlook::Open => Self::Ending,
        }
    }
}

/// Costs of the plan by source and period, with shares and what a source gives after the plan;
/// none while there is nothing to show.
pub fn by_source(subject: &Subject<'_>) -> Option<Table> {
    let costs = &subject.projection.costs;
    let periods = Periods::of(subject.plan, &costs.by_year);
    if !any(subject) {
        return None;
    }
    let last = last_year(subject.plan, &periods);
    let mut columns = vec![
        words("head-cost-source"),
        Column {
            told_by_groups: true,
            ..Column::new(Words::message("head-continuity"), ColumnKind::Short)
        },
    ];
    columns.extend(periods.columns());
    columns.extend([total_column(), number("head-share")]);
    let after = match last {
        Some(year) => Words::message("head-after").with("year", year),
        None => Words::message("head-after-plan"),
    };
    columns.push(Column::new(after, ColumnKind::Forecast));
    let mut shares = Shares::new(costs.total());
    let mut groups = Vec::new();
    for (certainty, title) in [
        (Certainty::Lasting, "group-sources-lasting"),
        (Certainty::Known, "group-sources-known"),
        (Certainty::Ending, "group-sources-ending"),
    ] {
        let lines = costs.sources.iter();
        let mut rows: Vec<Row> = lines
            .filter(|line| Certainty::of(line, last) == certainty)
            .map(|line| Row {
                series: Some(colour(subject, &line.source)),
                ..source_row(subject, &periods, last, line, &mut shares)
            })
            .collect();
        let gap = last
            .map(|year| costs.without_future(year))
            .unwrap_or_default();
        if certainty == Certainty::Ending && gap > Money::ZERO {
            rows.push(gap_row(columns.len(), gap));
        }
        if !rows.is_empty() {
            groups.push(Group {
                title: Some(Words::message(title)),
                rows,
            });
        }
    }
    let mut cells = vec![
        Cell::words(Words::message("row-total")),
        Cell::new(Value::Blank),
    ];
    cells.extend(periods.cells(&costs.by_year));
    cells.push(shares.whole());
    cells.push(Cell::money(last.and_then(|year| costs.by_year.get(year))));
    if let Some(group) = groups.last_mut() {
        group.rows.push(Row::new(RowKind::Total, cells));
    }
    let upkeep = last.map(|year| Words::message("note-after").with("year", year));
    Some(Table {
        columns,
        groups,
        remarks: upkeep.into_iter().chain(shares.remark()).collect(),
        sources: Vec::new(),
    })
}

fn source_row(
    subject: &Subject<'_>,
    periods: &Periods,
    last: Option<Year>,
    line: &SourceCost,
    shares: &mut Shares,
) -> Row {
    let key = line.source.as_str();
    let entry = subject.catalog.funding.get(key);
    let lasts = last.is_some_and(|last| line.lasts(last));
    let continuity = entry.map_or(Value::Blank, |entry| {
        Value::Words(match entry.outlook() {
            Outlook::Until(year) => {
                Words::message("continuity-until").with("year", year.to_string())
            }
            Outlook::Lasts | Outlook::Open => {
                Words::message(format!("continuity-{}", entry.continuity.key()))
            }
        })
    });
    let continuity = Cell {
        warns: entry.is_some() && !lasts,
        ..Cell::new(continuity)
    };
    let mut cells = vec![Cell::words(source(key, Naming::Both)), continuity];
    cells.extend(periods.iter().map(|period| {
        let cell = Cell::money(periods.amount(&line.amounts, period));
        cell.at(only_place(subject.plan, key, periods, period))
    }));
    cells.push(total(&line.amounts));
    cells.push(shares.cell(line.amounts.total()));
    // What ends gives nothing afterwards; what lasts gives what it gave last.
    let after = last.and_then(|year| line.amounts.get(year));
    cells.push(Cell::money(if lasts { after } else { Some(Money::ZERO) }));
    Row::new(RowKind::Plain, cells)
}

/// The one amount of the plan that makes up what `source` gives in `period`, if it is one.
fn only_place(plan: &Plan, source: &str, periods: &Periods, period: Period) -> Option<FieldPath> {
    let lines = plan
        .costs
        .iter()
        .filter(|(_, line)| line.source.as_str() == source && line.action.id().is_some());
    let mut places = lines.flat_map(|(id, line)| {
        let years = periods.years_of(&line.amounts, period);
        years.map(move |year| amount_at(id, year))
    });
    let first = places.next();
    first.filter(|_| places.next().is_none())
}

fn gap_row(columns: usize, gap: Money) -> Row {
    let mut cells = vec![
        Cell::words(Words::message("row-without-source")),
        Cell::new(Value::Blank),
    ];
    // the years, the total and the share
    cells.resize(columns.saturating_sub(1), Cell::not_applicable());
    cells.push(Cell::money(Some(gap)));
    Row::new(RowKind::Gap, cells)
}

/// Costs of the plan by area, action and source; none while there is nothing to show.
pub fn by_action(subject: &Subject<'_>, areas: &[AreaView<'_>]) -> Option<Table> {
    let costs = &subject.projection.costs;
    let periods = Periods::of(subject.plan, &costs.by_year);
    if costs.sources.is_empty() || periods.years.is_empty() {
        return None;
    }
    let mut columns = vec![
        Column::new(Words::message("head-code"), ColumnKind::Short),
        words("head-action-owner"),
        words("head-cost-source"),
    ];
    columns.extend(periods.columns());
    columns.push(total_column());
    let with_actions = areas.iter().filter(|area| !area.actions.is_empty());
    let mut groups: Vec<Group> = with_actions
        .map(|area| area_group(&periods, area))
        .collect();
    if let Some(last) = groups.last_mut() {
        let label = Words::message("row-total-plan");
        last.rows
            .push(sum_row(RowKind::Total, label, &periods, &costs.by_year));
    }
    Some(Table {
        columns,
        groups,
        remarks: Vec::new(),
        sources: Vec::new(),
    })
}

fn area_group(periods: &Periods, area: &AreaView<'_>) -> Group {
    let mut rows: Vec<Row> = area
        .actions
        .iter()
        .flat_map(|view| action_rows(periods, view))
        .collect();
    let mut sum = Amounts::default();
    for costs in area.actions.iter().filter_map(|view| view.sums) {
        add(&mut sum, &costs.by_year);
    }
    let label = if area.roman.is_empty() {
        Words::message("row-total")
    } else {
        Words::message("row-total-area").with("roman", area.roman.as_str())
    };
    rows.push(sum_row(RowKind::Sum, label, periods, &sum));
    Group {
        title: Some(area.row_title.clone()),
        rows,
    }
}

fn sum_row(kind: RowKind, label: Words, periods: &Periods, amounts: &Amounts) -> Row {
    let mut cells = vec![
        Cell::words(label),
        Cell::new(Value::Left),
        Cell::new(Value::Left),
    ];
    cells.extend(periods.cells(amounts));
    Row::new(kind, cells)
}

/// One row for every source; the action's code and name go on over them all.
fn action_rows(periods: &Periods, view: &ActionView<'_>) -> Vec<Row> {
    let owner = view.action.owner.trim();
    let name = Cell {
        below: (!owner.is_empty()).then(|| owner.into()),
        ..Cell::words(view.name())
    };
    let lead = [
        view.code_cell(),
        name.at(Some(path!(actions[view.id].name))),
    ];
    let mut rows: Vec<Row> = view
        .costs
        .iter()
        .enumerate()
        .map(|(index, (id, line))| {
            let mut cells = if index == 0 {
                lead.to_vec()
            } else {
                vec![Cell::new(Value::Above), Cell::new(Value::Above)]
            };
            cells.push(source_cell(*id, line.source.as_str()));
            cells.extend(periods.line(*id, &line.amounts));
            Row::new(RowKind::Plain, cells).at(FieldPath::row(path!(costs).table, *id, ""))
        })
        .collect();
    if rows.is_empty() {
        let mut cells = lead.to_vec();
        cells.push(Cell::new(Value::Missing));
        cells.extend(periods.iter().map(|_| Cell::new(Value::Missing)));
        cells.push(Cell::new(Value::Blank));
        let action = FieldPath::row(path!(actions).table, view.id, "");
        rows.push(Row::new(RowKind::Plain, cells).at(action));
    }
    rows
}

fn source_cell(line: Id, key: &str) -> Cell {
    let value = if key.is_empty() {
        Value::Missing
    } else {
        Value::Words(source(key, Naming::Short))
    };
    Cell {
        told: Some(&["source", "amounts"]),
        ..Cell::new(value).at(Some(path!(costs[line].source)))
    }
}

/// Costs of one action by source, with shares.
pub fn of_action(subject: &Subject<'_>, view: &ActionView<'_>) -> Table {
    let mut by_year = Amounts::default();
    for (_, line) in &view.costs {
        add(&mut by_year, &line.amounts);
    }
    let periods = Periods::of(subject.plan, &by_year);
    let mut columns = vec![words("head-cost-by-source")];
    columns.extend(periods.columns());
    columns.extend([total_column(), number("head-share")]);
    let mut shares = Shares::new(by_year.total());
    let mut rows: Vec<Row> = view
        .costs
        .iter()
        .map(|(id, line)| {
            let mut cells = vec![source_cell(*id, line.source.as_str())];
            cells.extend(periods.line(*id, &line.amounts));
            cells.push(if line.amounts.0.is_empty() {
                Cell::new(Value::Blank)
            } else {
                shares.cell(line.amounts.total())
            });
            Row::new(RowKind::Plain, cells).at(FieldPath::row(path!(costs).table, *id, ""))
        })
        .collect();
    rows.push(shared_sum(&periods, &by_year, &shares));
    Table {
        columns,
        groups: vec![Group { title: None, rows }],
        remarks: shares.remark().into_iter().collect(),
        sources: Vec::new(),
    }
}

/// Costs of the actions of one area by source, with shares; none while there are none.
pub fn of_area(subject: &Subject<'_>, area: &AreaView<'_>) -> Option<Table> {
    let lines = area.actions.iter().flat_map(|view| &view.costs);
    let (mut by_year, mut sources): (_, Vec<(&str, Amounts)>) = (Amounts::default(), Vec::new());
    for (_, line) in lines {
        add(&mut by_year, &line.amounts);
        let key = line.source.as_str();
        match sources.iter_mut().find(|(known, _)| *known == key) {
            Some((_, sum)) => add(sum, &line.amounts),
            None => sources.push((key, line.amounts.clone())),
        }
    }
    if by_year.0.is_empty() {
        return None;
    }
    let periods = Periods::of(subject.plan, &by_year);
    let mut columns = vec![words("head-cost-by-source")];
    columns.extend(periods.columns());
    columns.extend([total_column(), number("head-share")]);
    let mut shares = Shares::new(by_year.total());
    let mut rows: Vec<Row> = sources
        .iter()
        .map(|(key, amounts)| {
            let mut cells = vec![Cell::words(source(key, Naming::Both))];
            cells.extend(periods.cells(amounts));
            cells.push(shares.cell(amounts.total()));
            Row::new(RowKind::Plain, cells)
        })
        .collect();
    rows.push(shared_sum(&periods, &by_year, &shares));
    Some(Table {
        columns,
        groups: vec![Group { title: None, rows }],
        remarks: shares.remark().into_iter().collect(),
        sources: Vec::new(),
    })
}

fn shared_sum(periods: &Periods, by_year: &Amounts, shares: &Shares) -> Row {
    let mut cells = vec![Cell::words(Words::message("row-total"))];
    cells.extend(periods.cells(by_year));
    cells.push(shares.whole());
    Row::new(RowKind::Sum, cells)
}

/// Costs by period and source, and the year after the plan with what then has no source; none
/// while there is nothing to show.
pub fn chart(subject: &Subject<'_>) -> Option<Stack> {
    let costs = &subject.projection.costs;
    let periods = Periods::of(subject.plan, &costs.by_year);
    let last = last_year(subject.plan, &periods)?;
    if costs.total() == Money::ZERO {
        return None;
    }
    let series = costs.sources.iter().map(|line| Series {
        key: line.source.clone(),
        name: source(&line.source, Naming::Short),
        colour: colour(subject, &line.source),
    });
    let column = |head: Words, after, parts: Vec<Option<Money>>, gap: Money| StackColumn {
        head,
        after,
        forecast: false,
        total: Value::Money(parts.iter().flatten().copied().sum::<Money>().plus(gap)),
        parts: parts
            .into_iter()
            .map(|part| Cell::money(part).value)
            .collect(),
        gap: Value::Money(gap),
    };
    let mut columns: Vec<StackColumn> = periods
        .iter()
        .map(|period| {
            let parts = costs.sources.iter();
            let parts = parts.map(|line| periods.amount(&line.amounts, period));
            column(Periods::head(period), None, parts.collect(), Money::ZERO)
        })
        .collect();
    let lasting = |line: &SourceCost| line.amounts.get(last).filter(|_| line.lasts(last));
    let (next, parts) = (last.shift(1), costs.sources.iter().map(lasting).collect());
    columns.push(column(
        next.into(),
        Some(next),
        parts,
        costs.without_future(last),
    ));
    Some(Stack {
        title: Words::message("costs-chart"),
        hint: Words::message("costs-thousands"),
        series: series.collect(),
        columns,
        gap: Some(Words::message("costs-uncovered")),
    })
}

/// What the last year of a plan takes from sources that then end.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Cliff {
    /// The last year of the plan.
    pub last: Year,
    /// zł of that year from sources that end.
    pub gap: Money,
    /// The same as a share of the year's costs, in percent; none when they are nothing.
    pub share: Option<Decimal>,
    /// zł of it of which the plan does not say who pays then.
    pub open: Money,
    /// zł of the year's costs.
    pub all: Money,
}

impl Cliff {
    /// The same in words.
    pub fn fact(self) -> Fact {
        if self.gap == Money::ZERO {
            return Fact::Calm(Words::message("costs-no-cliff"));
        }
        let share = self.open.percent_of(self.all);
        let Some(share) = share.filter(|_| self.open > Money::ZERO) else {
            let words = Words::message("costs-cliff-answered");
            let next = self.last.shift(1);
            return Fact::Calm(words.with("amount", self.gap).with("year", next));
        };
        Fact::Warning {
            title: Words::message("costs-cliff").with("year", self.last.shift(1)),
            value: Value::Money(self.open),
            text: Words::message("costs-cliff-text")
                .with("share", share.round(0))
                .with("year", self.last),
        }
    }
}

/// What is left when the grants end; none while the plan has no years.
pub fn cliff(subject: &Subject<'_>) -> Option<Cliff> {
    let costs = &subject.projection.costs;
    let last = last_year(subject.plan, &Periods::of(subject.plan, &costs.by_year))?;
    let gap = costs.without_future(last);
    let all = costs.by_year.get(last).unwrap_or_default();
    Some(Cliff {
        last,
        gap,
        share: gap.percent_of(all),
        open: costs
            .unanswered(subject.plan, last)
            .map(|(_, amount)| amount)
            .sum(),
        all,
    })
}

/// What is left when the grants end, in words.
pub fn cliff_fact(subject: &Subject<'_>) -> Option<Fact> {
    cliff(subject).map(Cliff::fact)
}
