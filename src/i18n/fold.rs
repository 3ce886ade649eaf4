//! Texts as they are compared when something is searched: without case and Polish marks.

/// A letter without its mark.
fn plain(letter: char) -> char {
    const MARKED: &str = "\u{105}\u{107}\u{119}\u{142}\u{144}\u{f3}\u{15b}\u{17a}\u{17c}";
    const PLAIN: &str = "acelnoszz";
    let position = MARKED.chars().position(|marked| marked == letter);
    position
        .and_then(|index| PLAIN.chars().nth(index))
        .unwrap_or(letter)
}

/// `text` in small letters without Polish marks, every white space a plain space.
///
/// What somebody types without Polish letters is then found in what is written with them.
pub fn fold(text: &str) -> String {
    text.chars().flat_map(fold_letter).collect()
}

/// What becomes of a letter in [`fold()`]: some have two in small letters.
pub fn fold_letter(letter: char) -> impl Iterator<Item = char> {
    letter.to_lowercase().map(|letter| {
        if letter.is_whitespace() {
            ' '
        } else {
            plain(letter)
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_lose_case_and_marks_and_spaces_are_one() {
        assert_eq!(fold("Źródło w\u{a0}zadaniu"), "zrodlo w zadaniu");
        assert_eq!(fold("ĄĆĘŁŃÓŚŹŻ"), "acelnoszz");
    }
}
