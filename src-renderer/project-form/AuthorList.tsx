import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useId, useRef, useState } from 'react';
import { v7 as newId } from 'uuid';
import { findRow, inOrder } from '../../src-domain/plan.ts';
import { insertion } from '../../src-domain/row-changes/insertion.ts';
import { ChooseOrWrite } from '../forms/ChooseOrWrite.tsx';
import { SoughtField } from '../forms/SoughtField.tsx';
import { useLanguage } from '../language.ts';
import { dropIndex } from '../ordered-rows/drop-index.ts';
import { ListRow } from '../ordered-rows/ListRow.tsx';
import { RemovedNotice } from '../ordered-rows/RemovedNotice.tsx';
import { type Removed, useOrderedRows } from '../ordered-rows/use-ordered-rows.ts';
import { OfWholeProject } from '../project/OfWholeProject.tsx';
import { usePlan } from '../project/open-project.ts';
import { WhileOpen } from '../project/WhileOpen.tsx';

/** Who filled in the form, in the order in which they are named. */
export function AuthorList() {
  const { translate } = useLanguage();
  const headingId = useId();
  const list = useRef<HTMLDivElement>(null);
  const plan = usePlan();
  const authors = inOrder(plan.rows.planAuthor);
  const rows = useOrderedRows('planAuthor');
  const [removed, setRemoved] = useState<Removed | null>(null);
  const order = authors.map(({ id }) => id);
  const taken = new Set(authors.map(({ personId }) => personId));
  const choices = plan.rows.person
    .filter(({ id, removedOn }) => removedOn === null && !taken.has(id))
    .map(({ id, name }) => ({ id, name: name || translate('forms:unnamed') }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'nb'));
  const last = authors.length;
  return (
    <div ref={list}>
      <Typography variant="h3" id={headingId}>
        {translate('projectPage:authors')}
      </Typography>
      {authors.length === 0 && (
        <Typography color="textSecondary">{translate('projectPage:authors-empty')}</Typography>
      )}
      <Box
        component="ol"
        aria-labelledby={headingId}
        sx={{ listStyle: 'none', m: 0, p: 0, mb: 1.5 }}
      >
        {authors.map(({ id, personId }, index) => {
          const name = findRow(plan, 'person', personId)?.name || translate('projectPage:unnamed');
          return (
            <ListRow
              key={id}
              list="planAuthor"
              id={id}
              name={name}
              index={index}
              count={authors.length}
              onMove={(to) => rows.move(authors, id, to)}
              onDrop={(dragged, at) =>
                rows.move(authors, dragged, dropIndex(order, dragged, id, at))
              }
              onRemove={() => {
                setRemoved(rows.remove(id));
                list.current?.querySelector('input')?.focus();
              }}
            >
              <SoughtField entity="planAuthor" id={id} field={null}>
                <Typography sx={{ py: 0.875 }}>{name}</Typography>
              </SoughtField>
            </ListRow>
          );
        })}
      </Box>
      <OfWholeProject>
        <WhileOpen>
          <ChooseOrWrite
            label={translate('projectPage:author-new')}
            choices={choices}
            value={null}
            onChoose={(chosen) => chosen && rows.add(authors, last, { personId: chosen })}
            onWrite={(name) => {
              const person = newId();
              rows.add(authors, last, { personId: person }, [
                insertion('person', { id: person, name }),
              ]);
            }}
            notes={{ help: translate('projectPage:author-help') }}
          />
        </WhileOpen>
      </OfWholeProject>
      <RemovedNotice removed={removed} onDone={() => setRemoved(null)} />
    </div>
  );
}
