//! A laid-out page as a screen reader walks it: headings, paragraphs, lists, tables, links.
//!
//! Read from the structure that the PDF carries too; knows nothing of painting.

use egui::Role;

use super::widgets::spoken;
use crate::report::layout::frame::{Item, ItemsIter, Page, Scope, Tag, TagEvent, TagKind, TextRun};
use crate::report::style::{Color, INK};

/// A part of a page, in reading order. Rectangles are left, top, right, bottom in points.
#[derive(Debug, PartialEq)]
pub(super) enum Part {
    /// Something read as a whole; headings have a level from 1.
    Text {
        role: Role,
        level: Option<usize>,
        words: String,
        rect: [f32; 4],
        /// The element it is of, and how many columns it covers.
        of: (u32, usize),
    },
    /// Something that holds parts: a list, a table, a row.
    Group {
        role: Role,
        parts: Vec<Part>,
        /// The element it is.
        id: u32,
    },
    /// A field that can be gone to: the position of its area among the items of the page.
    Field(usize),
}

/// The parts of `page`.
pub(super) fn parts_of(page: &Page) -> Vec<Part> {
    let mut found = read(page);
    name_cells(&mut found);
    found
}

/// The parts of `page` with the words that are printed in them.
fn read(page: &Page) -> Vec<Part> {
    let mut found = Vec::new();
    let mut walk = Walk {
        items: page.items.iter(),
        next: 0,
    };
    parts(&mut walk, &mut found);
    found
}

/// Names the cells of the tables as those of other tables are named: value, row, column.
fn name_cells(parts: &mut [Part]) {
    for part in parts {
        match part {
            Part::Group {
                role: Role::Table,
                parts,
                ..
            } => name_rows(parts, &mut Heads::default()),
            Part::Group { parts, .. } => name_cells(parts),
            Part::Text { .. } | Part::Field(_) => {}
        }
    }
}

/// What the cells of a table stand below.
#[derive(Default)]
struct Heads {
    /// The words over each column.
    columns: Vec<String>,
    /// The words across the whole row over this section of the table.
    section: String,
}

impl Heads {
    /// Takes in a head over the columns `covered`.
    fn take(&mut self, covered: &std::ops::Range<usize>, words: &str, alone: bool) {
        let all = 0..self.columns.len();
        // on a page where the table goes on, its columns have no heads
        if alone && covered.len() > 1 || all.len() > 1 && *covered == all {
            words.clone_into(&mut self.section);
            return;
        }
        let width = all.end.max(covered.end);
        self.columns.resize(width, String::new());
        for head in (self.columns.iter_mut())
            .take(covered.end)
            .skip(covered.start)
        {
            // a head below another one is a part of it
            let sign = if head.is_empty() { "" } else { ", " };
            head.push_str(sign);
            head.push_str(words);
        }
    }
}

/// Names the cells of the rows among `parts`; `heads` are those over them so far.
fn name_rows(parts: &mut [Part], heads: &mut Heads) {
    for part in parts {
        let Part::Group { role, parts, .. } = part else {
            continue;
        };
        if *role != Role::Row {
            name_rows(parts, heads);
            continue;
        }
        let (mut column, mut row) = (0, String::new());
        let cells = parts
            .iter()
            .filter(|part| matches!(part, Part::Text { .. }));
        let alone = cells.count() == 1;
        for part in parts {
            let Part::Text {
                role, words, of, ..
            } = part
            else {
                continue;
            };
            let covered = column..column + of.1;
            column = covered.end;
            match role {
                Role::ColumnHeader => {
                    *words = in_one(words);
                    heads.take(&covered, words, alone);
                }
                Role::RowHeader => {
                    // what stands below the name is told with it once
                    let name = words.split(BELOW).next().unwrap_or_default();
                    name.trim().clone_into(&mut row);
                    *words = in_one(words);
                }
                Role::Cell => {
                    let head = heads.columns.get(covered.start).map_or("", String::as_str);
                    *words = spoken(&[&in_one(words), &row, &heads.section, head]);
                }
                _ => {}
            }
        }
    }
}

/// Stands in the words of a cell before what is smaller below them.
const BELOW: char = '\u{2028}';

/// The words of a cell and those below them, as they are heard.
fn in_one(words: &str) -> String {
    let parts: Vec<&str> = words.split(BELOW).collect();
    spoken(&parts)
}

/// The items of a page with their positions.
struct Walk<'a> {
    items: ItemsIter<'a>,
    next: usize,
}

