# Postać dat.
date-long = { $day } { $month } { $year } r.
