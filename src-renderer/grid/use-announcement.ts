import { useCallback, useState } from 'react';

/** What the live region says. The same words said twice are told twice. */
export function useAnnouncement(): readonly [string, (text: string) => void] {
  const [said, setSaid] = useState({ text: '', times: 0 });
  const say = useCallback(
    (text: string) => setSaid((before) => ({ text, times: before.times + 1 })),
    [],
  );
  const untold = said.times % 2 === 0 ? '' : '\u00a0';
  return [said.text === '' ? '' : `${said.text}${untold}`, say];
}
