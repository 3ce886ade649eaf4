//! What a screen may read, and where it says what it wants.
//!
//! A screen gets a [`Cx`] beside the plan and never the application: it reports upwards through
//! the queue of [`Request`]s.

use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet};

use egui::Id;
use jiff::civil::Date;

use super::{
    findings::{Findings, Shown},
    request::Request,
    spelling::{Marks, Spelling},
    theme::{Tokens, radius},
    widgets::{FieldState, Focus, ListWords, Tone, describe, focus},
};
use crate::{
    base::{Decimal, Id as RowId, Year},
    catalog::Catalog,
    checks::{Scope, place},
    field::{CatalogKind as _, Datum, FieldInfo, FieldPath},
    i18n::{Args, Texts},
    model::{Basis, Figure, Plan, TargetGroup},
    pack::Pack,
    projection::{self, Origin, Projection},
    ready::Filler,
    report,
    session::{Entry, Unread},
    views::{Speech, comments::Open},
};

/// How the window is cut, from its logical width.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Cut {
    /// Whether the task list stands at the left (otherwise a strip opens it).
    pub list: Option<f32>,
    /// Width of the margin, if there is one.
    pub margin: Option<f32>,
    /// Width of the window, in logical points.
    pub width: f32,
    /// Whether labels stand left of their fields.
    pub label_left: bool,
    /// Whether header and footer keep only the most needed.
    pub tiny: bool,
    /// Whether all parts of the list are open.
    pub all_parts: bool,
}

impl Cut {
    /// The cut of a window `width` logical points wide.
    pub fn of(width: f32) -> Self {
        Self {
            list: (width >= 1000.0).then_some(if width >= 1680.0 { 304.0 } else { 272.0 }),
            margin: (width >= 1200.0).then_some(if width >= 1680.0 { 400.0 } else { 330.0 }),
            width,
            label_left: width >= 1000.0,
            tiny: width < 600.0,
            all_parts: width >= 1680.0,
        }
    }

    /// Room at the sides of the sheet and of the footer, in points.
    pub fn pad(&self) -> f32 {
        match (self.tiny, self.list) {
            (true, _) => 12.0,
            (false, None) => 24.0,
            (false, Some(_)) => 32.0,
        }
    }

    /// Whether a table of figures has room beside the margin.
    pub fn is_roomy(&self) -> bool {
        self.width >= 1360.0
    }
}

fn claim_id() -> Id {
    Id::unique("width that is claimed")
}

/// Tells that what is painted wants to be so wide, in points. Holds for this pass and the next.
pub fn claim(ctx: &egui::Context, width: f32) {
    let pass = ctx.cumulative_pass_nr();
    ctx.data_mut(|data| {
        let before = data.get_temp::<(u64, f32)>(claim_id());
        let of_pass = before.filter(|(told, _)| *told == pass);
        let widest = of_pass.map_or(width, |(_, other)| other.max(width));
        data.insert_temp(claim_id(), (pass, widest));
    });
}

/// The width that something in sight claims.
pub fn claimed(ctx: &egui::Context) -> Option<f32> {
    let (pass, width) = ctx.data(|data| data.get_temp::<(u64, f32)>(claim_id()))?;
    (pass + 1 >= ctx.cumulative_pass_nr()).then_some(width)
}

/// What of the findings the review shows.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// Only this tone.
    pub tone: Option<Tone>,
    /// Only those set aside.
    pub muted: bool,
    /// Only those that hold these words.
    pub words: String,
    /// By step instead of by weight.
    pub by_step: bool,
}

impl Filter {
    /// Whether it shows what `other` shows, in whatever order.
    pub fn same(&self, other: &Self) -> bool {
        (self.tone, self.muted, &self.words) == (other.tone, other.muted, &other.words)
    }
}

