import NativeSelect from '@mui/material/NativeSelect';
import Typography from '@mui/material/Typography';
import { useLanguage } from '../language.ts';
import type { PasteColumn } from './paste-column.ts';

interface TargetSelectProps {
  /** What the pasted column is called. */
  readonly source: string;
  readonly columns: readonly PasteColumn[];
  readonly target: string | null;
  readonly onChange: (target: string | null) => void;
}

/** Where one pasted column goes. */
export function TargetSelect({ source, columns, target, onChange }: TargetSelectProps) {
  const { translate } = useLanguage();
  return (
    <>
      <Typography component="span" variant="body2" color="textSecondary" sx={{ display: 'block' }}>
        {source}
      </Typography>
      <NativeSelect
        fullWidth
        inputProps={{ 'aria-label': translate('clipboard:target-of', { column: source }) }}
        value={target ?? ''}
        onChange={({ target: { value } }) => onChange(value === '' ? null : value)}
        sx={{ fontWeight: target === null ? 400 : 600 }}
      >
        <option value="">{translate('clipboard:left-out')}</option>
        {columns.map(({ id, heading }) => (
          <option key={id} value={id}>
            {heading}
          </option>
        ))}
      </NativeSelect>
    </>
  );
}
