/** The documents that a plan can become, in the order in which they are offered. */
export const documentNames = ['prosjektplan', 'milepelplan', 'organisasjonskart'] as const;

export type DocumentName = (typeof documentNames)[number];

export const isDocumentName = (name: string): name is DocumentName =>
  (documentNames as readonly string[]).includes(name);
