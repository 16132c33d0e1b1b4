import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useMemo } from 'react';
import type { Row } from '../../../src-domain/entities/registry.ts';
import {
  type PersonRowsInWords,
  personRowsInWords,
} from '../../../src-domain/personal-data/in-words.ts';
import { personRows } from '../../../src-domain/personal-data/personal-data.ts';
import type { Plan } from '../../../src-domain/plan.ts';
import { useLanguage } from '../../language.ts';
import { SaidLines } from './SaidLines.tsx';
import { referenceText, seatText } from './said-text.ts';

interface PersonsBesideProps {
  readonly plan: Plan;
  readonly persons: readonly Row<'person'>[];
}

/** What stands of each of several persons, beside one another. */
export function PersonsBeside({ plan, persons }: PersonsBesideProps) {
  const { translate } = useLanguage();
  const all = useMemo(
    () => persons.map(({ id }) => personRowsInWords(plan, personRows(plan, id), translate)),
    [plan, persons, translate],
  );
  const factRows = ['name', 'email', 'telephone'].map((field, at) => ({
    key: field,
    heading: all[0]?.facts[at]?.cells.fact ?? '',
    lines: (words: PersonRowsInWords) => [words.facts[at]?.cells.value ?? ''],
  }));
  const rows = [
    ...factRows.slice(1),
    {
      key: 'seats',
      heading: translate('persons:sits-in'),
      lines: (words: PersonRowsInWords) => words.seats.map(seatText),
    },
    {
      key: 'references',
      heading: translate('persons:points-elsewhere'),
      lines: (words: PersonRowsInWords) => words.references.map(referenceText),
    },
  ];
  return (
    <TableContainer tabIndex={0} role="group" aria-label={translate('persons:side-by-side')}>
      <Table size="small" aria-label={translate('persons:side-by-side')}>
        <TableHead>
          <TableRow>
            <TableCell component="th" scope="col">
              {factRows[0]?.heading}
            </TableCell>
            {persons.map(({ id }, at) => (
              <TableCell key={id} component="th" scope="col">
                {all[at]?.facts[0]?.cells.value}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map(({ key, heading, lines }) => (
            <TableRow key={key}>
              <TableCell component="th" scope="row" sx={{ verticalAlign: 'top' }}>
                {heading}
              </TableCell>
              {persons.map(({ id }, at) => (
                <TableCell key={id} sx={{ verticalAlign: 'top' }}>
                  <SaidLines lines={all[at] ? lines(all[at]) : []} />
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
