//! The mark of the program, drawn rather than kept as a picture.

use egui::IconData;

use crate::ui::theme::Tokens;

/// The mark of the program: three white lines on a rounded square of the accent.
///
/// `side` in pixels; RGBA, row by row.
pub fn app_icon(side: u32) -> IconData {
    const SAMPLES: u32 = 4;
    let accent = Tokens::get(false).accent;
    let mut rgba = Vec::with_capacity((side * side * 4) as usize);
    for y in 0..side {
        for x in 0..side {
            let (mut inside, mut white) = (0, 0);
            for sample in 0..SAMPLES * SAMPLES {
                let at = |pixel: u32, part: u32| {
                    (pixel as f32 + (part as f32 + 0.5) / SAMPLES as f32) / side as f32
                };
                let (u, v) = (at(x, sample % SAMPLES), at(y, sample / SAMPLES));
                inside += u32::from(in_rounded_square(u, v));
                white += u32::from(in_lines(u, v));
            }
            let all = SAMPLES * SAMPLES;
            let mix = |color: u8| {
                let part = white as f32 / all as f32;
                (f32::from(color) * (1.0 - part) + 255.0 * part).round() as u8
            };
            let alpha = (inside * 255 / all) as u8;
            rgba.extend([mix(accent.r()), mix(accent.g()), mix(accent.b()), alpha]);
        }
    }
    IconData {
        rgba,
        width: side,
        height: side,
    }
}

fn in_rounded_square(u: f32, v: f32) -> bool {
    const RADIUS: f32 = 0.19;
    let past = |t: f32| (t - t.clamp(RADIUS, 1.0 - RADIUS)).abs();
    past(u).hypot(past(v)) <= RADIUS
}

fn in_lines(u: f32, v: f32) -> bool {
    const LINES: [(f32, f32); 3] = [(0.27, 0.77), (0.46, 0.66), (0.65, 0.54)];
    LINES
        .into_iter()
        .any(|(top, right)| (top..top + 0.1).contains(&v) && (0.23..right).contains(&u))
}
