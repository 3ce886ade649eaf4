//! Market sheet: which services will be commissioned to others or bought in the years of the plan,
//! how much, how and for how much; for organisations and social enterprises.

use super::frame::sheet;
use crate::model::Commissioning;
use crate::report::Inputs;
use crate::report::doc::{Block, BlockKind, Doc, Inline, RichText, Table};
use crate::report::sections::coordination::CONTRACTS;
use crate::report::sections::{Cx, cover, view};
use crate::views::{self, Words, services};

/// The sheet.
pub fn compose(inputs: &Inputs<'_>) -> Doc {
    let cx = &Cx::new(inputs);
    let subject = cx.subject();
    let ordered = services::ordered(&subject);
    let contracts = CONTRACTS.block(cx);
    let mut body = Vec::new();
    if ordered.is_some() || contracts.is_some() {
        let args = [("plan", cover::meta(cx).title.into())];
        body.push(Block::from(BlockKind::Lead(
            cx.say("market-lead", &args).into(),
        )));
        body.push(Block::para(cx.msg("market-no-offer")));
    }
    body.extend(told(cx, "services", ordered));
    body.extend(told(cx, "values", services::ordered_costs(&subject)));
    if let Some(contracts) = contracts {
        body.push(Block::plain_heading(2, cx.msg("market-contracts")));
        body.push(contracts);
    }
    if !body.is_empty() {
        let own = [Some(Commissioning::Own), Some(Commissioning::Agreement)];
        body.extend(named(cx, "market-own", &own, false));
        if cx.shows_gaps() {
            body.extend(named(cx, "market-open", &[None], true));
        }
        body.push(Block::plain_heading(2, cx.msg("market-ask")));
        body.push(Block::para(cx.msg("market-ask-text")));
    }
    sheet(cx, "market", body)
}

/// A table under the heading `market-{key}`, whose attribute `.caption` it has as its caption.
fn told(cx: &Cx<'_>, key: &str, shown: Option<views::Table>) -> Vec<Block> {
    let Some(shown) = shown else {
        return Vec::new();
    };
    let heading = format!("market-{key}");
    let caption = cx.inputs.texts.attr_or_msg(&heading, "caption");
    let table = Table {
        caption: Some(caption.into()),
        ..view::table(cx, &shown)
    };
    vec![
        Block::plain_heading(2, cx.msg(&heading)),
        Block::from(BlockKind::Table(table)),
    ]
}

/// Services provided so, in one sentence under the words of message `key`.
fn named(cx: &Cx<'_>, key: &str, how: &[Option<Commissioning>], alarming: bool) -> Option<Block> {
    let names = services::provided(&cx.subject(), how);
    if names.is_empty() {
        return None;
    }
    let names = cx.words(&Words::Joined(names, "; "));
    let text = cx.say(key, &[("services", names.into())]);
    Some(Block::para(if alarming {
        RichText::from(Inline::Alarm(text))
    } else {
        text.into()
    }))
}
