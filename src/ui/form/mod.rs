//! The one generic form: it walks a record's fields and paints each by its kind.
//!
//! The only place that knows how a field looks. It never names a field; words, help, units and
//! findings follow from the path. Start from [`record_ui`], or [`field_ui`] for a single field.

mod cells;
mod comments;
mod computed;
mod edit;
mod figures;
mod grid;
mod handed;
mod help;
mod label;
mod matrix;
mod numbered;
mod pane;
mod paste;
mod pick;
mod question;
mod ready;
mod ready_texts;
mod rows;
mod take;
mod walk;

use egui::{Id, Response, Ui};

pub use comments::{cards_ui, comments_ui};
pub use figures::figures_ui;
pub use grid::{Of, grid_ui};
pub use handed::{Hand, Passage, handed_ui};
pub use help::help_ui;
pub use matrix::{MatrixLook, matrix_ui};
pub use numbered::{at_right, numbered_ui, part_ui};
pub use ready::{Ready, kept_ready};
pub use rows::{RowsLook, rows_ui};
pub(super) use rows::{choose_row, chosen_row};
pub(super) use take::typed;

use super::{
    cx::{Cx, Followed, Note},
    findings::Shown,
    request::{CommentAsk, Request},
    spelling::Marks,
    theme::{Tokens, Type, size},
    widgets::{
        FieldState, Finding, TextField, Tone, apart_ui, bring_along, column, describe,
        finding_note, finding_note_with, line, link, section, text,
    },
};
use crate::{
    base::{Arg, Decimal, Expect, Id as RowId, Reading, reading},
    catalog::Unit,
    checks::{self, Remedy},
    field::{Datum, FieldInfo, FieldPath, Kind, Value, Width},
    model::{Plan, is_prose},
    projection,
    views::{changes, services},
};

/// Gap between label and field, in points.
const GAP: f32 = 16.0;
/// From this limit of characters on, a nearly full text says how full it is.
const ROOMY: usize = 200;
/// A code of up to as many characters stands in a narrow field.
const SHORT_CODE: usize = 14;
/// Signs of a unit up to which it stands in the input of a number.
const UNIT_INSIDE: usize = 12;

/// Longest unit that stands in the cell of a year beside its number, in signs.
const UNIT_IN_YEAR: usize = 6;
/// A form is never wider, in points.
const WIDEST: f32 = 880.0;

/// All fields of a record that apply, in sections.
pub fn record_ui(
    cx: &Cx<'_>,
    plan: &mut Plan,
    ui: &mut Ui,
    table: &'static str,
    row: Option<RowId>,
) {
    fields_ui(cx, plan, ui, (table, row), None);
}

