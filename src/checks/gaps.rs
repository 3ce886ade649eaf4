//! Signs that people leave in a sentence where something is still to be written: words in square
//! brackets or braces, rows of X, dots that stand alone.
//!
//! Knows no fields. Where a sign may be meant it is: quotations shorten with dots and explain in
//! brackets, sources are cited in brackets, X is a Roman number.

use super::unwritten::{letters, stands_for};
use crate::catalog::Catalog;

/// Letters of the marks of a web page that people paste along, as «b» and «br».
const TAG: usize = 2;

/// Marks with which quotations begin and end, here and in English.
const QUOTES: [char; 5] = ['\u{201e}', '\u{ab}', '\u{201c}', '\u{201d}', '\u{bb}'];

/// Longest place in brackets, in bytes.
const LONGEST: usize = 80;

/// Whether `text` has a sign that may stand for words; most texts have none.
pub(super) fn has_sign(text: &str) -> bool {
    // the last one is a part of the dots that are one sign
    let mut before = 0;
    let mut signs = text
        .bytes()
        .map(|sign| (std::mem::replace(&mut before, sign), sign));
    signs.any(|pair| {
        let sign = matches!(
            pair.1,
            b'[' | b'{' | b'<' | b'?' | b'X' | b'x' | b'#' | b'R' | 0xa6
        );
        let letter = matches!(pair.0, b'N' | b'Y') && matches!(pair.1, b'%' | b' ' | 0xc2);
        sign || letter || pair == (b'.', b'.') || pair == (b'_', b'_')
    })
}

/// The first place of `text` that is to be written; none where there is none, as in a text that
/// [has no sign](has_sign).
pub(super) fn find<'t>(catalog: &Catalog, text: &'t str) -> Option<&'t str> {
    bracketed(catalog, text)
        .or_else(|| text.find("???").and_then(|at| text.get(at..at + 3)))
        .or_else(|| {
            let signs = ["..", "__", "??", "RRRR"];
            let any = text.contains(['X', 'Y', 'N', 'x', '\u{2026}', '#']);
            let any = any || signs.iter().any(|sign| text.contains(sign));
            any.then(|| in_words(catalog, text)).flatten()
        })
}

/// Words in square brackets, braces or angle brackets that stand for others.
fn bracketed<'t>(catalog: &Catalog, text: &'t str) -> Option<&'t str> {
    let mut open = text.match_indices(['[', '{', '<']);
    open.find_map(|(from, sign)| {
        let rest = text.get(from..)?;
        let close = match sign {
            "[" => ']',
            "{" => '}',
            _ => '>',
        };
        let to = rest.find(close).filter(|to| *to <= LONGEST)?;
        let (place, inside) = (rest.get(..=to)?, rest.get(1..to)?);
        let after = rest.get(to + 1..)?;
        let gap = match sign {
            // in an address and in a remark braces are no slot
            "{" => is_words(inside) && !inside.contains(' ') && !in_address(text.get(..from)?),
            "<" => {
                let ends = |sign: Option<char>| sign.is_some_and(char::is_alphabetic);
                let named = inside.chars().count() > TAG && is_words(inside);
                named && ends(inside.chars().next()) && ends(inside.chars().last())
            }
            // an address follows the words of a link
            _ if after.starts_with('(') => false,
            _ => {
                // what is quoted may be explained, and a name stands in quotation marks alone
                let before = text.get(..from)?;
                let named = before.ends_with(QUOTES) && after.starts_with(QUOTES);
                is_place(catalog, inside, is_quoted(before) && !named)
            }
        };
        gap.then_some(place)
    })
}

/// Whether the word that `before` ends with is an address.
fn in_address(before: &str) -> bool {
    let word = before.rsplit(char::is_whitespace).next();
    word.is_some_and(|word| word.contains("://") || word.starts_with("www."))
}

/// Whether what stands in square brackets tells to write, in words that begin as one of the catalogue
/// does, or names what is to be written there and says no more. Other words translate, explain or
/// cite, as names do that go on with a year, a number or whose they are.
fn is_place(catalog: &Catalog, inside: &str, quoted: bool) -> bool {
    let words = letters(inside);
    let mut entries = catalog.unwritten.iter().filter(|entry| entry.goes_on);
    let told = entries.any(|entry| {
        let begins = |with: &str| {
            let rest = words.strip_prefix(with);
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
        };
        begins(&entry.words.pl) || begins(&entry.words.en)
    });
    told || !quoted && stands_for(catalog, inside, true).is_some()
}

