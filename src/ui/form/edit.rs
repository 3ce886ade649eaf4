//! Typing a value: what is typed stays in its cell; the plan has what reads as a value.
//!
//! Every number, year and date of the window goes through [`typed`]. While a cell is typed in, the
//! plan holds either the value typed or, while the text reads as none, the value from before; the
//! session keeps what was not taken. So whatever happens next (saving, undo, another step, the end
//! of the program) finds a state that is true.

use egui::{Id, Key, Response, Ui};
use jiff::civil::Date;

use super::{
    super::{
        cx::{Cx, Question},
        text_edit::written,
        widgets::{FieldState, TextField, describe},
    },
    paste::refuse_block,
};
use crate::{
    base::{Decimal, Expect, Money, Quantity, Reading, Why, Year, reading},
    checks::UNREAD,
    field::FieldPath,
    i18n::Lang,
    session::Entry,
};

/// What somebody is typing into a cell.
#[derive(Clone, Debug)]
struct Draft<T> {
    text: String,
    /// The value's words when this was typed; others mean that the value changed elsewhere.
    of: String,
    /// The value to go back to when the text reads as none.
    before: T,
    /// Whether the text reads as no value; the session lets go of such a text by undo.
    unread: bool,
}

/// Outcome of one frame of a [`typed`] cell.
pub struct Typed<T> {
    /// The cell.
    pub response: Response,
    /// A value other than the present one, to be stored now.
    pub value: Option<T>,
    /// Whether the key Enter led from here to the question which of two readings is meant.
    pub asked: bool,
}

/// What is typed into a cell.
pub trait Typable: Clone + PartialEq + Default + Send + Sync + 'static {
    /// The number of something that it is, with which a unit agrees.
    fn number(&self) -> Option<Decimal> {
        None
    }
}

impl Typable for Quantity {
    fn number(&self) -> Option<Decimal> {
        Self::number(*self)
    }
}

impl Typable for Option<u32> {
    fn number(&self) -> Option<Decimal> {
        Decimal::whole(i64::from((*self)?))
    }
}

impl Typable for Option<Money> {}
impl Typable for Option<Year> {}
impl Typable for Option<Date> {}

/// A cell over a value that is shown by `format` and read by `read`; an empty text is the default.
///
/// `look` finishes the field (width, unit, state). Texts that are not taken stay in the cell, are
/// kept by the session under `path`, and are findings there.
pub fn typed<T: Typable>(
    cx: &Cx<'_>,
    ui: &mut Ui,
    path: FieldPath,
    value: &T,
    format: impl Fn(&T) -> String,
    read: impl Fn(&str) -> Reading<T>,
    look: impl for<'t> FnOnce(TextField<'t>) -> TextField<'t>,
) -> Typed<T> {
    let id = Cx::field_id(path);
    // egui sets U+202F much narrower than Lato draws it
    let format = |value: &T| format(value).replace('\u{202f}', "\u{a0}");
    let shown = format(value);
    let kept = cx.unread.get(path);
    let draft_id = id.with("draft");
    let draft = ui
        .data(|data| data.get_temp::<Draft<T>>(draft_id))
        .filter(|draft| draft.of == shown && draft.unread == kept.is_some())
        // undo goes back to an earlier text as it does to an earlier value
        .filter(|draft| kept.is_none_or(|kept| kept.text == draft.text));
    // brought back by redo it is told at once: nobody is typing it
    let settled = draft.is_none() && kept.is_some();
    if settled {
        tell_at_once(ui, id);
    }
    let mut text = match (&draft, kept) {
        (Some(draft), _) => draft.text.clone(),
        (None, Some(entry)) => entry.text.clone(),
        (None, None) => shown.clone(),
    };
    let focused = ui.memory(|memory| memory.has_focus(id));
    plain_digits(ui, focused);
    let refused = (focused && !cx.read_only)
        .then(|| refuse_block(ui))
        .flatten();
    if let Some(block) = &refused {
        text.clone_from(block);
    }
    let answer = ui.data_mut(|data| data.remove_temp::<usize>(answer_id(path)));
    let mut field = look(TextField::new(id, &mut text));
    if let Some(entry) = kept.filter(|_| !focused || settled) {
        field = field.state(if entry.why.is_question() {
            FieldState::Warning
        } else {
            FieldState::Error
        });
    }
    let response = field.show(ui);
    // a mark says nothing by itself
    match shown.as_str() {
        "." => describe(ui, id, &cx.msg("mark-no_data")),
        "x" => describe(ui, id, &cx.msg("mark-not_applicable")),
        _ => {}
    }
    let asked_before = kept.filter(|kept| kept.why.is_question());
    let reading = |text: &str| {
        if text == shown {
            return Reading::Value(value.clone());
        }
        reread(text, &read, asked_before)
    };
    let mut new = None;
    if response.changed() || refused.is_some() || answer.is_some() {
        let before = draft.map_or_else(|| value.clone(), |draft| draft.before);
        let (taken, why) = match (reading(&text), answer) {
            (Reading::Either(one, _), Some(0)) => (one, None),
            (Reading::Either(_, other), Some(_)) => (other, None),
            (Reading::Blank, _) => (T::default(), None),
            (Reading::Value(value), _) => (value, None),
            (Reading::Either(..), None) => (before.clone(), Some(reading::why_asked(&text))),
            (Reading::Unread(why), _) => (before.clone(), Some(why)),
        };
        let entry = why.map(|why| Entry {
            text: text.clone(),
            why,
        });
        if kept != entry.as_ref() {
            cx.keep_unread(path, entry);
        }
        let draft = Draft {
            of: format(&taken),
            text: text.clone(),
            before,
            unread: why.is_some(),
        };
        ui.data_mut(|data| data.insert_temp(draft_id, draft));
        new = (taken != *value).then_some(taken);
    }
    if !response.has_focus() || answer.is_some() {
        ui.data_mut(|data| data.remove::<Draft<T>>(draft_id));
    }
    let mut asked = false;
    if (kept.is_some() || response.lost_focus())
        && let Reading::Either(one, other) = reading(&text)
        && answer.is_none()
    {
        let question = Question {
            readings: [format(&one), format(&other)],
            numbers: [one.number(), other.number()],
            ..Question::default()
        };
        cx.asked.borrow_mut().insert(path, question);
        asked = response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        if asked {
            ui.data_mut(|data| data.insert_temp(question_id(path), true));
        }
    }
    Typed {
        response,
        value: new,
        asked,
    }
}

