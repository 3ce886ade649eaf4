//! Checks of rows of figures.

use crate::base::{Arg, Column, Decimal};
use crate::checks::{Rule, Severity, Subject};
use crate::field::{FieldInfo, FieldPath, Kind, Value};
use crate::model::Plan;
use crate::path;

/// The diagnosis speaks of years before the plan.
pub const BASE_YEAR_AFTER_PLAN: Rule = Rule {
    id: "base-year-after-plan",
    severity: Severity::Warning,
    basis: None,
    run: |subject, out| {
        let (base, first) = (
            subject.plan.demography.base_year,
            subject.plan.edition.first_year,
        );
        if let (Some(base), Some(first)) = (base, first)
            && base > first
        {
            out.at(
                path!(demography.base_year),
                &[("base", base.into()), ("first", first.into())],
            );
        }
    },
};

/// Forecasts lie after the year of assessment, the later one after the first.
pub const FORECAST_ORDER: Rule = Rule {
    id: "forecast-order",
    severity: Severity::Error,
    basis: None,
    run: |subject, out| {
        let demography = &subject.plan.demography;
        if let (Some(base), Some(forecast)) = (demography.base_year, demography.forecast_year)
            && forecast <= base
        {
            out.at(
                path!(demography.forecast_year),
                &[("earlier", base.into()), ("later", forecast.into())],
            );
        }
        if let (Some(forecast), Some(later)) =
            (demography.forecast_year, demography.later_forecast_year)
            && later <= forecast
        {
            out.at(
                path!(demography.later_forecast_year),
                &[("earlier", forecast.into()), ("later", later.into())],
            );
        }
    },
};

/// A part of a population is not larger than the whole it is indented under.
pub const PART_EXCEEDS_WHOLE: Rule = Rule {
    id: "part-exceeds-whole",
    severity: Severity::Error,
    basis: None,
    run: |subject, out| {
        for (column, year) in subject.projection.columns.present() {
            // The last number seen on each level of indentation.
            let mut wholes: Vec<Option<(FieldPath, Decimal)>> = Vec::new();
            for (path, info, figure) in rows(subject, column) {
                let level = usize::from(info.spec.indent);
                wholes.truncate(level);
                let whole = wholes.iter().rev().find_map(|whole| *whole);
                if let (Some(part), Some((whole_path, whole))) = (figure, whole)
                    && part > whole
                {
                    let args = [
                        ("part", Arg::Message(Plan::message_key(path))),
                        ("whole", Arg::Message(Plan::message_key(whole_path))),
                        ("year", year.into()),
                    ];
                    out.at(path.cell(column.index() as u16), &args);
                }
                wholes.resize(level, None);
                wholes.push(figure.map(|figure| (path, figure)));
            }
        }
    },
};

/// Observed figures that change by more than half from one year to the next are worth a look.
pub const FIGURE_JUMP: Rule = Rule {
    id: "figure-jump",
    severity: Severity::Hint,
    basis: None,
    run: |subject, out| {
        let pairs = [
            (Column::TwoBefore, Column::OneBefore),
            (Column::OneBefore, Column::Base),
        ];
        for (before, after) in pairs {
            let Some(year) = subject.projection.columns.year(after) else {
                continue;
            };
            let earlier = rows(subject, before);
            for (earlier, later) in earlier.into_iter().zip(rows(subject, after)) {
                let (Some(old), Some(new)) = (earlier.2, later.2) else {
                    continue;
                };
                // Small numbers double by chance; only rows of persons are compared.
                let change = (new.to_f64() - old.to_f64()).abs();
                if later.1.spec.indent > 0 && change > 50.0 && change > old.to_f64().abs() / 2.0 {
                    let args = [
                        ("field", Arg::Message(Plan::message_key(later.0))),
                        ("year", year.into()),
                    ];
                    out.at(later.0.cell(after.index() as u16), &args);
                }
            }
        }
    },
};

type FigureRow = (FieldPath, &'static FieldInfo, Option<Decimal>);

/// Rows of the population table in one column, in the order of the form.
fn rows(subject: &Subject<'_>, column: Column) -> Vec<FigureRow> {
    let table = path!(demography).table;
    let fields = Plan::table_info(table)
        .map(|info| (info.fields)())
        .unwrap_or_default();
    let series = fields.into_iter().filter(|info| info.kind == Kind::Series);
    series
        .filter_map(|info| {
            let path = FieldPath::one(table, info.name);
            let Some(Value::Series(series)) = subject.plan.value(path) else {
                return None;
            };
            Some((path, info, series.get(column).number()))
        })
        .collect()
}
