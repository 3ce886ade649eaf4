//! The programme in its order: areas with their actions, each action with what belongs to it.

use std::collections::BTreeMap;

use super::{Naming, Subject, Words};
use crate::base::Id;
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

/// An area of intervention: a target group with an area record, with actions, or with both.
pub struct AreaView<'a> {
    /// Roman number; empty for actions without a known area.
    pub roman: String,
    /// Title of the area, `Obszar III. …`.
    pub title: Words,
    /// Title of its rows in tables, `III. …`.
    pub row_title: Words,
    /// The table with its five steps, where the plan has one.
    pub table: Option<&'static str>,
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
        let known = subject.catalog.groups.contains(key) || area_table(key).is_some();
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
        let table = area_table(&group.key);
        if table.is_none() && actions.is_empty() {
            continue;
        }
        areas.push(AreaView {
            title: Words::message("heading-area")
                .with("roman", group.roman.as_str())
                .with("name", Words::entry("groups", &group.key, Naming::Full)),
            row_title: Words::message("row-area")
                .with("roman", group.roman.as_str())
                .with("name", Words::entry("groups", &group.key, Naming::Full)),
            roman: group.roman.clone(),
            table,
            actions: coded(&group.roman, actions),
        });
    }
    // Areas of the plan that the catalogue does not know, then actions without any area.
    for info in Plan::TABLES
        .iter()
        .filter(|info| area_table(info.name).is_some())
    {
        if !subject.catalog.groups.contains(info.name) {
            let actions = by_group.remove(info.name).unwrap_or_default();
            areas.push(unnumbered(
                Words::message(format!("table-{}", info.name)),
                Some(info.name),
                actions,
            ));
        }
    }
    if let Some(actions) = by_group.remove("") {
        areas.push(unnumbered(Words::message("heading-no-area"), None, actions));
    }
    areas
}

fn unnumbered<'a>(
    title: Words,
    table: Option<&'static str>,
    actions: Vec<ActionView<'a>>,
) -> AreaView<'a> {
    AreaView {
        roman: String::new(),
        row_title: title.clone(),
        title,
        table,
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

/// The table with the five steps of the group called `key`.
fn area_table(key: &str) -> Option<&'static str> {
    let info = Plan::table_info(key)?;
    (info.record == "area").then_some(info.name)
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
