# Monitoring: duties, calendar, indicators by year.

table-duties = Duties of monitoring
record-duty = Duty
    .plural = Duties of monitoring
    .add = Add a duty
    .empty = Here stand the dates that the plan sets itself: collecting data, report to the council, meeting residents, evaluation. Usually 5–6 are enough.
    .untitled = Duty without a name

duty-name = What is to be done
    .help = Something that comes back or has one date.
    .short = What
    .example = Report on the plan
duty-kind = Kind
    .help = By the kind the program knows whether the plan has a report to the council and an evaluation.
duty_kind-data = collecting data
duty_kind-report = report to the council
duty_kind-meeting = meeting
duty_kind-costs = review of costs
duty_kind-mid_term = mid-term evaluation
duty_kind-final = final evaluation
duty_kind-other = other
duty-owner = Who does it
    .help = A post or a unit. No names of people.
    .short = Who
duty-first = First date
    .help = The day by which it is done for the first time. Later dates follow from the rhythm.
duty-rhythm = Rhythm
    .help = How often it comes back while the plan runs.
rhythm-once = once
rhythm-monthly = every month
rhythm-quarterly = every quarter
rhythm-half_yearly = every half-year
rhythm-yearly = every year
duty-recipient = For whom
    .help = Who gets the result: the council, the treasurer, residents.

indicator-owner = Who reports the value
    .help = A post or a unit that reports the value. No names of people.
    .short = Reports
indicator-rhythm = How often
    .help = How often the value is reported.

step-monitoring = Monitoring
    .intro = Who looks how far the plan has come, and when.
monitoring-view = View of monitoring
monitoring-duties = Duties
monitoring-calendar = Calendar
monitoring-indicators = Indicators by year
ready-duties = Begin with a ready duty

view-calendar = Calendar
    .title = Calendar of monitoring
head-due = Due
head-duty = What
head-doer = Who
head-recipient = For whom
head-basis = Basis
calendar-yearly = Every year
calendar-once = Once
calendar-own = decision of the plan
calendar-from = { $day }, from { $year }
calendar-twice = { $first } and { $second }
calendar-quarterly = every quarter, from { $day }
calendar-monthly = every month, from { $day }
calendar-remark = The date is the last day. Dates of law are not moved when they fall on a Sunday or holiday: the date of the act is given.
heading-calendar = Calendar of monitoring
caption-calendar = Dates of the year and single dates
calendar-intro = Beside the dates that the plan sets itself the calendar names duties of law in which the results of the plan are used.

cli-sources-kind-duties = Dates of law
cli-sources-kind-resolutions = Accompanying resolutions
cli-sources-kind-monitoring = Ready duties of monitoring

check-duties-none = The plan has actions and does not say who looks at them and when
    .hint = Add duties of monitoring; the ready ones are a beginning.
    .reason = no duties
check-duty-report-missing = The plan has no report to the council
    .hint = Add a yearly report. 30 April is a good date, with the assessment of resources, on which the budget is planned.
    .reason = no report
check-duty-final-missing = The plan has no final evaluation
    .hint = Add a final evaluation, for example in the first half-year after the plan.
    .reason = no final evaluation
check-duty-outside = The first date of “{ $duty }” lies outside the years of the plan and the year after them
    .hint = Look at the year. Duties begin in the years of the plan, the final evaluation a year after them at the latest.
    .reason = date outside the plan
check-indicator-nothing-changes = The target of the indicator is its base value
    .hint = Look at both numbers. If the aim is to keep the value, mute the finding with a reason.
    .reason = target equals base
check-indicator-step-outside = { $year }: the value { $value } lies off the way from { $base } to { $target }
    .hint = Look at the number: values on the way usually lie between base and target.
    .reason = value off the way
check-indicator-step-missing = The indicator has no value for { $year }
    .hint = Write a value on the way, so that each year has something to compare with.
    .reason = no yearly value
check-indicator-base-old = The base value is of { $year }, more than { $limit ->
        [one] { $limit } year
       *[other] { $limit } years
    } before the plan begins
    .hint = Look for a newer value or explain why there is none.
    .reason = old base value
check-indicator-twice = The same indicator stands in the action twice
    .hint = Join the two rows or give them different names.
    .reason = indicator twice
check-indicator-against-service = In { $year } the indicator is { $value }, and the plan counts on { $planned } (“{ $service }”)
    .hint = The indicator measures the supply of this service. Check both numbers; if they differ on purpose, set the hint aside and say why.
    .reason = another number than at the service
check-indicators-no-result = The plan measures only what is made, not what changes for people
    .hint = Add at least one result indicator.
    .reason = no result indicator
