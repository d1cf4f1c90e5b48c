## Das Handbuch: zehn kurze Seiten. Jede hat Titel, Satz, vier oder fünf Punkte und ein Bild.

start-title = Erster Start
start-lead = Alles liegt in einer verschlüsselten Datei auf diesem Computer. Nichts verlässt ihn.
start-1 = Schreiben Sie Ihren Namen, wie er auf Berichten stehen soll, und wählen Sie eine Passphrase aus vier oder fünf Wörtern. Sie öffnet die Datei und sagt, wer Sie sind.
start-2 = Erstellen Sie in den Einstellungen den Wiederherstellungsschlüssel und drucken Sie ihn. Ohne Passphrase und Schlüssel öffnet niemand die Datei, auch wir nicht.
start-3 = Öffnen Sie den Beispielpatienten, um sich umzusehen. Seine Befunde sind erfunden oder öffentlich, und alles geht wie bei Ihren eigenen Patienten.
start-4 = Strg+L sperrt sofort. Nach einigen Minuten ohne Sie sperrt Zonula von selbst.

patients-title = Patienten
patients-lead = Eine Zeile je Person; die Liste sucht, während Sie tippen.
patients-1 = Tippen Sie einen Teil des Namens, der Aktennummer oder des Geburtsdatums.
patients-2 = Strg+N fügt einen Patienten hinzu. Das Geschlecht wählt Referenzbereiche; ohne Angabe gilt keiner, der davon abhängt.
patients-3 = Die Seite eines Patienten hat eine Zeitleiste: Proben, Tagebuch, Maßnahmen und Berichte.
patients-4 = Strg+K findet Patienten und alles, was sich tun lässt, ohne Maus.
patients-5 = Unter Dateien geben Sie eine Akte mit: als FHIR in einer Datei, oder ganz in einem Ordner mit Tabellen und Berichten. Beides ist unverschlüsselt. Dort löschen Sie eine Akte auch.

import-title = Dateien einlesen
import-lead = Legen Sie Dateien, Ordner oder Archive irgendwo im Fenster ab. Gespeichert wird nichts, bevor Sie Einlesen drücken.
import-1 = Zonula erkennt Dateien an ihrem Inhalt: Labortabellen, HL7, FHIR, PDF-Befunde, Mikrobiom-Profile, Tagebücher.
import-2 = Links steht die Datei, wie sie ist, rechts, was verstanden wurde. Probleme stehen vorn.
import-3 = Die Person der Datei wird mit der Akte verglichen. Was abweicht, wird gezeigt, und Sie entscheiden.
import-4 = Von einer Datei wird alles gespeichert oder nichts. Alles, was eine Datei brachte, lässt sich später unter Dateien zurücknehmen.
import-5 = Ohne Datei: Geben Sie einen Befund unter Befunde ein, ein Symptom oder eine Maßnahme unter Symptome. Es steht unter Dateien und lässt sich dort zurücknehmen.

questions-title = Fragen beantworten
questions-lead = Zonula fragt, wo ein Mensch entscheiden muss, und merkt sich die Antwort für dieses Labor.
questions-1 = Ein unbekannter Name: Wählen Sie den gemeinten Analyten, oder behalten Sie den Befund wie geschrieben.
questions-2 = Dezimalzeichen und Reihenfolge von Daten werden nie geraten, wo beides möglich ist.
questions-3 = Zeilen eines PDF stehen neben dem Bild ihrer Seite. Haken Sie die richtigen an; nur sie werden gespeichert.
questions-4 = Eine andere Antwort ist möglich, bis Sie Einlesen drücken.
questions-5 = Unter Labore in den Einstellungen sehen Sie, was Zonula sich zu jedem gemerkt hat: Sehen Sie es an, sichern Sie es für eine andere Praxis, oder entfernen Sie es.

results-title = Befunde
results-lead = Der neueste Befund jedes Analyten auf seinem Referenzbereich, frühere blasser daneben.
results-1 = Öffnen Sie eine Zeile: was die Datei sagte, wie umgerechnet wurde, und wo es in der Datei steht.
results-2 = Veränderung: Ein Schritt zählt erst über das hinaus, was Befunde von selbst schwanken. Sonst steht der Grund da.
results-3 = Ein Verlauf bricht, wo Labor oder Methode wechselten. Über einen Bruch hinweg wird nichts verglichen.
results-4 = Berichtigte Befunde ersetzen frühere; diese bleiben unter Ersetzte Befunde sichtbar.
results-5 = Wo ein Labor kein Intervall nennt, gilt Ihr eigenes: in den Einstellungen unter Eigene Intervalle und Aussagen.

