//! Where the words of a text are. Knows signs and letters, and no dictionary.

use std::ops::Range;

/// A word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Cut {
    /// Where it stands, in bytes.
    pub range: Range<usize>,
    /// Whether it begins with a capital inside a sentence.
    pub is_name: bool,
}

/// Letters up to which the word before a full stop is taken for an abbreviation, and the sentence
/// for going on: «ul. Lipowa».
const ABBREVIATED: usize = 3;
/// Capitals up to which a word is an abbreviation; longer ones are words of a heading.
const CAPITALS: usize = 6;
/// Letters of the longest ending behind an apostrophe.
const ENDING: usize = 4;

/// Whether `c` binds parts of a word.
pub(super) fn is_hyphen(c: char) -> bool {
    matches!(c, '-' | '\u{2010}' | '\u{2011}')
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '\u{2019}')
}

/// Signs of a letter that stand behind it, and hyphens that nobody sees.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{fe0f}')
}

/// The words of `text` that may be looked up.
pub(super) fn cut(text: &str) -> Vec<Cut> {
    let mut cutter = Cutter {
        words: Vec::new(),
        begins: true,
        last: 0,
    };
    for line in text.split_inclusive('\n') {
        cutter.begins = true;
        let at = |part: &str| part.as_ptr() as usize - text.as_ptr() as usize;
        for chunk in line.split_whitespace() {
            if is_address(chunk) {
                cutter.begins = chunk.ends_with(['.', '!', '?']);
            } else {
                cutter.chunk(chunk, at(chunk));
            }
        }
    }
    cutter.words
}

/// Whether signs between two blanks are an address of the net or of a file.
fn is_address(chunk: &str) -> bool {
    if chunk.contains("://") || chunk.contains(['@', '\\', '_']) || chunk.starts_with("www.") {
        return true;
    }
    // a full stop between small letters: «bip.example.pl», «m.in.»
    let mut before = None;
    let mut chars = chunk.chars().peekable();
    while let Some(c) = chars.next() {
        let after = chars.peek().copied();
        if c == '.'
            && before.is_some_and(char::is_alphanumeric)
            && after.is_some_and(char::is_lowercase)
        {
            return true;
        }
        before = Some(c);
    }
    false
}

struct Cutter {
    words: Vec<Cut>,
    /// Whether a sentence begins here.
    begins: bool,
    /// Letters of the last word; none of a number.
    last: usize,
}

impl Cutter {
    /// Takes in what stands between two blanks, from byte `start` of the text on.
    fn chunk(&mut self, chunk: &str, start: usize) {
        let mut from = None;
        for (at, c) in chunk.char_indices() {
            let inside = c.is_alphanumeric()
                || (from.is_some() && (is_hyphen(c) || is_apostrophe(c) || is_mark(c)));
            match (inside, from) {
                (true, None) => from = Some(at),
                (false, Some(begun)) => {
                    self.word(&chunk[begun..at], start + begun, Some(c));
                    from = None;
                }
                _ => {}
            }
            match c {
                '!' | '?' | '\u{2026}' => self.begins = true,
                '.' if self.last > ABBREVIATED => self.begins = true,
                _ => {}
            }
        }
        if let Some(begun) = from {
            self.word(&chunk[begun..], start + begun, None);
        }
    }

    /// Takes in a word; `after` is the sign behind it.
    fn word(&mut self, word: &str, start: usize, after: Option<char>) {
        let bound = |c| is_hyphen(c) || is_apostrophe(c) || is_mark(c);
        let word = word.trim_end_matches(bound);
        let letters = word.chars().filter(|c| c.is_alphabetic()).count();
        if word.chars().any(char::is_numeric) {
            self.last = 0;
            return;
        }
        self.last = letters;
        // «a) Gmina»
        let is_number = letters == 1 && after == Some(')');
        let begins = self.begins;
        self.begins &= is_number;
        if letters < 2 || (!word.contains(is_hyphen) && is_short_form(word)) {
            return;
        }
        let is_name =
            !begins && word.chars().next().is_some_and(char::is_uppercase) && !is_loud(word);
        self.words.push(Cut {
            range: start..start + word.len(),
            is_name,
        });
    }
}

/// Whether all of `word` is in capitals.
fn is_loud(word: &str) -> bool {
    !word.chars().any(char::is_lowercase)
}

/// Whether `word` is written as abbreviations are: in a few capitals, or with a capital inside.
pub(super) fn is_short_form(word: &str) -> bool {
    let capitals = word.chars().filter(|c| c.is_uppercase()).count();
    let first = word.chars().next().is_some_and(char::is_uppercase);
    if is_loud(word) {
        return capitals > 1 && capitals <= CAPITALS;
    }
    capitals > usize::from(first)
}

/// Whether `word` holds a letter that is not Latin.
pub(super) fn is_foreign(word: &str) -> bool {
    let is_latin = |c: char| c < '\u{250}' || ('\u{1e00}'..'\u{1f00}').contains(&c);
    word.chars().any(|c| c.is_alphabetic() && !is_latin(c))
}

/// The part of a word before the apostrophe of an ending: «Down’a».
pub(super) fn own_part(part: &str) -> &str {
    match part.rsplit_once(is_apostrophe) {
        Some((own, ending)) if ending.chars().count() <= ENDING => own,
        _ => part,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<&str> {
        let words = cut(text).into_iter().filter(|word| !word.is_name);
        words.map(|word| &text[word.range]).collect()
    }

    #[test]
    fn numbers_addresses_and_abbreviations_are_no_words() {
        let text = "w 2027 r. 16b CUS bip@gmina.pl https://gmina.pl/a www.gmina.pl bip.gmina.pl 5-letni MSWiA";
        assert_eq!(words(text), Vec::<&str>::new());
        assert_eq!(
            words("opieka (nocna), i/lub \u{201e}dzienna\u{201d}."),
            ["opieka", "nocna", "lub", "dzienna"]
        );
        assert_eq!(
            words("CUS-u spo\u{142}eczno-zawodowy"),
            ["CUS-u", "spo\u{142}eczno-zawodowy"]
        );
    }

    #[test]
    fn a_capital_inside_a_sentence_is_a_name() {
        let text = "Gmina Zawada. Zawada le\u{17c}y przy ul. Lipowej. Dobrze\n\u{2013} Rada";
        assert_eq!(
            words(text),
            [
                "Gmina",
                "Zawada",
                "le\u{17c}y",
                "przy",
                "ul",
                "Dobrze",
                "Rada"
            ]
        );
        assert_eq!(words("1. Zakres\na) Cel, b) Cel"), ["Zakres", "Cel"]);
    }

    #[test]
    fn words_of_a_heading_are_words() {
        assert_eq!(words("PLAN GMINY ROZW\u{d3}JOWY"), ["ROZW\u{d3}JOWY"]);
    }
}
