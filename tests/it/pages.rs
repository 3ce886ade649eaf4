//! Layout: what stands on the pages of the sample document.

use crate::compose::{document, walk};
use crate::support::{complete, example, sample};
use std::collections::BTreeSet;

use lpdi::base::Id;
use lpdi::catalog::Catalog;
use lpdi::field::FieldPath;
use lpdi::i18n::Lang;
use lpdi::report::doc::{Block, BlockKind, Doc, GanttRow, RowKind, Stage};
use lpdi::report::layout::frame::{Artifact, Item, Page, Path, TagEvent, TextRun};
use lpdi::report::layout::{Warning, layout};
use lpdi::ui::STEPS;

fn sample_pages() -> Vec<Page> {
    layout(&sample::doc()).pages
}

pub fn runs(page: &Page) -> impl Iterator<Item = &TextRun> {
    page.items.iter().filter_map(|i| match i {
        Item::Text(run) => Some(run),
        _ => None,
    })
}

/// Lines of a page as (baseline, text), joined from runs in reading order.
fn lines(page: &Page) -> Vec<String> {
    let mut out: Vec<(f32, f32, String)> = Vec::new();
    for run in runs(page) {
        match out.last_mut() {
            Some((y, end, text)) if (*y - run.y).abs() < 0.01 && (run.x - *end).abs() < 1.0 => {
                text.push_str(&run.set.text);
                *end = run.x + run.width;
            }
            _ => out.push((run.y, run.x + run.width, run.set.text.clone())),
        }
    }
    out.into_iter().map(|l| l.2).collect()
}

fn page_text(page: &Page) -> String {
    runs(page).map(|r| r.set.text.as_str()).collect()
}

#[test]
fn the_same_document_gives_the_same_pages() {
    assert_eq!(sample_pages(), sample_pages());
}

/// Says what stands outside the margins.
pub fn assert_inside(pages: &[Page]) {
    for (number, page) in pages.iter().enumerate() {
        let wide = page.width > page.height;
        let left = if wide { 62.0 } else { 73.0 };
        let right = page.width - 62.0;
        for item in &page.items {
            match item {
                Item::Text(run) => {
                    let used = run.set.text.trim_end();
                    let width = if used.len() < run.set.text.len() {
                        run.width - 0.1 * run.size
                    } else {
                        run.width
                    };
                    assert!(run.x >= left, "page {number}: {run:?}");
                    assert!(
                        run.x + width <= right + 1.5,
                        "page {number}: {} at {}",
                        run.set.text,
                        run.x
                    );
                    assert!(
                        run.y > 20.0 && run.y < page.height - 20.0,
                        "page {number}: {run:?}"
                    );
                }
                Item::Shape(shape) => {
                    let points: Vec<(f32, f32)> = match &shape.path {
                        Path::Rect(x, y, w, h) => vec![(*x, *y), (x + w, y + h)],
                        Path::Line(ends) => ends.to_vec(),
                        Path::Lines(lines) => lines.concat(),
                        Path::Polygon(points) => points.clone(),
                        Path::Circle(x, y, r) => vec![(x - r, y - r), (x + r, y + r)],
                    };
                    for (x, y) in points {
                        assert!(
                            x >= left - 6.0 && x <= right + 6.0,
                            "page {number}: {shape:?}"
                        );
                        assert!(
                            y > 20.0 && y < page.height - 20.0,
                            "page {number}: {shape:?}"
                        );
                    }
                }
                _ => {}
            }
        }
    }
}

#[test]
fn everything_stays_inside_the_margins() {
    assert_inside(&sample_pages());
}

#[test]
fn no_line_ends_with_a_single_letter_word() {
    for page in sample_pages() {
        for line in lines(&page) {
            let last = line
                .trim_end()
                .rsplit([' ', '\u{a0}', '('])
                .next()
                .unwrap_or_default();
            let one = last.chars().count() == 1 && last.chars().all(char::is_alphabetic);
            let alone = line.trim().chars().count() <= 1;
            assert!(
                !one || alone || last == "x" || last == "V" || last == "I",
                "{line:?}"
            );
        }
    }
}

