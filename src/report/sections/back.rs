//! Lists of tables and graphics, and the last page.

use super::Cx;
use super::cover::{groups, producer};
use crate::checks::Severity;
use crate::model::Status;
use crate::report::doc::{Block, BlockKind, Inline, KeyValues, RichText, SignaturePlace};

/// Digits in a group of the fingerprint.
const GROUP: usize = 8;

/// Lists of tables and graphics, each where the document has some.
pub fn lists(cx: &Cx<'_>, blocks: &mut dyn Iterator<Item = &Block>) -> Vec<Block> {
    let (mut tables, mut graphics) = (false, false);
    for block in blocks {
        match &block.kind {
            BlockKind::Table(table) => tables |= table.caption.is_some(),
            BlockKind::Graphic(_) => graphics = true,
            _ => {}
        }
    }
    let mut out = Vec::new();
    let mut list = |key: &str, kind: BlockKind| {
        out.push(Block::plain_heading(2, cx.msg(key)));
        out.push(kind.into());
    };
    if tables {
        list("heading-tables", BlockKind::TableList);
    }
    if graphics {
        list("heading-figures", BlockKind::GraphicList);
    }
    out
}

/// Places to sign on, and what ties this print to its file.
pub fn identity(cx: &Cx<'_>) -> Vec<Block> {
    let row = |key: &str, value: RichText| (RichText::from(cx.msg(key)), value);
    let entries = vec![
        row("identity-state", state(cx)),
        row("identity-fingerprint", fingerprint(cx.inputs.fingerprint)),
        row("identity-file", file(cx).into()),
        row("identity-program", producer(cx).into()),
        row(
            "identity-standards",
            cx.msg("identity-standards-value").into(),
        ),
    ];
    let head = Some((cx.msg("head-field"), cx.msg("head-value")));
    vec![
        BlockKind::Signatures(signatures(cx)).into(),
        BlockKind::KeyValues(KeyValues { head, entries }).into(),
        Block::para(cx.msg("identity-verify")),
    ]
}

fn signatures(cx: &Cx<'_>) -> Vec<SignaturePlace> {
    let (council, _) = cx.of_council();
    let chair = match council {
        "" => cx.msg("signature-chair-unnamed"),
        council => cx.say("signature-chair", &[("council", council.into())]),
    };
    vec![
        SignaturePlace {
            role: cx.msg("signature-date"),
            words: cx.msg("signature-date-words"),
        },
        SignaturePlace {
            role: chair,
            words: cx.msg("signature-words"),
        },
    ]
}

/// Status of the plan; what is still to be filled in is counted, never hidden.
fn state(cx: &Cx<'_>) -> RichText {
    use crate::field::Choice as _;
    let status = cx.inputs.plan.edition.status.unwrap_or(Status::Draft);
    let words = cx.msg(&format!("status-{}", status.key()));
    let missing = cx
        .inputs
        .findings
        .iter()
        .filter(|finding| finding.severity == Severity::Error)
        .count();
    if missing == 0 || !cx.shows_gaps() {
        return words.into();
    }
    let gaps = cx.say("identity-gaps", &[("count", missing.into())]);
    RichText::from(words)
        .with(Inline::Break)
        .with(Inline::Quiet(gaps))
}

/// The digest set in groups, extracted as one string.
fn fingerprint(digits: &str) -> RichText {
    let shown = groups(digits, GROUP);
    let actual = digits.to_owned();
    Inline::Shown { shown, actual }.into()
}

fn file(cx: &Cx<'_>) -> String {
    let schema = i64::from(cx.inputs.schema);
    cx.say("identity-file-value", &[("schema", schema.into())])
}
