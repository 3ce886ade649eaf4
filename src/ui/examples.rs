//! Example plans inside the program.

use include_dir::{Dir, include_dir};

use crate::i18n::Texts;

static PLANS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/plans");

/// An example plan.
pub struct Example {
    /// Name of the file without its ending; `example-{key}` names it in the texts.
    pub key: String,
    /// The file.
    pub text: &'static str,
}

/// All examples, by name.
pub fn all() -> Vec<Example> {
    let mut examples: Vec<Example> = PLANS
        .files()
        .filter_map(|file| {
            let name = file.path().file_name()?.to_str()?;
            let key = name.strip_suffix(".lpdi.ron")?.to_owned();
            Some(Example {
                key,
                text: file.contents_utf8()?,
            })
        })
        .collect();
    examples.sort_by(|a, b| a.key.cmp(&b.key));
    examples
}

/// Title and description of an example; its key where nobody named it.
pub fn words(example: &Example, texts: &Texts) -> (String, String) {
    let key = format!("example-{}", example.key);
    if texts.has(&key) {
        (
            texts.msg(&key),
            texts.attr(&key, "about").unwrap_or_default(),
        )
    } else {
        (example.key.clone(), String::new())
    }
}
