//! What the window does in every frame.

use egui::Context;

use super::{app::App, request::Request, shell, text_edit};
use crate::store::off_frame::{Forbidden, forbid};

/// First size of the window in points: with its own frame and a bar of tasks it fits a screen of
/// 1366×768.
pub const FIRST_SIZE: [f32; 2] = [1320.0, 680.0];

/// What a screen needs beside [`FIRST_SIZE`]: frame and title of the window, bar of tasks.
const BESIDE: [f32; 2] = [16.0, 80.0];

/// What whoever draws the window calls, once a frame: first [`Self::step`], then [`Self::show`].
impl App {
    /// Does what was asked for since the last frame.
    pub fn step(&mut self, ctx: &Context) {
        let _forbidden = self.forbid_file_work();
        self.services.apply_look(ctx);
        // what was asked for was asked of the plan on the screen, so it comes first
        let requests: Vec<Request> = self.view.requests.borrow_mut().drain(..).collect();
        if !requests.is_empty() {
            self.refresh();
        }
        for request in requests {
            self.handle(ctx, request);
        }
        let today = self.services.env.clock.today();
        let texts = self.services.texts();
        let jobs = (ctx, &mut self.services.jobs);
        self.work.refresh_apart(jobs, texts, today);
        for (of, done) in self.services.jobs.poll() {
            self.finished(ctx, of, done);
        }
        self.offer_interrupted();
        self.look_at_spelling(ctx);
        self.work.hold_edits(&self.services.env.rescue);
        self.work.keep_aside(ctx, &mut self.services.jobs);
        self.look_around(ctx);
        let title = self.work.window_title(self.services.texts());
        let title_id = egui::Id::unique("window title");
        if ctx.data(|data| data.get_temp::<String>(title_id)).as_ref() != Some(&title) {
            ctx.send_viewport_cmd(egui::ViewportCommand::Title(title.clone()));
            ctx.data_mut(|data| data.insert_temp(title_id, title));
        }
        let settled = fill_screen(ctx, self.services.prefs.maximized);
        let maximized = ctx.input(|input| input.viewport().maximized);
        let maximized = maximized.filter(|_| settled);
        if let Some(maximized) = maximized.filter(|now| *now != self.services.prefs.maximized) {
            self.services.prefs.maximized = maximized;
            self.services.keep_prefs();
        }
        if ctx.input(|input| input.viewport().close_requested()) && !self.view.quit_agreed {
            self.close_requested(ctx);
        }
    }

    /// Puts the window into `ui`, which fills it.
    pub fn show(&mut self, ui: &mut egui::Ui) {
        let _forbidden = self.forbid_file_work();
        shell::keys(self, ui);
        text_edit::drop_foreign_keys(ui.ctx());
        shell::shell_ui(self, ui);
        shell::remember_focus(self, ui.ctx());
        let unchecked = self.work.follow();
        let asked = !self.view.requests.borrow().is_empty();
        let unlooked = self.services.spelling.waits();
        if unchecked || asked || unlooked || self.services.jobs.ready() {
            // something was asked for in this frame and is done at the start of the next
            ui.ctx().request_repaint_after(std::time::Duration::ZERO);
        }
    }

    /// Nothing that is done in a frame waits for a disk; where jobs are done at once, they are.
    fn forbid_file_work(&self) -> Option<Forbidden> {
        (!self.services.jobs.are_at_once()).then(forbid)
    }

    /// Brings everything that follows from the plan up to date.
    fn refresh(&mut self) {
        let today = self.services.env.clock.today();
        self.work.refresh(self.services.texts(), today);
    }
}

/// Frames in which a maximised window is asked for: before it is on the screen, some systems do not
/// listen.
const ASKED_IN: [u8; 2] = [2, 6];
/// Frames after which what the system made of the window is taken as it is.
const SETTLED: u8 = 10;
/// What is kept instead of a number of frames once the window is settled.
const DONE: u8 = u8::MAX;

