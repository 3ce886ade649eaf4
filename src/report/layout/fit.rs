//! Which breaks of a paragraph are taken: those with the least raggedness over the whole of it.
//!
//! Arithmetic over widths; this module knows no font and no character.

use super::segments::{End, Segment};

/// Width of the line made of `segments[start..end]`, given the running offsets.
fn line_width(segments: &[Segment], offsets: &[f32], start: usize, end: usize) -> f32 {
    let at = |i: usize| offsets.get(i).copied().unwrap_or(0.0);
    let mut width = at(end) - at(start);
    if let Some(last) = end.checked_sub(1).and_then(|i| segments.get(i)) {
        match last.end {
            End::Space(space) => width -= space,
            End::Soft => width += last.hyphen,
            End::Hyphen { .. } | End::Bare | End::Mandatory => {}
        }
    }
    if let Some(before) = start.checked_sub(1).and_then(|i| segments.get(i))
        && before.end == (End::Hyphen { repeated: true })
    {
        width += before.hyphen;
    }
    width
}

fn offsets(segments: &[Segment]) -> Vec<f32> {
    let mut offsets = Vec::with_capacity(segments.len() + 1);
    let mut at = 0.0;
    offsets.push(at);
    for segment in segments {
        at += segment.width;
        if let End::Space(space) = segment.end {
            at += space;
        }
        offsets.push(at);
    }
    offsets
}

/// Ends of lines (as counts of segments) with the least raggedness over the whole paragraph.
pub fn total_fit(segments: &[Segment], width: f32) -> Vec<usize> {
    let offsets = offsets(segments);
    let count = segments.len();
    let mut best: Vec<(f32, usize)> = vec![(f32::INFINITY, 0); count + 1];
    if let Some(first) = best.first_mut() {
        first.0 = 0.0;
    }
    for end in 1..=count {
        let Some(last) = end.checked_sub(1).and_then(|i| segments.get(i)) else {
            continue;
        };
        let closes = last.end == End::Mandatory || end == count;
        for start in (0..end).rev() {
            if start + 1 < end && segments.get(start).is_some_and(|s| s.end == End::Mandatory) {
                break;
            }
            let line = line_width(segments, &offsets, start, end);
            let alone = start + 1 == end;
            if line > width + 0.01 && !alone {
                break;
            }
            let Some(&(before, _)) = best.get(start) else {
                continue;
            };
            let mut cost = before + 0.02;
            if line > width + 0.01 {
                cost += 10.0;
            } else if closes {
                let chars: usize = segments
                    .get(start..end)
                    .unwrap_or_default()
                    .iter()
                    .map(|s| s.chars + 1)
                    .sum();
                if start > 0 && chars < 9 {
                    cost += 0.06;
                }
            } else {
                let slack = (width - line) / width;
                cost += slack * slack;
            }
            cost += match last.end {
                End::Soft => 0.05,
                End::Hyphen { .. } => 0.01,
                End::Bare => 0.02,
                End::Space(_) if last.weak => 0.008,
                End::Space(_) | End::Mandatory => 0.0,
            };
            let previous = start
                .checked_sub(1)
                .and_then(|i| segments.get(i))
                .map(|s| s.end);
            if last.end == End::Soft && previous == Some(End::Soft) {
                cost += 1.0;
            }
            if let Some(slot) = best.get_mut(end)
                && cost < slot.0
            {
                *slot = (cost, start);
            }
        }
    }
    let mut ends = Vec::new();
    let mut at = count;
    while at > 0 {
        ends.push(at);
        at = best.get(at).map_or(0, |b| b.1);
    }
    ends.reverse();
    ends
}

/// Whether a line other than a last one leaves more than a seventh of the measure white.
pub fn is_ragged(segments: &[Segment], breaks: &[usize], width: f32) -> bool {
    let offsets = offsets(segments);
    let mut start = 0;
    for &end in breaks {
        let closes = end == segments.len()
            || end
                .checked_sub(1)
                .and_then(|i| segments.get(i))
                .is_none_or(|s| s.end == End::Mandatory);
        if !closes && line_width(segments, &offsets, start, end) < 0.85 * width {
            return true;
        }
        start = end;
    }
    false
}
