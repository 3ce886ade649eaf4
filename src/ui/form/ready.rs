//! Rows that are ready in the catalogue: one is chosen from a list, and a new row begins with it.

use std::sync::Arc;

use egui::{Event, Id, Ui};

use super::{
    super::{
        cx::Cx,
        request::Request,
        theme::{Tokens, Type},
        widgets::{Button, ComboLook, FieldState, combo, line},
    },
    rows::Begin,
};
use crate::{base::Id as RowId, i18n::Lang, views::Subject};

/// A ready row.
pub struct Ready {
    /// What it is called.
    pub name: String,
    /// The fields it fills in.
    pub fields: Vec<Begin>,
    /// Other values of these fields that it fits as well.
    pub also: Vec<Begin>,
    /// Rows that belong to it: their tables, and what they begin with.
    pub rows: Vec<(&'static str, Vec<Begin>)>,
    /// The row of the plan that it comes from.
    pub of: Option<RowId>,
    /// Whether it was said in the plan itself and only has its place here; all such rows can be
    /// taken at once.
    pub said: bool,
}

impl Ready {
    /// What a row begins with that has the values `given`; none where this one does not fit them.
    fn begin(&self, given: &[Begin]) -> Option<Vec<Begin>> {
        let fits = |value| self.fields.contains(value) || self.also.contains(value);
        given.iter().all(fits).then(|| {
            let own = self.fields.iter();
            let own = own.filter(|(field, _)| given.iter().all(|(known, _)| known != field));
            own.chain(given).cloned().collect()
        })
    }
}

/// Ready rows as they were made last, and of which plan and in which language.
#[derive(Clone)]
struct Kept {
    of: ((u64, u64), Lang),
    rows: Arc<[Ready]>,
}

/// The ready rows that `make` gives for `table`. They are filled with numbers of the plan, which
/// takes longer than the rest of a frame: they are made anew once the plan is another one, but not
/// in a frame in which somebody types.
pub fn kept_ready(
    cx: &Cx<'_>,
    ui: &Ui,
    table: &'static str,
    make: fn(&Subject<'_>, &str) -> Vec<Ready>,
) -> Arc<[Ready]> {
    let id = Id::unique(("ready rows", table));
    let lang = cx.texts.lang();
    let of = (cx.state, lang);
    let kept: Option<Kept> = ui.data(|data| data.get_temp(id));
    if let Some(kept) = kept {
        let same_plan = kept.of.0.0 == cx.state.0 && kept.of.1 == lang;
        let is_key = |event: &Event| matches!(event, Event::Text(_) | Event::Key { .. });
        let typing = || ui.input(|input| input.events.iter().any(is_key));
        if kept.of == of || (same_plan && typing()) {
            return kept.rows;
        }
    }
    let rows: Arc<[Ready]> = make(&cx.subject(), lang.code()).into();
    let fresh = Kept {
        of,
        rows: Arc::clone(&rows),
    };
    ui.data_mut(|data| data.insert_temp(id, fresh));
    rows
}

/// A list of those `ready` rows of `table` that fit the values `given`. The message
/// `ready-{table}` names it. Rows that were said elsewhere in the plan stand in a list of their
/// own, `ready-{table}.said`, with a button that takes them all.
pub(super) fn ready_ui(
    cx: &Cx<'_>,
    ui: &mut Ui,
    table: &'static str,
    ready: &[Ready],
    given: &[Begin],
) {
    if cx.read_only {
        return;
    }
    let key = format!("ready-{table}");
    for said in [false, true] {
        let fitting = ready.iter().filter(|ready| ready.said == said);
        let (names, begins): (Vec<String>, Vec<(Vec<Begin>, &Ready)>) = fitting
            .filter_map(|ready| Some((ready.name.clone(), (ready.begin(given)?, ready))))
            .unzip();
        if names.is_empty() {
            continue;
        }
        let words = if said {
            cx.texts.attr_or_msg(&key, "said")
        } else {
            cx.msg(&key)
        };
        list_ui(cx, ui, (table, said), &words, &names, begins);
    }
}

fn list_ui(
    cx: &Cx<'_>,
    ui: &mut Ui,
    (table, said): (&'static str, bool),
    words: &str,
    names: &[String],
    mut begins: Vec<(Vec<Begin>, &Ready)>,
) {
    ui.add_space(6.0);
    let label = line(ui, Type::Label, Tokens::of(ui).ink, words);
    let id = Id::unique(("ready rows", table, said));
    let look = ComboLook {
        width: 420.0,
        state: FieldState::Rest,
        cell: false,
        quiet: false,
    };
    let list = |ui: &mut Ui| {
        let options = names.into();
        let (field, chosen) = combo(ui, id, options, None, &cx.list_words(), look);
        field.labelled_by(label.id);
        chosen
    };
    let count = names.len();
    let all = cx.msg_with("ready-all", &[("count", count.into())]);
    let chosen = if said {
        let row = ui.horizontal(|ui| {
            let chosen = list(ui);
            let all = ui.add(Button::secondary(&all).small());
            (chosen, all.clicked())
        });
        let (chosen, all) = row.inner;
        if all {
            let all = std::mem::take(&mut begins).into_iter();
            cx.ask(Request::AddAll(
                table,
                all.map(|(values, _)| values).collect(),
            ));
        }
        chosen
    } else {
        list(ui)
    };
    ui.add_space(10.0);
    if let Some(chosen) = chosen.filter(|chosen| *chosen < begins.len()) {
        let (values, ready) = begins.swap_remove(chosen);
        cx.ask(Request::AddRows(table, values, ready.rows.clone()));
    }
}
