// Written by `BLESS=1 cargo test -p zonula-api` from the Rust types; never by hand.

import { bytes, call } from "./host";
import type { BackUp, BackupRow, RescueVault, Rescued, RestoreBackup, RestoredBackup, SetBackupFolder } from "./api/backup";
import type { ClinicFace, SaveClinic } from "./api/clinic";
import type { AddIntervention, AddResult, AddSymptom } from "./api/entry";
import type { ErasePatient, Erased, ExportDeidentified, ExportPortable, RetentionList, SavedFiles, SetCountry } from "./api/erase";
import type { AcrossRequest, AcrossTable } from "./api/findings";
import type { AcceptImport, ImportDone, ImportPreview, OpenQuestions, SourcePage, UndoImport } from "./api/import";
import type { KnowledgePage, KnowledgeRequest } from "./api/knowledge";
import type { KeepMapping, MappingList, MappingName, MappingRow, MappingText, SaveMapping } from "./api/mapping";
import type { ArrangeFiles, Arrangement, PreviewImport } from "./api/offered";
import type { OwnData, OwnDataRequest, RemoveOwnStatement, SaveOwnIntervals, SaveOwnStatement } from "./api/own";
import type { AddPatient, PatientList, PatientPage, PatientRequest, PatientRow, Patients, ReportRow } from "./api/patient";
import type { BrandList, ComposeReport, Draft, DraftPage, ExportFhir, FigureRequest, FigureSvg, LanguageList, OpenReport, ReleaseReport, ReportList, Reports, SaveReport, Saved, WithdrawReport } from "./api/report";
import type { AddPerson, AuditList, AuditRequest, AuditVerified, ChangePassphrase, PeopleList, PersonRequest, PersonRow, RecoveryKeyText, RenamePerson, ResetPassphrase, Safety, SetAutoLock, SetRole, UnlockRecovery, VaultChecked, VerifyAudit } from "./api/safety";
import type { ChooseStatement, RecordCircumstance, RemoveStatement, StatementPage, Statements, WriteStatement } from "./api/statement";
import type { About, CreateVault, Empty, Status, Unlock } from "./api/wire";

export * from "./api/backup";
export * from "./api/clinic";
export * from "./api/entry";
export * from "./api/erase";
export * from "./api/error";
export * from "./api/findings";
export * from "./api/import";
export * from "./api/knowledge";
export * from "./api/mapping";
export * from "./api/offered";
export * from "./api/own";
export * from "./api/patient";
export * from "./api/refusal";
export * from "./api/report";
export * from "./api/safety";
export * from "./api/statement";
export * from "./api/wire";

