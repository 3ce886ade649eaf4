//! The palette: doing something, or going somewhere, by typing a part of what it is called, of what
//! is written there or of what the help says of it.

use egui::{Area, Id, Key, Modal, Modifiers, Order, Role, ScrollArea, Sense, Ui, Vec2};

use super::{
    action::{ACTIONS, keys_words},
    app::{App, Hit, Place, Search, Services},
    icons::Icon,
    pieces::Piece,
    request::{ActionId, Request},
    route::Route,
    steps::{self, STEPS, Step},
    theme::{Tokens, Type, radius, shadow},
    widgets::{
        TextField, focus_ring, keep_in_sight, line, listed, modal_node, select_letters, spoken,
        take_focus, walk_list, want_focus,
    },
};
use crate::{
    field::{FieldInfo, FieldPath, Kind, Rows, TableInfo, Value},
    i18n::fold,
    model::Plan,
    projection::applies,
    views::{Naming, Words},
};

/// Most places listed; the count says how many there are.
const MOST: usize = 60;
/// What the rank of an explanation is raised by.
const EXPLAINS: u8 = 6;
/// Letters shown of what is written in a field.
const SNIPPET: usize = 60;

impl App {
    pub(super) fn open_search(&mut self) {
        let before = self.services.ctx.memory(egui::Memory::focused);
        // a menu belongs to what lies below
        egui::Popup::close_all(&self.services.ctx);
        self.view.search = Search {
            open: true,
            opening: true,
            before,
            ..Search::default()
        };
        want_focus(&self.services.ctx, search_id());
    }

    /// The keys of the search in the open search: what is typed next is looked for anew.
    pub(super) fn search_anew(&self) {
        let (ctx, field) = (&self.services.ctx, search_field());
        ctx.memory_mut(|memory| memory.request_focus(field));
        select_letters(ctx, field, 0..self.view.search.query.chars().count());
    }

    /// Finds anew where the words or the plan changed, and says how much there is.
    fn find(&mut self) {
        let revision = self
            .work
            .session
            .as_ref()
            .map_or(0, crate::session::Session::revision);
        let of = Some((
            self.view.search.query.clone(),
            revision,
            self.texts().lang(),
        ));
        if self.view.search.of == of {
            return;
        }
        self.view.search.of = of;
        self.view.search.hits = hits(self, &self.view.search.query);
        if !self.view.search.query.trim().is_empty() {
            let words = self.count_words();
            self.view.tell(words);
        }
    }

    fn count_words(&self) -> String {
        let count = self.view.search.hits.len();
        if count == 0 {
            return self.texts().msg("ui-search-none");
        }
        let args = [("count", count.into())];
        self.texts().msg_with("search-count", &args)
    }
}

/// The words that are looked for; all must be there.
struct Needle(Vec<String>);

impl Needle {
    fn of(query: &str) -> Self {
        let words = fold(query);
        Self(words.split_whitespace().map(str::to_owned).collect())
    }

    /// How well `name`, where it is (`of`) and what is written there (`text`) answer.
    fn rank(&self, name: &str, of: &str, text: &str) -> Option<u8> {
        let (name, of, text) = (fold(name), fold(of), fold(text));
        let all = |rank: u8, texts: &[&str]| {
            let found = |word: &String| texts.iter().any(|text| text.contains(word.as_str()));
            self.0.iter().all(found).then_some(rank)
        };
        // a short form is a word of its own: «POW» is not in «powiat»
        let mut words = name.split(|sign: char| !sign.is_alphanumeric());
        let first = self.0.first();
        let whole = first.is_some_and(|word| words.any(|other| other == word));
        // a row is called by its kind and its name, and its name counts
        let own = name.split_once(": ").map_or("", |(_, own)| own);
        let starts = first.is_some_and(|word| {
            let word = word.as_str();
            name.starts_with(word) || own.starts_with(word)
        });
        let rank = match (whole, starts) {
            (true, true) => 0,
            (true, false) => 1,
            (false, true) => 2,
            (false, false) => 3,
        };
        all(rank, &[&name])
            .or_else(|| all(4, &[&text]))
            .or_else(|| all(5, &[&name, &of, &text]))
    }

    /// Whether `name` is what was typed, or a part of it in brackets is.
    fn is(&self, name: &str) -> bool {
        let (name, typed) = (fold(name), self.0.join(" "));
        let mut parts = name.split(['(', ')']);
        name == typed || parts.any(|part| part.trim() == typed)
    }

