//! The file of a pack: lines of text parted by tabs, with a version and a sum over itself.
//!
//! ```text
//! lpdi-pack 1 2026-01-01
//! source 2020 2011 title
//! column ludnosc 0
//! unit 0201011 urban Bolesławiec bolesławiecki dolnośląskie Bolesławca … 0 38486 …
//! former 0218032 0218033
//! end <SHA-256 of everything before>
//! ```

use std::fmt::Write as _;

use sha2::{Digest, Sha256};

use super::{Cases, Column, Kind, Pack, Source, Unit};
use crate::base::{Arg, Year};
use crate::i18n::fold;

/// How a pack begins.
pub const FORMAT: &str = "lpdi-pack";
/// The newest shape that this program writes: that of a pack with values that are not whole. One
/// of whole values is written in the first, which programs of before read too.
pub const VERSION: u32 = 2;
/// Cells of a unit before its values.
const NAMED: usize = 11;

/// Why a pack cannot be used. Its words are the messages `open-pack-…`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PackError {
    /// Something else.
    #[error("not a data pack")]
    NotPack,
    /// Written by a newer program.
    #[error("a data pack of version {version}")]
    Newer {
        /// The version it names.
        version: u32,
    },
    /// The end is missing: a copy that was broken off.
    #[error("the end is missing")]
    Cut,
    /// Changed after it was written.
    #[error("its sum is another one")]
    Changed,
    /// A line that says nothing this program understands.
    #[error("line {line} is damaged")]
    Damaged {
        /// Line, from 1.
        line: usize,
    },
}

impl PackError {
    /// Key of the message, which has a `.hint` that says what to do.
    pub fn key(self) -> &'static str {
        match self {
            Self::NotPack => "open-pack-not",
            Self::Newer { .. } => "open-pack-newer",
            Self::Cut => "open-pack-cut",
            Self::Changed => "open-pack-changed",
            Self::Damaged { .. } => "open-pack-damaged",
        }
    }

    /// Arguments of the message.
    pub fn args(self) -> Vec<(&'static str, Arg)> {
        match self {
            Self::Newer { version } => vec![("version", i64::from(version).into())],
            Self::Damaged { line } => {
                vec![("line", line.into())]
            }
            Self::NotPack | Self::Cut | Self::Changed => Vec::new(),
        }
    }
}

/// A pack as the text of its file.
pub fn to_text(pack: &Pack) -> String {
    let mut values = pack.units.iter().flat_map(|unit| &unit.values).flatten();
    let version = if values.any(|value| value.places() > 0) {
        VERSION
    } else {
        1
    };
    let mut out = format!("{FORMAT}\t{version}\t{}\n", pack.state);
    let year = |year: Option<Year>| year.map_or_else(String::new, |year| year.to_string());
    let mut line = |cells: &[&str]| {
        out.push_str(&cells.join("\t"));
        out.push('\n');
    };
    for source in &pack.sources {
        let (of, census) = (year(Some(source.year)), year(source.census));
        line(&["source", &of, &census, &source.title]);
    }
    for column in &pack.columns {
        line(&["column", &column.key, &column.source.to_string()]);
    }
    for unit in &pack.units {
        let values: Vec<String> = unit
            .values
            .iter()
            .map(|value| value.map_or_else(String::new, |value| value.to_string()))
            .collect();
        let cases = &unit.cases;
        let mut cells = vec![
            "unit",
            &unit.code,
            unit.kind.key(),
            &unit.name,
            &unit.powiat,
            &unit.voivodeship,
            &cases.genitive,
            &cases.dative,
            &cases.locative,
            &cases.instrumental,
            if cases.doubtful { "1" } else { "0" },
        ];
        cells.extend(values.iter().map(String::as_str));
        line(&cells);
    }
    for (before, now) in &pack.former {
        line(&["former", before, now]);
    }
    let sum = sum_of(out.as_bytes());
    out.push_str("end\t");
    out.push_str(&sum);
    out.push('\n');
    out
}

fn sum_of(bytes: &[u8]) -> String {
    let mut sum = String::with_capacity(64);
    for byte in Sha256::digest(bytes) {
        // writing to a text cannot fail
        write!(sum, "{byte:02x}").ok();
    }
    sum
}