#[test]
fn a_split_table_repeats_its_head_as_an_artifact() {
    let pages = sample_pages();
    let heads: Vec<bool> = pages
        .iter()
        .filter(|p| page_text(p).contains("Gdzie, odległość"))
        .map(|p| {
            let mut artifact = None;
            for item in &p.items {
                match item {
                    Item::Tag(TagEvent::BeginArtifact(kind)) => artifact = Some(*kind),
                    Item::Tag(TagEvent::End | TagEvent::Begin { .. }) => artifact = None,
                    Item::Text(run) if run.set.text.contains("odległość") => {
                        return artifact == Some(Artifact::Pagination);
                    }
                    _ => {}
                }
            }
            panic!("head without text")
        })
        .collect();
    assert!(heads.len() >= 2, "the table must split");
    assert_eq!(
        heads.iter().filter(|a| !**a).count(),
        1,
        "only the first head is content"
    );
}

#[test]
fn contents_name_the_pages_the_chapters_stand_on() {
    let pages = sample_pages();
    let contents = page_text(&pages[1]);
    let opening = pages
        .iter()
        .position(|p| runs(p).any(|r| r.size > 21.0 && r.set.text.starts_with("Mieszkańcy")))
        .expect("chapter");
    let expected = format!("Mieszkańcy i\u{a0}ich potrzeby {}", opening + 1);
    assert!(contents.contains(&expected), "{expected} not in {contents}");
}

#[test]
fn wide_tables_turn_the_page_and_the_next_block_turns_it_back() {
    let pages = sample_pages();
    let wide: Vec<usize> = pages
        .iter()
        .enumerate()
        .filter(|(_, p)| p.width > p.height)
        .map(|(i, _)| i)
        .collect();
    assert!(!wide.is_empty());
    for index in &wide {
        assert!(page_text(&pages[*index]).contains("Budżet gminy"));
    }
    let after = wide.last().expect("checked") + 1;
    assert!(pages[after].width < pages[after].height);
}

#[test]
fn unknown_characters_are_framed_and_named() {
    let laid = layout(&sample::doc());
    assert!(laid.warnings.contains(&Warning::MissingGlyph {
        character: '😀',
        count: 1
    }));
    assert!(
        laid.pages
            .iter()
            .any(|p| page_text(p).contains("[U+1F600]"))
    );
    assert_eq!(laid.warnings.len(), 1, "{:?}", laid.warnings);
}

/// Only Polish begins the next line with the hyphen at which a word was broken.
#[test]
fn a_word_broken_at_its_own_hyphen_repeats_it_in_polish_alone() {
    for (lang, word, repeats) in [
        ("pl-PL", "opiekuńczo-wychowawcza", true),
        ("en-GB", "self-government", false),
    ] {
        let mut doc = Doc {
            cover: None,
            // every other length of line before it: somewhere it breaks at the hyphen
            blocks: (0..40)
                .map(|n| Block::para(format!("{} {word} {word}", "mm ".repeat(n))))
                .collect(),
            ..sample::doc()
        };
        doc.meta.lang = lang.to_owned();
        let pages = layout(&doc).pages;
        let lines: Vec<String> = pages.iter().flat_map(lines).collect();
        let first = word.split_inclusive('-').next().unwrap();
        let broken = lines.iter().any(|line| line.ends_with(first));
        assert!(broken, "{lang}: no word was broken at its hyphen");
        let again = lines.iter().any(|line| line.starts_with('-'));
        assert_eq!(again, repeats, "{lang}: {lines:?}");
    }
}

#[test]
fn a_broken_reference_is_reported() {
    let mut doc = sample::doc();
    doc.blocks
        .push(Block::para(lpdi::report::doc::Inline::NumberOf(
            "nowhere".into(),
        )));
    assert!(
        layout(&doc)
            .warnings
            .iter()
            .any(|w| matches!(w, Warning::UnknownTarget(_)))
    );
}

#[test]
fn an_empty_document_has_no_pages() {
    let doc = Doc {
        cover: None,
        blocks: Vec::new(),
        ..sample::doc()
    };
    assert!(layout(&doc).pages.is_empty());
}

#[test]
fn fields_can_be_found_on_their_pages() {
    let pages = sample_pages();
    for path in [
        FieldPath::one("introduction", "basis"),
        FieldPath::one("demography", "total"),
        FieldPath::row("actions", Id::from_number(2), "description"),
    ] {
        let found = pages.iter().flat_map(|p| &p.items).any(
            |i| matches!(i, Item::Field(f) if f.path == path && f.rect.2 > 50.0 && f.rect.3 > 5.0),
        );
        assert!(found, "{path}");
    }
}

