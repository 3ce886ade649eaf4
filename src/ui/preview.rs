//! The pages of the document, painted as they will be printed, and the export.
//!
//! Pages are laid out off the window's thread, again whenever the plan changed. A printed field
//! leads back to its input.

use egui::{
    Align, EventFilter, Key, Layout, Modifiers, Rect, ScrollArea, Sense, Stroke, StrokeKind, Ui,
    UiBuilder, pos2, vec2,
};

use super::{
    app::{App, Preview, Services, View, Work},
    cx::Cut,
    icons::Icon,
    jobs::Done,
    landing, page,
    request::Request,
    theme::{Tokens, Type, size},
    widgets::{
        Button, Stop, Walk, focus_ring, icon, icon_button, keep_in_sight, key_value, line, radios,
        scroll_by_keys, text,
    },
};
use crate::{
    checks::Severity,
    i18n::Texts,
    model::Plan,
    report::{self, DOCUMENTS},
    session::Printing,
};

impl App {
    fn lay_out(&mut self) {
        let Some(session) = &mut self.work.session else {
            return;
        };
        session.follow();
        let lang = report::language(session.plan());
        let document = self.view.preview.document.unwrap_or(&report::PLAN);
        let of = (session.revision(), lang, document);
        if self.view.preview.asked == Some(of) {
            return;
        }
        self.view.preview.asked = Some(of);
        let printing = Printing {
            plan: session.snapshot(),
            catalog: self.services.catalog,
            lang,
            date: self.services.env.clock.today(),
        };
        let ctx = self.services.ctx.clone();
        self.services
            .jobs
            .start(&ctx, "preview", self.work.number, move || {
                let pages = printing.document(document).map(|document| document.pages);
                Done::Previewed(of, pages.map_err(|error| error.to_string()))
            });
    }
}

pub(super) fn preview_ui(app: &mut App, ui: &mut Ui, cut: Cut) {
    app.lay_out();
    let App {
        services,
        work,
        view,
    } = app;
    let tokens = Tokens::of(ui);
    let full = ui.max_rect();
    ui.painter().rect_filled(full, 0, tokens.desk);
    let panel = if cut.list.is_some() { 300.0 } else { 0.0 };
    let thumbs = if full.width() >= 900.0 { 150.0 } else { 0.0 };
    let middle = Rect::from_min_max(
        pos2(full.left() + thumbs, full.top()),
        pos2(full.right() - panel, full.bottom()),
    );
    let place = |rect: Rect, salt: &str| {
        UiBuilder::new()
            .id_salt(salt)
            .max_rect(rect)
            .layout(Layout::top_down(Align::Min))
    };
    if thumbs > 0.0 {
        let rect = Rect::from_min_max(full.min, pos2(middle.left(), full.bottom()));
        ui.painter().vline(
            rect.right() - 0.5,
            rect.y_range(),
            Stroke::new(1.0, tokens.line),
        );
        ui.scope_builder(place(rect, "thumbs"), |ui| {
            thumbs_ui(services.texts(), &mut view.preview, ui);
        });
    }
    ui.scope_builder(place(middle, "page"), |ui| {
        page_ui(services, view, ui, panel == 0.0);
    });
    if panel > 0.0 {
        let rect = Rect::from_min_max(pos2(middle.right(), full.top()), full.max);
        ui.painter().rect_filled(rect, 0, tokens.sheet);
        ui.painter().vline(
            rect.left() + 0.5,
            rect.y_range(),
            Stroke::new(1.0, tokens.line),
        );
        ui.scope_builder(place(rect.shrink2(vec2(22.0, 16.0)), "control"), |ui| {
            ScrollArea::vertical()
                .id_salt("control")
                .auto_shrink([false, false])
                .show(ui, |ui| {
                    control_ui(services, work, view, ui);
                    keep_in_sight(ui, egui::Id::unique("preview control"));
                });
        });
    }
}

/// Which document is shown.
fn documents_ui(texts: &Texts, preview: &mut Preview, ui: &mut Ui) {
    let names: Vec<String> = DOCUMENTS.iter().map(|one| one.title(texts)).collect();
    let shown = preview.document.unwrap_or(&report::PLAN);
    let on = DOCUMENTS.iter().position(|document| document == shown);
    let name = texts.msg("preview-document");
    let id = egui::Id::unique("preview document");
    let few = radios(ui, id, &name, &names, on, 1);
    let chosen = few.and_then(|few| few.chosen);
    if let Some(document) = chosen.and_then(|chosen| DOCUMENTS.get(chosen)) {
        preview.document = Some(document);
        preview.current = 0;
    }
}

