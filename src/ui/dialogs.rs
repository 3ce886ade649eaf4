//! Windows that block: questions before something is lost, a path to type. What only tells is in
//! [`super::told`].

use std::path::PathBuf;

use egui::{Context, Id, Key, Modifiers, ScrollArea, Ui};

use super::{
    app::{After, App, Dialog, View, Work, file_name},
    interrupted::{discard_ui, put_back_ui, recover_ui},
    own_words::words_ui,
    pick::PathFor,
    request::{CommentAsk, CommentWords, Request, ShareAct},
    route::Route,
    theme::{Tokens, Type},
    told::{events_ui, glossary_ui, keys_ui, words_told_ui},
    unread::{quoted, unread_ui},
    widgets::{Answer, Button, TextField, checkbox, confirm, line, modal, radios, segments, text},
};
use crate::{
    base::Id as RowId,
    field::Choice as _,
    i18n::Texts,
    model::CommentKind,
    report::DOCUMENTS,
    session::{Choice, Output, Session},
    store::lock::Holder,
};

/// The message that asks for a path.
fn path_key(path_for: PathFor) -> &'static str {
    match path_for {
        PathFor::Open => "dialog-path-open",
        PathFor::Pack => "dialog-path-pack",
        PathFor::Save => "dialog-path-save",
        PathFor::Merge => "dialog-path-merge",
        PathFor::Compare => "dialog-path-compare",
        PathFor::Export(Output::Pdf(_)) => "dialog-path-export",
        PathFor::Export(Output::Text(_)) => "dialog-path-export-docx",
        PathFor::Export(Output::Workbook) => "dialog-path-export-xlsx",
    }
}

impl App {
    pub(super) fn show_keys(&mut self) {
        self.view.dialog = Some(Dialog::Keys);
    }

    /// Asks which document is to be saved.
    pub(super) fn ask_document(&mut self) {
        self.view.dialog = Some(Dialog::Document(self.view.document()));
    }

    /// Areas of the plan that have actions: key and name, in the order of the catalogue.
    fn areas_with_actions(&self) -> Vec<(&'static str, String)> {
        let (catalog, lang) = (self.services.catalog, self.texts().lang().code());
        let plan = self.work.session.as_ref().map(Session::plan);
        let has_actions = |key: &str| {
            plan.is_some_and(|plan| {
                let mut actions = plan.actions.iter();
                !plan.leaves_out(key) && actions.any(|(_, action)| action.group.as_str() == key)
            })
        };
        let groups = catalog.groups.iter();
        groups
            .filter(|group| has_actions(&group.key))
            .map(|group| (group.key.as_str(), group.name.get(lang).to_owned()))
            .collect()
    }

    pub(super) fn show_glossary(&mut self) {
        self.view.dialog = Some(Dialog::Glossary);
    }

    pub(super) fn show_words(&mut self) {
        self.view.dialog = Some(Dialog::Words(String::new()));
    }

    pub(super) fn show_events(&mut self) {
        self.view.dialog = Some(Dialog::Events);
    }

    pub(super) fn show_about(&mut self) {
        self.go_aside(Route::About);
    }
}

