//! Values that follow from others, so that nobody types them twice ([`crate::field::Follows`]).
//!
//! What is blank in the plan and follows is filled in by [`filled`]; checks, sums, views and
//! documents read that plan and never ask where a value stands. Forms show with [`followed`] what a
//! blank field has and where it comes from. Nothing of it is ever written into the file.

use crate::base::{Quantity, Year};
use crate::catalog::{Catalog, TargetGroup};
use crate::field::{
    AnyRecord as _, CatalogKind as _, Datum, FieldInfo, FieldPath, Follows, Kind, Value,
};
use crate::model::{Basis, LegalRule, Op, Plan};
use crate::pack::names;

use super::{applies, levels};

/// Where a value that follows comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// From this field.
    Field(FieldPath),
    /// From the entry of the catalogue of this kind and key.
    Entry(&'static str, String),
    /// From the figure of this key, of a year.
    Figure(String, Year),
    /// By the rule of this name; the message `follows-{name}` says it.
    Rule(&'static str),
}

/// `plan` with every value that follows in the place of a blank one. Tables are read in the order
/// of the file, so what follows may lead to more.
pub fn filled(catalog: &Catalog, plan: &Plan) -> Plan {
    let mut plan = plan.clone();
    for info in Plan::TABLES {
        let follows = info.fields.iter().copied();
        for field in follows.filter(|field| field.spec.follows.is_some()) {
            let rows = plan.table(info.name).map(crate::field::AnyTable::rows);
            for row in rows.unwrap_or_default() {
                let at = FieldPath {
                    table: info.name,
                    row,
                    field: field.name,
                    cell: None,
                };
                let is_blank = plan.value(at).is_some_and(|value| value.is_blank());
                if is_blank && let Some((datum, _)) = followed(catalog, &plan, at) {
                    plan.set(at, datum);
                }
            }
        }
    }
    plan
}

/// What the field at `path` has while it is blank, and where that comes from; `plan` is a
/// [`filled`] one.
pub fn followed(catalog: &Catalog, plan: &Plan, path: FieldPath) -> Option<(Datum, Origin)> {
    let info = Plan::field_info(path)?;
    let from = info.spec.follows?;
    if !applies(catalog, plan, (path.table, path.row), info) {
        return None;
    }
    let (datum, origin) = match from {
        Follows::One(table, field) => {
            let at = FieldPath::one(table, field);
            (plan.value(at)?.into(), Origin::Field(at))
        }
        Follows::Entry(field) => entry(catalog, plan, path.sibling(field), info)?,
        Follows::Linked(link, field) => linked(plan, path.sibling(link), field, info)?,
        Follows::Figure(field) => figure(catalog, plan, path.sibling(field), info)?,
        Follows::Rule(name) => (rule(catalog, plan, path, info, name)?, Origin::Rule(name)),
    };
    (datum != Datum::blank(info.kind)).then_some((datum, origin))
}

/// The first entry that goes with the one chosen at `at`; of groups the first the plan works for.
fn entry(
    catalog: &Catalog,
    plan: &Plan,
    at: FieldPath,
    info: &FieldInfo,
) -> Option<(Datum, Origin)> {
    let (kind, key) = chosen(plan, at)?;
    let Kind::Key(wanted) = info.kind else {
        return None;
    };
    let traits = catalog.traits(kind, key)?;
    let first = if wanted == <TargetGroup as crate::catalog::Entry>::PLACE {
        let mut groups = traits.groups().iter().map(String::as_str);
        groups.find(|group| !plan.leaves_out(group))
    } else {
        traits.suggests(wanted).first().copied()
    };
    Some((
        Datum::Key(first?.to_owned()),
        Origin::Entry(kind, key.to_owned()),
    ))
}

/// What stands in `field` of the row that is linked at `at`.
fn linked(
    plan: &Plan,
    at: FieldPath,
    field: &'static str,
    info: &FieldInfo,
) -> Option<(Datum, Origin)> {
    let (Kind::Link(record), Value::Link(Some(row))) =
        (Plan::field_info(at)?.kind, plan.value(at)?)
    else {
        return None;
    };
    let from = FieldPath::row(Plan::table_of(record)?.name, row, field);
    let datum = match (info.kind, plan.value(from)?) {
        (Kind::Count, Value::Quantity(Quantity::Number(number))) => {
            Datum::Count(Some(number.to_string().parse().ok()?))
        }
        (Kind::Count, Value::Quantity(_)) => return None,
        (_, value) => Datum::from(value),
    };
    Some((datum, Origin::Field(from)))
}

/// What the diagnosis counted in the year of assessment.
fn figure(
    catalog: &Catalog,
    plan: &Plan,
    at: FieldPath,
    info: &FieldInfo,
) -> Option<(Datum, Origin)> {
    let (kind, key) = chosen(plan, at)?;
    let figure = catalog.traits(kind, key)?.figure(info.name)?;
    let year = plan.diagnosis.base_year?;
    let counted = plan.figures.get(figure)?.get(Basis::Counted, year);
    (counted != Quantity::Blank).then(|| {
        let origin = Origin::Figure(figure.to_owned(), year);
        (Datum::Quantity(counted), origin)
    })
}

fn chosen(plan: &Plan, at: FieldPath) -> Option<(&'static str, &str)> {
    match (Plan::field_info(at)?.kind, plan.value(at)?) {
        (Kind::Key(kind), Value::Key(key)) if !key.is_empty() => Some((kind, key)),
        _ => None,
    }
}

fn rule(
    catalog: &Catalog,
    plan: &Plan,
    path: FieldPath,
    info: &FieldInfo,
    name: &str,
) -> Option<Datum> {
    match name {
        "unit-names" => {
            // what would follow is asked of a blank place
            let mut known = (*plan.local_government).clone();
            known.set(info.name, None, Datum::blank(info.kind));
            let ops = names::complete(&known);
            ops.ops().iter().find_map(|op| match op {
                Op::Set(at, datum) if *at == path => Some(datum.clone()),
                _ => None,
            })
        }
        "legal-basis" => Some(Datum::Keys(legal_basis(catalog, plan))),
        _ => None,
    }
}

/// Rules that plans of the unit's levels begin with, and those that the services of the plan rest
/// on, as far as somebody compared them with their act; in the order of the catalogue.
fn legal_basis(catalog: &Catalog, plan: &Plan) -> Vec<String> {
    // a plan of nobody rests on nothing yet
    if plan.local_government.kind.is_none() {
        return Vec::new();
    }
    let (levels, services) = (levels(plan), services_of(plan));
    let of_services = |key: &str| {
        services.iter().any(|service| {
            let service = catalog.services.get(service);
            service.is_some_and(|service| service.legal_basis.iter().any(|rule| rule == key))
        })
    };
    let rules = catalog.keys_of(LegalRule::NAME).into_iter();
    let kept = rules.filter(|key| {
        let Some(rule) = catalog.rules.get(key) else {
            return false;
        };
        let proposed = rule.proposed.iter().any(|level| levels.contains(level));
        let asked = proposed || (of_services(key) && rule.is_of(levels));
        rule.standing.is_verified() && rule.act.is_some() && asked
    });
    kept.map(str::to_owned).collect()
}

/// Keys of the services that the plan offers or acts on, each once.
pub fn services_of(plan: &Plan) -> Vec<&str> {
    let own = plan.services.iter().map(|(_, row)| row.service.as_str());
    let built = plan.actions.iter().map(|(_, row)| row.service.as_str());
    let mut keys: Vec<&str> = own.chain(built).filter(|key| !key.is_empty()).collect();
    keys.sort_unstable();
    keys.dedup();
    keys
}
