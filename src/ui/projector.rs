//! The projector: one question in big type for a room, with a line that takes down what is said.
//!
//! It shows rows of a table that belong to a row of another, by the entry of the catalogue they
//! answer. Their fields are found by kind: the key is the question, the first text what was said, a
//! choice that applies to the question parts the answers, a count tells how many agree. It knows no
//! table by name.

use egui::{Id, Key, Modifiers, Rect, ScrollArea, Sense, Stroke, Ui, UiBuilder, pos2, vec2};

use super::{
    cx::Cx,
    icons::Icon,
    request::Request,
    theme::{Tokens, Type, radius, size},
    widgets::{
        Button, Stop, TextField, Walk, focus_ring, heading, keep_in_sight, line, segments, text,
    },
};
use crate::{
    base::Id as RowId,
    field::{Datum, FieldPath, Kind, TableInfo, Value},
    model::{Patch, Plan},
};

/// Space at the sides, in points.
const SIDE: f32 = 48.0;
/// Heights of the head and of the foot, in points.
const HEAD: f32 = 52.0;
const FOOT: f32 = 76.0;
/// Height of the buttons that turn the questions, in points.
const TALL: f32 = 46.0;
/// Width of the button that adds an answer, and of the number of a question, in points.
const ADD: f32 = 150.0;
const NUMBER: f32 = 36.5;
/// Room for the key of a column before its name, and for the count after it, in points.
const KEY: f32 = 42.0;
const COUNT: f32 = 44.0;
/// Below this width of the window type is smaller.
const WIDE: f32 = 1000.0;

/// How the rows of a table are shown to a room.
struct Asked {
    info: &'static TableInfo,
    /// Field that names the row they belong to.
    link: &'static str,
    /// Field that names the question, and its kind in the catalogue.
    question: (&'static str, &'static str),
    text: &'static str,
    votes: Option<&'static str>,
}

/// What parts the answers to a question: a choice or an entry of the catalogue.
struct Parts {
    field: &'static str,
    kind: Kind,
    /// Options and their names.
    options: Vec<(String, String)>,
}

impl Parts {
    fn value(&self, option: &str) -> Option<Datum> {
        match self.kind {
            Kind::Choice(_, options) => {
                let option = options.iter().find(|known| **known == option)?;
                Some(Datum::Choice(Some((*option).to_owned())))
            }
            _ => Some(Datum::Key(option.to_owned())),
        }
    }
}

impl Asked {
    /// None where rows of `table` answer nothing.
    fn of(table: &str) -> Option<Self> {
        let info = Plan::table_info(table)?;
        let fields = || info.fields.iter();
        let key = fields().find_map(|field| match field.kind {
            Kind::Key(kind) => Some((field.name, kind)),
            _ => None,
        });
        let of_kind = |kind: Kind| fields().find(|field| field.kind == kind);
        Some(Self {
            info,
            link: fields().find(|field| field.spec.parent)?.name,
            question: key?,
            text: of_kind(Kind::Text)?.name,
            votes: of_kind(Kind::Count).map(|field| field.name),
        })
    }

    fn parts(&self, cx: &Cx<'_>, question: &str) -> Option<Parts> {
        let field = self.info.fields.iter().find(|field| {
            let when = field.spec.when.as_ref();
            when.is_some_and(|when| {
                when.field == self.question.0 && when.options.contains(&question)
            })
        })?;
        let named = |option: &str, name| (option.to_owned(), name);
        let options = match field.kind {
            Kind::Choice(choice, options) => options
                .iter()
                .map(|option| named(option, cx.msg(&format!("{choice}-{option}"))))
                .collect(),
            Kind::Key(kind) => (cx.catalog.keys_of(kind).into_iter())
                .map(|key| {
                    let short = cx.catalog.short_of(kind, key, cx.texts.lang().code());
                    named(key, short.unwrap_or_else(|| cx.entry_name(kind, key)))
                })
                .collect(),
            _ => return None,
        };
        Some(Parts {
            field: field.name,
            kind: field.kind,
            options,
        })
    }

    fn at(&self, row: RowId, field: &'static str) -> FieldPath {
        FieldPath::row(self.info.name, row, field)
    }

