//! Design tokens: colours, type scale, spacing and radii, and how they fill egui's style.
//!
//! Start from [`Tokens::of`] for colours and [`Type`] for text. The only module that turns a
//! number into a colour; it knows nothing of plans or screens.

use std::sync::{Arc, LazyLock};

use egui::{
    Align, Color32, Context, CornerRadius, FontData, FontDefinitions, FontFamily, FontId,
    FontTweak, Margin, Stroke, Style, TextFormat, TextStyle, Theme, Ui, Vec2, Visuals,
    epaint::Shadow,
    style::{ScrollAnimation, ScrollStyle, Selection, WidgetVisuals},
    text::LayoutJob,
};
use serde::{Deserialize, Deserializer, de::Error as _};

macro_rules! tokens {
    ($($(#[$doc:meta])* $name:ident,)*) => {
        /// Colours of one theme.
        #[derive(Clone, Debug, Deserialize)]
        #[serde(deny_unknown_fields)]
        pub struct Tokens {
            /// Whether this is the dark theme.
            pub dark: bool,
            $($(#[$doc])* #[serde(deserialize_with = "colour")] pub $name: Color32,)*
            /// Chart series 1–7; a funding source keeps its colour on every screen.
            #[serde(deserialize_with = "colours")]
            pub chart: [Color32; 7],
        }
    };
}

tokens! {
    /// List, margin and header: the desk the sheet lies on.
    desk,
    /// Work surface.
    sheet,
    /// Inputs, cards and dialogs.
    raised,
    /// Forecast column and group rows.
    zebra,
    /// Rules; decoration, never the only carrier of meaning.
    line,
    /// Border of inputs and buttons.
    edge,
    /// Text.
    ink,
    /// Secondary text.
    ink2,
    /// Captions, units and placeholders.
    ink3,
    /// Primary buttons, links, "ready" and focus.
    accent,
    /// Primary button under the pointer.
    accent_hover,
    /// Selected and computed rows, secondary button under the pointer.
    accent_tint,
    /// Outer glow of focus.
    accent_ring,
    /// Text on `accent`.
    on_accent,
    /// Errors and destructive acts.
    error,
    /// Background of an error.
    error_tint,
    /// Warnings.
    warning,
    /// Background of a warning.
    warning_tint,
    /// Hints.
    hint,
    /// Background of a hint.
    hint_tint,
    /// Text inside a chart segment.
    chart_text,
}

impl Tokens {
    /// Tokens of the theme `ui` is painted in.
    pub fn of(ui: &Ui) -> &'static Self {
        Self::get(ui.visuals().dark_mode)
    }

    /// Tokens of the dark or the light theme.
    pub fn get(dark: bool) -> &'static Self {
        if dark { &DARK } else { &LIGHT }
    }

    /// Colour of chart series `index`, counted from zero; past seven the colours repeat.
    pub fn series(&self, index: usize) -> Color32 {
        let [first, ..] = self.chart;
        self.chart
            .get(index % self.chart.len())
            .copied()
            .unwrap_or(first)
    }
}

static LIGHT: LazyLock<Tokens> =
    LazyLock::new(|| parse(include_str!("../../assets/theme/light.ron")));
static DARK: LazyLock<Tokens> =
    LazyLock::new(|| parse(include_str!("../../assets/theme/dark.ron")));

#[expect(
    clippy::expect_used,
    reason = "an embedded asset; the tests below parse both themes"
)]
fn parse(source: &str) -> Tokens {
    ron::from_str(source).expect("embedded theme parses")
}

fn colour<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Color32, D::Error> {
    let text = String::deserialize(deserializer)?;
    Color32::from_hex(&text).map_err(|error| D::Error::custom(format!("{text}: {error:?}")))
}

fn colours<'de, D: Deserializer<'de>>(deserializer: D) -> Result<[Color32; 7], D::Error> {
    #[derive(Deserialize)]
    #[serde(transparent)]
    struct Colour(#[serde(deserialize_with = "colour")] Color32);
    <[Colour; 7]>::deserialize(deserializer).map(|list| list.map(|colour| colour.0))
}

/// One of the Lato faces.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Face {
    /// Only from 22 points up.
    Light,
    /// Running text.
    Regular,
    /// Field labels and buttons.
    Semibold,
    /// Headings.
    Bold,
    /// Only in the preview of the document.
    Italic,
}