/// Paints the open dialog, if any.
pub(super) fn dialog_ui(app: &mut App, ctx: &Context) {
    let Some(dialog) = app.view.dialog.clone() else {
        // the focus goes back to where the dialog took it from
        if let Some((before, _)) = ctx.data_mut(|data| data.remove_temp::<Opened>(opened_id())) {
            ctx.memory_mut(|memory| before.map(|before| memory.request_focus(before)));
        }
        return;
    };
    let which = Some(which(&dialog));
    let open = ctx.data(|data| data.get_temp::<Opened>(opened_id()));
    // one that follows on another opens anew, and gives back what the first one took
    let opening = open.is_none_or(|(_, open)| open != which);
    if opening {
        let before = match open {
            Some((before, _)) => before,
            None => ctx.memory(egui::Memory::focused),
        };
        ctx.data_mut(|data| data.insert_temp(opened_id(), (before, which)));
    }
    let texts = app.texts();
    match dialog {
        Dialog::Unsaved { after } => unsaved_ui(app, ctx, after, opening),
        Dialog::RemoveRow { table, row } => remove_ui(app, ctx, table, row, opening),
        Dialog::Path {
            path_for,
            text,
            why,
        } => path_ui(
            texts,
            (&mut app.work, &mut app.view),
            ctx,
            path_for,
            text,
            why,
            opening,
        ),
        Dialog::Replace {
            path_for,
            path,
            key,
        } => replace_ui(
            texts,
            (&mut app.work, &mut app.view),
            ctx,
            path_for,
            path,
            key,
            opening,
        ),
        Dialog::PutBack { path, copy, title } => {
            put_back_ui(texts, &mut app.view, ctx, (path, &copy, &title), opening);
        }
        Dialog::Recover(index) => {
            recover_ui(texts, (&app.work, &mut app.view), ctx, index, opening);
        }
        Dialog::Discard(index) => {
            discard_ui(texts, (&app.work, &mut app.view), ctx, index, opening);
        }
        Dialog::Busy(holder) => busy_ui(app, ctx, &holder, opening),
        Dialog::Unread(next) => unread_ui(app, ctx, next, opening),
        Dialog::Comment(ask, words) => {
            let place = match ask {
                CommentAsk::New(at) => Some(at),
                CommentAsk::Answer(_) | CommentAsk::Reject(_) => None,
            };
            let place = place.map(|at| app.place_words(at)).unwrap_or_default();
            comment_ui(texts, &mut app.view, ctx, (ask, &place), words, opening);
        }
        Dialog::NameVersion(name) => name_ui(texts, &mut app.view, ctx, name, opening),
        Dialog::RestoreAll => restore_ui(texts, &mut app.view, ctx, opening),
        Dialog::Mute { index, reason } => {
            mute_ui(texts, &app.work, &mut app.view, ctx, index, reason, opening);
        }
        Dialog::Said { title, text } => {
            if opening {
                app.view.alarm(format!("{title}. {text}"));
            }
            words_told_ui(texts, &mut app.view, ctx, (&title, &text, true), opening);
        }
        Dialog::Told { title, text } => {
            words_told_ui(texts, &mut app.view, ctx, (&title, &text, false), opening);
        }
        Dialog::Document(chosen) => document_ui(app, ctx, chosen, opening),
        Dialog::Keys => keys_ui(texts, &mut app.view, ctx, opening),
        Dialog::Glossary => {
            let catalog = app.services.catalog;
            glossary_ui(texts, catalog, &mut app.view, ctx, opening);
        }
        Dialog::Words(typed) => {
            let words = &app.services.prefs.words;
            words_ui(texts, words, &mut app.view, ctx, typed, opening);
        }
        Dialog::Events => {
            events_ui(texts, &app.services.events, &mut app.view, ctx, opening);
        }
    }
    if app.view.dialog.is_none() && app.view.target.get().is_some() {
        // the answer leads elsewhere
        ctx.data_mut(|data| data.remove_temp::<Opened>(opened_id()));
    }
}

/// What had the focus before a dialog, and which dialog it is.
type Opened = (Option<Id>, Option<Id>);

/// Which dialog it is, whatever is typed into it.
fn which(dialog: &Dialog) -> Id {
    let kind = Id::unique(std::mem::discriminant(dialog));
    match dialog {
        Dialog::Said { title, text } | Dialog::Told { title, text } => kind.with((title, text)),
        Dialog::Recover(index) | Dialog::Discard(index) => kind.with(index),
        _ => kind,
    }
}

fn opened_id() -> Id {
    Id::unique("dialog opened")
}

fn unsaved_ui(app: &mut App, ctx: &Context, after: After, opening: bool) {
    let texts = app.texts();
    let [title, consequence, save, back, drop] = [
        "dialog-unsaved",
        "dialog-unsaved.text",
        "dialog-unsaved.save",
        "dialog-unsaved.back",
        "dialog-unsaved.drop",
    ]
    .map(|key| {
        key.split_once('.').map_or_else(
            || texts.msg(key),
            |(key, attr)| texts.attr_or_msg(key, attr),
        )
    });
    let unread = (app.work.session.as_ref()).map(|session| session.unread().clone());
    let named = (unread.as_ref().filter(|unread| !unread.is_empty()))
        .map(|unread| texts.msg_with("dialog-unsaved-unread", &quoted(texts, unread)));
    let mut chosen = None;
    modal(ctx, &title, |ui| {
        text(ui, Type::Small, Tokens::of(ui).ink2, &consequence);
        if let Some(named) = &named {
            text(ui, Type::Small, Tokens::of(ui).ink, named);
        }
        ui.add_space(8.0);
        ui.horizontal_wrapped(|ui| {
            let first = ui.add(Button::primary(&save).small());
            if opening {
                first.request_focus();
            }
            if first.clicked() {
                chosen = Some(0);
            }
            if ui.add(Button::secondary(&back).small()).clicked() {
                chosen = Some(1);
            }
            if ui.add(Button::dangerous(&drop).small()).clicked() {
                chosen = Some(2);
            }
        });
    });
    if ctx.input(|input| input.key_pressed(Key::Escape)) {
        chosen = Some(1);
    }
    match chosen {
        Some(0) => {
            app.view.dialog = None;
            app.work.after_save = Some(after);
            // they were named here
            app.work.unread_agreed = unread.unwrap_or_default();
            app.save(ctx);
        }
        Some(1) => app.view.dialog = None,
        Some(_) => {
            app.view.dialog = None;
            app.leave(ctx, after);
        }
        None => {}
    }
}

