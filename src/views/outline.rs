//! The programme in its order: areas with their actions, each action with what belongs to it.

use std::collections::BTreeMap;

use super::{Naming, Subject, Words};
use crate::base::Id;
use crate::catalog::Catalog;
use crate::model::{Action, ActionIndicator, CostLine, Plan};
use crate::projection::ActionCost;

/// An action with all that belongs to it.
pub struct ActionView<'a> {
    /// Its identity.
    pub id: Id,
    /// The record.
    pub action: &'a Action,
    /// Code of the card, `III.2`: number of the area and place in it.
    pub code: String,
    /// Its cost lines, in order.
    pub costs: Vec<(Id, &'a CostLine)>,
    /// Its indicators, in order.
    pub indicators: Vec<(Id, &'a ActionIndicator)>,
    /// Sums of its costs.
    pub sums: Option<&'a ActionCost>,
}

impl ActionView<'_> {
    /// Name of the action, or the words for one without.
    pub fn name(&self) -> Words {
        match self.action.name.trim() {
            "" => Words::message("record-action.untitled"),
            name => name.into(),
        }
    }
}

/// An area of intervention: a target group the plan works for, or actions without such a group.
pub struct AreaView<'a> {
    /// Roman number, the place among the areas that are not left out; empty for actions of an area
    /// that is left out or not known.
    pub roman: String,
    /// Title of the area, `Obszar III. …`.
    pub title: Words,
    /// Title of its rows in tables, `III. …`.
    pub row_title: Words,
    /// The row of its steps in the table of areas, which need not be there yet; none for actions
    /// of an area that is left out or not known.
    pub row: Option<Id>,
    /// Its actions, in order.
    pub actions: Vec<ActionView<'a>>,
}

/// Areas with their actions, in the order of the catalogue; costs nothing but a walk over each
/// table.
pub fn outline<'a>(subject: &Subject<'a>) -> Vec<AreaView<'a>> {
    let mut by_group: BTreeMap<&str, Vec<ActionView<'a>>> = BTreeMap::new();
    let mut costs = rows_by_action(
        subject
            .plan
            .costs
            .iter()
            .map(|(id, row)| (row.action.id(), id, row)),
    );
    let mut indicators = rows_by_action(
        subject
            .plan
            .indicators
            .iter()
            .map(|(id, row)| (row.action.id(), id, row)),
    );
    for (id, action) in subject.plan.actions.iter() {
        let key = action.group.as_str();
        let known = subject.catalog.groups.contains(key) || subject.plan.areas.get(key).is_some();
        let view = ActionView {
            id,
            action,
            code: String::new(),
            costs: costs.remove(&id).unwrap_or_default(),
            indicators: indicators.remove(&id).unwrap_or_default(),
            sums: subject.projection.costs.of_action(id),
        };
        by_group
            .entry(if known { key } else { "" })
            .or_default()
            .push(view);
    }
    let mut areas = Vec::new();
    for group in subject.catalog.groups.iter() {
        let actions = by_group.remove(group.key.as_str()).unwrap_or_default();
        let name = Words::entry("groups", &group.key, Naming::Full);
        let Some(roman) = roman_of(subject.plan, subject.catalog, &group.key) else {
            if !actions.is_empty() {
                areas.push(unnumbered(name, None, actions));
            }
            continue;
        };
        let titled = |message| {
            let title = Words::message(message).with("roman", roman.as_str());
            title.with("name", name.clone())
        };
        areas.push(AreaView {
            title: titled("heading-area"),
            row_title: titled("row-area"),
            row: Id::of_key(&group.key),
            actions: coded(&roman, actions),
            roman,
        });
    }
    // Areas of the plan that the catalogue does not know, then actions without any area.
    for (id, _) in subject.plan.kept_areas() {
        let key = id.key().unwrap_or_default();
        if !subject.catalog.groups.contains(key) {
            let actions = by_group.remove(key).unwrap_or_default();
            areas.push(unnumbered(key.into(), Some(id), actions));
        }
    }
    let rest: Vec<ActionView<'a>> = by_group.into_values().flatten().collect();
    if !rest.is_empty() {
        areas.push(unnumbered(Words::message("heading-no-area"), None, rest));
    }
    areas
}

/// Roman number of the area of `group`: its place among those that the plan does not leave out;
/// none for an area that is left out or that the catalogue does not know.
pub fn roman_of(plan: &Plan, catalog: &Catalog, group: &str) -> Option<String> {
    let keys = catalog.groups.keys();
    let mut kept = keys.filter(|key| !plan.leaves_out(key));
    let place = kept.position(|key| key == group)?;
    Some(roman(place + 1))
}

/// `number` in Roman numerals.
fn roman(mut number: usize) -> String {
    const SIGNS: [(usize, &str); 9] = [
        (100, "C"),
        (90, "XC"),
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    ];
    let mut text = String::new();
    for (value, sign) in SIGNS {
        while number >= value {
            text.push_str(sign);
            number -= value;
        }
    }
    text
}

fn unnumbered(title: Words, row: Option<Id>, actions: Vec<ActionView<'_>>) -> AreaView<'_> {
    AreaView {
        roman: String::new(),
        row_title: title.clone(),
        title,
        row,
        actions: coded("", actions),
    }
}

fn coded<'a>(roman: &str, mut actions: Vec<ActionView<'a>>) -> Vec<ActionView<'a>> {
    for (index, view) in actions.iter_mut().enumerate() {
        view.code = match roman {
            "" => (index + 1).to_string(),
            roman => format!("{roman}.{}", index + 1),
        };
    }
    actions
}

fn rows_by_action<'a, R>(
    rows: impl Iterator<Item = (Option<Id>, Id, &'a R)>,
) -> BTreeMap<Id, Vec<(Id, &'a R)>> {
    let mut by_action: BTreeMap<Id, Vec<(Id, &'a R)>> = BTreeMap::new();
    for (action, id, row) in rows {
        if let Some(action) = action {
            by_action.entry(action).or_default().push((id, row));
        }
    }
    by_action
}

#[cfg(test)]
mod tests {
    use super::roman;

    #[test]
    fn numbers_are_written_in_roman_numerals() {
        let written = [1, 3, 4, 6, 9, 14, 40, 99].map(roman);
        assert_eq!(written, ["I", "III", "IV", "VI", "IX", "XIV", "XL", "XCIX"]);
    }
}
