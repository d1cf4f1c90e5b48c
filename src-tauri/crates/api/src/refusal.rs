//! Refusals: what can be refused in the window, by ids that its words know in every language.
//!
//! The sentences in Rust are English and for the command line; the window says `refused-<id>` of
//! `templates/locales/*/ui.ftl`, and `hint-<id>` where a person can do something about it.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt::Display;
use ts_rs::TS;

/// What is told, for words in any language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Said {
    /// The id of the words.
    pub id: String,
    /// What the words name: `day` as `2025-03-01`, `country` and `language` as codes, numbers with
    /// a decimal point, `why` as `missing`, `not-allowed`, `full`, `taken` or `other`, everything
    /// else as it is.
    pub values: BTreeMap<String, String>,
}

/// Something that can be refused, with the names of its values.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Refusal<const N: usize> {
    id: &'static str,
    values: [&'static str; N],
}

impl<const N: usize> Refusal<N> {
    /// Tells it with its values, in the order of the list.
    pub(crate) fn of(self, values: [&dyn Display; N]) -> Said {
        let named = self.values.into_iter().zip(values);
        let values = named.map(|(name, value)| (name.to_owned(), value.to_string())).collect();
        Said { id: self.id.to_owned(), values }
    }
}

/// Names why the system refused to read or write: `missing`, `not-allowed`, `full`, `taken` or
/// `other`.
pub(crate) fn why(error: &std::io::Error) -> &'static str {
    use std::io::ErrorKind::{
        AlreadyExists, NotFound, PermissionDenied, QuotaExceeded, ReadOnlyFilesystem, StorageFull,
    };
    match error.kind() {
        NotFound => "missing",
        PermissionDenied | ReadOnlyFilesystem => "not-allowed",
        StorageFull | QuotaExceeded => "full",
        AlreadyExists => "taken",
        _ => "other",
    }
}

/// Lists each refusal once: its id, what its words name, and `hint` where there is something to do.
macro_rules! refusals {
    ($($name:ident = $id:literal [$($value:literal)*] $($hint:ident)?;)*) => {
        $(pub(crate) const $name: Refusal<{ <[&str]>::len(&[$($value),*]) }> =
            Refusal { id: $id, values: [$($value),*] };)*

        /// Every refusal: its id, its values, whether there is a hint.
        #[cfg(test)]
        const ALL: &[(&str, &[&str], bool)] =
            &[$(($id, &[$($value),*], !stringify!($($hint)?).is_empty())),*];
    };
}

