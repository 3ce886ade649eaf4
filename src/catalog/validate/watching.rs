//! What must hold of limits, risks, duties, messages and resolutions.

use super::at::At;
use crate::catalog::{
    DutyTemplate, LegalDuty, LegalTerm, MessageTemplate, Resolution, RiskTemplate, Threshold,
};

pub(in crate::catalog) fn threshold_holds(at: &mut At<'_>, threshold: &Threshold) {
    at.text("name", &threshold.name);
    at.source(&threshold.source);
}

pub(in crate::catalog) fn risk_holds(at: &mut At<'_>, risk: &RiskTemplate) {
    at.text("name", &risk.name);
    at.text("prevention", &risk.prevention);
    at.text("response", &risk.response);
    at.text("signal", &risk.signal);
    at.source(&risk.source);
    for (field, step) in [("likelihood", risk.likelihood), ("impact", risk.impact)] {
        if !(1..=5).contains(&step) {
            at.problem(format!("{field} is not 1–5"));
        }
    }
}

/// A duty that stands in a calendar of law was read in it.
pub(in crate::catalog) fn duty_holds(at: &mut At<'_>, duty: &LegalDuty) {
    at.text("name", &duty.name);
    at.text("owner", &duty.owner);
    at.text("recipient", &duty.recipient);
    at.source(&duty.source);
    at.refers("services", |catalog| &catalog.services, &duty.services);
    at.refers_one("rule", |catalog| &catalog.rules, &duty.rule);
    day_holds(at, duty.month, duty.day);
    if duty.once && duty.from.is_none() {
        at.problem("it is due once, and its year is missing");
    }
    if duty.run && duty.services.is_empty() {
        at.problem("it is of those who run a service, and no service is named");
    }
    if duty.levels.is_empty() {
        at.problem("levels is empty");
    }
    let rule = at.catalog.rules.get(&duty.rule);
    if rule.is_some_and(|rule| !rule.standing.is_verified()) || !duty.source.standing.is_verified()
    {
        at.problem("is not verified");
    }
}

/// A term that stands in a calendar of law was read in it.
pub(in crate::catalog) fn legal_term_holds(at: &mut At<'_>, term: &LegalTerm) {
    at.text("when", &term.when);
    at.text("name", &term.name);
    at.text("owner", &term.owner);
    if let Some(recipient) = &term.recipient {
        at.text("recipient", recipient);
    }
    at.refers("services", |catalog| &catalog.services, &term.services);
    at.verified_rules("rule", std::slice::from_ref(&term.rule));
    if term.levels.is_empty() {
        at.problem("levels is empty");
    }
}

/// A resolution that is printed as one the law asks for was read in it.
pub(in crate::catalog) fn resolution_holds(at: &mut At<'_>, resolution: &Resolution) {
    at.text("name", &resolution.name);
    at.text("settles", &resolution.settles);
    at.source(&resolution.source);
    at.refers(
        "services",
        |catalog| &catalog.services,
        &resolution.services,
    );
    at.verified_rules("rule", std::slice::from_ref(&resolution.rule));
    if resolution.levels.is_empty() {
        at.problem("levels is empty");
    }
    if resolution.services.is_empty() && !resolution.commissioned && !resolution.lasting {
        at.problem("goes with no service");
    }
    if !resolution.source.standing.is_verified() {
        at.problem("is not verified");
    }
}

pub(in crate::catalog) fn checkpoint_holds(at: &mut At<'_>, duty: &DutyTemplate) {
    at.text("name", &duty.name);
    at.text("recipient", &duty.recipient);
    at.not_empty("kind", &duty.kind);
    at.not_empty("rhythm", &duty.rhythm);
    at.source(&duty.source);
    day_holds(at, duty.month, duty.day);
}

pub(in crate::catalog) fn message_holds(at: &mut At<'_>, message: &MessageTemplate) {
    at.not_empty("audience", &message.audience);
    at.text("about", &message.about);
    at.text("channel", &message.channel);
    at.text("when", &message.when);
    at.source(&message.source);
}

fn day_holds(at: &mut At<'_>, month: u32, day: u32) {
    if !(1..=12).contains(&month) || !(1..=31).contains(&day) {
        at.problem("is no day of a year");
    }
}
