//! Draft of the resolution by which the council adopts the plan, with its grounds.
//!
//! What is not known is a dotted place; every number of the grounds is taken from the plan, every
//! act from the catalogue, and only rules that were compared with their text are cited.

use super::frame::{dots, for_years, framed, typed_or_dots};
use crate::base::Money;
use crate::catalog::Level;
use crate::i18n::{Lang, Texts};
use crate::model::{Decision, LocalGovernmentKind, Status};
use crate::path;
use crate::projection::{Column, levels, resolutions};
use crate::report::Inputs;
use crate::report::doc::{
    Block, BlockKind, Doc, Form, Heading, Inline, List, Numbering, RichText, SignaturePlace,
};
use crate::report::sections::{Cx, card, cover, prose};
use crate::views::{ActionView, consultation};

/// Rules that the resolution rests on, by the level whose council adopts it.
const BASES: [(Level, &str); 2] = [
    (Level::Gmina, "usg-podstawa"),
    (Level::Powiat, "usp-podstawa"),
];
/// Rule that says that local plans are to be drawn up.
const PLANS: &str = "str-plany";
/// First words of executives whose dative is known, as messages.
const ORGANS: [&str; 4] = [
    "organ-wojt",
    "organ-mayor",
    "organ-president",
    "organ-board",
];

/// The draft and its grounds.
pub fn compose(inputs: &Inputs<'_>) -> Doc {
    let cx = &Cx::new(inputs);
    let mut blocks = head(cx);
    blocks.push(Block::para(basis(cx)));
    let clauses = clauses(cx).into_iter().enumerate();
    blocks.extend(clauses.map(|(at, text)| {
        let number = cx.say("draft-clause", &[("n", (at + 1).into())]);
        Block::from(BlockKind::Clause { number, text })
    }));
    blocks.push(BlockKind::Signatures(vec![signature(cx)]).into());
    if cx.shows_gaps() {
        let joint = inputs.plan.local_government.kind == Some(LocalGovernmentKind::Joint);
        let key = if joint {
            "draft-to-check-joint"
        } else {
            "draft-to-check"
        };
        blocks.push(BlockKind::Note(cx.msg(key).into()).into());
    }
    blocks.push(BlockKind::PageBreak.into());
    let grounds_head = Heading {
        level: 1,
        numbering: Numbering::None,
        text: cx.msg("draft-grounds"),
        kicker: None,
        listed: true,
    };
    blocks.push(BlockKind::Heading(grounds_head).into());
    blocks.extend(grounds(cx));
    framed(cx, "resolution", Form::Resolution, blocks)
}

fn is_adopted(cx: &Cx<'_>) -> bool {
    cx.inputs.plan.edition.status == Some(Status::Adopted)
}

/// «Lokalny plan … Gminy Lipowa na lata …» after the words of message `key`.
fn named(cx: &Cx<'_>, key: &str) -> RichText {
    let unit = typed_or_dots(cx, cx.of_unit().0, 60, "draft-place-unit");
    let mut text = RichText::from(cx.msg(key)).text(" ").with(unit).text(" ");
    text.0.extend(for_years(cx).0);
    text
}

fn head(cx: &Cx<'_>) -> Vec<Block> {
    let edition = &cx.inputs.plan.edition;
    let texts = cx.inputs.texts;
    let centered = |text: RichText, strong| Block::from(BlockKind::Centered { text, strong });
    let mut blocks = Vec::new();
    if !is_adopted(cx) {
        let day = texts.date(cover::version_date(cx));
        let print = RichText::from(cx.msg("draft-print-number")).text(" ");
        let lines = vec![
            cx.say("draft-of-day", &[("date", day.into())]).into(),
            print.with(dots(cx, 24, "draft-place-print-number")),
        ];
        blocks.push(BlockKind::Corner(lines).into());
    }
    let adopted = |text: &str| {
        if is_adopted(cx) {
            text.to_owned()
        } else {
            String::new()
        }
    };
    let number = adopted(&edition.resolution_number);
    let number = typed_or_dots(cx, &number, 30, "cover-place-number");
    let title = RichText::from(cx.msg("draft-resolution")).text(" ");
    blocks.push(BlockKind::Title(title.with(number)).into());
    let council = cx.of_council().0.to_uppercase();
    let council = typed_or_dots(cx, &council, 70, "cover-place-council");
    blocks.push(centered(council.into(), true));
    let date = edition.resolution_date.filter(|_| is_adopted(cx));
    let date = date.map(|date| texts.date(date)).unwrap_or_default();
    let day = RichText::from(cx.msg("cover-annex-date")).text(" ");
    let day = day.with(typed_or_dots(cx, &date, 44, "cover-place-date"));
    blocks.push(centered(day, false));
    let about = named(cx, "draft-about");
    let strong = about.0.into_iter().map(|inline| match inline {
        Inline::Text(text) => Inline::Strong(text),
        other => other,
    });
    blocks.push(centered(RichText(strong.collect()), false));
    blocks
}

