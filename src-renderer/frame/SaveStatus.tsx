import CheckCircleOutlined from '@mui/icons-material/CheckCircleOutlined';
import ErrorOutlined from '@mui/icons-material/ErrorOutlined';
import PendingOutlined from '@mui/icons-material/PendingOutlined';
import SyncOutlined from '@mui/icons-material/SyncOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { lazy, type MouseEvent, Suspense, useState } from 'react';
import type { Translate } from '../../src-domain/messages/translate.ts';
import type { ProjectStatus } from '../../src-preload/contract.ts';
import { momentText, useLanguage } from '../language.ts';
import { useProject } from '../project/open-project.ts';

const SavePopover = lazy(async () => ({
  default: (await import('./SavePopover.tsx')).SavePopover,
}));

const looks = {
  sending: { Icon: SyncOutlined, colour: 'info.main' },
  published: { Icon: CheckCircleOutlined, colour: 'success.main' },
  publishing: { Icon: SyncOutlined, colour: 'info.main' },
  waiting: { Icon: PendingOutlined, colour: 'info.main' },
  failed: { Icon: ErrorOutlined, colour: 'warning.main' },
} as const;

/** Whether the file holds everything, in a word and a shape; more of it on a click. */
export function SaveStatus() {
  const { translate, language } = useLanguage();
  const status = useProject((state) => state.status);
  const isSending = useProject((state) => state.isSending);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [wasOpened, setWasOpened] = useState(false);
  const kind = isSending ? 'sending' : kindOf(status);
  const { Icon, colour } = looks[kind];
  const open = ({ currentTarget }: MouseEvent<HTMLElement>) => {
    setAnchor(currentTarget);
    setWasOpened(true);
  };
  return (
    <>
      <Button
        size="small"
        color="inherit"
        aria-haspopup="dialog"
        onClick={open}
        startIcon={<Box component={Icon} aria-hidden sx={{ color: colour, fontSize: 18 }} />}
        sx={{ fontWeight: 400, flexShrink: 0, px: 1 }}
      >
        {words(kind, status, translate, (moment) => momentText(moment, language))}
      </Button>
      {wasOpened && (
        <Suspense>
          <SavePopover anchor={anchor} onClose={() => setAnchor(null)} />
        </Suspense>
      )}
    </>
  );
}

function kindOf({ publishing, unpublishedCount }: ProjectStatus) {
  if (publishing.state === 'failed') return 'failed';
  if (unpublishedCount === 0) return 'published';
  return publishing.state === 'under-way' ? 'publishing' : 'waiting';
}

function words(
  kind: keyof typeof looks,
  { publishedAt, unpublishedCount }: ProjectStatus,
  translate: Translate,
  moment: (text: string) => string,
): string {
  switch (kind) {
    case 'failed':
      return translate('frame:not-in-file', { count: unpublishedCount });
    case 'sending':
      return translate('frame:saving');
    case 'publishing':
      return translate('frame:publishing');
    case 'waiting':
      return translate('frame:saved-here');
    case 'published':
      return publishedAt === null
        ? translate('frame:saved')
        : translate('frame:saved-at', { moment: moment(publishedAt) });
  }
}