fn thumbs_ui(texts: &Texts, preview: &mut Preview, ui: &mut Ui) {
    let tokens = Tokens::of(ui);
    let mut chosen = None;
    ScrollArea::vertical()
        .id_salt("thumbnails")
        .auto_shrink([false, false])
        .show(ui, |ui| {
            ui.add_space(12.0);
            ui.spacing_mut().item_spacing.y = 2.0;
            let width = 96.0;
            let pages = &preview.pages;
            let id = egui::Id::unique("thumbnails");
            let stop = Stop::of(ui, id, Walk::List, pages.len(), preview.current);
            for (index, page) in pages.iter().enumerate() {
                let height = width * page.height / page.width;
                let size = vec2(ui.available_width(), height + 28.0);
                let response = stop.allocate(ui, index, size);
                let row = response.rect;
                let name = texts.msg_with("preview-page", &[("page", (index + 1).into())]);
                let on = index == preview.current;
                response.widget_info(|| {
                    egui::WidgetInfo::selected(egui::Role::Button, true, on, &name)
                });
                let paper = Rect::from_min_size(
                    pos2(row.center().x - width / 2.0, row.top() + 4.0),
                    vec2(width, height),
                );
                if ui.is_rect_visible(row) {
                    page::thumbnail(ui, paper, page);
                    let edge = if on {
                        Stroke::new(3.0, tokens.accent)
                    } else {
                        Stroke::new(1.0, tokens.line)
                    };
                    ui.painter()
                        .rect_stroke(paper, 0, edge, StrokeKind::Outside);
                    let scale = if on { Type::MicroBold } else { Type::Micro };
                    let number = ui.painter().layout_job(scale.job(
                        &(index + 1).to_string(),
                        tokens.ink2,
                        f32::INFINITY,
                    ));
                    let at = pos2(
                        paper.center().x - number.size().x / 2.0,
                        paper.bottom() + 5.0,
                    );
                    ui.painter().galley(at, number, tokens.ink2);
                }
                if response.has_focus() {
                    focus_ring(ui, paper.expand(2.0), 0);
                }
                if response
                    .on_hover_cursor(egui::CursorIcon::PointingHand)
                    .clicked()
                {
                    chosen = Some(index);
                }
            }
            chosen = chosen.or_else(|| stop.walk(ui));
            keep_in_sight(ui, id);
            ui.add_space(12.0);
        });
    if let Some(index) = chosen {
        preview.current = index;
    }
}

fn page_ui(services: &Services, view: &mut View, ui: &mut Ui, with_button: bool) {
    let tokens = Tokens::of(ui);
    let texts = services.texts();
    let bar = Rect::from_min_size(ui.max_rect().min, vec2(ui.max_rect().width(), 44.0));
    ui.painter().hline(
        bar.x_range(),
        bar.bottom() - 0.5,
        Stroke::new(1.0, tokens.line),
    );
    ui.advance_cursor_after_rect(bar);
    let builder = UiBuilder::new()
        .max_rect(bar.shrink2(vec2(16.0, 0.0)))
        .layout(Layout::left_to_right(Align::Center));
    let pages = view.preview.pages.len();
    let mut child = ui.new_child(builder);
    let current = view.preview.current;
    if icon_button(
        &mut child,
        Icon::ChevronLeft,
        &texts.msg("preview-back"),
        current > 0,
    )
    .clicked()
    {
        view.preview.turn(-1);
    }
    let args = [("page", (current + 1).into()), ("all", pages.into())];
    let of = texts.msg_with("preview-of", &args);
    line(&mut child, Type::Table, tokens.ink, &of);
    if icon_button(
        &mut child,
        Icon::ChevronRight,
        &texts.msg("preview-on"),
        current + 1 < pages,
    )
    .clicked()
    {
        view.preview.turn(1);
    }
    if with_button {
        child.with_layout(Layout::right_to_left(Align::Center), |ui| {
            export_button(services, view, ui);
        });
    } else {
        line(
            &mut child,
            Type::Small,
            tokens.ink2,
            &texts.msg("preview-click"),
        );
    }
    if let Some(reason) = &view.preview.failed {
        text(ui, Type::Body, tokens.error, reason);
    }
    let Some(page) = view.preview.pages.get(view.preview.current) else {
        ui.add_space(20.0);
        ui.horizontal(|ui| {
            ui.add_space(20.0);
            line(ui, Type::Body, tokens.ink2, &texts.msg("preview-wait"));
        });
        return;
    };
    let mut to = None;
    ScrollArea::vertical()
        .id_salt(("page", view.preview.current))
        .auto_shrink([false, false])
        .show(ui, |ui| {
            let width = (ui.available_width() - 48.0).clamp(240.0, 760.0);
            let height = width * page.height / page.width;
            let (row, _) =
                ui.allocate_exact_size(vec2(ui.available_width(), height + 32.0), Sense::hover());
            let paper = Rect::from_min_size(
                pos2(row.center().x - width / 2.0, row.top() + 16.0),
                vec2(width, height),
            );
            paper_stop(ui, paper, &of);
            to = page::page_ui(ui, paper, page, |path| {
                let key = Plan::message_key(path);
                Some(format!(
                    "{}: {}",
                    texts.msg("area-change"),
                    texts.attr_or_msg(&key, "short")
                ))
            });
        });
    if let Some(path) = to {
        view.ask(Request::GoTo(path));
    }
}

