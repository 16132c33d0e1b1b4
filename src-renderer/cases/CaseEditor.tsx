import ArrowBack from '@mui/icons-material/ArrowBack';
import DescriptionOutlined from '@mui/icons-material/DescriptionOutlined';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Container from '@mui/material/Container';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { caseContent, municipalityOf } from '../../src-domain/cases/case-content.ts';
import type { Row } from '../../src-domain/entities/registry.ts';
import { isFieldLocked } from '../../src-domain/locks.ts';
import { projectOf } from '../../src-domain/plan.ts';
import { rowName } from '../../src-domain/row-name.ts';
import { AttachmentList } from '../attachments/AttachmentList.tsx';
import { addressOf, documentAddress } from '../frame/addresses.ts';
import { PageHeader } from '../frame/PageHeader.tsx';
import { useLanguage } from '../language.ts';
import { useIsForReading, usePlan, useProject } from '../project/open-project.ts';
import { WhileOpen } from '../project/WhileOpen.tsx';
import { CaseFacts } from './CaseFacts.tsx';
import { CasePartText } from './CasePartText.tsx';
import { HeadingsDialog } from './HeadingsDialog.tsx';

/** A case as it is written: what it is called and who prepares it, and its texts under the municipality's headings. */
export function CaseEditor({ decision }: { readonly decision: Row<'decision'> }) {
  const { translate } = useLanguage();
  const plan = usePlan();
  const project = useProject((state) => state.project);
  const [isSettingHeadings, setIsSettingHeadings] = useState(false);
  const municipality = municipalityOf(plan, decision);
  const isForReading = useIsForReading();
  const isLocked = isFieldLocked(plan, 'decision', decision, 'title');
  const { language } = projectOf(plan);
  const body = rowName(plan, 'body', decision.bodyId, translate) ?? translate('history:unnamed');
  const label = rowName(plan, 'version', decision.versionId, translate) ?? '';
  return (
    <Container maxWidth="lg" sx={{ py: 2.5, mx: 0 }}>
      <PageHeader
        page="versjoner"
        actions={
          <Button
            variant="contained"
            startIcon={<DescriptionOutlined />}
            href={`#${documentAddress(project, 'saksframlegg', decision.id)}`}
          >
            {translate('cases:make-document')}
          </Button>
        }
      />
      <Button
        size="small"
        startIcon={<ArrowBack />}
        href={`#${addressOf(project, 'versjoner', { entity: 'decision', id: decision.id, field: null })}`}
      >
        {translate('cases:back-to-versions')}
      </Button>
      <Typography variant="h2" sx={{ mt: 1.5, overflowWrap: 'anywhere' }}>
        {translate('cases:case-of', { body })}
      </Typography>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 2, overflowWrap: 'anywhere' }}>
        {translate('cases:about-version', { label })}
      </Typography>
      {isLocked && !isForReading && (
        <Alert severity="info" sx={{ mb: 2 }}>
          {translate('cases:is-locked')}
        </Alert>
      )}
      <CaseFacts decision={decision} />
      <WhileOpen>
        <Box sx={{ display: 'flex', justifyContent: 'flex-end', mt: 2 }}>
          {municipality ? (
            <Button size="small" variant="outlined" onClick={() => setIsSettingHeadings(true)}>
              {translate('cases:headings')}
            </Button>
          ) : (
            <Typography variant="body2" color="textSecondary">
              {translate('cases:headings-no-municipality')}
            </Typography>
          )}
        </Box>
      </WhileOpen>
      {caseContent(plan, decision).map((content) => (
        <CasePartText
          key={content.part}
          decision={decision}
          content={content}
          language={language}
          isLocked={isLocked}
        >
          {content.part === 'attachments' && (
            <AttachmentList owner={{ decisionId: decision.id }} readOnly={isLocked} heading="h4" />
          )}
        </CasePartText>
      ))}
      {municipality && isSettingHeadings && (
        <HeadingsDialog municipality={municipality} onClose={() => setIsSettingHeadings(false)} />
      )}
    </Container>
  );
}
