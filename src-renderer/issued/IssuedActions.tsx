import CodeOutlined from '@mui/icons-material/CodeOutlined';
import DataObjectOutlined from '@mui/icons-material/DataObjectOutlined';
import DownloadOutlined from '@mui/icons-material/DownloadOutlined';
import OpenInNewOutlined from '@mui/icons-material/OpenInNewOutlined';
import SaveOutlined from '@mui/icons-material/SaveOutlined';
import VerifiedOutlined from '@mui/icons-material/VerifiedOutlined';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { type ReactNode, useState } from 'react';
import type { Row } from '../../src-domain/entities/registry.ts';
import { issuedFileType, issuedName } from '../../src-domain/issued/file-types.ts';
import type { IssuedForm, IssuedState } from '../../src-preload/contract.ts';
import { call, openIssued, saveIssued, shell } from '../bridge.ts';
import { useLanguage } from '../language.ts';
import { useProject } from '../project/open-project.ts';

interface IssuedActionsProps {
  readonly issued: Row<'issuedDocument'>;
  /** Hears, in words, what was done. */
  readonly onTold: (told: string) => void;
  readonly onError: (error: unknown) => void;
}

/** Opens and saves what was sent, and says whether it is still just that. */
export function IssuedActions({ issued, onTold, onError }: IssuedActionsProps) {
  const { translate } = useLanguage();
  const project = useProject((state) => state.project);
  const [state, setState] = useState<IssuedState | 'looking' | null>(null);
  const { id, title } = issued;
  const name = issuedName(issued);
  const opening = issuedFileType(issued) === 'pdf' ? 'open-pdf' : 'open';
  const doing = (work: () => Promise<void>) => () => {
    onError(null);
    work().catch(onError);
  };
  const save = (form: IssuedForm) =>
    doing(async () => {
      const saved = await saveIssued(project, id, form);
      if (saved.kind === 'saved') onTold(translate('issuedPage:saved-to', { path: saved.path }));
      if (saved.kind === 'download') {
        onTold(translate('issuedPage:downloaded', { name: saved.fileName }));
      }
    });
  const open = doing(async () => {
    const opened = await openIssued(project, id);
    onTold(
      opened.kind === 'opened'
        ? translate(`issuedPage:${opening === 'open' ? 'opened' : 'opened-pdf'}`)
        : translate('issuedPage:downloaded', { name: opened.fileName }),
    );
  });
  const verify = doing(async () => {
    setState('looking');
    try {
      setState(await call('verify-issued', { project, issuedId: id }));
    } catch (error) {
      setState(null);
      throw error;
    }
  });
  const saving = shell.hasFileDialogs ? 'save' : 'download';
  const buttons: readonly (readonly [
    'open' | 'open-pdf' | 'save' | 'download' | 'json' | 'xml' | 'verify',
    ReactNode,
    () => void,
  ])[] = [
    [opening, <OpenInNewOutlined key="open" />, open],
    [
      saving,
      shell.hasFileDialogs ? <SaveOutlined key="save" /> : <DownloadOutlined key="save" />,
      save('document'),
    ],
    ['json', <DataObjectOutlined key="json" />, save('json')],
    ['xml', <CodeOutlined key="xml" />, save('xml')],
    ['verify', <VerifiedOutlined key="verify" />, verify],
  ];
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1.5 }}>
        {buttons.map(([key, icon, onClick]) => (
          <Button
            key={key}
            size="small"
            variant="outlined"
            startIcon={icon}
            aria-label={translate(`issuedPage:${key}-about`, { name })}
            onClick={onClick}
          >
            {translate(`issuedPage:${key}`)}
          </Button>
        ))}
      </Box>
      <Box role="status" sx={{ mt: state === null ? 0 : 1.5 }}>
        {state === 'looking' && translate('issuedPage:verifying')}
        {state !== null && state !== 'looking' && <Verified state={state} name={title} />}
      </Box>
    </>
  );
}

function Verified({ state, name }: { readonly state: IssuedState; readonly name: string }) {
  const { translate } = useLanguage();
  const result =
    state.document === 'damaged' ? 'document' : state.metadata === 'damaged' ? 'metadata' : 'ok';
  return (
    <Alert severity={result === 'ok' ? 'success' : 'error'}>
      {translate(`issuedPage:verified-${result}`, { name })}
    </Alert>
  );
}
