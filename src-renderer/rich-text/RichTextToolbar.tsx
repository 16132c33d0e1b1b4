import Divider from '@mui/material/Divider';
import Stack from '@mui/material/Stack';
import ToggleButton from '@mui/material/ToggleButton';
import Tooltip from '@mui/material/Tooltip';
import { type Editor, useEditorState } from '@tiptap/react';
import { type KeyboardEvent, type Ref, useMemo, useState } from 'react';
import { useLanguage } from '../language.ts';
import { keyShortcuts, keysText } from './key-names.ts';
import { type Tool, type ToolName, toolsFor } from './toolbar-tools.ts';

interface RichTextToolbarProps {
  readonly editor: Editor;
  readonly headingLevels: readonly [number, ...number[]];
  readonly controls: string;
  readonly onLink: () => void;
  readonly ref: Ref<HTMLDivElement>;
}

/** One stop of the Tab key; the arrows go from tool to tool, Escape back to the text. */
export function RichTextToolbar({
  editor,
  headingLevels,
  controls,
  onLink,
  ref,
}: RichTextToolbarProps) {
  const { translate } = useLanguage();
  const groups = useMemo(() => toolsFor(headingLevels), [headingLevels]);
  const [stop, setStop] = useState<ToolName>('heading-one');
  const states = useEditorState({
    editor,
    selector: () =>
      Object.fromEntries(groups.flat().map((tool) => [tool.name, stateOf(tool, editor)])),
  });

  function go(event: KeyboardEvent<HTMLElement>): void {
    const buttons = Array.from(event.currentTarget.querySelectorAll('button'));
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const next = {
      ArrowRight: (at + 1) % buttons.length,
      ArrowLeft: (at - 1 + buttons.length) % buttons.length,
      Home: 0,
      End: buttons.length - 1,
    }[event.key];
    if (event.key === 'Escape') editor.commands.focus();
    else if (next !== undefined) buttons[next]?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  function use(tool: Tool, byPointer: boolean): void {
    if (!states[tool.name]?.isPossible) return;
    if (!tool.use) onLink();
    else tool.use(byPointer ? editor.chain().focus() : editor.chain()).run();
  }

  return (
    <Stack
      ref={ref}
      direction="row"
      role="toolbar"
      aria-label={translate('richText:toolbar')}
      aria-controls={controls}
      onKeyDown={go}
      sx={{
        flexWrap: 'wrap',
        gap: 0.25,
        p: 0.5,
        borderBottom: 1,
        borderColor: 'divider',
        // In a long text they stay where they can be reached.
        position: 'sticky',
        top: 0,
        zIndex: 2,
        borderRadius: 'inherit',
        bgcolor: 'background.paper',
      }}
    >
      {groups.map((group, at) => [
        at > 0 && (
          <Divider
            key={`before-${group[0]?.name}`}
            orientation="vertical"
            flexItem
            sx={{ mx: 0.25, my: 0.75 }}
          />
        ),
        ...group.map((tool) => {
          const name = translate(`richText:${tool.name}`);
          const { isOn = false, isPossible = false } = states[tool.name] ?? {};
          return (
            <Tooltip
              // Within the page's landmarks.
              slotProps={{ popper: { disablePortal: true } }}
              key={tool.name}
              title={translate('richText:tool-with-keys', {
                tool: name,
                keys: keysText(tool.keys),
              })}
            >
              <ToggleButton
                value={tool.name}
                size="small"
                color="primary"
                selected={isOn}
                tabIndex={stop === tool.name ? 0 : -1}
                aria-label={name}
                aria-pressed={tool.isOn ? isOn : undefined}
                aria-disabled={!isPossible}
                aria-haspopup={tool.use ? undefined : 'dialog'}
                aria-keyshortcuts={keyShortcuts(tool.keys)}
                onFocus={() => setStop(tool.name)}
                // The text keeps the focus and what is marked in it.
                onMouseDown={(event) => event.preventDefault()}
                onClick={({ detail }) => use(tool, detail > 0)}
                sx={toolLook}
              >
                {tool.Icon ? <tool.Icon fontSize="small" /> : name}
              </ToggleButton>
            </Tooltip>
          );
        }),
      ])}
    </Stack>
  );
}

const stateOf = (tool: Tool, editor: Editor) => ({
  isOn: tool.isOn?.(editor) ?? false,
  isPossible: tool.use?.(editor.can().chain()).run() ?? editor.can().setMark('link'),
});

const toolLook = {
  minWidth: 28,
  height: 32,
  px: 0.75,
  py: 0,
  border: 0,
  color: 'text.secondary',
  fontSize: '0.8125rem',
  whiteSpace: 'nowrap',
  '&[aria-disabled="true"]': { color: 'text.disabled', cursor: 'default' },
  '&:focus-visible': {
    outline: '2px solid currentColor',
    outlineOffset: -2,
    color: 'text.primary',
  },
} as const;
