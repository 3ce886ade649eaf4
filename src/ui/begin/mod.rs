//! The first question of a new plan: whose it is. A unit is found by the first letters of its
//! name; without a data pack name and code are typed.
//!
//! Nothing is changed before «Utwórz plan»: the open plan stays open until then.

mod pack;

use egui::{
    Align, Color32, Frame, Id, Key, Layout, Margin, Modifiers, Rect, Role, ScrollArea, Sense,
    Stroke, Ui, UiBuilder, WidgetInfo, pos2, text::LayoutJob, vec2,
};

use pack::{card, pack_ui};

use super::{
    app::{App, Begin, PackState, Services, View, Wanted},
    icons::Icon,
    landing,
    request::Request,
    theme::{Face, Tokens, Type, radius, shadow, size},
    widgets::{
        Button, Finding, TextField, Tone, column, describe, finding_note, focus_ring, icon,
        icon_button, keep_in_sight, line, link, listed, rule, section, segments, take_focus, text,
        walk_list, want_focus,
    },
};
use crate::{
    base::Decimal,
    field::{Datum, FieldPath},
    i18n::{Texts, fold},
    model::{LocalGovernment, Op, Patch, Plan},
    pack::{Pack, Unit, names},
    path,
};

/// The figure that tells how large a unit is.
const PERSONS: &str = "ludnosc";
/// Hits that are listed; typing more letters leads to the others.
const MOST: usize = 30;
/// Height of a hit, in points.
const HIT: f32 = 46.0;
/// Hits seen at once; the rest scrolls.
const SEEN: f32 = 5.0;
/// Height of a line whose letters are underlined, in points.
const UNDERLINED: f32 = 19.0;
/// Room of the bar that a longer list scrolls by, in points.
const BAR: f32 = 12.0;
/// Width of the margin, in points.
const MARGIN: f32 = 330.0;
/// From this width on there is a margin.
const WIDE: f32 = 1000.0;

/// Paints the screen.
pub(super) fn begin_ui(app: &mut App, ui: &mut Ui) {
    let tokens = Tokens::of(ui);
    let full = ui.max_rect();
    let (body, foot) = full.split_top_bottom_at_y(full.bottom() - size::FOOTER);
    let margin = if full.width() >= WIDE { MARGIN } else { 0.0 };
    let (sheet, side) = body.split_left_right_at_x(body.right() - margin);
    ui.painter().rect_filled(sheet, 0, tokens.sheet);
    let App { services, view, .. } = app;
    let texts = services.texts();
    let pack = services.pack.get();
    let manual = view.begin.manual || pack.is_none();
    let pad = if full.width() < 600.0 { 12.0 } else { 32.0 };
    let inner = sheet.shrink2(vec2(pad, 0.0));
    let mut beside = None;
    let place = |rect: Rect, name: &str| UiBuilder::new().id_salt(name.to_owned()).max_rect(rect);
    ui.scope_builder(place(inner, "begin sheet"), |ui| {
        ScrollArea::vertical()
            .id_salt("begin")
            .auto_shrink([false, false])
            .show(ui, |ui| {
                ui.set_max_width(ui.available_width().min(700.0));
                ui.spacing_mut().item_spacing.y = 4.0;
                ui.add_space(12.0);
                line(ui, Type::Small, tokens.ink2, &texts.msg("action-new"));
                landing::title(ui, Type::Title, &texts.msg("begin-title"));
                let intro = if manual {
                    "begin-intro-manual"
                } else {
                    "begin-intro"
                };
                text(ui, Type::Body, tokens.ink2, &texts.msg(intro));
                ui.add_space(10.0);
                beside = match pack {
                    Some(pack) if !manual => units_ui(texts, pack, &mut view.begin, ui),
                    _ => {
                        manual_ui(services, pack.is_some(), view, ui);
                        None
                    }
                };
                if margin == 0.0 {
                    ui.add_space(16.0);
                    margin_ui(services, view, ui, beside.as_deref());
                }
                keep_in_sight(ui, Id::unique("begin"));
            });
    });
    if margin > 0.0 {
        let edge = Stroke::new(1.0, tokens.line);
        ui.painter().vline(side.left() + 0.5, side.y_range(), edge);
        ui.scope_builder(place(side.shrink2(vec2(18.0, 0.0)), "begin margin"), |ui| {
            ScrollArea::vertical()
                .id_salt("begin margin")
                .auto_shrink([false, false])
                .show(ui, |ui| {
                    ui.add_space(20.0);
                    margin_ui(services, view, ui, beside.as_deref());
                });
        });
    }
    ui.painter().rect_filled(foot, 0, tokens.sheet);
    let edge = Stroke::new(1.0, tokens.line);
    ui.painter().hline(foot.x_range(), foot.top() + 0.5, edge);
    let row = place(foot.shrink2(vec2(pad, 0.0)), "begin footer")
        .layout(Layout::left_to_right(Align::Center));
    ui.scope_builder(row, |ui| footer_ui(services, view, ui, manual));
    if view.dialog.is_none() && landing::escaped(ui, full) {
        view.ask(Request::Back);
    }
}

