//! Findings in words, prepared once per change of the plan.

use super::widgets::Tone;
use crate::{
    checks::{Finding, Severity},
    field::FieldPath,
    i18n::Texts,
};

/// A finding ready to be shown.
#[derive(Clone, Debug)]
pub struct Shown {
    /// Its position among the findings of the plan.
    pub index: usize,
    /// Id of the check.
    pub rule: &'static str,
    /// Weight.
    pub tone: Tone,
    /// Where.
    pub at: FieldPath,
    /// Word and reason: "Błąd: brakuje cyfry".
    pub title: String,
    /// What is the matter.
    pub matter: String,
    /// What is the matter and what to do.
    pub text: String,
    /// What to do.
    pub hint: String,
    /// Whether it only says that an answer is missing.
    pub blank: bool,
    /// Why it was set aside, where it was.
    pub muted: Option<String>,
}

/// All findings in words, muted ones included, in the order of the plan.
pub fn in_words(findings: &[Finding], texts: &Texts) -> Vec<Shown> {
    let shown = |(index, finding): (usize, &Finding)| {
        let word = texts.msg(&format!("severity-{}", finding.severity.key()));
        let reason = finding.reason(texts);
        let title = if reason.is_empty() {
            word
        } else {
            format!("{word}: {reason}")
        };
        let (matter, hint) = (finding.text(texts), finding.hint(texts));
        let stop = if matter.ends_with(['.', '?']) {
            ""
        } else {
            "."
        };
        Shown {
            index,
            rule: finding.rule,
            tone: tone(finding.severity),
            at: finding.at,
            title,
            text: format!("{matter}{stop} {hint}").trim().to_owned(),
            matter,
            hint,
            blank: finding.rule == "required",
            muted: finding.muted.clone(),
        }
    };
    findings.iter().enumerate().map(shown).collect()
}

/// The tone of a severity.
pub fn tone(severity: Severity) -> Tone {
    match severity {
        Severity::Error => Tone::Error,
        Severity::Warning => Tone::Warning,
        Severity::Hint => Tone::Hint,
    }
}
