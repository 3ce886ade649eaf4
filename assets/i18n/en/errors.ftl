# Problems with files and texts of the command line: value = what happened, .hint = what to do.
# Arguments: $count, $pages, $errors, $warnings, $hints – numbers (plural forms depend on them);
# the rest – ready texts; $reason comes from the system or the file reader.

## Opening

open-not-found = There is no file at this place
    .hint = Check the path. The file may have been moved, or the network drive is not connected.
open-denied = The system does not allow this file to be opened
    .hint = Ask the administrator for access or open a copy from a folder of your own.
open-not-file = This is a folder or a pipe, not a file
    .hint = Choose a plan file that ends in “.lpdi.ron”.
open-io = The file could not be read: { $reason }{ system-code }
    .hint = Try again. If the file is on a network drive, copy it to your own disk and open the copy.
open-too-large = The file is larger than { $limit_mb } MB
    .hint = Check that it is a plan's file. A plan holds only text and numbers, so its file is much smaller.
open-not-text = The file is not text in UTF-8: the first foreign byte is in line { $line }
    .hint = Choose a plan's file that ends in “.lpdi.ron”. If another editor saved it, save it there as UTF-8.
open-empty = The file is empty: writing or copying it was cut off
    .hint = Ask for the file again or take it from a backup. If the plan was open on this computer, the program offers unsaved edits when it starts.
open-not-plan = This is not the file of an LPDI plan
    .hint = Choose a file that ends in “.lpdi.ron” and was saved by this program.
