//! Every field has its words, its refinements make sense, and names that formulas use are unique.

use std::collections::BTreeSet;

use lpdi::base::{Id, Year};
use lpdi::catalog::Catalog;
use lpdi::field::{Key, Kind, NO, Record as _, Rows, TableInfo, Value, Whose, YES};
use lpdi::i18n::{Lang, Texts};
use lpdi::model::{Action, LocalGovernmentKind, Need, Plan, ServicePlan};
use lpdi::path;
use lpdi::projection::{self, Narrowing, applies};

#[test]
fn every_field_has_a_label_and_help_in_every_language() {
    let mut missing = Vec::new();
    for lang in Lang::ALL {
        let texts = Texts::get(lang);
        let mut want = |key: &str, attr: Option<&str>| {
            let there = match attr {
                Some(attr) => texts.attr(key, attr).is_some(),
                None => texts.has(key),
            };
            if !there {
                let attr = attr.map(|attr| format!(".{attr}")).unwrap_or_default();
                missing.push(format!("{lang}: {key}{attr}"));
            }
        };
        for table in Plan::TABLES {
            let record = format!("record-{}", table.record);
            want(&format!("table-{}", table.name), None);
            want(&record, None);
            if table.many() && table.name != "set_aside" {
                for attr in ["plural", "add", "empty", "untitled"] {
                    want(&record, Some(attr));
                }
            }
            for field in table.fields.iter().copied() {
                let key = format!("{}-{}", table.record, field.name);
                want(&key, None);
                want(&key, Some("help"));
                if let Some(unit) = field.spec.unit {
                    want(&format!("measure-{unit}"), None);
                }
                if let Some(group) = field.spec.group {
                    want(&format!("group-{group}"), None);
                }
                if let Kind::Choice(name, keys) = field.kind {
                    for option in keys {
                        want(&format!("{name}-{option}"), None);
                    }
                }
            }
        }
    }
    assert!(missing.is_empty(), "add to fields.ftl: {missing:#?}");
}

#[test]
fn labels_are_unique_within_a_record() {
    for lang in Lang::ALL {
        for table in Plan::TABLES {
            let fields = table.fields;
            let label = |name: &str| Texts::get(lang).msg(&format!("{}-{name}", table.record));
            let labels: BTreeSet<String> = fields.iter().map(|field| label(field.name)).collect();
            assert_eq!(labels.len(), fields.len(), "{lang}: {}", table.name);
        }
    }
}

/// The record of the rows that rows of `table` belong to.
fn parent_of(table: &TableInfo) -> Option<&'static TableInfo> {
    let link = table.fields.iter().find(|field| field.spec.parent)?;
    let Kind::Link(record) = link.kind else {
        return None;
    };
    Plan::table_of(record)
}

#[test]
fn conditions_name_fields_and_options_that_exist() {
    let catalog = Catalog::embedded();
    for table in Plan::TABLES {
        for field in table.fields {
            let Some(when) = field.spec.when else {
                continue;
            };
            let at = format!("{}.{}", table.name, field.name);
            let of = match when.whose {
                Whose::Row => Some(table),
                Whose::Parent => parent_of(table),
                Whose::Table(name) => Plan::table_info(name),
            };
            let deciding = of.and_then(|of| of.field(when.field));
            let known = |option: &&str| match deciding.unwrap().kind {
                Kind::Choice(_, keys) => option.is_empty() || keys.contains(option),
                Kind::Flag => [YES, NO].contains(option),
                Kind::Key(kind) => {
                    let keys = catalog.keys_of(kind);
                    let said = |key: &&str| {
                        let entry = catalog.traits(kind, key).unwrap();
                        entry.sort() == Some(*option) || entry.marks().contains(option)
                    };
                    let sorted = keys.iter().any(said);
                    option.is_empty() || keys.contains(option) || sorted
                }
                _ => false,
            };
            assert!(deciding.is_some(), "{at}: no field `{}`", when.field);
            assert!(when.options.iter().all(known), "{at}: {:?}", when.options);
        }
    }
}