/// Makes the digits of other scripts that are typed or pasted in this frame into the cell with the
/// focus those of ours: they are read as them, and fonts have no others.
fn plain_digits(ui: &Ui, focused: bool) {
    if focused {
        ui.input_mut(|input| written(&mut input.events, reading::plain));
    }
}

/// Says at once that the text in the cell `id` was not taken, although the focus has just come there.
fn tell_at_once(ui: &Ui, id: Id) {
    let known = id.with("known");
    let told = ui.data(|data| data.get_temp::<Vec<&'static str>>(known));
    if let Some(mut told) = told.filter(|told| !told.contains(&UNREAD)) {
        told.push(UNREAD);
        ui.data_mut(|data| data.insert_temp(known, told));
    }
}

/// What `text` says; what was `asked` about stays asked in a language that writes numbers in another
/// way.
fn reread<T>(text: &str, read: impl Fn(&str) -> Reading<T>, asked: Option<&Entry>) -> Reading<T> {
    let here = read(text);
    if matches!(here, Reading::Either(..)) || asked.is_none_or(|asked| asked.text != text) {
        return here;
    }
    match read(&reading::in_other_language(text)) {
        either @ Reading::Either(..) => either,
        _ => here,
    }
}

/// The value of a text that has one reading, or why it has none.
pub(super) fn taken<T: Default>(read: impl Fn(&str) -> Reading<T>, text: &str) -> Result<T, Why> {
    match read(text) {
        Reading::Blank => Ok(T::default()),
        Reading::Value(value) => Ok(value),
        Reading::Either(..) => Err(reading::why_asked(text)),
        Reading::Unread(why) => Err(why),
    }
}

/// Where the answer to a question about the cell at `path` waits for the cell: 0 or 1.
pub(super) fn answer_id(path: FieldPath) -> Id {
    Cx::field_id(path).with("answer")
}

/// Where it waits that the focus is to go to the question about the cell at `path`.
pub(super) fn question_id(path: FieldPath) -> Id {
    Cx::field_id(path).with("question")
}

/// Forgets what is being typed at `path`, because something else wrote there.
pub(super) fn drop_draft(ui: &Ui, path: FieldPath) {
    let id = Cx::field_id(path).with("draft");
    ui.data_mut(|data| {
        data.remove::<Draft<Quantity>>(id);
        data.remove::<Draft<Option<Money>>>(id);
        data.remove::<Draft<Option<u32>>>(id);
        data.remove::<Draft<Option<Year>>>(id);
        data.remove::<Draft<Option<Date>>>(id);
    });
}

/// Whether the language of the window writes decimals with a dot.
pub fn decimal_dot(cx: &Cx<'_>) -> bool {
    cx.texts.lang() == Lang::En
}

/// How cells with what `expect` says are read in the language of the window.
pub fn expecting(cx: &Cx<'_>, expect: Expect) -> impl Fn(&str) -> Reading<Quantity> + use<> {
    let expect = expect.decimal_dot(decimal_dot(cx));
    move |text| reading::quantity(text, expect)
}
