//! Limits that keep a hostile file from exhausting memory or the stack.

use super::OpenError;
use super::scan::{Piece, Scanner};

/// Largest plan file, in bytes. A plan of 300 pages takes about 1 MB.
pub const MAX_BYTES: u64 = 32 * 1024 * 1024;

/// Deepest nesting of brackets. A plan needs six levels.
pub const MAX_DEPTH: usize = 32;

/// Refuses texts nested deeper than [`MAX_DEPTH`] before any recursive parser sees them.
pub(super) fn check_depth(text: &str) -> Result<(), OpenError> {
    let mut depth = 0_usize;
    for piece in Scanner::new(text) {
        let Piece::Code { line, column, c } = piece else {
            continue;
        };
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
