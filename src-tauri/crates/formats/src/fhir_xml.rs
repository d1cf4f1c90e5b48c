//! FHIR R4 XML: the same resources as in JSON, read by the same code.

use crate::fhir::node::Node;
use crate::fhir::read_resources;
use crate::problem_log::ProblemLog;
use crate::xml::{self, Element};
use crate::{Confidence, Format, FormatReader, Kind, ReadOptions, Reading, SourceFile};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// Reads laboratory results from FHIR R4 in XML.
pub struct FhirR4Xml;

static FORMAT: Format = Format {
    id: "fhir-r4-xml",
    kind: Kind::Laboratory,
    title: "FHIR R4 (XML)",
    recognised_by: "a root element in the namespace `http://hl7.org/fhir`",
    specification: "HL7 FHIR R4 (4.0.1), XML representation of resources",
};

const NAMESPACE: &str = "http://hl7.org/fhir";

impl FormatReader for FhirR4Xml {
    fn format(&self) -> &'static Format {
        &FORMAT
    }

    fn recognise(&self, file: &SourceFile) -> Confidence {
        let root =
            file.text().filter(|text| text.trim_start().starts_with('<')).and_then(xml::root);
        let is_fhir = root.is_some_and(|root| {
            root.attributes().any(|(name, value)| name.starts_with("xmlns") && value == NAMESPACE)
        });
        if is_fhir { Confidence::Certain } else { Confidence::No }
    }

    fn read(&self, file: &SourceFile, _: &ReadOptions) -> Reading {
        let mut log = ProblemLog::default();
        let mut reading = Reading::new(Kind::Laboratory);
        let text = xml::text(file, &mut log);
        let (roots, problem) = xml::parse(&text);
        problem.into_iter().for_each(|problem| log.push(problem));
        let several = roots.len() > 1;
        let path =
            |root: &Element| if several { format!("line {}", root.line) } else { String::new() };
        let resources: Vec<_> =
            roots.iter().filter_map(|root| Some((path(root), resource(root)?))).collect();
        if !resources.is_empty() {
            read_resources(resources, file.stem(), &mut reading, &mut log);
        }
        reading.problems = log.finish();
        reading.or_empty("the file holds no resource")
    }
}

/// Makes a resource of an element that is named like one; `None` where it is cut off.
fn resource(element: &Element) -> Option<Node<'_>> {
    let is_whole = !element.cut || element.name == "Bundle";
    let kind = (Cow::Borrowed("resourceType"), Node::Text(Cow::Borrowed(element.name.as_str())));
    is_whole.then(|| object(element, vec![kind]))
}

/// Makes a value: what has an attribute `value` is primitive.
fn node(element: &Element) -> Node<'_> {
    match (element.name.as_str(), element.attribute("value")) {
        (_, Some(value)) => Node::Text(Cow::Borrowed(value)),
        // The narrative is for people.
        ("div", None) => Node::Null,
        ("resource" | "contained", None) => {
            element.elements().next().and_then(resource).unwrap_or_default()
        }
        _ => {
            let url = element.attribute("url");
            let url = url.map(|url| (Cow::Borrowed("url"), Node::Text(Cow::Borrowed(url))));
            object(element, url.into_iter().collect())
        }
    }
}

/// Makes an object of the elements inside; those of one name are a list.
fn object<'a>(element: &'a Element, mut fields: Vec<(Cow<'a, str>, Node<'a>)>) -> Node<'a> {
    let mut at = BTreeMap::<&str, usize>::new();
    for inner in element.elements() {
        let value = node(inner);
        let Some(&known) = at.get(inner.name.as_str()) else {
            at.insert(&inner.name, fields.len());
            fields.push((Cow::Borrowed(inner.name.as_str()), value));
            continue;
        };
        let field = &mut fields[known].1;
        match field {
            Node::List(list) => list.push(value),
            _ => *field = Node::List(vec![std::mem::take(field), value]),
        }
    }
    Node::Object(fields)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fhir::FhirR4;
    use zonula_model::{Comparator, ResultStatus, SpecimenKind};

    fn read(text: &str) -> Reading {
        let file = SourceFile::new("bundle.xml", text.into());
        assert_eq!(FhirR4Xml.recognise(&file), Confidence::Certain);
        assert_eq!(FhirR4.recognise(&file), Confidence::No);
        FhirR4Xml.read(&file, &ReadOptions::default())
    }

    const OBSERVATION: &str = "<f:Observation xmlns:f='http://hl7.org/fhir'>
        <f:id value='o'/><f:text><f:div xmlns='http://www.w3.org/1999/xhtml'><p>5</p></f:div></f:text>
        <f:contained><f:Specimen><f:id value='s'/><f:type><f:coding><f:system value='http://snomed.info/sct'/>
          <f:code value='119339001'/></f:coding></f:type></f:Specimen></f:contained>
        <f:status value='amended'/>
        <f:code><f:coding><f:system value='http://loinc.org'/><f:code value='38445-3'/></f:coding>
          <f:text value='Calprotectin'><f:extension url='x'/></f:text></f:code>
        <f:effectiveDateTime value='2024-04-03'/>
        <f:valueQuantity><f:value value='5.40'/><f:comparator value='&lt;'/><f:unit value='µg/g'/></f:valueQuantity>
        <f:note><f:text value='one'/></f:note><f:note><f:text value='two'/></f:note>
        <f:specimen><f:reference value='#s'/></f:specimen>
      </f:Observation>";

    #[test]
    fn an_observation_in_xml_is_read_like_one_in_json() {
        let reading = read(OBSERVATION);
        let codes: Vec<_> = reading.problems.iter().map(|it| it.code).collect();
        assert_eq!(codes, ["status-corrected"]);
        let specimen = &reading.specimens[0];
        assert_eq!((specimen.kind, specimen.results.len()), (SpecimenKind::Stool, 1));
        let result = &specimen.results[0];
        assert_eq!((result.value.as_str(), result.number), ("<5.40", Some(5.4)));
        assert_eq!(result.comparator, Some(Comparator::Less));
        assert_eq!(result.status, ResultStatus::Corrected);
        assert_eq!(result.remark(), Some("one\ntwo"));
        assert_eq!(result.analyte.name, "Calprotectin");
    }

    #[test]
    fn of_a_bundle_that_is_cut_off_the_whole_resources_are_read() {
        let entry = format!("<entry><resource>{OBSERVATION}</resource></entry>");
        let bundle = format!("<Bundle xmlns='http://hl7.org/fhir'>{entry}{entry}");
        let cut = &bundle[..bundle.len() - 60];
        let reading = read(cut);
        assert_eq!(reading.specimens.iter().map(|it| it.results.len()).sum::<usize>(), 1);
        assert_eq!(reading.problems[0].code, "xml-broken");
    }

    #[test]
    fn a_document_type_is_refused() {
        let text = "<Bundle xmlns='http://hl7.org/fhir'><!DOCTYPE a [<!ENTITY b 'c'>]>&b;</Bundle>";
        let codes: Vec<_> = read(text).problems.iter().map(|it| it.code).collect();
        assert_eq!(codes, ["xml-doctype", "file-empty"]);
    }
}
