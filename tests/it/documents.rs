//! Every document of every plan: composed, laid out and written in both languages; whatever a plan
//! holds or lacks, nothing raw is left, nothing leads nowhere, and the file keeps both standards.

use std::sync::Arc;
use std::thread;

use jiff::civil::date;
use lpdi::base::Year;
use lpdi::base::progress::Progress;
use lpdi::catalog::Catalog;
use lpdi::field::{Many, Slot};
use lpdi::i18n::{Lang, Texts};
use lpdi::model::{Commissioning, LocalGovernmentKind, Plan, Status};
use lpdi::report::doc::{Block, BlockKind, Doc};
use lpdi::report::layout::Warning;
use lpdi::report::layout::frame::{Item, TagEvent, TagKind};
use lpdi::report::{DOCUMENTS, DocumentDef, PLAN, document};
use lpdi::session::{Choice, Document, ExportError, Output, Printing};
use lpdi::store::{self, Over};

use crate::pages::{assert_inside, runs};
use crate::pdf::assert_conforms;
use crate::support::{example, files};

fn made(def: &'static DocumentDef, plan: &Plan, lang: Lang) -> Document {
    Document::of(def, (plan, Catalog::embedded()), (lang, date(2026, 11, 21))).unwrap()
}

fn of(id: &str, plan: &Plan, lang: Lang) -> Document {
    made(document(id).unwrap(), plan, lang)
}

/// What is printed, run by run.
fn words(document: &Document) -> String {
    let runs = document.pages.iter().flat_map(runs);
    let words: Vec<&str> = runs.map(|run| run.set.text.as_str()).collect();
    // spaces at which no line ends, and those between runs, are spaces to a reader
    let words: Vec<&str> = words
        .iter()
        .flat_map(|run| run.split_whitespace())
        .collect();
    words.join(" ")
}

/// Every text of the tree, as it is written down.
fn tree(doc: &Doc) -> String {
    format!("{doc:?}")
}

/// Holds that a document says nothing raw and leads nowhere.
fn assert_whole(name: &str, document: &Document) {
    let said = tree(&document.doc);
    for raw in ['⟨', '‹', '\u{fffc}'] {
        assert!(!said.contains(raw), "{name}: {raw} is left in {said}");
    }
    for slot in ["{$", "{ $", "{unit", "{plan", "{podaj", "{wybierz"] {
        assert!(!said.contains(slot), "{name}: {slot} is left");
    }
    let lost = document.warnings.iter();
    let lost = lost.filter(|warning| !matches!(warning, Warning::MissingGlyph { .. }));
    assert_eq!(lost.count(), 0, "{name}: {:?}", document.warnings);
    assert_inside(&document.pages);
    assert_conforms(&document.to_pdf().unwrap());
}

fn assert_all(name: &str, plan: &Plan) {
    for def in DOCUMENTS.iter().filter(|def| **def != PLAN) {
        for lang in Lang::ALL {
            assert_whole(
                &format!("{name}, {}, {lang}", def.id),
                &made(def, plan, lang),
            );
        }
    }
}

#[test]
fn every_document_of_every_example_is_whole() {
    for file in files("plans", ".ron") {
        let name = file.file_name().unwrap().to_string_lossy().into_owned();
        assert_all(&name, &example(&name));
    }
}

#[test]
fn every_document_of_a_blank_plan_is_whole() {
    assert_all("blank", &Plan::default());
}

/// The example with every text and number changed to what a typesetter fears.
#[test]
fn every_document_of_a_hostile_plan_is_whole() {
    let mut plan = example("powiat-miechowski.lpdi.ron");
    let first = plan.edition.first_year.unwrap();
    for info in Plan::TABLES {
        let table = plan.table_mut(info.name).unwrap();
        for row in table.rows() {
            let record = table.get_mut(row).unwrap();
            for field in record.infos() {
                if let Some(Slot::Text(text)) = record.slot(field.name)
                    && !text.is_empty()
                {
                    let long = "Konstantynopolitańczykowianeczka".repeat(4);
                    *text = format!("{long} 🏡\u{b}\u{fffe} {text}");
                }
            }
        }
    }
    plan.edition.last_year = Year::new(first.get() + 14);
    assert_all("hostile", &plan);
}

