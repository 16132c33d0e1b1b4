import type { EntityName } from '../entities/registry.ts';
import type { Plan } from '../plan.ts';
import type { RepairReport } from '../repair/repair-report.ts';
import type { RowPlace } from '../row-changes/removal.ts';
import { calledOf, calledRow } from './called-row.ts';
import { changeText } from './change-text.ts';
import { fieldLabel } from './field-text.ts';
import type { Translate } from './translate.ts';

/** What a person reads of a repair, line by line; `plan` is what was saved, and `path` and `out` name the files. */
export function repairLines(
  report: RepairReport,
  plan: Plan,
  files: { readonly path: string; readonly out: string },
  translate: Translate,
): readonly string[] {
  if (report.isWhole) return [translate('repair:whole', files)];
  const { leftOut, missing, restored, emptied, unlike, lostContents } = report;
  const named = ({ entity, id }: RowPlace) => calledRow(plan, entity, id, translate);
  const lists = [
    ...listUnder('missing', countsOf(missing, translate)),
    ...listUnder('left-out', [
      ...countsOf(leftOut, translate),
      ...leftOut.flatMap(({ entity, row }) =>
        row ? [`  ${calledOf(plan, entity, row, translate)}`] : [],
      ),
    ]),
    ...listUnder('lost-contents', lostContents.map(named)),
    ...listUnder('restored', restored.map(named)),
    ...listUnder(
      'emptied',
      emptied.map((place) => {
        const field = fieldLabel(place.entity, place.field, translate);
        return translate('repair:emptied-field', { field, row: named(place) });
      }),
    ),
    ...listUnder(
      'unlike',
      unlike.map(({ entity, id, field, found, logged }) => {
        const [from, to] = [{ [field]: logged }, { [field]: found }];
        return changeText({ kind: 'update', entity, id, from, to }, plan, translate);
      }),
    ),
    ...countUnder('lost-entries', report.lostEntryCount),
    ...countUnder('unread', report.unreadCount),
  ];
  return [
    translate('repair:saved', { ...files, ...savedTexts(report, translate) }),
    ...lists,
    translate(lists.length > 0 ? 'repair:look' : 'repair:nothing-missed'),
  ];

  function listUnder(
    heading: 'missing' | 'left-out' | 'lost-contents' | 'restored' | 'emptied' | 'unlike',
    lines: readonly string[],
  ): readonly string[] {
    return lines.length > 0
      ? [translate(`repair:${heading}`), ...lines.map((line) => `  ${line}`)]
      : [];
  }

  function countUnder(heading: 'lost-entries' | 'unread', count: number): readonly string[] {
    return count > 0 ? [translate(`repair:${heading}`, { count })] : [];
  }
}

function savedTexts(
  { savedRows, savedEntryCount, savedContentCount }: RepairReport,
  translate: Translate,
) {
  const rowCount = Object.values(savedRows).reduce((sum, count) => sum + count, 0);
  return {
    rows: translate('repair:rows', { count: rowCount }),
    entries: translate('repair:entries', { count: savedEntryCount }),
    contents: translate('repair:contents', { count: savedContentCount }),
  };
}

/** How many rows of each entity: 'tiltak: 3'. */
function countsOf(places: readonly RowPlace[], translate: Translate): readonly string[] {
  const byEntity = Map.groupBy(places, ({ entity }): EntityName => entity);
  return [...byEntity].map(([entity, { length: count }]) =>
    translate('repair:counted', { name: translate(`entities:${entity}`), count: String(count) }),
  );
}
