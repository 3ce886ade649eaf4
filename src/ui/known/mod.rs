//! What is already known: figures that public data have of the unit, to accept or to leave.
//!
//! It offers and decides nothing: every figure comes with its source, year and census, and nothing
//! goes into the plan before somebody accepts it. Knows the data pack and the plan, and no step.

mod columns;

use std::collections::BTreeSet;

use columns::Columns;

use egui::{
    Align, Color32, CursorIcon, Frame, Id, Key, Margin, Modifiers, Rect, Role, Sense, Shape,
    Stroke, StrokeKind, Ui, UiBuilder, WidgetInfo, pos2, vec2,
};

use super::{
    cx::{Cx, Note},
    icons::{self, Icon},
    request::Request,
    theme::{Face, Tokens, Type, radius},
    widgets::{
        Empty, Finding, Stop, Tone, Walk, describe, empty_state, finding_note, focus_ring, heading,
        line, link, segments, text,
    },
};
use crate::{
    base::{Id as RowId, Quantity, Year, reading},
    catalog::Figure,
    field::FieldPath,
    model::{Basis, Plan},
    pack::{Offer, Pack, Unit},
    path,
};

/// Height of a row, in points.
const ROW: f32 = 38.0;
/// Height of a group row, in points.
const GROUP: f32 = 29.0;
/// Room beside the words of a cell, in points.
const PAD: f32 = 8.0;

/// How a figure stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    /// The plan has the same number.
    Same,
    /// Somebody left it.
    Left,
    /// It waits for a decision.
    Open,
}

impl State {
    fn key(self) -> &'static str {
        match self {
            Self::Same => "known-same",
            Self::Left => "known-left",
            Self::Open => "known-open",
        }
    }
}

/// A figure of the pack beside what the plan has.
struct Row {
    offer: Offer,
    name: String,
    unit: String,
    /// What the plan has of that year.
    plan: Quantity,
    state: State,
    /// Whether its numbers start from an older census than the others.
    older: bool,
}

impl Row {
    /// Whether the plan says something else.
    fn differs(&self) -> bool {
        self.state != State::Same && !self.plan.is_blank()
    }

    /// Whether «all of this source» takes it: nobody need look at it.
    fn is_plain(&self) -> bool {
        self.state == State::Open && !self.differs() && !self.older
    }

    fn key(&self) -> (String, Year) {
        (self.offer.key.clone(), self.offer.year)
    }
}

/// The screen: groups of figures by source, then what the pack does not know.
pub fn known_ui(cx: &Cx<'_>, plan: &mut Plan, ui: &mut Ui) {
    let found = cx.pack.map(|pack| (pack, units_of(pack, cx.filled)));
    let found = found.filter(|(_, units)| !units.is_empty());
    let top = ui.cursor().top();
    let shows = Shows::kept(ui);
    let rows = found.as_ref().map_or_else(Vec::new, |(pack, units)| {
        rows(cx, plan, offers(cx, pack, units, shows))
    });
    let open = rows.iter().filter(|row| row.state == State::Open).count();
    if let Some((pack, units)) = found {
        let only_open = filter_ui(cx, ui, (open, rows.len()), shows);
        if units.len() > 1 {
            text(ui, Type::Small, Tokens::of(ui).ink2, &cx.msg("known-joint"));
        }
        count_note(cx, ui, top, &rows);
        ui.add_space(8.0);
        table_ui(cx, plan, ui, &rows, only_open);
        let day = pack.state.parse();
        let state = day.map_or_else(|_error| pack.state.clone(), |day| cx.texts.date_short(day));
        let labels = units.iter().map(|unit| Pack::label(unit, cx.texts));
        let labels: Vec<String> = labels.collect();
        let args = [("unit", labels.join("; ").into()), ("state", state.into())];
        ui.add_space(6.0);
        text(
            ui,
            Type::Small,
            Tokens::of(ui).ink3,
            &cx.msg_with("known-of", &args),
        );
        ui.add_space(14.0);
    } else {
        nothing_ui(cx, ui);
        ui.add_space(14.0);
    }
    lacks_ui(cx, plan, ui, &rows);
}

