//! Laboratory reports as PDFs with a text layer: rows found by their geometry.
//!
//! Nothing of a page says what is a table. Lines are made of the letters' places, columns of a
//! header line or of rows that explain themselves, and a person confirms every row beside the
//! picture of its page.

mod columns;
mod explained;
mod guard;
mod head;
mod header;
mod instructions;
mod judge;
mod layers;
mod layout;
mod results;
mod rows;
mod text;
mod token;

use crate::limits::{PDF_BYTES, PDF_INSTRUCTIONS, PDF_LETTERS, PDF_LINE_WORDS, PDF_PAGES};
use crate::problem_log::ProblemLog;
use crate::{Confidence, Format, FormatReader, Kind, ReadOptions, Reading, SourceFile};
use head::Head;
use layout::{Line, Sheet};
use std::collections::BTreeSet;
use text::{Document, NoText};
use zonula_model::{Place, Problem, Severity};

/// Reads laboratory reports that are PDFs.
pub struct PdfReport;

static FORMAT: Format = Format {
    id: "pdf-report",
    kind: Kind::Laboratory,
    title: "Laboratory report (PDF with text)",
    recognised_by: "the mark of a PDF within its first kilobyte",
    specification: "ISO 32000-2 for the text and its places; rows by their geometry, with headers in English, German, French, Spanish or Dutch",
};

/// A scanned page has pictures and fewer letters than this: a stamp, a page number.
const FEW_LETTERS: usize = 30;

impl FormatReader for PdfReport {
    fn format(&self) -> &'static Format {
        &FORMAT
    }

    fn recognise(&self, file: &SourceFile) -> Confidence {
        if text::is_pdf(file.content()) { Confidence::Certain } else { Confidence::No }
    }

    fn read(&self, file: &SourceFile, options: &ReadOptions) -> Reading {
        let refused = |problem| Reading::refused(Kind::Laboratory, problem);
        let document = match text::read(file.content()) {
            Ok(document) => document,
            Err(reason) => return refused(no_text(reason)),
        };
        if let Some(problem) = no_letters(&document) {
            return refused(problem);
        }
        let mut log = ProblemLog::new(&file.packing_problems());
        tell_losses(&document, &mut log);
        let mut sheets: Vec<Sheet> =
            document.pages.iter().enumerate().map(|(at, page)| Sheet::of(page, at)).collect();
        for sheet in sheets.iter().filter(|sheet| sheet.aside > 0) {
            let message =
                format!("{} letters stand at another angle and are not read", sheet.aside);
            let place = sheet.place([0.0; 4]);
            log.push(Problem::new(Severity::Note, "text-turned", place, message));
        }
        let words = |line: &Line| line.phrases.iter().map(|it| it.words.len()).sum::<usize>();
        let lines = sheets.iter_mut().flat_map(|sheet| std::mem::take(&mut sheet.lines));
        let (lines, overlong): (Vec<Line>, Vec<Line>) =
            lines.partition(|line| words(line) <= PDF_LINE_WORDS);
        for line in overlong {
            let message = format!("a line of {} words is not read", words(&line));
            let place = sheets[line.page].place(line.bounds());
            log.push(Problem::new(Severity::Error, "line-too-long", place, message));
        }
        let mut reading = Reading::new(Kind::Laboratory);
        read_lines(&lines, &sheets, file.stem(), options, &mut reading, &mut log);
        reading.problems = log.finish();
        reading
    }
}

/// Returns width and height in points of each page of a PDF whose pages can be drawn within bounds
/// of time and memory; nothing for any other file.
pub fn page_sizes(file: &SourceFile) -> Vec<(f32, f32)> {
    match PdfReport.recognise(file) {
        Confidence::No => vec![],
        _ => text::drawable_pages(file.content()),
    }
}

/// Finds tables and heads in the lines of a document.
fn read_lines(
    lines: &[Line],
    sheets: &[Sheet],
    stem: &str,
    options: &ReadOptions,
    reading: &mut Reading,
    log: &mut ProblemLog,
) {
    let mut headers: Vec<(usize, usize, Vec<columns::Column>)> = vec![];
    for at in 0..lines.len() {
        if headers.last().is_some_and(|last| at <= last.1) {
            continue;
        }
        if let Some((columns, both)) = header::read(lines, at) {
            headers.push((at, at + usize::from(both), columns));
        }
    }
    let mut taken: BTreeSet<usize> = headers.iter().flat_map(|it| it.0..=it.1).collect();
    let parts: Vec<(Vec<usize>, Vec<columns::Column>, bool)> = if headers.is_empty() {
        vec![((0..lines.len()).collect(), explained::columns(lines), true)]
    } else {
        tables(&headers, lines)
    };
    let (mut rows, mut unused) = (vec![], BTreeSet::new());
    let mut unread: BTreeSet<usize> = BTreeSet::new();
    for (part, columns, strict) in parts {
        if columns.is_empty() {
            unread.extend(part.iter().filter(|at| rows::is_like_result(&lines[**at])));
            continue;
        }
        let read = rows::read(lines, &part, columns, strict);
        taken.extend(&read.used);
        rows.extend(read.rows);
        unread.extend(read.unread);
        unused.extend(read.unused);
    }
    let before = headers.first().map_or(0, |first| first.0);
    unread.extend((0..before).filter(|at| rows::is_like_result(&lines[*at])));
    for title in unused {
        let message = format!("the column `{title}` is not read");
        log.push(Problem::new(Severity::Note, "column-unused", Place::File, message));
    }
    for at in unread {
        let line = &lines[at];
        let place = sheets[line.page].place(line.bounds());
        let message = format!("`{}` looks like a result but is not understood", line.text());
        log.push(
            Problem::new(Severity::Error, "row-unreadable", place, message)
                .with_value(&line.text()),
        );
    }
    let heads: Vec<Head> = (0..sheets.len())
        .map(|page| {
            let own = lines.iter().enumerate();
            let own = own.filter(|(at, line)| line.page == page && !taken.contains(at));
            head::read(&own.map(|it| it.1).collect::<Vec<_>>())
        })
        .collect();
    results::read(rows, sheets, &heads, stem, options, reading, log);
    if reading.specimens.is_empty() {
        let message = "the text of this PDF has no results that can be told as such";
        log.push(
            Problem::new(Severity::Error, "results-missing", Place::File, message)
                .with_hint("ask the laboratory for the results as a table, HL7 or LDT"),
        );
    }
}

