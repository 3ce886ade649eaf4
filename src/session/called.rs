//! What undo calls steps that are not called by the place they changed: keys of messages.

/// Changes of somebody else were merged, or read from the file.
pub const MERGED: &str = "undo-merged";
/// An earlier state, or one place of it, was restored.
pub const RESTORED: &str = "undo-restored";
/// A comment was written, answered or dealt with.
pub const COMMENTED: &str = "undo-comment";
/// A word was replaced by one that the dictionary suggests.
pub const MENDED: &str = "undo-mended";
/// A finding was set aside.
pub const MUTED: &str = "undo-muted";
/// A finding that was set aside counts again.
pub const UNMUTED: &str = "undo-unmuted";
/// A suggested value was taken.
pub const ACCEPTED: &str = "undo-suggestion";
