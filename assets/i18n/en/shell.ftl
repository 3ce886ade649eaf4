# The window: menus, header, footer, welcome screen, questions. Texts of steps stand in steps.ftl.

app-name = LPDI

menu-file = File
menu-edit = Edit
menu-view = View
menu-help = Help
menu-text = Text field

spelling-searching = Searching for suggestions…
spelling-nothing = No suggestions
spelling-learn = Add to the dictionary
spelling-unlearn = Remove from the dictionary: { $word }
ui-misspelt = { $count ->
    [one] { $count } word not in the dictionary
   *[other] { $count } words not in the dictionary
}
undo-muted = muting a finding
undo-unmuted = counting a finding again
undo-row-added = adding – { $row }
undo-row-doubled = doubling – { $row }
undo-row-moved = moving – { $row }
undo-row-removed = removing – { $row }
undo-remedy-moved = moving to another year – { $place }
undo-remedy-removed = removing – { $place }
undo-mended = spelling
ui-open-file = Open the file
ui-exporting = Saving “{ $file }”: { $percent } %
    .heard = Saving “{ $file }”. It can be stopped in the File menu.
ui-export-stops = Stopping “{ $file }”…
ui-stop = Stop
said-export-stopped = Stopped. Nothing was changed in “{ $file }”
said-not-shown = The system has no program that opens this file. It lies here: { $path }
said-spelling-on = Spelling is checked.
said-spelling-off = Spelling is not checked.
said-word-added = Added to the dictionary: { $word }
said-word-removed = Removed from the dictionary: { $word }
said-misspelt = Not in the dictionary: { $word }
said-no-misspelt = The plan has no words outside the dictionary.

action-new = New plan
action-new-from = New plan from this one
action-open = Open plan…
action-open-path = Open from a typed path…
action-save = Save
    .idle = There are no changes to save.
action-save-as = Save as…
action-save-path = Save under a typed path…
action-export = Save PDF…
action-export-docx = Save document as DOCX…
    .short = DOCX…
action-export-xlsx = Save tables as XLSX…
    .short = XLSX…
action-export-path = Save PDF under a typed path…
action-export-document = Save another document…
action-export-stop = Stop saving the document
action-close = Close plan
action-quit = Quit
action-undo = Undo
    .idle = There is nothing to undo.
action-redo = Redo
    .idle = There is nothing to redo.
action-cut = Cut
action-copy = Copy
action-paste = Paste
action-select-all = Select all
action-find = Search
action-find-here = Search the preview of the document, elsewhere the plan
action-next-finding = Next finding
action-previous-finding = Previous finding
action-next-misspelt = Next misspelt word
    .idle = There is nothing to check: spelling is switched off, or the plan can only be read.
action-next-step = Next step
action-previous-step = Previous step
action-review = Review of findings
action-preview = Preview of the document
action-zoom-in = Larger
action-zoom-out = Smaller
action-zoom-reset = Size 100%
action-theme = Light or dark theme
action-words = Own words of the dictionary…
dialog-words = Own words of the dictionary
    .text = These words are underlined in no plan on this computer. A word can also be added by the right button in a text.
    .name = New word
    .go = Add word
    .none = There are no own words yet.
action-spelling = Check spelling
action-language = Polish or English
action-events = Events
action-help = Help
action-keys = Keyboard shortcuts
action-glossary = Glossary
action-about = About
action-region = Next part of the window
action-region-back = Previous part of the window
action-next-heading = Next heading
action-previous-heading = Previous heading
action-menus = Menus

ui-menu = Menu
ui-back = Back
ui-next = Next
ui-cancel = Cancel
ui-close = Close
ui-close-help = Close help
ui-keep = Keep
ui-replace = Replace
ui-remove = Remove
ui-mute = Mute
ui-none = – not chosen –
ui-blank = blank
ui-optional = optional
ui-no-help = This field has no description yet.
ui-no-years = no years
ui-help-for = Help: { $field }
ui-basis = Basis: { $rule }. Legal state: { $date }.
ui-unverified = Not confirmed in the published text.
ui-proposal = A proposal of the program, with no text to compare it with.
ui-zoom = Size { $percent }%
ui-search-list = Search the list
ui-list-rest = Others
ui-search-none = Nothing found
ui-row-add = Add
ui-remove-one = Remove: { $name }
ui-move-up = Move up: { $name }
ui-move-down = Move down: { $name }
ui-years-first = First give the years of the plan in the step “Unit and plan”.
ui-sum = Total { $sum }
ui-sum-outside = Total { $sum }, of which { $outside } outside the plan’s years
ui-year-outside = outside the plan
ui-chars-left = { $used } of { $most } characters
ui-quoted = “{ $words }”
dialog-unread = { $count ->
        [one] { $count } entry was not read
       *[other] { $count } entries were not read
    }
    .text = { $typed }. The file and the document have the old values there. The entries stay on this computer and come back to their cells when the plan is opened again.
    .back = Show the entry
    .save = Save all the same
    .export = Save the PDF all the same
    .export-docx = Save the DOCX all the same
    .export-xlsx = Save the XLSX all the same
    .leave = Quit all the same
    .close = Close the plan all the same
