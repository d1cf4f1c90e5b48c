//! Any bytes, read as `fhir-r4-xml`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| zonula_fuzz::read("fhir-r4-xml", bytes));
