//! What a check is and what it writes to.

use jiff::civil::Date;

use super::{Finding, Scope, Severity, intrinsic};
use crate::base::Arg;
use crate::catalog::Catalog;
use crate::field::FieldPath;
use crate::model::Plan;
use crate::projection::Projection;

/// What checks look at.
#[derive(Clone, Copy)]
pub struct Subject<'a> {
    /// The plan.
    pub plan: &'a Plan,
    /// The catalogue.
    pub catalog: &'a Catalog,
    /// What follows from the plan.
    pub projection: &'a Projection,
    /// Whom the plan is for.
    pub scope: &'a Scope,
    /// The day of the check; `None` checks nothing against today.
    pub today: Option<Date>,
}

/// A check that a field's definition cannot express.
pub struct Rule {
    /// Id; its words are the message `check-{id}`.
    pub id: &'static str,
    /// How much its findings matter.
    pub severity: Severity,
    /// Key of the legal rule in the catalogue it rests on.
    pub basis: Option<&'static str>,
    /// Looks at the plan and reports.
    pub run: fn(&Subject<'_>, &mut Out),
}

/// Collects findings.
#[derive(Default)]
pub struct Out {
    findings: Vec<Finding>,
    rule: &'static str,
    severity: Option<Severity>,
    basis: Option<&'static str>,
}

impl Out {
    /// Reports at `at`; `args` are what the message speaks of.
    pub fn at(&mut self, at: FieldPath, args: &[(&'static str, Arg)]) {
        let severity = self.severity.unwrap_or(Severity::Error);
        let finding = Finding {
            rule: self.rule,
            severity,
            at,
            args: args.to_vec(),
            basis: self.basis,
            muted: None,
        };
        self.findings.push(finding);
    }

    /// Reports what days that passed make of rows of one table: each where they are few, and at the
    /// first alone where a plan is old. The message is told of `others`, which are zero where they are
    /// reported.
    pub fn passed(&mut self, mut found: Vec<(FieldPath, Vec<(&'static str, Arg)>)>) {
        /// So many are read one by one.
        const FEW: usize = 3;
        let others = if found.len() > FEW {
            found.len() - 1
        } else {
            0
        };
        found.truncate(found.len() - others);
        for (at, mut args) in found {
            args.push(("others", others.into()));
            self.at(at, &args);
        }
    }

    pub(super) fn begin(&mut self, rule: &Rule) {
        self.rule = rule.id;
        self.severity = Some(rule.severity);
        self.basis = rule.basis;
    }

    pub(super) fn begin_intrinsic(&mut self, id: &'static str, basis: Option<&'static str>) {
        self.rule = id;
        self.severity = Some(intrinsic::severity(id));
        self.basis = basis;
    }

    pub(super) fn finish(self) -> Vec<Finding> {
        self.findings
    }
}