/// Makes the paper a stop of Tab that scrolls by the keys of the keyboard, named `of`.
fn paper_stop(ui: &Ui, paper: Rect, of: &str) {
    let id = ui.scope_id().with("paper");
    let response = ui.interact(paper, id, Sense::focusable_noninteractive());
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Document, true, of));
    if !response.has_focus() {
        return;
    }
    let seen = ui.clip_rect();
    focus_ring(ui, paper.intersect(seen).shrink(4.0), 0);
    let filter = EventFilter {
        vertical_arrows: true,
        ..EventFilter::default()
    };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
    if ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Space)) {
        ui.scroll_with_delta(vec2(0.0, -seen.height() * 0.9));
    }
    scroll_by_keys(ui);
}

fn export_button(services: &Services, view: &View, ui: &mut Ui) {
    let words = services.texts().msg("action-export");
    if ui
        .add(
            Button::primary(&words)
                .leading(Icon::File)
                .enabled(!services.jobs.busy()),
        )
        .clicked()
    {
        view.act("export");
    }
}

/// What is worth knowing before the PDF is written.
fn control_ui(services: &Services, work: &Work, view: &mut View, ui: &mut Ui) {
    let tokens = Tokens::of(ui);
    let texts = services.texts();
    let Some(session) = &work.session else {
        return;
    };
    landing::title(ui, Type::Heading, &texts.msg("preview-control"));
    documents_ui(texts, &mut view.preview, ui);
    ui.add_space(8.0);
    ui.spacing_mut().item_spacing.y = 2.0;
    let counted = |count: usize| texts.count(i64::try_from(count).unwrap_or(i64::MAX));
    let (errors, warnings) = (
        session.derived().count(Severity::Error),
        session.derived().count(Severity::Warning),
    );
    key_value(
        ui,
        &texts.msg("preview-pages"),
        &counted(view.preview.pages.len()),
    );
    key_value(ui, &texts.msg("preview-errors"), &counted(errors));
    key_value(ui, &texts.msg("preview-warnings"), &counted(warnings));
    ui.add_space(8.0);
    ui.horizontal_top(|ui| {
        let (sign, color, key) = if errors > 0 {
            (Icon::Error, tokens.error, "preview-draft-only")
        } else {
            (Icon::Check, tokens.accent, "preview-ready")
        };
        icon(ui, sign, 14.0, color);
        text(ui, Type::Small, tokens.ink, &texts.msg(key));
    });
    ui.add_space(6.0);
    text(ui, Type::Small, tokens.ink2, &texts.msg("preview-yours"));
    ui.add_space(16.0);
    let width = ui.available_width();
    let words = texts.msg("action-export");
    let button = Button::primary(&words)
        .leading(Icon::File)
        .shortcut("Ctrl+E")
        .width(width)
        .height(size::BUTTON + 6.0);
    if ui.add(button.enabled(!services.jobs.busy())).clicked() {
        view.act("export");
    }
    ui.add_space(6.0);
    let typed = texts.msg("action-export-path");
    if ui
        .add(Button::secondary(&typed).width(width).small())
        .clicked()
    {
        view.act("export-path");
    }
    ui.add_space(6.0);
    let review = texts.msg("action-review");
    if ui
        .add(Button::secondary(&review).width(width).small())
        .clicked()
    {
        view.act("review");
    }
}
