import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import type { AnyRow } from '../../../src-domain/entity.ts';
import { fieldsToShow } from '../../../src-domain/merge/collision-groups.ts';
import type { CollidingSides } from '../../../src-domain/merge/open-collisions.ts';
import type { Collision } from '../../../src-domain/merge.ts';
import { capitalised } from '../../../src-domain/messages/capitalised.ts';
import { fieldLabel } from '../../../src-domain/messages/field-text.ts';
import { valueText } from '../../../src-domain/messages/value-text.ts';
import { findRow, type Plan } from '../../../src-domain/plan.ts';
import { sameValue } from '../../../src-domain/same-value.ts';
import { useLanguage } from '../../language.ts';
import { usePlan } from '../../project/open-project.ts';
import { DifferingText } from './DifferingText.tsx';

interface SidesTableProps {
  readonly sides: CollidingSides;
  readonly collision: Collision;
  /** What the row is called. */
  readonly called: string;
  /** The plan with every row that is referred to. */
  readonly named: Plan;
}

/** Field by field: what both began with, what each has made of it, and what stands now where that is another. */
export function SidesTable({
  sides: { mineBy, theirsBy },
  collision,
  called,
  named,
}: SidesTableProps) {
  const { translate } = useLanguage();
  const plan = usePlan();
  const { entity, id, base, mine, theirs } = collision;
  const standing: AnyRow | null = findRow(plan, entity, id) ?? null;
  const fields = fieldsToShow(collision);
  const hasMoved = (field: string) =>
    mine !== null && standing !== null && !sameValue(standing[field], mine[field]);
  const isMovedOn = fields.some(hasMoved);
  const text = (side: AnyRow | null, field: string) =>
    side === null ? null : valueText(entity, field, side[field], translate, named);
  const sideCell = (side: AnyRow | null, field: string) => {
    const said = text(side, field);
    if (said === null) return <Absent>{translate('sharingPage:row-gone')}</Absent>;
    if (said === '') return <Absent>{translate('sharingPage:empty')}</Absent>;
    return <DifferingText before={text(base, field) ?? ''} after={said} />;
  };
  const heads = [
    translate('sharingPage:field'),
    translate('sharingPage:original'),
    mineBy === ''
      ? translate('sharingPage:mine')
      : translate('sharingPage:mine-by', { who: mineBy }),
    theirsBy === ''
      ? translate('sharingPage:theirs')
      : translate('sharingPage:theirs-by', { who: theirsBy }),
    ...(isMovedOn ? [translate('sharingPage:now-in-plan')] : []),
  ];
  if (fields.length === 0) return null;
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <Table
        size="small"
        aria-label={translate('sharingPage:sides-of', { row: called })}
        sx={{ tableLayout: 'fixed', minWidth: '36rem', '& td, & th': cellLook }}
      >
        <TableHead>
          <TableRow>
            {heads.map((head, at) => (
              <TableCell key={head} sx={{ fontWeight: 600, ...(at === 0 && { width: '8.5rem' }) }}>
                {head}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {fields.map((field) => (
            <TableRow key={field}>
              <TableCell component="th" scope="row">
                {capitalised(fieldLabel(entity, field, translate))}
              </TableCell>
              <TableCell>
                {base === null ? (
                  <Absent>{translate('sharingPage:row-not-there')}</Absent>
                ) : (
                  text(base, field) || <Absent>{translate('sharingPage:empty')}</Absent>
                )}
              </TableCell>
              <TableCell>{sideCell(mine, field)}</TableCell>
              <TableCell>{sideCell(theirs, field)}</TableCell>
              {isMovedOn && <TableCell>{hasMoved(field) && sideCell(standing, field)}</TableCell>}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

const cellLook = {
  verticalAlign: 'top',
  overflowWrap: 'anywhere',
  whiteSpace: 'pre-line',
  px: 1,
} as const;

function Absent({ children }: { readonly children: string }) {
  return (
    <Typography component="span" variant="body2" color="textSecondary" sx={{ fontStyle: 'italic' }}>
      {children}
    </Typography>
  );
}
