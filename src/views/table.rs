//! A table as values: columns, groups of rows, cells.

use super::{Grade, Words};
use crate::base::{Decimal, Id, Money, Quantity};
use crate::field::FieldPath;
use crate::projection::Covered;
use crate::projection::few::Cover;

/// A table made from a plan. It is rectangular: every row has a cell for every column.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Table {
    /// The columns.
    pub columns: Vec<Column>,
    /// The rows, in groups; a table without group titles has one group.
    pub groups: Vec<Group>,
    /// What has to be said under the table for it to be understood.
    pub remarks: Vec<Words>,
    /// Where its numbers come from, the weightiest first.
    pub sources: Vec<Words>,
}

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ColumnKind {
    /// Words that may take many lines.
    Words,
    /// Words that are read whole: a row is as tall as they are.
    Prose,
    /// A word or two: a code, a kind.
    Short,
    /// The unit of the row; who lacks room says it below the name.
    Unit,
    /// Numbers.
    Number,
    /// Numbers of years after the plan or the data.
    Forecast,
}

/// A column.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// Its head.
    pub head: Words,
    /// What it holds.
    pub kind: ColumnKind,
    /// Whether the titles of the groups say the same, so that paper does without it.
    pub told_by_groups: bool,
    /// Whether an amount in it is the sum of those in the columns of numbers right before it.
    pub adds: bool,
}

impl Column {
    /// A column of `kind` under `head`.
    pub fn new(head: Words, kind: ColumnKind) -> Self {
        Self {
            head,
            kind,
            told_by_groups: false,
            adds: false,
        }
    }
}

/// Rows under one title.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Group {
    /// The title.
    pub title: Option<Words>,
    /// The rows.
    pub rows: Vec<Row>,
}

/// What a row is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowKind {
    /// Given data.
    Plain,
    /// A part of a row above it.
    Part,
    /// Computed by a formula.
    Computed,
    /// What is missing.
    Gap,
    /// The sum of the plain rows of its group. A number in it is the sum of theirs in its column.
    Sum,
    /// The grand total: the same over the plain rows, and what is missing, of all groups.
    Total,
}

/// A row.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// What the row is.
    pub kind: RowKind,
    /// The row of the plan it shows, where it is one.
    pub at: Option<FieldPath>,
    /// The colour of its series in the chart that belongs to the table, counted from zero.
    pub series: Option<usize>,
    /// How it came to be: the formula of a computed row.
    pub about: Option<Words>,
    /// What helps to read it, for those who ask: how it is meant, what it lacks.
    pub help: Vec<Words>,
    /// Its cells, one for every column.
    pub cells: Vec<Cell>,
}

impl Row {
    /// A row of this kind.
    pub fn new(kind: RowKind, cells: Vec<Cell>) -> Self {
        Self {
            kind,
            at: None,
            series: None,
            about: None,
            help: Vec::new(),
            cells,
        }
    }

    /// The same row with the row of the plan it shows.
    #[must_use]
    pub fn at(self, at: FieldPath) -> Self {
        Self {
            at: Some(at),
            ..self
        }
    }
}

/// A cell.
#[derive(Clone, Debug, PartialEq)]
pub struct Cell {
    /// What it shows.
    pub value: Value,
    /// Where the value stands in the plan, where it stands at one place.
    pub at: Option<FieldPath>,
    /// Whether what it says is a risk.
    pub warns: bool,
    /// A second line.
    pub below: Option<Words>,
    /// How it is told outside, where its value has no place of its own by which that is known.
    pub cover: Option<Cover>,
    /// The action whose card it names.
    pub card: Option<Id>,
    /// Fields of the plan's row that the table tells; who has room tells the others below. None
    /// where nothing of a row is told.
    pub told: Option<&'static [&'static str]>,
}

/// What a cell shows.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Nothing, and nothing is missing; never a zero.
    Blank,
    /// Nothing, and it has to be filled in before the plan is adopted.
    Missing,
    /// The cell above goes on.
    Above,
    /// The cell to the left goes on.
    Left,
    /// Words.
    Words(Words),
    /// A number with its marks; blank as [`Value::Blank`].
    Quantity(Quantity),
    /// An amount.
    Money(Money),
    /// A share in percent, with one place.
    Share(Decimal),
    /// A computed number, with so many places.
    Computed(Decimal, u32),
    /// How much it matters.
    Graded(Grade),
    /// A computed number that has to wait: what it is computed from is not given. Nobody is asked
    /// for it here.
    Pending,
    /// A computed number that there is not: its denominator is zero, or it is too large.
    NoValue,
    /// A number that is not told outside ([`Table::outside`]).
    Covered(Cover),
}

