//! A practice of 100,000 patients at the window: what its user waits for, by the clock of the page.
//!
//! Needs a database that takes a quarter of an hour to make, and a window built for release:
//!
//! ```sh
//! cargo run --release -p zonula-api --example practice -- make practice.db 100000
//! ZONULA_PRACTICE=practice.db ZONULA_DESKTOP_BIN=target/release/zonula-desktop \
//!     cargo test --test practice -- --nocapture
//! ```
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
#![allow(clippy::print_stdout, reason = "the figures are what it is for")]

#[path = "window/driver.rs"]
mod driver;
#[path = "window/walk.rs"]
#[allow(dead_code, reason = "this walk needs less than the long one")]
mod walk;

use driver::{needs, open, target, turn};
use fantoccini::key::Key;
use serde_json::{Value, json};
use std::path::PathBuf;
use tempfile::TempDir;
use walk::Walk;

/// That of the example which makes the database.
const PASSPHRASE: &str = "hundert Pferde unter vier Brücken";

/// Does something with `argument` and measures, in milliseconds, until the page shows what comes of
/// it. The page's policy forbids code from text: it is one script.
fn until(act: &str, shown: &str, argument: &str) -> String {
    format!(
        "const argument = {}; const done = arguments[0];
         const start = performance.now();
         const seen = () =>
             ({shown}) ? done(performance.now() - start) : requestAnimationFrame(seen);
         {act};
         requestAnimationFrame(seen);",
        json!(argument)
    )
}

/// Has the page keep how long each call to the program took: they are requests of its own scheme.
const CALLS_TIMED: &str = "
    const own = window.fetch;
    window.calls = [];
    window.fetch = (to, options) => {
        const start = performance.now();
        const name = /\"name\":\"(\\w+)\"/.exec(options?.body)?.[1] ?? String(to).split('/').pop();
        const end = () => window.calls.push(`${name} ${(performance.now() - start).toFixed(1)}`);
        return own(to, options).finally(end);
    };";

/// The calls since this was asked last, with their milliseconds.
async fn calls(walk: &Walk) -> String {
    let taken = walk.evaluate("return window.calls.splice(0).join(', ')", vec![]).await;
    taken.as_str().unwrap_or_default().to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_practice_of_a_hundred_thousand_patients_is_not_kept_waiting() {
    let Some(database) = std::env::var_os("ZONULA_PRACTICE").map(PathBuf::from) else {
        return println!("skipped: ZONULA_PRACTICE names no database of a large practice");
    };
    let needs = needs().unwrap();
    let folder = TempDir::new().unwrap();
    let surroundings = [
        ("ZONULA_DB", std::fs::canonicalize(database).unwrap()),
        ("XDG_DATA_HOME", folder.path().join("data")),
        ("XDG_CONFIG_HOME", folder.path().join("config")),
        ("XDG_CACHE_HOME", folder.path().join("cache")),
    ];
    let _alone = turn().await;
    let window = open(&needs.program, &surroundings).await;
    let walk = Walk::begin(window, needs.axe, target().join("practice")).await;

    walk.evaluate(CALLS_TIMED, vec![]).await;
    walk.fill("#passphrase", PASSPHRASE).await;
    walk.evaluate("performance.mark('unlocking')", vec![]).await;
    walk.key(Key::Enter).await;
    walk.see("[data-row]").await;
    let listed = milliseconds(
        &walk
            .evaluate(
                "return performance.now() - performance.getEntriesByName('unlocking')[0].startTime",
                vec![],
            )
            .await,
    );
    println!("passphrase entered to list: {listed:.0} ms ({})", calls(&walk).await);

    let mut slowest = 0.0_f64;
    // Each letter narrows the list: letters that change nothing show nothing to wait for.
    for typed in ["g", "ga", "gar", "garc", "garcía m", "garcía am", "garcía", "", "p-01"] {
        let type_in = "
            const field = document.querySelector('[data-search]');
            window.before = document.querySelector('.foot').textContent;
            field.value = argument;
            field.dispatchEvent(new Event('input', { bubbles: true }));";
        let shown = "document.querySelector('.foot')?.textContent !== window.before";
        let took = milliseconds(&walk.evaluate_async(&until(type_in, shown, typed)).await);
        println!("  `{typed}` typed to list: {took:.1} ms ({})", calls(&walk).await);
        slowest = slowest.max(took);
    }

    let mut opened = 0.0_f64;
    for at in 0..5 {
        let press = format!("document.querySelectorAll('[data-row]')[{at}].click()");
        let shown =
            "document.querySelector('[role=tab]') && document.querySelector('table, .results')";
        let took = milliseconds(&walk.evaluate_async(&until(&press, shown, "")).await);
        println!("patient pressed to results: {took:.1} ms ({})", calls(&walk).await);
        opened = opened.max(took);
        walk.evaluate("document.querySelector('nav [aria-current]').click()", vec![]).await;
        walk.see("[data-row]").await;
        calls(&walk).await;
    }
    let parts = ["zonula-desktop", "WebKitWebProces", "WebKitNetworkPr"].map(memory_of);
    let memory: f64 = parts.iter().sum();
    println!("memory of the program and its web view: {memory:.0} MiB, {parts:.0?}");
    walk.end().await;
    assert!(listed <= 1_500.0, "the list took {listed:.0} ms");
    assert!(slowest <= 50.0, "a letter took {slowest:.0} ms");
    assert!(opened <= 150.0, "a patient took {opened:.0} ms");
    assert!(memory <= 350.0, "{memory:.0} MiB");
}

fn milliseconds(value: &Value) -> f64 {
    value.as_f64().expect("the page measures")
}

/// Sums up the memory of processes with a name, in MiB, what they share by parts (PSS).
fn memory_of(name: &str) -> f64 {
    let processes = std::fs::read_dir("/proc").unwrap().flatten();
    let own = processes.filter(|process| {
        std::fs::read_to_string(process.path().join("comm")).is_ok_and(|comm| comm.trim() == name)
    });
    let share = |process: std::fs::DirEntry| -> Option<f64> {
        let rolled = std::fs::read_to_string(process.path().join("smaps_rollup")).ok()?;
        let line = rolled.lines().find(|line| line.starts_with("Pss:"))?;
        line.split_whitespace().nth(1)?.parse().ok()
    };
    own.filter_map(share).sum::<f64>() / 1_024.0
}