/// The units of the plan, where the pack knows all of them.
fn units_of<'p>(pack: &'p Pack, plan: &Plan) -> Vec<&'p Unit> {
    let codes = reading::codes(&plan.local_government.teryt);
    let codes = codes.split(',').map(reading::code);
    let units = codes
        .filter(|code| !code.is_empty())
        .map(|code| pack.unit(&code));
    units.collect::<Option<Vec<_>>>().unwrap_or_default()
}

/// What of the pack is looked at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Shows {
    /// Figures that wait for a decision.
    Open,
    /// Of each figure the newest year.
    #[default]
    Newest,
    /// Figures of every year.
    Every,
}

impl Shows {
    const ALL: [Self; 3] = [Self::Open, Self::Newest, Self::Every];

    fn id() -> Id {
        Id::unique("known filter")
    }

    fn kept(ui: &Ui) -> Self {
        let kept = ui.data(|data| data.get_temp::<Self>(Self::id()));
        kept.unwrap_or_default()
    }
}

/// What the pack offers; several units together only what can be summed, and of its newest year.
fn offers(cx: &Cx<'_>, pack: &Pack, units: &[&Unit], shows: Shows) -> Vec<Offer> {
    match units {
        [unit] if shows == Shows::Every => pack.every(unit),
        units => pack.offered(units, |key| cx.catalog.sums(key)),
    }
}

fn rows(cx: &Cx<'_>, plan: &Plan, offers: Vec<Offer>) -> Vec<Row> {
    let newest = offers.iter().filter_map(|offer| offer.census).max();
    let lang = cx.texts.lang().code();
    let left = cx.left.borrow();
    let row = |offer: Offer| {
        let figure = cx.catalog.figures.get(&offer.key)?;
        let counted = plan.figures.get(&offer.key);
        let counted = counted.map(|row| row.get(Basis::Counted, offer.year));
        let in_plan = counted.unwrap_or_default();
        let state = if in_plan == Quantity::Number(offer.value) {
            State::Same
        } else if left.contains(&(offer.key.clone(), offer.year)) {
            State::Left
        } else {
            State::Open
        };
        let unit = cx.catalog.unit(&figure.unit);
        Some(Row {
            name: figure.short().get(lang).to_owned(),
            unit: unit
                .map(|unit| unit.label.get(lang).to_owned())
                .unwrap_or_default(),
            plan: in_plan,
            state,
            older: offer.census.is_some_and(|census| Some(census) < newest),
            offer,
        })
    };
    let mut rows: Vec<Row> = offers.into_iter().filter_map(row).collect();
    // sources stand together, in the order of the pack
    rows.sort_by_key(|row| row.offer.of);
    rows
}

/// Says why there is nothing to offer, and what to do.
fn nothing_ui(cx: &Cx<'_>, ui: &mut Ui) {
    let code = reading::code(&cx.filled.local_government.teryt);
    let key = match (cx.pack.is_some(), code.is_empty()) {
        (false, _) => "known-no-pack",
        (true, true) => "known-no-code",
        (true, false) => "known-no-unit",
    };
    let (primary, to) = match cx.pack {
        Some(_) => (
            cx.msg("known-go-unit"),
            Request::GoTo(path!(local_government.teryt)),
        ),
        None => (cx.msg("begin-load"), Request::PickPack),
    };
    let empty = Empty {
        title: &cx.msg(key),
        text: &cx.texts.attr(key, "hint").unwrap_or_default(),
        primary: &primary,
        secondary: "",
    };
    if empty_state(ui, &empty).0.is_some() {
        cx.ask(to);
    }
}

