//! Where one is and what is on the screen: route, focus, dialog, search, preview, what was said.

use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;
use std::path::PathBuf;
use std::rc::Rc;
use std::sync::{Arc, Mutex};

use egui::{Context, Id};

use super::{
    super::{
        cx::Filter,
        jobs::{Controlled, PagesOf},
        landing,
        page_find::Spot,
        pick::PathFor,
        request::{ActionId, CommentAsk, CommentWords, Request, ShareAct},
        route::Route,
        trail,
    },
    work::{After, Next},
};
use crate::{
    base::{Id as RowId, Year},
    field::FieldPath,
    i18n::Lang,
    model::{Patch, Plan},
    report::{
        self, DocumentDef,
        layout::{frame::Page, kept::Kept},
    },
    session::{Choice, Control},
    store::{Stamp, lock::Holder, versions::Version},
    views::changes::Told,
};

/// How long words said to a screen reader stay, in seconds.
const TOLD: f64 = 6.0;
/// What stands beside a place in the margin begins no higher above it, in points.
const BESIDE: f32 = 8.0;

/// What a short word leads to.
#[derive(Clone, Debug)]
pub enum Lead {
    /// A place of the plan.
    Place(FieldPath),
    /// A file that was written, which the system shows.
    File(PathBuf),
}

/// A short word that something is done.
pub struct Toast {
    /// What is said.
    pub words: String,
    /// What it leads to.
    pub leads: Option<Lead>,
    /// When it goes, in seconds of the window.
    pub until: f64,
}

