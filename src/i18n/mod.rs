//! Words: the texts of `assets/i18n` in Polish and English, and how numbers and dates look.
//!
//! A text is addressed by the key of its Fluent message; the key follows from the thing it
//! names (record and field, check, error), so no table of keys is kept anywhere. This module
//! knows no plan: callers hand it keys and [`Arg`]s. Start from [`Texts::get`].

mod fold;
mod format;
mod sort;

pub use fold::{fold, fold_letter};
pub use format::{NBSP, THIN};

use std::collections::HashMap;
use std::fmt;
use std::str::FromStr;
use std::sync::{Arc, LazyLock, OnceLock};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use include_dir::{Dir, include_dir};
use unic_langid::LanguageIdentifier;

use crate::base::Arg;

static FILES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/assets/i18n");

/// A language of the interface and of documents.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Lang {
    /// Polish, the default.
    #[default]
    Pl,
    /// English.
    En,
}

impl Lang {
    /// All languages, the default first.
    pub const ALL: [Self; 2] = [Self::Pl, Self::En];

    /// The two-letter code, which is also the folder in `assets/i18n`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Pl => "pl",
            Self::En => "en",
        }
    }

    /// The form a Polish name takes after «of»: its genitive in Polish; other languages leave the
    /// name as it is.
    pub fn of<T>(self, name: T, genitive: T) -> T {
        match self {
            Self::Pl => genitive,
            Self::En => name,
        }
    }

    /// The tag documents carry, `pl-PL`.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Pl => "pl-PL",
            Self::En => "en-GB",
        }
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Lang {
    type Err = ();

    fn from_str(code: &str) -> Result<Self, ()> {
        Self::ALL
            .into_iter()
            .find(|lang| lang.code() == code)
            .ok_or(())
    }
}

/// The file of messages that messages of other files quote. Any other is quoted in its own file
/// only, because files are read one by one.
const QUOTED: &str = "quoted.ftl";

/// The texts of one language.
pub struct Texts {
    lang: Lang,
    files: Vec<File>,
    /// The file of every message, by its place in `files`.
    places: HashMap<&'static str, usize>,
    quoted: Arc<FluentResource>,
    collator: icu_collator::CollatorBorrowed<'static>,
}

type Bundle = FluentBundle<Arc<FluentResource>>;

/// One file of texts. Parsed it takes ten times its bytes, and a session asks for few of them: it
/// is read with the first message that is asked for.
struct File {
    text: &'static str,
    read: OnceLock<Bundle>,
}

