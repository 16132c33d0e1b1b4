import type { Texts } from '../catalogue.ts';
import type { richText as nb } from '../nb/rich-text.ts';

export const richText: Texts<typeof nb> = {
  toolbar: 'Verktøy for teksten',
  'toolbar-hint': 'Alt + F10 går til verktøya.',
  'heading-one': 'Overskrift 1',
  'heading-two': 'Overskrift 2',
  bold: 'Feit',
  italic: 'Kursiv',
  'bullet-list': 'Punktliste',
  'ordered-list': 'Nummerert liste',
  sink: 'Flytt punktet innover',
  lift: 'Flytt punktet utover',
  quote: 'Sitat',
  link: 'Lenkje',
  'tool-with-keys': '{{tool}} ({{keys}})',
  'link-new': 'Set inn lenkje',
  'link-edit': 'Endre lenkja',
  'link-text': 'Tekst',
  'link-text-missing': 'Skriv teksten som skal visast.',
  'link-address': 'Adresse',
  'link-address-hint': 'Til dømes www.levanger.kommune.no eller ei e-postadresse.',
  'link-address-missing': 'Skriv eller lim inn ei adresse.',
  'link-address-refused':
    'Adressa kan ikkje brukast. Ei lenkje må gå til ei nettside (https:// eller http://) eller ei e-postadresse.',
  'link-remove': 'Fjern lenkja',
  'link-cancel': 'Avbryt',
  'link-apply': 'Bruk',
  'table-as-text': 'Tabellen er sett inn som tekst, éi linje per rad.',
  kept: 'Denne delen kan ikkje endrast her. Han blir ståande som han er.',
};
