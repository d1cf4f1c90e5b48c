//! What everything that reads from outside must keep to, whatever the bytes are.

pub mod commands;
pub mod hostile;

use zonula_formats::{ReadOptions, SourceFile, reader};

/// Lets one reader judge and read the bytes, under every choice a person could make.
///
/// # Panics
///
/// Where a reader breaks a promise: numbers are finite, labels are each a specimen's own, and a
/// file that gives nothing says why.
pub fn read(format: &str, bytes: &[u8]) {
    let reader = reader(format).expect("targets are named by formats");
    let file = SourceFile::new("fuzz", bytes.to_vec());
    reader.recognise(&file);
    let chosen = [(None, None), (Some(','), Some(true)), (Some('.'), Some(false))];
    for (decimal, day_first) in chosen {
        let options = ReadOptions { decimal, day_first, ..ReadOptions::default() };
        let reading = reader.read(&file, &options);
        let mut labels: Vec<_> = reading.specimens.iter().map(|it| it.label.as_str()).collect();
        labels.sort_unstable();
        assert!(labels.windows(2).all(|pair| pair[0] != pair[1]), "two specimens share a label");
        for specimen in &reading.specimens {
            assert!(specimen.results.iter().all(|it| it.number.is_none_or(f64::is_finite)));
            assert!(specimen.profiles.iter().all(|it| it.total().is_finite()));
        }
        let found = !reading.specimens.is_empty()
            || !reading.symptoms.is_empty()
            || !reading.interventions.is_empty();
        assert!(found || !reading.problems.is_empty(), "nothing was read and nothing is said");
    }
}
