//! Languages: messages, numbers and dates as a language writes them.
//!
//! A sentence is one message with arguments (`templates/locales/<language>/report.ftl`); nothing
//! here or in the sections joins pieces of sentences.

use crate::Span;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::sync::OnceLock;
use thiserror::Error;
use unic_langid::LanguageIdentifier;
use zonula_catalog::Language;
use zonula_model::{Date, DateTime};

/// A language whose messages are shipped.
struct Shipped {
    language: Language,
    tag: &'static str,
    decimal: char,
    /// What stands between a word and what is said of it.
    colon: &'static str,
    /// Whether somebody who treats patients in the language has read its messages.
    reviewed: bool,
    messages: &'static str,
    /// The messages, read when first asked for.
    read: OnceLock<Result<Messages, String>>,
}

/// Messages with what they are formatted by.
type Messages = FluentBundle<FluentResource>;

/// The languages with messages, in the order of [`Language::ALL`].
static SHIPPED: [Shipped; 5] = [
    Shipped {
        language: Language::English,
        tag: "en",
        decimal: '.',
        colon: ": ",
        reviewed: true,
        messages: include_str!("../../../../templates/locales/en/report.ftl"),
        read: OnceLock::new(),
    },
    Shipped {
        language: Language::German,
        tag: "de",
        decimal: ',',
        colon: ": ",
        reviewed: true,
        messages: include_str!("../../../../templates/locales/de/report.ftl"),
        read: OnceLock::new(),
    },
    Shipped {
        language: Language::French,
        tag: "fr",
        decimal: ',',
        colon: "\u{A0}: ",
        reviewed: false,
        messages: include_str!("../../../../templates/locales/fr/report.ftl"),
        read: OnceLock::new(),
    },
    Shipped {
        language: Language::Spanish,
        tag: "es",
        decimal: ',',
        colon: ": ",
        reviewed: false,
        messages: include_str!("../../../../templates/locales/es/report.ftl"),
        read: OnceLock::new(),
    },
    Shipped {
        language: Language::Dutch,
        tag: "nl",
        decimal: ',',
        colon: ": ",
        reviewed: false,
        messages: include_str!("../../../../templates/locales/nl/report.ftl"),
        read: OnceLock::new(),
    },
];

/// Why a language cannot be used.
#[derive(Debug, Error, PartialEq, Eq)]
pub enum LocaleError {
    /// No messages are shipped for it.
    #[error("no report texts in `{0:?}`")]
    NotShipped(Language),
    /// Its messages do not parse or repeat a name.
    #[error("the report texts in `{tag}` are damaged: {what}")]
    Damaged {
        /// The language.
        tag: &'static str,
        /// What the parser says.
        what: String,
    },
}

/// Begins a taxon's name inside an argument; private use, never printed.
const TAXON: char = '\u{E000}';
/// Ends what [`TAXON`] began.
const END: char = '\u{E001}';
/// Keeps words on one line.
pub(crate) const NO_BREAK: char = '\u{A0}';
/// Keeps a number and its unit together, narrower.
pub(crate) const NARROW: char = '\u{202F}';

/// An argument of a message.
pub(crate) type Arg<'a> = (&'a str, FluentValue<'a>);

/// One language: its messages and how it writes numbers and dates.
pub struct Locale {
    shipped: &'static Shipped,
    bundle: &'static Messages,
}

/// Reads a language's messages.
fn messages(tag: &str, text: &str) -> Result<Messages, String> {
    let resource =
        FluentResource::try_new(text.to_owned()).map_err(|(_, errors)| format!("{errors:?}"))?;
    let identifier: LanguageIdentifier =
        tag.parse().map_err(|_| "the language tag is not valid".to_owned())?;
    let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
    // Isolation marks would end up in the PDF's text layer.
    bundle.set_use_isolating(false);
    bundle.add_builtins().map_err(|error| error.to_string())?;
    bundle.add_resource(resource).map_err(|errors| format!("{errors:?}"))?;
    Ok(bundle)
}

impl Locale {
    /// Lists the languages with report texts.
    pub fn languages() -> impl Iterator<Item = Language> {
        SHIPPED.iter().map(|shipped| shipped.language)
    }

