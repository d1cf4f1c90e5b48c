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
/// The most ranks a lineage may have; the longest of the NCBI have some forty.
pub const LINEAGE_RANKS: u64 = 100;
/// The most bytes one HDF5 data set may take in memory.
pub const HDF5_BYTES: usize = 1 << 29;
/// How many times the file's size one HDF5 data set may take; deflate reaches 1,032 at most.
pub const HDF5_RATIO: usize = 1_100;
/// The bytes one HDF5 data set may take however small the file is.
pub const HDF5_BYTES_FROM: usize = 1 << 23;
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
/// The most bytes that the parts of a workbook may unpack to, all together.
pub const WORKBOOK_BYTES: u64 = 1 << 29;
/// The most cells of a workbook, the empty ones before a filled one counted.
pub const WORKBOOK_CELLS: usize = 1 << 24;
/// The most parts of a workbook's archive.
pub const WORKBOOK_PARTS: usize = 10_000;
/// The most merged areas of a worksheet that are looked at.
pub const MERGED_AREAS: usize = 100_000;
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
/// The most bytes of a taxonomy or a tree that is read beside a table.
pub const COMPANION_BYTES: u64 = 1 << 28;
/// The bytes of messages that are looked at together; a larger message is looked at alone.
pub const MESSAGES_BYTES: usize = 1 << 20;
/// How deeply JSON and XML may be nested; FHIR and CDA stay below 40.
pub const NESTING: usize = 200;
/// The most values of a JSON or elements of an XML file; each takes some dozen bytes in memory.
pub const TREE_VALUES: usize = 20_000_000;
/// The most bytes of an element's text, inner elements included, give or take one piece of it.
pub const REFERENCED_TEXT: usize = 16_000;
/// The most bytes a PDF may have.
pub const PDF_BYTES: usize = 128 << 20;
/// The most bytes a protected PDF may have: what its streams unpack to is not known beforehand.
pub const PDF_PROTECTED_BYTES: usize = 32 << 20;
/// The most bytes one stream of a PDF may unpack to.
pub const PDF_STREAM_BYTES: usize = 256 << 20;
/// The most bytes all streams of a PDF together may unpack to.
pub const PDF_UNPACKED_BYTES: usize = 1 << 30;
/// The most bytes of a stream whose packing is not measured before it is unpacked.
pub const PDF_UNMEASURED_BYTES: usize = 1 << 20;
/// The most pages of a PDF that are read.
pub const PDF_PAGES: usize = 200;
/// The most drawing instructions of a PDF that are carried out.
pub const PDF_INSTRUCTIONS: usize = 3_000_000;
/// The most forms of a PDF that are drawn, each time counted.
pub const PDF_FORMS: usize = 20_000;
/// The most streams that a PDF may have.
pub const PDF_STREAMS: usize = 20_000;
/// The most letters of a PDF that are read.
pub const PDF_LETTERS: usize = 400_000;
/// The most bytes of instructions, those of forms counted each time they are drawn.
pub const PDF_INSTRUCTION_BYTES: usize = 256 << 20;
/// The most words of a line of a PDF that is looked at.
pub const PDF_LINE_WORDS: usize = 300;
/// How deep the forms of a PDF may be nested, and its saved states.
pub const PDF_NESTING: usize = 24;
/// The most fields and remarks laid over a page that are read.
pub const PDF_ANNOTATIONS: usize = 2_000;
/// The most pixels of a picture in a PDF whose pages are drawn.
pub const PDF_PICTURE_PIXELS: u64 = 64 << 20;
/// The most bytes of one XML tag that is read without a parser.
pub const TAG_BYTES: usize = 1 << 16;
/// The most bytes of the name of a column.
pub const HEADER_BYTES: usize = 512;
