//! Specimens: results gathered by person, order and specimen, as the segments follow each other.

use super::laboratory::Laboratories;
use super::order::{self, Material, Orders, Request};
use super::patient;
use super::people::{People, digest};
use super::remark::{self, About, Remark};
use super::result::{self, Analytes};
use super::segment::Segment;
use super::status::{self, Standing, withdraw};
use crate::labels::Labels;
use crate::problem_log::ProblemLog;
use crate::{RawResult, RawSpecimen, Reading};
use std::collections::BTreeMap;
use zonula_model::{DateTime, Problem, Severity, SpecimenKind};

/// The state between segments, and the specimens found.
pub(super) struct Specimens<'a> {
    stem: &'a str,
    people: People,
    /// The person of the results that follow; one that nobody names is another in each message.
    person: Option<usize>,
    laboratories: Laboratories,
    orders: Orders,
    analytes: Analytes,
    shape: Shape,
    /// The number of the order, where `OBR` gives none.
    order_label: Option<String>,
    request: Request,
    material: Material,
    container: Material,
    /// Results of the request, waiting for a specimen that may stand behind them.
    waiting: Vec<Waiting>,
    /// The specimens by a digest of what tells them apart: person, label, time, material.
    at: BTreeMap<u64, usize>,
    found: Vec<RawSpecimen>,
    /// Whose each specimen is and who measured it.
    owners: Vec<Owner>,
    remark: Remark,
    about: About,
    /// The first specimen that the message could have added to.
    touched: usize,
}

/// Where a specimen stands in a message.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shape {
    /// Behind its results, as in `ORU`.
    Behind,
    /// Before its orders, as in `OUL^R22`.
    BeforeOrders,
    /// Behind its order and before the results, as in `OUL^R24`.
    BeforeResults,
}

/// A result, or the withdrawal of one, and what it says of its own about where and when.
struct Waiting {
    result: RawResult,
    is_withdrawn: bool,
    group: Option<Box<str>>,
    laboratory: Option<usize>,
    time: Option<DateTime>,
}

/// Whose a specimen is, and who measured it.
struct Owner {
    person: usize,
    laboratory: Option<usize>,
}

impl<'a> Specimens<'a> {
    pub fn new(stem: &'a str) -> Self {
        Self {
            stem,
            people: People::default(),
            person: None,
            laboratories: Laboratories::default(),
            orders: Orders::default(),
            analytes: Analytes::default(),
            shape: Shape::Behind,
            order_label: None,
            request: Request::default(),
            material: Material::default(),
            container: Material::default(),
            waiting: vec![],
            at: BTreeMap::new(),
            found: vec![],
            owners: vec![],
            remark: Remark::default(),
            about: About::Message,
            touched: 0,
        }
    }

    /// Begins a message.
    pub fn start(&mut self, header: &Segment<'_>, log: &mut ProblemLog) {
        self.settle(log);
        // What grows by doubling has room that nobody needs.
        for specimen in &mut self.found[self.touched..] {
            specimen.results.shrink_to_fit();
        }
        self.touched = self.found.len();
        self.laboratories.start(header);
        self.shape = match (&*header.text(9, 1), &*header.text(9, 2)) {
            ("OUL", "R24") => Shape::BeforeResults,
            ("OUL", _) => Shape::BeforeOrders,
            _ => Shape::Behind,
        };
        self.person = None;
        self.about = About::Message;
        self.forget_order();
    }

    /// Begins to read texts with other signs.
    pub fn change_signs(&mut self) {
        self.analytes.forget();
    }

