//! The checks, by topic. A new one is a [`Rule`] in a file here and a line in [`RULES`].

mod actions;
mod costs;
mod figures;
mod funding;
mod plausible;
mod preparation;
mod programme;
mod services;
mod transition;

use super::Rule;

/// The checks that only say that something is not there yet: the document prints a box for it.
pub(super) const MISSING: &[&Rule] = &[
    &figures::FIGURE_MISSING,
    &programme::AREA_MISSING,
    &programme::AREA_WITHOUT_ACTION,
    &programme::SUPPLY_YEAR_MISSING,
    &actions::ACTIONS_NONE,
    &actions::ACTION_WITHOUT_INDICATOR,
    &costs::ACTION_WITHOUT_COST,
];

/// All checks, in the order they run.
pub const RULES: &[&Rule] = &[
    &preparation::TERYT_FORMAT,
    &preparation::TERYT_UNIT,
    &preparation::HORIZON_ORDER,
    &preparation::HORIZON_LONG,
    &plausible::NOT_WHOLE,
    &plausible::PERCENT_RANGE,
    &plausible::PEOPLE_EXCEED_GROUP,
    &plausible::FIGURE_YEAR_OUTSIDE,
    &plausible::INDICATOR_BASE_YEAR,
    &plausible::RESOLUTION_DATE,
    &plausible::RESOLUTION_TO_COME,
    &plausible::YEAR_TO_COME,
    &figures::BASE_YEAR_AFTER_PLAN,
    &figures::FORECAST_ORDER,
    &figures::FIGURE_MISSING,
    &figures::FIGURE_UNNAMED,
    &figures::FIGURE_FRACTION,
    &figures::FIGURE_NEGATIVE,
    &figures::FIGURE_UNUSUAL,
    &figures::PART_EXCEEDS_WHOLE,
    &figures::WHOLE_BELOW_PARTS,
    &figures::PARTS_DO_NOT_ADD_UP,
    &figures::FIGURE_LIMIT,
    &figures::FIGURE_RATIO,
    &figures::FIGURE_JUMP,
    &figures::SOURCE_MISSING,
    &figures::SOURCE_YEAR_MISSING,
    &programme::AREA_MISSING,
    &programme::AREAS_NONE,
    &programme::AREA_LEFT_OUT_USED,
    &programme::AREA_GOAL_WITHOUT_NUMBER,
    &programme::AREA_WITHOUT_ACTION,
    &services::SERVICE_COMMUNITY_TEST,
    &services::SIZE_LIMIT,
    &services::SIZE_UNUSUAL,
    &services::SERVICE_COST_UNDATED,
    &services::SUPPLY_SCALE,
    &programme::SUPPLY_YEAR_MISSING,
    &programme::SERVICE_NOTHING_GROWS,
    &programme::CARE_FARM,
    &actions::ACTIONS_NONE,
    &actions::ACTION_YEARS_OUTSIDE,
    &actions::ACTION_WITHOUT_INDICATOR,
    &actions::INDICATOR_WITHOUT_NAME,
    &costs::ACTION_WITHOUT_COST,
    &costs::COST_YEAR_OUTSIDE,
    &costs::COST_YEARS_WITHOUT_MONEY,
    &costs::SAME_SOURCE_TWICE,
    &costs::GRANT_CLIFF,
    &actions::MILESTONE_OUTSIDE,
    &actions::ACTION_QUARTERS,
    &actions::MINIMUM_ABOVE_FULL,
    &funding::SOURCE_SHARE,
    &funding::SOURCE_CAP,
    &funding::SOURCE_YEAR,
    &funding::APPLICATION_MISSING,
    &funding::APPLICATION_REFUSED,
    &funding::APPLICATION_LATE,
    &funding::APPLICATION_OWN_SHARE,
    &transition::TOO_MANY,
    &transition::PLACES,
    &transition::TALK,
    &transition::FULL,
    &transition::MOVES_NONE,
    &transition::POSTS,
    &transition::MORATORIUM_DAYS,
    &transition::MORATORIUM_BROKEN,
];
