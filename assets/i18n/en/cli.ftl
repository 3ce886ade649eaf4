# Command line: headings of the help and typing errors.
cli-heading-usage = Usage
cli-heading-commands = Commands
cli-heading-options = Options
cli-arg-help = Shows this help
cli-arg-version = Shows the version of the program
cli-see-help = For all commands see: lpdi --help
cli-error-missing = Missing a required parameter: { $arg }
cli-error-value = The value “{ $value }” does not fit the parameter { $arg }
cli-error-unknown = Unknown parameter: { $arg }
cli-created = Created an empty plan: { $file }
cli-fields-path = Path
cli-fields-type = Type
cli-fields-unit = Unit
cli-fields-bounds = Bounds
cli-fields-required = Required
cli-fields-label = Label
cli-usage-options = OPTIONS
cli-usage-command = COMMAND
cli-fields-chars = ≤ { $max } chars
cli-adopted-with-errors = The plan is marked as adopted and has errors, so no document was made. Fix the errors or change the status to draft.

cli-figures = Lists the figures of the catalogue by chapter: units, bounds, where to find them
cli-figures-intro =
    # Figures

    This list is made from the catalogue by `lpdi figures`. Ids of the BDL were not tried in the BDL itself. Bounds: “=” sum of disjoint parts, “×” relative to another figure, “Δ” change from year to year.
cli-figures-key = Key
cli-figures-name = Figure
cli-figures-unit = Unit
cli-figures-taken = When
cli-figures-part = Part of
cli-figures-held = Whose
cli-figures-asked = Who is asked
cli-figures-bounds = Bounds
cli-figures-from = From
cli-figures-formulas = Indicators
cli-figures-fraction = also fractions
cli-figures-required = a blank is a finding
cli-sources = Lists every fact of the catalogue with its source and legal state
cli-sources-intro =
    # Sources

    This list is made from the catalogue by `lpdi sources`. The state is the legal state of the text read, not the day of reading. “Checked”: the text was read and says what the entry says; “unconfirmed”: a text is named, but nobody compared the two; “proposal of the program”: there is no text to compare the entry with.
cli-sources-kind = Kind
cli-sources-count = Number
cli-sources-key = Key
cli-sources-name = Name
cli-sources-source = Source
cli-sources-state = State
cli-sources-standing = Standing
cli-sources-kind-acts = Acts
cli-sources-kind-rules = Rules of acts and programmes
cli-sources-kind-services = Services
cli-sources-kind-figures = Figures
cli-sources-kind-indicators = Computed indicators
cli-sources-kind-references = Reference values
cli-sources-kind-measures = Monitoring measures
cli-sources-kind-funding = Funding sources
cli-sources-kind-tariffs = Dated amounts
cli-sources-kind-first-names = First names by which a person is told
cli-sources-kind-groups = Target groups
cli-sources-kind-directions = Directions of action
cli-sources-kind-actions = Ready actions
cli-sources-kind-destinations = Where residents move
cli-sources-kind-moratoria = Ready moratoria
cli-sources-kind-texts = Ready texts
cli-sources-kind-ready-rows = Ready rows
cli-sources-kind-paths = Paths of services
cli-sources-kind-cus-ways = Ways of creating a social services centre
cli-sources-kind-cus-roles = Roles in a social services centre
cli-sources-kind-service-areas = Areas of social services
cli-sources-kind-agreement-kinds = Kinds of agreements
cli-sources-kind-glossary = Glossary
standing-verified = checked
standing-unverified = unconfirmed
standing-proposal = proposal of the program
figure-taken-stock = on 31 December
figure-taken-flow = in the year
figure-taken-price = price or monthly sum
figure-taken-night = of one night
figure-taken-census = on census day
figure-level-gmina = gmina
figure-level-powiat = powiat
figure-level-voivodeship = voivodeship
figure-level-health-fund = NFZ
figure-asked-all = every plan
figure-asked-group = plans for the group
figure-asked-never = nobody

