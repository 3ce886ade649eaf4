//! Which figures a table shows: what this plan is asked for, what is filled in, what was added.

use egui::Ui;

use super::{super::super::cx::Cx, Chapters};
use crate::{
    base::{Decimal, Expect, Id as RowId},
    catalog::{Figure, Unit},
    field::FieldPath,
    model::{FigureRow, Plan},
    path,
    views::services::plural,
};

/// A row of the table.
pub struct Entry {
    /// The row of the plan, which need not exist yet.
    pub path: FieldPath,
    /// Name, as it is heard.
    pub name: String,
    /// Name, as short as there is one, as it is painted.
    pub short: String,
    /// Unit, short.
    pub unit: String,
    /// What its cells hold.
    pub expect: Expect,
    /// Whether it is a finding while it is blank.
    pub due: bool,
    /// Steps of indentation: the whole it is a part of stands above.
    pub indent: usize,
    /// Whether it is the plan's own.
    pub own: bool,
}

impl Entry {
    /// The unit after `number`, with which it agrees where the catalogue knows the figure.
    pub fn unit_after(&self, cx: &Cx<'_>, number: Option<Decimal>) -> String {
        let key = self.path.row.and_then(RowId::key);
        let figure = key.and_then(|key| cx.catalog.figures.get(key));
        match figure.zip(number) {
            Some((figure, number)) => {
                let count = [("count", plural(number))];
                cx.msg_with(&format!("counted-{}", figure.unit), &count)
            }
            None => self.unit.clone(),
        }
    }
}

/// Rows under one heading.
pub struct Group {
    /// Key of the message that heads it; the name of a chapter where it is none.
    pub title: String,
    /// The rows.
    pub entries: Vec<Entry>,
}

/// What a table of figures shows and where rows can be added from.
pub struct Entries {
    /// Rows by heading.
    pub groups: Vec<Group>,
    /// Figures of these chapters that are not shown, by key.
    pub hidden: Vec<String>,
}

fn added_id(table: Chapters<'_>) -> egui::Id {
    egui::Id::unique(("added figures", table))
}

/// Shows `row` from now on, although nothing is known of it.
pub fn add(ui: &Ui, table: Chapters<'_>, row: RowId) {
    ui.data_mut(|data| {
        let added: &mut Vec<RowId> = data.get_temp_mut_or_default(added_id(table));
        if !added.contains(&row) {
            added.push(row);
        }
    });
}

/// Entries of the chapters of `table`.
pub fn entries(cx: &Cx<'_>, plan: &Plan, ui: &Ui, table: Chapters<'_>) -> Entries {
    let added: Vec<RowId> = ui
        .data(|data| data.get_temp(added_id(table)))
        .unwrap_or_default();
    let target = cx.target.get().and_then(|target| target.row);
    let lang = cx.texts.lang().code();
    let chosen = plan.diagnosis.indicators.as_slice().iter();
    let chosen = chosen.filter_map(|key| cx.catalog.indicators.get(key));
    let computes: Vec<&str> = chosen.flat_map(|of| of.formula.inputs()).collect();
    let mut groups = Vec::new();
    let mut hidden = Vec::new();
    for chapter in cx.catalog.chapters.iter() {
        if !table.contains(&chapter.key.as_str()) {
            continue;
        }
        let mut entries = Vec::new();
        for figure in cx
            .catalog
            .figures
            .iter()
            .filter(|figure| figure.chapter == chapter.key)
        {
            let Some(id) = RowId::of_key(&figure.key) else {
                continue;
            };
            let known = plan.figures.row(id).is_some_and(|row| !row.is_blank())
                || cx
                    .unread
                    .in_row(FieldPath::row(path!(figures).table, id, ""));
            let wanted = cx.scope.is_asked(figure)
                || cx.scope.is_due(figure)
                || computes.contains(&figure.key.as_str());
            let shown = known || wanted || added.contains(&id);
            if !shown && target == Some(id) {
                // who was sent there finds it here as long as the program runs
                add(ui, table, id);
            }
            if shown || target == Some(id) {
                entries.push(entry(cx, figure, id));
            } else {
                hidden.push(figure.key.clone());
            }
        }
        indent(cx, &mut entries);
        entries.extend(own(cx, plan, &chapter.key));
        if !entries.is_empty() {
            groups.push(Group {
                title: chapter.name.get(lang).to_owned(),
                entries,
            });
        }
    }
    Entries { groups, hidden }
}

fn entry(cx: &Cx<'_>, figure: &Figure, id: RowId) -> Entry {
    let lang = cx.texts.lang().code();
    let unit = cx.catalog.units.get(&figure.unit);
    Entry {
        path: FieldPath::row(path!(figures).table, id, ""),
        name: figure.name.get(lang).to_owned(),
        short: figure.short().get(lang).to_owned(),
        unit: unit.map_or_else(String::new, |unit| unit.label.get(lang).to_owned()),
        expect: unit.map_or(Expect::NUMBER, expected),
        due: cx.scope.is_due(figure),
        indent: 0,
        own: false,
    }
}

/// What a cell of a figure in `unit` holds. A number below zero is read and told of as one.
fn expected(unit: &Unit) -> Expect {
    match (unit.whole, unit.money, unit.key.as_str()) {
        (true, _, _) => Expect::WHOLE,
        (_, true, _) => Expect {
            negative: true,
            ..Expect::MONEY
        },
        (_, _, "percent") => Expect::PERCENT,
        _ => Expect::NUMBER,
    }
}

/// Indents every row whose whole stands above it.
fn indent(cx: &Cx<'_>, entries: &mut [Entry]) {
    let keys: Vec<Option<&'static str>> = entries
        .iter()
        .map(|entry| entry.path.row.and_then(RowId::key))
        .collect();
    let mut depths: Vec<usize> = Vec::new();
    for (index, entry) in entries.iter_mut().enumerate() {
        let figure = keys
            .get(index)
            .copied()
            .flatten()
            .and_then(|key| cx.catalog.figures.get(key));
        let mut whole = figure.and_then(|figure| figure.part_of.as_deref());
        while let Some(key) = whole {
            let above = keys
                .iter()
                .take(index)
                .position(|known| *known == Some(key));
            if let Some(above) = above {
                entry.indent = depths.get(above).copied().unwrap_or_default() + 1;
                break;
            }
            whole = cx
                .catalog
                .figures
                .get(key)
                .and_then(|figure| figure.part_of.as_deref());
        }
        depths.push(entry.indent);
    }
}

/// The plan's own figures of a chapter.
fn own(cx: &Cx<'_>, plan: &Plan, chapter: &str) -> Vec<Entry> {
    let first = cx.catalog.chapters.keys().next();
    let rows = plan.figures.iter();
    rows.filter(|(id, _)| id.key().is_none_or(|key| !cx.catalog.figures.contains(key)))
        // one without a chapter must stand somewhere
        .filter(|(_, row)| match row.chapter.as_str() {
            known if cx.catalog.chapters.contains(known) => known == chapter,
            _ => first == Some(chapter),
        })
        .map(|(id, row)| (id, row, name_of(cx, row)))
        .map(|(id, row, name)| Entry {
            path: FieldPath::row(path!(figures).table, id, ""),
            short: name.clone(),
            name,
            unit: row.unit.clone(),
            expect: Expect::NUMBER,
            due: false,
            indent: 0,
            own: true,
        })
        .collect()
}

fn name_of(cx: &Cx<'_>, own: &FigureRow) -> String {
    if own.name.trim().is_empty() {
        return cx.texts.attr_or_msg("record-figure", "untitled");
    }
    own.name.clone()
}
