//! Tables of figures: rows of the diagnosis, and the notes that every table of figures carries.

use super::{Cx, view};
use crate::base::Quantity;
use crate::catalog::{Chapter, Taken};
use crate::report::doc::{Block, BlockKind, Content, Mark, RichText, RowKind, Table};
use crate::views::{self, figures};

/// The figures of `chapter` as a table named `figures-{chapter}`: a row for every figure that the
/// plan knows or is asked for, a column for every year of the diagnosis. None when nothing is known.
pub fn figure_table(cx: &Cx<'_>, chapter: &Chapter) -> Option<Block> {
    let shown = figures::of_chapters(&cx.subject(), &[&chapter.key])?;
    let mut table = view::captioned(cx, cx.of_chapter("figures", chapter), &shown);
    if let Some(taken) = taken(cx, &shown) {
        let mut remark = RichText::from(taken);
        if let Some(more) = table.notes.remark.take() {
            remark = remark.text(" ");
            remark.0.extend(more.0);
        }
        table.notes.remark = Some(remark);
    }
    // figures stand in many steps: only a row says in which
    let mut rows = shown.groups.iter().flat_map(|group| &group.rows);
    let mut block = Block::from(BlockKind::Table(table));
    block.anchor = rows.find_map(|row| row.at);
    Some(block.named(format!("figures-{}", chapter.key)))
}

/// What moments and times the rows of `table` speak of: that of most of them, then the others with
/// their rows.
fn taken(cx: &Cx<'_>, table: &views::Table) -> Option<String> {
    let catalog = cx.inputs.catalog;
    let rows = table.groups.iter().flat_map(|group| &group.rows);
    let keys = rows.filter_map(|row| row.at?.row?.key());
    let mut times: Vec<(Taken, Vec<&str>)> = Vec::new();
    for figure in keys.filter_map(|key| catalog.figures.get(key)) {
        let name = figure.short().get(cx.lang);
        match times.iter_mut().find(|(taken, _)| *taken == figure.taken) {
            Some((_, names)) => names.push(name),
            None => times.push((figure.taken, vec![name])),
        }
    }
    // a stable sort keeps the order of the rows
    times.sort_by_key(|(_, names)| std::cmp::Reverse(names.len()));
    let words = times.iter().enumerate().map(|(index, (taken, names))| {
        let time = cx.msg(&format!("taken-note-{}", taken.key()));
        if index == 0 {
            return time;
        }
        let args = [("time", time.into()), ("rows", names.join(", ").into())];
        cx.say("note-taken-rows", &args)
    });
    let words: Vec<String> = words.collect();
    (!words.is_empty()).then(|| cx.say("note-taken", &[("times", words.join("; ").into())]))
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
        (Mark::NoValue, "mark-note-no-value"),
        (Mark::Few, "mark-note-few"),
        (Mark::LeftOut, "mark-note-left-out"),
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
