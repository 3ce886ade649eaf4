//! What lists of rows say of a row below its title, and the ready rows of the catalogue.

use jiff::civil::Date;

use crate::{
    base::{Id, Quantity, Year},
    catalog::Text,
    field::{Choice as _, Datum, Kind},
    i18n::Texts,
    model::{Plan, ResolutionState},
    projection::{
        levels,
        resolutions::{asked, told_of},
        risks, services_of,
    },
    ready::Filler,
    report,
    ui::form::Ready,
    views::{Naming, Subject, Words, consultation, services},
};

/// Kind of a facility, and its users and places.
pub fn facility(subject: &Subject<'_>, id: Id) -> Option<Words> {
    let facility = subject.plan.facilities.get(id)?;
    let kind = facility.service.as_str();
    let kind = (!kind.is_empty()).then(|| Words::entry("services", kind, Naming::Short));
    let figures = [facility.users, facility.places].map(|figure| match figure {
        Quantity::Blank => Words::message("ui-blank"),
        figure => figure.into(),
    });
    let use_of_places = Words::Joined(figures.into(), " / ");
    Some(Words::Joined(
        kind.into_iter().chain([use_of_places]).collect(),
        " · ",
    ))
}

/// What a partner is.
pub fn partner(subject: &Subject<'_>, id: Id) -> Option<Words> {
    let kind = subject.plan.partners.get(id)?.kind?;
    Some(Words::message(format!("partner_kind-{}", kind.key())))
}

/// Kind of a service, and its supply today and in the last year of the plan.
pub fn service(subject: &Subject<'_>, id: Id) -> Option<Words> {
    let service = subject.plan.services.get(id)?;
    let last = subject.plan.years().pop();
    let last = last.map_or(Quantity::Blank, |year| service.planned.get(year));
    let figures = [service.supply, last].map(|figure| match figure {
        Quantity::Blank => Words::message("ui-blank"),
        figure => figure.into(),
    });
    let mut supply = Words::Joined(figures.into(), " → ");
    let said = [last, service.supply].iter().find_map(|one| one.number());
    if let Some((unit, number)) = services::unit(subject, service).zip(said) {
        supply = Words::Joined(vec![supply, services::counted(unit, number)], "\u{a0}");
    }
    let entry = subject.catalog.services.get(service.service.as_str());
    let kind = entry.map(|entry| Words::message(format!("service-kind-{}", entry.kind.key())));
    let both = kind.into_iter().chain([supply]);
    Some(Words::Joined(both.collect(), " · "))
}

/// Priority and group of a need.
pub fn need(subject: &Subject<'_>, id: Id) -> Option<Words> {
    let need = subject.plan.needs.get(id)?;
    let priority = need
        .priority
        .map(|priority| Words::message("need-priority-n").with("n", i64::from(priority)));
    let group = need.group.as_str();
    let group = (!group.is_empty()).then(|| Words::entry("groups", group, Naming::Short));
    Some(Words::Joined(
        priority.into_iter().chain(group).collect(),
        " · ",
    ))
}

/// Kind of a barrier.
pub fn barrier(subject: &Subject<'_>, id: Id) -> Option<Words> {
    let kind = subject.plan.barriers.get(id)?.kind?;
    Some(Words::message(format!("barrier_kind-{}", kind.key())))
}

/// Day of an event, and how many took part.
pub fn event(subject: &Subject<'_>, id: Id) -> Option<Words> {
    let event = subject.plan.participation.get(id)?;
    let people = event
        .participants
        .map(|count| Words::message("count-participants").with("count", i64::from(count)));
    let both = event.date.map(Words::from).into_iter().chain(people);
    Some(Words::Joined(both.collect(), " · "))
}

/// Day of a workshop, and how many took part.
pub fn workshop(subject: &Subject<'_>, id: Id) -> Option<Words> {
    let workshop = subject.plan.workshops.get(id)?;
    let people = workshop
        .participants()
        .map(|count| Words::message("count-participants").with("count", i64::from(count)));
    let both = workshop.date.map(Words::from).into_iter().chain(people);
    Some(Words::Joined(both.collect(), " · "))
}

