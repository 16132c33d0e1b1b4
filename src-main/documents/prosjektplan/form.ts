import { saysSomething } from '../../../src-domain/clean-text.ts';
import type { Block, Run, TableRow } from '../../../src-domain/document/blocks.ts';
import type { Row } from '../../../src-domain/entities/registry.ts';
import { findRow, inOrder, projectOf } from '../../../src-domain/plan.ts';
import { cell, textRuns } from '../runs.ts';
import { dayText, listed, personName, type Writing, written } from './writing.ts';

/** The plan's title and the form at its head. */
export function formBlocks(writing: Writing): readonly Block[] {
  const { label, plan } = writing;
  const project = projectOf(plan);
  return [
    { kind: 'title', runs: textRuns(label('documents:prosjektplan')) },
    { kind: 'subtitle', runs: written(writing, project.documentTitle || project.name) },
    {
      kind: 'table',
      name: label('planDocument:form-heading'),
      description: label('planDocument:form-description'),
      columns: [33, 67],
      headerRows: [
        {
          role: 'header',
          cells: [cell(textRuns(label('planDocument:form-heading')), { columnSpan: 2 })],
        },
      ],
      rows: formRows(writing),
    },
  ];
}

function formRows(writing: Writing): readonly TableRow[] {
  const { label, plan } = writing;
  const project = projectOf(plan);
  const organisation = findRow(plan, 'organisation', project.organisationId);
  const authors = inOrder(plan.rows.planAuthor).flatMap(
    ({ personId }) => findRow(plan, 'person', personId) ?? [],
  );
  const answer = (text: string) => written(writing, text);
  const lines: readonly (readonly [string, readonly Run[]])[] = [
    [label('planDocument:form-organisation'), answer(organisation?.name ?? '')],
    [label('planDocument:form-name'), answer(project.name)],
    [label('planDocument:form-start'), answer(dayText(project.startDate))],
    [label('planDocument:form-end'), answer(dayText(project.endDate))],
    [label('planDocument:form-client'), answer(project.client)],
    [label('planDocument:form-contractor'), answer(project.contractor)],
    [label('planDocument:form-part-of-larger'), yesOrNo(writing, project.isPartOfLarger)],
    ...(hasExplanation(project)
      ? [
          [
            label('planDocument:form-explanation'),
            answer(project.largerProjectExplanation),
          ] as const,
        ]
      : []),
    [
      label('planDocument:form-authors'),
      answer(
        listed(
          writing,
          authors.map((person) => personName(writing, person)),
        ),
      ),
    ],
    [label('planDocument:form-date'), answer(project.filledInTime?.text ?? '')],
  ];
  return lines.map(([question, runs]) => ({
    role: 'body',
    cells: [cell(textRuns(question), { role: 'header' }), cell(runs)],
  }));
}

/** To a no there is nothing to explain, unless somebody has. */
const hasExplanation = (project: Row<'project'>): boolean =>
  project.isPartOfLarger !== false || saysSomething(project.largerProjectExplanation);

function yesOrNo({ label }: Writing, answer: boolean | null): readonly Run[] {
  const box = (text: string, checked: boolean): readonly Run[] => [
    { kind: 'check-box', label: text, checked },
    ...textRuns(`\u00a0${text}`),
  ];
  return [
    ...box(label('documents:yes'), answer === true),
    ...textRuns('    '),
    ...box(label('documents:no'), answer === false),
  ];
}