microbiome-title = Mikrobiom
microbiome-lead = Wie gemessen wurde, wie vielfältig es ist, und wie es unter gleich Gemessenen liegt.
microbiome-1 = Ein Perzentil erscheint nur, wo Methode und Rang die der Kohorte sind. Sonst steht der Grund da.
microbiome-2 = Funktionsgruppen sagen, wofür Taxa bekannt sind, nicht, was sie in diesem Darm tun.
microbiome-3 = Veröffentlichte Indizes haben nur für die Technik und das Programm einen Wert, für die sie gemacht sind.
microbiome-4 = Mehrere Proben: Der Abstand zur ersten zeigt, wie weit sich ein Profil bewegt hat.

symptoms-title = Symptome und Zusammenhänge
symptoms-lead = Aus dem Tagebuch: jeder Verlauf, seine Veränderung, und was vor und nach einer Maßnahme war.
symptoms-1 = Der Unterschied hat ein Intervall, das berücksichtigt, dass Tage ihren Nachbarn ähneln.
symptoms-2 = Wo ein kleinster merklicher Unterschied veröffentlicht ist, sagt Zonula, ob Menschen ihn bemerken würden.
symptoms-3 = Was nach einer Maßnahme kommt, muss nicht von ihr kommen.
symptoms-4 = Zusammenhänge brauchen mindestens acht Paare für eine Prüfung. Solche mit weniger werden genannt und nicht geprüft.

assessment-title = Einordnung
assessment-lead = Was zuerst kommt, sieben Bereiche, und Aussagen, die aus der Akte vorgeschlagen werden.
assessment-1 = Ein roter Kasten kommt zuerst: Ein Befund, der ärztlich abzuklären ist, hält andere Aussagen zurück.
assessment-2 = Gedruckt wird nichts, bevor Sie es annehmen. Ändern Sie die Worte, oder schreiben Sie eigene.
assessment-3 = Jede Aussage sagt, warum sie erscheint, wie sicher sie ist und woher das kommt.
assessment-4 = Die Bereiche werden gezählt. Die Zahl ist weder eine Wahrscheinlichkeit noch eine Diagnose.
assessment-5 = Eine Aussage, die Sie nie oder in anderen Worten wollen, ändern Sie für alle Patienten in den Einstellungen.

report-title = Bericht
report-lead = Die Seiten links sind die des PDF selbst. Jede Wahl rechts zeigt sich sofort.
report-1 = Wählen Sie Leser, Sprache, Papier und Marke. Name, Farbe und Logo Ihrer Praxis stehen in den Einstellungen.
report-2 = Geben Sie ihn mit Ihrem Namen frei: Er bekommt eine Nummer, und seine Bytes bleiben.
report-3 = Ändern Sie einen freigegebenen Bericht, wenn sich etwas geändert hat: Die neue Version sagt auf jeder Seite, was.
report-4 = Ziehen Sie einen Bericht mit Grund zurück. Er bleibt in der Liste, damit sich niemand wundert.
report-5 = Abschnitte eines Berichts für Behandelnde lassen sich weglassen oder anders ordnen. Der Bericht nennt, was wegbleibt.

safety-title = Sicherheit
safety-lead = Wer hier arbeitet, wie Daten liegen, und was mit ihnen geschah.
safety-1 = Jede Person hat eine eigene Passphrase. Die Assistenz gibt ein und sieht; behandelnde Personen geben frei und entscheiden.
safety-2 = Wählen Sie einen Ordner für Sicherungen, am besten auf einem anderen Datenträger. Jeden Tag entsteht eine Kopie, die zur Prüfung wieder geöffnet wird.
safety-3 = Das Protokoll sagt, wer was tat, und zeigt, wenn jemand es verändert hat.
safety-4 = Spielen Sie eine Sicherung in den Einstellungen zurück. Die jetzige Datenbank bleibt daneben erhalten.
safety-5 = Unter Akten in den Einstellungen: wessen Recht sagt, wie lange Akten bleiben, bevor sie gelöscht werden dürfen, und Daten für die Forschung, ohne Namen und mit verschobenen Tagen.

quick-title = Schnellstart
quick-lead = Von einem Ordner mit Dateien zum freigegebenen Bericht
quick-1 = Mit Ihrer Passphrase entsperren.
quick-2 = Strg+N: Patienten hinzufügen, oder in der Liste finden.
quick-3 = Dateien irgendwo im Fenster ablegen, oder Strg+O drücken.
quick-4 = Beantworten, was offen ist. Einlesen drücken.
quick-5 = Befunde, Mikrobiom und Symptome ansehen.
quick-6 = Unter Einordnung annehmen, was gedruckt werden soll.
quick-7 = Strg+P: Seiten lesen, Leser und Sprache wählen.
quick-8 = Mit Ihrem Namen freigeben. Sichern oder drucken.
quick-9 = Strg+L sperrt.
