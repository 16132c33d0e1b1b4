import FormatBold from '@mui/icons-material/FormatBold';
import FormatIndentDecrease from '@mui/icons-material/FormatIndentDecrease';
import FormatIndentIncrease from '@mui/icons-material/FormatIndentIncrease';
import FormatItalic from '@mui/icons-material/FormatItalic';
import FormatListBulleted from '@mui/icons-material/FormatListBulleted';
import FormatListNumbered from '@mui/icons-material/FormatListNumbered';
import FormatQuote from '@mui/icons-material/FormatQuote';
import InsertLink from '@mui/icons-material/InsertLink';
import type SvgIcon from '@mui/material/SvgIcon';
import type { ChainedCommands, Editor } from '@tiptap/core';
import { shownLevel } from './text-extensions.ts';

export type ToolName =
  | 'heading-one'
  | 'heading-two'
  | 'bold'
  | 'italic'
  | 'bullet-list'
  | 'ordered-list'
  | 'sink'
  | 'lift'
  | 'quote'
  | 'link';

export interface Tool {
  readonly name: ToolName;
  /** Without one, the tool's name is written. */
  readonly Icon?: typeof SvgIcon;
  readonly keys: readonly string[];
  /** Whether the text at the cursor has it; left out by tools that do a thing once. */
  readonly isOn?: (editor: Editor) => boolean;
  /** Left out by the tool that asks first. */
  readonly use?: (chain: ChainedCommands) => ChainedCommands;
}

/** The tools of a text, in groups. */
export const toolsFor = (levels: readonly [number, ...number[]]): readonly (readonly Tool[])[] => [
  levels.slice(0, 2).map((level, at) => ({
    name: at === 0 ? 'heading-one' : 'heading-two',
    keys: ['Mod', 'Alt', String(at + 1)],
    isOn: (editor) =>
      editor.isActive('heading') &&
      shownLevel(Number(editor.getAttributes('heading')['level']), levels) === level,
    use: (chain) => chain.toggleNode('heading', 'paragraph', { level }),
  })),
  [
    {
      name: 'bold',
      Icon: FormatBold,
      keys: ['Mod', 'B'],
      isOn: (editor) => editor.isActive('bold'),
      use: (chain) => chain.toggleBold(),
    },
    {
      name: 'italic',
      Icon: FormatItalic,
      keys: ['Mod', 'I'],
      isOn: (editor) => editor.isActive('italic'),
      use: (chain) => chain.toggleItalic(),
    },
    {
      name: 'link',
      Icon: InsertLink,
      keys: ['Mod', 'K'],
      isOn: (editor) => editor.isActive('link'),
    },
  ],
  [
    {
      name: 'bullet-list',
      Icon: FormatListBulleted,
      keys: ['Mod', 'Shift', '8'],
      isOn: (editor) => editor.isActive('bulletList'),
      use: (chain) => chain.toggleBulletList(),
    },
    {
      name: 'ordered-list',
      Icon: FormatListNumbered,
      keys: ['Mod', 'Shift', '7'],
      isOn: (editor) => editor.isActive('orderedList'),
      use: (chain) => chain.toggleOrderedList(),
    },
    {
      name: 'lift',
      Icon: FormatIndentDecrease,
      keys: ['Alt', 'Shift', 'ArrowLeft'],
      use: (chain) => chain.liftListItem('listItem'),
    },
    {
      name: 'sink',
      Icon: FormatIndentIncrease,
      keys: ['Alt', 'Shift', 'ArrowRight'],
      use: (chain) => chain.sinkListItem('listItem'),
    },
    {
      name: 'quote',
      Icon: FormatQuote,
      keys: ['Mod', 'Shift', 'B'],
      isOn: (editor) => editor.isActive('blockquote'),
      use: (chain) => chain.toggleBlockquote(),
    },
  ],
];
