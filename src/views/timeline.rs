//! A timeline: days that something passes, in their order.

use jiff::civil::Date;

use super::Words;
use crate::field::FieldPath;

/// Points of a course.
#[derive(Clone, Debug, PartialEq)]
pub struct Timeline {
    /// What it is the course of.
    pub title: Words,
    /// Its points, in their order.
    pub points: Vec<Point>,
}

/// A point of a course.
#[derive(Clone, Debug, PartialEq)]
pub struct Point {
    /// What happens.
    pub name: Words,
    /// Its first day, where it takes more than one.
    pub from: Option<Date>,
    /// Its day, or its last one.
    pub until: Option<Date>,
    /// A fact about it.
    pub fact: Option<Words>,
    /// Where its day stands in the plan.
    pub at: FieldPath,
}

/// How a point lies to a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tense {
    /// Over.
    Past,
    /// Going on, or what comes next.
    Now,
    /// Later.
    ToCome,
    /// Its day is not known.
    Unknown,
}

impl Timeline {
    /// How each point lies to `today`: what is over, the first that is not, and those after it.
    pub fn tenses(&self, today: Date) -> Vec<Tense> {
        let mut next = true;
        let points = self.points.iter();
        let tense = |point: &Point| match point.until.or(point.from) {
            None => Tense::Unknown,
            Some(day) if day < today => Tense::Past,
            Some(_) if std::mem::take(&mut next) => Tense::Now,
            Some(_) => Tense::ToCome,
        };
        points.map(tense).collect()
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::Tense::{Now, Past, ToCome, Unknown};
    use super::*;
    use crate::path;

    #[test]
    fn the_first_point_that_is_not_over_is_now() {
        let point = |until| Point {
            name: "x".into(),
            from: None,
            until,
            fact: None,
            at: path!(consultation.notice),
        };
        let day = |day| Some(date(2026, 11, day));
        let points = [day(3), None, day(12), day(24), day(28)].map(point);
        let line = Timeline {
            title: "x".into(),
            points: points.into(),
        };
        let on = |today| line.tenses(date(2026, 11, today));
        assert_eq!(on(12), [Past, Unknown, Now, ToCome, ToCome]);
        assert_eq!(on(13), [Past, Unknown, Past, Now, ToCome]);
        assert_eq!(on(29), [Past, Unknown, Past, Past, Past]);
    }
}