/// «Na podstawie art. … uchwala się, co następuje:»; dotted for a joint plan, whose councils have
/// bases of their own.
fn basis(cx: &Cx<'_>) -> RichText {
    let plan = cx.inputs.plan;
    let joint = plan.local_government.kind == Some(LocalGovernmentKind::Joint);
    let levels = levels(plan);
    let bases = BASES.iter().filter(|(level, _)| levels.contains(level));
    let cited: Vec<String> = bases.filter_map(|(_, rule)| cite(cx, rule)).collect();
    let acts = if joint || cited.is_empty() {
        dots(cx, 90, "draft-place-basis")
    } else {
        Inline::Text(cited.join(&cx.msg("draft-basis-and")))
    };
    RichText::from(cx.msg("draft-basis"))
        .text(" ")
        .with(acts)
        .text(" ")
        .text(cx.msg("draft-resolves"))
}

/// A rule as acts cite it; none where it was not compared with its text.
fn cite(cx: &Cx<'_>, rule: &str) -> Option<String> {
    let catalog = cx.inputs.catalog;
    let verified = catalog.rules.get(rule)?.standing.is_verified();
    let cited = match cx.inputs.texts.lang() {
        Lang::Pl => catalog.cite(rule),
        Lang::En => catalog.cite_short(rule, cx.lang),
    };
    cited.filter(|_| verified)
}

/// The executive in the dative, «Wójtowi Gminy Lipowa», where its first word is known.
fn organ_dative(cx: &Cx<'_>) -> Option<String> {
    let organ = cx.inputs.plan.local_government.organ.trim();
    // names of offices are Polish in every language of the document
    let names = Texts::get(Lang::Pl);
    ORGANS.iter().find_map(|key| {
        let rest = organ.strip_prefix(names.msg(key).as_str())?;
        let whole = rest.is_empty() || rest.starts_with(char::is_whitespace);
        let dative = cx.inputs.texts.attr_or_msg(key, "dative");
        whole.then(|| format!("{dative}{rest}"))
    })
}

fn clauses(cx: &Cx<'_>) -> Vec<RichText> {
    let organ = cx.inputs.plan.local_government.organ.trim();
    let dative = organ_dative(cx).unwrap_or_default();
    let dative = typed_or_dots(cx, &dative, 70, "draft-place-organ");
    let organ = match organ {
        "" => cx.msg("draft-organ"),
        organ => organ.to_owned(),
    };
    let annexed = if cx.inputs.plan.edition.diagnosis_apart {
        "draft-as-annexes"
    } else {
        "draft-as-annex"
    };
    vec![
        named(cx, "draft-adopts").text(cx.msg(annexed)),
        RichText::from(cx.msg("draft-entrusts"))
            .text(" ")
            .with(dative)
            .text("."),
        cx.say("draft-reports", &[("organ", organ.into())]).into(),
        cx.msg("draft-in-force").into(),
    ]
}

fn signature(cx: &Cx<'_>) -> SignaturePlace {
    let (council, _) = cx.of_council();
    let role = match council {
        "" => cx.msg("draft-chair-unnamed"),
        council => cx.say("draft-chair", &[("council", council.into())]),
    };
    SignaturePlace {
        role,
        words: cx.msg("signature-words"),
    }
}

/// The grounds: what the author wrote, and what follows from the plan.
fn grounds(cx: &Cx<'_>) -> Vec<Block> {
    let reasons = &cx.inputs.plan.edition.reasons;
    let mut out = Vec::new();
    if reasons.trim().is_empty() {
        let plan = cover::meta(cx).title;
        out.push(ground(
            cx,
            "purpose",
            cx.say("draft-purpose", &[("plan", plan.into())]),
        ));
        out.extend(decision(cx));
    } else {
        let own = prose::blocks(reasons).into_iter();
        out.extend(own.map(|kind| Block::from(kind).at(path!(edition.reasons))));
    }
    out.extend(state(cx));
    out.extend(scope(cx));
    out.extend(money(cx, reasons));
    out.extend(consulted(cx));
    out.extend(in_force(cx));
    out
}

