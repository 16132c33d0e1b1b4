import DownloadOutlined from '@mui/icons-material/DownloadOutlined';
import Button from '@mui/material/Button';
import { saveMeasurements } from '../../bridge.ts';
import { ButtonStatus } from '../../frame/ButtonStatus.tsx';
import { errorText } from '../../frame/error-text.ts';
import { useAnnouncement } from '../../grid/use-announcement.ts';
import { useLanguage } from '../../language.ts';
import { usePlan, useProject } from '../../project/open-project.ts';

/** Makes a file of all measurements for a spreadsheet, and tells how many stand in it. */
export function ExportButton() {
  const { translate, language } = useLanguage();
  const project = useProject((state) => state.project);
  const { measurement } = usePlan().rows;
  const [said, say] = useAnnouncement();

  const save = async () => {
    const saved = await saveMeasurements(project, { language });
    if (saved.kind === 'not-saved') return '';
    return saved.kind === 'saved'
      ? translate('measurements:export-saved', { path: saved.path })
      : translate('measurements:export-downloaded', { name: saved.fileName });
  };
  const tellHow = () => {
    say(translate('measurements:exporting'));
    save().then(say, (error: unknown) => say(errorText(error, translate)));
  };

  return (
    <>
      <Button
        startIcon={<DownloadOutlined />}
        title={translate('measurements:export-explained')}
        disabled={measurement.length === 0}
        onClick={tellHow}
      >
        {translate('measurements:export')}
      </Button>
      <ButtonStatus said={said} />
    </>
  );
}
