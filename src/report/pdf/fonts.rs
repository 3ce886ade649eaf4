//! Subsets of the faces in use, and the objects that embed them.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Document, Object, ObjectId, Stream, dictionary};
use sha2::{Digest, Sha256};
use subsetter::GlyphRemapper;

use super::PdfError;
use crate::report::layout::fonts::font_data;
use crate::report::layout::frame::{Item, Page, TextRun};
use crate::report::style::Face;

/// The faces a document uses.
pub struct FontSet {
    faces: Vec<UsedFace>,
}

/// A face with the glyphs in use.
pub struct UsedFace {
    /// The face.
    pub face: Face,
    remapper: GlyphRemapper,
    /// Subset glyph id to the characters it stands for.
    unicode: BTreeMap<u16, String>,
    /// Advance in thousandths of the em by subset glyph id.
    widths: BTreeMap<u16, u16>,
    data: Vec<u8>,
}

impl FontSet {
    /// Finds the glyphs in use and cuts the fonts.
    pub fn of(pages: &[Page]) -> Result<Self, PdfError> {
        let mut used: BTreeMap<Face, BTreeMap<u16, String>> = BTreeMap::new();
        for item in pages.iter().flat_map(|p| &p.items) {
            if let Item::Text(run) = item {
                collect(run, used.entry(run.face).or_default());
            }
        }
        let mut faces = Vec::with_capacity(used.len());
        for (face, glyphs) in used {
            if glyphs.is_empty() {
                continue;
            }
            let mut remapper = GlyphRemapper::new();
            let metrics = Metrics::of(font_data(face));
            let (mut unicode, mut widths) = (BTreeMap::new(), BTreeMap::new());
            for (glyph, text) in glyphs {
                let id = remapper.remap(glyph);
                unicode.insert(id, text);
                widths.insert(id, metrics.advance(glyph));
            }
            widths.insert(0, metrics.advance(0));
            let data = subsetter::subset(font_data(face), 0, &remapper)
                .map_err(|e| PdfError::Font(e.to_string()))?;
            faces.push(UsedFace {
                face,
                remapper,
                unicode,
                widths,
                data,
            });
        }
        Ok(Self { faces })
    }

    /// Resource name and face of a run's font.
    pub fn get(&self, face: Face) -> Option<(&'static str, &UsedFace)> {
        self.faces
            .iter()
            .find(|f| f.face == face)
            .map(|f| (name(face), f))
    }

    /// Adds the font objects; returns the resource dictionary.
    pub fn embed(&self, document: &mut Document) -> Dictionary {
        let mut fonts = Dictionary::new();
        for face in &self.faces {
            let id = face.embed(document);
            fonts.set(name(face.face), id);
        }
        fonts
    }
}

const fn name(face: Face) -> &'static str {
    match face {
        Face::Regular => "F0",
        Face::Semibold => "F1",
        Face::Bold => "F2",
        Face::Italic => "F3",
    }
}

const fn font_name(face: Face) -> &'static str {
    match face {
        Face::Regular => "Lato-Regular",
        Face::Semibold => "Lato-Semibold",
        Face::Bold => "Lato-Bold",
        Face::Italic => "Lato-Italic",
    }
}

fn collect(run: &TextRun, glyphs: &mut BTreeMap<u16, String>) {
    let mut ends: Vec<u16> = run.set.glyphs.iter().map(|g| g.start).collect();
    ends.push(u16::try_from(run.set.text.len()).unwrap_or(u16::MAX));
    ends.dedup();
    for glyph in &run.set.glyphs {
        let end = ends
            .iter()
            .copied()
            .find(|e| *e > glyph.start)
            .unwrap_or(glyph.start);
        let text = run
            .set
            .text
            .get(usize::from(glyph.start)..usize::from(end))
            .unwrap_or_default();
        // several spaces may share a glyph; a plain one is the best to copy
        let text = if text == "\u{a0}" { " " } else { text };
        let slot = glyphs.entry(glyph.id).or_insert_with(|| text.to_owned());
        if slot.is_empty() || text == " " {
            text.clone_into(slot);
        }
    }
}

impl UsedFace {
    /// The subset's id of a glyph.
    pub fn subset_id(&self, glyph: u16) -> u16 {
        self.remapper.get(glyph).unwrap_or(0)
    }

    /// Advance in thousandths of the em.
    pub fn width(&self, subset_id: u16) -> u16 {
        self.widths.get(&subset_id).copied().unwrap_or(0)
    }