/// Paints what stands beside a form.
pub type Aside = Box<dyn FnOnce(&Cx<'_>, &mut egui::Ui)>;

/// Something that stands in the margin beside a field.
pub enum Note {
    /// The findings at a field.
    Findings(FieldPath),
    /// The comments on a place.
    Comments(FieldPath),
    /// A small chart or figures.
    Aside(Aside),
}

/// A cell that asks which of two readings of its text is meant.
#[derive(Clone, Debug, Default)]
pub struct Question {
    /// The readings, in words.
    pub readings: [String; 2],
    /// What they count, where they are numbers of something.
    pub numbers: [Option<Decimal>; 2],
    /// The unit of each as it stands after it; may be empty.
    pub units: [String; 2],
    /// A number nearby that gives the scale, as a sentence; may be empty.
    pub scale: String,
}

/// What a blank field has because it follows from something else.
pub struct Followed {
    /// The value.
    pub datum: Datum,
    /// The value in words.
    pub words: String,
    /// Where it comes from, as a line below the field.
    pub from: String,
}

/// What a screen may read, and where it reports.
pub struct Cx<'a> {
    /// Words.
    pub texts: &'a Texts,
    /// What is known of the spelling of texts, where it is looked at.
    pub spelling: Option<&'a Spelling>,
    /// Services, indicators, sources and laws.
    pub catalog: &'a Catalog,
    /// What public data know of units, where there is a data pack.
    pub pack: Option<&'a Pack>,
    /// Figures of the data pack that were left, by key and year.
    pub left: &'a RefCell<BTreeSet<(String, Year)>>,
    /// Which plan it is, among those that were open, and which revision of it: what is made anew only
    /// once either is another one.
    pub state: (u64, u64),
    /// The plan with what follows in the place of blanks, as of the last edit: what views show.
    pub filled: &'a Plan,
    /// What is computed from the plan.
    pub projection: &'a Projection,
    /// Whom the plan is for.
    pub scope: &'a Scope,
    /// Findings in words, most serious first.
    pub findings: &'a Findings,
    /// The day.
    pub today: Date,
    /// How the window is cut; steps without a margin clear it.
    pub cut: Cut,
    /// Whether labels stand left of their fields now.
    pub label_left: Cell<bool>,
    /// Whether fields may not be changed.
    pub read_only: bool,
    /// Whether nothing of the plan may be changed, comments neither.
    pub locked: bool,
    /// Whether one comments on the plan.
    pub reviewing: bool,
    /// Open comments by their places.
    pub commented: BTreeMap<FieldPath, Vec<Open>>,
    /// The comment that was gone to last.
    pub comment: Option<RowId>,
    /// What of the findings the review shows.
    pub filter: RefCell<Filter>,
    /// The field whose help is open.
    pub help: Option<FieldPath>,
    /// Fields somebody has been in, and fields one was sent to.
    pub visited: &'a RefCell<BTreeSet<FieldPath>>,
    /// Fields that were left and become visited ones once nothing can move under the hand.
    pub leaving: &'a RefCell<BTreeSet<FieldPath>>,
    /// The row that was added last and in which one still is.
    pub fresh: Option<(&'static str, RowId)>,
    /// What was typed and not taken, as it stood before this frame.
    pub unread: &'a Unread,
    /// Texts that this frame kept (or let go) as not taken.
    pub noted: RefCell<Vec<(FieldPath, Option<Entry>)>>,
    /// The cells that ask which of two readings is meant.
    pub asked: RefCell<BTreeMap<FieldPath, Question>>,
    /// Notes collected while the sheet is laid out: wanted height and note.
    pub notes: RefCell<Vec<(f32, Note)>>,
    /// What the screen asks for.
    pub requests: &'a RefCell<Vec<Request>>,
    /// The field to focus and scroll to.
    pub target: &'a Cell<Option<FieldPath>>,
    /// The field that has the focus now.
    pub focused: Cell<Option<FieldPath>>,
    /// The field changed in this frame.
    pub touched: Cell<Option<FieldPath>>,
}

/// What a list says of its search field and of what was found.
pub fn list_words(texts: &Texts) -> ListWords<'_> {
    ListWords {
        search: texts.msg("ui-search-list"),
        none: texts.msg("ui-search-none"),
        found: Box::new(|count| texts.msg_with("search-count", &[("count", count.into())])),
    }
}

impl Question {
    /// Both readings with their units; of a mark what it says.
    pub fn answers(&self, mark: impl Fn(&str) -> String) -> [String; 2] {
        let [one, other] = &self.readings;
        let [of_one, of_other] = &self.units;
        [(one, of_one), (other, of_other)].map(|(reading, unit)| match reading.as_str() {
            "." => mark(reading),
            reading => format!("{reading} {unit}").trim().to_owned(),
        })
    }

