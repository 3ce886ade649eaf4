//! Short ways to build blocks, cells and texts; no meaning of their own.

use super::{
    Block, BlockKind, Cell, Column, ColumnKind, Content, Group, Heading, Inline, Mark, Number,
    Numbering, RichText, Row, RowKind,
};
use crate::base::{Decimal, Money};
use crate::field::FieldPath;

impl RichText {
    /// No text.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether nothing would be printed.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Adds a stretch and returns the text, for chains.
    #[must_use]
    pub fn with(mut self, inline: Inline) -> Self {
        self.0.push(inline);
        self
    }

    /// Begins a new line, unless the text stands at the beginning of one: at its own, or after a list.
    #[must_use]
    pub fn line(self) -> Self {
        match self.0.last() {
            None | Some(Inline::List(_)) => self,
            Some(_) => self.with(Inline::Break),
        }
    }

    /// Adds plain words.
    #[must_use]
    pub fn text(self, text: impl Into<String>) -> Self {
        self.with(Inline::Text(text.into()))
    }

    /// Adds Bold words.
    #[must_use]
    pub fn strong(self, text: impl Into<String>) -> Self {
        self.with(Inline::Strong(text.into()))
    }

    /// Adds a footnote.
    #[must_use]
    pub fn footnote(self, text: impl Into<RichText>) -> Self {
        self.with(Inline::Footnote(text.into()))
    }
}

impl Inline {
    /// The words, where they are words as somebody may type them.
    pub fn words(&self) -> Option<&str> {
        match self {
            Self::Text(text)
            | Self::Strong(text)
            | Self::Emph(text)
            | Self::Quiet(text)
            | Self::Alarm(text)
            | Self::Link { text, .. } => Some(text),
            _ => None,
        }
    }

    /// A stretch of the same look with other words.
    #[must_use]
    pub fn with_words(&self, words: &str) -> Self {
        let mut out = self.clone();
        match &mut out {
            Self::Text(text)
            | Self::Strong(text)
            | Self::Emph(text)
            | Self::Quiet(text)
            | Self::Alarm(text)
            | Self::Link { text, .. } => words.clone_into(text),
            _ => {}
        }
        out
    }
}

impl From<&str> for RichText {
    fn from(text: &str) -> Self {
        Self(vec![Inline::Text(text.to_owned())])
    }
}

impl From<String> for RichText {
    fn from(text: String) -> Self {
        Self(vec![Inline::Text(text)])
    }
}

impl From<Inline> for RichText {
    fn from(inline: Inline) -> Self {
        Self(vec![inline])
    }
}

impl From<BlockKind> for Block {
    fn from(kind: BlockKind) -> Self {
        Self {
            anchor: None,
            id: None,
            kind,
        }
    }
}

impl Block {
    /// A numbered heading that is listed in the contents.
    pub fn heading(level: u8, text: impl Into<String>) -> Self {
        BlockKind::Heading(Heading {
            level,
            numbering: if level > 3 {
                Numbering::None
            } else {
                Numbering::Auto
            },
            text: text.into(),
            kicker: None,
            listed: level < 4,
        })
        .into()
    }

    /// A listed heading without a number.
    pub fn plain_heading(level: u8, text: impl Into<String>) -> Self {
        BlockKind::Heading(Heading {
            level,
            numbering: Numbering::None,
            text: text.into(),
            kicker: None,
            listed: level < 4,
        })
        .into()
    }

    /// The same heading without a line in the contents.
    #[must_use]
    pub fn unlisted(mut self) -> Self {
        if let BlockKind::Heading(heading) = &mut self.kind {
            heading.listed = false;
        }
        self
    }

    /// A paragraph.
    pub fn para(text: impl Into<RichText>) -> Self {
        BlockKind::Para(text.into()).into()
    }

    /// Gives the block the address of the field it prints.
    #[must_use]
    pub fn at(mut self, anchor: FieldPath) -> Self {
        self.anchor = Some(anchor);
        self
    }

    /// Gives the block a name to be referred to by.
    #[must_use]
    pub fn named(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}

impl Column {
    /// A column of long text.
    pub const fn text() -> Self {
        Self {
            kind: ColumnKind::Text,
            forecast: false,
        }
    }

    /// A column of a word or two.
    pub const fn short() -> Self {
        Self {
            kind: ColumnKind::Short,
            forecast: false,
        }
    }

    /// A column of numbers.
    pub const fn number() -> Self {
        Self {
            kind: ColumnKind::Number,
            forecast: false,
        }
    }

    /// The same column as a forecast.
    #[must_use]
    pub const fn forecast(mut self) -> Self {
        self.forecast = true;
        self
    }
}

impl Cell {
    /// A cell of words.
    pub fn text(text: impl Into<RichText>) -> Self {
        Content::Text(text.into()).into()
    }

    /// A cell with a number.
    pub fn number(number: impl Into<Number>) -> Self {
        Content::Number(number.into()).into()
    }

    /// A cell with a conventional sign.
    pub fn mark(mark: Mark) -> Self {
        Content::Mark(mark).into()
    }

    /// A cell with nothing in it.
    pub fn empty() -> Self {
        Content::Empty.into()
    }

    /// The same cell over several columns.
    #[must_use]
    pub const fn columns(mut self, n: u16) -> Self {
        self.col_span = n;
        self
    }

    /// The same cell over several rows.
    #[must_use]
    pub const fn rows(mut self, n: u16) -> Self {
        self.row_span = n;
        self
    }

    /// Gives the cell the address of the value it prints.
    #[must_use]
    pub fn at(mut self, anchor: impl Into<Option<FieldPath>>) -> Self {
        self.anchor = anchor.into();
        self
    }
}

impl From<(Decimal, String)> for Number {
    fn from((value, shown): (Decimal, String)) -> Self {
        Self {
            value: Some(value),
            shown,
        }
    }
}

impl From<(Money, String)> for Number {
    fn from((amount, shown): (Money, String)) -> Self {
        Self {
            value: amount.decimal(),
            shown,
        }
    }
}

impl From<&str> for Number {
    /// A number that is only known as it is printed.
    fn from(shown: &str) -> Self {
        Self {
            value: shown.trim_end_matches('%').parse().ok(),
            shown: shown.to_owned(),
        }
    }
}

impl From<Content> for Cell {
    fn from(content: Content) -> Self {
        Self {
            content,
            col_span: 1,
            row_span: 1,
            anchor: None,
        }
    }
}

impl Row {
    /// A row of this kind.
    pub fn new(kind: RowKind, cells: Vec<Cell>) -> Self {
        Self {
            kind,
            anchor: None,
            cells,
        }
    }

    /// Gives the row the address of the field it prints.
    #[must_use]
    pub fn at(mut self, anchor: FieldPath) -> Self {
        self.anchor = Some(anchor);
        self
    }
}

impl Group {
    /// Rows without a title.
    pub fn untitled(rows: Vec<Row>) -> Self {
        Self { title: None, rows }
    }

    /// Rows under a title.
    pub fn titled(title: impl Into<RichText>, rows: Vec<Row>) -> Self {
        Self {
            title: Some(title.into()),
            rows,
        }
    }
}
