import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useId, useMemo, useState } from 'react';
import type { PersonalDataFormat } from '../../../src-domain/personal-data/file-formats.ts';
import { personalDataInWords } from '../../../src-domain/personal-data/in-words.ts';
import { personalData } from '../../../src-domain/personal-data/personal-data.ts';
import { findRow } from '../../../src-domain/plan.ts';
import { savePersonalData } from '../../bridge.ts';
import { placeAddress } from '../../frame/addresses.ts';
import { useGoTo } from '../../frame/use-address.ts';
import { useLanguage } from '../../language.ts';
import { useOpenedProject, usePlan, useProject } from '../../project/open-project.ts';
import { PersonalHistory } from './PersonalHistory.tsx';
import { StoredTable } from './StoredTable.tsx';

interface PersonalDataDialogProps {
  readonly personId: string;
  readonly onClose: () => void;
  readonly onRemove: () => void;
}

/** All that is stored about a person: where it stands, and as a file for the person who asks for it. */
export function PersonalDataDialog({ personId, onClose, onRemove }: PersonalDataDialogProps) {
  const { translate } = useLanguage();
  const plan = usePlan();
  const project = useProject((state) => state.project);
  const goTo = useGoTo();
  const titleId = useId();
  const isThere = findRow(plan, 'person', personId) !== undefined;
  const words = useMemo(
    () => (isThere ? personalDataInWords(plan, personalData(plan, personId), translate) : null),
    [plan, personId, isThere, translate],
  );
  const leadTo = (place: Parameters<typeof placeAddress>[1]) => ({
    href: `#${placeAddress(project, place)}`,
    go: () => {
      onClose();
      goTo(placeAddress(project, place));
    },
  });
  const noDay = translate('persons:no-day');
  return (
    <Dialog
      open={words !== null}
      onClose={onClose}
      aria-labelledby={titleId}
      maxWidth="md"
      fullWidth
    >
      <DialogTitle id={titleId} variant="h2">
        {translate('persons:personal-data-of', { name: words?.facts[0]?.cells.value ?? '' })}
      </DialogTitle>
      <DialogContent tabIndex={0} aria-labelledby={titleId} role="group">
        <Typography color="textSecondary">
          {translate('persons:personal-data-explanation')}
        </Typography>
        {words && (
          <>
            <StoredTable
              heading={translate('persons:about-person')}
              columns={[translate('persons:column-fact'), translate('persons:column-value')]}
              lines={words.facts.map(({ place, cells }) => ({
                key: place.field ?? '',
                cells: [cells.fact, cells.value],
              }))}
            />
            <StoredTable
              heading={translate('persons:seats-heading')}
              none={translate('persons:no-seats')}
              columns={[
                translate('persons:column-seat'),
                translate('persons:column-from'),
                translate('persons:column-to'),
              ]}
              lines={words.seats.map(({ place, cells }) => ({
                key: place.id,
                cells: [cells.seat, cells.from || noDay, cells.to || noDay],
                leadsTo: leadTo(place),
              }))}
            />
            <StoredTable
              heading={translate('persons:references-heading')}
              none={translate('persons:no-references')}
              columns={[translate('persons:column-place'), translate('persons:column-as')]}
              lines={words.references.map(({ place, cells }) => ({
                key: place.id,
                cells: [cells.place, cells.as],
                leadsTo: leadTo(place),
              }))}
            />
            <StoredTable
              heading={translate('persons:texts-heading')}
              none={translate('persons:no-texts')}
              explanation={translate('persons:texts-explanation')}
              columns={[translate('persons:column-place'), translate('persons:column-text')]}
              lines={words.texts.map(({ place, cells }) => ({
                key: `${place.id} ${place.field}`,
                cells: [cells.place, cells.text],
                leadsTo: leadTo(place),
              }))}
            />
            <PersonalHistory personId={personId} />
            <Typography variant="h3" sx={{ mt: 2.5, mb: 0.5 }}>
              {translate('persons:elsewhere-heading')}
            </Typography>
            <Typography>{translate('persons:elsewhere-backups')}</Typography>
            <Typography>{translate('persons:elsewhere-documents')}</Typography>
          </>
        )}
      </DialogContent>
      <StoredActions personId={personId} onClose={onClose} onRemove={onRemove} />
    </Dialog>
  );
}

/** What can be done with it: saved, in two forms, or removed for good. */
function StoredActions({ personId, onClose, onRemove }: PersonalDataDialogProps) {
  const { translate, language } = useLanguage();
  const { store } = useOpenedProject();
  const project = useProject((state) => state.project);
  const [saved, setSaved] = useState('');
  async function save(format: PersonalDataFormat): Promise<void> {
    // What is being sent is to be in the file too.
    await store.settled();
    const file = await savePersonalData(project, { personId, format, language });
    if (file.kind === 'saved') setSaved(translate('persons:saved-data', { path: file.path }));
    if (file.kind === 'download') {
      setSaved(translate('persons:downloaded-data', { fileName: file.fileName }));
    }
  }
  const saveAs = (format: PersonalDataFormat) => () => {
    save(format).catch(store.tellMishap);
  };
  return (
    <>
      <div role="status">{saved !== '' && <Alert severity="success">{saved}</Alert>}</div>
      <DialogActions sx={{ flexWrap: 'wrap', rowGap: 1 }}>
        <Button color="error" onClick={onRemove} sx={{ mr: 'auto' }}>
          {translate('persons:remove-data')}
        </Button>
        <Button onClick={saveAs('json')}>{translate('persons:save-as-json')}</Button>
        <Button variant="contained" onClick={saveAs('docx')}>
          {translate('persons:save-as-word')}
        </Button>
        <Button onClick={onClose}>{translate('persons:close')}</Button>
      </DialogActions>
    </>
  );
}
