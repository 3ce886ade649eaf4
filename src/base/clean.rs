//! Text from word processors, web pages and files, made into the text of a plan.
//!
//! The one place where this is done, for what is pasted, opened and imported: whatever ends a line
//! ends a line, signs that nobody sees go, a letter has one spelling, wide forms of East Asian fonts
//! are the letters and signs they are forms of, and typed bullets and numbers become the list lines
//! that running text knows («– …», «1. …»). Cleaning twice changes nothing.

use std::borrow::Cow;

use icu_normalizer::ComposingNormalizerBorrowed;

/// Removes what nobody sees, gives line ends and letters one spelling. Tabs stay: they part cells.
pub fn signs(text: &str) -> String {
    with_ends(text, '\n')
}

/// The same with U+000B where a line ends within a paragraph: a pasted cell may hold such ends, and
/// only those of paragraphs part the rows of a block.
pub fn paragraphs(text: &str) -> String {
    with_ends(text, '\u{b}')
}

fn with_ends(text: &str, soft: char) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\r' => {
                if chars.peek() != Some(&'\n') {
                    out.push('\n');
                }
            }
            '\u{fb00}'..='\u{fb06}' => out.push_str(apart(c)),
            '\u{b}' | '\u{85}' | '\u{2028}' => out.push(soft),
            '\n' | '\u{c}' | '\u{2029}' => out.push('\n'),
            '\t' => out.push('\t'),
            c if is_unseen(c) => {}
            c => out.push(plain_form(c).unwrap_or(c)),
        }
    }
    let nfc = ComposingNormalizerBorrowed::new_nfc();
    nfc.normalize(&out).into_owned()
}

/// The sign that `c` is a wide form of, where it is one.
pub(super) fn plain_form(c: char) -> Option<char> {
    match c {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0),
        '\u{3000}' => Some(' '),
        _ => None,
    }
}

/// The text without wide forms, as it is typed.
pub fn plain_forms(text: &str) -> Cow<'_, str> {
    if text.chars().all(|c| plain_form(c).is_none()) {
        return Cow::Borrowed(text);
    }
    text.chars().map(|c| plain_form(c).unwrap_or(c)).collect()
}

/// The letters of a ligature, which PDF files have for one sign.
fn apart(ligature: char) -> &'static str {
    match ligature {
        '\u{fb00}' => "ff",
        '\u{fb01}' => "fi",
        '\u{fb02}' => "fl",
        '\u{fb03}' => "ffi",
        '\u{fb04}' => "ffl",
        _ => "st",
    }
}

/// Controls, soft hyphens, signs without width, marks of writing direction and of byte order.
pub(super) fn is_unseen(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{180e}' | '\u{2800}'
            | '\u{3164}' | '\u{ffa0}' | '\u{fe00}'..='\u{fe0f}' | '\u{e0000}'..='\u{e01ef}' | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}'
            | '\u{fff9}'..='\u{fffc}' | '\u{fffe}' | '\u{ffff}')
}

/// Text of one line: line ends and tabs become spaces.
pub fn line(text: &str) -> String {
    let text = signs(text);
    if !text.contains(['\n', '\t']) {
        return text;
    }
    let parts = text.split(['\n', '\t']).filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join(" ")
}

