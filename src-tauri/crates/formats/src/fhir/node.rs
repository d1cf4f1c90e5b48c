//! Nodes: one tree for JSON and XML, so that the same code reads both; numbers stay as written.

use serde::de::value::{MapDeserializer, SeqDeserializer};
use serde::de::{Deserialize, Deserializer, IntoDeserializer, Visitor};
use serde::forward_to_deserialize_any;
use std::borrow::Cow;
use std::fmt;

/// A value of a resource.
#[derive(Debug, Default, PartialEq)]
pub(crate) enum Node<'a> {
    /// Nothing.
    #[default]
    Null,
    /// Yes or no.
    Bool(bool),
    /// A number's digits.
    Number(&'a str),
    /// Words; in XML numbers too.
    Text(Cow<'a, str>),
    /// Several.
    List(Vec<Self>),
    /// Named values.
    Object(Vec<(Cow<'a, str>, Self)>),
}

impl<'a> Node<'a> {
    /// Returns a named value.
    pub fn get(&self, name: &str) -> Option<&Self> {
        match self {
            Self::Object(fields) => fields.iter().find(|(own, _)| own == name).map(|(_, it)| it),
            _ => None,
        }
    }

    /// Takes a named value out; `Null` where there is none.
    pub fn take(&mut self, name: &str) -> Self {
        match self {
            Self::Object(fields) => match fields.iter().position(|(own, _)| own == name) {
                Some(at) => fields.swap_remove(at).1,
                None => Self::Null,
            },
            _ => Self::Null,
        }
    }

    /// Returns a named value's words.
    pub fn text(&self, name: &str) -> Option<&str> {
        match self.get(name)? {
            Self::Text(text) => Some(text),
            Self::Number(digits) => Some(digits),
            _ => None,
        }
    }

    /// Returns what is listed; one value is a list of itself.
    pub fn into_list(self) -> Vec<Self> {
        match self {
            Self::Null => vec![],
            Self::List(list) => list,
            other => vec![other],
        }
    }

    /// Returns what is listed; one value is a list of itself.
    pub fn as_list(&self) -> &[Self] {
        match self {
            Self::Null => &[],
            Self::List(list) => list,
            other => std::slice::from_ref(other),
        }
    }

    /// Reads the node as a type, `None` where it has another shape.
    pub fn parse<'de, T: Deserialize<'de>>(&'de self) -> Option<T>
    where
        'a: 'de,
    {
        T::deserialize(self).ok()
    }
}

/// Why a node is not what a type expects; the words are serde's.
#[derive(Debug)]
pub(crate) struct NodeError(String);

impl fmt::Display for NodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for NodeError {}

impl serde::de::Error for NodeError {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self(message.to_string())
    }
}

impl<'de> IntoDeserializer<'de, NodeError> for &'de Node<'de> {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

impl<'de> Deserializer<'de> for &'de Node<'de> {
    type Error = NodeError;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, NodeError> {
        match self {
            Node::Null => visitor.visit_unit(),
            Node::Bool(value) => visitor.visit_bool(*value),
            Node::Number(digits) => visitor.visit_borrowed_str(digits),
            Node::Text(text) => visitor.visit_borrowed_str(text),
            Node::List(list) => visitor.visit_seq(SeqDeserializer::new(list.iter())),
            Node::Object(fields) => {
                let named = |(name, node): &'de (Cow<'de, str>, Node<'de>)| (&**name, node);
                visitor.visit_map(MapDeserializer::new(fields.iter().map(named)))
            }
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, NodeError> {
        match self {
            Node::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    /// XML does not tell one value from a list of one; careless JSON neither.
    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, NodeError> {
        visitor.visit_seq(SeqDeserializer::new(self.as_list().iter()))
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, NodeError> {
        match self {
            Node::List(list) if list.len() == 1 => list[0].deserialize_any(visitor),
            _ => self.deserialize_any(visitor),
        }
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, NodeError> {
        match self {
            Node::Text(text) if text == "true" => visitor.visit_bool(true),
            Node::Text(text) if text == "false" => visitor.visit_bool(false),
            _ => self.deserialize_any(visitor),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, NodeError> {
        visitor.visit_newtype_struct(self)
    }

    forward_to_deserialize_any! {
        i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit
        unit_struct tuple tuple_struct map enum identifier ignored_any
    }
}
