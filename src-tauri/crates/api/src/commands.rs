//! The commands: one list that makes the dispatcher and the window's TypeScript.

use crate::door::{self, Right};
use crate::session::Session;
use crate::wire::*;
use crate::{
    ApiError, backup, brand, catalogue, clinic, erase, export, import, own, patient, people,
    report, safety, session, statement,
};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// Declares each command once: its name, its request, its reply, the function that answers it and
/// who may give it.
macro_rules! commands {
    (
        json { $($(#[doc = $doc:literal])+ $name:ident($request:ty) -> $reply:ty = $answer:path, $right:ident;)* }
        bytes { $($(#[doc = $bytes_doc:literal])+ $bytes:ident($bytes_request:ty) = $bytes_answer:path, $bytes_right:ident;)* }
    ) => {
        /// Names every command that answers with JSON, in the order of the list.
        pub const COMMANDS: &[&str] = &[$(stringify!($name)),*];

        /// Names every command that answers with bytes, in the order of the list.
        pub const BYTES: &[&str] = &[$(stringify!($bytes)),*];

        /// Who may give each command, in the order of both lists.
        pub const RIGHTS: &[(&str, Right)] = &[
            $((stringify!($name), Right::$right),)*
            $((stringify!($bytes), Right::$bytes_right),)*
        ];

        /// Answers a command by its name.
        pub fn dispatch(session: &Session, name: &str, request: Value) -> Result<Value, ApiError> {
            match name {
                $(stringify!($name) => {
                    session.admit(Right::$right)?;
                    encode(&$answer(session, decode::<$request>(name, request)?)?)
                })*
                _ => Err(unknown(name)),
            }
        }

        /// Answers a command with bytes, a picture of a page say.
        pub fn bytes(session: &Session, name: &str, request: Value) -> Result<Vec<u8>, ApiError> {
            match name {
                $(stringify!($bytes) => {
                    session.admit(Right::$bytes_right)?;
                    $bytes_answer(session, decode::<$bytes_request>(name, request)?)
                })*
                _ => Err(unknown(name)),
            }
        }

        #[cfg(test)]
        fn declare(typescript: &mut typescript::TypeScript) {
            $(typescript.command::<$request, $reply>(stringify!($name), concat!($($doc),+));)*
            $(typescript.bytes::<$bytes_request>(stringify!($bytes), concat!($($bytes_doc),+));)*
        }
    };
}

commands! {
    json {
        /// Says whether there is a database, and whether it is open.
        status(Empty) -> Status = session::status, Always;
        /// Creates the encrypted database and opens it.
        create_vault(CreateVault) -> Status = door::create_vault, Always;
        /// Opens the database.
        unlock(Unlock) -> Status = door::unlock, Always;
        /// Opens the database with the printed recovery key.
        unlock_recovery(UnlockRecovery) -> Status = door::unlock_recovery, Always;
        /// Closes the database; its key, plans and drafts leave the memory.
        lock(Empty) -> Status = door::lock, Always;
        /// Says what the program is made of.
        about(Empty) -> About = session::about, Always;
        /// Says how the database stands: who is in, what is due, what is damaged.
        safety(Empty) -> Safety = safety::safety, Inside;
        /// Sets after how many minutes without a command the database is locked.
        set_auto_lock(SetAutoLock) -> Empty = safety::set_auto_lock, Practitioner;
        /// Checks every page, reference, stored report and entry of the audit log.
        check_vault(Empty) -> VaultChecked = safety::check_vault, Inside;
        /// Makes a verified copy at an offered place, or in the folder of backups.
        back_up(BackUp) -> BackupRow = backup::back_up, Inside;
        /// Chooses the folder where backups are made by themselves.
        set_backup_folder(SetBackupFolder) -> Empty = backup::set_backup_folder, Practitioner;
        /// Puts an offered backup in the place of the database; the file that is there is kept.
        restore_backup(RestoreBackup) -> RestoredBackup = backup::restore_backup, Always;
        /// Puts what is readable of a damaged database into a new file at an offered place.
        rescue_vault(RescueVault) -> Rescued = backup::rescue_vault, Always;
        /// Lists who works with the database.
        people(Empty) -> PeopleList = people::people, Inside;
        /// Adds a person with a passphrase of their own.
        add_person(AddPerson) -> PersonRow = people::add_person, Practitioner;
        /// Lets a person go: their passphrase opens nothing any more.
        remove_person(PersonRequest) -> Empty = people::remove_person, Practitioner;
        /// Changes what a person may do.
        set_role(SetRole) -> Empty = people::set_role, Practitioner;
        /// Renames a person; a practitioner anybody, others themselves.
        rename_person(RenamePerson) -> Empty = people::rename_person, Inside;
        /// Changes one's own passphrase; nothing is encrypted anew.
        change_passphrase(ChangePassphrase) -> Empty = people::change_passphrase, Inside;
        /// Sets the passphrase of somebody who has forgotten theirs.
        reset_passphrase(ResetPassphrase) -> Empty = people::reset_passphrase, Practitioner;
        /// Makes a recovery key to print; an earlier one opens nothing any more.
        make_recovery_key(Empty) -> RecoveryKeyText = people::make_recovery_key, Practitioner;
        /// Lists what was done, newest first.
        audit(AuditRequest) -> AuditList = safety::audit, Practitioner;
        /// Says whether the audit log is as it was written.
        verify_audit(VerifyAudit) -> AuditVerified = safety::verify_audit, Inside;
        /// Lists patients by name.
        patients(Patients) -> PatientList = patient::patients, Inside;
        /// Adds a patient.
        add_patient(AddPatient) -> PatientRow = patient::add_patient, Inside;
        /// Gives everything known about one patient.
        patient(PatientRequest) -> PatientPage = patient::patient, Inside;
        /// Correlates within people, across all patients.
        across(AcrossRequest) -> AcrossTable = patient::across_patients, Inside;
        /// Brings the sample patient into the open database, where it is not there yet.
        open_sample(Empty) -> PatientRow = patient::open_sample, Inside;
        /// Says which of several offered files are read beside which.
        arrange_files(ArrangeFiles) -> Arrangement = import::arrange_files, Inside;
        /// Says what files hold and what is open, before anything is stored.
        preview_import(PreviewImport) -> ImportPreview = import::preview_import, Inside;
        /// Answers questions of a planned file, and says which are open then.
        answer_import(AcceptImport) -> OpenQuestions = import::answer_import, Inside;
        /// Stores one planned file, all of it or nothing.
        accept_import(AcceptImport) -> ImportDone = import::accept_import, Inside;
        /// Ends the reading or storing that goes on; nothing of it is stored.
        cancel_import(Empty) -> Empty = import::cancel_import, Inside;
        /// Takes back a whole import.
        undo_import(UndoImport) -> Empty = import::undo_import, Inside;
        /// Enters a result of a laboratory by hand.
        add_result(AddResult) -> ImportDone = import::add_result, Inside;
        /// Enters how strongly a symptom was felt on a day.
        add_symptom(AddSymptom) -> ImportDone = import::add_symptom, Inside;
        /// Enters something taken or changed.
        add_intervention(AddIntervention) -> ImportDone = import::add_intervention, Inside;
        /// Lists what is known of laboratories' files.
        mappings(Empty) -> MappingList = import::mappings, Inside;
        /// Gives a mapping as the text of its file.
        mapping(MappingName) -> MappingText = import::mapping, Inside;
        /// Keeps a mapping from an offered file.
        keep_mapping(KeepMapping) -> MappingRow = import::keep_mapping, Inside;
        /// Writes a mapping to an offered place.
        save_mapping(SaveMapping) -> Empty = import::save_mapping, Inside;
        /// Removes a kept mapping.
        remove_mapping(MappingName) -> Empty = import::remove_mapping, Inside;
        /// Gives what is proposed for a patient, what was decided, and what comes first.
        statements(Statements) -> StatementPage = statement::statements, Inside;
        /// Decides about a statement of the catalogue for a patient.
        choose_statement(ChooseStatement) -> StatementPage = statement::choose_statement, Practitioner;
        /// Writes own words for a patient.
        write_statement(WriteStatement) -> StatementPage = statement::write_statement, Practitioner;
        /// Takes own words or a decision back.
        remove_statement(RemoveStatement) -> Empty = statement::remove_statement, Practitioner;
        /// Records a circumstance of a patient, or takes it back.
        record_circumstance(RecordCircumstance) -> Empty = statement::record_circumstance, Inside;
        /// Composes a draft whose pages can be looked at.
        compose_report(ComposeReport) -> Draft = report::compose_report, Inside;
        /// Draws one figure of the report.
        figure(FigureRequest) -> FigureSvg = report::figure, Inside;
        /// Writes a report's PDF to an offered place.
        save_report(SaveReport) -> Saved = report::save_report, Inside;
        /// Writes everything known about a patient as FHIR to an offered place.
        export_fhir(ExportFhir) -> Saved = export::export_fhir, Inside;
        /// Writes everything about a patient into a new folder: FHIR, tables, released reports.
        export_portable(ExportPortable) -> SavedFiles = export::export_portable, Practitioner;
        /// Writes what research may have of all patients into a new folder.
        export_deidentified(ExportDeidentified) -> SavedFiles = export::export_deidentified, Practitioner;
        /// Lists how long records are kept by law, and which country the practice is in.
        retention(Empty) -> RetentionList = erase::retention, Inside;
        /// Says which country's law holds for the practice.
        set_country(SetCountry) -> Empty = erase::set_country, Practitioner;
        /// Erases a patient, where no law asks for the record to be kept.
        erase_patient(ErasePatient) -> Erased = erase::erase_patient, Practitioner;
        /// Releases a draft: numbered, signed, dated and kept.
        release_report(ReleaseReport) -> ReportRow = report::release_report, Practitioner;
        /// Takes a released report back; its bytes and its record stay.
        withdraw_report(WithdrawReport) -> ReportRow = report::withdraw_report, Practitioner;
        /// Lists a patient's released reports, newest first.
        reports(Reports) -> ReportList = report::reports, Inside;
        /// Opens a released report from its kept bytes.
        open_report(OpenReport) -> Draft = report::open_report, Inside;
        /// Lists everything that the program knows, with where it stands and comes from.
        knowledge(KnowledgeRequest) -> KnowledgePage = catalogue::knowledge, Inside;
        /// Gives the clinic's own intervals, and every statement with what the clinic changed of it.
        own_data(OwnDataRequest) -> OwnData = own::own_data, Inside;
        /// Gives an analyte intervals of the clinic, or its shipped ones again.
        save_own_intervals(SaveOwnIntervals) -> Empty = own::save_own_intervals, Practitioner;
        /// Changes a statement for all patients, or writes one of the clinic's own.
        save_own_statement(SaveOwnStatement) -> Empty = own::save_own_statement, Practitioner;
        /// Takes back all that the clinic changed of a statement, or its own statement.
        remove_own_statement(RemoveOwnStatement) -> Empty = own::remove_own_statement, Practitioner;
        /// Lists the clinics' brands.
        brands(Empty) -> BrandList = brand::brands, Inside;
        /// Gives the clinic's face on reports, where it has been given one.
        clinic(Empty) -> ClinicFace = clinic::clinic, Inside;
        /// Keeps the clinic's face on reports.
        save_clinic(SaveClinic) -> ClinicFace = clinic::save_clinic, Practitioner;
        /// Lists the languages that reports can be written in.
        languages(Empty) -> LanguageList = report::languages, Inside;
    }
    bytes {
        /// Draws a page of a report as a PNG picture.
        report_page(DraftPage) = report::report_page, Inside;
        /// Draws a page of a previewed file as a PNG picture.
        source_page(SourcePage) = import::source_page, Inside;
    }
}

fn decode<T: DeserializeOwned>(name: &str, request: Value) -> Result<T, ApiError> {
    serde_json::from_value(request)
        .map_err(|error| ApiError::fault(format!("request of `{name}`: {error}")))
}

fn encode(reply: &impl Serialize) -> Result<Value, ApiError> {
    serde_json::to_value(reply)
        .map_err(|error| ApiError::fault(format!("reply cannot be written: {error}")))
}

fn unknown(name: &str) -> ApiError {
    ApiError::fault(format!("there is no command `{name}`"))
}

#[cfg(test)]
mod typescript;
