//! A part of the package as XML: elements that are opened and closed, and texts that can hold any
//! sign a plan does. It knows no element of WordprocessingML.

use std::io;

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};

/// Name and value of an attribute.
pub(super) type Attribute<'a> = (&'a str, &'a str);

/// An XML part that grows.
pub(super) struct Xml {
    writer: Writer<Vec<u8>>,
    failed: Option<io::Error>,
}

impl Xml {
    /// An empty part with its declaration.
    pub(super) fn part() -> Self {
        let mut xml = Self::fragment();
        xml.event(Event::Decl(BytesDecl::new(
            "1.0",
            Some("UTF-8"),
            Some("yes"),
        )));
        xml
    }

    /// What is put into a part later.
    pub(super) fn fragment() -> Self {
        Self {
            writer: Writer::new(Vec::new()),
            failed: None,
        }
    }

    /// An element with what `inner` writes inside it.
    pub(super) fn element(
        &mut self,
        name: &str,
        attributes: &[Attribute<'_>],
        inner: impl FnOnce(&mut Self),
    ) {
        self.event(Event::Start(start(name, attributes)));
        inner(self);
        self.event(Event::End(BytesEnd::new(name)));
    }

    /// An element with nothing inside.
    pub(super) fn empty(&mut self, name: &str, attributes: &[Attribute<'_>]) {
        self.event(Event::Empty(start(name, attributes)));
    }

    /// An element that holds its one value as `w:val`.
    pub(super) fn value(&mut self, name: &str, value: &str) {
        self.empty(name, &[("w:val", value)]);
    }

    /// Words.
    pub(super) fn text(&mut self, text: &str) {
        self.event(Event::Text(BytesText::new(&allowed(text))));
    }

    /// Puts in what was written apart.
    pub(super) fn append(&mut self, other: Self) {
        self.failed = self.failed.take().or(other.failed);
        self.writer.get_mut().extend(other.writer.into_inner());
    }

    /// The bytes.
    pub(super) fn finish(self) -> io::Result<Vec<u8>> {
        match self.failed {
            Some(error) => Err(error),
            None => Ok(self.writer.into_inner()),
        }
    }

    fn event(&mut self, event: Event<'_>) {
        if let Err(error) = self.writer.write_event(event) {
            self.failed.get_or_insert(error);
        }
    }
}

fn start<'a>(name: &'a str, attributes: &[Attribute<'_>]) -> BytesStart<'a> {
    let mut start = BytesStart::new(name);
    for (name, value) in attributes {
        start.push_attribute((*name, allowed(value).as_str()));
    }
    start
}

/// The text without the signs that no XML can hold.
fn allowed(text: &str) -> String {
    let may = |c: &char| {
        matches!(c, '\t' | '\n' | '\r') || (*c >= ' ' && !matches!(c, '\u{fffe}' | '\u{ffff}'))
    };
    text.chars().filter(may).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_text_is_held_as_it_is_but_for_signs_that_xml_cannot_hold() {
        let mut xml = Xml::fragment();
        xml.element("w:t", &[("a", "\"<\u{b}")], |xml| {
            xml.text("a < b & \u{0}c ]]> „ż” 🙂");
        });
        let bytes = xml.finish().expect("nothing fails in memory");
        let text = String::from_utf8(bytes).expect("UTF-8");
        assert_eq!(
            text,
            "<w:t a=\"&quot;&lt;\">a &lt; b &amp; c ]]&gt; „ż” 🙂</w:t>"
        );
    }
}