/// Those of the fields `only` of a record that apply, in sections; all of them without `only`.
pub fn fields_ui(
    cx: &Cx<'_>,
    plan: &mut Plan,
    ui: &mut Ui,
    (table, row): (&'static str, Option<RowId>),
    only: Option<&[&str]>,
) {
    let Some(info) = Plan::table_info(table) else {
        return;
    };
    if let Some(row) = row.filter(|row| only.is_none() && row.key().is_none()) {
        comments::row_ui(cx, plan, ui, (table, row));
    }
    let wanted = |field: &&&FieldInfo| only.is_none_or(|only| only.contains(&field.name));
    for field in info.fields.iter().filter(wanted) {
        if field.spec.parent || !cx.shows(plan, (table, row), field) {
            continue;
        }
        if let Some(group) = field.spec.group {
            group_ui(cx, ui, group);
        }
        let path = FieldPath {
            table,
            row,
            field: field.name,
            cell: None,
        };
        if row.is_some() && cx.target.get() == Some(path.sibling("")) && !cx.reviewing {
            // sent to the row as a whole, one comes to its first field
            cx.target.set(Some(path));
        }
        field_ui(cx, plan, ui, path);
    }
}

fn group_ui(cx: &Cx<'_>, ui: &mut Ui, group: &str) {
    ui.add_space(4.0);
    // known by its name: fields above it come and go with the row that is chosen
    apart_ui(ui, ("group", group), |ui| {
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
    let id = Cx::field_id(path);
    if ui.ctx().has_accesskit_node(id) {
        let said = [words.hint, comments::numbers(cx, path)];
        let said: Vec<&str> = said
            .iter()
            .map(String::as_str)
            .filter(|words| !words.is_empty())
            .collect();
        describe(ui, id, &said.join(", "));
    }
    said_ui(cx, ui, path, top);
    ui.add_space(10.0);
}

/// What is said about a field: beside it in the margin, or below it.
fn said_ui(cx: &Cx<'_>, ui: &mut Ui, path: FieldPath, top: f32) {
    ui.scope(|ui| {
        ui.set_max_width(ui.available_width().min(WIDEST));
        notes_ui(cx, ui, path, top);
        for cell in cx.cells_said(path) {
            notes_ui(cx, ui, cell, top);
        }
        let whole = path.whole();
        for at in cx.commented.keys().filter(|at| at.whole() == whole) {
            comments::said_ui(cx, ui, *at, top);
        }
        if cx.reviewing && !cx.locked {
            let words = cx.msg("comment-add");
            let spoken = format!("{words}: {}", cx.msg(&Plan::message_key(path)));
            if link(ui, &words).accessible_name(spoken).clicked() {
                cx.ask(Request::AskComment(CommentAsk::New(path)));
            }
        }
    });
    if cx.help == Some(path) && cx.cut.margin.is_none() {
        help_ui(cx, ui, path);
    }
}

/// What is wrong at `path`, for an input that stands in no form.
pub fn notes_of(cx: &Cx<'_>, ui: &mut Ui, path: FieldPath, top: f32) {
    notes_ui(cx, ui, path, top);
}

/// What is wrong at `path`, in the margin at height `top` or below.
fn notes_ui(cx: &Cx<'_>, ui: &mut Ui, path: FieldPath, top: f32) {
    if !cx.findings_at(ui, path).is_empty() && cx.note(top, Note::Findings(path)).is_err() {
        let begin = ui.cursor().min;
        findings_ui(cx, ui, path);
        if cx.focused.get() == Some(path) {
            let end = egui::pos2(ui.max_rect().right(), ui.cursor().top());
            bring_along(ui, egui::Rect::from_min_max(begin, end));
        }
    }
}

/// What can be done at once about `finding`, with its words; nothing where nothing may be changed.
pub fn remedies(cx: &Cx<'_>, finding: &Shown) -> Vec<(String, Remedy)> {
    if cx.read_only {
        return Vec::new();
    }
    let words = |remedy: &Remedy| cx.msg_with(remedy.words, &[("year", remedy.year.into())]);
    let all = checks::remedies(cx.filled, finding.rule, finding.at).into_iter();
    all.map(|remedy| (words(&remedy), remedy)).collect()
}

/// Asks for what `remedy` does about `finding`, and says it.
pub fn carry_out(cx: &Cx<'_>, finding: &Shown, remedy: Remedy) {
    let place = changes::place_in_short(cx.speech(cx.filled), finding.at);
    let args = [("place", place.into()), ("year", remedy.year.into())];
    let said = cx.msg_with(remedy.said, &args);
    cx.ask(Request::ApplyAs(remedy.called, remedy.patch, finding.at));
    cx.ask(Request::Hear(said));
}

/// The findings at `path` as notes of the width at hand, with what can be done at once; what is no
/// error can be set aside.
pub fn findings_ui(cx: &Cx<'_>, ui: &mut Ui, path: FieldPath) {
    told_ui(cx, ui, path, false);
}

/// The same away from the row they are about, which they name.
pub fn findings_apart_ui(cx: &Cx<'_>, ui: &mut Ui, path: FieldPath) {
    told_ui(cx, ui, path, true);
}

fn told_ui(cx: &Cx<'_>, ui: &mut Ui, path: FieldPath, apart: bool) {
    let mute = cx.msg("review-mute");
    for finding in cx.findings_at(ui, path) {
        if finding.rule == checks::UNREAD {
            unread_ui(cx, ui, path, finding);
            continue;
        }
        let mutable = finding.tone != Tone::Error && !cx.read_only;
        let mut remedies = remedies(cx, finding);
        let mut links: Vec<&str> = remedies.iter().map(|(words, _)| words.as_str()).collect();
        if mutable {
            links.push(&mute);
        }
        let own = apart.then(|| finding.text_apart());
        let note = Finding {
            tone: finding.tone,
            title: finding.title(),
            text: own.as_deref().unwrap_or_else(|| finding.text()),
            links: &links,
        };
        match finding_note(ui, &note) {
            Some(index) if index < remedies.len() => {
                let (_, remedy) = remedies.swap_remove(index);
                let at = remedy.at;
                carry_out(cx, finding, remedy);
                // what was pressed is gone with its finding
                cx.ask(Request::GoTo(at));
            }
            Some(_) => cx.ask(Request::AskMute(finding.index)),
            None => {}
        }
    }
}

/// The input of a field, by its kind.
#[expect(clippy::too_many_lines, reason = "one arm a kind of value")]
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
    let unit = unit_of(cx, plan, path);
    if cx.read_only {
        if cx.reviewing && !cx.locked && info.kind == Kind::Text {
            comments::text_ui(cx, ui, path, usize::from(info.spec.lines), label);
        } else {
            let top = ui.cursor().min;
            shown_ui(cx, plan, ui, path, info.kind);
            let rect = egui::Rect::from_min_max(top, ui.min_rect().right_bottom());
            comments::stop_ui(cx, ui, path, (rect, name));
        }
        return;
    }
    let links = match info.kind {
        Kind::Link(record) => rows::link_options(cx, plan, record),
        _ => Vec::new(),
    };
    let years = plan.years_of(path);
    let expect = plan
        .table(path.table)
        .and_then(|rows| rows.get(path.row))
        .map_or(Expect::NUMBER, |record| {
            projection::expected(cx.catalog, record, info)
        });
    let blank = || Datum::blank(info.kind);
    let mut datum = plan.value(path).map_or_else(blank, Datum::from);
    let follows = cx.followed(plan, path);
    let field = Field {
        path,
        plan,
        id,
        state,
        unit: &unit,
        label,
        name,
        info,
        expect,
        cell: false,
        follows: follows.as_ref(),
    };
    // edited as a copy, so that painting a form unshares nothing of the plan
    let dot = edit::decimal_dot(cx);
    let changed = match &mut datum {
        Datum::Text(text) => text_ui(cx, ui, &field, text),
        Datum::Count(value) if pick::scale_of(info).is_some() => {
            pick::scale_ui(cx, ui, &field, value)
        }
        Datum::Count(value) => typed_ui(
            cx,
            ui,
            &field,
            value,
            150.0,
            |value| words_of(value.as_ref(), |value| cx.texts.count(i64::from(*value))),
            |text| reading::count(text, dot).map(Some),
        ),
        Datum::Money(value) => typed_ui(
            cx,
            ui,
            &field,
            value,
            150.0,
            |value| words_of(value.as_ref(), |value| cx.texts.money_plain(*value)),
            |text| reading::money(text, dot).map(Some),
        ),
        Datum::Year(value) => typed_ui(
            cx,
            ui,
            &field,
            value,
            92.0,
            |value| words_of(value.as_ref(), ToString::to_string),
            |text| reading::year(text).map(Some),
        ),
        Datum::Date(value) => typed_ui(
            cx,
            ui,
            &field,
            value,
            130.0,
            |value| words_of(value.as_ref(), |date| cx.texts.date_short(*date)),
            |text| reading::date(text).map(Some),
        ),
        Datum::Quantity(value) => typed_ui(
            cx,
            ui,
            &field,
            value,
            150.0,
            |figure| cx.texts.figure(*figure),
            edit::expecting(cx, expect),
        ),
        Datum::Flag(value) => pick::flag_ui(cx, ui, &field, value),
        Datum::Choice(choice) => pick::choice_ui(cx, ui, &field, choice),
        Datum::Key(key) => pick::key_ui(cx, plan, ui, &field, key),
        Datum::Keys(keys) => pick::keys_ui(cx, plan, ui, &field, keys),
        Datum::Link(link) => pick::link_ui(cx, plan, ui, &field, link, links),
        Datum::Amounts(amounts) => cells::amounts_ui(cx, ui, &field, amounts, &years),
        Datum::Quantities(figures) => {
            let short = unit_in_cell(cx, plan, path);
            cells::figures_by_year_ui(cx, ui, (&field, &short), figures, &years)
        }
    };
    if let Some(follows) = &follows {
        line(ui, Type::Micro, Tokens::of(ui).ink3, &follows.from);
    }
    if !info.spec.texts.is_empty()
        && let Datum::Text(text) = &datum
    {
        ready_texts::ready_texts_ui(cx, plan, ui, &field, text);
    }
    // a pasted block changes years without typing
    if changed || matches!(datum, Datum::Amounts(_) | Datum::Quantities(_)) {
        cx.set(plan, path, datum);
    }
}

/// The value of a field that may not be changed.
fn shown_ui(cx: &Cx<'_>, plan: &Plan, ui: &mut Ui, path: FieldPath, kind: Kind) {
    let shown = cx
        .filled
        .value(path)
        .or_else(|| plan.value(path))
        .map(|value| cx.speech(plan).value(kind, value))
        .unwrap_or_default();
    text(
        ui,
        Type::Body,
        Tokens::of(ui).ink,
        if shown.is_empty() { "–" } else { &shown },
    );
}

/// A field while it is painted.
struct Field<'a> {
    path: FieldPath,
    /// The plan before what is typed.
    plan: &'a Plan,
    id: Id,
    state: FieldState,
    unit: &'a str,
    label: Id,
    name: &'a str,
    info: &'static FieldInfo,
    /// What a cell of figures holds.
    expect: Expect,
    /// Whether it is painted as a cell of a table.
    cell: bool,
    /// What it has while it is blank.
    follows: Option<&'a Followed>,
}

impl Field<'_> {
    /// Ties the input to its label and takes part in focus and findings.
    fn finish(&self, cx: &Cx<'_>, ui: &Ui, response: Response) -> Response {
        let response = if self.cell {
            response.accessible_name(self.name)
        } else {
            response.labelled_by(self.label)
        };
        // of amounts by year a blank one says that nothing is spent then
        let of_a_year = self.info.kind == Kind::Amounts && self.path.cell.is_some();
        if self.info.spec.required && !of_a_year {
            ui.ctx()
                .accesskit_node_builder(response.id, egui::accesskit::Node::set_required);
        }
        if let Some(follows) = self.follows {
            // a placeholder is not read
            let said = [follows.words.as_str(), &follows.from];
            describe(ui, response.id, &said.join(", "));
        }
        cx.after_input(ui, self.path, &response);
        response
    }

    /// Which letters of the text are to be underlined.
    fn misspelt(&self, cx: &Cx<'_>) -> impl Fn(&str) -> Option<Marks> {
        let is_prose = is_prose(self.info);
        move |text| cx.misspelt(self.path, text).filter(|_| is_prose)
    }

    /// Says how many words of `text` are in no dictionary.
    fn tell_misspelt(&self, cx: &Cx<'_>, ui: &Ui, text: &str) {
        let marks = self.misspelt(cx)(text);
        if let Some(count) = marks.map(|marks| marks.len()).filter(|count| *count > 0) {
            let words = cx.msg_with("ui-misspelt", &[("count", count.into())]);
            describe(ui, self.id, &words);
        }
    }

    /// What stands in the blank input, in quiet ink.
    fn quiet(&self) -> &str {
        self.follows.map_or("", |follows| follows.words.as_str())
    }
}