    /// Takes the next segment.
    pub fn take(&mut self, name: &str, segment: &Segment<'_>, log: &mut ProblemLog) {
        match name {
            "OBX" => self.result(segment, log),
            "NTE" => self.remark.add(segment),
            "PID" => {
                self.settle(log);
                self.person = Some(self.people.number(patient::patient(segment, log)));
                self.forget_order();
                self.about = About::Patient;
            }
            "ORC" => {
                self.settle(log);
                self.order_label = order::label(segment, [3, 2]);
                if matches!(&*segment.text(1, 1), "CA" | "CR" | "DC" | "OC" | "UC") {
                    let message = "an order was cancelled";
                    let place = segment.place();
                    log.push(Problem::new(Severity::Note, "order-cancelled", place, message));
                }
                self.about = About::Order(None);
            }
            "OBR" => {
                self.settle(log);
                // A specimen that stood before the first order is that order's.
                if self.shape != Shape::BeforeOrders && self.request.is_open {
                    self.material = Material::default();
                    self.container = Material::default();
                }
                self.request = self.orders.request(segment, log);
                self.about = About::Order(self.request.panel.clone());
            }
            "SPM" => {
                self.end_remark(log);
                if self.shape == Shape::BeforeOrders {
                    self.settle(log);
                    self.request = Request::default();
                }
                let material = self.orders.specimen(segment, log);
                self.tell_second(&material, segment, log);
                self.material = material;
                self.container = Material::default();
                self.about = About::Specimen;
            }
            "SAC" => {
                if self.shape == Shape::BeforeOrders {
                    self.settle(log);
                }
                self.container = self.orders.container(segment, log);
            }
            _ => {}
        }
    }

    fn forget_order(&mut self) {
        self.order_label = None;
        self.request = Request::default();
        self.material = Material::default();
        self.container = Material::default();
    }

    fn result(&mut self, segment: &Segment<'_>, log: &mut ProblemLog) {
        self.end_remark(log);
        let standing = status::standing(segment, self.request.status, log);
        let analyte = self.analytes.of(segment, self.request.panel.as_deref(), log);
        self.about = About::LeftOut(String::new());
        let result = match standing {
            Standing::Stands(_) => {
                result::result(segment, standing, analyte.clone(), &mut self.analytes, log)
            }
            Standing::Withdrawn => Some(RawResult::new(analyte.clone(), "", segment.place())),
            Standing::None => None,
        };
        let Some(result) = result else {
            self.about = About::LeftOut(analyte.name.clone());
            return;
        };
        let is_withdrawn = standing == Standing::Withdrawn;
        self.about =
            if is_withdrawn { About::LeftOut(analyte.name.clone()) } else { About::Result };
        self.waiting.push(Waiting {
            result,
            is_withdrawn,
            group: segment.filled(4, 1).map(|group| group.as_ref().into()),
            laboratory: self.laboratories.of(segment),
            time: self.orders.times.read(segment, 14, log),
        });
    }

    /// Puts the remark that ended where it belongs.
    fn end_remark(&mut self, log: &mut ProblemLog) {
        let Some((text, place)) = self.remark.take() else { return };
        match (&self.about, self.waiting.last_mut()) {
            (About::Result, Some(last)) => last.result.remark = Some(text.into()),
            (about, _) => log.push(remark::told(&text, place, about)),
        }
    }

    /// Tells of a second specimen of one order: which results are its, the message does not say.
    fn tell_second(&self, material: &Material, segment: &Segment<'_>, log: &mut ProblemLog) {
        let (first, second) = (self.material.label.as_deref(), material.label.as_deref());
        if let (Shape::Behind, false, Some(first), Some(second)) =
            (self.shape, self.waiting.is_empty(), first, second)
            && first != second
        {
            let message = format!(
                "one order has the specimens `{first}` and `{second}`; its results are given to the second"
            );
            let place = segment.place();
            log.push(Problem::new(Severity::Warning, "specimen-ambiguous", place, message));
        }
    }

