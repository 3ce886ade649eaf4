//! The workbook: what is in it, read without the code that writes it.

use std::collections::BTreeMap;
use std::io::{Cursor, Read as _};
use std::sync::Arc;

use jiff::civil::date;
use lpdi::catalog::Catalog;
use lpdi::i18n::{Lang, Texts};
use lpdi::model::Plan;
use lpdi::session::{Output, Printing};
use lpdi::views::VIEWS;
use zip::ZipArchive;

use crate::support::{complete, example};

fn workbook(plan: &Plan, lang: Lang) -> Vec<u8> {
    let printing = Printing {
        plan: Arc::new(plan.clone()),
        catalog: Catalog::embedded(),
        lang,
        date: date(2026, 4, 20),
    };
    printing.file(Output::Workbook).unwrap().bytes
}

/// The files of an archive.
fn files(archive: &[u8]) -> BTreeMap<String, String> {
    let mut archive = ZipArchive::new(Cursor::new(archive)).unwrap();
    let names = archive.file_names().map(|name| name.unwrap().into_owned());
    let names: Vec<String> = names.collect();
    let read = |name: String| {
        let mut content = String::new();
        let mut file = archive.by_name(&name).unwrap();
        file.read_to_string(&mut content).unwrap();
        (name, content)
    };
    names.into_iter().map(read).collect()
}

#[test]
fn a_workbook_has_a_sheet_for_every_view_in_its_language() {
    for lang in Lang::ALL {
        let name = |id: &str| Texts::get(lang).msg(&format!("view-{id}"));
        let mut left: Vec<&str> = VIEWS.iter().map(|view| view.id).collect();
        // what the one plan has no rows for the other one has
        for plan in complete() {
            let files = files(&workbook(&example(&plan), lang));
            let sheets = files.keys().filter(|name| name.contains("worksheets/"));
            let book = &files["xl/workbook.xml"];
            let has = |id: &str| book.contains(&format!("<sheet name=\"{}\"", name(id)));
            let named = VIEWS.iter().filter(|view| has(view.id)).count();
            assert_eq!(sheets.count(), named + 1, "{plan}");
            left.retain(|id| !has(id));
        }
        assert_eq!(left, [""; 0], "views without a sheet");
    }
}

#[test]
fn the_same_plan_gives_the_same_workbook() {
    let plan = example("gmina-sarnia-gora.lpdi.ron");
    assert_eq!(workbook(&plan, Lang::Pl), workbook(&plan, Lang::Pl));
}

#[test]
fn a_blank_plan_gives_a_workbook_that_says_which_plan_it_is() {
    let files = files(&workbook(&Plan::default(), Lang::Pl));
    let sheets = files.keys().filter(|name| name.contains("worksheets/"));
    assert_eq!(sheets.count(), 1);
}

/// Amounts are numbers, sums are formulas, and no text of a user is read as either or breaks the
/// file.
#[test]
fn what_a_user_wrote_is_a_text_and_what_is_counted_a_number() {
    let mut plan = example("gmina-sarnia-gora.lpdi.ron");
    let (id, _) = plan.actions.iter().next().unwrap();
    let name = "=HYPERLINK(\"http://x\") <b>&\u{b}_x0041_";
    plan.actions.get_mut(id).unwrap().name = name.to_owned();
    let files = files(&workbook(&plan, Lang::Pl));
    let all: String = files.values().map(String::as_str).collect();
    let escaped = "=HYPERLINK(\"http://x\") &lt;b&gt;&amp;_x000B__x005F_x0041_";
    assert!(all.contains(escaped));
    let costs = &files["xl/worksheets/sheet2.xml"];
    let formulas: Vec<&str> = (costs.split("<f>").skip(1))
        .filter_map(|part| part.split("</f>").next())
        .collect();
    assert!(formulas.len() > 10, "{formulas:?}");
    for formula in formulas {
        let inner = formula
            .strip_prefix("SUM(")
            .and_then(|rest| rest.strip_suffix(')'));
        let simple =
            |sign: char| sign.is_ascii_uppercase() || sign.is_ascii_digit() || ":,".contains(sign);
        assert!(
            inner.is_some_and(|inner| inner.chars().all(simple)),
            "{formula}"
        );
    }
    let amounts = plan
        .costs
        .iter()
        .flat_map(|(_, line)| line.amounts.0.values());
    let whole = amounts
        .map(|amount| amount.grosze())
        .find(|grosze| grosze % 100 == 0);
    let cell = format!("<v>{}</v>", whole.unwrap() / 100);
    assert!(costs.contains(&cell), "an amount is a number: {cell}");
    let shared: Vec<&str> = (files["xl/sharedStrings.xml"].split("</t>"))
        .filter_map(|part| part.rsplit('>').next())
        .collect();
    let texts = costs.split("t=\"s\"><v>").skip(1);
    let texts = texts.filter_map(|part| part.split('<').next()?.parse::<usize>().ok());
    let texts: Vec<&str> = texts.map(|text| shared[text]).collect();
    assert!(texts.len() > 10);
    let wrong = (texts.iter()).find(|text| text.trim().parse::<f64>().is_ok());
    assert_eq!(wrong, None, "no number stands as a text");
}
