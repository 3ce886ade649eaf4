//! What a plan is asked: whether a field applies, and which entries of the catalogue fit it.

use crate::base::{Id, reading};
use crate::catalog::{Catalog, Entry as _, Level, Locality, TargetGroup, Traits};
use crate::field::{Choice as _, FieldInfo, FieldPath, Kind, NO, Value, Whose, YES};
use crate::model::{LocalGovernmentKind, Plan};
use crate::pack::names;
use crate::path;

/// The kinds of the units of a joint plan, as their codes tell; none while a code is not there or
/// not whole, and of any other plan.
pub fn member_kinds(plan: &Plan) -> Vec<LocalGovernmentKind> {
    let unit = &plan.local_government;
    if unit.kind != Some(LocalGovernmentKind::Joint) {
        return Vec::new();
    }
    let codes = reading::codes(&unit.teryt);
    let kinds = codes.split(',').map(|code| {
        let kind = names::Kind::of_code(&reading::code(code));
        kind.map(names::Kind::unit_kind)
    });
    let kinds: Vec<_> = kinds.collect::<Option<_>>().unwrap_or_default();
    let members = unit.members.lines().filter(|line| !line.trim().is_empty());
    if kinds.len() < members.count().max(2) {
        return Vec::new();
    }
    kinds
}

/// The levels of self-government whose tasks the unit of `plan` has. A unit whose kind is not
/// known yet counts as a gmina; a city with powiat rights has the tasks of both. A joint plan has
/// those of its units, and of both while their codes do not tell.
pub fn levels(plan: &Plan) -> &'static [Level] {
    const BOTH: &[Level] = &[Level::Gmina, Level::Powiat];
    use LocalGovernmentKind::{City, Gmina, Joint, Powiat};
    match plan.local_government.kind {
        Some(Powiat) => &[Level::Powiat],
        Some(City) => BOTH,
        Some(Joint) => {
            let kinds = member_kinds(plan);
            match (kinds.contains(&Gmina), kinds.contains(&Powiat)) {
                _ if kinds.contains(&City) => BOTH,
                (true, false) => &[Level::Gmina],
                (false, true) => &[Level::Powiat],
                _ => BOTH,
            }
        }
        Some(Gmina) | None => &[Level::Gmina],
    }
}

/// Whether gminas lie in the unit of `plan`, so that it can count them: in a powiat, and in a joint
/// plan of one or while its codes do not tell. A city with powiat rights is its only gmina.
pub fn has_gminas(plan: &Plan) -> bool {
    match plan.local_government.kind {
        Some(LocalGovernmentKind::Powiat) => true,
        Some(LocalGovernmentKind::Joint) => {
            let kinds = member_kinds(plan);
            kinds.is_empty() || kinds.contains(&LocalGovernmentKind::Powiat)
        }
        _ => false,
    }
}

/// Which kind of unit words of the catalogue may hang on; none where the plan does not tell, and of
/// a gmina that is town and villages or of units together.
pub fn locality(plan: &Plan) -> Option<Locality> {
    let unit = &plan.local_government;
    match unit.kind {
        Some(LocalGovernmentKind::Powiat) => Some(Locality::Powiat),
        Some(LocalGovernmentKind::City) => Some(Locality::Urban),
        Some(LocalGovernmentKind::Joint) => None,
        Some(LocalGovernmentKind::Gmina) | None => {
            match names::Kind::of_code(&reading::code(&unit.teryt))? {
                names::Kind::Rural => Some(Locality::Rural),
                names::Kind::Urban => Some(Locality::Urban),
                _ => None,
            }
        }
    }
}

