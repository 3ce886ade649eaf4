//! Ready texts of the catalogue under a field of prose: offered where they are true of the plan, with
//! what their author is asked, and inserted to be changed.

use egui::{Id, Ui, text::LayoutJob};

use super::{
    super::{
        cx::Cx,
        request::Request,
        theme::{Tokens, Type, radius},
        widgets::{Button, FieldState, PROSE, TextField, describe, line, link, radios, text},
    },
    Field,
};
use crate::{
    field::{Datum, FieldPath},
    model::{Patch, Plan},
    projection,
    ready::{Answer, Answers, Asks, Offer, Question, Refusal, Run},
};

/// How many names of missing data are told.
const LACKING: usize = 4;
/// Width of a line for an answer, in points.
const LINE: f32 = 420.0;

/// The link that shows the ready texts of the field, how many words stand in it, and the texts.
///
/// Inserting goes behind what stands there, as one step of undo.
pub(super) fn ready_texts_ui(
    cx: &Cx<'_>,
    plan: &Plan,
    ui: &mut Ui,
    field: &Field<'_>,
    words: &str,
) {
    let tokens = Tokens::of(ui);
    let group = group_of(plan, field.path);
    let (places, group) = (field.info.spec.texts, group.as_deref());
    let shown_id = field.id.with("ready");
    let mut shown = ui
        .data(|data| data.get_temp::<bool>(shown_id))
        .unwrap_or_default();
    // the count ends where its field ends
    let room = ui.available_width().min(PROSE);
    ui.horizontal(|ui| {
        ui.set_max_width(room);
        if !cx.catalog.texts_for(places, group).is_empty() {
            let said = cx.msg("form-ready-texts");
            let response = link(ui, &said);
            let clicked = response.clicked();
            let id = response.id;
            ui.ctx()
                .accesskit_node_builder(id, |node| node.set_expanded(shown));
            // AT-SPI is not told that it is expanded
            let state = |shown| if shown { "said-open" } else { "said-closed" };
            describe(ui, id, &cx.msg(state(shown)));
            response.accessible_name(format!("{said}: {}", field.name));
            let left = shown && escaped(ui, shown_id);
            if left {
                ui.memory_mut(|memory| memory.request_focus(id));
            }
            if clicked || left {
                shown = !shown;
                ui.data_mut(|data| data.insert_temp(shown_id, shown));
                cx.ask(Request::Hear(cx.msg(state(shown))));
            }
        }
        ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
            let count = words.split_whitespace().count();
            let words = cx.msg_with("form-words", &[("count", count.into())]);
            line(ui, Type::Small, tokens.ink3, &words);
        });
    });
    if !shown {
        return;
    }
    let offers = cx.filler().offers(places, group);
    let top = ui.cursor().min;
    for offer in &offers.offers {
        offer_ui(cx, ui, (field.path, field.id), offer, words);
    }
    let end = egui::pos2(ui.max_rect().right(), ui.cursor().top());
    let panel = egui::Rect::from_min_max(top, end);
    ui.data_mut(|data| data.insert_temp(shown_id.with("panel"), panel));
    let told = offers.lacking.len().min(LACKING);
    let names = offers.lacking.get(..told).unwrap_or_default().join(", ");
    let what = [("what", names.as_str().into())];
    let rest = match (offers.lacking.len(), offers.offers.is_empty()) {
        (0, false) => return,
        (0, true) => cx.msg("ready-none"),
        (all, _) if all > told => cx.msg_with("ready-lacking-more", &what),
        _ => cx.msg_with("ready-lacking", &[("what", before_stop(&names).into())]),
    };
    text(ui, Type::Small, tokens.ink2, &rest);
}

/// Whether Esc is pressed while the focus is among the texts that are shown.
fn escaped(ui: &Ui, shown_id: Id) -> bool {
    let panel = ui.data(|data| data.get_temp::<egui::Rect>(shown_id.with("panel")));
    let focused = ui.memory(egui::Memory::focused);
    let focused = focused.and_then(|id| ui.ctx().read_response(id));
    let inside = panel.zip(focused);
    inside.is_some_and(|(panel, focused)| panel.contains(focused.rect.center()))
        && ui.input(|input| input.key_pressed(egui::Key::Escape))
}

/// One text: what it says, what is asked first, and the button that inserts it.
fn offer_ui(cx: &Cx<'_>, ui: &mut Ui, (path, id): (FieldPath, Id), offer: &Offer<'_>, words: &str) {
    let tokens = Tokens::of(ui);
    let lang = cx.texts.lang().code();
    let id = id.with(("ready text", &offer.block.key));
    let kept: Option<Answers> = ui.data(|data| data.get_temp(id));
    let mut answers = kept.unwrap_or_default();
    let before = answers.clone();
    egui::Frame::new()
        .fill(tokens.desk)
        .corner_radius(radius::FIELD)
        .inner_margin(egui::Margin::symmetric(12, 8))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            let title = offer.block.title.get(lang);
            line(ui, Type::SmallBold, tokens.ink, title);
            if let Some(used_if) = &offer.block.used_if {
                let when = [("when", before_stop(used_if.get(lang)).into())];
                text(
                    ui,
                    Type::Small,
                    tokens.ink3,
                    &cx.msg_with("ready-used-if", &when),
                );
            }
            preview_ui(ui, &offer.preview(&answers));
            for question in &offer.questions {
                question_ui(cx, ui, (id, title), question, &mut answers);
            }
            let insert = cx.msg("form-insert");
            let spoken = format!("{insert}: {title}");
            let ready = offer.text(&answers);
            let closed = ready
                .as_ref()
                .err()
                .map(|why| refusal_words(cx, offer, why));
            let button = Button::secondary(&insert).small().enabled(ready.is_ok());
            let response = ui.add(button).accessible_name(spoken);
            if let Some(closed) = &closed {
                describe(ui, response.id, closed);
                text(ui, Type::Small, tokens.ink2, closed);
            }
            if let Ok(said) = ready
                && response.clicked()
            {
                let words = match words.trim_end() {
                    "" => said,
                    before => format!("{before}\n\n{said}"),
                };
                cx.ask(Request::Apply(Patch::of(path, Datum::Text(words)), path));
                answers.clear();
            }
        });
    ui.add_space(2.0);
    if answers != before {
        ui.data_mut(|data| data.insert_temp(id, answers));
    }
}

