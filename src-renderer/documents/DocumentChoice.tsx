import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormLabel from '@mui/material/FormLabel';
import MenuItem from '@mui/material/MenuItem';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import TextField from '@mui/material/TextField';
import { useId } from 'react';
import { type DocumentName, documentNames } from '../../src-domain/document/document-names.ts';
import type { DocumentOrder } from '../../src-domain/document/document-order.ts';
import { type Language, languages } from '../../src-domain/fields.ts';
import { useLanguage } from '../language.ts';

interface DocumentChoiceProps {
  readonly order: DocumentOrder;
  readonly onChoose: (document: DocumentName) => void;
  readonly onChange: (order: DocumentOrder) => void;
}

/** Which document, and in which of the two written languages. */
export function DocumentChoice({ order, onChoose, onChange }: DocumentChoiceProps) {
  const { translate } = useLanguage();
  const languageId = useId();
  return (
    <>
      <TextField
        select
        fullWidth
        size="small"
        label={translate('documentsPage:document')}
        value={order.document}
        helperText={translate(`documentsPage:about-${order.document}`)}
        onChange={({ target }) => onChoose(target.value as DocumentName)}
        slotProps={{ formHelperText: { sx: { mx: 0 } } }}
        sx={{ mt: 0.5, mb: 1.5 }}
      >
        {documentNames.map((name) => (
          <MenuItem key={name} value={name}>
            {translate(`documentsPage:document-${name}`)}
          </MenuItem>
        ))}
      </TextField>
      <FormControl>
        <FormLabel id={languageId} sx={{ typography: 'body2' }}>
          {translate('documentsPage:document-language')}
        </FormLabel>
        <RadioGroup
          row
          aria-labelledby={languageId}
          value={order.language}
          onChange={({ target }) => onChange({ ...order, language: target.value as Language })}
        >
          {languages.map((language) => (
            <FormControlLabel
              key={language}
              value={language}
              control={<Radio size="small" />}
              label={translate(`documentsPage:language-${language}`)}
            />
          ))}
        </RadioGroup>
      </FormControl>
    </>
  );
}
