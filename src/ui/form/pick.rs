//! Inputs that choose: options of the code, steps of a scale, entries of the catalogue, other rows, yes or no.

use std::ops::RangeInclusive;

use egui::{Ui, Vec2};

use super::{
    super::{
        cx::Cx,
        icons::Icon,
        theme::{Tokens, Type},
        widgets::{
            ComboLook, Options, apart, checkbox, column, combo, icon_button, radios, segments, text,
        },
    },
    Field,
};
use crate::{
    base::Id,
    field::{Datum, FieldInfo, FieldPath, Kind, Value, When, Whose},
    model::Plan,
    projection::{self, Narrowing},
};

/// Up to this many characters in all, few options stand side by side.
const SHORT: usize = 44;
/// A number with fewer steps than this is pressed and not typed.
const STEPS: u32 = 7;
/// More options than this stand in a list.
const RADIOS: usize = 6;
/// Up to this many entries of the catalogue stand below each other where one has to be chosen.
const FEW_ENTRIES: usize = 4;

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
    // what follows looks chosen: a press chooses it for good
    let follows = field.follows.map(|follows| &follows.datum);
    let followed = match follows {
        Some(Datum::Choice(key)) => key.as_deref(),
        _ => None,
    };
    let selected = choice
        .as_deref()
        .or(followed)
        .and_then(|key| keys.iter().position(|known| *known == key));
    let letters: usize = options.iter().map(|option| option.chars().count()).sum();
    if field.cell {
        let chosen = list_ui(cx, ui, field, options.as_slice().into(), selected);
        return take(choice, keys, chosen);
    }
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
        let chosen = list_ui(cx, ui, field, options.as_slice().into(), selected);
        return take(choice, keys, chosen);
    };
    let Some(few) = few else { return false };
    cx.after_input(ui, field.path, &few.response);
    take(choice, keys, few.chosen)
}

/// The steps of a number that has only a few: they are pressed and not typed.
pub(super) fn scale_of(info: &FieldInfo) -> Option<RangeInclusive<u32>> {
    let bound = |bound: Option<i32>| u32::try_from(bound?).ok();
    let (min, max) = (bound(info.spec.min)?, bound(info.spec.max)?);
    (info.kind == Kind::Count && max.checked_sub(min)? < STEPS).then_some(min..=max)
}

/// Steps side by side, and what the chosen one means: the attribute `.step{n}` of the field's label.
pub(super) fn scale_ui(
    cx: &Cx<'_>,
    ui: &mut Ui,
    field: &Field<'_>,
    value: &mut Option<u32>,
) -> bool {
    let Some(steps) = scale_of(field.info) else {
        return false;
    };
    let key = Plan::message_key(field.path);
    let meaning = |step: u32| cx.texts.attr(&key, &format!("step{step}"));
    let words: Vec<String> = steps.clone().map(|step| step.to_string()).collect();
    let selected = value.and_then(|value| steps.clone().position(|step| step == value));
    let few = ui
        .horizontal(|ui| {
            let few = segments(ui, field.id, field.name, &words, selected, false);
            if let Some(words) = value.and_then(meaning) {
                ui.add_space(4.0);
                text(ui, Type::Small, Tokens::of(ui).ink2, &words);
            }
            few
        })
        .inner;
    let Some(few) = few else { return false };
    for (at, step) in steps.clone().enumerate() {
        if let Some(words) = meaning(step) {
            let name = format!("{step}, {words}");
            ui.ctx()
                .accesskit_node_builder(field.id.with(at), |node| node.set_label(name));
        }
    }
    cx.after_input(ui, field.path, &few.response);
    let chosen = few.chosen.and_then(|at| steps.clone().nth(at));
    *value = chosen.or(*value);
    chosen.is_some()
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
    options: Options<'_>,
    selected: Option<usize>,
) -> Option<usize> {
    let look = ComboLook {
        width: f32::INFINITY,
        state: field.state,
        cell: field.cell,
        quiet: field.follows.is_some(),
    };
    let (response, chosen) = combo(ui, field.id, options, selected, &cx.list_words(), look);
    field.finish(cx, ui, response);
    chosen
}

/// Entries of a catalogue kind as they are offered for a field: those that fit what is already
/// chosen, then the others.
struct Offer {
    keys: Vec<String>,
    names: Vec<String>,
    /// Their short names, where they have one.
    also: Vec<String>,
    /// The first that does not fit.
    rest_from: usize,
    rest: String,
}

