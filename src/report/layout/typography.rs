//! Micro-typography: quotes, dashes, ellipses, and the spaces at which no line may end.
//!
//! Applied to words as they are set, never to the plan. Which abbreviations and units stick to
//! their neighbours is data (`assets/print/*.txt`); this module knows no font and no width.

use std::collections::BTreeSet;

use super::frame::is_space;

/// House rules of a document: those of its language, and those of the others that its words may be
/// in.
#[derive(Debug, Clone)]
pub struct Rules {
    own: Typography,
    others: Vec<(&'static str, Typography)>,
}

impl Rules {
    /// The rules for a document in the language of this BCP 47 tag.
    pub fn for_lang(lang: &str) -> Self {
        let others = LANGS.iter().filter(|other| !lang.starts_with(**other));
        Self {
            own: Typography::for_lang(lang),
            others: others
                .map(|other| (*other, Typography::for_lang(other)))
                .collect(),
        }
    }

    /// The rules for words in `lang`; the document's own for none.
    pub fn of(&self, lang: Option<&str>) -> &Typography {
        let known = |lang: &str| self.others.iter().find(|(other, _)| *other == lang);
        lang.and_then(known).map_or(&self.own, |(_, rules)| rules)
    }

    /// The sign before the decimals of a number.
    pub fn decimal(&self) -> char {
        self.own.decimal
    }
}

/// Languages with rules of their own.
const LANGS: [&str; 2] = ["pl", "en"];

/// House rules of one language.
#[derive(Debug, Clone)]
pub struct Typography {
    before: BTreeSet<&'static str>,
    after_number: BTreeSet<&'static str>,
    weak: BTreeSet<&'static str>,
    hyphens: Option<hypher::Lang>,
    quotes: Option<(char, char)>,
    decimal: char,
    /// Whether a word broken at its own hyphen begins the next line with another.
    pub repeats_hyphen: bool,
}

impl Typography {
    /// The rules for a BCP 47 tag; unknown languages get the common rules only.
    fn for_lang(lang: &str) -> Self {
        let (source, hyphens, quotes, decimal) = match lang.get(..2) {
            Some("pl") => (
                include_str!("../../../assets/print/pl.txt"),
                Some(hypher::Lang::Polish),
                Some(('„', '”')),
                ',',
            ),
            Some("en") => (
                include_str!("../../../assets/print/en.txt"),
                Some(hypher::Lang::English),
                Some(('“', '”')),
                '.',
            ),
            _ => ("", None, None, '.'),
        };
        let words = |key: &str| {
            source
                .lines()
                .filter_map(|line| line.strip_prefix(key)?.strip_prefix(':'))
                .flat_map(str::split_whitespace)
                .collect()
        };
        Self {
            before: words("before"),
            after_number: words("after-number"),
            weak: words("weak"),
            hyphens,
            quotes,
            decimal,
            repeats_hyphen: lang.get(..2) == Some("pl"),
        }
    }

    /// Mends quotes, dashes and ellipses in a stretch that begins after `previous`.
    pub fn mend(&self, text: &str, previous: Option<char>) -> String {
        let text = text
            .replace("...", "…")
            .replace(" - ", " – ")
            .replace("–-", "–");
        let mut out = String::with_capacity(text.len());
        let chars: Vec<char> = text.chars().collect();
        let mut before = previous;
        for (i, &c) in chars.iter().enumerate() {
            let set = match c {
                c if c.is_whitespace() && !is_space(c) => ' ',
                '"' => match self.quotes {
                    Some((open, close)) => {
                        let opens =
                            before.is_none_or(|b| b.is_whitespace() || "([„«–—/".contains(b));
                        if opens { open } else { close }
                    }
                    None => c,
                },
                '\'' if before.is_some_and(char::is_alphabetic) => '’',
                ' ' | '\u{a0}' if parts_group(&chars, i) => '\u{202f}',
                '-' if is_year_range(&chars, i) => '–',
                '-' if before.is_none_or(|b| b.is_whitespace() || b == '(')
                    && chars.get(i + 1).is_some_and(char::is_ascii_digit)
                    && !chars.get(i + 1..i + 4).is_some_and(|s| s.contains(&'-')) =>
                {
                    '−'
                }
                c => c,
            };
            out.push(set);
            before = Some(set);
        }
        out
    }

