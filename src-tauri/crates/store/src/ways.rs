//! The ways in: passphrases and the recovery key, each changed without touching the data.

use crate::audit::{self, Action};
use crate::head::{self, Head};
use crate::recovery::RecoveryKey;
use crate::slot::{self, Cost, DatabaseKey, Holder, Slot, Stretched};
use crate::{Role, Vault, VaultError, setting};
use rusqlite::{Connection, TransactionBehavior};
use zeroize::Zeroizing;

/// What somebody opens a vault with.
#[derive(Clone, Copy, Debug)]
pub enum Secret<'a> {
    /// A person's passphrase.
    Passphrase(&'a Zeroizing<String>),
    /// The printed recovery key.
    Recovery(&'a RecoveryKey),
}

impl Head {
    /// Makes the head of a new vault with its owner's passphrase, and the key it holds.
    pub(crate) fn fresh(words: &str, cost: Cost) -> Result<(Self, DatabaseKey), VaultError> {
        let key = DatabaseKey::random()?;
        let (vault, salt) = (slot::random(16)?, slot::random(16)?);
        let mut head = Self { generation: 1, vault, salt, slots: vec![] };
        head.put(1, words, cost, &key)?;
        Ok((head, key))
    }

    /// Finds whose secret this is, and unwraps the key with it.
    ///
    /// Slots of equal salt and cost take the work once, so that trying takes equally long whoever
    /// tries.
    pub(crate) fn unlock(&self, secret: Secret<'_>) -> Result<(Holder, DatabaseKey), VaultError> {
        let mut stretched: Vec<((Cost, &[u8]), Stretched)> = vec![];
        if matches!(secret, Secret::Passphrase(_)) && self.work() > Cost::MOST_WORK {
            return Err(slot::impossible());
        }
        for slot in &self.slots {
            let opened = match (secret, slot.holder, slot.cost) {
                (Secret::Passphrase(words), Holder::Person(_), Some(cost)) => {
                    let how = (cost, slot.salt.as_slice());
                    let known = stretched.iter().position(|(own, _)| *own == how);
                    let at = match known {
                        Some(at) => at,
                        None => {
                            let new = slot::derive(words.as_bytes(), &slot.salt, cost)?;
                            stretched.push((how, new));
                            stretched.len() - 1
                        }
                    };
                    slot.open(&self.vault, &stretched[at].1)
                }
                (Secret::Recovery(key), Holder::Recovery, None) => {
                    slot.open(&self.vault, &slot::spread(key.secret(), &slot.salt))
                }
                _ => None,
            };
            if let Some(key) = opened {
                return Ok((slot.holder, key));
            }
        }
        Err(VaultError::Locked)
    }

    /// Returns the work that trying a passphrase on every slot takes.
    fn work(&self) -> u64 {
        let mut known = vec![];
        for slot in &self.slots {
            let how = (slot.cost, slot.salt.as_slice());
            if !known.contains(&how) {
                known.push(how);
            }
        }
        known.iter().filter_map(|(cost, _)| *cost).map(Cost::work).sum()
    }

    /// Returns what a guess at a person's passphrase costs.
    fn cost_of(&self, person: i64) -> Option<Cost> {
        let holder = Holder::Person(person);
        self.slots.iter().find(|slot| slot.holder == holder).and_then(|slot| slot.cost)
    }

    /// Gives a person a passphrase, in the place of the one they had.
    fn put(
        &mut self,
        person: i64,
        words: &str,
        cost: Cost,
        key: &DatabaseKey,
    ) -> Result<(), VaultError> {
        let holder = Holder::Person(person);
        self.slots.retain(|slot| slot.holder != holder);
        let stretching = || self.slots.iter().filter(|slot| slot.cost.is_some());
        let shared = stretching().find(|slot| slot.cost >= Some(cost));
        // Together they stay within what a file may ask for.
        let is_full = self.work() + cost.work() > Cost::MOST_WORK;
        let shared = shared.or_else(|| {
            let dearest = stretching().max_by_key(|slot| slot.cost);
            dearest.filter(|_| is_full)
        });
        let (cost, salt) = match shared {
            Some(slot) => (slot.cost.unwrap_or(cost), slot.salt.clone()),
            None => (cost, slot::random(16)?),
        };
        let stretched = slot::derive(words.as_bytes(), &salt, cost)?;
        let how = (Some(cost), salt);
        self.slots.push(Slot::seal(&self.vault, holder, how, &stretched, key)?);
        Ok(())
    }

    /// Gives the vault a recovery key, in the place of the one it had.
    fn put_recovery(
        &mut self,
        recovery: &RecoveryKey,
        key: &DatabaseKey,
    ) -> Result<(), VaultError> {
        self.slots.retain(|slot| slot.holder != Holder::Recovery);
        let salt = slot::random(16)?;
        let stretched = slot::spread(recovery.secret(), &salt);
        let slot = Slot::seal(&self.vault, Holder::Recovery, (None, salt), &stretched, key)?;
        self.slots.push(slot);
        Ok(())
    }
}

/// The setting that says which head belongs to the database.
const GENERATION: &str = "head-generation";

impl Vault {
    /// Changes one's own passphrase; nothing is encrypted anew.
    ///
    /// A kill at any moment leaves the old passphrase or the new one.
    pub fn change_passphrase(
        &mut self,
        old: &Zeroizing<String>,
        new: &Zeroizing<String>,
        cost: Cost,
    ) -> Result<(), VaultError> {
        let (holder, _) = self.head.unlock(Secret::Passphrase(old))?;
        if holder != Holder::Person(self.person.id) {
            return Err(VaultError::Locked);
        }
        let mut head = self.head.clone();
        head.put(self.person.id, new, cost, &self.key)?;
        self.keep_ways(head, Action::PassphraseChanged, "", |_| Ok(()))
    }

    /// Sets the passphrase of someone who has forgotten theirs.
    pub fn reset_passphrase(
        &mut self,
        person: i64,
        new: &Zeroizing<String>,
        cost: Cost,
    ) -> Result<(), VaultError> {
        self.only(Role::Practitioner)?;
        let name = self.person_by_id(person)?.name;
        let mut head = self.head.clone();
        head.put(person, new, cost, &self.key)?;
        self.keep_ways(head, Action::PassphraseReset, &name, |_| Ok(()))
    }

    /// Wraps the key anew where the passphrase's slot costs a guesser less than it should; says
    /// whether it did.
    pub fn strengthen(
        &mut self,
        words: &Zeroizing<String>,
        cost: Cost,
    ) -> Result<bool, VaultError> {
        let holder = Holder::Person(self.person.id);
        let own = self.head.slots.iter().find(|slot| slot.holder == holder);
        if own.and_then(|slot| slot.cost).is_none_or(|own| own >= cost) {
            return Ok(false);
        }
        let before = self.own_cost();
        let mut head = self.head.clone();
        head.put(self.person.id, words, cost, &self.key)?;
        if head.cost_of(self.person.id) <= before {
            return Ok(false);
        }
        self.keep_ways(head, Action::PassphraseStrengthened, "", |_| Ok(()))?;
        Ok(true)
    }

    /// Returns what a guess at one's own passphrase costs.
    pub fn own_cost(&self) -> Option<Cost> {
        self.head.cost_of(self.person.id)
    }

    /// Makes a recovery key to print; an earlier one opens nothing any more.
    pub fn make_recovery_key(&mut self) -> Result<RecoveryKey, VaultError> {
        self.only(Role::Practitioner)?;
        let recovery = RecoveryKey::random()?;
        let mut head = self.head.clone();
        head.put_recovery(&recovery, &self.key)?;
        self.keep_ways(head, Action::RecoveryKeyMade, "", |_| Ok(()))?;
        Ok(recovery)
    }

    /// Says whether a recovery key was ever made.
    pub fn has_recovery_key(&self) -> bool {
        self.head.slots.iter().any(|slot| slot.holder == Holder::Recovery)
    }

    /// Gives someone a way in, with what the database says about them in the same transaction.
    pub(crate) fn admit(
        &mut self,
        person: i64,
        (words, cost): (&str, Cost),
        (action, subject): (Action, &str),
        also: impl FnOnce(&Connection) -> Result<(), VaultError>,
    ) -> Result<(), VaultError> {
        let mut head = self.head.clone();
        if head.slots.len() >= head::MOST_SLOTS {
            return Err(VaultError::Write("there is no room for another person".into()));
        }
        head.put(person, words, cost, &self.key)?;
        self.keep_ways(head, action, subject, also)
    }

    /// Takes someone's way in.
    pub(crate) fn dismiss(
        &mut self,
        person: i64,
        (action, subject): (Action, &str),
        also: impl FnOnce(&Connection) -> Result<(), VaultError>,
    ) -> Result<(), VaultError> {
        let mut head = self.head.clone();
        head.slots.retain(|slot| slot.holder != Holder::Person(person));
        self.keep_ways(head, action, subject, also)
    }

    /// Writes changed slots with the entry that tells of it.
    ///
    /// The slots lie outside the database's transactions: they are written, and made to last,
    /// before the entry is. A kill in between is noticed at the next opening, which enters it then.
    fn keep_ways(
        &mut self,
        mut head: Head,
        action: Action,
        subject: &str,
        also: impl FnOnce(&Connection) -> Result<(), VaultError>,
    ) -> Result<(), VaultError> {
        head.generation += 1;
        let stamp = self.stamp();
        let transaction =
            self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        also(&transaction)?;
        audit::enter(&transaction, &stamp, action, None, subject)?;
        setting::put(&transaction, GENERATION, &head.generation.to_string())?;
        head::write(&self.file, &head)?;
        self.head = head;
        transaction.commit()?;
        Ok(())
    }

    /// Brings head and database into agreement after a kill between the two, or notices that the
    /// head is an older one than was written last.
    pub(crate) fn settle_ways(&mut self) -> Result<(), VaultError> {
        let known = setting::get(&self.connection, GENERATION)?
            .map(|text| text.parse::<u64>().map_err(|_| unreadable()))
            .transpose()?;
        let people: Vec<i64> = self.people()?.iter().map(|person| person.id).collect();
        let mut head = self.head.clone();
        head.slots.retain(|slot| match slot.holder {
            Holder::Person(person) => people.contains(&person),
            Holder::Recovery => true,
        });
        let stranger = head.slots.len() < self.head.slots.len();
        match known {
            Some(known) if known == head.generation && !stranger => return self.heal_head(),
            // The first opening ever.
            None if !stranger => {
                let generation = head.generation.to_string();
                setting::put(&self.connection, GENERATION, &generation)?;
                return self.heal_head();
            }
            _ => {}
        }
        head.generation = head.generation.max(known.unwrap_or(0));
        let what = if known.is_some_and(|known| known > self.head.generation) {
            "older than the database knows"
        } else {
            "a change was ended half-way"
        };
        self.keep_ways(head, Action::KeySlotsDiffer, what, |_| Ok(()))
    }

    /// Writes the head again where one of its copies is not as it should be, and says so from then
    /// on: a disk that loses one bit loses others.
    fn heal_head(&mut self) -> Result<(), VaultError> {
        self.found = head::faults(&self.file, &self.head)?;
        if self.found.is_empty() {
            return Ok(());
        }
        head::write(&self.file, &self.head)?;
        self.note(Action::KeySlotsDiffer, None, "damaged, and written again")
    }
}

fn unreadable() -> VaultError {
    VaultError::Damaged("a setting is unreadable".into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn passphrases_of_any_cost_stay_within_the_work_that_a_file_may_ask_for() {
        let (mut head, key) = Head::fresh("first", Cost::LEAST).unwrap();
        for (person, passes) in [(2, 16), (3, 24), (4, 38), (5, 40), (6, 44), (7, 48)] {
            let cost = Cost { passes, ..Cost::LEAST };
            head.put(person, &format!("words {person}"), cost, &key).unwrap();
            assert!(head.work() <= Cost::MOST_WORK, "person {person}");
        }
        let last = Zeroizing::new("words 7".to_owned());
        let (holder, opened) = head.unlock(Secret::Passphrase(&last)).unwrap();
        assert_eq!((holder, opened.bytes()), (Holder::Person(7), key.bytes()));
        for (slot, salt) in head.slots.iter_mut().zip(1..) {
            // As somebody would who wants to be waited for.
            slot.salt = vec![salt; 16];
        }
        assert!(head.work() > Cost::MOST_WORK);
        let told = head.unlock(Secret::Passphrase(&last));
        assert!(matches!(told, Err(VaultError::Damaged(_))));
    }
}
