//! Spelling: which words of a text are in no dictionary, and what was meant.
//!
//! The dictionary is that of `assets/dictionaries`, with the names of the catalogue and the words
//! of the field beside it. Making a [`Speller`] takes a tenth of a second and fifteen megabytes:
//! whoever has a window does it on a thread. It knows no window and no file, and keeps nothing
//! of the texts it is shown.

mod cut;

use std::collections::{BTreeSet, HashMap};
use std::io::Read as _;
use std::ops::Range;

use flate2::read::GzDecoder;
use spellbook::Dictionary;

use crate::base::clean;
use crate::catalog::{Abbreviation, Catalog, Entry as _, LegalAct, Service, TargetGroup, Term};
use crate::model::Plan;

use cut::{Cut, cut, is_foreign, is_short_form, own_part};

/// Letters of the longest word that is looked up; what is longer is no word.
const LONGEST: usize = 48;
/// Most suggestions for a word.
const SUGGESTED: usize = 5;
/// Letters of the longest word that something is suggested for: the search grows with its square.
const LONGEST_SUGGESTED: usize = 32;
/// Letters of the longest ending behind an abbreviation, `CUS-ami`.
const ENDING: usize = 4;

static RULES: &[u8] = include_bytes!("../../assets/dictionaries/pl.aff.gz");
static WORDS: &[u8] = include_bytes!("../../assets/dictionaries/pl.dic.gz");
static FIELD: &str = include_str!("../../assets/dictionaries/pl_words.txt");

/// Words that somebody added, in small letters.
pub type Own = BTreeSet<String>;

/// A line of the words of the field: the word, and the word of the dictionary it is inflected as.
pub fn field_words() -> impl Iterator<Item = (&'static str, Option<&'static str>)> {
    let lines = FIELD.lines().map(str::trim);
    let lines = lines.filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines.map(|line| match line.split_once('=') {
        Some((word, pattern)) => (word.trim(), Some(pattern.trim())),
        None => (line, None),
    })
}

/// The form in which own words are kept.
pub fn own_form(word: &str) -> String {
    plain(word).to_lowercase()
}

/// The names by which a plan calls its unit, as own words: a sentence may begin with one.
pub fn names(plan: &Plan) -> Vec<String> {
    let unit = &plan.local_government;
    let said = [
        &unit.name,
        &unit.name_genitive,
        &unit.members,
        &unit.powiat,
        &unit.voivodeship,
        &unit.place,
    ];
    let words = said
        .into_iter()
        .flat_map(|text| text.split(|c: char| !c.is_alphabetic()));
    let names = words.filter(|word| word.chars().next().is_some_and(char::is_uppercase));
    names.map(own_form).collect()
}

/// Knows Polish.
pub struct Speller {
    dictionary: Dictionary,
}

impl Speller {
    /// The Polish dictionary with the names of `catalog`; none where it cannot be read, which
    /// would be a defect of the program.
    pub fn polish(catalog: &Catalog) -> Option<Self> {
        let mut speller = Self::field()?;
        speller.learn_names(catalog);
        Some(speller)
    }

    /// The dictionary with the words of the field alone.
    pub fn field() -> Option<Self> {
        let (mut speller, words) = Self::made()?;
        speller.learn_field(&words)?;
        Some(speller)
    }

    /// The dictionary alone.
    pub fn bare() -> Option<Self> {
        Some(Self::made()?.0)
    }

    /// The dictionary alone, and its words as they are written in its file.
    fn made() -> Option<(Self, String)> {
        let (rules, words) = (unpacked(RULES)?, unpacked(WORDS)?);
        let dictionary = Dictionary::new(&rules, &words).ok()?;
        Some((Self { dictionary }, words))
    }

    /// Adds the words of the field, with the forms of their patterns in `words`; none where one has
    /// no pattern there.
    fn learn_field(&mut self, words: &str) -> Option<()> {
        let patterns = field_words().filter_map(|(_, pattern)| pattern);
        let mut flags: HashMap<&str, Option<&str>> =
            patterns.map(|pattern| (pattern, None)).collect();
        for (word, said) in words.lines().filter_map(|line| line.split_once('/')) {
            if let Some(flags @ None) = flags.get_mut(word) {
                *flags = Some(said);
            }
        }
        for (word, pattern) in field_words() {
            match pattern {
                Some(pattern) => {
                    let flags = flags.get(pattern).copied().flatten()?;
                    self.learn(&format!("{word}/{flags}"));
                }
                None => self.learn(word),
            }
        }
        Some(())
    }

