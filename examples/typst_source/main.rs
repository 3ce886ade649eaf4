//! The measured document as Typst source, for `scripts/compare-typst`.
//!
//! `typst_source DIR` writes `plan.typ`, `plan.lpdi.ron` and `ours.pdf` of the 120-page plan into
//! `DIR`. `typst_source time PLAN` lays out and writes the document of a plan file once and prints
//! how long that took. Both print one line of JSON.
#![expect(
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a measuring tool stops where its plan cannot be made, and speaks to a script"
)]

mod markup;
#[path = "../../benches/support/mod.rs"]
#[expect(dead_code, reason = "the example sets the long plan alone")]
mod support;

use std::path::Path;
use std::time::Instant;

use lpdi::model::Plan;
use lpdi::report::doc::Doc;
use lpdi::report::layout::layout;
use lpdi::report::pdf;
use lpdi::store;
use support::Size;

fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    match args.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["time", path] => {
            let plan = store::open(Path::new(path)).expect("the plan opens").plan;
            let doc = support::doc_of(&plan);
            once(&doc);
        }
        ["sizes"] => {
            for size in Size::ALL {
                let plan = size.plan();
                let pages = layout(&support::doc_of(&plan)).pages.len();
                println!("{{\"size\": \"{size}\", \"pages\": {pages}}}");
            }
        }
        [folder] => export(Path::new(folder), &Size::Pages120.plan()),
        _ => println!("typst_source DIR | typst_source time PLAN | typst_source sizes"),
    }
}

fn export(folder: &Path, plan: &Plan) {
    let write = |name: &str, bytes: &[u8]| {
        store::write_file(&folder.join(name), bytes).expect("the folder takes files");
    };
    let doc = support::doc_of(plan);
    write("plan.lpdi.ron", support::text(plan).as_bytes());
    write("plan.typ", markup::document(&doc).as_bytes());
    write("ours.pdf", &once(&doc));
}

/// Lays out and writes `doc`, and prints how long each took.
fn once(doc: &Doc) -> Vec<u8> {
    let start = Instant::now();
    let pages = layout(doc).pages;
    let laid = Instant::now();
    let bytes = pdf::write(&pages, &doc.meta).expect("the document is written");
    let layout_ms = (laid - start).as_secs_f64() * 1e3;
    let write_ms = laid.elapsed().as_secs_f64() * 1e3;
    println!(
        "{{\"pages\": {}, \"layout_ms\": {layout_ms:.2}, \"write_ms\": {write_ms:.2}}}",
        pages.len()
    );
    bytes
}
