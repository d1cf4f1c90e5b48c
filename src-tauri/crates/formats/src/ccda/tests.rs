//! Documents and fragments in the shapes that C-CDA's guide and its users give them.

use super::*;
use crate::RawResult;
use zonula_model::{Comparator, ResultStatus, SpecimenKind};

fn read(text: &str) -> Reading {
    let file = SourceFile::new("document.xml", text.into());
    assert_eq!(Ccda.recognise(&file), Confidence::Certain);
    Ccda.read(&file, &ReadOptions::default())
}

fn codes(reading: &Reading) -> Vec<&str> {
    reading.problems.iter().map(|problem| problem.code).collect()
}

/// Reads one observation within an organizer within a section.
fn of_observation(inner: &str) -> Reading {
    read(&format!(
        "<section><templateId root='2.16.840.1.113883.10.20.22.2.3.1'/>
           <text><content ID='n'>Calprotectin <i>in stool</i></content><content ID='c'>see note</content></text>
           <entry><organizer><templateId root='2.16.840.1.113883.10.20.22.4.1'/><code displayName='Gut'/>
             <statusCode code='completed'/>
             <specimen><specimenRole><id extension='S1'/><specimenPlayingEntity>
               <code code='119339001' codeSystem='2.16.840.1.113883.6.96'/></specimenPlayingEntity></specimenRole></specimen>
             <component><observation><templateId root='2.16.840.1.113883.10.20.22.4.2'/>
               <code code='L7' codeSystem='1.2'><originalText><reference value='#n'/></originalText>
                 <translation code='38445-3' codeSystem='2.16.840.1.113883.6.1'/></code>{inner}
             </observation></component></organizer></entry></section>"
    ))
}

fn result(reading: &Reading) -> &RawResult {
    &reading.specimens[0].results[0]
}

#[test]
fn names_codes_and_remarks_come_from_narrative_and_translations() {
    let reading = of_observation(
        "<effectiveTime value='20240403083000+0200'/><value xsi:type='PQ' value='5.40' unit='ug/g'/>
         <interpretationCode code='H'/><methodCode displayName='ELISA'/>
         <entryRelationship><act><code code='48767-8'/><text><reference value='#c'/></text></act></entryRelationship>
         <referenceRange><observationRange><text>&lt; 50 ug/g</text></observationRange></referenceRange>",
    );
    assert_eq!(codes(&reading), [""; 0]);
    let specimen = &reading.specimens[0];
    assert_eq!((specimen.label.as_str(), specimen.kind), ("S1", SpecimenKind::Stool));
    assert_eq!(specimen.collected.map(|it| it.to_string()).as_deref(), Some("2024-04-03T08:30:00"));
    let result = result(&reading);
    let analyte = &result.analyte;
    assert_eq!(analyte.name, "Calprotectin in stool");
    assert_eq!((analyte.code.as_deref(), analyte.loinc.as_deref()), (Some("L7"), Some("38445-3")));
    assert_eq!((analyte.panel.as_deref(), analyte.method.as_deref()), (Some("Gut"), Some("ELISA")));
    assert_eq!((result.value.as_str(), result.number), ("5.40", Some(5.4)));
    assert_eq!((result.flag(), result.remark()), (Some("H"), Some("see note")));
    assert_eq!(analyte.limits, Some((None, Some(50.0))));
}

#[test]
fn every_type_of_value_is_read_as_it_is_written() {
    for (value, text, comparator, number) in [
        ("<value xsi:type='INT' value='7'/>", "7", None, Some(7.0)),
        ("<value xsi:type='REAL' value='7.50'/>", "7.50", None, Some(7.5)),
        ("<value xsi:type='ST'> &gt;60 </value>", ">60", Some(Comparator::Greater), Some(60.0)),
        ("<value xsi:type='ED'>cloudy</value>", "cloudy", None, None),
        ("<value xsi:type='CD' code='1' displayName='Positive'/>", "Positive", None, None),
        ("<value xsi:type='CO' code='2+'/>", "2+", None, None),
        (
            "<value xsi:type='CD' nullFlavor='OTH'><originalText>traces</originalText></value>",
            "traces",
            None,
            None,
        ),
        ("<value xsi:type='BL' value='true'/>", "true", None, None),
        (
            "<value xsi:type='IVL_PQ'><high value='3' unit='g' inclusive='false'/></value>",
            "<3",
            Some(Comparator::Less),
            Some(3.0),
        ),
        (
            "<value xsi:type='IVL_PQ'><low value='3' unit='g'/></value>",
            ">=3",
            Some(Comparator::GreaterOrEqual),
            Some(3.0),
        ),
        ("<value xsi:type='IVL_PQ'><low value='3'/><high value='5'/></value>", "3 - 5", None, None),
        (
            "<value xsi:type='RTO'><numerator value='1'/><denominator value='80'/></value>",
            "1:80",
            None,
            None,
        ),
        ("<value value='4' unit='g'/>", "4", None, Some(4.0)),
    ] {
        let reading = of_observation(value);
        let found = result(&reading);
        assert_eq!(found.value, text, "{value}");
        assert_eq!((found.comparator, found.number), (comparator, number), "{value}");
        assert_eq!(codes(&reading), [""; 0], "{value}");
    }
    let reading = of_observation("<value xsi:type='PQ' nullFlavor='NAV'/>");
    assert_eq!(codes(&reading), ["value-absent"]);
    let reading = of_observation("<value xsi:type='ED' mediaType='application/pdf'>JVBE</value>");
    assert_eq!(codes(&reading), ["value-unsupported"]);
}

#[test]
fn a_unit_that_is_not_ucum_is_kept_beside_the_translation() {
    let reading = of_observation(
        "<value xsi:type='PQ' nullFlavor='OTH'><translation value='152' nullFlavor='OTH'>
           <originalText>THOUS/MCL</originalText></translation></value>",
    );
    let analyte = &result(&reading).analyte;
    assert_eq!((analyte.unit.as_deref(), analyte.ucum.as_deref()), (Some("THOUS/MCL"), None));
}

#[test]
fn what_was_withdrawn_is_left_out_and_what_is_pending_told() {
    let reading = of_observation("<statusCode code='aborted'/><value xsi:type='INT' value='7'/>");
    assert_eq!(codes(&reading), ["status-withdrawn", "file-empty"]);
    let reading = of_observation("<statusCode code='active'/><value xsi:type='INT' value='7'/>");
    assert_eq!(codes(&reading), ["status-not-final"]);
    assert_eq!(result(&reading).status, ResultStatus::Preliminary);
}

#[test]
fn other_sections_are_counted_and_the_patient_is_read() {
    let reading = read(
        "<ClinicalDocument xmlns='urn:hl7-org:v3'><recordTarget><patientRole>
           <id root='2.16.840.1.113883.4.1' extension='999-99-9999'/><id root='1.2' extension='4711'/>
           <patient><name><given>Erika</given><family>Muster</family></name>
             <administrativeGenderCode code='F'/><birthTime value='19800312'/></patient></patientRole></recordTarget>
         <component><structuredBody>
           <component><section><title>Vital signs</title></section></component>
           <component><section><title>Problems</title></section></component>
         </structuredBody></component></ClinicalDocument>",
    );
    assert_eq!(codes(&reading), ["sections-passed-over", "file-empty"]);
    assert!(reading.problems[0].message.starts_with("2 sections without laboratory results"));
    let patient = reading.patient.expect("the document names it");
    assert_eq!((patient.number.as_deref(), patient.sex), (Some("4711"), Some(Sex::Female)));
    assert_eq!(patient.name.as_deref(), Some("Erika Muster"));
}
