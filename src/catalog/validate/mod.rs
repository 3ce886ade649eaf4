//! What must hold across entries: references resolve, texts are whole, law is marked honestly.
//!
//! Problems are data for tests and for whoever edits the catalogue; users of the program never
//! see them. The kinds and their order stand in `kinds.rs`.

mod at;
mod coordination;
mod figures;
mod indicators;
mod participation;
mod texts;
mod watching;

use at::{At, is_kebab_case};
pub(super) use coordination::{
    agreement_kind_holds, centre_role_holds, centre_way_holds, path_holds, service_area_holds,
};
pub(super) use figures::{chapter_holds, figure_holds};
pub(super) use indicators::{indicator_holds, measure_holds, reference_holds};
pub(super) use participation::{
    access_holds, companion_holds, method_holds, principle_holds, question_holds,
};
pub(super) use texts::{action_holds, text_block_holds};
pub(super) use watching::{
    checkpoint_holds, duty_holds, legal_term_holds, message_holds, resolution_holds, risk_holds,
    threshold_holds,
};

use super::{
    Abbreviation, Catalog, Destination, Direction, Entry, FirstNames, FundingSource, LegalAct,
    LegalRule, MeasureKind, MoratoriumTemplate, ReadyRow, Service, ServiceKind, Set, Strictness,
    TargetGroup, Tariff, Term, Unit, Unwritten,
};

/// One thing wrong with an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Folder or table of the entry.
    pub place: &'static str,
    /// Its key.
    pub key: String,
    /// What is wrong, in English.
    pub what: String,
}

impl std::fmt::Display for Problem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}/{}: {}", self.place, self.key, self.what)
    }
}

/// The catalogue under validation and what is wrong with it so far.
pub(super) struct Cx<'a> {
    catalog: &'a Catalog,
    pub(super) problems: Vec<Problem>,
}

impl<'a> Cx<'a> {
    pub(super) fn new(catalog: &'a Catalog) -> Self {
        Self {
            catalog,
            problems: Vec::new(),
        }
    }

