//! The shape of the command line, with its words from Fluent.

use std::ffi::OsString;
use std::io;
use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::error::{ContextKind, ErrorKind};
use clap::{Arg, ArgAction, Command, value_parser};

use super::{OK, Streams, UNUSABLE};
use crate::catalog::Catalog;
use crate::i18n::{Lang, Texts};
use crate::report;
use crate::store::drawing::Renderer;

/// The language asked for anywhere on the line; needed before the line can be read, because
/// the words of its help depend on it.
pub(super) fn lang_of(args: &[OsString]) -> Option<Lang> {
    let mut args = args.iter().filter_map(|arg| arg.to_str());
    while let Some(arg) = args.next() {
        let code = match arg.strip_prefix("--lang") {
            Some("") => args.next(),
            Some(rest) => rest.strip_prefix('='),
            None => None,
        };
        if let Some(lang) = code.and_then(|code| code.parse().ok()) {
            return Some(lang);
        }
    }
    None
}

#[expect(clippy::too_many_lines, reason = "a list, one entry a command")]
pub(super) fn command(texts: &Texts) -> Command {
    let t = |key: &str| texts.msg(key);
    let heading = t("cli-heading-options");
    let plan = || {
        Arg::new("plan")
            .value_name("PLAN")
            .value_parser(value_parser!(PathBuf))
            .help(t("cli-arg-plan"))
    };
    let file = |id: &'static str, name: &'static str| {
        Arg::new(id)
            .value_name(name)
            .required(true)
            .value_parser(value_parser!(PathBuf))
    };
    let format = |values: [&'static str; 2]| {
        Arg::new("format")
            .long("format")
            .value_name(values.join("|"))
            .value_parser(PossibleValuesParser::new(values))
            .hide_possible_values(true)
            .default_value(values[0])
            .hide_default_value(true)
            .help(t("cli-arg-format"))
    };
    let options = texts.msg("cli-usage-options");
    let sub = |name: &'static str, rest: &str| {
        let usage = format!("lpdi {name} [{options}]{rest}");
        styled(
            Command::new(name).about(t(&format!("cli-{}", name.replace(' ', "-")))),
            texts,
            usage,
        )
    };
    let areas = || Catalog::embedded().groups.keys();
    let documents = || report::DOCUMENTS.iter();
    let ids = || documents().map(|document| document.id);
    let listed: Vec<String> = documents()
        .map(|document| format!("{} – {}", document.id, document.title(texts)))
        .collect();
    let documents = texts.msg_with(
        "cli-arg-document",
        &[("documents", listed.join("; ").into())],
    );
    let lang = Arg::new("lang")
        .long("lang")
        .value_name("pl|en")
        .value_parser(PossibleValuesParser::new(Lang::ALL.map(Lang::code)))
        .hide_possible_values(true)
        .global(true)
        .help_heading(heading)
        .help(t("cli-arg-lang"));
    let renderer = Arg::new("renderer")
        .long("renderer")
        .value_name("auto|opengl|cpu")
        .value_parser(PossibleValuesParser::new(Renderer::ALL.map(Renderer::code)))
        .hide_possible_values(true)
        .help(t("cli-arg-renderer"));
    let command = texts.msg("cli-usage-command");
    let usage = format!("lpdi [{options}] [PLAN]\n       lpdi <{command}> [{options}]");
    styled(
        Command::new("lpdi")
            .version(env!("CARGO_PKG_VERSION"))
            .about(t("cli-about")),
        texts,
        usage,
    )
    .disable_version_flag(true)
    .arg(
        Arg::new("version")
            .long("version")
            .short('V')
            .action(ArgAction::Version)
            .help(t("cli-arg-version")),
    )
    .args_conflicts_with_subcommands(true)
    .disable_help_subcommand(true)
    .arg(plan())
    .arg(renderer)
    .arg(lang)
    .subcommand(
        sub("new", " <PLAN>")
            .arg(plan().required(true))
            .arg(
                Arg::new("unit")
                    .long("unit")
                    .value_name("TERYT")
                    .action(ArgAction::Append)
                    .help(t("cli-arg-unit")),
            )
            .arg(
                Arg::new("pack")
                    .long("pack")
                    .value_name("PACK")
                    .requires("unit")
                    .value_parser(value_parser!(PathBuf))
                    .help(t("cli-arg-pack")),
            ),
    )
    .subcommand(
        sub("data", " <build|list>")
            .subcommand_required(true)
            .disable_help_subcommand(true)
            .subcommand(
                sub("data build", " <FILE>… -o <PACK>")
                    .name("build")
                    .arg(
                        Arg::new("files")
                            .value_name("FILE")
                            .required(true)
                            .num_args(1..)
                            .value_parser(value_parser!(PathBuf))
                            .help(t("cli-arg-tables")),
                    )
                    .arg(
                        Arg::new("out")
                            .short('o')
                            .long("out")
                            .value_name("PACK")
                            .required(true)
                            .value_parser(value_parser!(PathBuf))
                            .help(t("cli-arg-out")),
                    ),
            )
            .subcommand(
                sub("data list", " [PACK]")
                    .name("list")
                    .arg(
                        Arg::new("pack")
                            .value_name("PACK")
                            .value_parser(value_parser!(PathBuf))
                            .help(t("cli-arg-pack")),
                    )
                    .arg(
                        Arg::new("find")
                            .long("find")
                            .value_name("TEXT")
                            .help(t("cli-arg-find")),
                    ),
            ),
    )
    .subcommand(
        sub("check", " <PLAN>")
            .arg(plan().required(true))
            .arg(format(["text", "json"]))
            .arg(
                Arg::new("spelling")
                    .long("spelling")
                    .action(ArgAction::SetTrue)
                    .help(t("cli-arg-spelling")),
            ),
    )
    .subcommands(["pdf", "docx"].map(|ending| {
        sub(ending, " <PLAN> -o <OUT>")
            .arg(plan().required(true))
            .arg(out(texts))
            .arg(
                Arg::new("document")
                    .long("document")
                    .value_name("ID")
                    .value_parser(PossibleValuesParser::new(ids()))
                    .hide_possible_values(true)
                    .help(documents.clone()),
            )
            .arg(
                Arg::new("area")
                    .long("area")
                    .value_name("KEY")
                    .value_parser(PossibleValuesParser::new(areas()))
                    .hide_possible_values(true)
                    .help(texts.msg_with(
                        "cli-arg-area",
                        &[("areas", areas().collect::<Vec<_>>().join(", ").into())],
                    )),
            )
            .args((ending == "pdf").then(|| {
                Arg::new("embed")
                    .long("embed")
                    .action(ArgAction::SetTrue)
                    .help(t("cli-arg-embed"))
            }))
            .arg(date(texts))
    }))
    .subcommand(
        sub("verify", " <DOC> [PLAN | --extract -o <OUT>]")
            .arg(file("document", "DOC").help(t("cli-arg-verified")))
            .arg(
                plan()
                    .required_unless_present("extract")
                    .conflicts_with("extract"),
            )
            .arg(
                Arg::new("extract")
                    .long("extract")
                    .action(ArgAction::SetTrue)
                    .requires("out")
                    .help(t("cli-arg-extract")),
            )
            .arg(out(texts).required(false).requires("extract")),
    )
    .subcommand(
        sub("xlsx", " <PLAN> -o <OUT>")
            .arg(plan().required(true))
            .arg(out(texts))
            .arg(date(texts)),
    )
    .subcommand(
        sub("diff", " <A> <B>")
            .arg(file("before", "A").help(t("cli-arg-before")))
            .arg(file("after", "B").help(t("cli-arg-after")))
            .arg(format(["text", "json"])),
    )
    .subcommand(
        sub("review", " <PLAN>")
            .arg(file("plan", "PLAN").help(t("cli-arg-plan")))
            .arg(format(["text", "json"])),
    )
    .subcommand(
        sub("merge", " [BASE] <OURS> <THEIRS> -o <OUT>")
            .arg(
                file("plans", "PLAN")
                    .num_args(2..=3)
                    .help(t("cli-arg-merged")),
            )
            .arg(out(texts))
            .arg(format(["text", "json"])),
    )
    .subcommand(
        sub("migrate", " <PLAN>...")
            .arg(file("plans", "PLAN").num_args(1..).help(t("cli-arg-plans"))),
    )
    .subcommand(
        sub("git-setup", "").arg(
            Arg::new("write")
                .long("write")
                .action(ArgAction::SetTrue)
                .help(t("cli-arg-write")),
        ),
    )
    .subcommand(
        sub("calendar", " <PLAN> -o <OUT>")
            .arg(plan().required(true))
            .arg(out(texts)),
    )
    .subcommand(sub("fields", "").arg(format(["md", "json"])))
    .subcommand(sub("checks", "").arg(format(["md", "json"])))
    .subcommand(sub("figures", "").arg(format(["md", "json"])))
    .subcommand(sub("sources", "").arg(format(["md", "json"])))
}