impl<'a> Walk<'a> {
    fn step(&mut self) -> Option<(usize, &'a Item)> {
        let at = self.next;
        self.next += 1;
        Some((at, self.items.next()?))
    }
}

/// What an element becomes.
enum Reading {
    /// Its parts, in a node.
    Group(Role),
    /// Its parts, without a node.
    Through,
    /// Its words, in one node.
    Whole(Role, Option<usize>),
}

fn reading(tag: &Tag) -> Reading {
    match tag.kind {
        TagKind::Document | TagKind::Part | TagKind::Sect => Reading::Through,
        TagKind::THead | TagKind::TBody => Reading::Group(Role::RowGroup),
        TagKind::L | TagKind::Toc => Reading::Group(Role::List),
        TagKind::Table => Reading::Group(Role::Table),
        TagKind::Tr => Reading::Group(Role::Row),
        TagKind::Title | TagKind::H1 => Reading::Whole(Role::Heading, Some(1)),
        TagKind::H2 => Reading::Whole(Role::Heading, Some(2)),
        TagKind::H3 => Reading::Whole(Role::Heading, Some(3)),
        TagKind::H4 => Reading::Whole(Role::Heading, Some(4)),
        TagKind::Li | TagKind::Toci => Reading::Whole(Role::ListItem, None),
        TagKind::Th if tag.scope == Some(Scope::Row) => Reading::Whole(Role::RowHeader, None),
        TagKind::Th => Reading::Whole(Role::ColumnHeader, None),
        TagKind::Td => Reading::Whole(Role::Cell, None),
        TagKind::Caption => Reading::Whole(Role::Caption, None),
        TagKind::Figure => Reading::Whole(Role::Image, None),
        TagKind::Note => Reading::Whole(Role::Note, None),
        TagKind::P
        | TagKind::Span
        | TagKind::Reference
        | TagKind::Link
        | TagKind::Lbl
        | TagKind::LBody => Reading::Whole(Role::Paragraph, None),
    }
}

/// Adds the parts up to the end of the element that was begun. What was begun before on this page
/// goes on where it stands: a table is one, however many pieces it was laid out in.
fn parts(walk: &mut Walk<'_>, found: &mut Vec<Part>) {
    while let Some((at, item)) = walk.step() {
        match item {
            Item::Tag(TagEvent::End) => break,
            Item::Tag(TagEvent::BeginArtifact(_)) => found.extend(fields_in_artifact(walk)),
            Item::Tag(TagEvent::Begin { id, tag }) => match reading(tag) {
                Reading::Through => parts(walk, found),
                Reading::Group(role) => group(walk, found, (role, *id)),
                Reading::Whole(role, level) => {
                    // lists in it stand after it
                    let place = found.len();
                    let whole = Whole::read(walk, tag, found);
                    let words = whole.words.trim().to_owned();
                    let of = (*id, usize::from(tag.col_span).max(1));
                    if go_on(found, (role, *id), &words) {
                        // it is a part of what was told
                    } else if !words.is_empty() || role == Role::Cell {
                        // an empty cell is a cell
                        let part = Part::Text {
                            role,
                            level,
                            words,
                            rect: whole.rect,
                            of,
                        };
                        found.insert(place, part);
                    }
                    found.extend(whole.fields.into_iter().map(Part::Field));
                }
            },
            Item::Field(_) => found.push(Part::Field(at)),
            Item::Text(_) | Item::Shape(_) | Item::Link(_) | Item::Target(_) => {}
        }
    }
}

/// Adds the parts of an element that holds parts to its node, which may have been begun before.
fn group(walk: &mut Walk<'_>, found: &mut Vec<Part>, (role, id): (Role, u32)) {
    let begun = found.iter_mut().rev().find_map(|part| match part {
        Part::Group {
            role: of,
            parts,
            id: begun,
        } if (*of, *begun) == (role, id) => Some(parts),
        _ => None,
    });
    if let Some(begun) = begun {
        parts(walk, begun);
        return;
    }
    let mut inside = Vec::new();
    parts(walk, &mut inside);
    found.push(Part::Group {
        role,
        parts: inside,
        id,
    });
}

