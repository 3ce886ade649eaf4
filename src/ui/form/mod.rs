//! The one generic form: it walks a record's fields and paints each by its kind.
//!
//! The only place that knows how a field looks. It never names a field; words, help, units and
//! findings follow from the path. Start from [`record_ui`], or [`field_ui`] for a single field.

mod cells;
mod computed;
mod edit;
mod figures;
mod label;
mod pick;
mod rows;

use egui::{Id, Response, Ui};

pub use computed::{Computed, Extra};
pub use figures::figures_ui;
pub(super) use rows::choose_row;
pub use rows::{RowsLook, row_title, rows_ui};

use super::{
    cx::{Cx, Note},
    theme::{Tokens, Type, size},
    widgets::{FieldState, Finding, TextField, Tone, column, finding_note, section, text},
};
use crate::{
    base::Id as RowId,
    field::{FieldInfo, FieldPath, Kind, Slot, Value, Width},
    model::Plan,
};

/// Gap between label and field, in points.
const GAP: f32 = 16.0;
/// From this limit of characters on, a nearly full text says how full it is.
const ROOMY: usize = 200;
/// A form is never wider, in points.
const WIDEST: f32 = 880.0;

/// All fields of a record that apply, in sections; runs of series become one table.
pub fn record_ui(
    cx: &Cx<'_>,
    plan: &mut Plan,
    ui: &mut Ui,
    table: &'static str,
    row: Option<RowId>,
) {
    let Some(info) = Plan::table_info(table) else {
        return;
    };
    let fields = (info.fields)();
    let applies = |plan: &Plan, field: &FieldInfo| {
        let record = plan.table(table).and_then(|rows| rows.get(row));
        record.is_some_and(|record| record.applies(field)) && !field.spec.parent
    };
    let mut run: Vec<&'static FieldInfo> = Vec::new();
    for field in fields {
        if !applies(plan, field) {
            continue;
        }
        if field.kind == Kind::Series {
            run.push(field);
            continue;
        }
        flush(cx, plan, ui, (table, row), &mut run);
        if let Some(group) = field.spec.group {
            group_ui(cx, ui, group);
        }
        let path = FieldPath {
            table,
            row,
            field: field.name,
            cell: None,
        };
        field_ui(cx, plan, ui, path);
    }
    flush(cx, plan, ui, (table, row), &mut run);
}

fn flush(
    cx: &Cx<'_>,
    plan: &mut Plan,
    ui: &mut Ui,
    place: (&'static str, Option<RowId>),
    run: &mut Vec<&'static FieldInfo>,
) {
    if !run.is_empty() {
        figures_ui(cx, plan, ui, place, &std::mem::take(run), &Extra::none());
    }
}

fn group_ui(cx: &Cx<'_>, ui: &mut Ui, group: &str) {
    ui.add_space(4.0);
    ui.scope(|ui| {
        ui.set_max_width(ui.available_width().min(WIDEST));
        section(ui, &cx.msg(&format!("group-{group}")));
    });
    ui.add_space(4.0);
}

/// One field: label, input, and its findings in the margin or below.
pub fn field_ui(cx: &Cx<'_>, plan: &mut Plan, ui: &mut Ui, path: FieldPath) {
    let Some(info) = Plan::field_info(path) else {
        return;
    };
    let words = label::words(cx, path, info);
    let top = ui.cursor().top();
    let full = ui.available_width().min(WIDEST);
    let names_itself = info.kind == Kind::Flag;
    ui.spacing_mut().item_spacing.y = 4.0;
    if cx.label_left.get() && full >= 480.0 {
        let field_width = full - size::LABEL - GAP;
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 0.0;
            let label = column(ui, size::LABEL, |ui| {
                if names_itself {
                    return Cx::field_id(path);
                }
                ui.add_space(6.0);
                label::label_ui(cx, ui, path, &words, size::LABEL)
            });
            ui.add_space(GAP);
            column(ui, field_width, |ui| {
                input_ui(cx, plan, ui, path, info, (&words.label, label));
            });
        });
    } else {
        let label = if names_itself {
            Cx::field_id(path)
        } else {
            label::label_ui(cx, ui, path, &words, full)
        };
        ui.scope(|ui| {
            ui.set_max_width(full);
            input_ui(cx, plan, ui, path, info, (&words.label, label));
        });
    }
    said_ui(cx, ui, path, top);
    ui.add_space(10.0);
}

