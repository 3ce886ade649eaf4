//! Pixels for a window of X11, as pictures over a connection of our own: no shared memory, so it
//! works over a wire too, and little goes over it because only what changed is sent.

use egui_winit::winit::{
    raw_window_handle::{HasWindowHandle as _, RawWindowHandle},
    window::Window,
};
use std::rc::Rc;
use std::thread;
use std::time::Duration;
use x11rb::connection::{Connection as _, RequestConnection as _};
use x11rb::protocol::xproto::{
    ConnectionExt as _, CreateGCAux, GetGeometryReply, ImageFormat, ImageOrder,
};
use x11rb::rust_connection::RustConnection;

use super::super::raster::Area;

/// Bytes of a picture in one request: a server takes more, but has to wait for it whole.
const REQUEST: usize = 256 * 1024;
/// Bytes of the request's own head, generously.
const HEAD: usize = 64;
/// How often, and at what distance, the server is asked for a window that it does not know yet:
/// it was told of it over another connection.
const TRIES: u32 = 40;
const PAUSE: Duration = Duration::from_millis(5);

/// A window's place for pixels.
pub(in super::super) struct Screen {
    connection: RustConnection,
    window: u32,
    context: u32,
    depth: u8,
    request: usize,
    lowest_first: bool,
}

impl Screen {
    pub(in super::super) fn new(window: &Rc<Window>) -> Result<Self, String> {
        let handle = window.window_handle().map_err(|error| error.to_string())?;
        let window = match handle.as_raw() {
            RawWindowHandle::Xlib(handle) => handle.window as u32,
            RawWindowHandle::Xcb(handle) => handle.window.get(),
            _ => return Err("no window of X11".to_owned()),
        };
        let (connection, _) = x11rb::connect(None).map_err(|error| error.to_string())?;
        let depth = geometry(&connection, window)?.depth;
        let setup = connection.setup();
        let wide = setup
            .pixmap_formats
            .iter()
            .any(|format| format.depth == depth && format.bits_per_pixel == 32);
        let lowest_first = setup.image_byte_order == ImageOrder::LSB_FIRST;
        if !wide || !(depth == 24 || depth == 32) {
            return Err(format!("a screen of {depth} bits"));
        }
        let said = |error: x11rb::errors::ReplyOrIdError| error.to_string();
        let context = connection.generate_id().map_err(said)?;
        connection
            .create_gc(context, window, &CreateGCAux::new())
            .map_err(|error| said(error.into()))?;
        let request = connection.maximum_request_bytes().min(REQUEST);
        Ok(Self {
            connection,
            window,
            context,
            depth,
            request,
            lowest_first,
        })
    }

    /// Hands over `areas` of a picture of `size` pixels, row by row, `0RGB`.
    pub(in super::super) fn present(
        &mut self,
        pixels: &[u32],
        size: [usize; 2],
        areas: &[Area],
    ) -> Result<(), String> {
        let said = |error: x11rb::errors::ConnectionError| error.to_string();
        for area in areas {
            self.put(pixels, size, *area).map_err(said)?;
        }
        self.connection.flush().map_err(said)?;
        // what it answers are complaints about a window that is going away
        while self.connection.poll_for_event().map_err(said)?.is_some() {}
        Ok(())
    }

    fn put(
        &self,
        pixels: &[u32],
        size: [usize; 2],
        area: Area,
    ) -> Result<(), x11rb::errors::ConnectionError> {
        let (width, bytes) = (area.right - area.left, 4 * (area.right - area.left));
        let rows = (self.request.saturating_sub(HEAD) / bytes.max(1)).max(1);
        let mut picture = Vec::with_capacity(rows * bytes);
        let mut top = area.top;
        while top < area.bottom {
            let bottom = area.bottom.min(top + rows);
            picture.clear();
            for y in top..bottom {
                let row = y * size[0] + area.left..y * size[0] + area.right;
                for pixel in pixels.get(row).unwrap_or_default() {
                    let bytes = if self.lowest_first {
                        pixel.to_le_bytes()
                    } else {
                        pixel.to_be_bytes()
                    };
                    picture.extend_from_slice(&bytes);
                }
            }
            if picture.len() == (bottom - top) * bytes {
                self.connection.put_image(
                    ImageFormat::Z_PIXMAP,
                    self.window,
                    self.context,
                    width as u16,
                    (bottom - top) as u16,
                    place(area.left),
                    place(top),
                    0,
                    self.depth,
                    &picture,
                )?;
            }
            top = bottom;
        }
        Ok(())
    }
}

/// A side of a window is shorter than this.
fn place(pixel: usize) -> i16 {
    i16::try_from(pixel).unwrap_or(i16::MAX)
}

fn geometry(connection: &RustConnection, window: u32) -> Result<GetGeometryReply, String> {
    let mut tried = 0;
    loop {
        let asked = connection
            .get_geometry(window)
            .map_err(|error| error.to_string())?;
        match asked.reply() {
            Ok(geometry) => return Ok(geometry),
            Err(error) if tried >= TRIES => return Err(error.to_string()),
            Err(_unknown) => thread::sleep(PAUSE),
        }
        tried += 1;
    }
}
