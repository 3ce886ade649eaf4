//! The merge of two plans: what needs a decision, and what was put together without one. Nothing
//! changes before «Zakończ łączenie».

use egui::{
    Align, Frame, Id, Key, Layout, Margin, Rect, Role, ScrollArea, Stroke, StrokeKind, Ui,
    UiBuilder, WidgetInfo, pos2, vec2,
};

use super::{
    app::{App, Decision, Item, Merging, Services, View},
    differences::{Show, difference, legend_ui},
    icons::Icon,
    landing,
    steps::{STEPS, owners},
    theme::{Tokens, Type, radius, size},
    widgets::{
        Button, FieldState, TextField, column, dashed_frame, describe, heading, icon,
        keep_in_sight, line, link, rule, segments, take_focus, text, want_focus,
    },
};
use crate::{
    field::Kind,
    i18n::Texts,
    model::{Plan, merge::Side},
    session::Whence,
};

/// Width of the list at the left, in points.
const LIST: f32 = 272.0;
/// From this width on there is a list.
const WIDE: f32 = 1000.0;
/// A value of so many letters is shown large.
const SHORT: usize = 26;
/// Width of a value of one's own, in points.
const VALUE: f32 = 220.0;
/// Letters of a value that stand on a button.
const ON_BUTTON: usize = 18;

/// Paints the screen.
pub(super) fn merge_ui(app: &mut App, ui: &mut Ui) {
    let tokens = Tokens::of(ui);
    let full = ui.max_rect();
    let (body, foot) = full.split_top_bottom_at_y(full.bottom() - size::FOOTER);
    let list = if full.width() >= WIDE { LIST } else { 0.0 };
    let (side, sheet) = body.split_left_right_at_x(body.left() + list);
    ui.painter().rect_filled(sheet, 0, tokens.sheet);
    let App {
        services,
        work,
        view,
    } = app;
    let Some(merging) = &mut work.merging else {
        return;
    };
    let place = |rect: Rect, name: &str| UiBuilder::new().id_salt(name.to_owned()).max_rect(rect);
    if list > 0.0 {
        let edge = Stroke::new(1.0, tokens.line);
        ui.painter().vline(side.right() - 0.5, side.y_range(), edge);
        ui.scope_builder(place(side, "merge list"), |ui| {
            ScrollArea::vertical()
                .id_salt("merge list")
                .auto_shrink([false, false])
                .show(ui, |ui| quiet_ui(services, merging, ui));
        });
    }
    let pad = if full.width() < 600.0 { 12.0 } else { 32.0 };
    ui.scope_builder(place(sheet.shrink2(vec2(pad, 0.0)), "merge sheet"), |ui| {
        ScrollArea::vertical()
            .id_salt("merge sheet")
            .auto_shrink([false, false])
            .show(ui, |ui| {
                ui.spacing_mut().item_spacing.y = 4.0;
                sheet_ui(services, merging, ui, list == 0.0);
                keep_in_sight(ui, Id::unique("merge sheet"));
            });
    });
    ui.painter().rect_filled(foot, 0, tokens.sheet);
    let edge = Stroke::new(1.0, tokens.line);
    ui.painter().hline(foot.x_range(), foot.top() + 0.5, edge);
    let row = place(foot.shrink2(vec2(pad, 0.0)), "merge footer")
        .layout(Layout::left_to_right(Align::Center));
    ui.scope_builder(row, |ui| footer_ui(services.texts(), merging, view, ui));
}

fn sheet_ui(services: &Services, merging: &mut Merging, ui: &mut Ui, narrow: bool) {
    let tokens = Tokens::of(ui);
    let texts = services.texts();
    ui.add_space(14.0);
    let args = [
        ("count", merging.items.len().into()),
        ("others", merging.quiet.len().into()),
    ];
    line(ui, Type::Small, tokens.ink2, &texts.msg("merge-over"));
    landing::title(ui, Type::Title, &texts.msg_with("merge-title", &args));
    let intro = if merging.outside.base.is_some() {
        "merge-intro"
    } else {
        "merge-intro-no-base"
    };
    text(ui, Type::Body, tokens.ink2, &texts.msg_with(intro, &args));
    ui.add_space(8.0);
    rule(ui, tokens.line);
    let heads = Heads::of(texts, merging);
    let has_base = merging.outside.base.is_some();
    for (index, item) in merging.items.iter_mut().enumerate() {
        ui.add_space(10.0);
        item_ui(texts, item, index, (&heads, has_base), ui);
        ui.add_space(10.0);
        rule(ui, tokens.line);
    }
    merging.read_own(texts, services.catalog);
    ui.add_space(6.0);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 20.0;
        legend_ui(ui, texts);
        text(ui, Type::Small, tokens.ink2, &texts.msg("merge-keys"));
    });
    if merging.lists || narrow {
        ui.add_space(16.0);
        heading(ui, Type::Heading, 2, &texts.msg("merge-quiet"));
        if merging.quiet.is_empty() {
            let words = texts.msg_with("merge-quiet-count", &[("count", 0_usize.into())]);
            text(ui, Type::Small, tokens.ink2, &words);
        }
        for told in &merging.quiet {
            text(ui, Type::SmallBold, tokens.ink, &told.words(texts));
            for (before, after) in &told.parts {
                difference(ui, Type::Small, texts, (before, after), Show::Both);
            }
            ui.add_space(4.0);
        }
    }
    ui.add_space(24.0);
}

