//! What must hold of the ways of coordinating services.

use super::At;
use crate::catalog::{AgreementKind, CentreRole, CentreWay, ServiceArea, ServicePath};

pub fn path_holds(at: &mut At<'_>, path: &ServicePath) {
    for (field, text) in [
        ("name", &path.name),
        ("short", &path.short),
        ("about", &path.about),
        ("needs", &path.needs),
        ("pros", &path.pros),
        ("cons", &path.cons),
        ("fits", &path.fits),
        ("told", &path.told),
    ] {
        at.text(field, text);
    }
    at.source(&path.source);
}

pub fn centre_way_holds(at: &mut At<'_>, way: &CentreWay) {
    for (field, text) in [
        ("name", &way.name),
        ("short", &way.short),
        ("open_to", &way.open_to),
        ("scope", &way.scope),
        ("pros", &way.pros),
        ("cons", &way.cons),
    ] {
        at.text(field, text);
    }
    if way.rules.is_empty() || way.least_areas == 0 {
        at.problem("needs a rule and a least number of areas");
    }
    at.verified_rules("rules", &way.rules);
    at.source(&way.source);
}

pub fn centre_role_holds(at: &mut At<'_>, role: &CentreRole) {
    at.text("name", &role.name);
    at.text("does", &role.does);
    at.verified_rules("rule", role.rule.as_slice());
    at.source(&role.source);
}

pub fn service_area_holds(at: &mut At<'_>, area: &ServiceArea) {
    at.text("name", &area.name);
    at.source(&area.source);
}

pub fn agreement_kind_holds(at: &mut At<'_>, kind: &AgreementKind) {
    at.text("name", &kind.name);
    if kind.levels.is_empty() {
        at.problem("needs a level");
    }
    at.verified_rules("rule", kind.rule.as_slice());
    at.source(&kind.source);
}