#[test]
fn a_heading_is_never_the_last_thing_on_a_page() {
    for page in sample_pages() {
        let lowest = runs(&page)
            .filter(|r| r.y < page.height - 70.0)
            .max_by(|a, b| a.y.total_cmp(&b.y));
        if let Some(run) = lowest {
            assert!(run.size < 12.0 || page.label.is_empty(), "{}", run.set.text);
        }
    }
}

#[test]
fn a_very_long_remark_goes_on_over_pages() {
    let mut doc = sample::doc();
    let mut table = sample::long_table();
    let text = "Bardzo długa uwaga do planu, zgłoszona na piśmie. ".repeat(300);
    if let Some(cell) = table.groups[0].rows[0].cells.get_mut(0) {
        *cell = lpdi::report::doc::Cell::text(text);
    }
    doc.blocks = vec![BlockKind::Table(table).into()];
    doc.cover = None;
    let pages = layout(&doc).pages;
    assert!(pages.len() >= 4);
    for page in &pages {
        for run in runs(page) {
            assert!(run.y < page.height - 20.0);
        }
    }
}

#[test]
fn every_stage_has_its_mark() {
    for (stage, word) in [
        (Stage::Draft, "PROJEKT"),
        (Stage::Consulted, "PO KONSULTACJACH"),
        (Stage::Adopted, "UCHWALONY"),
    ] {
        let doc = Doc {
            meta: sample::meta(stage),
            ..sample::doc()
        };
        for page in layout(&doc).pages {
            assert!(page_text(&page).contains(word));
        }
    }
}

/// Names in a figure break like any other text, wherever their line ends.
#[test]
fn no_line_of_a_name_in_a_schedule_ends_with_a_single_letter() {
    let mut doc = sample::doc();
    let mut figure = sample::figures::schedule();
    if let lpdi::report::doc::Chart::Gantt(chart) = &mut figure.chart {
        let is_action = |row: &&GanttRow| matches!(row, GanttRow::Action { .. });
        let row = chart.rows.iter().find(is_action).cloned().unwrap();
        chart.rows = (20..60)
            .map(|length| {
                let mut row = row.clone();
                if let GanttRow::Action { name, .. } = &mut row {
                    *name = format!("{} i zlecenia społeczne", "słowa ".repeat(length / 6));
                    name.insert_str(0, &"m".repeat(length % 6 + 1));
                }
                row
            })
            .collect();
    }
    doc.cover = None;
    doc.blocks = vec![BlockKind::Graphic(figure).into()];
    let pages = layout(&doc).pages;
    let texts: Vec<&str> = pages
        .iter()
        .flat_map(runs)
        .map(|run| run.set.text.trim())
        .collect();
    assert!(texts.iter().any(|text| text.starts_with("i\u{a0}zlecenia")));
    assert!(texts.iter().all(|text| !text.ends_with(" i")), "{texts:?}");
}

#[test]
fn a_long_schedule_goes_on_over_pages() {
    let mut doc = sample::doc();
    let mut figure = sample::figures::schedule();
    if let lpdi::report::doc::Chart::Gantt(chart) = &mut figure.chart {
        let rows = chart.rows.clone();
        for _ in 0..20 {
            chart.rows.extend(rows.clone());
        }
    }
    doc.cover = None;
    doc.blocks = vec![BlockKind::Graphic(figure).into()];
    let pages = layout(&doc).pages;
    assert!(pages.len() >= 3);
    for page in &pages {
        assert!(runs(page).all(|r| r.y < page.height - 40.0));
    }
}

#[test]
fn words_of_a_run_stand_where_they_are_painted() {
    for page in sample_pages() {
        for run in runs(&page).filter(|r| r.set.actual.is_none()) {
            let words: Vec<_> = run.words().collect();
            let expected = run
                .set
                .text
                .split([' ', '\u{a0}', '\u{202f}'])
                .filter(|w| !w.is_empty())
                .count();
            assert_eq!(words.len(), expected, "{:?}", run.set.text);
            assert!(words.windows(2).all(|w| w[0].0 < w[1].0));
        }
    }
}

