//! Checks of consultations and of remarks; and that nothing personal is kept.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::base::{Arg, Id};
use crate::checks::{Rule, Severity, person, place};
use crate::field::{Choice as _, FieldPath, Value};
use crate::model::{Decision, Plan, Remark, Sender, Status};
use crate::path;

/// Whether the status says that the consultations are over.
fn is_over(plan: &Plan) -> bool {
    let status = plan.edition.status;
    matches!(status, Some(Status::Consulted | Status::Adopted))
}

/// Remarks with their numbers, from 1.
fn numbered(plan: &Plan) -> impl Iterator<Item = (usize, Id, &Remark)> {
    let remarks = plan.remarks.iter().enumerate();
    remarks.map(|(at, (id, remark))| (at + 1, id, remark))
}

fn number(number: usize) -> (&'static str, Arg) {
    ("number", number.to_string().into())
}

/// People are asked before the years that the plan is for are over.
pub const CONSULTATION_AFTER_PLAN: Rule = Rule {
    id: "consultation-after-plan",
    severity: Severity::Error,
    basis: None,
    run: |subject, out| {
        let (consultation, edition) = (&subject.plan.consultation, &subject.plan.edition);
        let Some(first) = edition.first_year else {
            return;
        };
        let days = [
            (consultation.notice, path!(consultation.notice)),
            (consultation.opens, path!(consultation.opens)),
            (consultation.closes, path!(consultation.closes)),
            (consultation.meeting, path!(consultation.meeting)),
            (consultation.decided, path!(consultation.decided)),
            (consultation.report, path!(consultation.report)),
            (consultation.session, path!(consultation.session)),
        ];
        for (day, at) in days {
            let late = |day: &Date| i64::from(day.year()) > first.get();
            if let Some(day) = day.filter(late) {
                let args = [
                    ("year", day.year().to_string().into()),
                    ("first", first.into()),
                ];
                out.at(at, &args);
            }
        }
    },
};

/// Digits of a telephone that is one at least: of short numbers of a town.
const DIGITS: usize = 7;

/// Whether a telephone, an address of a mailbox, a place or hours can be used as they are written.
fn is_useful(at: FieldPath, text: &str) -> bool {
    if at == path!(local_government.telephone) {
        return text.chars().filter(char::is_ascii_digit).count() >= DIGITS;
    }
    if at == path!(local_government.email) {
        let host = text.trim().split_once('@').map(|(_, host)| host);
        return host.is_some_and(|host| host.contains('.') && !host.contains(char::is_whitespace));
    }
    text.chars().filter(|sign| sign.is_alphanumeric()).count() > 2
}

/// What is told of the office.
fn of_office(plan: &Plan) -> [(FieldPath, &str); 4] {
    let unit = &plan.local_government;
    [
        (path!(local_government.telephone), unit.telephone.trim()),
        (path!(local_government.email), unit.email.trim()),
        (path!(local_government.address), unit.address.trim()),
        (path!(local_government.hours), unit.hours.trim()),
    ]
}

/// What is told of the office leads there: it is printed for residents.
pub const CONTACT_USELESS: Rule = Rule {
    id: "contact-useless",
    severity: Severity::Warning,
    basis: None,
    run: |subject, out| {
        let told = of_office(subject.plan).into_iter();
        for (at, text) in told.filter(|(at, text)| !text.is_empty() && !is_useful(*at, text)) {
            let name = Arg::Message(Plan::message_key(at));
            out.at(at, &[("field", name), ("typed", text.into())]);
        }
    },
};

/// Whoever is asked for remarks can ask the office back.
pub const CONSULTATION_CONTACT: Rule = Rule {
    id: "consultation-contact",
    severity: Severity::Hint,
    basis: None,
    run: |subject, out| {
        let [telephone, email, address, _] = of_office(subject.plan);
        let mut told = [telephone, email, address].into_iter();
        let blank = told.all(|(_, text)| text.is_empty());
        let asks = subject.plan.consultation.opens.is_some() && !is_over(subject.plan);
        if blank && asks {
            out.at(path!(local_government.telephone), &[]);
        }
    },
};

