/** Names that Norwegian plans have for the same column. The words of a line mean the same. */
const sameMeaning: readonly (readonly string[])[] = [
  ['tid', 'frist', 'når', 'tidspunkt', 'tidsfrist', 'tidsrom', 'dato', 'gjennomføres', 'ferdig'],
  ['ansvar', 'ansvarlig', 'ansvarlege', 'ansvarlige', 'ansvarleg', 'ansv', 'hvem', 'kven'],
  ['tiltak', 'hovedtiltak', 'hovudtiltak', 'aktivitet', 'oppgave', 'oppgåve', 'hva', 'kva'],
  ['kommentar', 'kommentarer', 'kommentarar', 'merknad', 'merknader', 'notat', 'anmerkning'],
  ['beskrivelse', 'skildring', 'forklaring', 'omtale', 'tekst'],
  ['status', 'tilstand'],
  ['navn', 'namn'],
  ['e-post', 'epost', 'e-postadresse', 'mail', 'e-mail'],
  ['telefon', 'tlf', 'mobil', 'telefonnummer'],
  ['delprosjekt', 'del'],
  ['mål', 'effektmål'],
];

const meanings: ReadonlyMap<string, number> = new Map(
  sameMeaning.flatMap((names, meaning) => names.map((name) => [name, meaning] as const)),
);

/** A heading without what doesn't matter: case, brackets ('Frist (dato)') and marks ('Ansvar:'). */
export function plainHeading(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\p{Format}/gu, '')
    .replace(/\([^)]*\)/g, '')
    .replace(/[\s.:*]+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** Whether two headings, made plain, are different names for the same column. */
export function meanTheSame(one: string, other: string): boolean {
  const meaning = meanings.get(one);
  return meaning !== undefined && meaning === meanings.get(other);
}
