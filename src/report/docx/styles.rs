//! The looks of the text document by name: the type scale of `report::style` as styles that its
//! reader can change in one place, and the two kinds of lists.

use std::io;

use super::xml::Xml;
use crate::report::doc::{Form, Meta};
use crate::report::style::{
    ACCENT, BODY, BRICK, CAPTION, CELL, COVER_ANNEX, COVER_BODY, COVER_FOOT, COVER_TITLE,
    COVER_YEARS, Color, EASY, EASY_H1, EASY_H2, FOOTNOTE, FURNITURE, Face, H1, H2, H3, H4, INK,
    INK2, KEY_FIGURE, KEY_LABEL, KICKER, LEAD, NOTES, RULE, TABLE_HEAD, TINT, TextStyle,
};

/// A typeface that every office has, with every Polish letter; ours cannot travel in the file.
const TYPEFACE: &str = "Calibri";

/// A paragraph that only keeps tables apart.
const GAP: TextStyle = TextStyle {
    size: 2.0,
    leading: 4.0,
    ..NOTES
};

/// A paragraph style.
struct Look {
    /// As paragraphs refer to it.
    id: &'static str,
    /// Word knows its own styles by these names, whatever its language.
    name: &'static str,
    style: TextStyle,
    /// Points before and after.
    space: (f32, f32),
    keep_next: bool,
    /// Level of a heading, from 0.
    outline: Option<u8>,
    /// Points from the left.
    indent: f32,
    center: bool,
}

const fn look(id: &'static str, name: &'static str, style: TextStyle, space: (f32, f32)) -> Look {
    Look {
        id,
        name,
        style,
        space,
        keep_next: false,
        outline: None,
        indent: 0.0,
        center: false,
    }
}

impl Look {
    const fn heading(self, level: u8) -> Self {
        Self {
            outline: Some(level),
            keep_next: true,
            ..self
        }
    }

    const fn with_next(self) -> Self {
        Self {
            keep_next: true,
            ..self
        }
    }

    const fn indented(self, indent: f32) -> Self {
        Self { indent, ..self }
    }

    const fn centered(self) -> Self {
        Self {
            center: true,
            ..self
        }
    }
}

fn looks(form: Form) -> Vec<Look> {
    let easy = form == Form::EasyRead;
    let (body, h1, h2) = if easy {
        (EASY, EASY_H1, EASY_H2)
    } else {
        (BODY, H1, H2)
    };
    let plain = body.face(Face::Regular);
    vec![
        look("Normal", "Normal", body, (0.0, 8.0)),
        look("Heading1", "heading 1", h1, (0.0, 14.0)).heading(0),
        look("Heading2", "heading 2", h2, (24.0, 8.0)).heading(1),
        look("Heading3", "heading 3", H3, (18.0, 6.0)).heading(2),
        look("Heading4", "heading 4", H4, (12.0, 4.0)).heading(3),
        look("Kicker", "Kicker", KICKER, (0.0, 6.0)).with_next(),
        look("Lead", "Lead", LEAD, (0.0, 12.0)),
        look("Goal", "Goal", plain.face(Face::Bold), (8.0, 12.0)).indented(8.0),
        look("ListParagraph", "List Paragraph", body, (0.0, 4.0)),
        look("Caption", "caption", CAPTION, (14.0, 4.0)).with_next(),
        look("Figure", "Figure", plain, (0.0, 4.0)),
        look("Notes", "Notes", NOTES, (0.0, 4.0)),
        look("Gap", "Gap", GAP, (0.0, 0.0)),
        look("Cell", "Cell", CELL, (1.5, 1.5)),
        look("CellHead", "Cell head", TABLE_HEAD, (2.0, 2.0)),
        look("KeyFigure", "Key figure", KEY_FIGURE, (4.0, 0.0)).with_next(),
        look("KeyLabel", "Key label", KEY_LABEL, (0.0, 8.0)),
        look("Title", "Title", COVER_TITLE, (4.0, 4.0)),
        look("Subtitle", "Subtitle", COVER_YEARS, (0.0, 24.0)),
        look("CoverAnnex", "Cover annex", COVER_ANNEX, (0.0, 2.0)).indented(212.0),
        look("CoverBody", "Cover body", COVER_BODY, (150.0, 6.0)),
        look("CoverStatus", "Cover status", COVER_ANNEX, (0.0, 24.0)),
        look("CoverFoot", "Cover foot", COVER_FOOT, (0.0, 3.0)),
        look("Corner", "Corner", plain, (0.0, 2.0)).indented(220.0),
        look("Centered", "Centred", plain, (0.0, 6.0)).centered(),
        look("CenteredStrong", "Centred strong", h2, (6.0, 8.0)).centered(),
        look("ResolutionTitle", "Resolution title", h2, (6.0, 8.0))
            .centered()
            .heading(0),
        look("Clause", "Clause", plain, (6.0, 6.0)),
        look("Signature", "Signature", plain, (28.0, 0.0)).indented(220.0),
        look("TOC1", "toc 1", body.face(Face::Semibold), (5.0, 1.0)),
        look("TOC2", "toc 2", CELL, (0.0, 1.0)).indented(12.0),
        look("TOC3", "toc 3", CELL, (0.0, 1.0)).indented(24.0),
        look("TableOfFigures", "table of figures", CELL, (0.0, 1.0)),
        look("FootnoteText", "footnote text", FOOTNOTE, (0.0, 2.0)),
        look("Header", "header", FURNITURE, (0.0, 0.0)),
        look("Footer", "footer", FURNITURE, (0.0, 0.0)),
    ]
}

