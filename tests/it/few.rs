//! Numbers of few people: from what is printed of residents nobody can compute a number that is
//! left out, not even who knows the rule by which it is left out.

use std::collections::{BTreeMap, BTreeSet};

use lpdi::projection::few::{FEWEST, Joined, Told, told};
use proptest::prelude::*;

/// A number that is not printed by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Hidden {
    Residents,
    /// Persons of a part in a year.
    Year(usize, usize),
    /// Persons of a part in all years.
    Part(usize),
    /// Persons who stay after a year.
    Staying(usize),
}

/// Every number of a facility with what hides it.
fn numbers(residents: u32, moves: &[Vec<u32>], told: &Told) -> Vec<(Hidden, u32)> {
    let mut all = Vec::new();
    let mut left = residents;
    let years = moves[0].len();
    for year in 0..years {
        left -= moves.iter().map(|part| part[year]).sum::<u32>();
        all.push((Hidden::Staying(year), left));
        let parts = moves.iter().enumerate();
        all.extend(parts.map(|(at, part)| (Hidden::Year(at, year), part[year])));
    }
    let parts = moves.iter().enumerate();
    all.extend(parts.map(|(at, part)| (Hidden::Part(at), part.iter().sum())));
    all.push((Hidden::Residents, residents));
    let seen = |number: &Hidden| match (told, number) {
        (Told::Years, _) | (Told::Joined(_), Hidden::Residents) => true,
        (Told::Few, _) | (Told::Joined(_), Hidden::Year(..)) => false,
        (Told::Joined(Joined { parts, .. }), Hidden::Part(at)) => parts[*at].is_some(),
        (Told::Joined(Joined { staying, .. }), Hidden::Staying(year)) => {
            *year == years - 1 && staying.is_some()
        }
    };
    all.retain(|(number, _)| !seen(number));
    all
}

/// All tables of so many parts and years with numbers up to `most`.
fn tables(parts: usize, years: usize, most: u32) -> Vec<Vec<Vec<u32>>> {
    let cells = u32::try_from(parts * years).unwrap();
    let all = (0..(most + 1).pow(cells)).map(|mut code| {
        let mut cell = || {
            let number = code % (most + 1);
            code /= most + 1;
            number
        };
        (0..parts)
            .map(|_| (0..years).map(|_| cell()).collect())
            .collect()
    });
    all.collect()
}

/// Whatever is printed, each small number behind it could have been another one.
fn assert_nothing_follows(parts: usize, years: usize, most: u32, residents: u32) {
    let mut behind: BTreeMap<(Option<u32>, Told), BTreeMap<Hidden, BTreeSet<u32>>> =
        BTreeMap::new();
    for moves in tables(parts, years, most) {
        for residents in 1..=residents {
            let Some(told) = told(residents, &moves) else {
                continue;
            };
            let printed = (told != Told::Few).then_some(residents);
            let hidden = numbers(residents, &moves, &told);
            let same = behind.entry((printed, told)).or_default();
            for (number, persons) in hidden {
                same.entry(number).or_default().insert(persons);
            }
        }
    }
    let mut hidden = 0;
    for (print, numbers) in behind {
        for (number, persons) in numbers {
            let small = persons.iter().any(|persons| (1..FEWEST).contains(persons));
            assert!(
                !small || persons.len() > 1,
                "{number:?} is {persons:?}: {print:?}"
            );
            hidden += usize::from(small);
        }
    }
    assert!(hidden > 0, "something is left out");
}

#[test]
fn no_hidden_number_follows_from_the_print_of_a_year() {
    assert_nothing_follows(3, 1, 8, 22);
}

#[test]
fn no_hidden_number_follows_from_the_print_of_two_years() {
    assert_nothing_follows(2, 2, 6, 20);
}

#[test]
fn large_numbers_are_printed_as_they_are() {
    assert_eq!(told(38, &[vec![7, 6], vec![0, 5]]), Some(Told::Years));
    assert_eq!(told(3, &[vec![1]]), Some(Told::Few));
    assert_eq!(told(6, &[vec![4, 3]]), None, "more move than there are");
    let joined = told(38, &[vec![2, 5], vec![3, 2], vec![1, 1], vec![0, 8]]);
    let joined = joined.and_then(|told| match told {
        Told::Joined(joined) => Some(joined),
        _ => None,
    });
    let expected = Joined {
        parts: vec![Some(7), None, None, Some(8)],
        staying: Some(16),
        rest: 7,
    };
    assert_eq!(joined, Some(expected));
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    /// What is printed adds up, and no small number stands in it.
    #[test]
    fn what_is_printed_adds_up_and_is_never_small(
        residents in 0_u32..200,
        moves in proptest::collection::vec(proptest::collection::vec(0_u32..15, 3), 1..9),
    ) {
        if let Some(Told::Joined(joined)) = told(residents, &moves) {
            let printed: Vec<u32> = joined.parts.iter().copied().chain([joined.staying]).flatten().collect();
            let sum: u32 = printed.iter().sum::<u32>() + joined.rest;
            prop_assert_eq!(sum, residents);
            let all = printed.iter().chain([&joined.rest]);
            prop_assert!(all.into_iter().all(|persons| *persons == 0 || *persons >= FEWEST));
        }
    }
}
