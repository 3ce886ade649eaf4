//! Ready actions, filled from a plan: a row with its years, who answers for it, and its indicators.

use super::Filler;
use crate::catalog::{ActionTemplate, Measure, Template};
use crate::field::Datum;
use crate::path;
use crate::projection;

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
        let lang = self.lang();
        let list = |templates: &[Template], mark: &str| {
            let filled = templates.iter().map(|template| self.plain(template));
            filled.collect::<Vec<_>>().join(mark)
        };
        let text = |field, words: String| (field, Datum::Text(words));
        let key = |field, key: &str| (field, Datum::Key(key.to_owned()));
        let edition = &self.plan.edition;
        let mut description = self.plain(&action.description);
        description.push_str("\n\n– ");
        description.push_str(&list(&action.steps, "\n– "));
        let scales = [
            ("ready-minimum", &action.minimum),
            ("ready-full", &action.full),
        ];
        for (words, scale) in scales {
            let args = [("what", scale.get(lang).into())];
            description.push_str("\n\n");
            description.push_str(&self.texts.msg_with(words, &args));
        }
        let mut values = vec![
            text("name", action.name.get(lang).to_owned()),
            text("description", description),
            text("owner", capital(&self.plain(&action.owner))),
            text("partners", list(&action.partners, ", ")),
            text("risk", self.plain(&action.risk)),
            key("direction", &action.direction),
            ("first_year", Datum::Year(edition.first_year)),
            ("last_year", Datum::Year(edition.last_year)),
        ];
        values.extend(action.groups.first().map(|group| key("group", group)));
        values.extend(action.services.first().map(|it| key("service", it)));
        let measures = action.outputs.iter().chain(&action.results);
        let measures = measures.filter_map(|key| self.catalog.measures.get(key));
        ReadyAction {
            template: action,
            values,
            also: action.groups.iter().skip(1).cloned().collect(),
            rows: measures.map(|measure| self.indicator(measure)).collect(),
        }
    }

    fn indicator(&self, measure: &Measure) -> (&'static str, Values) {
        let source = measure.data_source.get(self.lang()).to_owned();
        let values = vec![
            ("kind", Datum::Choice(Some(measure.kind.key().to_owned()))),
            ("indicator", Datum::Key(measure.key.clone())),
            ("base_year", Datum::Year(self.plan.diagnosis.base_year)),
            ("source", Datum::Text(source)),
        ];
        (path!(indicators).table, values)
    }

    /// A text that asks nothing and needs nothing that a plan may lack.
    fn plain(&self, template: &Template) -> String {
        self.option(template.parts(self.lang())).unwrap_or_default()
    }
}

fn capital(text: &str) -> String {
    let mut rest = text.chars();
    let first = rest.next().map(char::to_uppercase);
    first.into_iter().flatten().chain(rest).collect()
}
