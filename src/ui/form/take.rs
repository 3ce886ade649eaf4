//! Text into a value: what is pasted into a cell is read by the kind of its field.

use super::{super::cx::Cx, edit};
use crate::{
    base::{Why, reading},
    field::{Datum, FieldInfo, FieldPath, Kind},
    i18n::{Lang, fold},
    model::{Plan, cleaned},
    projection,
    views::Speech,
};

/// The value that `text` is for the cell at `path`, or why it is none.
pub(super) fn read(cx: &Cx<'_>, plan: &Plan, path: FieldPath, text: &str) -> Result<Datum, Why> {
    let Some(info) = Plan::field_info(path) else {
        return Err(Why::Unlisted);
    };
    typed(cx.speech(plan), path, text).unwrap_or_else(|| chosen(cx, plan, info, text.trim()))
}

/// The value that `text` is for the field or cell at `path` of the plan of `speech`, or why it is
/// none; nothing where values are chosen and not typed.
pub fn typed(speech: Speech<'_>, path: FieldPath, text: &str) -> Option<Result<Datum, Why>> {
    let info = Plan::field_info(path)?;
    let dot = speech.texts.lang() == Lang::En;
    Some(match info.kind {
        Kind::Text => Ok(Datum::Text(cleaned(text, &info.spec))),
        Kind::Count => {
            edit::taken(|text| reading::count(text, dot).map(Some), text).map(Datum::Count)
        }
        Kind::Money | Kind::Amounts => {
            edit::taken(|text| reading::money(text, dot).map(Some), text).map(Datum::Money)
        }
        Kind::Year => edit::taken(|text| reading::year(text).map(Some), text).map(Datum::Year),
        Kind::Date => edit::taken(|text| reading::date(text).map(Some), text).map(Datum::Date),
        Kind::Quantity | Kind::Quantities => {
            let record = speech
                .plan
                .table(path.table)
                .and_then(|rows| rows.get(path.row));
            let expect = record.map_or(crate::base::Expect::NUMBER, |record| {
                projection::expected(speech.catalog, record, info)
            });
            let expect = expect.decimal_dot(dot);
            edit::taken(|text| reading::quantity(text, expect), text).map(Datum::Quantity)
        }
        Kind::Flag | Kind::Choice(..) | Kind::Key(_) | Kind::Keys(_) | Kind::Link(_) => {
            return None;
        }
    })
}

/// What is chosen by its name, its short name or its key; letters and marks may differ.
fn chosen(cx: &Cx<'_>, plan: &Plan, info: &FieldInfo, text: &str) -> Result<Datum, Why> {
    if text.is_empty() {
        return Ok(Datum::blank(info.kind));
    }
    let wanted = fold(text);
    let named = |words: &str| fold(words) == wanted;
    let lang = cx.texts.lang().code();
    let key_of = |kind: &str, text: &str| {
        let wanted = fold(text.trim());
        let keys = cx.catalog.keys_of(kind).into_iter();
        let mut found = keys.filter(|key| {
            let short = cx.catalog.short_of(kind, key, lang);
            let words = [
                Some((*key).to_owned()),
                Some(cx.entry_name(kind, key)),
                short,
            ];
            words
                .into_iter()
                .flatten()
                .any(|name| fold(&name) == wanted)
        });
        // two entries of one name are a question, not an answer
        let first = found.next().map(str::to_owned);
        first.filter(|_| found.next().is_none())
    };
    let datum = match info.kind {
        Kind::Flag => {
            let known = [("flag-yes", true), ("flag-no", false)];
            let word = known.into_iter().find(|(key, _)| named(&cx.msg(key)));
            word.map(|(_, on)| Datum::Flag(on))
        }
        Kind::Choice(name, keys) => {
            let known = |key: &&&str| named(key) || named(&cx.msg(&format!("{name}-{key}")));
            let key = keys.iter().find(known);
            key.map(|key| Datum::Choice(Some((*key).to_owned())))
        }
        Kind::Key(kind) => key_of(kind, text).map(Datum::Key),
        Kind::Keys(kind) => {
            let keys: Option<Vec<String>> = text
                .split([';', ','])
                .map(|text| key_of(kind, text))
                .collect();
            keys.map(Datum::Keys)
        }
        Kind::Link(record) => {
            let rows = super::rows::link_options(cx, plan, record);
            let mut found = rows.into_iter().filter(|(_, title)| named(title));
            let first = found.next();
            first
                .filter(|_| found.next().is_none())
                .map(|(id, _)| Datum::Link(Some(id)))
        }
        _ => None,
    };
    datum.ok_or(Why::Unlisted)
}
