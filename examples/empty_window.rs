//! An empty window with our features of eframe: what `scripts/measure-window` measures against.

use eframe::NativeOptions;
use egui::{Ui, ViewportBuilder};

struct Empty;

impl eframe::App for Empty {
    fn ui(&mut self, _ui: &mut Ui, _frame: &mut eframe::Frame) {}
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
