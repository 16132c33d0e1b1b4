import { guideAddressOf } from '../frame/addresses.ts';
import { chapterName } from './chapters-of.ts';

/** Where a link of a chapter leads within the program: '07-milepaelplanen.md#tid' or '#tid'; null where it leads out of the guide. */
export function guideLink(url: string, chapter: string): string | null {
  const [, file, anchor] = /^([\w-]*(?:\.md)?)(?:#(.+))?$/.exec(url) ?? [];
  if (file === undefined || (file !== '' && !file.endsWith('.md'))) return null;
  const name = file === '' ? chapter : chapterName(file);
  return guideAddressOf(name, anchor === undefined ? null : decodeURIComponent(anchor));
}
