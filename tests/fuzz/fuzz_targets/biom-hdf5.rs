//! Any bytes, read as `biom-hdf5`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| zonula_fuzz::read("biom-hdf5", bytes));