/// A plan after consultations says when they were.
pub const CONSULTATION_MISSING: Rule = Rule {
    id: "consultation-missing",
    severity: Severity::Warning,
    basis: Some("usg-konsultacje"),
    run: |subject, out| {
        let consultation = &subject.plan.consultation;
        if !is_over(subject.plan) {
            return;
        }
        let days = [
            (consultation.opens, path!(consultation.opens)),
            (consultation.closes, path!(consultation.closes)),
        ];
        let status = subject
            .plan
            .edition
            .status
            .map(Status::key)
            .unwrap_or_default();
        for (_, at) in days.into_iter().filter(|(day, _)| day.is_none()) {
            let status = Arg::Message(format!("status-{status}"));
            out.at(at, &[("status", status)]);
        }
    },
};

/// What a plan after consultations tells of them has happened.
pub const CONSULTATION_TO_COME: Rule = Rule {
    id: "consultation-to-come",
    severity: Severity::Error,
    basis: None,
    run: |subject, out| {
        let (of, Some(today)) = (&subject.plan.consultation, subject.today) else {
            return;
        };
        let days = [
            (of.notice, path!(consultation.notice)),
            (of.opens, path!(consultation.opens)),
            (of.closes, path!(consultation.closes)),
            (of.meeting, path!(consultation.meeting)),
        ];
        for (day, at) in days.into_iter().filter(|_| is_over(subject.plan)) {
            if let Some(day) = day.filter(|day| *day > today) {
                out.at(at, &[("date", day.into())]);
            }
        }
    },
};

/// What follows from something else comes after it.
pub const CONSULTATION_ORDER: Rule = Rule {
    id: "consultation-order",
    severity: Severity::Error,
    basis: None,
    run: |subject, out| {
        let of = &subject.plan.consultation;
        let days = [
            (of.notice, path!(consultation.notice)),
            (of.opens, path!(consultation.opens)),
            (of.closes, path!(consultation.closes)),
            (of.decided, path!(consultation.decided)),
            (of.report, path!(consultation.report)),
            (of.session, path!(consultation.session)),
        ];
        let known: Vec<_> = days
            .into_iter()
            .filter_map(|(day, at)| Some((day?, at)))
            .collect();
        for pair in known.windows(2) {
            if let [(before, earlier), (after, later)] = pair
                && after < before
            {
                let name = |at: FieldPath| Arg::Message(Plan::message_key(at));
                out.at(
                    *later,
                    &[("later", name(*later)), ("earlier", name(*earlier))],
                );
            }
        }
        // people may meet before remarks are taken, but not after they are answered
        let answers = [
            (of.decided, path!(consultation.decided)),
            (of.report, path!(consultation.report)),
            (of.session, path!(consultation.session)),
        ];
        let mut answers = answers.into_iter().filter_map(|(day, at)| Some((day?, at)));
        let meeting = path!(consultation.meeting);
        let before = |met: Date| answers.find(|(day, _)| *day < met);
        if let Some((_, at)) = of.meeting.and_then(before) {
            let name = |at: FieldPath| Arg::Message(Plan::message_key(at));
            out.at(at, &[("later", name(at)), ("earlier", name(meeting))]);
        }
    },
};

/// People have time to answer. No act sets a minimum, so it is a hint.
pub const CONSULTATION_SHORT: Rule = Rule {
    id: "consultation-short",
    severity: Severity::Hint,
    basis: None,
    run: |subject, out| {
        let of = &subject.plan.consultation;
        let limit = subject.catalog.threshold("konsultacje-dni").map(i64::from);
        let (Some(opens), Some(closes), Some(limit)) = (of.opens, of.closes, limit) else {
            return;
        };
        let span = opens.until(closes).map(|span| span.get_days());
        let days = i64::from(span.unwrap_or_default()) + 1;
        if (1..limit).contains(&days) {
            let args = [("days", days.into()), ("limit", limit.into())];
            out.at(path!(consultation.closes), &args);
        }
    },
};

