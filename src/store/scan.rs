//! Walking over the text of a file without reading it: what is code, what a remark.

/// A piece of a RON text; raw texts (`r"…"`) are passed over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Piece<'a> {
    /// A character that is neither in a text nor in a remark.
    Code {
        /// Line, from 1.
        line: usize,
        /// Column in characters, from 1.
        column: usize,
        /// The character.
        c: char,
    },
    /// `"…"`, up to the end of the file where nothing closes it.
    Text {
        /// Line and column of the sign that opens it, each from 1.
        from: (usize, usize),
        /// Line and column of the sign that closes it.
        to: (usize, usize),
    },
    /// `// …` or `/* … */`, as written.
    Remark {
        /// Line, from 1.
        line: usize,
        /// The remark with its signs.
        text: &'a str,
    },
}

/// Walks over the pieces of a text.
pub(super) struct Scanner<'a> {
    text: &'a str,
    chars: std::iter::Peekable<std::str::CharIndices<'a>>,
    line: usize,
    column: usize,
}

impl<'a> Scanner<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self {
            text,
            chars: text.char_indices().peekable(),
            line: 1,
            column: 0,
        }
    }

    fn bump(&mut self) -> Option<char> {
        let (_, c) = self.chars.next()?;
        if c == '\n' {
            self.line += 1;
            self.column = 0;
        } else {
            self.column += 1;
        }
        Some(c)
    }

    fn peek(&mut self) -> Option<char> {
        self.chars.peek().map(|(_, c)| *c)
    }

    /// Byte position of what comes next.
    fn place(&mut self) -> usize {
        self.chars.peek().map_or(self.text.len(), |(at, _)| *at)
    }

    fn skip_string(&mut self) {
        while let Some(c) = self.bump() {
            match c {
                '\\' => {
                    self.bump();
                }
                '"' => return,
                _ => {}
            }
        }
    }

    fn skip_raw_string(&mut self) {
        let mut hashes = 0;
        while self.peek() == Some('#') {
            self.bump();
            hashes += 1;
        }
        if self.peek() != Some('"') {
            return;
        }
        self.bump();
        let mut closing = None;
        while let Some(c) = self.bump() {
            closing = match (c, closing) {
                ('"', _) => Some(0),
                ('#', Some(seen)) => Some(seen + 1),
                _ => None,
            };
            if closing == Some(hashes) {
                return;
            }
        }
    }

    fn skip_line(&mut self) {
        while self.peek().is_some_and(|c| c != '\n') {
            self.bump();
        }
    }

    fn skip_block(&mut self) {
        self.bump();
        let mut depth = 1;
        while let Some(c) = self.bump() {
            match (c, self.peek()) {
                ('*', Some('/')) => {
                    self.bump();
                    depth -= 1;
                }
                ('/', Some('*')) => {
                    self.bump();
                    depth += 1;
                }
                _ => {}
            }
            if depth == 0 {
                return;
            }
        }
    }
}

impl<'a> Iterator for Scanner<'a> {
    type Item = Piece<'a>;

    fn next(&mut self) -> Option<Piece<'a>> {
        loop {
            let from = self.place();
            let c = self.bump()?;
            let (line, column) = (self.line, self.column);
            match (c, self.peek()) {
                ('"', _) => {
                    self.skip_string();
                    return Some(Piece::Text {
                        from: (line, column),
                        to: (self.line, self.column),
                    });
                }
                ('r', Some('"' | '#')) => self.skip_raw_string(),
                ('/', Some(next @ ('/' | '*'))) => {
                    if next == '/' {
                        self.skip_line();
                    } else {
                        self.skip_block();
                    }
                    let to = self.place();
                    let text = self.text.get(from..to).unwrap_or_default().trim_end();
                    return Some(Piece::Remark { line, text });
                }
                _ => return Some(Piece::Code { line, column, c }),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn remarks_are_found_outside_texts_only() {
        let text =
            "// jedna\r\n(a: \"// nie\", b: r#\"/* nie */\"#, /* dwie\n/* w */ */ c: 'x') // trzy";
        let remarks: Vec<(usize, &str)> = Scanner::new(text)
            .filter_map(|piece| match piece {
                Piece::Remark { line, text } => Some((line, text)),
                Piece::Code { .. } | Piece::Text { .. } => None,
            })
            .collect();
        assert_eq!(
            remarks,
            [(1, "// jedna"), (2, "/* dwie\n/* w */ */"), (3, "// trzy")]
        );
    }
}
