// What the audit log can hold, in the order of work; each has its word `action-…`.

/** Names as the log keeps them. */
export const AUDIT_ACTIONS = [
  'unlocked', 'unlocked-by-recovery-key', 'viewed',
  'patient-added', 'patient-edited', 'imported', 'import-undone', 'mapping-kept', 'mapping-removed',
  'statement-chosen', 'statement-reopened', 'circumstance-recorded', 'circumstance-removed', 'report-released', 'report-withdrawn', 'exported',
  'erased', 'erasure-refused',
  'person-added', 'person-left', 'role-changed', 'passphrase-changed', 'passphrase-reset', 'passphrase-strengthened', 'recovery-key-made', 'key-slots-differ', 'setting-changed',
  'created', 'backed-up', 'restored', 'rescued',
];
