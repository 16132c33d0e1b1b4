import Add from '@mui/icons-material/Add';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { deviationsOf } from '../../../src-domain/reports/deviations.ts';
import type { Report } from '../../../src-domain/reports/report-series.ts';
import { useLanguage } from '../../language.ts';
import { RemovedNotice } from '../../ordered-rows/RemovedNotice.tsx';
import { type Removed, useOrderedRows } from '../../ordered-rows/use-ordered-rows.ts';
import { usePlan } from '../../project/open-project.ts';
import { WhileOpen } from '../../project/WhileOpen.tsx';
import { DeviationField } from './DeviationField.tsx';
import { ReportSection } from './ReportSection.tsx';

/** The deviations of a draft: what deviates, why, what it leads to, and what is done. */
export function DeviationFields({ report }: { readonly report: Report }) {
  const { translate } = useLanguage();
  const deviations = deviationsOf(usePlan(), report.id);
  const rows = useOrderedRows('deviation');
  const [added, setAdded] = useState<string | null>(null);
  const [removed, setRemoved] = useState<Removed | null>(null);
  const move = (id: string, to: number) => () => rows.move(deviations, id, to);
  return (
    <ReportSection
      heading={translate('reportEditor:deviations')}
      explanation={translate('reportEditor:deviations-explanation')}
    >
      {deviations.length === 0 ? (
        <Typography variant="body2">{translate('reportEditor:no-deviations')}</Typography>
      ) : (
        <Box component="ol" sx={{ display: 'grid', gap: 1.5, m: 0, p: 0, listStyle: 'none' }}>
          {deviations.map((deviation, at) => (
            <DeviationField
              key={deviation.id}
              deviation={deviation}
              number={at + 1}
              isNew={deviation.id === added}
              onUp={at > 0 ? move(deviation.id, at - 1) : undefined}
              onDown={at < deviations.length - 1 ? move(deviation.id, at + 1) : undefined}
              onRemove={() => setRemoved(rows.remove(deviation.id))}
            />
          ))}
        </Box>
      )}
      <WhileOpen>
        <Button
          size="small"
          startIcon={<Add />}
          sx={{ mt: 1 }}
          onClick={() => setAdded(rows.add(deviations, deviations.length, { reportId: report.id }))}
        >
          {translate('reportEditor:add-deviation')}
        </Button>
      </WhileOpen>
      <RemovedNotice removed={removed} onDone={() => setRemoved(null)} />
    </ReportSection>
  );
}