/// What stands above the three versions.
struct Heads {
    base: String,
    ours: String,
    theirs: (String, String),
}

impl Heads {
    fn of(texts: &Texts, merging: &Merging) -> Self {
        Self {
            base: texts.msg("merge-base"),
            ours: texts.msg("merge-ours"),
            theirs: (texts.msg("merge-theirs"), merging.said.clone()),
        }
    }
}

fn item_ui(
    texts: &Texts,
    item: &mut Item,
    index: usize,
    (heads, has_base): (&Heads, bool),
    ui: &mut Ui,
) {
    let tokens = Tokens::of(ui);
    let mut place = item.place.clone();
    if let Some((at, all)) = item.passage {
        let args = [("at", (at + 1).into()), ("all", all.into())];
        place = format!("{place} › {}", texts.msg_with("merge-passage", &args));
    }
    let name = format!("{}. {place}", index + 1);
    ui.horizontal_wrapped(|ui| {
        heading(ui, Type::Section, 2, &name);
        if let Some(decision) = item.decision.as_ref().filter(|_| item.is_decided()) {
            icon(ui, Icon::Check, 14.0, tokens.accent);
            let key = match decision {
                Decision::Of(Side::Ours) => "merge-took-ours",
                Decision::Of(Side::Theirs) => "merge-took-theirs",
                Decision::Own(_) => "merge-took-own",
            };
            line(ui, Type::Small, tokens.accent, &texts.msg(key));
        }
    });
    ui.add_space(4.0);
    if let Some(said) = &item.said {
        let chosen = match &item.decision {
            Some(Decision::Of(side)) => Some(*side),
            _ => None,
        };
        let (base, ours) = ((None, &*heads.base), (Some(Side::Ours), &*heads.ours));
        let (theirs, beside) = (Some(Side::Theirs), &heads.theirs);
        let shown = [
            has_base.then_some((base.0, base.1, "", said.base.as_str())),
            Some((ours.0, ours.1, "", said.ours.as_str())),
            Some((theirs, &*beside.0, &*beside.1, said.theirs.as_str())),
        ];
        let base = has_base.then_some(said.base.as_str());
        versions_ui(texts, ui, shown, base, chosen);
    } else {
        let args = [("place", item.place.clone().into())];
        let words = texts.msg_with(&format!("merge-{}", item.key), &args);
        text(ui, Type::Body, tokens.ink, &words);
    }
    ui.add_space(6.0);
    decide_ui(texts, item, index, &name, ui);
}

/// A version of a place: whose (none for what both come from), its head, what stands beside that,
/// and the words.
type Version<'a> = (Option<Side>, &'a str, &'a str, &'a str);

