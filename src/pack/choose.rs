//! Choosing a unit: finding it by the first letters, and what it fills in.

use super::names::Titles;
use super::{Kind, Pack, Source, Unit};
use crate::base::{Decimal, Id, Quantity, Year, reading};
use crate::field::{Choice as _, Datum, FieldPath};
use crate::i18n::{Lang, Texts, fold};
use crate::model::{FigureRow, LocalGovernmentKind, Op, Patch, Plan};
use crate::path;

/// A figure that the pack knows of a unit, to accept or to leave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// Catalogue key of the figure.
    pub key: String,
    /// The year it was counted.
    pub year: Year,
    /// Its value, in the unit of the catalogue.
    pub value: Decimal,
    /// The words of its source, with the census where that is known.
    pub source: String,
    /// Index of its source among those of the pack.
    pub of: usize,
    /// The words of its source alone.
    pub title: String,
    /// The census its numbers start from, where the source says so.
    pub census: Option<Year>,
}

impl Pack {
    /// Units whose name begins so, then those with a later word that does, `limit` at most. Case
    /// and Polish marks do not matter; a kind may stand before the name («powiat mie»), digits are
    /// the beginning of a code.
    pub fn find(&self, typed: &str, limit: usize) -> Vec<&Unit> {
        let typed = fold(typed);
        let typed = typed.trim();
        if typed.is_empty() {
            return Vec::new();
        }
        let code = reading::code(typed);
        if code.bytes().all(|byte| byte.is_ascii_digit()) {
            let now = self.former.get(&code).unwrap_or(&code);
            let units = self.units.iter();
            let found = units.filter(|unit| unit.code.starts_with(now.as_str()));
            return found.take(limit).collect();
        }
        let (kinds, name) = narrowed(typed);
        let mut hits: Vec<(u8, &Unit)> = self
            .units
            .iter()
            .zip(&self.folded)
            .filter(|(unit, _)| kinds.contains(&unit.kind))
            .filter_map(|(unit, folded)| {
                let whole = folded == name;
                let later = || {
                    let mut words = folded.split([' ', '-']).skip(1);
                    words.any(|word| word.starts_with(name))
                };
                let rank = match folded.starts_with(name) {
                    true if whole => 0,
                    true => 1,
                    false if later() => 2,
                    false => return None,
                };
                Some((rank, unit))
            })
            .collect();
        hits.sort_by_key(|(rank, _)| *rank);
        hits.into_iter().map(|(_, unit)| unit).take(limit).collect()
    }

    /// A unit so that it cannot be taken for another of its name: with kind, powiat, voivodeship.
    pub fn label(unit: &Unit, texts: &Texts) -> String {
        let key = format!("pack-hit-{}", unit.kind.key());
        let args = [
            ("name", unit.name.as_str().into()),
            ("powiat", unit.powiat.as_str().into()),
            ("voivodeship", unit.voivodeship.as_str().into()),
            ("code", unit.code.as_str().into()),
        ];
        texts.msg_with(&key, &args)
    }

    /// The newest value of the figure `key` that the pack has of a unit.
    pub fn newest(&self, unit: &Unit, key: &str) -> Option<Decimal> {
        let columns = self.columns.iter().zip(&unit.values);
        let known = columns.filter(|(column, _)| column.key == key);
        let known = known.filter_map(|(column, value)| {
            let source = self.sources.get(column.source)?;
            Some((source.year, (*value)?))
        });
        known.max_by_key(|(year, _)| *year).map(|(_, value)| value)
    }

    /// What the pack knows of a unit: of each figure the newest year.
    pub fn offers(&self, unit: &Unit) -> Vec<Offer> {
        newest(self.every(unit))
    }

    /// What the pack knows of these units: of one, or of several [together](Self::joint).
    pub fn offered(&self, units: &[&Unit], adds: impl Fn(&str) -> bool) -> Vec<Offer> {
        match units {
            [unit] => self.offers(unit),
            several => self.joint(several, adds),
        }
    }

