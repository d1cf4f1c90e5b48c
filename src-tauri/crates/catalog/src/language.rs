//! The languages of the shipped texts.

/// The five languages of the shipped texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Language {
    /// English.
    English,
    /// German.
    German,
    /// French.
    French,
    /// Spanish.
    Spanish,
    /// Dutch.
    Dutch,
}

impl Language {
    /// Lists the languages in the order of every array of names.
    pub const ALL: [Self; 5] =
        [Self::English, Self::German, Self::French, Self::Spanish, Self::Dutch];

    /// Returns the ISO 639-1 code, `de` say.
    pub fn code(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::German => "de",
            Self::French => "fr",
            Self::Spanish => "es",
            Self::Dutch => "nl",
        }
    }

    /// Sets the spaces of a text as the language prints them, however they were typed: French has
    /// narrow ones that never break before `;`, `!`, `?` and `%`, and wide ones that never break
    /// before `:` and inside `«` and `»`.
    pub(crate) fn spaced(self, text: String) -> String {
        if self != Self::French || !text.contains(' ') {
            return text;
        }
        let mut spaced = String::with_capacity(text.len() + 8);
        let mut signs = text.chars().peekable();
        let mut before = None;
        while let Some(sign) = signs.next() {
            let set = match (sign, before, signs.peek()) {
                (' ', _, Some(';' | '!' | '?' | '%')) => '\u{202f}',
                (' ', _, Some(':' | '»')) | (' ', Some('«'), _) => '\u{a0}',
                _ => sign,
            };
            spaced.push(set);
            before = Some(sign);
        }
        spaced
    }

    /// Reads what [`Language::code`] writes.
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.code() == code)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn french_signs_never_begin_a_line_and_other_languages_are_left_alone() {
        let typed = "Une « zonuline » à 5 % : est-ce beaucoup ? Non ; pas seule !";
        let printed = "Une «\u{a0}zonuline\u{a0}» à 5\u{202f}%\u{a0}: est-ce beaucoup\u{202f}? \
                       Non\u{202f}; pas seule\u{202f}!";
        assert_eq!(Language::French.spaced(typed.to_owned()), printed);
        assert_eq!(Language::French.spaced(printed.to_owned()), printed);
        assert_eq!(Language::German.spaced(typed.to_owned()), typed);
    }
}
