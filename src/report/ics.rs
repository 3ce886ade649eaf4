//! Duties of a plan as a calendar file (RFC 5545), for the calendar of an office.
//!
//! All-day events that take no time. Written by hand: a crate would be larger than the file, and
//! none knows that a duty of the 31st is due on the last day of a shorter month.

use jiff::civil::Date;

use crate::catalog::Catalog;
use crate::i18n::Texts;
use crate::views::Subject;
use crate::views::calendar::{Appointment, appointments};

/// Octets of a line, its end apart.
const LINE: usize = 75;

/// The calendar of the plan, stamped with day `made`; lines end as the format asks.
pub fn calendar(subject: &Subject<'_>, texts: &Texts, made: Date) -> String {
    let mut lines = vec![
        "BEGIN:VCALENDAR".to_owned(),
        "VERSION:2.0".to_owned(),
        "PRODID:-//LPDI//LPDI//PL".to_owned(),
        "CALSCALE:GREGORIAN".to_owned(),
    ];
    for one in appointments(subject) {
        lines.extend(event(&one, texts, subject.catalog, made));
    }
    lines.push("END:VCALENDAR".to_owned());
    lines.iter().map(|line| folded(line)).collect()
}

fn event(one: &Appointment, texts: &Texts, catalog: &Catalog, made: Date) -> Vec<String> {
    let day = |date: Date| date.strftime("%Y%m%d").to_string();
    let about: Vec<String> = one
        .about
        .iter()
        .map(|words| words.say(texts, catalog))
        .collect();
    let mut lines = vec![
        "BEGIN:VEVENT".to_owned(),
        format!("UID:{}", escaped(&one.uid)),
        format!("DTSTAMP:{}T000000Z", day(made)),
        format!("DTSTART;VALUE=DATE:{}", day(one.first)),
        format!("SUMMARY:{}", escaped(&one.name.say(texts, catalog))),
        format!("DESCRIPTION:{}", escaped(&about.join("\n"))),
        "TRANSP:TRANSPARENT".to_owned(),
    ];
    if let Some(months) = one.every_months {
        let last = one.first.day();
        // on the last day of a month that has no such day
        let on = if last > 28 {
            let days: Vec<String> = (28..=last).map(|day| day.to_string()).collect();
            format!(";BYMONTHDAY={};BYSETPOS=-1", days.join(","))
        } else {
            String::new()
        };
        let until = day(one.until);
        lines.push(format!(
            "RRULE:FREQ=MONTHLY;INTERVAL={months}{on};UNTIL={until}"
        ));
    }
    lines.push("END:VEVENT".to_owned());
    lines
}

/// A text as the value of a property.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\\' | ';' | ',' => out.extend(['\\', letter]),
            '\n' => out.push_str("\\n"),
            letter if letter.is_control() => {}
            letter => out.push(letter),
        }
    }
    out
}

/// A line with its end; a long one goes on behind a space, never within a letter.
fn folded(line: &str) -> String {
    let (mut out, mut octets) = (String::with_capacity(line.len() + 2), 0);
    for letter in line.chars() {
        if octets + letter.len_utf8() > LINE {
            out.push_str("\r\n ");
            octets = 1;
        }
        out.push(letter);
        octets += letter.len_utf8();
    }
    out.push_str("\r\n");
    out
}