refusals! {
    // Of the store.
    VAULT_LOCKED = "vault-locked" [] hint;
    VAULT_MISSING = "vault-missing" [] hint;
    FILE_EXISTS = "file-exists" [] hint;
    VAULT_BUSY = "vault-busy" [] hint;
    VAULT_DAMAGED = "vault-damaged" [] hint;
    VAULT_NEWER = "vault-newer" ["found" "known"] hint;
    NUMBER_TAKEN = "number-taken" [] hint;
    CANCELLED = "cancelled" [];
    NO_SUCH_ENTRY = "no-such-entry" [];
    NOT_ALLOWED = "not-allowed" [] hint;
    NAME_TAKEN = "name-taken" [] hint;
    PASSPHRASE_TAKEN = "passphrase-taken" [] hint;
    LAST_PRACTITIONER = "last-practitioner" [] hint;
    DISK_FULL = "disk-full" [] hint;
    READ_ONLY = "read-only" [] hint;
    VAULT_UNWRITTEN = "vault-unwritten" [] hint;

    // Of the program and the door.
    FAULT = "fault" [] hint;
    LOCKED = "locked" [] hint;
    WAIT = "wait" ["seconds"];
    PUT_AWAY = "put-away" [] hint;
    ON_SHARE = "on-share" ["kind"] hint;
    PASSPHRASE_EMPTY = "passphrase-empty" [] hint;
    RECOVERY_KEY_UNREAD = "recovery-key-unread" ["groups"] hint;
    NAME_LENGTH = "name-length" ["most"];
    MINUTES_MOST = "minutes-most" ["most"];
    DIGEST_UNREAD = "digest-unread" [];

    // Of files and folders.
    FILE_UNREADABLE = "file-unreadable" ["why"];
    FILE_UNWRITTEN = "file-unwritten" ["why"] hint;
    FOLDER_UNMADE = "folder-unmade" ["why"];
    NEW_FOLDER_UNMADE = "new-folder-unmade" ["why"] hint;
    NOT_A_FILE = "not-a-file" [];
    NO_SUCH_FOLDER = "no-such-folder" [];
    NO_BACKUP_FOLDER = "no-backup-folder" [] hint;
    BACKUP_IN_ARCHIVE = "backup-in-archive" [];

    // Of patients.
    NO_SUCH_PATIENT = "no-such-patient" ["number"];
    NUMBER_EMPTY = "number-empty" [];
    NAME_EMPTY = "name-empty" [];
    BIRTH_UNREAD = "birth-unread" ["text"];
    SEX_UNREAD = "sex-unread" [] hint;
    SAMPLE_TAKEN = "sample-taken" ["number"];

    // Of imports and entries by hand.
    ANSWER_UNFIT = "answer-unfit" [] hint;
    QUESTIONS_OPEN = "questions-open" ["count"];
    NO_SUCH_IMPORT = "no-such-import" [];
    NOT_A_COMPANION = "not-a-companion" [];
    FILE_CHANGED = "file-changed" [] hint;
    PAGE_UNDRAWN = "page-undrawn" [];
    DAY_UNREAD = "day-unread" ["text"];
    NO_SUCH_SYMPTOM = "no-such-symptom" ["name"];
    OFF_SCALE = "off-scale" ["score" "least" "most"];
    WHAT_UNSAID = "what-unsaid" [];
    ENDS_FIRST = "ends-first" [];
    NO_SUCH_ANALYTE = "no-such-analyte" ["name"];
    RESULT_UNSAID = "result-unsaid" [];
    RESULT_AMBIGUOUS = "result-ambiguous" ["value"] hint;
    RESULT_UNREAD = "result-unread" ["value"] hint;
    RESULT_OPEN = "result-open" ["value" "name"];
    MAPPING_UNREADABLE = "mapping-unreadable" ["name"] hint;
    MAPPING_UNFIT = "mapping-unfit" ["what"] hint;
    NO_SUCH_MAPPING = "no-such-mapping" ["name"];

    // Of statements.
    NO_SUCH_STATEMENT = "no-such-statement" ["statement"];
    HELD_BACK = "held-back" [];
    DECISION_UNSIGNED = "decision-unsigned" [];
    WORDS_UNSAID = "words-unsaid" [];
    WORDS_LONG = "words-long" ["most"];
    NO_SUCH_WORDS = "no-such-words" [];
    CLAIM_BANNED = "claim-banned" ["claims"] hint;
    ACCEPTED_UNKNOWN = "accepted-unknown" ["statement"] hint;
    ACCEPTED_HELD_BACK = "accepted-held-back" ["statement"] hint;
    ACCEPTED_UNCALLED = "accepted-uncalled" ["statement"] hint;
    OWN_WORDS_UNWRITTEN = "own-words-unwritten" ["language"] hint;
    STATEMENT_UNWRITTEN = "statement-unwritten" ["statement" "language"] hint;

    // Of the clinic's own data.
    OWN_DATA_UNFIT = "own-data-unfit" ["what"] hint;
    SOURCE_UNSAID = "source-unsaid" [];
    LIMIT_UNREAD = "limit-unread" ["text"] hint;
    LIMITS_UNORDERED = "limits-unordered" [];

    // Of reports.
    NOTHING_TO_REPORT = "nothing-to-report" ["number"] hint;
    REPORT_UNMADE = "report-unmade" [];
    KEPT_REPORT_UNREADABLE = "kept-report-unreadable" [];
    NO_SUCH_BRAND = "no-such-brand" ["brand"] hint;
    BRAND_UNFIT = "brand-unfit" ["what"] hint;
    LOGO_UNFIT = "logo-unfit" ["name"] hint;
    CLINIC_UNFIT = "clinic-unfit" ["lines" "letters"];
    TEMPLATE_UNFIT = "template-unfit" ["what"] hint;
    RELEASE_UNSIGNED = "release-unsigned" [];
    RELEASED_ALREADY = "released-already" [];
    RECORD_CHANGED = "record-changed" [] hint;
    NO_SUCH_REPORT = "no-such-report" ["number"];
    REPORT_WITHDRAWN = "report-withdrawn" ["number"] hint;
    CHANGES_UNSAID = "changes-unsaid" [];
    WITHDRAWAL_UNSIGNED = "withdrawal-unsigned" [];
    NO_SUCH_VERSION = "no-such-version" ["number"];
    WITHDRAWN_ALREADY = "withdrawn-already" [];

    // Of how long records are kept.
    NO_SUCH_RULE = "no-such-rule" ["country"];
    NUMBERS_DIFFER = "numbers-differ" [] hint;
    COUNTRY_UNSAID = "country-unsaid" [] hint;
    RECORD_KEPT = "record-kept" ["day" "basis" "country" "years"] hint;
}

