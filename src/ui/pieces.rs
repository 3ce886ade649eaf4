//! Pieces: what a step can be put together from, and how each is shown.
//!
//! A piece knows the plan by names of its tables and fields, and no step.

use egui::{Id, Ui};

use super::{
    charts::{ASIDE, fact_ui, stack_ui, timeline_ui},
    cx::{Aside, Cx, Note},
    form::{
        Hand, MatrixLook, Of, Ready, RowsLook, choose_row, chosen_row, fields_ui, figures_ui,
        grid_ui, handed_ui, kept_ready, matrix_ui, notes_of, record_ui, rows_ui,
    },
    gantt::schedule_ui,
    request::Request,
    route::Route,
    shown::{chosen_ui, table_ui},
    theme::{Tokens, Type},
    widgets::{
        Button, Empty, Heads, apart_ui, column, empty_state, grade_legend, head_id, heading,
        segments, text,
    },
};
use crate::{
    base::Id as RowId,
    catalog::Catalog,
    field::{Datum, FieldPath, Kind, TableInfo, Value},
    model::Plan,
    views::{self, Fact, Grade, Stack, Subject, Words, matrix::Matrix, timeline::Timeline},
};

/// From this width on, two pieces stand beside each other.
const BESIDE: f32 = 760.0;
/// Width of a matrix that a table stands beside, and from which width on one does, in points.
const MAP: f32 = 352.0;
const BESIDE_MAP: f32 = 1000.0;

