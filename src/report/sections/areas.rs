//! Chapter on areas of action: the five steps of each area, its actions and their cards.

use super::fields::{label, printed, prose_field, row_anchor};
use super::{Cx, card, view};
use crate::base::{Id, Money};
use crate::field::FieldPath;
use crate::path;
use crate::report::doc::{
    Block, BlockKind, Cell, Column, Content, Group, Inline, RichText, Row, RowKind, Table,
    TableLook,
};
use crate::views::{ActionView, AreaView, actions};
use crate::views::{
    coverage,
    matrix::{Held, MatrixRow},
};

/// The chapter's blocks.
pub fn compose(cx: &Cx<'_>) -> Vec<Block> {
    let mut out = Vec::new();
    for (index, area) in cx.areas.iter().enumerate() {
        if area.actions.is_empty() && !has_content(cx, area) && !cx.shows_gaps() {
            continue;
        }
        if out.is_empty() {
            out.push(Block::para(cx.msg("areas-intro")));
            out.extend(coverage(cx));
        }
        out.push(Block::heading(2, cx.words(&area.title)).named(format!("area-{index}")));
        out.extend(steps(cx, area));
        if area.actions.is_empty() {
            out.extend(no_action(cx, area));
        } else {
            out.push(Block::heading(3, cx.msg("heading-actions")));
            out.extend(action_list(cx, area, index));
            out.extend(area.actions.iter().map(|view| card::card(cx, area, view)));
        }
    }
    out.extend(left_out(cx));
    out
}

/// The gap where an area that is written has no action yet; none in an adopted plan.
fn no_action(cx: &Cx<'_>, area: &AreaView<'_>) -> Vec<Block> {
    let row = area.row.filter(|_| has_content(cx, area));
    let gap = row.and_then(|row| cx.gap_at(row_anchor(TABLE, row)));
    let heading = |gap| vec![Block::heading(3, cx.msg("heading-actions")), gap];
    gap.map(heading).unwrap_or_default()
}

/// The areas that the plan leaves out, each with its reason.
fn left_out(cx: &Cx<'_>) -> Vec<Block> {
    let plan = cx.inputs.plan;
    let groups = cx.inputs.catalog.groups.iter();
    let left_out = groups.filter(|group| plan.leaves_out(&group.key));
    let mut out = Vec::new();
    for group in left_out {
        for field in printed(cx, TABLE, Id::of_key(&group.key), &[]) {
            let body = prose_field(cx, &field);
            if !body.is_empty() {
                out.push(Block::heading(3, group.name.get(cx.lang)));
                out.extend(body);
            }
        }
    }
    if !out.is_empty() {
        let head = [
            Block::heading(2, cx.msg("heading-areas-left-out")),
            Block::para(cx.msg("areas-left-out-intro")),
        ];
        out.splice(0..0, head);
    }
    out
}

/// Which areas and directions have actions; none while there is no action.
fn coverage(cx: &Cx<'_>) -> Vec<Block> {
    if cx.actions().next().is_none() {
        return Vec::new();
    }
    let matrix = coverage::matrix(&cx.subject(), &cx.areas);
    // an area that the plan says nothing of is no gap
    let told = |row: &&MatrixRow| {
        cx.areas.iter().any(|area| {
            let own = area
                .row
                .is_some_and(|own| own.key() == Some(row.key.as_str()));
            let own = own && has_content(cx, area);
            let mut actions = area.actions.iter();
            own || actions.any(|view| view.action.group.as_str() == row.key)
        })
    };
    let areas: Vec<&MatrixRow> = matrix.rows.iter().filter(told).collect();
    if areas.is_empty() {
        return Vec::new();
    }
    // on paper the areas are the columns: their numbers are narrow, names of directions are not
    let mut head = vec![Cell::text(cx.msg("head-direction"))];
    let mut columns = vec![Column::text()];
    for area in &areas {
        let roman = [("roman", area.mark.as_str().into())];
        head.push(Cell::text(match area.mark.as_str() {
            "" => cx.words(&area.name),
            _ => cx.say("card-area", &roman),
        }));
        columns.push(Column::short());
    }
    let (texts, catalog) = (cx.inputs.texts, cx.inputs.catalog);
    let directions = matrix.columns.iter().enumerate();
    let rows = directions.map(|(at, (_, name))| {
        let mut cells = vec![Cell::text(name.say_short(texts, catalog))];
        let covers = areas.iter().filter_map(|area| area.cells.get(at));
        cells.extend(covers.map(|cell| covered(cx, cell)));
        Row::new(RowKind::Plain, cells)
    });
    let mut table = Table {
        caption: Some(cx.msg("caption-coverage").into()),
        columns,
        groups: vec![Group::untitled(rows.collect())],
        head: vec![head],
        look: TableLook::Matrix,
        ..Table::default()
    };
    table.notes.remark = Some(cx.msg("note-coverage").into());
    vec![
        Block::heading(2, cx.msg("heading-coverage")),
        Block::from(BlockKind::Table(table)).named("coverage"),
    ]
}