    /// Takes a language's messages, which are read once.
    pub fn new(language: Language) -> Result<Self, LocaleError> {
        let shipped = SHIPPED
            .iter()
            .find(|shipped| shipped.language == language)
            .ok_or(LocaleError::NotShipped(language))?;
        let read = shipped.read.get_or_init(|| messages(shipped.tag, shipped.messages));
        let bundle = read
            .as_ref()
            .map_err(|what| LocaleError::Damaged { tag: shipped.tag, what: what.clone() })?;
        Ok(Self { shipped, bundle })
    }

    /// Returns the language.
    pub fn language(&self) -> Language {
        self.shipped.language
    }

    /// Returns the BCP 47 tag.
    pub fn tag(&self) -> &'static str {
        self.shipped.tag
    }

    /// Returns the decimal sign.
    pub fn decimal(&self) -> char {
        self.shipped.decimal
    }

    /// Returns the colon with its spaces, which no line may begin with: «: », in French « : ».
    pub fn colon(&self) -> &'static str {
        self.shipped.colon
    }

    /// Returns whether somebody who treats patients in the language has read the messages.
    pub fn reviewed(&self) -> bool {
        self.shipped.reviewed
    }

    /// Picks the language's name out of the catalogue's five.
    pub(crate) fn name<'n>(&self, names: &'n [String; 5]) -> &'n str {
        match self.shipped.language {
            Language::English => &names[0],
            Language::German => &names[1],
            Language::French => &names[2],
            Language::Spanish => &names[3],
            Language::Dutch => &names[4],
        }
    }

    /// Returns whether there is a message of this name.
    pub(crate) fn knows(&self, id: &str) -> bool {
        self.bundle.has_message(id)
    }

    /// Says a message. A missing one shows its name in brackets, which a test forbids.
    pub fn say(&self, id: &str, arguments: &[(&str, FluentValue<'_>)]) -> String {
        self.format(id, arguments).replace([TAXON, END], "")
    }

    /// Says a message whose arguments may hold names of taxa made by [`taxon`].
    pub(crate) fn rich(&self, id: &str, arguments: &[Arg<'_>]) -> Vec<Span> {
        let text = self.format(id, arguments);
        let mut spans = Vec::new();
        for piece in text.split_inclusive(END) {
            let (words, name) = match piece.split_once(TAXON) {
                Some((words, name)) => (words, Some(name.trim_end_matches(END))),
                None => (piece.trim_end_matches(END), None),
            };
            if !words.is_empty() {
                spans.push(Span::plain(words));
            }
            spans.extend(name.map(Span::taxon));
        }
        spans
    }

    fn format(&self, id: &str, arguments: &[(&str, FluentValue<'_>)]) -> String {
        let Some(pattern) = self.bundle.get_message(id).and_then(|message| message.value()) else {
            return format!("⟦{id}⟧");
        };
        let arguments: FluentArgs<'_> =
            arguments.iter().map(|(name, value)| (*name, value.clone())).collect();
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&arguments), &mut errors);
        if errors.is_empty() { text.into_owned() } else { format!("⟦{id}: {errors:?}⟧") }
    }

    /// Writes a day in full: «12 March 2026».
    pub fn date(&self, day: Date) -> String {
        let arguments = [
            // A number, because the first of a month has its own form in French.
            ("day", i64::from(day.day()).into()),
            ("month", i64::from(day.month()).into()),
            ("year", day.year().to_string().into()),
        ];
        self.say("date-long", &arguments).replace(' ', "\u{A0}")
    }

    /// Writes a day in little space: «12 Mar 2026», «12.03.2026».
    pub fn date_short(&self, day: Date) -> String {
        let arguments = [
            ("day", day.day().to_string().into()),
            ("day2", format!("{:02}", day.day()).into()),
            ("month", i64::from(day.month()).into()),
            ("month2", format!("{:02}", day.month()).into()),
            ("year", day.year().to_string().into()),
        ];
        self.say("date-short", &arguments).replace(' ', "\u{A0}")
    }

    /// Writes a month of an axis: «Mar 2026».
    pub fn month(&self, day: Date) -> String {
        let arguments =
            [("month", i64::from(day.month()).into()), ("year", day.year().to_string().into())];
        self.say("date-month", &arguments).replace(' ', "\u{A0}")
    }

    /// Writes a moment; only the day where the time is midnight, which files use for «no time».
    pub fn moment(&self, at: DateTime) -> String {
        let day = self.date(at.date());
        if at.time() == jiff::civil::Time::midnight() {
            return day;
        }
        let time = format!("{:02}:{:02}", at.hour(), at.minute());
        let moment = self.say("date-time", &[("date", day.into()), ("time", time.into())]);
        // Only the comma may end a line: «14:05 Uhr» stays together.
        moment.replace(" Uhr", "\u{A0}Uhr")
    }

    /// Writes an exact number without rounding: limits, counts.
    pub fn exact(&self, number: f64) -> String {
        self.localise(&format!("{number}"))
    }

    /// Rounds to so many significant digits for print; whole numbers keep all their digits.
    pub fn significant(&self, number: f64, digits: usize) -> String {
        self.localise(&significant(number, digits))
    }

    /// Rounds to so many decimals.
    pub fn fixed(&self, number: f64, decimals: usize) -> String {
        let text = format!("{number:.decimals$}");
        // «−0.00» is no number a reader expects.
        let zero = text.trim_start_matches('-').chars().all(|c| c == '0' || c == '.');
        self.localise(if zero { text.trim_start_matches('-') } else { &text })
    }

    /// Writes a share of one as a percentage.
    pub fn percent(&self, share: f64) -> String {
        let percent = share * 100.0;
        let number = if percent == 0.0 {
            "0".to_owned()
        } else if percent < 0.1 {
            let below = self.say("number-percent-below", &[("number", self.fixed(0.1, 1).into())]);
            return below.replace(' ', "\u{202F}");
        } else if percent < 10.0 {
            self.fixed(percent, 1)
        } else {
            self.fixed(percent, 0)
        };
        self.say("number-percent", &[("number", number.into())]).replace(' ', "\u{202F}")
    }

    /// Writes p or q: three decimals, «< 0.001» below.
    pub fn probability(&self, p: f64) -> String {
        if p < 0.001 {
            format!("<{NARROW}{}", self.fixed(0.001, 3))
        } else {
            self.fixed(p, if p < 0.1 { 3 } else { 2 })
        }
    }

    /// Puts the language's decimal sign, a true minus and thin gaps between thousands from 10 000.
    fn localise(&self, text: &str) -> String {
        let (sign, digits) = match text.strip_prefix('-') {
            Some(digits) => ("−", digits),
            None => ("", text),
        };
        let (whole, fraction) = match digits.split_once('.') {
            Some((whole, fraction)) => (whole, Some(fraction)),
            None => (digits, None),
        };
        let mut out = String::from(sign);
        for (at, digit) in whole.chars().enumerate() {
            let left = whole.len() - at;
            if at > 0 && whole.len() > 4 && left % 3 == 0 {
                out.push(NARROW);
            }
            out.push(digit);
        }
        if let Some(fraction) = fraction {
            out.push(self.shipped.decimal);
            out.push_str(fraction);
        }
        out
    }
}

/// Marks a taxon's name for [`Locale::rich`].
pub(crate) fn taxon(name: &str) -> String {
    format!("{TAXON}{}{END}", name.replace([TAXON, END], ""))
}

/// Rounds to significant digits without an exponent; trailing zeros that were earned stay.
fn significant(number: f64, digits: usize) -> String {
    if number == 0.0 || !number.is_finite() {
        return format!("{number:.0}");
    }
    let digits = digits.max(1);
    // The exponent of the rounded number: 9.996 to three digits is 10.0.
    let scientific = format!("{number:.*e}", digits - 1);
    let exponent: i32 = scientific.split_once('e').and_then(|(_, e)| e.parse().ok()).unwrap_or(0);
    let decimals = i32::try_from(digits).unwrap_or(i32::MAX).saturating_sub(exponent + 1).max(0);
    format!("{number:.*}", usize::try_from(decimals).unwrap_or(0))
}

/// Counts the significant digits that a file wrote: `0.50` has two, `1200` four.
pub(crate) fn written_digits(text: &str) -> Option<usize> {
    let number: String =
        text.chars().filter(|c| c.is_ascii_digit() || matches!(c, '.' | ',')).collect();
    let mantissa = number.trim_start_matches(['0', '.', ',']);
    let digits = mantissa.chars().filter(char::is_ascii_digit).count();
    (number.chars().any(|c| c.is_ascii_digit())).then_some(digits.max(1))
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use std::collections::BTreeSet;

    fn locale(language: Language) -> Locale {
        Locale::new(language).expect("the language is shipped")
    }

    #[test]
    fn numbers_follow_the_language() {
        let (en, de) = (locale(Language::English), locale(Language::German));
        assert_eq!(en.significant(3.21456, 3), "3.21");
        assert_eq!(de.significant(3.21456, 3), "3,21");
        assert_eq!(en.significant(9.996, 3), "10.0");
        assert_eq!(en.significant(1234.5, 3), "1234");
        assert_eq!(de.exact(12_345.5), "12\u{202F}345,5");
        assert_eq!(en.fixed(-0.001, 2), "0.00");
        assert_eq!(de.fixed(-0.81, 2), "−0,81");
        assert_eq!(de.percent(0.123), "12\u{202F}%");
        assert_eq!(en.percent(0.0213), "2.1%");
        assert_eq!(en.percent(0.0002), "<\u{202F}0.1%");
        assert_eq!(en.probability(0.00012), "<\u{202F}0.001");
        assert_eq!(de.probability(0.0312), "0,031");
        let (fr, es, nl) =
            (locale(Language::French), locale(Language::Spanish), locale(Language::Dutch));
        for comma in [&fr, &es, &nl] {
            assert_eq!(comma.exact(12_345.5), "12\u{202F}345,5");
            assert_eq!(comma.fixed(-0.81, 2), "−0,81");
        }
        // CLDR: a space before the sign in French and Spanish, none in Dutch.
        assert_eq!(fr.percent(0.0213), "2,1\u{202F}%");
        assert_eq!(es.percent(0.0213), "2,1\u{202F}%");
        assert_eq!(nl.percent(0.0213), "2,1%");
        assert_eq!(fr.percent(0.0002), "<\u{202F}0,1\u{202F}%");
    }

    #[test]
    fn dates_follow_the_language() {
        let day = date(2026, 3, 12);
        let moment = day.at(7, 5, 0, 0);
        // Long forms and months as CLDR has them (by Babel 2.18); its spaces break, ours do not.
        let known = [
            (Language::English, "12 March 2026", "12 Mar 2026", "Mar 2026", "12 March 2026, 07:05"),
            (
                Language::German,
                "12. März 2026",
                "12.03.2026",
                "März 2026",
                "12. März 2026, 07:05 Uhr",
            ),
            (Language::French, "12 mars 2026", "12/03/2026", "mars 2026", "12 mars 2026 à 07:05"),
            (
                Language::Spanish,
                "12 de marzo de 2026",
                "12/03/2026",
                "mar 2026",
                "12 de marzo de 2026, 07:05 h",
            ),
            (
                Language::Dutch,
                "12 maart 2026",
                "12-03-2026",
                "mrt 2026",
                "12 maart 2026, 07:05 uur",
            ),
        ];
        for (language, long, short, month, with_time) in known {
            let locale = locale(language);
            assert_eq!(locale.date(day).replace('\u{A0}', " "), long);
            assert!(!locale.date(day).contains(' '), "a day stays on its line");
            assert_eq!(locale.date_short(day).replace('\u{A0}', " "), short);
            assert_eq!(locale.month(day).replace('\u{A0}', " "), month);
            assert_eq!(locale.moment(moment).replace('\u{A0}', " "), with_time);
            assert_eq!(locale.moment(day.at(0, 0, 0, 0)), locale.date(day), "no time is stated");
        }
        let first = date(2026, 5, 1);
        assert_eq!(locale(Language::French).date(first), "1er\u{A0}mai\u{A0}2026");
        assert_eq!(locale(Language::Spanish).date(first), "1\u{A0}de\u{A0}mayo\u{A0}de\u{A0}2026");
        assert!(locale(Language::German).moment(moment).ends_with("07:05\u{A0}Uhr"));
        assert!(locale(Language::Dutch).moment(moment).ends_with("07:05\u{A0}uur"));
    }

    #[test]
    fn languages_stand_in_the_order_of_the_catalogue() {
        assert_eq!(Locale::languages().collect::<Vec<_>>(), Language::ALL);
        for language in Language::ALL {
            assert_eq!(locale(language).tag(), language.code());
        }
    }

    #[test]
    fn digits_are_counted_as_written() {
        for (text, digits) in [("0.50", 2), ("<0,5", 1), ("1200", 4), ("12.0", 3), ("0", 1)] {
            assert_eq!(written_digits(text), Some(digits), "{text}");
        }
        assert_eq!(written_digits("negative"), None);
    }

    #[test]
    fn every_message_is_used_and_every_one_used_exists() {
        let sources = concat!(
            include_str!("change.rs"),
            include_str!("csv.rs"),
            include_str!("leave_out.rs"),
            include_str!("lib.rs"),
            include_str!("locale.rs"),
            include_str!("missing.rs"),
            include_str!("print.rs"),
            include_str!("words.rs"),
            include_str!("section/correlations.rs"),
            include_str!("section/course.rs"),
            include_str!("section/cover.rs"),
            include_str!("section/interpretation.rs"),
            include_str!("section/microbiome.rs"),
            include_str!("section/microbiome/indices.rs"),
            include_str!("section/course/judged.rs"),
            include_str!("section/symptoms/change.rs"),
            include_str!("section/symptoms/timeline.rs"),
            include_str!("section/correlations/across.rs"),
            include_str!("section/trend/felt.rs"),
            include_str!("reasons.rs"),
            include_str!("section/microbiome/composition.rs"),
            include_str!("section/microbiome/diversity.rs"),
            include_str!("section/microbiome/groups.rs"),
            include_str!("section/microbiome/depth.rs"),
            include_str!("section/microbiome/map.rs"),
            include_str!("section/symptoms/bristol.rs"),
            include_str!("section/missing.rs"),
            include_str!("section/provenance.rs"),
            include_str!("section/results.rs"),
            include_str!("section/glance.rs"),
            include_str!("section/attention.rs"),
            include_str!("section/trend.rs"),
            include_str!("section/next.rs"),
            include_str!("section/cover.rs"),
            include_str!("section/symptoms.rs"),
            include_str!("section/symptoms/bristol.rs"),
            include_str!("section/symptoms/timeline.rs"),
            include_str!("section/microbiome/depth.rs"),
            include_str!("section/microbiome/map.rs"),
            include_str!("citation.rs"),
        );
        let literals: BTreeSet<&str> = sources.split('"').skip(1).step_by(2).collect();
        // Named by data: a test below asks for each of them.
        let by_data = [
            "panel-",
            "domain-",
            "plain-domain-",
            "group-",
            "caveat-",
            "plain-caveat-",
            "explanation-",
            "needs-",
            "open-",
            "pattern-",
            "index-",
            "bristol-",
            // Said by whoever prints and releases.
            "attachment-fhir",
            "seal-",
        ];
        let known = crate::translations::names(SHIPPED[0].messages);
        for name in &known {
            let used = literals.contains(name.as_str())
                || by_data.iter().any(|prefix| name.starts_with(prefix));
            assert!(used, "no source uses `{name}`");
        }
        for call in ["words(\"", ".say(\"", ".rich(\"", "heading(context, \""] {
            for part in sources.split(call).skip(1) {
                let name = part.split('"').next().unwrap_or_default();
                assert!(known.contains(name), "there is no message `{name}`");
            }
        }
    }

    #[test]
    fn what_data_files_name_has_words_in_every_language() {
        use crate::knowledge::{panels, rules};
        let panels = panels().iter().map(|own| format!("panel-{}", own.id));
        let domains = rules().domains.iter().map(|own| format!("domain-{}", own.id));
        let caveats = rules().caveats.iter().map(|own| format!("caveat-{}", own.id));
        let explanations = rules().explanations.iter().map(|own| format!("explanation-{}", own.id));
        let groups = zonula_catalog::Catalogue::built_in().groups();
        let groups = groups.iter().map(|own| format!("group-{}", own.id.replace('_', "-")));
        let needs = rules().domains.iter().map(|own| format!("needs-{}", own.id));
        let open = rules().domains.iter().filter(|own| own.open.is_some());
        let open = open.map(|own| format!("open-{}", own.id));
        let bands = rules().bands.iter().map(|own| format!("pattern-{}", own.id));
        let indices = zonula_catalog::Catalogue::built_in().indices();
        let indices = indices.iter().map(|own| format!("index-{}", own.id));
        let plain = rules().domains.iter().map(|own| format!("plain-domain-{}", own.id));
        let plain =
            plain.chain(rules().caveats.iter().map(|own| format!("plain-caveat-{}", own.id)));
        let names: Vec<String> = panels
            .chain(plain)
            .chain(domains)
            .chain(needs)
            .chain(open)
            .chain(bands)
            .chain(caveats)
            .chain(explanations)
            .chain(groups)
            .chain(indices)
            .collect();
        for language in Locale::languages() {
            let locale = locale(language);
            for name in &names {
                assert!(locale.knows(name), "there is no message `{name}` in {language:?}");
            }
        }
    }
}