/// Whether `text` is letters and what joins them.
fn is_words(text: &str) -> bool {
    let joins = |sign: char| matches!(sign, ' ' | '\u{a0}' | '_' | '-' | '/' | ',');
    text.chars().all(|sign| sign.is_alphabetic() || joins(sign))
}

/// Whether what follows `before` stands in a quotation that began there.
pub(super) fn is_quoted(before: &str) -> bool {
    if before.matches('"').count() % 2 == 1 {
        return true;
    }
    let last = before.rfind(QUOTES);
    let last = last.and_then(|at| before.get(at..)?.chars().next());
    last.is_some_and(|sign| !matches!(sign, '\u{201d}' | '\u{bb}'))
}

/// A word that stands for another: a row of X, a year of which digits are open, lone dots.
fn in_words<'t>(catalog: &Catalog, text: &'t str) -> Option<&'t str> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let near = |at: Option<usize>| at.and_then(|at| words.get(at).copied());
    let found = words.iter().enumerate().find(|(at, word)| {
        let (before, after) = (near(at.checked_sub(1)), near(Some(at + 1)));
        if word.contains('\u{2026}') || word.contains("..") {
            // the last word before it in which a quotation begins or ends
            let quoted = || {
                let marked = words
                    .iter()
                    .take(*at)
                    .rev()
                    .find(|word| word.contains(QUOTES));
                marked.is_some_and(|word| is_quoted(word))
            };
            return is_open(word) || is_lone(word, before, after) && !quoted();
        }
        let core = core(word);
        let numbered = || is_number(catalog, &words, *at);
        is_open_year(core)
            || is_hand(catalog, word)
            || is_row(core, 'X', 4)
            || is_letter(word, before, after) && !numbered()
            || (is_row(core, 'x', 2) || is_row(core, 'X', 2)) && !numbered()
    });
    found.map(|(_, word)| *word)
}

/// Whether `word` is a place to write on, a pattern of a date, or a name between two signs.
fn is_hand(catalog: &Catalog, word: &str) -> bool {
    /// Of a date and of a number: day and month, year.
    const PATTERNS: [&str; 4] = ["XX.XX", "XX/XX", "RRRR", "rrrr"];
    let address = word.contains("://") || word.contains('@');
    let line = (word.starts_with("__") || word.ends_with("__")) && !address;
    let bare = word.trim_end_matches(['.', ',', ';', ':']);
    let inner = bare.strip_prefix('#').and_then(|it| it.strip_suffix('#'));
    line || bare == "??"
        || PATTERNS.iter().any(|pattern| word.contains(pattern))
        || inner.is_some_and(|inner| {
            // a word that people share their posts under stands between two signs too
            let name = inner.chars().all(|sign| !sign.is_lowercase());
            let known = name || stands_for(catalog, inner, true).is_some();
            !inner.is_empty() && is_words(inner) && known
        })
}

/// A word without the signs around it.
fn core(word: &str) -> &str {
    word.trim_matches(|sign: char| !sign.is_alphanumeric() && sign != '/' && sign != '-')
}

/// Whether `word` is `least` times the letter `sign` or more.
fn is_row(word: &str, sign: char, least: usize) -> bool {
    word.len() >= least && word.chars().all(|letter| letter == sign)
}

/// Whether `word` is one letter for a number: with the sign of a share, before money, or before what
/// is counted where a number must stand. After a noun it is a name, as of a group.
fn is_letter(word: &str, before: Option<&str>, after: Option<&str>) -> bool {
    /// Words that lead to a number in no formula.
    const LEAD: [&str; 9] = [
        "o",
        "do",
        "dla",
        "od",
        "za",
        "w",
        "ponad",
        "ok",
        "oko\u{142}o",
    ];
    let opened = word.starts_with('(');
    let word = word.trim_start_matches('(');
    let letter = |word: &str| matches!(word, "X" | "Y" | "N");
    let share = word.split_once('%');
    let share = share.is_some_and(|(word, rest)| letter(word) && !rest.contains('%'));
    if share || !letter(word) {
        return share;
    }
    let money = after.is_some_and(|after| after.starts_with(COUNTED[0]));
    let wanted = before.is_none_or(|before| {
        let small = core(before).to_lowercase();
        let whole = before.ends_with(char::is_alphabetic);
        let ends = before.ends_with('.') && small.chars().count() > SMALL + 1;
        let lead = LEAD.contains(&small.as_str());
        opened || ends || lead && (whole || small == "ok") || whole && is_verb(&small)
    });
    // years and months are numbered in Roman numbers
    money || wanted && after.is_some_and(|after| is_counted(after) && !after.starts_with('r'))
}

