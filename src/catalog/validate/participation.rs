//! What must hold of methods of participation, questions, principles and documents of others.

use super::At;
use crate::catalog::{Access, Companion, Method, Principle, Question};

pub(in crate::catalog) fn method_holds(at: &mut At<'_>, method: &Method) {
    at.text("name", &method.name);
    at.text("fits", &method.fits);
    at.source(&method.source);
}

pub(in crate::catalog) fn access_holds(at: &mut At<'_>, access: &Access) {
    at.text("name", &access.name);
    at.source(&access.source);
}

pub(in crate::catalog) fn question_holds(at: &mut At<'_>, question: &Question) {
    at.text("wording", &question.wording);
    at.text("short", &question.short);
    at.source(&question.source);
}

pub(in crate::catalog) fn principle_holds(at: &mut At<'_>, principle: &Principle) {
    at.text("name", &principle.name);
    at.text("body", &principle.body);
    at.refers("rules", |catalog| &catalog.rules, &principle.rules);
    at.source(&principle.source);
}

pub(in crate::catalog) fn companion_holds(at: &mut At<'_>, companion: &Companion) {
    at.text("name", &companion.name);
    at.text("how", &companion.how);
    at.refers("rules", |catalog| &catalog.rules, &companion.rules);
    at.source(&companion.source);
}
