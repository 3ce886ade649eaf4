//! Files of earlier shapes.
//!
//! Every schema that was ever released keeps its own frozen structs in `v{N}.rs` with a
//! `From<v{N}::Plan>` for the next one, so that an old file is read exactly as it was meant.
//! There is one schema so far, the model's own; when the model changes shape, today's structs
//! are frozen here as `v1.rs` first (recipe in ARCHITECTURE.md).

use super::OpenError;
use super::envelope::{self, Read, SCHEMA};
use crate::model::Plan;

/// Reads a plan of schema `schema`, at most today's.
pub(super) fn read(text: &str, schema: u32) -> Result<Read<Plan>, OpenError> {
    match schema {
        SCHEMA => envelope::read::<Plan>(text),
        _ => Err(OpenError::NotPlan),
    }
}
