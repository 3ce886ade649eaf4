//! The window that the processor draws: where there is no OpenGL, and where it is not wanted.
//!
//! The same egui, the same input and the same tree for screen readers as under OpenGL, all of it
//! by egui-winit; only the last step is ours. Nothing moves by itself, and of each frame only
//! what changed is painted and handed to the window system, which is little over a wire.

mod damage;
mod ink;
mod picture;
mod raster;
mod screen;
mod texture;

use std::num::NonZeroUsize;
use std::rc::Rc;
use std::sync::Mutex;
use std::time::{Duration, Instant};

use eframe::UserEvent;
use egui::epaint::ClippedShape;
use egui::{Context, FullOutput, ViewportBuilder, ViewportCommand, ViewportId};
use egui_winit::winit::{
    application::ApplicationHandler,
    event::WindowEvent,
    event_loop::{ActiveEventLoop, ControlFlow, EventLoop, EventLoopBuilder, EventLoopProxy},
    platform::run_on_demand::EventLoopExtRunOnDemand as _,
    window::{Window, WindowId},
};
use egui_winit::{ActionRequested, accesskit_winit};

use super::{Rung, Stage};
pub use picture::{Look, Picture};
pub use raster::Area;
use screen::Screen;

/// The largest side of a texture in texels: what the font atlas may grow to.
const MAX_TEXTURE_SIDE: usize = 4096;
/// The shortest time between frames that egui asks for by itself.
const FRAME: Duration = Duration::from_millis(16);
/// The same while nobody can see the window.
const UNSEEN_FRAME: Duration = Duration::from_millis(100);
/// Frames that are handed over whole after the window is shown: what a window is given while it
/// is hidden is lost.
const WHOLE_AT_FIRST: u8 = 3;

/// Opens the window and stays until it is closed. What kept it from opening or going on is told
/// in English; whether it opened stands on the stage.
pub(super) fn run(
    events: &mut EventLoop<UserEvent>,
    viewport: ViewportBuilder,
    stage: &Rc<Stage>,
) -> Result<(), String> {
    let mut handler = Handler {
        stage: Rc::clone(stage),
        viewport,
        proxy: events.create_proxy(),
        open: None,
        next: None,
        failed: None,
    };
    let done = events.run_app_on_demand(&mut handler);
    done.map_err(|error| error.to_string())?;
    handler.failed.map_or(Ok(()), Err)
}

/// Where an event loop begins that can try `rungs`: where the processor comes first, on X11 even
/// under Wayland, which it cannot draw on yet.
#[cfg_attr(
    not(all(unix, not(target_os = "macos"))),
    expect(unused_variables, reason = "there is one window system to choose from")
)]
pub(super) fn prefer(rungs: &[Rung]) -> EventLoopBuilder<UserEvent> {
    #[cfg(all(unix, not(target_os = "macos")))]
    {
        use egui_winit::winit::platform::x11::EventLoopBuilderExtX11 as _;
        let has_x11 = std::env::var_os("DISPLAY").is_some_and(|name| !name.is_empty());
        if rungs.first() == Some(&Rung::Cpu) && has_x11 {
            let mut builder = EventLoop::with_user_event();
            builder.with_x11();
            return builder;
        }
    }
    EventLoop::with_user_event()
}

/// Answers the window system.
struct Handler {
    stage: Rc<Stage>,
    viewport: ViewportBuilder,
    proxy: EventLoopProxy<UserEvent>,
    open: Option<OpenWindow>,
    /// When egui wants its next frame.
    next: Option<Instant>,
    failed: Option<String>,
}

impl Handler {
    /// Draws a frame now.
    fn frame(&mut self, event_loop: &ActiveEventLoop) {
        let Some(open) = &mut self.open else {
            return;
        };
        match open.frame(event_loop, &self.stage) {
            Ok(Going::On) => {}
            Ok(Going::Away) => event_loop.exit(),
            Err(words) => self.fail(event_loop, words),
        }
    }

    fn fail(&mut self, event_loop: &ActiveEventLoop, words: String) {
        self.failed = Some(words);
        event_loop.exit();
    }
}

impl ApplicationHandler<UserEvent> for Handler {
    fn resumed(&mut self, event_loop: &ActiveEventLoop) {
        if self.open.is_some() {
            return;
        }
        match OpenWindow::new(event_loop, &self.viewport, &self.proxy, &self.stage) {
            Ok(open) => {
                self.open = Some(open);
                self.frame(event_loop);
                if let Some(open) = &mut self.open {
                    open.reveal();
                }
            }
            Err(words) => self.fail(event_loop, words),
        }
    }