    /// `name` and the part of `text` around the first word looked for.
    fn written(&self, name: &str, text: &str) -> String {
        let folded = fold(text);
        let at = self.0.iter().find_map(|word| folded.find(word.as_str()));
        let at = at
            .and_then(|at| folded.get(..at))
            .map_or(0, |head| head.chars().count());
        let skipped = if at > SNIPPET / 2 {
            at - SNIPPET / 3
        } else {
            0
        };
        let part: String = text.chars().skip(skipped).take(SNIPPET).collect();
        let (before, after) = (
            if skipped > 0 { "\u{2026}" } else { "" },
            if text.chars().count() > skipped + SNIPPET {
                "\u{2026}"
            } else {
                ""
            },
        );
        let part = format!("{before}{}{after}", part.trim());
        match (name.is_empty(), text.is_empty()) {
            (_, true) => name.to_owned(),
            (true, false) => part,
            (false, false) => format!("{name}: {part}"),
        }
    }
}

fn hits(app: &App, query: &str) -> Vec<Hit> {
    let needle = Needle::of(query);
    let texts = app.texts();
    let mut found = Vec::new();
    let mut add = |place: Place, (name, of): (String, String), text: &str| {
        let rank = needle.rank(&name, &of, text);
        // what only explains comes after what is there, unless it is the head of a column by its name
        let head = match &place {
            Place::Help(path) => path.row.is_some(),
            place => matches!(place, Place::Asked(_)),
        };
        let explains = head || matches!(place, Place::Help(_) | Place::Told(_));
        let explains = explains && !(head && needle.is(&name));
        if let Some(rank) = rank.map(|rank| rank + if explains { EXPLAINS } else { 0 }) {
            found.push(Hit {
                place,
                name: if rank % EXPLAINS >= 4 {
                    needle.written(&name, text)
                } else {
                    name
                },
                of,
                rank,
            });
        }
    };
    act_hits(app, &mut add);
    if needle.0.is_empty() {
        // before a word is typed, what can be done
        return found;
    }
    let steps = STEPS.iter().filter(|_| app.work.session.is_some());
    for step in steps {
        let catalog = app.services.catalog;
        let (title, listed) = (step.title(texts, catalog), step.name(texts, catalog));
        // as it is called in the list, where that is another name
        let name = if title.starts_with(&listed) {
            title
        } else {
            format!("{listed}: {title}")
        };
        let of = texts.msg(&format!("tasks-part-{}", step.part.key()));
        let guide = step.guide(texts).unwrap_or_default().replace('\n', " ");
        add(Place::Step(step.id), (name, of), &guide);
        for (choice, lots) in step.pieces.iter().flat_map(Piece::choices) {
            for (index, lot) in lots.into_iter().enumerate() {
                let place = Place::Tab(step.id, choice, index);
                add(place, (texts.msg(lot), listed.clone()), "");
            }
        }
    }
    if let Some(session) = &app.work.session {
        let plan = session.plan();
        // what was set aside is told by the review in the words of its finding
        let set_aside = crate::path!(set_aside).table;
        for info in Plan::TABLES.iter().filter(|info| info.name != set_aside) {
            table_hits(&app.services, plan, info.name, &mut add);
            help_hits(&app.services, plan, info, &mut add);
        }
        offered_hits(&app.services, plan, &mut add);
    }
    let (lang, of) = (texts.lang().code(), texts.msg("action-glossary"));
    for term in app.services.catalog.glossary.iter() {
        let meaning = term.definition.get(lang);
        let place = Place::Told(format!("{meaning}\n\n{}", term.source.title));
        add(place, (term.term.get(lang).to_owned(), of.clone()), meaning);
    }
    // of two that answer alike, what the plan says comes before what it could say
    found.sort_by_key(|hit| (hit.rank, matches!(hit.place, Place::Offered(_))));
    found
}

/// What can be done now: what the strip above the plan offers, and actions with their menu and keys.
fn act_hits(app: &App, add: &mut impl FnMut(Place, (String, String), &str)) {
    let texts = app.texts();
    if let Some(strip) = app.strip() {
        let of = strip.title.trim_end_matches('.').to_owned();
        for (words, act) in strip.buttons {
            add(Place::Share(act), (words, of.clone()), "");
        }
    }
    for action in ACTIONS.iter().filter(|action| (action.enabled)(app)) {
        let Some(menu) = action.menu.filter(|_| action.id != "find") else {
            continue;
        };
        let name = texts.msg(&format!("action-{}", action.id));
        let of = format!("{} {}", texts.msg(menu.key()), keys_words(action));
        add(
            Place::Act(ActionId(action.id)),
            (name, of.trim().to_owned()),
            "",
        );
    }
}