    /// What the pack knows of several units together: of each figure that `adds` the newest year
    /// that it knows of every one of them, summed. Shares and means do not add up, a sum without one
    /// of the units would pass for the whole, and a gmina would count twice beside its powiat.
    pub fn joint(&self, units: &[&Unit], adds: impl Fn(&str) -> bool) -> Vec<Offer> {
        let Some((first, others)) = units.split_first() else {
            return Vec::new();
        };
        let lies_in = |unit: &&Unit, of: &&Unit| {
            unit.code == of.code || of.kind == Kind::Powiat && unit.code.starts_with(&of.code)
        };
        let twice = units.iter().enumerate().any(|(at, unit)| {
            let mut others = units.iter().enumerate().filter(|(other, _)| *other != at);
            others.any(|(_, of)| lies_in(unit, of))
        });
        if twice {
            return Vec::new();
        }
        let others: Vec<Vec<Offer>> = others.iter().map(|unit| self.every(unit)).collect();
        let summed = self
            .every(first)
            .into_iter()
            .filter(|offer| adds(&offer.key));
        let summed = summed.filter_map(|mut offer| {
            for of in &others {
                let same = |other: &&Offer| other.key == offer.key && other.of == offer.of;
                let value = of.iter().find(same)?.value;
                offer.value = offer.value.checked_add(value)?;
            }
            Some(offer)
        });
        newest(summed.collect())
    }

    /// What the pack knows of a unit, of every year.
    pub fn every(&self, unit: &Unit) -> Vec<Offer> {
        let columns = self.columns.iter().zip(&unit.values);
        let known = columns.filter_map(|(column, value)| {
            let (source, value) = (self.sources.get(column.source)?, (*value)?);
            Some(Offer {
                key: column.key.clone(),
                year: source.year,
                value,
                source: source.words(),
                of: column.source,
                title: source.name(),
                census: source.census,
            })
        });
        known.collect()
    }

    /// The patch that makes these units the plan's, with the figures accepted: one step of undo,
    /// called after [`AT`](Self::AT). Several units are a joint plan, the first one leads.
    pub fn patch(units: &[&Unit], accepted: &[Offer]) -> Patch {
        let mut patch = Patch::new();
        let (titles, kind) = match units {
            [] => return patch,
            [unit] => (
                Titles::of(unit.kind, &unit.name, &unit.cases),
                unit.kind.unit_kind(),
            ),
            several => (joint_titles(several), LocalGovernmentKind::Joint),
        };
        let of_each = |say: fn(&Unit) -> &str| units.iter().map(move |unit| say(unit));
        let common = |say: fn(&Unit) -> &str| {
            let mut said = of_each(say);
            let first = said.next().unwrap_or_default();
            let same = said.all(|other| other == first);
            if same {
                first.to_owned()
            } else {
                String::new()
            }
        };
        let (powiat, members) = match kind {
            LocalGovernmentKind::Gmina => (common(|unit| &unit.powiat), String::new()),
            LocalGovernmentKind::Joint => (common(|unit| &unit.powiat), lines(units)),
            _ => (String::new(), String::new()),
        };
        let codes: Vec<&str> = of_each(code).collect();
        for (path, said) in [
            (path!(local_government.name), titles.name),
            (path!(local_government.name_genitive), titles.name_genitive),
            (path!(local_government.members), members),
            (path!(local_government.council), titles.council),
            (
                path!(local_government.council_genitive),
                titles.council_genitive,
            ),
            (path!(local_government.organ), titles.organ),
            (path!(local_government.teryt), codes.join(", ")),
            (path!(local_government.powiat), powiat),
            (
                path!(local_government.voivodeship),
                common(|unit| &unit.voivodeship),
            ),
            (path!(local_government.place), titles.place),
        ] {
            if !said.is_empty() {
                patch.set(path, Datum::Text(said));
            }
        }
        patch.set(
            path!(local_government.kind),
            Datum::Choice(Some(kind.key().to_owned())),
        );
        for offer in accepted {
            figure(&mut patch, None, offer);
        }
        patch
    }

    /// The patch that takes these figures into `plan`, each with its source and year; what the
    /// plan knows of other years stays, with its source.
    pub fn accept(plan: &Plan, offers: &[&Offer]) -> Patch {
        let mut patch = Patch::new();
        for offer in offers {
            figure(&mut patch, plan.figures.get(&offer.key), offer);
        }
        patch
    }

    /// Where to look after [`Pack::patch`], and what undo is called after.
    pub const AT: FieldPath = FieldPath::one("local_government", "name");
}

