//! Files packed into one archive (ZIP), as much of it as a workbook needs.
//!
//! Every file is deflated and dated 1 January 1980, so the same files give the same bytes.

use std::io::{self, Write as _};

use flate2::{Compression, Crc, write::DeflateEncoder};

const LOCAL: u32 = 0x0403_4b50;
const CENTRAL: u32 = 0x0201_4b50;
const END: u32 = 0x0605_4b50;
/// Version 2.0: deflated files.
const VERSION: u16 = 20;
/// Names are UTF-8.
const FLAGS: u16 = 1 << 11;
const DEFLATED: u16 = 8;
/// The first day that the format can say.
const DATE: u16 = (1 << 5) | 1;

/// An archive that grows file by file.
#[derive(Default)]
pub(super) struct Archive {
    bytes: Vec<u8>,
    index: Vec<u8>,
    files: u16,
}

impl Archive {
    /// Adds the file `name`. Fails when it or the archive passes the 4 GB of the plain format.
    pub(super) fn add(&mut self, name: &str, content: &[u8]) -> io::Result<()> {
        let mut crc = Crc::new();
        crc.update(content);
        let mut packed = DeflateEncoder::new(Vec::new(), Compression::default());
        packed.write_all(content)?;
        let packed = packed.finish()?;
        let offset = size(self.bytes.len())?;
        let about = [
            &VERSION.to_le_bytes()[..],
            &FLAGS.to_le_bytes(),
            &DEFLATED.to_le_bytes(),
            &0_u16.to_le_bytes(),
            &DATE.to_le_bytes(),
            &crc.sum().to_le_bytes(),
            &size(packed.len())?.to_le_bytes(),
            &size(content.len())?.to_le_bytes(),
            &short(name.len())?.to_le_bytes(),
            &0_u16.to_le_bytes(), // nothing more about it
        ]
        .concat();
        self.bytes.extend(LOCAL.to_le_bytes());
        self.bytes.extend(&about);
        self.bytes.extend(name.as_bytes());
        self.bytes.extend(packed);
        self.index.extend(CENTRAL.to_le_bytes());
        self.index.extend(VERSION.to_le_bytes());
        self.index.extend(&about);
        // no remark, the first disk, no attributes
        self.index.extend([0; 10]);
        self.index.extend(offset.to_le_bytes());
        self.index.extend(name.as_bytes());
        self.files = self
            .files
            .checked_add(1)
            .ok_or(io::ErrorKind::FileTooLarge)?;
        Ok(())
    }

    /// The archive with the list of its files.
    pub(super) fn finish(mut self) -> io::Result<Vec<u8>> {
        let (offset, length) = (size(self.bytes.len())?, size(self.index.len())?);
        self.bytes.append(&mut self.index);
        self.bytes.extend(END.to_le_bytes());
        self.bytes.extend([0; 4]); // the only disk
        self.bytes.extend(self.files.to_le_bytes());
        self.bytes.extend(self.files.to_le_bytes());
        self.bytes.extend(length.to_le_bytes());
        self.bytes.extend(offset.to_le_bytes());
        self.bytes.extend(0_u16.to_le_bytes()); // no remark
        Ok(self.bytes)
    }
}

fn size(length: usize) -> io::Result<u32> {
    u32::try_from(length).map_err(too_large)
}

fn short(length: usize) -> io::Result<u16> {
    u16::try_from(length).map_err(too_large)
}

fn too_large(error: std::num::TryFromIntError) -> io::Error {
    io::Error::new(io::ErrorKind::FileTooLarge, error)
}
