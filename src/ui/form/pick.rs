//! Inputs that choose: options of the code, entries of the catalogue, other rows, yes or no.

use egui::{Ui, Vec2};

use super::{
    super::{
        cx::Cx,
        icons::Icon,
        theme::{Tokens, Type},
        widgets::{checkbox, column, combo, icon_button, radios, segments, text},
    },
    Field,
};
use crate::{base::Id, field::Kind};

/// Up to this many characters in all, few options stand side by side.
const SHORT: usize = 44;
/// More options than this stand in a list.
const RADIOS: usize = 6;

pub(super) fn flag_ui(cx: &Cx<'_>, ui: &mut Ui, field: &Field<'_>, value: &mut bool) -> bool {
    let response = checkbox(ui, *value, field.name);
    cx.after_input(ui, field.path, &response);
    if response.clicked() {
        *value = !*value;
    }
    response.clicked()
}

pub(super) fn choice_ui(
    cx: &Cx<'_>,
    ui: &mut Ui,
    field: &Field<'_>,
    choice: &mut Option<String>,
) -> bool {
    let Kind::Choice(name, keys) = field.info.kind else {
        return false;
    };
    let options: Vec<String> = keys
        .iter()
        .map(|key| cx.msg(&format!("{name}-{key}")))
        .collect();
    let selected = choice
        .as_deref()
        .and_then(|key| keys.iter().position(|known| *known == key));
    let letters: usize = options.iter().map(|option| option.chars().count()).sum();
    let few = if options.len() <= 3 && letters <= SHORT && ui.available_width() >= 360.0 {
        segments(ui, field.id, field.name, &options, selected, false)
    } else if options.len() <= RADIOS {
        let columns = if ui.available_width() >= 440.0 && letters <= 120 {
            2
        } else {
            1
        };
        radios(ui, field.id, field.name, &options, selected, columns)
    } else {
        let chosen = list_ui(cx, ui, field, &options, selected);
        return take(choice, keys, chosen);
    };
    let Some(few) = few else { return false };
    cx.after_input(ui, field.path, &few.response);
    take(choice, keys, few.chosen)
}

fn take(choice: &mut Option<String>, keys: &[&'static str], chosen: Option<usize>) -> bool {
    let key = chosen.and_then(|index| keys.get(index));
    if let Some(key) = key {
        *choice = Some((*key).to_owned());
    }
    key.is_some()
}

fn list_ui(
    cx: &Cx<'_>,
    ui: &mut Ui,
    field: &Field<'_>,
    options: &[String],
    selected: Option<usize>,
) -> Option<usize> {
    let look = (f32::INFINITY, field.state);
    let (response, chosen) = combo(ui, field.id, options, selected, &cx.list_words(), look);
    field.finish(cx, ui, response);
    chosen
}

pub(super) fn key_ui(cx: &Cx<'_>, ui: &mut Ui, field: &Field<'_>, key: &mut String) -> bool {
    let Kind::Key(kind) = field.info.kind else {
        return false;
    };
    let mut entries = cx.entries(kind);
    if !field.info.spec.required {
        entries.insert(0, (String::new(), cx.msg("ui-none")));
    } else if !key.is_empty() && !entries.iter().any(|(known, _)| known == key) {
        entries.push((key.clone(), cx.entry_name(kind, key)));
    }
    let selected = entries.iter().position(|(known, _)| known == key);
    let names: Vec<String> = entries.iter().map(|(_, name)| name.clone()).collect();
    let chosen = list_ui(cx, ui, field, &names, selected).and_then(|index| entries.get(index));
    if let Some((chosen, _)) = chosen {
        chosen.clone_into(key);
        return true;
    }
    false
}

pub(super) fn link_ui(
    cx: &Cx<'_>,
    ui: &mut Ui,
    field: &Field<'_>,
    link: &mut Option<Id>,
    rows: &[(Id, String)],
) -> bool {
    let names: Vec<String> = rows.iter().map(|(_, name)| name.clone()).collect();
    let selected = rows.iter().position(|(id, _)| Some(*id) == *link);
    let chosen = list_ui(cx, ui, field, &names, selected).and_then(|index| rows.get(index));
    if let Some((id, _)) = chosen {
        *link = Some(*id);
        return true;
    }
    false
}

/// The chosen entries as rows, and a list to add one.
pub(super) fn keys_ui(cx: &Cx<'_>, ui: &mut Ui, field: &Field<'_>, keys: &mut Vec<String>) -> bool {
    let Kind::Keys(kind) = field.info.kind else {
        return false;
    };
    let tokens = Tokens::of(ui);
    let entries = cx.entries(kind);
    let name_of = |key: &str| {
        let known = entries.iter().find(|(known, _)| known == key);
        known.map_or_else(|| key.to_owned(), |(_, name)| name.clone())
    };
    let mut removed = None;
    ui.spacing_mut().item_spacing.y = 2.0;
    for (index, key) in keys.iter().enumerate() {
        let name = name_of(key);
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 0.0;
            let width = ui.available_width() - 32.0;
            column(ui, width, |ui| {
                ui.add_space(4.0);
                text(ui, Type::Table, tokens.ink, &name)
            });
            let remove = cx.msg_with("ui-remove-one", &[("name", name.as_str().into())]);
            if icon_button(ui, Icon::Close, &remove, true).clicked() {
                removed = Some(index);
            }
        });
    }
    if let Some(index) = removed {
        keys.remove(index);
    }
    let rest: Vec<&(String, String)> = entries
        .iter()
        .filter(|(key, _)| !keys.contains(key))
        .collect();
    let names: Vec<String> = rest.iter().map(|(_, name)| name.clone()).collect();
    ui.add_space(if keys.is_empty() { 0.0 } else { 4.0 });
    let added = list_ui(cx, ui, field, &names, None).and_then(|index| rest.get(index));
    ui.allocate_space(Vec2::ZERO);
    if let Some((key, _)) = added {
        keys.push(key.clone());
        return true;
    }
    removed.is_some()
}