open-corrupt = The file cannot be read from line { $line }, column { $column }: { $what ->
        [end] the file breaks off here
        [text] a text in quotation marks should stand here
        [quote] the quotation mark is not closed
        [unclosed] the text that begins here ends only in line { $name }: most likely its closing quotation mark is missing
        [escape] the sign “\” is followed by something the program does not understand
        [number] a number should stand here
        [large] the number is too large
        [negative] the number cannot be below zero
        [fraction] a whole number should stand here
        [yes-no] true or false should stand here
        [comma] a comma is missing
        [colon] a colon is missing
        [sign] the sign “{ $name }” is missing
        [identifier] the name of a field or of an answer should stand here
        [name] the program does not know the name “{ $name }”
        [unexpected] the sign “{ $name }” was not expected here
        [trailing] something stands behind the end of the plan
        [remark] a remark that begins with “/*” is not closed
        [option] the program does not know the answer “{ $name }”
        [missing] the field “{ $name }” is missing
        [twice] “{ $name }” stands here for the second time
        [date] a date belongs here, 2026-11-27 for example
        [value] the value “{ $name }” does not fit here
        [length] the list is longer or shorter than it should be
       *[other] the writing is damaged
    }
    .hint = The file was left as it is. Open an earlier copy or correct this place in a text editor.
open-too-new = The plan was saved by a newer version of the program ({ $app }), in a form that this version cannot read from line { $line }, column { $column }
    .hint = The file was left as it is. Open it in the newer version of the program.
open-too-deep = The file is nested too deeply at line { $line }
    .hint = The program does not save such files. Open an earlier copy of the plan.
open-newer = The plan was saved by a newer version of the program (format { $found }, this version knows format { $ours })
    .hint = The plan was opened read-only so that nothing is lost. It can be read and saved as PDF; changes need a newer version of the program.
open-unknown-fields = The file has { $count ->
        [one] { $count } field
       *[other] { $count } fields
    } that this version of the program does not know; the first is “{ $first }”
    .hint = The plan was opened read-only so that saving loses nothing. Open it in a version of the program that knows these fields, or correct the name of the field in a text editor.
open-unknown-options = The file has { $count ->
        [one] { $count } answer
       *[other] { $count } answers
    } that this version of the program does not know; the first is “{ $first }” in line { $line }
    .hint = The plan was opened read-only and these fields are blank in it. Open it in a newer version of the program, or correct the answer in a text editor.
open-newer-keys = The plan was saved by a newer version of the program ({ $app }) and has { $count ->
        [one] { $count } catalogue entry
       *[other] { $count } catalogue entries
    } that this version does not know; the first is “{ $first }”
    .hint = The plan was opened read-only so that nobody works on half of it. Open it in a newer version of the program.
open-remarks = The file has { $count ->
        [one] { $count } remark
       *[other] { $count } remarks
    } that saving would not keep; the first stands in line { $line }: “{ $first }”
    .hint = The plan was opened read-only so that no remark is lost. To go on working, save the plan under another name: the new file has no remarks, and this one is left as it is.

## Why the system refused: inside a sentence, after a colon; $code – number of the error or none

cause-busy = the file is open in another program
cause-missing = there is no such file or folder
cause-folder = a folder stands there
cause-name = the name or the path is too long, or holds a sign that is not allowed
cause-large = the disk takes no file that large
cause-reader = the program that read the output reads no more
cause-share = the network drive does not answer
cause-device = the disk or the connection to it failed
cause-denied = the system does not allow it
cause-full = the disk is full
cause-circle = the links lead to each other
cause-other-name = the file has a second name and would part from it
cause-own-rights = the file has rights of its own that no other can be given
cause-no-lock = another file stands under its name
cause-other = the system refused

## Saving

journal-unkept = Edits could not be kept aside on this computer: { $reason }{ system-code }. Save the plan more often.
prefs-unkept = The settings could not be kept: { $reason }{ system-code }
save-broken = The file could not be saved because of a defect of the program: { $detail }
    .hint = The file is as it was. Please report this defect.

save-io = The file could not be saved: { $reason }{ system-code }
    .hint = Nothing is lost. Save under another name or in another folder.
save-no-folder = The folder for the file does not exist
    .hint = Nothing is lost. Check the path or choose another folder.
save-denied = The system does not let the program save a file here
    .hint = Nothing is lost. Choose a folder that may be written to, for example Documents, or ask the administrator for the right.
save-busy = The file is open in another program
    .hint = Nothing is lost. Close it there and save again, or save under another name.
save-long-name = The file name or the whole path is too long or has a character that is not allowed
    .hint = Nothing is lost. Give a shorter name without \ / : * ? " < > | or save in a folder with a shorter path.
save-too-large = So large a file does not fit on this disk
    .hint = Nothing is lost. Save on another disk.
save-reader-gone = The program that read the output reads no more
    .hint = Nothing is lost. Write the output into a file.
save-share-gone = The network drive does not answer
    .hint = Nothing is lost. Check the connection and save again, or save on this computer.
save-full = The disk is full
    .hint = Nothing is lost. Free some room or save to another disk.
save-taken = Replace the existing file “{ $file }”?
    .told = The file “{ $file }” is there already, so nothing was saved. Give another name.
    .hint = A file of this name is already there. What it holds will be gone.
save-protected = Save to a file that is protected?
    .told = The file “{ $file }” is marked as read-only, so nothing was saved. Give another name, or remove that mark.
    .hint = Somebody marked the file “{ $file }” as read-only, perhaps because it is the version the council adopted. To leave it as it is, go back and save the plan under another name: Ctrl+Shift+S.
save-gone = The file that was to be put back is no longer there
    .hint = See what lies in the folder of the plan, and open the plan again.
save-is-plan = A plan stands there, or the name is one of plans (“.ron”), so nothing was saved
    .hint = The plan was left as it is. Give another name, for example one that ends in “.pdf”.
save-is-folder = There is a folder at this place, not a file
    .hint = Nothing is lost. Give the name of a file too.
save-changed = Replace a file that somebody else has changed?
    .told = The file “{ $file }” was saved by somebody else meanwhile, so nothing was saved. Run the command again.
    .hint = Since “{ $file }” was opened here, somebody else has saved it. If you replace it, their changes are gone. To keep both versions, go back and save the plan under another name: Ctrl+Shift+S.

## Work that ended after its plan was closed

late-saved = Saved “{ $file }”: a plan that was closed before the save ended
late-picked = Nothing was saved in “{ $file }”: the place was chosen for a plan that is closed by now
late-opened = “{ $file }” was not opened: another plan was chosen before the file was read
late-unsaved = “{ $file }” was not saved
    .hint = The save began for a plan that was closed meanwhile, and it failed. The file that was there was left as it is.

## PDF and window

export-defect = The plan was left as it is, and so was a file that stood there. This is a defect of the program, not of the plan: report it and name “{ $reason }”.
pdf-failed = The PDF could not be made
    .hint = { export-defect }
docx-failed = The DOCX document could not be made
    .hint = { export-defect }
xlsx-failed = The XLSX workbook could not be made
    .hint = { export-defect }
program-broke = The program stopped because of a defect of its own; { $kept ->
        [edits] changes that are in no file were kept aside in “{ $folder }” – start the program again and choose “Restore”
        [nothing] all changes are in the file – start the program again
       *[lost] changes that are in no file could not be kept aside – start the program again and check the plan
    }; please report this defect: { $detail }
work-broke = A defect of the program cut short { $name ->
        [pick] the choice of a file
        [open] the reading of a file
        [save] the saving of the plan
        [export] the saving of the PDF, DOCX or XLSX
        [journal] the keeping aside of changes
       *[preview] the making of the preview
    }
    .hint = The plan stayed open and as it was. Save it now, under another name too, and report the defect.
no-display = The window cannot be opened because this computer has no display that can be drawn on; the document is written by the command: lpdi pdf PLAN -o FILE.pdf
system-said = The system says: { $detail }
no-window-inside = This program was built without its window (it is the command line alone). The commands are listed by: lpdi --help
    .hint = The other commands are shown by: lpdi --help

## Command line

cli-about = Local plan for the deinstitutionalisation of social services: a window for writing the plan, and commands to check it and save it as PDF
cli-new = Makes an empty plan in a new file
cli-check = Checks a plan and lists the findings; exit code: 0 no errors, 1 errors, 2 the file is unusable
cli-pdf = Saves the plan's document as an accessible PDF
cli-docx = Saves the document as DOCX, to go on with in a word processor
cli-xlsx = Saves the tables of the plan as an XLSX workbook
cli-calendar = Saves the duties of monitoring as a calendar file (ICS)
cli-fields = Lists all fields of a plan: path, type, unit, bounds and label
cli-arg-plan = File of the plan (.lpdi.ron)
cli-arg-out = File to be made; “-” is the output of the command
cli-arg-document = Document: { $documents } (plan if not given)
cli-arg-date = Date of the document, YYYY-MM-DD; today if left out
cli-arg-renderer = What draws the window: auto chooses by itself, opengl is the graphics card, cpu is the processor; the choice is remembered on this computer
cli-arg-lang = Language of messages and of the document: pl or en; without it a document is in the plan’s language
cli-arg-format = Form of the output
cli-bad-date = “{ $value }” is not a date
    .hint = Enter the date as YYYY-MM-DD, for example 2026-11-21.
cli-output-failed = The result could not be written out: { $reason }
    .hint = Give another name or move the existing file first.
cli-written-docx = Wrote { $path }: { $size_kb } kB
cli-written-xlsx = Wrote { $path }: { $pages ->
        [one] { $pages } sheet
       *[other] { $pages } sheets
    }, { $size_kb } kB
cli-written = Wrote { $path }: { $pages ->
        [one] { $pages } page
       *[other] { $pages } pages
    }, { $size_kb } kB

open-pack-not = This is not a data pack of LPDI
    .hint = Choose a file that ends in .lpdi-dane, or make one with “lpdi data build”.
open-pack-newer = The data pack was written by a newer program (version { $version })
    .hint = Update the program, or ask for a pack of this version.
open-pack-cut = The data pack is not whole: its end is missing
    .hint = Copy it again.
open-pack-changed = The data pack was changed after it was written and cannot be trusted
    .hint = Copy it again from its source.
open-pack-damaged = The data pack is damaged in line { $line }
    .hint = Make it again.

cli-written-ics = Wrote { $path }: { $count ->
        [one] { $count } appointment
       *[other] { $count } appointments
    }
