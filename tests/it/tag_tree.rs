//! The written file as somebody hears it: its tag tree read in order, from the bytes alone.

#![expect(
    clippy::expect_used,
    clippy::panic,
    reason = "helpers of tests: a file that cannot be read fails the test"
)]

use std::collections::BTreeMap;

use lopdf::content::{Content, Operation};
use lopdf::{Dictionary, Document, Object, ObjectId};

/// The sign of a hyphen that a line's end put into a word.
const SOFT: char = '\u{ad}';

/// A stretch of one element's text on one line, in the order of the tree.
#[derive(Debug, Clone)]
struct Said {
    text: String,
    /// The element and those around it, the outermost first.
    path: Vec<(ObjectId, String)>,
    /// Height of its line.
    y: f32,
}

/// What of a file is heard.
#[derive(Default)]
struct Heard {
    said: Vec<Said>,
    /// Cells without a word, with what was said before them.
    silent: Vec<String>,
}

/// Marked contents of one page by their number: lines of text with their heights.
type Contents = BTreeMap<i64, Vec<(String, f32)>>;

fn utf16(bytes: &[u8]) -> String {
    let units = bytes.strip_prefix(&[0xfe, 0xff]).unwrap_or(bytes);
    let units: Vec<u16> = units
        .chunks_exact(2)
        .map(|pair| u16::from_be_bytes([pair[0], pair[1]]))
        .collect();
    String::from_utf16_lossy(&units)
}

fn string(dictionary: &Dictionary, key: &[u8]) -> Option<String> {
    match dictionary.get(key) {
        Ok(Object::String(bytes, _)) => Some(utf16(bytes)),
        _ => None,
    }
}

/// Characters of the glyphs of each font, by its name in the resources.
fn fonts(file: &Document, page: ObjectId) -> BTreeMap<Vec<u8>, BTreeMap<u16, String>> {
    let mut out = BTreeMap::new();
    let page = file.get_dictionary(page).expect("page");
    let resolve = |object: &Object| -> Dictionary {
        let object = file.dereference(object).expect("object").1;
        object.as_dict().expect("dictionary").clone()
    };
    let resources = resolve(page.get(b"Resources").expect("resources"));
    let Ok(list) = resources.get(b"Font") else {
        return out;
    };
    for (name, font) in &resolve(list) {
        let font = resolve(font);
        let map = font
            .get(b"ToUnicode")
            .and_then(Object::as_reference)
            .expect("map");
        let map = file
            .get_object(map)
            .and_then(Object::as_stream)
            .expect("map");
        let text = map
            .decompressed_content()
            .unwrap_or_else(|_| map.content.clone());
        let text = String::from_utf8_lossy(&text).into_owned();
        let mut glyphs = BTreeMap::new();
        for line in text.lines() {
            let hex = |part: &str| -> Vec<u8> {
                let digits = part.trim_matches(['<', '>']);
                let pairs = (0..digits.len()).step_by(2);
                pairs
                    .filter_map(|at| u8::from_str_radix(digits.get(at..at + 2)?, 16).ok())
                    .collect()
            };
            if let Some((code, chars)) = line.split_once("> <") {
                let code = hex(code);
                if code.len() == 2 && !chars.contains('<') {
                    glyphs.insert(u16::from_be_bytes([code[0], code[1]]), utf16(&hex(chars)));
                }
            }
        }
        out.insert(name.clone(), glyphs);
    }
    out
}

/// The marked contents of a page; artifacts are heard by nobody.
fn contents(file: &Document, page: ObjectId) -> Contents {
    let fonts = fonts(file, page);
    let bytes = file.get_page_content(page);
    let mut out = Contents::new();
    // the number of the open content, and what is to be said instead
    let mut open: Vec<(Option<i64>, Option<String>)> = Vec::new();
    let (mut font, mut y) = (Vec::new(), 0.0_f32);
    for Operation { operator, operands } in Content::decode(&bytes).expect("operators").operations {
        match (operator.as_str(), operands.as_slice()) {
            ("BDC", [_, Object::Dictionary(properties)]) => {
                let number = properties.get(b"MCID").and_then(Object::as_i64).ok();
                let actual = string(properties, b"ActualText");
                let outer = open.last().and_then(|(number, _)| *number);
                if let Some(actual) = &actual
                    && let Some(number) = outer
                {
                    out.entry(number)
                        .or_default()
                        .push((actual.clone(), f32::NAN));
                }
                open.push((number.or(outer), actual));
            }
            ("BDC" | "BMC", _) => open.push((None, None)),
            ("EMC", _) => drop(open.pop()),
            ("Tf", [Object::Name(name), _]) => font.clone_from(name),
            ("Tm", [.., height]) => y = height.as_float().expect("a number"),
            ("TJ", [Object::Array(parts)]) => {
                let Some((Some(number), actual)) = open.last() else {
                    continue;
                };
                let lines = out.entry(*number).or_default();
                if actual.is_some() {
                    if let Some(last) = lines.last_mut() {
                        last.1 = y;
                    }
                    continue;
                }
                let glyphs = fonts.get(&font).expect("a font of the page");
                let mut text = String::new();
                for part in parts {
                    if let Object::String(bytes, _) = part {
                        for pair in bytes.chunks_exact(2) {
                            let glyph = u16::from_be_bytes([pair[0], pair[1]]);
                            text.push_str(glyphs.get(&glyph).expect("a known glyph"));
                        }
                    }
                }
                lines.push((text, y));
            }
            _ => {}
        }
    }
    out
}

