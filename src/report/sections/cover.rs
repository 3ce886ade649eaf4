//! The first page, the furniture words and the file's properties.

use jiff::civil::Date;

use super::{Cx, prose};
use crate::model::Status;
use crate::report::doc::{
    Cover, Form, Inline, Labels, Meta, RichText, Stage, Stamp, Status as StatusMark,
};

/// Length of the dotted place for the number of the resolution, in millimetres.
const NUMBER_MM: u16 = 30;
/// Length of the dotted place for its date, in millimetres.
const DATE_MM: u16 = 44;
/// Digits of the fingerprint in the footer.
const SHORT_DIGITS: usize = 8;

/// Date of this version: the one the plan states, or the day of the print.
pub fn version_date(cx: &Cx<'_>) -> Date {
    cx.inputs
        .plan
        .edition
        .version_date
        .unwrap_or(cx.inputs.date)
}

/// The file's properties and the words of header and footer.
pub fn meta(cx: &Cx<'_>) -> Meta {
    let unit = cx.unit_genitive();
    let years = cx.plan_years();
    let args = [("unit", unit.into()), ("years", years.as_str().into())];
    let dated = if years.is_empty() { "-undated" } else { "" };
    let texts = cx.inputs.texts;
    let date = version_date(cx);
    let digits: String = cx.inputs.fingerprint.chars().take(SHORT_DIGITS).collect();
    let version = [
        ("date", texts.date(date).into()),
        ("digest", groups(&digits, 4).into()),
    ];
    Meta {
        form: Form::Plan,
        title: cx.say(&format!("doc-title{dated}"), &args),
        subject: cx.msg("doc-subject"),
        author: cx.unit_name(),
        lang: texts.lang().tag().to_owned(),
        short_title: cx.say(&format!("doc-short-title{dated}"), &args),
        status: status(cx),
        version_line: cx.say("doc-version-line", &version),
        fingerprint: cx.inputs.fingerprint.to_owned(),
        document: "plan".to_owned(),
        producer: producer(cx),
        date: Stamp {
            year: u16::try_from(date.year()).unwrap_or_default(),
            month: date.month().unsigned_abs(),
            day: date.day().unsigned_abs(),
            hour: 0,
            minute: 0,
            second: 0,
        },
    }
}

/// Name and version of the program.
pub fn producer(cx: &Cx<'_>) -> String {
    cx.say(
        "doc-producer",
        &[("version", env!("CARGO_PKG_VERSION").into())],
    )
}

/// `digits` in groups of `size`, parted by spaces.
pub fn groups(digits: &str, size: usize) -> String {
    let mut out = String::with_capacity(digits.len() + digits.len() / size.max(1));
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && index.is_multiple_of(size) {
            out.push(' ');
        }
        out.push(digit);
    }
    out
}

fn status(cx: &Cx<'_>) -> StatusMark {
    let edition = &cx.inputs.plan.edition;
    let version = || {
        let date = cx.inputs.texts.date(version_date(cx));
        cx.say("cover-version", &[("date", date.into())])
    };
    let (stage, key, words) = match edition.status {
        None | Some(Status::Draft) => (Stage::Draft, "draft", version()),
        Some(Status::Consulted) => (Stage::Consulted, "consulted", version()),
        Some(Status::Adopted) => (Stage::Adopted, "adopted", resolution(cx)),
    };
    StatusMark {
        stage,
        mark: cx.msg(&format!("cover-mark-{key}")),
        words,
    }
}

/// «uchwała Nr … z dnia …», as far as it is known.
fn resolution(cx: &Cx<'_>) -> String {
    let edition = &cx.inputs.plan.edition;
    let number = edition.resolution_number.trim();
    match edition.resolution_date {
        Some(date) if !number.is_empty() => cx.say(
            "cover-resolution",
            &[
                ("number", number.into()),
                ("date", cx.inputs.texts.date(date).into()),
            ],
        ),
        _ => String::new(),
    }
}

