//! The component sheet: every widget in every state, in both themes side by side.
//!
//! For developers; its sample words are not part of the program's texts.

use egui::{Align, Frame, Layout, Margin, Theme, Ui, UiBuilder, Vec2};

use super::{
    icons::Icon,
    theme::{Tokens, Type, size},
    widgets::{
        Bar, Button, ComboLook, Empty, FieldState, Finding, ListWords, Segment, TaskState,
        TextField, Tone, bar_chart, checkbox, combo, empty_state, finding_note, heading, icon,
        line, locked_field, overlay_parts, radios, rule, segment_bar, segments, tag, task_mark,
    },
};

/// Paints the sheet over the whole of `ui`.
pub fn parts_ui(ui: &mut Ui) {
    let full = ui.available_rect_before_wrap();
    let (left, right) = full.split_left_right_at_fraction(0.5);
    for (theme, rect) in [(Theme::Light, left), (Theme::Dark, right)] {
        let style = ui.ctx().style_of(theme);
        let builder = UiBuilder::new()
            .id_salt(("parts", theme == Theme::Dark))
            .max_rect(rect)
            .style(style)
            .layout(Layout::top_down(Align::Min));
        ui.scope_builder(builder, |ui| {
            let tokens = Tokens::of(ui);
            ui.painter().rect_filled(rect, 0, tokens.sheet);
            Frame::new()
                .inner_margin(Margin::symmetric(28, 8))
                .show(ui, |ui| half_ui(ui, theme));
        });
    }
}

fn half_ui(ui: &mut Ui, theme: Theme) {
    let tokens = Tokens::of(ui);
    ui.spacing_mut().item_spacing.y = 6.0;
    heading(
        ui,
        Type::Subtitle,
        1,
        if theme == Theme::Dark {
            "Dark theme"
        } else {
            "Light theme"
        },
    );
    buttons_ui(ui);
    fields_ui(ui, theme);
    caption(ui, "Task states: shape and word");
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 12.0;
        for (state, word) in [
            (TaskState::Untouched, "untouched"),
            (TaskState::Started, "started"),
            (TaskState::Faulty, "to correct"),
            (TaskState::Ready, "ready"),
        ] {
            task_mark(ui, state, word);
        }
        tag(ui, "residential", true);
        tag(ui, "older people", false);
    });
    findings_ui(ui);
    ui.columns(2, |columns| {
        if let [first, second] = columns {
            caption(first, "Empty state");
            empty_state(
                first,
                &Empty {
                    title: "No risks yet",
                    text: "5 to 8 are usual. You can begin from a list.",
                    primary: "Choose from a list",
                    secondary: "Add your own",
                },
            );
            caption(second, "Question");
            let tokens = Tokens::of(second);
            Frame::new()
                .fill(tokens.raised)
                .inner_margin(Margin::same(12))
                .show(second, |ui| {
                    let words = [
                        "Remove the action?",
                        "It leaves the costs too. Undo: Ctrl+Z.",
                        "Keep",
                        "Remove the action",
                    ];
                    overlay_parts::question_ui(ui, words, false);
                });
        }
    });
    ui.columns(2, |columns| {
        if let [first, second] = columns {
            overlay_parts::toast_ui(
                first,
                Icon::CheckRing,
                "PDF saved: 62 pages",
                "Open the folder",
            );
            chart_ui(second);
        }
    });
    ui.horizontal_wrapped(|ui| {
        for sign in Icon::ALL {
            icon(ui, *sign, 16.0, tokens.ink2);
        }
    });
}

fn caption(ui: &mut Ui, words: &str) {
    let tokens = Tokens::of(ui);
    line(ui, Type::Small, tokens.ink2, words);
    rule(ui, tokens.line);
}

fn buttons_ui(ui: &mut Ui) {
    caption(ui, "Buttons");
    ui.horizontal(|ui| {
        ui.add(Button::primary("Save"));
        ui.add(Button::secondary("Back").leading(Icon::Left));
        ui.add(Button::quiet("Mute..."));
        ui.add(Button::dangerous("Remove"));
        ui.add(Button::secondary("Disabled").enabled(false));
    });
    ui.horizontal(|ui| {
        ui.add(Button::primary("Hovered").shown_hovered());
        ui.add(Button::secondary("Hovered").shown_hovered());
        ui.add_space(6.0);
        ui.add(
            Button::primary("Keyboard focus")
                .trailing(Icon::Right)
                .shown_focused(),
        );
        ui.add_space(6.0);
        ui.add(Button::secondary("Focus").shown_focused());
    });
}

