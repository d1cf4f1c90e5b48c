//! Answers from a file: TOML or JSON, by question's key, for all files or for one by its name.

use crate::session::{file_name, unreadable};
use crate::wire::{AnswerGiven, AnswerValue, QuestionAsked};
use crate::{ApiError, Code};
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::path::Path;

/// What a file answers: `"analyte:Zonulin" = "zonulin-serum"`, alone or under `["blood.csv"]`.
///
/// An empty text, or `null`, keeps a name as written, matched to nothing.
#[derive(Clone, Debug, Default)]
pub struct Answers {
    every: BTreeMap<String, AnswerValue>,
    by_file: BTreeMap<String, BTreeMap<String, AnswerValue>>,
}

impl Answers {
    /// Reads an answers file.
    pub fn read(path: &Path) -> Result<Self, ApiError> {
        let name = file_name(path);
        let text = std::fs::read_to_string(path).map_err(|error| unreadable(&error).at(&name))?;
        Self::parse(&text).map_err(|what| {
            ApiError::new(Code::Usage, what)
                .at(name)
                .hint("write TOML or JSON: `\"analyte:Zonulin\" = \"zonulin-serum\"`")
        })
    }

    /// Reads the text of an answers file; the error says what is wrong with it.
    pub fn parse(text: &str) -> Result<Self, String> {
        let read: Map<String, Value> = if text.trim_start().starts_with('{') {
            serde_json::from_str(text).map_err(|error| error.to_string())?
        } else {
            toml::from_str(text).map_err(|error| error.message().to_owned())?
        };
        let mut answers = Self::default();
        for (key, value) in read {
            if let Value::Object(file) = value {
                let own =
                    file.into_iter().map(|(key, value)| Ok((key.clone(), answer(&key, value)?)));
                answers.by_file.insert(key, own.collect::<Result<_, String>>()?);
            } else {
                answers.every.insert(key.clone(), answer(&key, value)?);
            }
        }
        Ok(answers)
    }

    /// Picks the answers to what is asked about a file; its own come before those for all files.
    pub fn to(&self, file: &str, questions: &[QuestionAsked]) -> Vec<AnswerGiven> {
        let own = self.by_file.get(file);
        let given = |asked: &QuestionAsked| {
            let value = own.and_then(|own| own.get(&asked.key)).or(self.every.get(&asked.key))?;
            Some(AnswerGiven { key: asked.key.clone(), value: value.clone() })
        };
        questions.iter().filter_map(given).collect()
    }
}

fn answer(key: &str, value: Value) -> Result<AnswerValue, String> {
    match value {
        Value::Null => Ok(AnswerValue::None),
        Value::String(text) if text.is_empty() => Ok(AnswerValue::None),
        Value::String(text) => Ok(AnswerValue::One(text)),
        Value::Array(values) => {
            let texts = values.into_iter().map(|value| match value {
                Value::String(text) => Ok(text),
                other => Err(format!("answer to `{key}`: `{other}` is not a text")),
            });
            texts.collect::<Result<_, _>>().map(AnswerValue::Several)
        }
        other => Err(format!("answer to `{key}`: `{other}` is neither a text nor a list")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire::QuestionKind;

    fn asked(key: &str) -> QuestionAsked {
        QuestionAsked {
            key: key.into(),
            kind: QuestionKind::Analyte,
            subject: String::new(),
            unit: None,
            candidates: vec![],
            differences: vec![],
            optional: false,
        }
    }

    #[test]
    fn a_files_own_answer_comes_before_the_one_for_all() {
        let text = "\"analyte:X\" = \"one\"\n[\"b.csv\"]\n\"analyte:X\" = \"two\"\n";
        let answers = Answers::parse(text).expect("the text is TOML");
        let value = |file| answers.to(file, &[asked("analyte:X")]).remove(0).value;
        assert_eq!(value("a.csv"), AnswerValue::One("one".into()));
        assert_eq!(value("b.csv"), AnswerValue::One("two".into()));
        assert!(answers.to("a.csv", &[asked("analyte:Y")]).is_empty());
    }

    #[test]
    fn json_says_the_same_as_toml() {
        let answers = Answers::parse(r#"{"analyte:X": null, "specimens": ["A", "B"]}"#);
        let answers = answers.expect("the text is JSON");
        let given = answers.to("any", &[asked("analyte:X"), asked("specimens")]);
        assert_eq!(given[0].value, AnswerValue::None);
        assert_eq!(given[1].value, AnswerValue::Several(vec!["A".into(), "B".into()]));
        assert!(Answers::parse(r#"{"specimens": 3}"#).is_err());
    }
}
