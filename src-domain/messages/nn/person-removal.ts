import type { Texts } from '../catalogue.ts';
import type { personRemoval as nb } from '../nb/person-removal.ts';

/** Å fjerne ein person for godt. */
export const personRemoval = {
  title: 'Fjern {{name}} for godt',
  unnamed: 'personen',
  intro:
    'Namn, e-post og telefon blir tekne ut av prosjektet for godt. Å slette personen i tabellen kan angrast; dette kan ikkje angrast.',
  goes: 'Dette blir fjerna',
  'goes-plan':
    'Namn, e-post og telefon i planen. Der namnet stod, står «fjerna person», og plassane blir ubesette frå i dag.',
  'goes-history_one': 'Namnet i historikken: éi hending blir ståande utan det.',
  'goes-history_other': 'Namnet i historikken: {{count}} hendingar blir ståande utan det.',
  'goes-backups_one': 'Namnet i tryggingskopien på denne maskina.',
  'goes-backups_other': 'Namnet i dei {{count}} tryggingskopiane på denne maskina.',
  'goes-set-aside_one': 'Namnet i ei fil frå ein arbeidskopi som er lagd til side.',
  'goes-set-aside_other': 'Namnet i {{count}} filer frå arbeidskopiar som er lagde til side.',
  stays: 'Dette blir ståande',
  'stays-documents': 'Dokument som er laga eller sende ut, er som dei var.',
  'stays-copies':
    'Kopiar av prosjektfila som ligg andre stader, blir ikkje rørte. Andre som arbeider i denne fila, får namnet teke ut av tryggingskopiane sine når dei opnar henne att.',
  'stays-texts_one': 'Namnet er skrive i fri tekst éin stad i planen. Det rettar du sjølv:',
  'stays-texts_other':
    'Namnet er skrive i fri tekst {{count}} stader i planen. Dei rettar du sjølv:',
  'more-texts_one': 'og éin stad til',
  'more-texts_other': 'og {{count}} stader til',
  'stays-no-texts':
    'Namnet er ikkje funne i fri tekst i planen. Fornamn åleine og kallenamn blir ikkje funne.',
  'stays-earlier-texts': 'Det som har stått i fri tekst før, står i historikken.',
  'no-undo': 'Ingenting som er gjort før dette, kan angrast etterpå.',
  confirm: 'Eg veit at dette ikkje kan angrast',
  'confirm-missing': 'Kryss av for at du veit det.',
  remove: 'Fjern for godt',
  cancel: 'Avbryt',
  close: 'Lukk',
  removing: 'Fjernar personen …',
  'done-title': 'Personen er fjerna',
  done: 'Namn, e-post og telefon er tekne ut av planen og historikken.',
  'done-published': 'Prosjektfila er skriven på nytt utan namnet.',
  'not-published': 'Prosjektfila er ikkje skriven på nytt enno, så namnet står i henne så lenge.',
  'done-kept_one': 'Namnet er teke ut av éi fil til på denne maskina.',
  'done-kept_other': 'Namnet er teke ut av {{count}} filer til på denne maskina.',
  left_one:
    'Namnet kan framleis stå i éi fil på denne maskina, for ho let seg ikkje skrive på nytt:',
  left_other:
    'Namnet kan framleis stå i {{count}} filer på denne maskina, for dei let seg ikkje skrive på nytt:',
  'left-next':
    'Planverk prøver att kvar gong prosjektet blir opna. Slett fila sjølv dersom ho ikkje trengst.',
} satisfies Texts<typeof nb>;
