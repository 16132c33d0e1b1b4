import { useState } from 'react';
import {
  type AttachmentOwner,
  attachmentLimitInBytes,
} from '../../src-domain/attachments/attachments.ts';
import { additionLabel } from '../../src-domain/messages/labels.ts';
import { addAttachment } from '../bridge.ts';
import { CallFailed } from '../call-failure.ts';
import { useLanguage } from '../language.ts';
import { useOpenedProject, useProject } from '../project/open-project.ts';

/** A file that wasn't taken in, and why. */
interface Refused {
  readonly name: string;
  readonly error: unknown;
}

export type Adding =
  | { readonly kind: 'adding'; readonly name: string; readonly at: number; readonly count: number }
  /** `count` files were added the last time. */
  | { readonly kind: 'idle'; readonly count: number; readonly refused: readonly Refused[] };

/** A folder that is dropped looks like a file that nobody can read. */
export const folderName = (file: File): Refused => ({ name: file.name, error: 'folder' });

/** Adds files as attachments, one after the other. */
export function useAdding(owner: AttachmentOwner): {
  readonly state: Adding;
  readonly add: (files: readonly File[], folders?: readonly File[]) => Promise<void>;
} {
  const { translate } = useLanguage();
  const { store } = useOpenedProject();
  const project = useProject((state) => state.project);
  const [state, setState] = useState<Adding>({ kind: 'idle', count: 0, refused: [] });

  const addOne = async (file: File): Promise<void> => {
    if (file.size > attachmentLimitInBytes) {
      const values = { path: file.name, limitInMegabytes: attachmentLimitInBytes / 1_000_000 };
      throw new CallFailed({ code: 'attachment-too-large', values });
    }
    const called = additionLabel(store.plan, 'attachment', { id: '', name: file.name }, translate);
    await addAttachment(file, { project, owner, called, token: crypto.randomUUID() });
  };

  const add = async (files: readonly File[], folders: readonly File[] = []): Promise<void> => {
    if (files.length + folders.length === 0 || state.kind === 'adding') return;
    const refused = folders.map(folderName);
    // What they belong to may just have been put in.
    await store.sent();
    for (const [index, file] of files.entries()) {
      setState({ kind: 'adding', name: file.name, at: index + 1, count: files.length });
      try {
        await addOne(file);
      } catch (error) {
        refused.push({ name: file.name, error });
      }
    }
    const count = files.length + folders.length - refused.length;
    setState({ kind: 'idle', count, refused });
  };
  return { state, add };
}
