#!/usr/bin/env python3
"""Makes the diary sheets of all languages anew: make.py (needs openpyxl).

The symptoms are named as the catalogue names them, so that a filled sheet is read without questions.
"""

import csv
import datetime
import pathlib

import openpyxl
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

HERE = pathlib.Path(__file__).parent
CATALOGUE = HERE / "../../src-tauri/crates/catalog/data/symptoms.tsv"
SYMPTOMS = [
    "bloating", "flatulence", "abdominal-pain", "diarrhea", "constipation", "nausea",
    "new-food-reactions", "fatigue", "brain-fog", "headache", "pruritus", "joint-pain",
]
WORDS = {
    "en": dict(
        day="Date", remark="Remark", what="What", first="From", last="To", dose="Dose",
        diary="Symptom diary", list="Supplements, medicines and changes",
        help="0 = not at all, 10 = as bad as it can be. Stool form: 1 = hard lumps … 7 = watery. Leave empty what you do not know.",
    ),
    "de": dict(
        day="Datum", remark="Bemerkung", what="Was", first="Von", last="Bis", dose="Dosis",
        diary="Beschwerdetagebuch", list="Mittel, Medikamente und Veränderungen",
        help="0 = gar nicht, 10 = so stark wie denkbar. Stuhlform: 1 = harte Klümpchen … 7 = wässrig. Was Sie nicht wissen, bleibt leer.",
    ),
    "fr": dict(
        day="Date", remark="Remarque", what="Quoi", first="Du", last="Au", dose="Posologie",
        diary="Journal des symptômes", list="Compléments, médicaments et changements",
        help="0 = pas du tout, 10 = le pire imaginable. Forme des selles : 1 = morceaux durs … 7 = liquide. Laissez vide ce que vous ne savez pas.",
    ),
    "es": dict(
        day="Fecha", remark="Observación", what="Qué", first="Desde", last="Hasta", dose="Dosis",
        diary="Diario de síntomas", list="Suplementos, medicamentos y cambios",
        help="0 = nada, 10 = lo peor imaginable. Forma de las heces: 1 = bolas duras … 7 = acuosa. Deje vacío lo que no sepa.",
    ),
    "nl": dict(
        day="Datum", remark="Opmerking", what="Wat", first="Van", last="Tot", dose="Dosering",
        diary="Klachtendagboek", list="Supplementen, medicijnen en veranderingen",
        help="0 = helemaal niet, 10 = zo erg als maar kan. Ontlastingsvorm: 1 = harde keutels … 7 = waterig. Laat leeg wat u niet weet.",
    ),
}
LINE = Side(style="thin", color="9AA5A0")
FRAME = Border(left=LINE, right=LINE, top=LINE, bottom=LINE)
HEAD = PatternFill("solid", fgColor="E3ECE8")


def names(language):
    with open(CATALOGUE, encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        return {row["id"]: row[f"name_{language}"] for row in rows}


def sheet(path, title, hint, header, rows, wide):
    book = openpyxl.Workbook()
    page = book.active
    page.title = title[:31]
    page["A1"] = title
    page["A1"].font = Font(size=16, bold=True)
    page["A2"] = hint
    page.append([])
    page.append(header)
    for cell in page[4]:
        cell.font, cell.fill, cell.border = Font(bold=True), HEAD, FRAME
        cell.alignment = Alignment(wrap_text=True, vertical="bottom", text_rotation=90 if wide and 1 < cell.column < len(header) else 0)
    page.row_dimensions[4].height = 150 if wide else 30
    for row in range(5, 5 + rows):
        page.row_dimensions[row].height = 16 if wide else 24
        for column in range(1, len(header) + 1):
            page.cell(row, column).border = FRAME
        page.cell(row, 1).number_format = "yyyy-mm-dd" if wide else "General"
    for column, name in enumerate(header, 1):
        letter = page.cell(4, column).column_letter
        edge = column in (1, len(header))
        page.column_dimensions[letter].width = (14 if column == 1 else 30 if edge else 6) if wide else 26
    page.freeze_panes = "B5"
    page.print_title_rows = "4:4"
    page.page_setup.paperSize = page.PAPERSIZE_A4
    page.page_setup.orientation = "landscape"
    page.page_setup.fitToWidth, page.page_setup.fitToHeight = 1, 0
    page.sheet_properties.pageSetUpPr.fitToPage = True
    book.properties.creator = "Zonula"
    book.properties.created = book.properties.modified = datetime.datetime(2026, 1, 1)
    book.save(path)


def text(path, header):
    with open(path, "w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file, delimiter=";").writerow(header)


for language, words in WORDS.items():
    folder = HERE / language
    folder.mkdir(exist_ok=True)
    known = names(language)
    diary = [words["day"], *(f"{known[id]} (0-10)" for id in SYMPTOMS)]
    diary += [f"{known['stool-form']} (1-7)", words["remark"]]
    changes = [words[key] for key in ("what", "first", "last", "dose", "remark")]
    text(folder / "symptom-diary.csv", diary)
    text(folder / "interventions.csv", changes)
    sheet(folder / "symptom-diary.xlsx", words["diary"], words["help"], diary, 31, True)
    sheet(folder / "interventions.xlsx", words["list"], "", changes, 14, False)
