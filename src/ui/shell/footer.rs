//! The footer: counts of findings, one step back, where the edits stand, one step on.

use egui::{Align, Color32, Layout, Rect, Stroke, Ui, UiBuilder, pos2, vec2};

use super::super::{
    app::{App, SaveState, Services, View, Work},
    cx::Cut,
    icons::Icon,
    request::Request,
    route::Route,
    steps::{self, STEPS},
    theme::{Tokens, Type},
    widgets::{Button, icon, line, link},
};
use crate::checks::Severity;

pub(super) fn footer_ui(app: &App, ui: &mut Ui, cut: Cut) {
    let tokens = Tokens::of(ui);
    let rect = ui.max_rect();
    let texts = app.texts();
    let left = match cut.list {
        Some(width) => {
            let counts = Rect::from_min_max(rect.min, pos2(rect.left() + width, rect.bottom()));
            ui.painter().rect_filled(counts, 0, tokens.desk);
            ui.painter().vline(
                counts.right() - 0.5,
                counts.y_range(),
                Stroke::new(1.0, tokens.line),
            );
            let builder = UiBuilder::new()
                .max_rect(counts.shrink2(vec2(20.0, 0.0)))
                .layout(Layout::left_to_right(Align::Center));
            ui.scope_builder(builder, |ui| {
                counts_ui(&app.services, &app.work, &app.view, ui);
            });
            counts.right()
        }
        None => rect.left(),
    };
    ui.painter().hline(
        rect.x_range(),
        rect.top() + 0.5,
        Stroke::new(1.0, tokens.line),
    );
    let pad = cut.pad();
    let work = Rect::from_min_max(
        pos2(left + pad, rect.top()),
        pos2(rect.right() - pad, rect.bottom()),
    );
    let Some(position) = steps::position(app.view.route) else {
        return;
    };
    let builder = UiBuilder::new()
        .max_rect(work)
        .layout(Layout::left_to_right(Align::Center));
    ui.scope_builder(builder, |ui| {
        let back = texts.msg("ui-back");
        let mut begin = work.left();
        if position > 0 {
            let response = ui.add(Button::secondary(&back).leading(Icon::Left));
            begin = response.rect.right();
            if response.clicked() {
                go(&app.view, position - 1);
            }
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let mut end = work.right();
            let mut name = String::new();
            if let Some(next) = STEPS.get(position + 1) {
                let on = texts.msg("ui-next");
                let response = ui.add(Button::primary(&on).trailing(Icon::Right));
                end = response.rect.left();
                if response.clicked() {
                    go(&app.view, position + 1);
                }
                name = next.name(texts, app.services.catalog);
            }
            let Some(saved) = Saved::of(&app.services, &app.work) else {
                return;
            };
            let room = end - begin - 2.0 * APART;
            let named = width(ui, &name) + APART;
            // how the edits stand comes before what the next step is called
            if !name.is_empty() && saved.needed(ui) + named <= room && cut.list.is_some() {
                ui.add_space(8.0);
                line(ui, Type::Small, tokens.ink2, &name);
                end -= named;
            }
            let middle = Rect::from_x_y_ranges(begin + APART..=end - APART, work.y_range());
            let builder = UiBuilder::new()
                .max_rect(middle)
                .layout(Layout::left_to_right(Align::Center));
            ui.scope_builder(builder, |ui| saved.show(&app.view, ui));
        });
    });
}

/// Room between what stands in the footer, in points.
const APART: f32 = 16.0;

/// Width of `words` in the footer, in points.
fn width(ui: &Ui, words: &str) -> f32 {
    let job = Type::Small.job(words, Color32::PLACEHOLDER, f32::INFINITY);
    ui.painter().layout_job(job).size().x
}

fn go(view: &View, position: usize) {
    if let Some(step) = STEPS.get(position) {
        view.ask(Request::Go(Route::Step(step.id)));
    }
}

fn counts_ui(services: &Services, work: &Work, view: &View, ui: &mut Ui) {
    let tokens = Tokens::of(ui);
    let texts = services.texts();
    let Some(session) = &work.session else {
        return;
    };
    let (errors, warnings) = (
        session.derived().count(Severity::Error),
        session.derived().count(Severity::Warning),
    );
    let counted = |severity: Severity, count: usize| {
        let key = format!("severity-{}", severity.key());
        texts
            .attr_with(&key, "count", &[("count", count.into())])
            .unwrap_or_default()
    };
    ui.spacing_mut().item_spacing.x = 6.0;
    if errors > 0 {
        icon(ui, Icon::Error, 13.0, tokens.error);
    } else {
        icon(ui, Icon::Check, 13.0, tokens.accent);
    }
    let words = format!(
        "{} \u{b7} {}",
        counted(Severity::Error, errors),
        counted(Severity::Warning, warnings)
    );
    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
        if link(ui, &texts.msg("step-review")).clicked() {
            view.act("review");
        }
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            line(ui, Type::Small, tokens.ink2, &words)
        });
    });
}