/// Adds `words` to the part that the element `id` has already, if it has one.
fn go_on(found: &mut [Part], (role, id): (Role, u32), words: &str) -> bool {
    for part in found.iter_mut().rev() {
        if let Part::Text {
            role: of_role,
            words: told,
            of,
            ..
        } = part
            && (*of_role, of.0) == (role, id)
        {
            if told.ends_with('\u{ad}') {
                told.pop();
            } else if !words.is_empty() && !told.is_empty() {
                told.push(' ');
            }
            told.push_str(words);
            return true;
        }
    }
    false
}

fn fields_in_artifact(walk: &mut Walk<'_>) -> Vec<Part> {
    let mut found = Vec::new();
    while let Some((at, item)) = walk.step() {
        match item {
            Item::Tag(TagEvent::End) => break,
            Item::Field(_) => found.push(Part::Field(at)),
            _ => {}
        }
    }
    found
}

/// An element that is read as a whole.
struct Whole {
    words: String,
    rect: [f32; 4],
    fields: Vec<usize>,
    /// Baseline and right end of the text before.
    last: Option<(f32, f32)>,
    /// Size and colour of the first words of a cell, until others stand below them.
    look: Option<(f32, Color)>,
    /// Whether the name of a list item has ended, or a paragraph: a sign parts what follows.
    ended: Option<TagKind>,
}

impl Whole {
    /// Reads an element up to its end; a list in it becomes a node of its own among `found`.
    fn read(walk: &mut Walk<'_>, tag: &Tag, found: &mut Vec<Part>) -> Self {
        let mut whole = Self {
            words: String::new(),
            rect: [f32::MAX, f32::MAX, f32::MIN, f32::MIN],
            fields: Vec::new(),
            last: None,
            look: matches!(tag.kind, TagKind::Th | TagKind::Td).then_some((0.0, INK)),
            ended: None,
        };
        // a cell is told whole, with what is listed in it
        let apart = matches!(tag.kind, TagKind::P | TagKind::Li | TagKind::Toci);
        let mut alternatives = usize::from(whole.alternative(tag));
        let mut open = vec![(alternatives > 0, tag.kind)];
        while let Some((at, item)) = walk.step() {
            match item {
                Item::Tag(TagEvent::Begin { id, tag })
                    if apart && matches!(reading(tag), Reading::Group(Role::List)) =>
                {
                    group(walk, found, (Role::List, *id));
                }
                Item::Tag(TagEvent::Begin { tag, .. }) => {
                    let spoken = whole.alternative(tag);
                    alternatives += usize::from(spoken);
                    open.push((spoken, tag.kind));
                }
                Item::Tag(TagEvent::BeginArtifact(_)) => {
                    let fields = fields_in_artifact(walk).into_iter();
                    whole.fields.extend(fields.filter_map(|part| match part {
                        Part::Field(at) => Some(at),
                        _ => None,
                    }));
                }
                Item::Tag(TagEvent::End) => {
                    let (spoken, kind) = open.pop().unwrap_or_default();
                    alternatives -= usize::from(spoken);
                    if matches!(kind, TagKind::Lbl | TagKind::LBody | TagKind::P) {
                        whole.ended = Some(kind);
                    }
                    if open.is_empty() {
                        break;
                    }
                }
                Item::Text(run) => whole.text(run, alternatives == 0),
                Item::Field(_) => whole.fields.push(at),
                Item::Shape(_) | Item::Link(_) | Item::Target(_) => {}
            }
        }
        if whole.rect[0] > whole.rect[2] {
            whole.rect = tag
                .rare()
                .bbox
                .map_or([0.0; 4], |(l, t, r, b)| [l, t, r, b]);
        }
        whole
    }

    /// Takes what stands for the words of an element, where something does.
    fn alternative(&mut self, tag: &Tag) -> bool {
        let Some(words) = tag.rare().alt.as_ref().or(tag.rare().actual.as_ref()) else {
            return false;
        };
        self.space();
        self.words.push_str(words);
        true
    }

    /// Puts the sign before `words` that their paragraph or the name before them is parted by.
    fn part(&mut self, words: &str) {
        let Some(first) = words.chars().find(|letter| !letter.is_whitespace()) else {
            return;
        };
        let ended = self.ended.take();
        let open = self.words.trim_end().ends_with(char::is_alphanumeric);
        let Some(kind) = ended.filter(|_| open && first.is_alphanumeric()) else {
            return;
        };
        self.words.truncate(self.words.trim_end().len());
        self.words.push_str(match kind {
            TagKind::Lbl => ":",
            _ if first.is_uppercase() => ".",
            _ => ",",
        });
    }

