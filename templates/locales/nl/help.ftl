## De handleiding: tien korte pagina’s. Elk heeft een titel, een zin, vier of vijf punten en een beeld.

start-title = Eerste start
start-lead = Alles staat in één versleuteld bestand op deze computer. Niets verlaat hem.
start-1 = Schrijf uw naam zoals hij op rapporten moet staan, en kies een wachtwoordzin van vier of vijf woorden. Die opent het bestand en zegt wie u bent.
start-2 = Maak de herstelsleutel in de instellingen en druk hem af. Zonder wachtwoordzin en sleutel kan niemand het bestand openen, wij ook niet.
start-3 = Open de voorbeeldpatiënt om rond te kijken. Zijn uitslagen zijn verzonnen of openbaar, en alles werkt als bij uw eigen patiënten.
start-4 = Ctrl+L vergrendelt meteen. Na enkele minuten zonder u vergrendelt Zonula zichzelf.

patients-title = Patiënten
patients-lead = Eén regel per persoon; de lijst zoekt terwijl u typt.
patients-1 = Typ een deel van de naam, van het dossiernummer of van de geboortedatum.
patients-2 = Ctrl+N voegt een patiënt toe. Het geslacht kiest referentie-intervallen; zonder geldt er geen dat ervan afhangt.
patients-3 = De pagina van een patiënt heeft één tijdlijn: monsters, dagboek, interventies en rapporten.
patients-4 = Ctrl+K vindt patiënten en alles wat gedaan kan worden, zonder muis.
patients-5 = Geef een dossier mee onder Bestanden: als FHIR in één bestand, of geheel in een map met tabellen en rapporten. Geen van beide is versleuteld. Daar wist u een dossier ook.

import-title = Bestanden importeren
import-lead = Laat bestanden, mappen of archieven ergens in het venster vallen. Er wordt niets opgeslagen voordat u importeert.
import-1 = Zonula herkent bestanden aan hun inhoud: laboratoriumtabellen, HL7, FHIR, PDF-rapporten, microbioomprofielen, dagboeken.
import-2 = Links staat het bestand zoals het is, rechts wat begrepen werd. Problemen staan vooraan.
import-3 = De persoon van het bestand wordt met het dossier vergeleken. Wat afwijkt wordt getoond, en u beslist.
import-4 = Van een bestand wordt alles opgeslagen of niets. Een hele import kan later worden teruggenomen, onder Bestanden.
import-5 = Zonder bestand: voer een uitslag in onder Uitslagen, een klacht of interventie onder Klachten. Het staat onder Bestanden en is daar terug te draaien.

questions-title = Vragen beantwoorden
questions-lead = Zonula vraagt waar een mens moet beslissen, en onthoudt het antwoord voor dat laboratorium.
questions-1 = Een onbekende naam: kies de bedoelde analyt, of houd de uitslag zoals geschreven.
questions-2 = Decimaalteken en volgorde van datums worden nooit geraden waar beide mogelijk zijn.
questions-3 = Regels van een PDF staan naast het beeld van hun pagina. Vink de juiste aan; alleen die worden opgeslagen.
questions-4 = Een ander antwoord is mogelijk totdat u importeert.
questions-5 = Onder Laboratoria in de instellingen ziet u wat Zonula van elk onthoudt: bekijk het, bewaar het voor een andere praktijk, of verwijder het.

results-title = Uitslagen
results-lead = De nieuwste uitslag van elke analyt op zijn referentie-interval, eerdere bleker ernaast.
results-1 = Open een regel om te zien wat het bestand zei, hoe er werd omgerekend en waar het in het bestand staat.
results-2 = Verandering: een stap telt pas boven wat uitslagen vanzelf schommelen. Anders staat de reden er.
results-3 = Een verloop breekt waar laboratorium of methode veranderde. Over een breuk heen wordt niets vergeleken.
results-4 = Gecorrigeerde uitslagen vervangen eerdere; die blijven zichtbaar onder Vervangen uitslagen.
results-5 = Waar een laboratorium geen interval noemt, geldt uw eigen: in de instellingen, onder Eigen intervallen en uitspraken.