/// Whether `word` stands after a number: what is counted.
pub(super) fn is_counted(word: &str) -> bool {
    let year = || matches!(core(word), "r" | "rok" | "roku");
    COUNTED.iter().any(|it| word.starts_with(it)) && (!word.starts_with('r') || year())
}

/// Whether `word`, in small letters, ends as verbs do in the third person and no noun does.
pub(super) fn is_verb(word: &str) -> bool {
    const ENDINGS: [&str; 25] = [
        "uje",
        "uj\u{105}",
        "adzi",
        "adz\u{105}",
        "piera",
        "biera",
        "twiera",
        "pewnia",
        "pewni",
        "powiada",
        "posiada",
        "yma",
        "yj\u{105}",
        "yjmie",
        "ejmie",
        "o\u{17c}y",
        "isze",
        "pe\u{142}ni",
        "udziela",
        "adzi\u{142}",
        "adzi\u{142}a",
        "owa\u{142}",
        "owa\u{142}a",
        "pisa\u{142}",
        "pisa\u{142}a",
    ];
    ENDINGS.iter().any(|end| word.ends_with(end))
}

/// Whether `word` is a year of which the last digits are open.
fn is_open_year(word: &str) -> bool {
    let digits = word.trim_end_matches(['X', 'x']);
    let year = digits.starts_with("20") && digits.bytes().all(|sign| sign.is_ascii_digit());
    year && word.len() == 4 && digits.len() < 4
}

/// Whether dots stand in `word` for a part of a number: of a resolution, of a year.
fn is_open(word: &str) -> bool {
    let digits = word.trim_end_matches(|sign: char| !sign.is_ascii_digit());
    let dots = word.get(digits.len()..).unwrap_or_default();
    let open = dots.starts_with('\u{2026}') || dots.starts_with("..");
    let beside = ["/\u{2026}", "\u{2026}/", "/..", "../"];
    let number = beside.iter().any(|sign| word.contains(sign)) && !word.contains("://");
    number || core(digits) == "20" && open
}

/// Whether `word` is dots alone between a word and one that goes on with the sentence.
fn is_lone(word: &str, before: Option<&str>, after: Option<&str>) -> bool {
    let dots = word.trim_end_matches([',', ';', ':', '%']);
    let goes_on = after.and_then(|after| after.chars().next());
    let goes_on = goes_on.is_some_and(|sign| sign.is_lowercase() || sign.is_ascii_digit());
    // an omission and a full stop are four too, and then a sentence begins
    let leader = dots == "...." && goes_on || after == Some(word);
    let dots = dots == "\u{2026}" || dots == "\u{2026}." || dots == "...";
    if !dots || leader {
        return leader;
    }
    // a number is wanted before what is counted, and something behind a colon or a small word
    let counted = after.is_some_and(|after| COUNTED.iter().any(|it| after.starts_with(it)));
    let colon = before.is_some_and(|before| before.ends_with(':'));
    // a number before it is of a paragraph that is cited
    let small = |before: &str| before.chars().count() <= SMALL && is_words(before);
    let wanted = before.is_some_and(small);
    counted || colon && (after.is_none() || word.ends_with('.') || goes_on) || wanted && goes_on
}

/// How words begin that stand after a number.
const COUNTED: [&str; 8] = [
    "z\u{142}",
    "os\u{f3}b",
    "miejsc",
    "r.",
    "rok",
    "%",
    "godzin",
    "proc.",
];

/// Letters of a word that leads to another one: \u{ab}za\u{bb}, \u{ab}do\u{bb}.
const SMALL: usize = 2;

