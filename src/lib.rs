//! LPDI: a planning program for *lokalny plan deinstytucjonalizacji usług społecznych*.
//!
//! Five types carry the whole program: [`model::Plan`] (what an official writes),
//! `catalog::Catalog` (services, indicators, funding sources and legal acts as data),
//! `checks::Finding` (what is missing or wrong, with an address), `report::doc::Doc`
//! (the council's document without coordinates) and `session::Session` (an open plan
//! with history, without a window).

pub mod base;
pub mod catalog;
pub mod checks;
pub mod cli;
pub mod field;
pub mod i18n;
pub mod model;
pub mod pack;
pub mod projection;
pub mod ready;
pub mod report;
pub mod session;
pub mod spelling;
pub mod store;
#[cfg(feature = "window")]
pub mod ui;
pub mod views;
