import type { offices as codes } from '../../entities/bodies.ts';

/** In what capacity somebody sits in a body. */
export const offices = {
  mayor: 'ordfører',
  'deputy-mayor': 'varaordfører',
  'committee-leader': 'komitéleder',
  'council-member': 'kommunestyremedlem',
  'chief-executive': 'rådmann/kommunedirektør',
  'municipal-director': 'kommunalsjef',
  'unit-manager': 'enhetsleder',
  'chief-union-representative': 'hovedtillitsvalgt',
  'union-representative': 'tillitsvalgt',
  'chief-safety-representative': 'hovedverneombud',
  'safety-representative': 'verneombud',
  'user-representative': 'brukerrepresentant',
} satisfies Record<(typeof codes)[number], string>;
