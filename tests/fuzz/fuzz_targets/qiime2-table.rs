//! Any bytes, read as `qiime2-table`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| zonula_fuzz::read("qiime2-table", bytes));
