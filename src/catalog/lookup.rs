//! Entries by the name of their kind, for code that walks over fields and knows no types.

use super::Catalog;

impl Catalog {
    /// Kinds of entries a plan's field may point at.
    pub const KINDS: &'static [&'static str] = &[
        "services",
        "groups",
        "directions",
        "funding",
        "measures",
        "rules",
    ];

    /// Keys of the entries of `kind`, in the order offered; empty for an unknown kind.
    pub fn keys_of(&self, kind: &str) -> Vec<&str> {
        match kind {
            "services" => self.services.keys().collect(),
            "groups" => self.groups.keys().collect(),
            "directions" => self.directions.keys().collect(),
            "funding" => self.funding.keys().collect(),
            "measures" => self.measures.keys().collect(),
            "rules" => self.rules.keys().collect(),
            _ => Vec::new(),
        }
    }

    /// Name of entry `key` of `kind` in a language; none for an unknown kind or key.
    pub fn name_of(&self, kind: &str, key: &str, lang_code: &str) -> Option<String> {
        let name = match kind {
            "services" => &self.services.get(key)?.name,
            "groups" => &self.groups.get(key)?.name,
            "directions" => &self.directions.get(key)?.name,
            "funding" => &self.funding.get(key)?.name,
            "measures" => &self.measures.get(key)?.name,
            "rules" => {
                return self
                    .cite_short(key, lang_code)
                    .or_else(|| Some(self.rules.get(key)?.name.get(lang_code).to_owned()));
            }
            _ => return None,
        };
        Some(name.get(lang_code).to_owned())
    }

    /// Short name of entry `key` of `kind` in a language, where entries of the kind have one.
    pub fn short_of(&self, kind: &str, key: &str, lang_code: &str) -> Option<String> {
        let short = match kind {
            "groups" => &self.groups.get(key)?.short,
            "directions" => &self.directions.get(key)?.short,
            "funding" => &self.funding.get(key)?.short,
            _ => return None,
        };
        Some(short.get(lang_code).to_owned())
    }
}