/// Asks what to do about a plan that somebody else has open. It is already read, so Esc leaves it so.
fn busy_ui(app: &mut App, ctx: &Context, holder: &Holder, opening: bool) {
    let texts = app.texts();
    let args = app.holder_args(holder);
    let said = |attr: &str| texts.attr_with("dialog-busy", attr, &args);
    let [title, who, consequence, read, copy, take] = [
        Some(texts.msg_with("dialog-busy", &args)),
        said("who"),
        said("text"),
        said("read"),
        said("copy"),
        said("take"),
    ]
    .map(Option::unwrap_or_default);
    if opening {
        app.view.alarm(format!("{title}. {who}"));
    }
    let mut chosen = None;
    modal(ctx, &title, |ui| {
        text(ui, Type::SmallBold, Tokens::of(ui).ink, &who);
        text(ui, Type::Small, Tokens::of(ui).ink2, &consequence);
        ui.add_space(8.0);
        ui.horizontal_wrapped(|ui| {
            let first = ui.add(Button::primary(&read).small());
            if opening {
                first.request_focus();
            }
            let others = [(&copy, ShareAct::Copy), (&take, ShareAct::TakeOver)];
            if first.clicked() {
                chosen = Some(None);
            }
            for (words, act) in others {
                if ui.add(Button::secondary(words).small()).clicked() {
                    chosen = Some(Some(act));
                }
            }
        });
    });
    if ctx.input(|input| input.key_pressed(Key::Escape)) {
        chosen = Some(None);
    }
    if let Some(act) = chosen {
        app.view.dialog = None;
        if let Some(act) = act {
            app.view.ask(Request::Share(act));
        }
    }
}

fn remove_ui(app: &mut App, ctx: &Context, table: &'static str, row: RowId, opening: bool) {
    let texts = app.texts();
    let Some(session) = &app.work.session else {
        app.view.dialog = None;
        return;
    };
    let record = crate::model::Plan::table_info(table).map_or(table, |info| info.record);
    let name = app.services.speech(session.plan()).row(table, row);
    let children = session.plan().children(table, row).len();
    let what = texts.msg(&format!("record-{record}"));
    let args = [
        ("what", what.to_lowercase().into()),
        ("name", name.into()),
        ("count", children.into()),
    ];
    let title = texts.msg_with("dialog-remove", &args);
    let consequence = texts
        .attr_with("dialog-remove", "text", &args)
        .unwrap_or_default();
    let words = [
        title.as_str(),
        consequence.as_str(),
        &texts.msg("ui-keep"),
        &texts.msg("ui-remove"),
    ];
    match confirm(ctx, Id::unique("remove row"), words, opening) {
        Some(Answer::Safe) => app.view.dialog = None,
        Some(Answer::Act) => {
            app.view.dialog = None;
            // the button that asked is gone
            ctx.data_mut(|data| data.remove_temp::<Opened>(opened_id()));
            app.drop_row(ctx, table, row);
        }
        None => {}
    }
}

