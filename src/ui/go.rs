//! Going about: to steps, fields and findings, back through the history, to help.

use egui::Context;

use super::{
    app::{App, Dialog, SaveState},
    cx::Cx,
    form, landing,
    pieces::{Piece, projected},
    route::Route,
    steps::{self, STEPS},
    trail,
    widgets::{help_id, want_focus},
};
use crate::{
    field::{FieldPath, Kind},
    model::Plan,
    path,
    session::{Session, Step},
};

/// Whether the table has no row `row` any more.
fn plan_lacks(session: Option<&Session>, table: &str, row: crate::base::Id) -> bool {
    let rows = session.and_then(|session| session.plan().table(table));
    row.key().is_none() && rows.is_some_and(|rows| rows.get(Some(row)).is_none())
}

impl App {
    /// What the current step can show to a room.
    pub(super) fn can_project(&self) -> Option<FieldPath> {
        let step = steps::on(self.view.route)?;
        let table = step.pieces.iter().find_map(Piece::projects)?;
        let plan = self.work.session.as_ref()?.plan();
        projected(&self.services.ctx, plan, table)
    }

    /// Takes `session` as the open plan and goes to its first step.
    pub(super) fn take_session(&mut self, session: Session, save_state: SaveState) {
        self.part();
        let journals = self.services.env.journal_folder.as_deref();
        self.work.begin(session, save_state, journals);
        self.view.begin();
        self.go(STEPS
            .first()
            .map_or(Route::Welcome, |step| Route::Step(step.id)));
    }

    /// Goes to `route`.
    pub(super) fn go(&mut self, route: Route) {
        if matches!(route, Route::Step(_) | Route::Welcome) {
            self.view.before.clear();
        }
        self.show_screen(route);
        landing::land(&self.services.ctx);
    }

    /// Goes to a screen from which one comes back to where one was.
    pub(super) fn go_aside(&mut self, route: Route) {
        if self.view.route == route {
            return;
        }
        let place = trail::work_place(&self.services.ctx);
        self.view.before.push((self.view.route, place));
        self.go(route);
    }

    /// Comes back from a screen that was gone aside to: to what had the focus before.
    pub(super) fn go_back(&mut self) {
        let (route, place) = self.view.before.pop().unwrap_or_default();
        self.show_screen(route);
        match place {
            Some(id) => (self.services.ctx).memory_mut(|memory| memory.request_focus(id)),
            None => landing::land(&self.services.ctx),
        }
    }

    /// Puts the screen of `route` into the window.
    fn show_screen(&mut self, route: Route) {
        if self.view.route != route {
            self.view.help = None;
            self.view.focused = None;
            self.view.list_open = false;
            self.view.fresh = None;
            // a menu belongs to the screen that it was opened over
            egui::Popup::close_all(&self.services.ctx);
            if self.view.route == Route::Merge {
                // whoever walks away has decided nothing
                self.put_merge_back();
            }
            if let Some(session) = &mut self.work.session {
                session.seal();
            }
        }
        self.view.route = route;
        self.view.projector = None;
    }

    /// Goes to the step of `path` and focuses the field.
    pub(super) fn go_to(&mut self, path: FieldPath) {
        // rows that belong to another row are edited with it
        let plan = self.work.session.as_ref().map(Session::plan);
        let path = plan.map_or(path, |plan| begins(&self.services.ctx, plan, path));
        let owner = plan.map_or(path, |plan| plan.owner(path));
        if let Some(row) = owner.row {
            form::choose_row(&self.services.ctx, owner.table, row);
        }
        if let Some(route) = self.route_of(owner) {
            self.go(route);
        }
        self.aim_at(path);
    }

    /// Focuses the field at `path` of the step one is in.
    pub(super) fn aim_at(&mut self, path: FieldPath) {
        if !path.field.is_empty() {
            self.view.visited.borrow_mut().insert(path.whole());
            self.view.fresh = None;
        }
        self.view.target.set(Some(path));
    }

