//! What a screen asks the application for.

use std::path::PathBuf;

use super::{pick::PathFor, route::Route, spelling::Pointed};
use crate::{
    base::Id,
    field::{Datum, FieldPath},
    model::{CommentKind, Patch},
    ready::Values,
};

/// Names an action of the table [`super::ACTIONS`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ActionId(pub &'static str);

/// What can be done about others who open and write the plan's file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ShareAct {
    /// Read on and change nothing.
    ReadOnly,
    /// Write what stands here to another file.
    Copy,
    /// Put what they wrote together with what stands here.
    Merge,
    /// Take the file over from them, then the same.
    TakeOver,
    /// Comment no longer, and change the plan again.
    EndReview,
    /// Read no longer, and change the plan again.
    Edit,
}

impl ShareAct {
    /// Key of the word on its button.
    pub fn key(self) -> &'static str {
        match self {
            Self::ReadOnly => "share-read-only",
            Self::Copy => "share-copy",
            Self::Merge => "share-merge",
            Self::TakeOver => "share-take-over",
            Self::EndReview => "review-mode-end",
            Self::Edit => "share-edit",
        }
    }
}

/// What somebody writes about a comment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CommentAsk {
    /// A new one about a place.
    New(FieldPath),
    /// An answer to one.
    Answer(Id),
    /// Why one is not taken.
    Reject(Id),
}

/// The words of a comment, or of an answer to one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CommentWords {
    /// What it is; of a new one.
    pub kind: Option<CommentKind>,
    /// Whose it is: a role.
    pub role: String,
    /// Words of the place it is about.
    pub quoted: String,
    /// What it says.
    pub text: String,
    /// The suggested value, as it would be typed.
    pub suggested: String,
}

/// What can be done about a word that is in no dictionary.
#[derive(Clone, Debug)]
pub enum Mend {
    /// Search for what may have been meant by it.
    Suggest(String),
    /// Put another word in its place.
    Take(Pointed, String),
    /// Know it from now on.
    Learn(String),
    /// Know it no longer.
    Unlearn(String),
}

/// Something to do after the frame.
#[derive(Clone, Debug)]
pub enum Request {
    /// An action of the table.
    Act(ActionId),
    /// Have the system show a file that was written.
    ShowFile(PathBuf),
    /// Go somewhere.
    Go(Route),
    /// Look at a lot of pieces of a step: message of the choice, and which of its lots.
    Tab(&'static str, usize),
    /// Come back from a screen that was gone aside to.
    Back,
    /// Go to the step of a field, scroll to it and focus it.
    GoTo(FieldPath),
    /// Show to a room the rows of a table that belong to a row, as [`FieldPath::rows_of`] names
    /// them; without one, show the window again.
    Project(Option<FieldPath>),
    /// Open or close the help of a field.
    Help(Option<FieldPath>),
    /// Add a row that begins with these values, by field.
    AddRow(&'static str, Vec<(&'static str, Datum)>),
    /// Add a row that begins with these values, with the rows that belong to it.
    AddRows(&'static str, Values, Vec<(&'static str, Values)>),
    /// Add rows that begin with these values each, as one step of undo.
    AddAll(&'static str, Vec<Vec<(&'static str, Datum)>>),
    /// Change several places at once, as one step of undo; look at the given place afterwards.
    Apply(Patch, FieldPath),
    /// Change several places at once, as one step of undo that the message calls so.
    ApplyAs(&'static str, Patch, FieldPath),
    /// Ask for the words of a comment, an answer to one, or why one is rejected.
    AskComment(CommentAsk),
    /// Take the words that were asked for.
    Comment(CommentAsk, CommentWords),
    /// Ask whether a row is to go with everything that belongs to it.
    RemoveRow(&'static str, Id),
    /// Remove a row of a grid, which is said and can be taken back.
    DropRow(&'static str, Id),
    /// Add a row of a grid with the same values below this one, which is said.
    DoubleRow(&'static str, Id),
    /// Move a row by places, up when negative.
    MoveRow(&'static str, Id, i32),
    /// Begin a new plan with what this patch fills in.
    Begin(Patch),
    /// Choose a data pack.
    PickPack,
    /// Open a plan file.
    Open(PathBuf),
    /// Open an example as a copy, by its position.
    OpenExample(usize),
    /// Tell words at length, under a title.
    Tell(String, String),
    /// Say a short word at the bottom; it leads to the place, where there is one.
    Say(String, Option<FieldPath>),
    /// Tell a screen reader something that is seen anyway.
    Hear(String),
    /// Use a typed path.
    Typed(PathFor, PathBuf),
    /// Write to a path whatever stands there: somebody was asked and agreed.
    Replace(PathFor, PathBuf),
    /// Do something about others who open and write the plan's file.
    Share(ShareAct),
    /// Make the plan hold what an earlier state holds at a place.
    Restore(FieldPath),
    /// Take back a place that was restored, by its position.
    TakeBack(usize),
    /// Make the chosen earlier state the plan.
    RestoreAll,
    /// Keep the present state under a name.
    NameVersion(String),
    /// Put back what a save that was cut off left beside the plan at this path, and open it.
    PutBack(PathBuf),
    /// Restore an interrupted session, by its position.
    Recover(usize),
    /// Ask whether an interrupted session is to be forgotten, by its position.
    AskDiscard(usize),
    /// Forget an interrupted session, by its position.
    Discard(usize),
    /// Ask for the reason to set a finding aside, by its position.
    AskMute(usize),
    /// Set a finding aside with a reason.
    Mute(usize, String),
    /// Take a muted finding back, by its position.
    Unmute(usize),
    /// Do something about a word that is in no dictionary.
    Mend(Mend),
}
