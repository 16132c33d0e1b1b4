import CloseOutlined from '@mui/icons-material/CloseOutlined';
import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import TextField from '@mui/material/TextField';
import Tooltip from '@mui/material/Tooltip';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { v7 as newId } from 'uuid';
import type { Row } from '../../../src-domain/entities/registry.ts';
import { linkLabel, unlinkLabel } from '../../../src-domain/messages/labels.ts';
import { findRow } from '../../../src-domain/plan.ts';
import { insertion } from '../../../src-domain/row-changes/insertion.ts';
import { removal } from '../../../src-domain/row-changes/removal.ts';
import { nameOf } from '../../../src-domain/row-name.ts';
import { rowTree } from '../../../src-domain/row-tree.ts';
import { PlanTextField } from '../../forms/PlanTextField.tsx';
import { contentElement } from '../../frame/content.ts';
import type { Choice } from '../../grid/grid-model.ts';
import { useLanguage } from '../../language.ts';
import { useChange, useOpenedProject, usePlan } from '../../project/open-project.ts';
import { WhileOpen } from '../../project/WhileOpen.tsx';
import { boxesOf } from './box-rows.ts';

/** The cross links of a box: to whom, what is written on each, and a new one. */
export function BoxLines({ box }: { readonly box: Row<'chartBox'> }) {
  const { translate } = useLanguage();
  const plan = usePlan();
  const { store } = useOpenedProject();
  const change = useChange();
  const [typed, setTyped] = useState('');
  const lines = plan.rows.chartLine.filter(
    ({ fromBoxId, toBoxId }) => fromBoxId === box.id || toBoxId === box.id,
  );
  const otherOf = ({ fromBoxId, toBoxId }: Row<'chartLine'>) =>
    fromBoxId === box.id ? toBoxId : fromBoxId;
  const nameIn = (id: string) => {
    const row = findRow(plan, 'chartBox', id);
    return (row && nameOf(plan, 'chartBox', row, translate)) ?? translate('chartPage:unnamed');
  };
  const linked = new Set([box.id, ...lines.map(otherOf)]);
  const choices = rowTree(boxesOf(plan, box.orgChartId))
    .filter(({ row }) => !linked.has(row.id))
    .map(({ row }): Choice => ({ id: row.id, name: nameIn(row.id) }));
  const link = (other: string) => {
    const ends = { fromBoxId: box.id, toBoxId: other };
    const places = [box.id, other].map((id) => ({ entity: 'chartBox', id }) as const);
    const [from, to] = places;
    if (!from || !to) return;
    change(linkLabel(store.plan, from, to, translate), [
      insertion('chartLine', { id: newId(), orgChartId: box.orgChartId, ...ends }),
    ]);
  };
  const unlink = (line: Row<'chartLine'>) =>
    change(
      unlinkLabel(
        store.plan,
        { entity: 'chartBox', id: box.id },
        { entity: 'chartBox', id: otherOf(line) },
        translate,
      ),
      removal(store.plan, [{ entity: 'chartLine', id: line.id }]),
    );
  return (
    <>
      <Typography variant="h3">{translate('chartPage:lines')}</Typography>
      {lines.map((line) => {
        const remove = translate('chartPage:remove-line', { name: nameIn(otherOf(line)) });
        return (
          <Box key={line.id} sx={{ display: 'flex', gap: 0.5, alignItems: 'start' }}>
            <PlanTextField
              entity="chartLine"
              row={line}
              field="label"
              label={translate('chartPage:line-to', { name: nameIn(otherOf(line)) })}
            />
            <WhileOpen>
              <Tooltip title={remove}>
                <IconButton
                  size="small"
                  aria-label={remove}
                  onClick={() => unlink(line)}
                  sx={{ mt: 0.5 }}
                >
                  <CloseOutlined fontSize="small" />
                </IconButton>
              </Tooltip>
            </WhileOpen>
          </Box>
        );
      })}
      <WhileOpen>
        <Autocomplete
          options={choices}
          value={null}
          inputValue={typed}
          onInputChange={(_, text) => setTyped(text)}
          onChange={(_, chosen) => {
            if (chosen) link(chosen.id);
            setTyped('');
          }}
          blurOnSelect
          getOptionKey={({ id }) => id}
          getOptionLabel={({ name }) => name}
          noOptionsText={translate('forms:no-choices')}
          slotProps={{ popper: { container: contentElement } }}
          renderInput={(input) => (
            <TextField {...input} size="small" label={translate('chartPage:new-line')} />
          )}
        />
      </WhileOpen>
    </>
  );
}
