//! Tables of figures: rows of the diagnosis, and the notes that every table of figures carries.

use super::{Cx, view};
use crate::base::Quantity;
use crate::field::FieldPath;
use crate::path;
use crate::report::doc::{Block, BlockKind, Content, Mark, RichText, RowKind, Table};
use crate::views::figures;

/// The figures of `chapters` as a table named `figures-{id}`: a row for every figure that the plan
/// knows or is asked for, a column for every year of the diagnosis. None when nothing is known.
pub fn figure_table(cx: &Cx<'_>, id: &str, chapters: &[&str]) -> Option<Block> {
    let mut table = view::table(cx, &figures::of_chapters(&cx.subject(), chapters)?);
    let unit = [("unit", cx.unit_genitive().into())];
    let caption = format!("caption-{id}");
    table.caption = Some(cx.say(&caption, &unit).into());
    if let Some(own) = cx.inputs.texts.attr(&caption, "remark") {
        let mut remark = RichText::from(own);
        if let Some(more) = table.notes.remark.take() {
            remark = remark.text(" ");
            remark.0.extend(more.0);
        }
        table.notes.remark = Some(remark);
    }
    let at = FieldPath::table(path!(figures).table);
    let block = Block::from(BlockKind::Table(table));
    Some(block.at(at).named(format!("figures-{id}")))
}

/// Writes «Znaki» under `table`: the signs that occur in it and no others.
pub fn note_marks(cx: &Cx<'_>, table: &mut Table) {
    let rows = || table.groups.iter().flat_map(|group| &group.rows);
    let occurs = |mark: Mark| {
        rows()
            .flat_map(|row| &row.cells)
            .any(|cell| cell.content == Content::Mark(mark))
    };
    let mut signs = Vec::new();
    for (mark, key) in [
        (Mark::Zero, "mark-note-zero"),
        (Mark::NoData, "mark-note-no-data"),
        (Mark::NotApplicable, "mark-note-not-applicable"),
        (Mark::Blank, "mark-note-blank"),
    ] {
        if occurs(mark) {
            signs.push(cx.msg(key));
        }
    }
    if rows().any(|row| row.kind == RowKind::Computed) {
        signs.push(cx.msg("mark-note-computed"));
    }
    table.notes.marks = (!signs.is_empty()).then(|| signs.join("; ").into());
}

/// The figure as a whole number, where it is one.
pub fn whole(figure: Quantity) -> Option<i64> {
    let number = figure.number().filter(|number| number.places() == 0)?;
    let size = i64::try_from(number.digits(0).0).ok()?;
    Some(if number.is_negative() { -size } else { size })
}
