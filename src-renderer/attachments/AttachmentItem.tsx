import DownloadOutlined from '@mui/icons-material/DownloadOutlined';
import EditOutlined from '@mui/icons-material/EditOutlined';
import LockOutlined from '@mui/icons-material/LockOutlined';
import OpenInNewOutlined from '@mui/icons-material/OpenInNewOutlined';
import SaveOutlined from '@mui/icons-material/SaveOutlined';
import WarningAmberOutlined from '@mui/icons-material/WarningAmberOutlined';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import type { Attachment } from '../../src-domain/attachments/attachments.ts';
import { openingOf } from '../../src-domain/attachments/opening.ts';
import { attachmentTypeText } from '../../src-domain/messages/attachment-text.ts';
import { storedSizeText } from '../../src-domain/messages/size-text.ts';
import { shell } from '../bridge.ts';
import { useLanguage } from '../language.ts';
import { RowTools } from '../ordered-rows/RowTools.tsx';

interface AttachmentItemProps {
  readonly attachment: Attachment;
  readonly onOpen: () => void;
  readonly onSave: () => void;
  /** What whoever may change the list can do with it. */
  readonly change?: {
    readonly onEdit: () => void;
    readonly onUp: (() => void) | undefined;
    readonly onDown: (() => void) | undefined;
    readonly onRemove: () => void;
  };
}

/** One attachment: what it is, and what can be done with it. */
export function AttachmentItem({ attachment, onOpen, onSave, change }: AttachmentItemProps) {
  const { translate } = useLanguage();
  const { name, mediaType, sizeInBytes, exemptUnder } = attachment;
  const opening = openingOf(mediaType, name);
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        columnGap: 1,
        py: 0.5,
        borderBottom: 1,
        borderColor: 'divider',
      }}
    >
      <Box sx={{ flex: '1 1 12rem', minWidth: 0 }}>
        <Typography sx={{ overflowWrap: 'anywhere' }}>
          <bdi>{name}</bdi>
        </Typography>
        <Typography variant="body2" color="textSecondary">
          {attachmentTypeText(attachment, translate)} · {storedSizeText(sizeInBytes)}
        </Typography>
        {opening === 'program' && (
          <Noted icon={<WarningAmberOutlined fontSize="inherit" color="warning" aria-hidden />}>
            {translate('attachments:is-program')}
          </Noted>
        )}
        {exemptUnder.trim() !== '' && (
          <Noted icon={<LockOutlined fontSize="inherit" aria-hidden />}>
            {translate('attachments:exempt', { ground: exemptUnder })}
          </Noted>
        )}
      </Box>
      <Box sx={{ display: 'flex', flexShrink: 0 }}>
        {shell.hasFileDialogs && opening === 'may-open' && (
          <Action label={translate('attachments:open', { name })} onPress={onOpen}>
            <OpenInNewOutlined fontSize="small" />
          </Action>
        )}
        <Action
          label={translate(shell.hasFileDialogs ? 'attachments:save' : 'attachments:download', {
            name,
          })}
          onPress={onSave}
        >
          {shell.hasFileDialogs ? (
            <SaveOutlined fontSize="small" />
          ) : (
            <DownloadOutlined fontSize="small" />
          )}
        </Action>
        {change && (
          <>
            <Action label={translate('attachments:edit', { name })} onPress={change.onEdit}>
              <EditOutlined fontSize="small" />
            </Action>
            <RowTools
              name={name}
              onUp={change.onUp}
              onDown={change.onDown}
              onRemove={change.onRemove}
            />
          </>
        )}
      </Box>
    </Box>
  );
}

function Noted({ icon, children }: { readonly icon: ReactNode; readonly children: ReactNode }) {
  return (
    <Typography variant="body2" sx={{ display: 'flex', alignItems: 'center', gap: 0.5 }}>
      {icon}
      <Box component="span" sx={{ overflowWrap: 'anywhere', minWidth: 0 }}>
        {children}
      </Box>
    </Typography>
  );
}

interface ActionProps {
  readonly label: string;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

function Action({ label, onPress, children }: ActionProps) {
  return (
    <Tooltip title={label}>
      <IconButton size="small" aria-label={label} onClick={onPress}>
        {children}
      </IconButton>
    </Tooltip>
  );
}
