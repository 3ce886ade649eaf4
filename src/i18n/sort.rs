//! Alphabetical order, with ą after a and ż last.

use std::cmp::Ordering;

use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed, CollatorPreferences};

use super::{Lang, Texts};

pub(super) fn collator(lang: Lang) -> CollatorBorrowed<'static> {
    let preferences: CollatorPreferences = match lang {
        Lang::Pl => icu_locale_core::locale!("pl").into(),
        Lang::En => icu_locale_core::locale!("en").into(),
    };
    #[expect(
        clippy::expect_used,
        reason = "the data of both languages are compiled in"
    )]
    Collator::try_new(preferences, CollatorOptions::default()).expect("compiled-in collation data")
}

impl Texts {
    /// Compares two texts by the alphabet of the language.
    pub fn compare(&self, one: &str, other: &str) -> Ordering {
        self.collator.compare(one, other)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn polish_letters_stand_after_their_plain_sisters() {
        let mut words = [
            "żal", "łan", "zebra", "lama", "źle", "ósmy", "oset", "ćma", "cud", "ąt", "bal", "as",
        ];
        words.sort_by(|a, b| Texts::get(Lang::Pl).compare(a, b));
        assert_eq!(
            words,
            [
                "as", "ąt", "bal", "cud", "ćma", "lama", "łan", "oset", "ósmy", "zebra", "źle",
                "żal"
            ]
        );
    }
}
