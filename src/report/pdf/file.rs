//! Objects to bytes: object streams and a cross-reference stream, as PDF/A-2 allows.
//!
//! Written here rather than by lopdf because a stream whose last byte reads as a line end makes
//! checkers that look for `endstream` miscount, and because one pass is several times faster.

use std::borrow::Cow;
use std::cell::RefCell;
use std::io::Write;

use flate2::{Compress, Compression, FlushCompress, Status};
use lopdf::{Dictionary, Document, Object, ObjectId, Stream, StringFormat};

use super::finish::int;
use super::syntax::{base_85, hexadecimal, integer, number};
use crate::base::threads::beside;

/// Objects in one object stream.
const PER_STREAM: usize = 200;
/// Below this many bytes packing does not pay.
const TINY: usize = 48;

/// Where an object is.
#[derive(Clone, Copy)]
enum Place {
    Free,
    At(usize),
    In { stream: u32, index: usize },
}

/// A stream that is to be packed, under the number it has.
enum Job<'a> {
    /// One of the document's own.
    Stream(u32, &'a Stream),
    /// Objects that are gathered in one.
    Objects(u32, Vec<(u32, Cow<'a, Object>)>),
}

/// Writes the document; the trailer's Root, Info and ID are taken from it. `later` are objects whose
/// numbers are the document's and which are made only when they are written, because there are
/// a hundred on every page.
pub fn write(
    document: &Document,
    mut later: impl Iterator<Item = (u32, Object)>,
) -> std::io::Result<Vec<u8>> {
    let mut streams: Vec<Job<'_>> = Vec::new();
    let mut loose: Vec<(u32, Cow<'_, Object>)> = Vec::new();
    let mut out = b"%PDF-1.7\n%\xE2\xE3\xCF\xD3\n".to_vec();
    let mut places = vec![Place::Free; document.max_id as usize + 1];
    for ((id, _), object) in &document.objects {
        match object {
            Object::Stream(stream) if stream.allows_compression => {
                streams.push(Job::Stream(*id, stream));
            }
            Object::Stream(stream) => {
                note(&mut places, *id, Place::At(out.len()));
                write_stream(&mut out, *id, stream.dict.clone(), &stream.content)?;
            }
            _ => loose.push((*id, Cow::Borrowed(object))),
        }
    }
    let mut next = document.max_id + 1;
    let mut loose = loose.into_iter();
    let gathered = std::iter::from_fn(|| {
        let mut objects: Vec<_> = loose.by_ref().take(PER_STREAM).collect();
        if objects.is_empty() {
            let made = later.by_ref().take(PER_STREAM);
            objects = made.map(|(id, object)| (id, Cow::Owned(object))).collect();
        }
        let stream = next;
        for (index, (id, _)) in objects.iter().enumerate() {
            note(&mut places, *id, Place::In { stream, index });
        }
        (!objects.is_empty()).then(|| {
            places.push(Place::Free);
            next += 1;
            Job::Objects(stream, objects)
        })
    });
    let jobs = streams.into_iter().chain(gathered).map(Ok);
    let packed = beside(jobs, |job| match job {
        Job::Stream(id, stream) => Ok((id, stream.dict.clone(), pack(&stream.content)?)),
        Job::Objects(id, objects) => {
            let (dictionary, content) = object_stream(&objects)?;
            Ok::<_, std::io::Error>((id, dictionary, pack(&content)?))
        }
    })?;
    for (id, dictionary, packed) in packed {
        note(&mut places, id, Place::At(out.len()));
        write_packed(&mut out, id, dictionary, &packed)?;
    }
    cross_reference(document, out, places, next)
}

/// Several objects in one stream: their numbers and offsets, then the objects.
fn object_stream(objects: &[(u32, Cow<'_, Object>)]) -> std::io::Result<(Dictionary, Vec<u8>)> {
    let (mut index, mut body) = (Vec::new(), Vec::new());
    for (id, object) in objects {
        write!(index, "{id} {} ", body.len())?;
        write_object(&mut body, object)?;
        body.push(b'\n');
    }
    let mut dictionary = Dictionary::new();
    dictionary.set("Type", "ObjStm");
    dictionary.set("N", int(objects.len()));
    dictionary.set("First", int(index.len()));
    index.extend(body);
    Ok((dictionary, index))
}

/// The bytes of a stream as they stand in the file, and how a reader unpacks them.
pub struct Packed {
    bytes: Vec<u8>,
    filters: &'static [&'static str],
}

impl Packed {
    /// Makes them the stream `id` of the document.
    pub fn set(self, document: &mut Document, id: ObjectId) {
        let mut dictionary = Dictionary::new();
        self.describe(&mut dictionary);
        let stream = Stream::new(dictionary, self.bytes).with_compression(false);
        document.set_object(id, stream);
    }

    fn describe(&self, dictionary: &mut Dictionary) {
        match self.filters {
            [] => {}
            [only] => dictionary.set("Filter", *only),
            several => {
                let names = several.iter().map(|name| Object::from(*name));
                dictionary.set("Filter", names.collect::<Vec<_>>());
            }
        }
    }
}

fn note(places: &mut [Place], id: u32, place: Place) {
    if let Some(slot) = places.get_mut(id as usize) {
        *slot = place;
    }
}

fn cross_reference(
    document: &Document,
    mut out: Vec<u8>,
    mut places: Vec<Place>,
    id: u32,
) -> std::io::Result<Vec<u8>> {
    let start = out.len();
    places.push(Place::At(start));
    let mut table = Vec::with_capacity(places.len() * 7);
    for (number, place) in places.iter().enumerate() {
        let (kind, second, third) = match place {
            Place::Free => (0_u8, 0_u32, if number == 0 { u16::MAX } else { 0 }),
            Place::At(offset) => (1, u32::try_from(*offset).unwrap_or(u32::MAX), 0),
            Place::In { stream, index } => (2, *stream, u16::try_from(*index).unwrap_or(u16::MAX)),
        };
        table.push(kind);
        table.extend(second.to_be_bytes());
        table.extend(third.to_be_bytes());
    }
    let mut dictionary = document.trailer.clone();
    dictionary.set("Type", "XRef");
    dictionary.set("Size", int(places.len()));
    dictionary.set("W", vec![1.into(), 4.into(), 2.into()]);
    write_packed(&mut out, id, dictionary, &pack(&table)?)?;
    write!(out, "startxref\n{start}\n%%EOF\n")?;
    Ok(out)
}

/// Packs bytes, where that pays, so that the last one is no line end: a checksum that ends with one
/// cannot be helped (every reader unpacks these very bytes and no blank more), so the whole is then
/// written in digits, with a sign at the end.
pub fn pack(plain: &[u8]) -> std::io::Result<Packed> {
    let pays = plain.len() >= TINY;
    let bytes = if pays {
        PACKER.with_borrow_mut(|compress| deflated(compress, plain))?
    } else {
        plain.to_vec()
    };
    if !matches!(bytes.last(), Some(b'\r' | b'\n')) {
        let filters = if pays {
            ["FlateDecode"].as_slice()
        } else {
            &[]
        };
        return Ok(Packed { bytes, filters });
    }
    let mut digits = Vec::with_capacity(bytes.len() * 5 / 4 + 8);
    base_85(&mut digits, &bytes);
    Ok(Packed {
        bytes: digits,
        filters: if pays {
            &["ASCII85Decode", "FlateDecode"]
        } else {
            &["ASCII85Decode"]
        },
    })
}

thread_local! {
    /// Packs one stream after the other: it takes a third of a megabyte, and between results of all
    /// sizes a new one for each would leave holes everywhere.
    static PACKER: RefCell<Compress> = RefCell::new(Compress::new(Compression::new(5), true));
}

/// The bytes in zlib's format.
fn deflated(compress: &mut Compress, plain: &[u8]) -> std::io::Result<Vec<u8>> {
    compress.reset();
    let mut packed = Vec::with_capacity(plain.len() / 3 + TINY);
    loop {
        let taken = usize::try_from(compress.total_in()).unwrap_or(usize::MAX);
        let rest = plain.get(taken..).unwrap_or_default();
        match compress.compress_vec(rest, &mut packed, FlushCompress::Finish)? {
            Status::StreamEnd => break,
            // there was no room
            _ => packed.reserve(packed.capacity()),
        }
    }
    packed.shrink_to_fit();
    Ok(packed)
}

fn write_packed(
    out: &mut Vec<u8>,
    id: u32,
    mut dictionary: Dictionary,
    packed: &Packed,
) -> std::io::Result<()> {
    packed.describe(&mut dictionary);
    write_stream(out, id, dictionary, &packed.bytes)
}

fn write_stream(
    out: &mut Vec<u8>,
    id: u32,
    mut dictionary: Dictionary,
    bytes: &[u8],
) -> std::io::Result<()> {
    dictionary.set("Length", int(bytes.len()));
    writeln!(out, "{id} 0 obj")?;
    write_dictionary(out, &dictionary)?;
    out.extend(b"stream\n");
    out.extend(bytes);
    out.extend(b"\nendstream\nendobj\n");
    Ok(())
}

fn write_dictionary(out: &mut Vec<u8>, dictionary: &Dictionary) -> std::io::Result<()> {
    out.extend(b"<<");
    for (key, value) in dictionary {
        write_name(out, key)?;
        if !matches!(
            value,
            Object::Name(_) | Object::Array(_) | Object::Dictionary(_) | Object::String(..)
        ) {
            out.push(b' ');
        }
        write_object(out, value)?;
    }
    out.extend(b">>");
    Ok(())
}

fn write_name(out: &mut Vec<u8>, name: &[u8]) -> std::io::Result<()> {
    out.push(b'/');
    for &byte in name {
        if byte.is_ascii_alphanumeric() || b"+-_.:".contains(&byte) {
            out.push(byte);
        } else {
            write!(out, "#{byte:02X}")?;
        }
    }
    Ok(())
}

fn write_object(out: &mut Vec<u8>, object: &Object) -> std::io::Result<()> {
    match object {
        Object::Boolean(value) => write!(out, "{value}")?,
        Object::Integer(value) => integer(out, *value),
        Object::Real(value) => number(out, *value, 3),
        Object::Name(name) => write_name(out, name)?,
        Object::String(bytes, StringFormat::Literal) => {
            out.push(b'(');
            for &byte in bytes {
                if matches!(byte, b'(' | b')' | b'\\') {
                    out.push(b'\\');
                }
                out.push(byte);
            }
            out.push(b')');
        }
        Object::String(bytes, StringFormat::Hexadecimal) => {
            out.push(b'<');
            hexadecimal(out, bytes);
            out.push(b'>');
        }
        Object::Array(items) => {
            out.push(b'[');
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    out.push(b' ');
                }
                write_object(out, item)?;
            }
            out.push(b']');
        }
        Object::Dictionary(dictionary) => write_dictionary(out, dictionary)?,
        Object::Reference((id, generation)) => {
            integer(out, (*id).into());
            out.push(b' ');
            integer(out, (*generation).into());
            out.extend(b" R");
        }
        // a stream is always indirect and written by `write_stream`, never inside another object
        Object::Null | Object::Stream(_) => out.extend(b"null"),
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::super::read::unpacked;
    use super::*;

    /// One in 128 checksums ends like a line, and so may what is too short to be packed.
    #[test]
    fn packed_bytes_end_like_no_line_and_come_back_as_they_were() {
        let long = (0..=u8::MAX).map(|byte| vec![byte; 61]);
        let short = [b"".as_slice(), b"Q\n", b"ET\r\n", b"0 0 m "];
        let mut digits = 0;
        for plain in long.chain(short.map(<[u8]>::to_vec)) {
            let packed = pack(&plain).unwrap();
            assert!(!matches!(packed.bytes.last(), Some(b'\r' | b'\n')));
            digits += usize::from(packed.filters.contains(&"ASCII85Decode"));
            let mut dictionary = Dictionary::new();
            packed.describe(&mut dictionary);
            let mut words = Vec::new();
            write_dictionary(&mut words, &dictionary).unwrap();
            assert_eq!(unpacked(&words, &packed.bytes, 100), Some(plain));
        }
        // 61 is odd: each last byte comes once; and two of the short ones end like a line
        assert_eq!(digits, 4);
    }
}