/** Every command, typed. */
export const api = {
  /** Says whether there is a database, and whether it is open. */
  status: () => call<Status>("status", {}),
  /** Creates the encrypted database and opens it. */
  createVault: (request: CreateVault) => call<Status>("create_vault", request),
  /** Opens the database. */
  unlock: (request: Unlock) => call<Status>("unlock", request),
  /** Opens the database with the printed recovery key. */
  unlockRecovery: (request: UnlockRecovery) => call<Status>("unlock_recovery", request),
  /** Closes the database; its key, plans and drafts leave the memory. */
  lock: () => call<Status>("lock", {}),
  /** Says what the program is made of. */
  about: () => call<About>("about", {}),
  /** Says how the database stands: who is in, what is due, what is damaged. */
  safety: () => call<Safety>("safety", {}),
  /** Sets after how many minutes without a command the database is locked. */
  setAutoLock: (request: SetAutoLock) => call<Empty>("set_auto_lock", request),
  /** Checks every page, reference, stored report and entry of the audit log. */
  checkVault: () => call<VaultChecked>("check_vault", {}),
  /** Makes a verified copy at an offered place, or in the folder of backups. */
  backUp: (request: BackUp) => call<BackupRow>("back_up", request),
  /** Chooses the folder where backups are made by themselves. */
  setBackupFolder: (request: SetBackupFolder) => call<Empty>("set_backup_folder", request),
  /** Puts an offered backup in the place of the database; the file that is there is kept. */
  restoreBackup: (request: RestoreBackup) => call<RestoredBackup>("restore_backup", request),
  /** Puts what is readable of a damaged database into a new file at an offered place. */
  rescueVault: (request: RescueVault) => call<Rescued>("rescue_vault", request),
  /** Lists who works with the database. */
  people: () => call<PeopleList>("people", {}),
  /** Adds a person with a passphrase of their own. */
  addPerson: (request: AddPerson) => call<PersonRow>("add_person", request),
  /** Lets a person go: their passphrase opens nothing any more. */
  removePerson: (request: PersonRequest) => call<Empty>("remove_person", request),
  /** Changes what a person may do. */
  setRole: (request: SetRole) => call<Empty>("set_role", request),
  /** Renames a person; a practitioner anybody, others themselves. */
  renamePerson: (request: RenamePerson) => call<Empty>("rename_person", request),
  /** Changes one's own passphrase; nothing is encrypted anew. */
  changePassphrase: (request: ChangePassphrase) => call<Empty>("change_passphrase", request),
  /** Sets the passphrase of somebody who has forgotten theirs. */
  resetPassphrase: (request: ResetPassphrase) => call<Empty>("reset_passphrase", request),
  /** Makes a recovery key to print; an earlier one opens nothing any more. */
  makeRecoveryKey: () => call<RecoveryKeyText>("make_recovery_key", {}),
  /** Lists what was done, newest first. */
  audit: (request: AuditRequest) => call<AuditList>("audit", request),
  /** Says whether the audit log is as it was written. */
  verifyAudit: (request: VerifyAudit) => call<AuditVerified>("verify_audit", request),
  /** Lists patients by name. */
  patients: (request: Patients) => call<PatientList>("patients", request),
  /** Adds a patient. */
  addPatient: (request: AddPatient) => call<PatientRow>("add_patient", request),
  /** Gives everything known about one patient. */
  patient: (request: PatientRequest) => call<PatientPage>("patient", request),
  /** Correlates within people, across all patients. */
  across: (request: AcrossRequest) => call<AcrossTable>("across", request),
  /** Brings the sample patient into the open database, where it is not there yet. */
  openSample: () => call<PatientRow>("open_sample", {}),
  /** Says which of several offered files are read beside which. */
  arrangeFiles: (request: ArrangeFiles) => call<Arrangement>("arrange_files", request),
  /** Says what files hold and what is open, before anything is stored. */
  previewImport: (request: PreviewImport) => call<ImportPreview>("preview_import", request),
  /** Answers questions of a planned file, and says which are open then. */
  answerImport: (request: AcceptImport) => call<OpenQuestions>("answer_import", request),
  /** Stores one planned file, all of it or nothing. */
  acceptImport: (request: AcceptImport) => call<ImportDone>("accept_import", request),
  /** Ends the reading or storing that goes on; nothing of it is stored. */
  cancelImport: () => call<Empty>("cancel_import", {}),
  /** Takes back a whole import. */
  undoImport: (request: UndoImport) => call<Empty>("undo_import", request),
  /** Enters a result of a laboratory by hand. */
  addResult: (request: AddResult) => call<ImportDone>("add_result", request),
  /** Enters how strongly a symptom was felt on a day. */
  addSymptom: (request: AddSymptom) => call<ImportDone>("add_symptom", request),
  /** Enters something taken or changed. */
  addIntervention: (request: AddIntervention) => call<ImportDone>("add_intervention", request),
  /** Lists what is known of laboratories' files. */
  mappings: () => call<MappingList>("mappings", {}),
  /** Gives a mapping as the text of its file. */
  mapping: (request: MappingName) => call<MappingText>("mapping", request),
  /** Keeps a mapping from an offered file. */
  keepMapping: (request: KeepMapping) => call<MappingRow>("keep_mapping", request),
  /** Writes a mapping to an offered place. */
  saveMapping: (request: SaveMapping) => call<Empty>("save_mapping", request),
  /** Removes a kept mapping. */
  removeMapping: (request: MappingName) => call<Empty>("remove_mapping", request),
  /** Gives what is proposed for a patient, what was decided, and what comes first. */
  statements: (request: Statements) => call<StatementPage>("statements", request),
  /** Decides about a statement of the catalogue for a patient. */
  chooseStatement: (request: ChooseStatement) => call<StatementPage>("choose_statement", request),
  /** Writes own words for a patient. */
  writeStatement: (request: WriteStatement) => call<StatementPage>("write_statement", request),
  /** Takes own words or a decision back. */
  removeStatement: (request: RemoveStatement) => call<Empty>("remove_statement", request),
  /** Records a circumstance of a patient, or takes it back. */
  recordCircumstance: (request: RecordCircumstance) => call<Empty>("record_circumstance", request),
  /** Composes a draft whose pages can be looked at. */
  composeReport: (request: ComposeReport) => call<Draft>("compose_report", request),
  /** Draws one figure of the report. */
  figure: (request: FigureRequest) => call<FigureSvg>("figure", request),
  /** Writes a report's PDF to an offered place. */
  saveReport: (request: SaveReport) => call<Saved>("save_report", request),
  /** Writes everything known about a patient as FHIR to an offered place. */
  exportFhir: (request: ExportFhir) => call<Saved>("export_fhir", request),
  /** Writes everything about a patient into a new folder: FHIR, tables, released reports. */
  exportPortable: (request: ExportPortable) => call<SavedFiles>("export_portable", request),
  /** Writes what research may have of all patients into a new folder. */
  exportDeidentified: (request: ExportDeidentified) => call<SavedFiles>("export_deidentified", request),
  /** Lists how long records are kept by law, and which country the practice is in. */
  retention: () => call<RetentionList>("retention", {}),
  /** Says which country's law holds for the practice. */
  setCountry: (request: SetCountry) => call<Empty>("set_country", request),
  /** Erases a patient, where no law asks for the record to be kept. */
  erasePatient: (request: ErasePatient) => call<Erased>("erase_patient", request),
  /** Releases a draft: numbered, signed, dated and kept. */
  releaseReport: (request: ReleaseReport) => call<ReportRow>("release_report", request),
  /** Takes a released report back; its bytes and its record stay. */
  withdrawReport: (request: WithdrawReport) => call<ReportRow>("withdraw_report", request),
  /** Lists a patient's released reports, newest first. */
  reports: (request: Reports) => call<ReportList>("reports", request),
  /** Opens a released report from its kept bytes. */
  openReport: (request: OpenReport) => call<Draft>("open_report", request),
  /** Lists everything that the program knows, with where it stands and comes from. */
  knowledge: (request: KnowledgeRequest) => call<KnowledgePage>("knowledge", request),
  /** Gives the clinic's own intervals, and every statement with what the clinic changed of it. */
  ownData: (request: OwnDataRequest) => call<OwnData>("own_data", request),
  /** Gives an analyte intervals of the clinic, or its shipped ones again. */
  saveOwnIntervals: (request: SaveOwnIntervals) => call<Empty>("save_own_intervals", request),
  /** Changes a statement for all patients, or writes one of the clinic's own. */
  saveOwnStatement: (request: SaveOwnStatement) => call<Empty>("save_own_statement", request),
  /** Takes back all that the clinic changed of a statement, or its own statement. */
  removeOwnStatement: (request: RemoveOwnStatement) => call<Empty>("remove_own_statement", request),
  /** Lists the clinics' brands. */
  brands: () => call<BrandList>("brands", {}),
  /** Gives the clinic's face on reports, where it has been given one. */
  clinic: () => call<ClinicFace>("clinic", {}),
  /** Keeps the clinic's face on reports. */
  saveClinic: (request: SaveClinic) => call<ClinicFace>("save_clinic", request),
  /** Lists the languages that reports can be written in. */
  languages: () => call<LanguageList>("languages", {}),
  /** Draws a page of a report as a PNG picture. */
  reportPage: (request: DraftPage) => bytes("report_page", request),
  /** Draws a page of a previewed file as a PNG picture. */
  sourcePage: (request: SourcePage) => bytes("source_page", request),
};