/// Whether the field `info` of row `row` of `table` applies now ([`crate::field::Spec::when`]).
pub fn applies(
    catalog: &Catalog,
    plan: &Plan,
    (table, row): (&'static str, Option<Id>),
    info: &FieldInfo,
) -> bool {
    let Some(when) = info.spec.when else {
        return true;
    };
    let here = FieldPath {
        table,
        row,
        field: info.name,
        cell: None,
    };
    let at = match when.whose {
        Whose::Row => Some(here),
        Whose::Parent => plan.parent(here),
        Whose::Table(table) => Some(FieldPath::one(table, "")),
    };
    let Some(at) = at.map(|at| at.sibling(when.field)) else {
        return false;
    };
    let holds = |key: &str| when.options.contains(&key);
    // what is not asked itself decides as if it were blank
    if Plan::field_info(at).is_some() && !asks(catalog, plan, at) {
        return holds("");
    }
    match plan.value(at) {
        Some(Value::Choice(chosen)) => {
            let chosen = chosen.unwrap_or_default();
            let is_unit = at == path!(local_government.kind) && when.options.len() > 1;
            let members = if is_unit && chosen == LocalGovernmentKind::Joint.key() {
                member_kinds(plan)
            } else {
                Vec::new()
            };
            // a joint plan is asked what one of its units is asked
            let asked = || members.iter().any(|kind| holds(kind.key()));
            holds(chosen) && (members.is_empty() || asked())
        }
        Some(Value::Flag(on)) => holds(if on { YES } else { NO }),
        Some(Value::Key(key)) => {
            let entry = traits_of(catalog, at, key);
            let said = |entry: &dyn Traits| {
                entry.sort().is_some_and(holds) || entry.marks().into_iter().any(holds)
            };
            holds(key) || entry.is_some_and(said)
        }
        Some(_) => false,
        // a row about an entry that nobody has written yet is blank
        None => match Plan::field_info(at).map(|info| info.kind) {
            Some(Kind::Flag) => holds(NO),
            Some(Kind::Choice(..) | Kind::Key(_)) => holds(""),
            _ => false,
        },
    }
}

/// Whether the plan is asked for the field at `at`.
pub fn asks(catalog: &Catalog, plan: &Plan, at: FieldPath) -> bool {
    let info = Plan::field_info(at);
    info.is_some_and(|info| applies(catalog, plan, (at.table, at.row), info))
}

fn traits_of<'a>(catalog: &'a Catalog, at: FieldPath, key: &str) -> Option<&'a dyn Traits> {
    let Kind::Key(kind) = Plan::field_info(at)?.kind else {
        return None;
    };
    catalog.traits(kind, key)
}

/// Key of the target group that the row at `at` is for: the one it names.
pub fn group_of(plan: &Plan, at: FieldPath) -> Option<&str> {
    let group = Plan::table_info(at.table)?.entry_field(TargetGroup::PLACE)?;
    match plan.value(at.sibling(group.name))? {
        Value::Key(key) if !key.is_empty() => Some(key),
        _ => None,
    }
}

