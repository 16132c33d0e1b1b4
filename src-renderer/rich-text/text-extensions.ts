import { Extension, type Extensions, Node } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { isOpenable } from './openable-address.ts';
import { pastedContent } from './pasted-content.ts';

interface TextShape {
  /** The levels that the page has room for, from the outermost. */
  readonly headingLevels: readonly [number, ...number[]];
  /** Said over what can't be edited. */
  readonly keptNotice: string;
  /** A table was pasted, and has become lines of text. */
  readonly onTable: () => void;
}

/** What a text may hold: the same as the Word documents have a part for. */
export const textExtensions = ({ headingLevels, keptNotice, onTable }: TextShape): Extensions => [
  StarterKit.configure({
    document: false,
    heading: false,
    code: false,
    codeBlock: false,
    horizontalRule: false,
    strike: false,
    underline: false,
    trailingNode: {
      node: 'paragraph',
      notAfter: ['paragraph', 'heading', 'bulletList', 'orderedList', 'blockquote'],
    },
    link: {
      autolink: false,
      openOnClick: false,
      isAllowedUri: isOpenable,
      HTMLAttributes: { target: null, rel: null },
    },
  }),
  WrittenText,
  ListKeys,
  headingOf(headingLevels),
  keptMarkdownOf(keptNotice),
  pastedContent(headingLevels, onTable),
];

/** The input and paste rules that are left on. The rest would change what somebody wrote with a star in it. */
export const typingRules = {
  enableInputRules: ['bulletList', 'orderedList', 'blockquote'],
  enablePasteRules: ['link'],
};

// Headings stand at the top only: in a list or a quotation the documents would have no level for them.
const WrittenText = Node.create({
  name: 'doc',
  topNode: true,
  content: '(block | heading | keptMarkdown)+',
});

// As in Word, since Tab leaves the text.
const ListKeys = Extension.create({
  name: 'listKeys',
  addKeyboardShortcuts() {
    return {
      'Alt-Shift-ArrowRight': () => this.editor.commands.sinkListItem('listItem'),
      'Alt-Shift-ArrowLeft': () => this.editor.commands.liftListItem('listItem'),
    };
  },
});

/** The level that a heading of this depth in the Markdown is shown at: the nearest that there is room for. */
export const shownLevel = (depth: number, [first, ...rest]: TextShape['headingLevels']): number =>
  rest.findLast((level) => level <= depth) ?? first;

const headingOf = (levels: TextShape['headingLevels']) =>
  Node.create({
    name: 'heading',
    content: 'text*',
    defining: true,
    addAttributes: () => ({ level: { default: levels[0], rendered: false } }),
    parseHTML: () => levels.map((level) => ({ tag: `h${level}`, attrs: { level } })),
    renderHTML: ({ node }) => {
      const level = shownLevel(Number(node.attrs['level']), levels);
      return [`h${level}`, { class: level === levels[0] ? 'outer-heading' : 'inner-heading' }, 0];
    },
    addKeyboardShortcuts() {
      // As in Word.
      return Object.fromEntries(
        levels.map((level, at) => [
          `Mod-Alt-${at + 1}`,
          () => this.editor.commands.toggleNode('heading', 'paragraph', { level }),
        ]),
      );
    },
  });

const keptMarkdownOf = (notice: string) =>
  Node.create({
    name: 'keptMarkdown',
    atom: true,
    addAttributes: () => ({
      markdown: {
        default: '',
        parseHTML: (element) => element.dataset['markdown'] ?? '',
        renderHTML: ({ markdown }) => ({ 'data-markdown': markdown }),
      },
    }),
    parseHTML: () => [{ tag: 'div[data-markdown]' }],
    renderHTML: ({ node, HTMLAttributes }) => [
      'div',
      { ...HTMLAttributes, class: 'kept-markdown' },
      ['p', notice],
      ['pre', String(node.attrs['markdown'])],
    ],
    renderText: ({ node }) => String(node.attrs['markdown']),
  });
