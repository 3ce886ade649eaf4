//! The calls to Windows that std does not offer, each with what makes it safe.

use std::ffi::c_void;
use std::fs::File;
use std::io;
use std::os::windows::io::AsRawHandle as _;
use std::ptr;

use windows_sys::Win32::Foundation::{ERROR_SUCCESS, LocalFree};
use windows_sys::Win32::Security::Authorization::{
    ConvertSecurityDescriptorToStringSecurityDescriptorW, GetSecurityInfo, SDDL_REVISION_1,
    SE_FILE_OBJECT,
};
use windows_sys::Win32::Security::{
    DACL_SECURITY_INFORMATION, OWNER_SECURITY_INFORMATION, SE_DACL_AUTO_INHERIT_REQ,
    SetKernelObjectSecurity, SetSecurityDescriptorControl,
};
use windows_sys::Win32::Storage::FileSystem::{
    BY_HANDLE_FILE_INFORMATION, GetFileInformationByHandle,
};

/// The parts of a descriptor that are looked at.
const LOOKED_AT: u32 = OWNER_SECURITY_INFORMATION | DACL_SECURITY_INFORMATION;

/// Attributes and names of `file`, among other things.
#[expect(unsafe_code, reason = "std tells the number of names on nightly alone")]
pub(super) fn about(file: &File) -> io::Result<BY_HANDLE_FILE_INFORMATION> {
    let mut about = BY_HANDLE_FILE_INFORMATION::default();
    // SAFETY: the handle is open as long as `file` is borrowed, and the other argument is a
    // structure of the kind that the call fills.
    let told = unsafe { GetFileInformationByHandle(file.as_raw_handle(), &raw mut about) };
    if told == 0 {
        return Err(io::Error::last_os_error());
    }
    Ok(about)
}

/// Memory that the system handed over, or none; it goes back with this value.
struct Handed<T>(*mut T);

impl<T> Drop for Handed<T> {
    #[expect(unsafe_code, reason = "the system's memory goes back by a call")]
    fn drop(&mut self) {
        // SAFETY: the pointer is null, which the call allows, or comes from a call that says to
        // free it so; nothing else frees it.
        unsafe { LocalFree(self.0.cast()) };
    }
}

/// Who owns a file and who may do what with it.
pub(super) struct Descriptor(Handed<c_void>);

impl Descriptor {
    /// Of `file`, which must have been opened for reading it.
    #[expect(unsafe_code, reason = "std knows of no rights but the read-only mark")]
    pub fn of(file: &File) -> io::Result<Self> {
        let mut whole = Handed(ptr::null_mut());
        // SAFETY: the handle is open as long as `file` is borrowed; null stands for the parts that
        // are not asked for one by one, and the last is a pointer for the call to fill.
        let code = unsafe {
            GetSecurityInfo(
                file.as_raw_handle(),
                SE_FILE_OBJECT,
                LOOKED_AT,
                ptr::null_mut(),
                ptr::null_mut(),
                ptr::null_mut(),
                ptr::null_mut(),
                &raw mut whole.0,
            )
        };
        if code != ERROR_SUCCESS {
            return Err(io::Error::from_raw_os_error(code.cast_signed()));
        }
        if whole.0.is_null() {
            return Err(io::ErrorKind::Unsupported.into());
        }
        Ok(Self(whole))
    }

    /// In the notation of the system (SDDL).
    #[expect(unsafe_code, reason = "a list of rights is read by calls alone")]
    pub fn text(&self) -> io::Result<String> {
        let mut text = Handed::<u16>(ptr::null_mut());
        let mut length = 0;
        // SAFETY: the descriptor was made by the system and lives as long as `self`;
        // the two others are a pointer and a number for the call to fill.
        let done = unsafe {
            ConvertSecurityDescriptorToStringSecurityDescriptorW(
                self.0.0,
                SDDL_REVISION_1,
                LOOKED_AT,
                &raw mut text.0,
                &raw mut length,
            )
        };
        if done == 0 || text.0.is_null() {
            return Err(io::Error::last_os_error());
        }
        // SAFETY: the call has filled both: so many units stand at the pointer, until `text` goes.
        let units = unsafe { std::slice::from_raw_parts(text.0, length as usize) };
        let text = String::from_utf16_lossy(units);
        Ok(text.trim_end_matches('\0').to_owned())
    }

    /// Gives `file`, which must have been opened for that, this list of rights as it is.
    #[expect(unsafe_code, reason = "std gives no rights but the read-only mark")]
    pub fn give_list(&self, file: &File) -> io::Result<()> {
        // Otherwise Windows would forget which entries come from a folder. Without it they allow
        // the same, so failure is of no consequence.
        let keep = SE_DACL_AUTO_INHERIT_REQ;
        // SAFETY: the descriptor was made by the system and lives as long as `self`, which lends
        // it to nobody else: no `Descriptor` is shared between threads.
        unsafe { SetSecurityDescriptorControl(self.0.0, keep, keep) };
        // SAFETY: the handle is open as long as `file` is borrowed, the descriptor as above.
        let done = unsafe {
            SetKernelObjectSecurity(file.as_raw_handle(), DACL_SECURITY_INFORMATION, self.0.0)
        };
        if done == 0 {
            return Err(io::Error::last_os_error());
        }
        Ok(())
    }

    /// From the notation of the system.
    #[cfg(test)]
    #[expect(unsafe_code, reason = "a list of rights is made by calls alone")]
    pub fn from_text(text: &str) -> io::Result<Self> {
        use windows_sys::Win32::Security::Authorization::ConvertStringSecurityDescriptorToSecurityDescriptorW;

        let units: Vec<u16> = text.encode_utf16().chain([0]).collect();
        let mut whole = Handed(ptr::null_mut());
        // SAFETY: the text ends with a zero; the pointer is for the call to fill.
        let done = unsafe {
            ConvertStringSecurityDescriptorToSecurityDescriptorW(
                units.as_ptr(),
                SDDL_REVISION_1,
                &raw mut whole.0,
                ptr::null_mut(),
            )
        };
        if done == 0 {
            return Err(io::Error::last_os_error());
        }
        Ok(Self(whole))
    }
}
