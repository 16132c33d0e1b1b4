import CheckCircleOutlined from '@mui/icons-material/CheckCircleOutlined';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { FindingGroup } from '../../src-domain/finding-groups.ts';
import { severityLooks } from '../findings/severity-looks.ts';
import { useLanguage } from '../language.ts';
import { Card } from './Card.tsx';
import { RuleFindings } from './RuleFindings.tsx';

/** Faults of one rule; more than these are shown when they are asked for. */
const mostAtOnce = 4;

interface PlanCheckCardProps {
  /** null while the plan check looks for the first time. */
  readonly groups: readonly FindingGroup[] | null;
  /** Before that, what is found is told as what is still missing, without counting faults. */
  readonly isBegun: boolean;
}

/** What the plan check has found, the gravest first. */
export function PlanCheckCard({ groups, isBegun }: PlanCheckCardProps) {
  const { translate } = useLanguage();
  if (groups !== null && groups.length > 0 && !isBegun) return <StillMissing groups={groups} />;
  return (
    <Card
      heading={translate('overview:plan-check')}
      aside={groups?.map(({ severity, count }) => (
        <SeverityCount key={severity} severity={severity} count={count} />
      ))}
    >
      {groups === null && (
        <Typography color="textSecondary" sx={{ px: 2, py: 2 }}>
          {translate('overview:checking')}
        </Typography>
      )}
      {groups?.length === 0 && <NothingFound />}
      {groups?.map((group) => (
        <SeverityFindings key={group.severity} group={group} />
      ))}
    </Card>
  );
}

function StillMissing({ groups }: { readonly groups: readonly FindingGroup[] }) {
  const { translate } = useLanguage();
  return (
    <Card heading={translate('overview:plan-check')}>
      <Typography variant="h3" sx={{ px: 2, pt: 1.5, pb: 0.5 }}>
        {translate('overview:still-missing')}
      </Typography>
      <Typography variant="body2" color="textSecondary" sx={{ px: 2, pb: 1 }}>
        {translate('overview:still-missing-why')}
      </Typography>
      <Box sx={{ pb: 1 }}>
        {groups
          .flatMap(({ rules }) => rules)
          .map(({ rule, findings }) => (
            <RuleFindings key={rule} rule={rule} findings={findings} isOpenAtFirst={false} />
          ))}
      </Box>
    </Card>
  );
}

function NothingFound() {
  const { translate } = useLanguage();
  return (
    <Box sx={{ display: 'flex', gap: 1, px: 2, py: 2, color: 'success.main' }}>
      <CheckCircleOutlined aria-hidden />
      <Typography>{translate('overview:nothing-found')}</Typography>
    </Box>
  );
}

/** How many findings of a severity there are, in a shape, a number and a word. */
function SeverityCount({ severity, count }: Pick<FindingGroup, 'severity' | 'count'>) {
  const { translate } = useLanguage();
  const { Icon, colour } = severityLooks[severity];
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.75 }}>
      <Box component={Icon} aria-hidden sx={{ color: colour, fontSize: 20 }} />
      {translate(`overview:severity-${severity}`, { count })}
    </Box>
  );
}

function SeverityFindings({ group: { severity, count, rules } }: { readonly group: FindingGroup }) {
  return (
    <Box sx={{ '& + &': { borderTop: 1, borderColor: 'divider' } }}>
      <Typography variant="h3" sx={{ px: 2, pt: 1.5, pb: 0.5 }}>
        <SeverityCount severity={severity} count={count} />
      </Typography>
      <Box sx={{ pb: 1 }}>
        {rules.map(({ rule, findings }) => (
          <RuleFindings
            key={rule}
            rule={rule}
            findings={findings}
            isOpenAtFirst={severity === 'fault' && findings.length <= mostAtOnce}
          />
        ))}
      </Box>
    </Box>
  );
}
