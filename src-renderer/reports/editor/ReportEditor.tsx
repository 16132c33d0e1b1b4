import ArrowBack from '@mui/icons-material/ArrowBack';
import Button from '@mui/material/Button';
import Container from '@mui/material/Container';
import { findRow } from '../../../src-domain/plan.ts';
import { useLanguage } from '../../language.ts';
import { usePlan } from '../../project/open-project.ts';
import { DraftReport } from './DraftReport.tsx';
import { SubmittedReport } from './SubmittedReport.tsx';

interface ReportEditorProps {
  readonly reportId: string;
  /** Goes back to the list of reports. */
  readonly onLeave: () => void;
}

/** One report: written as long as it is a draft, and read from when it is submitted. */
export function ReportEditor({ reportId, onLeave }: ReportEditorProps) {
  const { translate } = useLanguage();
  const report = findRow(usePlan(), 'report', reportId);
  if (!report) return null;
  return (
    <Container maxWidth={false} sx={{ py: 2.5, mx: 0, maxWidth: '68rem' }}>
      <Button size="small" startIcon={<ArrowBack />} onClick={onLeave} sx={{ mb: 1 }}>
        {translate('reportEditor:back')}
      </Button>
      {report.state === 'draft' ? (
        <DraftReport report={report} onLeave={onLeave} />
      ) : (
        <SubmittedReport report={report} />
      )}
    </Container>
  );
}
