//! Where the focus has been: it is never lost to the window while the work goes on.
//!
//! What has the focus may go while it has it: a menu closes, a card of a comment is dealt with, a
//! button can be pressed no longer. The toolkit then leaves nothing with the focus, and Tab would
//! begin anew at the first menu. Here the end of every pass is looked at, at one place for all.

use egui::{Context, Id, LayerId, Memory, Rect, WidgetRect};

use super::landing::REGIONS;

/// Places that are remembered.
const LONGEST: usize = 16;

/// Something that had the focus.
#[derive(Clone, Copy, PartialEq)]
struct Place {
    id: Id,
    layer: LayerId,
    rect: Rect,
    /// What of it is in sight: what is scrolled away lies behind another region.
    seen: Rect,
}

impl Place {
    fn of(layer: LayerId, widget: &WidgetRect) -> Self {
        Self {
            id: widget.id,
            layer,
            rect: widget.rect,
            seen: widget.interact_rect,
        }
    }

    /// The region it stands in, where it is in sight.
    fn region(&self, regions: &Regions) -> Option<usize> {
        let mut all = regions.iter();
        all.position(|region| region.is_some_and(|region| self.is_in(region)))
    }

    /// Whether what is in sight of it stands in `region`.
    fn is_in(&self, region: Rect) -> bool {
        self.seen.is_positive() && region.contains(self.seen.center())
    }
}

/// The places that had the focus, the latest last.
#[derive(Clone, Default)]
struct Trail {
    places: Vec<Place>,
    /// Whether the last of them had it at the end of the pass before, and nobody took it away.
    held: bool,
    /// The last place in each region of the window.
    regions: [Option<Id>; REGIONS],
}

fn key() -> Id {
    Id::unique("trail of the focus")
}

/// The regions of the window, where they are.
pub type Regions = [Option<Rect>; REGIONS];

/// Where the focus was last in the region at `index`, if that can still take it.
pub fn last_in_region(ctx: &Context, index: usize) -> Option<Id> {
    let trail = ctx.data(|data| data.get_temp::<Trail>(key()))?;
    let id = trail.regions.get(index).copied().flatten()?;
    // a heading, or one of many places that are one stop, is a stop again once it has the focus
    let painted = ctx.viewport(|viewport| {
        let widget = viewport.prev_pass.widgets.get(id);
        widget.is_some_and(|widget| widget.enabled && widget.visible)
    });
    painted.then_some(id)
}

/// The region in which `id` had the focus last, also where it was scrolled out of sight since.
pub fn region_of(ctx: &Context, id: Id) -> Option<usize> {
    let trail = ctx.data(|data| data.get_temp::<Trail>(key()))?;
    trail.regions.iter().position(|last| *last == Some(id))
}

/// What Tab stops at in sight in `region`, in its order: the first at or below `top`, or the last
/// above it.
pub fn stop_in(ctx: &Context, region: Rect, top: f32) -> Option<Id> {
    ctx.viewport(|viewport| {
        let layer = LayerId::background();
        let widgets = viewport.prev_pass.widgets.get_layer(layer);
        let stops = widgets.filter(|widget| can_stop(widget));
        let stops = stops.map(|widget| Place::of(layer, widget));
        let mut stops = stops.filter(|stop| stop.is_in(region));
        let mut above = None;
        let below = stops.find(|stop| {
            let below = stop.rect.top() >= top;
            above = Some(stop.id).filter(|_| !below).or(above);
            below
        });
        below.map(|stop| stop.id).or(above)
    })
}

/// Where the work is: the last place with the focus that is no menu, list or dialog over it.
pub fn work_place(ctx: &Context) -> Option<Id> {
    let trail = ctx.data(|data| data.get_temp::<Trail>(key()))?;
    let mut places = trail.places.iter().rev();
    let place = places.find(|place| place.layer == LayerId::background())?;
    Some(place.id)
}

/// Whether Tab stopped at `id` in the pass before.
pub fn stands(ctx: &Context, id: Id) -> bool {
    ctx.viewport(|viewport| viewport.prev_pass.widgets.get(id).is_some_and(can_stop))
}

/// Whether Tab stops at `widget`.
fn can_stop(widget: &WidgetRect) -> bool {
    widget.enabled && widget.visible && widget.sense.is_focusable()
}

/// What was painted in this pass and can take the focus now.
fn stops(ctx: &Context) -> Vec<Place> {
    let all: Vec<Place> = ctx.viewport(|viewport| {
        let layers = viewport.this_pass.widgets.layers();
        let widgets = layers.flat_map(|(layer, widgets)| {
            let stops = widgets.iter().filter(|widget| can_stop(widget));
            stops.map(|widget| Place::of(*layer, widget))
        });
        widgets.collect()
    });
    ctx.memory(|memory| {
        let open = all.into_iter();
        open.filter(|place| memory.allows_interaction(place.layer))
            .collect()
    })
}

