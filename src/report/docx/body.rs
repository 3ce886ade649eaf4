//! The document's blocks as paragraphs: words in styles by name, numbers and references as fields,
//! figures with their text alternatives, footnotes, and sections that turn the page for wide tables.
//!
//! Numbers of headings, tables and figures are those of the printed document (`layout::numbers`):
//! whoever speaks of «tabela 7» means the same one in both.

use super::package::picture_relation;
use super::picture::{Picture, pictures};
use super::styles::twips;
use super::table;
use super::words::Para;
use super::xml::Xml;
use crate::base::progress::{Share, Stopped};
use crate::report::doc::{
    Block, BlockKind, Card, Cover, Doc, Fact, Form, Graphic, Heading, Inline, KeyValues, Notes,
    RichText, SignaturePlace,
};
use crate::report::layout::layout;
use crate::report::layout::numbers::{Entry, EntryKind, Numbers};
use crate::report::style::{Geometry, LANDSCAPE, PORTRAIT, RESOLUTION};

/// Points in the unit of pictures (EMU).
const EMU: f32 = 12_700.0;

/// What the text is written with and what it needs beside itself.
#[expect(
    clippy::struct_excessive_bools,
    reason = "where the text is, in independent switches"
)]
pub(super) struct Body<'a> {
    pub doc: &'a Doc,
    pub numbers: Numbers,
    pub xml: Xml,
    /// Language of the words that are written, where it is not the document's.
    pub lang: Option<&'static str>,
    /// Footnotes in their order.
    pub footnotes: Vec<RichText>,
    pub pictures: Vec<Picture>,
    /// First numbers of numbered lists.
    pub firsts: Vec<u32>,
    part: Option<&'a str>,
    part_opened: bool,
    /// Whether the chapter before has a number, in the same part.
    after_numbered: bool,
    /// Level of the heading that stands above.
    level: u8,
    /// Whether the first page is written on already.
    begun: bool,
    /// Whether what comes next begins a page.
    pub breaks: bool,
    titled: bool,
    /// Is told how many of all blocks are written.
    work: Share<'a>,
    written: usize,
    count: usize,
    /// Whether it was to end before all were.
    pub ended: Result<(), Stopped>,
}

