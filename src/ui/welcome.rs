//! The welcome screen: new, open, recent plans, examples; and what the program is.

use egui::{Align, Layout, Rect, ScrollArea, Sense, Stroke, StrokeKind, Ui, UiBuilder, pos2, vec2};

use super::{
    app::{App, Services, View, Work, file_name},
    examples,
    icons::{self, Icon},
    interrupted::interrupted_ui,
    landing,
    request::Request,
    theme::{Tokens, Type, radius},
    widgets::{
        Button, Finding, TextField, Tone, describe, finding_note, focus_ring, heading, line, rule,
        text,
    },
};

pub(super) fn welcome_ui(app: &mut App, ui: &mut Ui) {
    let App {
        services,
        work,
        view,
    } = app;
    let tokens = Tokens::of(ui);
    let full = ui.max_rect();
    let side_by_side = full.width() >= 1000.0;
    if side_by_side {
        let (left, right) =
            full.split_left_right_at_x(full.left() + (full.width() * 0.366).round());
        ui.painter().rect_filled(right, 0, tokens.sheet);
        ui.painter()
            .vline(right.left(), right.y_range(), Stroke::new(1.0, tokens.line));
        let place = |rect: Rect| {
            UiBuilder::new()
                .max_rect(rect)
                .layout(Layout::top_down(Align::Min))
        };
        ui.scope_builder(
            place(left.shrink2(vec2(64.0, 0.0))).id_salt("welcome left"),
            |ui| {
                ScrollArea::vertical()
                    .id_salt("left")
                    .auto_shrink([false, false])
                    .show(ui, |ui| {
                        ui.add_space((full.height() * 0.08).clamp(16.0, 74.0));
                        begin_ui(services, view, ui);
                    });
            },
        );
        ui.scope_builder(
            place(right.shrink2(vec2(48.0, 0.0))).id_salt("welcome right"),
            |ui| {
                ScrollArea::vertical()
                    .id_salt("right")
                    .auto_shrink([false, false])
                    .show(ui, |ui| {
                        ui.add_space(36.0);
                        lists_ui(services, work, view, ui);
                    });
            },
        );
    } else {
        ui.painter().rect_filled(full, 0, tokens.sheet);
        let inner = full.shrink2(vec2(if full.width() < 600.0 { 12.0 } else { 24.0 }, 0.0));
        let builder = UiBuilder::new()
            .max_rect(inner)
            .layout(Layout::top_down(Align::Min));
        ui.scope_builder(builder, |ui| {
            ScrollArea::vertical()
                .id_salt("welcome")
                .auto_shrink([false, false])
                .show(ui, |ui| {
                    ui.add_space(20.0);
                    begin_ui(services, view, ui);
                    ui.add_space(28.0);
                    lists_ui(services, work, view, ui);
                    ui.add_space(20.0);
                });
        });
    }
}