/// Where to write.
fn out(texts: &Texts) -> Arg {
    Arg::new("out")
        .short('o')
        .long("out")
        .value_name("OUT")
        .required(true)
        .value_parser(value_parser!(PathBuf))
        .help(texts.msg("cli-arg-out"))
}

/// The day of a document.
fn date(texts: &Texts) -> Arg {
    Arg::new("date")
        .long("date")
        .value_name("YYYY-MM-DD")
        .help(texts.msg("cli-arg-date"))
}

/// Headings and templates in the language of the texts; clap's own are English.
fn styled(command: Command, texts: &Texts, usage: String) -> Command {
    let template = format!(
        "{{about}}\n\n{}: {{usage}}\n\n{{all-args}}\n",
        texts.msg("cli-heading-usage"),
    );
    command
        .help_template(template)
        .override_usage(usage)
        .subcommand_help_heading(texts.msg("cli-heading-commands"))
        .next_help_heading(texts.msg("cli-heading-options"))
        .disable_help_flag(true)
        .arg(
            Arg::new("help")
                .long("help")
                .short('h')
                .action(ArgAction::Help)
                .help(texts.msg("cli-arg-help")),
        )
}

/// Answers a line that is no command: help and version on the output, the rest as an error.
pub(super) fn refuse(
    error: &clap::Error,
    texts: &Texts,
    streams: &mut Streams<'_>,
) -> io::Result<u8> {
    let said = |kind: ContextKind| error.get(kind).map(ToString::to_string).unwrap_or_default();
    let arg = match error.kind() {
        ErrorKind::InvalidSubcommand => said(ContextKind::InvalidSubcommand),
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            texts.msg("cli-usage-command")
        }
        _ => said(ContextKind::InvalidArg),
    };
    let arg = ("arg", arg.into());
    let key = match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            write!(streams.out, "{error}")?;
            return Ok(OK);
        }
        ErrorKind::MissingRequiredArgument
        | ErrorKind::MissingSubcommand
        | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand
        | ErrorKind::TooFewValues
        | ErrorKind::WrongNumberOfValues => "cli-error-missing",
        ErrorKind::InvalidValue => "cli-error-value",
        _ => "cli-error-unknown",
    };
    writeln!(
        streams.err,
        "{}",
        texts.msg_with(
            key,
            &[arg, ("value", said(ContextKind::InvalidValue).into())]
        )
    )?;
    writeln!(streams.err, "{}", texts.msg("cli-see-help"))?;
    Ok(UNUSABLE)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn each(command: &mut Command, look: &mut impl FnMut(&str)) {
        look(&command.render_long_help().to_string());
        for sub in command.get_subcommands_mut() {
            each(sub, look);
        }
    }

    #[test]
    fn no_help_of_a_command_is_a_message_that_waits_for_its_values() {
        for lang in Lang::ALL {
            let mut count = 0;
            each(&mut command(Texts::get(lang)), &mut |help| {
                count += 1;
                assert!(!help.contains(['{', '}', '\u{27e8}']), "{help}");
            });
            assert!(count > 15, "{count}");
        }
    }
}