/// A label at the left, or above in a narrow window, and what belongs to it.
fn row_ui(ui: &mut Ui, label: &str, hint: &str, content: impl FnOnce(&mut Ui, Id)) {
    let tokens = Tokens::of(ui);
    let words = |ui: &mut Ui| {
        let label = text(ui, Type::Label, tokens.ink, label);
        if !hint.is_empty() {
            text(ui, Type::Small, tokens.ink3, hint);
        }
        label.id
    };
    let width = ui.available_width();
    if width >= 520.0 {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 0.0;
            let id = column(ui, size::LABEL, |ui| {
                ui.add_space(6.0);
                words(ui)
            });
            ui.add_space(16.0);
            column(ui, width - size::LABEL - 16.0, |ui| content(ui, id));
        });
    } else {
        let id = words(ui);
        content(ui, id);
    }
    ui.add_space(12.0);
}

/// Choosing units of the pack. Gives the code of the one that the margin tells of.
fn units_ui(texts: &Texts, pack: &Pack, begin: &mut Begin, ui: &mut Ui) -> Option<String> {
    row_ui(ui, &texts.msg("begin-for"), "", |ui, _| {
        let options = ["begin-for-one", "begin-for-several"].map(|key| texts.msg(key));
        let chosen = Some(usize::from(begin.joint));
        let name = texts.msg("begin-for");
        let few = segments(ui, Id::unique("begin for"), &name, &options, chosen, false);
        let Some(few) = few else { return };
        if let Some(chosen) = few.chosen {
            begin.joint = chosen == 1;
            if !begin.joint {
                begin.chosen.truncate(1);
            }
        }
        // who clicks goes on typing; who walks by arrows goes on walking
        if few.is_clicked {
            want_focus(ui.ctx(), search_id());
        }
    });
    if !begin.chosen.is_empty() {
        chosen_ui(texts, pack, begin, ui);
        ui.add_space(14.0);
    }
    let mut marked = None;
    let label = if begin.chosen.is_empty() {
        "begin-unit"
    } else if begin.joint {
        "begin-add"
    } else {
        "begin-other"
    };
    row_ui(
        ui,
        &texts.msg(label),
        &texts.msg("begin-unit-hint"),
        |ui, _| {
            marked = search_ui(texts, pack, begin, ui, &texts.msg(label));
        },
    );
    row_ui(ui, &texts.msg("begin-missing"), "", |ui, _| {
        ui.add_space(6.0);
        ui.horizontal_wrapped(|ui| {
            if link(ui, &texts.msg("begin-manual")).clicked() {
                begin.manual = true;
            }
            ui.add_space(4.0);
            text(
                ui,
                Type::Small,
                Tokens::of(ui).ink2,
                &texts.msg("begin-manual-hint"),
            );
        });
    });
    marked.or_else(|| begin.chosen.first().cloned())
}

