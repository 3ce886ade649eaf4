//! From raw pages to finished ones: sheet, number, header and footer around the body.

use std::sync::Arc;

use super::body::{Bodies, events};
use super::boxes::{Ctx, Draw, Owner, Tags};
use super::flow::{RawPage, Sheets};
use super::frame::{Items, Page};
use super::furniture;
use crate::report::doc::Doc;

/// Finishes the pages.
pub fn emit(
    mut cx: Ctx<'_>,
    doc: &Doc,
    raw: Vec<RawPage>,
    sheets: Sheets,
    bodies: &mut Bodies,
) -> (Vec<Page>, Vec<super::Warning>) {
    let (meta, titled) = (&doc.meta, doc.cover.is_some());
    let count = raw.len();
    bounds(&raw, &mut cx.tags);
    let mut pages = Vec::with_capacity(count);
    for (index, page) in raw.iter().enumerate() {
        let geometry = sheets.of(page.wide);
        let (mut head, mut foot) = (Vec::new(), Vec::new());
        furniture::header(&mut cx, meta, page, index, geometry, &mut head);
        let is_cover = index == 0 && titled;
        if !is_cover {
            furniture::footer(&mut cx, meta, (index, count), geometry, &mut foot);
        }
        pages.push(Page {
            width: geometry.width,
            height: geometry.height,
            label: if is_cover {
                String::new()
            } else {
                (index + 1).to_string()
            },
            items: Items {
                head: events(head, &[]),
                body: Arc::default(),
                foot: events(foot, &[]),
            },
        });
    }
    let Ctx {
        tags,
        warnings,
        mut fonts,
        ..
    } = cx;
    let pieces = raw.into_iter().map(|page| page.pieces).collect();
    let made = bodies.of(&mut fonts, pieces, &tags.into_nodes());
    for (page, body) in pages.iter_mut().zip(made) {
        page.items.body = body;
    }
    (pages, warnings)
}

/// Gives every figure its box on the page.
fn bounds(raw: &[RawPage], tags: &mut Tags) {
    for piece in raw.iter().flat_map(|page| &page.pieces) {
        for mark in piece.marks.iter().filter(|_| !piece.repeats) {
            if let (Owner::Node(node), Draw::Bounds(x, y, width, height)) = (mark.owner, &mark.draw)
                && let Some(tag) = tags.get_mut(node)
            {
                let top = y + piece.y;
                tag.rare_mut().bbox = Some((*x, top, x + width, top + height));
            }
        }
    }
}
