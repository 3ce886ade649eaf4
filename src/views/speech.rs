//! Values and rows of a plan in words: one way for window, search and document.

use super::changes;
use crate::base::{Id, Quantity};
use crate::catalog::Catalog;
use crate::field::{AnyRecord, FieldInfo, FieldPath, Kind, Rows, TableInfo, Value};
use crate::i18n::Texts;
use crate::model::Plan;
use crate::path;

/// Says what stands in a plan.
#[derive(Clone, Copy)]
pub struct Speech<'a> {
    /// Words.
    pub texts: &'a Texts,
    /// The catalogue.
    pub catalog: &'a Catalog,
    /// The plan.
    pub plan: &'a Plan,
}

impl Speech<'_> {
    /// A value of kind `kind` in words; empty where it is blank. Units stand in labels, not here.
    pub fn value(&self, kind: Kind, value: Value<'_>) -> String {
        let texts = self.texts;
        match value {
            Value::Text(text) => text.trim().to_owned(),
            Value::Count(count) => said(count, |count| texts.count(count.into())),
            Value::Money(amount) => said(amount, |amount| texts.money(amount)),
            Value::Year(year) => said(year, |year| year.to_string()),
            Value::Date(date) => said(date, |date| texts.date(date)),
            Value::Flag(on) => texts.msg(if on { "flag-yes" } else { "flag-no" }),
            Value::Choice(option) => match (kind, option) {
                (Kind::Choice(name, _), Some(option)) => texts.msg(&format!("{name}-{option}")),
                _ => String::new(),
            },
            Value::Key(key) => self.named(kind, key),
            Value::Keys(keys) => listed(keys.iter().map(|key| self.named(kind, key))),
            Value::Link(link) => match (kind, link) {
                (Kind::Link(record), Some(row)) => {
                    let table = Plan::table_of(record).map_or("", |info| info.name);
                    self.row(table, row)
                }
                _ => String::new(),
            },
            Value::Quantity(quantity) => self.quantity(quantity),
            Value::Amounts(amounts) => {
                let years = amounts.0.iter();
                listed(years.map(|(year, amount)| format!("{year}: {}", texts.money(*amount))))
            }
            Value::Quantities(quantities) => {
                let years = quantities.0.iter();
                listed(years.map(|(year, one)| format!("{year}: {}", self.quantity(*one))))
            }
        }
    }

    /// What stands in the field at `at`, in words: of a check or a place, which are kept as names of
    /// the file, what these are called.
    pub fn told(&self, at: FieldPath, kind: Kind, value: Value<'_>) -> String {
        let Value::Text(text) = value else {
            return self.value(kind, value);
        };
        let of_places = [path!(set_aside).table, path!(comments).table];
        let named = if is_rule(at) {
            let key = format!("check-{text}");
            let known = self.texts.has(&key);
            // the statement is of one finding; why it is made is the same of all
            let why = || self.texts.attr(&key, "reason");
            known.then(|| why().unwrap_or_else(|| self.texts.msg(&key)))
        } else if of_places.contains(&at.table) && at.field == "place" {
            // what speaks of a place is none itself
            let place = Plan::locate(text).filter(|at| !of_places.contains(&at.table));
            place.map(|place| changes::place(*self, place))
        } else {
            None
        };
        named.unwrap_or_else(|| self.value(kind, value))
    }

    /// A number, or what its mark means.
    pub fn quantity(&self, quantity: Quantity) -> String {
        match quantity {
            Quantity::Blank => String::new(),
            Quantity::Number(number) => self.texts.decimal(number),
            Quantity::NoData => self.texts.msg("report-no-data"),
            Quantity::NotApplicable => self.texts.msg("report-not-applicable"),
        }
    }

    fn named(&self, kind: Kind, key: &str) -> String {
        match kind {
            Kind::Key(kind) | Kind::Keys(kind) => self.entry(kind, key),
            _ => key.to_owned(),
        }
    }

    /// Name of an entry of the catalogue; the key itself for one it does not know.
    pub fn entry(&self, kind: &str, key: &str) -> String {
        let lang = self.texts.lang().code();
        let known = self.catalog.name_of(kind, key, lang);
        known.unwrap_or_else(|| key.to_owned())
    }

    /// The title of a row: the entry of the catalogue it is about, or its first text or entry that
    /// says something.
    pub fn row(&self, table: &str, row: Id) -> String {
        self.title(table, row).unwrap_or_else(|| {
            let record = Plan::table_info(table).map_or(table, |info| info.record);
            let key = format!("record-{record}");
            self.texts.attr_or_msg(&key, "untitled")
        })
    }

    /// The title of a row that says anything.
    pub fn title(&self, table: &str, row: Id) -> Option<String> {
        let info = Plan::table_info(table);
        let lang = self.texts.lang().code();
        if let Some(Rows::Keyed(kind)) = info.map(|info| info.rows)
            && let Some(name) = row
                .key()
                .and_then(|key| self.catalog.name_of(kind, key, lang))
        {
            return Some(name);
        }
        let (name, rows) = (info?.name, self.plan.table(table)?);
        self.first_words(FieldPath::row(name, row, ""), rows.get(Some(row))?)
    }

    /// What the catalogue calls in short the entry that the row at `at` is called after.
    pub fn short(&self, at: FieldPath) -> Option<String> {
        let lang = self.texts.lang().code();
        let of = |kind: &str, key: &str| self.catalog.short_of(kind, key, lang);
        let info = Plan::table_info(at.table)?;
        if let (Rows::Keyed(kind), Some(key)) = (info.rows, at.row?.key()) {
            return of(kind, key);
        }
        let record = self.plan.table(at.table)?.get(at.row)?;
        let mut said = record.infos().iter().filter_map(|info| {
            let value = record.value(info.name)?;
            let speaks = matches!(value, Value::Text(_) | Value::Key(_)) && !value.is_blank();
            speaks.then_some((info.kind, value))
        });
        match said.next()? {
            (Kind::Key(kind), Value::Key(key)) => of(kind, key),
            _ => None,
        }
    }

    /// A row in one sentence: what it is, what it is called and what its money comes to: «Koszt:
    /// FERS, 118 000 zł».
    pub fn about(&self, info: &TableInfo, row: Id) -> String {
        let record = self.texts.msg(&format!("record-{}", info.record));
        let amounts = |field: &&&FieldInfo| field.kind == Kind::Amounts;
        let sums = info.fields.iter().filter(amounts).filter_map(|field| {
            let value = self.plan.value(FieldPath::row(info.name, row, field.name));
            match value? {
                Value::Amounts(amounts) if !amounts.0.is_empty() => {
                    Some(self.texts.money(amounts.total()))
                }
                _ => None,
            }
        });
        let title = self.title(info.name, row);
        let title = title.map(|title| title.trim_end_matches('.').to_owned());
        let said: Vec<String> = title.into_iter().chain(sums).collect();
        if said.is_empty() {
            return record;
        }
        format!("{record}: {}", said.join(", "))
    }

    /// What a row says in its first text; its title where it has none.
    pub fn words(&self, table: &str, row: Id) -> String {
        let record = self.plan.table(table).and_then(|rows| rows.get(Some(row)));
        let text = record.and_then(|record| {
            record
                .infos()
                .iter()
                .find_map(|info| match record.value(info.name)? {
                    Value::Text(text) if !text.trim().is_empty() => Some(text.trim().to_owned()),
                    _ => None,
                })
        });
        text.unwrap_or_else(|| self.row(table, row))
    }

    fn first_words(&self, at: FieldPath, record: &dyn AnyRecord) -> Option<String> {
        // what was set aside is known by where that is: its check is about many places
        let infos = record.infos().iter();
        let mut infos = infos.filter(|info| !is_rule(at.sibling(info.name)));
        infos.find_map(|info| {
            let value = record.value(info.name)?;
            let speaks = matches!(value, Value::Text(_) | Value::Key(_)) && !value.is_blank();
            speaks.then(|| self.told(at.sibling(info.name), info.kind, value))
        })
    }
}

/// Whether the field at `at` holds the name of the check that was set aside.
fn is_rule(at: FieldPath) -> bool {
    at.table == path!(set_aside).table && at.field == "rule"
}

fn said<T>(value: Option<T>, words: impl FnOnce(T) -> String) -> String {
    value.map(words).unwrap_or_default()
}

/// In a row; names hold commas themselves.
fn listed(all: impl Iterator<Item = String>) -> String {
    all.collect::<Vec<_>>().join("; ")
}
