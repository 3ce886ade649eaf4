//! Chapter on the transition from facilities to the community. Of residents it prints what
//! `projection::few` lets through, and nothing else.

use super::fields::{kv_table, printed, remarks, row_anchor};
use super::{Cx, view};
use crate::base::Id;
use crate::model::TransitionSheet;
use crate::path;
use crate::report::doc::{Block, BlockKind};
use crate::views::transition;

/// Rule on the protection of the data of people who get help.
const PRIVACY: &str = "ups-prywatnosc";

/// The chapter's blocks.
pub fn compose(cx: &Cx<'_>) -> Vec<Block> {
    let mut body = moratoria(cx);
    let sheets = cx.inputs.plan.transition_sheets.iter();
    body.extend(sheets.flat_map(|(id, sheet)| facility(cx, id, sheet)));
    body.extend(moves(cx));
    body.extend(remarks(cx, path!(transition).table));
    if body.is_empty() {
        return body;
    }
    let law = cx.inputs.catalog.cite_short(PRIVACY, cx.lang);
    let intro = match law {
        Some(law) => cx.say("transition-intro", &[("law", law.into())]),
        None => cx.msg("transition-intro-plain"),
    };
    body.insert(0, Block::para(intro));
    body
}

fn moratoria(cx: &Cx<'_>) -> Vec<Block> {
    let Some(of_plan) = transition::moratoria(&cx.subject()) else {
        return Vec::new();
    };
    let table = view::captioned(cx, cx.msg("caption-moratoria"), &of_plan);
    vec![
        Block::heading(2, cx.msg("heading-moratoria")),
        Block::para(cx.msg("moratoria-intro")),
        Block::from(BlockKind::Table(table)).named("moratoria"),
    ]
}

fn facility(cx: &Cx<'_>, id: Id, sheet: &TransitionSheet) -> Vec<Block> {
    let name = match sheet.name.trim() {
        "" => cx
            .inputs
            .texts
            .attr_or_msg("record-transition_sheet", "untitled"),
        name => name.to_owned(),
    };
    let table = path!(transition_sheets).table;
    let fields = printed(cx, table, Some(id), &["name"]);
    let head = Block::heading(2, name).at(row_anchor(table, id));
    [head].into_iter().chain(kv_table(cx, fields)).collect()
}

fn moves(cx: &Cx<'_>) -> Vec<Block> {
    let Some(of_plan) = transition::printed(&cx.subject()) else {
        return Vec::new();
    };
    let table = view::captioned(cx, cx.msg("caption-moves"), &of_plan);
    vec![
        Block::heading(2, cx.msg("heading-moves")),
        Block::from(BlockKind::Table(table)).named("moves"),
    ]
}