/// The chosen units, the leading one first.
fn chosen_ui(texts: &Texts, pack: &Pack, begin: &mut Begin, ui: &mut Ui) {
    let tokens = Tokens::of(ui);
    let args = [("count", begin.chosen.len().into())];
    section(ui, &texts.msg_with("begin-chosen", &args));
    if begin.joint {
        text(ui, Type::Small, tokens.ink2, &texts.msg("begin-joint-hint"));
    }
    let units: Vec<&Unit> = begin
        .chosen
        .iter()
        .filter_map(|code| pack.unit(code))
        .collect();
    let (mut removed, mut leads) = (None, None);
    let several = units.len() > 1;
    if several {
        let heads = [("begin-head-leads", 0.0), ("begin-head-unit", 84.0)];
        let (row, _) = ui.allocate_exact_size(vec2(ui.available_width(), 22.0), Sense::hover());
        for (key, x) in heads {
            let words = texts.msg(key);
            let job = Type::Small.job(&words, tokens.ink2, f32::INFINITY);
            let galley = ui.painter().layout_job(job);
            ui.painter()
                .galley(row.left_top() + vec2(x, 2.0), galley, tokens.ink2);
        }
        rule(ui, tokens.edge);
    }
    for (index, unit) in units.iter().enumerate() {
        let width = ui.available_width();
        let (rect, _) = ui.allocate_exact_size(vec2(width, 40.0), Sense::hover());
        let row = UiBuilder::new()
            .id_salt(("chosen", &unit.code))
            .max_rect(rect)
            .layout(Layout::left_to_right(Align::Center));
        let mut child = ui.new_child(row);
        let name = titled(texts, unit);
        if several {
            let id = Id::unique(("begin leads", &unit.code));
            let (_, room) = child.allocate_space(vec2(84.0 - 8.0, size::TARGET));
            let spot = Rect::from_center_size(
                pos2(room.left() + 26.0, room.center().y),
                vec2(size::TARGET, size::TARGET),
            );
            let lead = child.interact(spot, id, Sense::click());
            let words = texts.msg_with("begin-leads", &[("name", name.as_str().into())]);
            let on = index == 0;
            lead.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, on, &words));
            let ring = Stroke::new(1.5, if on { tokens.accent } else { tokens.edge });
            child
                .painter()
                .circle(spot.center(), 7.0, tokens.raised, ring);
            if on {
                child
                    .painter()
                    .circle_filled(spot.center(), 4.0, tokens.accent);
            }
            if lead.has_focus() {
                focus_ring(&child, spot.shrink(2.0), radius::TAG);
            }
            if lead.on_hover_text(words).clicked() {
                leads = Some(index);
            }
        }
        line(
            &mut child,
            Type::TableBold,
            tokens.ink,
            &unit_name(unit, texts),
        );
        child.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let words = texts.msg_with("ui-remove-one", &[("name", name.as_str().into())]);
            let remove = icon_button(ui, Icon::Close, &words, true);
            let deletes = remove.has_focus()
                && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Delete));
            if remove.clicked() || deletes {
                removed = Some(index);
            }
            if let Some(persons) = pack.newest(unit, PERSONS) {
                line(ui, Type::Table, tokens.ink, &texts.decimal(persons));
            }
            ui.add_space(8.0);
            line(ui, Type::Table, tokens.ink2, &unit.code);
            ui.add_space(8.0);
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                line(ui, Type::Small, tokens.ink2, &place_words(texts, unit));
            });
        });
        rule(ui, tokens.line);
    }
    if several {
        text(ui, Type::Small, tokens.ink3, &texts.msg("begin-leads-hint"));
    }
    if let Some(index) = removed {
        begin.chosen.remove(index);
    }
    if let Some(index) = leads.filter(|index| *index < begin.chosen.len()) {
        let lead = begin.chosen.remove(index);
        begin.chosen.insert(0, lead);
    }
}

