//! The text of a plan file: an envelope that says what it is, and the plan.
//!
//! ```text
//! #![enable(implicit_some)]
//! (
//!     format: "lpdi-plan",
//!     schema: 1,
//!     app: "0.1.0",
//!     id: "7f3a…", // which plan it is, 32 digits
//!     parent: "b02c…", // fingerprint of the state before this one
//!     older: "93d1… 0be7…", // beginnings of those of earlier states
//!     plan: ( … ),
//! )
//! ```

use std::borrow::Cow;

use ron::extensions::Extensions;
use ron::ser::PrettyConfig;
use serde::{Deserialize, Serialize};

use super::{
    Damage, Found, Lineage, MAX_BYTES, Older, OpenError, ReadOnly, SaveError, Stamp, Surplus,
    limits, migrate, surplus,
};
use crate::base::PlanId;
use crate::model::Plan;

/// What the envelope calls the format.
pub const FORMAT: &str = "lpdi-plan";

/// Version of the plan's shape that this program writes.
pub const SCHEMA: u32 = 1;

/// A plan that was read.
#[derive(Debug)]
pub struct Opened {
    /// The plan, in today's shape.
    pub plan: Plan,
    /// Why it must not be written back to its file, where that is so.
    pub read_only: Option<ReadOnly>,
    /// Stamp of the bytes it was read from.
    pub stamp: Stamp,
    /// Which plan it is.
    pub lineage: Lineage,
}

#[derive(Serialize)]
struct EnvelopeOut<'a> {
    format: &'a str,
    schema: u32,
    app: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<PlanId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    from: Option<PlanId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    parent: Option<Stamp>,
    #[serde(skip_serializing_if = "Option::is_none")]
    older: Option<&'a Older>,
    plan: &'a Plan,
}

#[derive(Deserialize)]
struct Header {
    #[serde(default)]
    format: String,
    #[serde(default)]
    schema: u32,
    #[serde(default)]
    app: String,
}

#[derive(Deserialize)]
pub(super) struct EnvelopeIn<P> {
    // Named so that they are not reported as unknown.
    #[serde(rename = "format")]
    _format: String,
    #[serde(rename = "schema")]
    _schema: u32,
    #[serde(default, rename = "app")]
    _app: String,
    #[serde(default)]
    id: Option<PlanId>,
    #[serde(default)]
    from: Option<PlanId>,
    #[serde(default)]
    parent: Option<Stamp>,
    #[serde(default)]
    older: Older,
    pub(super) plan: P,
}

fn options() -> ron::Options {
    ron::Options::default()
        .with_default_extension(Extensions::IMPLICIT_SOME)
        .with_recursion_limit(limits::MAX_DEPTH * 4)
}

/// The file's text for `plan`: the same plan gives the same bytes, fields stand in the order of
/// their declaration, lines end with LF.
///
/// It says not which plan it is: a file does ([`to_file`]).
pub fn to_text(plan: &Plan) -> Result<String, SaveError> {
    written(plan, None)
}

/// [`to_text`] of the file that is to hold `plan`, with its lineage.
pub fn to_file(plan: &Plan, lineage: &Lineage) -> Result<String, SaveError> {
    written(plan, Some(lineage))
}

fn written(plan: &Plan, lineage: Option<&Lineage>) -> Result<String, SaveError> {
    let envelope = EnvelopeOut {
        format: FORMAT,
        schema: SCHEMA,
        app: env!("CARGO_PKG_VERSION"),
        id: lineage.map(|lineage| lineage.id),
        from: lineage.and_then(|lineage| lineage.from),
        parent: lineage.and_then(|lineage| lineage.parent),
        older: lineage
            .map(|lineage| &lineage.older)
            .filter(|older| !older.is_empty()),
        plan,
    };
    let pretty = PrettyConfig::new()
        .new_line("\n")
        .indentor("  ")
        .compact_arrays(true)
        .extensions(Extensions::IMPLICIT_SOME);
    // The extension is written into the file by `pretty`, so that any RON reader can read it.
    let text = ron::Options::default()
        .to_string_pretty(&envelope, pretty)
        .map_err(|error| SaveError::Serialise(error.to_string()))?;
    Ok(text + "\n")
}

/// SHA-256 of the plan, 64 lower-case hexadecimal digits: any change of content changes it, the
/// version of the program and the place of the file do not.
pub fn fingerprint(plan: &Plan) -> Result<String, SaveError> {
    state(plan).map(|state| state.to_string())
}

/// [`fingerprint`] as a stamp.
pub(super) fn state(plan: &Plan) -> Result<Stamp, SaveError> {
    let text = ron::to_string(plan).map_err(|error| SaveError::Serialise(error.to_string()))?;
    Ok(Stamp::of(text.as_bytes()))
}

