import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useRef, useState } from 'react';
import { writingKindOf } from '../../../src-domain/field-kind.ts';
import { fieldsToWrite } from '../../../src-domain/merge/collision-groups.ts';
import { together } from '../../../src-domain/merge/together.ts';
import type { Collision } from '../../../src-domain/merge.ts';
import { useLanguage } from '../../language.ts';
import { takeInWhatIsWritten } from '../../taking-in.ts';
import { ValueField } from './ValueField.tsx';

interface WrittenTogetherProps {
  readonly id: string;
  readonly collision: Collision;
  readonly onUse: (values: Readonly<Record<string, unknown>>) => void;
  readonly onCancel: () => void;
}

/** A field for each value that collides, which begins with what both have written. */
export function WrittenTogether({ id, collision, onUse, onCancel }: WrittenTogetherProps) {
  const { translate } = useLanguage();
  const [values, setValues] = useState(() => begun(collision));
  // What is typed last is taken in on the way to being used.
  const latest = useRef(values);
  const set = (field: string, value: unknown) => {
    latest.current = { ...latest.current, [field]: value };
    setValues(latest.current);
  };
  const use = () => {
    takeInWhatIsWritten();
    onUse(latest.current);
  };
  return (
    <Box id={id} sx={{ mt: 1.5, display: 'grid', gap: 1.5, maxWidth: '46rem' }}>
      <Typography variant="body2" color="textSecondary">
        {translate('sharingPage:write-what')}
      </Typography>
      {Object.entries(values).map(([field, value]) => (
        <ValueField
          key={field}
          entity={collision.entity}
          field={field}
          value={value}
          onChange={(written) => set(field, written)}
        />
      ))}
      <Box sx={{ display: 'flex', gap: 1 }}>
        <Button size="small" variant="contained" onClick={use}>
          {translate('sharingPage:use-written')}
        </Button>
        <Button size="small" onClick={onCancel}>
          {translate('sharingPage:cancel')}
        </Button>
      </Box>
    </Box>
  );
}

function begun(collision: Collision): Readonly<Record<string, unknown>> {
  const { entity, base, mine, theirs } = collision;
  const begunIn = (field: string): unknown => {
    const kind = writingKindOf(entity, field);
    if (kind !== 'markdown' && kind !== 'text') return mine?.[field];
    const text = (row: Collision['mine']) => String(row?.[field] ?? '');
    return together(text(base), text(mine), text(theirs));
  };
  return Object.fromEntries(fieldsToWrite(collision).map((field) => [field, begunIn(field)]));
}
