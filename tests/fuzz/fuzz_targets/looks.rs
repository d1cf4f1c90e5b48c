//! Any bytes, read as a template, brand, theme or logo.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| zonula_fuzz::hostile::look(bytes));
