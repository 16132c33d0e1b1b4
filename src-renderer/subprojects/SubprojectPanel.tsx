import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { lazy, Suspense, useEffect, useId, useMemo, useState } from 'react';
import type { Row } from '../../src-domain/entities/registry.ts';
import { letteredName } from '../../src-domain/lettered-name.ts';
import { capitalised } from '../../src-domain/messages/capitalised.ts';
import { fieldLabel } from '../../src-domain/messages/field-text.ts';
import { projectOf } from '../../src-domain/plan.ts';
import { rowName } from '../../src-domain/row-name.ts';
import { leadersOf } from '../../src-domain/subproject-leaders.ts';
import { AttachmentList } from '../attachments/AttachmentList.tsx';
import { FieldNotes } from '../forms/FieldNotes.tsx';
import { usePlanField } from '../forms/use-plan-field.ts';
import { addressOf, placeAddress } from '../frame/addresses.ts';
import { usePlace } from '../frame/use-address.ts';
import { useLanguage } from '../language.ts';
import { usePlan, useProject } from '../project/open-project.ts';
import type { RichTextHandle } from '../rich-text/RichTextEditor.tsx';
import { useToday } from '../today.ts';
import { leadersText } from './leaders-text.ts';

const RichTextEditor = lazy(async () => {
  const { RichTextEditor: Editor } = await import('../rich-text/RichTextEditor.tsx');
  return { default: Editor };
});

interface SubprojectPanelProps {
  readonly subproject: Row<'subproject'>;
}

/** What the table has no room for: the description of the chosen sub-project, and the seats that lead it. */
export function SubprojectPanel({ subproject }: SubprojectPanelProps) {
  const { translate } = useLanguage();
  const headingId = useId();
  const name =
    letteredName(subproject.letter, subproject.name) || translate('subprojectsPage:unnamed');
  return (
    <Paper component="section" aria-labelledby={headingId} sx={{ px: 2, py: 1.5, minWidth: 0 }}>
      <Typography variant="h2" id={headingId} sx={{ mb: 1, overflowWrap: 'anywhere' }}>
        {name}
      </Typography>
      <Leaders subproject={subproject} />
      <Description key={subproject.id} subproject={subproject} name={name} />
      <Box sx={{ mt: 2 }}>
        <AttachmentList key={subproject.id} owner={{ subprojectId: subproject.id }} />
      </Box>
    </Paper>
  );
}

/** Who leads it, with the way to the seats where that is written. */
function Leaders({ subproject }: SubprojectPanelProps) {
  const { translate } = useLanguage();
  const plan = usePlan();
  const today = useToday();
  const project = useProject((state) => state.project);
  const leaders = useMemo(() => leadersOf(plan, subproject, today), [plan, subproject, today]);
  return (
    <Typography variant="body2" color="textSecondary" sx={{ mb: 1.5 }}>
      {capitalised(fieldLabel('measure', 'responsible', translate))}:{' '}
      {leadersText(leaders, translate)}
      {leaders.seats.map(({ id }) => (
        <Box key={id} component="span" sx={{ display: 'block' }}>
          <Link href={`#${placeAddress(project, { entity: 'seat', id, field: null })}`}>
            {translate('subprojectsPage:to-seat', {
              seat: rowName(plan, 'seat', id, translate) ?? '',
            })}
          </Link>
        </Box>
      ))}
      {leaders.seats.length === 0 && (
        <Box component="span" sx={{ display: 'block' }}>
          <Link href={`#${addressOf(project, 'organisering')}`}>
            {translate('subprojectsPage:give-seat')}
          </Link>
        </Box>
      )}
    </Typography>
  );
}

interface DescriptionProps extends SubprojectPanelProps {
  readonly name: string;
}

function Description({ subproject, name }: DescriptionProps) {
  const { translate } = useLanguage();
  const language = projectOf(usePlan()).language;
  const place = usePlace();
  const [editor, setEditor] = useState<RichTextHandle | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const { value, label, isLocked, save } = usePlanField<'subproject', string>({
    entity: 'subproject',
    row: subproject,
    field: 'description',
  });
  const isSought = place?.id === subproject.id && place.field === 'description';
  // biome-ignore lint/correctness/useExhaustiveDependencies: coming to the same address anew shows it anew
  useEffect(() => {
    if (isSought) editor?.focus();
  }, [editor, isSought, place]);
  return (
    <>
      <Typography variant="body2" component="h3" sx={{ fontWeight: 600, mb: 0.5 }}>
        {label}
      </Typography>
      <Suspense fallback={<Skeleton variant="rounded" height={140} />}>
        <RichTextEditor
          ref={setEditor}
          label={translate('subprojectsPage:description-of', { name })}
          value={value}
          language={language}
          readOnly={isLocked}
          onChange={(markdown) => setRefusal(save(markdown))}
        />
      </Suspense>
      <FieldNotes refusal={refusal} />
    </>
  );
}
