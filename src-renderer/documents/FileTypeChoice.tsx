import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import { useEffect, useId, useState } from 'react';
import type { IssuedFileType } from '../../src-domain/issued/file-types.ts';
import { call } from '../bridge.ts';
import { useLanguage } from '../language.ts';

const choices = ['docx', 'pdf', 'both'] as const;
export type ChosenFileTypes = (typeof choices)[number];

/** What is sent, the PDF first: it is what may fail, and then nothing is sent. */
export const fileTypesOf = (chosen: ChosenFileTypes): readonly IssuedFileType[] =>
  chosen === 'both' ? ['pdf', 'docx'] : [chosen];

interface FileTypeChoiceProps {
  readonly chosen: ChosenFileTypes;
  readonly onChoose: (chosen: ChosenFileTypes) => void;
  readonly onError: (error: unknown) => void;
}

/** Whether a document is sent as Word, as PDF or as both; where no PDF can be made it says why. */
export function FileTypeChoice({ chosen, onChoose, onError }: FileTypeChoiceProps) {
  const { translate } = useLanguage();
  const [canMakePdf, setCanMakePdf] = useState<boolean | null>(null);
  const labelId = useId();
  const helpId = useId();
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once
  useEffect(() => {
    call('can-make-pdf', {}).then((answer) => setCanMakePdf(answer.canMakePdf), onError);
  }, []);
  const help = canMakePdf === false ? 'no-pdf' : (`file-type-help-${chosen}` as const);
  return (
    <FormControl>
      <FormLabel id={labelId} sx={{ typography: 'body2' }}>
        {translate('issuedPage:file-type')}
      </FormLabel>
      <RadioGroup
        row
        aria-labelledby={labelId}
        aria-describedby={helpId}
        value={chosen}
        onChange={({ target }) => onChoose(target.value as ChosenFileTypes)}
      >
        {choices.map((each) => (
          <FormControlLabel
            key={each}
            value={each}
            disabled={each !== 'docx' && canMakePdf !== true}
            control={<Radio size="small" />}
            label={translate(`issuedPage:file-type-${each}`)}
          />
        ))}
      </RadioGroup>
      <FormHelperText id={helpId} sx={{ mx: 0 }}>
        {translate(`issuedPage:${help}`)}
      </FormHelperText>
    </FormControl>
  );
}