#[test]
fn the_state_of_a_plan_changes_no_document_into_a_broken_one() {
    for status in [Status::Draft, Status::Consulted, Status::Adopted] {
        let mut plan = example("gmina-sarnia-gora.lpdi.ron");
        plan.edition.status = Some(status);
        plan.edition.resolution_number = "XII/34/2026".to_owned();
        plan.edition.resolution_date = Some(date(2026, 12, 17));
        let said = words(&of("resolution", &plan, Lang::Pl));
        let adopted = status == Status::Adopted;
        assert_eq!(said.contains("XII/34/2026"), adopted, "{said}");
        assert_eq!(said.contains("17 grudnia 2026 r."), adopted, "{said}");
        assert_eq!(said.contains("Druk Nr"), !adopted, "{said}");
        assert_all("state", &plan);
    }
}

/// Headings and captions of a document, in order.
fn titles(document: &Document) -> Vec<String> {
    fn of(blocks: &[Block], into: &mut Vec<String>) {
        for block in blocks {
            match &block.kind {
                BlockKind::Part(part) => of(&part.blocks, into),
                BlockKind::Heading(heading) => into.push(heading.text.clone()),
                BlockKind::Table(table) => {
                    into.extend(table.caption.iter().map(|words| format!("{words:?}")))
                }
                _ => {}
            }
        }
    }
    let mut titles = Vec::new();
    of(&document.doc.blocks, &mut titles);
    titles
}

/// A diagnosis that is an annex of its own is left out of the plan, is whole by itself, and the
/// resolution names both.
#[test]
fn a_diagnosis_of_its_own_and_the_plan_without_it_say_all_of_the_plan() {
    for file in files("plans", ".ron") {
        let name = file.file_name().unwrap().to_string_lossy().into_owned();
        let mut plan = example(&name);
        plan.edition.diagnosis_apart = false;
        let whole = made(&PLAN, &plan, Lang::Pl);
        plan.edition.diagnosis_apart = true;
        for lang in Lang::ALL {
            assert_whole(&name, &made(&PLAN, &plan, lang));
            assert_whole(&name, &of("diagnosis", &plan, lang));
        }
        let without = made(&PLAN, &plan, Lang::Pl);
        let diagnosis = of("diagnosis", &plan, Lang::Pl);
        assert!(titles(&without).len() < titles(&whole).len(), "{name}");
        let part = |block: &Block| matches!(block.kind, BlockKind::Part(_));
        assert!(!without.doc.blocks.iter().any(part), "{name}");
        let apart = [titles(&without), titles(&diagnosis)];
        for title in titles(&whole) {
            assert!(apart.concat().contains(&title), "{name}: {title}");
        }
        let twice = apart[0].iter().filter(|title| apart[1].contains(title));
        // contents, abbreviations, lists and the sheet of the document
        assert!(
            twice.clone().count() <= 8,
            "{name}: {:?}",
            twice.collect::<Vec<_>>()
        );
        assert!(
            words(&without).contains("Załącznik nr 1 do uchwały"),
            "{name}"
        );
        assert!(
            words(&diagnosis).contains("Załącznik nr 2 do uchwały"),
            "{name}"
        );
        let resolution = words(&of("resolution", &plan, Lang::Pl));
        assert!(resolution.contains("stanowiący załącznik nr 1"), "{name}");
        assert!(
            resolution.contains("diagnozą, która stanowi załącznik nr 2"),
            "{name}"
        );
    }
}

#[test]
fn a_resolution_cites_the_acts_of_its_council_alone() {
    let mut plan = example("gmina-sarnia-gora.lpdi.ron");
    let mut said = |kind, organ: &str| {
        plan.local_government.kind = Some(kind);
        plan.local_government.organ = organ.to_owned();
        words(&of("resolution", &plan, Lang::Pl))
    };
    let cites = |said: &str| {
        ["o samorządzie gminnym", "o samorządzie powiatowym"]
            .map(|act| said.split("§ 1.").next().unwrap().contains(act))
    };
    let gmina = said(LocalGovernmentKind::Gmina, "Wójt Gminy Lipowa");
    assert_eq!(cites(&gmina), [true, false], "{gmina}");
    assert!(
        gmina.contains("powierza się Wójtowi Gminy Lipowa"),
        "{gmina}"
    );
    let powiat = said(LocalGovernmentKind::Powiat, "Zarząd Powiatu Lipowskiego");
    assert_eq!(cites(&powiat), [false, true], "{powiat}");
    assert!(
        powiat.contains("powierza się Zarządowi Powiatu"),
        "{powiat}"
    );
    let city = said(LocalGovernmentKind::City, "Prezydent Miasta Lipowa");
    assert_eq!(cites(&city), [true, true], "{city}");
    // each council of a joint plan writes in its own
    let joint = said(LocalGovernmentKind::Joint, "Wójtostwo");
    assert_eq!(cites(&joint), [false, false], "{joint}");
    assert!(!joint.contains("Wójtowi"), "{joint}");
}