/// Gives each header the lines up to the next; a header that is repeated goes on with its table.
fn tables(
    headers: &[(usize, usize, Vec<columns::Column>)],
    lines: &[Line],
) -> Vec<(Vec<usize>, Vec<columns::Column>, bool)> {
    let mut tables: Vec<(Vec<usize>, Vec<columns::Column>, bool)> = vec![];
    for (at, (_, last, columns)) in headers.iter().enumerate() {
        let end = headers.get(at + 1).map_or(lines.len(), |next| next.0);
        let titles = |columns: &[columns::Column]| {
            let key = |it: &columns::Column| (it.title.clone(), it.left.round() as i32);
            columns.iter().map(key).collect::<Vec<_>>()
        };
        match tables.last_mut().filter(|table| titles(&table.1) == titles(columns)) {
            Some(table) => {
                // Above a header that is repeated stands the letter's head again.
                let page = lines[*last].page;
                table.0.retain(|line| lines[*line].page != page);
                table.0.extend(last + 1..end);
            }
            None => tables.push(((last + 1..end).collect(), columns.clone(), false)),
        }
    }
    tables
}

/// Says why a PDF gives no text.
fn no_text(reason: NoText) -> Problem {
    let problem = |code, message: String| Problem::new(Severity::Error, code, Place::File, message);
    match reason {
        NoText::Protected => problem("pdf-protected", "the PDF opens with a password only".into())
            .with_hint("open it with its password and print it into a new PDF"),
        NoText::Damaged => problem("pdf-damaged", "the PDF is damaged: no page can be read".into())
            .with_hint("ask for the file again; it may have been cut in transfer"),
        NoText::TooLarge => {
            let most = PDF_BYTES >> 20;
            let message = format!(
                "the PDF is larger than {most} MiB, unpacks to far more, or has too many parts"
            );
            problem("pdf-too-large", message)
                .with_hint("print the pages with results into a new PDF")
        }
    }
}

/// Refuses documents without letters, or with letters that nobody can read.
fn no_letters(document: &Document) -> Option<Problem> {
    let written = |text: &str| text != " " && text != "\u{fffd}";
    let letters: usize = document
        .pages
        .iter()
        .map(|page| page.letters.iter().filter(|letter| written(&letter.text)).count())
        .sum();
    let unknown: usize = document.pages.iter().map(|page| page.unknown).sum();
    let pictures: usize = document.pages.iter().map(|page| page.pictures).sum();
    let problem = |code, message: &str| Problem::new(Severity::Error, code, Place::File, message);
    if unknown > FEW_LETTERS && unknown > letters {
        let message = "the PDF shows letters but does not say which they are: its fonts have no table of characters";
        return Some(problem("pdf-letters-unknown", message).with_hint(
            "ask for the results as another file, or print the page and enter the values by hand",
        ));
    }
    let is_scan = pictures > 0 && letters < FEW_LETTERS * document.pages.len();
    if is_scan {
        let message = "the PDF is a scan: pictures of pages without text";
        return Some(problem("pdf-scanned", message).with_hint(
            "ask the laboratory for the original PDF or the results as a file; values are never guessed from pictures",
        ));
    }
    (letters == 0).then(|| problem("pdf-empty", "the PDF has no text"))
}

/// Tells what of a document was not read, and what must be looked at twice.
fn tell_losses(document: &Document, log: &mut ProblemLog) {
    for page in &document.damaged {
        let message = format!("page {page} is damaged; what can be read of it is read");
        log.push(Problem::new(Severity::Error, "pdf-page-damaged", Place::File, message));
    }
    if document.cut {
        let message = format!(
            "the PDF has more than {PDF_PAGES} pages, {PDF_LETTERS} letters or {PDF_INSTRUCTIONS} instructions, or nests them endlessly; the rest is not read"
        );
        log.push(Problem::new(Severity::Error, "pdf-too-long", Place::File, message));
    }
    let sum = |of: fn(&text::Page) -> usize| document.pages.iter().map(of).sum::<usize>();
    let (unknown, invisible) = (sum(|page| page.unknown), sum(|page| page.invisible));
    if unknown > 0 {
        let message =
            format!("{unknown} letters do not say what they are and are shown as `\u{fffd}`");
        log.push(Problem::new(Severity::Warning, "letters-unknown", Place::File, message));
    }
    if invisible > FEW_LETTERS {
        let message =
            "the text was added to a picture by text recognition: every value can be wrong";
        log.push(
            Problem::new(Severity::Warning, "text-recognised", Place::File, message)
                .with_hint("compare each row with the picture of its page"),
        );
    }
}