/// The search with its list; gives the code of the hit with the focus, or of the first one.
fn search_ui(
    texts: &Texts,
    pack: &Pack,
    begin: &mut Begin,
    ui: &mut Ui,
    label: &str,
) -> Option<String> {
    let tokens = Tokens::of(ui);
    let found: Vec<&Unit> = pack.find(&begin.typed, MOST);
    let offered = |unit: &&Unit| !begin.chosen.contains(&unit.code);
    let found: Vec<&Unit> = found.into_iter().filter(offered).collect();
    let typed = !begin.typed.trim().is_empty();
    let id = search_id();
    let count = texts.msg_with("begin-found", &[("count", found.len().into())]);
    let count = if found.len() == MOST {
        texts.msg_with("begin-found-more", &[("count", MOST.into())])
    } else {
        count
    };
    let name = if typed {
        format!("{label}, {count}")
    } else {
        label.to_owned()
    };
    let field = TextField::new(id, &mut begin.typed)
        .placeholder(&texts.msg("begin-placeholder"))
        .leading(Icon::Search)
        .unit(if typed { &count } else { "" })
        .keep_cursor()
        .show(ui)
        .accessible_name(name);
    if begin.wants.take(Wanted::Input) {
        field.request_focus();
    }
    take_focus(ui, search_id(), id);
    let entered = field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
    let stops: Vec<Id> = std::iter::once(id)
        .chain(found.iter().map(|unit| id.with(&unit.code)))
        .collect();
    walk_list(ui, &stops);
    if !typed {
        return None;
    }
    let escapes = stops
        .iter()
        .any(|stop| ui.memory(|memory| memory.has_focus(*stop)))
        && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape));
    if escapes {
        begin.typed.clear();
        ui.memory_mut(|memory| memory.request_focus(id));
        return None;
    }
    if found.is_empty() {
        ui.add_space(4.0);
        text(ui, Type::Body, tokens.ink2, &texts.msg("begin-none"));
        return None;
    }
    let (marked, pressed) = hits_ui(texts, pack, ui, &found, &begin.typed);
    let taken = entered.then_some(0).or(pressed);
    if let Some(unit) = taken.and_then(|index| found.get(index)) {
        if !begin.joint {
            begin.chosen.clear();
        }
        begin.chosen.push(unit.code.clone());
        begin.typed.clear();
        if begin.joint {
            ui.memory_mut(|memory| memory.request_focus(id));
        } else {
            begin.wants = Wanted::Create;
        }
        return None;
    }
    found.get(marked).map(|unit| unit.code.clone())
}

/// The list of what was found: the marked hit, and the one that was pressed.
fn hits_ui(
    texts: &Texts,
    pack: &Pack,
    ui: &mut Ui,
    found: &[&Unit],
    typed: &str,
) -> (usize, Option<usize>) {
    let tokens = Tokens::of(ui);
    let id = search_id();
    let focused = |unit: &&Unit| ui.memory(|memory| memory.has_focus(id.with(&unit.code)));
    let marked = found.iter().position(focused).unwrap_or_default();
    let mut pressed = None;
    Frame::new()
        .fill(tokens.raised)
        .stroke(Stroke::new(1.0, tokens.line))
        .corner_radius(radius::FIELD)
        .shadow(shadow(tokens, 2, 8, 30))
        .show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            let bar = if found.len() as f32 > SEEN { BAR } else { 0.0 };
            let width = ui.available_width() - bar;
            ScrollArea::vertical()
                .id_salt("begin hits")
                .max_height(HIT * SEEN)
                .min_scrolled_height(HIT * SEEN)
                .show(ui, |ui| {
                    let list = UiBuilder::new()
                        .accessibility_role(Role::ListBox)
                        .layout(Layout::top_down(Align::Min));
                    ui.scope_builder(list, |ui| {
                        for (index, unit) in found.iter().enumerate() {
                            let hit = Hit {
                                unit,
                                persons: pack.newest(unit, PERSONS),
                                on: index == marked,
                            };
                            let response = hit.ui(texts, ui, id.with(&unit.code), (width, typed));
                            listed(ui, response.id, (index, found.len()), index == marked);
                            if response.clicked() {
                                pressed = Some(index);
                            }
                        }
                        keep_in_sight(ui, Id::unique("begin hits"));
                    });
                });
            Frame::new()
                .fill(tokens.zebra)
                .inner_margin(Margin::symmetric(14, 4))
                .show(ui, |ui| {
                    ui.set_width(ui.available_width());
                    line(ui, Type::Micro, tokens.ink2, &texts.msg("begin-keys"));
                });
        });
    (marked, pressed)
}

fn search_id() -> Id {
    Id::unique("begin search")
}

/// A unit in the list.
struct Hit<'a> {
    unit: &'a Unit,
    persons: Option<Decimal>,
    on: bool,
}

