import Box from '@mui/material/Box';
import type { DocumentOrder } from '../../src-domain/document/document-order.ts';
import { DayField } from '../forms/DayField.tsx';
import { useLanguage } from '../language.ts';
import { useToday } from '../today.ts';

interface AsOfChoiceProps {
  readonly order: DocumentOrder;
  readonly onChange: (order: DocumentOrder) => void;
}

/** The day as of which the document shows who sits where, and the milestone plan all else; today where none is chosen. */
export function AsOfChoice({ order, onChange }: AsOfChoiceProps) {
  const { translate } = useLanguage();
  const today = useToday();
  const hasPast = order.document === 'milepelplan';
  return (
    <Box sx={{ mt: 1.5 }}>
      <DayField
        label={translate('milestoneDocument:as-of-choice')}
        value={order.asOf ?? today}
        notes={{ help: translate(`milestoneDocument:as-of-help${hasPast ? '-plan' : ''}`) }}
        save={(day) => {
          onChange({ ...order, asOf: day === today ? null : day });
          return null;
        }}
      />
    </Box>
  );
}
