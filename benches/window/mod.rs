//! The application without a window: input in, triangles out, for measuring frames.
//!
//! What a frame costs the processor is [`Window::frame`]: the application's logic and drawing, and
//! the tessellation that eframe does before it hands triangles to OpenGL. What the processor adds
//! where it draws is in [`Window::paint_all`] and [`Window::paint_changed`]. Screens are reached as
//! people reach them, by keys and by the names that screen readers get.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use egui::accesskit::{Action, ActionRequest, Role, TreeId};
use egui::epaint::ClippedShape;
use egui::{Color32, Event, Key, Modifiers, RawInput, Rect, pos2, vec2};
use jiff::civil::date;
use lpdi::base::IdSource;
use lpdi::base::clock::FixedClock;
use lpdi::i18n::{Lang, Texts};
use lpdi::model::Plan;
use lpdi::store;
use lpdi::ui::{App, Env, Look, Pick, Picked, Picture, Rescue, Route, STEPS, Threads};

/// The most common small office screen, in points.
const SCREEN: egui::Vec2 = vec2(1366.0, 768.0);
/// Seconds between frames.
const STEP: f64 = 1.0 / 60.0;
/// What work elsewhere gets between frames.
const PAUSE: Duration = Duration::from_millis(2);
/// Frames after which nothing moves any more.
const SETTLE: usize = 30;

/// The application with a plan open.
pub struct Window {
    ctx: egui::Context,
    app: App,
    picture: Picture,
    now: f64,
    odd: bool,
}

struct NoFiles;

impl Pick for NoFiles {
    fn open(&self, _title: &str) -> Picked {
        Picked::Nothing
    }

    fn save(&self, _title: &str, _name: &str, _ending: &str) -> Picked {
        Picked::Nothing
    }

    fn show(&self, _path: &Path) -> bool {
        false
    }
}

impl Window {
    /// The application with `plan` open on its first step.
    pub fn open(plan: &Plan) -> Self {
        let folder = tempfile::tempdir().expect("a folder for the plan");
        let path = folder.path().join("plan.lpdi.ron");
        store::save(&path, plan).expect("the plan is written");
        let ctx = egui::Context::default();
        let env = Env {
            clock: Box::new(FixedClock(date(2026, 11, 21).at(12, 0, 0, 0))),
            pick: Arc::new(NoFiles),
            documents: None,
            prefs_path: None,
            bases_folder: None,
            journal_folder: None,
            packs: Vec::new(),
            runner: Arc::new(Threads),
            rescue: Rescue::default(),
            ids: || IdSource::Counted(0),
            speller: |_| None,
        };
        let mut app = App::new(&ctx, env);
        app.open_path(&ctx, &path);
        let mut window = Self {
            ctx,
            app,
            picture: Picture::default(),
            now: 0.0,
            odd: false,
        };
        window.settle();
        assert!(window.app.session().is_some(), "the plan is open");
        window
    }

    /// Runs one frame and tessellates it; gives the number of triangles' corners.
    pub fn frame(&mut self, events: Vec<Event>) -> usize {
        let output = self.run(events);
        let meshes = self
            .ctx
            .tessellate(output.shapes, output.pixels_per_point)
            .into_iter();
        meshes
            .map(|clipped| match clipped.primitive {
                egui::epaint::Primitive::Mesh(mesh) => mesh.indices.len(),
                egui::epaint::Primitive::Callback(_) => 0,
            })
            .sum()
    }

    /// The shapes of a frame, for [`Self::tessellate`] and the painting.
    pub fn shapes(&mut self) -> Vec<ClippedShape> {
        self.run(Vec::new()).shapes
    }

    /// The shapes of two frames: before and after a digit is typed.
    pub fn shapes_of_typing(&mut self) -> [Vec<ClippedShape>; 2] {
        self.type_or_erase();
        let with = self.shapes();
        self.type_or_erase();
        [with, self.shapes()]
    }

    /// Makes triangles of a frame, as both ways of drawing need them.
    pub fn tessellate(&self, shapes: &[ClippedShape]) -> usize {
        self.ctx.tessellate(shapes.to_vec(), 1.0).len()
    }

    /// Paints all pixels of a frame by the processor, its triangles included.
    pub fn paint_all(&mut self, shapes: &[ClippedShape]) {
        self.odd = !self.odd;
        // another colour behind everything: no pixel stays
        let backdrop = Color32::from_gray(if self.odd { 255 } else { 254 });
        let pixels = self.paint(shapes, backdrop);
        assert_eq!(pixels, (SCREEN.x * SCREEN.y) as usize);
    }

