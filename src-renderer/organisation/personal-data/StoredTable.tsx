import Link from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useId } from 'react';

interface StoredLine {
  readonly key: string;
  readonly cells: readonly string[];
  /** Where in the program it stands. */
  readonly leadsTo?: { readonly href: string; readonly go: () => void };
}

interface StoredTableProps {
  readonly heading: string;
  readonly columns: readonly string[];
  readonly lines: readonly StoredLine[];
  /** What is said where there are no lines. */
  readonly none?: string;
  readonly explanation?: string;
}

/** One kind of what is stored about a person, line by line, with links to where it stands. */
export function StoredTable({ heading, columns, lines, none, explanation }: StoredTableProps) {
  const headingId = useId();
  return (
    <>
      <Typography id={headingId} variant="h3" sx={{ mt: 2.5, mb: 0.5 }}>
        {heading}
      </Typography>
      {explanation !== undefined && (
        <Typography variant="body2" color="textSecondary">
          {explanation}
        </Typography>
      )}
      {lines.length === 0 ? (
        <Typography>{none}</Typography>
      ) : (
        <Table size="small" aria-labelledby={headingId} sx={{ tableLayout: 'fixed' }}>
          <TableHead>
            <TableRow>
              {columns.map((column) => (
                <TableCell key={column} component="th" scope="col">
                  {column}
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {lines.map(({ key, cells, leadsTo }) => (
              <TableRow key={key}>
                {cells.map((text, at) => (
                  <TableCell
                    key={columns[at]}
                    {...(at === 0 && { component: 'th', scope: 'row' })}
                    sx={{ overflowWrap: 'anywhere', verticalAlign: 'top' }}
                  >
                    {at === 0 && leadsTo ? (
                      <Link
                        href={leadsTo.href}
                        onClick={(event) => {
                          event.preventDefault();
                          leadsTo.go();
                        }}
                      >
                        {text}
                      </Link>
                    ) : (
                      text
                    )}
                  </TableCell>
                ))}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      )}
    </>
  );
}