#[cfg(test)]
mod tests {
    use super::ALL;
    use std::collections::{BTreeMap, BTreeSet};
    use std::path::Path;

    /// Reads the window's messages of a language that tell refusals, each with the names of the
    /// values that it uses.
    fn messages(language: &str) -> BTreeMap<String, BTreeSet<String>> {
        let path = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("../../../templates/locales")
            .join(language)
            .join("ui.ftl");
        let text = std::fs::read_to_string(path).expect("the window's words are there");
        let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        let mut own: Option<String> = None;
        for line in text.lines() {
            if line.starts_with(|first: char| first.is_ascii_lowercase()) {
                let id = line.split(" =").next().unwrap_or_default();
                let tells = id.starts_with("refused-") || id.starts_with("hint-");
                own = Some(id.to_owned()).filter(|_| tells);
                own.iter().for_each(|id| _ = found.entry(id.clone()).or_default());
            }
            let Some(named) = own.as_ref().and_then(|id| found.get_mut(id)) else { continue };
            for part in line.split('$').skip(1) {
                let name = part.split(|sign: char| !sign.is_ascii_lowercase()).next();
                named.extend(name.map(str::to_owned));
            }
        }
        found
    }

    #[test]
    fn every_refusal_is_told_in_every_language_with_its_values() {
        for language in ["en", "de", "fr", "es", "nl"] {
            let messages = messages(language);
            let mut told = BTreeSet::new();
            for (id, values, hint) in ALL {
                let values: BTreeSet<String> = values.iter().map(|name| (*name).into()).collect();
                let words = format!("refused-{id}");
                assert_eq!(messages.get(&words), Some(&values), "{language}: `{words}`");
                told.insert(words);
                let words = format!("hint-{id}");
                assert_eq!(messages.contains_key(&words), *hint, "{language}: `{words}`");
                let named = messages.get(&words).cloned().unwrap_or_default();
                assert!(named.is_subset(&values), "{language}: `{words}` names {named:?}");
                told.extend(Some(words).filter(|_| *hint));
            }
            let unknown: Vec<&String> = messages.keys().filter(|id| !told.contains(*id)).collect();
            assert!(unknown.is_empty(), "{language}: nothing in Rust tells {unknown:?}");
        }
    }

    #[test]
    fn each_id_stands_once() {
        let ids: BTreeSet<&str> = ALL.iter().map(|(id, ..)| *id).collect();
        assert_eq!(ids.len(), ALL.len());
    }
}
