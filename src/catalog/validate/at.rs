//! The entry under validation and the questions every kind of entry is asked.

use super::Problem;
use crate::catalog::{Catalog, Entry, Level, MeasureKind, Set, Source, Text};

/// The entry being looked at, and where its problems go.
pub(in crate::catalog) struct At<'a> {
    pub(super) catalog: &'a Catalog,
    pub(super) place: &'static str,
    pub(super) key: &'a str,
    pub(super) problems: &'a mut Vec<Problem>,
}

impl At<'_> {
    pub(super) fn problem(&mut self, what: impl Into<String>) {
        self.problems.push(Problem {
            place: self.place,
            key: self.key.to_owned(),
            what: what.into(),
        });
    }

    pub(super) fn not_empty(&mut self, field: &str, text: &str) {
        if text.trim().is_empty() {
            self.problem(format!("{field} is empty"));
        } else if text.trim() != text {
            self.problem(format!("{field} begins or ends with a space"));
        }
    }

    /// Both languages are there and set with proper quotation marks and dashes.
    pub(super) fn text(&mut self, field: &str, text: &Text) {
        for (name, level) in [("gmina", Level::Gmina), ("powiat", Level::Powiat)] {
            if let Some(own) = text.own(level) {
                self.text(&format!("{field}.{name}"), own);
            }
        }
        if let Some(and) = text.and() {
            let ends = text.pl.ends_with(&and.pl) && text.en.ends_with(&and.en);
            if text.body().is_none() || !ends {
                self.problem(format!("{field}.and is the end of a text of a body"));
            }
        }
        for (lang, wording) in [("pl", &text.pl), ("en", &text.en)] {
            self.not_empty(&format!("{field}.{lang}"), wording);
            for (wrong, instead) in [
                ("\"", "„ ” or “ ”"),
                (" - ", "an en dash"),
                ("...", "…"),
                ("  ", "one space"),
            ] {
                if wording.contains(wrong) {
                    self.problem(format!("{field}.{lang} has `{wrong}` instead of {instead}"));
                }
            }
            if has_hyphen_between_digits(wording) {
                self.problem(format!(
                    "{field}.{lang} has a hyphen instead of an en dash between numbers"
                ));
            }
        }
    }

    pub(super) fn source(&mut self, source: &Source) {
        self.not_empty("source.title", &source.title);
        if let Some(address) = &source.address
            && !address.starts_with("https://")
            && !address.starts_with("http://")
        {
            self.problem("source.address is not a web address");
        }
        if let Some(note) = &source.note {
            self.text("source.note", note);
        }
    }

    pub(super) fn refers<T: Entry>(
        &mut self,
        field: &str,
        set: fn(&Catalog) -> &Set<T>,
        keys: &[String],
    ) {
        let set = set(self.catalog);
        for (index, key) in keys.iter().enumerate() {
            if !set.contains(key) {
                self.problem(format!(
                    "{field} refers to `{key}`, which is not in {}",
                    T::PLACE
                ));
            }
            if keys.iter().take(index).any(|earlier| earlier == key) {
                self.problem(format!("{field} names `{key}` twice"));
            }
        }
    }

    pub(super) fn refers_one<T: Entry>(
        &mut self,
        field: &str,
        set: fn(&Catalog) -> &Set<T>,
        key: &String,
    ) {
        self.refers(field, set, std::slice::from_ref(key));
    }

    /// A figure that is counted in `unit`, where one is named.
    pub(super) fn figure(&mut self, field: &str, key: Option<&str>, unit: &str) {
        let Some(key) = key else { return };
        match self.catalog.figures.get(key) {
            None => self.problem(format!(
                "{field} refers to `{key}`, which is not in figures"
            )),
            Some(figure) if figure.unit != unit => self.problem(format!(
                "{field} names `{key}`, which is not counted in `{unit}`"
            )),
            Some(_) => {}
        }
    }

    /// Rules that are there and were compared with the text they name.
    pub(super) fn verified_rules(&mut self, field: &str, keys: &[String]) {
        self.refers(field, |catalog| &catalog.rules, keys);
        for rule in keys.iter().filter_map(|key| self.catalog.rules.get(key)) {
            if !rule.standing.is_verified() {
                self.problem(format!(
                    "{field} rests on `{}`, which is not verified",
                    rule.key
                ));
            }
        }
    }

    pub(super) fn measures(&mut self, field: &str, keys: &[String], kind: MeasureKind) {
        self.refers(field, |catalog| &catalog.measures, keys);
        let catalog = self.catalog;
        for measure in keys.iter().filter_map(|key| catalog.measures.get(key)) {
            if measure.kind != kind {
                self.problem(format!(
                    "{field} names `{}`, which is an {}",
                    measure.key,
                    measure.kind.key()
                ));
            }
        }
    }
}

pub(super) fn is_kebab_case(key: &str) -> bool {
    !key.is_empty()
        && key.split('-').all(|part| {
            !part.is_empty()
                && part
                    .bytes()
                    .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
        })
}

fn has_hyphen_between_digits(text: &str) -> bool {
    text.as_bytes().windows(3).any(|window| {
        matches!(window, [before, b'-', after] if before.is_ascii_digit() && after.is_ascii_digit())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_lower_case_words_with_hyphens() {
        for good in ["dps", "rodzinny-dom-pomocy", "osoby-80-plus"] {
            assert!(is_kebab_case(good), "{good}");
        }
        for bad in ["", "Dps", "dom_pomocy", "-dps", "dps-", "a--b", "żłobek"] {
            assert!(!is_kebab_case(bad), "{bad}");
        }
    }

    #[test]
    fn ranges_want_an_en_dash() {
        assert!(has_hyphen_between_digits("w latach 2026-2028"));
        assert!(!has_hyphen_between_digits(
            "w latach 2026–2028, opiekuńczo-mieszkalne"
        ));
    }
}
