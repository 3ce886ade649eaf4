//! Names by rule: what follows from a code and a name without any table.
//!
//! The kind follows from the code, the council from the kind, the cases of a powiat from its
//! adjective; «Gmina X» keeps X. What would have to be guessed stays blank.

use crate::base::reading;
use crate::field::{Choice as _, Datum, FieldPath};
use crate::i18n::{Lang, Texts};
use crate::model::{LocalGovernment, LocalGovernmentKind, Patch};
use crate::path;

/// Kind of a unit, as its code tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// Gmina miejska.
    Urban,
    /// Gmina wiejska.
    Rural,
    /// Gmina miejsko-wiejska.
    Mixed,
    /// Miasto na prawach powiatu.
    City,
    /// Powiat.
    Powiat,
}

impl Kind {
    /// All kinds.
    pub const ALL: [Self; 5] = [
        Self::Urban,
        Self::Rural,
        Self::Mixed,
        Self::City,
        Self::Powiat,
    ];

    /// The kind that a TERYT code tells: 7 digits of a gmina, 4 of a powiat. Powiats from 61 on
    /// are cities.
    pub fn of_code(code: &str) -> Option<Self> {
        if !code.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        let is_city = code.get(2..3).is_some_and(|digit| digit >= "6");
        match (code.len(), code.get(6..)) {
            (4, _) | (7, Some("1")) if is_city => Some(Self::City),
            (4, _) => Some(Self::Powiat),
            (7, Some("1")) => Some(Self::Urban),
            (7, Some("2")) => Some(Self::Rural),
            (7, Some("3")) => Some(Self::Mixed),
            _ => None,
        }
    }

    /// Stable key of files and of text messages.
    pub fn key(self) -> &'static str {
        match self {
            Self::Urban => "urban",
            Self::Rural => "rural",
            Self::Mixed => "mixed",
            Self::City => "city",
            Self::Powiat => "powiat",
        }
    }

    /// The kind of a plan's unit.
    pub fn unit_kind(self) -> LocalGovernmentKind {
        match self {
            Self::Urban | Self::Rural | Self::Mixed => LocalGovernmentKind::Gmina,
            Self::City => LocalGovernmentKind::City,
            Self::Powiat => LocalGovernmentKind::Powiat,
        }
    }
}

/// Cases of a name. Several forms are parted by `/`; blank where the form is not known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cases {
    /// *Lipowej*.
    pub genitive: String,
    /// *Lipowej*.
    pub dative: String,
    /// *(w) Lipowej*.
    pub locative: String,
    /// *Lipową*.
    pub instrumental: String,
    /// Whether somebody still has to look at them.
    pub doubtful: bool,
}

impl Cases {
    /// A form that is the only one and needs no look.
    fn only(&self, form: &str) -> Option<String> {
        let sure = !self.doubtful && !form.is_empty() && !form.contains('/');
        sure.then(|| form.to_owned())
    }

    /// Cases of a powiat's adjective; none where a word is no adjective.
    pub fn of_adjective(name: &str) -> Option<Self> {
        let inflect = |short: &str, long: &str| -> Option<String> {
            let words = name.split(' ').map(|word| {
                if word.ends_with('i') {
                    Some(format!("{word}{}", long.trim_start_matches('y')))
                } else {
                    let stem = word.strip_suffix('y')?;
                    Some(format!("{stem}{short}"))
                }
            });
            let words: Option<Vec<String>> = words.collect();
            Some(words?.join(" "))
        };
        Some(Self {
            genitive: inflect("ego", "ego")?,
            dative: inflect("emu", "emu")?,
            locative: inflect("ym", "m")?,
            instrumental: inflect("ym", "m")?,
            doubtful: false,
        })
    }
}

/// What a plan calls a unit, in the words of print. Blank is what nobody knows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Titles {
    /// *Gmina Lipowa*.
    pub name: String,
    /// *Gminy Lipowa*.
    pub name_genitive: String,
    /// *Rada Gminy Lipowa*.
    pub council: String,
    /// *Rady Gminy Lipowa*.
    pub council_genitive: String,
    /// *Wójt Gminy Lipowa*.
    pub organ: String,
    /// *Lipowa*, where it is sure.
    pub place: String,
}

