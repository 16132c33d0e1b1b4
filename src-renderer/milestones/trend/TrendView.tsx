import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import MenuItem from '@mui/material/MenuItem';
import Skeleton from '@mui/material/Skeleton';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useMemo, useState } from 'react';
import type { DatedItem } from '../../../src-domain/milestone-plan/dated-items.ts';
import { findRow } from '../../../src-domain/plan.ts';
import { rowName } from '../../../src-domain/row-name.ts';
import { type ReportedPlan, trendOf } from '../../../src-domain/trend/trend.ts';
import { mostRows, proposedRows } from '../../../src-domain/trend/trend-choice.ts';
import { trendDiagram } from '../../../src-domain/trend/trend-diagram.ts';
import { DiagramView } from '../../diagrams/DiagramView.tsx';
import { fieldLook } from '../../forms/field-look.ts';
import { addressOf } from '../../frame/addresses.ts';
import { pageOf } from '../../frame/pages.ts';
import { useLanguage } from '../../language.ts';
import { usePlan, useProject } from '../../project/open-project.ts';
import { TrendChoice } from './TrendChoice.tsx';
import { TrendNumbers } from './TrendNumbers.tsx';
import { useReports, useVersionOwners } from './use-reports.ts';

/** Milestone trend analysis of the items, filtered already: whether they stay where they were planned. */
export function TrendView({ items }: { readonly items: readonly DatedItem[] }) {
  const { translate } = useLanguage();
  const owners = useVersionOwners();
  const [chosenOwner, setOwner] = useState<string | null>(null);
  const owner = owners.includes(chosenOwner) ? chosenOwner : null;
  const reports = useReports(owner);
  return (
    <>
      {owners.length > 1 && <OwnerChoice owners={owners} owner={owner} onChange={setOwner} />}
      {reports === null ? (
        <>
          <Typography role="status" color="textSecondary" sx={{ mb: 1 }}>
            {translate('trend:fetching')}
          </Typography>
          <Skeleton variant="rounded" height="24rem" />
        </>
      ) : new Set(reports.map(({ day }) => day)).size < 2 ? (
        <NoTrend />
      ) : (
        <TrendOfReports key={owner} reports={reports} items={items} />
      )}
    </>
  );
}

interface TrendOfReportsProps {
  readonly reports: readonly ReportedPlan[];
  readonly items: readonly DatedItem[];
}

function TrendOfReports({ reports, items }: TrendOfReportsProps) {
  const { translate } = useLanguage();
  const [picked, setPicked] = useState<readonly string[] | null>(null);
  const plan = reports.at(-1)?.plan;
  const offered = useMemo(
    () => items.filter(({ entity, id }) => plan && findRow(plan, entity, id)),
    [items, plan],
  );
  const proposed = useMemo(() => proposedRows(reports, offered), [reports, offered]);
  const trend = useMemo(() => {
    const chosen = new Set(picked ?? proposed);
    const ids = offered.map(({ id }) => id).filter((id) => chosen.has(id));
    return trendOf(reports, ids);
  }, [reports, offered, picked, proposed]);
  const diagram = useMemo(() => trendDiagram(trend, translate), [trend, translate]);
  const count = trend.rows.length;
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center', mb: 1 }}>
        <TrendChoice items={offered} chosen={trend.rows.map(({ id }) => id)} onChange={setPicked} />
        {picked !== null && (
          <Button size="small" onClick={() => setPicked(null)}>
            {translate('trend:as-proposed')}
          </Button>
        )}
      </Box>
      <Typography role="status" variant="body2" color="textSecondary" sx={{ mb: 2 }}>
        {count === 0
          ? translate(picked === null ? 'trend:nothing-dated' : 'trend:nothing-chosen')
          : count > mostRows
            ? translate('trend:too-many', { most: mostRows })
            : translate('trend:chosen', { count })}
      </Typography>
      {count > 0 && (
        <>
          <DiagramView diagram={diagram} />
          <TrendNumbers trend={trend} />
        </>
      )}
    </>
  );
}

function NoTrend() {
  const { translate } = useLanguage();
  const project = useProject((state) => state.project);
  return (
    <Box sx={{ py: 4, maxWidth: '60ch' }}>
      <Typography variant="h2" sx={{ mb: 1 }}>
        {translate('trend:empty-title')}
      </Typography>
      <Typography sx={{ mb: 1.5 }}>{translate('trend:empty')}</Typography>
      <Link href={`#${addressOf(project, pageOf.version)}`}>{translate('trend:to-versions')}</Link>
    </Box>
  );
}

interface OwnerChoiceProps {
  readonly owners: readonly (string | null)[];
  readonly owner: string | null;
  readonly onChange: (owner: string | null) => void;
}

const ofProject = 'project';

/** Which plan's versions are the reports: the project's, or a sub-project's own. */
function OwnerChoice({ owners, owner, onChange }: OwnerChoiceProps) {
  const { translate } = useLanguage();
  const plan = usePlan();
  return (
    <TextField
      select
      size="small"
      label={translate('trend:plan-of')}
      value={owner ?? ofProject}
      onChange={({ target }) => onChange(target.value === ofProject ? null : target.value)}
      sx={{ ...fieldLook, minWidth: 260, mb: 1.5 }}
    >
      {owners.map((id) => (
        <MenuItem key={id ?? ofProject} value={id ?? ofProject}>
          {id === null ? translate('trend:plan-of-project') : rowName(plan, 'subproject', id)}
        </MenuItem>
      ))}
    </TextField>
  );
}
