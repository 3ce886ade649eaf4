//! The words of a text document: paragraphs in their styles, runs, links, places to lead to, and
//! fields.
//!
//! Knows no block; [`Body`] writes those with it.

use super::body::Body;
use super::styles::{DOTS, twips};
use super::xml::Xml;
use crate::report::doc::{Inline, List, RichText};

/// What makes a paragraph different from its style.
#[derive(Clone, Copy, Default)]
pub(super) struct Para<'a> {
    pub style: &'a str,
    /// Begins a page.
    pub new_page: bool,
    /// The list it is an item of.
    pub list: Option<usize>,
    /// Stands at the right, as numbers do.
    pub right: bool,
    pub center: bool,
    /// Points from the left.
    pub indent: f32,
}

impl<'a> Para<'a> {
    pub(super) fn of(style: &'a str) -> Self {
        Self {
            style,
            ..Self::default()
        }
    }
}

fn is_list(inline: &Inline) -> bool {
    matches!(inline, Inline::List(_))
}

impl Body<'_> {
    /// A paragraph of words; where lists stand in them, paragraphs.
    pub(super) fn para(&mut self, para: Para<'_>, rich: &RichText) {
        let mut parts = rich.0.chunk_by(|one, next| !is_list(one) && !is_list(next));
        let Some(first) = parts.next() else {
            self.open_para(para, |_| {});
            return;
        };
        for part in std::iter::once(first).chain(parts) {
            match part {
                [Inline::List(list)] => self.items(para, list),
                words => self.open_para(para, |body| body.inlines(words)),
            }
        }
    }

    /// The items of a list, each a paragraph that is otherwise like `para`.
    pub(super) fn items(&mut self, para: Para<'_>, list: &List) {
        let number = match list.first {
            None => DOTS,
            Some(first) => {
                self.firsts.push(first);
                DOTS + self.firsts.len()
            }
        };
        let list_para = Para {
            list: Some(number),
            ..para
        };
        for item in &list.items {
            self.para(list_para, item);
        }
    }

    /// A paragraph with what `inner` writes into it.
    pub(super) fn open_para(&mut self, para: Para<'_>, inner: impl FnOnce(&mut Self)) {
        let mut xml = std::mem::replace(&mut self.xml, Xml::fragment());
        let new_page = std::mem::take(&mut self.breaks) || para.new_page;
        xml.element("w:p", &[], |xml| {
            xml.element("w:pPr", &[], |xml| {
                xml.value("w:pStyle", para.style);
                if new_page {
                    xml.empty("w:pageBreakBefore", &[]);
                }
                if let Some(list) = para.list {
                    xml.element("w:numPr", &[], |xml| {
                        xml.value("w:ilvl", "0");
                        xml.value("w:numId", &list.to_string());
                    });
                }
                if para.indent > 0.0 {
                    xml.empty("w:ind", &[("w:left", &twips(para.indent))]);
                }
                if para.right || para.center {
                    xml.value("w:jc", if para.right { "right" } else { "center" });
                }
            });
            inner(self);
            xml.append(std::mem::replace(&mut self.xml, Xml::fragment()));
        });
        self.xml = xml;
    }

    /// Words with their marks.
    pub(super) fn rich(&mut self, rich: &RichText) {
        self.inlines(&rich.0);
    }

    fn inlines(&mut self, inlines: &[Inline]) {
        for inline in inlines {
            match inline {
                Inline::Text(text) => self.run(text, None),
                Inline::Strong(text) => self.run(text, Some("Strong")),
                Inline::Emph(text) => self.run(text, Some("Emphasis")),
                Inline::Quiet(text) => self.run(text, Some("Quiet")),
                Inline::Alarm(text) => self.run(text, Some("Alarm")),
                Inline::Link { text, to, strong } => {
                    let look = strong.then_some("Strong");
                    match self.numbers.target_of(to) {
                        Some(target) => self.link(target, |body| body.run(text, look)),
                        None => self.run(text, look),
                    }
                }
                Inline::NumberOf(to) => {
                    let number = self.numbers.number_of(to).unwrap_or_default();
                    match self.numbers.target_of(to) {
                        Some(target) if !number.is_empty() => {
                            self.field(&format!("REF {} \\h", bookmark(target)), &number, None);
                        }
                        _ => self.run(&number, None),
                    }
                }
                Inline::Footnote(text) => {
                    self.footnotes.push(text.clone());
                    let id = self.footnotes.len().to_string();
                    self.xml.element("w:r", &[], |xml| {
                        xml.element("w:rPr", &[], |xml| {
                            xml.value("w:rStyle", "FootnoteReference");
                        });
                        xml.empty("w:footnoteReference", &[("w:id", &id)]);
                    });
                }
                Inline::Placeholder { length_mm, .. } => {
                    // a dot of 11 pt takes about a millimetre
                    self.run(&".".repeat(usize::from(*length_mm)), None);
                }
                Inline::Shown { shown, .. } => self.run(shown, None),
                Inline::Abbr { short, .. } => self.run(short, None),
                Inline::Foreign { lang, text } => {
                    let before = self.lang.replace(lang);
                    self.rich(text);
                    self.lang = before;
                }
                // a list inside of other marks: there is none today
                Inline::List(list) => list.items.iter().for_each(|item| self.rich(item)),
                Inline::Break => self.xml.element("w:r", &[], |xml| xml.empty("w:br", &[])),
            }
        }
    }

    /// Words of one look.
    pub(super) fn run(&mut self, text: &str, style: Option<&str>) {
        if text.is_empty() {
            return;
        }
        let lang = self.lang;
        self.xml.element("w:r", &[], |xml| {
            if style.is_some() || lang.is_some() {
                xml.element("w:rPr", &[], |xml| {
                    if let Some(style) = style {
                        xml.value("w:rStyle", style);
                    }
                    if let Some(lang) = lang {
                        xml.value("w:lang", lang);
                    }
                });
            }
            for (at, line) in text.split('\n').enumerate() {
                if at > 0 {
                    xml.empty("w:br", &[]);
                }
                xml.element("w:t", &[("xml:space", "preserve")], |xml| xml.text(line));
            }
        });
    }

    pub(super) fn link(&mut self, target: u32, inner: impl FnOnce(&mut Self)) {
        let mut xml = std::mem::replace(&mut self.xml, Xml::fragment());
        let attributes = [
            ("w:anchor", bookmark(target)),
            ("w:history", "1".to_owned()),
        ];
        let attributes = attributes
            .each_ref()
            .map(|(name, value)| (*name, value.as_str()));
        xml.element("w:hyperlink", &attributes, |xml| {
            inner(self);
            xml.append(std::mem::replace(&mut self.xml, Xml::fragment()));
        });
        self.xml = xml;
    }

    pub(super) fn bookmark(&mut self, target: u32, inner: impl FnOnce(&mut Self)) {
        let (id, name) = (target.to_string(), bookmark(target));
        self.xml
            .empty("w:bookmarkStart", &[("w:id", &id), ("w:name", &name)]);
        inner(self);
        self.xml.empty("w:bookmarkEnd", &[("w:id", &id)]);
    }

    /// A field with what it shows until it is asked again.
    pub(super) fn field(&mut self, code: &str, shown: &str, style: Option<&str>) {
        self.field_char("begin");
        self.instruction(code);
        self.field_char("separate");
        self.run(shown, style);
        self.field_char("end");
    }

    /// The number of the page of a block. The program that opens the file finds it.
    pub(super) fn page_of(&mut self, id: &str) {
        if let Some(target) = self.numbers.target_of(id) {
            self.field(&format!("PAGEREF {} \\h", bookmark(target)), "", None);
        }
    }

    /// The number of a footnote before its words.
    pub(super) fn footnote_mark(&mut self) {
        self.xml.element("w:r", &[], |xml| {
            xml.element("w:rPr", &[], |xml| {
                xml.value("w:rStyle", "FootnoteReference");
            });
            xml.empty("w:footnoteRef", &[]);
        });
        self.run(" ", None);
    }

    pub(super) fn instruction(&mut self, code: &str) {
        self.xml.element("w:r", &[], |xml| {
            xml.element("w:instrText", &[("xml:space", "preserve")], |xml| {
                xml.text(&format!(" {code} "));
            });
        });
    }

    pub(super) fn field_char(&mut self, kind: &str) {
        self.xml.element("w:r", &[], |xml| {
            xml.empty("w:fldChar", &[("w:fldCharType", kind)]);
        });
    }
}

/// The name of the place that `target` is.
fn bookmark(target: u32) -> String {
    format!("_lpdi{target}")
}
