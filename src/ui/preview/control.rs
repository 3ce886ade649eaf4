//! What is worth knowing before the file is written: what the standards say of it, what the plan
//! still lacks, and what only people can judge.

use egui::{Id, Rect, Sense, Stroke, Ui, pos2, vec2};

use super::super::{
    app::{Preview, Services, View, Work},
    cx::{Cut, list_words},
    edited::edited_ui,
    form::field_ui,
    icons::{self, Icon},
    jobs::PICK,
    landing,
    theme::{Tokens, Type, size},
    widgets::{Button, ComboLook, FieldState, checkbox, combo, line, text},
};
use crate::{
    checks::Severity,
    i18n::Texts,
    path,
    report::{self, DOCUMENTS, pdf::control::Control},
};

pub(super) fn control_ui(services: &Services, work: &mut Work, view: &mut View, ui: &mut Ui) {
    let texts = services.texts();
    let Some(session) = &work.session else {
        return;
    };
    landing::title(ui, Type::Heading, &texts.msg("preview-control"));
    ui.spacing_mut().item_spacing.y = 2.0;
    file_ui(texts, &view.preview, ui);
    let (errors, warnings) = (
        session.derived().count(Severity::Error),
        session.derived().count(Severity::Warning),
    );
    let (sign, note) = match (errors, warnings) {
        (0, 0) => (Sign::Good, None),
        (0, _) => (Sign::Look, None),
        _ => (Sign::Bad, Some(texts.msg("preview-draft-only"))),
    };
    let counted = |count: usize| texts.count(i64::try_from(count).unwrap_or(i64::MAX));
    let words = texts.msg("preview-errors");
    row(ui, sign, &words, &counted(errors), note.as_deref());
    let sign = if warnings > 0 { Sign::Look } else { Sign::Good };
    row(
        ui,
        sign,
        &texts.msg("preview-warnings"),
        &counted(warnings),
        None,
    );
    let yours = texts.attr_or_msg("preview-yours", "short");
    row(
        ui,
        Sign::Yours,
        &yours,
        "",
        Some(&texts.msg("preview-yours")),
    );
    ui.add_space(10.0);
    document_ui(texts, &mut view.preview, ui);
    ui.add_space(8.0);
    edition_ui(services, work, view, ui);
    embed_ui(texts, &mut view.preview, ui);
    ui.add_space(8.0);
    for action in ["export-path", "review"] {
        let words = texts.msg(&format!("action-{action}"));
        let width = ui.available_width();
        if ui.add(Button::quiet(&words).width(width).small()).clicked() {
            view.act(action);
        }
    }
    ui.add_space(6.0);
    let tokens = Tokens::of(ui);
    text(ui, Type::Small, tokens.ink2, &texts.msg("preview-click"));
}

/// What is known of the file itself.
fn file_ui(texts: &Texts, preview: &Preview, ui: &mut Ui) {
    let counted = |count: usize| texts.count(i64::try_from(count).unwrap_or(i64::MAX));
    let pages = counted(preview.pages.len());
    let Some(control) = preview.control.as_ref() else {
        let waits = texts.msg("preview-control-wait");
        row(ui, Sign::Waits, &waits, "", None);
        // before the first pages there is nothing to count
        if !preview.pages.is_empty() {
            row(ui, Sign::Good, &texts.msg("preview-pages"), &pages, None);
        }
        return;
    };
    let Control {
        accessible,
        archivable,
        tables,
        figures,
        bytes,
    } = control;
    let embed = preview.embed;
    let archive = if embed { "preview-a3" } else { "preview-a2" };
    for (key, broken) in [("preview-ua", accessible), (archive, archivable)] {
        let sign = if broken.is_empty() {
            Sign::Good
        } else {
            Sign::Bad
        };
        let args = [("count", broken.len().into())];
        let found = texts.msg_with("preview-rules", &args);
        row(
            ui,
            sign,
            &texts.msg(key),
            &found,
            broken.first().map(String::as_str),
        );
    }
    for (key, value) in [
        ("preview-tables", counted(*tables)),
        ("preview-figures", counted(*figures)),
        ("preview-pages", pages),
    ] {
        row(ui, Sign::Good, &texts.msg(key), &value, None);
    }
    let args = [("size", counted(bytes.div_ceil(1024)).into())];
    let size = texts.msg_with("preview-kb", &args);
    row(ui, Sign::Good, &texts.msg("preview-size"), &size, None);
}

/// How something stands.
#[derive(Clone, Copy)]
enum Sign {
    Good,
    Bad,
    /// Worth a look.
    Look,
    /// Only people can tell.
    Yours,
    /// It is being found out.
    Waits,
}