microbiome-title = Microbioom
microbiome-lead = Hoe het gemeten is, hoe divers het is, en hoe het ligt tussen mensen die net zo gemeten zijn.
microbiome-1 = Een percentiel verschijnt alleen waar methode en rang die van het cohort zijn. Anders staat de reden er.
microbiome-2 = Functionele groepen zeggen waar taxa om bekendstaan, niet wat ze in deze darm doen.
microbiome-3 = Gepubliceerde indexen hebben alleen een waarde voor de techniek en het programma waarvoor ze gemaakt zijn.
microbiome-4 = Meer monsters: de afstand tot het eerste toont hoe ver een profiel bewogen is.

symptoms-title = Klachten en correlaties
symptoms-lead = Uit het dagboek: elk verloop, de verandering, en wat er voor en na een interventie was.
symptoms-1 = Het verschil heeft een interval dat rekening houdt met dagen die op hun buren lijken.
symptoms-2 = Waar een kleinste merkbaar verschil gepubliceerd is, zegt Zonula of mensen de verandering zouden merken.
symptoms-3 = Wat na een interventie komt, hoeft er niet van te komen.
symptoms-4 = Correlaties hebben minstens acht paren nodig voor een toets. Die met minder worden genoemd en niet getoetst.

assessment-title = Beoordeling
assessment-lead = Wat eerst komt, zeven gebieden, en uitspraken die uit het dossier worden voorgesteld.
assessment-1 = Een rood kader komt eerst: een uitslag die een medische beoordeling vraagt, houdt andere uitspraken tegen.
assessment-2 = Er wordt niets afgedrukt voordat u het aanvaardt. Wijzig de woorden, of schrijf uw eigen.
assessment-3 = Elke uitspraak zegt waarom zij verschijnt, hoe zeker zij is en waar dat vandaan komt.
assessment-4 = De gebieden worden geteld. Het getal is geen kans en geen diagnose.
assessment-5 = Een uitspraak die u nooit wilt, of in andere woorden, wijzigt u voor alle patiënten in de instellingen.

report-title = Rapport
report-lead = De pagina’s links zijn die van de PDF zelf. Elke keuze rechts is meteen te zien.
report-1 = Kies de lezer, de taal, het papier en het merk. Naam, kleur en logo van uw praktijk staan in de instellingen.
report-2 = Geef het vrij met uw naam: het krijgt een nummer, en de bytes blijven bewaard.
report-3 = Wijzig een vrijgegeven rapport als er iets veranderd is: de nieuwe versie zegt op elke pagina wat.
report-4 = Trek een rapport met een reden in. Het blijft in de lijst staan, zodat niemand zich verbaast.
report-5 = Onderdelen van een rapport voor behandelaars kunnen worden weggelaten of anders geordend. Het rapport noemt wat weggelaten is.

safety-title = Veiligheid
safety-lead = Wie hier werkt, hoe gegevens bewaard worden, en wat ermee gedaan is.
safety-1 = Iedereen heeft een eigen wachtwoordzin. Assistenten voeren in en kijken; behandelaars geven vrij en beslissen.
safety-2 = Kies een map voor back-ups, liefst op een andere schijf. Elke dag ontstaat een kopie, die ter controle weer wordt geopend.
safety-3 = Het logboek zegt wie wat deed, en toont of iemand het heeft veranderd.
safety-4 = Zet een back-up terug in de instellingen. De huidige database blijft ernaast bewaard.
safety-5 = Onder Dossiers in de instellingen: welk recht zegt hoe lang dossiers blijven voordat ze gewist mogen worden, en gegevens voor onderzoek, zonder namen en met verschoven dagen.

quick-title = Snelle start
quick-lead = Van een map met bestanden naar een vrijgegeven rapport
quick-1 = Ontgrendel met uw wachtwoordzin.
quick-2 = Ctrl+N: voeg de patiënt toe, of zoek hem in de lijst.
quick-3 = Laat de bestanden in het venster vallen, of druk op Ctrl+O.
quick-4 = Beantwoord wat openstaat. Importeer.
quick-5 = Bekijk Uitslagen, Microbioom en Klachten.
quick-6 = Aanvaard onder Beoordeling wat afgedrukt moet worden.
quick-7 = Ctrl+P: lees de pagina’s, kies lezer en taal.
quick-8 = Geef vrij met uw naam. Sla op of druk af.
quick-9 = Ctrl+L vergrendelt.