struct Walk<'f> {
    file: &'f Document,
    pages: BTreeMap<ObjectId, Contents>,
    heard: Heard,
}

impl Walk<'_> {
    fn content(&mut self, page: Option<ObjectId>, number: i64, path: &[(ObjectId, String)]) {
        let page = page.expect("content has a page");
        let lines = self.pages.get(&page).and_then(|page| page.get(&number));
        for (text, y) in lines.into_iter().flatten() {
            self.heard.said.push(Said {
                text: text.clone(),
                path: path.to_vec(),
                y: *y,
            });
        }
    }

    fn kid(&mut self, kid: &Object, page: Option<ObjectId>, path: &mut Vec<(ObjectId, String)>) {
        match kid {
            Object::Integer(number) => self.content(page, *number, path),
            Object::Array(kids) => {
                for kid in kids {
                    self.kid(kid, page, path);
                }
            }
            Object::Dictionary(kid) => {
                if let Ok(number) = kid.get(b"MCID").and_then(Object::as_i64) {
                    let page = kid.get(b"Pg").and_then(Object::as_reference).ok().or(page);
                    self.content(page, number, path);
                }
            }
            Object::Reference(id) => self.element(*id, path),
            other => panic!("a kid of an element is {other:?}"),
        }
    }

    fn element(&mut self, id: ObjectId, path: &mut Vec<(ObjectId, String)>) {
        let element = self.file.get_dictionary(id).expect("element");
        let kind = element.get(b"S").and_then(Object::as_name).expect("a kind");
        let kind = String::from_utf8_lossy(kind).into_owned();
        let page = element.get(b"Pg").and_then(Object::as_reference).ok();
        path.push((id, kind.clone()));
        let before = self.heard.said.len();
        let instead = string(element, b"Alt").or_else(|| string(element, b"ActualText"));
        if let Some(text) = instead {
            self.heard.said.push(Said {
                text: format!("{text} "),
                path: path.clone(),
                y: f32::NAN,
            });
        } else if let Ok(kids) = element.get(b"K") {
            self.kid(kids, page, path);
        }
        let said = self.heard.said.get(before..).unwrap_or_default();
        let says = said.iter().any(|said| !said.text.trim().is_empty());
        if matches!(kind.as_str(), "TD" | "TH") && !says {
            let heard: Vec<&str> = self
                .heard
                .said
                .iter()
                .rev()
                .take(6)
                .map(|s| &*s.text)
                .collect();
            let heard: Vec<&str> = heard.into_iter().rev().collect();
            self.heard.silent.push(format!("{kind} after {heard:?}"));
        }
        path.pop();
    }
}

fn heard(bytes: &[u8]) -> Heard {
    let file = Document::load_mem(bytes).expect("readable");
    let pages = file.get_pages().into_values();
    let pages = pages.map(|page| (page, contents(&file, page))).collect();
    let root = file
        .catalog()
        .and_then(|catalog| catalog.get(b"StructTreeRoot"))
        .and_then(Object::as_reference)
        .expect("a tree");
    let root = file.get_dictionary(root).expect("a tree");
    let mut walk = Walk {
        file: &file,
        pages,
        heard: Heard::default(),
    };
    walk.kid(root.get(b"K").expect("kids"), None, &mut Vec::new());
    walk.heard
}

/// The innermost element around a text that is no part of a line.
fn block(said: &Said) -> Option<ObjectId> {
    let inline = ["Span", "Link", "Reference"];
    let outer = said.path.iter().rev();
    let mut outer = outer.skip_while(|(_, kind)| inline.contains(&kind.as_str()));
    outer.next().map(|(id, _)| *id)
}

/// Whether two stretches are read as one word although they are two.
fn is_glued(one: &Said, other: &Said) -> bool {
    let (Some(last), Some(first)) = (one.text.chars().next_back(), other.text.chars().next())
    else {
        return false;
    };
    if last.is_whitespace() || first.is_whitespace() || last == SOFT {
        return false;
    }
    if block(one) != block(other) {
        return true;
    }
    // in one paragraph a line may end inside an address or inside a word longer than it is wide
    let next_line = (one.y - other.y).abs() > 6.0;
    let inside = one.text.trim().contains(char::is_whitespace);
    next_line && inside && last.is_alphanumeric() && first.is_alphanumeric()
}