fn versions_ui(
    texts: &Texts,
    ui: &mut Ui,
    shown: [Option<Version<'_>>; 3],
    base: Option<&str>,
    chosen: Option<Side>,
) {
    const GAP: f32 = 10.0;
    let is_short = |words: &str| words.chars().count() <= SHORT && !words.contains('\n');
    let short = shown.iter().flatten().all(|(.., words)| is_short(words));
    let full = ui.available_width();
    let beside = full >= 640.0;
    let count = shown.iter().flatten().count() as f32;
    let first = (full * 0.24).round();
    let wide = if base.is_some() {
        (full - first - 2.0 * GAP) / 2.0
    } else {
        (full - GAP) / count
    };
    let paint = |ui: &mut Ui| {
        // boxes of one row are as high as the highest
        let top = ui.cursor().min;
        let (mut x, mut rects) = (top.x, Vec::new());
        for version in shown.into_iter().flatten() {
            let is_base = version.0.is_none();
            let width = match (beside, is_base) {
                (false, _) => full,
                (true, true) => first,
                (true, false) => wide,
            };
            let at = if beside {
                pos2(x, top.y)
            } else {
                ui.cursor().min
            };
            let rect = Rect::from_min_size(at, vec2(width, f32::INFINITY));
            let builder = UiBuilder::new()
                .id_salt(("version", version.0))
                .max_rect(rect.shrink2(vec2(12.0, 0.0)))
                .layout(Layout::top_down(Align::Min));
            let mut child = ui.new_child(builder);
            child.add_space(8.0);
            version_ui(texts, &mut child, version, (base, short));
            let used = Rect::from_min_size(at, vec2(width, child.min_rect().height() + 8.0));
            if !beside {
                ui.advance_cursor_after_rect(used);
                ui.add_space(6.0);
            }
            rects.push((version.0, used));
            x += width + GAP;
        }
        if beside {
            let height = rects
                .iter()
                .map(|(_, rect)| rect.height())
                .fold(0.0, f32::max);
            for (_, rect) in &mut rects {
                rect.set_height(height);
            }
            ui.advance_cursor_after_rect(Rect::from_min_size(top, vec2(full, height)));
        }
        for (side, rect) in rects {
            let looks = (side.is_none(), side.is_some() && side == chosen);
            frame(ui, rect, looks);
        }
    };
    ui.scope(|ui| paint(ui));
}

fn frame(ui: &Ui, rect: Rect, (dashed, chosen): (bool, bool)) {
    let tokens = Tokens::of(ui);
    if dashed {
        dashed_frame(ui, rect, tokens.edge);
        return;
    }
    let stroke = if chosen {
        Stroke::new(2.0, tokens.accent)
    } else {
        Stroke::new(1.0, tokens.line)
    };
    ui.painter()
        .rect_stroke(rect, radius::FIELD, stroke, StrokeKind::Inside);
}

fn version_ui(
    texts: &Texts,
    ui: &mut Ui,
    version: Version<'_>,
    (base, short): (Option<&str>, bool),
) {
    let (side, head, said, words) = version;
    let tokens = Tokens::of(ui);
    ui.spacing_mut().item_spacing = vec2(8.0, 2.0);
    ui.horizontal_wrapped(|ui| {
        line(ui, Type::SmallBold, tokens.ink, head);
        if !said.is_empty() {
            text(ui, Type::Small, tokens.ink2, said);
        }
    });
    if words.is_empty() {
        text(ui, Type::Body, tokens.ink3, &texts.msg("ui-blank"));
    } else if short {
        text(ui, Type::Subtitle, tokens.ink, words);
    } else {
        match (base, side) {
            (Some(base), Some(_)) => {
                difference(ui, Type::Body, texts, (base, words), Show::Both);
            }
            _ => {
                text(ui, Type::Body, tokens.ink, words);
            }
        }
    }
}

/// What can be decided, and the words of one's own.
fn decide_ui(texts: &Texts, item: &mut Item, index: usize, name: &str, ui: &mut Ui) {
    let on_button = |key: &str, words: Option<&str>| {
        let short = words.filter(|words| {
            !words.is_empty() && words.chars().count() <= ON_BUTTON && !words.contains('\n')
        });
        match short {
            Some(words) => format!("{}: {words}", texts.msg(key)),
            None => texts.msg(key),
        }
    };
    let said = item.said.as_ref();
    let (ours, theirs) = match item.key {
        "conflict-value" => ("merge-keep-ours", "merge-take-theirs"),
        "conflict-moved" => ("merge-keep-order", "merge-take-order"),
        // of a removed row one side is «stays», the other «goes»
        "conflict-removed-ours" => ("merge-row-goes", "merge-row-stays"),
        _ => ("merge-row-stays", "merge-row-goes"),
    };
    let mut options = vec![
        on_button(ours, said.map(|said| said.ours.as_str())),
        on_button(theirs, said.map(|said| said.theirs.as_str())),
    ];
    if item.writable {
        options.push(texts.msg("merge-write"));
    }
    let selected = match &item.decision {
        Some(Decision::Of(Side::Ours)) => Some(0),
        Some(Decision::Of(Side::Theirs)) => Some(1),
        Some(Decision::Own(_)) => Some(2),
        None => None,
    };
    let id = Id::unique(("merge", index));
    let few = segments(ui, id, name, &options, selected, true);
    let mut chosen = few.as_ref().and_then(|few| few.chosen);
    if few.is_some_and(|few| few.response.has_focus()) {
        let keys = [Key::Num1, Key::Num2, Key::Num3];
        let pressed = keys
            .iter()
            .take(options.len())
            .position(|key| ui.input(|input| input.key_pressed(*key)));
        chosen = chosen.or(pressed);
    }
    match chosen {
        Some(0) => item.decision = Some(Decision::Of(Side::Ours)),
        Some(1) => item.decision = Some(Decision::Of(Side::Theirs)),
        Some(_) => {
            // whoever wants to write goes on writing
            want_focus(ui.ctx(), id.with("own"));
            let begin = || item.said.as_ref().map(|said| said.ours.clone());
            let draft = item.draft.clone().or_else(begin).unwrap_or_default();
            item.decision = Some(Decision::Own(draft.clone()));
            item.draft = Some(draft);
        }
        None => {}
    }
    if let Some(Decision::Own(own)) = &mut item.decision {
        ui.add_space(6.0);
        let label = texts.msg("merge-own");
        let tokens = Tokens::of(ui);
        let label = line(ui, Type::Label, tokens.ink, &label);
        let is_text = Plan::field_info(item.at).is_some_and(|info| info.kind == Kind::Text);
        let (rows, width) = if is_text {
            (own.lines().count().clamp(2, 8), 760.0)
        } else {
            (1, VALUE)
        };
        let width = ui.available_width().min(width);
        let state = match item.unread {
            Some(_) => FieldState::Error,
            None => FieldState::Rest,
        };
        let response = TextField::new(Id::unique(("merge own", index)), own)
            .rows(rows)
            .width(width)
            .state(state)
            .show(ui)
            .labelled_by(label.id);
        take_focus(ui, id.with("own"), response.id);
        if let Some(why) = &item.unread {
            let args = [("why", texts.msg(&format!("unread-{}", why.key())).into())];
            let words = texts.msg_with("merge-own-unread", &args);
            text(ui, Type::Small, tokens.error, &words);
            describe(ui, response.id, &words);
        }
        item.draft = Some(own.clone());
    }
}

/// What was put together without a question, by step; and the files.
fn quiet_ui(services: &Services, merging: &mut Merging, ui: &mut Ui) {
    let tokens = Tokens::of(ui);
    let texts = services.texts();
    ui.spacing_mut().item_spacing.y = 4.0;
    Frame::new()
        .inner_margin(Margin::symmetric(20, 14))
        .show(ui, |ui| {
            heading(ui, Type::Section, 2, &texts.msg("merge-quiet"));
            let args = [("count", merging.quiet.len().into())];
            text(
                ui,
                Type::Small,
                tokens.ink2,
                &texts.msg_with("merge-quiet-count", &args),
            );
            ui.add_space(6.0);
            let task = owners(services.catalog, &merging.outside.opened.plan);
            let mut counts = vec![0_usize; STEPS.len()];
            for told in &merging.quiet {
                if let Some(count) = task(told.at).and_then(|step| counts.get_mut(step)) {
                    *count += 1;
                }
            }
            for (step, count) in STEPS.iter().zip(counts).filter(|(_, count)| *count > 0) {
                rule(ui, tokens.line);
                let name = step.name(texts, services.catalog);
                let width = ui.available_width();
                let row = ui
                    .horizontal(|ui| {
                        icon(ui, Icon::Tick, 12.0, tokens.accent);
                        column(ui, width - 60.0, |ui| {
                            line(ui, Type::Table, tokens.ink, &name)
                        });
                        line(ui, Type::Small, tokens.ink2, &count.to_string());
                    })
                    .response;
                row.widget_info(|| {
                    WidgetInfo::labeled(Role::Label, true, format!("{name}: {count}"))
                });
            }
            if !merging.quiet.is_empty() {
                ui.add_space(8.0);
                let key = if merging.lists {
                    "merge-hide-all"
                } else {
                    "merge-show-all"
                };
                if link(ui, &texts.msg(key)).clicked() {
                    merging.lists = !merging.lists;
                }
            }
            ui.add_space(12.0);
            rule(ui, tokens.line);
            heading(ui, Type::Section, 2, &texts.msg("merge-files"));
            let key = match merging.whence {
                Whence::OwnFile => "merge-files-own",
                Whence::OtherFile => "merge-files-other",
            };
            let args = [("file", merging.name.clone().into())];
            text(ui, Type::Small, tokens.ink2, &texts.msg_with(key, &args));
        });
}

fn footer_ui(texts: &Texts, merging: &Merging, view: &View, ui: &mut Ui) {
    let tokens = Tokens::of(ui);
    if ui
        .add(Button::secondary(&texts.msg("merge-cancel")))
        .clicked()
    {
        view.act("merge-cancel");
    }
    let finish = texts.msg("merge-finish");
    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
        let button = Button::primary(&finish).enabled(merging.is_decided());
        if ui.add(button).clicked() {
            view.act("merge-finish");
        }
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            ui.add_space(16.0);
            let args = [
                ("done", merging.decided().into()),
                ("all", merging.items.len().into()),
            ];
            line(
                ui,
                Type::Small,
                tokens.ink2,
                &texts.msg_with("merge-done", &args),
            );
        });
    });
}
