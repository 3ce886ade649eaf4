//! How wide the columns of a grid want to be: measured from their heads and from what rows hold.

use egui::{Color32, Id, Ui};

use super::super::super::{cx::Cx, theme::Type};
use super::super::{pick::closed_name, unit_of};
use super::columns::{Column, Holds, PAD, least};
use super::{
    Of,
    row::{in_words, kind_in},
    sums::sum_words,
};
use crate::{
    base::Id as RowId,
    field::{FieldPath, Kind, Value},
    i18n::Lang,
    model::Plan,
    projection,
};

/// Room of the arrow of a list, in points.
const ARROW: f32 = 26.0;
/// Room between the words of a cell and its edges, and of the cursor, in points.
const FRAME: f32 = 2.0 * PAD + 6.0;
/// Narrowest column of numbers, in points.
const NUMBER: f32 = 58.0;
/// Words of a cell claim no more, in points.
const WIDEST: f32 = 460.0;
/// Least width of words that most rows do not have, in points.
const SPARSE: f32 = 96.0;
/// So many of the longest texts of a column are laid out to be measured: letters differ in width.
const MEASURED: usize = 4;

/// What a column needs.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Fit {
    /// Whether any row has something in the column, or may have.
    pub applies: bool,
    /// Width it may shrink to, in points.
    pub least: f32,
    /// Width in which nothing of it is cut, in points.
    pub whole: f32,
}

/// What columns were measured for: the plan and its revision, its rows, the language.
type Measured = ((u64, u64), usize, Lang);

/// The fits of a grid, as they were measured last.
#[derive(Clone)]
struct Kept {
    of: Measured,
    heads: Vec<String>,
    fits: Vec<Fit>,
    /// They are those of before a cell was written in: to be measured when that is over.
    steady: bool,
}

/// What each column of `list` needs. Measured once a revision; while a cell is written in, widths
/// stay, so that nothing moves under the keys.
pub(super) fn fits(
    cx: &Cx<'_>,
    plan: &Plan,
    ui: &Ui,
    of: Of,
    rows: &[RowId],
    list: &[Column],
) -> Vec<Fit> {
    let id: Id = of.id().with("widths");
    let now = (cx.state, rows.len(), cx.texts.lang());
    let heads = || list.iter().map(|column| &column.head);
    let kept = ui.data(|data| data.get_temp::<Kept>(id));
    let kept = kept.filter(|kept| heads().eq(&kept.heads));
    let known = kept.as_ref().filter(|kept| kept.of == now);
    if let Some(kept) = known.filter(|kept| !kept.steady) {
        return kept.fits.clone();
    }
    let ((plan_now, _), count, lang) = now;
    let written = ui.memory(egui::Memory::focused).is_some_and(|focused| {
        let mut cells = rows.iter().flat_map(|row| {
            let inputs = list.iter().filter(|column| column.is_input());
            inputs.map(|column| column.path(of.table, *row))
        });
        cells.any(|at| Cx::field_id(at) == focused)
    });
    if let Some(kept) = known.filter(|_| written) {
        return kept.fits.clone();
    }
    let steady = kept.filter(|kept| {
        let ((plan_then, _), of_rows, of_lang) = kept.of;
        written && (plan_then, of_rows, of_lang) == (plan_now, count, lang)
    });
    let measured = list.iter().enumerate().map(|(index, column)| {
        let applies = applies(cx, plan, of, rows, column);
        let before = steady.as_ref().and_then(|kept| kept.fits.get(index));
        match before.filter(|before| before.applies || !applies) {
            Some(before) => Fit { applies, ..*before },
            None => fit(cx, plan, ui, of, rows, column, applies),
        }
    });
    let fits: Vec<Fit> = measured.collect();
    let kept = Kept {
        of: now,
        heads: heads().cloned().collect(),
        fits: fits.clone(),
        steady: steady.is_some(),
    };
    ui.data_mut(|data| data.insert_temp(id, kept));
    fits
}

/// Whether the column applies to any of the rows.
fn applies(cx: &Cx<'_>, plan: &Plan, of: Of, rows: &[RowId], column: &Column) -> bool {
    let mut rows = rows.iter();
    match column.holds {
        Holds::Input(_) => rows.any(|row| {
            let at = (of.table, Some(*row));
            projection::applies(cx.catalog, plan, at, column.info)
        }),
        Holds::Unit => {
            // the unit stands in the head where all rows share it
            let counted = counted(of, column);
            rows.any(|row| !unit_words(cx, plan, of, *row, counted).is_empty())
        }
        Holds::Total | Holds::Product(_) => true,
    }
}

/// The field that counts in the unit which a column of units shows.
fn counted(of: Of, column: &Column) -> Option<&'static str> {
    let info = Plan::table_info(of.table)?;
    let by = Some(column.info.name);
    let counts = info.fields.iter().find(|field| field.spec.unit_from == by);
    counts.map(|field| field.name)
}

fn unit_words(
    cx: &Cx<'_>,
    plan: &Plan,
    of: Of,
    row: RowId,
    counted: Option<&'static str>,
) -> String {
    let words = counted.map(|field| unit_of(cx, plan, FieldPath::row(of.table, row, field)));
    words.unwrap_or_default()
}

