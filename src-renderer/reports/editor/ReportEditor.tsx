import ArrowBack from '@mui/icons-material/ArrowBack';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
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
  const isOpen = report?.state === 'planned' || report?.state === 'draft';
  return (
    <Box sx={{ maxWidth: '64rem', minWidth: 0 }}>
      <Button size="small" startIcon={<ArrowBack />} onClick={onLeave} sx={{ mb: 1 }}>
        {translate('reportEditor:back')}
      </Button>
      {!report && <Alert severity="info">{translate('reportEditor:gone')}</Alert>}
      {report && isOpen && <DraftReport key={reportId} report={report} onLeave={onLeave} />}
      {report && !isOpen && <SubmittedReport key={reportId} report={report} />}
    </Box>
  );
}
