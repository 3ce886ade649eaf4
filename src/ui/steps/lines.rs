//! What lists of rows say of a row below its title, and the ready rows of the catalogue.

use jiff::civil::Date;

use crate::{
    base::{Id, Quantity, Year},
    field::Datum,
    i18n::Texts,
    projection::{levels, services_of},
    ready::Filler,
    report,
    ui::form::Ready,
    views::{Subject, Words},
};

/// Kind of a service, and its supply today and in the last year of the plan.
pub fn service(subject: &Subject<'_>, id: Id) -> Option<Words> {
    let service = subject.plan.services.get(id)?;
    let last = subject.plan.years().pop();
    let last = last.map_or(Quantity::Blank, |year| service.planned.get(year));
    let figures = [service.supply, last].map(|figure| match figure {
        Quantity::Blank => Words::message("ui-blank"),
        figure => figure.into(),
    });
    let supply = Words::Joined(figures.into(), " → ");
    let entry = subject.catalog.services.get(service.service.as_str());
    let kind = entry.map(|entry| Words::message(format!("service-kind-{}", entry.kind.key())));
    let both = kind.into_iter().chain([supply]);
    Some(Words::Joined(both.collect(), " · "))
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
        })
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
    });
    ready.collect()
}