/// RRGGBB.
pub(super) fn hex(color: Color) -> String {
    format!("{:02X}{:02X}{:02X}", color.r, color.g, color.b)
}

/// Twentieths of a point.
pub(super) fn twips(points: f32) -> String {
    format!("{:.0}", points * 20.0)
}

/// The part of styles.
pub(super) fn styles(meta: &Meta) -> io::Result<Vec<u8>> {
    let mut xml = Xml::part();
    xml.element("w:styles", &[("xmlns:w", super::SPACE)], |xml| {
        xml.element("w:docDefaults", &[], |xml| {
            xml.element("w:rPrDefault", &[], |xml| {
                xml.element("w:rPr", &[], |xml| {
                    let faces = ["w:ascii", "w:hAnsi", "w:cs", "w:eastAsia"];
                    xml.empty("w:rFonts", &faces.map(|name| (name, TYPEFACE)));
                    xml.empty("w:lang", &[("w:val", meta.lang.as_str())]);
                });
            });
            xml.empty("w:pPrDefault", &[]);
        });
        for look in looks(meta.form) {
            paragraph(xml, &look);
        }
        character(xml, "FootnoteReference", "footnote reference", |xml| {
            xml.value("w:vertAlign", "superscript");
        });
        character(xml, "Strong", "Strong", |xml| xml.empty("w:b", &[]));
        character(xml, "Emphasis", "Emphasis", |xml| xml.empty("w:i", &[]));
        character(xml, "Quiet", "Quiet", |xml| {
            xml.value("w:color", &hex(INK2));
        });
        character(xml, "Alarm", "Alarm", |xml| {
            xml.value("w:color", &hex(BRICK));
        });
        character(xml, "Number", "Number of a heading", |xml| {
            xml.value("w:color", &hex(ACCENT));
        });
        table(xml);
    });
    xml.finish()
}

fn paragraph(xml: &mut Xml, look: &Look) {
    let mut attributes = vec![("w:type", "paragraph"), ("w:styleId", look.id)];
    if look.id == "Normal" {
        attributes.push(("w:default", "1"));
    }
    xml.element("w:style", &attributes, |xml| {
        xml.value("w:name", look.name);
        if look.id != "Normal" {
            xml.value("w:basedOn", "Normal");
        }
        if look.outline.is_some() {
            xml.value("w:next", "Normal");
        }
        xml.empty("w:qFormat", &[]);
        xml.element("w:pPr", &[], |xml| {
            for (name, value) in [
                ("w:keepNext", look.keep_next),
                ("w:keepLines", look.keep_next),
            ] {
                xml.value(name, if value { "1" } else { "0" });
            }
            if look.id == "Goal" {
                xml.element("w:pBdr", &[], |xml| line(xml, "w:left", 24, ACCENT));
                let fill = hex(TINT);
                xml.empty(
                    "w:shd",
                    &[("w:val", "clear"), ("w:color", "auto"), ("w:fill", &fill)],
                );
            }
            let (before, after) = (twips(look.space.0), twips(look.space.1));
            let leading = twips(look.style.leading);
            xml.empty(
                "w:spacing",
                &[
                    ("w:before", &before),
                    ("w:after", &after),
                    ("w:line", &leading),
                    ("w:lineRule", "atLeast"),
                ],
            );
            xml.empty("w:ind", &[("w:left", &twips(look.indent))]);
            xml.value("w:jc", if look.center { "center" } else { "left" });
            if let Some(level) = look.outline {
                xml.value("w:outlineLvl", &level.to_string());
            }
        });
        xml.element("w:rPr", &[], |xml| {
            let bold = matches!(look.style.face, Face::Bold | Face::Semibold);
            xml.value("w:b", if bold { "1" } else { "0" });
            xml.value("w:color", &hex(look.style.color));
            let size = format!("{:.0}", look.style.size * 2.0);
            xml.value("w:sz", &size);
            xml.value("w:szCs", &size);
        });
    });
}

