//! Small pictures of all pages; they follow the page in sight, and lead to any other.

use egui::{Id, Rect, ScrollArea, Stroke, StrokeKind, Ui, pos2, vec2};

use super::super::{
    app::Preview,
    page,
    theme::{Tokens, Type},
    widgets::{Stop, Walk, focus_ring, keep_in_sight},
};
use crate::i18n::Texts;

/// Width of a picture, in points.
const WIDTH: f32 = 96.0;
/// Height of what stands around a picture, its number among it.
const AROUND: f32 = 28.0;
const GAP: f32 = 2.0;

pub(super) fn thumbs_ui(texts: &Texts, preview: &mut Preview, ui: &mut Ui) {
    let tokens = Tokens::of(ui);
    let mut chosen = None;
    let mut area = ScrollArea::vertical()
        .id_salt("thumbnails")
        .auto_shrink([false, false]);
    let seen = Id::unique("thumbnails follow");
    let before = ui.data(|data| data.get_temp::<usize>(seen));
    if before != Some(preview.current) {
        ui.data_mut(|data| data.insert_temp(seen, preview.current));
        let rows = preview.pages.iter().take(preview.current);
        let above: f32 = rows.map(|page| row_height(page) + GAP).sum();
        let room = ui.available_height();
        let own = preview.pages.get(preview.current).map_or(0.0, row_height);
        area = area.vertical_scroll_offset((above - (room - own) / 2.0).max(0.0));
    }
    area.show(ui, |ui| {
        ui.add_space(12.0);
        ui.spacing_mut().item_spacing.y = GAP;
        let pages = &preview.pages;
        let id = Id::unique("thumbnails");
        let stop = Stop::of(ui, id, Walk::List, pages.len(), preview.current);
        for (index, page) in pages.iter().enumerate() {
            let size = vec2(ui.available_width(), row_height(page));
            let response = stop.allocate(ui, index, size);
            let row = response.rect;
            let name = texts.msg_with("preview-page", &[("page", (index + 1).into())]);
            let on = index == preview.current;
            response
                .widget_info(|| egui::WidgetInfo::selected(egui::Role::Button, true, on, &name));
            let paper = Rect::from_min_size(
                pos2(row.center().x - WIDTH / 2.0, row.top() + 4.0),
                vec2(WIDTH, row.height() - AROUND),
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
        preview.turn_to(index);
    }
}

fn row_height(page: &crate::report::layout::frame::Page) -> f32 {
    WIDTH * page.height / page.width + AROUND
}
