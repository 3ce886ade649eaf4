//! The pages of the document, painted as they will be printed, and the export.

use std::path::Path;
use std::sync::Arc;

use egui::Ui;
use jiff::civil::DateTime;

use super::{
    action::ActionId,
    app::App,
    cx::Cut,
    icons::Icon,
    request::Request,
    theme::{Tokens, Type},
    widgets::{Button, heading, text},
};
use crate::{catalog::Catalog, i18n::Lang, model::Plan};

/// What a document is made from.
pub struct Inputs {
    /// The plan.
    pub plan: Arc<Plan>,
    /// The catalogue.
    pub catalog: &'static Catalog,
    /// Language of the document.
    pub lang: Lang,
    /// When it is made.
    pub now: DateTime,
}

impl Inputs {
    /// Writes the PDF to `path`; gives pages and bytes.
    pub fn export(&self, _path: &Path) -> Result<(usize, usize), String> {
        Err(String::new())
    }
}

/// Pages ready to be painted.
#[derive(Default)]
pub struct Pages {
    /// How many.
    pub count: usize,
}

/// The state of the preview.
#[derive(Default)]
pub struct Preview {
    of: Option<u64>,
    pages: Option<Result<Pages, String>>,
}

impl Preview {
    /// Takes in pages laid out for a revision.
    pub(super) fn take(&mut self, revision: u64, pages: Result<Pages, String>) {
        self.of = Some(revision);
        self.pages = Some(pages);
    }
}

pub(super) fn preview_ui(app: &mut App, ui: &mut Ui, _cut: Cut) {
    let texts = app.texts();
    let tokens = Tokens::of(ui);
    ui.add_space(20.0);
    heading(ui, Type::Title, 1, &texts.msg("step-preview"));
    text(
        ui,
        Type::Body,
        tokens.ink2,
        &texts.attr_or_msg("step-preview", "intro"),
    );
    if ui
        .add(Button::primary(&texts.msg("action-export")).leading(Icon::File))
        .clicked()
    {
        app.requests
            .borrow_mut()
            .push(Request::Act(ActionId("export")));
    }
}