/// What is called or written so in the table `name`, and what may be chosen there.
fn table_hits(
    services: &Services,
    plan: &Plan,
    name: &'static str,
    add: &mut impl FnMut(Place, (String, String), &str),
) {
    let texts = services.texts();
    let Some((table, info)) = plan.table(name).zip(Plan::table_info(name)) else {
        return;
    };
    let catalog = services.catalog;
    let step_of = |at: FieldPath| steps::of(catalog, plan, at);
    let words_of = |at: FieldPath| step_of(at).map(|step| step.name(texts, catalog));
    if let Rows::Keyed(kind) = info.rows {
        // every entry can be filled in, whether or not the plan says something of it
        for key in services.catalog.keys_of(kind) {
            let Some(id) = crate::base::Id::of_key(key) else {
                continue;
            };
            let at = FieldPath::row(name, id, "");
            let entry = entry_words(services, kind, key);
            let of = words_of(at).unwrap_or_default();
            add(Place::Field(at), (entry, of.clone()), "");
            // and what is written of it at length
            let record = table.get(Some(id));
            let prose = info.fields.iter().filter(|field| field.spec.lines > 1);
            let asked =
                |field: &&&FieldInfo| applies(services.catalog, plan, (name, Some(id)), field);
            for field in prose.filter(asked) {
                let value = record.and_then(|row| row.value(field.name));
                let text = value.map(|value| written(services, plan, field, value));
                let path = FieldPath::row(name, id, field.name);
                let label = texts.msg(&Plan::message_key(path));
                let text = text.unwrap_or_default();
                add(Place::Field(path), (label, of.clone()), &text);
            }
        }
        return;
    }
    if step_of(FieldPath::table(name)).is_none() {
        return;
    }
    let step_words = words_of(FieldPath::table(name)).unwrap_or_default();
    let rows = table.rows();
    for row in &rows {
        let Some(record) = table.get(*row) else {
            continue;
        };
        let of = match row {
            Some(id) => {
                let title = services.speech(plan).row(name, *id);
                let kind = texts.msg(&format!("record-{}", info.record));
                let at = FieldPath::row(name, *id, "");
                add(
                    Place::Field(at),
                    (format!("{kind}: {title}"), step_words.clone()),
                    "",
                );
                format!("{step_words} \u{b7} {title}")
            }
            None => step_words.clone(),
        };
        for field in record.infos() {
            if field.spec.parent || !applies(services.catalog, plan, (name, *row), field) {
                continue;
            }
            let path = FieldPath {
                table: name,
                row: *row,
                field: field.name,
                cell: None,
            };
            let label = texts.msg(&Plan::message_key(path));
            let text = record
                .value(field.name)
                .map(|value| written(services, plan, field, value))
                .unwrap_or_default();
            // of a row only what is written in it: its labels stand in every row
            if row.is_none() || !text.is_empty() {
                let named = if row.is_some() {
                    String::new()
                } else {
                    label.clone()
                };
                let text = if row.is_some() {
                    format!("{label}: {text}")
                } else {
                    text
                };
                add(Place::Field(path), (named, of.clone()), &text);
            }
        }
    }
}

/// What the help says of the fields of a table, and what they are called in narrow columns, in its
/// first row; where there is none yet, in the step that would hold it.
fn help_hits(
    services: &Services,
    plan: &Plan,
    info: &TableInfo,
    add: &mut impl FnMut(Place, (String, String), &str),
) {
    let texts = services.texts();
    let rows = plan.table(info.name).map(crate::field::AnyTable::rows);
    let row = rows.and_then(|rows| rows.first().copied());
    let asked = |field: &&&FieldInfo| {
        row.is_none_or(|row| applies(services.catalog, plan, (info.name, row), field))
    };
    for field in info.fields.iter().filter(asked) {
        let path = FieldPath {
            table: info.name,
            row: row.flatten(),
            field: field.name,
            cell: None,
        };
        let Some(step) = steps::of(services.catalog, plan, path) else {
            continue;
        };
        let key = Plan::message_key(path);
        let label = texts.msg(&key);
        let short = texts.attr(&key, "short").filter(|short| *short != label);
        let help = texts.attr(&key, "help").unwrap_or_default();
        if short.is_none() && help.is_empty() {
            continue;
        }
        let name = short.map_or_else(|| label.clone(), |short| format!("{label} ({short})"));
        let (place, of) = if row.is_some() {
            (Place::Help(path), texts.msg("action-help"))
        } else {
            (Place::Asked(step.id), step.name(texts, services.catalog))
        };
        add(place, (name, of), &help);
    }
}

