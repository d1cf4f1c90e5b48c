//! Explanations: why a statement appears, or does not, and from which values.

use crate::Catalogue;
use crate::condition::Condition;
use crate::facts::{Facts, decide_atom};
use crate::statement::{Gate, Statement};

/// Why a condition holds: one of its parts and what was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    /// The part of the condition, as the data file writes it.
    pub condition: String,
    /// What was found: a value with its unit, a score, a name; empty where something is missing.
    pub found: String,
}

/// What facts make of a condition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// It holds.
    Holds,
    /// It does not.
    Fails,
    /// The facts do not decide it: `<10` against `>= 5`, an age that is not known.
    Open,
}

impl Verdict {
    /// Returns the word of lists.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Holds => "holds",
            Self::Fails => "fails",
            Self::Open => "open",
        }
    }
}

/// How the parts of a condition belong together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Connective {
    /// All parts must hold.
    All,
    /// One part must hold.
    Any,
    /// At least so many parts must hold.
    AtLeast(usize),
    /// The part must not hold.
    Not,
    /// One thing that facts decide.
    Part,
    /// Always holds.
    Always,
    /// Never holds by itself: a person decides.
    ByHand,
}

impl Connective {
    /// Returns the word of lists.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Any => "any",
            Self::AtLeast(_) => "at-least",
            Self::Not => "not",
            Self::Part => "part",
            Self::Always => "always",
            Self::ByHand => "by-hand",
        }
    }
}

/// A condition as a tree, each part with what facts make of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Node {
    /// How the parts belong together.
    pub connective: Connective,
    /// The part as the data file writes it; empty where there are parts below.
    pub condition: String,
    /// What was found: a value with its unit, a score, a name; empty where something is missing.
    pub found: String,
    /// What comes of it.
    pub verdict: Verdict,
    /// What it is made of.
    pub parts: Vec<Node>,
}

impl Node {
    fn of(connective: Connective, verdict: Verdict, parts: Vec<Self>) -> Self {
        Self { connective, condition: String::new(), found: String::new(), verdict, parts }
    }

    /// Lists the parts that make the condition hold; none where it does not.
    pub fn reasons(&self) -> Vec<Reason> {
        if self.verdict != Verdict::Holds {
            return vec![];
        }
        match self.connective {
            Connective::Part => {
                vec![Reason { condition: self.condition.clone(), found: self.found.clone() }]
            }
            Connective::All | Connective::Any | Connective::AtLeast(_) => {
                self.parts.iter().flat_map(Self::reasons).collect()
            }
            Connective::Not | Connective::Always | Connective::ByHand => vec![],
        }
    }
}

/// What becomes of a statement or gate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fate {
    /// The statement is proposed.
    Proposed,
    /// Its condition holds, and a closed gate holds it back.
    HeldBack,
    /// Its condition does not hold.
    NotCalledFor,
    /// The facts do not decide its condition: it is not proposed.
    Undecided,
    /// A person has to think of it.
    ByHand,
    /// A clinic switched it off.
    SwitchedOff,
    /// The gate is closed.
    Closed,
    /// The gate is not closed.
    NotClosed,
}

impl Fate {
    /// Returns the word of lists.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Proposed => "proposed",
            Self::HeldBack => "held-back",
            Self::NotCalledFor => "not-called-for",
            Self::Undecided => "undecided",
            Self::ByHand => "by-hand",
            Self::SwitchedOff => "switched-off",
            Self::Closed => "closed",
            Self::NotClosed => "not-closed",
        }
    }
}

/// Why a statement appears or does not, or why a gate is closed or is not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explanation {
    /// The statement's or gate's id.
    pub id: String,
    /// What becomes of it.
    pub fate: Fate,
    /// When it is proposed or closes; empty where a clinic switched it off.
    pub when: String,
    /// The condition with what each part came to; `None` where a clinic switched it off.
    pub tree: Option<Node>,
    /// Closed gates that hold it back, or would.
    pub held_back_by: Vec<String>,
}