/// A paragraph that opens with what it is about.
fn ground(cx: &Cx<'_>, about: &str, text: impl Into<String>) -> Block {
    let lead = cx.inputs.texts.attr_or_msg("draft-grounds", about);
    Block::para(RichText::new().strong(lead).text(" ").text(text))
}

fn decision(cx: &Cx<'_>) -> Option<Block> {
    let catalog = cx.inputs.catalog;
    let rule = catalog.rules.get(PLANS)?;
    let act = catalog.acts.get(rule.act.as_deref()?)?;
    let args = [
        ("act", act.title.get(cx.lang).into()),
        ("citation", act.citation.as_str().into()),
    ];
    let verified = rule.standing.is_verified();
    verified.then(|| ground(cx, "decision", cx.say("draft-decision", &args)))
}

/// Residents and home care in the year of assessment and of the forecast, as far as they are known.
fn state(cx: &Cx<'_>) -> Option<Block> {
    let (texts, columns) = (cx.inputs.texts, cx.inputs.projection.columns);
    let base = columns.year(Column::Base)?;
    let number = |key: &str, column| Some(texts.decimal(cx.figure(key, column).number()?));
    let mut said = Vec::new();
    let mut say = |key: &str, args: &[(&'static str, Option<String>)]| {
        let args: Option<Vec<_>> = args
            .iter()
            .map(|(name, words)| Some((*name, words.clone()?.into())))
            .collect();
        let sentence = args.map(|args| cx.say(key, &args));
        let told = sentence.is_some();
        said.extend(sentence);
        told
    };
    let year = Some(base.to_string());
    let residents = number("ludnosc", Column::Base);
    let oldest = number("ludnosc-80-plus", Column::Base);
    let known = say(
        "draft-state-residents",
        &[
            ("year", year.clone()),
            ("count", residents.clone()),
            ("oldest", oldest.clone()),
        ],
    );
    if !known {
        let args = [("year", year.clone()), ("count", residents)];
        let args_oldest = [("year", year.clone()), ("count", oldest)];
        say("draft-state-residents-only", &args);
        say("draft-state-oldest-only", &args_oldest);
    }
    let forecast = columns.year(Column::Forecast);
    say(
        "draft-state-forecast",
        &[
            ("year", forecast.map(|year| year.to_string())),
            ("count", number("ludnosc-80-plus", Column::Forecast)),
        ],
    );
    let helped = number("uslugi-osoby", Column::Base);
    let waiting = number("uslugi-oczekujacy", Column::Base);
    let known = say(
        "draft-state-care",
        &[
            ("year", year.clone()),
            ("count", helped.clone()),
            ("waiting", waiting),
        ],
    );
    if !known {
        say(
            "draft-state-care-only",
            &[("year", year), ("count", helped)],
        );
    }
    (!said.is_empty()).then(|| ground(cx, "state", said.join(" ")))
}

/// Areas with their actions, and the places these make.
fn scope(cx: &Cx<'_>) -> Vec<Block> {
    let areas: Vec<_> = (cx.areas.iter())
        .filter(|area| !area.actions.is_empty())
        .collect();
    let actions = cx.actions().count();
    if actions == 0 {
        return Vec::new();
    }
    let places: u64 = (cx.actions())
        .filter_map(|view| view.action.places)
        .map(u64::from)
        .sum();
    let args = [("actions", actions.into()), ("areas", areas.len().into())];
    let mut text = cx.say("draft-scope", &args);
    if let Some(places) = i64::try_from(places).ok().filter(|places| *places > 0) {
        text.push(' ');
        text.push_str(&cx.say("draft-scope-places", &[("count", places.into())]));
    }
    text.push(' ');
    text.push_str(&cx.msg("draft-scope-areas"));
    let items = areas.iter().map(|area| {
        let total: Money = area.actions.iter().map(ActionView::total).sum();
        let args = [
            ("area", cx.words(&area.row_title).into()),
            ("actions", area.actions.len().into()),
            ("total", cx.inputs.texts.money(total).into()),
        ];
        RichText::from(cx.say("draft-scope-area", &args))
    });
    let list = List {
        first: None,
        items: items.collect(),
    };
    vec![ground(cx, "scope", text), BlockKind::List(list).into()]
}

/// What the plan costs and who pays, unless the author's own words name the sum.
fn money(cx: &Cx<'_>, reasons: &str) -> Vec<Block> {
    let costs = &cx.inputs.projection.costs;
    let texts = cx.inputs.texts;
    let total = costs.total();
    if total == Money::ZERO || reasons.contains(&texts.money(total)) {
        return Vec::new();
    }
    let own = costs
        .sources
        .iter()
        .filter(|line| card::is_own(cx, &line.source));
    let own: Money = own.map(|line| line.amounts.total()).sum();
    let args = [
        ("total", texts.money(total).into()),
        ("own", texts.money(own).into()),
    ];
    let mut text = cx.say("draft-money", &args);
    let last = cx.inputs.plan.edition.last_year;
    let after = last.map(|last| (last, costs.without_future(last)));
    if let Some((last, after)) = after.filter(|(_, after)| *after > Money::ZERO) {
        let args = [("year", last.into()), ("amount", texts.money(after).into())];
        text.push(' ');
        text.push_str(&cx.say("draft-money-after", &args));
    }
    text.push(' ');
    text.push_str(&cx.msg("draft-money-sources"));
    let items = costs.sources.iter().map(|line| {
        let source = match line.source.as_str() {
            "" => cx.msg("source-none"),
            key => cx.speech().entry("funding", key),
        };
        let amount = texts.money(line.amounts.total());
        let args = [("source", source.into()), ("amount", amount.into())];
        RichText::from(cx.say("draft-money-source", &args))
    });
    let sources = List {
        first: None,
        items: items.collect(),
    };
    vec![
        ground(cx, "money", text),
        BlockKind::List(sources).into(),
        Block::para(cx.msg("draft-money-budget")),
    ]
}

/// When people were asked, and what became of their remarks.
fn consulted(cx: &Cx<'_>) -> Option<Block> {
    let plan = cx.inputs.plan;
    let (opens, closes) = (plan.consultation.opens, plan.consultation.closes);
    let over = closes.is_some_and(|closes| closes < cover::version_date(cx))
        || plan
            .edition
            .status
            .is_some_and(|status| status != Status::Draft);
    let lead = cx.inputs.texts.attr_or_msg("draft-grounds", "consulted");
    let text = RichText::new().strong(lead).text(" ");
    if !over {
        // what is still to come is written in by hand
        if !cx.shows_gaps() {
            return None;
        }
        let text = text
            .text(cx.msg("draft-consulted-from"))
            .text(" ")
            .with(dots(cx, 40, "draft-place-opens"))
            .text(" ")
            .text(cx.msg("draft-consulted-to"))
            .text(" ")
            .with(dots(cx, 40, "draft-place-closes"))
            .text(". ")
            .text(cx.msg("draft-consulted-outcome"))
            .text(" ")
            .with(dots(cx, 90, "draft-place-outcome"))
            .text(".");
        return Some(Block::para(text));
    }
    let (opens, closes) = (opens?, closes?);
    let args = [
        ("from", cx.inputs.texts.date(opens).into()),
        ("to", cx.inputs.texts.date(closes).into()),
        ("days", i64::from(consultation::days(opens, closes)).into()),
    ];
    let subject = cx.subject();
    let count = |decision| consultation::decided(&subject, decision);
    let remarks = [
        ("all", plan.remarks.len().into()),
        ("accepted", count(Decision::Accepted).into()),
        ("partly", count(Decision::Partly).into()),
        ("rejected", count(Decision::Rejected).into()),
    ];
    let outcome = if plan.remarks.is_empty() {
        cx.msg("remarks-none")
    } else {
        cx.say("draft-consulted-remarks", &remarks)
    };
    let text = text.text(cx.say("draft-consulted", &args));
    Some(Block::para(text.text(" ").text(outcome)))
}

/// When the resolution takes effect, and which others the plan asks for.
fn in_force(cx: &Cx<'_>) -> Vec<Block> {
    let plan = cx.inputs.plan;
    let asked = resolutions::asked(plan, cx.inputs.catalog);
    let items: Vec<RichText> = asked
        .map(|one| {
            let name = one.resolution.name.get(cx.lang);
            RichText::from(name)
        })
        .collect();
    let mut text = cx.msg("draft-in-force");
    if items.is_empty() {
        return vec![ground(cx, "in-force", text)];
    }
    text.push(' ');
    text.push_str(&cx.msg("draft-further-intro"));
    let list = List { first: None, items };
    vec![ground(cx, "in-force", text), BlockKind::List(list).into()]
}
