//! Which earlier states of a plan are kept: a rule over times and sizes alone, which touches no
//! file. Start from [`kept`] and [`stay`].

use std::cmp::Ordering;
use std::time::Duration;

/// Kept states lie at least so far apart.
pub const APART: Duration = Duration::from_mins(5);
/// So long all of them are kept.
pub const ALL: Duration = Duration::from_hours(7 * 24);
/// From then on the last of each day is, so long after it was written.
pub const DAILY: Duration = Duration::from_hours(30 * 24);
/// From then on the last of each week is, so long after it was written.
pub const WEEKLY: Duration = Duration::from_hours(366 * 24);
/// Bytes that states of one plan may take; those with a name are not counted.
pub const ROOM: u64 = 128 * 1024 * 1024;
/// The latest states stay for merges, however close they lie.
pub const LATEST: usize = 20;

const DAY: u64 = 24 * 60 * 60;

/// Why a state may be wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// It was opened or saved.
    Seen,
    /// It stood there before something large was done.
    Before,
    /// Somebody gave it a name.
    Named,
}

/// A state, as far as the rule is concerned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct State {
    /// When it was written, in seconds since the beginning of 1970.
    pub written: u64,
    /// How many bytes it takes.
    pub bytes: u64,
    /// Why it may be wanted.
    pub kind: Kind,
}

impl State {
    fn day(&self) -> u64 {
        self.written / DAY
    }

    /// Weeks begin on Monday; the first day of 1970 was a Thursday.
    fn week(&self) -> u64 {
        (self.day() + 3) / 7
    }
}

/// Which of `states`, the earliest first, are earlier versions that somebody may look at. The last
/// one always is, and tells what time it is.
pub fn kept(states: &[State]) -> Vec<bool> {
    let newest = states.last().map_or(0, |state| state.written);
    let mut last: Option<u64> = None;
    let mut kept = Vec::with_capacity(states.len());
    for (index, state) in states.iter().enumerate() {
        let age = Duration::from_secs(newest.saturating_sub(state.written));
        let next = states.get(index + 1);
        kept.push(match (state.kind, next) {
            (Kind::Named, _) | (_, None) => true,
            (_, Some(next)) if age > DAILY => age <= WEEKLY && next.week() != state.week(),
            (_, Some(next)) if age > ALL => next.day() != state.day(),
            (Kind::Before, _) => true,
            (Kind::Seen, _) => {
                let gap = |last| Duration::from_secs(state.written.saturating_sub(last));
                let apart = last.is_none_or(|last| gap(last) >= APART);
                if apart {
                    last = Some(state.written);
                }
                apart
            }
        });
    }
    make_room(states, &mut kept);
    kept
}

/// Which of `states`, the earliest first, stay on the disk: those that are [`kept`], and the latest
/// ones, which merges want as a base.
pub fn stay(states: &[State]) -> Vec<bool> {
    let mut stay = kept(states);
    let newest = states.last().map_or(0, |state| state.written);
    let mut room = ROOM;
    for (state, stays) in states.iter().zip(&mut stay).rev().take(LATEST) {
        let age = Duration::from_secs(newest.saturating_sub(state.written));
        let Some(left) = room.checked_sub(state.bytes).filter(|_| age <= DAILY) else {
            break;
        };
        room = left;
        *stays = true;
    }
    stay
}

