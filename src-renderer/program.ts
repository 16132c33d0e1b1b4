import { createContext, useContext, useEffect, useRef, useState } from 'react';
import type { Program, Settings } from '../src-preload/contract.ts';
import { call, listen } from './bridge.ts';

/** The program as the page knows it, and how the user's choices are changed. */
export interface KnownProgram extends Program {
  readonly changeSettings: (changed: Partial<Settings>) => void;
  /** Why the choices weren't kept for the next time; null where they were. */
  readonly settingsError: unknown;
}

export const ProgramContext = createContext<KnownProgram | null>(null);

export function useProgram(): KnownProgram {
  const program = useContext(ProgramContext);
  if (!program) throw new Error('The program is not known around this component');
  return program;
}

export type ProgramReading =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'read'; readonly program: KnownProgram };

/** Reads what the program is, and follows the user's choices in every window. */
export function useProgramReading(attempt: number): ProgramReading {
  const [read, setRead] = useState<Program | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [settingsError, setSettingsError] = useState<unknown>(null);
  /** What was chosen here and the program hasn't answered yet: what it tells meanwhile is older. */
  const chosen = useRef<Settings | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt reads it again
  useEffect(() => {
    setError(null);
    call('read-program', {}).then(setRead, setError);
    return listen((event) => {
      if (event.name === 'settings-changed') {
        const settings = chosen.current ?? event.value;
        setRead((program) => program && { ...program, settings });
      }
    });
  }, [attempt]);
  if (error !== null) return { kind: 'failed', error };
  if (read === null) return { kind: 'loading' };
  const changeSettings = (changed: Partial<Settings>) => {
    const settings = { ...(chosen.current ?? read.settings), ...changed };
    chosen.current = settings;
    setRead({ ...read, settings });
    call('change-settings', settings)
      .then(() => setSettingsError(null), setSettingsError)
      .finally(() => {
        if (chosen.current === settings) chosen.current = null;
      });
  };
  return { kind: 'read', program: { ...read, changeSettings, settingsError } };
}
