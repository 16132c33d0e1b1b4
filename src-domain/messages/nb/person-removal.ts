/** Å fjerne en person for godt. */
export const personRemoval = {
  title: 'Fjern {{name}} for godt',
  unnamed: 'personen',
  intro:
    'Navn, e-post og telefon blir tatt ut av prosjektet for godt. Å slette personen i tabellen kan angres; dette kan ikke angres.',
  goes: 'Dette blir fjernet',
  'goes-plan':
    'Navn, e-post og telefon i planen. Der navnet sto, står «fjernet person», og plassene blir ubesatte fra i dag.',
  'goes-history_one': 'Navnet i historikken: én hendelse blir stående uten det.',
  'goes-history_other': 'Navnet i historikken: {{count}} hendelser blir stående uten det.',
  'goes-backups_one': 'Navnet i sikkerhetskopien på denne maskinen.',
  'goes-backups_other': 'Navnet i de {{count}} sikkerhetskopiene på denne maskinen.',
  'goes-set-aside_one': 'Navnet i en fil fra en arbeidskopi som er lagt til side.',
  'goes-set-aside_other': 'Navnet i {{count}} filer fra arbeidskopier som er lagt til side.',
  stays: 'Dette blir stående',
  'stays-documents': 'Dokumenter som er laget eller sendt ut, er som de var.',
  'stays-copies':
    'Kopier av prosjektfilen som ligger andre steder, blir ikke rørt. Andre som arbeider i denne filen, får navnet tatt ut av sine sikkerhetskopier når de åpner den igjen.',
  'stays-texts_one': 'Navnet er skrevet i fri tekst ett sted i planen. Det retter du selv:',
  'stays-texts_other':
    'Navnet er skrevet i fri tekst {{count}} steder i planen. Dem retter du selv:',
  'more-texts_one': 'og ett sted til',
  'more-texts_other': 'og {{count}} steder til',
  'stays-no-texts':
    'Navnet er ikke funnet i fri tekst i planen. Fornavn alene og kallenavn blir ikke funnet.',
  'stays-earlier-texts': 'Det som har stått i fri tekst før, står i historikken.',
  'no-undo': 'Ingenting som er gjort før dette, kan angres etterpå.',
  confirm: 'Jeg vet at dette ikke kan angres',
  'confirm-missing': 'Kryss av for at du vet det.',
  remove: 'Fjern for godt',
  cancel: 'Avbryt',
  close: 'Lukk',
  removing: 'Fjerner personen …',
  'done-title': 'Personen er fjernet',
  done: 'Navn, e-post og telefon er tatt ut av planen og historikken.',
  'done-published': 'Prosjektfilen er skrevet på nytt uten navnet.',
  'not-published': 'Prosjektfilen er ikke skrevet på nytt ennå, så navnet står i den så lenge.',
  'done-kept_one': 'Navnet er tatt ut av én fil til på denne maskinen.',
  'done-kept_other': 'Navnet er tatt ut av {{count}} filer til på denne maskinen.',
  left_one:
    'Navnet kan fortsatt stå i én fil på denne maskinen, for den lot seg ikke skrive på nytt:',
  left_other:
    'Navnet kan fortsatt stå i {{count}} filer på denne maskinen, for de lot seg ikke skrive på nytt:',
  'left-next':
    'Planverk prøver igjen hver gang prosjektet blir åpnet. Slett filen selv hvis den ikke trengs.',
} satisfies Readonly<Record<string, string>>;