/// Furniture words of the engine.
pub fn labels(cx: &Cx<'_>) -> Labels {
    let one = |key: &str| cx.say(key, &[("n", "{n}".into())]);
    Labels {
        page_of: cx.say(
            "label-page-of",
            &[("page", "{page}".into()), ("pages", "{pages}".into())],
        ),
        table: one("label-table"),
        part: cx.say(
            "label-part",
            &[("n", "{n}".into()), ("count", "{count}".into())],
        ),
        figure: one("label-figure"),
        table_entry: one("label-table-entry"),
        figure_entry: one("label-figure-entry"),
        marks: cx.msg("label-marks"),
        remark: cx.msg("label-remark"),
        source: cx.msg("label-source"),
        computed: cx.msg("label-computed"),
        blank: cx.msg("report-blank"),
        no_data: cx.msg("report-no-data"),
        not_applicable: cx.msg("report-not-applicable"),
        no_value: cx.msg("report-no-value"),
        few: cx.msg("few-persons"),
        left_out: cx.msg("report-left-out"),
        nothing: cx.msg("report-nothing"),
        footnote: one("label-footnote"),
        data: cx.msg("label-data"),
        forecast: cx.msg("label-forecast"),
    }
}

/// The first page.
pub fn cover(cx: &Cx<'_>) -> Cover {
    let plan = cx.inputs.plan;
    let years = cx.plan_years();
    let key = match plan.years().len() {
        0 if years.is_empty() => None,
        1 => Some("cover-year"),
        _ => Some("cover-years"),
    };
    let title = cx.msg("cover-title");
    Cover {
        annex: annex(cx, 1),
        body_name: cx.unit_name(),
        title: title.lines().map(str::to_owned).collect(),
        years: key
            .map(|key| cx.say(key, &[("years", years.into())]))
            .unwrap_or_default(),
        foot: foot(cx),
    }
}

/// To which resolution the document is the annex; which of them, where the diagnosis is another.
pub fn annex(cx: &Cx<'_>, which: usize) -> Vec<RichText> {
    let edition = &cx.inputs.plan.edition;
    let adopted = edition.status == Some(Status::Adopted);
    let place = |length_mm, words| Inline::Placeholder {
        length_mm,
        words: cx.msg(words),
    };
    let number = edition.resolution_number.trim();
    let number = if adopted && !number.is_empty() {
        Inline::Text(number.to_owned())
    } else {
        place(NUMBER_MM, "cover-place-number")
    };
    let date = match edition.resolution_date.filter(|_| adopted) {
        Some(date) => Inline::Text(cx.inputs.texts.date(date)),
        None => place(DATE_MM, "cover-place-date"),
    };
    let (council, _) = cx.of_council();
    let council = match council {
        "" => place(DATE_MM, "cover-place-council").into(),
        council => council.into(),
    };
    let words = if edition.diagnosis_apart {
        cx.say("cover-annex-numbered", &[("n", which.into())])
    } else {
        cx.msg("cover-annex")
    };
    let line = |words: String, rest: Inline| RichText::from(words).text(" ").with(rest);
    vec![
        line(words, number),
        council,
        line(cx.msg("cover-annex-date"), date),
    ]
}

fn foot(cx: &Cx<'_>) -> Vec<(String, RichText)> {
    let plan = cx.inputs.plan;
    let mut foot = Vec::new();
    let mut add = |key: &str, text: RichText| {
        if !text.is_empty() {
            foot.push((cx.msg(key), text));
        }
    };
    if plan.local_government.kind == Some(crate::model::LocalGovernmentKind::Joint) {
        add(
            "cover-members",
            prose::inline(&plan.local_government.members),
        );
    }
    add(
        "cover-prepared-by",
        prose::inline(&plan.edition.prepared_by),
    );
    let place = plan.local_government.place.trim();
    if !place.is_empty() {
        let date = cx.inputs.texts.date(version_date(cx));
        let args = [("place", place.into()), ("date", date.into())];
        add("cover-place", cx.say("cover-place-and-date", &args).into());
    }
    foot
}