    /// The step in which the place `at` is edited.
    fn route_of(&self, at: FieldPath) -> Option<Route> {
        let plan = self.work.session.as_ref()?.plan();
        steps::of(self.services.catalog, plan, at).map(|step| Route::Step(step.id))
    }

    /// Goes to the step `id`.
    pub(super) fn go_step(&mut self, id: &'static str) {
        self.go(Route::Step(id));
    }

    /// Goes `by` steps on.
    pub(super) fn walk_steps(&mut self, by: isize) {
        let next = steps::position(self.view.route)
            .and_then(|here| here.checked_add_signed(by))
            .and_then(|next| STEPS.get(next));
        if let Some(next) = next {
            self.go(Route::Step(next.id));
        } else {
            let key = if by < 0 {
                "said-first-step"
            } else {
                "said-last-step"
            };
            let words = self.texts().msg(key);
            self.view.tell(words);
        }
    }

    /// Goes to the next finding, or the one before.
    pub(super) fn walk_findings(&mut self, by: isize) {
        let active: Vec<usize> = (0..self.work.findings.len())
            .filter(|index| {
                self.work
                    .findings
                    .get(*index)
                    .is_some_and(|finding| finding.muted.is_none())
            })
            .collect();
        if active.is_empty() {
            return;
        }
        let stands = |at: usize, rule: &str, path: FieldPath| {
            let finding = active
                .get(at)
                .and_then(|index| self.work.findings.get(*index));
            finding.is_some_and(|finding| finding.rule == rule && finding.at == path)
        };
        let here_first = |active: &[usize]| {
            active.iter().position(|index| {
                let finding = self.work.findings.get(*index);
                finding.is_some_and(|finding| self.route_of(finding.at) == Some(self.view.route))
            })
        };
        let next = match self.view.walked {
            None if by < 0 => active.len() - 1,
            None => here_first(&active).unwrap_or_default(),
            Some((was, rule, path)) => {
                let here = (0..active.len()).find(|at| stands(*at, rule, path));
                // where the last one has been dealt with, the next took its place
                let from = here.unwrap_or(was).cast_signed();
                let steps = if here.is_none() && by > 0 { 0 } else { by };
                from.saturating_add(steps)
                    .rem_euclid(active.len().cast_signed())
                    .cast_unsigned()
            }
        };
        let Some(finding) = active
            .get(next)
            .and_then(|index| self.work.findings.get(*index))
        else {
            return;
        };
        let at = finding.at;
        let args = [("at", (next + 1).into()), ("all", active.len().into())];
        let count = self.texts().msg_with("said-finding", &args);
        let words = format!("{count} {}. {}", finding.title(), finding.text_apart());
        self.view.walked = Some((next, finding.rule, at));
        self.view.tell(words);
        self.go_to(at);
    }

    pub(super) fn can_undo(&self) -> bool {
        self.work
            .session
            .as_ref()
            .is_some_and(|session| session.next_undo().is_some())
    }

    pub(super) fn undo(&mut self) {
        if let Some(step) = self.work.session.as_mut().and_then(Session::undo) {
            self.after_history(&step, "said-undone");
        }
    }

    pub(super) fn redo(&mut self) {
        if let Some(step) = self.work.session.as_mut().and_then(Session::redo) {
            self.after_history(&step, "said-redone");
        }
    }

    fn after_history(&mut self, step: &Step, key: &str) {
        let (at, what) = (step.at, self.step_words(step));
        let words = self.texts().msg_with(key, &[("what", what.into())]);
        self.view.tell(words);
        // what still stands there may tell of cells that are others now
        self.view.toast = None;
        // figures that were accepted are taken back where one is
        let accepted = self.view.route == Route::Step("known") && at.table == path!(figures).table;
        // a row that is gone again is no place: what stands beside it has the focus
        let lost = |row| plan_lacks(self.work.session.as_ref(), at.table, row);
        let here = self.route_of(FieldPath::table(at.table)) == Some(self.view.route);
        if (here || self.is_here(at)) && at.row.is_some_and(lost) {
            return;
        }
        // many places at once are no place to go to
        if accepted || step.called.is_some() {
            return;
        }
        // a row that is there again is gone to by its first value
        let back = at.row.is_some() && step.row.is_some();
        let at = self
            .first_of(at)
            .filter(|_| back && at.field.is_empty())
            .unwrap_or(at);
        if self.is_here(at) {
            self.aim_at(at);
        } else if self.route_of(at).is_some() {
            self.go_to(at);
        }
    }