impl Face {
    const ALL: [(Self, &'static str, &'static [u8]); 5] = [
        (
            Self::Light,
            "lato-light",
            include_bytes!("../../assets/fonts/Lato-Light.ttf"),
        ),
        (
            Self::Regular,
            "lato-regular",
            include_bytes!("../../assets/fonts/Lato-Regular.ttf"),
        ),
        (
            Self::Semibold,
            "lato-semibold",
            include_bytes!("../../assets/fonts/Lato-Semibold.ttf"),
        ),
        (
            Self::Bold,
            "lato-bold",
            include_bytes!("../../assets/fonts/Lato-Bold.ttf"),
        ),
        (
            Self::Italic,
            "lato-italic",
            include_bytes!("../../assets/fonts/Lato-Italic.ttf"),
        ),
    ];

    /// The egui family that holds this face.
    pub fn family(self) -> FontFamily {
        match self {
            Self::Regular => FontFamily::Proportional,
            Self::Light => FontFamily::Name("lato-light".into()),
            Self::Semibold => FontFamily::Name("lato-semibold".into()),
            Self::Bold => FontFamily::Name("lato-bold".into()),
            Self::Italic => FontFamily::Name("lato-italic".into()),
        }
    }
}

/// A step of the type scale: size, line height and face.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Type {
    /// A question on the projector.
    Question,
    /// An answer on the projector.
    Answer,
    /// [`Type::Answer`] that must stand out.
    AnswerBold,
    /// What is typed on the projector.
    Typed,
    /// The welcome screen.
    Display,
    /// One per screen.
    Title,
    /// The one number that matters.
    Figure,
    /// An object in a detail pane.
    Subtitle,
    /// Heading of a region.
    Heading,
    /// Form sections and cards, with a rule below.
    Section,
    /// Field labels and buttons.
    Label,
    /// Text and inputs.
    Body,
    /// [`Type::Body`] that must stand out.
    BodyBold,
    /// Cells and task names.
    Table,
    /// [`Type::Table`] that must stand out.
    TableBold,
    /// Margin notes, hints and sources.
    Small,
    /// [`Type::Small`] that must stand out.
    SmallBold,
    /// State words and captions; nothing is smaller.
    Micro,
    /// [`Type::Micro`] that must stand out.
    MicroBold,
}

impl Type {
    /// Size, line height (both in points) and face.
    pub const fn metrics(self) -> (f32, f32, Face) {
        match self {
            Self::Question => (50.0, 60.0, Face::Light),
            Self::Answer => (22.0, 28.0, Face::Regular),
            Self::AnswerBold => (22.0, 28.0, Face::Bold),
            Self::Typed => (26.0, 34.0, Face::Regular),
            Self::Display => (34.0, 42.0, Face::Light),
            Self::Title => (30.0, 38.0, Face::Light),
            Self::Figure => (28.0, 36.0, Face::Light),
            Self::Subtitle => (26.0, 32.0, Face::Light),
            Self::Heading => (17.0, 24.0, Face::Bold),
            Self::Section => (15.0, 20.0, Face::Bold),
            Self::Label => (15.0, 18.0, Face::Semibold),
            Self::Body => (15.0, 22.0, Face::Regular),
            Self::BodyBold => (15.0, 22.0, Face::Bold),
            Self::Table => (14.0, 20.0, Face::Regular),
            Self::TableBold => (14.0, 20.0, Face::Bold),
            Self::Small => (13.0, 18.0, Face::Regular),
            Self::SmallBold => (13.0, 18.0, Face::Bold),
            Self::Micro => (12.0, 16.0, Face::Regular),
            Self::MicroBold => (12.0, 16.0, Face::Bold),
        }
    }

    /// The font of this step.
    pub fn font(self) -> FontId {
        let (size, _, face) = self.metrics();
        FontId::new(size, face.family())
    }

