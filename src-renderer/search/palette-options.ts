import type { EntityName } from '../../src-domain/entities/registry.ts';
import { capitalised } from '../../src-domain/messages/capitalised.ts';
import type { Translate } from '../../src-domain/messages/translate.ts';
import type { SearchHit } from '../../src-domain/search.ts';
import { type PageName, pageOf } from '../frame/pages.ts';

/** Something that the search leads to: a page, a command, or a row of the plan. */
export type PaletteOption =
  | { readonly kind: 'page'; readonly page: PageName; readonly name: string }
  | {
      readonly kind: 'command';
      readonly name: string;
      readonly keys: string;
      readonly act: () => void;
    }
  | { readonly kind: 'hit'; readonly hit: SearchHit; readonly name: string };

export type Command = Extract<PaletteOption, { kind: 'command' }>;

/** What the search can lead to. */
interface PaletteOffer {
  readonly pages: readonly PageName[];
  readonly commands: readonly Command[];
  readonly hits: readonly SearchHit[];
}

/** Pages and commands whose names have every word of the search, and then what was found in the plan and has a page. */
export function paletteOptions(
  query: string,
  { pages: offered, commands, hits }: PaletteOffer,
  translate: Translate,
): readonly PaletteOption[] {
  const words = query.toLocaleLowerCase('nb').split(/\s+/).filter(Boolean);
  const isNamed = ({ name }: PaletteOption) => {
    const parts = name.toLocaleLowerCase('nb').split(/[\s:]+/);
    return words.every((word) => parts.some((part) => part.startsWith(word)));
  };
  const pages = offered.map(
    (page): PaletteOption => ({ kind: 'page', page, name: translate(`frame:page-${page}`) }),
  );
  const found = hits
    .filter(({ entity }) => offered.includes(pageOf[entity]))
    .map(
      (hit): PaletteOption => ({
        kind: 'hit',
        hit,
        name: hit.name || translate('search:unnamed'),
      }),
    );
  return [...pages.filter(isNamed), ...commands.filter(isNamed), ...found];
}

/** The heading that an option stands under. */
export function groupOf(option: PaletteOption, translate: Translate): string {
  if (option.kind !== 'hit') return translate(`search:group-${option.kind}`);
  return capitalised(translate(`entities:${option.hit.entity satisfies EntityName}`));
}
