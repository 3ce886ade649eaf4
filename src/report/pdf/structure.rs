//! The structure tree: collected while pages are written, then turned into objects.
//!
//! Of what every page has a hundred of only the numbers stand in the document; the objects are made
//! one by one when they are written ([`Embedded::objects`]), for each takes many times the room of
//! its bytes.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};

use super::finish::{destination, int, text_string};
use crate::report::layout::frame::{LinkArea, Scope, Tag, TagKind, Target};

#[derive(Debug, Clone, Copy)]
enum Kid {
    Content { page: usize, mcid: u32 },
    Element(u32),
    Link(usize),
}

#[derive(Debug)]
struct Element<'a> {
    tag: &'a Tag,
    parent: Option<u32>,
    kids: Vec<Kid>,
    /// Page of the first content.
    page: Option<usize>,
}

/// What the pages say about structure, links and targets.
#[derive(Debug, Default)]
pub struct Structure<'a> {
    elements: BTreeMap<u32, Element<'a>>,
    /// Elements of the marked contents of each page.
    contents: BTreeMap<usize, Vec<u32>>,
    /// Links with their pages.
    pub links: Vec<(usize, &'a LinkArea)>,
    /// Targets with their pages, by target id.
    pub targets: BTreeMap<u32, (usize, &'a Target)>,
}

impl<'a> Structure<'a> {
    /// Notes that an element begins or goes on.
    pub fn begin(&mut self, id: u32, tag: &'a Tag, parent: Option<u32>) {
        if self.elements.contains_key(&id) {
            return;
        }
        let element = Element {
            tag,
            parent,
            kids: Vec::new(),
            page: None,
        };
        self.elements.insert(id, element);
        if let Some(parent) = parent.and_then(|p| self.elements.get_mut(&p)) {
            parent.kids.push(Kid::Element(id));
        }
    }

    /// Adds a piece of content to an element; returns its number on the page.
    pub fn content(&mut self, id: u32, page: usize) -> u32 {
        let on_page = self.contents.entry(page).or_default();
        let mcid = on_page.len() as u32;
        on_page.push(id);
        if let Some(element) = self.elements.get_mut(&id) {
            element.page.get_or_insert(page);
            element.kids.push(Kid::Content { page, mcid });
        }
        mcid
    }

    /// Kind of an element.
    pub fn kind(&self, id: u32) -> Option<TagKind> {
        self.elements.get(&id).map(|e| e.tag.kind)
    }

    /// Notes a link.
    pub fn link(&mut self, page: usize, link: &'a LinkArea) {
        if let Some(element) = self.elements.get_mut(&link.element) {
            element.kids.push(Kid::Link(self.links.len()));
            self.links.push((page, link));
        }
    }

    /// Notes a target.
    pub fn target(&mut self, page: usize, target: &'a Target) {
        self.targets.insert(target.id, (page, target));
    }

    /// Adds the tree to the document, whose pages are `sheets` with their heights. `annotations`
    /// are the numbers of the links, whose parent-tree keys follow those of the pages.
    pub fn embed(
        &self,
        document: &mut Document,
        sheets: Vec<(ObjectId, f32)>,
        annotations: Vec<ObjectId>,
    ) -> Embedded<'_> {
        let root = document.new_object_id();
        let ids: BTreeMap<u32, ObjectId> = self
            .elements
            .keys()
            .map(|id| (*id, document.new_object_id()))
            .collect();
        let parents: Vec<ObjectId> = sheets.iter().map(|_| document.new_object_id()).collect();
        let top: Vec<Object> = self
            .elements
            .iter()
            .filter(|(_, e)| e.parent.is_none())
            .filter_map(|(id, _)| ids.get(id).map(|o| Object::Reference(*o)))
            .collect();
        let parent_tree = document.add_object(self.parent_tree(&ids, &parents));
        let mut tree = dictionary! {
            "Type" => "StructTreeRoot",
            "K" => top,
            "ParentTree" => parent_tree,
            "ParentTreeNextKey" => int(sheets.len() + self.links.len()),
            "RoleMap" => dictionary! { "Title" => "P" },
        };
        if let Some(names) = self.id_tree(&ids) {
            tree.set("IDTree", document.add_object(names));
        }
        document.set_object(root, tree);
        Embedded {
            structure: self,
            root,
            ids,
            parents,
            sheets,
            annotations,
        }
    }

    fn parent_tree(&self, ids: &BTreeMap<u32, ObjectId>, parents: &[ObjectId]) -> Dictionary {
        let pages = parents.iter().copied().map(Some);
        let links = self.links.iter();
        let links = links.map(|(_, link)| ids.get(&link.element).copied());
        let parents = pages.chain(links).enumerate();
        let entry = |(key, parent): (usize, Option<ObjectId>)| {
            Some([Object::Integer(int(key)), Object::Reference(parent?)])
        };
        let nums: Vec<Object> = parents.filter_map(entry).flatten().collect();
        dictionary! { "Nums" => nums }
    }

    fn id_tree(&self, ids: &BTreeMap<u32, ObjectId>) -> Option<Dictionary> {
        let named: Vec<u32> = self
            .elements
            .iter()
            .filter(|(_, e)| e.tag.named)
            .map(|(id, _)| *id)
            .collect();
        if named.is_empty() {
            return None;
        }
        let entries: Vec<Object> = named
            .iter()
            .filter_map(|id| {
                let object = ids.get(id)?;
                Some([
                    Object::string_literal(element_name(*id)),
                    Object::Reference(*object),
                ])
            })
            .flatten()
            .collect();
        Some(dictionary! { "Names" => entries })
    }
}

