//! Pixels for a window, by softbuffer: on Windows a picture that GDI copies.

use std::num::NonZeroU32;
use std::rc::Rc;

use egui_winit::winit::window::Window;
use softbuffer::{SoftBufferError, Surface};

use super::super::raster::Area;

/// A window's place for pixels.
pub(in super::super) struct Screen {
    surface: Surface<Rc<Window>, Rc<Window>>,
    size: [usize; 2],
}

impl Screen {
    pub(in super::super) fn new(window: &Rc<Window>) -> Result<Self, String> {
        let surface = softbuffer::Context::new(Rc::clone(window))
            .and_then(|display| Surface::new(&display, Rc::clone(window)))
            .map_err(|error| error.to_string())?;
        Ok(Self {
            surface,
            size: [0; 2],
        })
    }

    /// Hands over `areas` of a picture of `size` pixels, row by row, `0RGB`.
    pub(in super::super) fn present(
        &mut self,
        pixels: &[u32],
        size: [usize; 2],
        areas: &[Area],
    ) -> Result<(), String> {
        let said = |error: SoftBufferError| error.to_string();
        let side = |pixels: usize| NonZeroU32::new(pixels as u32);
        let (Some(width), Some(height)) = (side(size[0]), side(size[1])) else {
            return Ok(());
        };
        if self.size != size {
            self.surface.resize(width, height).map_err(said)?;
            self.size = size;
        }
        let mut buffer = self.surface.buffer_mut().map_err(said)?;
        // only the buffer of the last frame holds what lies around the areas
        if buffer.age() == 1 {
            let rows = areas.iter().flat_map(|area| {
                (area.top..area.bottom).map(|y| y * size[0] + area.left..y * size[0] + area.right)
            });
            for row in rows {
                if let (Some(to), Some(from)) = (buffer.get_mut(row.clone()), pixels.get(row)) {
                    to.copy_from_slice(from);
                }
            }
        } else if buffer.len() == pixels.len() {
            buffer.copy_from_slice(pixels);
        }
        let damage: Vec<softbuffer::Rect> = areas
            .iter()
            .filter_map(|area| {
                let width = side(area.right - area.left)?;
                let height = side(area.bottom - area.top)?;
                Some(softbuffer::Rect {
                    x: area.left as u32,
                    y: area.top as u32,
                    width,
                    height,
                })
            })
            .collect();
        if damage.is_empty() {
            return Ok(());
        }
        buffer.present_with_damage(&damage).map_err(said)
    }
}
