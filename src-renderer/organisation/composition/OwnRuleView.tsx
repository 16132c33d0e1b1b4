import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import type { Row } from '../../../src-domain/entities/registry.ts';
import { ruleText } from '../../../src-domain/messages/composition-text.ts';
import { compositionOf } from '../../../src-domain/organisation/composition.ts';
import { useLanguage } from '../../language.ts';
import { usePlan } from '../../project/open-project.ts';
import { BeyondSeats } from './BeyondSeats.tsx';
import { BodySection } from './BodySection.tsx';
import { LineRows } from './LineRows.tsx';
import type { State } from './StateMark.tsx';
import { tableLook } from './table-look.ts';
import type { SeatAdding } from './use-add-seat.ts';

interface OwnRuleViewProps {
  readonly body: Row<'body'>;
  readonly holdersOf: (seatId: string) => readonly Row<'person'>[];
  readonly adding: SeatAdding;
}

/** A body's seats held against its own rule: line by line, municipality by municipality. */
export function OwnRuleView({ body, holdersOf, adding }: OwnRuleViewProps) {
  const { translate } = useLanguage();
  const plan = usePlan();
  const { lines, required, lacking, waiting, beyond } = compositionOf(plan, body.id);
  const surplus = lines.reduce((total, line) => total + line.surplus.length, 0);
  const ofRule = [...Map.groupBy(lines, ({ rule }) => rule).values()];
  return (
    <BodySection
      body={body}
      total={[
        translate('compositionPage:met-of', { met: required - lacking, required }),
        ...(surplus > 0 ? [translate('compositionPage:surplus-in-all', { count: surplus })] : []),
      ].join(', ')}
      state={stateOf(lacking, surplus)}
    >
      {lines.length > 0 && (
        <TableContainer sx={tableLook}>
          <Table size="small">
            <TableHead>
              <TableRow>
                {columns.map((column) => (
                  <TableCell key={column} scope="col">
                    {translate(`compositionPage:column-${column}`)}
                  </TableCell>
                ))}
              </TableRow>
            </TableHead>
            <TableBody>
              {ofRule.map((linesOfRule) => (
                <LineRows
                  key={linesOfRule[0]?.rule.id}
                  lines={linesOfRule}
                  holdersOf={holdersOf}
                  adding={adding}
                />
              ))}
            </TableBody>
          </Table>
        </TableContainer>
      )}
      {waiting.map(({ rule, waitsFor }) => (
        <Typography key={rule.id} variant="body2" sx={{ mt: 1 }}>
          {[ruleText(rule, translate), translate(`compositionPage:waits-for-${waitsFor}`)]
            .filter((part) => part !== '')
            .join(': ')}
        </Typography>
      ))}
      <BeyondSeats beyond={beyond} holdersOf={holdersOf} />
    </BodySection>
  );
}

function stateOf(lacking: number, surplus: number): State {
  if (lacking > 0) return 'broken';
  return surplus > 0 ? 'surplus' : 'met';
}

const columns = ['requirement', 'municipality', 'state', 'seats'] as const;
