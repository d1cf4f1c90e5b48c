//! Facts about one file that another program found, each taken out as it is compared.

use std::collections::BTreeMap;
use zonula_model::Profile;

/// One file's rows of EXPECT.tsv.
pub struct Rows {
    /// The file, below the folder of real files.
    pub path: String,
    /// Rows that nothing was compared with yet: value by quantity.
    pub values: BTreeMap<String, String>,
    /// How many rows were compared.
    pub compared: usize,
    /// What did not agree.
    pub failures: Vec<String>,
}

impl Rows {
    pub fn new(path: &str, values: BTreeMap<String, String>) -> Self {
        Self { path: path.to_owned(), values, compared: 0, failures: vec![] }
    }

    /// Takes a row out to compare it; `None` where the file has none of this quantity.
    pub fn take(&mut self, quantity: &str) -> Option<String> {
        let text = self.values.remove(quantity);
        self.compared += usize::from(text.is_some());
        text
    }

    /// Notes a difference unless the condition holds.
    pub fn hold(&mut self, is_so: bool, what: impl FnOnce() -> String) {
        if !is_so {
            self.failures.push(what());
        }
    }

    pub fn number(&mut self, quantity: &str, found: f64) {
        if let Some(text) = self.take(quantity) {
            self.same_number(quantity, found, &text);
        }
    }

    /// Compares a number with what an independent program printed.
    pub fn same_number(&mut self, quantity: &str, found: f64, expected: &str) {
        let is_same = expected.parse::<f64>().is_ok_and(|expected| is_close(found, expected));
        self.hold(is_same, || format!("{quantity} is {found}, not {expected}"));
    }

    pub fn count(&mut self, quantity: &str, found: usize) {
        self.number(quantity, found as f64);
    }

    pub fn text(&mut self, quantity: &str, found: &str) {
        if let Some(text) = self.take(quantity) {
            self.hold(found == text, || format!("{quantity} is `{found}`, not `{text}`"));
        }
    }

    /// Compares with what Python writes for true and false.
    pub fn flag(&mut self, quantity: &str, found: bool) {
        self.text(quantity, if found { "True" } else { "False" });
    }

    /// Compares the narrowest taxon with `name = number`.
    pub fn top(&mut self, quantity: &str, profile: Option<&Profile>) {
        let Some(text) = self.take(quantity) else { return };
        let (name, value) = text.rsplit_once(" = ").expect("EXPECT.tsv writes `name = number`");
        let name = name.trim_start_matches("s__").trim_start_matches("s_");
        let highest = profile.and_then(|it| it.iter().max_by(|a, b| a.1.total_cmp(&b.1)));
        let Some((_, highest)) = highest else {
            return self.failures.push(format!("{quantity}: no taxa"));
        };
        self.same_number(quantity, highest, value);
        let named = profile.into_iter().flat_map(Profile::iter).find(|it| it.0.name == name);
        self.hold(named.is_some_and(|it| it.1 >= highest), || format!("{name} is not the top"));
    }
}

/// Returns whether two numbers are the same to the digits that are printed.
pub fn is_close(found: f64, expected: f64) -> bool {
    (found - expected).abs() <= 1e-5_f64.max(expected.abs() * 1e-6)
}
