//! Owner, group, mode, and the extended attributes: lists of rights (POSIX ACLs, labels of a
//! security module) are among them, and what other programs note beside a file.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs::{self, OpenOptions, Permissions};
use std::io;
use std::os::unix::fs::{MetadataExt as _, OpenOptionsExt as _, PermissionsExt as _, fchown};
use std::path::Path;

use xattr::FileExt as _;

use crate::store::{atomic::Temp, cause::Refusal};

/// A temporary file in `folder` with the rights of the file at `path`, or those of any new file
/// where there is none. An error says that no other file could take its place.
pub(in crate::store) fn temp_beside(path: &Path, folder: &Path) -> io::Result<Temp> {
    let Ok(old) = fs::metadata(path) else {
        return Temp::new(folder, &mut OpenOptions::new());
    };
    if old.nlink() > 1 {
        return Err(Refusal::OtherName.into());
    }
    let temp = Temp::new(folder, OpenOptions::new().mode(0o600))?;
    let new = temp.file.metadata()?;
    if (new.uid(), new.gid()) != (old.uid(), old.gid()) {
        fchown(&temp.file, Some(old.uid()), Some(old.gid()))?;
    }
    temp.file.set_permissions(old.permissions())?;
    let mounts = fs::read_to_string("/proc/self/mountinfo").unwrap_or_default();
    if !breaks_off(&mounts, old.dev()) {
        take_over(path, &temp)?;
    }
    Ok(temp)
}

/// Whether the file system of device `dev` is one that breaks off, and the whole share with it, when
/// it is asked for attributes, by what the system says of its `mounts`.
fn breaks_off(mounts: &str, dev: u64) -> bool {
    const BREAK_OFF: &[&str] = &["fuse.smbnetfs"];
    let (major, minor) = (dev >> 8 & 0xfff, dev & 0xff | dev >> 12 & 0xf_ff00);
    let number = format!("{major}:{minor}");
    let of_dev = |line: &&str| line.split(' ').nth(2) == Some(&number);
    let kind = mounts
        .lines()
        .find(of_dev)
        .and_then(|line| line.split_once(" - "))
        .and_then(|(_, kind)| kind.split(' ').next());
    kind.is_some_and(|kind| BREAK_OFF.contains(&kind))
}

/// Gives `temp` the extended attributes of the file at `path`, and no others.
fn take_over(path: &Path, temp: &Temp) -> io::Result<()> {
    let wanted = attributes(xattr::list(path), |name| xattr::get(path, name))?;
    let of_temp = || attributes(temp.file.list_xattr(), |name| temp.file.get_xattr(name));
    let has = of_temp()?;
    if has == wanted {
        return Ok(());
    }
    for name in has.keys().filter(|name| !wanted.contains_key(*name)) {
        // a folder gives every new file some
        temp.file.remove_xattr(name)?;
    }
    for (name, value) in &wanted {
        if has.get(name) != Some(value) {
            temp.file.set_xattr(name, value)?;
        }
    }
    if of_temp()? == wanted {
        Ok(())
    } else {
        Err(Refusal::OwnRights.into())
    }
}

/// The attributes of `names`; none where the file system knows of none.
fn attributes(
    names: io::Result<xattr::XAttrs>,
    value: impl Fn(&OsString) -> io::Result<Option<Vec<u8>>>,
) -> io::Result<BTreeMap<OsString, Vec<u8>>> {
    let names = match names {
        Err(error) if error.kind() == io::ErrorKind::Unsupported => return Ok(BTreeMap::new()),
        names => names?,
    };
    let valued = |name: OsString| Ok(value(&name)?.map(|value| (name, value)));
    names.filter_map(|name| valued(name).transpose()).collect()
}

/// `was`, with its owner allowed to write.
pub(super) fn writable(was: &Permissions) -> Permissions {
    Permissions::from_mode(was.mode() | 0o200)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_system_that_must_not_be_asked_is_known_by_its_device() {
        let mounts = "22 1 254:1 / / rw - ext4 /dev/vda1 rw\n\
                      31 22 0:45 / /mnt/a b rw shared:9 - fuse.smbnetfs smbnetfs rw\n\
                      32 22 0:300 / /mnt/c rw - fuseblk /dev/sdb1 rw\n";
        let device = |major: u64, minor: u64| major << 8 | minor & 0xff | (minor & 0xf_ff00) << 12;
        assert!(breaks_off(mounts, device(0, 45)));
        assert!(!breaks_off(mounts, device(0, 300)));
        assert!(!breaks_off(mounts, device(254, 1)));
        assert!(!breaks_off(mounts, device(0, 46)));
        assert!(!breaks_off("", device(0, 45)));
    }
}
