//! Beginning an action from a ready one of the catalogue.

use egui::Ui;

use super::super::{
    cx::Cx,
    request::Request,
    theme::{Tokens, Type},
    widgets::{FieldState, combo, line},
};
use crate::{catalog::ActionTemplate, field::Datum};

/// A list of ready actions, of those for one group and direction where these are given.
pub(super) fn template_ui(cx: &Cx<'_>, ui: &mut Ui, only: Option<(&str, &str)>) {
    if cx.read_only {
        return;
    }
    let lang = cx.texts.lang().code();
    let fits = |template: &&ActionTemplate| {
        only.is_none_or(|(group, direction)| {
            template.direction == direction && template.groups.iter().any(|known| known == group)
        })
    };
    let templates: Vec<&ActionTemplate> = cx.catalog.actions.iter().filter(fits).collect();
    if templates.is_empty() {
        return;
    }
    let names: Vec<String> = templates
        .iter()
        .map(|template| template.name.get(lang).to_owned())
        .collect();
    ui.add_space(6.0);
    let label = line(
        ui,
        Type::Label,
        Tokens::of(ui).ink,
        &cx.msg("actions-ready"),
    );
    let id = egui::Id::unique("ready actions");
    let look = (420.0, FieldState::Rest);
    let (field, chosen) = combo(ui, id, &names, None, &cx.list_words(), look);
    field.labelled_by(label.id);
    ui.add_space(10.0);
    if let Some(template) = chosen.and_then(|index| templates.get(index)) {
        let group = only.map(|(group, _)| group);
        cx.ask(Request::AddRow("actions", presets(template, group, lang)));
    }
}

/// The fields a ready action fills in.
fn presets(
    template: &ActionTemplate,
    group: Option<&str>,
    lang: &str,
) -> Vec<(&'static str, Datum)> {
    let text = |field, words: &str| (field, Datum::Text(words.to_owned()));
    let key = |field, key: &str| (field, Datum::Key(key.to_owned()));
    let steps: Vec<&str> = template.steps.iter().map(|step| step.get(lang)).collect();
    let partners: Vec<&str> = template
        .partners
        .iter()
        .map(|partner| partner.get(lang))
        .collect();
    let description = format!(
        "{}\n\n– {}",
        template.description.get(lang),
        steps.join("\n– ")
    );
    let mut presets = vec![
        text("name", template.name.get(lang)),
        text("description", description.trim_end_matches("\n\n– ")),
        text("owner", template.provider.get(lang)),
        text("partners", &partners.join(", ")),
        text("risk", template.risk.get(lang)),
        key("direction", &template.direction),
    ];
    let own = template.groups.first().map(String::as_str);
    presets.extend(group.or(own).map(|group| key("group", group)));
    presets.extend(
        template
            .services
            .first()
            .map(|service| key("service", service)),
    );
    presets
}
