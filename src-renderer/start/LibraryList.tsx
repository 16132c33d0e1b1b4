import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import ListItemButton from '@mui/material/ListItemButton';
import ListItemText from '@mui/material/ListItemText';
import Typography from '@mui/material/Typography';
import { sizeText } from '../../src-domain/messages/size-text.ts';
import type { LibraryFile } from '../../src-preload/contract.ts';
import { momentText, useLanguage } from '../language.ts';

interface LibraryListProps {
  readonly files: readonly LibraryFile[];
  readonly onOpen: (file: LibraryFile) => void;
}

/** The files of the library, each a button that opens it. */
export function LibraryList({ files, onOpen }: LibraryListProps) {
  const { translate, language } = useLanguage();
  if (files.length === 0) return null;
  return (
    <List dense disablePadding sx={{ border: 1, borderColor: 'divider', borderRadius: 1 }}>
      {files.map((file) => (
        <ListItem key={file.path} disablePadding>
          <ListItemButton onClick={() => onOpen(file)}>
            <ListItemText
              primary={file.fileName}
              secondary={translate('start:library-file', {
                size: sizeText(file.sizeInBytes),
                moment: momentText(file.changedAt, language),
              })}
            />
            {file.isOpen && (
              <Typography variant="body2" color="textSecondary">
                {translate('start:is-open')}
              </Typography>
            )}
          </ListItemButton>
        </ListItem>
      ))}
    </List>
  );
}
