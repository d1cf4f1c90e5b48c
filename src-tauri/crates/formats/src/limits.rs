//! Limits: how much of a hostile or careless file is looked at, all in one place.

/// The most bytes an archive may unpack to.
pub const UNPACKED_BYTES: usize = 1 << 30;
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
/// The most bytes of one XML tag that is read without a parser.
pub const TAG_BYTES: usize = 1 << 16;
