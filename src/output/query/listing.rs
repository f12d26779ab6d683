//! What a query searches, record by record as they come.

use std::collections::BTreeMap;

use jmespath::{Rcvar, Variable};
use serde_json::Value as Json;

use super::failed;
use super::order::Orders;
use crate::error::Result;

/// The records of a listing as the library has them: nothing else of them is kept.
pub(in crate::output) struct Listing {
    records: Vec<Rcvar>,
    orders: Orders,
}

impl Listing {
    /// No records yet, and the orders that are known.
    pub(super) fn new(orders: Orders) -> Self {
        Self {
            records: Vec::new(),
            orders,
        }
    }

    /// Takes one more.
    ///
    /// # Errors
    /// Where the library has no form for it.
    pub(in crate::output) fn push(&mut self, record: &Json) -> Result<()> {
        self.orders.learn(record);
        self.records.push(variable(record)?);
        Ok(())
    }

    /// The object that has the records as `envelope`, and perhaps a second member.
    ///
    /// # Errors
    /// Where the library has no form for that.
    pub(super) fn close(
        mut self,
        envelope: &str,
        trailer: Option<(&str, Json)>,
    ) -> Result<(Rcvar, Orders)> {
        let records = Rcvar::new(Variable::Array(self.records));
        let mut members = BTreeMap::from([(envelope.to_owned(), records)]);
        let mut keys = vec![envelope.to_owned()];
        if let Some((key, value)) = trailer {
            self.orders.learn(&value);
            members.insert(key.to_owned(), variable(&value)?);
            keys.push(key.to_owned());
        }
        self.orders.add(keys);
        Ok((Rcvar::new(Variable::Object(members)), self.orders))
    }
}

/// `value` as the library has it.
pub(super) fn variable(value: &Json) -> Result<Rcvar> {
    let variable = Variable::from_serializable(value).map_err(|error| failed(&error.reason))?;
    Ok(Rcvar::new(variable))
}
