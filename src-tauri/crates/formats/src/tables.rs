//! Tables of a file: the one of a delimited text, or the worksheets of a workbook.

use crate::grid::{self, Grid};
use crate::problem_log::ProblemLog;
use crate::{Confidence, ReadOptions, SourceFile};
use zonula_model::{Place, Problem, Severity};

/// Judges a file by the best judgement of its tables; of a text only the first lines are looked at.
pub(crate) fn recognise(file: &SourceFile, judge: impl Fn(&Grid) -> Confidence) -> Confidence {
    if let Some(text) = file.text() {
        let head = grid::head(text);
        let Some(delimiter) = grid::delimiter(head) else { return Confidence::No };
        return judge(&Grid::from_beginning(head, delimiter));
    }
    let Some(book) = file.workbook() else { return Confidence::No };
    let shown = book.sheets.iter().filter(|sheet| !sheet.is_hidden);
    shown.map(|sheet| judge(&sheet.grid)).max().unwrap_or(Confidence::No)
}

/// Returns the problems of the file itself, its encoding where it is a text.
pub(crate) fn problems(file: &SourceFile) -> Vec<Problem> {
    if file.text().is_some() { file.problems() } else { file.packing_problems() }
}

/// Reads the table of a text, or each sheet that is chosen, else shown; `read` says whether a table
/// holds what is looked for. A sheet that does not is told, and where none does `missing`.
pub(crate) fn read(
    file: &SourceFile,
    options: &ReadOptions,
    log: &mut ProblemLog,
    missing: &str,
    mut read: impl FnMut(&Grid, &mut ProblemLog) -> bool,
) {
    let mut is_found = false;
    if let Some(text) = file.text() {
        let (grid, problem) = Grid::from_delimited(text, grid::delimiter(text).unwrap_or(b'\t'));
        problem.into_iter().for_each(|problem| log.push(problem));
        is_found = read(&grid, log);
    } else if let Some(book) = file.workbook() {
        book.tell(options, log);
        if book.refused.is_some() {
            return;
        }
        for sheet in &book.sheets {
            let left_out = match book.chosen(options).any(|chosen| std::ptr::eq(chosen, sheet)) {
                false if sheet.is_hidden => "is hidden and is left out",
                false => "is not chosen and is left out",
                true => {
                    let own = read(&sheet.grid, log);
                    if own {
                        sheet.problems.iter().for_each(|problem| log.push(problem.clone()));
                    }
                    is_found |= own;
                    if own {
                        continue;
                    }
                    "holds nothing of the kind and is left out"
                }
            };
            let message = format!("sheet `{}` {left_out}", sheet.name);
            log.push(Problem::new(Severity::Note, "sheet-unused", Place::File, message));
        }
    }
    if !is_found {
        log.push(Problem::new(Severity::Error, "header-missing", Place::File, missing));
    }
}