impl Condition {
    /// Decides the condition part by part; what is not known makes neither it nor its opposite
    /// hold.
    pub(crate) fn explain(&self, facts: &Facts, catalogue: &Catalogue) -> Node {
        let explain = |parts: &[Self]| -> Vec<Node> {
            parts.iter().map(|part| part.explain(facts, catalogue)).collect()
        };
        match self {
            Self::Always => Node::of(Connective::Always, Verdict::Holds, vec![]),
            Self::ByHand => Node::of(Connective::ByHand, Verdict::Fails, vec![]),
            Self::Not(inner) => {
                let inner = inner.explain(facts, catalogue);
                let verdict = match inner.verdict {
                    Verdict::Holds => Verdict::Fails,
                    Verdict::Fails => Verdict::Holds,
                    Verdict::Open => Verdict::Open,
                };
                Node::of(Connective::Not, verdict, vec![inner])
            }
            Self::All(parts) => {
                let parts = explain(parts);
                let verdict = decided(&parts, Verdict::Fails, Verdict::Holds);
                Node::of(Connective::All, verdict, parts)
            }
            Self::Any(parts) => {
                let parts = explain(parts);
                let verdict = decided(&parts, Verdict::Holds, Verdict::Fails);
                Node::of(Connective::Any, verdict, parts)
            }
            Self::AtLeast(least, parts) => {
                let parts = explain(parts);
                let count = |wanted| parts.iter().filter(|part| part.verdict == wanted).count();
                let (holding, open) = (count(Verdict::Holds), count(Verdict::Open));
                let verdict = if holding >= *least {
                    Verdict::Holds
                } else if holding + open >= *least {
                    Verdict::Open
                } else {
                    Verdict::Fails
                };
                Node::of(Connective::AtLeast(*least), verdict, parts)
            }
            Self::Atom(atom, text) => {
                let (holds, found) = decide_atom(atom, facts, catalogue);
                let verdict = match holds {
                    Some(true) => Verdict::Holds,
                    Some(false) => Verdict::Fails,
                    None => Verdict::Open,
                };
                Node {
                    condition: text.clone(),
                    found,
                    ..Node::of(Connective::Part, verdict, vec![])
                }
            }
        }
    }
}

/// Decides several parts: one that is `enough` decides alone, else one that is open leaves all open.
fn decided(parts: &[Node], enough: Verdict, otherwise: Verdict) -> Verdict {
    let any = |wanted| parts.iter().any(|part| part.verdict == wanted);
    match (any(enough), any(Verdict::Open)) {
        (true, _) => enough,
        (false, true) => Verdict::Open,
        (false, false) => otherwise,
    }
}

/// Explains a statement or gate; `None` where there is none of that id.
pub(crate) fn explain(catalogue: &Catalogue, id: &str, facts: &Facts) -> Option<Explanation> {
    if let Some(statement) = catalogue.statement(id) {
        return Some(of_statement(catalogue, statement, facts));
    }
    if let Some(gate) = catalogue.gate(id) {
        return Some(of_gate(catalogue, gate, facts));
    }
    catalogue.switched_off.contains(id).then(|| Explanation {
        id: id.to_owned(),
        fate: Fate::SwitchedOff,
        when: String::new(),
        tree: None,
        held_back_by: vec![],
    })
}

fn of_statement(catalogue: &Catalogue, statement: &Statement, facts: &Facts) -> Explanation {
    let tree = statement.condition.explain(facts, catalogue);
    let closed = catalogue.gates.iter().filter(|gate| {
        gate.holds(statement) && gate.condition.explain(facts, catalogue).verdict == Verdict::Holds
    });
    let held_back_by: Vec<String> = closed.map(|gate| gate.id.clone()).collect();
    let fate = match tree.verdict {
        _ if tree.connective == Connective::ByHand => Fate::ByHand,
        Verdict::Holds if held_back_by.is_empty() => Fate::Proposed,
        Verdict::Holds => Fate::HeldBack,
        Verdict::Fails => Fate::NotCalledFor,
        Verdict::Open => Fate::Undecided,
    };
    let (id, when) = (statement.id.clone(), statement.when.clone());
    Explanation { id, fate, when, tree: Some(tree), held_back_by }
}

fn of_gate(catalogue: &Catalogue, gate: &Gate, facts: &Facts) -> Explanation {
    let tree = gate.condition.explain(facts, catalogue);
    let fate = match tree.verdict {
        Verdict::Holds => Fate::Closed,
        Verdict::Fails => Fate::NotClosed,
        Verdict::Open => Fate::Undecided,
    };
    let (id, when) = (gate.id.clone(), gate.when.clone());
    Explanation { id, fate, when, tree: Some(tree), held_back_by: vec![] }
}