/// Entries of the catalogue that rows may name, each once: they lead to the step of the table whose
/// rows are called by them, and where there is none to that of the first that asks for one.
fn offered_hits(
    services: &Services,
    plan: &Plan,
    add: &mut impl FnMut(Place, (String, String), &str),
) {
    let mut kinds: Vec<(&'static str, &'static Step)> = Vec::new();
    let lists = || {
        let tables = Plan::TABLES.iter();
        tables.filter(|info| info.rows == Rows::Many)
    };
    let naming = lists().map(|info| (info, info.fields.get(..1).unwrap_or_default()));
    for (info, fields) in naming.chain(lists().map(|info| (info, info.fields))) {
        let Some(step) = steps::of(services.catalog, plan, FieldPath::table(info.name)) else {
            continue;
        };
        for field in fields {
            if let Kind::Key(kind) | Kind::Keys(kind) = field.kind
                && !kinds.iter().any(|(known, _)| *known == kind)
            {
                kinds.push((kind, step));
            }
        }
    }
    for (kind, step) in kinds {
        let of = step.name(services.texts(), services.catalog);
        for key in services.catalog.keys_of(kind) {
            let name = entry_words(services, kind, key);
            add(Place::Offered(step.id), (name, of.clone()), "");
        }
    }
}

/// The name of a catalogue entry, with its short form.
fn entry_words(services: &Services, kind: &'static str, key: &str) -> String {
    Words::entry(kind, key, Naming::Both).say(services.texts(), services.catalog)
}

/// What is written in a field, where it is words.
fn written(services: &Services, plan: &Plan, field: &FieldInfo, value: Value<'_>) -> String {
    match (field.kind, value) {
        (Kind::Key(kind), Value::Key(key)) if !key.is_empty() => entry_words(services, kind, key),
        (Kind::Keys(kind), Value::Keys(keys)) => {
            let names = keys.iter().map(|key| entry_words(services, kind, key));
            names.collect::<Vec<_>>().join(", ")
        }
        (_, Value::Text(_) | Value::Choice(_)) => {
            let words = services.speech(plan).value(field.kind, value);
            words.replace('\n', " ")
        }
        _ => String::new(),
    }
}

fn search_id() -> Id {
    Id::unique("search")
}

fn search_field() -> Id {
    search_id().with("field")
}

/// Paints the search over the window while it is open.
pub fn search_ui(app: &mut App, ctx: &egui::Context) {
    if !app.view.search.open {
        // the work goes on where it was
        if let Some(before) = app.view.search.before.take() {
            ctx.memory_mut(|memory| memory.request_focus(before));
        }
        for request in std::mem::take(&mut app.view.search.chosen) {
            app.view.ask(request);
        }
        return;
    }
    app.find();
    let opening = std::mem::take(&mut app.view.search.opening);
    let title = app.texts().msg("search-title");
    let dark = ctx.global_style().visuals.dark_mode;
    let tokens = Tokens::get(dark);
    let area = Area::new(search_id())
        .order(Order::Foreground)
        .anchor(egui::Align2::CENTER_TOP, Vec2::new(0.0, 56.0))
        .role(Role::Dialog)
        .accessible_name(&title);
    let frame = egui::Frame::new()
        .fill(tokens.raised)
        .stroke(egui::Stroke::new(1.0, tokens.line))
        .corner_radius(radius::CARD)
        .shadow(shadow(tokens, 4, 16, 46))
        .inner_margin(egui::Margin::same(12));
    let width = (ctx.content_rect().width() - 48.0).min(620.0);
    let shown = Modal::new(search_id())
        .area(area)
        .frame(frame)
        .backdrop_color(egui::Color32::TRANSPARENT)
        .show(ctx, |ui| {
            modal_node(ui);
            ui.set_width(width);
            inside_ui(app, ui, &title, width)
        });
    let escaped = ctx.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape));
    let outside = shown.backdrop_response.clicked() && !opening;
    if !shown.inner.is_empty() {
        // what leads nowhere, as a zoom, leaves the focus where the work was; what leads on takes it
        let before = app.view.search.before;
        app.view.search = Search {
            before,
            chosen: shown.inner,
            ..Search::default()
        };
        ctx.request_repaint_after(std::time::Duration::ZERO);
    } else if escaped || outside {
        let before = app.view.search.before;
        app.view.search = Search {
            before,
            ..Search::default()
        };
    }
}

