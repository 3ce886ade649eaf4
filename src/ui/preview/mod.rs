//! The pages of the document, painted as they will be printed, and the export.
//!
//! Pages are laid out off the window's thread, again whenever the plan changed; the finished file
//! is then held against the standards, there too. A printed field leads back to its input.

mod control;
mod pages;
mod thumbs;

use std::sync::{Arc, PoisonError};

use egui::{Align, Layout, Rect, ScrollArea, Stroke, Ui, UiBuilder, pos2, vec2};

use super::{
    app::{App, PageNews, Preview},
    cx::Cut,
    jobs::Done,
    theme::Tokens,
    widgets::keep_in_sight,
};
use crate::{i18n::Texts, report};

/// Width of the panel beside the pages, in points.
const PANEL: f32 = 300.0;
/// Width of the small pictures, in points.
const THUMBS: f32 = 150.0;
/// From this width of the sheet on, the panel stands beside the pages, in points.
const BESIDE: f32 = 760.0;
/// From this width on, a window without the list of tasks has room for all three, in points.
const WHOLE: f32 = 1050.0;
/// Part of the height that the panel takes above the pages.
const ABOVE: f32 = 0.45;

impl App {
    fn lay_out(&mut self) {
        let Some(session) = &mut self.work.session else {
            return;
        };
        session.follow();
        let preview = &mut self.view.preview;
        let lang = report::language(session.plan());
        let choice = preview.choice();
        let of = (session.revision(), lang, choice.document);
        let to_lay_out = preview.asked != Some(of);
        let wanted = (of, choice.embed);
        // the file is looked at once its pages are seen
        let to_control = preview.of == Some(of) && preview.control_asked != Some(wanted);
        if !to_lay_out && !to_control {
            return;
        }
        let Some(printing) = self.printing() else {
            return;
        };
        let preview = &mut self.view.preview;
        let ctx = self.services.ctx.clone();
        let (jobs, number) = (&mut self.services.jobs, self.work.number);
        if to_lay_out {
            preview.asked = Some(of);
            let kept = Arc::clone(&preview.kept);
            jobs.start(&ctx, "preview", number, move || {
                let mut kept = kept.lock().unwrap_or_else(PoisonError::into_inner);
                let pages = printing.document(choice, &mut kept);
                let pages = pages.map(|document| document.pages);
                Done::Previewed(of, pages.map_err(|error| error.to_string()))
            });
        } else {
            preview.control_asked = Some(wanted);
            // what was found in another file is not said of this one
            preview.control = None;
            jobs.start(&ctx, "control", number, move || {
                Done::Controlled(wanted, printing.control(choice).ok())
            });
        }
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
    // a narrow window goes without the small pictures, the narrowest has the panel on top
    let beside = cut.list.is_some() || full.width() >= BESIDE;
    let (panel, above) = if beside {
        (PANEL, 0.0)
    } else {
        (0.0, (full.height() * ABOVE).floor())
    };
    let roomy = full.width() >= if cut.list.is_some() { 900.0 } else { WHOLE };
    let thumbs = if roomy { THUMBS } else { 0.0 };
    let middle = Rect::from_min_max(
        pos2(full.left() + thumbs, full.top() + above),
        pos2(full.right() - panel, full.bottom()),
    );
    let place = |rect: Rect, salt: &str| {
        UiBuilder::new()
            .id_salt(salt)
            .max_rect(rect)
            .layout(Layout::top_down(Align::Min))
    };
    // the pages say which of them is in sight, and the small pictures follow
    ui.scope_builder(place(middle, "page"), |ui| {
        pages::pages_ui(services, work, view, ui, !beside);
    });
    if thumbs > 0.0 {
        let rect = Rect::from_min_max(full.min, pos2(middle.left(), full.bottom()));
        ui.painter().vline(
            rect.right() - 0.5,
            rect.y_range(),
            Stroke::new(1.0, tokens.line),
        );
        ui.scope_builder(place(rect, "thumbs"), |ui| {
            thumbs::thumbs_ui(services.texts(), &mut view.preview, ui);
        });
    }
    if !beside {
        let rect = Rect::from_min_max(full.min, pos2(full.right(), middle.top()));
        ui.painter().rect_filled(rect, 0, tokens.sheet);
        ui.painter().hline(
            rect.x_range(),
            rect.bottom() - 0.5,
            Stroke::new(1.0, tokens.line),
        );
        ui.scope_builder(place(rect.shrink2(vec2(22.0, 8.0)), "control"), |ui| {
            ScrollArea::vertical()
                .id_salt("control")
                .auto_shrink([false, false])
                .show(ui, |ui| {
                    control::buttons_ui(services, view, ui);
                    ui.add_space(12.0);
                    control::control_ui(services, work, view, ui);
                    keep_in_sight(ui, egui::Id::unique("preview control"));
                });
        });
    }
    if let Some(words) = heard(services.texts(), &mut view.preview) {
        view.tell(words);
    }
    if beside {
        let rect = Rect::from_min_max(pos2(middle.right(), full.top()), full.max);
        ui.painter().rect_filled(rect, 0, tokens.sheet);
        ui.painter().vline(
            rect.left() + 0.5,
            rect.y_range(),
            Stroke::new(1.0, tokens.line),
        );
        let inner = rect.shrink2(vec2(22.0, 16.0));
        let buttons = Rect::from_min_max(
            pos2(inner.left(), inner.bottom() - control::BUTTONS),
            inner.max,
        );
        let told = Rect::from_min_max(inner.min, pos2(inner.right(), buttons.top() - 12.0));
        ui.scope_builder(place(told, "control"), |ui| {
            ScrollArea::vertical()
                .id_salt("control")
                .auto_shrink([false, false])
                .show(ui, |ui| {
                    control::control_ui(services, work, view, ui);
                    keep_in_sight(ui, egui::Id::unique("preview control"));
                });
        });
        ui.painter().hline(
            rect.x_range(),
            buttons.top() - 10.0,
            Stroke::new(1.0, tokens.line),
        );
        ui.scope_builder(place(buttons, "export"), |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            control::buttons_ui(services, view, ui);
        });
    }
}

/// What is told of what was done with the pages in this frame.
fn heard(texts: &Texts, preview: &mut Preview) -> Option<String> {
    Some(
        match preview.news.take().filter(|_| !preview.pages.is_empty())? {
            PageNews::Turned => {
                let (page, all) = (preview.current + 1, preview.pages.len());
                texts.msg_with("preview-of", &[("page", page.into()), ("all", all.into())])
            }
            PageNews::Sized => match preview.zoom {
                Some(percent) => {
                    let args = [("percent", usize::from(percent).into())];
                    texts.msg_with("said-zoom", &args)
                }
                None => texts.msg("preview-width"),
            },
            PageNews::Sought if preview.find.typed.trim().is_empty() => return None,
            PageNews::Sought if preview.find.hits.is_empty() => texts.msg("preview-find-none"),
            PageNews::Sought => {
                let (hit, all) = (preview.find.on + 1, preview.find.hits.len());
                let args = [("hit", hit.into()), ("all", all.into())];
                texts.msg_with("preview-find-said", &args)
            }
        },
    )
}
