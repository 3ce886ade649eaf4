//! Numbers of few people, and what may be printed so that none of them can be computed.
//!
//! Residents of a facility are parted by where they go, and by the year. A part of one to four
//! people could be recognised, so it is not printed, and neither is anything from which it
//! follows: years are joined, and small parts go into one sum with the smallest of the others.
//! Who knows this rule still finds, for every number left out, two that give the same print
//! (`tests/it/few.rs`).
//!
//! Counts that add up in a table of figures are left out one by one ([`covers`]). Which counts of a
//! plan may not be told is another matter: [`Covered`](super::Covered).

use crate::base::Decimal;

/// Fewest people of whom a number is printed.
pub const FEWEST: u32 = 5;

/// What may be printed of where the residents of a facility go.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Told {
    /// Only that there are few residents.
    Few,
    /// Every number of every year.
    Years,
    /// All years in one.
    Joined(Joined),
}

/// The numbers of all years in one; none stands for one that is not printed by itself.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Joined {
    /// Persons of each part that were given.
    pub parts: Vec<Option<u32>>,
    /// Persons who stay.
    pub staying: Option<u32>,
    /// The sum of all that is not printed by itself.
    pub rest: u32,
}

fn is_small(persons: u32) -> bool {
    (1..FEWEST).contains(&persons)
}

/// Whether a count is one of few persons.
pub fn is_few(count: Decimal) -> bool {
    let fewest = Decimal::whole(i64::from(FEWEST));
    count > Decimal::default() && fewest.is_some_and(|fewest| count < fewest)
}

/// How a count that is not told stands in a print.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Cover {
    /// As «fewer than five».
    Few,
    /// As left out: with it a smaller one could be computed.
    LeftOut,
}

/// A count in a net of sums.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// The number.
    pub persons: Decimal,
    /// How it is told whatever the sums say, where it is not told as it is.
    pub cover: Option<Cover>,
    /// Whether it is told elsewhere too, so that nothing is kept by leaving it out here.
    pub known: bool,
    /// Place of the count that is left out together with it: one bounds the other.
    pub beside: Option<usize>,
}

/// Counts that add up to another one, by their places in a net.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sum {
    /// The whole.
    pub whole: usize,
    /// Its parts.
    pub parts: Vec<usize>,
}

/// What of `counts` is left out, so that none that is not told from the beginning follows from the
/// others by `sums`. Beside every number left out of a sum another one is left out of which nothing is
/// told, not even that it is small, and that is not zero: what one has more the other may have less.
pub fn covers(counts: &[Count], sums: &[Sum]) -> Vec<Option<Cover>> {
    let mut counts = counts.to_vec();
    loop {
        let covers = left_out(&counts, sums);
        // what a reader computes is told as well, and keeps nothing else
        match computed(&counts, &covers, sums).and_then(|at| counts.get_mut(at)) {
            Some(count) => count.known = true,
            None => return covers,
        }
    }
}

/// A number that is left out for the sake of others and follows from a sum, because all that stands
/// beside it is told elsewhere too.
fn computed(counts: &[Count], covers: &[Option<Cover>], sums: &[Sum]) -> Option<usize> {
    let is_covered = |at: &usize| covers.get(*at).copied().flatten().is_some();
    let helps = |at: &usize| {
        let count = counts.get(*at);
        count.is_some_and(|it| it.cover.is_none() && !it.known)
    };
    sums.iter().find_map(|sum| {
        let all = sum.parts.iter().chain([&sum.whole]).copied();
        let covered: Vec<usize> = all.filter(is_covered).collect();
        match covered.as_slice() {
            [one] => Some(*one).filter(helps),
            _ => None,
        }
    })
}