    fn space(&mut self) {
        if !self.words.is_empty() && !self.words.ends_with(char::is_whitespace) {
            self.words.push(' ');
        }
    }

    /// Tells what is smaller or paler on a line of its own from the words it stands below.
    fn look(&mut self, run: &TextRun) {
        let Some((size, color)) = self.look else {
            return;
        };
        let Some((y, _)) = self.last else {
            self.look = Some((run.size, run.color));
            return;
        };
        let other = run.size + 0.2 < size || run.color != color;
        if other && (run.y - y).abs() > run.size * 0.5 {
            self.words.push(BELOW);
            self.look = None;
        }
    }

    fn text(&mut self, run: &TextRun, spoken: bool) {
        let (top, bottom) = (run.y - run.size * 0.8, run.y + run.size * 0.2);
        let [left, above, right, below] = self.rect;
        self.rect = [
            left.min(run.x),
            above.min(top),
            right.max(run.x + run.width),
            below.max(bottom),
        ];
        if !spoken {
            return;
        }
        let words = run.set.actual.as_ref().unwrap_or(&run.set.text);
        self.part(words);
        if words.is_empty() {
            // the rest of a word that was told whole on the line before
            self.last = Some((run.y, run.x + run.width));
            return;
        }
        self.look(run);
        if self.words.ends_with('\u{ad}') {
            self.words.pop();
        } else if let Some((y, end)) = self.last
            && ((run.y - y).abs() > run.size * 0.5 || run.x > end + run.size * 0.15)
        {
            self.space();
        }
        self.words.push_str(words);
        self.last = Some((run.y, run.x + run.width));
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::sync::Arc;

    use super::*;
    use crate::report::{
        layout::frame::{FieldArea, Set},
        style,
    };

    fn begin(kind: TagKind) -> Item {
        let tag = Tag {
            kind,
            ..Tag::default()
        };
        Item::Tag(TagEvent::Begin {
            id: 0,
            tag: Arc::new(tag),
        })
    }

    fn end() -> Item {
        Item::Tag(TagEvent::End)
    }

    fn run(text: &str, y: f32) -> Item {
        Item::Text(TextRun {
            face: style::Face::Regular,
            size: 10.0,
            color: style::WHITE,
            x: 0.0,
            y,
            width: 50.0,
            set: Arc::new(Set {
                glyphs: Vec::new(),
                text: text.to_owned(),
                actual: text.strip_suffix('-').map(|text| format!("{text}\u{ad}")),
                expansion: None,
            }),
        })
    }

    fn words(parts: &[Part]) -> Vec<(Role, String)> {
        let one = |part: &Part| match part {
            Part::Text { role, words, .. } => vec![(*role, words.clone())],
            Part::Group { parts, .. } => words(parts),
            Part::Field(at) => vec![(Role::Link, at.to_string())],
        };
        parts.iter().flat_map(one).collect()
    }

    #[test]
    fn a_page_is_read_by_its_structure() {
        let field = Item::Field(Box::new(FieldArea {
            inner: false,
            rect: (0.0, 0.0, 1.0, 1.0),
            path: crate::path!(local_government.name),
        }));
        let page = Page {
            width: 100.0,
            height: 100.0,
            label: String::new(),
            items: vec![
                begin(TagKind::Sect),
                begin(TagKind::H2),
                run("Demografia", 10.0),
                end(),
                begin(TagKind::P),
                run("Liczba miesz-", 20.0),
                run("kańców", 30.0),
                run("spada.", 40.0),
                field,
                end(),
                begin(TagKind::Table),
                begin(TagKind::Tr),
                begin(TagKind::Td),
                begin(TagKind::P),
                run("24", 50.0),
                end(),
                end(),
                end(),
                end(),
                end(),
            ]
            .into(),
        };
        let read = words(&parts_of(&page));
        assert_eq!(
            read,
            [
                (Role::Heading, "Demografia".to_owned()),
                (Role::Paragraph, "Liczba mieszkańców spada.".to_owned()),
                (Role::Link, "8".to_owned()),
                (Role::Cell, "24".to_owned()),
            ]
        );
    }

    fn numbered(id: u32, kind: TagKind) -> Item {
        let tag = Tag {
            kind,
            ..Tag::default()
        };
        Item::Tag(TagEvent::Begin {
            id,
            tag: Arc::new(tag),
        })
    }

    fn page(items: Vec<Item>) -> Page {
        Page {
            width: 100.0,
            height: 100.0,
            label: String::new(),
            items: items.into(),
        }
    }

    /// However many pieces a table was laid out in, it is one, and each cell says where it stands.
    #[test]
    fn a_table_in_pieces_is_one_table_with_named_cells() {
        let row = |id: u32, kinds: [(TagKind, &str); 2]| {
            let mut items = vec![numbered(1, TagKind::Table), numbered(2, TagKind::TBody)];
            items.push(numbered(id, TagKind::Tr));
            for (at, (kind, words)) in kinds.into_iter().enumerate() {
                items.push(numbered(id + 1 + at as u32, kind));
                items.extend([run(words, id as f32 * 20.0), end()]);
            }
            items.extend([end(), end(), end()]);
            items
        };
        let mut items = row(10, [(TagKind::Th, "Kod"), (TagKind::Th, "Miejsca")]);
        items.extend(row(20, [(TagKind::Td, "I.1"), (TagKind::Td, "24")]));
        let read = parts_of(&page(items));
        assert_eq!(read.len(), 1, "{read:?}");
        let said = words(&read);
        let said: Vec<&str> = said.iter().map(|(_, words)| words.as_str()).collect();
        assert_eq!(said, ["Kod", "Miejsca", "I.1, Kod", "24, Miejsca"]);
    }

    /// A head across the whole row is that of the rows below it, until the next one.
    #[test]
    fn a_cell_says_the_section_it_is_in_and_not_those_before() {
        let row = |id: u32, cells: &[(TagKind, u16, &str)]| {
            let mut items = vec![numbered(1, TagKind::Table), numbered(id, TagKind::Tr)];
            for (at, (kind, columns, words)) in cells.iter().enumerate() {
                let tag = Tag {
                    kind: *kind,
                    col_span: *columns,
                    ..Tag::default()
                };
                items.push(Item::Tag(TagEvent::Begin {
                    id: id + 1 + at as u32,
                    tag: Arc::new(tag),
                }));
                items.extend([run(words, id as f32 * 20.0), end()]);
            }
            items.extend([end(), end()]);
            items
        };
        let (head, cell) = (TagKind::Th, TagKind::Td);
        let rows = [
            row(10, &[(head, 1, "Koszt"), (head, 1, "2027")]),
            row(20, &[(head, 2, "Seniorzy")]),
            row(30, &[(cell, 1, "Klub"), (cell, 1, "5")]),
            row(40, &[(head, 2, "Rodziny")]),
            row(50, &[(cell, 1, "Asystent"), (cell, 1, "7")]),
        ];
        let said = words(&parts_of(&page(rows.concat())));
        let cells = said.iter().filter(|(role, _)| *role == Role::Cell);
        let cells: Vec<&str> = cells.map(|(_, words)| words.as_str()).collect();
        let expected = [
            "Klub, Seniorzy, Koszt",
            "5, Seniorzy, 2027",
            "Asystent, Rodziny, Koszt",
            "7, Rodziny, 2027",
        ];
        assert_eq!(cells, expected);
    }

    /// What a list item holds beside its own words is a list of its own, below it.
    #[test]
    fn a_list_in_a_list_is_no_part_of_its_item() {
        let item = |id: u32, words: &str| {
            vec![
                numbered(id, TagKind::Toci),
                numbered(id + 1, TagKind::Link),
                run(words, id as f32 * 20.0),
                end(),
                end(),
            ]
        };
        let mut items = vec![numbered(1, TagKind::Toc), numbered(2, TagKind::Toci)];
        items.extend([run("Part", 5.0), numbered(3, TagKind::Toc)]);
        items.extend(item(10, "Needs"));
        items.extend(item(20, "Services"));
        items.extend([end(), end(), end()]);
        let read = parts_of(&page(items));
        let said = words(&read);
        let said: Vec<&str> = said.iter().map(|(_, words)| words.as_str()).collect();
        assert_eq!(said, ["Part", "Needs", "Services"]);
        let Some(Part::Group { parts, .. }) = read.first() else {
            panic!("{read:?}")
        };
        let inside = |part: &Part| matches!(part, Part::Group { parts, .. } if parts.len() == 2);
        assert!(parts.len() == 2 && inside(&parts[1]), "{parts:?}");
    }

    /// How often each letter and digit stands in `words`.
    fn letters<'w>(words: impl Iterator<Item = &'w str>) -> BTreeMap<char, usize> {
        let mut counted = BTreeMap::new();
        for letter in words.flat_map(str::chars) {
            if letter.is_alphanumeric() {
                *counted.entry(letter).or_default() += 1;
            }
        }
        counted
    }