    /// Line height in points.
    pub const fn line(self) -> f32 {
        self.metrics().1
    }

    /// Format of a run of text in this step.
    pub fn format(self, color: Color32) -> TextFormat {
        TextFormat {
            font_id: self.font(),
            line_height: Some(self.line()),
            color,
            valign: Align::Center,
            ..TextFormat::default()
        }
    }

    /// A one-format job, wrapped at `width` points.
    pub fn job(self, text: &str, color: Color32, width: f32) -> LayoutJob {
        // egui sets U+202F much narrower than Lato draws it
        let text = text.replace('\u{202f}', "\u{a0}");
        let mut job = LayoutJob::single_section(text, self.format(color));
        job.wrap.max_width = width;
        job
    }
}

/// Radii of corners, in points.
pub mod radius {
    /// Tags and checkboxes.
    pub const TAG: u8 = 3;
    /// Fields.
    pub const FIELD: u8 = 4;
    /// Buttons.
    pub const BUTTON: u8 = 5;
    /// Cards and dialogs.
    pub const CARD: u8 = 6;
}

/// Heights and widths that screens share, in points.
pub mod size {
    /// Header.
    pub const HEADER: f32 = 40.0;
    /// Footer.
    pub const FOOTER: f32 = 56.0;
    /// Single-line field.
    pub const FIELD: f32 = 34.0;
    /// The line that is typed in on the projector.
    pub const TYPED: f32 = 60.0;
    /// Button.
    pub const BUTTON: f32 = 36.0;
    /// Small button.
    pub const BUTTON_SMALL: f32 = 30.0;
    /// Row of the task list.
    pub const TASK: f32 = 29.0;
    /// Row of a table.
    pub const ROW: f32 = 30.0;
    /// An input in a cell of a table.
    pub const CELL: f32 = 28.0;
    /// Row of a two-line list.
    pub const LIST_ROW: f32 = 46.0;
    /// Smallest target of a pointer.
    pub const TARGET: f32 = 28.0;
    /// Label column of a form.
    pub const LABEL: f32 = 176.0;
}

/// How far text is moved down, as a part of its size.
pub(crate) const DROP: f32 = 0.07;

/// Lato's capitals stand a little above the middle of its line; this brings them down to it.
fn tweak() -> FontTweak {
    FontTweak {
        y_offset_factor: DROP,
        ..FontTweak::default()
    }
}

/// Registers the Lato faces and fills the styles of both themes.
pub fn install(ctx: &Context) {
    let mut fonts = FontDefinitions::empty();
    for (face, name, bytes) in Face::ALL {
        fonts.font_data.insert(
            name.to_owned(),
            Arc::new(FontData::from_static(bytes).tweak(tweak())),
        );
        fonts.families.insert(face.family(), vec![name.to_owned()]);
    }
    fonts
        .families
        .insert(FontFamily::Monospace, vec!["lato-regular".to_owned()]);
    ctx.set_fonts(fonts);
    for theme in [Theme::Light, Theme::Dark] {
        ctx.set_style_of(theme, style(Tokens::get(theme == Theme::Dark)));
    }
}

/// A colour of print on screen: paper stays white in both themes.
#[expect(
    clippy::disallowed_methods,
    reason = "print has its own tokens, in report::style"
)]
pub fn print_colour(color: crate::report::style::Color) -> Color32 {
    Color32::from_rgb(color.r, color.g, color.b)
}