#[test]
fn numbers_of_the_grounds_are_those_of_the_plan() {
    let plan = example("gmina-sarnia-gora.lpdi.ron");
    let said = words(&of("resolution", &plan, Lang::Pl));
    let texts = Texts::get(Lang::Pl);
    let total = plan
        .costs
        .iter()
        .flat_map(|(_, line)| line.amounts.0.values());
    let total: lpdi::base::Money = total.copied().sum();
    let total = texts.money(total).replace(['\u{a0}', '\u{202f}'], " ");
    assert!(said.contains(&total), "{total} in {said}");
    let mut told = plan.clone();
    told.edition.reasons = format!("Plan kosztuje {}.", texts.money(total_of(&plan)));
    let said = words(&of("resolution", &told, Lang::Pl));
    assert_eq!(
        said.matches(&total).count(),
        1,
        "the author has told it: {said}"
    );
}

fn total_of(plan: &Plan) -> lpdi::base::Money {
    let amounts = plan
        .costs
        .iter()
        .flat_map(|(_, line)| line.amounts.0.values());
    amounts.copied().sum()
}

#[test]
fn a_summary_has_two_pages_and_no_shares() {
    for file in files("plans", ".ron") {
        let name = file.file_name().unwrap().to_string_lossy().into_owned();
        for lang in Lang::ALL {
            let summary = of("summary", &example(&name), lang);
            assert!(summary.pages.len() <= 2, "{name}: {}", summary.pages.len());
            assert!(!words(&summary).contains('%'), "{name}");
        }
    }
}

#[test]
fn a_market_sheet_tells_what_is_ordered_and_nothing_else() {
    let mut plan = example("gmina-sarnia-gora.lpdi.ron");
    let mut ids: Vec<_> = plan.services.iter().map(|(id, _)| id).collect();
    let bought = ids.pop().unwrap();
    for id in ids {
        plan.services.get_mut(id).unwrap().commissioning = Some(Commissioning::Own);
    }
    plan.contracts = Many::default();
    let row = plan.services.get_mut(bought).unwrap();
    row.commissioning = None;
    let nothing = words(&of("market", &plan, Lang::Pl));
    let missing = Texts::get(Lang::Pl)
        .attr("document-market", "missing")
        .unwrap();
    let first = missing.split(':').next().unwrap();
    assert!(nothing.contains(first), "{nothing}");
    let row = plan.services.get_mut(bought).unwrap();
    row.commissioning = Some(Commissioning::Purchased);
    let sheet = of("market", &plan, Lang::Pl);
    let tables = sheet
        .doc
        .blocks
        .iter()
        .filter_map(|block| match &block.kind {
            BlockKind::Table(table) => Some(table),
            _ => None,
        });
    let rows = |table: &lpdi::report::doc::Table| {
        let rows = table.groups.iter().flat_map(|group| &group.rows);
        rows.filter(|row| row.kind == lpdi::report::doc::RowKind::Plain)
            .count()
    };
    assert_eq!(tables.map(rows).next(), Some(1));
}

/// Whoever might provide a service learns of it, whether or not the plan says what it costs.
#[test]
fn a_market_sheet_names_services_without_a_price() {
    let mut plan = example("gmina-sarnia-gora.lpdi.ron");
    let ids: Vec<_> = plan.services.iter().map(|(id, _)| id).collect();
    for id in ids {
        let row = plan.services.get_mut(id).unwrap();
        row.commissioning = Some(Commissioning::Purchased);
        row.unit_cost = lpdi::base::Money::from_zlote(40);
    }
    let without = |plan: &Plan| {
        let said = words(&of("market", plan, Lang::Pl));
        said.matches("bez ceny").count()
    };
    assert_eq!(without(&plan), 0);
    let first = plan.services.iter().next().unwrap().0;
    plan.services.get_mut(first).unwrap().unit_cost = None;
    assert_eq!(without(&plan), 1);
}

