//! Chapters on coordination, the social services centre, cooperation and agreements.

use super::fields::{kv_table, label, printed, prose_field, run_in};
use super::rows::{Rows, years_table};
use super::{Cx, view};
use crate::field::Kind;
use crate::path;
use crate::report::doc::{Block, BlockKind};
use crate::views::{self, cooperation, coordination};

/// Contracts that the plan describes.
pub const CONTRACTS: Rows = Rows::of(
    path!(contracts).table,
    &[
        "service",
        "mode",
        "state",
        "first_year",
        "last_year",
        "amounts",
    ],
);

/// The path and who answers for coordination.
pub fn compose(cx: &Cx<'_>) -> Vec<Block> {
    let mut out = Vec::new();
    let subject = cx.subject();
    let chosen = !cx.inputs.plan.coordination.path.as_str().is_empty();
    if let Some(paths) = coordination::paths(&subject).filter(|_| chosen) {
        out.push(Block::para(cx.msg("coordination-compared")));
        out.push(table(cx, &paths, "paths"));
    }
    out.extend(record(cx, path!(coordination).table, 2));
    out
}

/// The concept of a social services centre; nothing where the plan prepares none.
pub fn centre(cx: &Cx<'_>) -> Vec<Block> {
    let subject = cx.subject();
    if !coordination::plans_centre(&subject) {
        return Vec::new();
    }
    let shown = |view: Option<views::Table>, id| view.map(|view| table(cx, &view, id));
    let mut out: Vec<Block> = shown(coordination::ways(&subject), "cus-ways")
        .into_iter()
        .collect();
    out.extend(record(cx, path!(cus).table, 2));
    out.extend(
        Rows::of(path!(cus_posts).table, &["role", "posts", "from", "origin"])
            .without(&["costs"])
            .block(cx),
    );
    out.extend(shown(coordination::costs(&subject), "cus-costs"));
    out.extend(
        Rows::of(
            path!(cus_stages).table,
            &["name", "first_year", "last_year", "owner", "proof"],
        )
        .block(cx),
    );
    out.push(Block::heading(2, cx.msg("heading-cus-rules")));
    out.push(Block::para(cx.msg("cus-rules-intro")));
    out.extend(shown(coordination::roles(&subject), "cus-roles"));
    out.extend(shown(coordination::duties(&subject), "cus-rules"));
    out
}

/// Who works with whom, the way into work, what is ordered, and the care farm.
pub fn cooperation(cx: &Cx<'_>) -> Vec<Block> {
    let subject = cx.subject();
    let shown = |view: Option<views::Table>, id| view.map(|view| table(cx, &view, id));
    let mut out: Vec<Block> = Vec::new();
    out.extend(Rows::of(path!(parties).table, &["name", "role", "brings", "gains"]).block(cx));
    out.extend(shown(cooperation::flow_table(&subject), "flow"));
    out.extend(
        Rows::of(
            path!(procedures).table,
            &["name", "who", "when", "document"],
        )
        .block(cx),
    );
    out.extend(years_table(cx, path!(staff_path).table, "staff-path"));
    out.extend(prose(cx, path!(staff_path).table));
    out.extend(CONTRACTS.block(cx));
    out.extend(shown(cooperation::aims(&subject), "cooperation-aims"));
    let farm = record(cx, path!(care_farm).table, 3);
    if !farm.is_empty() {
        out.push(Block::heading(2, cx.msg("heading-care-farm")));
        out.extend(farm);
        out.extend(shown(cooperation::farm_case(&subject), "farm-case"));
    }
    out
}

/// Agreements with other units, and who answers for what.
pub fn agreements(cx: &Cx<'_>) -> Vec<Block> {
    let mut out: Vec<Block> = Vec::new();
    let agreed = cooperation::agreements(&cx.subject());
    out.extend(agreed.map(|agreed| table(cx, &agreed, "agreements")));
    out.extend(
        Rows::of(
            path!(responsibilities).table,
            &["name", "answers", "does", "with", "told"],
        )
        .block(cx),
    );
    out
}

/// Resolutions that the services ask for, besides the one that adopts the plan.
pub fn resolutions(cx: &Cx<'_>) -> Vec<Block> {
    let Some(asked) = views::resolutions::of_plan(&cx.subject()) else {
        return Vec::new();
    };
    vec![
        Block::heading(2, cx.msg("heading-resolutions")),
        Block::para(cx.msg("resolutions-intro")),
        table(cx, &asked, "resolutions"),
    ]
}

/// A view under its caption.
fn table(cx: &Cx<'_>, view: &views::Table, id: &'static str) -> Block {
    let table = view::captioned(cx, cx.msg(&format!("caption-{id}")), view);
    Block::from(BlockKind::Table(table)).named(id)
}

/// A single record: what is short as one table, running text under its label, a heading of
/// `level`.
fn record(cx: &Cx<'_>, table: &'static str, level: u8) -> Vec<Block> {
    let fields = printed(cx, table, None, &[]);
    let (running, short): (Vec<_>, Vec<_>) = (fields.into_iter())
        .filter(|field| !field.is_idle() && field.info.kind != Kind::Amounts)
        .partition(|field| field.info.spec.lines > 1);
    let mut out: Vec<Block> = kv_table(cx, short).into_iter().collect();
    if let Some(brief) = run_in(cx, &running).filter(|_| level > 2) {
        out.extend(brief);
        return out;
    }
    for field in running {
        let body = prose_field(cx, &field);
        if !body.is_empty() {
            let heading = Block::heading(level, label(cx, field.path));
            out.push(if level > 2 {
                heading.unlisted()
            } else {
                heading
            });
            out.extend(body);
        }
    }
    out
}

/// Running texts of a single record, as they stand.
fn prose(cx: &Cx<'_>, table: &'static str) -> Vec<Block> {
    let fields = printed(cx, table, None, &[]).into_iter();
    let running = fields.filter(|field| field.info.kind == Kind::Text);
    running.flat_map(|field| prose_field(cx, &field)).collect()
}