    /// Paints by the processor where a frame differs from the last one, and gives how many pixels.
    pub fn paint_changed(&mut self, shapes: &[ClippedShape]) -> usize {
        self.paint(shapes, Color32::WHITE)
    }

    fn paint(&mut self, shapes: &[ClippedShape], backdrop: Color32) -> usize {
        let look = Look {
            size: [SCREEN.x as usize, SCREEN.y as usize],
            pixels_per_point: 1.0,
            backdrop,
        };
        let areas = self.picture.paint(&self.ctx, shapes.to_vec(), look);
        let pixels = areas
            .iter()
            .map(|area| (area.right - area.left) * (area.bottom - area.top));
        pixels.sum()
    }

    /// A frame in which a digit is typed into the field with the focus, or taken back.
    pub fn type_or_erase(&mut self) -> usize {
        self.odd = !self.odd;
        let events = if self.odd {
            vec![Event::Text("1".to_owned())]
        } else {
            vec![key(Key::Backspace, Modifiers::NONE)]
        };
        self.frame(events)
    }

    fn run(&mut self, events: Vec<Event>) -> egui::FullOutput {
        self.now += STEP;
        let input = RawInput {
            screen_rect: Some(Rect::from_min_size(pos2(0.0, 0.0), SCREEN)),
            time: Some(self.now),
            focused: true,
            events,
            ..RawInput::default()
        };
        let Self {
            ctx, app, picture, ..
        } = self;
        let mut output = ctx.run_ui(input, |ui| {
            app.step(ui.ctx());
            app.show(ui);
        });
        picture.take(&mut output.textures_delta);
        picture.part(&mut output.textures_delta);
        output
    }

    /// Frames until nothing moves and no work is under way elsewhere, as checks are.
    fn settle(&mut self) {
        for _ in 0..SETTLE {
            self.run(Vec::new());
            std::thread::sleep(PAUSE);
        }
    }

    /// Goes to the step `id` by Ctrl+PageDown.
    pub fn go(&mut self, id: &str) {
        let wanted = STEPS.iter().find(|step| step.id == id);
        let wanted = Route::Step(wanted.expect("a step of this name").id);
        for _ in STEPS.iter() {
            if self.app.route() == wanted {
                break;
            }
            self.run(vec![key(Key::PageDown, Modifiers::CTRL)]);
            self.run(Vec::new());
        }
        assert_eq!(self.app.route(), wanted);
        self.settle();
    }

    /// Presses what is named by the message `label`.
    pub fn press(&mut self, label: &str) {
        let name = Texts::get(Lang::Pl).msg(label);
        self.ask(Action::Click, |_, label| label == Some(&name));
    }

    /// Puts the focus into the first field of many lines.
    pub fn focus_prose(&mut self) {
        self.ask(Action::Focus, |role, _| role == Role::MultilineTextInput);
    }

    /// Puts the focus into the first field of one line whose name holds `part`.
    pub fn focus_cell(&mut self, part: &str) {
        self.ask(Action::Focus, |role, label| {
            role == Role::TextInput && label.is_some_and(|label| label.contains(part))
        });
    }

    /// Does what a screen reader would ask of the first node that fits.
    fn ask(&mut self, action: Action, fits: impl Fn(Role, Option<&str>) -> bool) {
        self.ctx.enable_accesskit();
        self.run(Vec::new());
        let tree = self.run(Vec::new()).platform_output.accesskit_update;
        let nodes = tree.map(|tree| tree.nodes).unwrap_or_default();
        let mut fitting = nodes
            .iter()
            .filter(|(_, node)| fits(node.role(), node.label()));
        let (target, _) = fitting.next().expect("such a node on this screen");
        self.run(vec![Event::AccessKitActionRequest(ActionRequest {
            action,
            target_tree: TreeId::ROOT,
            target_node: *target,
            data: None,
        })]);
        self.ctx.disable_accesskit();
        self.settle();
    }

    /// Counts edits of the plan.
    pub fn revision(&self) -> u64 {
        self.app
            .session()
            .map(lpdi::session::Session::revision)
            .unwrap_or_default()
    }
}

fn key(key: Key, modifiers: Modifiers) -> Event {
    Event::Key {
        key,
        physical_key: None,
        pressed: true,
        repeat: false,
        modifiers,
    }
}