/// What is said about a field: beside it in the margin, or below it.
fn said_ui(cx: &Cx<'_>, ui: &mut Ui, path: FieldPath, top: f32) {
    ui.scope(|ui| {
        ui.set_max_width(ui.available_width().min(WIDEST));
        notes_ui(cx, ui, path, top);
    });
    if cx.help == Some(path) && cx.cut.margin.is_none() {
        super::shell::help_ui(cx, ui, path);
    }
}

/// What is wrong at `path`, in the margin at height `top` or below.
fn notes_ui(cx: &Cx<'_>, ui: &mut Ui, path: FieldPath, top: f32) {
    let any = !cx.findings_at(ui, path).is_empty() || cx.unread.borrow().contains_key(&path);
    if any && cx.note(top, Note::Findings(path)).is_err() {
        findings_ui(cx, ui, path);
    }
}

/// The findings at `path` as notes of the width at hand; what is no error can be set aside.
pub fn findings_ui(cx: &Cx<'_>, ui: &mut Ui, path: FieldPath) {
    let unread = cx.unread.borrow().get(&path).copied();
    if let Some(kind) = unread {
        unread_ui(cx, ui, kind);
    }
    let mute = cx.msg("review-mute");
    for finding in cx.findings_at(ui, path) {
        let mutable = finding.tone != Tone::Error && !cx.read_only;
        let links: &[&str] = if mutable { &[&mute] } else { &[] };
        let note = Finding {
            tone: finding.tone,
            title: &finding.title,
            text: &finding.text,
            links,
        };
        if finding_note(ui, &note).is_some() {
            cx.ask(super::request::Request::AskMute(finding.index));
        }
    }
}

/// The input of a field, by its kind.
fn input_ui(
    cx: &Cx<'_>,
    plan: &mut Plan,
    ui: &mut Ui,
    path: FieldPath,
    info: &'static FieldInfo,
    (name, label): (&str, Id),
) {
    let state = cx.state_at(ui, path);
    let id = Cx::field_id(path);
    let unit = info
        .spec
        .unit
        .map(|unit| cx.msg(&format!("measure-{unit}")))
        .unwrap_or_default();
    if cx.read_only {
        let shown = plan
            .value(path)
            .map(|value| value_words(cx, plan, info.kind, value))
            .unwrap_or_default();
        text(
            ui,
            Type::Body,
            Tokens::of(ui).ink,
            if shown.is_empty() { "–" } else { &shown },
        );
        return;
    }
    let links = match info.kind {
        Kind::Link(record) => rows::link_options(cx, plan, record),
        _ => Vec::new(),
    };
    let years = plan.years();
    let Some(slot) = plan
        .table_mut(path.table)
        .and_then(|rows| rows.get_mut(path.row))
        .and_then(|record| record.slot(path.field))
    else {
        return;
    };
    let field = Field {
        path,
        id,
        state,
        unit: &unit,
        label,
        name,
        info,
    };
    let changed = match slot {
        Slot::Text(text) => text_ui(cx, ui, &field, text),
        Slot::Count(value) => number_ui(cx, ui, &field, value, |texts, value| {
            texts.count(i64::from(*value))
        }),
        Slot::Money(value) => number_ui(cx, ui, &field, value, |texts, value| {
            texts.money_plain(*value)
        }),
        Slot::Year(value) => year_ui(cx, ui, &field, value),
        Slot::Date(value) => date_ui(cx, ui, &field, value),
        Slot::Quantity(value) => figure_ui(cx, ui, &field, value),
        Slot::Flag(value) => pick::flag_ui(cx, ui, &field, value),
        Slot::Choice(choice) => pick::choice_ui(cx, ui, &field, choice),
        Slot::Key(key) => pick::key_ui(cx, ui, &field, key),
        Slot::Keys(keys) => pick::keys_ui(cx, ui, &field, keys),
        Slot::Link(link) => pick::link_ui(cx, ui, &field, link, &links),
        Slot::Amounts(amounts) => cells::amounts_ui(cx, ui, &field, amounts, &years),
        Slot::Quantities(figures) => cells::figures_by_year_ui(cx, ui, &field, figures, &years),
        // a series always stands in a table
        Slot::Series(_) => false,
    };
    if changed {
        cx.touch(path);
    }
}

