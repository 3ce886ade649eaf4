# Title of the plan in the window's header and in lists.
plan-title = Plan of { $whose }
plan-title-untitled = New plan

# States of the wizard's tasks.
state-untouched = untouched
state-started = in progress
state-to_fix = to fix
state-ready = ready
state-left_out = left out
