//! Laboratory tables in workbooks: every sheet that holds results.

use crate::lab_table::{self, Collector};
use crate::problem_log::ProblemLog;
use crate::{Confidence, Format, FormatReader, Kind, ReadOptions, Reading, SourceFile};
use zonula_model::{Place, Problem, Severity};

/// Reads worksheets with results.
pub struct LabXlsx;

static FORMAT: Format = Format {
    id: "lab-xlsx",
    kind: Kind::Laboratory,
    title: "Laboratory table (XLSX, XLSM, XLS, ODS)",
    recognised_by: "a worksheet whose header names analyte and result, analytes with their units, or analytes beside days, in English, German, French, Spanish or Dutch",
    specification: "ECMA-376 and ISO 29500, Open Document 1.2 and [MS-XLS], as calamine reads them; number formats of ECMA-376 part 1, 18.8.31",
};

impl FormatReader for LabXlsx {
    fn format(&self) -> &'static Format {
        &FORMAT
    }

    fn recognise(&self, file: &SourceFile) -> Confidence {
        let Some(book) = file.workbook() else { return Confidence::No };
        if book.refused.is_some() {
            // Nobody else can say what is wrong with it.
            return Confidence::Askable;
        }
        let sheets = book.sheets.iter().map(|sheet| lab_table::recognise(&sheet.grid));
        sheets.max().unwrap_or(Confidence::Askable)
    }

    fn read(&self, file: &SourceFile, options: &ReadOptions) -> Reading {
        let mut log = ProblemLog::new(&file.packing_problems());
        let Some(book) = file.workbook() else {
            let message = "the file is no workbook";
            log.push(Problem::new(Severity::Error, "workbook-missing", Place::File, message));
            return Reading { problems: log.finish(), ..Reading::new(Kind::Laboratory) };
        };
        book.tell(options, &mut log);
        if book.refused.is_some() {
            return Reading { problems: log.finish(), ..Reading::new(Kind::Laboratory) };
        }
        let mut collector = Collector::new(file.stem(), options, log);
        let mut with_results = vec![];
        for sheet in book.chosen(options) {
            sheet.problems.iter().for_each(|problem| collector.log().push(problem.clone()));
            let before = collector.results;
            collector.whole(&sheet.grid);
            if collector.results > before {
                with_results.push(sheet.name.clone());
            } else if book.sheets.len() > 1 {
                let message = format!("sheet `{}` holds no results and is left out", sheet.name);
                collector.log().note("sheet-unused", message);
            }
        }
        let is_read = |name: &String| book.chosen(options).any(|sheet| sheet.name == *name);
        for sheet in book.sheets.iter().filter(|sheet| !is_read(&sheet.name)) {
            let state = if sheet.is_hidden { "hidden" } else { "not chosen" };
            let message = format!("sheet `{}` is {state} and is left out", sheet.name);
            let problem = Problem::new(Severity::Warning, "sheet-left-out", Place::File, message);
            collector.log().push(problem.with_hint("choose the sheet in the import options"));
        }
        if with_results.len() > 1 {
            let message = format!("{} sheets hold results; all are read", with_results.len());
            collector.log().note("sheets-several", message);
            let all = book.sheets.iter().map(|sheet| sheet.name.clone()).collect();
            collector.ask(lab_table::ask_sheet(all));
        }
        collector.finish()
    }
}
