//! What draws the window, and why that.

use crate::i18n::Texts;

/// A way to draw.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rung {
    /// The graphics card, by OpenGL.
    OpenGl,
    /// The processor.
    Cpu,
}

impl Rung {
    /// What it is called in English.
    pub fn name(self) -> &'static str {
        match self {
            Self::OpenGl => "OpenGL",
            Self::Cpu => "CPU",
        }
    }
}

/// What draws the window, and why that.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drawn {
    /// What draws.
    pub rung: Rung,
    /// Why that.
    pub why: Why,
}

impl Drawn {
    /// What draws and why, in one sentence.
    pub fn sentence(&self, texts: &Texts) -> String {
        let rung = match self.rung {
            Rung::OpenGl => "opengl",
            Rung::Cpu => "cpu",
        };
        let (why, detail) = self.why.key();
        let args = [
            ("rung", rung.into()),
            ("why", why.into()),
            ("detail", detail.to_owned().into()),
        ];
        texts.msg_with("about-drawn", &args)
    }
}

/// Why a window is drawn as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// It comes first.
    First,
    /// It was asked for.
    Asked,
    /// The screen is somewhere else.
    Remote,
    /// OpenGL showed nothing at an earlier start.
    Hung,
    /// What came before could not; its words, in English.
    Failed(String),
    /// What came before could, and then no longer; its words, in English.
    Lost(String),
}

impl Why {
    /// How texts call the reason, and the words that come with it.
    fn key(&self) -> (&'static str, &str) {
        match self {
            Self::First => ("first", ""),
            Self::Asked => ("asked", ""),
            Self::Remote => ("remote", ""),
            Self::Hung => ("hung", ""),
            Self::Failed(words) => ("failed", words),
            Self::Lost(words) => ("lost", words),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Lang;

    #[test]
    fn the_screen_about_the_program_says_what_draws_and_why() {
        let (card, words) = (Why::First, "OpenGL 1.1".to_owned());
        let reasons = [
            Why::Asked,
            Why::Remote,
            Why::Hung,
            Why::Failed(words.clone()),
            Why::Lost(words.clone()),
        ];
        let sentence = |rung, why: &Why| {
            let why = why.clone();
            Drawn { rung, why }.sentence(Texts::get(Lang::Pl))
        };
        let plain = sentence(Rung::OpenGl, &card);
        assert!(
            plain.ends_with("(OpenGL).") && !plain.contains(','),
            "{plain}"
        );
        let mut said = std::collections::BTreeSet::new();
        for why in &reasons {
            let told = sentence(Rung::Cpu, why);
            assert!(told.contains("procesor komputera, bo "), "{told}");
            let with_words = matches!(why, Why::Failed(_) | Why::Lost(_));
            assert_eq!(told.contains(&words), with_words, "{told}");
            said.insert(told);
        }
        assert_eq!(said.len(), reasons.len());
    }
}