    /// What is told where no field has the focus: what belongs into the step and why, or the keys.
    fn help_of_screen(&self) -> Dialog {
        let step = steps::on(self.view.route);
        let guide = step.and_then(|step| Some((step, step.guide(self.texts())?)));
        guide.map_or(Dialog::Keys, |(step, text)| Dialog::Told {
            title: step.title(self.texts(), self.services.catalog),
            text,
        })
    }

    /// Whether the step one is in shows the place `at`, or rows of its table with what they belong to.
    pub(super) fn is_here(&self, at: FieldPath) -> bool {
        let Some((step, session)) = steps::on(self.view.route).zip(self.work.session.as_ref())
        else {
            return false;
        };
        let mut place = Some(at);
        std::iter::from_fn(|| {
            let here = place?;
            // a row that is gone says no more what it belonged to
            place = (session.plan().parent(here)).or_else(|| {
                let table = Plan::parent_table(here.table)?;
                Some(FieldPath::table(table))
            });
            Some(here)
        })
        .any(|at| step.owns(self.services.catalog, session.plan(), at))
    }

    /// Opens the help of the field one is in and goes to it, or closes it and goes back.
    pub(super) fn toggle_help(&mut self) {
        let was_open = self.view.help.is_some();
        self.view.help = match (self.view.help, self.view.focused) {
            (Some(_), None) => None,
            (open, Some(focused)) if open == Some(Cx::help_of(focused)) => None,
            (_, Some(focused)) => Some(Cx::help_of(focused)),
            (None, None) => {
                self.view.dialog = Some(self.help_of_screen());
                None
            }
        };
        let ctx = self.services.ctx.clone();
        let focused = ctx.memory(egui::Memory::focused);
        match self.view.focused {
            Some(_) if self.view.help.is_some() => {
                self.view.help_from = focused;
                want_focus(&ctx, help_id());
            }
            Some(field) if was_open => self.leave_help(field),
            _ => {}
        }
    }

    /// Goes back from the help to what had the focus when it was opened: of a group, the option.
    fn leave_help(&mut self, field: FieldPath) {
        let ctx = &self.services.ctx;
        let focused = ctx.memory(egui::Memory::focused);
        let help = ctx.data(|data| data.get_temp::<egui::Id>(help_id()));
        let from = self.view.help_from.take();
        if focused.is_none() || focused == help {
            let id = from.unwrap_or_else(|| Cx::field_id(field));
            ctx.memory_mut(|memory| memory.request_focus(id));
        }
    }
}

/// Where a row is added to a table of which one is told that it is empty: rows that belong to another
/// row are added there.
fn begins(ctx: &Context, plan: &Plan, path: FieldPath) -> FieldPath {
    let owner = || {
        let info = Plan::table_info(path.table)?;
        let link = info.fields.iter().find(|field| field.spec.parent)?;
        let Kind::Link(record) = link.kind else {
            return None;
        };
        let owner = Plan::table_of(record)?.name;
        let rows = plan.table(owner)?.rows();
        let chosen = form::chosen_row(ctx, owner).filter(|row| rows.contains(&Some(*row)));
        let row = chosen.or_else(|| rows.into_iter().flatten().next())?;
        Some(FieldPath::rows_of(owner, row, path.table))
    };
    let empty = path == FieldPath::table(path.table);
    empty.then(owner).flatten().unwrap_or(path)
}
