//! What is wrong at a place of a file, as data; the words are variants of message `open-corrupt`.
//!
//! The reader's own sentences are English and speak to programmers.

use ron::Error;
use ron::error::SpannedError;

use super::scan::{Piece, Scanner};
use crate::base::unique::TWICE;

/// What is wrong at one place of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Damage {
    /// Which variant of the message tells it.
    pub code: &'static str,
    /// The name or value that it is about, where there is one.
    pub name: String,
    /// The reader's own words, for programmers: no message shows them.
    pub detail: String,
}

impl Damage {
    /// What is wrong in `text`, where its reader stumbled with `error`, and at which line and column.
    pub(super) fn found(text: &str, error: &SpannedError) -> ((usize, usize), Self) {
        let place = (error.span.start.line.max(1), error.span.start.col.max(1));
        Self::unclosed(text, place, error).unwrap_or_else(|| {
            let damage = Self::from(&error.code);
            let code = misread(text, place, damage.code).unwrap_or(damage.code);
            (place, Self { code, ..damage })
        })
    }

    /// The text before `place` that nothing closes: it runs on to the sign that should open the next
    /// one, lines below, and there the reader stumbles. The program itself writes each text on one
    /// line.
    fn unclosed(
        text: &str,
        place: (usize, usize),
        error: &SpannedError,
    ) -> Option<((usize, usize), Self)> {
        let mut last = None;
        for piece in Scanner::new(text) {
            match piece {
                Piece::Text { from, .. } if from > place => break,
                Piece::Text { from, to } => last = (to.0 > from.0).then_some((from, to)),
                // what stands between a text and the place that is named
                Piece::Code { line, column, c } if (line, column) < place => {
                    last = last.filter(|_| c.is_whitespace());
                }
                Piece::Remark { .. } => {}
                Piece::Code { .. } => break,
            }
        }
        let (from, (line, _)) = last?;
        let damage = Self::from(&error.code);
        let unclosed = match damage.code {
            "quote" => damage,
            _ => Self {
                code: "unclosed",
                name: line.to_string(),
                ..damage
            },
        };
        Some((from, unclosed))
    }
}

impl From<&Error> for Damage {
    fn from(error: &Error) -> Self {
        let (code, name) = code_of(error);
        Self {
            code,
            name,
            detail: error.to_string(),
        }
    }
}

fn code_of(error: &Error) -> (&'static str, String) {
    let bare = |code: &'static str| (code, String::new());
    match error {
        Error::Eof => bare("end"),
        Error::ExpectedString | Error::ExpectedByteString | Error::ExpectedChar => bare("text"),
        Error::ExpectedStringEnd => bare("quote"),
        Error::InvalidEscape(_) => bare("escape"),
        Error::ExpectedInteger
        | Error::ExpectedFloat
        | Error::FloatUnderscore
        | Error::UnderscoreAtBeginning
        | Error::InvalidIntegerDigit { .. } => bare("number"),
        Error::IntegerOutOfBounds => bare("large"),
        Error::ExpectedBoolean => bare("yes-no"),
        Error::ExpectedComma => bare("comma"),
        Error::ExpectedMapColon => bare("colon"),
        Error::ExpectedArray => ("sign", "[".to_owned()),
        Error::ExpectedArrayEnd => ("sign", "]".to_owned()),
        Error::ExpectedMap => ("sign", "{".to_owned()),
        Error::ExpectedMapEnd => ("sign", "}".to_owned()),
        Error::ExpectedStructLike | Error::ExpectedNamedStructLike(_) | Error::ExpectedUnit => {
            ("sign", "(".to_owned())
        }
        Error::ExpectedStructLikeEnd | Error::ExpectedOptionEnd => ("sign", ")".to_owned()),
        Error::ExpectedIdentifier => bare("identifier"),
        Error::InvalidIdentifier(name)
        | Error::SuggestRawIdentifier(name)
        | Error::ExpectedDifferentStructName { found: name, .. }
        | Error::NoSuchStructField { found: name, .. } => ("name", name.clone()),
        Error::UnexpectedChar(c) => ("unexpected", c.to_string()),
        Error::TrailingCharacters => bare("trailing"),
        Error::UnclosedBlockComment => bare("remark"),
        Error::NoSuchEnumVariant { found, .. } => ("option", found.clone()),
        Error::MissingStructField { field, .. } => ("missing", (*field).to_owned()),
        Error::DuplicateStructField { field, .. } => ("twice", (*field).to_owned()),
        Error::InvalidValueForType { found, .. } => ("value", quoted(found).to_owned()),
        Error::ExpectedDifferentLength { found, .. } => ("length", found.to_string()),
        // what is said of a day that the calendar does not have
        Error::Message(words)
            if words.contains("failed to parse") || words.contains("must be in range") =>
        {
            bare("date")
        }
        Error::Message(words) => match quoted(words) {
            "" => bare("other"),
            name if words.ends_with(TWICE) => ("twice", name.to_owned()),
            name => ("value", name.to_owned()),
        },
        _ => bare("other"),
    }
}

/// What is wrong with the number at `place`, where one stands there: its reader takes whole ones that
/// are not below zero, and stumbles where another goes on.
fn misread(text: &str, (line, column): (usize, usize), code: &str) -> Option<&'static str> {
    if !matches!(code, "comma" | "large" | "number") {
        return None;
    }
    let line = text.lines().nth(line - 1)?;
    let (at, _) = line.char_indices().nth(column - 1)?;
    let (before, after) = line.split_at(at);
    let apart = |c: char| !(c.is_ascii_digit() || matches!(c, '-' | '.'));
    let before = before.rsplit(apart).next()?;
    let number = format!("{before}{}", after.split(apart).next()?);
    if !number.contains(|c: char| c.is_ascii_digit()) {
        return None;
    }
    match (number.starts_with('-'), number.contains('.')) {
        (true, _) => Some("negative"),
        (false, true) => Some("fraction"),
        (false, false) => None,
    }
}

/// What `words` quote first, in backticks or quotation marks.
fn quoted(words: &str) -> &str {
    let signs = ['`', '"'];
    let quoted = words.find(signs).and_then(|from| {
        let inside = words.get(from + 1..)?;
        let sign = words.get(from..=from)?;
        inside.get(..inside.rfind(sign)?)
    });
    quoted.unwrap_or_default()
}
