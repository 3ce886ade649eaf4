//! Blocks copied from a spreadsheet: one way into every table of cells.

use egui::{Event, Id, Ui};

use super::{
    super::{cx::Cx, request::Request, text_edit::paragraphs},
    edit,
};
use crate::{
    base::Why,
    field::{FieldPath, Spec},
    model::cleaned,
    session::Entry,
};

/// Fills `cells` (rows of cells) from the focused one on with a block that is pasted into it.
///
/// `take` stores a text and gives why not, where it does not. What was not taken stands in its
/// cell as pasted, and the cell keeps its old value in the plan; what lies beyond the cells is
/// said. A column pasted into a single row fills the row. Call it before the cells are painted.
pub fn paste(
    cx: &Cx<'_>,
    ui: &Ui,
    cells: &[Vec<FieldPath>],
    mut take: impl FnMut(FieldPath, &str) -> Option<Why>,
) {
    let Some((row, column)) = focused_cell(ui, cells).filter(|_| !cx.read_only) else {
        return;
    };
    let Some(mut block) = pasted(ui) else { return };
    if cells.len() == 1 && block.iter().all(|line| line.len() == 1) {
        block = vec![block.concat()];
    }
    let (mut taken, mut all, mut beyond) = (0_usize, 0_usize, 0_usize);
    let mut first_left = None;
    for (down, line) in block.iter().enumerate() {
        for (right, text) in line.iter().enumerate() {
            all += 1;
            let path = cells
                .get(row + down)
                .and_then(|line| line.get(column + right));
            let Some(path) = path else {
                beyond += 1;
                continue;
            };
            let why = take(*path, text);
            taken += usize::from(why.is_none());
            if why.is_some() {
                first_left = first_left.or(Some(*path));
            }
            let entry = why.map(|why| Entry {
                text: text.trim().to_owned(),
                why,
            });
            if cx.unread.get(*path) != entry.as_ref() {
                cx.keep_unread(*path, entry);
            }
            edit::drop_draft(ui, *path);
            cx.touch(*path);
        }
    }
    let args = [
        ("taken", taken.into()),
        ("all", all.into()),
        ("left", (all - taken - beyond).into()),
        ("beyond", beyond.into()),
    ];
    cx.ask(Request::Say(cx.msg_with("ui-pasted", &args), first_left));
}

/// How many rows `cells` must have, so that the block pasted into the focused one fits.
pub(super) fn height(ui: &Ui, cells: &[Vec<FieldPath>]) -> usize {
    let lines = ui.input(|input| {
        let mut blocks = input.events.iter().rev().filter_map(|event| match event {
            Event::Paste(text) => Some(text.clone()),
            _ => None,
        });
        blocks.next()
    });
    let lines = lines
        .map(|text| block(&paragraphs(ui, &text)))
        .unwrap_or_default();
    let column = lines.iter().all(|line| line.len() == 1);
    match focused_cell(ui, cells) {
        Some((row, _)) if cells.len() > 1 || !column => cells.len().max(row + lines.len()),
        _ => cells.len(),
    }
}

/// Row and column of the cell that has the focus.
fn focused_cell(ui: &Ui, cells: &[Vec<FieldPath>]) -> Option<(usize, usize)> {
    let focused = ui.memory(egui::Memory::focused)?;
    cells.iter().enumerate().find_map(|(row, line)| {
        let mut paths = line.iter();
        let column = paths.position(|path| Cx::field_id(*path) == focused)?;
        Some((row, column))
    })
}

/// Cleans a text that is pasted into the field `id` for what the field holds.
pub(super) fn clean(ui: &Ui, id: Id, spec: &Spec) {
    if !ui.memory(|memory| memory.has_focus(id)) {
        return;
    }
    ui.input_mut(|input| {
        for event in &mut input.events {
            if let Event::Paste(text) = event {
                *text = cleaned(text, spec);
            }
        }
    });
}

/// Takes a block away that is pasted into a lone cell; gives it as one text that reads as no value.
pub(super) fn refuse_block(ui: &Ui) -> Option<String> {
    let block = pasted(ui)?;
    let words: Vec<String> = block.concat();
    Some(words.join("; "))
}

/// A block of several cells that is pasted in this frame, taken out of the events.
fn pasted(ui: &Ui) -> Option<Vec<Vec<String>>> {
    let mut found = None;
    let texts = ui.input(|input| {
        let pasted = input.events.iter().filter_map(|event| match event {
            Event::Paste(text) => Some(text.clone()),
            _ => None,
        });
        pasted.collect::<Vec<_>>()
    });
    // what is kept is asked for before the input is locked
    let blocks: Vec<_> = (texts.iter().map(|text| block(&paragraphs(ui, text)))).collect();
    let mut blocks = blocks.into_iter();
    ui.input_mut(|input| {
        input.events.retain(|event| {
            let Event::Paste(_) = event else {
                return true;
            };
            let block = blocks.next().unwrap_or_default();
            let several = block.len() > 1 || block.iter().any(|line| line.len() > 1);
            if several {
                found = Some(block);
            }
            !several
        });
    });
    found
}

/// Lines of cells as spreadsheets copy them: parted by tabs and line ends, quoted where a cell
/// holds one of them.
fn block(text: &str) -> Vec<Vec<String>> {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let mut lines = vec![vec![String::new()]];
    let (mut quoted, mut chars) = (false, text.trim_end_matches('\n').chars().peekable());
    while let Some(c) = chars.next() {
        let Some(cell) = lines.last_mut().and_then(|line| line.last_mut()) else {
            break;
        };
        match c {
            '"' if quoted && chars.peek() == Some(&'"') => {
                chars.next();
                cell.push('"');
            }
            '"' if quoted => quoted = false,
            '"' if cell.is_empty() => quoted = true,
            '\t' if !quoted => {
                if let Some(line) = lines.last_mut() {
                    line.push(String::new());
                }
            }
            '\n' if !quoted => lines.push(vec![String::new()]),
            c => cell.push(c),
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_come_apart_as_spreadsheets_put_them_together() {
        assert_eq!(block("600\r\n800\r\n900\r\n"), [["600"], ["800"], ["900"]]);
        assert_eq!(block("1\t\t3\n\t5\t"), [["1", "", "3"], ["", "5", ""]]);
        assert_eq!(
            block("\"a\nb\"\t\"say \"\"x\"\"\""),
            [["a\nb", "say \"x\""]]
        );
        assert_eq!(block("12 tys."), [["12 tys."]]);
    }
}