    pub(super) fn each<T: Entry>(&mut self, set: &Set<T>, holds: impl Fn(&mut At<'_>, &T)) {
        if set.is_empty() {
            self.problems.push(Problem {
                place: T::PLACE,
                key: String::new(),
                what: "no entries".to_owned(),
            });
        }
        for entry in set.iter() {
            let mut at = At {
                catalog: self.catalog,
                place: T::PLACE,
                key: entry.key(),
                problems: &mut self.problems,
            };
            if !is_kebab_case(at.key) {
                at.problem("key is not kebab-case");
            }
            holds(&mut at, entry);
        }
    }
}

pub(super) fn act_holds(at: &mut At<'_>, act: &LegalAct) {
    at.not_empty("code", &act.code);
    at.text("short", &act.short);
    at.text("title", &act.title);
    at.text("short_genitive", &act.short_genitive);
    at.text("issuer", &act.issuer);
    at.not_empty("genitive", &act.genitive);
    if act.date.day().is_none() {
        at.problem("the day of the act is not known");
    }
    at.not_empty("citation", &act.citation);
    if !act.eli.starts_with("https://api.sejm.gov.pl/eli/acts/") {
        at.problem("eli is not an ELI address");
    }
    if let Some(note) = &act.note {
        at.text("note", note);
    }
}

pub(super) fn rule_holds(at: &mut At<'_>, rule: &LegalRule) {
    at.text("name", &rule.name);
    at.text("summary", &rule.summary);
    match (&rule.act, &rule.source) {
        (Some(act), None) => {
            at.refers_one("act", |catalog| &catalog.acts, act);
            at.not_empty("article", &rule.article);
            // A rule of an act nobody read cannot have been compared with it.
            let unread = |act: &str| {
                let act = at.catalog.acts.get(act);
                act.is_some_and(|act| !act.standing.is_verified())
            };
            if rule.standing.is_verified() && rule.places().any(|(act, _)| unread(act)) {
                at.problem("verified, but its act is not");
            }
            for place in &rule.also {
                at.refers_one("also.act", |catalog| &catalog.acts, &place.act);
                at.not_empty("also.article", &place.article);
            }
        }
        (None, Some(source)) => {
            at.source(source);
            if source.standing != rule.standing || source.as_of != rule.as_of {
                at.problem("standing and as_of differ from those of its source");
            }
        }
        _ => at.problem("needs either an act or a source"),
    }
    if !rule.proposed.is_empty() && (!rule.standing.is_verified() || rule.act.is_none()) {
        at.problem("proposed, but no verified rule of an act");
    }
}

pub(super) fn service_holds(at: &mut At<'_>, service: &Service) {
    at.text("name", &service.name);
    at.text("short", &service.short);
    at.text("description", &service.description);
    at.refers("groups", |catalog| &catalog.groups, &service.groups);
    at.refers_one(
        "direction",
        |catalog| &catalog.directions,
        &service.direction,
    );
    at.refers_one("unit", |catalog| &catalog.units, &service.unit);
    at.figure(
        "figures.supply",
        service.figures.supply.as_deref(),
        &service.unit,
    );
    at.figure(
        "figures.waiting",
        service.figures.waiting.as_deref(),
        "person",
    );
    at.figure("figures.users", service.figures.users.as_deref(), "person");
    at.refers(
        "figures.people",
        |catalog| &catalog.figures,
        &service.figures.people,
    );
    at.refers(
        "legal_basis",
        |catalog| &catalog.rules,
        &service.legal_basis,
    );
    at.refers("funding", |catalog| &catalog.funding, &service.funding);
    at.measures("outputs", &service.outputs, MeasureKind::Output);
    at.measures("results", &service.results, MeasureKind::Result);
    for (field, empty) in [
        ("groups", service.groups.is_empty()),
        ("levels", service.levels.is_empty()),
        ("funding", service.funding.is_empty()),
        // A commercial or medical facility has results for the plan, but no outputs of its owner.
        (
            "outputs",
            service.outputs.is_empty() && service.kind != ServiceKind::Institutional,
        ),
        ("results", service.results.is_empty()),
    ] {
        if empty {
            at.problem(format!("{field} is empty"));
        }
    }
    for limit in &service.limits {
        at.refers_one("limits.rule", |catalog| &catalog.rules, &limit.rule);
        if limit.strictness == Strictness::Error
            && at
                .catalog
                .rules
                .get(&limit.rule)
                .is_some_and(|rule| !rule.standing.is_verified())
        {
            at.problem(format!(
                "limit of `{}` is an error, but the rule is not verified",
                limit.rule
            ));
        }
        match (limit.min, limit.max) {
            (None, None) => at.problem("a limit bounds nothing"),
            (Some(min), Some(max)) if min > max => at.problem("a limit has min above max"),
            _ => {}
        }
        if let Some(note) = &limit.note {
            at.text("limits.note", note);
        }
    }
    for cost in &service.costs {
        at.refers_one("costs.unit", |catalog| &catalog.units, &cost.unit);
        at.source(&cost.source);
        if cost.low_gr <= 0 || cost.low_gr > cost.high_gr {
            at.problem("a cost hint is not a range of positive amounts");
        }
        if let Some(note) = &cost.note {
            at.text("costs.note", note);
        }
    }
    at.source(&service.source);
    // «Verified» of a service means its legal basis was read.
    if service.source.standing.is_verified() {
        for rule in service
            .legal_basis
            .iter()
            .filter_map(|key| at.catalog.rules.get(key))
        {
            if !rule.standing.is_verified() {
                at.problem(format!("verified, but its rule `{}` is not", rule.key));
            }
        }
    }
}

pub(super) fn funding_holds(at: &mut At<'_>, source: &FundingSource) {
    at.text("name", &source.name);
    at.text("short", &source.short);
    at.text("terms", &source.terms);
    if let Some(amount) = &source.max_amount {
        at.text("max_amount", amount);
    }
    if let Some(rule) = &source.rule {
        at.refers_one("rule", |catalog| &catalog.rules, rule);
    }
    at.refers("also", |catalog| &catalog.rules, &source.also);
    if source
        .max_share_percent
        .is_some_and(|share| share == 0 || share > 100)
    {
        at.problem("max_share_percent is not 1–100");
    }
    for cap in &source.caps {
        if cap.gr <= 0 {
            at.problem("a cap is not a positive amount");
        }
    }
    if let Some(slot) = source.colour_slot {
        let twins = at
            .catalog
            .funding
            .iter()
            .filter(|other| other.colour_slot == Some(slot))
            .count();
        if !(1..=7).contains(&slot) || twins > 1 {
            at.problem("colour_slot is not one of 1–7 or is taken");
        }
    }
    at.source(&source.source);
}

pub(super) fn tariff_holds(at: &mut At<'_>, tariff: &Tariff) {
    at.text("name", &tariff.name);
    at.refers_one("rule", |catalog| &catalog.rules, &tariff.rule);
    if let (Some(from), Some(to)) = (&tariff.valid_from, &tariff.valid_to)
        && to < from
    {
        at.problem("ends before it begins");
    }
}

pub(super) fn group_holds(at: &mut At<'_>, group: &TargetGroup) {
    at.refers_one("population", |catalog| &catalog.figures, &group.population);
    at.refers("at_hand", |catalog| &catalog.figures, &group.at_hand);
    at.text("name", &group.name);
    at.text("short", &group.short);
    if let Some(people) = &group.people {
        at.text("people", people);
    }
    if let Some(goal) = &group.goal {
        at.text("goal", &goal.text);
    }
    at.source(&group.source);
}

pub(super) fn direction_holds(at: &mut At<'_>, direction: &Direction) {
    at.text("name", &direction.name);
    at.text("short", &direction.short);
    at.text("description", &direction.description);
    at.refers(
        "unusual_for",
        |catalog| &catalog.groups,
        &direction.unusual_for,
    );
    at.source(&direction.source);
}

pub(super) fn destination_holds(at: &mut At<'_>, destination: &Destination) {
    at.text("name", &destination.name);
    at.refers(
        "services",
        |catalog| &catalog.services,
        &destination.services,
    );
    at.source(&destination.source);
}

pub(super) fn moratorium_holds(at: &mut At<'_>, moratorium: &MoratoriumTemplate) {
    at.text("name", &moratorium.name);
    at.text("words", &moratorium.words);
    at.refers(
        "services",
        |catalog| &catalog.services,
        &moratorium.services,
    );
    at.refers("rules", |catalog| &catalog.rules, &moratorium.rules);
    if moratorium.services.is_empty() || moratorium.levels.is_empty() {
        at.problem("a moratorium names its services and whose decision it may be");
    }
    at.source(&moratorium.source);
}

pub(super) fn ready_row_holds(at: &mut At<'_>, row: &ReadyRow) {
    at.not_empty("table", &row.table);
    at.text("name", &row.name);
    for (field, text) in &row.texts {
        at.text(field, text);
    }
    at.refers("rules", |catalog| &catalog.rules, &row.rules);
    at.source(&row.source);
}

pub(super) fn abbreviation_holds(at: &mut At<'_>, abbreviation: &Abbreviation) {
    at.not_empty("short", &abbreviation.short);
    at.text("expansion", &abbreviation.expansion);
}

pub(super) fn first_names_hold(at: &mut At<'_>, names: &FirstNames) {
    at.text("name", &names.name);
    at.source(&names.source);
    for name in &names.names {
        if !name.chars().next().is_some_and(char::is_uppercase) {
            at.problem("names begin with a capital letter");
        }
    }
}

pub(super) fn unwritten_holds(at: &mut At<'_>, unwritten: &Unwritten) {
    let of = || unwritten.of.iter();
    for words in [&unwritten.words].into_iter().chain(of()) {
        at.text("words", words);
    }
    let all = [&unwritten.words].into_iter().chain(of());
    for words in all.flat_map(|words| [&words.pl, &words.en]) {
        if words.to_lowercase() != *words {
            at.problem("words are in small letters");
        }
    }
}

pub(super) fn term_holds(at: &mut At<'_>, term: &Term) {
    at.text("term", &term.term);
    at.text("definition", &term.definition);
    at.source(&term.source);
}

pub(super) fn unit_holds(at: &mut At<'_>, unit: &Unit) {
    at.text("label", &unit.label);
    at.text("per", &unit.per);
    if unit.whole && unit.money {
        at.problem("money has grosze, so it is not whole");
    }
}