/// Whether the row of X at `at` is a Roman number: what is numbered stands beside it, another such
/// number near it, or a name after it.
fn is_number(catalog: &Catalog, words: &[&str], at: usize) -> bool {
    let small = |word: &&str| core(word).to_lowercase();
    let numbered = |word: &&str| {
        let word = small(word);
        let mut entries = catalog.unwritten.iter().filter(|entry| entry.numbered);
        entries.any(|entry| word.starts_with(&entry.words.pl) || word.starts_with(&entry.words.en))
    };
    let roman = |word: &&str| {
        let word = core(word);
        let other = word.contains(['I', 'V']);
        other && word.chars().all(|sign| matches!(sign, 'I' | 'V' | 'X'))
    };
    let after = words.get(at + 1);
    let name = after.is_some_and(|word| core(word).chars().next().is_some_and(char::is_uppercase));
    // the abbreviation of a century
    let century = after.is_some_and(|word| word.starts_with("w."));
    let beside = at.checked_sub(1).and_then(|at| words.get(at));
    let around = words.iter().skip(at.saturating_sub(2)).take(5);
    name || century || beside.into_iter().chain(after).any(numbered) || { around }.any(roman)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_that_stand_for_words_are_found() {
        let gaps = [
            ("Do [rok] r. usługi dostanie 5 osób", "[rok]"),
            ("za [liczba] osób", "[liczba]"),
            (
                "Raport przygotowuje [nazwa jednostki] do 2028 r.",
                "[nazwa jednostki]",
            ),
            ("Raport: [Nazwa jednostki]", "[Nazwa jednostki]"),
            ("Raport do [DATA].", "[DATA]"),
            ("Gmina {jednostka} wspiera", "{jednostka}"),
            ("Gmina <nazwa gminy> wspiera", "<nazwa gminy>"),
            ("dostanie 5, o XX więcej niż dziś", "XX"),
            ("Wzrost o XX%.", "XX%."),
            ("w 20XX r.", "20XX"),
            ("w 202x r.", "202x"),
            ("xx osób", "xx"),
            ("Gmina XXXX wspiera", "XXXX"),
            ("za \u{2026} zł.", "\u{2026}"),
            ("za ... zł.", "..."),
            ("Partnerzy: \u{2026}", "\u{2026}"),
            ("\u{2026} os\u{f3}b dostanie", "\u{2026}"),
            ("Do 20__ r.", "20__"),
            ("utworzy __ miejsc", "__"),
            ("od 10 do ?? os\u{f3}b", "??"),
            ("nr XX/XX/2027", "XX/XX/2027"),
            ("do DD.MM.RRRR r.", "DD.MM.RRRR"),
            ("Gmina #NAZWA# wspiera", "#NAZWA#"),
            ("nr XX/\u{2026}/20\u{2026} z dnia", "XX/\u{2026}/20\u{2026}"),
            ("do 20\u{2026} r.", "20\u{2026}"),
            ("Ile to osób????", "???"),
            ("wzrost o\u{a0}X osób", "X"),
            ("wzrost o\u{a0}N% do 2029 r.", "N%"),
            ("w\u{a0}N % gospodarstw", "N"),
            ("koszt: X zł", "X"),
            ("(Y miejsc)", "(Y"),
            ("dom pomocy .... w\u{a0}Lipowej", "...."),
            ("prowadzi ... ... w\u{a0}Lipowej", "..."),
            (
                "Klub prowadzi [nazwa organizacji pozarządowej].",
                "[nazwa organizacji pozarządowej]",
            ),
            ("Uchwała z\u{a0}dnia [data uchwały].", "[data uchwały]"),
            (
                "Opiekę dostanie [liczba osób] z\u{a0}gminy.",
                "[liczba osób]",
            ),
            (
                "Opis: [uzupełnić po ankiecie z\u{a0}2026 r.]",
                "[uzupełnić po ankiecie z\u{a0}2026 r.]",
            ),
            (
                "Cel: [wpisz cel i\u{a0}rok 2029]",
                "[wpisz cel i\u{a0}rok 2029]",
            ),
            ("Klub \u{201e}[nazwa]\u{201d} działa od 2027 r.", "[nazwa]"),
            ("Wsparcie dla X osób od 2027 r.", "X"),
            ("Miejsca dla N osób.", "N"),
            ("Sprawdzono. N osób dostanie opaski.", "N"),
            ("Gmina obejmie X osób usługami.", "X"),
            ("Dotacja wynosi Y zł.", "Y"),
            ("Gmina #nazwa# wspiera", "#nazwa#"),
        ];
        for (text, gap) in gaps {
            assert_eq!(find(Catalog::embedded(), text), Some(gap), "{text}");
            assert!(has_sign(text), "{text}");
        }
    }

    #[test]
    fn signs_that_are_meant_are_left() {
        let meant = [
            "Według badań [1] i [2, 3]",
            "[Dz. U. \u{2026}] i [Dz. U. z 2026 r. poz. 639]",
            "[GUS], [Kowalski 2024], [BDL]",
            "Ustawa mówi: \u{201e}[gmina] zapewnia \u{2026} usługi (\u{2026})\u{201d}.",
            "przepis [sic]",
            "housing first [najpierw mieszkanie]",
            "nic o nas bez nas [nothing about us]",
            "[ ] tak, [x] nie",
            "{65+} i {zob. rozdzia\u{142} 2}",
            "https://example.org/?a={id}",
            "\"[gmina] zapewnia us\u{142}ugi\"",
            "Etapy: przygotowanie \u{2026} uruchomienie \u{2026} ocena.",
            "xx wiek",
            "Kod XX",
            "w XX wieku i XX w.",
            "na przełomie XIX i XX stulecia, z XX na XXI wiek",
            "uchwała nr XX/123/2027",
            "na XX sesji rady",
            "XX Liceum Ogólnokształcące",
            "(\u{2026}) dalej",
            "Rok 2029... i dalej",
            "Nie wiadomo\u{2026} Może",
            "Zostało \u{2026} Nowe zdanie",
            "Zostało .... Nowe zdanie",
            "mniej niż < 5 osób, więcej niż > 3",
            "https://example.org/20/../x",
            "Naprawdę?!",
            "2x w tygodniu, 2027 r.",
            "po X sesji, w\u{a0}X roku, rozdział X. Osoby, 12 X 2027 r.",
            "na XIX i\u{a0}X sesji osób, punkty IX, X osób",
            "oś X i\u{a0}oś Y, próba N = 120",
            "PLAN % i\u{a0}DZIEN osób",
            "Liczba rodzin rośnie [dane GOPS, 2025].",
            "Potrzeby rosną [dane własne ośrodka].",
            "Placówek jest pięć [wykaz placówek wojewody].",
            "Czeka 12 osób [lista oczekujących, 2025].",
            "Przybywa rodzin [rejestr GOPS] i\u{a0}[ewidencja USC].",
            "Zasoby [formularz OZPS]",
            "Dotacja [wniosek nr 3], umowa [wzór w\u{a0}załączniku].",
            "Wydatki [pola 3\u{2013}5] i\u{a0}[table 3], [record of 2025], [register of NGOs]",
            "GUS, BDL [data dostępu: 12.03.2026].",
            "Mieszkańcy [rok 2025], [rok szkolny 2025/2026]",
            "Ustawa [tekst jednolity], [tekst pierwotny]",
            "Język [test znajomości], [test Tinettiego]",
            "Ceny [data odczytu z\u{a0}rachunku], [adres strony: bip.lipowa.example]",
            "Mieszkańcy [liczba według spisu z\u{a0}2021 r.]",
            "Wydatki [kwota z\u{a0}budżetu na 2026 r.], [jednostka redakcyjna aktu]",
            "[nazwa wg TERYT], [imię zmieniono], [data nieznana]",
            "\u{201e}[jednostka] zapewnia usługi\u{201d}",
            "Wzór dla populacji N osób w\u{a0}wieku 60 lat.",
            "To n osób spośród N osób.",
            "Wariant X miejsc nie zwiększa.",
            "Pokolenie X osób urodzonych w\u{a0}latach 70.",
            "Na osi X osób przybywa.",
            "Wzór: X osób starszych przez Y osób pracujących.",
            "Przy #PomocnaGmina# i\u{a0}#razem#",
            "jak w\u{a0}art. 50 ust. 1 \u{2026} ustawy, w\u{a0}art. 50 \u{2026} ustawy",
            "Grupa Y osób nie obejmuje.",
            "Scenariusz X zakłada rozwój, typ N osób nie liczy.",
            "próba N osób dorosłych",
            "Kategoria X miejsc nie ma",
        ];
        for text in meant {
            assert_eq!(find(Catalog::embedded(), text), None, "{text}");
        }
    }
}
