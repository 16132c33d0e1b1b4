import type { Diagram } from '../../src-domain/diagrams/diagram.ts';
import { diagramTable } from '../../src-domain/diagrams/diagram-table.ts';
import { noValue } from '../../src-domain/diagrams/diagram-value.ts';
import type { Block, Table } from '../../src-domain/document/blocks.ts';
import type { Language } from '../../src-domain/fields.ts';
import { translatorFor } from '../../src-domain/messages/translate.ts';
import { cell, textRuns } from './runs.ts';

/** A diagram, and under it what it draws as a table. */
export const diagramBlocks = (diagram: Diagram, language: Language): readonly Block[] => [
  { kind: 'diagram', diagram },
  diagramTableBlock(diagram, language),
];

function diagramTableBlock(diagram: Diagram, language: Language): Table {
  const label = translatorFor(language);
  const { caption, heads, rows } = diagramTable(diagram, language);
  const isLacking = rows.some(({ cells }) => cells.includes(null));
  return {
    kind: 'table',
    name: label('diagrams:table-name', { title: diagram.title }),
    description: isLacking ? `${caption}. ${label('diagrams:table-lacks')}` : caption,
    columns: heads.map((_head, index) => (index === 0 ? 2 : 1)),
    headerRows: [
      {
        role: 'header',
        cells: heads.map((head, index) =>
          cell(textRuns(head), { align: index === 0 ? 'left' : 'right' }),
        ),
      },
    ],
    rows: rows.map(({ name, cells }) => ({
      role: 'body',
      cells: [
        cell(textRuns(name), { role: 'header' }),
        ...cells.map((text) => cell(textRuns(text ?? noValue), { align: 'right' })),
      ],
    })),
  };
}