    fn embed(&self, document: &mut Document) -> ObjectId {
        let base = format!("{}+{}", self.tag(), font_name(self.face));
        let metrics = Metrics::of(font_data(self.face));
        let file = document.add_object(Stream::new(
            dictionary! { "Length1" => super::finish::int(self.data.len()) },
            self.data.clone(),
        ));
        let bbox: Vec<Object> = metrics
            .bbox
            .iter()
            .map(|v| Object::Integer(i64::from(*v)))
            .collect();
        let italic = self.face == Face::Italic;
        let descriptor = document.add_object(dictionary! {
            "Type" => "FontDescriptor",
            "FontName" => Object::Name(base.clone().into_bytes()),
            "Flags" => if italic { 68 } else { 4 },
            "FontBBox" => bbox,
            "ItalicAngle" => if italic { -8 } else { 0 },
            "Ascent" => 987,
            "Descent" => -213,
            "CapHeight" => 717,
            "StemV" => if matches!(self.face, Face::Regular | Face::Italic) { 80 } else { 130 },
            "FontFile2" => file,
        });
        let widths: Vec<Object> = (0..self.remapper.num_gids())
            .map(|id| Object::Integer(i64::from(self.width(id))))
            .collect();
        let descendant = document.add_object(dictionary! {
            "Type" => "Font",
            "Subtype" => "CIDFontType2",
            "BaseFont" => Object::Name(base.clone().into_bytes()),
            "CIDSystemInfo" => dictionary! {
                "Registry" => Object::string_literal("Adobe"),
                "Ordering" => Object::string_literal("Identity"),
                "Supplement" => 0,
            },
            "FontDescriptor" => descriptor,
            "DW" => 0,
            "W" => vec![Object::Integer(0), Object::Array(widths)],
            "CIDToGIDMap" => "Identity",
        });
        let to_unicode =
            document.add_object(Stream::new(Dictionary::new(), self.cmap().into_bytes()));
        document.add_object(dictionary! {
            "Type" => "Font",
            "Subtype" => "Type0",
            "BaseFont" => Object::Name(base.into_bytes()),
            "Encoding" => "Identity-H",
            "DescendantFonts" => vec![descendant.into()],
            "ToUnicode" => to_unicode,
        })
    }

    /// Six letters that tell this subset from others of the same font.
    fn tag(&self) -> String {
        let digest = Sha256::digest(&self.data);
        digest
            .iter()
            .take(6)
            .map(|b| char::from(b'A' + b % 26))
            .collect()
    }

    fn cmap(&self) -> String {
        use std::fmt::Write;
        let mut out = String::from(
            "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n\
             /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n\
             /CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n\
             1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n",
        );
        let entries: Vec<(&u16, &String)> = self.unicode.iter().collect();
        for chunk in entries.chunks(100) {
            let _infallible = writeln!(out, "{} beginbfchar", chunk.len());
            for (id, text) in chunk {
                let text = if text.is_empty() { "\u{200b}" } else { text };
                let _infallible = write!(out, "<{id:04X}> <");
                for unit in text.encode_utf16() {
                    let _infallible = write!(out, "{unit:04X}");
                }
                out.push_str(">\n");
            }
            out.push_str("endbfchar\n");
        }
        out.push_str("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
        out
    }
}

/// Facts read straight from the tables of a TrueType font.
struct Metrics<'a> {
    units: u32,
    bbox: [i32; 4],
    long: u16,
    hmtx: &'a [u8],
}

impl<'a> Metrics<'a> {
    fn of(data: &'a [u8]) -> Self {
        let head = table(data, *b"head");
        let units = u32::from(u16_at(head, 18)).max(1);
        let scaled =
            |at: usize| i32::from(u16_at(head, at).cast_signed()) * 1000 / units.cast_signed();
        Self {
            units,
            bbox: [scaled(36), scaled(38), scaled(40), scaled(42)],
            long: u16_at(table(data, *b"hhea"), 34),
            hmtx: table(data, *b"hmtx"),
        }
    }

    fn advance(&self, glyph: u16) -> u16 {
        let index = glyph.min(self.long.saturating_sub(1));
        let raw = u32::from(u16_at(self.hmtx, usize::from(index) * 4));
        ((raw * 1000 + self.units / 2) / self.units) as u16
    }
}

fn u16_at(data: &[u8], at: usize) -> u16 {
    match data.get(at..at + 2) {
        Some(&[high, low]) => u16::from_be_bytes([high, low]),
        _ => 0,
    }
}

fn table(data: &[u8], wanted: [u8; 4]) -> &[u8] {
    let count = usize::from(u16_at(data, 4));
    let u32_at =
        |at: usize| usize::from(u16_at(data, at)) << 16 | usize::from(u16_at(data, at + 2));
    (0..count)
        .map(|i| 12 + i * 16)
        .find(|at| data.get(*at..at + 4) == Some(&wanted[..]))
        .and_then(|at| {
            let start = u32_at(at + 8);
            data.get(start..start + u32_at(at + 12))
        })
        .unwrap_or_default()
}
