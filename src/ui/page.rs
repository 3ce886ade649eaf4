//! Painting a laid-out page with egui: the second consumer of the report's pages beside the PDF.

use std::collections::{BTreeMap, BTreeSet};

use egui::{
    Color32, FontId, Pos2, Rect, Sense, Shape, Stroke, StrokeKind, Ui, UiBuilder, pos2, vec2,
};

use super::page_find::Spot;
use super::page_tree::{Part, parts_of};
use super::theme::{DROP, Face, Tokens, print_colour};
use super::widgets::tip;
use crate::field::FieldPath;
use crate::report::{
    layout::frame::{Item, Page, Path, Shape as Drawn, Stroke as Line, TextRun},
    style,
};

/// Places of a page on the screen.
struct Scale {
    origin: Pos2,
    factor: f32,
}

impl Scale {
    fn of(paper: Rect, page: &Page) -> Self {
        Self {
            origin: paper.min,
            factor: paper.width() / page.width,
        }
    }

    fn at(&self, (x, y): (f32, f32)) -> Pos2 {
        self.origin + vec2(x, y) * self.factor
    }

    fn rect(&self, (x, y, width, height): (f32, f32, f32, f32)) -> Rect {
        Rect::from_min_size(self.at((x, y)), vec2(width, height) * self.factor)
    }
}

/// What was found on a page.
pub(super) struct Marks<'a> {
    hits: &'a [Spot],
    page: usize,
    on: usize,
}

impl<'a> Marks<'a> {
    /// Those of `hits` on this page; the one at `on` stands out.
    pub fn of(hits: &'a [Spot], on: usize, page: usize) -> Self {
        Self { hits, page, on }
    }

    fn paint(&self, ui: &Ui, scale: &Scale) {
        // paper is white in every theme
        let tokens = Tokens::get(false);
        let first = self.hits.partition_point(|hit| hit.page < self.page);
        let hits = self.hits.iter().enumerate().skip(first);
        for (index, hit) in hits.take_while(|(_, hit)| hit.page == self.page) {
            for [left, top, right, bottom] in &hit.rects {
                let rect = scale.rect((*left, *top, right - left, bottom - top));
                ui.painter().rect_filled(rect, 2, tokens.warning_tint);
                if index == self.on {
                    let edge = Stroke::new(2.0, tokens.warning);
                    ui.painter().rect_stroke(rect, 2, edge, StrokeKind::Outside);
                }
            }
        }
    }
}

/// Paints `page` into `paper`; `name` says what the link of a printed field is called. Gives the
/// path of a field that was pressed.
pub(super) fn page_ui(
    ui: &mut Ui,
    paper: Rect,
    page: &Page,
    marks: &Marks<'_>,
    name: impl Fn(FieldPath) -> String,
) -> Option<FieldPath> {
    let tokens = Tokens::of(ui);
    let scale = Scale::of(paper, page);
    ui.painter().rect(
        paper,
        0,
        print_colour(style::WHITE),
        Stroke::new(1.0, tokens.line),
        StrokeKind::Outside,
    );
    marks.paint(ui, &scale);
    for item in &page.items {
        match item {
            Item::Text(run) => run_ui(ui, &scale, run),
            Item::Shape(shape) => shape_ui(ui, &scale, shape),
            Item::Link(_) | Item::Target(_) | Item::Field(_) | Item::Tag(_) => {}
        }
    }
    let mut fields = Fields {
        page,
        scale: &scale,
        name: &name,
        linked: BTreeSet::new(),
        named: BTreeMap::new(),
        pressed: None,
    };
    let id = ui.scope_id().with("printed");
    if ui.ctx().has_accesskit_node(ui.unique_id()) {
        parts_ui(ui, id, &parts_of(page), &mut fields);
    } else {
        for index in 0..page.items.len() {
            fields.area_ui(ui, index);
        }
    }
    fields.pressed
}