impl Hit<'_> {
    fn ui(
        &self,
        texts: &Texts,
        ui: &mut Ui,
        id: Id,
        (width, typed): (f32, &str),
    ) -> egui::Response {
        let tokens = Tokens::of(ui);
        let (_, rect) = ui.allocate_space(vec2(width, HIT));
        let response = ui.interact(rect, id, Sense::click());
        let (name, place) = (titled(texts, self.unit), place_words(texts, self.unit));
        let kind = texts.msg(&format!("begin-kind-{}", self.unit.kind.key()));
        let spoken = format!("{name}, {kind}, {place}, {}", self.unit.code);
        response.widget_info(|| WidgetInfo::labeled(Role::ListBoxOption, true, &spoken));
        if self.on || response.hovered() {
            ui.painter().rect_filled(rect, 0, tokens.accent_tint);
        }
        if self.on {
            let bar = Rect::from_min_max(rect.min, pos2(rect.left() + 4.0, rect.bottom()));
            ui.painter().rect_filled(bar, 0, tokens.accent);
        }
        let name = ui.painter().layout_job(found_job(&name, typed, tokens.ink));
        let below = format!("{kind} \u{b7} {place}");
        let below = ui
            .painter()
            .layout_job(Type::Small.job(&below, tokens.ink2, width - 120.0));
        let (left, right) = (rect.left() + 14.0, rect.right() - 14.0);
        ui.painter()
            .galley(pos2(left, rect.top() + 3.0), name, tokens.ink);
        ui.painter()
            .galley(pos2(left, rect.top() + 24.0), below, tokens.ink2);
        let at_right = |words: &str, step: Type, y: f32, ink: Color32| {
            let galley = ui.painter().layout_job(step.job(words, ink, f32::INFINITY));
            ui.painter()
                .galley(pos2(right - galley.size().x, rect.top() + y), galley, ink);
        };
        if let Some(persons) = self.persons {
            let args = [("count", persons.into())];
            let words = texts.msg_with("begin-persons", &args);
            at_right(&words, Type::Table, 4.0, tokens.ink2);
        }
        at_right(&self.unit.code, Type::Small, 25.0, tokens.ink2);
        let edge = Stroke::new(1.0, tokens.line);
        ui.painter()
            .hline(rect.x_range(), rect.bottom() - 0.5, edge);
        if response.has_focus() {
            focus_ring(ui, rect.shrink(4.0), radius::TAG);
        }
        response.on_hover_cursor(egui::CursorIcon::PointingHand)
    }
}

/// `name` with the letters that were found bold and underlined.
fn found_job(name: &str, typed: &str, ink: Color32) -> LayoutJob {
    let needle = fold(typed.trim());
    let folded: Vec<String> = name
        .chars()
        .map(|letter| fold(&letter.to_string()))
        .collect();
    let begins = |at: usize| at == 0 || matches!(name.chars().nth(at - 1), Some(' ' | '-'));
    let reads = |at: usize| {
        folded
            .get(at..)
            .unwrap_or_default()
            .concat()
            .starts_with(&needle)
    };
    let count = folded.len();
    let from = (0..count).find(|at| !needle.is_empty() && begins(*at) && reads(*at));
    let length = needle.chars().count();
    let mut job = LayoutJob::default();
    for (at, letter) in name.chars().enumerate() {
        let found = from.is_some_and(|from| (from..from + length).contains(&at));
        let mut format = Type::Body.format(ink);
        if found {
            format.font_id.family = Face::Bold.family();
            format.underline = Stroke::new(1.5, ink);
            // the line stands below the letters, not below the line
            format.line_height = Some(UNDERLINED);
        }
        job.append(&letter.to_string(), 0.0, format);
    }
    job
}

fn titled(texts: &Texts, unit: &Unit) -> String {
    match unit.kind {
        names::Kind::Powiat => {
            texts.msg_with("begin-powiat", &[("name", unit.name.as_str().into())])
        }
        _ => unit.name.clone(),
    }
}

/// Name and kind of a unit.
fn unit_name(unit: &Unit, texts: &Texts) -> String {
    let kind = texts.msg(&format!("begin-kind-{}", unit.kind.key()));
    format!("{} \u{b7} {kind}", titled(texts, unit))
}