/// What the program is for, and the ways to begin.
fn begin_ui(services: &Services, view: &mut View, ui: &mut Ui) {
    let tokens = Tokens::of(ui);
    let texts = services.texts();
    ui.spacing_mut().item_spacing.y = 0.0;
    let (mark, _) = ui.allocate_exact_size(vec2(44.0, 44.0), Sense::hover());
    ui.painter().rect_filled(mark, 6, tokens.accent);
    icons::paint(
        ui.painter(),
        mark.shrink(6.0),
        Icon::Mark,
        tokens.on_accent,
        tokens.accent,
    );
    ui.add_space(24.0);
    landing::title(ui, Type::Display, &texts.msg("welcome-title"));
    ui.add_space(12.0);
    text(ui, Type::Body, tokens.ink2, &texts.msg("welcome-about"));
    ui.add_space(26.0);
    let width = ui.available_width().min(300.0);
    let new = texts.msg("welcome-new");
    if ui
        .add(
            Button::primary(&new)
                .leading(Icon::FilePlus)
                .shortcut("Ctrl+N")
                .width(width)
                .height(44.0),
        )
        .clicked()
    {
        view.act("new");
    }
    ui.add_space(10.0);
    let open = texts.msg("welcome-open");
    if ui
        .add(
            Button::secondary(&open)
                .leading(Icon::Folder)
                .shortcut("Ctrl+O")
                .width(width)
                .height(44.0),
        )
        .clicked()
    {
        view.act("open");
    }
    ui.add_space(18.0);
    let label = ui
        .horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = 6.0;
            let label = line(ui, Type::Label, tokens.ink, &texts.msg("welcome-path"));
            line(
                ui,
                Type::Small,
                tokens.ink2,
                &texts.msg("welcome-path-hint"),
            );
            label.id
        })
        .inner;
    ui.add_space(6.0);
    let go = texts.msg("welcome-path-go");
    let mut entered = false;
    ui.horizontal(|ui| {
        let width = (ui.available_width() - 100.0).clamp(120.0, 268.0);
        let placeholder = texts.msg("welcome-path-example");
        let field = TextField::new(egui::Id::unique("welcome path"), &mut view.typed_path)
            .placeholder(&placeholder)
            .width(width)
            .show(ui)
            .labelled_by(label);
        entered = field.lost_focus() && ui.input(|input| input.key_pressed(egui::Key::Enter));
        let ready = !view.typed_path.trim().is_empty();
        entered = (entered || ui.add(Button::secondary(&go).enabled(ready)).clicked()) && ready;
    });
    if entered {
        let path = view.typed_path.trim().trim_matches('"').into();
        view.ask(Request::Open(path));
    }
    if let Some((title, hint)) = &view.open_error {
        ui.add_space(10.0);
        finding_note(
            ui,
            &Finding {
                tone: Tone::Error,
                title,
                text: hint,
                links: &[],
            },
        );
    }
    ui.add_space(24.0);
    let version = texts.msg_with(
        "welcome-version",
        &[("version", env!("CARGO_PKG_VERSION").into())],
    );
    text(ui, Type::Small, tokens.ink3, &version);
}

fn lists_ui(services: &Services, work: &Work, view: &View, ui: &mut Ui) {
    let tokens = Tokens::of(ui);
    let texts = services.texts();
    ui.spacing_mut().item_spacing.y = 0.0;
    for (index, left) in work.keeper.interrupted.iter().enumerate() {
        interrupted_ui(services.texts(), view, ui, index, left);
        ui.add_space(24.0);
    }
    if !services.prefs.recent.is_empty() {
        heading(ui, Type::Heading, 2, &texts.msg("welcome-recent"));
        ui.add_space(6.0);
        rule(ui, tokens.line);
        for path in &services.prefs.recent {
            if recent_ui(ui, &file_name(path), &path.display().to_string()) {
                view.ask(Request::Open(path.clone()));
            }
        }
        ui.add_space(26.0);
    }
    let examples = examples::all();
    if !examples.is_empty() {
        heading(ui, Type::Heading, 2, &texts.msg("welcome-examples"));
        ui.add_space(12.0);
        let columns = if ui.available_width() >= 560.0 { 2 } else { 1 };
        let width = (ui.available_width() - 12.0 * (columns - 1) as f32) / columns as f32;
        for (row, line) in examples.chunks(columns).enumerate() {
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = 12.0;
                for (column, example) in line.iter().enumerate() {
                    let (title, about) = examples::words(example, texts);
                    if card_ui(ui, &title, &about, width) {
                        view.ask(Request::OpenExample(row * columns + column));
                    }
                }
            });
            ui.add_space(12.0);
        }
        text(
            ui,
            Type::Small,
            tokens.ink2,
            &texts.msg("welcome-examples-hint"),
        );
    }
}

