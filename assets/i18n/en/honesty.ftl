# Honesty of data: what stands twice, jumps, is copied or is counted on twice.

check-supply-jump = { $year }: supply changes from { $before } to { $after }
    .hint = Look whether both numbers are in one unit. If they are true, mute the finding with a reason.
    .reason = jump of supply
check-cost-jump = The amount of { $year } is many times the one before, or a small part of it
    .hint = Look for a zero too few or too many. An investment in one year may be the reason; then mute the finding.
    .reason = jump of an amount
check-service-twice = The service “{ $service }” for the same group stands in the plan twice
    .hint = Join the rows. Several providers can stand in one field.
    .reason = service twice
check-action-twice = The action “{ $action }” stands in this area twice
    .hint = Join the cards or give them different names.
    .reason = action twice
check-action-reaches-nobody = The action “{ $action }” reaches nobody: zero was typed
    .hint = Give the persons of a year in full run. An action for everybody reaches the people of the group.
    .reason = no recipients
check-area-text-copied = The same text stands in the area “{ $area }”
    .hint = Write what is different for this group: figures, needs, services.
    .reason = copied text
check-goal-year-outside = The goal speaks of { $year }, and the plan ends in { $last }
    .hint = Give a value for the last year of the plan and tell later aims in the assumptions.
    .reason = year after the plan
check-diagnosis-old = The year of assessment ({ $year }) is more than { $limit ->
        [one] { $limit } year
       *[other] { $limit } years
    } before the plan begins
    .hint = Look for newer data, for example of the last assessment of resources.
    .reason = old data
check-version-after-resolution = The version of the document is later than the resolution that adopts it
    .hint = Look at both dates. After adoption a plan is changed by resolution, not by a new version.
    .reason = order of dates
check-version-to-come = The date of the version is still to come
    .hint = Write the day on which the version was made.
    .reason = date to come
check-double-voucher = The action “{ $action }” joins the senior voucher with a programme that excludes it
    .hint = Look whether the persons are different. If so, mute the finding with a reason; if not, choose one source.
    .reason = double financing
check-double-housing = The action “{ $action }” joins the housing grants with money of the Union
    .hint = One cost can be paid from one of them only. If the costs are different, mute the finding with a reason.
    .reason = double financing
check-voucher-floor = The plan uses the senior voucher, and in { $year } the service falls to { $value } from { $today }
    .hint = A gmina that uses the voucher may not lower persons and hours of home care and of assistance below the state of 30 September 2026. Look at the numbers.
    .reason = less service with the voucher
