//! Summary in plain words on two pages: one thought a line, questions as headings, no shortened
//! words and no shares. Every number is taken from the plan. It may be called easy to read only
//! once those it is meant for have read it; a draft says so.

use super::frame::{framed, typed_or_dots};
use crate::base::{Decimal, Money, Quantity, Year};
use crate::catalog::Service;
use crate::model::ServicePlan;
use crate::projection::Column;
use crate::report::Inputs;
use crate::report::doc::{Block, BlockKind, Doc, Form, Inline, List, RichText};
use crate::report::sections::Cx;
use crate::views::services;

/// Years that are named one by one; more are told from the first to the last.
const YEARS: usize = 4;
/// Services whose growth is told.
const SERVICES: usize = 4;

/// The summary.
pub fn compose(inputs: &Inputs<'_>) -> Doc {
    let cx = &Cx::new(inputs);
    let mut blocks = vec![Block::plain_heading(1, cx.msg("easy-title"))];
    blocks.push(lines(opening(cx)));
    let people = people(cx);
    if !people.is_empty() {
        blocks.push(Block::plain_heading(2, cx.msg("easy-for-whom")));
        blocks.push(list(people));
    }
    let mut chapter = |key: &str, said: Vec<RichText>| {
        if !said.is_empty() {
            blocks.push(Block::plain_heading(2, cx.msg(key)));
            blocks.push(lines(said));
        }
    };
    chapter(
        "easy-important",
        messages(cx, &["easy-near", "easy-decides", "easy-moves"]),
    );
    chapter("easy-known", known(cx));
    let changes = changes(cx);
    if !changes.is_empty() {
        blocks.push(Block::plain_heading(2, cx.msg("easy-changes")));
        blocks.extend(changes);
    }
    let mut chapter = |key: &str, said: Vec<RichText>| {
        if !said.is_empty() {
            blocks.push(Block::plain_heading(2, cx.msg(key)));
            blocks.push(lines(said));
        }
    };
    chapter("easy-money", costs(cx));
    chapter("easy-ask", asking(cx));
    if cx.shows_gaps() {
        blocks.push(BlockKind::Note(cx.msg("easy-to-read").into()).into());
    }
    framed(cx, "summary", Form::EasyRead, blocks)
}

/// Thoughts, one a line.
fn lines(said: Vec<RichText>) -> Block {
    let mut text = RichText::new();
    for line in said {
        if !text.is_empty() {
            text = text.with(Inline::Break);
        }
        text.0.extend(line.0);
    }
    Block::para(text)
}

fn list(items: Vec<RichText>) -> Block {
    BlockKind::List(List { first: None, items }).into()
}

fn messages(cx: &Cx<'_>, keys: &[&str]) -> Vec<RichText> {
    keys.iter().map(|key| cx.msg(key).into()).collect()
}

fn opening(cx: &Cx<'_>) -> Vec<RichText> {
    let unit = typed_or_dots(cx, cx.of_unit().0, 70, "draft-place-unit");
    let mut said = vec![
        RichText::from(cx.msg("easy-about"))
            .text(" ")
            .with(unit)
            .text("."),
        cx.msg("easy-what").into(),
    ];
    let years = cx.inputs.plan.years();
    if let (Some(first), Some(last)) = (years.first(), years.last()) {
        said.push(if years.len() > YEARS {
            let args = [("first", (*first).into()), ("last", (*last).into())];
            cx.say("easy-years-from", &args).into()
        } else {
            years_in_words(cx, &years)
        });
    }
    said
}

/// «2026, 2027 i 2028».
fn years_in_words(cx: &Cx<'_>, years: &[Year]) -> RichText {
    let mut words = String::new();
    for (index, year) in years.iter().enumerate() {
        if index > 0 {
            let between = if index + 1 == years.len() {
                cx.msg("words-and")
            } else {
                ", ".to_owned()
            };
            words.push_str(&between);
        }
        words.push_str(&year.to_string());
    }
    let args = [("years", words.into()), ("count", years.len().into())];
    cx.say("easy-years", &args).into()
}

/// The people of areas that have actions, in plain words.
fn people(cx: &Cx<'_>) -> Vec<RichText> {
    let areas = cx.areas.iter().filter(|area| !area.actions.is_empty());
    let groups = areas.filter_map(|area| {
        let key = area.row.as_ref()?.key()?;
        cx.inputs.catalog.groups.get(key)
    });
    let people = groups.filter_map(|group| group.easy.as_ref().or(group.people.as_ref()));
    people.map(|people| people.get(cx.lang).into()).collect()
}