fn fit(
    cx: &Cx<'_>,
    plan: &Plan,
    ui: &Ui,
    of: Of,
    rows: &[RowId],
    column: &Column,
    applies: bool,
) -> Fit {
    let head = head_width(ui, column);
    let said = |row: &RowId| words_in(cx, plan, of, *row, column);
    let mut texts: Vec<String> = rows.iter().map(said).collect();
    texts.sort_unstable_by_key(|text| std::cmp::Reverse(text.chars().count()));
    let step = match column.holds {
        Holds::Unit => Type::Micro,
        _ => Type::Table,
    };
    let longest = texts.iter().take(MEASURED);
    let widths = longest.map(|text| measured(ui, step, text));
    let sum = sum_words(cx, plan, of, rows, column);
    let widest = widths.fold(measured(ui, Type::TableBold, &sum), f32::max);
    let arrow = match (column.holds, column.info.kind) {
        (Holds::Input(_), Kind::Choice(..) | Kind::Key(_) | Kind::Link(_)) => ARROW,
        _ => 0.0,
    };
    let content = if widest > 0.0 {
        widest + FRAME + arrow
    } else {
        0.0
    };
    let (usual, wide) = match column.holds {
        Holds::Input(None) => least(column.info),
        _ => (column.width, false),
    };
    // a column that few rows have something in gives way to what all of them say
    let filled = texts.iter().filter(|text| !text.is_empty()).count();
    let words = wide || matches!(column.info.kind, Kind::Choice(..));
    let sparse = words && filled > 0 && filled * 2 < rows.len();
    let usual = if sparse { usual.min(SPARSE) } else { usual };
    let whole = content.min(WIDEST).max(head).ceil();
    // numbers are never cut, but need not be wider than they are; words give way down to the usual
    // width of their column
    let whole = if wide || !words {
        whole.max(usual)
    } else {
        whole.max(usual.min(96.0))
    };
    Fit {
        applies,
        least: if words {
            whole.min(usual).max(head)
        } else if content > 0.0 {
            content.max(head).max(NUMBER).min(whole).ceil()
        } else {
            whole
        },
        whole,
    }
}

/// Width of the head and its unit, in points: a head without a unit has two lines.
fn head_width(ui: &Ui, column: &Column) -> f32 {
    let whole = measured(ui, Type::SmallBold, &column.head);
    let head = if column.unit_below().is_empty() {
        let gaps = column.head.match_indices(' ');
        let lines = gaps.map(|(at, _)| {
            let (first, rest) = column.head.split_at(at);
            let [first, rest] = [first, rest.trim_start()];
            measured(ui, Type::SmallBold, first).max(measured(ui, Type::SmallBold, rest))
        });
        lines.fold(whole, f32::min)
    } else {
        whole
    };
    head.max(measured(ui, Type::Micro, column.unit_below()))
        .ceil()
        + 2.0 * PAD
}

fn measured(ui: &Ui, step: Type, words: &str) -> f32 {
    if words.is_empty() {
        return 0.0;
    }
    let job = step.job(words, Color32::PLACEHOLDER, f32::INFINITY);
    ui.painter().layout_job(job).size().x
}

/// What stands in the cell of `row`: also what follows where it is blank.
fn words_in(cx: &Cx<'_>, plan: &Plan, of: Of, row: RowId, column: &Column) -> String {
    let path = column.path(of.table, row);
    match column.holds {
        Holds::Unit => unit_words(cx, plan, of, row, counted(of, column)),
        Holds::Input(_) => {
            let kind = kind_in(column.info.kind, path);
            match (kind, cx.filled.at(path)) {
                (Kind::Key(of), Some(Value::Key(key))) => closed_name(cx, plan, path, of, key),
                (_, Some(value)) => in_words(cx, cx.filled, kind, value),
                (_, None) => String::new(),
            }
        }
        Holds::Total => match plan.value(path) {
            Some(Value::Amounts(amounts)) => cx.texts.money_plain(amounts.total()),
            _ => String::new(),
        },
        Holds::Product(_) => String::new(),
    }
}

/// The widths of columns that may shrink to the first and want the second number, in `room`: what
/// there is beyond the least is shared by what each wants.
pub(super) fn shared(wants: &[(f32, f32)], room: f32) -> Vec<f32> {
    let least: f32 = wants.iter().map(|(least, _)| least).sum();
    let more: f32 = wants.iter().map(|(least, whole)| whole - least).sum();
    let part = if more > 0.0 {
        ((room - least) / more).clamp(0.0, 1.0)
    } else {
        0.0
    };
    let widths = wants
        .iter()
        .map(|(least, whole)| least + (whole - least) * part);
    widths.map(f32::floor).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn idle_room_goes_to_the_columns_that_cut_their_text() {
        let wants = [(150.0, 400.0), (78.0, 78.0), (116.0, 216.0)];
        let sum = |widths: &[f32]| widths.iter().sum::<f32>();
        assert_eq!(shared(&wants, 1000.0), [400.0, 78.0, 216.0]);
        assert_eq!(shared(&wants, 200.0), [150.0, 78.0, 116.0]);
        let tight = shared(&wants, 500.0);
        assert!(sum(&tight) <= 500.0 && sum(&tight) > 495.0, "{tight:?}");
        assert!(tight[0] - 150.0 > 2.0 * (tight[2] - 116.0), "{tight:?}");
    }
}