/// Where a unit lies.
fn place_words(texts: &Texts, unit: &Unit) -> String {
    let key = match unit.kind.unit_kind() {
        crate::model::LocalGovernmentKind::Gmina => "begin-place",
        _ => "begin-place-region",
    };
    let args = [
        ("powiat", unit.powiat.as_str().into()),
        ("voivodeship", unit.voivodeship.as_str().into()),
    ];
    texts.msg_with(key, &args)
}

/// Name and code, typed.
fn manual_ui(services: &Services, has_pack: bool, view: &mut View, ui: &mut Ui) {
    let texts = services.texts();
    for (field, key) in [("begin name", "name"), ("begin code", "teryt")] {
        let message = format!("local_government-{key}");
        let (label, hint) = (texts.msg(&message), texts.attr(&message, "hint"));
        let hint = hint.unwrap_or_default();
        row_ui(ui, &label, &hint, |ui, label| {
            let opening = key == "name" && view.begin.wants.take(Wanted::Input);
            let (value, width) = match key {
                "name" => (&mut view.begin.name, f32::INFINITY),
                _ => (&mut view.begin.code, 150.0),
            };
            let field = TextField::new(Id::unique(field), value)
                .width(width)
                .show(ui)
                .labelled_by(label);
            describe(ui, field.id, &hint);
            if opening {
                field.request_focus();
            }
        });
    }
    if has_pack {
        row_ui(ui, "", "", |ui, _| {
            if link(ui, &texts.msg("begin-from-pack")).clicked() {
                view.begin.manual = false;
            }
        });
    }
}

/// What is known of the unit that was typed by hand.
fn typed_unit(begin: &Begin) -> LocalGovernment {
    LocalGovernment {
        name: begin.name.trim().to_owned(),
        teryt: crate::base::reading::codes(&begin.code),
        ..LocalGovernment::default()
    }
}

/// The patch that the answers so far make, or the message that says what is missing.
fn answer(services: &Services, begin: &Begin, manual: bool) -> Result<Patch, &'static str> {
    if manual {
        // a name can wait: a plan may begin with anything
        let typed = typed_unit(begin);
        let mut patch = Patch::new();
        for (at, words) in [
            (path!(local_government.name), typed.name),
            (path!(local_government.teryt), typed.teryt),
        ] {
            if !words.is_empty() {
                patch.set(at, Datum::Text(words));
            }
        }
        return Ok(patch);
    }
    let Some(pack) = services.pack.get() else {
        return Err("begin-needs-unit");
    };
    let units: Vec<&Unit> = begin
        .chosen
        .iter()
        .filter_map(|code| pack.unit(code))
        .collect();
    match (begin.joint, units.len()) {
        (_, 0) => Err("begin-needs-unit"),
        (true, 1) => Err("begin-needs-second"),
        _ => Ok(Pack::patch(&units, &[])),
    }
}

fn footer_ui(services: &Services, view: &mut View, ui: &mut Ui, manual: bool) {
    let tokens = Tokens::of(ui);
    let texts = services.texts();
    let cancel = texts.msg("begin-cancel");
    if ui
        .add(Button::secondary(&cancel).leading(Icon::Close))
        .clicked()
    {
        view.ask(Request::Back);
    }
    let answer = answer(services, &view.begin, manual);
    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
        let create = texts.msg("begin-create");
        let button = Button::primary(&create).enabled(answer.is_ok());
        let response = ui.add(button);
        if view.begin.wants.take(Wanted::Create) {
            response.request_focus();
        }
        match answer {
            Ok(patch) if response.clicked() => view.ask(Request::Begin(patch)),
            Ok(_) => {
                if ui.available_width() > 240.0 {
                    line(ui, Type::Small, tokens.ink2, &texts.msg("begin-file"));
                    icon(ui, Icon::Hint, 14.0, tokens.ink3);
                }
            }
            Err(missing) => {
                let words = texts.msg(missing);
                describe(ui, response.id, &words);
                line(ui, Type::Small, tokens.ink2, &words);
            }
        }
    });
}

