import { treatments } from '../../../src-domain/cases/treatments.ts';
import { saysSomething } from '../../../src-domain/clean-text.ts';
import type { Block, Run, TableRow } from '../../../src-domain/document/blocks.ts';
import type { Row } from '../../../src-domain/entities/registry.ts';
import { letteredName } from '../../../src-domain/lettered-name.ts';
import { outcomeText } from '../../../src-domain/messages/version-labels.ts';
import { findRow, projectOf } from '../../../src-domain/plan.ts';
import { isoDayOf } from '../../../src-domain/timing/local-day.ts';
import { dayText, personName, type Writing, written } from '../prosjektplan/writing.ts';
import { cell, paragraph, textRuns } from '../runs.ts';

/** So much of a hash tells one version from another. */
const hashLength = 16;

/** What the case is called: by itself, or else by the plan that it is about. */
export function titleOf(writing: Writing, { title, versionId }: Row<'decision'>): string {
  if (saysSomething(title)) return title.trim();
  const version = findRow(writing.plan, 'version', versionId);
  return planName(writing, version?.subprojectId ?? null);
}

function planName({ plan, label }: Writing, subprojectId: string | null): string {
  const subproject = findRow(plan, 'subproject', subprojectId);
  if (subproject) {
    const name = letteredName(subproject.letter, subproject.name);
    return label('caseDocument:plan-of-subproject', { name });
  }
  const name = projectOf(plan).name.trim() || label('documents:unnamed');
  return label('caseDocument:plan-of-project', { name });
}

/** The case's title, who prepared it, what it is about, and who treats it. */
export function headBlocks(writing: Writing, decision: Row<'decision'>): readonly Block[] {
  const { label } = writing;
  return [
    { kind: 'title', runs: written(writing, titleOf(writing, decision)) },
    {
      kind: 'table',
      name: label('caseDocument:about'),
      description: label('caseDocument:about-description'),
      columns: [25, 75],
      headerRows: [
        {
          role: 'header',
          cells: [cell(textRuns(label('caseDocument:about')), { columnSpan: 2 })],
        },
      ],
      rows: aboutRows(writing, decision),
    },
    // Two tables in a row would be one to Word.
    paragraph(textRuns(label('caseDocument:treatment')), 'lead-in'),
    treatmentTable(writing, decision),
  ];
}

function aboutRows(writing: Writing, decision: Row<'decision'>): readonly TableRow[] {
  const { plan, label } = writing;
  const person = findRow(plan, 'person', decision.caseWorkerId);
  const lines: readonly (readonly [string, readonly Run[]])[] = [
    [label('caseDocument:case-worker'), textRuns(person ? personName(writing, person) : '')],
    [label('caseDocument:email'), mailRuns(person?.email ?? '')],
    [label('caseDocument:telephone'), textRuns(person?.telephone ?? '')],
    [label('caseDocument:archive-reference'), textRuns(decision.archiveReference.trim())],
    [label('caseDocument:rapporteur'), textRuns(decision.rapporteur.trim())],
    [label('caseDocument:version'), textRuns(versionText(writing, decision))],
  ];
  return lines
    .filter(([, answer]) => answer.length > 0)
    .map(([question, answer]) => ({
      role: 'body',
      cells: [cell(textRuns(question), { role: 'header' }), cell(answer)],
    }));
}

function mailRuns(address: string): readonly Run[] {
  const text = address.trim();
  return textRuns(text, /^[^\s@]+@[^\s@]+$/.test(text) ? { link: `mailto:${text}` } : {});
}

/** Which plan the bodies decide on, so that nobody can mistake it for another. */
function versionText(writing: Writing, { versionId }: Row<'decision'>): string {
  const { plan, label } = writing;
  const version = findRow(plan, 'version', versionId);
  if (!version) return '';
  const { subprojectId, frozenAt, hash } = version;
  const named = label('caseDocument:version-of', {
    plan: planName(writing, subprojectId),
    label: version.label.trim() || label('documents:unnamed'),
    day: frozenAt === null ? '' : dayText(isoDayOf(new Date(frozenAt))),
  });
  const prefix = `${hash.slice(0, hashLength)} …`;
  return `${named}\n${label('caseDocument:version-hash', { hash: prefix })}`;
}

function treatmentTable(writing: Writing, decision: Row<'decision'>): Block {
  const { plan, label } = writing;
  const all = treatments(plan, decision);
  const hasEarlier = all.length > 1;
  const columns = [
    'body',
    'meeting-date',
    'case-number',
    ...(hasEarlier ? (['outcome'] as const) : []),
  ] as const;
  return {
    kind: 'table',
    name: label('caseDocument:treatment'),
    description: label('caseDocument:treatment-description'),
    columns: hasEarlier ? [40, 18, 18, 24] : [50, 25, 25],
    headerRows: [
      {
        role: 'header',
        cells: columns.map((column) => cell(textRuns(label(`caseDocument:${column}`)))),
      },
    ],
    rows: all.map((each): TableRow => {
      const body = findRow(plan, 'body', each.bodyId)?.name.trim() || label('documents:unnamed');
      const day = each.meetingDate ? dayText(each.meetingDate) : label('caseDocument:not-set');
      const outcome =
        each.id === decision.id || each.outcome === null
          ? label('caseDocument:to-be-decided')
          : outcomeText(each.outcome, label);
      return {
        role: 'body',
        cells: [
          cell(written(writing, body), { role: 'header' }),
          cell(textRuns(day)),
          cell(textRuns(each.caseNumber.trim() || label('caseDocument:not-set'))),
          ...(hasEarlier ? [cell(textRuns(outcome))] : []),
        ],
      };
    }),
  };
}