impl Offer {
    /// The entries of `kind` for the field at `path`, without those in `taken`.
    fn of(cx: &Cx<'_>, plan: &Plan, path: FieldPath, kind: &'static str, taken: &[String]) -> Self {
        let narrowing = Narrowing::of(cx.catalog, plan, path, kind);
        let entries = cx.entries(kind).into_iter();
        let entries = entries.filter(|(key, _)| !taken.contains(key));
        let (fitting, others): (Vec<_>, Vec<_>) = entries.partition(|(key, _)| narrowing.fits(key));
        let rest_from = match fitting.len() {
            0 => others.len(),
            some => some,
        };
        let (keys, names): (Vec<String>, Vec<String>) = fitting.into_iter().chain(others).unzip();
        let lang = cx.texts.lang().code();
        let short = |key: &String| cx.catalog.short_of(kind, key, lang).unwrap_or_default();
        Self {
            also: keys.iter().map(short).collect(),
            keys,
            names,
            rest_from,
            rest: cx.msg("ui-list-rest"),
        }
    }

    /// Puts an entry of the key and name first.
    fn put_first(&mut self, key: String, name: String) {
        self.keys.insert(0, key);
        self.names.insert(0, name);
        self.also.insert(0, String::new());
        self.rest_from += 1;
    }

    fn options(&self) -> Options<'_> {
        Options {
            names: &self.names,
            also: &self.also,
            rest_from: self.rest_from,
            rest: &self.rest,
        }
    }
}

pub(super) fn key_ui(
    cx: &Cx<'_>,
    plan: &Plan,
    ui: &mut Ui,
    field: &Field<'_>,
    key: &mut String,
) -> bool {
    let Kind::Key(kind) = field.info.kind else {
        return false;
    };
    if field.cell && !is_wanted(ui, field) {
        // a closed cell shows its own entry: a table of cells makes no list for each of them
        let names = [if key.is_empty() && field.follows.is_some() {
            field.quiet().to_owned()
        } else {
            closed_name(cx, plan, field.path, kind, key)
        }];
        list_ui(cx, ui, field, names.as_slice().into(), Some(0));
        return false;
    }
    let mut offer = Offer::of(cx, plan, field.path, kind, &[]);
    let few = offer.keys.len() <= FEW_ENTRIES && field.info.spec.required && !field.cell;
    if few && (key.is_empty() || offer.keys.contains(key)) {
        return entry_radios_ui(cx, ui, field, &offer, key);
    }
    if !key.is_empty() && !offer.keys.contains(key) {
        offer.put_first(key.clone(), cx.entry_name(kind, key));
    }
    if let Some(follows) = field.follows {
        offer.put_first(String::new(), follows.words.clone());
    } else if field.info.spec.follows.is_some() {
        offer.put_first(String::new(), cx.msg("follows-again"));
    } else if !field.info.spec.required {
        offer.put_first(String::new(), cx.msg("ui-none"));
    }
    let selected = offer.keys.iter().position(|known| known == key);
    let closed = || closed_name(cx, plan, field.path, kind, key);
    // a row without an entry is called as in the closed cell
    if let Some(also) = selected.and_then(|index| offer.also.get_mut(index))
        && also.is_empty()
        && field.follows.is_none()
    {
        *also = closed();
    }
    let chosen = list_ui(cx, ui, field, offer.options(), selected);
    if let Some(chosen) = chosen.and_then(|index| offer.keys.get(index)) {
        chosen.clone_into(key);
        return true;
    }
    false
}

/// What a closed cell says of entry `key`: its short name, or where there is none what the row is
/// called instead.
pub(super) fn closed_name(
    cx: &Cx<'_>,
    plan: &Plan,
    at: FieldPath,
    kind: &str,
    key: &str,
) -> String {
    if key.is_empty() {
        return own_name(plan, at);
    }
    let short = cx.catalog.short_of(kind, key, cx.texts.lang().code());
    short.unwrap_or_else(|| cx.entry_name(kind, key))
}

/// What the row is called that has no entry of the catalogue: its text that is asked for then.
fn own_name(plan: &Plan, at: FieldPath) -> String {
    let fields = Plan::table_info(at.table).map_or(&[][..], |info| info.fields);
    let names = fields.iter().filter(|info| {
        let instead = |when: When| {
            when.whose == Whose::Row && when.field == at.field && when.options.contains(&"")
        };
        info.kind == Kind::Text && info.spec.when.is_some_and(instead)
    });
    let mut names = names.filter_map(|info| match plan.value(at.sibling(info.name)) {
        Some(Value::Text(name)) => Some(name.trim().to_owned()),
        _ => None,
    });
    names.next().unwrap_or_default()
}

/// The few entries that one has to choose from, all in sight.
fn entry_radios_ui(
    cx: &Cx<'_>,
    ui: &mut Ui,
    field: &Field<'_>,
    offer: &Offer,
    key: &mut String,
) -> bool {
    let selected = offer.keys.iter().position(|known| known == key);
    let few = radios(ui, field.id, field.name, &offer.names, selected, 1);
    let Some(few) = few else { return false };
    cx.after_input(ui, field.path, &few.response);
    let chosen = few.chosen.and_then(|index| offer.keys.get(index));
    if let Some(chosen) = chosen {
        chosen.clone_into(key);
    }
    chosen.is_some()
}

