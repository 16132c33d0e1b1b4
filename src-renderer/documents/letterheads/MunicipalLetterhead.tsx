import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import type { Row } from '../../../src-domain/entities/registry.ts';
import { letterheadOf } from '../../../src-domain/letterhead/letterhead-changes.ts';
import { PlanTextField } from '../../forms/PlanTextField.tsx';
import { useLanguage } from '../../language.ts';
import { usePlan } from '../../project/open-project.ts';
import { LetterheadPart } from './LetterheadPart.tsx';
import { TemplateFindings } from './TemplateFindings.tsx';

/** What one municipality's documents look like. */
export function MunicipalLetterhead({
  municipality,
}: {
  readonly municipality: Row<'organisation'>;
}) {
  const { translate } = useLanguage();
  const plan = usePlan();
  const headingId = useId();
  const template = letterheadOf(plan, municipality.id, 'template');
  const logo = letterheadOf(plan, municipality.id, 'logo');
  return (
    <Box component="section" aria-labelledby={headingId} sx={{ display: 'grid', gap: 1 }}>
      <Typography id={headingId} variant="h3">
        {municipality.name}
      </Typography>
      <LetterheadPart municipality={municipality} part="template">
        {template && <TemplateFindings organisationId={municipality.id} hash={template.hash} />}
      </LetterheadPart>
      <LetterheadPart municipality={municipality} part="logo">
        {logo && (
          <Box sx={{ mt: 1 }}>
            <PlanTextField
              entity="letterhead"
              row={logo}
              field="description"
              label={translate('letterheads:description')}
              help={translate('letterheads:description-why')}
            />
          </Box>
        )}
      </LetterheadPart>
    </Box>
  );
}
