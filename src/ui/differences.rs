//! Two values or texts side by side or in one run: what was added is underlined, what was removed
//! is struck through; a screen reader hears both in words.

use egui::{Response, Role, Stroke, TextFormat, Ui, WidgetInfo, text::LayoutJob};

use super::theme::{Tokens, Type};
use crate::{
    i18n::Texts,
    model::merge::{Side, words},
};

/// Which pieces of a difference are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Show {
    /// What stood there, with what was removed struck through.
    Before,
    /// What stands there, with what was added underlined.
    After,
    /// Both in one run.
    Both,
}

/// The look of what was added.
pub fn added(tokens: &Tokens, step: Type) -> TextFormat {
    TextFormat {
        background: tokens.accent_tint,
        underline: Stroke::new(1.5, tokens.accent),
        ..step.format(tokens.accent)
    }
}

/// The look of what was removed.
pub fn removed(tokens: &Tokens, step: Type) -> TextFormat {
    TextFormat {
        background: tokens.error_tint,
        strikethrough: Stroke::new(1.0, tokens.error),
        ..step.format(tokens.error)
    }
}

/// Paints what of `before` and `after` differs, in the whole width.
pub fn difference(
    ui: &mut Ui,
    step: Type,
    texts: &Texts,
    (before, after): (&str, &str),
    show: Show,
) -> Response {
    let tokens = Tokens::of(ui);
    let mut job = LayoutJob::default();
    let mut spoken = String::new();
    for (side, piece) in words(before, after) {
        let piece = piece.replace('\u{202f}', "\u{a0}");
        let (format, key) = match side {
            None => (step.format(tokens.ink), ""),
            Some(Side::Ours) if show == Show::After => continue,
            Some(Side::Theirs) if show == Show::Before => continue,
            Some(Side::Ours) => (removed(tokens, step), "diff-removed"),
            Some(Side::Theirs) => (added(tokens, step), "diff-added"),
        };
        // the space after a word belongs to the line and not to the mark
        let bare = piece.trim_end();
        let rest = piece.get(bare.len()..).unwrap_or_default();
        job.append(bare, 0.0, format);
        job.append(rest, 0.0, step.format(tokens.ink));
        if key.is_empty() {
            spoken.push_str(&piece);
        } else {
            let args = [("words", bare.into())];
            spoken.push_str(&texts.msg_with(key, &args));
            spoken.push(' ');
        }
    }
    if job.text.is_empty() {
        spoken = texts.msg("ui-blank");
        job.append(&spoken, 0.0, step.format(tokens.ink3));
    }
    job.wrap.max_width = ui.available_width();
    let galley = ui.painter().layout_job(job);
    let response = ui.add(egui::Label::new(galley));
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, spoken.trim()));
    response
}

/// The two marks with their meaning.
pub fn legend_ui(ui: &mut Ui, texts: &Texts) {
    let tokens = Tokens::of(ui);
    let mut job = LayoutJob::default();
    job.append(
        &texts.msg("diff-legend-added"),
        0.0,
        added(tokens, Type::Small),
    );
    job.append("   ", 0.0, Type::Small.format(tokens.ink2));
    job.append(
        &texts.msg("diff-legend-removed"),
        0.0,
        removed(tokens, Type::Small),
    );
    ui.add(egui::Label::new(ui.painter().layout_job(job)));
}