    fn window_event(&mut self, event_loop: &ActiveEventLoop, _: WindowId, event: WindowEvent) {
        let Some(open) = &mut self.open else {
            return;
        };
        match event {
            WindowEvent::RedrawRequested => {
                if !std::mem::take(&mut open.asked) {
                    // something stood in front of the window, and the picture is gone
                    open.whole = open.whole.max(1);
                }
                self.frame(event_loop);
            }
            WindowEvent::CloseRequested => {
                open.info.events.push(egui::ViewportEvent::Close);
                open.ask();
            }
            event => {
                let response = open.state.on_window_event(&open.window, &event);
                match event {
                    WindowEvent::Occluded(occluded) => {
                        open.info.occluded = Some(occluded);
                        open.whole = open.whole.max(1);
                    }
                    WindowEvent::Focused(_) => open.whole = open.whole.max(1),
                    WindowEvent::Resized(_) if cfg!(windows) => {
                        // the system waits for the picture of the new size
                        self.frame(event_loop);
                        return;
                    }
                    _ => {}
                }
                if response.repaint {
                    open.ask();
                }
            }
        }
    }

    fn user_event(&mut self, event_loop: &ActiveEventLoop, event: UserEvent) {
        let Some(open) = &mut self.open else {
            return;
        };
        match event {
            UserEvent::RequestRepaint {
                when,
                cumulative_pass_nr,
                ..
            } => {
                let now = open.ctx.cumulative_pass_nr_for(ViewportId::ROOT);
                if now == cumulative_pass_nr || now == cumulative_pass_nr + 1 {
                    let wait = if open.is_unseen() {
                        UNSEEN_FRAME
                    } else {
                        FRAME
                    };
                    let when = when.max(open.last + wait);
                    self.next = Some(self.next.map_or(when, |next| next.min(when)));
                }
            }
            UserEvent::AccessKitActionRequest(event) => match event.window_event {
                accesskit_winit::WindowEvent::InitialTreeRequested => {
                    open.ctx.enable_accesskit();
                    self.frame(event_loop);
                }
                accesskit_winit::WindowEvent::ActionRequested(request) => {
                    open.state.on_accesskit_action_request(request);
                    open.ask();
                }
                accesskit_winit::WindowEvent::AccessibilityDeactivated => {
                    open.ctx.disable_accesskit();
                }
            },
        }
    }

    fn about_to_wait(&mut self, event_loop: &ActiveEventLoop) {
        let now = Instant::now();
        if let Some(open) = &mut self.open
            && self.next.is_some_and(|next| next <= now)
        {
            self.next = None;
            if open.is_unseen() {
                // nobody asks an unseen window for a picture, and work goes on in it
                self.frame(event_loop);
            } else {
                open.ask();
            }
        }
        event_loop.set_control_flow(self.next.map_or(ControlFlow::Wait, ControlFlow::WaitUntil));
    }

    fn exiting(&mut self, _: &ActiveEventLoop) {
        // a window has to go while its loop still runs
        self.open = None;
    }
}

/// Whether the window stays.
enum Going {
    On,
    Away,
}

/// The window and what is drawn in it.
struct OpenWindow {
    ctx: Context,
    state: egui_winit::State,
    info: egui::ViewportInfo,
    actions: Vec<ActionRequested>,
    screen: Screen,
    picture: Picture,
    /// So many frames more are handed over whole.
    whole: u8,
    /// Whether a redraw was asked for and has not come yet.
    asked: bool,
    shown: bool,
    last: Instant,
    window: Rc<Window>,
}

impl OpenWindow {
    fn new(
        event_loop: &ActiveEventLoop,
        viewport: &ViewportBuilder,
        proxy: &EventLoopProxy<UserEvent>,
        stage: &Stage,
    ) -> Result<Self, String> {
        let ctx = Context::default();
        ctx.set_embed_viewports(false);
        ctx.options_mut(|options| {
            // a layout that has to be done again is not shown in between
            options.max_passes = NonZeroUsize::MIN.saturating_add(1);
        });
        let waker = Mutex::new(proxy.clone());
        ctx.set_request_repaint_callback(move |info| {
            let event = UserEvent::RequestRepaint {
                viewport_id: info.viewport_id,
                when: Instant::now() + info.delay,
                cumulative_pass_nr: info.current_cumulative_pass_nr,
            };
            if let Ok(waker) = waker.lock() {
                // who does not hear it any more has no window to repaint
                waker.send_event(event).ok();
            }
        });
        let mut viewport = viewport.clone().with_visible(false);
        if let (Some(size), Some(screen)) = (viewport.inner_size, largest_screen(event_loop)) {
            viewport = viewport.with_inner_size(size.min(screen));
        }
        let window = egui_winit::create_window(&ctx, event_loop, &viewport)
            .map_err(|error| error.to_string())?;
        let window = Rc::new(window);
        let mut input = egui_winit::State::new(
            ctx.clone(),
            ViewportId::ROOT,
            event_loop,
            Some(window.scale_factor() as f32),
            window.theme(),
            Some(MAX_TEXTURE_SIDE),
        );
        input.init_accesskit(event_loop, &window, proxy.clone());
        let mut info = egui::ViewportInfo::default();
        egui_winit::update_viewport_info(&mut info, &ctx, &window, true);
        let screen = Screen::new(&window)?;
        stage.enter(&ctx);
        Ok(Self {
            ctx,
            state: input,
            info,
            actions: Vec::new(),
            screen,
            picture: Picture::default(),
            whole: WHOLE_AT_FIRST,
            asked: false,
            shown: false,
            last: Instant::now(),
            window,
        })
    }