/// Where the edits stand, and what was typed and not taken.
struct Saved {
    icon: Icon,
    color: fn(&Tokens) -> Color32,
    /// Where the edits stand, in words.
    words: String,
    /// How many texts wait to be mended; may be empty.
    waiting: String,
    /// What can be done about it, with its words.
    action: Option<(&'static str, String)>,
}

impl Saved {
    fn of(services: &Services, work: &Work) -> Option<Self> {
        let texts = services.texts();
        let session = work.session.as_ref()?;
        let dirty = session.is_dirty();
        let (icon, color, words, action): (_, fn(&Tokens) -> Color32, _, _) = match &work.save_state
        {
            SaveState::Saving => (
                Icon::Half,
                |tokens| tokens.ink2,
                texts.msg("save-saving"),
                None,
            ),
            SaveState::Failed(words) => (
                Icon::Warning,
                |tokens| tokens.warning,
                words.clone(),
                Some("save-as"),
            ),
            _ if dirty && work.keeper.kept == session.revision() => (
                Icon::CheckRing,
                |tokens| tokens.ink2,
                texts.msg("save-kept"),
                Some("save"),
            ),
            _ if dirty => (
                Icon::Half,
                |tokens| tokens.ink2,
                texts.msg("save-dirty"),
                Some("save"),
            ),
            SaveState::Saved(time) => (
                Icon::CheckRing,
                |tokens| tokens.accent,
                texts.msg_with("save-done", &[("time", time.as_str().into())]),
                None,
            ),
            SaveState::Nothing if session.path().is_none() => (
                Icon::Ring,
                |tokens| tokens.ink3,
                texts.msg("save-no-file"),
                Some("save"),
            ),
            SaveState::Nothing => (
                Icon::CheckRing,
                |tokens| tokens.accent,
                texts.msg("save-as-opened"),
                None,
            ),
        };
        let unread = session.unread().len();
        let count = [("count", unread.into())];
        let waiting = (unread > 0).then(|| texts.msg_with("save-unread", &count));
        let named = |id: &'static str| (id, texts.msg(&format!("action-{id}")));
        Some(Self {
            icon,
            color,
            words,
            waiting: waiting.unwrap_or_default(),
            action: action.map(named),
        })
    }

    /// What is said in full, or of it what must be seen in any room: how many texts wait.
    fn said(&self, full: bool) -> String {
        match (full, self.waiting.is_empty()) {
            (true, true) => self.words.clone(),
            (true, false) => format!("{} \u{b7} {}", self.words, self.waiting),
            (false, _) => self.waiting.clone(),
        }
    }

    /// Width of all of it beside `said`, in points.
    fn width(&self, ui: &Ui, said: &str) -> f32 {
        let gap = ui.spacing().item_spacing.x;
        let action = self.action.as_ref().map(|(_, words)| words.as_str());
        let words = [Some(said), action].into_iter().flatten();
        let words = words.filter(|words| !words.is_empty());
        ICON + words.map(|words| gap + width(ui, words)).sum::<f32>() + 1.0
    }

    /// Width of all of it in full, in points.
    fn needed(&self, ui: &Ui) -> f32 {
        self.width(ui, &self.said(true))
    }

    /// Paints what the room has place for, in its middle.
    fn show(&self, view: &View, ui: &mut Ui) {
        let tokens = Tokens::of(ui);
        let room = ui.max_rect().width();
        let said = self.said(self.needed(ui) <= room);
        let needed = self.width(ui, &said);
        ui.add_space(((room - needed) / 2.0).max(0.0));
        icon(ui, self.icon, ICON, (self.color)(tokens));
        if !said.is_empty() {
            line(ui, Type::Small, tokens.ink2, &said);
        }
        if let Some((id, words)) = &self.action
            && needed <= room
            && link(ui, words).clicked()
        {
            view.act(id);
        }
    }
}

/// Side of the sign of how the edits stand, in points.
const ICON: f32 = 15.0;