impl Titles {
    /// Titles of a unit with this name in the register. A plan is Polish whatever the window is.
    pub fn of(kind: Kind, name: &str, cases: &Cases) -> Self {
        let texts = Texts::get(Lang::Pl);
        let say = |what: &str, form: Option<String>| {
            let key = format!("pack-{what}-{}", kind.key());
            form.map_or_else(String::new, |form| {
                texts.msg_with(&key, &[("name", form.into())])
            })
        };
        let plain = || Some(name.to_owned());
        let genitive = || cases.only(&cases.genitive);
        // «Rada Miejska we Wrocławiu», but «Rada Gminy Lipowa».
        let seat = || cases.only(&cases.locative).map(|form| in_place(&form));
        let big = || genitive().map(|form| titled(&form));
        let (nominative, of_name, council, organ) = match kind {
            Kind::Powiat => (Some(titled(name)), big(), big(), big()),
            Kind::Rural => (plain(), plain(), plain(), plain()),
            // some cities in powiats have a prezydent: only their statutes tell
            Kind::Urban => (plain(), plain(), seat(), None),
            Kind::Mixed => (plain(), plain(), seat(), genitive()),
            Kind::City => (plain(), genitive(), seat(), genitive()),
        };
        // A rural gmina may be seated elsewhere, in a city for example; a powiat says nothing.
        let seated = matches!(kind, Kind::Urban | Kind::Mixed | Kind::City);
        Self {
            name: say("name", nominative),
            name_genitive: say("genitive", of_name),
            council: say("council", council.clone()),
            council_genitive: say("council-genitive", council),
            organ: say("organ", organ),
            place: if seated {
                name.to_owned()
            } else {
                String::new()
            },
        }
    }
}

/// `form` with the preposition it takes: *we* before *w* or *f* and a consonant, and before *lw*.
fn in_place(form: &str) -> String {
    const VOWELS: &str = "a\u{105}e\u{119}io\u{f3}uy";
    let mut letters = form.chars().flat_map(char::to_lowercase);
    let (first, second) = (letters.next(), letters.next());
    let before_consonant = second.is_some_and(|letter| !VOWELS.contains(letter));
    let heavy = match first {
        Some('w' | 'f') => before_consonant,
        Some('l') => second == Some('w'),
        _ => false,
    };
    let preposition = if heavy { "we " } else { "w\u{a0}" };
    format!("{preposition}{form}")
}

/// Every word and every part of a compound with a capital: *Bieruńsko-Lędziński*.
fn titled(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    let mut begins = true;
    for letter in name.chars() {
        if begins {
            out.extend(letter.to_uppercase());
        } else {
            out.push(letter);
        }
        begins = matches!(letter, ' ' | '-');
    }
    out
}

/// What follows by rule from the name and the code that were typed, for fields that are blank.
///
/// The name is read as it is printed: «Powiat Miechowski», «Gmina Lipowa».
pub fn complete(known: &LocalGovernment) -> Patch {
    let texts = Texts::get(Lang::Pl);
    let code = reading::code(&known.teryt);
    let name = known.name.trim();
    let mut patch = Patch::new();
    let from_code = Kind::of_code(&code);
    // «Gmina Lipowa» is read by the words it would be given: what stands before the name.
    let of_name = Kind::ALL.into_iter().find_map(|kind| {
        let pattern = texts.msg_with(
            &format!("pack-name-{}", kind.key()),
            &[("name", String::new().into())],
        );
        let rest = name.strip_prefix(pattern.trim())?.strip_prefix(' ')?;
        (!rest.is_empty()).then(|| (kind, rest.trim().to_owned()))
    });
    if known.kind.is_none()
        && let Some(kind) = from_code.or(of_name.as_ref().map(|(kind, _)| *kind))
    {
        let key = kind.unit_kind().key().to_owned();
        patch.set(path!(local_government.kind), Datum::Choice(Some(key)));
    }
    let Some((named, rest)) = of_name else {
        return patch;
    };
    // The name tells «Gmina», the code which of the three kinds.
    let kind = match from_code {
        Some(kind) if kind.unit_kind() == named.unit_kind() => kind,
        Some(_) => return patch,
        None => named,
    };
    let cases = match kind {
        Kind::Powiat => Cases::of_adjective(&rest).unwrap_or_default(),
        _ => Cases::default(),
    };
    let mut titles = Titles::of(kind, &rest, &cases);
    if from_code.is_none() && kind.unit_kind() == LocalGovernmentKind::Gmina {
        // Only the code tells whether the council is that of a gmina or of a city in it.
        (titles.council, titles.council_genitive) = (String::new(), String::new());
        titles.organ.clear();
    }
    titles.place.clear();
    fill(&mut patch, known, &titles);
    patch
}

/// Sets the names that are blank and that the titles know.
fn fill(patch: &mut Patch, known: &LocalGovernment, titles: &Titles) {
    let places: [(FieldPath, &str, &str); 6] = [
        (path!(local_government.name), &known.name, &titles.name),
        (
            path!(local_government.name_genitive),
            &known.name_genitive,
            &titles.name_genitive,
        ),
        (
            path!(local_government.council),
            &known.council,
            &titles.council,
        ),
        (
            path!(local_government.council_genitive),
            &known.council_genitive,
            &titles.council_genitive,
        ),
        (path!(local_government.organ), &known.organ, &titles.organ),
        (path!(local_government.place), &known.place, &titles.place),
    ];
    for (path, before, title) in places {
        if before.trim().is_empty() && !title.is_empty() {
            patch.set(path, Datum::Text(title.to_owned()));
        }
    }
}