/// A field while it is painted.
struct Field<'a> {
    path: FieldPath,
    id: Id,
    state: FieldState,
    unit: &'a str,
    label: Id,
    name: &'a str,
    info: &'static FieldInfo,
}

impl Field<'_> {
    /// Ties the input to its label and takes part in focus and findings.
    fn finish(&self, cx: &Cx<'_>, ui: &Ui, response: Response) -> Response {
        let response = response.labelled_by(self.label);
        if self.info.spec.required {
            ui.ctx()
                .accesskit_node_builder(response.id, egui::accesskit::Node::set_required);
        }
        cx.after_input(ui, self.path, &response);
        response
    }
}

fn text_ui(cx: &Cx<'_>, ui: &mut Ui, field: &Field<'_>, value: &mut String) -> bool {
    let spec = &field.info.spec;
    let width = if spec.width == Width::Code {
        150.0
    } else {
        f32::INFINITY
    };
    let response = TextField::new(field.id, value)
        .rows(usize::from(spec.lines))
        .width(width)
        .unit(field.unit)
        .state(field.state)
        .show(ui);
    let response = field.finish(cx, ui, response);
    if let Some(most) = spec.max_chars {
        let used = value.chars().count();
        if most >= ROOMY && used * 10 >= most * 9 {
            let args = [("used", used.into()), ("most", most.into())];
            text(
                ui,
                Type::Micro,
                Tokens::of(ui).ink3,
                &cx.msg_with("ui-chars-left", &args),
            );
        }
    }
    response.changed()
}

/// What a typed input says when it reads as no value.
fn unread_ui(cx: &Cx<'_>, ui: &mut Ui, kind: &str) {
    let title = cx.msg(&format!("ui-unread-{kind}"));
    let hint = cx
        .texts
        .attr(&format!("ui-unread-{kind}"), "hint")
        .unwrap_or_default();
    finding_note(
        ui,
        &Finding {
            tone: Tone::Error,
            title: &title,
            text: &hint,
            links: &[],
        },
    );
}

fn number_ui<T: Copy + PartialEq + std::str::FromStr>(
    cx: &Cx<'_>,
    ui: &mut Ui,
    field: &Field<'_>,
    value: &mut Option<T>,
    words: impl Fn(&crate::i18n::Texts, &T) -> String,
) -> bool {
    let typed = edit::typed(
        ui,
        field.id,
        value,
        |value| {
            value
                .as_ref()
                .map(|value| words(cx.texts, value))
                .unwrap_or_default()
        },
        edit::parse_number::<T>,
        |input| input.width(150.0).unit(field.unit).state(field.state),
    );
    finish_typed(cx, ui, field, typed, value, "number")
}

