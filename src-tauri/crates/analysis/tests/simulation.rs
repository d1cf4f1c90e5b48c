//! What the correlation engine claims, held against series of which the truth is known.
//!
//! `make simulate` runs the full number of patients and prints the table of the documentation;
//! otherwise a part of them runs.
#![allow(clippy::print_stdout)]

use rayon::prelude::*;
use zonula_analysis::random::Random;
use zonula_analysis::{CorrelationOptions, Series, Verdict, correlate};
use zonula_model::Date;

/// Whether the full simulation was asked for.
fn in_full() -> bool {
    std::env::var_os("ZONULA_SIMULATE").is_some()
}

/// How many patients to draw.
fn patients(few: u64) -> u64 {
    if in_full() { 2_000 } else { few }
}

/// A stationary series with lag-1 autocorrelation `phi` and unit variance, driven by `shocks`.
fn inert(phi: f64, shocks: &[f64]) -> Vec<f64> {
    let mut value = shocks[0];
    let follow = |shock: &f64| {
        value = phi * value + (1.0 - phi * phi).sqrt() * shock;
        value
    };
    std::iter::once(shocks[0]).chain(shocks[1..].iter().map(follow).collect::<Vec<_>>()).collect()
}

/// Puts values on successive days.
fn daily(name: String, values: &[f64]) -> Series {
    let first = Date::constant(2024, 1, 1);
    let day = |at: usize| first.saturating_add(jiff::Span::new().days(at as i64));
    let points = values.iter().enumerate().map(|(at, &value)| (day(at), value)).collect();
    Series { name, points }
}

fn shocks(random: &mut Random, n: usize) -> Vec<f64> {
    (0..n).map(|_| random.normal()).collect()
}

/// The share of patients with unrelated series for whom any pair passes.
fn false_reports(n: usize, series: usize, lags: u32, phi: f64, patients: u64) -> f64 {
    let any = |patient: u64| {
        let mut random = Random::stream(71, patient);
        let series: Vec<Series> = (0..series)
            .map(|at| daily(at.to_string(), &inert(phi, &shocks(&mut random, n))))
            .collect();
        let found =
            correlate(&series, 0..=lags, &CorrelationOptions { permutations: 999, seed: patient });
        found.pairs.iter().any(|pair| pair.verdict == Verdict::Passes)
    };
    (0..patients).into_par_iter().filter(|&patient| any(patient)).count() as f64 / patients as f64
}

/// The share of patients for whom a planted pair of that correlation is found at lag 0.
fn power(n: usize, rho: f64, phi: f64, patients: u64) -> f64 {
    let found = |patient: u64| {
        let mut random = Random::stream(72, patient);
        let own = shocks(&mut random, n);
        let mix = |shock: &f64| rho * shock + (1.0 - rho * rho).sqrt() * random.normal();
        let other: Vec<f64> = own.iter().map(mix).collect();
        let series =
            [daily("x".to_owned(), &inert(phi, &own)), daily("y".to_owned(), &inert(phi, &other))];
        let options = CorrelationOptions { permutations: 999, seed: patient };
        correlate(&series, 0..=0, &options).pairs[0].verdict == Verdict::Passes
    };
    (0..patients).into_par_iter().filter(|&patient| found(patient)).count() as f64 / patients as f64
}

#[test]
fn unrelated_series_are_seldom_reported() {
    let patients = patients(400);
    // A few patients say little: two standard errors more, so that chance does not decide.
    let allowance = if in_full() { 0.0 } else { 2.0 * (0.12 * 0.88 / patients as f64).sqrt() };
    let bound = 0.12 + allowance;
    let full: &[(usize, usize, u32)] =
        &[(12, 3, 0), (20, 3, 0), (30, 3, 0), (60, 3, 0), (30, 6, 0), (30, 3, 3), (60, 4, 7)];
    let cases = if in_full() { full } else { &full[2..4] };
    for &(n, series, lags) in cases {
        for phi in [0.0, 0.6] {
            let share = false_reports(n, series, lags, phi, patients);
            println!("n {n}, {series} series, lags 0..{lags}, autocorrelation {phi}: {share:.4}");
            assert!(share <= bound, "n {n}, {series} series, lags {lags}, {phi}: {share}");
        }
    }
}

#[test]
fn a_strong_correlation_at_thirty_days_is_found() {
    let patients = patients(200);
    for phi in [0.0, 0.6] {
        let share = power(30, 0.8, phi, patients);
        println!("rho 0.8, n 30, autocorrelation {phi}: {share:.4}");
        assert!(share >= 0.95, "autocorrelation {phi}: {share}");
    }
    if in_full() {
        for phi in [0.0, 0.6] {
            for n in [10, 20, 30, 60] {
                let row: Vec<String> = [0.4, 0.5, 0.6, 0.7, 0.8]
                    .into_iter()
                    .map(|rho| format!("{:.3}", power(n, rho, phi, patients)))
                    .collect();
                println!("autocorrelation {phi}, n {n}: {}", row.join(" "));
            }
        }
    }
}