#[test]
fn neighbours_that_give_units_and_narrow_choices_exist() {
    for table in Plan::TABLES {
        for field in table.fields {
            let at = format!("{}.{}", table.name, field.name);
            if let Some(from) = field.spec.unit_from {
                let from = table.field(from).map(|from| from.kind);
                assert!(matches!(from, Some(Kind::Key(_))), "{at}");
                let both = field.spec.unit.is_some();
                assert_eq!(both, field.spec.per_unit, "{at} has two units");
            }
            for by in field.spec.narrowed_by {
                let by = table.field(by).or_else(|| parent_of(table)?.field(by));
                let kind = by.map(|by| by.kind);
                let narrows = matches!(kind, Some(Kind::Key(_) | Kind::Choice(..)));
                assert!(narrows, "{at}");
            }
            // rows that are linked to are held against their own field of that name
            if let Kind::Link(to) = field.kind {
                let to = Plan::table_of(to).unwrap();
                for by in field.spec.narrowed_by {
                    let (here, there) = (table.field(by).unwrap(), to.field(by).unwrap());
                    assert_eq!(here.kind, there.kind, "{at}");
                }
            }
        }
    }
}

/// What the catalogue has ready to be written can be inserted somewhere.
#[test]
fn every_place_of_ready_texts_is_a_field_of_the_plan() {
    let fields = Plan::TABLES.iter().flat_map(|table| table.fields);
    let offered: BTreeSet<&str> = fields.flat_map(|field| field.spec.texts).copied().collect();
    let texts = Catalog::embedded().texts.iter();
    let places: BTreeSet<&str> = texts.map(|text| text.place.as_str()).collect();
    assert_eq!(offered, places);
}

/// What fits what is chosen, and is a task of the unit, is offered first.
#[test]
fn choices_are_narrowed_by_what_is_chosen_and_by_the_unit() {
    let catalog = Catalog::embedded();
    let mut plan = Plan::default();
    let row = Id::from_number(1);
    plan.services.insert(row, ServicePlan::default());
    let fitting = |plan: &Plan| -> Vec<&str> {
        let narrowing = Narrowing::of(catalog, plan, path!(services[row].service), "services");
        let keys = catalog.services.keys();
        keys.filter(|key| narrowing.fits(key)).collect()
    };
    let of_gmina = fitting(&plan);
    assert!(of_gmina.contains(&"uslugi-opiekuncze"));
    assert!(
        !of_gmina.contains(&"rodzina-zastepcza"),
        "a task of the powiat"
    );
    plan.local_government.kind = Some(LocalGovernmentKind::Powiat);
    assert!(fitting(&plan).contains(&"rodzina-zastepcza"));
    plan.local_government.kind = Some(LocalGovernmentKind::Gmina);
    if let Some(service) = plan.services.get_mut(row) {
        service.group = Key::new("homeless");
    }
    let of_homeless = fitting(&plan);
    assert!(of_homeless.contains(&"noclegownia") || of_homeless.contains(&"schronisko"));
    assert!(!of_homeless.contains(&"klub-seniora"), "{of_homeless:?}");
}

/// An action of another group is offered for a need after those of its own.
#[test]
fn rows_are_narrowed_by_what_is_chosen() {
    let mut plan = Plan::default();
    let rows = [Id::from_number(1), Id::from_number(2), Id::from_number(3)];
    for (row, group) in rows.into_iter().zip(["older", "homeless", ""]) {
        let action = Action {
            group: Key::new(group),
            ..Action::default()
        };
        plan.actions.insert(row, action);
    }
    let need = Id::from_number(4);
    plan.needs.insert(need, Need::default());
    let fitting = |plan: &Plan| {
        rows.map(|row| projection::goes_with(plan, path!(needs[need].action), ("actions", row)))
    };
    assert_eq!(fitting(&plan), [true; 3], "nothing is chosen yet");
    plan.needs.get_mut(need).unwrap().group = Key::new("older");
    assert_eq!(fitting(&plan), [true, false, true]);
}

