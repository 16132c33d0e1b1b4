/** The note of one place, and what the place is called. */
export interface PlaceNote<Place> {
  readonly place: Place;
  readonly name: string;
  readonly note: string;
}

/** The notes of a period as one text: once where they are the same, else a line for each place that has one. */
export function noteText<Place>(notes: readonly PlaceNote<Place>[]): string {
  const [first = ''] = notes.map(({ note }) => note);
  const isNamed = notes.some(({ name }) => first.startsWith(`${name}: `));
  if (!isNamed && notes.every(({ note }) => note === first)) return first;
  return notes
    .filter(({ note }) => note !== '')
    .map(({ name, note }) => `${name}: ${note}`)
    .join('\n');
}

/**
 * The notes that such a text says: lines that begin with a place's name belong to it, and then the places
 * that none names have none; a text without names is everybody's.
 */
export function notesOf<Place>(
  text: string,
  places: readonly Omit<PlaceNote<Place>, 'note'>[],
): readonly { readonly place: Place; readonly note: string }[] {
  const whole = text.trim();
  const notes = new Map<Place, string>();
  let latest: Place | undefined;
  for (const line of whole.split('\n')) {
    const named = places.find(({ name }) => line.startsWith(`${name}: `));
    if (!named && latest === undefined) return places.map(({ place }) => ({ place, note: whole }));
    if (named) latest = named.place;
    const said = named ? line.slice(named.name.length + 2) : line;
    const before = latest === undefined ? undefined : notes.get(latest);
    if (latest !== undefined) notes.set(latest, before === undefined ? said : `${before}\n${said}`);
  }
  return places.map(({ place }) => ({ place, note: notes.get(place) ?? '' }));
}
