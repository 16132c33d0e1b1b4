import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Container from '@mui/material/Container';
import Stack from '@mui/material/Stack';
import type { SxProps } from '@mui/material/styles';
import { errorText } from '../frame/error-text.ts';
import { PageHeader } from '../frame/PageHeader.tsx';
import { useLanguage } from '../language.ts';
import { OfWholeProject } from '../project/OfWholeProject.tsx';
import { useProject } from '../project/open-project.ts';
import { AsOfChoice } from './AsOfChoice.tsx';
import { CaseChoice } from './CaseChoice.tsx';
import { ChangeChoice } from './ChangeChoice.tsx';
import { CleanedTexts } from './CleanedTexts.tsx';
import { CopyChoice } from './CopyChoice.tsx';
import { DocumentActions } from './DocumentActions.tsx';
import { DocumentChoice } from './DocumentChoice.tsx';
import { DocumentState } from './DocumentState.tsx';
import { IssueButton } from './IssueButton.tsx';
import { LetterheadChoice } from './letterheads/LetterheadChoice.tsx';
import { MilestoneChoicesPanel } from './MilestoneChoicesPanel.tsx';
import { NoPreview } from './NoPreview.tsx';
import { PanelSection } from './PanelSection.tsx';
import { DocumentPreview } from './preview/DocumentPreview.tsx';
import { ReaderFindings } from './ReaderFindings.tsx';
import { ReportChoice } from './ReportChoice.tsx';
import { useChosenOrder } from './use-chosen-order.ts';
import { useDocument } from './use-document.ts';

/** Beside the document the panel stays in sight, whatever page of the document is. */
const panel: SxProps = {
  order: { md: 1 },
  position: { md: 'sticky' },
  top: { md: 20 },
  maxHeight: { md: 'calc(100dvh - 6rem)' },
  overflowY: { md: 'auto' },
};

/** The documents that the plan becomes: as they will look in Word, and ways to get them. */
export function DocumentsPage() {
  const { translate } = useLanguage();
  const project = useProject((state) => state.project);
  const { order, choose, change } = useChosenOrder();
  const { job, preview, error, start, cancel, setError } = useDocument(project, order);
  return (
    <Container maxWidth="xl" sx={{ py: 2.5, mx: 0 }}>
      <PageHeader page="dokumenter" explanation={translate('documentsPage:explanation')} />
      <Box
        sx={{
          display: 'grid',
          gap: 2.5,
          alignItems: 'start',
          gridTemplateColumns: {
            xs: 'minmax(0, 1fr)',
            md: 'minmax(0, 52rem) minmax(19rem, 22rem)',
          },
        }}
      >
        <Stack spacing={2} sx={panel}>
          <PanelSection heading={translate('documentsPage:get-document')}>
            <DocumentChoice order={order} onChoose={choose} onChange={change} />
            <DocumentState job={job} />
            <DocumentActions
              project={project}
              job={job}
              canPrint={preview !== null}
              onStart={start}
              onCancel={cancel}
              onError={setError}
            />
            <OfWholeProject>
              <IssueButton
                key={job?.job ?? ''}
                project={project}
                job={job}
                preview={preview}
                onMakeAnew={start}
              />
            </OfWholeProject>
            {error !== null && (
              <Alert severity="error" sx={{ mt: 1.5 }}>
                {errorText(error, translate)}
              </Alert>
            )}
            <CleanedTexts cleaned={preview?.cleaned ?? []} />
          </PanelSection>
          <PanelSection heading={translate('milestoneDocument:choices')}>
            {'reportId' in order && <ReportChoice order={order} onChange={change} />}
            {order.document === 'saksframlegg' && (
              <CaseChoice
                decisionId={order.decisionId}
                onChoose={(decisionId) => change({ ...order, decisionId })}
              />
            )}
            {order.document === 'milepelplan' && (
              <MilestoneChoicesPanel
                choices={order.choices}
                onChange={(choices) => change({ ...order, choices })}
              />
            )}
            {order.document === 'endringsmelding' && (
              <ChangeChoice order={order} onChange={change} />
            )}
            {!('reportId' in order) && <AsOfChoice order={order} onChange={change} />}
            <CopyChoice order={order} onChange={change} />
            <LetterheadChoice order={order} onChange={change} />
          </PanelSection>
          <ReaderFindings
            title={preview?.document.title ?? ''}
            findings={preview?.findings ?? null}
          />
        </Stack>
        {preview ? (
          <DocumentPreview
            document={preview.document}
            look={preview.look}
            pages={job?.pages ?? null}
          />
        ) : (
          <NoPreview isComing={error === null && job?.state !== 'failed'} />
        )}
      </Box>
    </Container>
  );
}