#[test]
fn an_extract_of_one_area_holds_that_area_alone() {
    let plan = example("miasto-jasnobrzeg.lpdi.ron");
    let titles = |area: Option<&'static str>| -> Vec<String> {
        let choice = Choice {
            document: document("application").unwrap(),
            area,
            embed: false,
        };
        let of = (&plan, Catalog::embedded());
        let day = (Lang::Pl, date(2026, 11, 21));
        let made = Document::of(choice, of, day).unwrap();
        assert_whole("one area", &made);
        let blocks = made.doc.blocks.iter();
        blocks
            .filter_map(|block| match &block.kind {
                BlockKind::Heading(heading) if heading.level == 1 => Some(heading.text.clone()),
                _ => None,
            })
            .collect()
    };
    let all = titles(None);
    let one = titles(Some("older"));
    assert!(all.len() > 1, "{all:?}");
    assert_eq!(one.len(), 1, "{one:?}");
    assert!(all.contains(&one[0]), "{one:?}");
}

#[test]
fn the_title_of_a_resolution_is_its_first_heading() {
    let plan = example("gmina-sarnia-gora.lpdi.ron");
    let made = of("resolution", &plan, Lang::Pl);
    let mut headings = Vec::new();
    let (mut open, mut known) = (false, std::collections::BTreeSet::new());
    for item in made.pages.iter().flat_map(|page| &page.items) {
        match item {
            Item::Tag(TagEvent::Begin { tag, id }) => {
                open = tag.kind == TagKind::H1;
                // it begins again after a dotted place
                if open && known.insert(*id) {
                    headings.push(String::new());
                }
            }
            Item::Text(run) if open => headings.last_mut().unwrap().push_str(&run.set.text),
            _ => {}
        }
    }
    assert!(headings[0].starts_with("UCHWAŁA"), "{headings:?}");
    let bookmarks = made.pages.iter().flat_map(|page| &page.items);
    let bookmarks = bookmarks.filter(|item| match item {
        Item::Target(target) => target.outline.is_some(),
        _ => false,
    });
    assert_eq!(bookmarks.count(), headings.len());
}

#[test]
fn a_calendar_prints_what_the_calendar_file_holds() {
    use lpdi::projection::Projection;
    use lpdi::views::{Subject, calendar};
    let plan = example("gmina-sarnia-gora.lpdi.ron");
    let catalog = Catalog::embedded();
    let subject = Subject {
        plan: &plan,
        catalog,
        projection: &Projection::of(&plan, catalog),
    };
    let texts = Texts::get(Lang::Pl);
    let said = tree(&of("calendar", &plan, Lang::Pl).doc);
    let kept = calendar::appointments(&subject);
    assert!(!kept.is_empty());
    for one in kept {
        let name = one.name.say(texts, catalog);
        let written = format!("{name:?}");
        assert!(said.contains(written.trim_matches('"')), "{name}");
    }
}

#[test]
fn a_diagnosis_has_no_chapter_of_the_programme() {
    let plan = example("gmina-sarnia-gora.lpdi.ron");
    let whole = of("plan", &plan, Lang::Pl);
    let diagnosis = of("diagnosis", &plan, Lang::Pl);
    assert!(diagnosis.pages.len() < whole.pages.len());
    let said = tree(&diagnosis.doc);
    assert!(said.contains("section-demography"));
    assert!(!said.contains("section-areas"));
}

/// Whatever kind of file it is.
#[test]
fn what_is_to_end_while_it_is_made_leaves_the_file_before_it() {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("stary");
    let printing = Printing {
        plan: Arc::new(example("gmina-sarnia-gora.lpdi.ron")),
        catalog: Catalog::embedded(),
        lang: Lang::Pl,
        date: date(2026, 11, 28),
    };
    let choice = Choice::from(&PLAN);
    for output in [Output::Pdf(choice), Output::Text(choice), Output::Workbook] {
        let stopped = (0..50).any(|_| {
            store::write_output(&place, b"stary", Over::Anything).unwrap();
            let work = Progress::default();
            let made = thread::scope(|scope| {
                let export = || printing.export(output, (&place, Over::Anything), &work);
                let export = scope.spawn(export);
                // it has begun
                while work.percent() == 0 && !export.is_finished() {
                    thread::yield_now();
                }
                work.stop();
                export.join().unwrap()
            });
            match made {
                // a machine may be busy just when it was to be told
                Ok(_) => false,
                Err(ExportError::Stopped(_)) => {
                    assert!((1..100).contains(&work.percent()), "{output:?}");
                    assert_eq!(std::fs::read(&place).unwrap(), b"stary", "{output:?}");
                    true
                }
                Err(error) => panic!("{output:?}: {error}"),
            }
        });
        assert!(stopped, "{output:?}");
    }
}
