//! Calendar of duties for a wall or a folder: the same days as the calendar file, and the terms of
//! law that have none.

use super::frame::sheet;
use crate::report::Inputs;
use crate::report::doc::{Block, BlockKind, Doc, Table};
use crate::report::sections::{Cx, view};
use crate::views::{self, calendar};

/// The calendar.
pub fn compose(inputs: &Inputs<'_>) -> Doc {
    let cx = &Cx::new(inputs);
    let subject = cx.subject();
    let days = calendar::days(&subject);
    let mut body = Vec::new();
    if !days.groups.is_empty() {
        body.push(Block::para(cx.msg("calendar-intro")));
        body.push(table(cx, "caption-calendar", &days));
    }
    if let Some(terms) = calendar::terms(&subject) {
        body.push(Block::plain_heading(2, cx.msg("calendar-terms")));
        body.push(table(cx, "caption-terms", &terms));
    }
    sheet(cx, "calendar", body)
}

fn table(cx: &Cx<'_>, caption: &str, shown: &views::Table) -> Block {
    let table = Table {
        caption: Some(cx.msg(caption).into()),
        ..view::table(cx, shown)
    };
    BlockKind::Table(table).into()
}