/// Holds that no two words are glued when the tree is read in order, and no cell is silent.
pub fn assert_readable(bytes: &[u8]) {
    let Heard { said, silent } = heard(bytes);
    let said: Vec<&Said> = said.iter().filter(|said| !said.text.is_empty()).collect();
    let glued: Vec<String> = said
        .windows(2)
        .filter(|pair| is_glued(pair[0], pair[1]))
        .map(|pair| {
            let kind = |said: &Said| said.path.last().map(|(_, kind)| kind.clone());
            format!(
                "{:?} {:?} | {:?} {:?}",
                kind(pair[0]),
                pair[0].text,
                kind(pair[1]),
                pair[1].text
            )
        })
        .collect();
    let some = |list: &[String]| list.iter().take(12).cloned().collect::<Vec<_>>();
    assert!(
        glued.is_empty(),
        "{} glued: {:#?}",
        glued.len(),
        some(&glued)
    );
    assert!(
        silent.is_empty(),
        "{} silent cells: {:#?}",
        silent.len(),
        some(&silent)
    );
}

/// All that is heard, with hyphens of line ends taken out as a reader of the file does.
pub fn words(bytes: &[u8]) -> String {
    let said: String = heard(bytes)
        .said
        .iter()
        .map(|said| said.text.as_str())
        .collect();
    said.replace(SOFT, "")
}

/// What is heard of a file in the voice of `lang`, beside its own.
fn told_in(bytes: &[u8], lang: &str) -> String {
    let file = Document::load_mem(bytes).expect("readable");
    let speaks = |id: &ObjectId| {
        let element = file.get_dictionary(*id).expect("element");
        matches!(element.get(b"Lang"), Ok(Object::String(told, _)) if told == lang.as_bytes())
    };
    let said = heard(bytes).said;
    let said = said
        .iter()
        .filter(|said| said.path.iter().any(|(id, _)| speaks(id)));
    said.map(|said| said.text.as_str()).collect()
}

#[test]
fn what_was_typed_in_polish_is_heard_in_polish_whatever_the_document_is_in() {
    use lpdi::catalog::Catalog;
    use lpdi::i18n::Lang;
    use lpdi::report::PLAN;
    use lpdi::session::Document as Made;

    let mut plan = crate::support::example("powiat-miechowski.lpdi.ron");
    plan.introduction.purpose =
        "Plan powstał razem z mieszkańcami.\n\n- **Opieka** bliżej domu\n- Dom pomocy".to_owned();
    plan.introduction.method = "This part was written by a guest from abroad.".to_owned();
    let day = jiff::civil::date(2026, 11, 21);
    let made = |lang| {
        let made = Made::of(&PLAN, (&plan, Catalog::embedded()), (lang, day)).expect("made");
        made.to_pdf().expect("written")
    };
    let polish = told_in(&made(Lang::En), "pl");
    for words in [
        "Plan powstał razem z\u{a0}mieszkańcami.",
        "Opieka",
        "bliżej domu",
        "Dom pomocy",
    ] {
        let words = words.replace('\u{a0}', " ");
        let polish = polish.replace('\u{a0}', " ");
        assert!(polish.contains(&words), "{words}: {polish}");
    }
    for english in ["guest from abroad", "Table", "persons"] {
        assert!(!polish.contains(english), "{english}");
    }
    assert_eq!(told_in(&made(Lang::Pl), "pl"), "", "the document says it");
}

/// The tree as it is heard: an element a line, further in what lies in another; of a table a row a
/// line.
fn dump(bytes: &[u8]) -> String {
    use std::fmt::Write as _;

    let inline = ["Span", "Link", "Reference"];
    let said = heard(bytes).said;
    let mut known = std::collections::BTreeSet::new();
    let mut out = String::new();
    let mut cell = None;
    for one in said.iter().filter(|one| !one.text.is_empty()) {
        let kinds = || one.path.iter().map(|(_, kind)| kind.as_str());
        let row = kinds().position(|kind| kind == "TR");
        let block = kinds().rposition(|kind| !inline.contains(&kind));
        let line = row.or(block).unwrap_or_default();
        let (around, inside) = one.path.split_at(line + 1);
        for (depth, (id, kind)) in around.iter().enumerate() {
            if known.insert(*id) {
                write!(out, "\n{}{kind} ", "  ".repeat(depth)).expect("a string");
            }
        }
        if let (Some(_), Some((id, kind))) = (row, inside.first())
            && cell.replace(*id) != Some(*id)
        {
            write!(out, "[{kind}] ").expect("a string");
        }
        out.push_str(&one.text.replace(SOFT, "").replace('\u{a0}', " "));
    }
    let lines = out.trim_start().lines().map(str::trim_end);
    lines.collect::<Vec<_>>().join("\n")
}

/// The structure of what the example prints, element by element.
#[test]
fn the_example_is_heard_so() {
    use lpdi::catalog::Catalog;
    use lpdi::i18n::Lang;
    use lpdi::report::DOCUMENTS;
    use lpdi::session::Document as Made;

    let plan = crate::support::example("gmina-sarnia-gora.lpdi.ron");
    let day = jiff::civil::date(2026, 11, 21);
    for id in ["plan", "resolution", "summary", "market"] {
        let def = DOCUMENTS
            .iter()
            .find(|def| def.id == id)
            .expect("a document");
        let made = Made::of(def, (&plan, Catalog::embedded()), (Lang::Pl, day)).expect("made");
        let bytes = made.to_pdf().expect("written");
        insta::assert_snapshot!(id, dump(&bytes));
    }
}