/// The text as it will stand; what the author is still asked is underlined and in brackets.
fn preview_ui(ui: &mut Ui, runs: &[Run]) {
    let tokens = Tokens::of(ui);
    let mut job = LayoutJob::default();
    job.wrap.max_width = ui.available_width();
    for run in runs {
        let color = if run.open { tokens.accent } else { tokens.ink2 };
        let mut format = Type::Small.format(color);
        // egui sets U+202F much narrower than Lato draws it
        let mut words = run.words.replace('\u{202f}', "\u{a0}");
        if run.open {
            format.underline = egui::Stroke::new(1.0, color);
            words = format!("({words})");
        }
        job.append(&words, 0.0, format);
    }
    let galley = ui.painter().layout_job(job);
    ui.add(egui::Label::new(galley));
}

fn question_ui(
    cx: &Cx<'_>,
    ui: &mut Ui,
    (id, title): (Id, &str),
    question: &Question,
    answers: &mut Answers,
) {
    let tokens = Tokens::of(ui);
    let id = id.with(&question.id);
    let mut label = question_words(cx, question);
    if !question.needed {
        label = cx.msg_with("ready-optional", &[("what", label.as_str().into())]);
    }
    let given = answers.get(&question.id);
    match &question.asks {
        Asks::Choice(options) => {
            line(ui, Type::Label, tokens.ink, &label);
            let selected = match given {
                Some(Answer::Chosen(index)) => Some(*index),
                _ => None,
            };
            let name = format!("{label}: {title}");
            let few = radios(ui, id, &name, options, selected, 1);
            if let Some(chosen) = few.and_then(|few| few.chosen) {
                answers.insert(question.id.clone(), Answer::Chosen(chosen));
            }
        }
        Asks::Line | Asks::Number(_) => {
            let words = line(ui, Type::Label, tokens.ink, &label);
            let mut said = match given {
                Some(Answer::Said(said)) => said.clone(),
                _ => String::new(),
            };
            let is_number = matches!(question.asks, Asks::Number(_));
            let width = if is_number { 150.0 } else { LINE };
            let response = TextField::new(id, &mut said)
                .width(width.min(ui.available_width()))
                .state(FieldState::Rest)
                .show(ui)
                .labelled_by(words.id);
            if response.changed() {
                answers.insert(question.id.clone(), Answer::Said(said));
            }
        }
    }
    ui.add_space(4.0);
}

/// What a question asks for.
fn question_words(cx: &Cx<'_>, question: &Question) -> String {
    match question.asks {
        Asks::Choice(_) => cx.msg("ready-choose"),
        Asks::Line | Asks::Number(_) => question.what.clone(),
    }
}

/// What is waited for: of a choice its first option, so that one knows which is meant.
fn waited_words(cx: &Cx<'_>, question: &Question) -> String {
    let first = match &question.asks {
        Asks::Choice(options) => options.first(),
        Asks::Line | Asks::Number(_) => None,
    };
    first.map_or_else(
        || question_words(cx, question),
        |first| cx.msg_with("ready-choice", &[("first", first.as_str().into())]),
    )
}

/// Words that a full stop follows: one that they end with stands for it.
fn before_stop(words: &str) -> &str {
    words.strip_suffix('.').unwrap_or(words)
}

/// Why the text cannot be inserted yet, and what to do.
fn refusal_words(cx: &Cx<'_>, offer: &Offer<'_>, why: &[Refusal]) -> String {
    let asked = |id: &String| {
        let question = offer.questions.iter().find(|question| question.id == *id);
        question
            .map(|question| waited_words(cx, question))
            .unwrap_or_default()
    };
    let unanswered: Vec<String> = why
        .iter()
        .filter_map(|refusal| match refusal {
            Refusal::Unanswered(id) => Some(asked(id)),
            _ => None,
        })
        .collect();
    let others = why.iter().filter_map(|refusal| {
        let (key, id) = match refusal {
            Refusal::Unanswered(_) => return None,
            Refusal::Untrue(words) => return Some(words.clone()),
            Refusal::NoNumber(id) => ("ready-no-number", id),
            Refusal::Signs(id) => ("ready-signs", id),
        };
        Some(cx.msg_with(key, &[("what", asked(id).into())]))
    });
    let mut words: Vec<String> = others.collect();
    if !unanswered.is_empty() {
        let what = unanswered.join(", ");
        let what = [("what", before_stop(&what).into())];
        words.insert(0, cx.msg_with("ready-waits", &what));
    }
    words.join(" ")
}

/// The target group that the row at `path` speaks of: the one that it names, or is about.
fn group_of(plan: &Plan, path: FieldPath) -> Option<String> {
    let named = projection::group_of(plan, path);
    let about = path.row.and_then(crate::base::Id::key);
    named.or(about).map(str::to_owned)
}
