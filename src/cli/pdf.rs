//! `lpdi pdf`: the document of a plan.

use std::io;

use clap::ArgMatches;

use super::{Streams, UNUSABLE};
use crate::base::clock::Clock;
use crate::i18n::Texts;

pub(super) fn run(
    _matches: &ArgMatches,
    _texts: &Texts,
    _clock: &dyn Clock,
    _streams: &mut Streams<'_>,
) -> io::Result<u8> {
    Ok(UNUSABLE)
}
