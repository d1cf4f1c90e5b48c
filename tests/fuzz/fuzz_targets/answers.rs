//! Any bytes, read as a mapping or a file of answers.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| zonula_fuzz::hostile::answers(bytes));
