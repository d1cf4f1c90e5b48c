//! Metadata: XMP, the information dictionary and the output intent.

use lopdf::{Dictionary, Document, Object, ObjectId, Stream, dictionary};
use zonula_layout::Document as Pages;

use super::object::{date, name, text};
use super::{DocumentInfo, PdfError};

/// A compact sRGB profile, CC0.
const SRGB: &[u8] = include_bytes!("../../assets/sRGB-v2-magic.icc");

/// The program, as the file names it.
const PRODUCER: &str = concat!("Zonula ", env!("CARGO_PKG_VERSION"));

/// Says what `pdfuaid:part` is, since PDF/A knows only its own schemas (ISO 19005-3, 6.6.2.3).
const UA_SCHEMA: &str = r#"<rdf:Description rdf:about=""
  xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
  xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
  xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
 <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
  <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
  <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
  <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
  <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
   <pdfaProperty:category>internal</pdfaProperty:category>
   <pdfaProperty:description>Part of PDF/UA that the file conforms to</pdfaProperty:description>
   <pdfaProperty:name>part</pdfaProperty:name>
   <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
  </rdf:li></rdf:Seq></pdfaSchema:property>
 </rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>"#;

/// What the catalogue refers to.
pub struct Described {
    /// The XMP stream.
    pub xmp: ObjectId,
    /// The output intent.
    pub intent: Dictionary,
}

/// Adds XMP, the information dictionary and the colour profile.
pub fn add(
    file: &mut Document,
    document: &Pages,
    info: &DocumentInfo,
) -> Result<Described, PdfError> {
    let packet = Stream::new(
        dictionary! { "Type" => name("Metadata"), "Subtype" => name("XML") },
        xmp(document, info).into_bytes(),
    );
    let xmp = file.add_object(packet.with_compression(false));
    let stated = file.add_object(dictionary! {
        "Title" => text(&document.title),
        "Author" => text(&info.author),
        "Creator" => text(PRODUCER),
        "Producer" => text(PRODUCER),
        "CreationDate" => date(info.issued),
        "ModDate" => date(info.issued),
    });
    if let Ok(replaced) = file.trailer.get(b"Info").and_then(Object::as_reference) {
        file.objects.remove(&replaced);
    }
    file.trailer.set("Info", stated);
    let profile = file.add_object(Stream::new(dictionary! { "N" => 3 }, SRGB.to_vec()));
    let intent = dictionary! {
        "Type" => name("OutputIntent"),
        "S" => name("GTS_PDFA1"),
        "OutputConditionIdentifier" => text("sRGB"),
        "Info" => text("sRGB IEC61966-2.1"),
        "DestOutputProfile" => profile,
    };
    Ok(Described { xmp, intent })
}

fn xmp(document: &Pages, info: &DocumentInfo) -> String {
    let title = escaped(&document.title);
    let author = escaped(&info.author);
    let language = escaped(&document.language);
    let issued = info.issued.strftime("%Y-%m-%dT%H:%M:%SZ");
    format!(
        r#"<?xpacket begin="{bom}" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
  xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:xmp="http://ns.adobe.com/xap/1.0/"
  xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
  xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
  xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
 <dc:format>application/pdf</dc:format>
 <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
 <dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
 <dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
 <xmp:CreateDate>{issued}</xmp:CreateDate>
 <xmp:ModifyDate>{issued}</xmp:ModifyDate>
 <xmp:MetadataDate>{issued}</xmp:MetadataDate>
 <xmp:CreatorTool>{PRODUCER}</xmp:CreatorTool>
 <pdf:Producer>{PRODUCER}</pdf:Producer>
 <pdfaid:part>3</pdfaid:part>
 <pdfaid:conformance>A</pdfaid:conformance>
 <pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
{UA_SCHEMA}
</rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"#,
        bom = '\u{feff}'
    )
}

/// Escapes what XML reserves and leaves out what it forbids.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '\u{fffe}' | '\u{ffff}' => {}
            _ if character.is_control() => escaped.push(' '),
            _ => escaped.push(character),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn titles_cannot_break_the_metadata() {
        assert_eq!(escaped("a < b & c\u{0}\u{ffff}"), "a &lt; b &amp; c ");
    }
}
