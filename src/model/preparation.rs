//! Preparation: whose plan it is, which edition, how it was made.

use jiff::civil::Date;

use super::{DocumentLanguage, LegalRule, LocalGovernmentKind, Status};
use crate::base::Year;
use crate::field::{Follows, Keys, optional, required};

/// What the name and the code tell without any table.
const BY_RULE: Follows = Follows::Rule("unit-names");

crate::record! {
    /// The local government unit (*jednostka*) and its council, with the grammatical cases that
    /// a resolution and its annex need.
    pub struct LocalGovernment = "local_government" {
        /// Kind of the unit.
        kind: Option<LocalGovernmentKind> = required().group("unit").follows(BY_RULE),
        /// Name in the nominative: *Gmina Lipowa*.
        name: String = required().max_chars(160),
        /// Name in the genitive: *Gminy Lipowa*.
        name_genitive: String = required().max_chars(160).follows(BY_RULE),
        /// Units of a joint plan, in the nominative, one per line.
        members: String = required().lines(3).max_chars(2_000).when("kind", &["joint"]),
        /// Council in the nominative: *Rada Gminy Lipowa*.
        council: String = required().max_chars(160).law("usg-nazwa").follows(BY_RULE),
        /// Council in the genitive: *Rady Gminy Lipowa*.
        council_genitive: String = required().max_chars(160).follows(BY_RULE),
        /// Executive in the nominative: *Wójt Gminy Lipowa*, *Zarząd Powiatu Lipowskiego*.
        organ: String = optional().max_chars(160).follows(BY_RULE),
        /// TERYT code: 7 digits of a gmina, 4 of a powiat (the first 4 of a city); of a joint plan
        /// the codes of all its units, parted by commas.
        teryt: String = required().code().max_chars(400),
        /// Name of the powiat that a gmina, or each unit of a joint plan, lies in, as an adjective:
        /// *lipowski*.
        powiat: String = optional().max_chars(80).when("kind", &["gmina", "joint"]),
        /// Name of the voivodeship: *mazowieckie*.
        voivodeship: String = optional().max_chars(40),
        /// Seat, printed beside the date.
        place: String = required().max_chars(80),
        /// Street and number, where residents come in.
        address: String = optional().contact().max_chars(200).group("contact").unprinted(),
        /// Telephone of the office, never of a person.
        telephone: String = optional().contact().max_chars(80).unprinted(),
        /// E-mail address of the office.
        email: String = optional().contact().max_chars(120).unprinted(),
        /// When the office is open.
        hours: String = optional().contact().max_chars(160).unprinted(),
    }
}

crate::record! {
    /// This edition of the plan: its years, its status and the resolution.
    pub struct Edition = "edition" {
        /// First year of the plan.
        first_year: Option<Year> = required().group("edition").min(2022).max(2060),
        /// Last year of the plan, included.
        last_year: Option<Year> = required().min(2022).max(2060),
        /// Where the document is on its way to the council.
        status: Option<Status> = required(),
        /// Date of this version of the document.
        version_date: Option<Date> = optional(),
        /// Number of the resolution.
        resolution_number: String = required().max_chars(60).when("status", &["adopted"]),
        /// Date of the resolution.
        resolution_date: Option<Date> = required().when("status", &["adopted"]),
        /// Language of the printed documents; Polish where none is chosen.
        language: Option<DocumentLanguage> = optional().unprinted(),
        /// Why the council adopts the plan, for the reasons of the draft resolution.
        reasons: String = optional().texts(&["reasons"]).lines(4).max_chars(8_000).unprinted(),
        /// Who prepared the plan: roles and units, never names.
        prepared_by: String = required().who().lines(2).max_chars(600),
        /// Whether the diagnosis is an annex of its own, and the plan goes without it.
        diagnosis_apart: bool = optional().unprinted(),
        /// Whether the comments of reviewers are printed as an annex.
        comments_annex: bool = optional().unprinted(),
    }
}

crate::record! {
    /// Introduction: purpose, legal context and method.
    pub struct Introduction = "introduction" {
        /// Why the plan is made and for whom.
        purpose: String = required().lines(6).max_chars(8_000).texts(&["introduction"]),
        /// Legal acts and rules the plan stands on.
        basis: Keys<LegalRule> = required().follows(Follows::Rule("legal-basis")),
        /// How the diagnosis was made: data, participation, limits.
        method: String = required().lines(6).max_chars(8_000).texts(&["method", "limits"]),
        /// How the plan agrees with the strategies of the unit, the region and the state.
        coherence: String = optional().lines(5).max_chars(8_000).texts(&["coherence"]),
    }
}
