//! Resolutions of the council that the services of a plan ask for, besides the one that adopts it.

use super::{Cell, Column, ColumnKind, Group, Naming, Row, RowKind, Subject, Table, Words};
use crate::base::Arg;
use crate::catalog::Text;
use crate::projection::resolutions::{asking, of_unit};

/// The resolutions with what they settle and the services that ask for them; none while none does.
pub fn of_plan(subject: &Subject<'_>) -> Option<Table> {
    let said = |text: &Text| {
        Words::Value(Arg::Words {
            pl: text.pl.clone(),
            en: text.en.clone(),
        })
    };
    let mut actions = subject.plan.actions.iter();
    let lasting = actions.any(|(_, action)| action.first_year < action.last_year);
    let rows = of_unit(subject.plan, subject.catalog).filter_map(|entry| {
        let mut keys: Vec<&str> = Vec::new();
        for (_, row) in asking(subject.plan, entry) {
            let key = row.service.as_str();
            if !key.is_empty() && !keys.contains(&key) {
                keys.push(key);
            }
        }
        let services = keys.iter();
        let services = services.map(|key| Words::entry("services", key, Naming::Short));
        let services = match (keys.is_empty(), entry) {
            (true, entry) if entry.lasting && lasting => Words::message("resolution-lasting"),
            (true, _) => return None,
            (false, entry) if entry.commissioned => Words::message("resolution-commissioned"),
            (false, _) => Words::Joined(services.collect(), ", "),
        };
        let cells = vec![
            Cell::words(said(&entry.name)),
            Cell::words(said(&entry.settles)),
            Cell::words(services),
            Cell::words(Words::entry("rules", &entry.rule, Naming::Full)),
        ];
        Some(Row::new(RowKind::Plain, cells))
    });
    let rows: Vec<Row> = rows.collect();
    let heads = [
        ("head-resolution", ColumnKind::Words),
        ("head-settles", ColumnKind::Words),
        ("head-services", ColumnKind::Words),
        ("head-basis", ColumnKind::Words),
    ];
    let columns = heads.into_iter();
    (!rows.is_empty()).then(|| Table {
        columns: columns
            .map(|(head, kind)| Column::new(Words::message(head), kind))
            .collect(),
        groups: vec![Group { title: None, rows }],
        remarks: vec![Words::message("resolutions-remark")],
        sources: Vec::new(),
    })
}
