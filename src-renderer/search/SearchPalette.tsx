import Search from '@mui/icons-material/Search';
import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import Dialog from '@mui/material/Dialog';
import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import visuallyHidden from '@mui/utils/visuallyHidden';
import { type ReactNode, useMemo, useState } from 'react';
import { addressOf, placeAddress } from '../frame/addresses.ts';
import { pagesOf } from '../frame/pages.ts';
import { useGoTo } from '../frame/use-address.ts';
import { useLanguage } from '../language.ts';
import { usePlan, useProject } from '../project/open-project.ts';
import { groupOf, type PaletteOption, paletteOptions } from './palette-options.ts';
import { SearchOption } from './SearchOption.tsx';
import { closeSearch } from './search-opening.ts';
import { usePaletteCommands } from './use-palette-commands.ts';
import { useSearchHits } from './use-search-hits.ts';

/** One field that finds everything: rows of the plan by what is written in them, pages, and commands. */
export function SearchPalette() {
  const { translate } = useLanguage();
  const project = useProject((state) => state.project);
  const plan = usePlan();
  const goTo = useGoTo();
  const commands = usePaletteCommands();
  const [query, setQuery] = useState('');
  const { hits, isDone } = useSearchHits(query);
  const options = useMemo(
    () => paletteOptions(query, { pages: pagesOf(plan), commands, hits }, translate),
    [query, plan, commands, hits, translate],
  );

  // The list itself says where there is nothing.
  const isFound = query.trim() !== '' && options.length > 0;

  function choose(option: PaletteOption) {
    // What stands there was found for what was written before.
    if (option.kind === 'hit' && !isDone) return;
    closeSearch();
    if (option.kind === 'page') goTo(addressOf(project, option.page));
    else if (option.kind === 'command') option.act();
    else goTo(placeAddress(project, option.hit));
  }

  return (
    <Dialog
      open
      onClose={closeSearch}
      fullWidth
      maxWidth="sm"
      sx={{ '& .MuiDialog-container': { alignItems: 'flex-start' } }}
      slotProps={{ paper: { 'aria-label': translate('frame:search'), sx: { mt: '8vh' } } }}
    >
      <Autocomplete<PaletteOption>
        open
        autoHighlight
        onClose={(_event, reason) => reason === 'escape' && closeSearch()}
        disablePortal
        options={options}
        inputValue={query}
        value={null}
        onInputChange={(_event, text, reason) => {
          if (reason === 'input') setQuery(text);
        }}
        onChange={(_event, option) => option && choose(option)}
        filterOptions={(all) => all}
        groupBy={(option) => groupOf(option, translate)}
        getOptionLabel={({ name }) => name}
        getOptionKey={keyOf}
        noOptionsText={translate(isDone ? 'search:nothing' : 'search:searching')}
        forcePopupIcon={false}
        slots={{ popper: InPlace, paper: Plain }}
        slotProps={{ listbox: { sx: { maxHeight: '60vh' } } }}
        renderOption={({ key: _, ...props }, option) => (
          <SearchOption key={keyOf(option)} option={option} {...props} />
        )}
        renderInput={(parameters) => (
          <TextField
            {...parameters}
            autoFocus
            placeholder={translate('search:placeholder')}
            slotProps={{
              ...parameters.slotProps,
              htmlInput: {
                ...parameters.slotProps.htmlInput,
                'aria-label': translate('search:placeholder'),
              },
              input: {
                ...parameters.slotProps.input,
                startAdornment: (
                  <InputAdornment position="start">
                    <Search fontSize="small" aria-hidden />
                  </InputAdornment>
                ),
              },
            }}
            sx={{ p: 1.5 }}
          />
        )}
      />
      <div role="status" style={visuallyHidden}>
        {isDone && isFound && translate('search:found', { count: options.length })}
      </div>
    </Dialog>
  );
}

const keyOf = (option: PaletteOption): string =>
  option.kind === 'hit' ? `${option.hit.id} ${option.hit.field}` : `${option.kind} ${option.name}`;

/** The list stands in the dialog under the field, not over it. */
function InPlace({ children }: { readonly children?: unknown }) {
  return <Box sx={{ borderTop: 1, borderColor: 'divider' }}>{children as ReactNode}</Box>;
}

const Plain = ({ children }: { readonly children?: unknown }) => <>{children as ReactNode}</>;
