//! What is shown in a terminal: words, and nothing that a terminal would obey.
//!
//! Plans come from other people, and a terminal takes some characters for commands: it renames its
//! window, hides lines, types by itself. What a command writes into a file does not pass here.

use std::io::{self, Write};

/// Writes texts on, with a sign in place of every control character but the end of a line and the
/// tabulator.
pub(super) struct Plain<'a>(pub(super) &'a mut dyn Write);

impl Write for Plain<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.write_all(bytes).map(|()| bytes.len())
    }

    fn write_all(&mut self, bytes: &[u8]) -> io::Result<()> {
        let text = String::from_utf8_lossy(bytes);
        let obeyed = |c: char| c.is_control() && c != '\n' && c != '\t';
        if text.contains(obeyed) {
            let shown = text.replace(obeyed, "\u{fffd}");
            self.0.write_all(shown.as_bytes())
        } else {
            self.0.write_all(text.as_bytes())
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_terminal_is_told_nothing_to_obey() {
        let mut shown = Vec::new();
        let text = "„Łódź”\t1\n\u{1b}]0;x\u{7}\u{9b}2J\r\u{8}\u{7f} – koniec\n";
        write!(Plain(&mut shown), "{text}").unwrap();
        let shown = String::from_utf8(shown).unwrap();
        assert_eq!(
            shown,
            "„Łódź”\t1\n\u{fffd}]0;x\u{fffd}\u{fffd}2J\u{fffd}\u{fffd}\u{fffd} – koniec\n"
        );
    }
}
