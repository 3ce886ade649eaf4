//! Numbers of few people, and what may be printed so that none of them can be computed.
//!
//! Residents of a facility are parted by where they go, and by the year. A part of one to four
//! people could be recognised, so it is not printed, and neither is anything from which it
//! follows: years are joined, and small parts go into one sum with the smallest of the others.
//! Who knows this rule still finds, for every number left out, two that give the same print
//! (`tests/it/few.rs`).

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
