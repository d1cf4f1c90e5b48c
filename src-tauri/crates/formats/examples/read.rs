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
    let bytes = match std::fs::read(&path) {
        Ok(bytes) => bytes,
        Err(error) => {
            eprintln!("error: {path}: {error}");
            return ExitCode::from(3);
        }
    };
    let name = path.rsplit('/').next().unwrap_or_default().to_owned();
    let (size, file) = (bytes.len(), SourceFile::new(name, bytes));
    println!("bytes\t{size}");
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