/// All figures, those that wait, or those of earlier years too; gives whether only those that wait
/// are shown.
fn filter_ui(cx: &Cx<'_>, ui: &mut Ui, (open, all): (usize, usize), shows: Shows) -> bool {
    let counted = |key: &str, count: usize| cx.msg_with(key, &[("count", count.into())]);
    let options = [
        counted("known-filter-open", open),
        if shows == Shows::Every {
            cx.msg("known-filter-newest")
        } else {
            counted("known-filter-all", all)
        },
        cx.msg("known-filter-every"),
    ];
    let chosen = Shows::ALL.iter().position(|one| *one == shows);
    let id = Shows::id();
    let name = cx.msg("known-filter");
    let few = segments(ui, id.with("few"), &name, &options, chosen, true);
    let now = few.and_then(|few| few.chosen);
    let now = now
        .and_then(|at| Shows::ALL.get(at))
        .copied()
        .unwrap_or(shows);
    ui.data_mut(|data| data.insert_temp(id, now));
    now == Shows::Open
}

fn table_ui(cx: &Cx<'_>, plan: &Plan, ui: &mut Ui, rows: &[Row], only_open: bool) {
    let tokens = Tokens::of(ui);
    let words = [cx.msg("known-accept"), cx.msg("known-leave")];
    let columns = Columns::new(ui, [&words[0], &words[1]]);
    ui.spacing_mut().item_spacing.y = 0.0;
    let builder = UiBuilder::new()
        .accessibility_role(Role::Table)
        .accessibility_label(cx.msg("known-table"));
    ui.scope_builder(builder, |ui| {
        let (head, _) = ui.allocate_exact_size(vec2(columns.width, GROUP), Sense::hover());
        let heads = [
            "figure", "unit", "year", "pack", "plan", "census", "decision",
        ];
        for (column, key) in heads.into_iter().enumerate() {
            let word = cx.msg(&format!("known-head-{key}"));
            columns.words(ui, head, column, &word, (Type::Small, tokens.ink2));
        }
        let edge = Stroke::new(1.0, tokens.edge);
        ui.painter().hline(head.x_range(), head.bottom(), edge);
        let shown: Vec<&Row> = rows
            .iter()
            .filter(|row| !only_open || row.state == State::Open)
            .collect();
        let id = Id::unique("known rows");
        let first = shown.iter().position(|row| row.state == State::Open);
        let stop = Stop::of(ui, id, Walk::List, shown.len(), first.unwrap_or_default());
        let mut group = None;
        for (index, row) in shown.iter().enumerate() {
            if group != Some(row.offer.of) {
                group = Some(row.offer.of);
                let of_group = rows.iter().filter(|other| other.offer.of == row.offer.of);
                group_ui(cx, plan, ui, &of_group.collect::<Vec<_>>());
            }
            row_ui(cx, plan, ui, (&stop, index), row, &columns, &words);
        }
        stop.walk(ui);
        if shown.is_empty() {
            ui.add_space(8.0);
            text(ui, Type::Body, tokens.ink2, &cx.msg("known-all-decided"));
        }
    });
}

