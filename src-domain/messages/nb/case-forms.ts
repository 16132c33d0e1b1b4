import type { ReadyFormName } from '../../cases/case-form.ts';
import type { CasePart } from '../../entities/decisions.ts';

/** Overskriftene i de ferdige formene for saksframlegg: kommunens målform avgjør hvilke den får. */
export const caseForms = {
  'levanger-proposal': 'Rådmannens forslag til vedtak',
  'levanger-background': 'Hjemmel for saken og bakgrunn',
  'levanger-attachments': 'Vedlegg',
  'levanger-other-documents': 'Andre saksdokumenter (ikke vedlagt)',
  'levanger-facts': 'Saksopplysninger',
  'levanger-assessment': 'Vurdering',
  'newer-proposal': 'Kommunedirektørens forslag til vedtak',
  'newer-summary': 'Sammendrag',
  'newer-attachments': 'Vedlegg',
  'newer-facts': 'Fakta i saken',
  'newer-statements': 'Innkomne uttalelser',
  'newer-economy': 'Økonomiske konsekvenser',
  'newer-assessment': 'Saksbehandlers vurdering',
  'newer-communication': 'Kommunikasjon',
} satisfies Partial<Record<`${ReadyFormName}-${CasePart}`, string>>;