    /// The answers of `parent` to `question`, with the option that parts them.
    fn answers<'p>(
        &self,
        plan: &'p Plan,
        parent: RowId,
        question: &str,
        parts: Option<&Parts>,
    ) -> Vec<(RowId, &'p str)> {
        let rows = plan.table(self.info.name).map(crate::field::AnyTable::rows);
        let rows = rows.unwrap_or_default().into_iter().flatten();
        let of = rows.filter(|row| {
            let link = plan.value(self.at(*row, self.link));
            let asked = plan.value(self.at(*row, self.question.0));
            matches!(link, Some(Value::Link(Some(to))) if to == parent)
                && matches!(asked, Some(Value::Key(key)) if key == question)
        });
        let option = |row| match plan.value(self.at(row, parts?.field)) {
            Some(Value::Choice(option)) => option,
            Some(Value::Key(key)) => Some(key),
            _ => None,
        };
        of.map(|row| (row, option(row).unwrap_or_default()))
            .collect()
    }
}

/// What the room looks at.
#[derive(Clone, Default)]
struct Seen {
    question: usize,
    part: usize,
    typed: String,
}

/// Shows the rows of the table `at.field` that belong to the row `at`, over all of `ui`.
pub fn projector_ui(cx: &Cx<'_>, plan: &Plan, ui: &mut Ui, at: FieldPath) {
    let (Some(asked), Some(parent)) = (Asked::of(at.field), at.row) else {
        cx.ask(Request::Project(None));
        return;
    };
    let id = Id::unique(("projector", at));
    let mut seen = ui
        .data(|data| data.get_temp::<Seen>(id))
        .unwrap_or_default();
    let questions = cx.catalog.keys_of(asked.question.1);
    keys(cx, ui, &mut seen, questions.len());
    let full = ui.max_rect();
    let tokens = Tokens::of(ui);
    ui.painter().rect_filled(full, 0, tokens.sheet);
    let (head, rest) = full.split_top_bottom_at_y(full.top() + HEAD);
    let (rest, foot) = rest.split_top_bottom_at_y(rest.bottom() - FOOT);
    let side = if full.width() < WIDE { 16.0 } else { SIDE };
    ui.painter().rect_filled(head, 0, tokens.desk);
    part_ui(ui, "head", head, side, |ui| head_ui(cx, plan, ui, at));
    let typed_height = if cx.read_only {
        0.0
    } else {
        size::TYPED + 32.0
    };
    let (middle, bottom) = rest.split_top_bottom_at_y(rest.bottom() - typed_height);
    let question = questions.get(seen.question).copied().unwrap_or_default();
    let parts = asked.parts(cx, question);
    let options = parts.as_ref().map_or(0, |parts| parts.options.len());
    seen.part = seen.part.min(options.saturating_sub(1));
    part_ui(ui, "answers", middle, side, |ui| {
        ui.add_space(24.0);
        let count = [
            ("n", (seen.question + 1).into()),
            ("of", questions.len().into()),
        ];
        let words = cx.msg_with("projector-question", &count);
        line(ui, Type::Heading, tokens.accent, &words);
        let scale = if full.width() < WIDE {
            Type::Title
        } else {
            Type::Question
        };
        let said = heading(ui, scale, 1, &cx.entry_name(asked.question.1, question));
        ui.ctx().accesskit_node_builder(said.id, |node| {
            node.set_live(egui::accesskit::Live::Polite);
        });
        ui.add_space(18.0);
        let answers = asked.answers(plan, parent, question, parts.as_ref());
        let of = (&asked, parts.as_ref());
        columns_ui(cx, plan, ui, of, &answers, &mut seen.part);
    });
    if !cx.read_only {
        part_ui(ui, "line", bottom, side, |ui| {
            ui.add_space(16.0);
            let of = (&asked, parent, question);
            typed_ui(cx, ui, of, parts.as_ref(), &mut seen);
        });
    }
    ui.painter().rect_filled(foot, 0, tokens.desk);
    foot_ui(cx, ui, (foot, side), &mut seen, questions.len());
    ui.data_mut(|data| data.insert_temp(id, seen));
}

