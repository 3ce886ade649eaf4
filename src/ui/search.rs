//! Go to a step or a field by typing a part of its name.

use egui::{Area, Id, Key, Order, Role, ScrollArea, Sense, Ui, Vec2};

use super::{
    app::App,
    icons::Icon,
    request::Request,
    route::Route,
    steps::STEPS,
    theme::{Tokens, Type, radius, shadow},
    widgets::{TextField, focus_ring},
};
use crate::{field::FieldPath, model::Plan};

/// Most places listed.
const MOST: usize = 12;

/// The state of the search box.
#[derive(Default)]
pub struct Search {
    open: bool,
    opening: bool,
    query: String,
}

/// A place that can be gone to.
enum Place {
    Step(usize),
    Field(FieldPath),
}

impl App {
    pub(super) fn open_search(&mut self) {
        self.search = Search {
            open: true,
            opening: true,
            query: String::new(),
        };
    }
}

fn places(app: &App) -> Vec<(Place, String, String)> {
    let texts = app.texts();
    let needle = app.search.query.trim().to_lowercase();
    if needle.is_empty() {
        return Vec::new();
    }
    let mut found = Vec::new();
    for (index, step) in STEPS.iter().enumerate() {
        let name = texts.msg(&format!("step-{}", step.id));
        if name.to_lowercase().contains(&needle) {
            found.push((
                Place::Step(index),
                name,
                texts.msg(&format!("tasks-part-{}", step.part.key())),
            ));
        }
    }
    for step in STEPS {
        for table in step.tables {
            let Some(info) = Plan::table_info(table).filter(|info| !info.many) else {
                continue;
            };
            for field in (info.fields)() {
                let path = FieldPath::one(info.name, field.name);
                let name = texts.msg(&Plan::message_key(path));
                if name.to_lowercase().contains(&needle) {
                    found.push((
                        Place::Field(path),
                        name,
                        texts.msg(&format!("step-{}", step.id)),
                    ));
                }
            }
        }
    }
    found.truncate(MOST);
    found
}

/// Paints the search box over the window while it is open.
pub fn search_ui(app: &mut App, ui: &mut Ui) {
    if !app.search.open {
        return;
    }
    let ctx = ui.ctx().clone();
    let tokens = Tokens::of(ui);
    let found = places(app);
    let title = app.texts().msg("search-title");
    let opening = std::mem::take(&mut app.search.opening);
    let width = (ui.max_rect().width() - 48.0).min(520.0);
    let mut chosen = None;
    let shown = Area::new(Id::unique("search"))
        .order(Order::Foreground)
        .anchor(egui::Align2::CENTER_TOP, Vec2::new(0.0, 56.0))
        .role(Role::Dialog)
        .accessible_name(&title)
        .show(&ctx, |ui| {
            egui::Frame::new()
                .fill(tokens.raised)
                .stroke(egui::Stroke::new(1.0, tokens.line))
                .corner_radius(radius::CARD)
                .shadow(shadow(tokens, 4, 16, 46))
                .inner_margin(egui::Margin::same(12))
                .show(ui, |ui| {
                    ui.set_width(width);
                    let field = TextField::new(Id::unique("search field"), &mut app.search.query)
                        .leading(Icon::Search)
                        .placeholder(&title)
                        .width(width)
                        .show(ui)
                        .accessible_name(&title);
                    if opening {
                        field.request_focus();
                    }
                    let entered =
                        field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
                    ScrollArea::vertical().max_height(360.0).show(ui, |ui| {
                        ui.spacing_mut().item_spacing.y = 0.0;
                        for (index, (place, name, of)) in found.iter().enumerate() {
                            if place_ui(ui, name, of) || (entered && index == 0) {
                                chosen = Some(match place {
                                    Place::Step(step) => Request::Go(Route::Step(*step)),
                                    Place::Field(path) => Request::GoTo(*path),
                                });
                            }
                        }
                    });
                });
        });
    let outside = ctx.input(|input| {
        input.pointer.any_pressed()
            && input
                .pointer
                .interact_pos()
                .is_some_and(|pos| !shown.response.rect.contains(pos))
    });
    if let Some(request) = chosen {
        app.requests.borrow_mut().push(request);
        app.search.open = false;
    } else if (outside && !opening) || ctx.input(|input| input.key_pressed(Key::Escape)) {
        app.search.open = false;
    }
}

fn place_ui(ui: &mut Ui, name: &str, of: &str) -> bool {
    let tokens = Tokens::of(ui);
    let (rect, response) =
        ui.allocate_exact_size(egui::vec2(ui.available_width(), 34.0), Sense::click());
    response.widget_info(|| {
        egui::WidgetInfo::labeled(Role::ListBoxOption, true, format!("{name}, {of}"))
    });
    if response.hovered() || response.has_focus() {
        ui.painter()
            .rect_filled(rect, radius::TAG, tokens.accent_tint);
    }
    if response.has_focus() {
        focus_ring(ui, rect.shrink(4.0), radius::TAG);
    }
    let name = ui
        .painter()
        .layout_job(Type::Body.job(name, tokens.ink, f32::INFINITY));
    let of = ui
        .painter()
        .layout_job(Type::Micro.job(of, tokens.ink3, f32::INFINITY));
    let y = rect.center().y;
    ui.painter().galley(
        egui::pos2(rect.left() + 8.0, y - name.size().y / 2.0),
        name,
        tokens.ink,
    );
    ui.painter().galley(
        egui::pos2(rect.right() - 8.0 - of.size().x, y - of.size().y / 2.0),
        of,
        tokens.ink3,
    );
    response
        .on_hover_cursor(egui::CursorIcon::PointingHand)
        .clicked()
}