fn group_ui(cx: &Cx<'_>, plan: &Plan, ui: &mut Ui, rows: &[&Row]) {
    let Some(first) = rows.first() else { return };
    let tokens = Tokens::of(ui);
    let width = ui.available_width();
    let (rect, _) = ui.allocate_exact_size(vec2(width, GROUP), Sense::hover());
    ui.painter().rect_filled(rect, 0, tokens.zebra);
    let line_below = Stroke::new(1.0, tokens.line);
    ui.painter()
        .hline(rect.x_range(), rect.bottom() - 0.5, line_below);
    let taken: Vec<&Offer> = rows
        .iter()
        .filter(|row| row.is_plain())
        .map(|row| &row.offer)
        .collect();
    let open = rows.iter().filter(|row| row.state == State::Open).count();
    let builder = UiBuilder::new()
        .id_salt(("known group", first.offer.of))
        .max_rect(rect.shrink2(vec2(PAD, 0.0)))
        .layout(egui::Layout::right_to_left(Align::Center));
    let mut child = ui.new_child(builder);
    if !taken.is_empty() && !cx.read_only {
        let all = link(&mut child, &cx.msg("known-accept-all"));
        describe(&child, all.id, &first.offer.title);
        if all.clicked() {
            let at = FieldPath::table(path!(figures).table);
            cx.ask(Request::Apply(Pack::accept(plan, &taken), at));
            let args = [("count", taken.len().into())];
            cx.ask(Request::Say(cx.msg_with("known-said-all", &args), None));
        }
    }
    child.with_layout(egui::Layout::left_to_right(Align::Center), |ui| {
        let args = [("count", rows.len().into()), ("open", open.into())];
        let count = cx.msg_with("known-group", &args);
        let counted = Type::Small.job(&count, tokens.ink2, f32::INFINITY);
        let room = ui.painter().layout_job(counted).size().x;
        let title = cx.msg_with(
            "known-source",
            &[
                ("title", first.offer.title.as_str().into()),
                ("year", first.offer.year.into()),
            ],
        );
        ui.scope(|ui| {
            ui.set_max_width((ui.available_width() - room - 12.0).max(60.0));
            line(ui, Type::SmallBold, tokens.ink, &title);
        });
        ui.add_space(6.0);
        line(ui, Type::Small, tokens.ink2, &count);
    });
}

fn number(cx: &Cx<'_>, quantity: Quantity) -> String {
    match quantity {
        Quantity::Blank => cx.msg("ui-blank"),
        quantity => cx.texts.figure(quantity),
    }
}

fn census_words(cx: &Cx<'_>, row: &Row) -> String {
    match row.offer.census {
        Some(census) => census.to_string(),
        None => cx.msg("known-census-none"),
    }
}

fn row_ui(
    cx: &Cx<'_>,
    plan: &Plan,
    ui: &mut Ui,
    (stop, index): (&Stop, usize),
    row: &Row,
    columns: &Columns,
    words: &[String; 2],
) {
    let tokens = Tokens::of(ui);
    let response = stop.allocate(ui, index, vec2(columns.width, ROW));
    let rect = response.rect;
    if response.clicked() {
        response.request_focus();
    }
    let focused = response.has_focus();
    if focused {
        ui.painter().rect_filled(rect, 0, tokens.accent_tint);
    }
    let value = cx.texts.decimal(row.offer.value);
    let in_plan = number(cx, row.plan);
    let spoken = cx.msg_with(
        "known-spoken",
        &[
            ("name", row.name.as_str().into()),
            ("year", row.offer.year.into()),
            ("value", value.as_str().into()),
            ("unit", row.unit.as_str().into()),
            ("plan", in_plan.as_str().into()),
            ("census", census_words(cx, row).into()),
            ("state", cx.msg(row.state.key()).into()),
        ],
    );
    response.widget_info(|| WidgetInfo::labeled(Role::Row, true, &spoken));
    let quiet = (Type::Table, tokens.ink2);
    columns.words(ui, rect, 0, &row.name, (Type::Table, tokens.ink));
    columns.words(ui, rect, 1, &row.unit, (Type::Small, tokens.ink2));
    columns.words(ui, rect, 2, &row.offer.year.to_string(), quiet);
    columns.words(ui, rect, 3, &value, (Type::TableBold, tokens.ink));
    columns.words(ui, rect, 4, &in_plan, quiet);
    if row.differs() {
        let cell = columns.cell(rect, 4).shrink2(vec2(PAD, 0.0));
        let y = rect.center().y + 10.0;
        let from = pos2(cell.right() - 34.0, y);
        let dots = Stroke::new(2.0, tokens.warning);
        let dotted = Shape::dashed_line(&[from, pos2(cell.right(), y)], dots, 2.0, 2.0);
        ui.painter().extend(dotted);
    }
    if !columns.narrow {
        let cell = columns.cell(rect, 5).shrink2(vec2(PAD, 0.0));
        let ink = if row.older {
            tokens.warning
        } else {
            tokens.ink2
        };
        if row.older {
            let spot =
                Rect::from_min_size(pos2(cell.left(), rect.center().y - 7.0), vec2(14.0, 14.0));
            icons::paint(ui.painter(), spot, Icon::Warning, ink, tokens.on_accent);
        }
        let moved = rect.translate(vec2(if row.older { 18.0 } else { 0.0 }, 0.0));
        columns.words(ui, moved, 5, &census_words(cx, row), (Type::Small, ink));
    }
    let decided = decision_ui(cx, ui, columns.cell(rect, 6), row, words, focused);
    let below = Stroke::new(1.0, tokens.line);
    ui.painter()
        .hline(rect.x_range(), rect.bottom() - 0.5, below);
    if focused {
        focus_ring(ui, rect.shrink(3.0), radius::TAG);
        source_note(cx, ui, rect.top(), row);
    }
    match decided {
        Some(true) => {
            let at = RowId::of_key(&row.offer.key);
            let at = at.map_or(FieldPath::table(path!(figures).table), |id| {
                path!(figures[id].counted).cell(row.offer.year)
            });
            cx.left.borrow_mut().remove(&row.key());
            cx.ask(Request::Apply(Pack::accept(plan, &[&row.offer]), at));
            say(cx, "known-said-accepted", row);
        }
        Some(false) => {
            cx.left.borrow_mut().insert(row.key());
            say(cx, "known-said-left", row);
        }
        None => {}
    }
}

