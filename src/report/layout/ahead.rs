//! Blocks made on other threads before the walk comes to them.
//!
//! What stands alone (`kept`) needs to know little of where it stands: the sheet, which a table
//! decides itself and everything else has upright, the level of the heading above and the number of
//! its target. Where that turns out otherwise, and for notes, which are numbered through the
//! document, the walk makes the block again.

use super::blocks::Walk;
use super::boxes::Ctx;
use super::flow::Sheets;
use super::kept::{Made, Strips, leaves, stands_alone};
use super::numbers::Numbers;
use crate::base::progress::{Share, Stopped};
use crate::base::threads::beside;
use crate::report::doc::{Block, BlockKind, Doc};

/// Blocks that are made at once.
const BATCH: usize = 24;

/// Below so many blocks there is nothing to win.
const WORTH: usize = 2 * BATCH;

/// A block with its place among all, and what it has to know.
#[derive(Clone, Copy)]
struct Leaf<'d> {
    place: usize,
    block: &'d Block,
    level: u8,
    target: u32,
}

/// Makes what stands alone and was not made before, if that is worth it: whether it was.
pub fn make<'d>(
    begin: impl Fn() -> Ctx<'d> + Sync,
    (doc, sheets): (&'d Doc, Sheets),
    work: Share<'_>,
    strips: &mut Strips,
) -> Result<bool, Stopped> {
    let mut blocks = Vec::new();
    leaves(&doc.blocks, &mut blocks);
    let (mut level, mut target) = (0, 0);
    let mut lacking = Vec::new();
    for (place, block) in blocks.iter().copied().enumerate() {
        match &block.kind {
            BlockKind::Heading(heading) => level = heading.level.clamp(1, level + 1),
            BlockKind::Title(_) => level = 1,
            _ => {}
        }
        if stands_alone(block) && !strips.has(place) {
            lacking.push(Leaf {
                place,
                block,
                level,
                target,
            });
        }
        target += u32::from(Numbers::takes(block));
    }
    if lacking.len() < WORTH {
        return Ok(false);
    }
    let batches = lacking.chunks(BATCH).map(|batch| {
        let first = batch.first().map_or(0, |leaf| leaf.place);
        work.at(first, 2 * blocks.len()).map(|()| batch)
    });
    let made = beside(batches, |batch| {
        let mut cx = begin();
        let mut walk = Walk::new(&cx, doc, sheets);
        Ok(batch
            .iter()
            .map(|leaf| one(&mut cx, &mut walk, *leaf))
            .collect::<Vec<_>>())
    })?;
    for (leaf, made) in lacking.iter().zip(made.into_iter().flatten()) {
        strips.take(leaf.place, made);
    }
    Ok(true)
}

fn one<'d>(cx: &mut Ctx<'_>, walk: &mut Walk<'d>, leaf: Leaf<'d>) -> Option<Made> {
    cx.level = leaf.level;
    cx.numbers.go_to(leaf.target);
    walk.alone(cx, leaf.block)
}
