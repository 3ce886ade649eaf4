//! The order of things that are told apart: what was moved in it, and how two new orders of the
//! same things become one. Nothing here knows what the things are.

use std::collections::{BTreeMap, BTreeSet};

/// Those that stand in both orders and were moved between them: as few as bring one order into the
/// other, in the order of `after`. The same two orders always give the same answer.
pub fn moved<T: Copy + Ord>(before: &[T], after: &[T]) -> Vec<T> {
    let places: BTreeMap<T, usize> = before.iter().copied().zip(0..).collect();
    let common: Vec<(T, usize)> = after
        .iter()
        .filter_map(|one| Some((*one, *places.get(one)?)))
        .collect();
    let stay = longest_rise(&common.iter().map(|(_, place)| *place).collect::<Vec<_>>());
    let moved = common.iter().zip(0..);
    moved
        .filter(|(_, index)| !stay.contains(index))
        .map(|((one, _), _)| *one)
        .collect()
}

/// Indices of the longest strictly rising part of `numbers`.
fn longest_rise(numbers: &[usize]) -> BTreeSet<usize> {
    // index of the smallest last number of a rise of each length, and what stands before each
    let (mut ends, mut before): (Vec<usize>, Vec<Option<usize>>) = (Vec::new(), Vec::new());
    let at = |index: &usize| numbers.get(*index).copied().unwrap_or_default();
    for (index, number) in numbers.iter().enumerate() {
        let length = ends.partition_point(|end| at(end) < *number);
        before.push(
            length
                .checked_sub(1)
                .and_then(|last| ends.get(last).copied()),
        );
        match ends.get_mut(length) {
            Some(end) => *end = index,
            None => ends.push(index),
        }
    }
    let mut rise = BTreeSet::new();
    let mut next = ends.last().copied();
    while let Some(index) = next {
        rise.insert(index);
        next = before.get(index).copied().flatten();
    }
    rise
}

/// One order made of two that were made of `base`.
#[derive(Debug, PartialEq, Eq)]
pub struct Merged<T> {
    /// All that stand in any of the three, each once.
    pub order: Vec<T>,
    /// Those that both moved, to different places; they stand where ours has them.
    pub contested: Vec<T>,
}

/// Puts the orders `ours` and `theirs` together. What nobody moved keeps the order of `base`; what
/// was moved or added follows what it followed. Where both put something at one place, what is the
/// smaller comes first, so that it is no matter who merges whose order.
pub fn merged<T: Copy + Ord>(base: &[T], ours: &[T], theirs: &[T]) -> Merged<T> {
    let set = |all: &[T]| all.iter().copied().collect::<BTreeSet<T>>();
    let moved_here = set(&moved(base, ours));
    let displaced = set(&moved(base, theirs));
    let known = set(base);
    let stands_here = set(ours);
    let is_still =
        |one: &T| known.contains(one) && !moved_here.contains(one) && !displaced.contains(one);
    let still: Vec<T> = base.iter().copied().filter(is_still).collect();
    let places: BTreeMap<T, usize> = still.iter().copied().zip(1..).collect();
    let is_ours = |one: &T| {
        if known.contains(one) {
            moved_here.contains(one)
        } else {
            stands_here.contains(one)
        }
    };
    // what each side put behind each of those that stand still; first what stands before them all
    let runs = |order: &[T], of_side: &dyn Fn(&T) -> bool| {
        let (mut runs, mut behind) = (vec![Vec::new(); still.len() + 1], 0);
        let mut anchors = BTreeMap::new();
        for one in order {
            if let Some(place) = places.get(one) {
                behind = *place;
                continue;
            }
            anchors.insert(*one, behind);
            if of_side(one)
                && let Some(run) = runs.get_mut(behind)
            {
                run.push(*one);
            }
        }
        (runs, anchors)
    };
    let (here, anchors) = runs(ours, &is_ours);
    let (there, others) = runs(theirs, &|one| !is_ours(one));
    let mut order = Vec::with_capacity(base.len().max(ours.len()));
    let stand = std::iter::once(None).chain(still.into_iter().map(Some));
    for ((one, here), there) in stand.zip(here).zip(there) {
        order.extend(one);
        let ours_first = here.first() <= there.first() || there.is_empty();
        let (first, second) = if ours_first {
            (here, there)
        } else {
            (there, here)
        };
        order.extend(first);
        order.extend(second);
    }
    let contested = moved_here.intersection(&displaced).copied();
    let contested = contested.filter(|one| anchors.get(one) != others.get(one));
    Merged {
        order,
        contested: contested.collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn order(base: &str, ours: &str, theirs: &str) -> String {
        let letters = |text: &str| text.chars().collect::<Vec<_>>();
        let merged = merged(&letters(base), &letters(ours), &letters(theirs));
        let swapped = super::merged(&letters(base), &letters(theirs), &letters(ours));
        assert_eq!(merged.contested, swapped.contested);
        if merged.contested.is_empty() {
            assert_eq!(merged.order, swapped.order, "whoever merges");
        }
        merged.order.iter().collect()
    }

    #[test]
    fn as_few_as_possible_count_as_moved() {
        let moved = |before: &str, after: &str| {
            let letters = |text: &str| text.chars().collect::<Vec<_>>();
            moved(&letters(before), &letters(after))
        };
        assert_eq!(moved("abcde", "abcde"), Vec::<char>::new());
        assert_eq!(moved("abcde", "bcdea"), ['a']);
        assert_eq!(moved("abcde", "eabcd"), ['e']);
        assert_eq!(
            moved("abc", "xcby"),
            ['c'],
            "b, c: what is new or gone is not moved"
        );
    }

    #[test]
    fn what_one_side_did_is_done_and_what_both_did_stands_together() {
        assert_eq!(order("abcd", "abcd", "dabc"), "dabc");
        assert_eq!(order("abcd", "bacd", "abdc"), "badc", "two moves apart");
        assert_eq!(order("abcd", "abxcd", "abcdy"), "abxcdy");
        assert_eq!(order("ab", "axb", "ayb"), "axyb", "two rows at one place");
        assert_eq!(
            order("abcd", "acd", "abcd"),
            "abcd",
            "who is gone keeps a place"
        );
        assert_eq!(order("", "xy", "xy"), "xy");
        assert_eq!(order("abcd", "xdabc", "abcd"), "xdabc");
    }

    #[test]
    fn what_both_moved_elsewhere_is_told() {
        let letters = |text: &str| text.chars().collect::<Vec<_>>();
        let merged = merged(&letters("abcd"), &letters("dabc"), &letters("adbc"));
        assert_eq!(merged.contested, ['d']);
        assert_eq!(merged.order, letters("dabc"));
    }
}