/// A part of the screen, read after each other by Tab.
fn part_ui(ui: &mut Ui, name: &str, rect: Rect, side: f32, content: impl FnOnce(&mut Ui)) {
    let rect = rect.shrink2(vec2(side, 0.0));
    let builder = UiBuilder::new().id_salt(("projector", name)).max_rect(rect);
    let mut child = ui.new_child(builder);
    child.set_clip_rect(rect.expand2(vec2(8.0, 0.0)));
    content(&mut child);
}

/// Esc leaves; the pages turn the questions, and so do the arrows in a line without words.
fn keys(cx: &Cx<'_>, ui: &Ui, seen: &mut Seen, questions: usize) {
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let in_line = ui.memory(|memory| memory.has_focus(line_id()));
    let arrow = |key| in_line && seen.typed.is_empty() && pressed(key);
    if pressed(Key::Escape) {
        cx.ask(Request::Project(None));
    }
    let (back, on) = (arrow(Key::ArrowLeft), arrow(Key::ArrowRight));
    if back || pressed(Key::PageUp) {
        seen.question = seen.question.saturating_sub(1);
    }
    if on || pressed(Key::PageDown) {
        seen.question = (seen.question + 1).min(questions.saturating_sub(1));
    }
}

/// The line that is typed in.
fn line_id() -> Id {
    Id::unique("projector line")
}

fn head_ui(cx: &Cx<'_>, plan: &Plan, ui: &mut Ui, at: FieldPath) {
    let tokens = Tokens::of(ui);
    ui.horizontal_centered(|ui| {
        let row = at.row.map(|row| cx.speech(plan).row(at.table, row));
        let unit = plan.local_government.name.trim();
        let words = [row.as_deref().unwrap_or_default(), unit];
        let words: Vec<&str> = words
            .into_iter()
            .filter(|words| !words.is_empty())
            .collect();
        line(ui, Type::Heading, tokens.ink, &words.join(" · "));
        let right = egui::Layout::right_to_left(egui::Align::Center);
        ui.with_layout(right, |ui| {
            let close = cx.msg("projector-close");
            if ui
                .add(Button::secondary(&close).shortcut("Esc").small())
                .clicked()
            {
                cx.ask(Request::Project(None));
            }
            if !cx.read_only && ui.available_width() > 320.0 {
                ui.add_space(16.0);
                line(ui, Type::Small, tokens.ink2, &cx.msg("projector-kept"));
            }
        });
    });
}

/// The answers in columns by option; in one where the question has no options.
fn columns_ui(
    cx: &Cx<'_>,
    plan: &Plan,
    ui: &mut Ui,
    (asked, parts): (&Asked, Option<&Parts>),
    answers: &[(RowId, &str)],
    chosen: &mut usize,
) {
    let one = [(String::new(), String::new())];
    let options = parts.map_or(&one[..], |parts| &parts.options);
    let gap = 28.0;
    let full = ui.available_rect_before_wrap();
    let count = options.len().max(1) as f32;
    let width = (full.width() - gap * (count - 1.0)) / count;
    for (index, (option, name)) in options.iter().enumerate() {
        let left = full.left() + (width + gap) * index as f32;
        let rect = Rect::from_min_max(pos2(left, full.top()), pos2(left + width, full.bottom()));
        let builder = UiBuilder::new().id_salt(("part", index)).max_rect(rect);
        let mut child = ui.new_child(builder);
        // an answer whose option nobody knows stands in the first column
        let known = |said: &str| options.iter().any(|(option, _)| option == said);
        let here = answers
            .iter()
            .filter(|(_, said)| said == option || index == 0 && !known(said));
        let here: Vec<RowId> = here.map(|(row, _)| *row).collect();
        let on = *chosen == index;
        if parts.is_some() && part_head_ui(&mut child, (index, on), name, here.len()) {
            *chosen = index;
        }
        ScrollArea::vertical()
            .id_salt(("part", index))
            .auto_shrink([false, false])
            .show(&mut child, |ui| {
                if answers.is_empty() && index == 0 {
                    text(
                        ui,
                        Type::Answer,
                        Tokens::of(ui).ink3,
                        &cx.msg("projector-none"),
                    );
                }
                list_ui(cx, plan, ui, asked, (index, &here));
                keep_in_sight(ui, Id::unique(("projector part", index)));
            });
    }
}