/// What is left out where nobody computes what is left out for the sake of others.
fn left_out(counts: &[Count], sums: &[Sum]) -> Vec<Option<Cover>> {
    let mut covers: Vec<Option<Cover>> = counts.iter().map(|count| count.cover).collect();
    let mut changed = covers.iter().any(Option::is_some);
    while changed {
        changed = beside(counts, &mut covers);
        for sum in sums {
            while let Some(next) = next_of(counts, &covers, sum) {
                if let Some(cover) = covers.get_mut(next) {
                    *cover = Some(Cover::LeftOut);
                }
                changed = true;
            }
        }
    }
    covers
}

/// Leaves out what goes with numbers that are left out; whether there was any.
fn beside(counts: &[Count], covers: &mut [Option<Cover>]) -> bool {
    let mut changed = false;
    for (at, count) in counts.iter().enumerate() {
        let Some(other) = count.beside.filter(|_| !count.known) else {
            continue;
        };
        let is_covered = covers.get(other).copied().flatten().is_some();
        if let Some(cover @ None) = covers.get_mut(at).filter(|_| is_covered) {
            *cover = Some(Cover::LeftOut);
            changed = true;
        }
    }
    changed
}

/// What has to be left out of a sum as well: the smallest part that is told, the whole, or the word
/// that a part is small.
fn next_of(counts: &[Count], covers: &[Option<Cover>], sum: &Sum) -> Option<usize> {
    let persons = |at: &usize| {
        counts
            .get(*at)
            .map_or_else(Decimal::default, |it| it.persons)
    };
    let cover = |at: &usize| covers.get(*at).copied().flatten();
    let all = || sum.parts.iter().chain([&sum.whole]).copied();
    let open = |at: &usize| cover(at) == Some(Cover::LeftOut) && !persons(at).is_zero();
    let mut covered = all().filter(|at| cover(at).is_some());
    let alone = covered.find(|at| !all().any(|other| other != *at && open(&other)))?;
    let known = |at: &usize| counts.get(*at).is_some_and(|it| it.known);
    let told = |at: &usize| cover(at).is_none() && !known(at) && !persons(at).is_zero();
    let part = sum.parts.iter().copied().filter(told).min_by_key(persons);
    let whole = Some(sum.whole).filter(told);
    let small = || all().find(|at| *at != alone && cover(at) == Some(Cover::Few));
    part.or(whole).or_else(small)
}

/// What may be printed of `residents` who are parted into `moves`: for each place one can move to,
/// used or not, the persons of each year. None where more move than there are.
pub fn told(residents: u32, moves: &[Vec<u32>]) -> Option<Told> {
    let years = moves.iter().map(Vec::len).max().unwrap_or_default();
    let mut staying = vec![residents];
    for year in 0..years {
        let parts = moves.iter().filter_map(|part| part.get(year));
        let gone: u64 = parts.map(|persons| u64::from(*persons)).sum();
        let left = u64::from(*staying.last()?).checked_sub(gone)?;
        staying.push(u32::try_from(left).ok()?);
    }
    if residents < FEWEST {
        return Some(if residents == 0 {
            Told::Years
        } else {
            Told::Few
        });
    }
    let mut all = moves.iter().flatten().chain(&staying);
    if !all.any(|persons| is_small(*persons)) {
        return Some(Told::Years);
    }
    let last = staying.last().copied().unwrap_or_default();
    let sums: Vec<u32> = moves.iter().map(|part| part.iter().sum()).collect();
    let parts = || sums.iter().copied().chain([last]);
    // nothing up to this number is printed by itself
    let hidden = if parts().any(is_small) {
        let large = parts().filter(|persons| *persons >= FEWEST);
        large.min().unwrap_or(u32::MAX)
    } else {
        0
    };
    let shown = |persons: u32| (hidden == 0 || persons > hidden).then_some(persons);
    let rest = parts().filter(|persons| shown(*persons).is_none()).sum();
    Some(Told::Joined(Joined {
        parts: sums.iter().map(|persons| shown(*persons)).collect(),
        staying: shown(last),
        rest,
    }))
}
