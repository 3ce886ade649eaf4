//! Owner, list of rights (DACL), and the attributes that hide a file or mark it as the system's. An
//! encrypted file is always written itself.
//!
//! A new file inherits the rights of its folder; an old one may have others, because somebody gave
//! it some or because it was moved there. What is not looked at and goes with the old file: its
//! primary group, which Windows grants nothing by, labels and lists of what is to be logged, and
//! its further streams, as the note of a browser that it was downloaded (`Zone.Identifier`).

mod calls;

use std::fs::{File, OpenOptions, Permissions};
use std::io::{self, ErrorKind};
use std::os::windows::fs::OpenOptionsExt as _;
use std::path::Path;

use windows_sys::Win32::Foundation::{ERROR_INVALID_FUNCTION, ERROR_NOT_SUPPORTED};
use windows_sys::Win32::Storage::FileSystem::{
    DELETE, FILE_ATTRIBUTE_ENCRYPTED, FILE_ATTRIBUTE_HIDDEN, FILE_ATTRIBUTE_SYSTEM,
    FILE_READ_ATTRIBUTES, READ_CONTROL, WRITE_DAC,
};

use crate::store::{atomic::Temp, cause::Refusal};
use calls::Descriptor;

/// Attributes that another file in this one's place is made with.
const CARRIED: u32 = FILE_ATTRIBUTE_HIDDEN | FILE_ATTRIBUTE_SYSTEM;

/// A temporary file in `folder` with the rights of the file at `path`, or those of any new file
/// where there is none. An error says that no other file could take its place.
pub(in crate::store) fn temp_beside(path: &Path, folder: &Path) -> io::Result<Temp> {
    let old = match opened(path, READ_CONTROL | FILE_READ_ATTRIBUTES) {
        Err(error) if error.kind() == ErrorKind::NotFound => {
            return Temp::new(folder, &mut OpenOptions::new());
        }
        // what may not be read cannot be given to another
        Err(error) if error.kind() == ErrorKind::PermissionDenied => {
            return Err(Refusal::OwnRights.into());
        }
        old => old?,
    };
    let about = calls::about(&old)?;
    if about.nNumberOfLinks > 1 {
        return Err(Refusal::OtherName.into());
    }
    let wanted = about.dwFileAttributes & CARRIED;
    let temp = Temp::new(folder, OpenOptions::new().attributes(wanted))?;
    let given = calls::about(&temp.file)?.dwFileAttributes;
    // an encrypted file is read by whom it names, and a new one names nobody but its maker
    let encrypted = (about.dwFileAttributes | given) & FILE_ATTRIBUTE_ENCRYPTED != 0;
    if encrypted || given & CARRIED != wanted {
        return Err(Refusal::OwnRights.into());
    }
    take_over(path, &old, &temp)?;
    Ok(temp)
}

/// Gives `temp` the list of rights of the file at `path`, which is open as `old`.
fn take_over(path: &Path, old: &File, temp: &Temp) -> io::Result<()> {
    let wanted = match Descriptor::of(old) {
        Err(error) if knows_none(&error) => return Ok(()),
        wanted => wanted?,
    };
    let wanted_rights = Rights::of(&wanted)?;
    let has = Rights::of(&Descriptor::of(&temp.file)?)?;
    if has == wanted_rights {
        return Ok(());
    }
    // A file may be given away by an administrator alone. One that nobody may remove could neither
    // take another's place nor be taken away again.
    let movable = || !is_denied(&opened(path, DELETE));
    if has.owner == wanted_rights.owner && movable() {
        let new = opened(&temp.path, READ_CONTROL | WRITE_DAC)?;
        wanted.give_list(&new)?;
        if Rights::of(&Descriptor::of(&new)?)? == wanted_rights {
            return Ok(());
        }
    }
    Err(Refusal::OwnRights.into())
}

/// Whether `error` says that a share or a file system knows of no rights.
fn knows_none(error: &io::Error) -> bool {
    let none = [ERROR_INVALID_FUNCTION, ERROR_NOT_SUPPORTED].map(u32::cast_signed);
    let code = error.raw_os_error();
    error.kind() == ErrorKind::Unsupported || code.is_some_and(|code| none.contains(&code))
}

/// The file at `path`, opened for `access` and nothing else.
fn opened(path: &Path, access: u32) -> io::Result<File> {
    OpenOptions::new().access_mode(access).open(path)
}

