import type { Ref } from 'react';
import { useLanguage } from '../../language.ts';
import { HeadingElement, RowElement, RowGroupElement } from '../GridParts.tsx';
import type { GridColumn, GridRow } from '../grid-model.ts';
import { ColumnEdge } from './ColumnEdge.tsx';
import type { ColumnSizing } from './use-column-widths.ts';

interface GridHeaderProps<Row extends GridRow> {
  readonly columns: readonly GridColumn<Row>[];
  readonly hasHandle: boolean;
  readonly sizing: ColumnSizing;
  readonly ref: Ref<HTMLDivElement>;
}

/** The headings of the columns; they stay in sight. */
export function GridHeader<Row extends GridRow>(props: GridHeaderProps<Row>) {
  const { columns, hasHandle, sizing, ref } = props;
  const { translate } = useLanguage();
  return (
    <RowGroupElement className="grid-header" ref={ref}>
      <RowElement aria-rowindex={1} className="grid-row">
        {hasHandle && (
          <HeadingElement>
            <span className="grid-unseen">{translate('grid:row-menu')}</span>
          </HeadingElement>
        )}
        {columns.map(({ id, heading, align }) => (
          <HeadingElement
            key={id}
            data-heading={id}
            style={align ? { textAlign: align } : undefined}
          >
            {heading}
            <ColumnEdge column={id} sizing={sizing} />
          </HeadingElement>
        ))}
      </RowElement>
    </RowGroupElement>
  );
}