/// Consultations that have dates say how people were asked.
pub const CONSULTATION_WAYS_NONE: Rule = Rule {
    id: "consultation-ways-none",
    severity: Severity::Warning,
    basis: None,
    run: |subject, out| {
        let plan = subject.plan;
        if plan.consultation.opens.is_some() && plan.ways.is_empty() {
            out.at(path!(ways), &[]);
        }
    },
};

/// An adopted plan has reported on its consultations.
pub const CONSULTATION_REPORT_MISSING: Rule = Rule {
    id: "consultation-report-missing",
    severity: Severity::Warning,
    basis: None,
    run: |subject, out| {
        let plan = subject.plan;
        let adopted = plan.edition.status == Some(Status::Adopted);
        let consulted = plan.consultation.opens.is_some() || !plan.remarks.is_empty();
        if adopted && consulted && plan.consultation.report.is_none() {
            out.at(path!(consultation.report), &[]);
        }
    },
};

/// A council decides after people were asked.
pub const CONSULTATION_AFTER_RESOLUTION: Rule = Rule {
    id: "consultation-after-resolution",
    severity: Severity::Error,
    basis: None,
    run: |subject, out| {
        let plan = subject.plan;
        let adopted = plan.edition.status == Some(Status::Adopted);
        let resolved = plan.edition.resolution_date.filter(|_| adopted);
        if let (Some(resolved), Some(closes)) = (resolved, plan.consultation.closes)
            && resolved < closes
        {
            out.at(path!(consultation.closes), &[]);
        }
    },
};

/// Whoever is not fully heard is told why.
pub const REMARK_WITHOUT_REASON: Rule = Rule {
    id: "remark-without-reason",
    severity: Severity::Error,
    basis: None,
    run: |subject, out| {
        for (at, id, remark) in numbered(subject.plan) {
            let owed = matches!(remark.decision, Some(Decision::Partly | Decision::Rejected));
            if owed && remark.reason.trim().is_empty() {
                out.at(path!(remarks[id].reason), &[number(at)]);
            }
        }
    },
};

/// After the consultations every remark is decided.
pub const REMARK_UNDECIDED: Rule = Rule {
    id: "remark-undecided",
    severity: Severity::Error,
    basis: None,
    run: |subject, out| {
        for (at, id, remark) in numbered(subject.plan) {
            if is_over(subject.plan) && remark.decision == Some(Decision::Open) {
                out.at(path!(remarks[id].decision), &[number(at)]);
            }
        }
    },
};

/// Whoever is heard is told where.
pub const REMARK_CHANGED_MISSING: Rule = Rule {
    id: "remark-changed-missing",
    severity: Severity::Hint,
    basis: None,
    run: |subject, out| {
        for (at, id, remark) in numbered(subject.plan) {
            let accepted = remark.decision == Some(Decision::Accepted);
            if accepted && remark.changed.trim().is_empty() {
                out.at(path!(remarks[id].changed), &[number(at)]);
            }
        }
    },
};

/// A remark is of a day on which remarks were taken.
pub const REMARK_OUTSIDE: Rule = Rule {
    id: "remark-outside",
    severity: Severity::Hint,
    basis: None,
    run: |subject, out| {
        let of = &subject.plan.consultation;
        for (at, id, remark) in numbered(subject.plan) {
            let outside = remark.received.is_some_and(|day| {
                let early = of.opens.is_some_and(|opens| day < opens);
                early || of.closes.is_some_and(|closes| day > closes)
            });
            if outside {
                out.at(path!(remarks[id].received), &[number(at)]);
            }
        }
    },
};

/// A role is a role and no name.
pub const REMARK_SENDER_NAME: Rule = Rule {
    id: "remark-sender-name",
    severity: Severity::Hint,
    basis: None,
    run: |subject, out| {
        for (_, id, remark) in numbered(subject.plan) {
            // bodies have names of their own, which may be written
            let body = matches!(
                remark.sender,
                Some(Sender::Organisation | Sender::Body | Sender::Public | Sender::Provider)
            );
            let role = remark.role.trim();
            if person::is_contact(role) || !body && person::has_name(role) {
                out.at(path!(remarks[id].role), &[("role", role.into())]);
            }
        }
    },
};