fn character(xml: &mut Xml, id: &str, name: &str, looks: impl FnOnce(&mut Xml)) {
    let attributes = [("w:type", "character"), ("w:styleId", id)];
    xml.element("w:style", &attributes, |xml| {
        xml.value("w:name", name);
        xml.empty("w:qFormat", &[]);
        xml.element("w:rPr", &[], looks);
    });
}

/// A line of `eighths` of a point.
pub(super) fn line(xml: &mut Xml, side: &str, eighths: u8, color: Color) {
    let (width, color) = (eighths.to_string(), hex(color));
    xml.empty(
        side,
        &[
            ("w:val", "single"),
            ("w:sz", &width),
            ("w:space", "0"),
            ("w:color", &color),
        ],
    );
}

fn table(xml: &mut Xml) {
    let attributes = [("w:type", "table"), ("w:styleId", "Table")];
    xml.element("w:style", &attributes, |xml| {
        xml.value("w:name", "Table of the plan");
        xml.empty("w:qFormat", &[]);
        xml.element("w:tblPr", &[], |xml| {
            xml.element("w:tblBorders", &[], |xml| {
                line(xml, "w:top", 6, ACCENT);
                line(xml, "w:bottom", 6, ACCENT);
                line(xml, "w:insideH", 4, RULE);
            });
            xml.element("w:tblCellMar", &[], |xml| {
                for side in ["w:left", "w:right"] {
                    xml.empty(side, &[("w:w", "85"), ("w:type", "dxa")]);
                }
            });
        });
        for (part, fill) in [("firstRow", Some(TINT)), ("firstCol", None)] {
            xml.element("w:tblStylePr", &[("w:type", part)], |xml| {
                xml.element("w:rPr", &[], |xml| xml.value("w:color", &hex(INK)));
                if let Some(fill) = fill {
                    xml.element("w:tcPr", &[], |xml| {
                        let fill = hex(fill);
                        xml.empty(
                            "w:shd",
                            &[("w:val", "clear"), ("w:color", "auto"), ("w:fill", &fill)],
                        );
                    });
                }
            });
        }
    });
}

/// The list of dots; numbered lists have their own numbers above it.
pub(super) const DOTS: usize = 1;

/// The part of lists: one of dots, and one for each numbered list, which begins at its own number.
pub(super) fn numbering(firsts: &[u32]) -> io::Result<Vec<u8>> {
    let mut xml = Xml::part();
    xml.element("w:numbering", &[("xmlns:w", super::SPACE)], |xml| {
        for (id, format, words) in [("0", "bullet", "•"), ("1", "decimal", "%1.")] {
            xml.element("w:abstractNum", &[("w:abstractNumId", id)], |xml| {
                xml.value("w:multiLevelType", "singleLevel");
                xml.element("w:lvl", &[("w:ilvl", "0")], |xml| {
                    xml.value("w:start", "1");
                    xml.value("w:numFmt", format);
                    xml.value("w:lvlText", words);
                    xml.value("w:lvlJc", "left");
                    xml.element("w:pPr", &[], |xml| {
                        xml.empty("w:ind", &[("w:left", "425"), ("w:hanging", "425")]);
                    });
                });
            });
        }
        let mut list = |id: usize, of: &str, first: Option<u32>| {
            xml.element("w:num", &[("w:numId", &id.to_string())], |xml| {
                xml.value("w:abstractNumId", of);
                if let Some(first) = first {
                    xml.element("w:lvlOverride", &[("w:ilvl", "0")], |xml| {
                        xml.value("w:startOverride", &first.to_string());
                    });
                }
            });
        };
        list(DOTS, "0", None);
        for (first, id) in firsts.iter().zip(DOTS + 1..) {
            list(id, "1", Some(*first));
        }
    });
    xml.finish()
}
