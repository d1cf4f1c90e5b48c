//! Sections that one report goes without or has in an order of its own: what is left out is named,
//! never silently, and no link leads to what is not there.

use crate::missing::Missing;
use crate::{Block, Context, Link, Row, Template, visit};
use std::collections::BTreeSet;

/// The sections that a report may go without, with the message that names each: details of what page
/// 1 tells in short. What was measured, what could not be assessed and how the report was made stay
/// in every report.
const OPTIONAL: [(&str, &str); 5] = [
    ("course", "course-title"),
    ("microbiome", "microbiome-title"),
    ("symptoms", "symptoms-title"),
    ("correlations", "correlations-title"),
    ("interpretation", "interpretation-title"),
];

/// The anchor of what could not be assessed, which says what was left out too.
const TOLD: &str = "missing";

impl Template {
    /// Lists the sections that a report of this kind may go without, in its order; none where
    /// nothing would say so.
    pub fn optional(&self) -> Vec<String> {
        if !self.sections.iter().any(|own| own == TOLD) {
            return Vec::new();
        }
        let optional = |own: &&String| OPTIONAL.iter().any(|(id, _)| id == own);
        self.sections.iter().filter(optional).cloned().collect()
    }

    /// Leaves sections out; returns the first that this kind of report does not go without.
    pub fn leave_out(&mut self, sections: &[String]) -> Result<(), String> {
        let optional = self.optional();
        if let Some(firm) = sections.iter().find(|own| !optional.contains(own)) {
            return Err(firm.clone());
        }
        self.sections.retain(|own| !sections.contains(own));
        Ok(())
    }

    /// Puts the sections that a report may go without in an order, each in the place of one of them:
    /// page 1 stays first, how the report was made last. Those that `order` does not name follow in
    /// the template's order. Returns the first that cannot be moved, or is named twice.
    pub fn arrange(&mut self, order: &[String]) -> Result<(), String> {
        let optional = self.optional();
        let mut arranged: Vec<String> = Vec::new();
        for section in order {
            if !optional.contains(section) || arranged.contains(section) {
                return Err(section.clone());
            }
            arranged.push(section.clone());
        }
        arranged.extend(optional.iter().filter(|own| !order.contains(own)).cloned());
        let places = self.sections.iter_mut().filter(|own| optional.contains(own));
        for (place, section) in places.zip(arranged) {
            *place = section;
        }
        Ok(())
    }
}

/// Lists what was left out of this report among what it could not assess.
pub(crate) fn items(context: &Context<'_>, items: &mut Vec<Missing>) {
    let names = OPTIONAL.iter().filter(|(id, _)| context.left_out.iter().any(|own| own == id));
    items.extend(names.map(|(_, title)| Missing {
        what: context.words(title),
        why: context.words("missing-left-out"),
        brief: false,
        plain: None,
    }));
}

/// Leads links to what was left out to where that is said.
pub(crate) fn mend_links(blocks: &mut [Block]) {
    let mut anchors = BTreeSet::new();
    collect(blocks, &mut anchors);
    let mend = |link: &mut Option<Link>| {
        if let Some(Link::Anchor(anchor)) = link
            && !anchors.contains(anchor)
        {
            TOLD.clone_into(anchor);
        }
    };
    visit::spans_mut(blocks, &mut |span| mend(&mut span.link));
    tiles(blocks, &mend);
}

fn collect(blocks: &[Block], anchors: &mut BTreeSet<String>) {
    for block in blocks {
        match block {
            Block::Heading { anchor, .. } => anchors.extend(anchor.clone()),
            Block::Figure(figure) => anchors.extend(figure.anchor.clone()),
            Block::Place(anchor) => anchors.extend([anchor.clone()]),
            Block::Table(table) => {
                anchors.extend(table.anchor.clone());
                for row in &table.rows {
                    if let Row::Panel { anchor, .. } = row {
                        anchors.extend(anchor.clone());
                    }
                }
            }
            Block::Together(inner) => collect(inner, anchors),
            Block::Beside { left, right, .. } => {
                collect(left, anchors);
                collect(right, anchors);
            }
            _ => {}
        }
    }
}

fn tiles(blocks: &mut [Block], mend: &impl Fn(&mut Option<Link>)) {
    for block in blocks {
        match block {
            Block::Tiles(all) => all.iter_mut().for_each(|tile| mend(&mut tile.link)),
            Block::Together(inner) => tiles(inner, mend),
            Block::Beside { left, right, .. } => {
                tiles(left, mend);
                tiles(right, mend);
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_details_can_be_left_out_and_only_where_it_is_said() {
        let mut clinician = Template::shipped("clinician").expect("it is shipped");
        let all = ["course", "microbiome", "symptoms", "correlations", "interpretation"];
        assert_eq!(clinician.optional(), all);
        for firm in ["cover", "results", "missing", "provenance", "nonsense"] {
            assert_eq!(clinician.leave_out(&[firm.to_owned()]), Err(firm.to_owned()));
        }
        clinician.leave_out(&["symptoms".to_owned(), "course".to_owned()]).expect("it may");
        let left = ["cover", "results", "microbiome", "correlations", "interpretation"];
        assert_eq!(clinician.sections[..5], left);
        assert!(Template::shipped("patient").expect("it is shipped").optional().is_empty());
    }

    #[test]
    fn details_come_in_the_order_asked_for_between_what_stays_in_place() {
        let mut clinician = Template::shipped("clinician").expect("it is shipped");
        let named = |names: &[&str]| names.iter().map(|own| (*own).to_owned()).collect::<Vec<_>>();
        clinician.arrange(&named(&["symptoms", "microbiome"])).expect("they can be moved");
        let whole = [
            "cover",
            "results",
            "symptoms",
            "microbiome",
            "course",
            "correlations",
            "interpretation",
            "missing",
            "provenance",
        ];
        assert_eq!(clinician.sections, whole);
        for wrong in [named(&["cover"]), named(&["course", "course"]), named(&["nonsense"])] {
            assert_eq!(clinician.arrange(&wrong), Err(wrong[wrong.len() - 1].clone()));
            assert_eq!(clinician.sections, whole, "a refused order changes nothing");
        }
    }

    #[test]
    fn a_link_to_what_was_left_out_leads_to_where_that_is_said() {
        let linked = |anchor: &str| crate::Span {
            link: Some(Link::Anchor(anchor.to_owned())),
            ..crate::Span::plain("see")
        };
        let heading = |anchor: &str| Block::Heading {
            level: 1,
            text: "x".to_owned(),
            anchor: Some(anchor.to_owned()),
        };
        let body = vec![linked("results"), linked("microbiome")];
        let mut blocks = vec![
            Block::Paragraph(crate::Prominence::Body, body),
            Block::Together(vec![heading("results")]),
            heading("missing"),
        ];
        mend_links(&mut blocks);
        let expected = vec![linked("results"), linked("missing")];
        assert_eq!(blocks[0], Block::Paragraph(crate::Prominence::Body, expected));
    }
}
