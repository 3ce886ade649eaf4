//! Rows that are ready in the catalogue: one is chosen from a list, and a new row begins with it.

use egui::Ui;

use super::{
    super::{
        cx::Cx,
        request::Request,
        theme::{Tokens, Type},
        widgets::{ComboLook, FieldState, combo, line},
    },
    rows::Begin,
};

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

/// A list of those `ready` rows of `table` that fit the values `given`. The message
/// `ready-{table}` names it.
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
    let (names, mut begins): (Vec<String>, Vec<(Vec<Begin>, &Ready)>) = ready
        .iter()
        .filter_map(|ready| Some((ready.name.clone(), (ready.begin(given)?, ready))))
        .unzip();
    if names.is_empty() {
        return;
    }
    ui.add_space(6.0);
    let words = cx.msg(&format!("ready-{table}"));
    let label = line(ui, Type::Label, Tokens::of(ui).ink, &words);
    let id = egui::Id::unique(("ready rows", table));
    let look = ComboLook {
        width: 420.0,
        state: FieldState::Rest,
        cell: false,
        quiet: false,
    };
    let (field, chosen) = combo(
        ui,
        id,
        names.as_slice().into(),
        None,
        &cx.list_words(),
        look,
    );
    field.labelled_by(label.id);
    ui.add_space(10.0);
    if let Some(chosen) = chosen.filter(|chosen| *chosen < begins.len()) {
        let (values, ready) = begins.swap_remove(chosen);
        cx.ask(Request::AddRows(table, values, ready.rows.clone()));
    }
}