/// The egui style of one theme.
pub fn style(tokens: &Tokens) -> Style {
    let mut style = Style {
        visuals: visuals(tokens),
        animation_time: 0.0,
        explanation_tooltips: false,
        scroll_animation: ScrollAnimation::none(),
        ..Style::default()
    };
    style.text_styles = [
        (TextStyle::Small, Type::Small),
        (TextStyle::Body, Type::Body),
        (TextStyle::Monospace, Type::Body),
        (TextStyle::Button, Type::Label),
        (TextStyle::Heading, Type::Heading),
    ]
    .map(|(key, step)| (key, step.font()))
    .into();
    let spacing = &mut style.spacing;
    spacing.item_spacing = Vec2::new(8.0, 8.0);
    spacing.button_padding = Vec2::new(12.0, 6.0);
    spacing.menu_margin = Margin::same(6);
    spacing.window_margin = Margin::same(16);
    spacing.interact_size = Vec2::new(size::TARGET, size::TARGET);
    spacing.tooltip_width = 320.0;
    // 15 points of Lato stand in an 18 point row; running text is set on 22
    spacing.extra_text_line_spacing = 4.0;
    spacing.scroll = ScrollStyle {
        bar_width: 8.0,
        floating_width: 6.0,
        // a bar never lies over the last row or column
        floating_allocated_width: 10.0,
        handle_min_length: 32.0,
        ..ScrollStyle::floating()
    };
    spacing.scroll.fade.strength = 0.0;
    spacing.scroll.dormant_handle_opacity = 0.3;
    spacing.scroll.active_handle_opacity = 0.45;
    spacing.scroll.interact_handle_opacity = 0.7;
    style.interaction.selectable_labels = false;
    style.interaction.tooltip_delay = 0.4;
    style
}

fn visuals(tokens: &Tokens) -> Visuals {
    let mut visuals = if tokens.dark {
        Visuals::dark()
    } else {
        Visuals::light()
    };
    let widget = |fill: Color32, stroke: Stroke, text: Color32| WidgetVisuals {
        bg_fill: fill,
        weak_bg_fill: fill,
        bg_stroke: stroke,
        corner_radius: CornerRadius::same(radius::BUTTON),
        fg_stroke: Stroke::new(1.0, text),
        expansion: 0.0,
    };
    let edge = Stroke::new(1.0, tokens.edge);
    let focus = Stroke::new(2.0, tokens.accent);
    visuals.widgets.noninteractive =
        widget(tokens.sheet, Stroke::new(1.0, tokens.line), tokens.ink);
    visuals.widgets.inactive = widget(tokens.raised, edge, tokens.ink);
    visuals.widgets.hovered = widget(tokens.accent_tint, edge, tokens.ink);
    visuals.widgets.active = widget(tokens.accent_tint, focus, tokens.ink);
    visuals.widgets.open = widget(tokens.accent_tint, edge, tokens.ink);
    visuals.selection = Selection {
        bg_fill: tokens.accent_ring,
        stroke: focus,
    };
    visuals.hyperlink_color = tokens.accent;
    visuals.faint_bg_color = tokens.zebra;
    visuals.extreme_bg_color = tokens.raised;
    visuals.text_edit_bg_color = Some(tokens.raised);
    visuals.code_bg_color = tokens.desk;
    visuals.warn_fg_color = tokens.warning;
    visuals.error_fg_color = tokens.error;
    visuals.weak_text_color = Some(tokens.ink3);
    visuals.window_fill = tokens.raised;
    visuals.window_stroke = Stroke::new(1.0, tokens.line);
    visuals.window_corner_radius = CornerRadius::same(radius::CARD);
    visuals.menu_corner_radius = CornerRadius::same(radius::CARD);
    visuals.window_shadow = shadow(tokens, 4, 16, 46);
    visuals.popup_shadow = shadow(tokens, 2, 8, 30);
    visuals.panel_fill = tokens.desk;
    visuals.text_cursor.stroke = Stroke::new(1.0, tokens.ink);
    visuals.text_cursor.preview = false;
    // a caret that blinks repaints for ever
    visuals.text_cursor.blink = false;
    visuals.disabled_alpha = 1.0;
    visuals
}

