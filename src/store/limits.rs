//! Limits that keep a hostile file from exhausting memory or the stack.

use super::OpenError;

/// Largest plan file, in bytes. A plan of 300 pages takes about 1 MB.
pub const MAX_BYTES: u64 = 32 * 1024 * 1024;

/// Deepest nesting of brackets. A plan needs six levels.
pub const MAX_DEPTH: usize = 32;

/// Refuses texts nested deeper than [`MAX_DEPTH`] before any recursive parser sees them.
pub(super) fn check_depth(text: &str) -> Result<(), OpenError> {
    let mut depth = 0_usize;
    let mut scanner = Scanner::new(text);
    while let Some((line, column, c)) = scanner.next_code_char() {
        match c {
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > MAX_DEPTH {
            return Err(OpenError::TooDeep { line, column });
        }
    }
    Ok(())
}

/// Walks over the characters of a RON text that are neither in strings nor in comments.
struct Scanner<'a> {
    chars: std::iter::Peekable<std::str::Chars<'a>>,
    line: usize,
    column: usize,
}

impl<'a> Scanner<'a> {
    fn new(text: &'a str) -> Self {
        Self {
            chars: text.chars().peekable(),
            line: 1,
            column: 0,
        }
    }

    fn bump(&mut self) -> Option<char> {
        let c = self.chars.next()?;
        if c == '\n' {
            self.line += 1;
            self.column = 0;
        } else {
            self.column += 1;
        }
        Some(c)
    }

    fn next_code_char(&mut self) -> Option<(usize, usize, char)> {
        loop {
            let c = self.bump()?;
            match (c, self.chars.peek()) {
                ('"', _) => self.skip_string(),
                ('r', Some('"' | '#')) => self.skip_raw_string(),
                ('/', Some('/')) => while self.bump().is_some_and(|c| c != '\n') {},
                ('/', Some('*')) => self.skip_block_comment(),
                _ => return Some((self.line, self.column, c)),
            }
        }
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
        while self.chars.peek() == Some(&'#') {
            self.bump();
            hashes += 1;
        }
        if self.chars.peek() != Some(&'"') {
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

    fn skip_block_comment(&mut self) {
        self.bump();
        let mut depth = 1;
        while let Some(c) = self.bump() {
            match (c, self.chars.peek()) {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn brackets_in_strings_and_comments_do_not_count() {
        let brackets = "(".repeat(MAX_DEPTH * 2);
        for harmless in [
            format!("\"{brackets}\""),
            format!("\"\\\"{brackets}\""),
            format!("r#\"{brackets}\"#"),
            format!("// {brackets}\n()"),
            format!("/* /* {brackets} */ */()"),
        ] {
            assert!(check_depth(&harmless).is_ok(), "{harmless}");
        }
    }

    #[test]
    fn a_text_nested_too_deep_is_refused_at_the_bracket() {
        let text = format!("\n{}", "[".repeat(100_000));
        let error = check_depth(&text).unwrap_err();
        assert_eq!(error.position(), Some((2, MAX_DEPTH + 1)));
    }
}