/// One thing that is looked at, with what came of it, and a note below.
fn row(ui: &mut Ui, sign: Sign, words: &str, value: &str, note: Option<&str>) {
    let tokens = Tokens::of(ui);
    let (icon, color) = match sign {
        Sign::Good => (Icon::Check, tokens.accent),
        Sign::Bad => (Icon::Error, tokens.error),
        Sign::Look => (Icon::Warning, tokens.warning),
        Sign::Yours => (Icon::Hint, tokens.ink2),
        Sign::Waits => (Icon::Half, tokens.ink2),
    };
    let width = ui.available_width();
    let told = Type::SmallBold.job(value, tokens.ink, width * 0.5);
    let told = ui.painter().layout_job(told);
    let room = width - 24.0 - told.size().x - 8.0;
    let name = ui
        .painter()
        .layout_job(Type::Small.job(words, tokens.ink, room.max(80.0)));
    let note = note.map(|note| {
        let job = Type::Micro.job(note, tokens.ink2, width - 24.0);
        ui.painter().layout_job(job)
    });
    let under = note.as_ref().map_or(0.0, |note| note.size().y + 1.0);
    let height = name.size().y.max(told.size().y) + under + 10.0;
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
    let top = rect.top() + 5.0;
    let place = Rect::from_min_size(pos2(rect.left(), top + 1.0), vec2(16.0, 16.0));
    icons::paint(ui.painter(), place, icon, color, tokens.on_accent);
    let right = pos2(rect.right() - told.size().x, top);
    let told_words = told.text().to_owned();
    let mut heard = match told_words.as_str() {
        "" => words.to_owned(),
        told => format!("{words}: {told}"),
    };
    ui.painter().galley(right, told, tokens.ink);
    let below = pos2(rect.left() + 24.0, top + name.size().y + 1.0);
    ui.painter()
        .galley(pos2(rect.left() + 24.0, top), name, tokens.ink);
    if let Some(note) = note {
        heard = format!("{heard}. {}", note.text());
        ui.painter().galley(below, note, tokens.ink2);
    }
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Label, true, &heard));
    ui.painter().hline(
        rect.x_range(),
        rect.bottom() - 0.5,
        Stroke::new(1.0, tokens.line),
    );
}

/// Which document is shown.
fn document_ui(texts: &Texts, preview: &mut Preview, ui: &mut Ui) {
    let tokens = Tokens::of(ui);
    let names: Vec<String> = DOCUMENTS.iter().map(|one| one.title(texts)).collect();
    let shown = preview.document.unwrap_or(&report::PLAN);
    let on = DOCUMENTS.iter().position(|document| document == shown);
    let name = texts.msg("preview-document");
    let label = line(ui, Type::Label, tokens.ink, &name);
    let look = ComboLook {
        width: f32::INFINITY,
        state: FieldState::Rest,
        cell: false,
        quiet: false,
    };
    let id = Id::unique("preview document");
    let (field, chosen) = combo(
        ui,
        id,
        names.as_slice().into(),
        on,
        &list_words(texts),
        look,
    );
    field.labelled_by(label.id);
    if let Some(document) = chosen.and_then(|chosen| DOCUMENTS.get(chosen)) {
        preview.show(document);
    }
}

/// The fields of the plan that its cover and every foot of a page show, to be edited here too.
fn edition_ui(services: &Services, work: &mut Work, view: &mut View, ui: &mut Ui) {
    let cut = Cut {
        margin: None,
        label_left: false,
        ..Cut::of(ui.available_width())
    };
    edited_ui((services, work, view), ui, cut, |cx, plan, ui| {
        for path in [path!(edition.version_date), path!(edition.status)] {
            field_ui(cx, plan, ui, path);
        }
    });
}

fn embed_ui(texts: &Texts, preview: &mut Preview, ui: &mut Ui) {
    let embed = texts.attr_or_msg("dialog-document", "embed");
    if checkbox(ui, preview.embed, &embed).clicked() {
        preview.embed = !preview.embed;
    }
}

/// Height of the buttons, in points.
pub(super) const BUTTONS: f32 = size::BUTTON + 6.0 + 6.0 + size::BUTTON_SMALL;

/// What writes the document; always in sight.
pub(super) fn buttons_ui(services: &Services, view: &mut View, ui: &mut Ui) {
    let texts = services.texts();
    let width = ui.available_width();
    let free = !services.jobs.runs(PICK);
    let words = texts.msg("action-export");
    let button = Button::primary(&words)
        .leading(Icon::File)
        .shortcut("Ctrl+E")
        .width(width)
        .height(size::BUTTON + 6.0);
    if ui.add(button.enabled(free)).clicked() {
        view.act("export");
    }
    ui.add_space(6.0);
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 8.0;
        let half = (width - 8.0) / 2.0;
        for action in ["export-docx", "export-xlsx"] {
            let words = texts.attr_or_msg(&format!("action-{action}"), "short");
            let button = Button::secondary(&words).width(half).small();
            if ui.add(button.enabled(free)).clicked() {
                view.act(action);
            }
        }
    });
}