/// The nodes of a screen reader: the page is a document, and each field in it one link.
fn parts_ui(ui: &mut Ui, id: egui::Id, parts: &[Part], fields: &mut Fields<'_>) {
    for (index, part) in parts.iter().enumerate() {
        let id = id.with(index);
        match part {
            Part::Field(at) => fields.area_ui(ui, *at),
            Part::Group { role, parts, .. } => {
                let builder = UiBuilder::new()
                    .scope_id(id)
                    .max_rect(ui.max_rect())
                    .accessibility_role(*role);
                let mut child = ui.new_child(builder);
                parts_ui(&mut child, id, parts, fields);
            }
            Part::Text {
                role,
                level,
                words,
                rect: [left, top, right, bottom],
                ..
            } => {
                let rect = fields.scale.rect((*left, *top, right - left, bottom - top));
                let response = ui.interact(rect, id, Sense::hover());
                response.widget_info(|| egui::WidgetInfo::labeled(*role, true, words));
                if let Some(level) = level {
                    ui.ctx().accesskit_node_builder(id, |node| {
                        node.set_level(super::widgets::level(*level));
                    });
                }
            }
        }
    }
}

/// The printed fields of a page that can be gone to.
struct Fields<'a> {
    page: &'a Page,
    scale: &'a Scale,
    name: &'a dyn Fn(FieldPath) -> String,
    /// Fields that have their link: one printed in several places is one stop.
    linked: BTreeSet<FieldPath>,
    /// How many links of the page are called the same; counted for who hears them.
    named: BTreeMap<String, usize>,
    pressed: Option<FieldPath>,
}

impl Fields<'_> {
    /// What the link of the field at `path` is called; of several that are called the same, who hears
    /// them is told which of them it is.
    fn words(&mut self, path: FieldPath, heard: bool) -> String {
        let words = (self.name)(path);
        if !heard {
            return words;
        }
        let count = self.named.entry(words.clone()).or_default();
        *count += 1;
        match *count {
            1 => words,
            number => format!("{words} ({number})"),
        }
    }

    fn area_ui(&mut self, ui: &Ui, index: usize) {
        let Some(Item::Field(field)) = self.page.items.get(index) else {
            return;
        };
        let rect = self.scale.rect(field.rect).expand(2.0);
        let first = !field.inner && self.linked.insert(field.path);
        let sense = if first { Sense::click() } else { Sense::CLICK };
        let response = ui.interact(rect, ui.scope_id().with(("field", index)), sense);
        let heard = first && ui.ctx().has_accesskit_node(response.id);
        let shown = response.hovered() || response.has_focus() || response.clicked();
        // a page has hundreds of fields, and most of them are called nothing in a frame
        let words = if heard || shown {
            self.words(field.path, heard)
        } else {
            String::new()
        };
        if first {
            response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Link, true, &words));
        } else {
            // the link of the field is told once
            ui.ctx().accesskit_node_builder(response.id, |node| {
                node.set_role(egui::Role::GenericContainer);
                node.set_hidden();
            });
        }
        if response.gained_focus() {
            response.scroll_to_me(None);
        }
        if response.hovered() || response.has_focus() {
            let accent = Tokens::get(false).accent;
            ui.painter()
                .rect_stroke(rect, 2, Stroke::new(1.5, accent), StrokeKind::Outside);
        }
        // not told again what the link is called
        if tip(response, &words)
            .on_hover_cursor(egui::CursorIcon::PointingHand)
            .clicked()
        {
            self.pressed = Some(field.path);
        }
    }
}

/// A small picture of `page`: its lines of text as bars.
pub(super) fn thumbnail(ui: &Ui, paper: Rect, page: &Page) {
    let scale = Scale::of(paper, page);
    ui.painter()
        .rect_filled(paper, 0, print_colour(style::WHITE));
    for item in &page.items {
        match item {
            Item::Text(run) => {
                let at = scale.at((run.x, run.y - run.size * 0.5));
                let bar = Rect::from_min_size(at, vec2(run.width, run.size * 0.45) * scale.factor);
                let ink = print_colour(run.color).gamma_multiply(if run.size > 12.0 {
                    0.75
                } else {
                    0.4
                });
                ui.painter().rect_filled(bar, 0, ink);
            }
            Item::Shape(shape) => {
                if let (Path::Rect(x, y, width, height), Some(fill)) = (&shape.path, shape.fill) {
                    ui.painter().rect_filled(
                        scale.rect((*x, *y, *width, *height)),
                        0,
                        print_colour(fill),
                    );
                }
            }
            Item::Link(_) | Item::Target(_) | Item::Field(_) | Item::Tag(_) => {}
        }
    }
}

