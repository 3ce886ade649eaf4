//! What a slot of a ready text says of a plan.

use super::Filler;
use crate::base::{Arg, Decimal, Expect, Money, Year};
use crate::catalog::{
    Case, DayOf, Figure, FundingSource, Indicator, Locality, Measure, Moment, Named, Part, Payer,
    Slot, Tally, Unit, WantedValue as Wanted, YearOf, is_raw,
};
use crate::model::{Decision, LocalGovernmentKind, Remark};
use crate::path;
use crate::projection::few::{Cover, is_few};
use crate::projection::{self, Column};

/// What a slot gives.
pub(super) enum Got {
    /// These words.
    Words(String),
    /// Nothing: the plan does not say what is named here.
    Lack(String),
    /// The author is asked for the value.
    Asked,
}

/// What a key of the language names.
pub(super) enum Meant<'a> {
    Figure(&'a Figure),
    Indicator(&'a Indicator),
    Measure(&'a Measure),
}

impl<'a> Filler<'a> {
    /// What `key` names; none for a key that the catalogue does not know.
    pub(super) fn entry(&self, key: &str) -> Option<Meant<'a>> {
        let figure = self.catalog.figures.get(key).map(Meant::Figure);
        let indicator = || self.catalog.indicators.get(key).map(Meant::Indicator);
        let measure = || self.catalog.measures.get(key).map(Meant::Measure);
        figure.or_else(indicator).or_else(measure)
    }

    /// What `key` is called.
    pub(super) fn name(&self, key: &str) -> String {
        let name = self.entry(key).map(|entry| match entry {
            Meant::Figure(figure) => &figure.name,
            Meant::Indicator(indicator) => &indicator.name,
            Meant::Measure(measure) => &measure.name,
        });
        name.map_or(key, |name| name.get(self.lang())).to_owned()
    }

    /// The number that the plan has for `wanted`, untouched by any hiding.
    pub(super) fn number(&self, wanted: &Wanted) -> Option<Decimal> {
        let columns = self.projection.columns;
        let column = match wanted.moment {
            Moment::Base => Some(Column::Base),
            Moment::Forecast => Some(Column::Forecast),
            Moment::Target => self.target_column(),
        };
        match self.entry(&wanted.key)? {
            Meant::Figure(figure) => {
                if wanted.moment == Moment::Target {
                    let row = self.plan.figures.get(&figure.key)?;
                    return row.expected.get(self.plan.edition.last_year?).number();
                }
                columns.figure(self.plan, &figure.key, column?).number()
            }
            Meant::Indicator(indicator) => {
                let computed = self.projection.indicator(&indicator.key)?;
                computed.get(column?).value()
            }
            Meant::Measure(measure) => {
                let rows = self.plan.indicators.iter();
                let mut targets = rows
                    .filter(|(_, row)| row.indicator.as_str() == measure.key)
                    .map(|(_, row)| row.target.number());
                // two actions may count the same persons, so their targets are not added up
                let only = targets.next()?;
                only.filter(|_| targets.next().is_none())
            }
        }
    }

    /// The column of a forecast for the last year of the plan.
    fn target_column(&self) -> Option<Column> {
        let last = self.plan.edition.last_year?;
        let mut present = self.projection.columns.present();
        present.find_map(|(column, year)| (column.is_forecast() && year == last).then_some(column))
    }

    /// What is read where a value of `key` is typed.
    pub(super) fn expected(&self, key: &str) -> Expect {
        let unit = match self.entry(key) {
            Some(Meant::Figure(figure)) => self.catalog.unit(&figure.unit),
            Some(Meant::Measure(measure)) => self.catalog.unit(&measure.unit),
            Some(Meant::Indicator(indicator)) if indicator.unit.pl == "%" => {
                return Expect::PERCENT;
            }
            Some(Meant::Indicator(_)) | None => None,
        };
        projection::expected_in(unit)
    }

    /// `value` of `key` as a sentence says it: percent and złote with their sign, else bare.
    pub(super) fn shown(&self, key: &str, value: Decimal) -> String {
        let in_unit = |unit: Option<&Unit>| match unit {
            Some(unit) if unit.money => {
                let amount = Money::from_decimal(value);
                amount.map_or_else(|| self.texts.decimal(value), |it| self.texts.money(it))
            }
            Some(unit) if unit.key == "percent" => self.texts.percent(value),
            _ => self.texts.decimal(value),
        };
        match self.entry(key) {
            Some(Meant::Figure(figure)) => in_unit(self.catalog.unit(&figure.unit)),
            Some(Meant::Measure(measure)) => in_unit(self.catalog.unit(&measure.unit)),
            Some(Meant::Indicator(indicator)) => {
                let places = u32::from(indicator.decimals).max(value.places());
                let number = self.texts.decimal_places(value, places);
                let unit = indicator.unit.pl.as_str();
                let zloty = self.catalog.unit("pln").map(|unit| unit.label.pl.as_str());
                match unit {
                    "%" => format!("{number}%"),
                    unit if zloty.is_some_and(|zloty| unit.starts_with(zloty)) => {
                        let amount = Money::from_decimal(value.round(2));
                        amount.map_or(number, |amount| self.texts.money(amount))
                    }
                    _ => number,
                }
            }
            None => self.texts.decimal(value),
        }
    }

    pub(super) fn slot(&self, slot: &Slot, noun: Option<&str>) -> Got {
        match slot {
            Slot::Value(wanted) => self.value(wanted, noun),
            Slot::Change(key) => self.change(key),
            Slot::Share {
                part,
                whole,
                moment,
            } => self.share(part, whole, *moment),
            Slot::Year(which) => self.year(*which),
            Slot::Years => {
                let edition = &self.plan.edition;
                match (edition.first_year, edition.last_year) {
                    (Some(first), Some(last)) => Got::Words(self.texts.years(first, last)),
                    (None, _) => self.lack_field(path!(edition.first_year)),
                    (_, None) => self.lack_field(path!(edition.last_year)),
                }
            }
            Slot::Name(named, case) => self.named(*named, *case),
            Slot::Tally(tally) => self.tally(*tally, noun),
            Slot::Methods => self.methods(),
            Slot::Day(which) => self.day(*which),
            Slot::Reference { of, area } => self.reference(of, area),
        }
    }

    fn lack_field(&self, at: crate::field::FieldPath) -> Got {
        Got::Lack(self.texts.msg(&crate::model::Plan::message_key(at)))
    }

    fn value(&self, wanted: &Wanted, noun: Option<&str>) -> Got {
        let Some(value) = self.number(wanted) else {
            // what is missing for an indicator is a year or a figure; its own name tells enough
            return match wanted.moment {
                Moment::Target => Got::Asked,
                Moment::Base => Got::Lack(self.name(&wanted.key)),
                Moment::Forecast => {
                    let name = self.name(&wanted.key);
                    let args = [("name", name.into())];
                    Got::Lack(self.texts.msg_with("ready-lacking-forecast", &args))
                }
            };
        };
        match self.cover(wanted) {
            Some(Cover::Few) if noun.is_none() => return Got::Words(self.texts.msg("few-persons")),
            Some(_) => return Got::Lack(String::new()),
            None => {}
        }
        match noun {
            Some(noun) => Got::Words(self.counted(value, noun)),
            None => Got::Words(self.shown(&wanted.key, value)),
        }
    }

    /// A number with its noun, «3 osoby».
    fn counted(&self, value: Decimal, noun: &str) -> String {
        let whole = value.places() == 0;
        let count = value.to_string().parse().ok().filter(|_| whole);
        // a fraction takes the last form of the message, whatever its digits
        let count = count.map_or(Arg::Decimal(value), Arg::Count);
        let args = [("count", count)];
        match noun.split_once('.') {
            Some((noun, form)) => self.texts.attr_with(&format!("noun-{noun}"), form, &args),
            None => Some(self.texts.msg_with(&format!("noun-{noun}"), &args)),
        }
        .unwrap_or_default()
    }

    /// How a value is told, where it is not told as it is.
    pub(super) fn cover(&self, wanted: &Wanted) -> Option<Cover> {
        let column = match wanted.moment {
            Moment::Base => Column::Base,
            Moment::Forecast => Column::Forecast,
            // what a plan aims at has happened to nobody
            Moment::Target => return None,
        };
        let of_indicator = || {
            let covered = &self.projection.covered;
            let covered = covered.has_indicator(&wanted.key, column);
            covered.then_some(Cover::LeftOut)
        };
        let of_figure = self.projection.cover_of_figure(&wanted.key, column);
        of_figure.or_else(of_indicator)
    }

    fn change(&self, key: &str) -> Got {
        let [base, forecast] = [Moment::Base, Moment::Forecast].map(|moment| Wanted {
            key: key.to_owned(),
            moment,
        });
        let (Some(before), Some(after)) = (self.number(&base), self.number(&forecast)) else {
            return Got::Lack(self.name(key));
        };
        if self.cover(&base).or(self.cover(&forecast)).is_some() {
            return Got::Lack(String::new());
        }
        let less = before.checked_mul(-1);
        let difference = less.and_then(|less| after.checked_add(less));
        let percent = difference.and_then(|difference| Decimal::ratio(difference, before, 100));
        let unsigned = percent.and_then(|percent| {
            let sign = if percent.is_negative() { -1 } else { 1 };
            percent.checked_mul(sign)
        });
        unsigned.map_or_else(|| Got::Lack(self.name(key)), |it| self.percent(it))
    }

    fn share(&self, part: &str, whole: &str, moment: Moment) -> Got {
        let of = |key: &str| Wanted {
            key: key.to_owned(),
            moment,
        };
        let (one, all) = (of(part), of(whole));
        let (Some(number), Some(total)) = (self.number(&one), self.number(&all)) else {
            let unknown = self.number(&one).is_none();
            return Got::Lack(self.name(if unknown { part } else { whole }));
        };
        let counts = |key: &str| {
            let figure = self.catalog.figures.get(key);
            figure.is_some_and(|figure| self.catalog.hides_small(figure))
        };
        // of a part and its whole, the rest is known as well
        let rest = number
            .checked_mul(-1)
            .and_then(|less| total.checked_add(less));
        let told = counts(part) && rest.is_some_and(is_few);
        if told || self.cover(&one).or(self.cover(&all)).is_some() {
            return Got::Lack(String::new());
        }
        let share = Decimal::ratio(number, total, 100);
        share.map_or_else(|| Got::Lack(self.name(whole)), |it| self.percent(it))
    }

    fn percent(&self, value: Decimal) -> Got {
        Got::Words(format!("{}%", self.texts.decimal_places(value.round(1), 1)))
    }

    fn year(&self, which: YearOf) -> Got {
        let (year, at): (Option<Year>, _) = match which {
            YearOf::Base => (self.plan.diagnosis.base_year, path!(diagnosis.base_year)),
            YearOf::Forecast => (
                self.plan.diagnosis.forecast_year,
                path!(diagnosis.forecast_year),
            ),
            YearOf::First => (self.plan.edition.first_year, path!(edition.first_year)),
            YearOf::Last => (self.plan.edition.last_year, path!(edition.last_year)),
        };
        year.map_or_else(|| self.lack_field(at), |year| Got::Words(year.to_string()))
    }

    fn named(&self, named: Named, case: Case) -> Got {
        let unit = &self.plan.local_government;
        let written = |words: &str, at| match words.trim() {
            "" => self.lack_field(at),
            words => Got::Words(words.to_owned()),
        };
        let case = self.texts.lang().of(Case::Nominative, case);
        match (named, case) {
            (Named::Unit, Case::Nominative) => written(&unit.name, path!(local_government.name)),
            (Named::Unit, _) => written(&unit.name_genitive, path!(local_government.name_genitive)),
            (Named::Council, Case::Nominative) => {
                written(&unit.council, path!(local_government.council))
            }
            (Named::Council, _) => written(
                &unit.council_genitive,
                path!(local_government.council_genitive),
            ),
            (Named::Welfare, case) => Got::Words(self.own(case)),
            (Named::Family, case) => Got::Words(match unit.kind {
                Some(LocalGovernmentKind::City | LocalGovernmentKind::Powiat) => self.own(case),
                _ => self.generic(PCPR, case),
            }),
        }
    }

    /// The unit of social assistance: as the plan calls the one that coordinates, where it does and
    /// the word can stay as it is; else by its kind.
    fn own(&self, case: Case) -> String {
        let lead = unit_in(&self.plan.coordination.lead);
        if case == Case::Nominative && !lead.is_empty() && !is_raw(lead) {
            return lead.to_owned();
        }
        self.generic(self.welfare(), case)
    }

    /// Words for the kind of the unit.
    pub(super) fn by_unit<'p>(
        &self,
        kinds: &'p [(Locality, Vec<Part>)],
        otherwise: &'p [Part],
    ) -> &'p [Part] {
        let ours = projection::locality(self.plan);
        let named = kinds.iter().find(|(kind, _)| Some(*kind) == ours);
        named.map_or(otherwise, |(_, words)| words)
    }

    /// Which unit of social assistance the local government has.
    fn welfare(&self) -> &'static str {
        let centre = Wanted {
            key: "cus".to_owned(),
            moment: Moment::Base,
        };
        let centre = self.number(&centre);
        match self.plan.local_government.kind {
            Some(LocalGovernmentKind::Powiat) => PCPR,
            _ if centre.is_some_and(|count| count > Decimal::default()) => "ready-cus",
            _ => "ready-ops",
        }
    }

    fn generic(&self, key: &str, case: Case) -> String {
        match case {
            Case::Nominative => self.texts.msg(key),
            Case::Genitive => self.texts.attr_or_msg(key, "genitive"),
            Case::Locative => self.texts.attr_or_msg(key, "locative"),
        }
    }

    /// The number behind a tally: a count, or złote. None where a part of it is not known: a sum
    /// without it would pass for the whole.
    pub(super) fn tallied(&self, tally: Tally) -> Option<Decimal> {
        if tally.is_money() {
            self.money(tally).decimal()
        } else {
            self.count(tally).ok().and_then(Decimal::whole)
        }
    }

    /// The count of a tally that is one.
    ///
    /// # Errors
    /// The message that names what is not known of it.
    fn count(&self, tally: Tally) -> Result<i64, &'static str> {
        let plan = self.plan;
        let rows = |count: usize| Ok(i64::try_from(count).unwrap_or(i64::MAX));
        match tally {
            Tally::Actions => rows(plan.actions.len()),
            Tally::People => {
                let events = plan.participation.iter();
                let people = events.map(|(_, event)| event.participants.map(i64::from));
                people
                    .sum::<Option<i64>>()
                    .ok_or("participation-participants")
            }
            Tally::Remarks => rows(plan.remarks.len()),
            Tally::Accepted => {
                let is_accepted = |remark: &Remark| {
                    matches!(remark.decision, Some(Decision::Accepted | Decision::Partly))
                };
                let mut remarks = plan.remarks.iter();
                let decided = remarks
                    .all(|(_, remark)| remark.decision.is_some_and(|made| made != Decision::Open));
                let accepted = plan
                    .remarks
                    .iter()
                    .filter(|(_, remark)| is_accepted(remark));
                if decided {
                    rows(accepted.count())
                } else {
                    Err("remark-decision")
                }
            }
            Tally::CostTotal | Tally::CostOwn | Tally::CostAfter => Err("table-costs"),
        }
    }

    fn money(&self, tally: Tally) -> Money {
        let costs = &self.projection.costs;
        match tally {
            Tally::CostOwn => {
                let own = |source: &FundingSource| source.payer == Payer::LocalGovernment;
                let lines = costs.sources.iter().filter(|line| {
                    let source = self.catalog.funding.get(&line.source);
                    source.is_some_and(own)
                });
                lines.map(|line| line.amounts.total()).sum()
            }
            Tally::CostAfter => {
                let last = self.plan.edition.last_year;
                last.map(|last| costs.without_future(last))
                    .unwrap_or_default()
            }
            Tally::CostTotal => costs.total(),
            Tally::Actions | Tally::People | Tally::Remarks | Tally::Accepted => Money::default(),
        }
    }

    fn tally(&self, tally: Tally, noun: Option<&str>) -> Got {
        if tally.is_money() {
            let amount = self.money(tally);
            if amount == Money::default() && tally != Tally::CostOwn {
                return Got::Lack(String::new());
            }
            return Got::Words(self.texts.money(amount));
        }
        let count = match self.count(tally) {
            Ok(count) => Decimal::whole(count).unwrap_or_default(),
            Err(lacking) => return Got::Lack(self.texts.msg(lacking)),
        };
        match noun {
            Some(noun) => Got::Words(self.counted(count, noun)),
            None => Got::Words(self.texts.decimal(count)),
        }
    }

    /// The ways of the log, each once, in the middle of a sentence.
    fn methods(&self) -> Got {
        let mut names: Vec<String> = Vec::new();
        for (_, event) in self.plan.participation.iter() {
            let method = self.catalog.methods.get(event.method.as_str());
            let name = method.map(|method| in_sentence(method.name.get(self.lang())));
            names.extend(name.filter(|name| !names.contains(name)));
        }
        match names.split_last() {
            None => self.lack_table("participation"),
            Some((only, [])) => Got::Words(only.clone()),
            Some((last, others)) => Got::Words(self.texts.msg_with(
                "ready-list",
                &[
                    ("others", others.join(", ").into()),
                    ("last", last.as_str().into()),
                ],
            )),
        }
    }

    fn lack_table(&self, table: &str) -> Got {
        Got::Lack(self.texts.msg(&format!("table-{table}")))
    }

    fn day(&self, which: DayOf) -> Got {
        let days = &self.plan.consultation;
        let (day, at) = match which {
            DayOf::Opens => (days.opens, path!(consultation.opens)),
            DayOf::Closes => (days.closes, path!(consultation.closes)),
        };
        day.map_or_else(
            || self.lack_field(at),
            |day| Got::Words(self.texts.date(day)),
        )
    }

    fn reference(&self, of: &str, area: &str) -> Got {
        let lang = self.lang();
        let mut values: Vec<_> = (self.catalog.references_of(of))
            .filter(|reference| reference.area.pl == area)
            .filter(|reference| reference.source.standing.is_verified())
            .collect();
        values.sort_by_key(|reference| reference.year);
        let Some(reference) = values.pop() else {
            return Got::Lack(String::new());
        };
        let value = match self.entry(of) {
            Some(Meant::Indicator(indicator)) => {
                reference.value.round(u32::from(indicator.decimals))
            }
            _ => reference.value,
        };
        let mut source = reference.source.title.clone();
        if let Some(census) = reference.census {
            let args = [
                ("source", source.into()),
                ("census", census.to_string().into()),
            ];
            source = self.texts.msg_with("reference-census", &args);
        }
        let args = [
            ("value", self.shown(of, value).into()),
            ("year", reference.year.to_string().into()),
            ("source", source.into()),
            ("area", reference.area.get(lang).into()),
        ];
        let message = if reference.computed {
            "ready-reference-computed"
        } else {
            "ready-reference"
        };
        Got::Words(self.texts.msg_with(message, &args))
    }
}

const PCPR: &str = "ready-pcpr";

/// What separates a unit from the post in it that is meant.
const POST: [&str; 6] = [",", ";", " (", " \u{2013} ", " \u{2014} ", " - "];

/// The unit in words that name a unit and a post.
fn unit_in(words: &str) -> &str {
    let end = POST.iter().filter_map(|mark| words.find(mark)).min();
    let unit = end.and_then(|end| words.get(..end)).unwrap_or(words);
    unit.trim().trim_end_matches('.')
}

/// A name as it stands inside a sentence.
fn in_sentence(name: &str) -> String {
    let mut letters = name.chars();
    let first = letters.next().into_iter().flat_map(char::to_lowercase);
    first.chain(letters).collect()
}
