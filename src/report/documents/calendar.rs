//! Calendar of duties for a wall or a folder: the same duties as the calendar file.

use super::frame::sheet;
use crate::report::Inputs;
use crate::report::doc::{Block, BlockKind, Doc, Table};
use crate::report::sections::{Cx, view};
use crate::views::calendar;

/// The calendar.
pub fn compose(inputs: &Inputs<'_>) -> Doc {
    let cx = &Cx::new(inputs);
    let days = calendar::days(&cx.subject());
    let mut body = Vec::new();
    if !days.groups.is_empty() {
        body.push(Block::para(cx.msg("calendar-intro")));
        let table = Table {
            caption: Some(cx.msg("caption-calendar").into()),
            ..view::table(cx, &days)
        };
        body.push(BlockKind::Table(table).into());
    }
    sheet(cx, "calendar", body)
}
