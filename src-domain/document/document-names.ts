/** The documents that a plan can become, in the order in which they are offered. */
export const documentNames = [
  'prosjektplan',
  'milepelplan',
  'organisasjonskart',
  'delprosjektrapport',
  'statusrapport',
  'sluttrapport',
  'unntaksrapport',
  'saksframlegg',
  'endringsmelding',
] as const;

/** The documents that a report becomes. */
export const reportDocumentNames = [
  'delprosjektrapport',
  'statusrapport',
  'sluttrapport',
  'unntaksrapport',
] as const;

export type ReportDocumentName = (typeof reportDocumentNames)[number];

export type DocumentName = (typeof documentNames)[number];

export const isDocumentName = (name: string): name is DocumentName =>
  (documentNames as readonly string[]).includes(name);

export const isReportDocumentName = (name: string): name is ReportDocumentName =>
  (reportDocumentNames as readonly string[]).includes(name);
