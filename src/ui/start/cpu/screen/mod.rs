//! Where finished pixels go: one way for each kind of window system.

#[cfg(not(all(unix, not(target_os = "macos"))))]
mod native;
#[cfg(all(unix, not(target_os = "macos")))]
mod x11;

#[cfg(not(all(unix, not(target_os = "macos"))))]
pub(super) use native::Screen;
#[cfg(all(unix, not(target_os = "macos")))]
pub(super) use x11::Screen;
