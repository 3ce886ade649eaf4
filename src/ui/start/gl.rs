//! The window that the graphics card draws, by eframe: the only place that knows it.

use std::rc::Rc;
use std::time::Duration;

use eframe::{NativeOptions, UserEvent};
use egui::ViewportBuilder;
use egui_winit::winit::{
    event_loop::EventLoop, platform::run_on_demand::EventLoopExtRunOnDemand as _,
};

use super::{App, Stage, ear};

/// Opens the window and stays until it is closed. What kept it from opening or going on is told
/// in English; whether it opened stands on the stage.
pub(super) fn run(
    events: &mut EventLoop<UserEvent>,
    viewport: ViewportBuilder,
    stage: &Rc<Stage>,
) -> Result<(), String> {
    let native = NativeOptions {
        viewport,
        ..NativeOptions::default()
    };
    ear::window_failure();
    let entering = Rc::clone(stage);
    let mut window = eframe::create_native(
        "lpdi",
        native,
        Box::new(move |context| {
            entering.enter(&context.egui_ctx);
            Ok(Box::new(OnStage {
                stage: entering,
                frames: 0,
            }))
        }),
        events,
    );
    let done = events.run_app_on_demand(&mut window);
    drop(window);
    done.map_err(|error| error.to_string())?;
    // eframe keeps its errors to the log
    ear::window_failure().map_or(Ok(()), Err)
}

/// The application of the stage, as eframe wants it.
struct OnStage {
    stage: Rc<Stage>,
    frames: u32,
}

impl eframe::App for OnStage {
    fn logic(&mut self, ctx: &egui::Context, _frame: &mut eframe::Frame) {
        self.frames = self.frames.saturating_add(1);
        match self.frames {
            1 => ctx.request_repaint_after(Duration::ZERO),
            // who draws a second picture has shown the first
            2 => self.stage.answered_in(ctx),
            _ => {}
        }
        self.stage.step(ctx);
    }

    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
        self.stage.show(ui);
    }

    fn clear_color(&self, visuals: &egui::Visuals) -> [f32; 4] {
        super::backdrop(visuals).to_normalized_gamma_f32()
    }
}

/// What tests drive without a window.
impl eframe::App for App {
    fn logic(&mut self, ctx: &egui::Context, _frame: &mut eframe::Frame) {
        self.step(ctx);
    }

    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
        self.show(ui);
    }
}
