//! The text of a plan file: an envelope that says what it is, and the plan.
//!
//! ```text
//! #![enable(implicit_some)]
//! (
//!     format: "lpdi-plan",
//!     schema: 1,
//!     app: "0.1.0",
//!     plan: ( … ),
//! )
//! ```

use ron::extensions::Extensions;
use ron::ser::PrettyConfig;
use serde::{Deserialize, Serialize};

use super::{MAX_BYTES, OpenError, SaveError, Stamp, limits, migrate};
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
}

/// Why an opened plan must not be written back: the file holds more than we would write.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReadOnly {
    /// A newer program wrote it.
    NewerSchema {
        /// Schema of the file.
        found: u32,
        /// Program that wrote the file.
        app: String,
    },
    /// It has fields this program does not know.
    UnknownFields(Vec<String>),
}

#[derive(Serialize)]
struct EnvelopeOut<'a> {
    format: &'a str,
    schema: u32,
    app: &'a str,
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
    pub(super) plan: P,
}

fn options() -> ron::Options {
    ron::Options::default()
        .with_default_extension(Extensions::IMPLICIT_SOME)
        .with_recursion_limit(limits::MAX_DEPTH * 4)
}

/// The file's text for `plan`: the same plan gives the same bytes, fields stand in the order of
/// their declaration, lines end with LF.
pub fn to_text(plan: &Plan) -> Result<String, SaveError> {
    let envelope = EnvelopeOut {
        format: FORMAT,
        schema: SCHEMA,
        app: env!("CARGO_PKG_VERSION"),
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
    let text = ron::to_string(plan).map_err(|error| SaveError::Serialise(error.to_string()))?;
    Ok(Stamp::of(text.as_bytes()).to_string())
}

/// Reads a plan from the bytes of a file.
pub fn parse(bytes: &[u8]) -> Result<Opened, OpenError> {
    if bytes.len() as u64 > MAX_BYTES {
        return Err(OpenError::TooLarge {
            limit_mb: MAX_BYTES / (1024 * 1024),
        });
    }
    let text = std::str::from_utf8(bytes).map_err(|error| not_text(bytes, error.valid_up_to()))?;
    // Windows editors put a byte order mark in front.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    limits::check_depth(text)?;
    let header = header(text)?;
    let stamp = Stamp::of(bytes);
    if header.schema > SCHEMA {
        let plan = read::<Plan>(text)?.0;
        let read_only = Some(ReadOnly::NewerSchema {
            found: header.schema,
            app: header.app,
        });
        return Ok(Opened {
            plan,
            read_only,
            stamp,
        });
    }
    let (plan, unknown) = migrate::read(text, header.schema)?;
    let read_only = (!unknown.is_empty()).then_some(ReadOnly::UnknownFields(unknown));
    Ok(Opened {
        plan,
        read_only,
        stamp,
    })
}

/// Reads the envelope with a plan of shape `P`, and tells the fields nobody asked for.
pub(super) fn read<P: for<'de> Deserialize<'de>>(
    text: &str,
) -> Result<(P, Vec<String>), OpenError> {
    let options = options();
    let mut deserializer = ron::Deserializer::from_str_with_options(text, &options)
        .map_err(|error| corrupt(&error))?;
    let mut unknown = Vec::new();
    let envelope: EnvelopeIn<P> =
        serde_ignored::deserialize(&mut deserializer, |path| unknown.push(path.to_string()))
            .map_err(|error| corrupt(&deserializer.span_error(error)))?;
    deserializer
        .end()
        .map_err(|error| corrupt(&deserializer.span_error(error)))?;
    Ok((envelope.plan, unknown))
}

fn header(text: &str) -> Result<Header, OpenError> {
    let mentions_us = text.contains(FORMAT);
    match options().from_str::<Header>(text) {
        Ok(header) if header.format == FORMAT => Ok(header),
        // A damaged plan still says what it is; anything else is somebody else's file.
        Err(error) if mentions_us => Err(corrupt(&error)),
        Ok(_) | Err(_) => Err(OpenError::NotPlan),
    }
}

fn corrupt(error: &ron::error::SpannedError) -> OpenError {
    OpenError::Corrupt {
        line: error.span.start.line.max(1),
        column: error.span.start.col.max(1),
        reason: error.code.to_string(),
    }
}

fn not_text(bytes: &[u8], valid_up_to: usize) -> OpenError {
    let before = bytes.get(..valid_up_to).unwrap_or_default();
    OpenError::NotText {
        line: before.split(|byte| *byte == b'\n').count(),
    }
}
