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
/// The most bytes that the parts of a workbook may unpack to, all together.
pub const WORKBOOK_BYTES: u64 = 1 << 29;
/// The most cells of a workbook, the empty ones before a filled one counted.
pub const WORKBOOK_CELLS: usize = 1 << 24;
/// The most parts of a workbook's archive.
pub const WORKBOOK_PARTS: usize = 10_000;
/// The most merged areas of a worksheet that are looked at.
pub const MERGED_AREAS: usize = 100_000;
/// The most different analytes of a file that are remembered to be shared by its results.
pub const SHARED_ANALYTES: usize = 1 << 16;
/// The most results of one file.
pub const RESULTS: usize = 8_000_000;
/// The bytes of the rows that are read together.
pub const BATCH_BYTES: usize = 1 << 19;
/// The most bytes one row of a table may have; a quotation mark that never closes ends there.
pub const ROW_BYTES: usize = 1 << 22;
/// The most bytes of a table that is read row by row.
pub const TABLE_BYTES: u64 = 1 << 30;
/// The most bytes of a file that is read into memory as a whole.
pub const LOADED_BYTES: u64 = 1 << 30;
/// The most columns of a laboratory table.
pub const TABLE_COLUMNS: usize = 1 << 14;
/// The most bytes of the name of a column.
pub const HEADER_BYTES: usize = 512;
