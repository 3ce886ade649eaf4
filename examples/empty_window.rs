//! An empty window with our features of eframe: what `scripts/measure-window` measures against.
//!
//! It paints its background as every window does, so that the driver of the graphics card is at
//! work: without a single triangle it would never make its programs for it.

use eframe::NativeOptions;
use egui::{CentralPanel, Ui, ViewportBuilder};

struct Empty;

impl eframe::App for Empty {
    fn ui(&mut self, ui: &mut Ui, _frame: &mut eframe::Frame) {
        CentralPanel::default().show(ui, |_ui| {});
    }
}

fn main() -> eframe::Result {
    let options = NativeOptions {
        viewport: ViewportBuilder::default()
            .with_title("empty")
            .with_inner_size([1366.0, 768.0])
            .with_min_inner_size([480.0, 360.0]),
        ..NativeOptions::default()
    };
    eframe::run_native("empty", options, Box::new(|_| Ok(Box::new(Empty))))
}
