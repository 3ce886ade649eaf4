//! One integration binary: linking the window once is enough.

mod catalog;
