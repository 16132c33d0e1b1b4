import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import visuallyHidden from '@mui/utils/visuallyHidden';
import { type ReactNode, useId, useRef } from 'react';
import type { Row } from '../../../src-domain/entities/registry.ts';
import {
  type LetterheadRow,
  letterheadOf,
} from '../../../src-domain/letterhead/letterhead-changes.ts';
import { sizeText } from '../../../src-domain/messages/size-text.ts';
import { useLanguage } from '../../language.ts';
import { usePlan } from '../../project/open-project.ts';
import { useSettingLetterhead } from './use-setting-letterhead.ts';

interface LetterheadPartProps {
  readonly municipality: Row<'organisation'>;
  readonly part: LetterheadRow['part'];
  /** What is said of it, where there is one. */
  readonly children?: ReactNode;
}

const accepted = {
  template:
    '.docx,.dotx,application/vnd.openxmlformats-officedocument.wordprocessingml.document,application/vnd.openxmlformats-officedocument.wordprocessingml.template',
  logo: 'image/png,image/jpeg',
} as const;

/** A municipality's template or logo: which file it is, and ways to choose another or none. */
export function LetterheadPart({ municipality, part, children }: LetterheadPartProps) {
  const { translate } = useLanguage();
  const row = letterheadOf(usePlan(), municipality.id, part);
  const { error, isUnderWay, set, remove } = useSettingLetterhead(municipality, part);
  const input = useRef<HTMLInputElement>(null);
  const nameId = useId();
  const whose = translate(`letterheads:${part}-of`, { municipality: municipality.name });
  return (
    <Box>
      <Stack direction="row" spacing={1} useFlexGap sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
        <Typography id={nameId} sx={{ flex: '1 1 14rem', overflowWrap: 'anywhere' }}>
          <strong>{translate(`letterheads:${part}`)}: </strong>
          {row
            ? translate('letterheads:name-and-size', {
                name: row.name,
                size: sizeText(row.sizeInBytes),
              })
            : translate(`letterheads:no-${part}`)}
        </Typography>
        <Button size="small" disabled={isUnderWay} onClick={() => input.current?.click()}>
          {translate(row ? 'letterheads:replace' : `letterheads:choose-${part}`)}
          <span style={visuallyHidden}> {whose}</span>
        </Button>
        {row && (
          <Button size="small" color="error" onClick={() => remove(row)}>
            {translate('letterheads:remove')}
            <span style={visuallyHidden}> {whose}</span>
          </Button>
        )}
        <input
          ref={input}
          type="file"
          hidden
          accept={accepted[part]}
          aria-labelledby={nameId}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            target.value = '';
            if (file) void set(file);
          }}
        />
      </Stack>
      {error !== null && (
        <Alert severity="error" sx={{ mt: 1 }}>
          {error}
        </Alert>
      )}
      {row && children}
    </Box>
  );
}