/// Questions of the community test are asked of services with a stay day and night alone.
#[test]
fn a_field_applies_by_the_sort_of_the_entry_its_row_names() {
    let catalog = Catalog::embedded();
    let mut plan = Plan::default();
    let row = Id::from_number(1);
    for (service, asked) in [
        ("", false),
        ("uslugi-opiekuncze", false),
        ("schronisko", true),
    ] {
        let service = ServicePlan {
            service: Key::new(service),
            ..ServicePlan::default()
        };
        plan.services.insert(row, service);
        let at = path!(services[row].individual);
        let info = Plan::field_info(at).unwrap();
        let applies = applies(catalog, &plan, (at.table, at.row), info);
        assert_eq!(applies, asked);
    }
}

/// Prices of a unit, sizes that are bounded, rates and shares say nothing together: no sum below a
/// table tells one, in whatever table they stand.
#[test]
fn only_what_can_be_added_adds_up() {
    let rate = |unit: &str| {
        let words = Texts::get(Lang::Pl).msg(&format!("measure-{unit}"));
        words == "%"
            || words == "km"
            || words == "m²"
            || words.contains("/mies.")
            || words.contains("/dzień")
            || words.starts_with("dni/")
    };
    for table in Plan::TABLES {
        for info in table.fields {
            let sizes = lpdi::catalog::Quantity::ALL.iter();
            let mut sizes = sizes.map(|size| size.key().replace('-', "_"));
            let single = info.spec.per_unit
                || info.spec.unit.is_some_and(rate)
                || (table.name == "services" && sizes.any(|size| size == info.name));
            assert!(
                !(single && info.spec.adds_up()),
                "{}.{} has no sum",
                table.name,
                info.name
            );
        }
    }
    let adds = |table: &str, field: &str| {
        let fields = Plan::table_info(table).unwrap().fields.iter();
        let mut fields = fields.filter(|info| info.name == field);
        fields.next().unwrap().spec.adds_up()
    };
    assert!(adds("services", "waiting") && adds("facilities", "places"));
    assert!(adds("costs", "amounts") && !adds("services", "unit_cost"));
}

/// A size that the catalogue bounds is asked of services that are bounded in it.
#[test]
fn every_size_of_the_catalogue_has_its_field() {
    for size in lpdi::catalog::Quantity::ALL {
        let name = size.key().replace('-', "_");
        let mut fields = ServicePlan::INFOS.iter();
        let field = fields.find(|field| field.name == name);
        let when = field.and_then(|field| field.spec.when);
        assert_eq!(
            when.map(|when| when.options),
            Some(&[size.key()][..]),
            "{name}"
        );
    }
}

#[test]
fn bounds_stand_only_on_numbers_and_lengths_only_on_texts() {
    for table in Plan::TABLES {
        for field in table.fields.iter().copied() {
            let at = format!("{}.{}", table.name, field.name);
            let spec = field.spec;
            let numeric = matches!(
                field.kind,
                Kind::Count | Kind::Year | Kind::Quantity | Kind::Quantities
            );
            assert!(
                numeric || (spec.min.is_none() && spec.max.is_none()),
                "{at}"
            );
            assert!(
                field.kind == Kind::Text || (spec.max_chars.is_none() && spec.lines == 1),
                "{at}"
            );
            assert!(
                field.kind != Kind::Text || spec.max_chars.is_some(),
                "{at}: say how long it may be"
            );
            assert!(!spec.parent || matches!(field.kind, Kind::Link(_)), "{at}");
        }
    }
}

