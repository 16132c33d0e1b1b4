import type { Choice, GridColumn, GridRow } from '../../../src-renderer/grid/grid-model.ts';

/** A row of the table that the tests walk through: a milestone, or a measure under it. */
export interface MeasureRow extends GridRow {
  readonly text: string;
  readonly time: string;
  readonly cost: number | null;
  readonly day: string | null;
  readonly isDone: boolean;
  readonly place: string | null;
  readonly responsible: readonly string[];
}

const places: readonly Choice[] = [
  { id: 'levanger', name: 'Levanger' },
  { id: 'verdal', name: 'Verdal' },
  { id: 'frosta', name: 'Frosta' },
];

const persons: readonly Choice[] = [
  { id: 'kari', name: 'Kari Lian', detail: 'rådmann' },
  { id: 'ola', name: 'Ola Moen', detail: 'kommunalsjef' },
  { id: 'eva', name: 'Eva Berg' },
];

const nameIn = (choices: readonly Choice[], id: string): string =>
  choices.find((choice) => choice.id === id)?.name ?? id;

export const columns: readonly GridColumn<MeasureRow>[] = [
  {
    id: 'text',
    heading: 'Tiltak',
    width: 240,
    grow: 3,
    value: ({ text }) => text,
    text: ({ text }) => text,
    editor: { kind: 'long-text' },
  },
  {
    id: 'time',
    heading: 'Tid',
    width: 120,
    value: ({ time }) => time,
    text: ({ time }) => time,
    has: ({ isHeading }) => !isHeading,
    editor: { kind: 'time', understood: (text) => (text ? `Forstått: ${text}` : '') },
  },
  {
    id: 'cost',
    heading: 'Kostnad',
    width: 90,
    align: 'right',
    value: ({ cost }) => cost,
    text: ({ cost }) => (cost === null ? '' : cost.toLocaleString('nb-NO')),
    has: ({ isHeading }) => !isHeading,
    editor: { kind: 'number' },
  },
  {
    id: 'day',
    heading: 'Frist',
    width: 130,
    value: ({ day }) => day,
    text: ({ day }) => day ?? '',
    editor: { kind: 'day' },
  },
  {
    id: 'isDone',
    heading: 'Ferdig',
    width: 70,
    value: ({ isDone }) => isDone,
    text: ({ isDone }) => (isDone ? 'Ja' : 'Nei'),
    has: ({ isHeading }) => !isHeading,
    editor: { kind: 'yes-no' },
  },
  {
    id: 'place',
    heading: 'Kommune',
    width: 110,
    value: ({ place }) => place,
    text: ({ place }) => (place ? nameIn(places, place) : ''),
    has: ({ isHeading }) => !isHeading,
    editor: { kind: 'choice', choices: () => places },
  },
  {
    id: 'responsible',
    heading: 'Ansvarlig',
    width: 180,
    grow: 1,
    value: ({ responsible }) => responsible,
    text: ({ responsible }) => responsible.map((id) => nameIn(persons, id)).join(', '),
    has: ({ isHeading }) => !isHeading,
    editor: { kind: 'choices', choices: () => persons, takesText: true },
  },
];

const measure = (id: string, level: number, text: string): MeasureRow => ({
  id,
  level,
  text,
  time: '',
  cost: null,
  day: null,
  isDone: false,
  place: null,
  responsible: [],
});

export const newMeasure = (id: string, level: number): MeasureRow => measure(id, level, '');

/** Two milestones with their measures; flat where the table isn't to be a tree. */
export function milestones(): readonly MeasureRow[] {
  return [
    { ...measure('a', 1, 'A. Sykefraværet er redusert'), isParent: true, isHeading: true },
    {
      ...measure(
        'a1',
        2,
        'Kartlegge sykefraværet i alle enheter og gå gjennom resultatene med lederne',
      ),
      time: 'Høst 07',
      cost: 12.5,
      day: '2007-11-01',
      place: 'levanger',
      responsible: ['kari', 'Alle enhetsledere'],
    },
    { ...measure('a2', 2, 'Lage rutiner'), time: 'Januar 08', cost: 4000, isDone: true },
    { ...measure('a3', 2, 'Opplæring'), time: 'Kontinuerlig', responsible: ['ola'] },
    {
      ...measure('b', 1, 'B. Brukerne er med'),
      isParent: true,
      isHeading: true,
      day: '2009-12-31',
    },
    { ...measure('b1', 2, 'Brukerundersøkelse'), time: 'Vår 08', place: 'verdal' },
    { ...measure('b2', 2, 'Dialogmøter'), time: 'Oktober 08', cost: 0.5 },
  ];
}

/** As many measures as are asked for, in one flat list. */
export const manyMeasures = (count: number): readonly MeasureRow[] =>
  Array.from({ length: count }, (_, index) => ({
    ...measure(
      `m${index}`,
      1,
      `Tiltak ${index + 1}${index % 7 === 0 ? ' med en lengre tekst som går over flere linjer når kolonnen er smal' : ''}`,
    ),
    cost: index,
    isDone: index % 2 === 0,
  }));
