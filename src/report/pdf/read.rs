//! What a written file says of itself: the plan it was made from, and the plan that travels in it.
//!
//! Looks for the packet and the stream that `finish` writes, and reads nothing else: a file from
//! elsewhere costs one pass over its bytes and can ask for no more memory than is allowed.

use std::borrow::Cow;
use std::io::Read as _;
use std::ops::Range;

use flate2::read::ZlibDecoder;

use super::syntax::from_base_85;
use super::xmp::SUM;

/// What a document says it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claim {
    /// Sum of the plan, 64 hexadecimal digits.
    pub fingerprint: String,
    /// [`crate::report::doc::Meta::document`].
    pub document: String,
    /// BCP 47 tag of its language.
    pub lang: String,
    /// Day of the document, `YYYY-MM-DD`.
    pub date: String,
    /// Name and version of the program.
    pub producer: String,
    /// Whether the plan travels in it.
    pub carries_plan: bool,
}

/// What the file says it is; none where this program did not write it.
#[must_use]
pub fn claim(bytes: &[u8]) -> Option<Claim> {
    let packet = between(bytes, b"<?xpacket begin", b"<?xpacket end", 0)?;
    let packet = std::str::from_utf8(bytes.get(packet)?).ok()?;
    let value = |open: &str| {
        let after = packet.split_once(open)?.1;
        let text = after.split_once("</")?.0;
        Some(unescape(text))
    };
    let source = value("<dc:source>")?;
    Some(Claim {
        fingerprint: source.strip_prefix(SUM)?.to_owned(),
        document: value("<dc:type><rdf:Bag><rdf:li>")?,
        lang: value("<dc:language><rdf:Bag><rdf:li>")?,
        date: value("<xmp:CreateDate>")?.get(..10)?.to_owned(),
        producer: value("<pdf:Producer>")?,
        carries_plan: value("<pdfaid:part>")? == "3",
    })
}

/// Why the attached plan cannot be had.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lost {
    /// There is none.
    Absent,
    /// It is damaged, or larger than allowed.
    Unreadable,
}

/// The file that travels inside, of at most `limit` bytes.
pub fn attached(bytes: &[u8], limit: u64) -> Result<Vec<u8>, Lost> {
    let mark = find(bytes, b"/EmbeddedFile/", 0).or_else(|| find(bytes, b"/EmbeddedFile ", 0));
    let at = mark.ok_or(Lost::Absent)?;
    let stream = between(bytes, b"stream\n", b"\nendstream", at).ok_or(Lost::Unreadable)?;
    let begin = bytes.get(..at).unwrap_or_default();
    let begin = begin.windows(4).rposition(|part| part == b" obj");
    let dictionary = bytes.get(begin.unwrap_or(at)..stream.start);
    let inside = bytes.get(stream).unwrap_or_default();
    unpacked(dictionary.unwrap_or_default(), inside, limit).ok_or(Lost::Unreadable)
}

/// What `bytes` of a stream are, at most so many, by the filters that its dictionary names; none
/// where they are damaged or more.
pub(super) fn unpacked(dictionary: &[u8], bytes: &[u8], limit: u64) -> Option<Vec<u8>> {
    let has = |filter: &[u8]| find(dictionary, filter, 0).is_some();
    let mut bytes = Cow::Borrowed(bytes);
    if has(b"/ASCII85Decode") {
        bytes = Cow::Owned(from_base_85(&bytes)?);
    }
    let mut out = Vec::new();
    let read = if has(b"/FlateDecode") {
        ZlibDecoder::new(&*bytes)
            .take(limit + 1)
            .read_to_end(&mut out)
    } else {
        (&*bytes).take(limit + 1).read_to_end(&mut out)
    };
    (read.is_ok() && out.len() as u64 <= limit).then_some(out)
}

fn find(bytes: &[u8], wanted: &[u8], from: usize) -> Option<usize> {
    let rest = bytes.get(from..)?;
    let at = rest.windows(wanted.len()).position(|part| part == wanted)?;
    Some(from + at)
}

fn between(bytes: &[u8], open: &[u8], close: &[u8], from: usize) -> Option<Range<usize>> {
    let begin = find(bytes, open, from)? + open.len();
    Some(begin..find(bytes, close, begin)?)
}

fn unescape(text: &str) -> String {
    text.replace("&quot;", "\"")
        .replace("&gt;", ">")
        .replace("&lt;", "<")
        .replace("&amp;", "&")
}
