//! Shows the component sheet in a window: `cargo run --example parts`.

use eframe::{
    NativeOptions,
    egui::{CentralPanel, Frame, Ui, ViewportBuilder},
};

struct Parts;

impl eframe::App for Parts {
    fn ui(&mut self, ui: &mut Ui, _frame: &mut eframe::Frame) {
        CentralPanel::default()
            .frame(Frame::NONE)
            .show(ui, lpdi::ui::parts::parts_ui);
    }
}

fn main() -> eframe::Result {
    let options = NativeOptions {
        viewport: ViewportBuilder::default().with_inner_size([1366.0, 768.0]),
        ..NativeOptions::default()
    };
    eframe::run_native(
        "parts",
        options,
        Box::new(|context| {
            lpdi::ui::theme::install(&context.egui_ctx);
            Ok(Box::new(Parts))
        }),
    )
}
