//! Chapter on costs: by action, by source, and what is left when grants end.

use super::{Cx, charts, view};
use crate::base::{Arg, Money};
use crate::catalog::{Continuity, FundingSource, Payer};
use crate::report::doc::{
    Axis, Block, BlockKind, Chart, ColumnBar, ColumnChart, Fill, Graphic, Notes, PartOf, RichText,
};
use crate::views::{self, Stack, StackColumn, costs, money};

/// Years drawn after the plan at most; all repeat the upkeep of its last year.
const YEARS_AFTER: i64 = 2;
/// From this many złoty on, charts count in thousands.
const IN_THOUSANDS: u64 = 100_000;
const CHART: &str = "chart-costs";

/// The chapter's blocks.
pub fn compose(cx: &Cx<'_>) -> Vec<Block> {
    let subject = cx.subject();
    let (Some(by_action), Some(by_source)) = (
        costs::by_action(&subject, &cx.areas),
        costs::by_source(&subject),
    ) else {
        return Vec::new();
    };
    let total = cx.inputs.projection.costs.total();
    let args = [("total", cx.inputs.texts.money(total).into())];
    let by_action = view::captioned(cx, cx.msg("caption-costs-by-action"), &by_action);
    let mut out = vec![
        Block::para(cx.say("costs-intro", &args)),
        Block::from(BlockKind::Table(by_action)).named("costs-by-action"),
        Block::heading(2, cx.msg("heading-costs-by-source")),
    ];
    let chart = costs::chart(&subject);
    if chart.is_some() {
        out.extend(cliff(cx).map(Block::para));
    }
    out.extend(chart.and_then(|stack| graphic(cx, &stack)));
    let mut by_source = view::captioned(cx, cx.msg("caption-costs-by-source"), &by_source);
    by_source.notes.source = Some(cx.with_number("note-source-table", "costs-by-action"));
    out.push(Block::from(BlockKind::Table(by_source)).named("costs-by-source"));
    let mut further = |id: &str, heading: &str, intro: &str, of_plan: Option<views::Table>| {
        let Some(of_plan) = of_plan else { return };
        let table = view::captioned(cx, cx.msg(&format!("caption-{id}")), &of_plan);
        out.push(Block::heading(2, cx.msg(heading)));
        out.push(Block::para(cx.msg(intro)));
        out.push(Block::from(BlockKind::Table(table)).named(id));
    };
    let financing = money::financing(&subject);
    further(
        "financing",
        "heading-financing",
        "financing-intro",
        financing,
    );
    let after = money::after_plan(&subject, &cx.areas);
    further(
        "after-plan",
        "heading-after-plan",
        "after-plan-intro",
        after,
    );
    let variants = money::variants(&subject, &cx.areas);
    further("variants", "heading-variants", "variants-intro", variants);
    out
}

