//! Speed: how long the sample's reports take from an open database, for `tests/bench/report.py`.
//!
//! Prints one line of JSON: milliseconds of the first and of each further clinician report, the mean
//! of all processors' milliseconds for one, its pages and bytes, reports a second of a batch, and the
//! most memory used before the batch. A third argument names a file to which the report is written.
//! Another process makes the database: of a program that reports, nothing of an import is in memory.
#![allow(clippy::print_stdout, reason = "what it prints is what it is for")]

use std::path::Path;
use std::process::Command;
use std::time::Instant;
use zonula_api::batch::{batch, jobs};
use zonula_api::report::print_report;
use zonula_api::wire::{ComposeReport, CreateVault, Empty, Paper, Passphrase, Unlock, Variant};
use zonula_api::{ApiError, FixedClock, Session, Wiping, door, give_memory_back_early, patient};

/// The program's allocator.
#[global_allocator]
static ALLOCATOR: Wiping = Wiping;

/// The most memory the process has used, in kilobytes; `None` where the system does not say.
fn peak() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}

/// Begins the peak anew: opening a database takes memory on purpose (Argon2id), a report does not.
fn forget_peak() {
    // Only Linux knows it; elsewhere no peak is told.
    let _ = std::fs::write("/proc/self/clear_refs", "5");
}

/// Milliseconds that processors worked for this process, in steps of ten; `None` where the system
/// does not say.
fn worked() -> Option<f64> {
    let stat = std::fs::read_to_string("/proc/self/stat").ok()?;
    // The name of the program, in brackets, may hold blanks.
    let mut fields = stat.rsplit(')').next()?.split_whitespace().skip(11);
    let mut ticks = || fields.next()?.parse::<f64>().ok();
    Some((ticks()? + ticks()?) * 10.0)
}

/// The variable that names the folder in which another process is to make the database.
const MAKE: &str = "ZONULA_SPEED_MAKE";

/// The sample patient's record number.
const SAMPLE: &str = "SAMPLE-1";

fn passphrase() -> Passphrase {
    Passphrase::from("a sample needs no secret".to_owned())
}

fn session(home: &Path) -> Session {
    Session::new(home.join("zonula.db"), FixedClock::sample(), ())
}

fn make(home: &Path) -> Result<(), ApiError> {
    let session = session(home);
    door::create_vault(&session, CreateVault { passphrase: passphrase(), name: None })?;
    patient::open_sample(&session, Empty {})?;
    Ok(())
}

fn main() -> Result<(), ApiError> {
    give_memory_back_early();
    if let Some(home) = std::env::var_os(MAKE) {
        return make(Path::new(&home));
    }
    let count = |at: usize| std::env::args().nth(at).and_then(|number| number.parse().ok());
    let (times, many): (usize, usize) = (count(1).unwrap_or(40), count(2).unwrap_or(60));
    let home = tempfile::tempdir().expect("a folder for the database");
    let own = std::env::current_exe().expect("this program has a place");
    let made = Command::new(own).env(MAKE, home.path()).status();
    assert!(made.is_ok_and(|made| made.success()), "the database is made");
    let session = session(home.path());
    door::unlock(&session, Unlock { passphrase: passphrase() })?;
    let asked = ComposeReport {
        patient: SAMPLE.to_owned(),
        language: "en".to_owned(),
        variant: Variant::Clinician,
        brand: Some("praxis-am-seeufer".to_owned()),
        paper: Paper::A4,
        records_only: None,
        clinic_wide: None,
        left_out: None,
        order: None,
    };
    forget_peak();
    let timed = || -> Result<_, ApiError> {
        let start = Instant::now();
        let printed = print_report(&session, &asked)?;
        Ok((start.elapsed().as_secs_f64() * 1e3, printed))
    };
    let (first, printed) = timed()?;
    let (pages, bytes) = (printed.pages, printed.bytes.len());
    if let Some(file) = std::env::args().nth(3) {
        std::fs::write(file, &printed.bytes).expect("the report can be written");
    }
    let before = worked();
    let mut further = Vec::new();
    for _ in 0..times {
        further.push(format!("{:.2}", timed()?.0));
    }
    let number =
        |number: Option<f64>| number.map_or_else(|| "null".to_owned(), |it| it.to_string());
    let processors = number(worked().zip(before).map(|(now, then)| (now - then) / times as f64));
    let peak = number(peak().map(|kilobytes| kilobytes as f64));
    let mut manifest = String::from("patient,variant,language,brand,file\n");
    for at in 0..many {
        manifest.push_str(&format!("{SAMPLE},clinician,en,praxis-am-seeufer,{at}.pdf\n"));
    }
    let jobs = jobs(manifest.as_bytes(), "many.csv")?;
    let start = Instant::now();
    let outcomes = batch(&session, &jobs, &home.path().join("out"), 0)?;
    let rate = outcomes.len() as f64 / start.elapsed().as_secs_f64();
    let failed = outcomes.iter().filter(|outcome| outcome.written.is_err()).count();
    println!(
        "{{\"first\":{first:.2},\"processors\":{processors},\"further\":[{}],\"pages\":{pages},\"bytes\":{bytes},\"rate\":{rate:.2},\"failed\":{failed},\"peak_kb\":{peak}}}",
        further.join(",")
    );
    Ok(())
}