/// Maximises a new window that was `wanted` so, or for which the screen has no room at its first
/// size: the system would cut it to the screen and leave its last rows under the bar of tasks.
/// Gives whether the size of the window is what somebody chose.
fn fill_screen(ctx: &Context, wanted: bool) -> bool {
    let id = egui::Id::unique("room on the screen");
    let frames: u8 = ctx.data(|data| data.get_temp(id)).unwrap_or_default();
    if frames == DONE {
        return true;
    }
    let (screen, maximized) = ctx.input(|input| {
        let window = input.viewport();
        (window.monitor_size, window.maximized)
    });
    let needed = egui::Vec2::from(FIRST_SIZE) + egui::Vec2::from(BESIDE);
    let no_room = screen.map(|screen| screen.x < needed.x || screen.y < needed.y);
    let (keep, settled) = match (maximized, no_room) {
        // nothing is known of the screen yet
        (None, _) | (_, None) if !wanted => (frames, true),
        (Some(false), _) if (wanted || no_room == Some(true)) && frames < SETTLED => {
            (frames + 1, false)
        }
        (None, _) => (frames, false),
        _ => (DONE, true),
    };
    ctx.data_mut(|data| data.insert_temp(id, keep));
    if !settled {
        if ASKED_IN.contains(&keep) {
            ctx.send_viewport_cmd(egui::ViewportCommand::Maximized(true));
        }
        ctx.request_repaint_after(std::time::Duration::from_millis(50));
    }
    settled
}

#[cfg(test)]
mod tests {
    use super::*;

    /// In which frames a window is asked to fill a screen of this size, by a system that never does.
    fn asked(screen: [f32; 2], wanted: bool) -> Vec<u8> {
        let ctx = Context::default();
        let frames = (1..20).filter(|_| {
            let mut input = egui::RawInput::default();
            let window = input.viewports.entry(egui::ViewportId::ROOT).or_default();
            window.monitor_size = Some(screen.into());
            window.maximized = Some(false);
            let mut output = ctx.run_ui(input, |ui| {
                fill_screen(ui.ctx(), wanted);
            });
            output.textures_delta.clear();
            let window = output.viewport_output.remove(&egui::ViewportId::ROOT);
            let asked = window.map(|window| window.commands).unwrap_or_default();
            asked.contains(&egui::ViewportCommand::Maximized(true))
        });
        frames.collect()
    }

    #[test]
    fn a_window_without_room_or_once_maximised_fills_its_screen() {
        for small in [[1093.0, 614.0], [1366.0, 650.0], [1024.0, 1280.0]] {
            assert_eq!(asked(small, false), ASKED_IN, "{small:?}");
        }
        for wide in [[1366.0, 768.0], [1920.0, 1080.0]] {
            assert_eq!(asked(wide, false), [0_u8; 0], "{wide:?}");
            assert_eq!(asked(wide, true), ASKED_IN, "{wide:?}");
        }
    }

    #[test]
    fn a_window_that_somebody_made_smaller_stays_so() {
        let ctx = Context::default();
        let settled: Vec<bool> = [true, false, false]
            .map(|maximized| {
                let mut input = egui::RawInput::default();
                let window = input.viewports.entry(egui::ViewportId::ROOT).or_default();
                window.monitor_size = Some([1366.0, 768.0].into());
                window.maximized = Some(maximized);
                let mut settled = false;
                let mut output = ctx.run_ui(input, |ui| settled = fill_screen(ui.ctx(), true));
                output.textures_delta.clear();
                let window = output.viewport_output.remove(&egui::ViewportId::ROOT);
                let asked = window.map(|window| window.commands).unwrap_or_default();
                assert!(!asked.contains(&egui::ViewportCommand::Maximized(true)));
                settled
            })
            .into();
        assert_eq!(settled, [true, true, true]);
    }
}