/// The question an answer was given to, and how many supported it.
pub fn answer(subject: &Subject<'_>, id: Id) -> Option<Words> {
    let answer = subject.plan.answers.get(id)?;
    let question = answer.question.as_str();
    let question =
        (!question.is_empty()).then(|| Words::entry("questions", question, Naming::Short));
    let votes = answer.votes;
    let votes = votes.map(|votes| Words::message("answer-votes-n").with("count", i64::from(votes)));
    Some(Words::Joined(
        question.into_iter().chain(votes).collect(),
        " · ",
    ))
}

/// Years of an action, and what it costs.
pub fn action(subject: &Subject<'_>, id: Id) -> Option<Words> {
    let action = subject.plan.actions.get(id)?;
    let years = match (action.first_year, action.last_year) {
        (Some(first), Some(last)) => Words::Years(first, last),
        _ => Words::message("ui-no-years"),
    };
    let costs = subject.projection.costs.of_action(id);
    let costs = costs.filter(|costs| !costs.by_year.0.is_empty());
    let both = [years]
        .into_iter()
        .chain(costs.map(|costs| costs.total().into()));
    Some(Words::Joined(both.collect(), " · "))
}

/// Services that actions build or extend and that have no row yet.
pub fn ready_services(subject: &Subject<'_>, lang: &str) -> Vec<Ready> {
    let has_row = |key: &str| {
        let mut rows = subject.plan.services.iter();
        rows.any(|(_, row)| row.service.as_str() == key)
    };
    let missing = services_of(subject.plan).into_iter();
    let ready = missing.filter(|key| !has_row(key)).filter_map(|key| {
        let entry = subject.catalog.services.get(key)?;
        Some(Ready {
            name: entry.name.get(lang).to_owned(),
            fields: vec![("service", Datum::Key(key.to_owned()))],
            also: Vec::new(),
            rows: Vec::new(),
            of: None,
            said: true,
        })
    });
    ready.collect()
}

/// The words of a field, where it says something.
fn worded(text: &str) -> Option<Words> {
    (!text.trim().is_empty()).then(|| text.into())
}

/// Years of a stage, and who answers for it.
pub fn centre_stage(subject: &Subject<'_>, id: Id) -> Option<Words> {
    let stage = subject.plan.cus_stages.get(id)?;
    let years = match (stage.first_year, stage.last_year) {
        (Some(first), Some(last)) => Words::Years(first, last),
        _ => Words::message("ui-no-years"),
    };
    let both = [years].into_iter().chain(worded(&stage.owner));
    Some(Words::Joined(both.collect(), " · "))
}

/// The part of a party.
pub fn party(subject: &Subject<'_>, id: Id) -> Option<Words> {
    let role = subject.plan.parties.get(id)?.role?;
    Some(Words::message(format!("party_role-{}", role.key())))
}

/// When a procedure is followed.
pub fn procedure(subject: &Subject<'_>, id: Id) -> Option<Words> {
    worded(&subject.plan.procedures.get(id)?.when)
}

/// With whom an agreement is, and how far it is.
pub fn agreement(subject: &Subject<'_>, id: Id) -> Option<Words> {
    let agreement = subject.plan.agreements.get(id)?;
    let state = agreement
        .state
        .map(|state| format!("agreement_state-{}", state.key()));
    let both = worded(&agreement.with)
        .into_iter()
        .chain(state.map(Words::message));
    Some(Words::Joined(both.collect(), " · "))
}

/// How far a resolution is.
pub fn resolution(subject: &Subject<'_>, id: Id) -> Option<Words> {
    let state = subject.plan.council_resolutions.get(id)?.state?;
    Some(Words::message(format!("resolution_state-{}", state.key())))
}

/// The resolutions that the services of the plan ask for and of which it says nothing yet.
pub fn ready_resolutions(subject: &Subject<'_>, lang: &str) -> Vec<Ready> {
    let all = asked(subject.plan, subject.catalog);
    let open = all.filter(|one| told_of(subject.plan, &one.resolution.key).is_none());
    let rows = open.map(|one| {
        let state = ResolutionState::Untouched.key().to_owned();
        let fields = vec![
            ("resolution", Datum::Key(one.resolution.key.clone())),
            ("state", Datum::Choice(Some(state))),
        ];
        ready(&one.resolution.name, lang, fields)
    });
    rows.collect()
}