/// What stands beside the question: the pack, and what the program will fill in.
fn margin_ui(services: &Services, view: &View, ui: &mut Ui, marked: Option<&str>) {
    let texts = services.texts();
    ui.spacing_mut().item_spacing.y = 8.0;
    let pack = services.pack.get();
    match (&services.pack, pack) {
        (_, Some(pack)) => pack_ui(services, view, ui, pack),
        (PackState::Failed(title, hint), _) => {
            let finding = Finding {
                tone: Tone::Warning,
                title,
                text: hint,
                links: &[&texts.msg("begin-load")],
            };
            if finding_note(ui, &finding).is_some() {
                view.ask(Request::PickPack);
            }
        }
        _ => card(ui, &texts.msg("begin-no-pack"), |ui| {
            let tokens = Tokens::of(ui);
            text(
                ui,
                Type::Small,
                tokens.ink2,
                &texts.msg("begin-no-pack-text"),
            );
            if link(ui, &texts.msg("begin-load")).clicked() {
                view.ask(Request::PickPack);
            }
        }),
    }
    let manual = view.begin.manual || pack.is_none();
    let unit = pack.zip(marked).filter(|_| !manual);
    let unit = unit.and_then(|(pack, code)| Some((pack, pack.unit(code)?)));
    let units = unit.map_or_else(Vec::new, |(pack, unit)| meant(pack, &view.begin, unit));
    let (patch, name) = match units.as_slice() {
        [] if manual => {
            let patch = names::complete(&typed_unit(&view.begin));
            (patch, view.begin.name.trim().to_owned())
        }
        [] => return,
        // a joint plan of one unit is none yet
        [_] if view.begin.joint => (Patch::new(), String::new()),
        [unit] => (Pack::patch(&[unit], &[]), titled(texts, unit)),
        several => {
            let joint = texts.msg("local_government_kind-joint");
            (Pack::patch(several, &[]), joint)
        }
    };
    let filled = filled_in(texts, &patch);
    if !filled.is_empty() {
        let title = texts.msg_with("begin-fills", &[("name", name.into())]);
        card(ui, &title, |ui| {
            let tokens = Tokens::of(ui);
            for (label, words) in &filled {
                ui.horizontal_top(|ui| {
                    column(ui, 106.0, |ui| text(ui, Type::Small, tokens.ink2, label));
                    let rest = ui.available_width();
                    column(ui, rest, |ui| text(ui, Type::Small, tokens.ink, words));
                });
            }
            rule(ui, tokens.line);
            let from = if unit.is_some() {
                "begin-fills-pack"
            } else {
                "begin-fills-rule"
            };
            text(ui, Type::Small, tokens.ink3, &texts.msg(from));
        });
    }
    if let Some((pack, unit)) = unit {
        let same = pack
            .units
            .iter()
            .filter(|other| other.name == unit.name)
            .count();
        if same > 1 {
            let args = [("count", same.into()), ("name", titled(texts, unit).into())];
            let finding = Finding {
                tone: Tone::Hint,
                title: &texts.msg_with("begin-same", &args),
                text: &texts.msg("begin-same-text"),
                links: &[],
            };
            finding_note(ui, &finding);
        }
    }
}

/// The units that the plan would be of: the chosen ones and, where it is not among them, `marked`,
/// which takes the place of one that stands alone.
fn meant<'p>(pack: &'p Pack, begin: &Begin, marked: &'p Unit) -> Vec<&'p Unit> {
    let chosen = begin.chosen.iter().filter_map(|code| pack.unit(code));
    let mut units: Vec<&Unit> = chosen.filter(|_| begin.joint).collect();
    if !units.iter().any(|unit| unit.code == marked.code) {
        units.push(marked);
    }
    units
}

/// The fields that a patch fills in, in words.
fn filled_in(texts: &Texts, patch: &Patch) -> Vec<(String, String)> {
    let told = patch.ops().iter().filter_map(|op| match op {
        Op::Set(at, Datum::Text(words)) => Some((field_words(texts, *at), words.clone())),
        Op::Set(at, Datum::Choice(Some(key))) => {
            let words = texts.msg(&format!("local_government_kind-{key}"));
            Some((field_words(texts, *at), words))
        }
        _ => None,
    });
    told.collect()
}

fn field_words(texts: &Texts, at: FieldPath) -> String {
    texts.attr_or_msg(&Plan::message_key(at), "short")
}