/// An open dialog.
#[derive(Clone, Debug, PartialEq)]
pub enum Dialog {
    /// Unsaved edits stand in the way of `after`.
    Unsaved { after: After },
    /// A row with all that belongs to it is about to go.
    RemoveRow { table: &'static str, row: RowId },
    /// A path is typed because the system's dialog is of no use.
    Path {
        path_for: PathFor,
        text: String,
        /// Said above the field: why one types instead of choosing.
        why: Option<String>,
    },
    /// A file stands where one is to be written, or was written by somebody else; `key` is the
    /// message that asks.
    Replace {
        path_for: PathFor,
        path: PathBuf,
        key: &'static str,
    },
    /// The file cannot be read, for the reason that is the title; a save that was cut off left the
    /// state before it beside it.
    PutBack {
        path: PathBuf,
        copy: PathBuf,
        title: String,
    },
    /// An interrupted session, by its position, is offered over the plan that was opened.
    Recover(usize),
    /// An interrupted session, by its position, is about to be forgotten.
    Discard(usize),
    /// The plan that was opened is open elsewhere.
    Busy(Holder),
    /// Texts that were not taken stand in the way.
    Unread(Next),
    /// The words of a comment or of an answer to one.
    Comment(CommentAsk, CommentWords),
    /// What the present state is to be called.
    NameVersion(String),
    /// The chosen earlier state is about to take the place of the plan.
    RestoreAll,
    /// Why a finding is set aside.
    Mute { index: usize, reason: String },
    /// Something that went wrong and must be read.
    Said { title: String, text: String },
    /// Something that was asked for and is read.
    Told { title: String, text: String },
    /// Which document is to be saved, and what of it.
    Document(Choice),
    /// The keys.
    Keys,
    /// The words of plans.
    Glossary,
    /// What happened in this session.
    Events,
    /// The words that were added to the dictionary, and what is typed to become another.
    Words(String),
}

/// The state of the search.
#[derive(Default)]
pub struct Search {
    pub open: bool,
    pub opening: bool,
    pub query: String,
    /// What had the focus before.
    pub before: Option<Id>,
    /// What was found, and for which words of which plan.
    pub hits: Vec<Hit>,
    pub of: Option<(String, u64, Lang)>,
    /// What was chosen, until the search has gone: while it counts as open, nothing below it can
    /// take the focus.
    pub chosen: Vec<Request>,
}

/// A place that can be gone to, its name, and where it is.
pub struct Hit {
    /// Where one goes.
    pub place: Place,
    /// What it is called.
    pub name: String,
    /// Where it is.
    pub of: String,
    /// Smaller is better: named so, or only written there.
    pub rank: u8,
}

/// Where a hit leads.
pub enum Place {
    /// To a step.
    Step(&'static str),
    /// To a step where an entry of the catalogue may be chosen.
    Offered(&'static str),
    /// To a step whose table has no row yet that would ask for it.
    Asked(&'static str),
    /// To a lot of pieces of a step: message of the choice, and which of its lots.
    Tab(&'static str, &'static str, usize),
    /// To a field or row.
    Field(FieldPath),
    /// To the help of a field.
    Help(FieldPath),
    /// To an action, which is done.
    Act(ActionId),
    /// To what the strip above the plan offers, which is done.
    Share(ShareAct),
    /// To words that are told at once.
    Told(String),
}

impl Search {
    /// Whether it is over the window.
    pub fn is_open(&self) -> bool {
        self.open
    }
}

/// The state of the preview.
#[derive(Default)]
pub struct Preview {
    /// What was done in this frame.
    pub news: Option<PageNews>,
    /// The document that is shown; the plan where none was chosen.
    pub document: Option<&'static DocumentDef>,
    /// What the pages are of.
    pub of: Option<PagesOf>,
    pub asked: Option<PagesOf>,
    pub pages: Vec<Page>,
    /// What their layout left for the next one.
    pub kept: Arc<Mutex<Kept>>,
    pub failed: Option<String>,
    /// The page in sight, from 0.
    pub current: usize,
    /// The page to be scrolled to, and to which part of its height.
    pub wanted: Option<(usize, f32)>,
    /// How far the pages were scrolled when the page in sight was found.
    pub held: Option<f32>,
    /// How large the pages are, in percent; as wide as there is room where nothing was chosen.
    pub zoom: Option<u16>,
    /// What is being typed as the number of a page.
    pub typed: Option<String>,
    /// What is searched for in the pages.
    pub find: Find,
    /// Whether the plan is to travel inside the file.
    pub embed: bool,
    /// What was found in the finished file, once it was looked at, and what was asked for.
    pub control: Option<Control>,
    pub control_asked: Option<Controlled>,
}

/// What is searched for in the pages of a document.
#[derive(Default)]
pub struct Find {
    pub typed: String,
    /// Whether the field that is typed into is to get the focus.
    pub asked: bool,
    /// The pages that were searched; none where other words are there.
    pub of: Option<PagesOf>,
    /// Where it stands.
    pub hits: Vec<Spot>,
    /// The one that is shown.
    pub on: usize,
}

/// What was done with the pages, to be told to who does not see them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PageNews {
    /// Another page is in sight.
    Turned,
    /// They are larger or smaller.
    Sized,
    /// Words were searched.
    Sought,
}

impl Preview {
    /// What is shown, as it would be saved.
    pub fn choice(&self) -> Choice {
        Choice {
            embed: self.embed,
            ..self.document.unwrap_or(&report::PLAN).into()
        }
    }

    /// Shows another document, from its beginning.
    pub fn show(&mut self, document: &'static DocumentDef) {
        self.document = Some(document);
        self.control = None;
        self.find.on = 0;
        self.turn_to(0);
    }

    /// Takes in what was found in the finished file.
    pub fn take_control(&mut self, of: Controlled, control: Option<Control>) {
        if self.control_asked == Some(of) {
            self.control = control;
        }
    }

    /// Turns to a page, as far as there is one.
    pub fn turn_to(&mut self, page: usize) {
        self.news = Some(PageNews::Turned);
        self.current = page.min(self.pages.len().saturating_sub(1));
        self.wanted = Some((self.current, 0.0));
    }

    /// Makes the pages so large, around the page in sight.
    pub fn zoom_to(&mut self, percent: Option<u16>) {
        self.news = Some(PageNews::Sized);
        self.zoom = percent;
        self.wanted = Some((self.current, 0.0));
    }

    /// Shows a place that was found.
    pub fn show_hit(&mut self, index: usize) {
        self.news = Some(PageNews::Sought);
        self.find.on = index;
        let Some(hit) = self.find.hits.get(index) else {
            return;
        };
        let height = self.pages.get(hit.page).map_or(1.0, |page| page.height);
        let top = hit.rects.first().map_or(0.0, |[_, top, ..]| *top);
        self.current = hit.page;
        self.wanted = Some((hit.page, (top / height).max(f32::EPSILON)));
    }

    /// Takes in pages laid out for a revision.
    pub fn take(&mut self, of: PagesOf, pages: Result<Vec<Page>, String>) {
        // a later revision was asked for meanwhile, and may have come already
        if self.asked != Some(of) {
            return;
        }
        if self.of.map(|(.., document)| document) != Some(of.2) {
            self.wanted = Some((self.current, 0.0));
        }
        self.of = Some(of);
        match pages {
            Ok(pages) => {
                self.current = self.current.min(pages.len().saturating_sub(1));
                self.pages = pages;
                self.failed = None;
            }
            Err(reason) => self.failed = Some(reason),
        }
    }

    /// Turns `by` pages on, as far as there are any.
    pub fn turn(&mut self, by: isize) {
        self.turn_to(self.current.saturating_add_signed(by));
    }
}

/// The state of the screen of versions.
#[derive(Default)]
pub struct Versions {
    /// How many times the plan was saved or kept when the list was asked for.
    pub asked: Option<(u64, u64)>,
    /// Counts what makes the list another.
    pub news: u64,
    /// Whether the list is being read.
    pub reads: bool,
    /// Earlier states, the latest first; other files before them.
    pub list: Vec<Rc<Earlier>>,
    /// The one that is looked at.
    pub chosen: usize,
    /// Whether somebody chose it.
    pub by_hand: bool,
    /// The state that is being read.
    pub reading: Option<Stamp>,
    /// What differs between it and the plan of this revision, in words of this language.
    pub told: Option<(u64, Lang, usize, Vec<Told>)>,
    /// What was restored of it.
    pub restored: Vec<Restored>,
    /// Only differences of this step.
    pub step: Option<usize>,
}

impl Versions {
    /// The plan of the one that is looked at, once it was read.
    pub fn plan(&self) -> Option<Rc<Plan>> {
        self.list.get(self.chosen)?.plan.borrow().clone()
    }

    /// Where a state that is remembered here stands in the list.
    pub fn position(&self, state: Stamp) -> Option<usize> {
        let of = |earlier: &Rc<Earlier>| {
            let version = earlier.what.state();
            version.is_some_and(|version| version.state == state)
        };
        self.list.iter().position(of)
    }

    /// Takes one out of the list.
    pub fn remove(&mut self, at: usize) {
        self.list.remove(at);
        self.chosen = match self.chosen {
            chosen if chosen > at => chosen - 1,
            chosen => chosen.min(self.list.len().saturating_sub(1)),
        };
        self.told = None;
    }
}

/// An earlier state of the plan, or another file.
pub struct Earlier {
    /// Which of the two.
    pub what: Which,
    /// The plan, once it was read.
    pub plan: RefCell<Option<Rc<Plan>>>,
    /// In how many places it differed from the plan when it was read, once that is known.
    pub differs: Cell<Option<usize>>,
}

/// What is compared with the plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Which {
    /// The other file of this name.
    File(String),
    /// A state that is remembered here.
    State(Version),
}

impl Which {
    /// The state that is remembered here.
    pub fn state(&self) -> Option<&Version> {
        match self {
            Self::State(version) => Some(version),
            Self::File(_) => None,
        }
    }
}

/// A place that was restored.
pub struct Restored {
    /// What differed there.
    pub told: Told,
    /// What takes it back.
    pub back: Patch,
}

/// What was said last.
#[derive(Default)]
pub struct Said {
    /// Said when the reader has finished what it is saying.
    pub polite: Words,
    /// Said at once.
    pub urgent: Words,
}

/// Words said to a screen reader.
#[derive(Default)]
pub struct Words {
    /// What.
    pub text: String,
    /// Changes with each saying: the same words twice are said twice.
    pub odd: bool,
    /// When they were first there, in seconds of the window.
    since: Option<f64>,
}

impl Words {
    fn say(&mut self, text: String) {
        self.text = text;
        self.odd = !self.odd;
        self.since = None;
    }