/// A remark stands in the list once.
pub const REMARK_TWICE: Rule = Rule {
    id: "remark-twice",
    severity: Severity::Hint,
    basis: None,
    run: |subject, out| {
        let mut seen: BTreeMap<String, usize> = BTreeMap::new();
        for (at, id, remark) in numbered(subject.plan) {
            let text = remark.text.trim().to_lowercase();
            if text.is_empty() {
                continue;
            }
            if let Some(other) = seen.get(&text) {
                let other = ("other", other.to_string().into());
                out.at(path!(remarks[id].text), &[number(at), other]);
            } else {
                seen.insert(text, at);
            }
        }
    },
};

/// No text holds the number of a person.
pub const PERSONAL_NUMBER: Rule = Rule {
    id: "personal-number",
    severity: Severity::Warning,
    basis: None,
    run: |subject, out| {
        let plan = subject.plan;
        for info in Plan::TABLES {
            let Some(table) = plan.table(info.name) else {
                continue;
            };
            table.each(&mut |row, record| {
                for field in record.infos() {
                    let at = FieldPath {
                        table: info.name,
                        row,
                        field: field.name,
                        cell: None,
                    };
                    if let Some(Value::Text(text)) = record.value(field.name)
                        && long_numbers(text).any(is_pesel)
                    {
                        let name = place::name(subject.catalog, plan, at);
                        out.at(at, &[("field", name)]);
                    }
                }
            });
        }
    },
};

/// Runs of eleven digits or more in `text`. All texts of a plan are searched at every check, so it
/// looks at every eleventh sign first.
fn long_numbers(text: &str) -> impl Iterator<Item = &str> {
    const LENGTH: usize = 11;
    let bytes = text.as_bytes();
    let is_digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    let mut at = LENGTH - 1;
    std::iter::from_fn(move || {
        while at < bytes.len() {
            if !is_digit(at) {
                at += LENGTH;
                continue;
            }
            let mut start = at;
            while start > 0 && is_digit(start - 1) {
                start -= 1;
            }
            let mut end = at + 1;
            while is_digit(end) {
                end += 1;
            }
            at = end + LENGTH - 1;
            if end - start >= LENGTH {
                return text.get(start..end);
            }
        }
        None
    })
}

/// Whether eleven digits hold the date and the check digit of a PESEL.
fn is_pesel(digits: &str) -> bool {
    const WEIGHTS: [u32; 11] = [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1];
    let values: Vec<u32> = digits.chars().filter_map(|c| c.to_digit(10)).collect();
    let [_, _, tens, ones, day_tens, day_ones, ..] = values.as_slice() else {
        return false;
    };
    let month = (tens * 10 + ones) % 20;
    let day = day_tens * 10 + day_ones;
    let sum: u32 = values
        .iter()
        .zip(WEIGHTS)
        .map(|(value, weight)| value * weight)
        .sum();
    values.len() == WEIGHTS.len()
        && (1..=12).contains(&month)
        && (1..=31).contains(&day)
        && sum.is_multiple_of(10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pesel_is_told_from_other_long_numbers() {
        // the well-known example of the register's description
        assert!(is_pesel("44051401359"));
        for text in [
            "44051401359",
            "nr 44051401359",
            "ż 1 44051401359.",
            "44051401359 i 2",
        ] {
            assert_eq!(
                long_numbers(text).collect::<Vec<_>>(),
                ["44051401359"],
                "{text}"
            );
        }
        assert_eq!(long_numbers("4405140135 9, 2027, ąę").count(), 0);
        let two = "1 11111111111, 222222222222 3";
        assert_eq!(
            long_numbers(two).collect::<Vec<_>>(),
            ["11111111111", "222222222222"]
        );
        for other in ["44051401358", "12345678901", "4405140135", "00000000000"] {
            assert!(!is_pesel(other), "{other}");
        }
    }
}