/// How far `to` is from `from` for one who reads in lines: beside comes before below.
fn distance(from: Rect, to: Rect) -> f32 {
    let gap = |from: egui::Rangef, to: egui::Rangef| (to.min - from.max).max(from.min - to.max);
    let beside = gap(from.x_range(), to.x_range()).max(0.0);
    let below = gap(from.y_range(), to.y_range()).max(0.0);
    beside + 4.0 * below
}

/// Where one comes to who stood at `lost`, which is gone: what stands nearest in the same part of
/// the window, and where that is gone too, as a menu that closed, the last place that is still there.
fn landing(trail: &Trail, stops: &[Place], regions: &Regions) -> Option<Id> {
    let lost = trail.places.last()?;
    let home = lost.region(regions);
    let near = stops.iter().filter(|place| {
        place.layer == lost.layer && (home.is_none() || place.region(regions) == home)
    });
    let near = near.min_by(|one, other| {
        let far = |place: &Place| distance(lost.rect, place.rect);
        far(one).total_cmp(&far(other))
    });
    let before = || {
        let mut before = trail.places.iter().rev();
        before.find(|place| stops.iter().any(|stop| stop.id == place.id))
    };
    let floats = lost.layer.order != egui::Order::Background;
    let (first, second) = if floats {
        (before(), near)
    } else {
        (near, before())
    };
    // what blocks the window has its first stop
    let any = || {
        stops
            .iter()
            .find(|stop| stop.layer.order != egui::Order::Background)
    };
    first.or(second).or_else(any).map(|place| place.id)
}

/// Looks at the end of a pass where the focus is, and brings it back where it got lost.
pub fn follow_focus(ctx: &Context, regions: &Regions) {
    let mut trail = ctx
        .data(|data| data.get_temp::<Trail>(key()))
        .unwrap_or_default();
    let focused = ctx.memory(Memory::focused);
    let stops = stops(ctx);
    let here = focused.and_then(|id| stops.iter().find(|stop| stop.id == id));
    if let Some(here) = here {
        if trail.places.last().is_some_and(|last| last.id == here.id) {
            trail.places.pop();
        }
        trail.places.push(*here);
        if trail.places.len() > LONGEST {
            trail.places.remove(0);
        }
        let region = here.region(regions);
        if let Some(last) = region.and_then(|region| trail.regions.get_mut(region)) {
            *last = Some(here.id);
        }
        trail.held = true;
    } else if trail.held {
        let (pressed, walks) = ctx.input(|input| {
            let pointer = &input.pointer;
            let pressed = pointer.any_pressed() || pointer.any_down() || pointer.any_released();
            (pressed, input.key_pressed(egui::Key::Tab))
        });
        let last = trail.places.last().map(|last| last.id);
        if focused.is_some() && focused != last || walks {
            // it was asked for and comes in the next pass
            ctx.request_repaint_after(std::time::Duration::ZERO);
        } else if pressed {
            // a press beside everything takes it away
            trail.held = false;
        } else if let Some(to) = landing(&trail, &stops, regions) {
            ctx.memory_mut(|memory| memory.request_focus(to));
            ctx.request_repaint_after(std::time::Duration::ZERO);
        } else {
            trail.held = false;
        }
    }
    ctx.data_mut(|data| data.insert_temp(key(), trail));
}

#[cfg(test)]
mod tests {
    use egui::{Order, pos2, vec2};

    use super::*;

    fn place(id: &str, order: Order, left: f32, top: f32) -> Place {
        let rect = Rect::from_min_size(pos2(left, top), vec2(80.0, 30.0));
        Place {
            id: Id::unique(id),
            layer: LayerId::new(order, Id::unique(order)),
            rect,
            seen: rect,
        }
    }

    fn landed(places: &[Place], stops: &[Place]) -> Option<Id> {
        let trail = Trail {
            places: places.to_vec(),
            held: true,
            ..Trail::default()
        };
        landing(&trail, stops, &[None; REGIONS])
    }

    #[test]
    fn what_is_gone_hands_the_focus_to_what_stands_beside_it() {
        let gone = place("gone", Order::Background, 100.0, 100.0);
        let beside = place("beside", Order::Background, 200.0, 100.0);
        let below = place("below", Order::Background, 100.0, 140.0);
        let before = place("before", Order::Background, 900.0, 900.0);
        let stops = [below, beside, before];
        assert_eq!(landed(&[before, gone], &stops), Some(beside.id));
    }

    #[test]
    fn a_menu_that_closes_gives_it_back_to_its_button() {
        let button = place("button", Order::Background, 700.0, 100.0);
        let item = place("item", Order::Foreground, 700.0, 140.0);
        let near = place("near", Order::Background, 700.0, 140.0);
        assert_eq!(landed(&[button, item], &[near, button]), Some(button.id));
        assert_eq!(landed(&[item], &[]), None);
    }
}