/// Reads a pack. Whatever the bytes are, the answer is a whole pack or the reason why not.
pub fn read(bytes: &[u8]) -> Result<Pack, PackError> {
    let beginning = bytes.get(..FORMAT.len());
    if beginning != Some(FORMAT.as_bytes()) || bytes.get(FORMAT.len()) != Some(&b'\t') {
        return Err(PackError::NotPack);
    }
    let head = bytes
        .split(|byte| *byte == b'\n')
        .next()
        .unwrap_or_default();
    let head = std::str::from_utf8(head).map_err(|_error| PackError::Damaged { line: 1 })?;
    let mut head = head.split('\t').skip(1);
    let version = head.next().and_then(|version| version.parse().ok());
    match version {
        Some(1..=VERSION) => {}
        Some(version) if version > VERSION => return Err(PackError::Newer { version }),
        _ => return Err(PackError::NotPack),
    }
    let state = head
        .next()
        .ok_or(PackError::Damaged { line: 1 })?
        .to_owned();
    let text = std::str::from_utf8(bytes).map_err(|_error| PackError::Changed)?;
    let body = text.strip_suffix('\n').ok_or(PackError::Cut)?;
    let (body, end) = body.rsplit_once('\n').ok_or(PackError::Cut)?;
    let sum = end.strip_prefix("end\t").ok_or(PackError::Cut)?;
    let summed = text.get(..=body.len()).unwrap_or_default();
    if sum != sum_of(summed.as_bytes()) {
        return Err(PackError::Changed);
    }
    let mut pack = Pack {
        state,
        ..Pack::default()
    };
    for (index, line) in body.split('\n').enumerate().skip(1) {
        let damaged = PackError::Damaged { line: index + 1 };
        if line
            .chars()
            .any(|letter| letter.is_control() && letter != '\t')
        {
            return Err(damaged);
        }
        take(&mut pack, line).ok_or(damaged)?;
    }
    pack.index();
    Ok(pack)
}

/// Takes a line in; none where it is damaged.
fn take(pack: &mut Pack, line: &str) -> Option<()> {
    let cells: Vec<&str> = line.split('\t').collect();
    match cells.as_slice() {
        ["source", year, census, title] => pack.sources.push(Source {
            title: (*title).to_owned(),
            year: year_of(year)?,
            census: match *census {
                "" => None,
                census => Some(year_of(census)?),
            },
        }),
        ["column", key, source] => {
            let source = source.parse().ok()?;
            pack.sources.get(source)?;
            crate::base::Id::of_key(key)?;
            pack.columns.push(Column {
                key: (*key).to_owned(),
                source,
            });
        }
        ["unit", rest @ ..] if rest.len() + 1 == NAMED + pack.columns.len() => {
            pack.units.push(unit_of(rest)?);
        }
        ["former", before, now] => {
            let is_code = |code: &str| code.len() == 7 && Kind::of_code(code).is_some();
            if !is_code(before) || !is_code(now) {
                return None;
            }
            pack.former.insert((*before).to_owned(), (*now).to_owned());
        }
        _ => return None,
    }
    Some(())
}

fn unit_of(cells: &[&str]) -> Option<Unit> {
    let text = |index: usize| cells.get(index).map(|cell| (*cell).to_owned());
    let code = text(0)?;
    let kind = Kind::of_code(&code)?;
    let name = text(2)?;
    if *cells.get(1)? != kind.key() || name.is_empty() {
        return None;
    }
    let value = |cell: &&str| match *cell {
        "" => Some(None),
        cell => cell.parse().ok().map(Some),
    };
    Some(Unit {
        kind,
        name,
        powiat: text(3)?,
        voivodeship: text(4)?,
        cases: Cases {
            genitive: text(5)?,
            dative: text(6)?,
            locative: text(7)?,
            instrumental: text(8)?,
            doubtful: match *cells.get(9)? {
                "0" => false,
                "1" => true,
                _ => return None,
            },
        },
        values: cells.get(10..)?.iter().map(value).collect::<Option<_>>()?,
        code,
    })
}

fn year_of(text: &str) -> Option<Year> {
    Year::new(text.parse().ok()?)
}

impl Pack {
    /// Makes the units findable.
    pub(super) fn index(&mut self) {
        self.folded = self.units.iter().map(|unit| fold(&unit.name)).collect();
    }
}