impl<'a> Body<'a> {
    pub(super) fn of(doc: &'a Doc, work: Share<'a>) -> Self {
        let mut body = Self {
            doc,
            numbers: Numbers::of(&doc.blocks),
            xml: Xml::part(),
            lang: None,
            footnotes: Vec::new(),
            pictures: Vec::new(),
            firsts: Vec::new(),
            part: None,
            part_opened: false,
            after_numbered: false,
            level: 0,
            begun: false,
            breaks: false,
            titled: doc.cover.is_some(),
            work,
            written: 0,
            count: doc.count(),
            ended: Ok(()),
        };
        let spaces = [
            ("xmlns:w", super::SPACE),
            (
                "xmlns:r",
                "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            ),
            (
                "xmlns:wp",
                "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
            ),
            ("xmlns:a", DRAWING),
            ("xmlns:pic", PICTURE),
        ];
        let mut inner = std::mem::replace(&mut body.xml, Xml::fragment());
        inner.element("w:document", &spaces, |inner| {
            inner.element("w:body", &[], |inner| {
                if let Some(cover) = &doc.cover {
                    body.cover(cover);
                }
                body.blocks(&doc.blocks);
                let page = body.portrait();
                body.section(page, false);
                inner.append(std::mem::replace(&mut body.xml, Xml::fragment()));
            });
        });
        body.xml = inner;
        body
    }

    fn portrait(&self) -> Geometry {
        match self.doc.meta.form {
            Form::Resolution => RESOLUTION,
            Form::Plan | Form::EasyRead => PORTRAIT,
        }
    }

    /// Width of a page's text, in points.
    pub(super) fn width(&self, wide: bool) -> f32 {
        if wide {
            LANDSCAPE.full()
        } else {
            self.portrait().full()
        }
    }

    fn cover(&mut self, cover: &Cover) {
        for line in &cover.annex {
            self.para(Para::of("CoverAnnex"), line);
        }
        self.para(Para::of("CoverBody"), &cover.body_name.as_str().into());
        self.para(Para::of("Title"), &cover.title.join(" ").into());
        self.para(Para::of("Subtitle"), &cover.years.as_str().into());
        let status = &self.doc.meta.status;
        let mark = RichText::new().strong(status.mark.as_str());
        self.para(
            Para::of("CoverStatus"),
            &mark.text(format!(" {}", status.words)),
        );
        for (label, words) in &cover.foot {
            let mut rich = RichText::new().strong(format!("{label} "));
            rich.0.extend(words.0.iter().cloned());
            self.para(Para::of("CoverFoot"), &rich);
        }
        self.begun = true;
    }

    fn blocks(&mut self, blocks: &'a [Block]) {
        let mut wide_until = 0;
        for (index, block) in blocks.iter().enumerate() {
            self.ended = self.work.at(self.written, self.count);
            if self.ended.is_err() {
                return;
            }
            if !matches!(block.kind, BlockKind::Part(_)) {
                self.written += 1;
            }
            if index == wide_until && wide_until > 0 {
                self.turn(LANDSCAPE);
                wide_until = 0;
            }
            if index >= wide_until
                && let Some(count) = self.wide_run(blocks.get(index..).unwrap_or_default())
            {
                let page = self.portrait();
                self.turn(page);
                wide_until = index + count;
            }
            self.block(block, index < wide_until);
        }
        if wide_until > 0 {
            self.turn(LANDSCAPE);
        }
    }

    /// How many of these blocks stand on pages across: a heading with its words, and a table that
    /// is too wide for an upright page.
    fn wide_run(&self, blocks: &[Block]) -> Option<usize> {
        let opens = matches!(
            blocks.first().map(|block| &block.kind),
            Some(BlockKind::Heading(Heading { level: 1, .. }))
        );
        let words = |block: &&Block| match &block.kind {
            BlockKind::Heading(heading) => heading.level > 1,
            BlockKind::Lead(_) | BlockKind::Para(_) | BlockKind::List(_) | BlockKind::Note(_) => {
                true
            }
            _ => false,
        };
        let before = if opens {
            1 + blocks.iter().skip(1).take_while(words).count()
        } else {
            0
        };
        match blocks.get(before).map(|block| &block.kind) {
            Some(BlockKind::Table(table)) if table::is_wide(table, self.width(false)) => {
                Some(before + 1)
            }
            _ => None,
        }
    }

    /// Ends a section whose pages were those.
    fn turn(&mut self, page: Geometry) {
        if !self.begun {
            return;
        }
        let mut xml = std::mem::replace(&mut self.xml, Xml::fragment());
        xml.element("w:p", &[], |xml| {
            xml.element("w:pPr", &[], |xml| {
                let spacing = [("w:before", "0"), ("w:after", "0"), ("w:line", "20")];
                xml.empty("w:spacing", &spacing);
                self.section(page, true);
                xml.append(std::mem::replace(&mut self.xml, Xml::fragment()));
            });
        });
        self.xml = xml;
        // the section has begun a page
        self.begun = false;
    }

    fn section(&mut self, page: Geometry, inner: bool) {
        let across = page.width > page.height;
        let (titled, header) = (self.titled, super::has_header(self.doc));
        // only the first section has the title page
        self.titled &= !inner;
        self.xml.element("w:sectPr", &[], |xml| {
            if header {
                reference(xml, "w:headerReference", super::package::HEADER);
            }
            reference(xml, "w:footerReference", super::package::FOOTER);
            xml.value("w:type", "nextPage");
            let (width, height) = (twips(page.width), twips(page.height));
            let mut size = vec![("w:w", width.as_str()), ("w:h", height.as_str())];
            if across {
                size.push(("w:orient", "landscape"));
            }
            xml.empty("w:pgSz", &size);
            let margins = [
                ("w:top", page.top),
                ("w:right", page.width - page.right),
                ("w:bottom", page.height - page.bottom),
                ("w:left", page.label_x),
                ("w:header", page.header_bottom - 12.0),
                ("w:footer", page.height - page.footer_rule - 24.0),
            ]
            .map(|(name, points)| (name, twips(points.max(20.0))));
            let mut margins: Vec<(&str, &str)> = margins
                .iter()
                .map(|(name, points)| (*name, points.as_str()))
                .collect();
            margins.push(("w:gutter", "0"));
            xml.empty("w:pgMar", &margins);
            if titled {
                xml.empty("w:titlePg", &[]);
            }
        });
    }

    fn block(&mut self, block: &'a Block, wide: bool) {
        let named = match &block.kind {
            BlockKind::Heading(_) | BlockKind::Graphic(_) | BlockKind::Part(_) => false,
            BlockKind::Table(table) => table.caption.is_none() && block.id.is_some(),
            _ => block.id.is_some(),
        };
        if named {
            let (target, _) = self.numbers.advance();
            self.bookmark(target, |_| {});
        }
        match &block.kind {
            BlockKind::Part(part) => {
                (self.part, self.part_opened) = (Some(part.title.as_str()), false);
                self.after_numbered = false;
                self.blocks(&part.blocks);
                self.part = None;
                self.after_numbered = false;
            }
            BlockKind::Heading(heading) => self.heading(heading),
            BlockKind::Lead(text) => self.para(Para::of("Lead"), text),
            BlockKind::Para(text) => self.para(Para::of("Normal"), text),
            BlockKind::Note(text) => self.para(Para::of("Notes"), text),
            BlockKind::Goal(text) => self.para(Para::of("Goal"), text),
            BlockKind::List(list) => self.items(Para::of("ListParagraph"), list),
            BlockKind::Table(table) => {
                let entry = table.caption.as_ref().map(|_| self.numbers.advance());
                if let (Some(caption), Some((target, entry))) = (&table.caption, entry) {
                    let template = self.doc.labels.table.clone();
                    self.caption(target, entry.as_ref(), &template, caption);
                }
                table::write(self, table, wide);
                self.notes(&table.notes);
            }
            BlockKind::KeyValues(pairs) => self.pairs(pairs),
            BlockKind::Card(card) => self.card(card),
            BlockKind::KeyFigures(figures) => {
                for figure in figures {
                    self.para(Para::of("KeyFigure"), &figure.value.as_str().into());
                    self.para(Para::of("KeyLabel"), &figure.label.as_str().into());
                }
            }
            BlockKind::Graphic(graphic) => self.graphic(graphic),
            BlockKind::Signatures(places) => self.signatures(places),
            BlockKind::Title(text) => {
                // counted as a heading, though nothing leads to it
                self.numbers.advance();
                self.level = 1;
                self.para(Para::of("ResolutionTitle"), text);
            }
            BlockKind::Centered { text, strong } => {
                let style = if *strong {
                    "CenteredStrong"
                } else {
                    "Centered"
                };
                self.para(Para::of(style), text);
            }
            BlockKind::Corner(lines) => {
                for line in lines {
                    self.para(Para::of("Corner"), line);
                }
            }
            BlockKind::Clause { number, text } => {
                let mut rich = RichText::new().strong(format!("{number} "));
                rich.0.extend(text.0.iter().cloned());
                self.para(Para::of("Clause"), &rich);
            }
            BlockKind::PageBreak => {
                self.breaks = true;
                return;
            }
            BlockKind::Contents => self.contents(),
            BlockKind::TableList => {
                let template = self.doc.labels.table_entry.clone();
                self.list_of(EntryKind::Table, &template);
            }
            BlockKind::GraphicList => {
                let template = self.doc.labels.figure_entry.clone();
                self.list_of(EntryKind::Graphic, &template);
            }
        }
        self.begun = true;
    }

    fn heading(&mut self, heading: &Heading) {
        let (target, entry) = self.numbers.advance();
        let number = entry.map(|entry| entry.number).unwrap_or_default();
        self.level = heading.level.clamp(1, self.level + 1);
        let chapter = heading.level == 1 && self.doc.meta.form == Form::Plan;
        let mut new_page = false;
        if chapter {
            // numbered chapters follow each other on a page, as in print
            let follows = std::mem::replace(&mut self.after_numbered, !number.is_empty());
            new_page = self.begun && (number.is_empty() || !follows);
            let kicker = heading.kicker.as_deref().or(self.part);
            let spoken = heading.kicker.is_some() || !self.part_opened;
            if let Some(words) = kicker.filter(|_| spoken) {
                let para = Para {
                    new_page,
                    ..Para::of("Kicker")
                };
                self.para(para, &words.into());
                new_page = false;
            }
            self.part_opened = self.part.is_some();
        }
        let style = format!("Heading{}", self.level.min(4));
        let para = Para {
            new_page,
            ..Para::of(&style)
        };
        self.numbered(para, target, &number, &heading.text);
    }

    /// A heading: its number, which references lead to, and its words.
    fn numbered(&mut self, para: Para<'_>, target: u32, number: &str, words: &str) {
        self.open_para(para, |body| {
            body.bookmark(target, |body| {
                if !number.is_empty() {
                    body.run(number, Some("Number"));
                }
            });
            let words = if number.is_empty() {
                words.to_owned()
            } else {
                format!(" {words}")
            };
            body.run(&words, None);
        });
    }

    fn caption(&mut self, target: u32, entry: Option<&Entry>, template: &str, caption: &RichText) {
        let number = entry.map(|entry| entry.number.as_str()).unwrap_or_default();
        let (before, after) = template.split_once("{n}").unwrap_or((template, ""));
        let counter = counter(before);
        self.open_para(Para::of("Caption"), |body| {
            body.run(before, None);
            body.bookmark(target, |body| {
                body.field(&format!("SEQ {counter} \\* ARABIC"), number, None);
            });
            body.run(&format!("{after} "), None);
            body.rich(caption);
        });
    }

    pub(super) fn notes(&mut self, notes: &Notes) {
        let labels = &self.doc.labels;
        for (label, words) in [
            (&labels.marks, &notes.marks),
            (&labels.remark, &notes.remark),
            (&labels.source, &notes.source),
        ] {
            if let Some(words) = words {
                let mut rich = RichText::new().strong(format!("{label} "));
                rich.0.extend(words.0.iter().cloned());
                self.para(Para::of("Notes"), &rich);
            }
        }
    }

    fn pairs(&mut self, pairs: &KeyValues) {
        let head = pairs.head.as_ref().map(|(name, value)| [name, value]);
        let rows = pairs.entries.iter().map(|(name, value)| [name, value]);
        table::pairs(self, head, rows);
    }

    fn card(&mut self, card: &'a Card) {
        let style = format!("Heading{}", (self.level + 1).min(4));
        self.open_para(Para::of(&style), |body| {
            body.run(&format!("{} ", card.code), Some("Number"));
            body.rich(&card.title);
        });
        if !card.subtitle.is_empty() {
            self.para(Para::of("Notes"), &card.subtitle.as_str().into());
        }
        if !card.facts.is_empty() {
            let words = |fact: &Fact| {
                let mut rich = RichText::new().strong(fact.value.as_str());
                if !fact.remark.is_empty() {
                    rich = rich
                        .with(Inline::Break)
                        .with(Inline::Quiet(fact.remark.clone()));
                }
                (RichText::from(fact.label.as_str()), rich)
            };
            let facts: Vec<_> = card.facts.iter().map(words).collect();
            table::beside(self, &facts);
        }
        let fields: Vec<(RichText, &RichText)> = card
            .fields
            .iter()
            .map(|field| (RichText::from(field.name.as_str()), &field.text))
            .collect();
        table::pairs(self, None, fields.iter().map(|(name, text)| [name, *text]));
        for inner in &card.tables {
            table::write(self, inner, false);
            self.notes(&inner.notes);
        }
    }

    fn signatures(&mut self, places: &[SignaturePlace]) {
        for place in places {
            let rich = RichText::from("…".repeat(24))
                .with(Inline::Break)
                .with(Inline::Quiet(place.role.clone()));
            self.para(Para::of("Signature"), &rich);
        }
    }

    fn graphic(&mut self, graphic: &Graphic) {
        let (target, entry) = self.numbers.advance();
        let template = self.doc.labels.figure.clone();
        self.caption(target, entry.as_ref(), &template, &graphic.caption);
        let alone = Doc {
            meta: self.doc.meta.clone(),
            labels: self.doc.labels.clone(),
            cover: None,
            blocks: vec![BlockKind::Graphic(graphic.clone()).into()],
        };
        let alt = self.numbers.plain(&graphic.alt);
        for picture in pictures(&layout(&alone).pages) {
            self.picture(picture, &alt);
        }
        self.notes(&graphic.notes);
    }

    fn picture(&mut self, picture: Picture, alt: &str) {
        let share = (self.width(false) / picture.width).min(1.0);
        let [width, height] =
            [picture.width, picture.height].map(|length| format!("{:.0}", length * share * EMU));
        self.pictures.push(picture);
        let number = self.pictures.len();
        let (id, relation) = (number.to_string(), picture_relation(number));
        let name = format!("figure {number}");
        self.open_para(Para::of("Figure"), |body| {
            body.xml.element("w:r", &[], |xml| {
                xml.element("w:drawing", &[], |xml| {
                    let around = ["distT", "distB", "distL", "distR"].map(|side| (side, "0"));
                    xml.element("wp:inline", &around, |xml| {
                        xml.empty("wp:extent", &[("cx", &width), ("cy", &height)]);
                        let told = [("id", id.as_str()), ("name", &name), ("descr", alt)];
                        xml.empty("wp:docPr", &told);
                        xml.element("a:graphic", &[], |xml| {
                            xml.element("a:graphicData", &[("uri", PICTURE)], |xml| {
                                drawn(xml, &told, &relation, (&width, &height));
                            });
                        });
                    });
                });
            });
        });
    }

    /// Listed entries of some kind, with the place each leads to.
    fn listed(&self, of: impl Fn(EntryKind) -> bool) -> Vec<(usize, Entry)> {
        let all = self.numbers.entries.iter().cloned().enumerate();
        all.filter(|(_, entry)| entry.listed && of(entry.kind))
            .collect()
    }

    fn contents(&mut self) {
        let entries = self.listed(|kind| matches!(kind, EntryKind::Heading(_)));
        self.index("TOC \\o \"1-3\" \\h \\z", &entries, |entry| {
            let EntryKind::Heading(level) = entry.kind else {
                return (String::from("TOC1"), entry.number.clone());
            };
            (format!("TOC{}", level.clamp(1, 3)), entry.number.clone())
        });
    }

    fn list_of(&mut self, kind: EntryKind, template: &str) {
        let entries = self.listed(|it| it == kind);
        let (before, _) = template.split_once("{n}").unwrap_or((template, ""));
        let counter = counter(before);
        let code = format!("TOC \\h \\z \\c \"{counter}\"");
        self.index(&code, &entries, |entry| {
            (
                String::from("TableOfFigures"),
                template.replace("{n}", &entry.number),
            )
        });
    }

    /// A field that lists entries. Its pages are found by the program that opens the file.
    fn index(
        &mut self,
        code: &str,
        entries: &[(usize, Entry)],
        of: impl Fn(&Entry) -> (String, String),
    ) {
        let count = entries.len();
        for (at, (target, entry)) in entries.iter().enumerate() {
            let (style, label) = of(entry);
            let words = self.numbers.plain(&entry.text);
            self.open_para(Para::of(&style), |body| {
                if at == 0 {
                    body.field_char("begin");
                    body.instruction(code);
                    body.field_char("separate");
                }
                body.link(*target as u32, |body| {
                    let line = if label.is_empty() {
                        words
                    } else {
                        format!("{label} {words}")
                    };
                    body.run(&line, None);
                });
                if at + 1 == count {
                    body.field_char("end");
                }
            });
        }
    }
}

const DRAWING: &str = "http://schemas.openxmlformats.org/drawingml/2006/main";
const PICTURE: &str = "http://schemas.openxmlformats.org/drawingml/2006/picture";

/// What captions are counted by: the word before their number.
fn counter(before: &str) -> String {
    before.chars().filter(|c| c.is_alphabetic()).collect()
}

fn reference(xml: &mut Xml, name: &str, relation: &str) {
    xml.empty(name, &[("w:type", "default"), ("r:id", relation)]);
}

fn drawn(xml: &mut Xml, told: &[(&str, &str)], relation: &str, (width, height): (&str, &str)) {
    xml.element("pic:pic", &[], |xml| {
        xml.element("pic:nvPicPr", &[], |xml| {
            xml.empty("pic:cNvPr", told);
            xml.empty("pic:cNvPicPr", &[]);
        });
        xml.element("pic:blipFill", &[], |xml| {
            xml.empty("a:blip", &[("r:embed", relation)]);
            xml.element("a:stretch", &[], |xml| xml.empty("a:fillRect", &[]));
        });
        xml.element("pic:spPr", &[], |xml| {
            xml.element("a:xfrm", &[], |xml| {
                xml.empty("a:off", &[("x", "0"), ("y", "0")]);
                xml.empty("a:ext", &[("cx", width), ("cy", height)]);
            });
            xml.element("a:prstGeom", &[("prst", "rect")], |xml| {
                xml.empty("a:avLst", &[]);
            });
        });
    });
}