/// What a joint plan is called: the names of its units after each other, where they fit, and the
/// seat of the one that leads. Each council adopts the plan by itself, so neither councils nor
/// executives follow.
fn joint_titles(units: &[&Unit]) -> Titles {
    let titles = units
        .iter()
        .map(|unit| Titles::of(unit.kind, &unit.name, &unit.cases));
    let titles: Vec<Titles> = titles.collect();
    let place = titles.first().map(|first| first.place.clone());
    let joined = |say: fn(&Titles) -> &String| {
        let names: Vec<&str> = titles.iter().map(|title| say(title).as_str()).collect();
        let words = match names.split_last() {
            Some((last, others)) if names.iter().all(|name| !name.is_empty()) => {
                let args = [
                    ("others", others.join(", ").into()),
                    ("last", (*last).into()),
                ];
                Texts::get(Lang::Pl).msg_with("pack-joined", &args)
            }
            _ => String::new(),
        };
        let fits = words.chars().count() <= NAME;
        if fits { words } else { String::new() }
    };
    Titles {
        name: joined(|title| &title.name),
        name_genitive: joined(|title| &title.name_genitive),
        place: place.unwrap_or_default(),
        ..Titles::default()
    }
}

/// The names of units, one a line.
fn lines(units: &[&Unit]) -> String {
    let names = units
        .iter()
        .map(|unit| Titles::of(unit.kind, &unit.name, &unit.cases).name);
    names.collect::<Vec<_>>().join("\n")
}

/// The code a plan bears: of a city the first 4 digits.
fn code(unit: &Unit) -> &str {
    let digits = if unit.kind == Kind::City { 4 } else { 7 };
    unit.code.get(..digits).unwrap_or(&unit.code)
}

/// Characters that the name of a unit may have.
const NAME: usize = 160;

/// Characters that the source of a figure may have.
const SOURCE: usize = 300;

/// A figure as a row of the diagnosis, with its source and the year of it, beside what the plan
/// has in `known`.
fn figure(patch: &mut Patch, known: Option<&FigureRow>, offer: &Offer) {
    let Some(row) = Id::of_key(&offer.key) else {
        return;
    };
    let table = path!(figures).table;
    let at = |field| FieldPath::row(table, row, field);
    patch.push(Op::Add { table, row });
    let counted = at("counted").cell(offer.year);
    patch.set(counted, Datum::Quantity(Quantity::Number(offer.value)));
    // a row has one source: numbers of other years keep theirs before ours
    let others = known.filter(|known| {
        let mut years = known.counted.0.keys();
        !known.source.trim().is_empty() && years.any(|year| *year != offer.year)
    });
    let ours = offer.source.as_str();
    let source = match others.map(|known| known.source.trim()) {
        Some(theirs) if !theirs.contains(ours) => {
            let both = format!("{theirs}; {}: {ours}", offer.year);
            if both.chars().count() <= SOURCE {
                both
            } else {
                ours.to_owned()
            }
        }
        Some(theirs) => theirs.to_owned(),
        None => ours.to_owned(),
    };
    patch.set(at("source"), Datum::Text(source));
    patch.set(at("source_year"), Datum::Year(Some(offer.year)));
}

/// Kinds that the first word names, and the rest.
fn narrowed(typed: &str) -> (&'static [Kind], &str) {
    const GMINAS: [Kind; 4] = [Kind::Urban, Kind::Rural, Kind::Mixed, Kind::City];
    const CITIES: [Kind; 3] = [Kind::Urban, Kind::Mixed, Kind::City];
    let words: [(&str, &'static [Kind]); 4] = [
        ("gmina ", &GMINAS),
        ("miasto ", &CITIES),
        ("powiat ", &[Kind::Powiat]),
        ("", &Kind::ALL),
    ];
    let found = words.into_iter().find_map(|(word, kinds)| {
        let rest = typed.strip_prefix(word)?.trim();
        (!rest.is_empty()).then_some((kinds, rest))
    });
    found.unwrap_or((&Kind::ALL, typed))
}

impl Source {
    /// What it is called, in the language of plans.
    pub fn name(&self) -> String {
        if self.title.is_empty() {
            Texts::get(Lang::Pl).msg("pack-source")
        } else {
            self.title.clone()
        }
    }

    /// What is printed as the source of a figure, in the language of plans.
    pub fn words(&self) -> String {
        let texts = Texts::get(Lang::Pl);
        let title = self.name();
        match self.census {
            Some(census) => texts.msg_with(
                "pack-source-census",
                &[("title", title.into()), ("census", census.into())],
            ),
            None => title,
        }
    }
}

/// Of each figure the newest year, in the order of the pack.
fn newest(all: Vec<Offer>) -> Vec<Offer> {
    let mut offers: Vec<Offer> = Vec::new();
    for offer in all {
        match offers.iter_mut().find(|known| known.key == offer.key) {
            Some(known) if known.year < offer.year => *known = offer,
            Some(_) => {}
            None => offers.push(offer),
        }
    }
    offers
}
