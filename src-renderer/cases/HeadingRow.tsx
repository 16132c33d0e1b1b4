import type { Row } from '../../src-domain/entities/registry.ts';
import { PlanTextField } from '../forms/PlanTextField.tsx';
import { useLanguage } from '../language.ts';
import { ListRow } from '../ordered-rows/ListRow.tsx';

interface HeadingRowProps {
  readonly heading: Row<'caseHeading'>;
  readonly index: number;
  readonly count: number;
  readonly onMove: (index: number) => void;
  readonly onDrop: (dragged: string, at: 'before' | 'after') => void;
  readonly onRemove: () => void;
}

/** A heading of a municipality's case papers, to be written, moved and taken away. */
export function HeadingRow({ heading, ...row }: HeadingRowProps) {
  const { translate } = useLanguage();
  const part = translate(`caseDocument:part-${heading.part}`);
  return (
    <ListRow list="caseHeading" id={heading.id} name={heading.heading || part} {...row}>
      <PlanTextField
        entity="caseHeading"
        row={heading}
        field="heading"
        label={translate('cases:heading-of', { part })}
      />
    </ListRow>
  );
}