/// Whether somebody is at the cell and may open its list in this frame.
fn is_wanted(ui: &Ui, field: &Field<'_>) -> bool {
    let place = ui.available_rect_before_wrap();
    let focused = ui.memory(|memory| memory.has_focus(field.id));
    focused
        || ui.rect_contains_pointer(place)
        || egui::Popup::is_id_open(ui.ctx(), field.id.with("popup"))
}

pub(super) fn link_ui(
    cx: &Cx<'_>,
    plan: &Plan,
    ui: &mut Ui,
    field: &Field<'_>,
    link: &mut Option<Id>,
    rows: Vec<(Id, String)>,
) -> bool {
    let Kind::Link(record) = field.info.kind else {
        return false;
    };
    let table = Plan::table_of(record).map_or("", |info| info.name);
    let goes = |(id, _): &(Id, String)| projection::goes_with(plan, field.path, (table, *id));
    let (mut rows, others): (Vec<_>, Vec<_>) = rows.into_iter().partition(goes);
    let rest_from = match rows.len() {
        0 => others.len(),
        some => some,
    };
    rows.extend(others);
    let (ids, names): (Vec<Id>, Vec<String>) = rows.into_iter().unzip();
    let selected = ids.iter().position(|id| Some(*id) == *link);
    let options = Options {
        also: &[],
        names: &names,
        rest_from,
        rest: &cx.msg("ui-list-rest"),
    };
    let chosen = list_ui(cx, ui, field, options, selected).and_then(|index| ids.get(index));
    if let Some(id) = chosen {
        *link = Some(*id);
        return true;
    }
    false
}

/// Up to this many entries stand as boxes to tick.
const BOXES: usize = 8;

/// Several of many: a box for each where they are few; otherwise the chosen ones as rows, and a
/// list to add one.
pub(super) fn keys_ui(
    cx: &Cx<'_>,
    plan: &Plan,
    ui: &mut Ui,
    field: &Field<'_>,
    keys: &mut Vec<String>,
) -> bool {
    let Kind::Keys(kind) = field.info.kind else {
        return false;
    };
    if cx.catalog.keys_of(kind).len() <= BOXES {
        return boxes_ui(cx, ui, field, (kind, keys));
    }
    let tokens = Tokens::of(ui);
    // whoever changes what follows begins with it
    let ink = match field.follows.map(|follows| &follows.datum) {
        Some(Datum::Keys(followed)) => {
            keys.clone_from(followed);
            tokens.ink3
        }
        _ => tokens.ink,
    };
    let mut removed = None;
    ui.spacing_mut().item_spacing.y = 2.0;
    for (index, key) in keys.iter().enumerate() {
        let name = cx.entry_name(kind, key);
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 0.0;
            let width = ui.available_width() - 32.0;
            column(ui, width, |ui| {
                ui.add_space(4.0);
                text(ui, Type::Table, ink, &name)
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
    let offer = Offer::of(cx, plan, field.path, kind, keys);
    ui.add_space(if keys.is_empty() { 0.0 } else { 4.0 });
    let added = list_ui(cx, ui, field, offer.options(), None);
    ui.allocate_space(Vec2::ZERO);
    if let Some(key) = added.and_then(|index| offer.keys.get(index)) {
        keys.push(key.clone());
        return true;
    }
    removed.is_some()
}

/// A box for each entry; ticked ones stand in the order of the catalogue.
fn boxes_ui(
    cx: &Cx<'_>,
    ui: &mut Ui,
    field: &Field<'_>,
    (kind, keys): (&'static str, &mut Vec<String>),
) -> bool {
    let besides = field.info.spec.besides;
    let main = besides.and_then(|main| cx.filled.value(field.path.sibling(main)));
    let is_main = |key: &str| matches!(main, Some(Value::Key(main)) if main == key);
    let mut entries = cx.entries(kind);
    // what was ticked before it became the main one can still be unticked
    entries.retain(|(key, _)| keys.contains(key) || !is_main(key));
    let builder = apart(ui, field.id)
        .accessibility_role(egui::Role::Group)
        .accessibility_label(field.name);
    let mut changed = false;
    ui.scope_builder(builder, |ui| {
        for (index, (key, name)) in entries.iter().enumerate() {
            let on = keys.contains(key);
            let response = checkbox(ui, on, name);
            if index == 0 {
                // the field as a whole is its first box
                cx.after_input(ui, field.path, &response);
            }
            if response.clicked() {
                changed = true;
                if on {
                    keys.retain(|known| known != key);
                } else {
                    keys.push(key.clone());
                }
            }
        }
    });
    if changed {
        let at = |key: &String| entries.iter().position(|(known, _)| known == key);
        keys.sort_by_key(|key| at(key).unwrap_or(usize::MAX));
    }
    changed
}
