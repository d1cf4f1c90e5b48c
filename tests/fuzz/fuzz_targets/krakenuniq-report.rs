//! Any bytes, read as `krakenuniq-report`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| zonula_fuzz::read("krakenuniq-report", bytes));