fn replace_ui(
    texts: &Texts,
    (work, view): (&mut Work, &mut View),
    ctx: &Context,
    path_for: PathFor,
    path: PathBuf,
    key: &str,
    opening: bool,
) {
    let args = [("file", file_name(&path).into())];
    let words = [
        texts.msg_with(key, &args),
        texts.attr_with(key, "hint", &args).unwrap_or_default(),
        texts.attr_or_msg("dialog-unsaved", "back"),
        texts.msg("ui-replace"),
    ];
    let words = words.each_ref().map(String::as_str);
    match confirm(ctx, Id::unique("replace file"), words, opening) {
        Some(Answer::Safe) => {
            view.dialog = None;
            work.after_save = None;
        }
        Some(Answer::Act) => {
            view.dialog = None;
            view.ask(Request::Replace(path_for, path));
        }
        None => {}
    }
}

/// Asks for the words of a comment, of an answer, or why a suggestion is not taken.
fn comment_ui(
    texts: &Texts,
    view: &mut View,
    ctx: &Context,
    (ask, place): (CommentAsk, &str),
    mut words: CommentWords,
    opening: bool,
) {
    let (key, new) = match ask {
        CommentAsk::New(_) => ("dialog-comment", true),
        CommentAsk::Answer(_) => ("dialog-answer", false),
        CommentAsk::Reject(_) => ("dialog-reject", false),
    };
    let said = |attr: &str| texts.attr_or_msg(key, attr);
    let title = texts.msg_with(key, &[("place", place.into())]);
    let mut answer = None;
    modal(ctx, &title, |ui| {
        text(ui, Type::Small, Tokens::of(ui).ink2, &said("text"));
        if !words.quoted.is_empty() {
            let args = [("quoted", words.quoted.clone().into())];
            let about = texts.msg_with("comment-about", &args);
            text(ui, Type::Small, Tokens::of(ui).ink, &about);
        }
        let (kinds, mut chose) = (CommentKind::ALL, false);
        if new {
            ui.add_space(4.0);
            let options: Vec<String> = kinds
                .iter()
                .map(|kind| texts.msg(&format!("comment_kind-{}", kind.key())))
                .collect();
            let on = words.kind.unwrap_or(CommentKind::Remark);
            let on = kinds.iter().position(|kind| *kind == on);
            let name = texts.msg("comment-kind");
            let few = segments(ui, Id::unique("comment kind"), &name, &options, on, true);
            if let Some(few) = few.filter(|few| few.chosen.is_some()) {
                words.kind = few.chosen.and_then(|chosen| kinds.get(chosen).copied());
                // who chose with the pointer goes on to write
                chose = !few.response.has_focus();
            }
        }
        let suggests = new && words.kind == Some(CommentKind::Suggestion);
        let field = |ui: &mut Ui, key: &str, rows: usize, typed: &mut String| {
            ui.add_space(4.0);
            let name = line(ui, Type::Label, Tokens::of(ui).ink, &texts.msg(key));
            let width = ui.available_width();
            TextField::new(Id::unique(("comment", key)), typed)
                .rows(rows)
                .width(width)
                .show(ui)
                .labelled_by(name.id)
        };
        let suggested = suggests.then(|| field(ui, "comment-suggested", 3, &mut words.suggested));
        let text_of = field(ui, "comment-text", 3, &mut words.text);
        let first = suggested.unwrap_or(text_of);
        if opening || chose {
            first.request_focus();
        }
        field(ui, "comment-role", 1, &mut words.role);
        ui.add_space(8.0);
        let ready = suggests || words.text.trim().chars().count() >= 2;
        let sent = ui.input_mut(|input| input.consume_key(Modifiers::COMMAND, Key::Enter));
        if sent && ready {
            answer = Some(true);
        }
        ui.horizontal(|ui| {
            let cancel = texts.msg("ui-cancel");
            if ui.add(Button::secondary(&cancel).small()).clicked() {
                answer = Some(false);
            }
            let go = said("go");
            if ui
                .add(Button::primary(&go).small().enabled(ready))
                .clicked()
            {
                answer = Some(true);
            }
        });
        let hint = texts.msg("comment-send-hint");
        text(ui, Type::Micro, Tokens::of(ui).ink3, &hint);
    });
    if ctx.input(|input| input.key_pressed(Key::Escape)) {
        answer = Some(false);
    }
    view.dialog = match answer {
        Some(true) => {
            view.ask(Request::Comment(ask, words));
            None
        }
        Some(false) => None,
        None => Some(Dialog::Comment(ask, words)),
    };
}

