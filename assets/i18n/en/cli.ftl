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
