//! Chapter on fundraising: who applies for which money, by when.

use super::{Cx, view};
use crate::report::doc::{Block, BlockKind};
use crate::views::money;

/// The chapter's blocks.
pub fn compose(cx: &Cx<'_>) -> Vec<Block> {
    let subject = cx.subject();
    let Some(applications) = money::applications(&subject, &cx.areas) else {
        return Vec::new();
    };
    let applications = view::captioned(cx, cx.msg("caption-applications"), &applications);
    let mut out = vec![
        Block::para(cx.msg("fundraising-intro")),
        Block::from(BlockKind::Table(applications)).named("applications"),
    ];
    out.extend(money::grants(&subject).map(|grants| {
        let table = view::captioned(cx, cx.msg("caption-grants"), &grants);
        Block::from(BlockKind::Table(table)).named("grants")
    }));
    out
}
