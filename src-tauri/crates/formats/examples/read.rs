//! Reads files as the program does and says how long it took: what `tests/bench` measures.
#![allow(clippy::print_stdout, clippy::disallowed_methods, reason = "a measuring program prints")]

use std::time::Instant;
use zonula_formats::{ReadOptions, Recognition, SourceFile, recognise};

fn main() {
    for path in std::env::args().skip(1) {
        let start = Instant::now();
        let Ok(bytes) = std::fs::read(&path) else {
            println!("{path}\tcannot be opened");
            continue;
        };
        let file = SourceFile::new(path.clone(), bytes);
        let Recognition::One(reader) = recognise(&file) else {
            println!("{path}\tnot recognised by one reader");
            continue;
        };
        let reading = reader.read(&file, &ReadOptions::default());
        let read = start.elapsed();
        let (mut entries, mut total, mut ranks) = (0_u64, 0.0, 0_u64);
        for profile in reading.specimens.iter().flat_map(|specimen| &specimen.profiles) {
            for (taxon, value) in profile.iter() {
                (entries, total) = (entries + 1, total + value);
                ranks += taxon.lineage.len() as u64;
            }
        }
        let (specimens, format) = (reading.specimens.len(), reader.format().id);
        let (read, walked) = (read.as_secs_f64(), start.elapsed().as_secs_f64());
        println!(
            "{format}\tspecimens {specimens}\tentries {entries}\ttotal {total}\tranks {ranks}\t\
             read {read:.4} s\tread and walked {walked:.4} s"
        );
    }
}
