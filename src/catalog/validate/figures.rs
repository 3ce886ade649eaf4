//! Figures and their chapters: wholes and parts, units, bounds.

use super::At;
use crate::catalog::{Catalog, Chapter, Figure, Level, Limit};

pub(in crate::catalog) fn chapter_holds(at: &mut At<'_>, chapter: &Chapter) {
    at.text("name", &chapter.name);
    if at.catalog.figures_of(&chapter.key).next().is_none() {
        at.problem("a chapter without figures");
    }
    if chapter.topic.is_empty() {
        at.problem("needs a topic");
    }
    let others = at.catalog.chapters.iter();
    let mut others = others.filter(|other| other.key != chapter.key);
    let taken = others.find(|other| {
        let mut themes = other.themes.iter();
        themes.any(|theme| chapter.themes.contains(theme))
    });
    if let Some(other) = taken {
        at.problem(format!("shares a theme with `{}`", other.key));
    }
}

pub(in crate::catalog) fn figure_holds(at: &mut At<'_>, figure: &Figure) {
    at.refers_one("chapter", |catalog| &catalog.chapters, &figure.chapter);
    at.text("name", &figure.name);
    if let Some(short) = &figure.short {
        at.text("short", short);
    }
    at.refers_one("unit", |catalog| &catalog.units, &figure.unit);
    at.refers("groups", |catalog| &catalog.groups, &figure.groups);
    if figure.groups.is_empty() || figure.levels.is_empty() {
        at.problem("needs a group and a level");
    }
    if figure.of_gminas && figure.levels != [Level::Powiat] {
        at.problem("counts gminas of a powiat, and others hold it");
    }
    if let Some(level) = figure
        .required
        .iter()
        .find(|level| !figure.levels.contains(level))
    {
        at.problem(format!("required of {level:?}, which does not hold it"));
    }
    if let (Some(min), Some(max)) = (figure.min, figure.max)
        && min > max
    {
        at.problem("min is above max");
    }
    if figure.min.is_some_and(|min| min < 0) && !figure.signed {
        at.problem("min is below zero, but it is not signed");
    }
    whole_holds(at, figure);
    for parts in &figure.parts {
        parts_hold(at, figure, parts);
    }
    for limit in &figure.limits {
        limit_holds(at, figure, limit);
    }
    at.text("taken_from", &figure.taken_from);
    if let Some(note) = &figure.note {
        at.text("note", note);
    }
    at.source(&figure.source);
}

fn whole_holds(at: &mut At<'_>, figure: &Figure) {
    let Some(key) = &figure.part_of else { return };
    at.refers_one("part_of", |catalog| &catalog.figures, key);
    let figures = &at.catalog.figures;
    if let Some(whole) = figures.get(key)
        && counted(&whole.unit) != counted(&figure.unit)
    {
        at.problem(format!("its whole `{key}` has another unit"));
    }
    if is_within(at.catalog, key, &figure.key) {
        at.problem(format!("is a part of itself through `{key}`"));
    }
}

fn parts_hold(at: &mut At<'_>, figure: &Figure, parts: &[String]) {
    at.refers("parts", |catalog| &catalog.figures, parts);
    for key in parts {
        if at.catalog.figures.contains(key) && !is_within(at.catalog, key, &figure.key) {
            at.problem(format!("`{key}` is not a part of it"));
        }
    }
    if parts.len() < 2 {
        at.problem("a set of parts has less than two");
    }
}

fn limit_holds(at: &mut At<'_>, figure: &Figure, limit: &Limit) {
    at.refers("limits", |catalog| &catalog.figures, &limit.of);
    if limit.of.is_empty() || limit.of.contains(&figure.key) || limit.per == 0 {
        at.problem("a limit is measured by nothing or by itself");
    }
    match (limit.at_least, limit.at_most) {
        (None, None) => at.problem("a limit bounds nothing"),
        (Some(least), Some(most)) if least > most => {
            at.problem("a limit has at_least above at_most");
        }
        _ => {}
    }
}

/// Children are persons where parts are counted.
fn counted(unit: &str) -> &str {
    if unit == "child" { "person" } else { unit }
}

/// Whether `key` is `whole` or a part of it, at any depth.
fn is_within(catalog: &Catalog, key: &str, whole: &str) -> bool {
    let figures = &catalog.figures;
    let mut key = key;
    // No chain is longer than the catalogue, so a cycle elsewhere ends too.
    for _ in 0..=figures.len() {
        if key == whole {
            return true;
        }
        match figures
            .get(key)
            .and_then(|figure| figure.part_of.as_deref())
        {
            Some(up) => key = up,
            None => return false,
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::Entry;
    use crate::catalog::{Problem, validate};

    fn problems(table: &str) -> Vec<String> {
        let mut files = Catalog::embedded_files();
        files.push(("figures/proba.ron", table));
        let catalog = Catalog::parse(files).unwrap();
        let own =
            |problem: &Problem| problem.place == Figure::PLACE && problem.key.starts_with("z-");
        let problems = validate(&catalog).into_iter().filter(own);
        problems
            .map(|problem| problem.what)
            .filter(|what| !what.contains("`proba`"))
            .collect()
    }

    fn figure(key: &str, unit: &str, more: &str) -> String {
        format!(
            "\"{key}\": (name: (pl: \"Próba\", en: \"Trial\"), unit: \"{unit}\", taken: Stock, \
             groups: [\"older\"], levels: [Gmina], taken_from: (pl: \"rejestr\", en: \"register\"), \
             {more} source: (title: \"próba\", as_of: \"2026\", standing: Unverified)),\n"
        )
    }

    fn table(figures: &[String]) -> String {
        format!("{{{}}}", figures.concat())
    }

    #[test]
    fn a_figure_that_refers_to_nothing_is_a_problem() {
        for more in [
            "part_of: \"z-brak\",",
            "parts: [[\"z-brak\", \"z-nic\"]],",
            "limits: [(of: [\"z-brak\"], at_most: 1, strictness: Hint)],",
        ] {
            let found = problems(&table(&[figure("z-a", "person", more)]));
            assert!(
                found.iter().any(|what| what.contains("`z-brak`")),
                "{found:?}"
            );
        }
        let found = problems(&table(&[figure("z-a", "osoba", "")]));
        assert_eq!(found, ["unit refers to `osoba`, which is not in units"]);
    }

    #[test]
    fn a_figure_cannot_be_a_part_of_itself() {
        let found = problems(&table(&[
            figure("z-a", "person", "part_of: \"z-b\","),
            figure("z-b", "person", "part_of: \"z-a\","),
        ]));
        assert_eq!(
            found,
            [
                "is a part of itself through `z-b`",
                "is a part of itself through `z-a`"
            ]
        );
    }

    #[test]
    fn parts_are_counted_as_their_whole_and_children_are_persons() {
        let found = problems(&table(&[
            figure("z-a", "person", "parts: [[\"z-b\", \"z-c\"]],"),
            figure("z-b", "child", "part_of: \"z-a\","),
            figure("z-c", "place", "part_of: \"z-a\","),
        ]));
        assert_eq!(found, ["its whole `z-a` has another unit"]);
        let found = problems(&table(&[
            figure("z-a", "person", "parts: [[\"z-b\", \"z-c\"]],"),
            figure("z-b", "person", "part_of: \"z-a\","),
            figure("z-c", "person", ""),
        ]));
        assert_eq!(found, ["`z-c` is not a part of it"]);
    }
}
