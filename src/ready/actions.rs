//! Ready actions, filled from a plan: a row with its years, who answers for it, and its indicators.

use super::Filler;
use super::slots::Meant;
use crate::base::{Decimal, Quantity};
use crate::catalog::{
    ActionTemplate, Known, Measure, Moment, Service, Template, WantedValue as Wanted,
};
use crate::field::Datum;
use crate::model::ServicePlan;
use crate::path;
use crate::projection::{self, few::is_few};

/// Values of a row, by field.
pub type Values = Vec<(&'static str, Datum)>;

/// A ready action.
pub struct ReadyAction<'a> {
    /// The action in the catalogue.
    pub template: &'a ActionTemplate,
    /// What its row begins with.
    pub values: Values,
    /// Other groups that it serves as well.
    pub also: Vec<String>,
    /// Rows that belong to it: table and values.
    pub rows: Vec<(&'static str, Values)>,
}

impl<'a> Filler<'a> {
    /// The ready actions that are a task of the unit.
    pub fn actions(&self) -> Vec<ReadyAction<'a>> {
        let levels = projection::levels(self.plan);
        let ours = |action: &&ActionTemplate| {
            action.levels.is_empty() || action.levels.iter().any(|level| levels.contains(level))
        };
        let actions = self.catalog.actions.iter().filter(ours);
        actions.map(|action| self.action(action)).collect()
    }

    fn action(&self, action: &'a ActionTemplate) -> ReadyAction<'a> {
        let all = |templates: &[Template]| -> Vec<String> {
            let filled = templates.iter().map(|template| self.plain(template));
            filled.collect()
        };
        let owner = capital(&self.plain(&action.owner));
        let mut partners = all(&action.partners);
        // nobody is a partner of their own
        partners.retain(|partner| capital(partner) != owner);
        let text = |field, words: String| (field, Datum::Text(words));
        let key = |field, key: &str| (field, Datum::Key(key.to_owned()));
        let edition = &self.plan.edition;
        let mut description = self.plain(&action.description);
        description.push_str("\n\n– ");
        description.push_str(&all(&action.steps).join("\n– "));
        let full = [("what", self.plain(&action.full).into())];
        description.push_str("\n\n");
        description.push_str(&self.texts.msg_with("ready-full", &full));
        let mut values = vec![
            text("name", action.name.get(self.lang()).to_owned()),
            text("description", description),
            text("owner", owner),
            text("partners", partners.join(", ")),
            text("minimum", capital(&self.plain(&action.minimum)) + "."),
            text("risk", self.plain(&action.risk)),
            key("direction", &action.direction),
            ("first_year", Datum::Year(edition.first_year)),
            ("last_year", Datum::Year(edition.last_year)),
        ];
        values.extend(action.groups.first().map(|group| key("group", group)));
        values.extend(action.services.first().map(|it| key("service", it)));
        let measures = action.outputs.iter().chain(&action.results);
        let measures = measures.filter_map(|key| self.catalog.measures.get(key));
        let service = action.services.first();
        let service = service.and_then(|key| self.catalog.services.get(key));
        ReadyAction {
            template: action,
            values,
            also: action.groups.iter().skip(1).cloned().collect(),
            rows: measures
                .map(|measure| self.indicator(measure, service))
                .collect(),
        }
    }

    fn indicator(&self, measure: &Measure, service: Option<&Service>) -> (&'static str, Values) {
        let source = measure.data_source.get(self.lang()).to_owned();
        let mut values = vec![
            ("kind", Datum::Choice(Some(measure.kind.key().to_owned()))),
            ("indicator", Datum::Key(measure.key.clone())),
            ("base_year", Datum::Year(self.plan.diagnosis.base_year)),
            ("source", Datum::Text(source)),
        ];
        if let Some(base) = self.base(measure, service) {
            values.push(("base", Datum::Quantity(Quantity::Number(base))));
        }
        (path!(indicators).table, values)
    }

    /// What the plan already says a measure was in the year of assessment; none where it says
    /// nothing, two things, or what may not be told.
    fn base(&self, measure: &Measure, service: Option<&Service>) -> Option<Decimal> {
        match measure.known.as_ref()? {
            Known::Counted(key) => self.told(key),
            Known::Users => self.told(service?.figure_of("users")?),
            Known::Waiting => self.of_service(service?, "waiting", |row| row.waiting),
            Known::Supply => {
                let service = service.filter(|it| it.is_supplied_as(measure))?;
                self.of_service(service, "supply", |row| row.supply)
            }
        }
    }

    /// What the list of services and the diagnosis say of a service, where they do not differ.
    fn of_service(
        &self,
        service: &Service,
        what: &str,
        of_row: fn(&ServicePlan) -> Quantity,
    ) -> Option<Decimal> {
        let rows = self.plan.services.iter().map(|(_, row)| row);
        let mut rows = rows.filter(|row| row.service.as_str() == service.key);
        let only = rows.next().filter(|_| rows.next().is_none());
        let listed = only.and_then(|row| of_row(row).number());
        let Some(key) = service.figure_of(what) else {
            return listed;
        };
        match (self.number(&base_of(key)), listed) {
            (Some(counted), Some(listed)) if counted != listed => None,
            (Some(_), _) => self.told(key),
            (None, listed) => listed.filter(|listed| {
                let figure = self.catalog.figures.get(key);
                let hides = figure.is_some_and(|figure| self.catalog.hides_small(figure));
                !(hides && is_few(*listed))
            }),
        }
    }

    /// The value of a figure or an indicator in the year of assessment, as it is printed.
    fn told(&self, key: &str) -> Option<Decimal> {
        let wanted = base_of(key);
        let value = self.number(&wanted)?;
        if self.cover(&wanted).is_some() {
            return None;
        }
        Some(match self.entry(key) {
            Some(Meant::Indicator(indicator)) => value.round(u32::from(indicator.decimals)),
            _ => value,
        })
    }

    /// A text that asks nothing and needs nothing that a plan may lack.
    fn plain(&self, template: &Template) -> String {
        self.option(template.parts(self.lang())).unwrap_or_default()
    }
}

fn base_of(key: &str) -> Wanted {
    Wanted {
        key: key.to_owned(),
        moment: Moment::Base,
    }
}

fn capital(text: &str) -> String {
    let mut rest = text.chars();
    let first = rest.next().map(char::to_uppercase);
    first.into_iter().flatten().chain(rest).collect()
}
