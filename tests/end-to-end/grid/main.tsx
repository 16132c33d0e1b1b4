import '../../../src-renderer/no-code-from-text.ts';

import createCache from '@emotion/cache';
import { CacheProvider } from '@emotion/react';
import Box from '@mui/material/Box';
import CssBaseline from '@mui/material/CssBaseline';
import { ThemeProvider } from '@mui/material/styles';
import { StrictMode, Suspense, useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Grid } from '../../../src-renderer/grid/Grid.tsx';
import type { CellFinding, GridActions } from '../../../src-renderer/grid/grid-model.ts';
import { LanguageScope } from '../../../src-renderer/LanguageScope.tsx';
import { PageTexts } from '../../../src-renderer/PageTexts.tsx';
import { theme } from '../../../src-renderer/theme.ts';
import { columns, type MeasureRow, manyMeasures, milestones, newMeasure } from './measure-rows.ts';

declare global {
  interface Window {
    /** The ids of the rows whose text was asked for, in turn: those that were drawn. */
    drawnRows: string[];
  }
}

window.drawnRows = [];
const counted = columns.map((column) => ({
  ...column,
  text: (row: MeasureRow) => {
    window.drawnRows.push(row.id);
    return column.text(row);
  },
}));

const findings: readonly CellFinding[] = [
  { row: 'a2', column: 'responsible', severity: 'fault', text: 'Tiltaket har ingen ansvarlig.' },
  { row: 'b1', column: 'time', severity: 'warning', text: 'Tiden er etter milepælen.' },
  { row: 'b2', column: 'unknown', severity: 'advice', text: 'Tiden kan leses på to måter.' },
];

const asked = new URLSearchParams(location.search);
const count = Number(asked.get('rows') ?? Number.NaN);
const focusOn = asked.get('row') ? { row: asked.get('row') ?? '', column: 'time' } : null;

/** The rows with the block of one of them taken out, and that block. */
function withoutBlock(rows: readonly MeasureRow[], id: string) {
  const from = rows.findIndex((row) => row.id === id);
  const level = rows[from]?.level ?? 1;
  const next = rows.findIndex((row, index) => index > from && row.level <= level);
  const to = next < 0 ? rows.length : next;
  return { block: rows.slice(from, to), rest: [...rows.slice(0, from), ...rows.slice(to)], from };
}

function Page() {
  const [rows, setRows] = useState(() =>
    Number.isNaN(count) ? milestones() : manyMeasures(count),
  );
  const [, setTimes] = useState(0);
  const actions = useMemo((): GridActions<MeasureRow> => {
    const newId = () => `new-${crypto.randomUUID()}`;
    return {
      edit: (row, column, value) => {
        if (value === 'feil') return 'Dette kan ikke stå her.';
        setRows((before) =>
          before.map((other) => (other.id === row.id ? { ...other, [column]: value } : other)),
        );
        return null;
      },
      add: (under) => {
        const id = newId();
        setRows((before) => {
          const at = under ? before.findIndex((row) => row.id === under.id) + 1 : before.length;
          const level = under?.isHeading ? 2 : (under?.level ?? before.at(-1)?.level ?? 1);
          return before.toSpliced(at, 0, newMeasure(id, level));
        });
        return id;
      },
      duplicate: (chosen) => {
        setRows((before) =>
          before.flatMap((row) =>
            chosen.some(({ id }) => id === row.id) ? [row, { ...row, id: newId() }] : [row],
          ),
        );
        return null;
      },
      remove: (chosen) => {
        if (chosen.some(({ id }) => id === 'b')) return 'Milepælen er vedtatt og kan ikke slettes.';
        setRows((before) =>
          chosen.reduce<readonly MeasureRow[]>(
            (left, { id }) =>
              left.some((row) => row.id === id) ? withoutBlock(left, id).rest : left,
            before,
          ),
        );
        return null;
      },
      moveBy: (row, step) => {
        const { block, rest, from } = withoutBlock(rows, row.id);
        const before = rest.slice(0, from).findLastIndex(({ level }) => level <= row.level);
        const after = rest.findIndex(({ level }, index) => index > from && level <= row.level);
        const equal = step === -1 ? rest[before] : rest[from];
        if (equal?.level !== row.level) return 'Raden står alt ytterst.';
        const at = step === -1 ? before : after < 0 ? rest.length : after;
        setRows(rest.toSpliced(at, 0, ...block));
        return null;
      },
      canDrop: (row, { row: target, side }) =>
        side === 'into' ? target.isParent === true && !row.isParent : target.level === row.level,
      drop: (row, { row: target, side }) => {
        const { block, rest } = withoutBlock(rows, row.id);
        const at = rest.findIndex(({ id }) => id === target.id);
        setRows(rest.toSpliced(side === 'before' ? at : at + 1, 0, ...block));
        return null;
      },
      paste: ({ row, column }, table) => {
        const firstRow = rows.findIndex(({ id }) => id === row?.id);
        const firstColumn = columns.findIndex(({ id }) => id === column);
        setRows((before) =>
          before.map((other, index) => {
            const cells = table[index - firstRow] ?? [];
            const texts = cells.map((text, at) => [columns[firstColumn + at]?.id ?? '', text]);
            return { ...other, ...Object.fromEntries(texts) };
          }),
        );
      },
    };
  }, [rows]);
  return (
    <Box component="main" sx={{ p: 3 }}>
      <Box component="h1" sx={{ fontSize: '1.3rem', mt: 0 }}>
        Milepælplan
      </Box>
      <Grid
        label="Milepælplan"
        rows={rows}
        columns={counted}
        actions={asked.has('read-only') ? {} : actions}
        findings={findings}
        focusOn={focusOn}
        empty="Planen har ingen tiltak ennå."
        addLabel="Nytt tiltak"
      />
      <button type="button" onClick={() => setTimes((times) => times + 1)}>
        Etter tabellen
      </button>
      <pre id="value" hidden>
        {JSON.stringify(rows)}
      </pre>
    </Box>
  );
}

const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
const styles = createCache({ key: 'grid', nonce });

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <CacheProvider value={styles}>
      <ThemeProvider theme={theme}>
        <CssBaseline />
        <Suspense>
          <LanguageScope language="nb">
            <PageTexts>
              <Page />
            </PageTexts>
          </LanguageScope>
        </Suspense>
      </ThemeProvider>
    </CacheProvider>
  </StrictMode>,
);