/// Asks before an earlier state takes the place of the plan.
fn restore_ui(texts: &Texts, view: &mut View, ctx: &Context, opening: bool) {
    let key = "dialog-restore";
    let words = [
        texts.msg(key),
        texts.attr_or_msg(key, "text"),
        texts.msg("ui-cancel"),
        texts.attr_or_msg(key, "go"),
    ];
    let words = words.each_ref().map(String::as_str);
    match confirm(ctx, Id::unique("restore version"), words, opening) {
        Some(Answer::Safe) => view.dialog = None,
        Some(Answer::Act) => {
            view.dialog = None;
            view.ask(Request::RestoreAll);
        }
        None => {}
    }
}

/// Asks what the present state is to be called.
fn name_ui(texts: &Texts, view: &mut View, ctx: &Context, mut name: String, opening: bool) {
    let key = "dialog-version";
    let answer = asked_words(
        ctx,
        [
            &texts.msg(key),
            &texts.attr_or_msg(key, "text"),
            &texts.attr_or_msg(key, "name"),
            &texts.msg("ui-cancel"),
            &texts.attr_or_msg(key, "go"),
        ],
        (Id::unique("version name"), 1, 1),
        &mut name,
        opening,
    );
    view.dialog = match answer {
        Some(true) => {
            view.ask(Request::NameVersion(name.trim().to_owned()));
            None
        }
        Some(false) => None,
        None => Some(Dialog::NameVersion(name)),
    };
}

/// A question that is answered in words. `words` are title, explanation, label, safe and acting
/// button; `look` the field's identity, its lines and how many letters it wants at least.
fn asked_words(
    ctx: &Context,
    words: [&str; 5],
    (id, rows, least): (Id, usize, usize),
    typed: &mut String,
    opening: bool,
) -> Option<bool> {
    let [title, consequence, label, safe, act] = words;
    let mut answer = None;
    modal(ctx, title, |ui| {
        text(ui, Type::Small, Tokens::of(ui).ink2, consequence);
        ui.add_space(4.0);
        let name = line(ui, Type::Label, Tokens::of(ui).ink, label);
        let width = ui.available_width();
        let field = TextField::new(id, typed)
            .rows(rows)
            .width(width)
            .show(ui)
            .labelled_by(name.id);
        if opening {
            field.request_focus();
        }
        let ready = typed.trim().chars().count() >= least;
        let entered =
            rows == 1 && field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        ui.add_space(8.0);
        ui.horizontal(|ui| {
            if ui.add(Button::secondary(safe).small()).clicked() {
                answer = Some(false);
            }
            let button = ui.add(Button::primary(act).small().enabled(ready));
            if button.clicked() || entered && ready {
                answer = Some(true);
            }
        });
    });
    if ctx.input(|input| input.key_pressed(Key::Escape)) {
        answer = Some(false);
    }
    answer
}

fn path_ui(
    texts: &Texts,
    (work, view): (&mut Work, &mut View),
    ctx: &Context,
    path_for: PathFor,
    mut typed: String,
    why: Option<String>,
    opening: bool,
) {
    let title = texts.msg(path_key(path_for));
    let label = texts.msg("welcome-path");
    let go = texts.attr_or_msg(path_key(path_for), "go");
    let mut answer = None;
    modal(ctx, &title, |ui| {
        if let Some(why) = &why {
            text(ui, Type::Small, Tokens::of(ui).ink2, why);
            ui.add_space(4.0);
        }
        let name = line(ui, Type::Label, Tokens::of(ui).ink, &label);
        let width = ui.available_width();
        let field = TextField::new(Id::unique("path"), &mut typed)
            .width(width)
            .show(ui)
            .labelled_by(name.id);
        if opening {
            field.request_focus();
        }
        let entered = field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        ui.add_space(8.0);
        ui.horizontal(|ui| {
            if ui
                .add(Button::secondary(&texts.msg("ui-cancel")).small())
                .clicked()
            {
                answer = Some(false);
            }
            let ready = !typed.trim().is_empty();
            if ui
                .add(Button::primary(&go).small().enabled(ready))
                .clicked()
                || (entered && ready)
            {
                answer = Some(true);
            }
        });
    });
    if ctx.input(|input| input.key_pressed(Key::Escape)) {
        answer = Some(false);
    }
    match answer {
        Some(true) => {
            view.dialog = None;
            let path = typed.trim().trim_matches('"').into();
            view.ask(Request::Typed(path_for, path));
        }
        Some(false) => {
            view.dialog = None;
            work.after_save = None;
        }
        None => {
            view.dialog = Some(Dialog::Path {
                path_for,
                text: typed,
                why,
            });
        }
    }
}