fn year_ui(
    cx: &Cx<'_>,
    ui: &mut Ui,
    field: &Field<'_>,
    value: &mut Option<crate::base::Year>,
) -> bool {
    let parse = |text: &str| match edit::parse_number::<i64>(text)? {
        None => Some(None),
        Some(year) => crate::base::Year::new(year).map(Some),
    };
    let typed = edit::typed(
        ui,
        field.id,
        value,
        |value| value.map(|year| year.to_string()).unwrap_or_default(),
        parse,
        |input| input.width(92.0).state(field.state),
    );
    finish_typed(cx, ui, field, typed, value, "year")
}

fn date_ui(
    cx: &Cx<'_>,
    ui: &mut Ui,
    field: &Field<'_>,
    value: &mut Option<jiff::civil::Date>,
) -> bool {
    let typed = edit::typed(
        ui,
        field.id,
        value,
        |value| {
            value
                .map(|date| cx.texts.date_short(date))
                .unwrap_or_default()
        },
        edit::parse_some_date,
        |input| input.width(130.0).state(field.state),
    );
    finish_typed(cx, ui, field, typed, value, "date")
}

fn figure_ui(
    cx: &Cx<'_>,
    ui: &mut Ui,
    field: &Field<'_>,
    value: &mut crate::base::Quantity,
) -> bool {
    let typed = edit::typed(
        ui,
        field.id,
        value,
        |figure| cx.texts.figure(*figure),
        edit::parse_figure,
        |input| input.width(150.0).unit(field.unit).state(field.state),
    );
    finish_typed(cx, ui, field, typed, value, "figure")
}

fn finish_typed<T: PartialEq>(
    cx: &Cx<'_>,
    ui: &mut Ui,
    field: &Field<'_>,
    typed: edit::Typed<T>,
    value: &mut T,
    kind: &'static str,
) -> bool {
    let response = field.finish(cx, ui, typed.response);
    if typed.unread && !response.has_focus() {
        cx.unread.borrow_mut().insert(field.path, kind);
    }
    match typed.value {
        Some(new) if new != *value => {
            *value = new;
            true
        }
        _ => false,
    }
}

/// A value as words, for reading only and for titles of rows.
pub fn value_words(cx: &Cx<'_>, plan: &Plan, kind: Kind, value: Value<'_>) -> String {
    let texts = cx.texts;
    match value {
        Value::Text(text) => text.to_owned(),
        Value::Count(count) => count
            .map(|count| texts.count(i64::from(count)))
            .unwrap_or_default(),
        Value::Money(amount) => amount.map(|amount| texts.money(amount)).unwrap_or_default(),
        Value::Year(year) => year.map(|year| year.to_string()).unwrap_or_default(),
        Value::Date(date) => date.map(|date| texts.date_short(date)).unwrap_or_default(),
        Value::Flag(on) => cx.msg(if on { "flag-yes" } else { "flag-no" }),
        Value::Choice(option) => match (kind, option) {
            (Kind::Choice(name, _), Some(option)) => cx.msg(&format!("{name}-{option}")),
            _ => String::new(),
        },
        Value::Key("") => String::new(),
        Value::Key(key) => match kind {
            Kind::Key(of) => cx.entry_name(of, key),
            _ => key.to_owned(),
        },
        Value::Keys(keys) => match kind {
            Kind::Keys(of) => keys
                .iter()
                .map(|key| cx.entry_name(of, key))
                .collect::<Vec<_>>()
                .join(", "),
            _ => keys.join(", "),
        },
        Value::Link(link) => match (kind, link) {
            (Kind::Link(record), Some(id)) => {
                let table = Plan::table_of(record).map_or("", |info| info.name);
                row_title(cx, plan, table, Some(id))
            }
            _ => String::new(),
        },
        Value::Quantity(figure) => texts.figure(figure),
        Value::Series(series) => texts.figure(series.get(crate::base::Column::Base)),
        Value::Amounts(amounts) => texts.money(amounts.total()),
        Value::Quantities(figures) => figures
            .0
            .values()
            .map(|figure| texts.figure(*figure))
            .collect::<Vec<_>>()
            .join(" · "),
    }
}