/// What a hit asks for when it is chosen.
fn asked(hit: &Hit) -> Vec<Request> {
    match &hit.place {
        Place::Step(step) | Place::Offered(step) | Place::Asked(step) => {
            vec![Request::Go(Route::Step(step))]
        }
        Place::Tab(step, name, index) => {
            vec![Request::Go(Route::Step(step)), Request::Tab(name, *index)]
        }
        Place::Field(path) => vec![Request::GoTo(*path)],
        Place::Help(path) => vec![Request::GoTo(*path), Request::Help(Some(*path))],
        Place::Act(action) => vec![Request::Act(*action)],
        Place::Share(act) => vec![Request::Share(*act)],
        Place::Told(words) => vec![Request::Tell(hit.name.clone(), words.clone())],
    }
}

fn inside_ui(app: &mut App, ui: &mut Ui, title: &str, width: f32) -> Vec<Request> {
    let tokens = Tokens::of(ui);
    let field_id = search_field();
    let field = TextField::new(field_id, &mut app.view.search.query)
        .leading(Icon::Search)
        .placeholder(title)
        .width(width)
        .keep_cursor()
        .show(ui)
        .accessible_name(title);
    take_focus(ui, search_id(), field_id);
    let entered = field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
    if entered {
        field.request_focus();
    }
    ui.add_space(6.0);
    if !app.view.search.query.trim().is_empty() {
        line(ui, Type::Small, tokens.ink2, &app.count_words());
    }
    let found = app.view.search.hits.iter().take(MOST);
    let mut stops = vec![field_id];
    stops.extend((0..found.len()).map(|index| search_id().with(index)));
    walk_list(ui, &stops);
    let mut chosen = Vec::new();
    let tallest = (ui.ctx().content_rect().height() - 180.0).clamp(80.0, 400.0);
    ScrollArea::vertical()
        .max_height(tallest)
        .min_scrolled_height(tallest)
        .show(ui, |ui| {
            let builder = egui::UiBuilder::new()
                .layout(egui::Layout::top_down(egui::Align::Min))
                .accessibility_role(Role::ListBox)
                .accessibility_label(title);
            ui.scope_builder(builder, |ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                let count = found.len();
                for (index, hit) in found.enumerate() {
                    let id = search_id().with(index);
                    let pressed = hit_ui(ui, id, hit);
                    listed(ui, id, (index, count), false);
                    if pressed || (entered && index == 0) {
                        chosen = asked(hit);
                    }
                }
                keep_in_sight(ui, search_id());
            });
        });
    chosen
}

fn hit_ui(ui: &mut Ui, id: Id, hit: &Hit) -> bool {
    let tokens = Tokens::of(ui);
    let (_, rect) = ui.allocate_space(egui::vec2(ui.available_width(), 34.0));
    let response = ui.interact(rect, id, Sense::click());
    let spoken = spoken(&[&hit.name, &hit.of]);
    response.widget_info(|| egui::WidgetInfo::labeled(Role::ListBoxOption, true, &spoken));
    if response.hovered() || response.has_focus() {
        ui.painter()
            .rect_filled(rect, radius::TAG, tokens.accent_tint);
    }
    if response.has_focus() {
        focus_ring(ui, rect.shrink(4.0), radius::TAG);
    }
    let one_line = |step: Type, words: &str, color, width: f32| {
        let mut job = step.job(words, color, width);
        job.wrap.max_rows = 1;
        job.wrap.break_anywhere = true;
        ui.painter().layout_job(job)
    };
    let of = one_line(Type::Micro, &hit.of, tokens.ink3, rect.width() * 0.4);
    let name_width = rect.width() - of.size().x - 28.0;
    let name = one_line(Type::Body, &hit.name, tokens.ink, name_width);
    let y = rect.center().y;
    ui.painter().galley(
        egui::pos2(rect.left() + 8.0, y - name.size().y / 2.0),
        name,
        tokens.ink,
    );
    ui.painter().galley(
        egui::pos2(rect.right() - 8.0 - of.size().x, y - of.size().y / 2.0),
        of,
        tokens.ink3,
    );
    response
        .on_hover_cursor(egui::CursorIcon::PointingHand)
        .clicked()
}