fn recent_ui(ui: &mut Ui, name: &str, path: &str) -> bool {
    let tokens = Tokens::of(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 53.0), Sense::click());
    response.widget_info(|| {
        egui::WidgetInfo::labeled(egui::Role::Button, true, format!("{name}, {path}"))
    });
    if response.hovered() {
        ui.painter()
            .rect_filled(rect.shrink(1.0), radius::FIELD, tokens.accent_tint);
    }
    let spot = Rect::from_center_size(pos2(rect.left() + 17.0, rect.center().y), vec2(16.0, 16.0));
    icons::paint(ui.painter(), spot, Icon::File, tokens.ink2, tokens.sheet);
    let fit = |step: Type, words: &str, color| {
        let mut job = step.job(words, color, rect.width() - 48.0);
        job.wrap.max_rows = 1;
        job.wrap.break_anywhere = true;
        ui.painter().layout_job(job)
    };
    let (title, below) = (
        fit(Type::Label, name, tokens.ink),
        fit(Type::Small, path, tokens.ink2),
    );
    ui.painter().galley(
        pos2(rect.left() + 34.0, rect.top() + 7.0),
        title,
        tokens.ink,
    );
    ui.painter().galley(
        pos2(rect.left() + 34.0, rect.top() + 27.0),
        below,
        tokens.ink2,
    );
    ui.painter().hline(
        rect.x_range(),
        rect.bottom() - 0.5,
        Stroke::new(1.0, tokens.line),
    );
    if response.has_focus() {
        focus_ring(ui, rect.shrink(4.0), radius::FIELD);
    }
    response
        .on_hover_cursor(egui::CursorIcon::PointingHand)
        .clicked()
}

fn card_ui(ui: &mut Ui, title: &str, about: &str, width: f32) -> bool {
    let tokens = Tokens::of(ui);
    let about_galley = ui
        .painter()
        .layout_job(Type::Small.job(about, tokens.ink2, width - 64.0));
    let title_galley = ui
        .painter()
        .layout_job(Type::Label.job(title, tokens.ink, width - 64.0));
    let height = title_galley.size().y + about_galley.size().y + 28.0;
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::click());
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, title));
    describe(ui, response.id, about);
    let fill = if response.hovered() {
        tokens.accent_tint
    } else {
        tokens.raised
    };
    ui.painter().rect(
        rect,
        radius::CARD,
        fill,
        Stroke::new(1.0, tokens.line),
        StrokeKind::Inside,
    );
    let spot = Rect::from_center_size(
        pos2(rect.left() + 25.0, rect.top() + 24.0),
        vec2(20.0, 20.0),
    );
    icons::paint(ui.painter(), spot, Icon::Book, tokens.accent, fill);
    let below = rect.top() + 14.0 + title_galley.size().y + 2.0;
    ui.painter().galley(
        pos2(rect.left() + 48.0, rect.top() + 14.0),
        title_galley,
        tokens.ink,
    );
    ui.painter()
        .galley(pos2(rect.left() + 48.0, below), about_galley, tokens.ink2);
    if response.has_focus() {
        focus_ring(ui, rect.shrink(4.0), radius::CARD);
    }
    response
        .on_hover_cursor(egui::CursorIcon::PointingHand)
        .clicked()
}

/// What the program is and what it is made of.
pub(super) fn about_ui(app: &App, ui: &mut Ui) {
    let tokens = Tokens::of(ui);
    let texts = app.texts();
    let full = ui.max_rect();
    if app.view.dialog.is_none() && landing::escaped(ui, full) {
        app.view.ask(Request::Back);
    }
    ui.painter().rect_filled(full, 0, tokens.sheet);
    let inner = full.shrink2(vec2(48.0, 0.0));
    let builder = UiBuilder::new()
        .max_rect(inner)
        .layout(Layout::top_down(Align::Min));
    ui.scope_builder(builder, |ui| {
        ScrollArea::vertical()
            .id_salt("about")
            .auto_shrink([false, false])
            .show(ui, |ui| {
                ui.set_max_width(680.0);
                ui.add_space(36.0);
                landing::title(ui, Type::Title, &texts.msg("action-about"));
                text(
                    ui,
                    Type::Body,
                    tokens.ink2,
                    &texts.msg_with(
                        "welcome-version",
                        &[("version", env!("CARGO_PKG_VERSION").into())],
                    ),
                );
                ui.add_space(12.0);
                for key in ["about-what", "about-offline", "about-law", "about-parts"] {
                    text(ui, Type::Body, tokens.ink, &texts.msg(key));
                    ui.add_space(10.0);
                }
                if let Some(drawn) = &app.services.drawn {
                    text(ui, Type::Body, tokens.ink, &drawn.sentence(texts));
                    ui.add_space(10.0);
                }
                let back = texts.msg(if app.work.session.is_some() {
                    "about-back"
                } else {
                    "about-start"
                });
                if ui
                    .add(Button::secondary(&back).leading(Icon::Left))
                    .clicked()
                {
                    app.view.ask(Request::Back);
                }
            });
    });
}