    /// Turns into no-break spaces those at which no line may end. Keeps the number of characters.
    pub fn glue(&self, text: &str) -> String {
        if !text.contains(' ') {
            return text.to_owned();
        }
        let mut out = String::with_capacity(text.len() + 8);
        let mut words = text.split(' ').peekable();
        let mut previous = "";
        while let Some(word) = words.next() {
            out.push_str(word);
            let Some(&next) = words.peek() else { break };
            out.push(if self.sticks(previous, word, next) {
                '\u{a0}'
            } else {
                ' '
            });
            previous = word;
        }
        out
    }

    fn sticks(&self, previous: &str, word: &str, next: &str) -> bool {
        if word.is_empty() || next.is_empty() {
            return false;
        }
        let open = |c: char| matches!(c, '(' | '[' | '„' | '«' | '“');
        let close =
            |c: char| matches!(c, ')' | ']' | '”' | '»' | ',' | ';' | ':' | '.' | '!' | '?');
        let bare = word
            .rsplit(['\u{a0}'])
            .next()
            .unwrap_or(word)
            .trim_start_matches(open);
        let follows = next.trim_start_matches(open);
        let next_bare = follows.trim_end_matches(close);
        let single = bare.chars().count() == 1 && bare.chars().all(char::is_alphabetic);
        let initial = bare.chars().count() == 2
            && bare.ends_with('.')
            && bare.starts_with(char::is_uppercase)
            && follows.starts_with(char::is_uppercase);
        let number = |w: &str| w.ends_with(|c: char| c.is_ascii_digit());
        let small = |w: &str| number(w) && w.len() <= 2 && w.bytes().all(|b| b.is_ascii_digit());
        let roman = |w: &str| !w.is_empty() && w.chars().all(|c| matches!(c, 'I' | 'V' | 'X'));
        let starts_number = follows.starts_with(|c: char| c.is_ascii_digit());
        single
            || initial
            || (self.before.contains(bare)
                && (!roman(bare)
                    || (next_bare.bytes().all(|b| b.is_ascii_digit()) || follows == "kw.")))
            || (number(bare)
                && (self.after_number.contains(follows)
                    || self.after_number.contains(next_bare)
                    || (roman(next_bare) && small(bare))))
            || (ordinal(bare) && follows.starts_with(char::is_lowercase))
            || (bare == "kw." && starts_number)
            || (small(previous.trim_start_matches(open)) && is_month(self, bare) && starts_number)
            || matches!(next, "–" | "—")
            || next.starts_with('…')
            || (matches!(bare, "=" | "±" | "≥" | "≤" | "−" | "×") && starts_number)
            || matches!(next, "=" | "×")
    }

    /// Whether a line would rather not end with this word.
    pub fn is_weak(&self, word: &str) -> bool {
        self.weak.contains(word)
    }

