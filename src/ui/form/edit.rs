//! Typing a value: what is typed is kept until it reads as one.

use egui::{Id, Response, Ui};

use super::super::widgets::{FieldState, TextField};
use crate::{base::Quantity, i18n::parse_date};

/// What somebody typed into a field whose value is not text.
#[derive(Clone, Debug, Default)]
struct Draft {
    text: String,
    /// The value's text when this was typed; another one means that the value changed elsewhere.
    of: String,
}

/// Outcome of one frame of a [`typed`] field.
pub struct Typed<T> {
    /// The field.
    pub response: Response,
    /// A new value, when what is typed reads as one and changed in this frame.
    pub value: Option<T>,
    /// Whether what is typed reads as no value; the old value is then kept.
    pub unread: bool,
}

/// A field over a value that is shown by `format` and read by `parse`.
///
/// `look` finishes the field (width, unit, state); what is unread shows as an error whatever it says.
pub fn typed<T: Clone>(
    ui: &mut Ui,
    id: Id,
    value: &T,
    format: impl Fn(&T) -> String,
    parse: impl Fn(&str) -> Option<T>,
    look: impl for<'t> FnOnce(TextField<'t>) -> TextField<'t>,
) -> Typed<T> {
    // egui sets U+202F much narrower than Lato draws it
    let format = |value: &T| format(value).replace('\u{202f}', "\u{a0}");
    let shown = format(value);
    let draft_id = id.with("draft");
    let kept = ui
        .data(|data| data.get_temp::<Draft>(draft_id))
        .filter(|draft| draft.of == shown);
    let mut text = kept
        .as_ref()
        .map_or_else(|| shown.clone(), |draft| draft.text.clone());
    let mut unread = kept.is_some() && parse(&text).is_none();
    let mut field = look(TextField::new(id, &mut text));
    if unread {
        field = field.state(FieldState::Error);
    }
    let response = field.show(ui);
    let mut new = None;
    if response.changed() {
        new = parse(&text);
        unread = new.is_none();
        let of = new.as_ref().map_or(shown, format);
        ui.data_mut(|data| data.insert_temp(draft_id, Draft { text, of }));
    } else if !response.has_focus() && !unread && kept.is_some() {
        ui.data_mut(|data| data.remove_temp::<Draft>(draft_id));
    }
    Typed {
        response,
        value: new,
        unread,
    }
}

/// Strips what people and tables put between digits: spaces of any kind, and reads a comma as
/// the decimal mark and U+2212 as a minus.
fn plain(text: &str) -> String {
    text.chars()
        .filter(|c| !c.is_whitespace())
        .map(|c| match c {
            ',' => '.',
            '\u{2212}' | '\u{2013}' => '-',
            other => other,
        })
        .collect()
}

#[expect(
    clippy::option_option,
    reason = "unread, empty and read are three outcomes"
)]
/// Reads a number or any other value with a plain text form; an empty text is no value.
pub fn parse_number<T: std::str::FromStr>(text: &str) -> Option<Option<T>> {
    let text = plain(text);
    if text.is_empty() {
        Some(None)
    } else {
        text.parse().ok().map(Some)
    }
}

/// Reads a figure with its marks.
pub fn parse_figure(text: &str) -> Option<Quantity> {
    plain(text).parse().ok()
}

#[expect(
    clippy::option_option,
    reason = "unread, empty and read are three outcomes"
)]
/// Reads a date; an empty text is no date.
pub fn parse_some_date(text: &str) -> Option<Option<jiff::civil::Date>> {
    if text.trim().is_empty() {
        Some(None)
    } else {
        parse_date(text).map(Some)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_as_people_and_spreadsheets_write_them() {
        assert_eq!(parse_number::<u32>("1\u{202f}866"), Some(Some(1866)));
        assert_eq!(parse_number::<u32>(" 1 866 "), Some(Some(1866)));
        assert_eq!(parse_number::<u32>(""), Some(None));
        assert_eq!(parse_number::<u32>("duzo"), None);
        assert_eq!(parse_figure("20,3"), "20.3".parse().ok());
        assert_eq!(parse_figure("\u{2212}24"), Some(Quantity::count(-24)));
        assert_eq!(parse_figure("."), Some(Quantity::NoData));
        assert_eq!(parse_figure("0"), Some(Quantity::count(0)));
        assert_eq!(parse_figure(""), Some(Quantity::Blank));
    }
}
