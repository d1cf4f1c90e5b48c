//! The tables of the data set: their columns, in order, and what each holds.

/// A table of the data set.
pub struct TableShape {
    /// Its name: that of the folder with its parts.
    pub name: &'static str,
    /// What one row is.
    pub row: &'static str,
    /// Its columns, in the order of the file.
    pub columns: &'static [Column],
}

/// A column of a table.
pub struct Column {
    /// Its name.
    pub name: &'static str,
    /// The kind of value.
    pub holds: Holds,
    /// Whether a row may have none.
    pub may_lack: bool,
    /// What the value says.
    pub says: &'static str,
}

/// A kind of value, as Parquet keeps it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holds {
    /// Text in UTF-8.
    Text,
    /// A whole number of 32 bits.
    Whole,
    /// A number of 64 bits with a point.
    Number,
    /// A day.
    Day,
    /// Yes or no.
    Flag,
}

impl Holds {
    /// Returns the type's name in SQL.
    pub fn sql(self) -> &'static str {
        match self {
            Self::Text => "VARCHAR",
            Self::Whole => "INTEGER",
            Self::Number => "DOUBLE",
            Self::Day => "DATE",
            Self::Flag => "BOOLEAN",
        }
    }

    /// Returns the type as Parquet's schemas write it, with the column's name between.
    pub(super) fn parquet(self, name: &str) -> String {
        match self {
            Self::Text => format!("BYTE_ARRAY {name} (STRING)"),
            Self::Whole => format!("INT32 {name}"),
            Self::Number => format!("DOUBLE {name}"),
            Self::Day => format!("INT32 {name} (DATE)"),
            Self::Flag => format!("BOOLEAN {name}"),
        }
    }
}

impl TableShape {
    /// Returns the table's shape as Parquet's schemas write it.
    pub(super) fn schema(&self) -> String {
        let column = |own: &Column| {
            let presence = if own.may_lack { "OPTIONAL" } else { "REQUIRED" };
            format!("{presence} {};", own.holds.parquet(own.name))
        };
        let columns: Vec<String> = self.columns.iter().map(column).collect();
        format!("message {} {{ {} }}", self.name, columns.join(" "))
    }
}

const fn always(name: &'static str, holds: Holds, says: &'static str) -> Column {
    Column { name, holds, may_lack: false, says }
}

const fn maybe(name: &'static str, holds: Holds, says: &'static str) -> Column {
    Column { name, holds, may_lack: true, says }
}

const PERSON: Column = always(
    "person",
    Holds::Text,
    "stands for the person; the same in every export of the database",
);
const SPECIMEN: Column =
    always("specimen", Holds::Whole, "the person's specimen, counted from 1 by collection time");

/// Every table, in the order in which they are written.
pub static TABLES: &[TableShape] = &[
    TableShape {
        name: "patients",
        row: "a person",
        columns: &[
            PERSON,
            maybe(
                "sex",
                Holds::Text,
                "`female`, `male` or `unknown`; none where fewer than five share sex and age",
            ),
            maybe(
                "age",
                Holds::Text,
                "full years on the first day with data, or a span of them; 90 for all above 89",
            ),
        ],
    },
    TableShape {
        name: "specimens",
        row: "material taken at one time",
        columns: &[
            PERSON,
            SPECIMEN,
            always("material", Holds::Text, "`stool`, `serum`, …"),
            maybe("day", Holds::Day, "when it was collected, moved"),
        ],
    },
    TableShape {
        name: "observations",
        row: "a result that is a number of an analyte of the catalogue",
        columns: &[
            PERSON,
            SPECIMEN,
            always("position", Holds::Whole, "the result's place within the specimen"),
            maybe("day", Holds::Day, "when the specimen was collected, moved"),
            always("analyte", Holds::Text, "the catalogue's id"),
            maybe("comparator", Holds::Text, "`<`, `<=`, `>` or `>=`: the number is a bound"),
            always("number", Holds::Number, "the value, in the catalogue's unit where it is known"),
            maybe("unit", Holds::Text, "the unit of the number, UCUM"),
            maybe("low", Holds::Number, "the laboratory's lower limit"),
            maybe("high", Holds::Number, "the laboratory's upper limit"),
            maybe("interval_unit", Holds::Text, "the unit of both limits, UCUM"),
            always("status", Holds::Text, "`final`, `preliminary` or `corrected`"),
        ],
    },
    TableShape {
        name: "profiles",
        row: "a taxon in a profile",
        columns: &[
            PERSON,
            SPECIMEN,
            always("profile", Holds::Whole, "the specimen's profile, counted from 1"),
            maybe("day", Holds::Day, "when the specimen was collected, moved"),
            always("technique", Holds::Text, "how the taxa were found: `shotgun`, `16s`, …"),
            always("rank", Holds::Text, "`genus`, `species`, …; `feature` for OTUs and ASVs"),
            always("abundance", Holds::Text, "`counts`, `relative` or `percent`"),
            always("taxon", Holds::Text, "the name as the source writes it"),
            maybe("ncbi", Holds::Whole, "the number in NCBI's taxonomy"),
            always("value", Holds::Number, "how much; zeros are kept: it was looked for"),
        ],
    },
    TableShape {
        name: "symptoms",
        row: "a score of a symptom of the catalogue on a day",
        columns: &[
            PERSON,
            always("day", Holds::Day, "the day, moved"),
            always("symptom", Holds::Text, "the catalogue's id"),
            always("score", Holds::Number, "how strong"),
            always("least", Holds::Number, "the scale's lower end"),
            always("most", Holds::Number, "the scale's upper end"),
        ],
    },
    TableShape {
        name: "reports",
        row: "a released report",
        columns: &[
            PERSON,
            always("day", Holds::Day, "when it was released, moved"),
            always("variant", Holds::Text, "`clinician` or `patient`"),
            always("language", Holds::Text, "BCP 47"),
            always("version", Holds::Whole, "1 for a first version"),
            always("withdrawn", Holds::Flag, "whether it was taken back"),
        ],
    },
];