fn say(cx: &Cx<'_>, key: &str, row: &Row) {
    let args = [
        ("name", row.name.as_str().into()),
        ("year", row.offer.year.into()),
    ];
    cx.ask(Request::Say(cx.msg_with(key, &args), None));
}

/// The two ways to decide; gives whether the figure is accepted (`true`) or left.
fn decision_ui(
    cx: &Cx<'_>,
    ui: &mut Ui,
    cell: Rect,
    row: &Row,
    words: &[String; 2],
    focused: bool,
) -> Option<bool> {
    let tokens = Tokens::of(ui);
    if row.state == State::Same || cx.read_only {
        let galley = ui.painter().layout_job(Type::Small.job(
            &cx.msg(row.state.key()),
            tokens.accent,
            cell.width(),
        ));
        let y = cell.center().y - galley.size().y / 2.0;
        ui.painter()
            .galley(pos2(cell.left() + PAD, y), galley, tokens.accent);
        return None;
    }
    let mut decided = None;
    let mut x = cell.left();
    for (index, word) in words.iter().enumerate() {
        let on = index == 1 && row.state == State::Left;
        let mut format = Type::Small.format(Color32::PLACEHOLDER);
        if on {
            format.font_id.family = Face::Bold.family();
        }
        let job = egui::text::LayoutJob::single_section(word.clone(), format);
        let galley = ui.painter().layout_job(job);
        let size = vec2(galley.size().x + 18.0, 27.0);
        let rect = Rect::from_min_size(pos2(x, cell.center().y - size.y / 2.0), size);
        x = rect.right() - 1.0;
        let id = Id::unique(("known", &row.offer.key, row.offer.year, index));
        // the row has the keys; the pointer has these
        let response = ui.interact(rect, id, Sense::CLICK);
        let name = format!("{word}: {}, {}", row.name, row.offer.year);
        response.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, on, &name));
        let fill = if on || response.hovered() {
            tokens.accent_tint
        } else {
            tokens.raised
        };
        let corners = egui::CornerRadius {
            nw: if index == 0 { radius::FIELD } else { 0 },
            sw: if index == 0 { radius::FIELD } else { 0 },
            ne: if index == 1 { radius::FIELD } else { 0 },
            se: if index == 1 { radius::FIELD } else { 0 },
        };
        let edge = Stroke::new(1.0, tokens.edge);
        ui.painter()
            .rect(rect, corners, fill, edge, StrokeKind::Inside);
        let ink = if on { tokens.accent } else { tokens.ink };
        let at = rect.center() - galley.size() / 2.0;
        ui.painter()
            .galley_with_override_text_color(at, galley, ink);
        if response.on_hover_cursor(CursorIcon::PointingHand).clicked() {
            decided = Some(index == 0);
        }
    }
    let pressed = |key| focused && ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    if pressed(Key::P) {
        decided = Some(true);
    } else if pressed(Key::Z) {
        decided = Some(false);
    }
    decided.filter(|accept| *accept || row.state != State::Left)
}

