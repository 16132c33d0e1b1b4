import type { Texts } from '../catalogue.ts';
import type { offices as nb } from '../nb/offices.ts';

export const offices = {
  mayor: 'ordførar',
  'deputy-mayor': 'varaordførar',
  'committee-leader': 'komitéleiar',
  'council-member': 'kommunestyremedlem',
  'chief-executive': 'rådmann/kommunedirektør',
  'municipal-director': 'kommunalsjef',
  'unit-manager': 'einingsleiar',
  'chief-union-representative': 'hovudtillitsvald',
  'union-representative': 'tillitsvald',
  'chief-safety-representative': 'hovudverneombod',
  'safety-representative': 'verneombod',
  'user-representative': 'brukarrepresentant',
} satisfies Texts<typeof nb>;
