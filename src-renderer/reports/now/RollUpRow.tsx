import Link from '@mui/material/Link';
import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { aspects } from '../../../src-domain/entities/reports.ts';
import { dayText } from '../../../src-domain/messages/day-text.ts';
import { deviationsText } from '../../../src-domain/messages/deviations-text.ts';
import { choiceLabel } from '../../../src-domain/messages/field-text.ts';
import { aboutText } from '../../../src-domain/messages/report-name.ts';
import type { Aspect, RolledUp } from '../../../src-domain/reports/roll-up.ts';
import { isoDayOf } from '../../../src-domain/timing/local-day.ts';
import { useLanguage } from '../../language.ts';
import { usePlan, useProject } from '../../project/open-project.ts';
import { useToday } from '../../today.ts';
import { LightSign } from '../LightSign.tsx';
import { reportAddress } from '../reports-parts.ts';
import { lightChange } from './light-change.ts';

/** A sub-project: whether it has reported, its lights, and which of them were others before. */
export function RollUpRow({ row }: { readonly row: RolledUp }) {
  const { translate } = useLanguage();
  const plan = usePlan();
  const { subproject, depth, report, deviations } = row;
  return (
    <TableRow>
      <TableCell component="th" scope="row" sx={{ pl: 2 + 2 * depth, overflowWrap: 'break-word' }}>
        {aboutText(plan, subproject.id, translate)}
      </TableCell>
      <TableCell>
        <Standing row={row} />
      </TableCell>
      {aspects.map((aspect) => (
        <TableCell key={aspect}>{report && <Light row={row} aspect={aspect} />}</TableCell>
      ))}
      <TableCell>{report && deviationsText(deviations, translate)}</TableCell>
    </TableRow>
  );
}

function Standing({ row: { report, awaited, dueOn } }: { readonly row: RolledUp }) {
  const { translate } = useLanguage();
  const project = useProject((state) => state.project);
  const today = useToday();
  if (report) {
    const day = report.submittedAt === null ? '' : dayText(isoDayOf(new Date(report.submittedAt)));
    return (
      <Link href={`#${reportAddress(project, report.id)}`}>
        {translate('reportsPage:submitted-on', { day })}
      </Link>
    );
  }
  if (!awaited) {
    return (
      <Typography variant="body2" color="textSecondary">
        {translate('reportsPage:not-asked')}
      </Typography>
    );
  }
  const isLate = dueOn !== null && dueOn < today;
  const said =
    dueOn === null
      ? translate('reportsPage:not-submitted')
      : translate(isLate ? 'reportsPage:not-submitted-late' : 'reportsPage:not-submitted-due', {
          day: dayText(dueOn),
        });
  return (
    <>
      <Link
        href={`#${reportAddress(project, awaited.id)}`}
        sx={isLate ? { color: 'error.main' } : {}}
      >
        {said}
      </Link>
      {awaited.state !== 'planned' && (
        <Typography variant="body2" color="textSecondary">
          {translate(
            awaited.state === 'returned' ? 'reportsPage:was-returned' : 'reportsPage:draft-begun',
          )}
        </Typography>
      )}
    </>
  );
}

interface LightProps {
  readonly row: RolledUp;
  readonly aspect: Aspect;
}

function Light({ row: { lights, changed }, aspect }: LightProps) {
  const { translate } = useLanguage();
  const light = lights.get(aspect);
  const colour = light?.colour ?? null;
  const was = changed.get(aspect);
  if (colour === null) {
    return (
      <Typography variant="body2" color="textSecondary">
        {translate('reportsPage:no-light')}
      </Typography>
    );
  }
  const change = was === undefined ? null : lightChange(was, colour);
  return (
    <>
      <LightSign colour={colour} />
      {change !== null && (
        <Typography variant="body2" color="textSecondary">
          <span aria-hidden>{arrows[change]} </span>
          {translate(`reportsPage:${change}`, {
            colour: was ? choiceLabel('light', 'colour', was, translate) : '',
          })}
        </Typography>
      )}
    </>
  );
}

const arrows = { 'is-better': '↗', 'is-worse': '↘', 'is-new': '•' } as const;
