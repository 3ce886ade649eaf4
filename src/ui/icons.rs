//! Icons as vector shapes on a 16-point grid, painted without a font.
//!
//! An icon carries no name: the widget that shows it gives the accessible one.

use egui::{Color32, Painter, Pos2, Rect, Shape, Stroke, Vec2, epaint::PathShape, pos2, vec2};

/// A piece of an icon, in points of a 16 × 16 grid.
enum Part {
    Line(&'static [(f32, f32)]),
    Loop(&'static [(f32, f32)]),
    /// A filled convex polygon.
    Fill(&'static [(f32, f32)]),
    /// The same in the colour of the surface.
    Cut(&'static [(f32, f32)]),
    /// A stroke in the colour of the surface.
    CutLine(&'static [(f32, f32)]),
    Ring(f32, f32, f32),
    Disc(f32, f32, f32),
    CutDisc(f32, f32, f32),
    /// Centre, radius, from and to in degrees clockwise from the right.
    Arc(f32, f32, f32, f32, f32),
    /// A filled segment between two angles.
    Wedge(f32, f32, f32, f32, f32),
}

macro_rules! icons {
    ($($(#[$doc:meta])* $name:ident = [$($part:expr),* $(,)?];)*) => {
        /// A drawn sign.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Icon { $($(#[$doc])* $name,)* }

        impl Icon {
            /// Every icon, for the component sheet.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            fn parts(self) -> &'static [Part] {
                use Part::{Arc, Cut, CutDisc, CutLine, Disc, Fill, Line, Loop, Ring, Wedge};
                match self { $(Self::$name => const { &[$($part),*] },)* }
            }
        }
    };
}

icons! {
    /// The mark of the program: three lines of a document.
    Mark = [Fill(&[(2.5, 4.0), (13.5, 4.0), (13.5, 5.6), (2.5, 5.6)]), Fill(&[(2.5, 7.4), (11.5, 7.4), (11.5, 9.0), (2.5, 9.0)]), Fill(&[(2.5, 10.8), (9.0, 10.8), (9.0, 12.4), (2.5, 12.4)])];
    /// Undo.
    Undo = [Line(&[(5.5, 2.5), (2.5, 5.5), (5.5, 8.5)]), Line(&[(2.5, 5.5), (10.0, 5.5)]), Arc(10.0, 9.25, 3.75, -90.0, 90.0), Line(&[(10.0, 13.0), (5.0, 13.0)])];
    /// Redo.
    Redo = [Line(&[(10.5, 2.5), (13.5, 5.5), (10.5, 8.5)]), Line(&[(13.5, 5.5), (6.0, 5.5)]), Arc(6.0, 9.25, 3.75, 90.0, 270.0), Line(&[(6.0, 13.0), (11.0, 13.0)])];
    /// Search.
    Search = [Ring(7.0, 7.0, 4.6), Line(&[(10.4, 10.4), (14.0, 14.0)])];
    /// Help: a question mark in a ring.
    Help = [Ring(8.0, 8.0, 6.0), Arc(8.0, 6.6, 1.8, 180.0, 405.0), Line(&[(9.27, 7.87), (8.0, 9.3)]), Disc(8.0, 11.3, 0.85)];
    /// The light theme.
    Sun = [Ring(8.0, 8.0, 3.0), Line(&[(8.0, 1.2), (8.0, 3.0)]), Line(&[(8.0, 13.0), (8.0, 14.8)]), Line(&[(1.2, 8.0), (3.0, 8.0)]), Line(&[(13.0, 8.0), (14.8, 8.0)]), Line(&[(3.2, 3.2), (4.4, 4.4)]), Line(&[(11.6, 11.6), (12.8, 12.8)]), Line(&[(3.2, 12.8), (4.4, 11.6)]), Line(&[(11.6, 4.4), (12.8, 3.2)])];
    /// The dark theme.
    Moon = [Arc(8.0, 8.0, 5.8, 20.0, 250.0), Arc(11.6, 4.6, 5.8, 62.0, 205.0)];
    /// Opens downwards.
    ChevronDown = [Line(&[(3.5, 6.0), (8.0, 10.5), (12.5, 6.0)])];
    /// Opens to the right.
    ChevronRight = [Line(&[(6.0, 3.5), (10.5, 8.0), (6.0, 12.5)])];
    /// One page back.
    ChevronLeft = [Line(&[(10.0, 3.5), (5.5, 8.0), (10.0, 12.5)])];
    /// Move down.
    Down = [Line(&[(8.0, 2.5), (8.0, 13.5)]), Line(&[(3.5, 9.0), (8.0, 13.5), (12.5, 9.0)])];
    /// Move up.
    Up = [Line(&[(8.0, 13.5), (8.0, 2.5)]), Line(&[(3.5, 7.0), (8.0, 2.5), (12.5, 7.0)])];
    /// To the step before.
    Left = [Line(&[(13.8, 8.0), (2.2, 8.0)]), Line(&[(6.8, 3.4), (2.2, 8.0), (6.8, 12.6)])];
    /// To the next step.
    Right = [Line(&[(2.2, 8.0), (13.8, 8.0)]), Line(&[(9.2, 3.4), (13.8, 8.0), (9.2, 12.6)])];
    /// Add.
    Plus = [Line(&[(8.0, 2.8), (8.0, 13.2)]), Line(&[(2.8, 8.0), (13.2, 8.0)])];
    /// Take away, zoom out.
    Minus = [Line(&[(2.8, 8.0), (13.2, 8.0)])];
    /// Close.
    Close = [Line(&[(3.4, 3.4), (12.6, 12.6)]), Line(&[(12.6, 3.4), (3.4, 12.6)])];
    /// A file.
    File = [Loop(&[(3.5, 1.8), (9.5, 1.8), (12.8, 5.1), (12.8, 14.2), (3.5, 14.2)]), Line(&[(9.5, 1.8), (9.5, 5.1), (12.8, 5.1)]), Line(&[(5.8, 8.6), (10.4, 8.6)]), Line(&[(5.8, 11.2), (10.4, 11.2)])];
    /// A new file.
    FilePlus = [Loop(&[(3.5, 1.8), (9.5, 1.8), (12.8, 5.1), (12.8, 14.2), (3.5, 14.2)]), Line(&[(9.5, 1.8), (9.5, 5.1), (12.8, 5.1)]), Line(&[(8.1, 7.4), (8.1, 11.8)]), Line(&[(5.9, 9.6), (10.3, 9.6)])];
    /// A folder.
    Folder = [Line(&[(2.0, 12.8), (2.0, 3.2), (6.0, 3.2), (7.8, 5.0), (13.0, 5.0), (13.0, 7.0)]), Loop(&[(2.0, 12.8), (4.2, 7.0), (15.0, 7.0), (12.8, 12.8)])];
    /// Ready: a filled disc with a tick.
    Check = [Disc(8.0, 8.0, 6.6), CutLine(&[(5.1, 8.3), (7.1, 10.2), (11.0, 6.1)])];
    /// Saved: a ring with a tick.
    CheckRing = [Ring(8.0, 8.0, 6.4), Line(&[(5.1, 8.3), (7.1, 10.2), (11.0, 6.1)])];
    /// A tick alone.
    Tick = [Line(&[(3.2, 8.4), (6.5, 11.6), (12.8, 4.8)])];
    /// Under way: half a ring filled.
    Half = [Ring(8.0, 8.0, 6.0), Wedge(8.0, 8.0, 6.0, 90.0, 270.0)];
    /// Untouched: an empty ring.
    Ring = [Ring(8.0, 8.0, 6.0)];
    /// An error: a filled diamond with an exclamation mark.
    Error = [Fill(&[(8.0, 0.9), (15.1, 8.0), (8.0, 15.1), (0.9, 8.0)]), Cut(&[(7.2, 4.4), (8.8, 4.4), (8.6, 8.9), (7.4, 8.9)]), CutDisc(8.0, 10.9, 0.95)];
    /// A warning: a filled triangle with an exclamation mark.
    Warning = [Fill(&[(8.0, 1.6), (15.2, 14.0), (0.8, 14.0)]), Cut(&[(7.2, 5.8), (8.8, 5.8), (8.6, 9.8), (7.4, 9.8)]), CutDisc(8.0, 11.7, 0.9)];
    /// A hint: a letter in a ring.
    Hint = [Ring(8.0, 8.0, 6.4), Disc(8.0, 5.0, 0.9), Line(&[(7.0, 7.4), (8.1, 7.4), (8.1, 11.4)]), Line(&[(6.8, 11.4), (9.4, 11.4)])];
    /// Locked by someone.
    Lock = [Loop(&[(2.8, 6.8), (13.2, 6.8), (13.2, 14.0), (2.8, 14.0)]), Arc(8.0, 4.8, 2.7, 180.0, 360.0), Line(&[(5.3, 4.8), (5.3, 6.8)]), Line(&[(10.7, 4.8), (10.7, 6.8)]), Disc(8.0, 10.2, 0.9)];
    /// Computed by a formula.
    Function = [Arc(10.6, 3.9, 2.0, 190.0, 330.0), Line(&[(8.6, 3.6), (7.2, 12.2)]), Arc(5.3, 11.9, 1.9, 10.0, 150.0), Line(&[(5.2, 7.6), (10.6, 7.6)])];
    /// Edit.
    Pencil = [Loop(&[(2.4, 13.6), (2.9, 10.4), (10.9, 2.4), (13.6, 5.1), (5.6, 13.1)]), Line(&[(9.0, 4.3), (11.7, 7.0)])];
    /// More actions.
    Ellipsis = [Disc(3.0, 8.0, 1.15), Disc(8.0, 8.0, 1.15), Disc(13.0, 8.0, 1.15)];
    /// Remove.
    Trash = [Line(&[(2.2, 4.0), (13.8, 4.0)]), Line(&[(6.0, 4.0), (6.0, 2.0), (10.0, 2.0), (10.0, 4.0)]), Line(&[(3.6, 4.0), (4.2, 14.0), (11.8, 14.0), (12.4, 4.0)]), Line(&[(6.7, 6.8), (6.7, 11.2)]), Line(&[(9.3, 6.8), (9.3, 11.2)])];
    /// The task list.
    Tasks = [Line(&[(1.6, 3.6), (2.7, 4.8), (4.9, 2.4)]), Line(&[(1.6, 8.1), (2.7, 9.3), (4.9, 6.9)]), Line(&[(1.6, 12.6), (2.7, 13.8), (4.9, 11.4)]), Line(&[(7.4, 3.8), (14.4, 3.8)]), Line(&[(7.4, 8.2), (14.4, 8.2)]), Line(&[(7.4, 12.6), (14.4, 12.6)])];
    /// An open book: help.
    Book = [Line(&[(8.0, 4.0), (8.0, 13.6)]), Loop(&[(1.8, 3.0), (6.4, 3.0), (8.0, 4.0), (9.6, 3.0), (14.2, 3.0), (14.2, 12.6), (9.6, 12.6), (8.0, 13.6), (6.4, 12.6), (1.8, 12.6)])];
    /// Menu of a narrow window.
    Menu = [Line(&[(2.2, 4.0), (13.8, 4.0)]), Line(&[(2.2, 8.0), (13.8, 8.0)]), Line(&[(2.2, 12.0), (13.8, 12.0)])];
    /// Restore an interrupted session.
    Restore = [Line(&[(2.4, 2.6), (2.4, 6.0), (5.8, 6.0)]), Arc(8.2, 8.4, 5.6, -155.0, 140.0)];
    /// A state with a name.
    Bookmark = [Loop(&[(4.0, 2.0), (12.0, 2.0), (12.0, 14.0), (8.0, 10.8), (4.0, 14.0)])];
    /// A state that was opened or saved.
    Disk = [Loop(&[(2.5, 2.5), (11.0, 2.5), (13.5, 5.0), (13.5, 13.5), (2.5, 13.5)]), Line(&[(5.0, 2.5), (5.0, 5.6), (10.0, 5.6), (10.0, 2.5)]), Loop(&[(4.8, 8.6), (11.2, 8.6), (11.2, 13.5), (4.8, 13.5)])];
    /// Two lines that became one.
    Branch = [Ring(4.0, 3.4, 1.6), Ring(4.0, 12.6, 1.6), Ring(12.0, 5.4, 1.6), Line(&[(4.0, 5.0), (4.0, 11.0)]), Line(&[(12.0, 7.0), (11.4, 8.6), (9.8, 9.4), (5.4, 10.6)])];
    /// A remark.
    Comment = [Loop(&[(2.0, 2.8), (14.0, 2.8), (14.0, 11.4), (7.0, 11.4), (4.2, 13.8), (4.2, 11.4), (2.0, 11.4)]), Line(&[(5.0, 6.0), (11.0, 6.0)]), Line(&[(5.0, 8.6), (9.0, 8.6)])];
    /// Copy.
    Copy = [Loop(&[(2.4, 5.6), (10.4, 5.6), (10.4, 13.6), (2.4, 13.6)]), Line(&[(5.6, 5.6), (5.6, 2.4), (13.6, 2.4), (13.6, 10.4), (10.4, 10.4)])];
}

/// Paints `icon` centred in `rect`, scaled to its smaller side; `cut` is the colour of the surface.
pub fn paint(painter: &Painter, rect: Rect, icon: Icon, color: Color32, cut: Color32) {
    let side = rect.width().min(rect.height());
    let origin = rect.center() - Vec2::splat(side / 2.0);
    let scale = side / 16.0;
    let at = |x: f32, y: f32| origin + vec2(x, y) * scale;
    let points = |list: &[(f32, f32)]| list.iter().map(|&(x, y)| at(x, y)).collect::<Vec<_>>();
    let stroke = Stroke::new((1.25 * scale).max(1.0), color);
    let cut_stroke = Stroke::new(1.7 * scale, cut);
    for part in icon.parts() {
        painter.add(match *part {
            Part::Line(list) => Shape::line(points(list), stroke),
            Part::Loop(list) => Shape::closed_line(points(list), stroke),
            Part::Fill(list) => Shape::convex_polygon(points(list), color, Stroke::NONE),
            Part::Cut(list) => Shape::convex_polygon(points(list), cut, Stroke::NONE),
            Part::CutLine(list) => Shape::line(points(list), cut_stroke),
            Part::Ring(x, y, r) => Shape::circle_stroke(at(x, y), r * scale, stroke),
            Part::Disc(x, y, r) => Shape::circle_filled(at(x, y), r * scale, color),
            Part::CutDisc(x, y, r) => Shape::circle_filled(at(x, y), r * scale, cut),
            Part::Arc(x, y, r, from, to) => Shape::line(arc(at(x, y), r * scale, from, to), stroke),
            Part::Wedge(x, y, r, from, to) => Shape::Path(PathShape::convex_polygon(
                arc(at(x, y), r * scale, from, to),
                color,
                Stroke::NONE,
            )),
        });
    }
}

fn arc(center: Pos2, radius: f32, from: f32, to: f32) -> Vec<Pos2> {
    const STEPS: u16 = 20;
    (0..=STEPS)
        .map(|step| {
            let angle = (from + (to - from) * f32::from(step) / f32::from(STEPS)).to_radians();
            pos2(
                center.x + radius * angle.cos(),
                center.y + radius * angle.sin(),
            )
        })
        .collect()
}
