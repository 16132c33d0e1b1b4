/** Other words that people write for a value of a field, in both languages. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  'seat.role=leader': ['leder', 'leiar', 'møteleder', 'møteleiar'],
  'seat.role=deputy-leader': ['nestleder', 'nestleiar'],
  'seat.role=secretary': ['sekretær', 'referent', 'skriver', 'skrivar'],
  'seat.role=project-leader': ['prosjektleder', 'prosjektleiar', 'PL'],
  'seat.role=project-owner': ['prosjekteier', 'prosjekteigar', 'oppdragsgiver', 'oppdragsgivar'],
  'seat.role=subproject-leader': [
    'delprosjektleder',
    'delprosjektleiar',
    'delprosjektansvarlig',
    'delprosjektansvarleg',
  ],
  'seat.role=member': ['medlem', 'deltaker', 'deltakar', 'prosjektdeltaker', 'prosjektmedlem'],
  'seat.role=observer': ['observatør', 'tilhører', 'tilhøyrar'],
  'measure.state=not-started': [
    'ikke begynt',
    'ikkje byrja',
    'ikkje starta',
    'ikke påbegynt',
    'planlagt',
  ],
  'measure.state=under-way': ['pågår', 'i gang', 'påbegynt', 'startet', 'starta', 'under arbeid'],
  'measure.state=done': ['ferdig', 'utført', 'gjennomført', 'fullført', 'gjort', 'OK'],
  'measure.state=dropped': ['utgår', 'utgått', 'avlyst', 'droppet', 'droppa'],
  'organisation.kind=unit': ['enhet', 'eining', 'avdeling', 'skole', 'skule', 'barnehage'],
  'organisation.kind=union': ['forbund', 'fagforbund', 'fagforeining'],
};

/** The other names of a value; none for most. */
export const valueNames = (entity: string, field: string, value: string): readonly string[] =>
  otherNames[`${entity}.${field}=${value}`] ?? [];
