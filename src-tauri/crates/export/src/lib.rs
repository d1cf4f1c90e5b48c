//! Export: a report's pages as a PDF that archives and screen readers accept, and as pictures; a record
//! as FHIR and as tables; many records as Parquet and as FHIR bulk data.
//!
//! Knows no laying out and no place where a file is saved.

pub mod contents;
pub mod dataset;
pub mod fhir;
pub mod pdf;
pub mod preview;
pub mod tables;

pub use contents::{Contents, Embedded, contents};
pub use fhir::{BULK_KINDS, DocumentHead, DocumentStatus, bulk, fhir};
pub use pdf::{DocumentInfo, PackedAttachments, PdfError, pack, pdf, pdf_with};
pub use preview::{PreviewError, page_as_png, page_of_width, pages_as_png};
pub use tables::{Pseudonym, Table, deidentified, kind, shared, tables};