/// Reads a plan from the bytes of a file.
pub fn parse(bytes: &[u8]) -> Result<Opened, OpenError> {
    if bytes.len() as u64 > MAX_BYTES {
        return Err(OpenError::TooLarge {
            limit_mb: MAX_BYTES / (1024 * 1024),
        });
    }
    // a computer that lost its power leaves zeros
    if bytes
        .iter()
        .all(|byte| *byte == 0 || byte.is_ascii_whitespace())
    {
        return Err(OpenError::Empty);
    }
    let text = std::str::from_utf8(bytes).map_err(|error| not_text(bytes, error.valid_up_to()))?;
    // Windows editors put a byte order mark in front.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    limits::check_depth(text)?;
    let header = header(text)?;
    let stamp = Stamp::of(bytes);
    let mut reasons = Vec::new();
    let read = if header.schema > SCHEMA {
        let read = read::<Plan>(text).map_err(|error| newer(error, &header.app))?;
        reasons.push(Surplus::NewerSchema {
            found: header.schema,
            app: header.app.clone(),
        });
        read
    } else {
        migrate::read(text, header.schema)?
    };
    if !read.fields.is_empty() {
        reasons.push(Surplus::UnknownFields(read.fields));
    }
    if !read.options.is_empty() {
        reasons.push(Surplus::UnknownOptions(read.options));
    }
    let remarks = surplus::remarks(text);
    if !remarks.is_empty() {
        reasons.push(Surplus::Remarks(remarks));
    }
    let mut plan = read.plan;
    // what a word processor or a web page left in a text is no content, and no reason to lock it
    plan.clean();
    if surplus::is_newer(&header.app) {
        let keys = surplus::unknown_keys(&plan);
        if !keys.is_empty() {
            let app = header.app;
            reasons.push(Surplus::NewerKeys { keys, app });
        }
    }
    let state = state(&plan).unwrap_or(stamp);
    Ok(Opened {
        plan,
        read_only: ReadOnly::of(reasons),
        stamp,
        lineage: Lineage {
            id: read.id.unwrap_or_else(|| state.to_plan_id()),
            from: read.from,
            parent: read.parent,
            older: read.older,
            state: Some(state),
        },
    })
}

/// A plan in the shape `P`, and what of its file nobody knows.
pub(super) struct Read<P> {
    pub(super) plan: P,
    id: Option<PlanId>,
    from: Option<PlanId>,
    parent: Option<Stamp>,
    older: Older,
    /// Paths of unknown fields.
    pub(super) fields: Vec<String>,
    /// Options of choices that nobody knows, read as blanks.
    pub(super) options: Vec<Found>,
}

/// Unknown options that are blanked before a file counts as damaged; each costs a reading.
const MAX_OPTIONS: usize = 50;

/// Reads the envelope with a plan of shape `P`.
pub(super) fn read<P: for<'de> Deserialize<'de>>(text: &str) -> Result<Read<P>, OpenError> {
    let (mut text, mut options) = (Cow::Borrowed(text), Vec::new());
    loop {
        let error = match read_strictly(&text) {
            Ok((envelope, fields)) => {
                return Ok(Read {
                    plan: envelope.plan,
                    id: envelope.id,
                    from: envelope.from,
                    parent: envelope.parent,
                    older: envelope.older,
                    fields,
                    options,
                });
            }
            Err(error) => error,
        };
        let blanked = match &error.code {
            ron::Error::NoSuchEnumVariant { found, .. } if options.len() < MAX_OPTIONS => {
                blanked(&text, error.span.start, found)
            }
            _ => None,
        };
        let Some((blanked, option)) = blanked else {
            return Err(corrupt(&text, &error));
        };
        text = Cow::Owned(blanked);
        options.push(option);
    }
}

/// `text` with a blank in place of the option `found` at `place`.
fn blanked(text: &str, place: ron::error::Position, found: &str) -> Option<(String, Found)> {
    const BLANK: &str = "None";
    let lines = text.split_inclusive('\n').take(place.line.checked_sub(1)?);
    let before: usize = lines.map(str::len).sum();
    let mut chars = text.get(before..)?.char_indices();
    let from = before + chars.nth(place.col.checked_sub(1)?)?.0;
    if found == BLANK || !text.get(from..)?.starts_with(found) {
        return None;
    }
    let mut blanked = text.to_owned();
    blanked.replace_range(from..from + found.len(), BLANK);
    let option = Found {
        line: place.line,
        text: found.to_owned(),
    };
    Some((blanked, option))
}

/// Reads the envelope with a plan of shape `P`, and tells the fields nobody asked for.
fn read_strictly<P: for<'de> Deserialize<'de>>(
    text: &str,
) -> Result<(EnvelopeIn<P>, Vec<String>), ron::error::SpannedError> {
    let options = options();
    let mut deserializer = ron::Deserializer::from_str_with_options(text, &options)?;
    let mut unknown = Vec::new();
    let envelope: EnvelopeIn<P> =
        serde_ignored::deserialize(&mut deserializer, |path| unknown.push(path.to_string()))
            .map_err(|error| deserializer.span_error(error))?;
    deserializer
        .end()
        .map_err(|error| deserializer.span_error(error))?;
    Ok((envelope, unknown))
}

fn header(text: &str) -> Result<Header, OpenError> {
    let mentions_us = text.contains(FORMAT);
    match options().from_str::<Header>(text) {
        Ok(header) if header.format == FORMAT => Ok(header),
        // A damaged plan still says what it is; anything else is somebody else's file. Who knows
        // what should stand there says it better.
        Err(error) if mentions_us => {
            let knowing = read_strictly::<Plan>(text).err();
            Err(corrupt(text, knowing.as_ref().unwrap_or(&error)))
        }
        Ok(_) | Err(_) => Err(OpenError::NotPlan),
    }
}

fn corrupt(text: &str, error: &ron::error::SpannedError) -> OpenError {
    let ((line, column), damage) = Damage::found(text, error);
    OpenError::Corrupt {
        line,
        column,
        damage,
    }
}

/// What we cannot read of a newer program's file is no damage.
fn newer(error: OpenError, app: &str) -> OpenError {
    match error {
        OpenError::Corrupt { line, column, .. } => OpenError::Newer {
            line,
            column,
            app: app.to_owned(),
        },
        other => other,
    }
}

fn not_text(bytes: &[u8], valid_up_to: usize) -> OpenError {
    let before = bytes.get(..valid_up_to).unwrap_or_default();
    OpenError::NotText {
        line: before.split(|byte| *byte == b'\n').count(),
    }
}
