import Add from '@mui/icons-material/Add';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { type KeyboardEvent, useRef, useState } from 'react';
import type { Row } from '../../src-domain/entities/registry.ts';
import { inOrder } from '../../src-domain/plan.ts';
import { PlanTextField } from '../forms/PlanTextField.tsx';
import { SoughtField } from '../forms/SoughtField.tsx';
import { useLanguage } from '../language.ts';
import { dropIndex } from '../ordered-rows/drop-index.ts';
import { ListRow } from '../ordered-rows/ListRow.tsx';
import { RemovedNotice } from '../ordered-rows/RemovedNotice.tsx';
import { type Removed, useOrderedRows } from '../ordered-rows/use-ordered-rows.ts';
import { OfWholeProject } from '../project/OfWholeProject.tsx';
import { usePlan } from '../project/open-project.ts';
import { WhileOpen } from '../project/WhileOpen.tsx';

/** Hovedinnsatsområder, in their order. */
export function FocusAreaList({ lang }: { readonly lang: string }) {
  const { translate } = useLanguage();
  const areas = inOrder(usePlan().rows.focusArea);
  const rows = useOrderedRows('focusArea');
  const [removed, setRemoved] = useState<Removed | null>(null);
  const [added, setAdded] = useState<string | null>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  const order = areas.map(({ id }) => id);

  /** As in a list that is written: Enter begins the next, Backspace takes away an empty one. */
  function typeOn(event: KeyboardEvent<HTMLElement>, area: Row<'focusArea'>, index: number): void {
    const { target, key, altKey, ctrlKey, metaKey, shiftKey, nativeEvent } = event;
    if (!(target instanceof HTMLInputElement) || target.readOnly || nativeEvent.isComposing) return;
    if (altKey || ctrlKey || metaKey || shiftKey) return;
    if (key === 'Enter' && target.value.trim() !== '') {
      setAdded(rows.add(areas, index + 1, {}));
    } else if (key === 'Backspace' && target.value === '' && area.explanation === '') {
      const before = event.currentTarget.closest('li')?.previousElementSibling;
      (before?.querySelector('input') ?? addButton.current)?.focus();
      rows.remove(area.id);
    } else return;
    event.preventDefault();
  }

  return (
    <div>
      {areas.length === 0 && (
        <Typography color="textSecondary">{translate('projectPage:areas-empty')}</Typography>
      )}
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {areas.map((area, index) => (
          <ListRow
            key={area.id}
            list="focusArea"
            id={area.id}
            name={area.name || translate('projectPage:area-number', { number: index + 1 })}
            index={index}
            count={areas.length}
            onMove={(to) => rows.move(areas, area.id, to)}
            onDrop={(dragged, at) =>
              rows.move(areas, dragged, dropIndex(order, dragged, area.id, at))
            }
            onDuplicate={() => setAdded(rows.duplicate(areas, area.id))}
            onRemove={() => {
              setRemoved(rows.remove(area.id));
              addButton.current?.focus();
            }}
          >
            <SoughtField entity="focusArea" id={area.id} field={null} isWanted={added === area.id}>
              <Box
                sx={{ display: 'grid', gap: 1.25 }}
                onKeyDown={(event) => typeOn(event, area, index)}
              >
                <PlanTextField
                  entity="focusArea"
                  row={area}
                  field="name"
                  label={translate('projectPage:area-name')}
                  lang={lang}
                />
                <PlanTextField
                  entity="focusArea"
                  row={area}
                  field="explanation"
                  label={translate('projectPage:area-explanation')}
                  lines={1}
                  lang={lang}
                />
              </Box>
            </SoughtField>
          </ListRow>
        ))}
      </Box>
      <OfWholeProject>
        <WhileOpen>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2, mt: 0.5 }}>
            <Button
              ref={addButton}
              size="small"
              variant="outlined"
              startIcon={<Add />}
              onClick={() => setAdded(rows.add(areas, areas.length, {}))}
            >
              {translate('projectPage:area-add')}
            </Button>
            {areas.length > 0 && (
              <Typography variant="body2" color="textSecondary">
                {translate('projectPage:area-keys')}
              </Typography>
            )}
          </Box>
        </WhileOpen>
      </OfWholeProject>
      <RemovedNotice removed={removed} onDone={() => setRemoved(null)} />
    </div>
  );
}