/// How far one has come: a number and a bar.
fn count_note(cx: &Cx<'_>, ui: &mut Ui, top: f32, rows: &[Row]) {
    let of = |state: State| rows.iter().filter(|row| row.state == state).count();
    let counts = [State::Same, State::Left, State::Open].map(of);
    let all = rows.len();
    let note: super::cx::Aside = Box::new(move |cx, ui| {
        let tokens = Tokens::of(ui);
        card(ui, |ui| {
            let args = [("count", counts[0].into()), ("all", all.into())];
            text(
                ui,
                Type::Subtitle,
                tokens.ink,
                &cx.msg_with("known-count", &args),
            );
            ui.add_space(4.0);
            let width = ui.available_width();
            let (bar, _) = ui.allocate_exact_size(vec2(width, 10.0), Sense::hover());
            let mut x = bar.left();
            let inks = [Some(tokens.accent), Some(tokens.ink3), None];
            for (count, ink) in counts.into_iter().zip(inks) {
                let part = width * count as f32 / all.max(1) as f32;
                let rect = Rect::from_min_max(
                    pos2(x, bar.top()),
                    pos2((x + part - 1.0).max(x), bar.bottom()),
                );
                x += part;
                match ink {
                    Some(ink) => ui.painter().rect_filled(rect, 0, ink),
                    None => ui.painter().rect_stroke(
                        rect,
                        0,
                        Stroke::new(1.0, tokens.edge),
                        StrokeKind::Inside,
                    ),
                };
            }
            ui.add_space(4.0);
            let args = [
                ("same", counts[0].into()),
                ("left", counts[1].into()),
                ("open", counts[2].into()),
            ];
            text(
                ui,
                Type::Small,
                tokens.ink2,
                &cx.msg_with("known-counts", &args),
            );
        });
    });
    beside(cx, ui, top, note);
}

/// What is to be thought of at the row with the focus, and where its number comes from.
fn source_note(cx: &Cx<'_>, ui: &mut Ui, top: f32, row: &Row) {
    let mut notes: Vec<(Tone, String, String)> = Vec::new();
    let (value, in_plan) = (cx.texts.decimal(row.offer.value), number(cx, row.plan));
    let named = [
        ("name", row.name.as_str().into()),
        ("year", row.offer.year.into()),
        ("value", value.into()),
        ("plan", in_plan.into()),
    ];
    if row.differs() {
        let text = cx.msg_with("known-differs-text", &named);
        notes.push((Tone::Hint, cx.msg("known-differs"), text));
    }
    if row.older {
        let census = census_words(cx, row);
        let args = [
            ("name", row.name.as_str().into()),
            ("year", row.offer.year.into()),
            ("census", census.into()),
        ];
        let text = cx.msg_with("known-older-text", &args);
        notes.push((Tone::Warning, cx.msg("known-older"), text));
    }
    let args = [
        ("source", row.offer.source.as_str().into()),
        ("year", row.offer.year.into()),
    ];
    let printed = cx.msg_with("known-printed", &args);
    let title = row.offer.title.clone();
    let note: super::cx::Aside = Box::new(move |cx, ui| {
        let tokens = Tokens::of(ui);
        for (tone, title, text) in &notes {
            let finding = Finding {
                tone: *tone,
                title,
                text,
                links: &[],
            };
            finding_note(ui, &finding);
            ui.add_space(8.0);
        }
        card(ui, |ui| {
            text(ui, Type::SmallBold, tokens.ink, &cx.msg("known-from"));
            text(ui, Type::Small, tokens.ink2, &title);
            ui.add_space(4.0);
            text(ui, Type::Small, tokens.ink3, &printed);
        });
    });
    beside(cx, ui, top, note);
}