/// A card begins where the one before it ends: nothing of a page stays white for its sake.
#[test]
fn action_cards_share_their_pages() {
    for plan in complete() {
        let mut doc = document(&example(&plan), Lang::Pl);
        doc.cover = None;
        doc.blocks
            .retain(|block| matches!(block.kind, BlockKind::Card(_)));
        let (cards, pages) = (doc.blocks.len(), layout(&doc).pages.len());
        assert!(pages <= cards, "{plan}: {cards} cards take {pages} pages");
    }
}

/// A row of the plan says what has no column across the whole table, never in a narrow strip.
#[test]
fn what_is_told_of_a_row_runs_across_the_table() {
    let doc = document(&example("gmina-sarnia-gora.lpdi.ron"), Lang::Pl);
    let mut told = 0;
    walk(&doc.blocks, &mut |block| {
        let BlockKind::Table(table) = &block.kind else {
            return;
        };
        for row in table.groups.iter().flat_map(|group| &group.rows) {
            if row.kind == RowKind::Told {
                told += 1;
                assert_eq!(row.cells.len(), 1);
                let free = table.columns.len() - usize::from(row.cells[0].col_span);
                assert!(free < 2, "{:?}: {free} columns beside it", row.anchor);
            }
        }
    });
    assert!(told > 0);
}

/// White paper: a page is left early only where a chapter ends.
#[test]
fn no_page_but_the_last_of_a_chapter_is_nearly_empty() {
    for plan in complete() {
        let pages = layout(&document(&example(&plan), Lang::Pl)).pages;
        for (number, pair) in pages.windows(2).enumerate().skip(1) {
            let [page, next] = pair else { continue };
            let opens = |page: &Page| runs(page).any(|run| run.size > 21.0);
            let turns = page.width > page.height || next.width > next.height;
            if turns || opens(next) {
                continue;
            }
            let body = |run: &&TextRun| run.y < page.height - 70.0;
            let end = runs(page).filter(body).map(|run| run.y).fold(0.0, f32::max);
            let (top, bottom) = (70.0, page.height - 70.0);
            let full = (end - top) / (bottom - top);
            assert!(
                full >= 0.45,
                "{plan}: page {} of {} is full to {full:.2}: {}",
                number + 1,
                pages.len(),
                lines(page).join(" | ")
            );
        }
    }
}

/// Contents and lists are set closer before they leave a few lines on a page of their own.
#[test]
fn no_list_of_contents_ends_on_a_page_of_few_lines() {
    let lines = |page: &Page| {
        let links = page.items.iter();
        links.filter(|item| matches!(item, Item::Link(_))).count()
    };
    let mut over_pages = 0;
    for count in (36..140).step_by(2) {
        let level = |n: usize| if n.is_multiple_of(4) { 1 } else { 2 };
        let mut blocks = vec![
            Block::heading(1, "Spis treści"),
            Block::from(BlockKind::Contents),
        ];
        blocks.extend((0..count).map(|n| Block::heading(level(n), format!("Rozdział {n}"))));
        let doc = Doc {
            cover: None,
            blocks,
            ..sample::doc()
        };
        let pages = layout(&doc).pages;
        let lists: Vec<usize> = pages.iter().map(lines).filter(|n| *n > 0).collect();
        over_pages += usize::from(lists.len() > 1);
        if let [.., _, last] = lists.as_slice() {
            assert!(*last >= 4, "{count} headings: {lists:?}");
        }
    }
    assert!(over_pages > 20);
}

/// Whoever points at something printed is led to the step where it is written.
#[test]
fn every_printed_field_stands_in_a_step() {
    let catalog = Catalog::embedded();
    for name in complete() {
        let plan = example(&name);
        let fields = |item: &Item| match item {
            Item::Field(field) => Some(field.path),
            _ => None,
        };
        let pages = layout(&document(&plan, Lang::Pl)).pages;
        let paths: BTreeSet<FieldPath> = pages
            .iter()
            .flat_map(|page| page.items.iter().filter_map(fields))
            .collect();
        assert!(paths.len() > 100, "{name}: {}", paths.len());
        for path in paths {
            let owner = plan.owner(path);
            let step = STEPS.iter().find(|step| step.owns(catalog, &plan, owner));
            assert!(step.is_some(), "{name}: {path} leads nowhere");
        }
    }
}
