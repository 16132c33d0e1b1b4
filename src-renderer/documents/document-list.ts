import type { DocumentOrder } from '../../src-preload/contract.ts';

/** The documents that a plan can become, in the order in which they are offered. */
export const documentNames = [
  'prosjektplan',
] as const satisfies readonly DocumentOrder['document'][];
