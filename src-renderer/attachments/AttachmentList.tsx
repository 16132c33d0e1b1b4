import AttachFile from '@mui/icons-material/AttachFile';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useId, useRef, useState } from 'react';
import {
  type Attachment,
  type AttachmentOwner,
  attachmentsOf,
} from '../../src-domain/attachments/attachments.ts';
import { openingOf } from '../../src-domain/attachments/opening.ts';
import { openAttachment, saveAttachment } from '../bridge.ts';
import { stayInContent } from '../frame/content.ts';
import { errorText } from '../frame/error-text.ts';
import { useLanguage } from '../language.ts';
import { RemovedNotice } from '../ordered-rows/RemovedNotice.tsx';
import { type Removed, useOrderedRows } from '../ordered-rows/use-ordered-rows.ts';
import { useIsForReading, usePlan, useProject } from '../project/open-project.ts';
import { AttachmentDialog } from './AttachmentDialog.tsx';
import { AttachmentItem } from './AttachmentItem.tsx';
import { ProgramDialog } from './ProgramDialog.tsx';
import { useAdding } from './use-adding.ts';
import { useDroppedFiles } from './use-dropped-files.ts';

interface AttachmentListProps {
  /** What the attachments belong to; the project as a whole where nothing is named. */
  readonly owner: AttachmentOwner;
  /** What is there can be opened and saved, and no more. */
  readonly readOnly?: boolean;
  /** Whether more can be added; what is there can be changed all the same. */
  readonly mayAdd?: boolean;
  readonly heading?: 'h2' | 'h3' | 'h4';
}

type Asked =
  | { readonly kind: 'edit'; readonly attachment: Attachment }
  | { readonly kind: 'save-program'; readonly attachment: Attachment };

/** The files that are kept with something in the plan, and what can be done with them. */
export function AttachmentList(props: AttachmentListProps) {
  const { owner, heading = 'h3' } = props;
  const isForReading = useIsForReading();
  const readOnly = props.readOnly === true || isForReading;
  const mayAdd = props.mayAdd !== false && !readOnly;
  const { translate } = useLanguage();
  const plan = usePlan();
  const project = useProject((state) => state.project);
  const headingId = useId();
  const chooser = useRef<HTMLInputElement>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  const rows = useOrderedRows('attachment');
  const { state, add } = useAdding(owner);
  const { isOver, listeners } = useDroppedFiles(add);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [removed, setRemoved] = useState<Removed | null>(null);
  const [told, setTold] = useState('');
  const [error, setError] = useState<unknown>(null);
  const attachments = attachmentsOf(plan, owner);
  const isAdding = state.kind === 'adding';

  const doing = async (work: () => Promise<string>): Promise<void> => {
    setTold('');
    setError(null);
    try {
      setTold(await work());
    } catch (failed) {
      setError(failed);
    }
  };
  const save = ({ id, name }: Attachment) =>
    doing(async () => {
      const saved = await saveAttachment(project, id);
      if (saved.kind === 'not-saved') return '';
      if (saved.kind === 'download') return translate('attachments:downloaded', { name });
      return translate('attachments:saved-to', { path: saved.path });
    });
  const open = ({ id, name }: Attachment) =>
    doing(async () => {
      await openAttachment(project, id);
      return translate('attachments:opened', { name });
    });
  const remove = (id: string) => {
    setRemoved(rows.remove(id));
    if (addButton.current) addButton.current.focus();
    else stayInContent();
  };

  return (
    <Box
      component="section"
      aria-labelledby={headingId}
      {...(mayAdd && listeners)}
      sx={{
        minWidth: 0,
        borderRadius: 1,
        outline: isOver ? '2px dashed' : 'none',
        outlineColor: 'primary.main',
        outlineOffset: 4,
      }}
    >
      <Typography
        id={headingId}
        variant="body2"
        component={heading}
        sx={{ fontWeight: 600, mb: 0.5 }}
      >
        {translate('attachments:heading')}
      </Typography>
      {attachments.length === 0 ? (
        <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
          {translate(mayAdd ? 'attachments:empty-yet' : 'attachments:empty')}
        </Typography>
      ) : (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, mb: 1, p: 0 }}>
          {attachments.map((attachment, index) => (
            <AttachmentItem
              key={attachment.id}
              attachment={attachment}
              onOpen={() => void open(attachment)}
              onSave={() => {
                const isProgram = openingOf(attachment.mediaType, attachment.name) === 'program';
                if (isProgram) setAsked({ kind: 'save-program', attachment });
                else void save(attachment);
              }}
              {...(!readOnly && {
                change: {
                  onEdit: () => setAsked({ kind: 'edit', attachment }),
                  onUp:
                    index > 0 ? () => rows.move(attachments, attachment.id, index - 1) : undefined,
                  onDown:
                    index < attachments.length - 1
                      ? () => rows.move(attachments, attachment.id, index + 1)
                      : undefined,
                  onRemove: () => remove(attachment.id),
                },
              })}
            />
          ))}
        </Box>
      )}
      {mayAdd && (
        <>
          <input
            ref={chooser}
            type="file"
            multiple
            hidden
            aria-label={translate('attachments:add')}
            onChange={({ target }) => {
              void add([...(target.files ?? [])]);
              // The same file may be chosen again.
              target.value = '';
            }}
          />
          <Button
            ref={addButton}
            size="small"
            variant="outlined"
            startIcon={<AttachFile />}
            aria-disabled={isAdding}
            onClick={() => !isAdding && chooser.current?.click()}
          >
            {translate('attachments:add')}
          </Button>
          <Typography variant="caption" color="textSecondary" sx={{ ml: 1 }}>
            {translate('attachments:or-drop')}
          </Typography>
        </>
      )}
      {isAdding && (
        <LinearProgress
          aria-label={translate('attachments:adding', { ...state })}
          variant="determinate"
          value={(100 * (state.at - 1)) / state.count}
          sx={{ mt: 1 }}
        />
      )}
      <Typography
        role="status"
        variant="body2"
        sx={{ mt: 0.5, overflowWrap: 'anywhere', '&:empty': { display: 'none' } }}
      >
        {isAdding
          ? translate('attachments:adding', { ...state })
          : told || (state.count > 0 ? translate('attachments:added', { count: state.count }) : '')}
      </Typography>
      {state.kind === 'idle' &&
        state.refused.map(({ name, error: refusal }) => (
          <Alert key={name} severity="error" sx={{ mt: 1, overflowWrap: 'anywhere' }}>
            {refusal === 'folder'
              ? translate('attachments:no-folders', { name })
              : errorText(refusal, translate)}
          </Alert>
        ))}
      {error !== null && (
        <Alert
          severity="error"
          onClose={() => setError(null)}
          closeText={translate('attachments:close-notice')}
          sx={{ mt: 1, overflowWrap: 'anywhere' }}
        >
          {errorText(error, translate)}
        </Alert>
      )}
      {asked?.kind === 'edit' && (
        <AttachmentDialog attachment={asked.attachment} onClose={() => setAsked(null)} />
      )}
      {asked?.kind === 'save-program' && (
        <ProgramDialog
          name={asked.attachment.name}
          onSave={() => void save(asked.attachment)}
          onClose={() => setAsked(null)}
        />
      )}
      <RemovedNotice removed={removed} onDone={() => setRemoved(null)} />
    </Box>
  );
}