/// The head of a column: the key that chooses it, its name, and how many answers it holds.
fn part_head_ui(ui: &mut Ui, (index, on): (usize, bool), name: &str, count: usize) -> bool {
    let tokens = Tokens::of(ui);
    let color = if on { tokens.accent } else { tokens.ink };
    // the name is read whole: it takes more lines where the column is narrow
    let room = ui.available_width() - KEY - COUNT;
    let name_job = Type::AnswerBold.job(name, color, room);
    let words = ui.painter().layout_job(name_job);
    let size = vec2(ui.available_width(), words.size().y.max(30.0) + 22.0);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    let spoken = format!("{name}: {count}");
    response.widget_info(|| egui::WidgetInfo::selected(egui::Role::RadioButton, true, on, &spoken));
    let bar = rect.with_max_y(rect.top() + if on { 5.0 } else { 3.0 });
    let line = if on { tokens.accent } else { tokens.line };
    ui.painter().rect_filled(bar, 0, line);
    let middle = rect.center().y + 2.0;
    let key = Rect::from_center_size(pos2(rect.left() + 15.0, middle), vec2(30.0, 30.0));
    let (fill, ink) = if on {
        (tokens.accent, tokens.on_accent)
    } else {
        (tokens.raised, tokens.ink2)
    };
    let edge = Stroke::new(1.0, if on { tokens.accent } else { tokens.edge });
    ui.painter()
        .rect(key, radius::FIELD, fill, edge, egui::StrokeKind::Inside);
    let put = |words: &str, step: Type, color, x: f32, at_right: bool| {
        let galley = ui
            .painter()
            .layout_job(step.job(words, color, f32::INFINITY));
        let x = if at_right { x - galley.size().x } else { x };
        let y = middle - galley.size().y / 2.0;
        ui.painter().galley(pos2(x, y), galley, color);
    };
    let digit = (index + 1).to_string();
    put(&digit, Type::Heading, ink, key.center().x - 5.0, false);
    let at = pos2(rect.left() + KEY, middle - words.size().y / 2.0);
    ui.painter().galley(at, words, color);
    let ink = tokens.ink2;
    put(&count.to_string(), Type::Answer, ink, rect.right(), true);
    if response.has_focus() {
        focus_ring(ui, rect, radius::TAG);
    }
    response.clicked()
}

/// Answers below each other; pressing one adds a vote to it.
fn list_ui(cx: &Cx<'_>, plan: &Plan, ui: &mut Ui, asked: &Asked, (part, rows): (usize, &[RowId])) {
    let tokens = Tokens::of(ui);
    ui.spacing_mut().item_spacing.y = 0.0;
    let stop = Stop::of(
        ui,
        Id::unique(("projector list", part)),
        Walk::List,
        rows.len(),
        0,
    );
    for (index, row) in rows.iter().enumerate() {
        let words = match plan.value(asked.at(*row, asked.text)) {
            Some(Value::Text(text)) => text.trim(),
            _ => "",
        };
        let votes = asked.votes.map(|votes| asked.at(*row, votes));
        let count = match votes.and_then(|at| plan.value(at)) {
            Some(Value::Count(count)) => count.unwrap_or_default(),
            _ => 0,
        };
        let room = ui.available_width() - 52.0;
        let galley = ui
            .painter()
            .layout_job(Type::Answer.job(words, tokens.ink, room));
        let tall = galley.size().y + 17.0;
        let response = stop.allocate(ui, index, vec2(ui.available_width(), tall));
        let rect = response.rect;
        let args = [("text", words.into()), ("count", i64::from(count).into())];
        let spoken = cx.msg_with("projector-answer", &args);
        response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, &spoken));
        if response.hovered() && !cx.read_only {
            ui.painter().rect_filled(rect, 0, tokens.accent_tint);
        }
        ui.painter()
            .galley(pos2(rect.left(), rect.top() + 8.0), galley, tokens.ink);
        if count > 0 {
            let words = cx.texts.count(i64::from(count));
            let job = Type::Answer.job(&words, tokens.ink2, f32::INFINITY);
            let galley = ui.painter().layout_job(job);
            let at = pos2(rect.right() - galley.size().x, rect.top() + 8.0);
            ui.painter().galley(at, galley, tokens.ink2);
        }
        let rule = Stroke::new(1.0, tokens.line);
        ui.painter()
            .hline(rect.x_range(), rect.bottom() - 0.5, rule);
        if response.has_focus() {
            focus_ring(ui, rect, radius::TAG);
        }
        if let Some(at) = votes.filter(|_| response.clicked() && !cx.read_only) {
            let more = Datum::Count(Some(count.saturating_add(1)));
            cx.ask(Request::Apply(Patch::of(at, more), at));
        }
    }
    stop.walk(ui);
}