fn words_of<T>(value: Option<&T>, words: impl Fn(&T) -> String) -> String {
    value.map(words).unwrap_or_default()
}

fn text_ui(cx: &Cx<'_>, ui: &mut Ui, field: &Field<'_>, value: &mut String) -> bool {
    let spec = &field.info.spec;
    // several codes need the room of a text
    let width = if spec.width == Width::Code && value.chars().count() <= SHORT_CODE {
        150.0
    } else {
        f32::INFINITY
    };
    paste::clean(ui, field.id, spec);
    let misspelt = field.misspelt(cx);
    let response = TextField::new(field.id, value)
        .misspelt(&misspelt)
        .rows(usize::from(spec.lines))
        .width(width)
        .unit(field.unit)
        .placeholder(field.quiet())
        .state(field.state)
        .show(ui);
    field.tell_misspelt(cx, ui, value);
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

/// What is said of a text that was not taken; where it has two readings, both stand there as
/// buttons.
fn unread_ui(cx: &Cx<'_>, ui: &mut Ui, path: FieldPath, finding: &Shown) {
    let asked = cx.asked.borrow().get(&path).cloned();
    let entry = cx.unread.get(path);
    let Some((question, entry)) = asked.zip(entry) else {
        let note = Finding {
            tone: Tone::Error,
            title: finding.title(),
            text: finding.text(),
            links: &[],
        };
        finding_note(ui, &note);
        return;
    };
    let typed = [("typed", entry.text.as_str().into())];
    let note = Finding {
        tone: Tone::Warning,
        title: &cx.msg_with("unread-question", &typed),
        text: &cx.msg(&format!("unread-{}", entry.why.key())),
        links: &[],
    };
    finding_note_with(ui, &note, |ui| {
        question::question_ui(cx, ui, path, &question);
    });
}

/// The unit of the field at `path` in words, its own or that of the entry its row names; may be
/// empty.
fn unit_of(cx: &Cx<'_>, plan: &Plan, path: FieldPath) -> String {
    unit_after(cx, plan, path, plan.at(path).and_then(number_of))
}

/// The number that a value is.
fn number_of(value: Value<'_>) -> Option<Decimal> {
    match value {
        Value::Count(Some(count)) => Decimal::whole(count.into()),
        Value::Quantity(number) => number.number(),
        _ => None,
    }
}

/// Tells the cell at `path`, where it asks, its unit and the year before it.
fn explain(cx: &Cx<'_>, plan: &Plan, path: FieldPath) {
    let unit = |number| unit_after(cx, plan, path, number);
    cx.explain(path, unit, || {
        let years = plan.value(path).map(|value| value.years());
        let mut before = years.unwrap_or_default().into_iter().rev();
        let before = path
            .cell
            .and_then(|year| before.find(|other| *other < year));
        let at = before.map_or(path, |year| path.cell(year));
        let value = plan.at(at);
        let words = match value {
            Some(Value::Money(Some(amount))) => cx.texts.money_plain(amount),
            Some(Value::Quantity(quantity)) => cx.texts.figure(quantity),
            Some(Value::Count(Some(count))) => cx.texts.count(i64::from(count)),
            _ => String::new(),
        };
        (before, words, value.and_then(number_of))
    });
}

/// The same after `number`, with which it agrees.
fn unit_after(cx: &Cx<'_>, plan: &Plan, path: FieldPath, number: Option<Decimal>) -> String {
    let Some(info) = Plan::field_info(path) else {
        return String::new();
    };
    let entry = entry_unit(cx, plan, path);
    let Some(number) = number.filter(|_| !info.spec.per_unit) else {
        return unit_words(cx, info, entry);
    };
    // a noun agrees with its number
    let count = [("count", services::plural(number))];
    let noun = match (info.spec.unit, entry) {
        (Some(unit), _) => cx
            .texts
            .attr_with(&format!("measure-{unit}"), "counted", &count),
        (None, Some(unit)) => Some(cx.msg_with(&format!("counted-{}", unit.key), &count)),
        (None, None) => None,
    };
    noun.unwrap_or_else(|| unit_words(cx, info, entry))
}

/// The unit of the catalogue in which the field at `path` counts.
fn entry_unit<'a>(cx: &Cx<'a>, plan: &Plan, path: FieldPath) -> Option<&'a Unit> {
    let record = plan.table(path.table).and_then(|rows| rows.get(path.row))?;
    projection::unit_of(cx.catalog, record, Plan::field_info(path)?)
}

