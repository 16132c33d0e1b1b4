import Box from '@mui/material/Box';
import type { DocumentOrder } from '../../src-domain/document/document-order.ts';
import { copies } from '../../src-domain/entities/decisions.ts';
import { useLanguage } from '../language.ts';
import { ChoiceAmong } from './ChoiceAmong.tsx';

interface CopyChoiceProps {
  readonly order: DocumentOrder;
  readonly onChange: (order: DocumentOrder) => void;
}

/** All of the document, or what the public gets of it. */
export function CopyChoice({ order, onChange }: CopyChoiceProps) {
  const { translate } = useLanguage();
  return (
    <Box sx={{ mt: 1.5 }}>
      <ChoiceAmong
        label={translate('issuedPage:copy-choice')}
        value={order.copy}
        help={translate(`issuedPage:copy-help-${order.copy}`)}
        among={copies.map((copy) => [copy, translate(`issuedPage:copy-${copy}`)] as const)}
        onChoose={(copy) => onChange({ ...order, copy })}
      />
    </Box>
  );
}
