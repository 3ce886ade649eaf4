//! The one integration binary; every layer has a module.

mod pdf;
mod report;