/// The same where a cell has room for a few letters: «godz.», «zł/godz.»; empty where the field has
/// no unit of the catalogue.
fn unit_in_cell(cx: &Cx<'_>, plan: &Plan, path: FieldPath) -> String {
    let (Some(info), Some(unit)) = (Plan::field_info(path), entry_unit(cx, plan, path)) else {
        return String::new();
    };
    let key = format!("counted-{}", unit.key);
    let short = cx.texts.attr(&key, "short");
    let one = || {
        let noun = || cx.msg_with(&key, &[("count", Arg::Count(1))]);
        let each = cx.texts.attr(&key, "each");
        each.or_else(|| short.clone()).unwrap_or_else(noun)
    };
    match info.spec.unit {
        Some(own) if info.spec.per_unit => {
            format!("{}/{}", cx.msg(&format!("measure-{own}")), one())
        }
        Some(_) => String::new(),
        None => short.clone().unwrap_or_else(|| unit_of(cx, plan, path)),
    }
}

/// The unit of a field in words: its own, that of the entry its row names, or one for the other.
fn unit_words(cx: &Cx<'_>, info: &FieldInfo, entry: Option<&Unit>) -> String {
    let lang = cx.texts.lang().code();
    let own = info
        .spec
        .unit
        .map(|unit| cx.msg(&format!("measure-{unit}")));
    match (own, entry) {
        (Some(own), Some(entry)) if info.spec.per_unit => {
            format!("{own} {}", entry.per.get(lang))
        }
        (Some(own), _) => own,
        (None, entry) => entry.map_or_else(String::new, |unit| unit.label.get(lang).to_owned()),
    }
}

/// A single field over a value that is typed.
fn typed_ui<T: edit::Typable>(
    cx: &Cx<'_>,
    ui: &mut Ui,
    field: &Field<'_>,
    value: &mut T,
    width: f32,
    format: impl Fn(&T) -> String,
    read: impl Fn(&str) -> Reading<T>,
) -> bool {
    // what takes the room of the number stands beside it
    let beside = field.unit.chars().count() > UNIT_INSIDE;
    let unit = if beside { "" } else { field.unit };
    let input_ui = |ui: &mut Ui| {
        edit::typed(cx, ui, field.path, value, format, read, |input| {
            input
                .width(width)
                .unit(unit)
                .placeholder(field.quiet())
                .right()
                .state(field.state)
        })
    };
    let typed = if beside {
        let row = ui.horizontal(|ui| {
            let typed = input_ui(ui);
            line(ui, Type::Small, Tokens::of(ui).ink3, field.unit);
            describe(ui, field.id, field.unit);
            typed
        });
        row.inner
    } else {
        input_ui(ui)
    };
    explain(cx, field.plan, field.path);
    field.finish(cx, ui, typed.response);
    typed.value.map(|new| *value = new).is_some()
}