    fn ask(&mut self) {
        self.asked = true;
        self.window.request_redraw();
    }

    /// Shows the window, which was hidden until it had its first picture.
    fn reveal(&mut self) {
        self.window.set_visible(true);
        self.shown = true;
        self.whole = WHOLE_AT_FIRST;
        self.ask();
    }

    /// Whether no picture of the window can be seen, or asked for by the window system.
    fn is_unseen(&self) -> bool {
        self.window.is_minimized() == Some(true) || self.window.is_visible() == Some(false)
    }

    /// Lets the application do and show what it has to, and paints it.
    fn frame(&mut self, event_loop: &ActiveEventLoop, stage: &Stage) -> Result<Going, String> {
        self.last = Instant::now();
        egui_winit::update_viewport_info(&mut self.info, &self.ctx, &self.window, false);
        let mut input = self.state.take_egui_input(&self.window);
        input.viewports = std::iter::once((ViewportId::ROOT, self.info.clone())).collect();
        let closing = input.viewport().close_requested();
        let output = self.ctx.run_ui(input, |ui| {
            stage.step(ui.ctx());
            stage.show(ui);
        });
        self.info.events.clear();
        let FullOutput {
            platform_output,
            mut textures_delta,
            shapes,
            pixels_per_point,
            mut viewport_output,
        } = output;
        self.state.handle_platform_output_with_event_loop(
            &self.window,
            event_loop,
            platform_output,
        );
        let commands = viewport_output
            .remove(&ViewportId::ROOT)
            .map(|output| output.commands)
            .unwrap_or_default();
        let stays = commands.contains(&ViewportCommand::CancelClose);
        egui_winit::process_viewport_commands(
            &self.ctx,
            &mut self.info,
            commands,
            &self.window,
            &mut self.actions,
        );
        self.act();
        self.picture.take(&mut textures_delta);
        let painted = self.paint(shapes, pixels_per_point);
        self.picture.part(&mut textures_delta);
        painted?;
        Ok(if closing && !stays {
            Going::Away
        } else {
            Going::On
        })
    }

    /// Does what widgets asked of the clipboard.
    fn act(&mut self) {
        for action in std::mem::take(&mut self.actions) {
            let event = match action {
                ActionRequested::Cut => Some(egui::Event::Cut),
                ActionRequested::Copy => Some(egui::Event::Copy),
                ActionRequested::Paste => {
                    let text = self.state.clipboard_text().unwrap_or_default();
                    let text = text.replace("\r\n", "\n");
                    (!text.is_empty()).then_some(egui::Event::Paste(text))
                }
                ActionRequested::Screenshot(_) | ActionRequested::PaintWhileHidden => None,
            };
            if let Some(event) = event {
                self.state.egui_input_mut().events.push(event);
                self.ask();
            }
        }
    }

    fn paint(&mut self, shapes: Vec<ClippedShape>, pixels_per_point: f32) -> Result<(), String> {
        let size = self.window.inner_size();
        if size.width == 0 || size.height == 0 {
            return Ok(()); // minimised
        }
        let look = Look {
            size: [size.width as usize, size.height as usize],
            pixels_per_point,
            backdrop: super::backdrop(&self.ctx.global_style().visuals),
        };
        let mut areas = self.picture.paint(&self.ctx, shapes, look);
        if self.whole > 0 {
            areas = vec![Area::whole(look.size)];
        }
        if self.shown {
            self.whole = self.whole.saturating_sub(1);
        }
        if areas.is_empty() {
            return Ok(());
        }
        self.screen
            .present(self.picture.pixels(), look.size, &areas)
    }
}

/// The size of the largest screen, in points.
fn largest_screen(event_loop: &ActiveEventLoop) -> Option<egui::Vec2> {
    event_loop
        .available_monitors()
        .map(|monitor| {
            let size = monitor.size().to_logical::<f32>(monitor.scale_factor());
            egui::vec2(size.width, size.height)
        })
        .filter(|size| size.x > 0.0 && size.y > 0.0)
        .reduce(egui::Vec2::max)
}