unread-quoted = { $typed }{ $more ->
        [0] { "" }
       *[other] { " " }and { $more } more
    }
save-unread = { $count ->
        [one] { $count } entry not read
       *[other] { $count } entries not read
    }
ui-show-first = Show the first
ui-pasted = { $left ->
        [0] Pasted { $taken } of { $all } cells.
       *[other] Pasted { $taken } of { $all } cells. Those not read are errors at their cells; the plan keeps their old values.
    }{ $beyond ->
        [0] { "" }
       *[other] { " " }Outside the table: { $beyond }.
    }
ui-figures-row = Figure
ui-figures-unit = Unit
ui-figures-source = Source
ui-figures-add-source = give the source
ui-figures-details = Source and estimate: { $row } ({ $source })
ui-figures-years-first = First the year of assessment
    .hint = The columns of the table follow from it; it is given once, at the beginning of the diagnosis.
view-soon = The overview appears here with the first entry.
ui-figures-wanted = required
ui-figures-missing = { $count ->
    [one] { $count } row is missing
   *[other] { $count } rows are missing
}
ui-figures-more = Add a figure
ui-figures-hidden = { $count ->
    [one] { $count } more in the catalogue
   *[other] { $count } more in the catalogue
}
ui-figures-none = The catalogue has no figure of this name.
ui-figures-add = Add
ui-figures-own = Add your own figure “{ $name }”
ui-figure-from = Where to find it: { $from }.
ui-estimate-of = estimate { $source }
ui-source-spread = { $count ->
        [one] Use this source in { $count } row without one too
       *[other] Use this source in { $count } rows without one too
    }
ui-computed = Computed indicators
ui-computed-hint = computed from the rows above
ui-formula = Formula

tasks-title = Tasks
tasks-ready = { $ready } of { $all } ready
tasks-of = { $ready } of { $all }
tasks-faulty = { $count } to correct

save-done = Saved at { $time }
save-saving = Saving…
save-dirty = Changes are not in the file yet
save-no-file = The plan has no file yet
save-as-opened = No changes since opening
save-failed = Cannot save: { $reason }{ system-code }

welcome-title = Local plan for the deinstitutionalisation of social services
welcome-about = Step by step: from assessment data to the document that the council adopts. No internet – the plan stays in a file on this computer or on a network drive.
welcome-new = Create a new plan
welcome-open = Open a plan…
welcome-path = Path of the file
welcome-path-hint = where the system’s dialog does not work
welcome-path-example = \\server\ops\plan.lpdi.ron
welcome-path-go = Open
welcome-recent = Recent plans
welcome-examples = Examples to look at
welcome-examples-hint = An example opens as a copy – it cannot be spoilt.
welcome-version = Version { $version }

about-what = The program helps a gmina or powiat to write a local plan for the deinstitutionalisation of social services: it leads through the steps, checks consistency and makes the PDF for the council.
about-offline = The program does not use the internet. A plan is one text file that can be copied, sent and opened on another computer.
about-law = Law and amounts come from the catalogue inside the program. Every entry has a source and a date; entries not confirmed in the published text are marked as not confirmed.
about-parts = Typeface Lato: SIL Open Font License 1.1. Program: MIT or Apache 2.0.
about-drawn = The window is drawn by { $rung ->
        [opengl] the graphics card (OpenGL)
       *[cpu] the computer’s processor
    }{ $why ->
        [asked] , because this was chosen when the program was started on this computer (--renderer)
        [remote] , because this is a remote session; the picture is the same, and server and driver are spared
        [hung] , because the OpenGL driver showed no window at the last start; the program will try it again after a month or an update
        [failed] , because the first way did not work: { $detail }
        [lost] , because the first way stopped working: { $detail }
       *[first] {""}
    }.
about-back = Back to the plan
about-start = Back to the start

search-title = Search a command, task, field, typed words or the help
search-count = { $count ->
        [one] { $count } result
       *[other] { $count } results
    }

pick-open = Open a plan
pick-save = Save the plan
pick-export-docx = Save document as DOCX
pick-export-xlsx = Save tables as XLSX
pick-export = Save the PDF

toast-exported-docx = DOCX “{ $file }” saved: { $size } kB
toast-exported-xlsx = XLSX “{ $file }” saved: { $pages ->
    [one] { $pages } sheet
   *[other] { $pages } sheets
}, { $size } kB
toast-exported = PDF “{ $file }” saved: { $pages ->
    [one] { $pages } page
   *[other] { $pages } pages
}, { $size } kB

events-none = Nothing happened in this session.

dialog-unsaved = Save the changes before leaving the plan?
    .text = The plan has changes that are not in the file.
    .save = Save and leave
    .back = Back to the plan
    .drop = Discard the changes
dialog-unsaved-unread = Entries not read ({ $count }): { $typed }. They do not go into the file: saved, they come back to their cells when the plan is opened again; discarded, they go with the changes.
dialog-remove = Remove: { $what } “{ $name }”?
    .text = { $count ->
        [0] This can be undone: Ctrl+Z.
        [one] { $count } row that belongs to it goes too. This can be undone: Ctrl+Z.
       *[other] { $count } rows that belong to it go too. This can be undone: Ctrl+Z.
    }