    /// Byte places inside a word where it may be broken, with three letters on either side.
    pub fn hyphen_points(&self, word: &str) -> Vec<usize> {
        let Some(lang) = self.hyphens else {
            return Vec::new();
        };
        if word.len() > 40 || !word.chars().all(char::is_alphabetic) {
            return Vec::new();
        }
        let mut points = Vec::new();
        let mut at = 0;
        for syllable in hypher::hyphenate_bounded(word, lang, 3, 3) {
            at += syllable.len();
            if at < word.len() {
                points.push(at);
            }
        }
        points
    }
}

fn is_month(rules: &Typography, word: &str) -> bool {
    word.len() > 3 && rules.after_number.contains(word)
        || (!word.is_empty() && word.chars().all(|c| matches!(c, 'I' | 'V' | 'X')))
}

/// «1.» of «w 1. tygodniu».
fn ordinal(word: &str) -> bool {
    let number = word.strip_suffix('.').unwrap_or_default();
    (1..=2).contains(&number.len()) && number.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether the space at `i` parts groups of three digits of one number.
fn parts_group(chars: &[char], i: usize) -> bool {
    let digit = |c: Option<&char>| c.is_some_and(char::is_ascii_digit);
    let before = chars.get(..i).unwrap_or_default();
    let head = before
        .iter()
        .rev()
        .take_while(|c| c.is_ascii_digit())
        .count();
    let tail = chars.get(i + 1..).unwrap_or_default();
    let follows = tail.iter().take_while(|c| c.is_ascii_digit()).count();
    let opens = before.get(..before.len() - head).and_then(<[char]>::last);
    (1..=3).contains(&head)
        && follows == 3
        && opens.is_none_or(|c| !c.is_alphabetic() && !matches!(c, '/' | '-' | ','))
        && !digit(tail.get(3))
}

/// Whether the hyphen at `i` stands between two years.
fn is_year_range(chars: &[char], i: usize) -> bool {
    let year = |range: Option<&[char]>| {
        range.is_some_and(|s| {
            s.len() == 4
                && s.iter().all(char::is_ascii_digit)
                && (s.starts_with(&['1', '9']) || s.starts_with(&['2', '0']))
        })
    };
    let edge = |c: Option<&char>| c.is_none_or(|c| !c.is_alphanumeric() && *c != '-');
    i >= 4
        && year(chars.get(i - 4..i))
        && year(chars.get(i + 1..i + 5))
        && edge(chars.get(i + 5))
        && (i == 4 || edge(chars.get(i - 5)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn polish(text: &str) -> String {
        let rules = Typography::for_lang("pl-PL");
        rules.glue(&rules.mend(text, None)).replace('\u{a0}', "~")
    }

    #[test]
    fn short_words_and_units_stick_to_their_neighbours() {
        for (plain, set) in [
            ("mieszka w domu i z rodziną", "mieszka w~domu i~z~rodziną"),
            ("(w domu)", "(w~domu)"),
            ("art. 61 ust. 2 pkt 15", "art.~61 ust.~2 pkt~15"),
            ("12 osób, 19 km", "12~osób, 19~km"),
            ("z 20 kwietnia 2026 r.", "z~20~kwietnia~2026~r."),
            ("31 XII 2025", "31~XII~2025"),
            ("IV kw. 2026", "IV~kw.~2026"),
            ("§ 3 i tabela 3", "§~3 i~tabela~3"),
            ("M.P. z 2022 r. poz. 767", "M.P.~z~2022~r. poz.~767"),
            ("co najmniej 12 m² na osobę", "co najmniej 12~m² na osobę"),
            ("w 1. tygodniu 2. miesiąca", "w~1.~tygodniu 2.~miesiąca"),
            ("jest ich 9. Potem", "jest ich 9. Potem"),
            ("n = 187", "n~=~187"),
            ("1 234,50 zł", "1\u{202f}234,50~zł"),
            ("co roku 1 382 700 zł", "co roku 1\u{202f}382\u{202f}700~zł"),
            ("w 2025 r. 118 osób", "w~2025~r. 118~osób"),
            ("Dz. U. poz. 2025", "Dz.~U. poz.~2025"),
            ("dom – praca", "dom~– praca"),
        ] {
            assert_eq!(polish(plain), set);
        }
    }

    #[test]
    fn typed_signs_become_set_ones() {
        assert_eq!(polish("\"Pod Lipą\"..."), "„Pod Lipą”…");
        assert_eq!(polish("lata 2026-2028"), "lata 2026–2028");
        assert_eq!(polish("tel. 22-123, 00-950"), "tel. 22-123, 00-950");
        assert_eq!(polish("spadek - 5%"), "spadek~– 5%");
    }

    #[test]
    fn hyphens_leave_three_letters() {
        let rules = Typography::for_lang("pl");
        for word in ["deinstytucjonalizacja", "wyeliminować", "oko"] {
            for at in rules.hyphen_points(word) {
                assert!(word[..at].chars().count() >= 3 && word[at..].chars().count() >= 3);
            }
        }
        assert!(!rules.hyphen_points("deinstytucjonalizacja").is_empty());
    }
}
