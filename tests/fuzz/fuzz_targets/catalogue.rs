//! Any bytes, laid over the catalogue as a clinic's own data.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| zonula_fuzz::hostile::catalogue(bytes));
