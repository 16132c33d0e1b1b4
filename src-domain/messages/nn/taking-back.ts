import type { Texts } from '../catalogue.ts';
import type { takingBack as nb } from '../nb/taking-back.ts';

export const takingBack: Texts<typeof nb> = {
  'take-in': 'Ta imot …',
  'take-in-into': 'Ta imot i «{{project}}»',
  'drop-here': 'Slepp fila for å ta ho imot',
  'reading-title': 'Les returen',
  reading: 'Les «{{file}}» …',
  'failed-title': 'Fila kan ikkje takast imot her',
  'other-project':
    '«{{path}}» er utlevert frå eit anna prosjekt. Opne det prosjektet, og ta imot fila der.',
  'open-instead': 'Opne fila i staden',
  close: 'Lukk',
  cancel: 'Avbryt',
  'handed-out': 'Utlevert {{day}}.',
  'wanted-back': 'Ønskt tilbake {{day}}.',
  file: 'Fila er «{{file}}».',
  explanation:
    'Ingenting er teke imot enno. Det du tek imot, blir éi endring, som kan angrast. Fila blir ikkje endra.',
  empty:
    'Returen har ingen endringar. Tek du han imot, står det i prosjektet at han er komen tilbake.',
  clean: 'Endra i kopien',
  'clean-what':
    'Alt dette går saman med det som står her. Ta bort krysset ved det som ikkje skal takast imot.',
  'tick-all': 'Kryss av for alt',
  'tick-none': 'Ta bort alle kryss',
  collisions: 'Endra begge stader',
  'collisions-what':
    'Vel her, eller la det vente: Det du ikkje vel no, blir spurt om på sida Deling, og til då gjeld det som står her.',
  persons: 'Personar som kan vere her frå før',
  'persons-what':
    'Dei er lagde til i kopien. Der det er kryssa av, blir dei éin person, og det som står her om personen, gjeld.',
  'match-same': '{{there}} er den same som {{here}}',
  'match-perhaps': '{{there}} kan vere den same som {{here}}',
  outside: 'Endra utanfor det som vart utlevert',
  'outside-what':
    'Dette gjekk berre med til lesing, eller høyrer ikkje til det som vart utlevert. Det blir ikkje teke imot utan at du kryssar av.',
  'will-wait_one': '1 ting vil vente på eit val på sida Deling.',
  'will-wait_other': '{{count}} ting vil vente på eit val på sida Deling.',
  take_one: 'Ta imot 1 endring',
  take_other: 'Ta imot {{count}} endringar',
  'take-return': 'Ta imot returen',
  'is-taking': 'Tek imot …',
  closed:
    'Prosjektet er avslutta, så ingenting kan takast imot. Opne prosjektet att på sida Prosjekt først.',
  taken: '{{called}} er teken imot.',
};