/// The structure tree as it stands in a document, but for what there are many of.
pub struct Embedded<'a> {
    structure: &'a Structure<'a>,
    /// The root of the tree.
    pub root: ObjectId,
    ids: BTreeMap<u32, ObjectId>,
    /// The elements of each page's contents.
    parents: Vec<ObjectId>,
    sheets: Vec<(ObjectId, f32)>,
    annotations: Vec<ObjectId>,
}

impl Embedded<'_> {
    /// Elements, links and the pages' parts of the parent tree, each made when it is asked for.
    pub fn objects(&self) -> impl Iterator<Item = (u32, Object)> {
        let elements = self.structure.elements.iter().zip(self.ids.values());
        let elements =
            elements.map(|((id, element), object)| (object.0, self.element(*id, element).into()));
        let links = self.structure.links.iter().enumerate();
        let links = links.zip(&self.annotations);
        let links = links.map(|((index, (page, link)), object)| {
            (object.0, self.link(index, *page, link).into())
        });
        let pages = self.parents.iter().enumerate();
        let pages = pages.map(|(page, object)| (object.0, self.contents(page).into()));
        elements.chain(links).chain(pages)
    }

    fn contents(&self, page: usize) -> Vec<Object> {
        let elements = self.structure.contents.get(&page).into_iter().flatten();
        elements
            .filter_map(|id| self.ids.get(id).map(|o| Object::Reference(*o)))
            .collect()
    }

    fn link(&self, index: usize, page: usize, link: &LinkArea) -> Dictionary {
        let height = self.sheets.get(page).map_or(0.0, |s| s.1);
        let (x, y, width, tall) = link.rect;
        let rect: Vec<Object> = [x, height - y - tall, x + width, height - y]
            .into_iter()
            .map(|v| Object::Real((v * 100.0).round() / 100.0))
            .collect();
        let mut annotation = dictionary! {
            "Type" => "Annot",
            "Subtype" => "Link",
            "Rect" => rect,
            "Border" => vec![0.into(), 0.into(), 0.into()],
            "F" => 4,
            "Contents" => text_string(&link.contents),
            "StructParent" => int(self.sheets.len() + index),
        };
        if let Some((page, target)) = self.structure.targets.get(&link.to)
            && let Some(sheet) = self.sheets.get(*page)
        {
            annotation.set("Dest", destination(*sheet, target.y));
        }
        annotation
    }

    fn element(&self, id: u32, element: &Element<'_>) -> Dictionary {
        let tag = element.tag;
        let parent = element
            .parent
            .and_then(|p| self.ids.get(&p))
            .copied()
            .unwrap_or(self.root);
        let mut out = dictionary! {
            "S" => name_of(tag.kind),
            "P" => parent,
        };
        let page_id = |page: usize| self.sheets.get(page).map(|sheet| sheet.0);
        if let Some(page) = element.page.and_then(page_id) {
            out.set("Pg", page);
        }
        let kids = self.kids(element);
        match kids.as_slice() {
            [] => {}
            [only] => out.set("K", only.clone()),
            _ => out.set("K", kids),
        }
        for (key, value) in [
            ("T", &tag.rare().title),
            ("Alt", &tag.rare().alt),
            ("ActualText", &tag.rare().actual),
            ("E", &tag.rare().expansion),
        ] {
            if let Some(value) = value {
                out.set(key, text_string(value));
            }
        }
        if let Some(lang) = tag.lang {
            out.set("Lang", Object::string_literal(lang));
        }
        if tag.named {
            out.set("ID", Object::string_literal(element_name(id)));
        }
        let height = element.page.and_then(|page| self.sheets.get(page));
        let height = height.map_or(0.0, |sheet| sheet.1);
        if let Some(attributes) = attributes(tag, height) {
            out.set("A", attributes);
        }
        out
    }

    fn kids(&self, element: &Element<'_>) -> Vec<Object> {
        let mut kids = element.kids.clone();
        // elements that only group others keep the order of the document, not of the sheet:
        // a footnote follows its paragraph although it stands at the foot of the page
        if kids.iter().all(|k| matches!(k, Kid::Element(_))) {
            kids.sort_by_key(|k| match k {
                Kid::Element(id) => *id,
                Kid::Content { .. } | Kid::Link(_) => 0,
            });
        }
        kids.iter()
            .filter_map(|kid| match kid {
                Kid::Element(id) => self.ids.get(id).map(|o| Object::Reference(*o)),
                Kid::Content { page, mcid } if element.page == Some(*page) => {
                    Some(Object::Integer(i64::from(*mcid)))
                }
                Kid::Content { page, mcid } => self.sheets.get(*page).map(|(page, _)| {
                    dictionary! { "Type" => "MCR", "Pg" => *page, "MCID" => i64::from(*mcid) }
                        .into()
                }),
                Kid::Link(index) => {
                    let (page, _) = self.structure.links.get(*index)?;
                    let (page, _) = self.sheets.get(*page)?;
                    let annotation = self.annotations.get(*index)?;
                    Some(
                        dictionary! { "Type" => "OBJR", "Pg" => *page, "Obj" => *annotation }
                            .into(),
                    )
                }
            })
            .collect()
    }
}