    /// What is printed on a page, or stands for it, without header and footer.
    fn printed(page: &Page) -> Vec<&str> {
        let (mut found, mut open) = (Vec::new(), Vec::new());
        for item in &page.items {
            match item {
                Item::Tag(TagEvent::Begin { tag, .. }) => {
                    let instead = tag.rare().alt.as_deref().or(tag.rare().actual.as_deref());
                    found.extend(instead);
                    open.push(instead.is_some());
                }
                Item::Tag(TagEvent::BeginArtifact(_)) => open.push(true),
                Item::Tag(TagEvent::End) => drop(open.pop()),
                Item::Text(run) if !open.contains(&true) => {
                    let set = &run.set;
                    found.push(set.actual.as_deref().unwrap_or(&set.text));
                }
                _ => {}
            }
        }
        found
    }

    /// Nothing of a page is told twice or passed over, in the largest example.
    #[test]
    fn a_page_is_told_once() {
        let file = std::path::Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("plans/miasto-jasnobrzeg.lpdi.ron");
        let plan = crate::store::open(&file).unwrap().plan;
        let catalog = crate::catalog::Catalog::embedded();
        let projection = crate::projection::Projection::of(&plan, catalog);
        let digest = "7c1e94a0b2d36f58e1a4c7090f3b5d2877aa41c9e0d6b8f312345678deadbeef";
        let doc = crate::report::PLAN.doc(&crate::report::Inputs {
            plan: &plan,
            catalog,
            projection: &projection,
            findings: &[],
            texts: crate::i18n::Texts::get(crate::i18n::Lang::Pl),
            date: jiff::civil::date(2026, 11, 21),
            fingerprint: digest,
            schema: 1,
            area: None,
        });
        let pages = crate::report::layout::layout(&doc).pages;
        assert!(pages.len() > 50);
        let mut all = String::new();
        for page in &pages {
            let said = words(&read(page));
            let said = said.iter().filter(|(role, _)| *role != Role::Link);
            let said: Vec<&str> = said.map(|(_, words)| words.as_str()).collect();
            let (told, stands) = (
                letters(said.iter().copied()),
                letters(printed(page).into_iter()),
            );
            assert_eq!(told, stands, "page {}: {said:#?}", page.label);
            all.push_str(&said.join("\n"));
        }
        // a text that stands for another one is told once too, on however many lines
        assert_eq!(all.matches(digest).count(), 1);
        assert_eq!(all.matches(&digest[32..]).count(), 1);
    }