/// Whether the row `id` of `table` goes with what narrows the link at `path`: with each field that
/// does, it holds the same entry in its own field of that name, or none.
pub fn goes_with(plan: &Plan, path: FieldPath, (table, id): (&'static str, Id)) -> bool {
    let fields = Plan::field_info(path).map_or(&[][..], |info| info.spec.narrowed_by);
    fields.iter().all(|field| {
        let here = match plan.value(path.whole().sibling(field)) {
            Some(Value::Key(key)) if !key.is_empty() => key,
            _ => return true,
        };
        match plan.value(FieldPath::row(table, id, field)) {
            Some(Value::Key(key)) => key.is_empty() || key == here,
            _ => true,
        }
    })
}

/// What of the values around a field narrows its choice, read once for all its options.
pub struct Narrowing<'a> {
    catalog: &'a Catalog,
    levels: &'static [Level],
    /// Kind of the options.
    kind: &'static str,
    /// The chosen values that narrow: kind of the catalogue (none for an option of a choice), key.
    chosen: Vec<(Option<&'static str>, String)>,
}

impl<'a> Narrowing<'a> {
    /// What narrows the field at `path`, whose options are entries of `kind`.
    pub fn of(catalog: &'a Catalog, plan: &Plan, path: FieldPath, kind: &'static str) -> Self {
        let fields = Plan::field_info(path).map_or(&[][..], |info| info.spec.narrowed_by);
        let chosen = fields.iter().filter_map(|field| {
            let here = path.whole().sibling(field);
            let at = [Some(here), plan.parent(here).map(|at| at.sibling(field))];
            let (at, info) =
                (at.into_iter().flatten()).find_map(|at| Some((at, Plan::field_info(at)?)))?;
            match (info.kind, plan.value(at)?) {
                (Kind::Choice(..), Value::Choice(Some(key))) => Some((None, key.to_owned())),
                (Kind::Key(kind), Value::Key(key)) if !key.is_empty() => {
                    Some((Some(kind), key.to_owned()))
                }
                _ => None,
            }
        });
        Self {
            catalog,
            levels: levels(plan),
            kind,
            chosen: chosen.collect(),
        }
    }

    /// Whether the entry `key` fits: it is a task of the unit, and goes with what is chosen.
    pub fn fits(&self, key: &str) -> bool {
        let Some(traits) = self.catalog.traits(self.kind, key) else {
            return false;
        };
        let task = traits.levels();
        let ours = task.is_empty() || task.iter().any(|level| self.levels.contains(level));
        ours && self.chosen.iter().all(|(kind, chosen)| {
            let Some(kind) = kind else {
                return traits.sort().is_none_or(|sort| sort == chosen);
            };
            if *kind == TargetGroup::PLACE {
                let groups = traits.groups();
                return groups.is_empty() || groups.contains(chosen);
            }
            let suggested = (self.catalog.traits(kind, chosen))
                .map(|traits| traits.suggests(self.kind))
                .unwrap_or_default();
            suggested.is_empty() || suggested.contains(&key)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn joint(codes: &str) -> Plan {
        let mut plan = Plan::default();
        plan.local_government.kind = Some(LocalGovernmentKind::Joint);
        codes.clone_into(&mut plan.local_government.teryt);
        plan
    }

    #[test]
    fn a_joint_plan_has_the_tasks_of_its_units_and_of_both_while_they_are_not_known() {
        let both = [Level::Gmina, Level::Powiat];
        let asks_powiat = |plan: &Plan| {
            let at = path!(coordination.with_gminas);
            asks(Catalog::embedded(), plan, at)
        };
        let asks_gmina = |plan: &Plan| asks(Catalog::embedded(), plan, path!(coordination.path));
        for (codes, expected) in [
            ("1208053, 1208012", &both[..1]),
            ("1208, 1206", &both[1..]),
            ("1208, 1208012", &both[..]),
            ("1208012, 1261", &both[..]),
            ("", &both[..]),
            ("1208012", &both[..]),
            ("1208012, 12", &both[..]),
        ] {
            let plan = joint(codes);
            assert_eq!(levels(&plan), expected, "{codes}");
            let has = |level| expected.contains(&level);
            assert_eq!(asks_powiat(&plan), has(Level::Powiat), "{codes}");
            assert_eq!(asks_gmina(&plan), has(Level::Gmina), "{codes}");
            assert!(asks(
                Catalog::embedded(),
                &plan,
                path!(local_government.members)
            ));
        }
        // one of three units without a code may be a powiat
        let mut plan = joint("1208053, 1208012");
        "A\nB\nC".clone_into(&mut plan.local_government.members);
        assert_eq!(levels(&plan), both);
    }

    #[test]
    fn only_who_has_gminas_in_it_counts_them() {
        let of = |kind| {
            let mut plan = Plan::default();
            plan.local_government.kind = Some(kind);
            has_gminas(&plan)
        };
        assert!(of(LocalGovernmentKind::Powiat) && of(LocalGovernmentKind::Joint));
        assert!(!of(LocalGovernmentKind::City) && !of(LocalGovernmentKind::Gmina));
        assert!(!has_gminas(&joint("1208053, 1208012")));
        assert!(has_gminas(&joint("1208, 1208012")));
    }
}
