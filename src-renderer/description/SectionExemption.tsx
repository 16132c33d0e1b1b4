import LockOutlined from '@mui/icons-material/LockOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import type { Row } from '../../src-domain/entities/registry.ts';
import { PlanTextField } from '../forms/PlanTextField.tsx';
import { usePlace } from '../frame/use-address.ts';
import { useLanguage } from '../language.ts';

/** On which ground a section is withheld from the public; folded away, for most of them are open. */
export function SectionExemption({ section }: { readonly section: Row<'textSection'> }) {
  const { translate } = useLanguage();
  const place = usePlace();
  const isSought = place?.id === section.id && place.field === 'exemptUnder';
  const isWithheld = section.exemptUnder.trim() !== '';
  const [isOpen, setIsOpen] = useState(isWithheld || isSought);
  const key = isWithheld ? 'issuedPage:exempt-section-set' : 'issuedPage:exempt-section';
  return (
    <Box>
      <Button
        size="small"
        color={isWithheld ? 'primary' : 'inherit'}
        startIcon={<LockOutlined />}
        aria-expanded={isOpen || isSought}
        onClick={() => setIsOpen(!isOpen)}
      >
        {translate(key)}
      </Button>
      {(isOpen || isSought) && (
        <Box sx={{ mt: 1, maxWidth: '31rem' }}>
          <PlanTextField
            entity="textSection"
            row={section}
            field="exemptUnder"
            help={translate('issuedPage:section-ground-hint')}
          />
        </Box>
      )}
    </Box>
  );
}
