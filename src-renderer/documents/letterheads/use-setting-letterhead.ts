import { useState } from 'react';
import type { Row } from '../../../src-domain/entities/registry.ts';
import {
  type LetterheadRow,
  letterheadLimitInBytes,
  letterheadOf,
} from '../../../src-domain/letterhead/letterhead-changes.ts';
import { sizeText } from '../../../src-domain/messages/size-text.ts';
import { call } from '../../bridge.ts';
import { errorText } from '../../frame/error-text.ts';
import { useLanguage } from '../../language.ts';
import { useOpenedProject, useProject } from '../../project/open-project.ts';

interface SettingLetterhead {
  /** What went wrong the last time, in words. */
  readonly error: string | null;
  readonly isUnderWay: boolean;
  readonly set: (file: File) => Promise<void>;
  readonly remove: (row: LetterheadRow) => void;
}

/** Gives a municipality a template or a logo of its own, and takes it away. */
export function useSettingLetterhead(
  { id: organisationId, name: municipality }: Row<'organisation'>,
  part: LetterheadRow['part'],
): SettingLetterhead {
  const { translate } = useLanguage();
  const { store } = useOpenedProject();
  const project = useProject((state) => state.project);
  const [error, setError] = useState<string | null>(null);
  const [isUnderWay, setIsUnderWay] = useState(false);

  async function set(file: File): Promise<void> {
    const { name } = file;
    if (file.size > letterheadLimitInBytes) {
      const limit = sizeText(letterheadLimitInBytes);
      setError(translate('letterheads:too-large', { name, limit }));
      return;
    }
    setIsUnderWay(true);
    setError(null);
    const kept = letterheadOf(store.plan, organisationId, part)?.description ?? '';
    const proposed = translate('letterheads:proposed-description', { municipality });
    try {
      await store.sent();
      await call('set-letterhead', {
        project,
        token: crypto.randomUUID(),
        organisationId,
        part,
        name,
        description: part === 'logo' ? kept || proposed : '',
        base64: await base64Of(file),
        called: translate(`letterheads:set-${part}`, { municipality }),
      });
    } catch (failed) {
      setError(errorText(failed, translate));
    } finally {
      setIsUnderWay(false);
    }
  }

  const remove = (row: LetterheadRow) => {
    setError(null);
    store.change(translate(`letterheads:removed-${part}`, { municipality }), [
      { kind: 'delete', entity: 'letterhead', row },
    ]);
  };

  return { error, isUnderWay, set, remove };
}

async function base64Of(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const chunks: string[] = [];
  // A call takes no more arguments than some tens of thousands.
  for (let at = 0; at < bytes.length; at += 0x8000) {
    chunks.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)));
  }
  return btoa(chunks.join(''));
}