    /// Puts the waiting results into their specimens.
    fn settle(&mut self, log: &mut ProblemLog) {
        self.end_remark(log);
        if self.waiting.is_empty() {
            return;
        }
        let person = self.person.unwrap_or_else(|| self.people.number(None));
        self.person = Some(person);
        let material = self.material.clone().or(&self.request.material).or(&self.container);
        let label = material.label.clone().or_else(|| self.order_label.clone());
        let label = label.unwrap_or_else(|| self.stem.to_owned());
        let kind = material.kind.unwrap_or(SpecimenKind::NotStated);
        self.name_groups();
        let mut waiting = std::mem::take(&mut self.waiting);
        let count = waiting.len();
        // The specimen of the last result: the next is in the same one as a rule.
        let mut last: Option<(Option<DateTime>, usize)> = None;
        for Waiting { result, is_withdrawn, laboratory, time, .. } in waiting.drain(..) {
            // Without a time of collection results are told apart by when they were observed.
            let collected = material.collected.or(time);
            let at = match last.filter(|(time, _)| *time == collected) {
                Some((_, at)) => at,
                None => {
                    let at = self.specimen(person, &label, collected, kind).unwrap_or_else(|| {
                        let place = result.place.clone();
                        self.found.push(RawSpecimen {
                            kind,
                            collected,
                            received: material.received,
                            reported: self.request.reported,
                            ..RawSpecimen::new(label.clone(), place)
                        });
                        self.owners.push(Owner { person, laboratory: None });
                        self.found.len() - 1
                    });
                    self.found[at].results.reserve(count);
                    last = Some((collected, at));
                    at
                }
            };
            let (specimen, owner) = (&mut self.found[at], &mut self.owners[at]);
            if is_withdrawn {
                withdraw(&mut specimen.results, &result, log);
                continue;
            }
            match (owner.laboratory, laboratory) {
                (None, Some(laboratory)) => {
                    owner.laboratory = Some(laboratory);
                    specimen.laboratory = self.laboratories.get(laboratory).cloned();
                }
                (Some(first), Some(other)) if first != other => {
                    let names = [first, other].map(|at| self.laboratories.get(at));
                    let names = names.map(|it| it.map_or("", |it| it.name.as_str()));
                    if names[0] != names[1] {
                        let message = format!(
                            "`{}` and `{}` measured one specimen; the first is named as its laboratory",
                            names[0], names[1]
                        );
                        let place = result.place.clone();
                        log.push_once(Problem::new(
                            Severity::Note,
                            "laboratory-differs",
                            place,
                            message,
                        ));
                    }
                }
                _ => {}
            }
            specimen.results.push(result);
        }
        self.waiting = waiting;
    }

    /// Finds a specimen, or makes room for it.
    fn specimen(
        &mut self,
        person: usize,
        label: &str,
        collected: Option<DateTime>,
        kind: SpecimenKind,
    ) -> Option<usize> {
        let key = digest(&(person, label, collected, kind));
        let found = self.at.get(&key).copied().filter(|&at| {
            let (specimen, owner) = (&self.found[at], &self.owners[at]);
            (owner.person, specimen.label.as_str()) == (person, label)
                && (specimen.collected, specimen.kind) == (collected, kind)
        });
        if found.is_none() {
            self.at.insert(key, self.found.len());
        }
        found
    }

    /// Names the groups of an order whose results would else be told apart by nothing: two
    /// organisms with the same antibiotics, say, which `OBX-4` numbers.
    fn name_groups(&mut self) {
        let mut seen = BTreeMap::<(Option<&str>, &str), &str>::new();
        let is_grouped = self.waiting.iter().any(|it| {
            let Some(group) = it.group.as_deref() else { return false };
            let analyte = &it.result.analyte;
            let first = *seen.entry((analyte.code.as_deref(), &analyte.name)).or_insert(group);
            first != group
        });
        if !is_grouped {
            return;
        }
        for waiting in &mut self.waiting {
            let Some(group) = &waiting.group else { continue };
            let panel = waiting.result.analyte.panel.as_deref();
            let panel = match panel {
                Some(panel) => format!("{panel} ({group})"),
                None => format!("({group})"),
            };
            waiting.result.analyte = self.analytes.under(&waiting.result.analyte, &panel);
        }
    }

    /// Hands the specimens over; one person is the whole file's.
    pub fn finish(mut self, reading: &mut Reading, log: &mut ProblemLog) {
        self.settle(log);
        self.at.clear();
        let people: Vec<_> = self.owners.iter().map(|owner| owner.person).collect();
        reading.patient = self.people.only(people.iter().copied());
        let mut labels = Labels::default();
        for (specimen, person) in self.found.iter_mut().zip(self.people.give(&people)) {
            specimen.patient = person;
            if specimen.results.is_empty() {
                continue;
            }
            specimen.results.shrink_to_fit();
            let label = std::mem::take(&mut specimen.label);
            let label = if labels.contains(&label) {
                let day = specimen.collected.map(|it| it.to_string());
                let kind = Some(specimen.kind.as_str())
                    .filter(|_| specimen.kind != SpecimenKind::NotStated);
                let parts = [Some(label.as_str()), kind, day.as_deref()];
                parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
            } else {
                label
            };
            specimen.label = labels.unique(label, log);
        }
        // All results of what is empty were withdrawn, which is told.
        self.found.retain(|specimen| !specimen.results.is_empty());
        reading.specimens = self.found;
    }
}