fn known(cx: &Cx<'_>) -> Vec<RichText> {
    let (texts, columns) = (cx.inputs.texts, cx.inputs.projection.columns);
    let number = |key: &str, column| cx.figure(key, column).number();
    let tell = |key: &str, count: Option<Decimal>| -> Option<RichText> {
        let count = count.filter(|count| !count.is_zero())?;
        let args = [("count", texts.decimal(count).into())];
        Some(cx.say(key, &args).into())
    };
    let oldest = number("ludnosc-80-plus", Column::Base);
    let later = number("ludnosc-80-plus", Column::Forecast).zip(columns.year(Column::Forecast));
    let later = later.filter(|(later, _)| oldest.is_some_and(|oldest| *later > oldest));
    let later = later.map(|(later, year)| {
        let args = [
            ("year", year.into()),
            ("count", texts.decimal(later).into()),
        ];
        cx.say("easy-oldest-later", &args).into()
    });
    let said = [
        tell("easy-residents", number("ludnosc", Column::Base)),
        tell("easy-oldest", oldest),
        later,
        tell("easy-helped", number("uslugi-osoby", Column::Base)),
        tell("easy-waiting", number("uslugi-oczekujacy", Column::Base)),
    ];
    let mut said: Vec<RichText> = said.into_iter().flatten().collect();
    if let (false, Some(year)) = (said.is_empty(), columns.year(Column::Base)) {
        said.push(cx.say("easy-data-year", &[("year", year.into())]).into());
    }
    said
}

/// The services that grow, in plain words, and how many actions there are.
fn changes(cx: &Cx<'_>) -> Vec<Block> {
    let plan = cx.inputs.plan;
    let mut out = Vec::new();
    let grows = plan.services.iter().filter_map(|(_, row)| {
        let entry = cx.inputs.catalog.services.get(row.service.as_str())?;
        growth(cx, entry, row)
    });
    let grows: Vec<RichText> = grows.take(SERVICES).collect();
    let some = !grows.is_empty();
    if some {
        out.push(list(grows));
    }
    let actions = cx.actions().count();
    if actions > 0 {
        let mut said = Vec::new();
        said.push(cx.say("easy-actions", &[("count", actions.into())]).into());
        if some {
            said.extend(messages(cx, &["easy-first-new"]));
        }
        out.push(lines(said));
    }
    out
}

/// What a service grows to by the last year of the plan; none where it does not grow.
fn growth(cx: &Cx<'_>, entry: &Service, row: &ServicePlan) -> Option<RichText> {
    let name = entry.easy.as_ref().unwrap_or(&entry.short).get(cx.lang);
    let last = cx.inputs.plan.edition.last_year?;
    let number = |quantity: Quantity| quantity.number();
    let planned = number(row.planned.get(last))?;
    let unit = cx.inputs.catalog.unit(&entry.unit)?;
    let now = number(row.supply).unwrap_or_default();
    if planned <= now {
        return None;
    }
    let amount = |value: Decimal| cx.words(&services::amount(unit, value)).into();
    let now = if now.is_zero() {
        cx.msg("easy-new")
    } else {
        cx.say("easy-now", &[("amount", amount(now))])
    };
    let then = [("year", last.into()), ("amount", amount(planned))];
    Some(
        RichText::new()
            .strong(name)
            .with(Inline::Break)
            .text(now)
            .text(" ")
            .text(cx.say("easy-then", &then)),
    )
}

/// The sum in round words.
fn costs(cx: &Cx<'_>) -> Vec<RichText> {
    let total = cx.inputs.projection.costs.total();
    let Some(round) = in_words(cx, total) else {
        return Vec::new();
    };
    let mut said = messages(cx, &["easy-money-needed"]);
    said.push(
        cx.say("easy-money-total", &[("amount", round.into())])
            .into(),
    );
    said.extend(messages(cx, &["easy-money-council"]));
    said
}

/// «około 6,9 miliona złotych»; none for nothing.
fn in_words(cx: &Cx<'_>, amount: Money) -> Option<String> {
    const MILLION: u64 = 100_000_000;
    const THOUSAND: u64 = 100_000;
    let grosze = amount.grosze();
    let rounded = |part: u64| i64::try_from((grosze + part / 2) / part).ok();
    if grosze == 0 {
        return None;
    }
    if rounded(THOUSAND)? < 1000 {
        let count = rounded(THOUSAND)?.max(1);
        return Some(cx.say("easy-thousands", &[("count", count.into())]));
    }
    let tenths = rounded(MILLION / 10)?;
    if tenths % 10 == 0 {
        return Some(cx.say("easy-millions", &[("count", (tenths / 10).into())]));
    }
    let part = Decimal::scaled(i128::from(tenths), 1)?;
    let args = [("count", cx.inputs.texts.decimal(part).into())];
    Some(cx.say("easy-millions-part", &args))
}

fn asking(cx: &Cx<'_>) -> Vec<RichText> {
    let mut said = messages(cx, &["easy-yearly", "easy-asked", "easy-remark"]);
    let unit = &cx.inputs.plan.local_government;
    let place = |key: &str, typed: &str, words: &str| {
        let typed = typed_or_dots(cx, typed, 70, words);
        RichText::from(cx.msg(key)).text(" ").with(typed)
    };
    let places = [
        ("easy-telephone", &unit.telephone, "easy-place-telephone"),
        ("easy-address", &unit.address, "easy-place-address"),
    ];
    let typed = |text: &String| !text.trim().is_empty();
    // where one of them is known nobody has to write the other by hand
    let any = places.iter().any(|(_, text, _)| typed(text));
    let told = places
        .into_iter()
        .filter(|(_, text, _)| typed(text) || !any);
    said.extend(told.map(|(key, text, words)| place(key, text, words)));
    said
}