    /// Takes them away once they have been there long enough: what is past is no news for who comes
    /// across it. Gives how long they stay, in seconds.
    pub fn fade(&mut self, now: f64) -> Option<f64> {
        if self.text.is_empty() {
            return None;
        }
        let left = *self.since.get_or_insert(now) + TOLD - now;
        if left <= 0.0 {
            self.text.clear();
        }
        Some(left).filter(|left| *left > 0.0)
    }
}

/// A place of the first question that wants the focus.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Wanted {
    /// None.
    #[default]
    Nothing,
    /// The first input.
    Input,
    /// The button that creates the plan.
    Create,
}

impl Wanted {
    /// Whether it is `this`; it is given once.
    pub fn take(&mut self, this: Self) -> bool {
        let is_it = *self == this;
        if is_it {
            *self = Self::Nothing;
        }
        is_it
    }
}

/// What has been answered to the first question of a new plan.
#[derive(Default)]
pub struct Begin {
    /// What wants the focus in the next frame.
    pub wants: Wanted,
    /// Whether several units plan together.
    pub joint: bool,
    /// Letters typed into the search.
    pub typed: String,
    /// Codes of the chosen units; the first one leads.
    pub chosen: Vec<String>,
    /// Whether the unit is typed by hand.
    pub manual: bool,
    /// Its name then.
    pub name: String,
    /// Its code then.
    pub code: String,
}

/// Where one is and what is on the screen.
#[derive(Default)]
pub struct View {
    /// Where one is.
    pub route: Route,
    /// Where one was, and what had the focus there, before reading about the program, beginning a
    /// plan or merging: what was left last comes last.
    pub before: Vec<(Route, Option<Id>)>,
    /// What a new plan begins with.
    pub begin: Begin,
    /// Figures of the data pack that were left, by key and year.
    pub left: RefCell<BTreeSet<(String, Year)>>,
    /// What was asked for in this frame.
    pub requests: RefCell<Vec<Request>>,
    /// Fields somebody has been in, and fields one was sent to.
    pub visited: RefCell<BTreeSet<FieldPath>>,
    /// Fields that were left while the mouse was pressed or a list was open: what is said of them then
    /// waits, so that nothing moves under the hand.
    pub leaving: RefCell<BTreeSet<FieldPath>>,
    /// The row that was added last, until somebody is elsewhere: nothing is missing in it yet.
    pub fresh: Option<(&'static str, RowId)>,
    /// The field to focus and scroll to.
    pub target: Cell<Option<FieldPath>>,
    /// The field that has the focus.
    pub focused: Option<FieldPath>,
    /// The field whose help is open.
    pub help: Option<FieldPath>,
    /// What had the focus when help was opened.
    pub help_from: Option<Id>,
    /// Whether one comments on the plan and changes nothing of it.
    pub reviewing: bool,
    /// The comment gone to last.
    pub commented: Option<RowId>,
    /// What is shown to a room instead of the window.
    pub projector: Option<FieldPath>,
    /// The field that was typed into since it has the focus.
    pub typed: Option<FieldPath>,
    /// The finding gone to last: its place among those that count, its rule and its field.
    pub walked: Option<(usize, &'static str, FieldPath)>,
    /// The open dialog.
    pub dialog: Option<Dialog>,
    /// The short word at the bottom.
    pub toast: Option<Toast>,
    /// What a screen reader was told.
    pub said: Said,
    /// The path typed on the welcome screen, and what came of it.
    pub typed_path: String,
    /// The path of which nothing came, and what it was for.
    pub failed_path: Option<(PathFor, PathBuf)>,
    /// Why a plan did not open: what, and what to do.
    pub open_error: Option<(String, String)>,
    /// Parts of the list of tasks that were closed, and opened, by hand.
    pub closed_parts: BTreeSet<usize>,
    /// See [`View::closed_parts`].
    pub opened_parts: BTreeSet<usize>,
    /// Whether the list of tasks is open over a narrow window.
    pub list_open: bool,
    /// What of the findings the review shows.
    pub filter: Filter,
    /// The search.
    pub search: Search,
    /// The pages of the document.
    pub preview: Preview,
    /// Earlier states of the plan.
    pub versions: Versions,
    /// Where the regions of the window stand, in the order of [`landing::REGIONS`].
    pub regions: [Option<egui::Rect>; landing::REGIONS],
    /// Whether the window may close.
    pub quit_agreed: bool,
}

impl View {
    /// Whether the pages of a document are in sight.
    pub fn shows_pages(&self) -> bool {
        self.route == Route::Step("preview") && !self.preview.pages.is_empty()
    }

    /// What is saved where nothing else is chosen: the document in sight, and the plan elsewhere.
    pub fn document(&self) -> Choice {
        if self.route == Route::Step("preview") {
            self.preview.choice()
        } else {
            (&report::PLAN).into()
        }
    }

    /// Asks for something after this frame.
    pub fn ask(&self, request: Request) {
        self.requests.borrow_mut().push(request);
    }

    /// Shows a short word at the bottom and says it.
    pub fn show_toast(&mut self, toast: Toast) {
        self.tell(toast.words.clone());
        self.toast = Some(toast);
    }

    /// Asks for an action of the table.
    pub fn act(&self, action: &'static str) {
        self.ask(Request::Act(ActionId(action)));
    }

    /// Begins at the top of another plan.
    pub fn begin(&mut self) {
        self.visited.borrow_mut().clear();
        self.left.borrow_mut().clear();
        self.leaving.borrow_mut().clear();
        self.fresh = None;
        self.help = None;
        self.focused = None;
        self.typed = None;
        self.walked = None;
        (self.reviewing, self.commented) = (false, None);
        self.preview = Preview::default();
        self.versions = Versions::default();
    }

    /// Tells `words` to a screen reader, when it has finished what it is saying.
    pub fn tell(&mut self, words: String) {
        self.said.polite.say(words);
    }

    /// Tells `words` to a screen reader at once: something went wrong.
    pub fn alarm(&mut self, words: String) {
        self.said.urgent.say(words);
    }

    /// Goes to the next region of the window, or with `by` −1 to the one before. One that is not
    /// there now, or has nothing to stop at, leads on.
    pub fn next_region(&mut self, ctx: &Context, by: isize) {
        let focused = ctx.memory(egui::Memory::focused);
        let place = focused
            .and_then(|id| ctx.read_response(id))
            .map(|response| response.rect);
        let in_sight = |place: egui::Rect| {
            let mut regions = self.regions.iter();
            regions.position(|rect| rect.is_some_and(|rect| rect.contains(place.center())))
        };
        let here = focused.and_then(|id| trail::region_of(ctx, id));
        let here = here.or_else(|| place.and_then(in_sight));
        // from nowhere, and from the header, one comes to the sheet
        let count = landing::REGIONS.cast_signed();
        let first = here.map_or(landing::SHEET.cast_signed(), |here| here.cast_signed() + by);
        let walk = (0..count).map(|step| (first + step * by).rem_euclid(count).cast_unsigned());
        let mut others = walk.filter(|index| Some(*index) != here);
        // from the sheet one comes to what stands beside where one is
        let beside = place.filter(|_| here == Some(landing::SHEET));
        let top = beside.map_or(f32::MIN, |place| place.top() - BESIDE);
        if let Some(id) = others.find_map(|index| self.landing_in(ctx, index, top)) {
            ctx.memory_mut(|memory| memory.request_focus(id));
        }
    }

    /// Where one comes to in the region at `index`: where one was there, in the list the task one is
    /// in, in the margin what stands from `top` on.
    fn landing_in(&self, ctx: &Context, index: usize, top: f32) -> Option<Id> {
        let region = self.regions.get(index).copied().flatten()?;
        let kept = match index {
            landing::LIST => landing::chosen_task(ctx).filter(|id| trail::stands(ctx, *id)),
            landing::MARGIN if top > f32::MIN => None,
            _ => trail::last_in_region(ctx, index),
        };
        let top = if index == landing::MARGIN {
            top
        } else {
            f32::MIN
        };
        kept.or_else(|| trail::stop_in(ctx, region, top))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_said_goes_after_a_while_and_what_is_said_anew_stays() {
        let mut words = Words::default();
        assert_eq!(words.fade(0.0), None);
        words.say("saved".to_owned());
        assert_eq!(words.fade(10.0), Some(TOLD));
        words.say("undone".to_owned());
        assert_eq!(words.fade(15.0), Some(TOLD));
        assert_eq!(words.fade(18.0), Some(3.0));
        assert_eq!(words.text, "undone");
        assert_eq!(words.fade(21.0), None);
        assert_eq!(words.text, "");
    }
}
