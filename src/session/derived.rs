//! What follows from a plan: sums, indicators, findings, states of tasks.

use std::sync::Arc;

use jiff::civil::Date;

use crate::catalog::Catalog;
use crate::checks::{self, Finding, Scope, Severity, State, Subject};
use crate::field::FieldPath;
use crate::model::Plan;
use crate::projection::{Projection, filled};

use super::Unread;

/// Derived data of one state of a plan. All of it is shared: a copy costs nothing, and is checked
/// elsewhere while the plan goes on.
#[derive(Clone)]
pub struct Derived {
    /// The plan with every value that follows in the place of a blank one ([`filled`]): what is
    /// checked, summed up, shown and printed.
    pub plan: Arc<Plan>,
    /// Sums and computed indicators.
    pub projection: Arc<Projection>,
    /// Whom the plan is for.
    pub scope: Arc<Scope>,
    /// All findings, muted ones included, in the order of the plan. Shared, because whoever puts
    /// them into words does so later.
    pub findings: Arc<Vec<Finding>>,
}

impl Derived {
    /// Derives everything from `plan` but what depends on the day.
    pub fn of(plan: &Plan, catalog: &Catalog) -> Self {
        Self::on(None, plan, catalog)
    }

    /// Derives everything from `plan`, checked on the day `today`.
    pub fn on(today: Option<Date>, plan: &Plan, catalog: &Catalog) -> Self {
        let mut derived = Self::unchecked(None, plan, catalog);
        derived.findings = derived.check(today, catalog, &Unread::default());
        derived
    }

    /// Everything but the findings, of which it has those of `before`.
    fn unchecked(before: Option<&Self>, plan: &Plan, catalog: &Catalog) -> Self {
        let plan = filled(catalog, plan);
        let known = before.map(|before| (&*before.projection, &*before.plan));
        Self {
            projection: Arc::new(Projection::after(known, &plan, catalog)),
            scope: Arc::new(Scope::of(&plan)),
            plan: Arc::new(plan),
            findings: before.map_or_else(Arc::default, |before| Arc::clone(&before.findings)),
        }
    }

    /// Derives everything but the findings anew, from `plan`.
    pub(super) fn follow(&mut self, plan: &Plan, catalog: &Catalog) {
        *self = Self::unchecked(Some(self), plan, catalog);
    }

    /// Checks what was derived, on the day `today`, with the errors of what was typed and not
    /// taken.
    pub(super) fn check(
        &self,
        today: Option<Date>,
        catalog: &Catalog,
        unread: &Unread,
    ) -> Arc<Vec<Finding>> {
        let mut findings = checks::run(&Subject {
            plan: &self.plan,
            catalog,
            projection: &self.projection,
            scope: &self.scope,
            today,
        });
        if !unread.is_empty() {
            // of a cell with a text that was not taken it is told what is wrong with the text: the
            // value from before is one that nobody sees
            let told =
                |finding: &Finding| finding.muted.is_some() || unread.get(finding.at).is_none();
            findings.retain(told);
            findings.extend(unread.findings(catalog, &self.plan));
            checks::sort(&mut findings, &self.plan, catalog);
        }
        Arc::new(findings)
    }

    /// Findings that speak of the field at `at`, of one of its cells included, without muted ones.
    pub fn findings_at(&self, at: FieldPath) -> impl Iterator<Item = &Finding> {
        self.active()
            .filter(move |finding| finding.at == at || finding.at.whole() == at)
    }

    /// Findings that nobody set aside.
    pub fn active(&self) -> impl Iterator<Item = &Finding> {
        self.findings
            .iter()
            .filter(|finding| finding.muted.is_none())
    }

    /// How many findings of `severity` nobody set aside.
    pub fn count(&self, severity: Severity) -> usize {
        self.active()
            .filter(|finding| finding.severity == severity)
            .count()
    }

    /// States of `tasks` tasks; `task` tells in which of them a place is edited.
    pub fn states(
        &self,
        plan: &Plan,
        tasks: usize,
        task: impl Fn(FieldPath) -> Option<usize>,
    ) -> Vec<State> {
        checks::states_of(plan, &self.findings, tasks, task)
    }
}
