import type { Language } from '../../../src-domain/fields.ts';
import type { Translate } from '../../../src-domain/messages/translate.ts';
import type { DatedItem } from '../../../src-domain/milestone-plan/dated-items.ts';
import { barName, lookText } from '../../../src-domain/timeline/item-text.ts';
import type { TimelineBar, TimelineMarks } from '../../../src-domain/timeline/timeline-bars.ts';
import type { TimelineRow } from '../../../src-domain/timeline/timeline-rows.ts';
import { spansText } from '../../forms/time-understanding.ts';

/** The language of what stands on the timeline. */
export interface Words {
  readonly translate: Translate;
  readonly language: Language;
}

/** A bar for those who don't see it: '1.–30. september 2007, forfalt, ventet 1.–31. oktober 2007'. */
export function barWords(
  bar: TimelineBar,
  { forecast, approved }: Pick<TimelineMarks, 'forecast' | 'approved'>,
  { translate, language }: Words,
): string {
  const isAllAlong = bar.from === null && bar.to === null;
  return [
    isAllAlong ? translate('timeline:bar-all-along') : spansText([bar], translate, language),
    bar.isAmbiguous ? translate('timeline:uncertain') : '',
    lookText(bar.look, translate),
    forecast.length > 0
      ? translate('timeline:bar-forecast', { days: spansText(forecast, translate, language) })
      : '',
    approved.length > 0
      ? translate('timeline:bar-approved', { days: spansText(approved, translate, language) })
      : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** What a heading is called, with what belongs to none too. */
export function headingName(
  row: Exclude<TimelineRow, { readonly kind: 'item' | 'undated' }>,
  none: string,
  translate: Translate,
): string {
  const name = row.kind === 'tray' ? translate('timeline:tray') : (row.name ?? none);
  return translate('timeline:group-count', {
    name: name === '' ? translate('timeline:unnamed') : name,
    count: row.count,
  });
}

/** Where the kind of an item is told by its look, it is told in a word to those who don't see it. */
export const nameForAll = (item: DatedItem, { translate }: Words): string =>
  item.entity === 'milestone'
    ? `${translate('timeline:milestone')}: ${barName(item, translate)}`
    : barName(item, translate);