    /// Both readings with their keys, as they are heard.
    pub fn words(&self, texts: &Texts) -> String {
        let [one, other] = self.answers(|_| texts.msg("mark-no_data"));
        let args = [("one", one.into()), ("other", other.into())];
        texts.msg_with("unread-readings", &args)
    }
}

impl Cx<'_> {
    /// Message `key`.
    pub fn msg(&self, key: &str) -> String {
        self.texts.msg(key)
    }

    /// Message `key` with arguments.
    pub fn msg_with(&self, key: &str, args: Args<'_>) -> String {
        self.texts.msg_with(key, args)
    }

    /// What a list says.
    pub fn list_words(&self) -> ListWords<'_> {
        list_words(self.texts)
    }

    /// The words of `text`, written at `path`, that are in no dictionary.
    pub fn misspelt(&self, path: FieldPath, text: &str) -> Option<Marks> {
        Some(self.spelling?.marks((Self::field_id(path), path), text))
    }

    /// Asks for something after this frame.
    pub fn ask(&self, request: Request) {
        self.requests.borrow_mut().push(request);
    }

    /// Says that the field at `path` was changed.
    pub fn touch(&self, path: FieldPath) {
        self.touched.set(Some(path));
    }

    /// Keeps what is typed at `path` as not taken, or with `None` lets it go.
    pub fn keep_unread(&self, path: FieldPath, entry: Option<Entry>) {
        self.noted.borrow_mut().push((path, entry));
    }

    /// Whether the field `info` of a row of `plan` is shown: the plan is asked for it, or a text
    /// stands there that was not taken and wants to be mended or removed.
    pub fn shows(
        &self,
        plan: &Plan,
        (table, row): (&'static str, Option<RowId>),
        info: &FieldInfo,
    ) -> bool {
        let at = FieldPath {
            row,
            ..FieldPath::one(table, info.name)
        };
        projection::applies(self.catalog, plan, (table, row), info) || self.unread.within(at)
    }

    /// Tells the cell at `path`, where it asks, its unit after a number and a value that gives the
    /// scale: that of the year before it, or else the one the plan has.
    pub fn explain(
        &self,
        path: FieldPath,
        unit: impl Fn(Option<Decimal>) -> String,
        scale: impl FnOnce() -> (Option<Year>, String, Option<Decimal>),
    ) {
        let mut asked = self.asked.borrow_mut();
        let Some(question) = asked.get_mut(&path) else {
            return;
        };
        question.units = question.numbers.map(&unit);
        question.scale = match scale() {
            (_, value, _) if value.is_empty() => String::new(),
            (year, value, number) => {
                let value = format!("{value} {}", unit(number));
                let value = ("value", value.trim().into());
                match year {
                    Some(year) => {
                        self.msg_with("unread-scale-year", &[("year", year.into()), value])
                    }
                    None => self.msg_with("unread-scale", &[value]),
                }
            }
        };
    }

    /// Puts `datum` at `path` and says so, where that changes anything.
    pub fn set(&self, plan: &mut Plan, path: FieldPath, datum: Datum) {
        let changed =
            plan.at(path).map(Datum::from).as_ref() != Some(&datum) && plan.set(path, datum);
        // a cell says itself which one it is
        if changed && self.touched.get().map(FieldPath::whole) != Some(path) {
            self.touch(path);
        }
    }

    /// Identity of the input at `path`.
    pub fn field_id(path: FieldPath) -> Id {
        Id::unique(("field", path))
    }

    /// The place whose help is told at `path`: of a cell of figures that of the figure.
    pub fn help_of(path: FieldPath) -> FieldPath {
        let figures = crate::path!(figures).table;
        let of_figure = [Basis::Counted, Basis::Expected].map(Basis::field);
        if path.table == figures && of_figure.contains(&path.field) {
            path.sibling("")
        } else {
            path.whole()
        }
    }

    /// Whether the row was just added and one is still there.
    pub fn is_fresh(&self, table: &str, row: Option<RowId>) -> bool {
        let fresh = self.fresh.filter(|(of, _)| *of == table);
        fresh.is_some_and(|(_, id)| Some(id) == row)
    }

    /// The findings at `path` that may be shown now: blanks only where somebody has been, nothing of
    /// what is not there yet in a row just added, and nothing new while the field is being typed in.
    pub fn findings_at(&self, ui: &egui::Ui, path: FieldPath) -> Vec<&Shown> {
        let mut here = self.findings.at(path).peekable();
        if here.peek().is_none() {
            return Vec::new();
        }
        let known =
            ui.data(|data| data.get_temp::<Vec<&'static str>>(Self::field_id(path).with("known")));
        let visited = self.visited.borrow().contains(&path.whole());
        // one who typed something is told what is wrong with it, not that it is missing
        let unread = self.unread.within(path);
        let value = || self.filled.value(path.whole());
        let to_come = self.is_fresh(path.table, path.row)
            && !unread
            && value().is_some_and(|value| value.is_blank());
        here.filter(|finding| finding.muted.is_none() && !to_come)
            .filter(|finding| !finding.blank || (visited && !unread))
            .filter(|finding| {
                known
                    .as_ref()
                    .is_none_or(|known| known.contains(&finding.rule))
            })
            .collect()
    }

    /// The cells of the field at `path` of which something is said.
    pub fn cells_said(&self, path: FieldPath) -> Vec<FieldPath> {
        self.findings.years_of(path).collect()
    }

    /// The state the border of the field at `path` shows.
    pub fn state_at(&self, ui: &egui::Ui, path: FieldPath) -> FieldState {
        let worst = self
            .findings_at(ui, path)
            .into_iter()
            .map(|finding| finding.tone);
        worst.fold(FieldState::Rest, |state, tone| match (state, tone) {
            (FieldState::Error, _) | (_, Tone::Error) => FieldState::Error,
            (FieldState::Warning, _) | (_, Tone::Warning) => FieldState::Warning,
            (FieldState::Rest, Tone::Hint) => FieldState::Rest,
        })
    }

    /// The open comments on the field at `path` and its cells, or on the cell.
    pub fn comments_at(&self, path: FieldPath) -> impl Iterator<Item = (FieldPath, Open)> + '_ {
        let here = move |at: FieldPath| at == path || path.cell.is_none() && at.whole() == path;
        let places = self.commented.iter().filter(move |(at, _)| here(**at));
        places.flat_map(|(at, open)| open.iter().map(|one| (*at, *one)))
    }

    /// Marks an input with open comments at its right edge.
    fn edge_ui(&self, ui: &egui::Ui, path: FieldPath, rect: egui::Rect) {
        let mut open = self.comments_at(path).peekable();
        if open.peek().is_none() {
            return;
        }
        let tokens = Tokens::of(ui);
        let current = open.any(|(_, one)| Some(one.id) == self.comment);
        let color = if current { tokens.accent } else { tokens.hint };
        let edge = egui::Rect::from_min_max(rect.right_top() - egui::vec2(4.0, 0.0), rect.max);
        ui.painter().rect_filled(edge, radius::TAG, color);
    }

    /// What every input does after it was painted: focus, findings as description, visits.
    pub fn after_input(&self, ui: &egui::Ui, path: FieldPath, response: &egui::Response) {
        let known_id = response.id.with("known");
        self.edge_ui(ui, path, response.rect);
        if self.target.get() == Some(path) {
            self.target.set(None);
            response.request_focus();
        }
        if response.has_focus() {
            self.focused.set(Some(path));
        }
        let focus = focus(ui, response);
        if focus == Focus::Gained {
            let known: Vec<&'static str> = self
                .findings_at(ui, path)
                .iter()
                .map(|finding| finding.rule)
                .collect();
            ui.data_mut(|data| data.insert_temp(known_id, known));
        }
        if focus == Focus::Lost {
            self.leaving.borrow_mut().insert(path.whole());
            ui.data_mut(|data| data.remove_temp::<Vec<&'static str>>(known_id));
        }
        let findings = self.findings_at(ui, path);
        if !findings.is_empty() {
            let words: Vec<String> = findings
                .iter()
                .map(|finding| format!("{}. {}", finding.title(), finding.text()))
                .chain(
                    self.asked
                        .borrow()
                        .get(&path)
                        .map(|of| of.words(self.texts)),
                )
                .collect();
            let faulty = findings.iter().any(|finding| finding.tone == Tone::Error);
            describe(ui, response.id, &words.join(" "));
            if faulty {
                ui.ctx().accesskit_node_builder(response.id, |node| {
                    node.set_invalid(egui::accesskit::Invalid::True);
                });
            }
        }
    }

    /// What the place `at` is called, in short.
    pub fn place_words(&self, plan: &Plan, at: FieldPath) -> String {
        let short = self.texts.attr(&Plan::message_key(at), "short");
        let name = || self.texts.arg(&place::name(self.catalog, plan, at));
        match at.row {
            Some(row) if row.key().is_some() => name(),
            _ => short.unwrap_or_else(name),
        }
    }

    /// Fills ready texts from the plan, in the language in which it is printed.
    pub fn filler(&self) -> Filler<'_> {
        Filler {
            plan: self.filled,
            catalog: self.catalog,
            projection: self.projection,
            texts: Texts::get(report::language(self.filled)),
        }
    }

    /// Says what stands in `plan`.
    pub fn speech<'p>(&'p self, plan: &'p Plan) -> Speech<'p> {
        Speech {
            texts: self.texts,
            catalog: self.catalog,
            plan,
        }
    }

    /// The title of a row of `plan`; of one that says nothing itself what follows for it.
    pub fn row_title(&self, plan: &Plan, table: &str, row: RowId) -> String {
        let typed = self.speech(plan).title(table, row);
        typed.unwrap_or_else(|| self.speech(self.filled).row(table, row))
    }

    /// What the field at `path` has while it is blank in `plan`, where anything follows.
    pub fn followed(&self, plan: &Plan, path: FieldPath) -> Option<Followed> {
        let info = Plan::field_info(path).filter(|info| info.spec.follows.is_some())?;
        if !plan.value(path)?.is_blank() {
            return None;
        }
        let (datum, origin) = projection::followed(self.catalog, self.filled, path)?;
        let value = self.filled.value(path)?;
        let from = match origin {
            Origin::Field(at) => {
                let name = self.msg(&Plan::message_key(at));
                self.msg_with("follows-field", &[("name", name.into())])
            }
            Origin::Entry(kind, key) => {
                let lang = self.texts.lang().code();
                let short = self.catalog.short_of(kind, &key, lang);
                let name = short.unwrap_or_else(|| self.entry_name(kind, &key));
                self.msg_with("follows-entry", &[("name", name.into())])
            }
            Origin::Figure(key, year) => {
                let name = self.entry_name(Figure::NAME, &key);
                let args = [("name", name.into()), ("year", year.into())];
                self.msg_with("follows-figure", &args)
            }
            Origin::Rule(rule) => self.msg(&format!("follows-{rule}")),
        };
        Some(Followed {
            datum,
            words: self.speech(self.filled).value(info.kind, value),
            from,
        })
    }

    /// Puts a note into the margin, or tells that there is none.
    pub fn note(&self, y: f32, note: Note) -> Result<(), Note> {
        if self.cut.margin.is_some() {
            self.notes.borrow_mut().push((y, note));
            Ok(())
        } else {
            Err(note)
        }
    }

    /// Paints `content` with labels above their fields, for columns that are narrow themselves.
    pub fn labels_above<R>(&self, content: impl FnOnce(&Self) -> R) -> R {
        let before = self.label_left.replace(false);
        let result = content(self);
        self.label_left.set(before);
        result
    }

    /// Entries of catalogue kind `kind`: key and name in the language, in the order offered. Of
    /// target groups those the plan works for.
    pub fn entries(&self, kind: &str) -> Vec<(String, String)> {
        let offered = |key: &&str| kind != TargetGroup::NAME || self.scope.works_for(key);
        let keys = self.catalog.keys_of(kind).into_iter().filter(offered);
        keys.map(|key| (key.to_owned(), self.entry_name(kind, key)))
            .collect()
    }

    /// Name of a catalogue entry; the key itself for an unknown one.
    pub fn entry_name(&self, kind: &str, key: &str) -> String {
        let lang = self.texts.lang().code();
        self.catalog
            .name_of(kind, key, lang)
            .unwrap_or_else(|| key.to_owned())
    }
}
