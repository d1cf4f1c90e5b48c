//! Taxonomies of mothur: of OTUs with their sizes, or of sequences without a header.

use crate::SourceFile;
use crate::companion::CompanionContent;
use crate::grid;
use crate::lineage::Lineage;
use std::collections::BTreeMap;

/// Recognises and reads `.cons.taxonomy` and `.taxonomy`; `None` where the file is another.
pub(crate) fn taxonomy(file: &SourceFile) -> Option<CompanionContent> {
    let text = file.text()?;
    let mut lines = text.lines().filter(|line| !line.trim().is_empty());
    let first = lines.next()?;
    let has_header = first.trim_end().split('\t').map(unquoted).eq(["OTU", "Size", "Taxonomy"]);
    if !has_header {
        // Without a header every lineage has to be closed as mothur closes it.
        let head = grid::head(text).lines().filter(|line| !line.trim().is_empty());
        let mut head = head.peekable();
        head.peek()?;
        if !head.all(|line| pair(line).is_some_and(|(_, lineage)| is_closed(lineage))) {
            return None;
        }
    }
    let rows = has_header.then_some(first).into_iter().count();
    let rows = text.lines().filter(|line| !line.trim().is_empty()).skip(rows);
    let mut lineages = BTreeMap::new();
    for (name, lineage) in rows.filter_map(pair) {
        lineages.insert(name.to_owned(), read(lineage));
    }
    (!lineages.is_empty()).then_some(CompanionContent::Taxonomy(lineages))
}

/// Splits a line into its first and its last cell.
fn pair(line: &str) -> Option<(&str, &str)> {
    let mut cells = line.trim_end().split('\t').map(unquoted);
    let name = cells.next().filter(|name| !name.is_empty())?;
    let rest: Vec<_> = cells.collect();
    match rest.as_slice() {
        [lineage] => Some((name, lineage)),
        [size, lineage] if size.parse::<u64>().is_ok() => Some((name, lineage)),
        _ => None,
    }
}

fn unquoted(cell: &str) -> &str {
    cell.trim().trim_matches('"')
}

/// Returns whether a lineage ends with its sign and has several parts.
fn is_closed(lineage: &str) -> bool {
    lineage.ends_with(';') && lineage.matches(';').count() >= 2 && !lineage.contains("; ")
}

/// Reads a lineage; ranks that mothur fills with «unclassified» are open.
fn read(text: &str) -> Lineage {
    let mut lineage = Lineage::parse(text);
    lineage.ranks.retain(|(_, name)| {
        let name = name.to_ascii_lowercase();
        name != "unclassified" && name != "unknown" && !name.ends_with("_unclassified")
    });
    lineage
}