    /// A row is called by its name; what stands below it in another colour is told with it once.
    #[test]
    fn a_cell_is_not_called_by_what_stands_below_the_name_of_its_row() {
        let quiet = |text: &str, y: f32| match run(text, y) {
            Item::Text(run) => Item::Text(TextRun {
                color: style::INK2,
                ..run
            }),
            other => other,
        };
        let items = vec![
            begin(TagKind::Table),
            begin(TagKind::Tr),
            Item::Tag(TagEvent::Begin {
                id: 0,
                tag: Arc::new(Tag {
                    kind: TagKind::Th,
                    scope: Some(Scope::Row),
                    ..Tag::default()
                }),
            }),
            run("Współczynnik", 0.0),
            run("starości", 12.0),
            quiet("Polska 2020: 18,61", 24.0),
            end(),
            begin(TagKind::Td),
            run("21,93", 0.0),
            end(),
            end(),
            end(),
        ];
        let said = words(&parts_of(&page(items)));
        let said: Vec<&str> = said.iter().map(|(_, words)| words.as_str()).collect();
        let [head, cell] = said[..] else {
            panic!("{said:?}")
        };
        assert_eq!(head, "Współczynnik starości, Polska 2020: 18,61");
        assert_eq!(cell, "21,93, Współczynnik starości");
    }

    #[test]
    fn the_name_of_a_list_item_is_parted_from_what_it_names() {
        let items = vec![
            numbered(1, TagKind::L),
            numbered(2, TagKind::Li),
            numbered(3, TagKind::Lbl),
            run("Termin", 10.0),
            end(),
            numbered(4, TagKind::LBody),
            run("2027", 30.0),
            end(),
            end(),
            end(),
        ];
        let read = words(&parts_of(&page(items)));
        assert_eq!(read, [(Role::ListItem, "Termin: 2027".to_owned())]);
    }
}