dialog-path-open = Open a file from a typed path
    .go = Open
dialog-path-save = Save the plan under a typed path
    .go = Save
dialog-path-export-docx = Save the DOCX under a typed path
    .go = Save DOCX
dialog-path-export-xlsx = Save the XLSX under a typed path
    .go = Save XLSX
dialog-document = Which document shall be saved?
    .go = Save PDF…
    .embed = Put the plan inside the PDF
    .embed-why = The plan’s file then travels inside the document (PDF/A-3a): whoever has the PDF can take it out by lpdi verify --extract and work on. Comments and notes travel too.
    .area = Area
    .all-areas = All areas
dialog-path-export = Save the PDF under a typed path
    .go = Save PDF
dialog-path-why = The system showed no file dialog. Type the full path, for example copied from the address bar of a folder.
dialog-mute = Mute the finding?
muting-reason = Reason
dialog-read-only = The plan is read-only

example-powiat-miechowski = Powiat Miechowski
    .about = Care for older people in a powiat, plan for 2027–2029.
example-gmina-sarnia-gora = Gmina Sarnia Góra
    .about = A rural gmina with fictional figures: neighbour care, telecare, a day home.
example-miasto-jasnobrzeg = City of Jasnobrzeg
    .about = A city with powiat rights, invented data: all areas, a social services centre, the transition.
example-pusty-poczatek = Blank start
    .about = The plan of a gmina right after the first question: the unit is known, the rest waits for answers.

save-kept = Changes are kept safe, not yet in the file

recover-title = The last session was interrupted
recover-text = Changes that are not in the file were kept: { $plan }{ $place }
recover-restore = Restore
recover-texts-title = Entries that were kept wait to be mended
recover-texts-text = The plan is saved: { $plan }{ $place }
recover-unread = Entries not read ({ $count }): { $typed }.
recover-discard = Delete these changes
recover-texts-discard = Delete these entries
recover-later = Later
recover-stays = They stay on the welcome screen too, until you restore or remove them.
put-back-text = Beside it lies the file “{ $copy }”: the whole plan before a save that was cut off.
put-back-stays = The plan put back takes the place of the damaged file. Changes that the program kept are offered after that.
dialog-discard = Remove the changes of the interrupted session?
    .text = They are in no file, and what is removed cannot be brought back.
dialog-discard-texts = Remove the entries that were kept?
    .text = They are in no file, and what is removed cannot be brought back. The plan stays as it is.

# Told to screen readers.
said-begun-from = New plan from: { $plan }. Change the years of the plan, then fill in newer data.
said-paste-cut = The first { $kept } characters of { $all } were pasted: no field holds a longer text.
said-not-now = { $what }: not available now.
ui-example = Example: { $example }
said-first-step = This is the first task.
said-last-step = This is the last task.
said-first-heading = There is no heading above.
said-last-heading = There is no heading below.
said-muted = The remark is set aside. Ctrl+Z undoes it.
said-unmuted = The remark counts again. Ctrl+Z undoes it.
said-theme-dark = Dark theme
said-theme-light = Light theme
said-open = expanded
said-closed = collapsed
said-on = on
said-off = off
said-undone = Undone: { $what }
said-redone = Redone: { $what }
said-moved = Moved: { $name }. Place { $place } of { $all }.
said-texts-back = { $count ->
        [one] { $count } entry that was not read is back in its cell.
       *[other] { $count } entries that were not read are back in their cells.
    }
said-doubled = Doubled: { $name }. Ctrl+Z undoes it.
said-remedy-moved = Moved to { $year }: { $place }. Ctrl+Z undoes it.
said-remedy-removed = Removed: { $place }. Ctrl+Z undoes it.
said-removed = Removed: { $name }. Ctrl+Z undoes it.
said-zoom = Zoom { $percent }%
said-finding = Finding { $at } of { $all }.

form-ready-texts = Insert a ready text
form-insert = Insert
form-words = { $count ->
    [one] { $count } word
   *[other] { $count } words
}

grid-filter = Filter rows
grid-total = Total
grid-sum = Total of { $all ->
    [one] { $all } row
   *[other] { $all } rows
}
grid-sum-lacking = Total without { $lacking ->
    [one] { $lacking } row
   *[other] { $lacking } rows
}
grid-sum-lacking-in = Total ({ $column } without { $lacking ->
    [one] { $lacking } row
   *[other] { $lacking } rows
})
grid-sum-filtered = Total of { $shown } of { $all }
grid-sum-spoken = Total { $sum }, { $column }
grid-menu = Row: { $name }
grid-details = Details
grid-double = Double the row
grid-up = Move up
grid-down = Move down
grid-remove = Remove the row
key-delete = Delete
rows-keys = On the marked row: { $keys }
rows-key = { $key } – { $option }
grid-too-many = too many
rows-before = Row before: { $name }
rows-after = Next row: { $name }
rows-at = { $at } of { $all }