/// Named arguments of a message.
pub type Args<'a> = &'a [(&'static str, Arg)];

impl Texts {
    /// The texts of `lang`, read once.
    pub fn get(lang: Lang) -> &'static Self {
        static PL: LazyLock<Texts> = LazyLock::new(|| Texts::read(Lang::Pl));
        static EN: LazyLock<Texts> = LazyLock::new(|| Texts::read(Lang::En));
        match lang {
            Lang::Pl => &PL,
            Lang::En => &EN,
        }
    }

    /// The files of `lang`: name and text, in order.
    pub fn sources(lang: Lang) -> Vec<(String, &'static str)> {
        let files = FILES
            .get_dir(lang.code())
            .map(Dir::files)
            .into_iter()
            .flatten();
        let mut sources: Vec<_> = files
            .filter_map(|file| Some((file.path().display().to_string(), file.contents_utf8()?)))
            .collect();
        sources.sort();
        sources
    }

    fn read(lang: Lang) -> Self {
        let (mut files, mut places) = (Vec::new(), HashMap::new());
        let mut quoted = "";
        for (path, text) in Self::sources(lang) {
            if path.ends_with(QUOTED) {
                quoted = text;
            }
            places.extend(keys(text).map(|key| (key, files.len())));
            files.push(File {
                text,
                read: OnceLock::new(),
            });
        }
        Self {
            lang,
            files,
            places,
            quoted: Arc::new(resource(quoted)),
            collator: sort::collator(lang),
        }
    }

    /// The file that holds message `key`.
    fn bundle(&self, key: &str) -> Option<&Bundle> {
        let file = self.files.get(*self.places.get(key)?)?;
        Some(file.read.get_or_init(|| {
            let locale: LanguageIdentifier = self.lang.code().parse().unwrap_or_default();
            let mut bundle = FluentBundle::new_concurrent(vec![locale]);
            bundle.set_use_isolating(false);
            bundle.set_formatter(Some(match self.lang {
                Lang::Pl => |value, _| number_text(Lang::Pl, value),
                Lang::En => |value, _| number_text(Lang::En, value),
            }));
            bundle.add_resource_overriding(Arc::clone(&self.quoted));
            bundle.add_resource_overriding(Arc::new(resource(file.text)));
            bundle
        }))
    }

    /// The language.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// Whether message `key` exists.
    pub fn has(&self, key: &str) -> bool {
        self.places.contains_key(key)
    }

    /// Message `key` without arguments. A missing message shows as its key in brackets.
    pub fn msg(&self, key: &str) -> String {
        self.msg_with(key, &[])
    }

    /// Message `key` with arguments.
    pub fn msg_with(&self, key: &str, args: Args<'_>) -> String {
        self.find(key, None, args)
            .unwrap_or_else(|| format!("⟨{key}⟩"))
    }

    /// Attribute `name` of message `key`, where it has one.
    pub fn attr(&self, key: &str, name: &str) -> Option<String> {
        self.find(key, Some(name), &[])
    }

    /// Attribute `name` of message `key` with arguments, where it has one.
    pub fn attr_with(&self, key: &str, name: &str, args: Args<'_>) -> Option<String> {
        self.find(key, Some(name), args)
    }

    /// Attribute `name` of message `key`, or the message itself where it has none.
    pub fn attr_or_msg(&self, key: &str, name: &str) -> String {
        self.attr(key, name).unwrap_or_else(|| self.msg(key))
    }

    /// Message `key`, or its attribute `attr`, with `…` for everything that it would be told.
    pub fn outline(&self, key: &str, attr: Option<&str>) -> String {
        let text = self.find(key, attr, &[]).unwrap_or_else(|| self.msg(key));
        // what it is not told stands in it as `{$name}`
        let mut parts = text.split("{$");
        let mut out = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            out.push('…');
            out.push_str(part.split_once('}').map_or(part, |(_, after)| after));
        }
        out
    }

    fn find(&self, key: &str, attr: Option<&str>, args: Args<'_>) -> Option<String> {
        let bundle = self.bundle(key)?;
        let message = bundle.get_message(key)?;
        let pattern = match attr {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        let fluent_args: FluentArgs<'_> = args
            .iter()
            .map(|(name, arg)| (*name, self.fluent(arg)))
            .collect();
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, Some(&fluent_args), &mut errors);
        Some(format::within_quotes(text))
    }

    /// An argument of a message as it stands alone.
    pub fn arg(&self, arg: &Arg) -> String {
        match arg {
            Arg::Count(count) => self.count(*count),
            other => match self.fluent(other) {
                FluentValue::String(text) => text.into_owned(),
                _ => String::new(),
            },
        }
    }

    fn fluent(&self, arg: &Arg) -> FluentValue<'static> {
        match arg {
            Arg::Text(text) => FluentValue::from(text.clone()),
            Arg::Count(count) => FluentValue::from(*count),
            Arg::Decimal(value) => FluentValue::from(self.decimal(*value)),
            Arg::Money(amount) => FluentValue::from(self.money(*amount)),
            Arg::Year(year) => FluentValue::from(year.to_string()),
            Arg::Date(date) => FluentValue::from(self.date_short(*date)),
            Arg::Quantity(figure) => FluentValue::from(self.figure(*figure)),
            Arg::Words { pl, en } => FluentValue::from(match self.lang {
                Lang::Pl => pl.clone(),
                Lang::En => en.clone(),
            }),
            Arg::Message(key) => FluentValue::from(match key.split_once('.') {
                Some((message, attr)) => self.attr_or_msg(message, attr),
                None => self.msg(key),
            }),
        }
    }
}

/// Keys of the messages in a file: what stands before `=` in a line that is not indented.
fn keys(text: &'static str) -> impl Iterator<Item = &'static str> {
    text.lines().filter_map(|line| {
        let (key, _) = line.split_once('=')?;
        let starts = key.starts_with(|c: char| c.is_ascii_alphabetic());
        starts.then(|| key.trim_end())
    })
}

/// A damaged message is left out and shows up as its key; tests/it/texts.rs names it.
fn resource(text: &str) -> FluentResource {
    FluentResource::try_new(text.to_owned()).unwrap_or_else(|(partial, _)| partial)
}

/// Numbers inside messages look as everywhere else.
fn number_text(lang: Lang, value: &FluentValue<'_>) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    let whole = number.value.round();
    ((whole - number.value).abs() < f64::EPSILON).then(|| format::whole(lang, whole as i64))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_message_shows_its_key_and_does_not_panic() {
        assert_eq!(
            Texts::get(Lang::Pl).msg("no-such-message"),
            "⟨no-such-message⟩"
        );
    }
}