#[test]
fn catalogue_kinds_and_laws_of_fields_exist() {
    let catalog = Catalog::embedded();
    for table in Plan::TABLES {
        for field in table.fields.iter().copied() {
            if let Kind::Key(kind) | Kind::Keys(kind) = field.kind {
                assert!(
                    Catalog::KINDS.contains(&kind),
                    "{}.{}: {kind}",
                    table.name,
                    field.name
                );
                assert!(!catalog.keys_of(kind).is_empty(), "{kind}");
            }
            if let Some(rule) = field.spec.law {
                assert!(
                    catalog.rules.contains(rule),
                    "{}.{}: no rule {rule}",
                    table.name,
                    field.name
                );
            }
        }
    }
}

#[test]
fn formulas_find_their_figures() {
    let figures = &Catalog::embedded().figures;
    for indicator in Catalog::embedded().indicators.iter() {
        for input in indicator.formula.inputs() {
            assert!(
                figures.contains(input),
                "{}: no figure is called {input}",
                indicator.key
            );
        }
    }
}

#[test]
fn paths_are_written_and_read_back() {
    let mut plan = Plan::default();
    let id = Id::from_number(0x7f3a_9b12);
    plan.actions.insert(id, Action::default());
    for (path, text) in [
        (
            lpdi::path!(local_government.teryt),
            "local_government.teryt",
        ),
        (lpdi::path!(actions[id].owner), "actions/7f3a9b12.owner"),
        (
            lpdi::path!(figures["kobiety-45-64"].counted).cell(Year::new(2025).unwrap()),
            "figures/kobiety-45-64.counted[2025]",
        ),
        (lpdi::path!(actions), "actions"),
    ] {
        assert_eq!(path.to_string(), text);
        assert_eq!(Plan::locate(text), Some(path));
    }
    for bad in [
        "nothing",
        "local_government.nothing",
        "actions/xyz.owner",
        "local_government.teryt[x]",
        "figures/ludnosc.counted[3]",
        "",
    ] {
        assert_eq!(Plan::locate(bad), None, "{bad}");
    }
}

#[test]
fn a_difference_is_told_by_field_and_row() {
    let before = Plan::default();
    let mut after = before.clone();
    after.local_government.teryt = "1208".to_owned();
    let id = Id::from_number(1);
    after.actions.insert(id, Action::default());
    let places: Vec<String> = before
        .changes(&after)
        .iter()
        .map(|change| change.at.to_string())
        .collect();
    assert_eq!(places, ["local_government.teryt", "actions/00000001"]);
    assert_eq!(after.changes(&after), []);
}

#[test]
fn a_blank_plan_is_blank_in_every_field_but_flags() {
    let plan = Plan::default();
    for table in Plan::TABLES.iter().filter(|table| table.rows == Rows::One) {
        let record = plan.table(table.name).unwrap().get(None).unwrap();
        for field in record.infos() {
            let value = record.value(field.name).unwrap();
            assert!(
                value.is_blank() || matches!(value, Value::Flag(false)),
                "{}.{}",
                table.name,
                field.name
            );
        }
    }
}

#[test]
fn a_centre_has_the_years_of_the_plan_and_the_first_three_of_its_own() {
    let mut plan = Plan::default();
    plan.edition.first_year = Year::new(2027);
    plan.edition.last_year = Year::new(2029);
    let years = |plan: &Plan, at| {
        let years = plan.years_of(at).into_iter().map(Year::get);
        years.collect::<Vec<_>>()
    };
    let post = Id::from_number(1);
    for at in [path!(cus.other_costs), path!(cus_posts[post].costs)] {
        assert_eq!(years(&plan, at), [2027, 2028, 2029]);
    }
    plan.cus.start_year = Year::new(2028);
    for at in [path!(cus.other_costs), path!(cus_posts[post].costs)] {
        assert_eq!(years(&plan, at), [2027, 2028, 2029, 2030], "{at}");
    }
    assert_eq!(years(&plan, path!(costs[post].amounts)), [2027, 2028, 2029]);
}
