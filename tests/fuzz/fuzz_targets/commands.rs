//! Any commands with any requests, given to an open session.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| zonula_fuzz::commands::commands(bytes));
