import MoveToInboxOutlined from '@mui/icons-material/MoveToInboxOutlined';
import Button from '@mui/material/Button';
import { useRef } from 'react';
import { useLanguage } from '../../language.ts';
import { useIsForReading, useProject } from '../../project/open-project.ts';
import { lookThroughFile } from './return-asking.ts';

/** Chooses a file that came back and looks through it. */
export function TakeInAction() {
  const { translate } = useLanguage();
  const project = useProject((state) => state.project);
  const isForReading = useIsForReading();
  const chooser = useRef<HTMLInputElement>(null);
  if (isForReading) return null;
  return (
    <>
      <input
        ref={chooser}
        type="file"
        accept=".planverk"
        hidden
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) void lookThroughFile(project, file);
          // The same file may be chosen again.
          target.value = '';
        }}
      />
      <Button
        size="small"
        variant="outlined"
        startIcon={<MoveToInboxOutlined />}
        onClick={() => chooser.current?.click()}
      >
        {translate('takingBack:take-in')}
      </Button>
    </>
  );
}
