//! Limits: how much of a hostile or careless file is looked at, all in one place.

/// The most bytes an archive may unpack to.
pub const UNPACKED_BYTES: usize = 1 << 30;
/// The most entries of an archive that are looked at.
pub const ARCHIVE_ENTRIES: usize = 10_000;
/// How many times its packed size an entry may unpack to; a table of zeros stays below.
pub const ARCHIVE_RATIO: u64 = 400;
/// The bytes to which an entry may unpack whatever its ratio: they do no harm.
pub const ARCHIVE_RATIO_FROM: u64 = 32 << 20;
/// The most bytes a text may have; offsets into it are 32 bits wide.
pub const TEXT_BYTES: usize = 2 << 30;
/// The most bytes one HDF5 data set may take in memory.
pub const HDF5_BYTES: usize = 1 << 29;
/// The most problems of one kind that are listed; the rest is counted.
pub const PROBLEMS_OF_A_KIND: usize = 100;
/// The rows in which a table's header is looked for.
pub const HEADER_ROWS: usize = 60;
/// The lines from which a delimiter or a format is judged.
pub const SAMPLE_LINES: usize = 200;
/// The bytes from which a format is judged; a line without end is cut here.
pub const SAMPLE_BYTES: usize = 1 << 20;
/// The most different analytes of a file that are remembered to be shared by its results.
pub const SHARED_ANALYTES: usize = 1 << 16;
/// The bytes in which a format's unmistakable beginning is looked for.
pub const HEAD_BYTES: usize = 4096;