/// Who answers for a task.
pub fn responsibility(subject: &Subject<'_>, id: Id) -> Option<Words> {
    worded(&subject.plan.responsibilities.get(id)?.answers)
}

/// The ready rows of table `table` in language `lang`; their names go into the field `name`.
pub fn ready_rows(subject: &Subject<'_>, lang: &str, table: &'static str) -> Vec<Ready> {
    let rows = subject
        .catalog
        .ready_rows
        .iter()
        .filter(|row| row.table == table);
    let known = |name: &str| Plan::table_info(table)?.field(name);
    let ready = rows.map(|row| {
        let texts = row.texts.iter().map(|(field, text)| (field.as_str(), text));
        let texts = [("name", &row.name)].into_iter().chain(texts);
        let texts = texts.filter_map(|(field, text)| {
            Some((known(field)?.name, Datum::Text(text.get(lang).to_owned())))
        });
        let keys = row.keys.iter().filter_map(|(field, key)| {
            let field = known(field)?;
            let key = key.clone();
            Some(match field.kind {
                Kind::Choice(..) => (field.name, Datum::Choice(Some(key))),
                _ => (field.name, Datum::Key(key)),
            })
        });
        Ready {
            name: row.name.get(lang).to_owned(),
            fields: texts.chain(keys).collect(),
            also: Vec::new(),
            rows: Vec::new(),
            of: None,
            said: false,
        }
    });
    ready.collect()
}

/// The ready actions of the catalogue, named in language `lang`, with the plan's years and their
/// indicators.
pub fn ready_actions(subject: &Subject<'_>, lang: &str) -> Vec<Ready> {
    let filler = Filler {
        plan: subject.plan,
        catalog: subject.catalog,
        projection: subject.projection,
        texts: Texts::get(report::language(subject.plan)),
    };
    let actions = filler.actions().into_iter();
    let ready = actions.map(|action| {
        let also = action.also.into_iter();
        Ready {
            name: action.template.name.get(lang).to_owned(),
            fields: action.values,
            also: also.map(|group| ("group", Datum::Key(group))).collect(),
            rows: action.rows,
            of: None,
            said: false,
        }
    });
    ready.collect()
}

/// Residents and places of a facility.
pub fn sheet(subject: &Subject<'_>, id: Id) -> Option<Words> {
    let sheet = subject.plan.transition_sheets.get(id)?;
    let words = Words::message("transition-line")
        .with("residents", i64::from(sheet.residents?))
        .with("places", i64::from(sheet.places?));
    Some(words)
}

/// The ready moratoria that the unit may declare, in language `lang`, for the years of the plan.
pub fn ready_moratoria(subject: &Subject<'_>, lang: &str) -> Vec<Ready> {
    let edition = &subject.plan.edition;
    let day = |year: Option<Year>, month, day| {
        let year = i16::try_from(year?.get()).ok()?;
        Date::new(year, month, day).ok()
    };
    let from = day(edition.first_year, 1, 1);
    let until = day(edition.last_year, 12, 31);
    let ours = levels(subject.plan);
    let moratoria = subject.catalog.moratoria.iter();
    let moratoria = moratoria.filter(|ready| ready.levels.iter().any(|level| ours.contains(level)));
    let ready = moratoria.map(|ready| Ready {
        name: ready.name.get(lang).to_owned(),
        fields: vec![
            ("scope", Datum::Text(ready.name.get(lang).to_owned())),
            ("words", Datum::Text(ready.words.get(lang).to_owned())),
            ("services", Datum::Keys(ready.services.clone())),
            ("from", Datum::Date(from)),
            ("until", Datum::Date(until)),
        ],
        also: Vec::new(),
        rows: Vec::new(),
        of: None,
        said: false,
    });
    ready.collect()
}

