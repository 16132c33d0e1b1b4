/** A chapter of the guide: its name in addresses ('' for the contents), its title and its text. */
export interface GuideChapter {
  readonly name: string;
  readonly title: string;
  readonly markdown: string;
}

/** Makes chapters of the guide's files by path: '…/07-milepaelplanen.md' is 'milepaelplanen', README.md the contents. */
export function chaptersOf(texts: Readonly<Record<string, string>>): readonly GuideChapter[] {
  return Object.entries(texts)
    .map(([path, markdown]) => ({ file: path.slice(path.lastIndexOf('/') + 1), markdown }))
    .toSorted((a, b) => orderOf(a.file) - orderOf(b.file))
    .map(({ file, markdown }) => ({ name: chapterName(file), title: titleOf(markdown), markdown }));
}

/** The name of the chapter in a file. */
export const chapterName = (file: string): string =>
  file === 'README.md' ? '' : file.replace(/^\d+-|\.md$/g, '');

const orderOf = (file: string): number => Number(/^\d+/.exec(file)?.[0] ?? 0);

const titleOf = (markdown: string): string => /^# (.+)$/m.exec(markdown)?.[1] ?? '';