fn is_denied<T>(done: &io::Result<T>) -> bool {
    matches!(done, Err(error) if error.kind() == ErrorKind::PermissionDenied)
}

/// What a descriptor says, in the system's own notation (SDDL).
#[derive(Debug, PartialEq, Eq)]
struct Rights {
    owner: String,
    /// `P` where the folder's rights do not reach; `NO_ACCESS_CONTROL` where everything is allowed.
    flags: String,
    entries: String,
}

impl Rights {
    fn of(descriptor: &Descriptor) -> io::Result<Self> {
        Ok(Self::from_text(&descriptor.text()?))
    }

    /// From `O:…D:flags(entry)(entry)…`.
    fn from_text(text: &str) -> Self {
        let (owner, list) = text.split_once("D:").unwrap_or((text, ""));
        let (flags, entries) = list.split_at(list.find('(').unwrap_or(list.len()));
        Self {
            owner: owner.to_owned(),
            // how the entries came to be there says nothing about what they allow
            flags: flags.replace("AI", "").replace("AR", ""),
            entries: entries.to_owned(),
        }
    }
}

/// `was`, no longer protected.
pub(super) fn writable(was: &Permissions) -> Permissions {
    let mut writable = was.clone();
    writable.set_readonly(false);
    writable
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::PathBuf;

    use super::*;
    use crate::store::{Disk, Fs as _, Saved, atomic};

    fn plan() -> (tempfile::TempDir, PathBuf) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("plan.ron");
        Disk.overwrite(&path, b"A").unwrap();
        (folder, path)
    }

    fn rights(path: &Path) -> Rights {
        let file = opened(path, READ_CONTROL).unwrap();
        Rights::of(&Descriptor::of(&file).unwrap()).unwrap()
    }

    fn names(folder: &Path) -> usize {
        fs::read_dir(folder).unwrap().count()
    }

    #[test]
    fn rights_are_told_apart_by_what_they_allow() {
        let of = Rights::from_text;
        let plain = of("O:BAD:AI(A;ID;FA;;;SY)(A;ID;FA;;;BA)");
        assert_eq!(plain, of("O:BAD:(A;ID;FA;;;SY)(A;ID;FA;;;BA)"));
        assert_eq!(plain.owner, "O:BA");
        for other in [
            "O:SYD:AI(A;ID;FA;;;SY)(A;ID;FA;;;BA)",
            "O:BAD:AI(A;;FA;;;SY)(A;ID;FA;;;BA)",
            "O:BAD:AI(A;ID;FA;;;SY)",
            "O:BAD:PAI(A;ID;FA;;;SY)(A;ID;FA;;;BA)",
        ] {
            assert_ne!(plain, of(other), "{other}");
        }
        let protected = of("O:DDD:PARAI(A;;FA;;;SY)");
        assert_eq!((&*protected.owner, &*protected.flags), ("O:DD", "P"));
        // nobody may do anything, and everybody everything
        assert_ne!(of("O:BAD:"), of("O:BAD:NO_ACCESS_CONTROL"));
    }

    #[test]
    fn a_file_that_inherits_is_replaced_and_goes_on_inheriting() {
        let (folder, path) = plan();
        let before = rights(&path);
        assert_eq!(atomic::write(&Disk, &path, b"B").unwrap(), Saved::Replaced);
        assert_eq!(rights(&path), before);
        assert_eq!(names(folder.path()), 1);
    }

    #[test]
    fn a_list_of_its_own_stays() {
        let (folder, path) = plan();
        let inherited = rights(&path);
        // the owner alone, whatever the folder allows
        let owner = inherited.owner.trim_start_matches("O:");
        let own = Descriptor::from_text(&format!("D:P(A;;FA;;;{owner})")).unwrap();
        let file = opened(&path, READ_CONTROL | WRITE_DAC).unwrap();
        own.give_list(&file).unwrap();
        drop(file);
        let before = rights(&path);
        assert_ne!(before, inherited);
        assert_eq!(atomic::write(&Disk, &path, b"B").unwrap(), Saved::Replaced);
        assert_eq!(rights(&path), before);
        assert_eq!(fs::read(&path).unwrap(), b"B");
        assert_eq!(names(folder.path()), 1);
    }
}