fn covered(cx: &Cx<'_>, cell: &Held) -> Cell {
    match cell {
        Held::Rows(actions) | Held::Graded { rows: actions, .. } => {
            let mut codes = RichText::new();
            for (id, code) in actions {
                if !codes.is_empty() {
                    codes = codes.text(", ");
                }
                codes = codes.with(Inline::Link {
                    text: code.clone(),
                    to: card::block_id(*id),
                    strong: false,
                });
            }
            Content::Covered(codes).into()
        }
        Held::Missing => Content::Gap(cx.msg("coverage-gap")).into(),
        Held::Unusual => Content::Quiet(cx.msg("actions-unusual")).into(),
    }
}

fn has_content(cx: &Cx<'_>, area: &AreaView<'_>) -> bool {
    area.row.is_some_and(|row| {
        let fields = printed(cx, TABLE, Some(row), &[]);
        fields.iter().any(|field| !field.value.is_blank())
    })
}

/// Steps 1–4: every printed field of the area's record under its label. An area that says nothing
/// yet is one gap.
pub fn steps(cx: &Cx<'_>, area: &AreaView<'_>) -> Vec<Block> {
    let mut out = Vec::new();
    let Some(row) = area.row else {
        return out;
    };
    if !has_content(cx, area) {
        let gap = cx.gap_at(FieldPath::row(TABLE, row, FIRST));
        return gap.into_iter().collect();
    }
    for field in printed(cx, TABLE, Some(row), &[]) {
        let mut body = prose_field(cx, &field);
        if body.is_empty() {
            continue;
        }
        if field.path.field == GOAL && !field.value.is_blank() {
            for block in &mut body {
                if let BlockKind::Para(text) = &mut block.kind {
                    block.kind = BlockKind::Goal(std::mem::take(text));
                }
            }
        }
        out.push(Block::heading(3, label(cx, field.path)));
        out.append(&mut body);
    }
    out
}

const TABLE: &str = path!(areas).table;
/// The field of an area with which its writing begins.
const FIRST: &str = path!(areas[].conclusions).field;
/// The field of an area that holds its specific goal.
const GOAL: &str = path!(areas[].goal).field;

pub fn action_list(cx: &Cx<'_>, area: &AreaView<'_>, index: usize) -> Vec<Block> {
    let Some(shown) = actions::of_area(area) else {
        return Vec::new();
    };
    let total: Money = area.actions.iter().map(ActionView::total).sum();
    let args = [
        ("count", area.actions.len().into()),
        ("total", cx.inputs.texts.money(total).into()),
    ];
    let mut table = view::captioned(cx, caption(cx, area), &shown);
    with_pages(cx, area, &mut table);
    vec![
        Block::para(cx.say("actions-intro", &args)),
        Block::from(BlockKind::Table(table)).named(format!("actions-{index}")),
    ]
}

/// Adds the pages of the actions' cards.
fn with_pages(cx: &Cx<'_>, area: &AreaView<'_>, table: &mut Table) {
    table.columns.push(Column::short());
    for head in &mut table.head {
        head.push(Cell::text(cx.msg("head-page")));
    }
    let is_here = |id: &Id| area.actions.iter().any(|view| view.id == *id);
    for row in table.groups.iter_mut().flat_map(|group| &mut group.rows) {
        let action = row.anchor.and_then(|at| at.row).filter(is_here);
        row.cells.push(match action {
            Some(action) => Content::PageOf(card::block_id(action)).into(),
            None => Cell::empty(),
        });
    }
}

fn caption(cx: &Cx<'_>, area: &AreaView<'_>) -> String {
    if area.roman.is_empty() {
        cx.say(
            "caption-actions-other",
            &[("area", cx.words(&area.row_title).into())],
        )
    } else {
        cx.say("caption-actions", &[("roman", area.roman.as_str().into())])
    }
}
