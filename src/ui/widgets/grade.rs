//! The shape of a level: a diamond, a triangle or a ring. Its word stands beside it.

use egui::{Color32, Painter, Pos2, Shape, Stroke, Ui, pos2, vec2};

use crate::{
    ui::theme::{Tokens, Type},
    views::Grade,
};

/// Room that a shape takes before its words, in points.
pub const GRADE: f32 = 18.0;

/// Colour of the shape and its words, and the tint of a place at this level, where it has one.
pub fn grade_colors(tokens: &Tokens, grade: Grade) -> (Color32, Option<Color32>) {
    match grade {
        Grade::High => (tokens.error, Some(tokens.error_tint)),
        Grade::Middle => (tokens.warning, Some(tokens.warning_tint)),
        Grade::Low => (tokens.ink2, None),
    }
}

/// Paints the shape around `center`, about 11 points wide.
pub fn grade_shape(painter: &Painter, center: Pos2, grade: Grade, color: Color32) {
    let Pos2 { x, y } = center;
    let shape = match grade {
        Grade::High => {
            let r = 6.0;
            let corners = [(x, y - r), (x + r, y), (x, y + r), (x - r, y)];
            Shape::convex_polygon(corners.map(Pos2::from).into(), color, Stroke::NONE)
        }
        Grade::Middle => {
            let corners = [(x, y - 5.0), (x + 6.0, y + 5.0), (x - 6.0, y + 5.0)];
            Shape::convex_polygon(corners.map(Pos2::from).into(), color, Stroke::NONE)
        }
        Grade::Low => Shape::circle_stroke(center, 4.5, Stroke::new(1.5, color)),
    };
    painter.add(shape);
}

/// A line of levels, each with its shape and words.
pub fn grade_legend(ui: &mut Ui, levels: &[(Grade, String)]) {
    let tokens = Tokens::of(ui);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 16.0;
        for (grade, words) in levels {
            let (color, _) = grade_colors(tokens, *grade);
            let job = Type::Micro.job(words, tokens.ink2, f32::INFINITY);
            let galley = ui.painter().layout_job(job);
            let size = galley.size() + vec2(GRADE, 0.0);
            let (rect, response) = ui.allocate_exact_size(size, egui::Sense::hover());
            response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Label, true, words));
            let center = pos2(rect.left() + 6.0, rect.center().y);
            grade_shape(ui.painter(), center, *grade, color);
            let at = pos2(rect.left() + GRADE, rect.top());
            ui.painter().galley(at, galley, tokens.ink2);
        }
    });
}
