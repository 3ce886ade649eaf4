//! The last row of a grid: sums of what is shown, where all of a column is of one unit.

use egui::{Rect, Role, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};

use super::super::super::{
    cx::Cx,
    theme::{Tokens, Type, size},
    widgets::{apart, spoken},
};
use super::Of;
use super::columns::{Column, Columns, Holds, NUMBER, PAD, number_ui};
use crate::{
    base::{Decimal, Id as RowId, Money, Quantity},
    field::{Kind, Value},
    model::Plan,
    projection::remaining,
};

/// What a column comes to.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Sum {
    money: Option<Money>,
    number: Option<Decimal>,
    /// Rows that say that there is no figure: the sum is without them.
    lacking: usize,
}

impl Sum {
    fn of(plan: &Plan, of: Of, rows: &[RowId], column: &Column) -> Self {
        let mut sum = Self::default();
        for row in rows {
            let path = column.path(of.table, *row);
            if let Holds::Product(product) = column.holds {
                let record = plan.table(of.table).and_then(|rows| rows.get(Some(*row)));
                match record.map(|record| product.value(record)) {
                    Some(Quantity::Number(number)) => sum.add(Some(number)),
                    _ => sum.lacking += 1,
                }
                continue;
            }
            match plan.at(path) {
                Some(Value::Money(Some(amount))) => sum.add_money(amount),
                Some(Value::Amounts(amounts)) if !amounts.0.is_empty() => {
                    sum.add_money(amounts.total());
                }
                Some(Value::Count(Some(count))) => sum.add(Decimal::whole(i64::from(count))),
                Some(Value::Quantity(Quantity::Number(number))) => sum.add(Some(number)),
                Some(Value::Quantity(Quantity::NoData)) => sum.lacking += 1,
                _ => {}
            }
        }
        sum
    }

    fn add_money(&mut self, amount: Money) {
        self.money = Some(self.money.map_or(amount, |sum| sum.plus(amount)));
    }

    fn add(&mut self, number: Option<Decimal>) {
        match (self.number, number) {
            (Some(sum), Some(number)) => match sum.checked_add(number) {
                Some(sum) => self.number = Some(sum),
                None => self.lacking += 1,
            },
            (None, number) => self.number = number,
            (Some(_), None) => self.lacking += 1,
        }
    }

    fn words(&self, cx: &Cx<'_>) -> String {
        match (self.money, self.number) {
            (Some(amount), _) => cx.texts.money_plain(amount),
            (None, Some(number)) => cx.texts.decimal(number),
            (None, None) => String::new(),
        }
    }
}

/// Whether the values of the column may be added at all.
fn adds_up(column: &Column) -> bool {
    match column.info.kind {
        _ if matches!(column.holds, Holds::Product(_)) => true,
        Kind::Money | Kind::Amounts => column.info.spec.adds_up(),
        // what rows count in different units has none at the head
        Kind::Count | Kind::Quantity | Kind::Quantities => {
            !column.unit.is_empty() && column.info.spec.adds_up()
        }
        _ => false,
    }
}

/// The sum that stands below the column; nothing where there is none.
pub(super) fn sum_words(
    cx: &Cx<'_>,
    plan: &Plan,
    of: Of,
    rows: &[RowId],
    column: &Column,
) -> String {
    if rows.len() < 2 || !adds_up(column) {
        return String::new();
    }
    Sum::of(plan, of, rows, column).words(cx)
}

