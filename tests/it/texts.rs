//! Texts: the same messages with the same arguments in every language, and none without use.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast;
use lpdi::checks::{INTRINSIC, RULES, UNREAD};
use lpdi::i18n::{Lang, Texts};

/// Message or `message.attribute` → names of its arguments.
pub type Shape = BTreeMap<String, BTreeSet<String>>;

/// The shape of all messages of a language.
pub fn shape(lang: Lang) -> Shape {
    let mut shape = Shape::new();
    for (file, text) in Texts::sources(lang) {
        let resource = fluent_syntax::parser::parse(text)
            .unwrap_or_else(|(_, errors)| panic!("{file}: {errors:?}"));
        for entry in resource.body {
            let ast::Entry::Message(message) = entry else {
                continue;
            };
            let key = message.id.name.to_owned();
            let mut add = |key: String, pattern: &ast::Pattern<&str>| {
                let mut names = BTreeSet::new();
                arguments(pattern, &mut names);
                assert!(
                    shape.insert(key.clone(), names).is_none(),
                    "{file}: {key} stands twice"
                );
            };
            if let Some(pattern) = &message.value {
                add(key.clone(), pattern);
            }
            for attribute in &message.attributes {
                add(format!("{key}.{}", attribute.id.name), &attribute.value);
            }
        }
    }
    shape
}

fn arguments(pattern: &ast::Pattern<&str>, names: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression } = element {
            match expression {
                ast::Expression::Inline(inline) => inline_arguments(inline, names),
                ast::Expression::Select { selector, variants } => {
                    inline_arguments(selector, names);
                    for variant in variants {
                        arguments(&variant.value, names);
                    }
                }
            }
        }
    }
}

fn inline_arguments(inline: &ast::InlineExpression<&str>, names: &mut BTreeSet<String>) {
    match inline {
        ast::InlineExpression::VariableReference { id } => {
            names.insert(id.name.to_owned());
        }
        ast::InlineExpression::Placeable { expression } => {
            if let ast::Expression::Inline(inline) = expression.as_ref() {
                inline_arguments(inline, names);
            }
        }
        _ => {}
    }
}

#[test]
fn every_language_has_the_same_messages_with_the_same_arguments() {
    let (pl, en) = (shape(Lang::Pl), shape(Lang::En));
    let missing = |one: &Shape, other: &Shape| -> Vec<String> {
        one.keys()
            .filter(|key| !other.contains_key(*key))
            .cloned()
            .collect()
    };
    assert_eq!(missing(&pl, &en), Vec::<String>::new(), "missing in en");
    assert_eq!(missing(&en, &pl), Vec::<String>::new(), "missing in pl");
    for (key, arguments) in &pl {
        assert_eq!(arguments, &en[key], "{key}");
    }
}

#[test]
fn every_check_has_its_words_and_every_word_its_check() {
    let ids: BTreeSet<String> = RULES
        .iter()
        .map(|rule| rule.id)
        .chain(INTRINSIC.iter().copied())
        .chain([UNREAD])
        .map(|id| format!("check-{id}"))
        .collect();
    let shape = shape(Lang::Pl);
    for id in &ids {
        for key in [id.clone(), format!("{id}.hint"), format!("{id}.reason")] {
            assert!(shape.contains_key(&key), "checks.ftl: {key} is missing");
        }
    }
    let words = shape
        .keys()
        .filter(|key| key.starts_with("check-") && !key.contains('.'));
    let orphans: Vec<&String> = words.filter(|key| !ids.contains(*key)).collect();
    assert_eq!(
        orphans,
        Vec::<&String>::new(),
        "checks.ftl has words for checks that do not exist"
    );
}

/// Messages that code builds from parts, so that no literal of the whole key exists.
const BUILT: &[&str] = &[
    "check-",
    "table-",
    "record-",
    "group-",
    "measure-",
    "column-",
    "mark-",
    "month-",
    "state-",
    "severity-",
    "step-",
    "part-",
    "report-part-",
    "section-",
    "cli-",
    "action-",
    "open-",
    "save-",
    "course-",
    "figure-",
    "grade-",
    "flag-",
    "alt-",
    "caption-",
    "card-",
    "change-",
    "chart-part-",
    "document-",
    "continuity-",
    "pack-",
    "project-",
    "quarter-of-year-",
    "row-financing-",
    "example-",
    "review-",
    "tasks-part-",
    "unread-",
    "cover-mark-",
    "doc-",
    "begin-kind-",
    "follows-",
    "head-",
    "known-head-",
    "kind-of-service-",
    "line-",
    "matrix-",
    "measured-",
    "guide-",
    "noun-",
    "ready-",
    "sign-",
    "standing-",
    "taken-",
    "view-",
];

#[test]
fn no_message_lies_about_unused() {
    let sources: String = crate::support::files("src", ".rs")
        .iter()
        .map(|path| std::fs::read_to_string(path).unwrap())
        .collect();
    let records: BTreeSet<String> = lpdi::model::Plan::TABLES
        .iter()
        .map(|table| format!("{}-", table.record))
        .collect();
    let fields = lpdi::model::Plan::TABLES
        .iter()
        .flat_map(|table| table.fields);
    let choices: BTreeSet<String> = fields
        .filter_map(|field| match field.kind {
            lpdi::field::Kind::Choice(name, _) => Some(format!("{name}-")),
            _ => None,
        })
        .collect();
    let unused: Vec<String> = shape(Lang::Pl)
        .into_keys()
        .filter(|key| !key.contains('.'))
        .filter(|key| {
            let choices = choices.iter().map(String::as_str);
            let mut built = BUILT.iter().copied().chain(choices);
            !built.any(|prefix| key.starts_with(prefix))
        })
        .filter(|key| {
            !records
                .iter()
                .any(|record| key.starts_with(record.as_str()))
        })
        .filter(|key| !sources.contains(&format!("\"{key}\"")))
        .collect();
    assert_eq!(unused, Vec::<String>::new());
}

#[test]
fn polish_plurals_take_all_four_forms() {
    let pl = Texts::get(Lang::Pl);
    let count = |n: i64| {
        pl.attr_with("severity-error", "count", &[("count", n.into())])
            .unwrap()
    };
    assert_eq!(
        [1, 3, 6, 22, 112].map(count),
        ["1 błąd", "3 błędy", "6 błędów", "22 błędy", "112 błędów"]
    );
}