/// Shadow of what floats: `alpha` of 255 of the ink (of black in the dark theme).
pub fn shadow(tokens: &Tokens, y: i8, blur: u8, alpha: u8) -> Shadow {
    let color = if tokens.dark {
        Color32::from_black_alpha(alpha.saturating_mul(2))
    } else {
        let [r, g, b, _] = tokens.ink.to_array();
        Color32::from_rgba_unmultiplied(r, g, b, alpha)
    };
    Shadow {
        offset: [0, y],
        blur,
        spread: 0,
        color,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn luminance(color: Color32) -> f64 {
        let channel = |value: u8| {
            let c = f64::from(value) / 255.0;
            if c <= 0.04045 {
                c / 12.92
            } else {
                ((c + 0.055) / 1.055).powf(2.4)
            }
        };
        0.2126 * channel(color.r()) + 0.7152 * channel(color.g()) + 0.0722 * channel(color.b())
    }

    fn contrast(a: Color32, b: Color32) -> f64 {
        let (a, b) = (luminance(a), luminance(b));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    /// One row of the printed contrast table: the colour picked and its contrast on sheet and desk.
    type Row = (&'static str, fn(&Tokens) -> Color32, [f64; 2], [f64; 2]);

    const TABLE: &[Row] = &[
        ("line", |t| t.line, [1.4, 1.2], [1.5, 1.7]),
        ("edge", |t| t.edge, [4.0, 3.5], [4.5, 5.0]),
        ("ink", |t| t.ink, [15.5, 13.9], [13.4, 14.8]),
        ("ink2", |t| t.ink2, [7.1, 6.3], [8.7, 9.5]),
        ("ink3", |t| t.ink3, [6.0, 5.3], [6.0, 6.6]),
        ("accent", |t| t.accent, [8.9, 7.9], [8.8, 9.7]),
        (
            "accent-hover",
            |t| t.accent_hover,
            [11.6, 10.4],
            [10.5, 11.6],
        ),
        ("error", |t| t.error, [7.5, 6.7], [7.9, 8.7]),
        ("warning", |t| t.warning, [7.1, 6.4], [9.6, 10.6]),
        ("hint", |t| t.hint, [7.8, 7.0], [8.8, 9.7]),
    ];

    #[test]
    fn contrasts_are_those_of_the_printed_table() {
        for dark in [false, true] {
            let tokens = Tokens::get(dark);
            for (name, pick, light_row, dark_row) in TABLE {
                let expected = if dark { dark_row } else { light_row };
                let got = [
                    contrast(pick(tokens), tokens.sheet),
                    contrast(pick(tokens), tokens.desk),
                ];
                for (got, expected) in got.iter().zip(expected) {
                    assert!(
                        (got - expected).abs() < 0.1,
                        "{name} dark={dark}: {got:.2}, {expected}"
                    );
                }
            }
        }
    }

    #[test]
    fn text_reaches_four_and_a_half_on_every_surface_it_stands_on() {
        for tokens in [Tokens::get(false), Tokens::get(true)] {
            let surfaces = [
                tokens.sheet,
                tokens.desk,
                tokens.raised,
                tokens.zebra,
                tokens.accent_tint,
                tokens.error_tint,
                tokens.warning_tint,
                tokens.hint_tint,
            ];
            for surface in surfaces {
                for text in [tokens.ink, tokens.ink2, tokens.ink3] {
                    assert!(contrast(text, surface) >= 4.5, "{text:?} on {surface:?}");
                }
            }
            for (text, surface) in [
                (tokens.on_accent, tokens.accent),
                (tokens.on_accent, tokens.accent_hover),
                (tokens.accent, tokens.accent_tint),
                (tokens.accent, tokens.raised),
                (tokens.error, tokens.error_tint),
                (tokens.warning, tokens.warning_tint),
                (tokens.hint, tokens.hint_tint),
                (tokens.sheet, tokens.ink),
            ] {
                assert!(contrast(text, surface) >= 4.5, "{text:?} on {surface:?}");
            }
        }
    }

    #[test]
    fn borders_and_chart_colours_reach_three_on_the_sheet() {
        for tokens in [Tokens::get(false), Tokens::get(true)] {
            for color in tokens.chart.into_iter().chain([tokens.edge]) {
                assert!(contrast(color, tokens.sheet) >= 3.0, "{color:?}");
            }
        }
    }

    #[test]
    fn a_series_past_the_seventh_repeats_the_colours() {
        let tokens = Tokens::get(false);
        assert_eq!(tokens.series(7), tokens.series(0));
    }
}