    /// Adds the Polish words of the names of services, acts and terms; not those cut by a full stop.
    fn learn_names(&mut self, catalog: &Catalog) {
        let mut missing = BTreeSet::new();
        for kind in NAMING {
            for key in catalog.keys_of(kind) {
                let names = [
                    catalog.name_of(kind, key, POLISH),
                    catalog.short_of(kind, key, POLISH),
                ];
                for name in names.into_iter().flatten() {
                    let unknown = self.unknown(&name, &Own::new());
                    missing.extend(unknown.into_iter().filter_map(|at| {
                        let (word, rest) = (name.get(at.clone())?, name.get(at.end..)?);
                        (!rest.starts_with('.')).then(|| plain(word))
                    }));
                }
            }
        }
        for word in missing {
            self.learn(&word);
        }
    }

    fn learn(&mut self, line: &str) {
        // a line that cannot be read is found by a test, and costs one word
        self.dictionary.add(line).ok();
    }

    /// The words of `text` that are neither in the dictionary nor among `own`, as ranges of bytes.
    ///
    /// Left alone: numbers and whatever holds a digit, single letters, abbreviations in capitals
    /// with their endings, addresses, letters that are not Latin, and what is longer than any word.
    /// Words with a capital inside a sentence are left alone too: they are names of places, streets
    /// and units, which no dictionary has in all their cases, and a plan is full of them.
    pub fn unknown(&self, text: &str, own: &Own) -> Vec<Range<usize>> {
        let mut found = Vec::new();
        for Cut { range, is_name } in cut(text) {
            let Some(word) = text.get(range.clone()) else {
                continue;
            };
            if is_name || word.chars().nth(LONGEST).is_some() || is_foreign(word) {
                continue;
            }
            if !self.knows(word, own) {
                self.parts(word, range.start, own, &mut found);
            }
        }
        found
    }

    /// Whether `word` is a word as it stands.
    fn knows(&self, word: &str, own: &Own) -> bool {
        let word = plain(word);
        self.dictionary.check(&word) || own.contains(&word.to_lowercase())
    }

    /// Finds the parts of `word`, between hyphens, that are no words.
    fn parts(&self, word: &str, start: usize, own: &Own, found: &mut Vec<Range<usize>>) {
        let mut at = start;
        let mut before = None;
        let mut parts = word.split_inclusive(cut::is_hyphen).peekable();
        while let Some(whole) = parts.next() {
            let part = whole.trim_end_matches(cut::is_hyphen);
            let own_letters = own_part(part);
            let known = part.chars().nth(1).is_none()
                || is_short_form(part)
                || (before.is_some_and(is_short_form) && part.chars().count() <= ENDING)
                || self.knows(own_letters, own)
                || (parts.peek().is_some() && self.knows_stem(own_letters, own));
            if !known {
                found.push(at..at + own_letters.len());
            }
            before = Some(part);
            at += whole.len();
        }
    }

    /// Whether `part` is the first part of an adjective of two, whose own form has another ending.
    fn knows_stem(&self, part: &str, own: &Own) -> bool {
        let stem = part.strip_suffix('o');
        stem.is_some_and(|stem| {
            ["y", "i"]
                .iter()
                .any(|e| self.knows(&format!("{stem}{e}"), own))
        })
    }

    /// Words that may have been meant, the likeliest first. Takes up to a second for a long word.
    pub fn suggest(&self, word: &str) -> Vec<String> {
        let word = plain(word);
        let mut found = Vec::new();
        if word.chars().nth(LONGEST_SUGGESTED).is_none() {
            self.dictionary.suggest(&word, &mut found);
        }
        found.truncate(SUGGESTED);
        found
    }
}

/// Kinds of entries whose names are words of the field.
const NAMING: [&str; 5] = [
    Service::PLACE,
    LegalAct::PLACE,
    TargetGroup::PLACE,
    Abbreviation::PLACE,
    Term::PLACE,
];
/// The language of the dictionary, as the catalogue names it.
const POLISH: &str = "pl";

/// A word without what nobody sees, each letter in its one spelling.
fn plain(word: &str) -> String {
    let is_plain = |c: char| c.is_ascii() || ('\u{c0}'..='\u{24f}').contains(&c);
    if word.chars().all(is_plain) {
        return word.to_owned();
    }
    clean::signs(word)
        .replace('\u{2019}', "'")
        .replace('\u{2010}', "-")
}

fn unpacked(bytes: &[u8]) -> Option<String> {
    let mut text = String::new();
    GzDecoder::new(bytes).read_to_string(&mut text).ok()?;
    Some(text)
}
