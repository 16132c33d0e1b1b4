import type { Block } from '../../../src-domain/document/blocks.ts';
import type { ChangeSides } from '../../../src-domain/document/change-sides.ts';
import type { Row } from '../../../src-domain/entities/registry.ts';
import { partialDateText } from '../../../src-domain/messages/partial-date-text.ts';
import { isoDayOf } from '../../../src-domain/timing/local-day.ts';
import { isApproved } from '../../../src-domain/versions/approved-version.ts';
import type { Comparison } from '../../../src-domain/versions/comparison.ts';
import { heading, listed, type Writing } from '../prosjektplan/writing.ts';
import { paragraph, textRuns } from '../runs.ts';

/** In the order in which they matter to whoever decides. */
const kinds = ['moved', 'added', 'removed', 'dropped', 'resumed', 'done', 'reopened'] as const;

/** From what to what, how many milestones and measures have moved, and where else something has changed. */
export function summaryBlocks(
  writing: Writing,
  { from, to }: ChangeSides,
  { slips, parts }: Comparison,
  scope: string | null,
): readonly Block[] {
  const { label, language, today } = writing;
  const between = label('changeDocument:between', {
    from: versionText(writing, from),
    to:
      to === null
        ? label('changeDocument:to-now', { day: partialDateText(today, language) })
        : versionText(writing, to),
  });
  const lead = [
    between,
    ...(scope === null ? [] : [label('changeDocument:of-subproject', { name: scope })]),
  ];
  const counts = kinds.flatMap((kind) => {
    const count = slips.filter((slip) => slip.kind === kind).length;
    return count === 0 ? [] : [label(`changeDocument:count-${kind}`, { count })];
  });
  const elsewhere = parts
    .filter(({ part }) => part !== 'milestones')
    .map(({ part, differences }) =>
      label('changeDocument:in-part', {
        part: label(`versions:part-${part}`),
        changes: label('changeDocument:changes', { count: differences.length }),
      }),
    );
  const time =
    counts.length > 0 ? `${listed(writing, counts)}.` : label('changeDocument:time-stands');
  const rest =
    elsewhere.length > 0
      ? label('changeDocument:elsewhere', { parts: listed(writing, elsewhere) })
      : label('changeDocument:nothing-elsewhere');
  const said =
    parts.length === 0
      ? [label('changeDocument:nothing')]
      : [label('changeDocument:time', { counts: time }), rest];
  return [
    heading(writing, 1, textRuns(label('changeDocument:summary'))),
    paragraph(textRuns(lead.join(' '))),
    {
      kind: 'list',
      ordered: false,
      start: 1,
      items: said.map((text) => [paragraph(textRuns(text))]),
    },
  ];
}

/** '«Versjon 1» (vedtatt, frosset 1. september 2007)'. */
function versionText({ plan, label, language }: Writing, version: Row<'version'>): string {
  const day =
    version.frozenAt === null
      ? label('changeDocument:no-day')
      : partialDateText(isoDayOf(new Date(version.frozenAt)), language);
  const name = version.label.trim() || label('documents:unnamed');
  const kind = isApproved(plan, version.id) ? 'approved' : 'frozen';
  return label(`changeDocument:version-${kind}`, { name, day });
}
