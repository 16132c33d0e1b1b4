import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { completedLabel } from '../../src-domain/messages/completed-label.ts';
import type { HistoryEntry } from '../../src-preload/contract.ts';
import { addressOf } from '../frame/addresses.ts';
import { errorText } from '../frame/error-text.ts';
import { momentText, useLanguage } from '../language.ts';
import { usePlan, useProject } from '../project/open-project.ts';
import { Card } from './Card.tsx';
import { useLatestChanges } from './use-latest-changes.ts';

const shown = 6;

/** Who did what last. */
export function LatestChangesCard() {
  const { translate } = useLanguage();
  const project = useProject((state) => state.project);
  const { entries, error } = useLatestChanges(shown);
  return (
    <Card
      heading={translate('overview:latest-changes')}
      aside={
        <Link href={`#${addressOf(project, 'historikk')}`} variant="body2">
          {translate('overview:to-history')}
        </Link>
      }
    >
      {error !== null && <Alert severity="warning">{errorText(error, translate)}</Alert>}
      {entries?.length === 0 && (
        <Typography color="textSecondary" sx={{ px: 2, py: 1.5 }}>
          {translate('overview:no-changes')}
        </Typography>
      )}
      <Box component="ol" sx={{ m: 0, px: 2, py: 1, listStyle: 'none' }}>
        {entries?.map((entry) => (
          <ChangeLine key={entry.id} entry={entry} />
        ))}
      </Box>
    </Card>
  );
}

function ChangeLine({
  entry: { kind, label, who, at, changes },
}: {
  readonly entry: HistoryEntry;
}) {
  const { translate, language } = useLanguage();
  const plan = usePlan();
  const name = completedLabel(label, changes, plan, translate);
  return (
    <Box component="li" sx={{ py: 0.625 }}>
      <Box sx={{ overflowWrap: 'anywhere' }}>
        {kind === 'edit' ? name : translate(`history:kind-${kind}`, { label: name })}
      </Box>
      <Typography variant="body2" color="textSecondary">
        {who}
        {', '}
        <time dateTime={at}>{momentText(at, language)}</time>
      </Typography>
    </Box>
  );
}
