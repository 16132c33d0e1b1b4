import { chaptersOf } from './chapters-of.ts';

/** The guide as it lies in docs/, so that the program has it where there is no network. */
const texts = import.meta.glob<string>('../../docs/brukerveiledning/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const pictures = import.meta.glob<string>('../../docs/brukerveiledning/bilder/*.png', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** The chapters in order; the first is the contents. */
export const guideChapters = chaptersOf(texts);

/** The address of a picture that a chapter names as 'bilder/….png'. */
export const pictureAddress = (name: string): string | undefined =>
  pictures[`../../docs/brukerveiledning/${name}`];