/// A piece of a step.
pub enum Piece {
    /// A table of the plan as a form: of its only record, or of the chosen row beside the list.
    Table(&'static str),
    /// These fields of a table with a single record; others of its fields stand in other steps.
    Fields(&'static str, &'static [&'static str]),
    /// A table of many rows of which more is known.
    Rows(Rows),
    /// A table of many rows as a grid of cells.
    Grid(&'static str),
    /// A table of many rows along two of its fields; below it the rows of the chosen cell.
    Matrix(Rows, MatrixLook, fn(&Subject<'_>) -> Matrix),
    /// A small table of many rows along two of its fields, to look at; a cell that is pressed chooses
    /// its first row. Below it stands what the tints of its cells mean.
    Map(
        MatrixLook,
        fn(&Subject<'_>) -> Matrix,
        fn(&Catalog) -> Vec<(Grade, Words)>,
    ),
    /// Days of a course on a line.
    Timeline(fn(&Subject<'_>) -> Option<Timeline>),
    /// Figures of the chapters of this topic (`Catalog::chapters_of`), with the indicators
    /// computed from them.
    Figures(&'static str),
    /// Rows of this table with what is said of each, and where they are handed on to.
    Handed(
        &'static str,
        fn(&Subject<'_>, RowId) -> Option<Words>,
        &'static [Hand],
    ),
    /// A button that shows rows of this table, which belong to the chosen row of another, to a room.
    Projector(&'static str),
    /// A table that is computed, by its id in [`views::VIEWS`], and the message that says that there
    /// is nothing to show.
    View(&'static str, &'static str),
    /// A table of what the catalogue knows, where there is anything to tell: it is called by its
    /// caption, the message `caption-{id}`.
    Told(&'static str, fn(&Subject<'_>) -> Option<views::Table>),
    /// Entries of the catalogue beside each other, of which this field of a table with a single
    /// record chooses one in the heads; called as [`Piece::Told`].
    Compared(
        (&'static str, &'static str),
        &'static str,
        fn(&Subject<'_>) -> Option<views::Table>,
    ),
    /// Actions over years.
    Schedule,
    /// A chart.
    Chart(fn(&Subject<'_>) -> Option<Stack>),
    /// A chart in the margin beside the piece before it, or below it where there is no margin.
    Aside(fn(&Subject<'_>) -> Option<Stack>),
    /// A computed number that may warn, and where something can be done about it: the message of
    /// a button and the step it leads to.
    Fact(
        fn(&Subject<'_>) -> Option<Fact>,
        (&'static str, &'static str),
    ),
    /// The pieces after this one make sense only while this holds. Otherwise the message says what
    /// is needed (with `.hint`), and a button leads there as in [`Piece::Fact`].
    Needs(
        fn(&Subject<'_>) -> bool,
        &'static str,
        (&'static str, &'static str),
    ),
    /// Pieces beside each other, below each other in a narrow window.
    Beside(&'static [Piece], &'static [Piece]),
    /// Pieces of which one lot is looked at: message of what is chosen, and of each lot.
    Tabs(&'static str, &'static [(&'static str, &'static [Piece])]),
    /// A row of a table whose rows are named by the catalogue: table, key, and what shows it.
    Row(&'static str, &'static str, PaintRow),
    /// What no other piece can show, with the tables of the plan that are written there.
    Own(&'static [&'static str], fn(&Cx<'_>, &mut Plan, &mut Ui)),
}

/// Shows the row of a catalogue's key.
type PaintRow = fn(&Cx<'_>, &mut Plan, &mut Ui, &'static str);

/// What is known of a table of many rows.
#[derive(Clone, Copy)]
pub struct Rows {
    /// Its name.
    pub table: &'static str,
    /// Says the second line of a row in the list.
    pub line: fn(&Subject<'_>, RowId) -> Option<Words>,
    /// Rows to begin with, of the catalogue or of what the plan says elsewhere, in a language.
    pub ready: fn(&Subject<'_>, &str) -> Vec<Ready>,
    /// The choice by whose options the list is looked through; empty for none.
    pub by: &'static str,
}

impl Rows {
    fn ui(&self, cx: &Cx<'_>, plan: &mut Plan, ui: &mut Ui, given: Vec<(&'static str, Datum)>) {
        let line = |id: RowId| {
            let words = (self.line)(&cx.subject(), id);
            words.map(|words| cx.words(&words)).unwrap_or_default()
        };
        let look = RowsLook {
            detail: Some(&line),
            given,
            ready: kept_ready(cx, ui, self.table, self.ready),
            by: self.by,
        };
        rows_ui(cx, plan, ui, self.table, &look);
    }
}

/// Shows `pieces` below each other.
pub fn pieces_ui(cx: &Cx<'_>, plan: &mut Plan, ui: &mut Ui, pieces: &[Piece]) {
    let mut top = ui.cursor().top();
    for (index, piece) in pieces.iter().enumerate() {
        if let Piece::Needs(holds, words, go) = piece {
            if !holds(&cx.subject()) {
                empty_ui(cx, ui, words, *go);
                return;
            }
            continue;
        }
        if let Piece::Aside(stack) = piece {
            aside_ui(cx, ui, top, stack(&cx.subject()));
            continue;
        }
        let after = index.checked_sub(1).and_then(|before| pieces.get(before));
        let apart = after.is_some_and(Piece::ends_in_rows);
        if index > 0 && (apart || piece.is_painted()) {
            ui.add_space(18.0);
        }
        top = ui.cursor().top();
        apart_ui(ui, ("piece", index), |ui| piece.ui(cx, plan, ui));
    }
}

/// The row of the plan that one is sent to, with the row that it is edited with.
fn sent(cx: &Cx<'_>, plan: &Plan) -> Option<(FieldPath, RowId)> {
    let owner = plan.owner(cx.target.get()?);
    Some((owner, owner.row?))
}

impl Piece {
    fn ui(&self, cx: &Cx<'_>, plan: &mut Plan, ui: &mut Ui) {
        if let Some((owner, row)) = sent(cx, plan).filter(|(owner, _)| self.has(owner.table)) {
            choose_row(ui.ctx(), owner.table, row);
        }
        match self {
            Self::Table(table) => {
                if Plan::table_info(table).is_some_and(TableInfo::many) {
                    rows_ui(cx, plan, ui, table, &RowsLook::default());
                } else {
                    record_ui(cx, plan, ui, table, None);
                }
            }
            Self::Fields(table, fields) => {
                fields_ui(cx, plan, ui, (table, None), Some(fields));
            }
            Self::Rows(rows) => rows.ui(cx, plan, ui, Vec::new()),
            Self::Grid(table) => {
                let record = Plan::table_info(table).map_or(*table, |info| info.record);
                let name = cx.texts.attr_or_msg(&format!("record-{record}"), "plural");
                grid_ui(cx, plan, ui, Of::all(table), &name);
            }
            Self::Map(look, matrix, legend) => {
                matrix_ui(cx, ui, look, &matrix(&cx.subject()));
                ui.add_space(6.0);
                let levels = legend(cx.catalog).into_iter();
                let levels: Vec<_> = levels
                    .map(|(grade, words)| (grade, cx.words(&words)))
                    .collect();
                grade_legend(ui, &levels);
            }
            Self::Timeline(course) => {
                let course = course(&cx.subject());
                if let Some(at) = course.and_then(|course| timeline_ui(cx, ui, &course)) {
                    cx.ask(Request::GoTo(at));
                }
            }
            Self::Matrix(rows, look, matrix) => {
                matrix_ui(cx, ui, look, &matrix(&cx.subject()));
                ui.add_space(16.0);
                if let Some(given) = look.chosen(ui.ctx()) {
                    rows.ui(cx, plan, ui, given);
                }
            }
            Self::Figures(topic) => figures_ui(cx, plan, ui, topic),
            Self::Row(_, key, paint) => paint(cx, plan, ui, key),
            Self::View(id, empty) => view_ui(cx, ui, id, empty),
            Self::Told(id, table) => told_ui(cx, ui, id, *table),
            Self::Compared((table, field), id, entries) => {
                compared_ui(cx, plan, ui, FieldPath::one(table, field), (id, *entries));
            }
            Self::Schedule => {
                let subject = cx.subject();
                let schedule = views::schedule::schedule(&subject, &views::outline(&subject));
                schedule_ui(cx, ui, Id::unique("schedule"), &schedule);
            }
            Self::Chart(stack) => {
                if let Some(stack) = stack(&cx.subject()) {
                    stack_ui(cx, ui, &stack, false);
                }
            }
            Self::Fact(fact, go) => {
                let fact = fact(&cx.subject());
                if fact.is_some_and(|fact| fact_ui(cx, ui, &fact)) {
                    ui.add_space(10.0);
                    let (words, step) = *go;
                    if ui.add(Button::secondary(&cx.msg(words)).small()).clicked() {
                        cx.ask(Request::Go(Route::Step(step)));
                    }
                }
            }
            Self::Beside(left, right) => beside_ui(cx, plan, ui, left, right),
            Self::Tabs(name, tabs) => tabs_ui(cx, plan, ui, name, tabs),
            Self::Own(_, paint) => paint(cx, plan, ui),
            Self::Handed(table, line, hands) => handed_ui(cx, plan, ui, table, *line, hands),
            Self::Projector(table) => {
                let words = cx.msg(&format!("project-{table}"));
                let at = projected(ui.ctx(), plan, table);
                let button = Button::secondary(&words).shortcut("F11").small();
                if at.is_some() {
                    if ui.add(button).clicked() {
                        cx.ask(Request::Project(at));
                    }
                    ui.add_space(8.0);
                }
            }
            // of the pieces around them
            Self::Aside(_) | Self::Needs(..) => {}
        }
    }

    /// Whether it is only looked at, and stands apart from what is above it.
    fn is_painted(&self) -> bool {
        matches!(
            self,
            Self::Chart(_) | Self::Beside(..) | Self::Fact(..) | Self::Timeline(_)
        )
    }

    /// Whether it ends in rows or their button, which what follows would seem to belong to.
    fn ends_in_rows(&self) -> bool {
        let many = |table: &str| Plan::table_info(table).is_some_and(TableInfo::many);
        match self {
            Self::Table(table) => many(table),
            Self::Timeline(_)
            | Self::Rows(_)
            | Self::Grid(_)
            | Self::View(..)
            | Self::Projector(_)
            | Self::Told(..) => true,
            _ => false,
        }
    }

    /// The pieces that stand inside this one.
    fn inner(&self) -> impl Iterator<Item = &'static Self> {
        type Tabs = &'static [(&'static str, &'static [Piece])];
        let (left, right, tabs): (&'static [Self], &'static [Self], Tabs) = match self {
            Self::Beside(left, right) => (left, right, &[]),
            Self::Tabs(_, tabs) => (&[], &[], tabs),
            _ => (&[], &[], &[]),
        };
        let in_tabs = tabs.iter().flat_map(|(_, pieces)| pieces.iter());
        left.iter().chain(right).chain(in_tabs)
    }

    /// Every choice between lots of pieces in it: message of what is chosen, and messages of the
    /// lots.
    pub fn choices(&self) -> Vec<(&'static str, Vec<&'static str>)> {
        let own = match self {
            Self::Tabs(name, tabs) => Some((*name, tabs.iter().map(|(key, _)| *key).collect())),
            _ => None,
        };
        let inner = self.inner().flat_map(Self::choices);
        own.into_iter().chain(inner).collect()
    }

    /// The computed tables it shows, by their ids.
    pub fn views(&self) -> Vec<&'static str> {
        match self {
            Self::View(id, _) => vec![id],
            _ => self.inner().flat_map(Self::views).collect(),
        }
    }

    /// Whether table `table` of the plan is written here.
    pub fn has(&self, table: &str) -> bool {
        match self {
            Self::Table(own) | Self::Grid(own) | Self::Fields(own, _) | Self::Row(own, ..) => {
                *own == table
            }
            Self::Rows(rows) | Self::Matrix(rows, ..) => rows.table == table,
            Self::Compared((own, _), ..) => *own == table,
            Self::Own(own, _) => own.contains(&table),
            _ => self.inner().any(|piece| piece.has(table)),
        }
    }

    /// The table whose rows it shows to a room.
    pub fn projects(&self) -> Option<&'static str> {
        match self {
            Self::Projector(table) => Some(table),
            _ => self.inner().find_map(Self::projects),
        }
    }

    /// Whether the place `at` is written here.
    pub fn owns(&self, at: FieldPath) -> bool {
        match self {
            Self::Row(_, key, _) => self.has(at.table) && at.row.and_then(RowId::key) == Some(key),
            Self::Compared((_, field), ..) => self.has(at.table) && at.field == *field,
            Self::Fields(_, fields) => {
                self.has(at.table) && (at.field.is_empty() || fields.contains(&at.field))
            }
            Self::Beside(..) | Self::Tabs(..) => self.inner().any(|piece| piece.owns(at)),
            _ => self.has(at.table),
        }
    }

    /// Whether the row at `at` can be written here as the piece stands now.
    fn shows(&self, plan: &Plan, ui: &Ui, at: FieldPath) -> bool {
        match self {
            Self::Matrix(_, look, _) => {
                let row = at.row.filter(|_| self.has(at.table));
                row.is_some_and(|row| look.shows(plan, ui.ctx(), row))
            }
            _ => self.has(at.table),
        }
    }
}

/// The rows of `table` that belong to the chosen row of another table, or to its first.
pub fn projected(ctx: &egui::Context, plan: &Plan, table: &'static str) -> Option<FieldPath> {
    let info = Plan::table_info(table)?;
    let link = info.fields.iter().find(|field| field.spec.parent)?;
    let Kind::Link(record) = link.kind else {
        return None;
    };
    let parent = Plan::table_of(record)?.name;
    let rows = plan.table(parent)?.rows();
    let chosen = chosen_row(ctx, parent).filter(|row| rows.contains(&Some(*row)));
    let row = chosen.or_else(|| rows.into_iter().flatten().next())?;
    Some(FieldPath::rows_of(parent, row, table))
}

fn view_ui(cx: &Cx<'_>, ui: &mut Ui, id: &str, empty: &str) {
    let subject = cx.subject();
    let view = views::VIEWS.iter().find(|view| view.id == id);
    let table = view.and_then(|view| (view.table)(&subject, &views::outline(&subject)));
    if let Some(table) = table {
        let name = cx.texts.attr_or_msg(&format!("view-{id}"), "title");
        table_ui(cx, ui, Id::unique(("view", id)), &name, &table, None);
    } else {
        let words = cx.words(&Words::message(empty));
        text(ui, Type::Body, Tokens::of(ui).ink2, &words);
    }
}

fn told_ui(cx: &Cx<'_>, ui: &mut Ui, id: &str, table: fn(&Subject<'_>) -> Option<views::Table>) {
    let Some(table) = table(&cx.subject()) else {
        return;
    };
    let name = cx.msg(&format!("caption-{id}"));
    heading(ui, Type::Section, 2, &name);
    table_ui(cx, ui, Id::unique(("told", id)), &name, &table, None);
    for remark in &table.remarks {
        ui.add_space(6.0);
        text(ui, Type::Small, Tokens::of(ui).ink2, &cx.words(remark));
    }
    ui.add_space(18.0);
}

fn compared_ui(
    cx: &Cx<'_>,
    plan: &mut Plan,
    ui: &mut Ui,
    at: FieldPath,
    (id, entries): (&str, fn(&Subject<'_>) -> Option<views::Table>),
) {
    let (Some(table), Some(Kind::Key(kind))) = (
        entries(&cx.subject()),
        Plan::field_info(at).map(|info| info.kind),
    ) else {
        return;
    };
    let top = ui.cursor().top();
    let name = cx.msg(&Plan::message_key(at));
    heading(ui, Type::Section, 2, &name);
    let keys = cx.catalog.keys_of(kind);
    let chosen = match plan.value(at) {
        Some(Value::Key(key)) => keys.iter().position(|known| *known == key),
        _ => None,
    };
    let salt = Id::unique(("compared", id));
    let heads = if cx.read_only {
        Heads::Names
    } else {
        Heads::Choice(chosen)
    };
    let option = chosen_ui(cx, ui, salt, &name, &table, (None, heads));
    let stop = head_id(salt).with(chosen.unwrap_or_default());
    if let Some(response) = ui.ctx().read_response(stop) {
        cx.after_input(ui, at, &response);
    }
    if let Some(key) = option.and_then(|option| keys.get(option)) {
        cx.set(plan, at, Datum::Key((*key).to_owned()));
    }
    notes_of(cx, ui, at, top);
    for remark in &table.remarks {
        ui.add_space(6.0);
        text(ui, Type::Small, Tokens::of(ui).ink2, &cx.words(remark));
    }
    ui.add_space(18.0);
}

fn aside_ui(cx: &Cx<'_>, ui: &mut Ui, top: f32, stack: Option<Stack>) {
    let Some(stack) = stack else { return };
    let paint: Aside = Box::new(move |cx, ui| {
        stack_ui(cx, ui, &stack, true);
        ui.add_space(8.0);
    });
    if let Err(Note::Aside(paint)) = cx.note(top, Note::Aside(paint)) {
        ui.scope(|ui| {
            ui.set_max_width(ASIDE);
            paint(cx, ui);
        });
    }
}

fn beside_ui(cx: &Cx<'_>, plan: &mut Plan, ui: &mut Ui, left: &[Piece], right: &[Piece]) {
    let width = ui.available_width();
    // a small table takes what it needs and leaves a wide one beside it whole
    let (at_left, least) = match left {
        [Piece::Map(..), ..] => (MAP, BESIDE_MAP),
        _ => (width * 0.62, BESIDE),
    };
    if width < least {
        pieces_ui(cx, plan, ui, left);
        ui.add_space(16.0);
        pieces_ui(cx, plan, ui, right);
        return;
    }
    ui.horizontal_top(|ui| {
        column(ui, at_left, |ui| pieces_ui(cx, plan, ui, left));
        ui.add_space(24.0);
        let rest = ui.available_width();
        column(ui, rest, |ui| pieces_ui(cx, plan, ui, right));
    });
}

fn tabs_id(name: &str) -> Id {
    Id::unique(("tabs", name))
}

/// Has lot `index` of the choice `name` looked at.
pub fn open_tab(ctx: &egui::Context, name: &str, index: usize) {
    ctx.data_mut(|data| data.insert_temp(tabs_id(name), index));
}

fn tabs_ui(
    cx: &Cx<'_>,
    plan: &mut Plan,
    ui: &mut Ui,
    name: &str,
    tabs: &[(&'static str, &'static [Piece])],
) {
    let id = tabs_id(name);
    let kept = ui.data(|data| data.get_temp::<usize>(id));
    let mut chosen = kept.unwrap_or_default();
    // one was sent to a row, or to where one is added
    if let Some(target) = cx.target.get() {
        let owner = plan.owner(target);
        // rows of another row may have a table of their own here
        let of_owner = owner.table != target.table;
        // where it can be written, and here if it can
        let shows = |tab: &usize| {
            let pieces = tabs.get(*tab).map_or(&[][..], |(_, pieces)| pieces);
            let shows =
                |piece: &Piece| piece.shows(plan, ui, owner) || of_owner && piece.has(target.table);
            pieces.iter().any(shows)
        };
        let mut places = [chosen].into_iter().chain(0..tabs.len());
        chosen = places.find(shows).unwrap_or(chosen);
    }
    let words: Vec<String> = tabs.iter().map(|(key, _)| cx.msg(key)).collect();
    let few = segments(
        ui,
        id.with("few"),
        &cx.msg(name),
        &words,
        Some(chosen),
        true,
    );
    chosen = few.and_then(|few| few.chosen).unwrap_or(chosen);
    ui.data_mut(|data| data.insert_temp(id, chosen));
    ui.add_space(8.0);
    if let Some((_, pieces)) = tabs.get(chosen) {
        pieces_ui(cx, plan, ui, pieces);
    }
}

fn empty_ui(cx: &Cx<'_>, ui: &mut Ui, words: &str, (go, step): (&str, &'static str)) {
    let empty = Empty {
        title: &cx.msg(words),
        text: &cx.texts.attr(words, "hint").unwrap_or_default(),
        primary: &cx.msg(go),
        secondary: "",
    };
    if empty_state(ui, &empty).0.is_some() {
        cx.ask(Request::Go(Route::Step(step)));
    }
}