impl Cell {
    /// A cell that shows `value`.
    pub fn new(value: Value) -> Self {
        Self {
            value,
            at: None,
            warns: false,
            below: None,
            cover: None,
            card: None,
            told: None,
        }
    }

    /// A cell of words.
    pub fn words(words: Words) -> Self {
        Self::new(Value::Words(words))
    }

    /// A cell of a number that may be left out.
    pub fn count(count: Option<u32>) -> Self {
        Self::new(count.map_or(Value::Blank, |count| {
            Value::Quantity(Quantity::count(i64::from(count)))
        }))
    }

    /// A cell of an amount; without one it is blank.
    pub fn money(amount: Option<Money>) -> Self {
        Self::new(amount.map_or(Value::Blank, Value::Money))
    }

    /// The cell of something that does not apply.
    pub fn not_applicable() -> Self {
        Self::new(Value::Quantity(Quantity::NotApplicable))
    }

    /// The same cell with the place of its value.
    #[must_use]
    pub fn at(self, at: Option<FieldPath>) -> Self {
        Self { at, ..self }
    }
}

/// Cells of a table whose numbers make up another one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SumOf {
    /// Columns from–to of the same row, both included.
    Columns(usize, usize),
    /// Rows from–to of groups, both included, in the same column: group, first row, last row.
    Rows(Vec<(usize, usize, usize)>),
}

impl Table {
    /// The table as it is told outside: without numbers by which somebody could be recognised.
    #[must_use]
    pub fn outside(mut self, covered: &Covered) -> Self {
        let rows = self.groups.iter_mut().flat_map(|group| &mut group.rows);
        for cell in rows.flat_map(|row| &mut row.cells) {
            let by_place = || cell.at.and_then(|at| covered.at(at));
            let number = matches!(
                cell.value,
                Value::Quantity(Quantity::Number(_)) | Value::Computed(..) | Value::Share(_)
            );
            if let Some(cover) = cell.cover.or_else(by_place).filter(|_| number) {
                cell.value = Value::Covered(cover);
            }
        }
        self
    }

    /// What the number in this cell is the sum of; none where it is no sum of what is shown.
    pub fn sum_of(&self, group: usize, row: usize, column: usize) -> Option<SumOf> {
        let this = self.groups.get(group)?.rows.get(row)?;
        let number = this.cells.get(column)?.number()?;
        let (of, numbers) = match this.kind {
            RowKind::Sum => self.rows_of(&[group], column),
            RowKind::Total => self.rows_of(&(0..self.groups.len()).collect::<Vec<_>>(), column),
            _ => self.columns_of(this, column),
        }?;
        let sum = numbers
            .into_iter()
            .try_fold(Decimal::default(), Decimal::checked_add)?;
        (sum == number).then_some(of)
    }

    fn columns_of(&self, row: &Row, column: usize) -> Option<(SumOf, Vec<Decimal>)> {
        self.columns.get(column).filter(|column| column.adds)?;
        let before = self.columns.get(..column)?;
        let first = before
            .iter()
            .rposition(|column| column.kind != ColumnKind::Number || column.adds)
            .map_or(0, |last| last + 1);
        let last = column.checked_sub(1).filter(|last| *last >= first)?;
        let cells = row.cells.get(first..column)?;
        let numbers = cells.iter().filter_map(Cell::number).collect();
        Some((SumOf::Columns(first, last), numbers))
    }

    fn rows_of(&self, groups: &[usize], column: usize) -> Option<(SumOf, Vec<Decimal>)> {
        let mut ranges = Vec::new();
        let mut numbers = Vec::new();
        for group in groups {
            let mut run: Option<(usize, usize)> = None;
            for (at, row) in self.groups.get(*group)?.rows.iter().enumerate() {
                if !matches!(row.kind, RowKind::Plain | RowKind::Gap) {
                    ranges.extend(run.take().map(|(first, last)| (*group, first, last)));
                    continue;
                }
                run = Some(run.map_or((at, at), |(first, _)| (first, at)));
                numbers.extend(row.cells.get(column)?.number());
            }
            ranges.extend(run.map(|(first, last)| (*group, first, last)));
        }
        (!ranges.is_empty()).then_some((SumOf::Rows(ranges), numbers))
    }
}

impl Cell {
    /// The number that it shows and that may be added up; shares may not.
    pub fn number(&self) -> Option<Decimal> {
        match &self.value {
            Value::Money(amount) => amount.decimal(),
            Value::Quantity(quantity) => quantity.number(),
            _ => None,
        }
    }
}