fn fields_ui(ui: &mut Ui, theme: Theme) {
    caption(ui, "Fields");
    let id = |name: &str| egui::Id::unique(("parts", theme == Theme::Dark, name));
    ui.columns(3, |columns| {
        let fields = [
            ("Rest", FieldState::Rest, "1 866", "pers."),
            ("Focus", FieldState::Rest, "1 866", "pers."),
            ("Error", FieldState::Error, "143902", ""),
            ("Warning", FieldState::Warning, "2030", ""),
        ];
        for (index, (name, state, text, unit)) in fields.into_iter().enumerate() {
            let Some(ui) = columns.get_mut(index % 3) else {
                continue;
            };
            ui.spacing_mut().item_spacing.y = 2.0;
            let label = line(ui, Type::SmallBold, Tokens::of(ui).ink, name);
            let mut text = text.to_owned();
            let mut field = TextField::new(id(name), &mut text).unit(unit).state(state);
            if name == "Focus" {
                field = field.shown_focused();
            }
            field.show(ui).labelled_by(label.id);
        }
        for (index, words, unit, faint) in
            [(1, "20,3", "%", false), (2, "after adoption", "", true)]
        {
            let Some(ui) = columns.get_mut(index) else {
                continue;
            };
            line(
                ui,
                Type::SmallBold,
                Tokens::of(ui).ink,
                if faint { "Disabled" } else { "Computed" },
            );
            locked_field(ui, words, unit, f32::INFINITY, faint);
        }
    });
    let options: Vec<String> = ["Draft", "Consulted", "Adopted"].map(str::to_owned).into();
    ui.horizontal(|ui| {
        segments(
            ui,
            egui::Id::unique("status"),
            "Status",
            &options,
            Some(0),
            false,
        );
        let (field, _) = combo(
            ui,
            id("combo"),
            options.as_slice().into(),
            Some(1),
            &ListWords {
                search: "Search".to_owned(),
                none: "Nothing found".to_owned(),
                found: Box::new(|count| format!("{count} found")),
            },
            ComboLook {
                width: 150.0,
                state: FieldState::Rest,
                cell: false,
                quiet: false,
            },
        );
        field.accessible_name("Kind");
        checkbox(ui, true, "Attach");
    });
    ui.allocate_ui(Vec2::new(ui.available_width(), size::ROW), |ui| {
        radios(ui, egui::Id::unique("unit"), "Unit", &options, Some(1), 3);
    });
}

fn chart_ui(ui: &mut Ui) {
    let piece = |value: f64, series| Segment {
        value,
        series,
        words: format!("{value}"),
        spoken: String::new(),
    };
    segment_bar(
        ui,
        &[piece(80.0, Some(2)), piece(20.0, Some(0))],
        "80 % and 20 %",
    );
    let bars = [
        (
            2027,
            vec![piece(612.0, Some(0)), piece(486.0, Some(1))],
            false,
        ),
        (
            2028,
            vec![
                piece(669.0, Some(0)),
                piece(300.0, Some(3)),
                piece(200.0, None),
            ],
            false,
        ),
        (
            2029,
            vec![piece(741.0, Some(0)), piece(400.0, Some(1))],
            true,
        ),
    ]
    .map(|(year, segments, forecast)| Bar {
        label: year.to_string(),
        total: format!(
            "{}",
            segments.iter().map(|segment| segment.value).sum::<f64>()
        ),
        segments,
        forecast,
    });
    bar_chart(ui, &bars, 110.0, "Costs");
}

fn findings_ui(ui: &mut Ui) {
    caption(ui, "Findings");
    ui.columns(3, |columns| {
        let notes = [
            (
                Tone::Error,
                "Error: a digit is missing",
                "The code has 7 digits.",
                &["Find the code"][..],
            ),
            (
                Tone::Warning,
                "Warning: old data",
                "The value is of 2021.",
                &["Load..."][..],
            ),
            (
                Tone::Hint,
                "Hint",
                "Think of a care farm. Fit for towns too.",
                &[][..],
            ),
        ];
        for (ui, (tone, title, text, links)) in columns.iter_mut().zip(notes) {
            finding_note(
                ui,
                &Finding {
                    tone,
                    title,
                    text,
                    links,
                },
            );
        }
    });
}
