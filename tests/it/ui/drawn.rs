//! What the processor paints when only what changed is painted is what it paints anew.

use std::cell::RefCell;
use std::rc::Rc;

use egui::{Color32, Modifiers, MouseWheelUnit, TexturesDelta, TouchPhase, vec2};
use egui_kittest::TestRenderer;
use lpdi::ui::{Look, Picture};

use super::*;

const SIZE: [usize; 2] = [1024, 700];

/// One picture painted where it changed, and one painted anew each time.
#[derive(Default)]
struct Pictures {
    changed: Picture,
    anew: Picture,
}

#[derive(Clone, Default)]
struct Painter(Rc<RefCell<Pictures>>);

impl TestRenderer for Painter {
    fn handle_delta(&mut self, delta: &mut TexturesDelta) {
        let mut pictures = self.0.borrow_mut();
        pictures.anew.take(&mut delta.clone());
        pictures.changed.take(delta);
        delta.clear();
    }
}

impl Painter {
    /// Paints the last frame both ways; tells how many pixels were painted the short way.
    fn compare(&self, window: &Harness<'static, App>, when: &str) -> usize {
        let output = window.output();
        let look = Look {
            size: SIZE,
            pixels_per_point: output.pixels_per_point,
            backdrop: Color32::WHITE,
        };
        let pictures = &mut *self.0.borrow_mut();
        let areas = (pictures.changed).paint(&window.ctx, output.shapes.clone(), look);
        let other = Look {
            backdrop: Color32::BLACK,
            ..look
        };
        pictures.anew.paint(&window.ctx, Vec::new(), other);
        (pictures.anew).paint(&window.ctx, output.shapes.clone(), look);
        let pixels = pictures.changed.pixels().iter().zip(pictures.anew.pixels());
        let differs = pixels.enumerate().find(|(_, (one, other))| one != other);
        let place = differs.map(|(at, _)| (at % SIZE[0], at / SIZE[0]));
        assert_eq!(place, None, "a pixel of another frame {when}");
        let sizes = areas
            .iter()
            .map(|area| (area.right - area.left) * (area.bottom - area.top));
        sizes.sum()
    }
}

#[test]
fn what_changed_is_painted_and_nothing_of_the_frame_before_stays() {
    let painter = Painter::default();
    let builder = builder(SIZE[0] as f32, SIZE[1] as f32).renderer(painter.clone());
    let mut window = built(builder, no_dialogs(), |_| {});
    open(&mut window, &root().join("plans").join(EXAMPLE));
    let frames = |window: &mut Harness<'static, App>, count: usize, when: &str| -> usize {
        let sizes = (0..count).map(|_| {
            window.step();
            painter.compare(window, when)
        });
        sizes.sum()
    };
    frames(&mut window, 4, "at first");
    assert_eq!(frames(&mut window, 3, "at rest"), 0);
    for id in ["people", "services", "costs", "risks"] {
        go(&mut window, id);
        frames(&mut window, 3, id);
        for key in [Key::Tab, Key::Tab, Key::ArrowDown, Key::Tab, Key::F8] {
            window.key_press(key);
            frames(&mut window, 3, "after a key");
        }
        for digit in ["7", "1", "x"] {
            window.event(egui::Event::Text(digit.to_owned()));
            frames(&mut window, 3, "after a letter");
        }
        window.key_press(Key::Backspace);
        frames(&mut window, 3, "after a letter was taken back");
        window.hover_at(egui::pos2(600.0, 300.0));
        for _ in 0..4 {
            window.event(egui::Event::MouseWheel {
                unit: MouseWheelUnit::Point,
                source: egui::MouseWheelSource::Unknown,
                delta: vec2(0.0, -90.0),
                phase: TouchPhase::Move,
                modifiers: Modifiers::NONE,
            });
            frames(&mut window, 2, "while it is scrolled");
        }
        window.key_press_modifiers(Modifiers::COMMAND, Key::K);
        frames(&mut window, 3, "under the palette");
        window.key_press(Key::Escape);
        frames(&mut window, 3, "after the palette");
        window.key_press_modifiers(Modifiers::COMMAND, Key::Z);
        frames(&mut window, 3, "after undo");
    }
}
