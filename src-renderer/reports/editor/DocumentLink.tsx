import DescriptionOutlined from '@mui/icons-material/DescriptionOutlined';
import Button from '@mui/material/Button';
import { documentOfReport } from '../../../src-domain/reports/report-document-name.ts';
import type { Report } from '../../../src-domain/reports/report-series.ts';
import { documentAddress } from '../../frame/addresses.ts';
import { useLanguage } from '../../language.ts';
import { useProject } from '../../project/open-project.ts';

/** Leads to the document that a report becomes. */
export function DocumentLink({ report }: { readonly report: Report }) {
  const { translate } = useLanguage();
  const project = useProject((state) => state.project);
  return (
    <Button
      startIcon={<DescriptionOutlined />}
      href={`#${documentAddress(project, documentOfReport(report), report.id)}`}
    >
      {translate('reportEditor:make-document')}
    </Button>
  );
}