/// Paints the sums of `rows`, of `all` the table has.
pub(super) fn sums_ui(
    cx: &Cx<'_>,
    plan: &Plan,
    ui: &mut Ui,
    (of, all): (Of, usize),
    rows: &[RowId],
    columns: &Columns,
) {
    let mut summed = columns.list.iter().filter(|column| adds_up(column));
    let any = summed.any(|column| !Sum::of(plan, of, rows, column).words(cx).is_empty());
    if rows.len() < 2 || !any {
        return;
    }
    let tokens = Tokens::of(ui);
    let (rect, _) = ui.allocate_exact_size(vec2(columns.width, size::ROW), Sense::hover());
    let builder = apart(ui, "sums")
        .max_rect(rect)
        .accessibility_role(Role::Row);
    let ui = &ui.new_child(builder);
    let edge = Stroke::new(1.0, tokens.edge);
    ui.painter().hline(rect.x_range(), rect.top() + 0.5, edge);
    let seen = ui.clip_rect();
    let sums: Vec<(usize, &Column, Sum)> = (columns.list.iter().enumerate())
        .filter(|(_, column)| adds_up(column))
        .map(|(index, column)| (index, column, Sum::of(plan, of, rows, column)))
        .collect();
    let most = sums.iter().max_by_key(|(.., sum)| sum.lacking);
    let lacking = most.map_or(0, |(.., sum)| sum.lacking);
    // what only one column lacks is said of that one
    let same = sums.iter().all(|(.., sum)| sum.lacking == lacking);
    let head = most.map_or("", |(_, column, _)| column.head.as_str());
    let args = [
        ("shown", rows.len().into()),
        ("all", all.into()),
        ("lacking", lacking.into()),
        ("column", head.into()),
    ];
    let key = match (rows.len() == all, lacking) {
        (false, _) => "grid-sum-filtered",
        (true, 0) => "grid-sum",
        (true, _) if same => "grid-sum-lacking",
        (true, _) => "grid-sum-lacking-in",
    };
    label_ui(ui, columns, rect, &cx.msg_with(key, &args));
    for (index, column, sum) in sums {
        let words = sum.words(cx);
        let place = column.place(rect);
        // what scrolls below the first column is not seen, as in the rows
        let painter = (ui.painter()).with_clip_rect(columns.clip(index, rect, seen));
        column.result_ui(&painter, place, Type::TableBold, (&words, tokens));
        let spoken = cx.msg_with(
            "grid-sum-spoken",
            &[("sum", words.into()), ("column", column.spoken().into())],
        );
        let response = ui.interact(place, ui.unique_id().with(index), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(Role::Cell, true, &spoken));
        ui.ctx().accesskit_node_builder(response.id, |node| {
            node.set_row_index(rows.len() + 1);
            node.set_column_index(index);
        });
    }
}

/// The words at the head of a row of sums.
fn label_ui(ui: &Ui, columns: &Columns, rect: Rect, words: &str) {
    let tokens = Tokens::of(ui);
    let first = columns.list.iter().find(|column| adds_up(column));
    let room = first.map_or(columns.width, |column| column.left) - NUMBER - PAD;
    let mut job = Type::TableBold.job(words, tokens.ink, room);
    job.wrap.max_rows = 1;
    let galley = ui.painter().layout_job(job);
    let place = Rect::from_min_size(columns.number(rect).right_top(), vec2(room, rect.height()));
    let at = pos2(place.left() + PAD, place.center().y - galley.size().y / 2.0);
    ui.painter().galley(at, galley, tokens.ink);
    let response = ui.interact(place, ui.unique_id().with("label"), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::RowHeader, true, words));
}

/// Paints what the rows leave of a number of the row they belong to, where they take from one.
pub(super) fn remaining_ui(cx: &Cx<'_>, ui: &mut Ui, of: Of, rows: &[RowId], columns: &Columns) {
    let parent = of.parent.map(|(_, parent)| parent);
    let left = parent.and_then(|parent| remaining(cx.filled, cx.catalog, of.table, parent));
    let Some(left) = left.filter(|_| !rows.is_empty()) else {
        return;
    };
    let tokens = Tokens::of(ui);
    let (rect, _) = ui.allocate_exact_size(vec2(columns.width, size::ROW), Sense::hover());
    let builder = apart(ui, "remaining")
        .max_rect(rect)
        .accessibility_role(Role::Row);
    let ui = &ui.new_child(builder);
    let seen = ui.clip_rect();
    ui.painter()
        .rect_filled(rect.intersect(seen), 0, tokens.accent_tint);
    let label = cx.msg(left.label);
    label_ui(ui, columns, rect, &label);
    for (index, column) in columns.list.iter().enumerate() {
        let Holds::Input(Some(year)) = column.holds else {
            continue;
        };
        let known = left.years.iter().find(|(of, _)| *of == year);
        let words = match known {
            Some((_, Some(count))) => cx.texts.count(i64::try_from(*count).unwrap_or(i64::MAX)),
            Some((_, None)) => cx.msg("grid-too-many"),
            None => continue,
        };
        let place = column.place(rect);
        let painter = (ui.painter()).with_clip_rect(columns.clip(index, rect, seen));
        let ink = match known {
            Some((_, None)) => tokens.error,
            _ => tokens.ink,
        };
        number_ui(&painter, place, Type::TableBold, &words, ink);
        let spoken = spoken(&[&words, &label, &column.spoken()]);
        let response = ui.interact(place, ui.unique_id().with(index), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(Role::Cell, true, &spoken));
    }
}