fn beside(cx: &Cx<'_>, ui: &mut Ui, top: f32, note: super::cx::Aside) {
    if let Err(Note::Aside(paint)) = cx.note(top, Note::Aside(note)) {
        paint(cx, ui);
    }
}

fn card(ui: &mut Ui, content: impl FnOnce(&mut Ui)) {
    let tokens = Tokens::of(ui);
    Frame::new()
        .fill(tokens.raised)
        .stroke(Stroke::new(1.0, tokens.line))
        .corner_radius(radius::CARD)
        .inner_margin(Margin::symmetric(14, 10))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = 2.0;
            content(ui);
        });
}

/// Figures that the plan is asked for and neither it nor the pack has, with the place where an
/// official finds them.
fn lacks_ui(cx: &Cx<'_>, plan: &Plan, ui: &mut Ui, rows: &[Row]) {
    let tokens = Tokens::of(ui);
    let offered: BTreeSet<&str> = rows.iter().map(|row| row.offer.key.as_str()).collect();
    let base = cx.filled.diagnosis.base_year;
    let is_blank = |figure: &&Figure| {
        let row = plan.figures.get(&figure.key);
        row.is_none_or(|row| match base {
            Some(year) => row.get(Basis::Counted, year).is_blank(),
            None => row.is_blank(),
        })
    };
    let due = cx.scope.due(cx.catalog);
    let lacking: Vec<&Figure> = due
        .filter(|figure| !offered.contains(figure.key.as_str()))
        .filter(is_blank)
        .collect();
    if lacking.is_empty() {
        return;
    }
    let lang = cx.texts.lang().code();
    heading(ui, Type::Section, 2, &cx.msg("known-lacks"));
    let args = [("count", lacking.len().into())];
    text(
        ui,
        Type::Small,
        tokens.ink2,
        &cx.msg_with("known-lacks-count", &args),
    );
    ui.add_space(4.0);
    let words = cx.msg("known-type");
    for figure in lacking {
        let name = figure.short().get(lang);
        let width = ui.available_width();
        let (rect, _) = ui.allocate_exact_size(vec2(width, ROW), Sense::hover());
        let below = Stroke::new(1.0, tokens.line);
        ui.painter()
            .hline(rect.x_range(), rect.bottom() - 0.5, below);
        let builder = UiBuilder::new()
            .id_salt(("lacks", &figure.key))
            .max_rect(rect.shrink2(vec2(PAD, 0.0)))
            .layout(egui::Layout::right_to_left(Align::Center));
        let mut child = ui.new_child(builder);
        if !cx.read_only {
            let go = link(&mut child, &words).accessible_name(format!("{words}: {name}"));
            if let (true, Some(id)) = (go.clicked(), RowId::of_key(&figure.key)) {
                let at = path!(figures[id].counted);
                cx.ask(Request::GoTo(base.map_or(at, |year| at.cell(year))));
            }
        }
        let room = child.available_rect_before_wrap().shrink2(vec2(4.0, 0.0));
        let middle = room.left() + room.width() * 0.46;
        let parts = room.split_left_right_at_x(middle);
        let told = [
            (parts.0, Type::Table, tokens.ink, name),
            (
                parts.1,
                Type::Small,
                tokens.ink2,
                figure.taken_from.get(lang),
            ),
        ];
        for (index, (place, step, ink, words)) in told.into_iter().enumerate() {
            let builder = UiBuilder::new()
                .id_salt(("lacks", &figure.key, index))
                .max_rect(place)
                .layout(egui::Layout::left_to_right(Align::Center));
            line(&mut ui.new_child(builder), step, ink, words);
        }
    }
}
