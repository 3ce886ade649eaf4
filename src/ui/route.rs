//! Where in the program one is.

/// A place that fills the window below the header.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Route {
    /// No plan is looked at.
    #[default]
    Welcome,
    /// A new plan is asked whose it is.
    Begin,
    /// The step of this name.
    Step(&'static str),
    /// What two people changed is decided about.
    Merge,
    /// What the program is and what it is made of.
    About,
}