/// Lets states go until the others fit into [`ROOM`]: first those that leave the smallest hole for
/// their age, so that what is left is dense where it is young and reaches far back.
fn make_room(states: &[State], kept: &mut [bool]) {
    let newest = states.last().map_or(0, |state| state.written);
    loop {
        let left = states.iter().enumerate();
        let left = left.filter(|(index, _)| kept.get(*index) == Some(&true));
        let left: Vec<(usize, State)> = left.map(|(index, state)| (index, *state)).collect();
        let counted = left.iter().filter(|(_, state)| state.kind != Kind::Named);
        if counted.map(|(_, state)| state.bytes).sum::<u64>() <= ROOM {
            return;
        }
        // hole and age of each but the last
        let holes = left.windows(2).enumerate().filter_map(|(at, pair)| {
            let [(index, state), (_, next)] = pair else {
                return None;
            };
            let before = at.checked_sub(1).and_then(|at| left.get(at));
            let before = before.map_or(state.written, |(_, before)| before.written);
            let hole = u128::from(next.written.saturating_sub(before));
            let age = u128::from(newest.saturating_sub(state.written)) + 1;
            (state.kind != Kind::Named).then_some((*index, hole, age))
        });
        let least = |one: &(usize, u128, u128), other: &(usize, u128, u128)| -> Ordering {
            (one.1 * other.2).cmp(&(other.1 * one.2))
        };
        let gone = holes
            .min_by(least)
            .and_then(|(index, ..)| kept.get_mut(index));
        let Some(gone) = gone else { return };
        *gone = false;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MINUTE: u64 = 60;
    const HOUR: u64 = 60 * MINUTE;
    /// Noon of a Wednesday.
    const NOW: u64 = 20_055 * DAY - DAY + 12 * HOUR;

    fn seen(written: u64) -> State {
        State {
            written,
            bytes: 200_000,
            kind: Kind::Seen,
        }
    }

    /// Ages in seconds of the states that are kept of those of `ages`.
    fn ages_kept(ages: &[u64]) -> Vec<u64> {
        let states: Vec<State> = ages.iter().map(|age| seen(NOW - age)).collect();
        let kept = kept(&states).into_iter().zip(ages);
        kept.filter_map(|(kept, age)| kept.then_some(*age))
            .collect()
    }

    #[test]
    fn now_is_a_wednesday() {
        let now = seen(NOW);
        assert_eq!(now.week(), seen(NOW - 2 * DAY).week(), "Monday");
        assert_ne!(now.week(), seen(NOW - 3 * DAY).week(), "Sunday");
        assert_eq!(now.week(), seen(NOW + 4 * DAY).week(), "Sunday");
    }

    #[test]
    fn within_a_week_states_five_minutes_apart_are_kept() {
        let ages = [20 * MINUTE, 15 * MINUTE + 1, 15 * MINUTE, 12 * MINUTE, 0];
        assert_eq!(ages_kept(&ages), [20 * MINUTE, 15 * MINUTE, 0]);
        let week = 7 * DAY;
        assert_eq!(ages_kept(&[week, week - 5 * MINUTE, 0]).len(), 3);
        assert_eq!(ages_kept(&[week, week - 5 * MINUTE + 1, 0]).len(), 2);
    }

    #[test]
    fn after_a_week_the_last_of_each_day_is_kept() {
        let week = 7 * DAY;
        // of two on one day, just on either side of the seventh day
        let both = [week + 2 * HOUR, week + 1, 0];
        assert_eq!(ages_kept(&both), [week + 1, 0]);
        let young = [week, week - HOUR, 0];
        assert_eq!(ages_kept(&young), young);
        // midnight parts days
        let days = [week + 12 * HOUR + 1, week + 12 * HOUR, 0];
        assert_eq!(ages_kept(&days), days);
    }

    #[test]
    fn after_thirty_days_the_last_of_each_week_is_kept() {
        let (month, noon) = (30 * DAY, 12 * HOUR);
        // a Monday and a Tuesday of one week, the one just thirty days ago
        let young = [month, month - DAY, 0];
        assert_eq!(ages_kept(&young), young);
        // the Saturday and the Sunday before
        assert_eq!(
            ages_kept(&[month + 2 * DAY, month + DAY, 0]),
            [month + DAY, 0]
        );
        // the Sunday, and the Monday a second before it is thirty days ago
        let weeks = [month + DAY, month + 1, 0];
        assert_eq!(ages_kept(&weeks), weeks);
        // thirty-seven days ago was a Monday too, and the day before it a Sunday
        let monday = 37 * DAY;
        let weeks = [monday + noon + 1, monday + noon, 0];
        assert_eq!(ages_kept(&weeks), weeks);
    }

    #[test]
    fn after_a_year_nothing_is_kept() {
        let year = 366 * DAY;
        assert_eq!(ages_kept(&[year + 1, 0]), [0]);
        assert_eq!(ages_kept(&[year, 0]), [year, 0]);
    }

    #[test]
    fn a_name_keeps_for_good_and_what_came_before_something_large_for_a_week() {
        let of = |kind, age| State {
            kind,
            ..seen(NOW - age)
        };
        let named = of(Kind::Named, 3 * 366 * DAY);
        assert_eq!(kept(&[named, seen(NOW)]), [true, true]);
        let (first, before) = (of(Kind::Seen, 9 * MINUTE), of(Kind::Before, 8 * MINUTE));
        assert_eq!(kept(&[first, before, seen(NOW)]), [true; 3]);
        let (old, later) = (of(Kind::Before, 8 * DAY), seen(NOW - 8 * DAY + MINUTE));
        assert_eq!(kept(&[old, later, seen(NOW)]), [false, true, true]);
    }

    #[test]
    fn the_rule_changes_nothing_of_what_it_left() {
        let ages = (0..4_000).rev().map(|number| number * number * 7);
        let ages: Vec<u64> = ages.collect();
        let once = ages_kept(&ages);
        assert_eq!(ages_kept(&once), once);
        assert!(once.len() < 1_000, "{} states", once.len());
    }

    #[test]
    fn what_is_kept_has_a_bound_and_reaches_back_all_the_same() {
        let large = |age| State {
            bytes: ROOM / 32,
            ..seen(NOW - age)
        };
        let mut states: Vec<State> = (0..200).rev().map(|n| large(n * HOUR / 2)).collect();
        states.insert(0, large(300 * DAY));
        let kept = kept(&states);
        let ages: Vec<u64> = states
            .iter()
            .zip(&kept)
            .filter(|(_, kept)| **kept)
            .map(|(state, _)| NOW - state.written)
            .collect();
        assert_eq!(ages.len(), 32);
        assert_eq!(ages.first(), Some(&(300 * DAY)), "{ages:?}");
        assert_eq!(ages.last(), Some(&0));
        assert!(
            ages.iter().filter(|age| **age < 2 * HOUR).count() >= 3,
            "{ages:?}"
        );
    }

    #[test]
    fn the_latest_states_stay_for_merges_while_there_is_room() {
        let states: Vec<State> = (0..30).rev().map(|n| seen(NOW - n)).collect();
        let stay_of = |states: &[State]| stay(states).into_iter().filter(|stays| *stays).count();
        // the first of them is a version too
        assert_eq!(stay_of(&states), LATEST + 1);
        let large: Vec<State> = states
            .iter()
            .map(|state| State {
                bytes: ROOM / 4,
                ..*state
            })
            .collect();
        assert_eq!(stay_of(&large), 5);
    }
}