/// What the last year takes from sources that end, in a sentence.
fn cliff(cx: &Cx<'_>) -> Option<RichText> {
    let texts = cx.inputs.texts;
    let cliff = costs::cliff(&cx.subject())?;
    let share = cliff.share?;
    let args: [(&'static str, Arg); 4] = [
        ("year", cliff.last.into()),
        ("amount", texts.money(cliff.gap).into()),
        (
            "share",
            format!("{}%", texts.decimal_places(share, 1)).into(),
        ),
        ("open", texts.money(cliff.open).into()),
    ];
    let key = match (cliff.gap, cliff.open) {
        (Money::ZERO, _) => "cliff-none",
        (_, Money::ZERO) => "cliff-answered",
        _ => "cliff-open",
    };
    let mut text = RichText::from(cx.say(key, &args)).text(" ");
    text.0.extend(cx.with_number("see-figure", CHART).0);
    Some(text)
}

// The chart

/// Parts of the columns, from the foot up, with what may be counted on after the plan on either
/// side of what ends.
const PARTS: [(&str, Fill); 4] = [
    ("own", Fill::F1),
    ("other", Fill::F5),
    ("yearly", Fill::F3),
    ("european", Fill::F2),
];

fn part_of(source: Option<&FundingSource>) -> usize {
    let Some(source) = source else {
        return 1;
    };
    match (source.payer, source.continuity) {
        (Payer::LocalGovernment, Continuity::Own) => 0,
        (Payer::European, _) => 3,
        (_, Continuity::Yearly) => 2,
        _ => 1,
    }
}

fn graphic(cx: &Cx<'_>, stack: &Stack) -> Option<Block> {
    let bars: Vec<Bar> = stack
        .columns
        .iter()
        .filter(|column| column.after.is_none())
        .map(|column| Bar::of(cx, stack, column))
        .collect();
    let after = stack.columns.iter().find(|column| column.after.is_some())?;
    let gap = after.gap.money().unwrap_or_default();
    let costs = &cx.inputs.projection.costs;
    let same_gap = |shift: i64| {
        let first = after.after?;
        Some(costs.without_source(first.shift(-1), first.shift(shift)) == gap)
    };
    let after: Vec<Bar> = (0..YEARS_AFTER)
        .filter(|_| gap > Money::ZERO)
        // A source that ends later changes the picture, which then is not drawn.
        .take_while(|shift| same_gap(*shift) == Some(true))
        .filter_map(|shift| {
            Some(Bar {
                label: after.after?.shift(shift).to_string(),
                ..Bar::of(cx, stack, after)
            })
        })
        .collect();
    let largest = bars
        .iter()
        .map(Bar::total)
        .max()
        .filter(|all| *all > Money::ZERO)?;
    let scale = Scale::of(largest);
    let used: Vec<usize> = (0..PARTS.len())
        .filter(|part| bars.iter().any(|bar| bar.part(*part) > Money::ZERO))
        .collect();
    let mut parts: Vec<PartOf> = used
        .iter()
        .filter_map(|part| PARTS.get(*part))
        .map(|(key, fill)| PartOf {
            name: cx.msg(&format!("chart-part-{key}")),
            fill: *fill,
        })
        .collect();
    if gap > Money::ZERO {
        parts.push(PartOf {
            name: cx.msg("chart-part-gap"),
            fill: Fill::Hatch,
        });
    }
    let column = |bar: &Bar| bar.column(cx, &used, scale, gap > Money::ZERO);
    let texts = cx.inputs.texts;
    let chart = ColumnChart {
        parts,
        columns: bars.iter().map(column).collect(),
        after: after.iter().map(column).collect(),
        after_label: cx.msg("chart-part-gap"),
        axis: Axis::nice(scale.value(largest), |value| charts::tick(texts, value)),
    };
    let caption = [
        ("years", cx.plan_years().into()),
        ("unit", cx.msg(scale.unit()).into()),
    ];
    let graphic = Graphic {
        caption: cx.say("caption-chart-costs", &caption).into(),
        alt: cx.with_table(
            alt(cx, &bars, &after, scale),
            "alt-table",
            "costs-by-source",
        ),
        chart: Chart::Columns(chart),
        notes: Notes {
            source: Some(cx.with_number("note-source-table", "costs-by-source")),
            ..Notes::default()
        },
    };
    Some(Block::from(BlockKind::Graphic(graphic)).named(CHART))
}

/// Whether a chart counts in złoty or in thousands.
#[derive(Clone, Copy)]
struct Scale {
    grosze: u64,
}

impl Scale {
    fn of(largest: Money) -> Self {
        let thousands = largest.grosze() >= IN_THOUSANDS * 100;
        Self {
            grosze: if thousands { 100_000 } else { 100 },
        }
    }

    fn unit(self) -> &'static str {
        if self.grosze == 100 {
            "scale-zl"
        } else {
            "scale-thousand-zl"
        }
    }

    fn value(self, amount: Money) -> f64 {
        amount.grosze() as f64 / self.grosze as f64
    }

    /// The amount rounded to a whole unit.
    fn whole(self, amount: Money) -> i64 {
        let rounded = (amount.grosze() + self.grosze / 2) / self.grosze;
        i64::try_from(rounded).unwrap_or(i64::MAX)
    }
}

/// The amounts of one column.
struct Bar {
    label: String,
    parts: [Money; 4],
    gap: Money,
}

impl Bar {
    fn of(cx: &Cx<'_>, stack: &Stack, column: &StackColumn) -> Self {
        let mut parts = [Money::ZERO; 4];
        for (series, amount) in stack.series.iter().zip(&column.parts) {
            let part = part_of(cx.inputs.catalog.funding.get(&series.key));
            if let Some(sum) = parts.get_mut(part) {
                *sum = sum.plus(amount.money().unwrap_or_default());
            }
        }
        Self {
            label: cx.words(&column.head),
            parts,
            gap: column.gap.money().unwrap_or_default(),
        }
    }

    fn part(&self, part: usize) -> Money {
        self.parts.get(part).copied().unwrap_or_default()
    }

    fn total(&self) -> Money {
        self.parts.iter().copied().sum::<Money>().plus(self.gap)
    }

    fn column(&self, cx: &Cx<'_>, used: &[usize], scale: Scale, with_gap: bool) -> ColumnBar {
        let words = |amount: Money| {
            if amount == Money::ZERO {
                String::new()
            } else {
                cx.inputs.texts.count(scale.whole(amount))
            }
        };
        let mut amounts: Vec<Money> = used.iter().map(|part| self.part(*part)).collect();
        if with_gap {
            amounts.push(self.gap);
        }
        ColumnBar {
            label: self.label.clone(),
            total: words(self.total()),
            segments: amounts
                .into_iter()
                .map(|amount| (scale.value(amount), words(amount)))
                .collect(),
        }
    }
}

fn alt(cx: &Cx<'_>, bars: &[Bar], after: &[Bar], scale: Scale) -> String {
    let unit = cx.inputs.texts.attr_or_msg(scale.unit(), "words");
    let count = |amount: Money| cx.inputs.texts.count(scale.whole(amount));
    let mut alt = cx.say("alt-columns", &[("unit", unit.into())]);
    for bar in bars {
        let args = [
            ("year", bar.label.as_str().into()),
            ("value", count(bar.total()).into()),
        ];
        alt.push(' ');
        alt.push_str(&cx.say("alt-year-total", &args));
    }
    if let Some(bar) = after.first() {
        let args = [
            ("year", bar.label.as_str().into()),
            ("value", count(bar.total()).into()),
            ("gap", count(bar.gap).into()),
        ];
        alt.push(' ');
        alt.push_str(&cx.say("alt-after", &args));
    }
    alt
}
