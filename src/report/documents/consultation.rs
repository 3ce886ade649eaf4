//! Report on the consultations, by itself: the chapter of the plan under a name of its own.

use super::frame::sheet;
use crate::report::Inputs;
use crate::report::doc::{Block, BlockKind, Doc, SignaturePlace};
use crate::report::sections::{Cx, consultation, cover};

/// The report.
pub fn compose(inputs: &Inputs<'_>) -> Doc {
    let cx = &Cx::new(inputs);
    let mut body = consultation::compose(cx);
    if !body.is_empty() {
        let args = [("plan", cover::meta(cx).title.into())];
        body.insert(0, Block::para(cx.say("consultation-of", &args)));
        let places = vec![SignaturePlace {
            role: cx.msg("consultation-signature"),
            words: cx.msg("signature-words"),
        }];
        body.push(BlockKind::Signatures(places).into());
    }
    sheet(cx, "consultation", body)
}
