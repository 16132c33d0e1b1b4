import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormLabel from '@mui/material/FormLabel';
import { useId } from 'react';
import { aboutText } from '../../../src-domain/messages/report-name.ts';
import { rowTree } from '../../../src-domain/row-tree.ts';
import { useLanguage } from '../../language.ts';
import { usePlan } from '../../project/open-project.ts';

interface WhoReportsProps {
  /** null: the project as a whole. */
  readonly chosen: readonly (string | null)[];
  readonly onChoose: (chosen: readonly (string | null)[]) => void;
}

/** Which sub-projects report, and whether the project as a whole does. */
export function WhoReports({ chosen, onChoose }: WhoReportsProps) {
  const { translate } = useLanguage();
  const plan = usePlan();
  const labelId = useId();
  const owners = [
    ...rowTree(plan.rows.subproject).map(({ row, depth }) => ({ id: row.id, depth })),
    { id: null, depth: 0 },
  ];
  // In the order in which they stand, however they were chosen.
  const toggle = (id: string | null) =>
    onChoose(
      owners
        .map((owner) => owner.id)
        .filter((each) => (each === id ? !chosen.includes(each) : chosen.includes(each))),
    );
  return (
    <Box role="group" aria-labelledby={labelId}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
        <FormLabel component="span" id={labelId} sx={{ mr: 1 }}>
          {translate('reportsPage:who')}
        </FormLabel>
        <Button size="small" onClick={() => onChoose(owners.map(({ id }) => id))}>
          {translate('reportsPage:choose-all')}
        </Button>
        <Button size="small" onClick={() => onChoose([])}>
          {translate('reportsPage:choose-none')}
        </Button>
      </Box>
      <Box sx={{ maxHeight: '20rem', overflowY: 'auto' }}>
        {owners.map(({ id, depth }) => (
          <Box key={id ?? 'project'} sx={{ pl: 3 * depth + 0.5 }}>
            <FormControlLabel
              label={aboutText(plan, id, translate)}
              control={
                <Checkbox
                  size="small"
                  checked={chosen.includes(id)}
                  onChange={() => toggle(id)}
                  sx={{ py: 0.5 }}
                />
              }
            />
          </Box>
        ))}
      </Box>
    </Box>
  );
}
