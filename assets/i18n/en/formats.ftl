# Shape of dates.
date-long = { $day } { $month } { $year }