/// A ready row called `name` with these fields.
fn ready(name: &Text, lang: &str, fields: Vec<(&'static str, Datum)>) -> Ready {
    Ready {
        name: name.get(lang).to_owned(),
        fields,
        also: Vec::new(),
        rows: Vec::new(),
        of: None,
        said: false,
    }
}

fn said(field: &'static str, text: &Text, lang: &str) -> (&'static str, Datum) {
    (field, Datum::Text(text.get(lang).to_owned()))
}

fn chosen(field: &'static str, key: &str) -> (&'static str, Datum) {
    (field, Datum::Choice(Some(key.to_owned())))
}

/// Level and points of a risk.
pub fn risk(subject: &Subject<'_>, id: Id) -> Option<Words> {
    let points = risks::points(subject.plan.risks.get(id)?)?;
    let grade = risks::level(subject.catalog, points);
    let level = Words::message(format!("grade-{}", grade.key()));
    let points = Words::message("risk-points").with("points", Words::from(i64::from(points)));
    Some(Words::Joined(vec![level, points], ", "))
}

/// The ready risks of the catalogue.
pub fn ready_risks(subject: &Subject<'_>, lang: &str) -> Vec<Ready> {
    let risks = subject.catalog.risks.iter().map(|risk| {
        let fields = vec![
            said("name", &risk.name, lang),
            ("likelihood", Datum::Count(Some(risk.likelihood))),
            ("impact", Datum::Count(Some(risk.impact))),
            said("prevention", &risk.prevention, lang),
            said("response", &risk.response, lang),
            said("signal", &risk.signal, lang),
        ];
        ready(&risk.name, lang, fields)
    });
    risks.collect()
}

/// Whom a message is for, and when.
pub fn message(subject: &Subject<'_>, id: Id) -> Option<Words> {
    let message = subject.plan.messages.get(id)?;
    let audience = message
        .audience
        .map(|audience| Words::message(format!("audience-{}", audience.key())));
    let when = message.when.trim();
    let when = (!when.is_empty()).then(|| Words::from(when));
    Some(Words::Joined(
        audience.into_iter().chain(when).collect(),
        " · ",
    ))
}

/// The ready messages of the catalogue.
pub fn ready_messages(subject: &Subject<'_>, lang: &str) -> Vec<Ready> {
    let messages = subject.catalog.messages.iter().map(|message| {
        let fields = vec![
            chosen("audience", &message.audience),
            said("about", &message.about, lang),
            said("channel", &message.channel, lang),
            said("when", &message.when, lang),
        ];
        ready(&message.about, lang, fields)
    });
    messages.collect()
}

/// How often a duty is due, and from when.
pub fn duty(subject: &Subject<'_>, id: Id) -> Option<Words> {
    let duty = subject.plan.duties.get(id)?;
    let rhythm = duty
        .rhythm
        .map(|rhythm| Words::message(format!("rhythm-{}", rhythm.key())));
    let first = duty.first.map(Words::Date);
    Some(Words::Joined(
        rhythm.into_iter().chain(first).collect(),
        " · ",
    ))
}

/// The ready duties of the catalogue, from the years of the plan.
pub fn ready_duties(subject: &Subject<'_>, lang: &str) -> Vec<Ready> {
    let begins = subject.plan.edition.first_year;
    let duties = subject.catalog.monitoring.iter().map(|duty| {
        let part = |number: u32| i8::try_from(number).ok();
        let first = begins.and_then(|year| {
            let year = i16::try_from(year.get() + i64::from(duty.after)).ok()?;
            Date::new(year, part(duty.month)?, part(duty.day)?).ok()
        });
        let fields = vec![
            said("name", &duty.name, lang),
            chosen("kind", &duty.kind),
            ("first", Datum::Date(first)),
            chosen("rhythm", &duty.rhythm),
            (
                "recipient",
                Datum::Text(subject.said_in(&duty.recipient, lang)),
            ),
        ];
        ready(&duty.name, lang, fields)
    });
    duties.collect()
}

/// The number of a remark, its part of the plan and what became of it.
pub fn remark(subject: &Subject<'_>, id: Id) -> Option<Words> {
    let mut remarks = subject.plan.remarks.iter();
    let at = remarks.position(|(other, _)| other == id)?;
    let remark = subject.plan.remarks.get(id)?;
    let number = Words::message("remark-number").with("number", Words::from((at + 1).to_string()));
    let part = remark.part.trim();
    let part = (!part.is_empty()).then(|| Words::from(part));
    let answer = consultation::answer(remark);
    let answer = Words::message(format!("decision-{}", answer.key()));
    let all = [number].into_iter().chain(part).chain([answer]);
    Some(Words::Joined(all.collect(), " · "))
}
