//! Reads one file and prints what was found, how long it took and the most memory it needed.
//!
//! `cargo run --release -p zonula-formats --example read -- FILE [FORMAT]`

#![allow(clippy::print_stdout, clippy::print_stderr, clippy::disallowed_methods)]

use std::process::ExitCode;
use std::time::Instant;
use zonula_formats::{ReadOptions, Recognition, SourceFile, reader, recognise};

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let Some(path) = arguments.next() else {
        eprintln!("usage: read FILE [FORMAT]");
        return ExitCode::from(2);
    };
    let start = Instant::now();
    let file = match SourceFile::open(&path) {
        Ok(file) => file,
        Err(error) => {
            eprintln!("error: {path}: {error}");
            return ExitCode::from(3);
        }
    };
    println!("bytes\t{}", file.length());
    println!("loaded\t{:.3}", start.elapsed().as_secs_f64());
    let found = match arguments.next() {
        Some(id) => reader(&id),
        None => match recognise(&file) {
            Recognition::One(reader) => Some(reader),
            Recognition::Several(_) | Recognition::Unknown => None,
        },
    };
    let Some(reader) = found else {
        eprintln!("error: no single reader claims {path}");
        return ExitCode::from(3);
    };
    println!("format\t{}", reader.format().id);
    println!("recognised\t{:.3}", start.elapsed().as_secs_f64());
    println!("recognised_kib\t{}", peak_kib());
    let reading = reader.read(&file, &ReadOptions::default());
    println!("seconds\t{:.3}", start.elapsed().as_secs_f64());
    println!("peak_kib\t{}", peak_kib());
    // Every entry with its lineage is visited: no work is left to whoever asks next.
    let (mut entries, mut ranks, mut total) = (0_u64, 0_u64, 0.0);
    for profile in reading.specimens.iter().flat_map(|specimen| &specimen.profiles) {
        for (taxon, value) in profile.iter() {
            (entries, total) = (entries + 1, total + value);
            ranks += taxon.lineage.len() as u64;
        }
    }
    println!("walked\t{:.3}", start.elapsed().as_secs_f64());
    println!("entries\t{entries}\nranks\t{ranks}\ntotal\t{total}");
    let results: usize = reading.specimens.iter().map(|specimen| specimen.results.len()).sum();
    let numbers = reading.specimens.iter().flat_map(|specimen| &specimen.results);
    let numbers = numbers.filter(|result| result.number.is_some()).count();
    println!("specimens\t{}", reading.specimens.len());
    println!("results\t{results}");
    println!("numbers\t{numbers}");
    println!("problems\t{}", reading.problems.len());
    ExitCode::SUCCESS
}

/// Returns the most memory that the process ever held, in KiB; 0 where the system does not say.
fn peak_kib() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let number = line.and_then(|line| line.split_whitespace().next());
    number.and_then(|number| number.parse().ok()).unwrap_or(0)
}