fn mute_ui(
    texts: &Texts,
    work: &Work,
    view: &mut View,
    ctx: &Context,
    index: usize,
    mut reason: String,
    opening: bool,
) {
    let what = work
        .findings
        .get(index)
        .map(super::findings::Shown::matter_apart)
        .unwrap_or_default();
    let answer = asked_words(
        ctx,
        [
            &texts.msg("dialog-mute"),
            &what,
            &texts.msg("muting-reason"),
            &texts.msg("ui-cancel"),
            &texts.msg("ui-mute"),
        ],
        (Id::unique("mute"), 3, 3),
        &mut reason,
        opening,
    );
    match answer {
        Some(true) => {
            view.dialog = None;
            view.ask(Request::Mute(index, reason.trim().to_owned()));
        }
        Some(false) => view.dialog = None,
        None => view.dialog = Some(Dialog::Mute { index, reason }),
    }
}

/// Which document is to be saved, of which area, and whether the plan travels inside.
fn document_ui(app: &mut App, ctx: &Context, chosen: Choice, opening: bool) {
    let texts = app.texts();
    let title = texts.msg("dialog-document");
    let (mut choice, mut answer) = (chosen, None);
    let areas = app.areas_with_actions();
    modal(ctx, &title, |ui| {
        let tallest = ui.ctx().content_rect().height() - 180.0;
        ScrollArea::vertical().max_height(tallest).show(ui, |ui| {
            // room for the ring of the first choice
            ui.add_space(3.0);
            let names: Vec<String> = DOCUMENTS.iter().map(|one| one.title(texts)).collect();
            let on = DOCUMENTS.iter().position(|one| one == choice.document);
            let id = Id::unique("document to save");
            if let Some(few) = radios(ui, id, &title, &names, on, 2) {
                if let Some(document) = few.chosen.and_then(|place| DOCUMENTS.get(place)) {
                    choice = Choice {
                        embed: choice.embed,
                        ..document.into()
                    };
                }
                if opening {
                    few.response.request_focus();
                }
            }
            let about = choice.document.about(texts);
            text(ui, Type::Small, Tokens::of(ui).ink2, &about);
            if choice.document.by_area && areas.len() > 1 {
                area_ui(texts, ui, &areas, &mut choice.area);
            }
            ui.add_space(4.0);
            let embed = texts.attr_or_msg("dialog-document", "embed");
            if checkbox(ui, choice.embed, &embed).clicked() {
                choice.embed = !choice.embed;
            }
            let why = texts.attr_or_msg("dialog-document", "embed-why");
            text(ui, Type::Small, Tokens::of(ui).ink2, &why);
        });
        ui.add_space(8.0);
        ui.horizontal(|ui| {
            let cancel = texts.msg("ui-cancel");
            if ui.add(Button::secondary(&cancel).small()).clicked() {
                answer = Some(false);
            }
            let go = texts.attr_or_msg("dialog-document", "go");
            if ui.add(Button::primary(&go).small()).clicked() {
                answer = Some(true);
            }
        });
    });
    if ctx.input(|input| input.key_pressed(Key::Escape)) {
        answer = Some(false);
    }
    app.view.dialog = answer.is_none().then_some(Dialog::Document(choice));
    if answer == Some(true) {
        app.pick_export(ctx, Output::Pdf(choice));
    }
}

/// All areas, or one of them.
fn area_ui(
    texts: &Texts,
    ui: &mut Ui,
    areas: &[(&'static str, String)],
    chosen: &mut Option<&'static str>,
) {
    let label = texts.attr_or_msg("dialog-document", "area");
    ui.add_space(4.0);
    line(ui, Type::Label, Tokens::of(ui).ink, &label);
    let mut names = vec![texts.attr_or_msg("dialog-document", "all-areas")];
    names.extend(areas.iter().map(|(_, name)| name.clone()));
    let on = areas.iter().position(|(key, _)| Some(*key) == *chosen);
    let on = on.map_or(0, |place| place + 1);
    let few = radios(ui, Id::unique("area to save"), &label, &names, Some(on), 1);
    if let Some(place) = few.and_then(|few| few.chosen) {
        let area = place.checked_sub(1).and_then(|place| areas.get(place));
        *chosen = area.map(|(key, _)| *key);
    }
}
