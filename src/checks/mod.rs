//! Checks: what is missing, wrong or worth a second look, each with an address and a remedy.
//!
//! A check speaks in data ([`Finding`]); its words are Fluent messages `check-{id}` with `.hint`
//! (what to do) and `.reason` (two or three words). Checks that follow from a field's definition
//! stand in `intrinsic`; every other is one [`Rule`] listed in [`RULES`]. This module knows no
//! window and no document. Start from [`run`].

mod contact;
mod finding;
mod gaps;
mod intrinsic;
mod person;
pub mod place;
mod remedy;
mod rule;
mod rules;
mod scope;
mod state;
mod unwritten;

pub use finding::sort;
pub use finding::{Finding, Severity};
pub use intrinsic::{IDS as INTRINSIC, severity as severity_of_field};
pub use remedy::{Remedy, remedies};
pub use rule::{Out, Rule, Subject};
pub use rules::RULES;
pub use scope::Scope;
pub use state::{State, states_of};

/// Id of the error that a text which was typed and not taken is; the session reports it.
pub const UNREAD: &str = "unread";

/// Runs all checks. Findings come in the order of the plan's tables and fields, errors first at
/// one place; the same plan gives the same findings in the same order.
pub fn run(subject: &Subject<'_>) -> Vec<Finding> {
    let mut out = Out::default();
    intrinsic::run(subject, &mut out);
    for rule in RULES {
        out.begin(rule);
        (rule.run)(subject, &mut out);
    }
    let mut findings = out.finish();
    finding::once(&mut findings);
    finding::mute(&mut findings, subject.plan);
    sort(&mut findings, subject.plan, subject.catalog);
    findings
}

/// Whether any finding is an error.
pub fn has_errors(findings: &[Finding]) -> bool {
    findings
        .iter()
        .any(|finding| finding.severity == Severity::Error)
}