fn element_name(id: u32) -> String {
    format!("e{id:07}")
}

/// Name of a standard structure type.
pub const fn name_of(kind: TagKind) -> &'static str {
    match kind {
        TagKind::Document => "Document",
        TagKind::Part => "Part",
        TagKind::Sect => "Sect",
        TagKind::P => "P",
        TagKind::Title => "Title",
        TagKind::H1 => "H1",
        TagKind::H2 => "H2",
        TagKind::H3 => "H3",
        TagKind::H4 => "H4",
        TagKind::Toc => "TOC",
        TagKind::Toci => "TOCI",
        TagKind::Reference => "Reference",
        TagKind::Link => "Link",
        TagKind::L => "L",
        TagKind::Li => "LI",
        TagKind::Lbl => "Lbl",
        TagKind::LBody => "LBody",
        TagKind::Table => "Table",
        TagKind::Caption => "Caption",
        TagKind::THead => "THead",
        TagKind::TBody => "TBody",
        TagKind::Tr => "TR",
        TagKind::Th => "TH",
        TagKind::Td => "TD",
        TagKind::Figure => "Figure",
        TagKind::Note => "Note",
        TagKind::Span => "Span",
    }
}

fn attributes(tag: &Tag, height: f32) -> Option<Object> {
    let mut table = Dictionary::new();
    if let Some(scope) = tag.scope {
        table.set(
            "Scope",
            match scope {
                Scope::Column => "Column",
                Scope::Row => "Row",
            },
        );
    }
    if tag.col_span > 1 {
        table.set("ColSpan", i64::from(tag.col_span));
    }
    if tag.row_span > 1 {
        table.set("RowSpan", i64::from(tag.row_span));
    }
    if !tag.headers.is_empty() {
        let headers: Vec<Object> = tag
            .headers
            .iter()
            .map(|id| Object::string_literal(element_name(*id)))
            .collect();
        table.set("Headers", headers);
    }
    if let Some(summary) = &tag.rare().summary {
        table.set("Summary", text_string(summary));
    }
    if !table.is_empty() {
        table.set("O", "Table");
        return Some(table.into());
    }
    if let Some(ordered) = tag.ordered {
        let numbering = if ordered { "Decimal" } else { "Disc" };
        return Some(dictionary! { "O" => "List", "ListNumbering" => numbering }.into());
    }
    let (left, top, right, bottom) = tag.rare().bbox?;
    let edges: Vec<Object> = [left, height - bottom, right, height - top]
        .into_iter()
        .map(Object::Real)
        .collect();
    Some(dictionary! { "O" => "Layout", "Placement" => "Block", "BBox" => edges }.into())
}
