/** What can go wrong in the world outside the plan. The text for each is in the message catalogues. */
export const failureCodes = [
  'file-not-found',
  'folder-not-found',
  'already-exists',
  'file-empty',
  'not-a-project-file',
  'made-by-newer-version',
  'damaged',
  'checksum-differs',
  'open-elsewhere',
  'project-closed',
  'project-not-known',
  'no-permission',
  'disk-full',
  'read-only-medium',
  'target-changed',
  'target-gone',
  'too-large',
  'took-too-long',
  'refused',
  'nothing-to-undo',
  'nothing-to-redo',
  'not-a-plan',
  'not-json',
  'not-transactions',
  'cancelled',
  'unknown-document',
  'unknown-chart',
  'no-charts',
  'unknown-person',
  'several-persons',
  'unknown-report',
  'several-reports',
  'not-a-draft',
  'unknown-version',
  'several-versions',
  'version-too-new',
  'version-damaged',
  'document-gone',
  'document-outdated',
  'findings-not-accepted',
  'issued-damaged',
  'no-browser-for-pdf',
  'pdf-not-made',
  'template-not-readable',
  'logo-not-readable',
  'unknown-attachment',
  'attachment-too-large',
  'attachment-not-opened',
  'no-program-for-file',
  'port-taken',
  'wrong-use',
  'unexpected',
] as const;

export type FailureCode = (typeof failureCodes)[number];

/** A failure as it crosses from the program to the page or the terminal: JSON-safe. */
export interface Failure {
  readonly code: FailureCode;
  /** What the message names: path, versions, problems. */
  readonly values: Readonly<Record<string, unknown>>;
}