fn run_ui(ui: &Ui, scale: &Scale, run: &TextRun) {
    let face = match run.face {
        style::Face::Regular => Face::Regular,
        style::Face::Semibold => Face::Semibold,
        style::Face::Bold => Face::Bold,
        style::Face::Italic => Face::Italic,
    };
    let size = run.size * scale.factor;
    let font = FontId::new(size, face.family());
    let color = print_colour(run.color);
    let clip = ui.clip_rect();
    let baseline = scale.at((run.x, run.y)).y;
    if baseline < clip.top() - size || baseline > clip.bottom() + size {
        return;
    }
    for (x, word) in run.words() {
        let galley = ui
            .painter()
            .layout_no_wrap(word.to_owned(), font.clone(), color);
        let drop = galley
            .rows
            .first()
            .and_then(|row| row.glyphs.first().map(|glyph| row.pos.y + glyph.pos.y))
            .unwrap_or_default();
        let at = pos2(scale.at((x, run.y)).x, baseline - drop - DROP * size);
        ui.painter().galley(at, galley, color);
    }
}

fn shape_ui(ui: &Ui, scale: &Scale, shape: &Drawn) {
    let fill = shape.fill.map_or(Color32::TRANSPARENT, print_colour);
    let stroke = shape
        .stroke
        .as_ref()
        .map_or(Stroke::NONE, |line| stroke_of(scale, line));
    let dash = shape.stroke.as_ref().and_then(|line| line.dash);
    let points = |list: &[(f32, f32)]| {
        list.iter()
            .map(|point| scale.at(*point))
            .collect::<Vec<_>>()
    };
    let line = |list: &[(f32, f32)]| match dash {
        Some(dash) => dashed(ui, scale, &points(list), stroke, dash),
        None => {
            ui.painter().add(Shape::line(points(list), stroke));
        }
    };
    match &shape.path {
        Path::Rect(x, y, width, height) => {
            let rect = scale.rect((*x, *y, *width, *height));
            ui.painter().rect(
                rect,
                0,
                fill,
                if dash.is_some() { Stroke::NONE } else { stroke },
                StrokeKind::Middle,
            );
            if let Some(dash) = dash {
                let corners = [
                    rect.left_top(),
                    rect.right_top(),
                    rect.right_bottom(),
                    rect.left_bottom(),
                    rect.left_top(),
                ];
                dashed(ui, scale, &corners, stroke, dash);
            }
        }
        Path::Line(ends) => line(ends),
        Path::Lines(lines) => lines.iter().for_each(|list| line(list)),
        Path::Polygon(list) => {
            ui.painter()
                .add(Shape::convex_polygon(points(list), fill, stroke));
        }
        Path::Circle(x, y, radius) => {
            ui.painter()
                .circle(scale.at((*x, *y)), radius * scale.factor, fill, stroke);
        }
    }
}

fn stroke_of(scale: &Scale, line: &Line) -> Stroke {
    Stroke::new(
        (line.width * scale.factor).max(0.5),
        print_colour(line.color),
    )
}

fn dashed(ui: &Ui, scale: &Scale, path: &[Pos2], stroke: Stroke, (dash, gap): (f32, f32)) {
    if dash < 0.01 {
        let every = (gap * scale.factor).max(1.5);
        let radius = (stroke.width / 2.0).max(0.6);
        for [from, to] in path.array_windows() {
            let length = from.distance(*to);
            let mut along = 0.0;
            while along <= length {
                let spot = from.lerp(*to, along / length.max(0.01));
                ui.painter().circle_filled(spot, radius, stroke.color);
                along += every;
            }
        }
        return;
    }
    let length = (dash * scale.factor).max(stroke.width);
    let gap = (gap * scale.factor).max(1.0);
    ui.painter()
        .extend(Shape::dashed_line(path, stroke, length, gap));
}