cli-data = Makes and shows a data pack of gminas and powiats
cli-data-build = Makes a data pack of official tables (CSV)
cli-data-list = Shows what a data pack holds
cli-data-listed = { $path }: state of the register { $state }, { $gminas } gminas, { $powiats } powiats and cities with powiat rights
cli-data-column = { $key }, { $year }: { $units } units; source: { $source }
cli-data-built = Saved { $path }: { $units } units, { $size_kb } kB; not taken: { $notes }
cli-data-none = No data pack was found. Name a file, or put it into the program's data folder or beside the program.
cli-data-no-units = None of the files is the TERC register, so there is nothing to save.
cli-data-not-text = The file is no UTF-8 text. Save a workbook as CSV UTF-8 first.
cli-data-unknown-table = An unknown table; the file was not taken.
cli-data-unknown-column = Column “{ $said }” was not taken: there is no such figure.
cli-data-no-year = The table does not say its year. Write the line “# rok: 2024” at the beginning of the file.
cli-data-no-census = The table does not say its census. Write the line “# podstawa: 2021” at the beginning of the file if you know it.
cli-data-unknown-code = Code { $said } is not in the register; the line was not taken.
cli-data-twice = Code { $said } stands twice; the second line was not taken.
cli-data-split = Another gmina was made of a part of { $said } later, so its numbers are not those of today's gmina; they were not taken.
cli-data-no-number = “{ $said }” is no number as stands here; the cell was not taken.
cli-data-no-whole = “{ $said }” is no whole number; the cell was not taken.
cli-data-twofold = “{ $said }” can be read in two ways; the cell was not taken.
cli-data-negative = { $said }: a number of people below zero; the cell was not taken.
cli-data-marked = The value is marked “{ $said }”; it was not taken.
cli-data-sum = { $said }: age bands do not add up to the total; the bands of this line were not taken.
cli-unit-unknown = No unit with code { $code } is in the data pack.
cli-arg-unit = TERYT code of the unit; several times for a joint plan
cli-arg-pack = data pack; without it the program looks in its data folder and beside itself
cli-arg-tables = downloaded tables: TERC, changes of codes, cases of names, GUS tables by gmina, BDL (CSV)
cli-arg-find = beginning of the name or the code of a unit
cli-checks = Lists all checks: severity, what they say, what to do and on what basis
cli-checks-intro =
    # Checks

    The list is made from the definitions by `lpdi checks`. The sign “…” stands where the program puts names and numbers of the plan. A finding leads to its place in the plan. Errors cannot be muted; warnings and hints can, with a reason. A basis is only a rule that was compared with the text of the act.
cli-checks-fields = Of every field: { $count }
cli-checks-rules = Rules: { $count }
cli-checks-id = Check
cli-checks-severity = Severity
cli-checks-says = What it says
cli-checks-remedy = What to do
cli-checks-basis = Basis

cli-arg-spelling = Lists the words that are not in the dictionary too, with suggestions; the exit code does not change
cli-spelling-found = Spelling: “{ $word }” is not in the dictionary, field: “{ $place }”
cli-spelling-meant = Perhaps: { $words }
cli-spelling-nothing = The dictionary suggests no other word. Check the spelling.
cli-spelling-count = { $count ->
    [one] { $count } word outside the dictionary
   *[other] { $count } words outside the dictionary
}
cli-spelling-language = The document is in English. The program checks spelling in Polish only.

cli-verify = Says whether a PDF was made from this plan, and takes out the plan that travels in it
cli-arg-verified = a PDF document written by the program
cli-arg-extract = takes out the plan that travels in the document and saves it under the name after -o
cli-arg-embed = puts the plan inside the document (PDF/A-3a), with the comments of reviewers
cli-arg-area = a single area, in the document “application”: { $areas }
cli-area-none = The document “{ $document }” does not go area by area. The option --area is for the document “application”.
cli-extracted = Saved the plan from the document: { $file }

verify-same = The document was made from this plan and has not changed by a byte. Digest of the plan: { $plan }…
verify-same-sum = The document states the digest of this plan: { $plan }…
    .hint = Another version of the program wrote it ({ $version }), so the pages themselves were not compared.
verify-other = The document was made from another plan or another state of this one: digest in the document { $document }…, digest of the plan { $plan }…
    .hint = Look for an earlier version of the plan, or save the document again.
verify-changed = The document states the digest of this plan, but its content is not what the program writes from the plan
    .hint = The file was changed after it was written. Save the document from the plan once more and compare the two.
verify-appended = The document was made from this plan, but something was added at its end, for example an electronic signature
    .hint = The program does not know what was added. Check the signature in a program for signatures, or compare with the document before it was signed.
verify-not-made = The document could not be made from the plan, so there is nothing to compare with
    .hint = Check the plan with lpdi check.
verify-unknown = The file states no digest of a plan
    .hint = It is no document of this program, an older version wrote it, or another program saved it anew.
verify-carries-none = There is no plan in the document
    .hint = The plan travels in a document only if it was saved with --embed.
verify-plan-damaged = The plan in the document cannot be read
    .hint = The file is damaged or changed. Ask for it once more.
verify-plan-other = The plan in the document has another digest than the document states
    .hint = The file was changed after it was written, so the plan in it was not saved.