/// The line that is always ready to be typed in. A digit in the empty line chooses the column, Enter
/// adds.
fn typed_ui(
    cx: &Cx<'_>,
    ui: &mut Ui,
    (asked, parent, question): (&Asked, RowId, &str),
    parts: Option<&Parts>,
    seen: &mut Seen,
) {
    let options = parts.map_or(&[][..], |parts| &parts.options);
    let add = cx.msg("projector-add");
    let name = match options.get(seen.part) {
        Some((_, name)) => cx.msg_with("projector-line-part", &[("part", name.as_str().into())]),
        None => cx.msg("projector-line"),
    };
    let empty = seen.typed.is_empty();
    let mut enter = false;
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 16.0;
        let room = ui.available_width() - ADD - 16.0;
        let response = TextField::new(line_id(), &mut seen.typed)
            .width(room)
            .big()
            .placeholder(&name)
            .show(ui);
        response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::TextInput, true, &name));
        let key = ui.input(|input| input.key_pressed(Key::Enter));
        enter = response.lost_focus() && key;
        if enter || ui.memory(|memory| memory.focused().is_none()) {
            response.request_focus();
        }
        let button = Button::primary(&add)
            .shortcut("Enter")
            .width(ADD)
            .height(size::TYPED);
        enter |= ui.add(button).clicked();
    });
    let digit = seen.typed.parse::<usize>().ok().filter(|_| empty);
    let part = digit.and_then(|digit| digit.checked_sub(1));
    // the number of the chosen column begins an answer: “2 carers for a gmina”
    if let Some(part) = part.filter(|part| *part < options.len() && *part != seen.part) {
        seen.part = part;
        seen.typed.clear();
    }
    let words = seen.typed.trim();
    if enter && !words.is_empty() {
        let (key, _) = asked.question;
        let mut values = vec![
            (asked.link, Datum::Link(Some(parent))),
            (key, Datum::Key(question.to_owned())),
            (asked.text, Datum::Text(words.to_owned())),
        ];
        let option = options.get(seen.part).map(|(option, _)| option);
        values.extend(
            parts
                .zip(option)
                .and_then(|(parts, option)| Some((parts.field, parts.value(option)?))),
        );
        cx.ask(Request::AddRow(asked.info.name, values));
        seen.typed.clear();
    }
}

/// The questions by their numbers, the one before and the next.
fn foot_ui(cx: &Cx<'_>, ui: &mut Ui, (foot, side): (Rect, f32), seen: &mut Seen, questions: usize) {
    let last = questions.saturating_sub(1);
    let [before, next] = ["projector-before", "projector-next"].map(|key| cx.msg(key));
    part_ui(ui, "before", foot, side, |ui| {
        ui.horizontal_centered(|ui| {
            let back = Button::secondary(&before).leading(Icon::Left).height(TALL);
            if ui.add(back.enabled(seen.question > 0)).clicked() {
                seen.question -= 1;
            }
        });
    });
    let numbers: Vec<String> = (1..=questions).map(|number| number.to_string()).collect();
    let room = vec2(questions as f32 * NUMBER, size::FIELD);
    let middle = Rect::from_center_size(foot.center(), room);
    part_ui(ui, "numbers", middle, 0.0, |ui| {
        let name = cx.msg("projector-questions");
        let id = Id::unique("projector questions");
        let few = segments(ui, id, &name, &numbers, Some(seen.question), false);
        seen.question = few.and_then(|few| few.chosen).unwrap_or(seen.question);
    });
    part_ui(ui, "next", foot, side, |ui| {
        let right = egui::Layout::right_to_left(egui::Align::Center);
        ui.with_layout(right, |ui| {
            let on = Button::primary(&next).trailing(Icon::Right).height(TALL);
            if ui.add(on.enabled(seen.question < last)).clicked() {
                seen.question += 1;
            }
        });
    });
}