/// Running text: lines of lists get the marks that running text knows, other tabs become spaces.
pub fn prose(text: &str) -> String {
    let text = signs(text);
    let lines = text.split('\n').map(|line| match item(line) {
        Some((mark, words)) => format!("{mark} {}", words.replace('\t', " ")),
        None => line.replace('\t', " "),
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// Signs that are bullets whatever follows, those of symbol fonts included.
fn is_bullet(c: char) -> bool {
    matches!(
        c,
        '\u{2022}'
            | '\u{2023}'
            | '\u{2043}'
            | '\u{25aa}'
            | '\u{25ab}'
            | '\u{25a0}'
            | '\u{25a1}'
            | '\u{25cf}'
            | '\u{25cb}'
            | '\u{25e6}'
            | '\u{27a2}'
            | '\u{27a4}'
            | '\u{25b6}'
            | '\u{25ba}'
            | '\u{2713}'
            | '\u{2714}'
            | '\u{2756}'
            | '\u{f0a7}'
            | '\u{f0b7}'
            | '\u{f0d8}'
            | '\u{f076}'
            | '\u{f0fc}'
    )
}

/// Signs that are bullets only where a tab follows, or the spaces that plain text and web pages put
/// in its place: otherwise they begin a sentence.
fn is_bullet_before_tab(c: char) -> bool {
    matches!(
        c,
        'o' | '-' | '*' | '\u{a7}' | '\u{b7}' | '\u{bb}' | '\u{2013}' | '\u{2014}'
    )
}

/// The mark of a list line as running text writes it, and the words.
fn item(line: &str) -> Option<(String, &str)> {
    const DASH: &str = "\u{2013}";
    let blank = [' ', '\t', '\u{a0}'];
    let start = line.trim_start_matches(blank);
    let first = start.chars().next()?;
    let rest = start.get(first.len_utf8()..)?;
    let bullet = is_bullet(first) && rest.starts_with(blank)
        || is_bullet_before_tab(first)
            && (rest.trim_start_matches([' ', '\u{a0}']).starts_with('\t')
                || rest.chars().take(2).filter(|c| blank.contains(c)).count() == 2);
    if bullet {
        return Some((DASH.to_owned(), rest.trim_start_matches(blank)));
    }
    let digits = start.find(|c: char| !c.is_ascii_digit())?;
    let (number, rest) = start.split_at(digits);
    let rest = rest.strip_prefix(['.', ')'])?;
    ((1..=3).contains(&number.len()) && rest.starts_with('\t'))
        .then(|| (format!("{number}."), rest.trim_start_matches(blank)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_ends_a_line_ends_a_line() {
        for end in [
            "\r\n", "\r", "\u{b}", "\u{c}", "\u{85}", "\u{2028}", "\u{2029}",
        ] {
            assert_eq!(prose(&format!("a{end}b")), "a\nb");
            assert_eq!(line(&format!("a{end}b")), "a b");
        }
    }

    #[test]
    fn signs_nobody_sees_go_and_letters_have_one_spelling() {
        assert_eq!(line("\u{fb01}nanse, o\u{fb03}ce"), "finanse, office");
        assert_eq!(
            line("deinsty\u{ad}tucjo\u{200b}nalizacja"),
            "deinstytucjonalizacja"
        );
        assert_eq!(
            line("\u{feff}\u{202b}z\u{307}o\u{301}\u{142}w\u{0}"),
            "\u{17c}\u{f3}\u{142}w"
        );
        assert_eq!(line("a\u{e0041}\u{3164}\u{2800}\u{fe0f}b"), "ab");
        assert_eq!(
            line("\u{ff21}\u{ff42}\u{3000}\u{ff11}\u{ff12}\u{ff05}"),
            "Ab 12%"
        );
        assert_eq!(plain_forms("\u{ff08}a\u{ff09}"), "(a)");
        // what parts a letter from its mark goes first
        assert_eq!(line("a\u{200b}\u{328}"), "\u{105}");
        assert_eq!(line("w\u{a0}domu \u{2013} tak"), "w\u{a0}domu \u{2013} tak");
    }

    #[test]
    fn lists_of_word_processors_become_lists() {
        for (pasted, kept) in [
            (
                "\u{2022}\tjeden\n\u{2022}\tdwa",
                "\u{2013} jeden\n\u{2013} dwa",
            ),
            ("  o\tjeden", "\u{2013} jeden"),
            ("\u{a7}\tjeden", "\u{2013} jeden"),
            ("\u{f0b7}\u{a0}jeden", "\u{2013} jeden"),
            ("\u{b7}\u{a0}\u{a0}\u{a0} jeden", "\u{2013} jeden"),
            ("\u{b7}    jeden", "\u{2013} jeden"),
            ("-  jeden", "\u{2013} jeden"),
            ("- jeden", "- jeden"),
            ("\u{2713} jeden", "\u{2013} jeden"),
            ("o\u{a0}domach", "o\u{a0}domach"),
            ("1.\tjeden\n2)\tdwa", "1. jeden\n2. dwa"),
            ("\u{a7} 5 ustawy", "\u{a7} 5 ustawy"),
            ("o domach", "o domach"),
            ("2026.\u{a0}rok", "2026.\u{a0}rok"),
            ("a\tb", "a b"),
        ] {
            assert_eq!(prose(pasted), kept, "{pasted:?}");
        }
    }

    proptest::proptest! {
        #[test]
        fn cleaning_twice_changes_nothing(
            text in "(\\PC|[ \t\r\n\u{b}\u{ad}\u{200b}\u{301}\u{328}\u{2022}\u{ff41}\u{ff0e}\u{3000}o1.)\u{a7}]){0,40}"
        ) {
            for clean in [signs, line, prose] {
                let once = clean(&text);
                proptest::prop_assert_eq!(clean(&once), once.clone());
                proptest::prop_assert!(!once.contains(is_unseen) || once.contains(['\n', '\t']));
            }
        }
    }
}
