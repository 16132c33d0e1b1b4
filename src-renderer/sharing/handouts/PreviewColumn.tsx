import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import type { RowsOfKind } from '../../../src-domain/handout/handout-preview.ts';
import { capitalised } from '../../../src-domain/messages/capitalised.ts';
import type { Plan } from '../../../src-domain/plan.ts';
import { rowName } from '../../../src-domain/row-name.ts';
import { useLanguage } from '../../language.ts';
import { FoldedRows } from './FoldedRows.tsx';

interface PreviewColumnProps {
  readonly heading: string;
  readonly what?: string;
  /** What the rows are called by. */
  readonly plan: Plan;
  readonly kinds: readonly RowsOfKind[];
  readonly children?: ReactNode;
}

/** Rows by their kinds, each to be unfolded. */
export function PreviewColumn({ heading, what, plan, kinds, children }: PreviewColumnProps) {
  const { translate } = useLanguage();
  return (
    <div>
      <Typography variant="body2" component="h4" sx={{ fontWeight: 600, mb: 0.5 }}>
        {heading}
      </Typography>
      {what !== undefined && (
        <Typography variant="body2" color="textSecondary" sx={{ mb: 0.5 }}>
          {what}
        </Typography>
      )}
      {kinds.map(({ entity, rows }) => (
        <FoldedRows
          key={entity}
          heading={capitalised(translate(`entities:${entity}`))}
          texts={rows.map(
            ({ id }) => rowName(plan, entity, id, translate) ?? translate('handingOut:unnamed'),
          )}
        />
      ))}
      {children}
    </div>
  );
}
