//! The window: the only module that knows egui.

pub mod icons;
pub mod parts;
pub mod theme;
pub mod widgets;
