import type { Texts } from '../catalogue.ts';
import type { caseForms as nb } from '../nb/case-forms.ts';

export const caseForms: Texts<typeof nb> = {
  'levanger-proposal': 'Framlegg til vedtak frå rådmannen',
  'levanger-background': 'Heimel for saka og bakgrunn',
  'levanger-attachments': 'Vedlegg',
  'levanger-other-documents': 'Andre saksdokument (ikkje lagde ved)',
  'levanger-facts': 'Saksopplysningar',
  'levanger-assessment': 'Vurdering',
  'newer-proposal': 'Framlegg til vedtak frå kommunedirektøren',
  'newer-summary': 'Samandrag',
  'newer-attachments': 'Vedlegg',
  'newer-facts': 'Fakta i saka',
  'newer-statements': 'Innkomne fråsegner',
  'newer-economy': 'Økonomiske konsekvensar',
  'newer-assessment': 'Vurderinga til saksbehandlaren',
  'newer-communication': 'Kommunikasjon',
};
