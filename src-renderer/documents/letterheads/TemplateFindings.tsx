import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { useEffect, useState } from 'react';
import type { TemplateFinding } from '../../../src-domain/letterhead/template-finding.ts';
import { templateFindingText } from '../../../src-domain/messages/template-finding-text.ts';
import { call } from '../../bridge.ts';
import { errorText } from '../../frame/error-text.ts';
import { useLanguage } from '../../language.ts';
import { useProject } from '../../project/open-project.ts';

interface TemplateFindingsProps {
  readonly organisationId: string;
  /** Of the template: another one is looked at anew. */
  readonly hash: string;
}

type Looked =
  | { readonly kind: 'looking' }
  | { readonly kind: 'seen'; readonly findings: readonly TemplateFinding[] }
  | { readonly kind: 'failed'; readonly error: unknown };

/** What a municipality's own template lacks. */
export function TemplateFindings({ organisationId, hash }: TemplateFindingsProps) {
  const { translate } = useLanguage();
  const project = useProject((state) => state.project);
  const [looked, setLooked] = useState<Looked>({ kind: 'looking' });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another template is looked at anew
  useEffect(() => {
    let isWanted = true;
    setLooked({ kind: 'looking' });
    call('check-template', { project, organisationId }).then(
      (findings) => isWanted && setLooked({ kind: 'seen', findings }),
      (error) => isWanted && setLooked({ kind: 'failed', error }),
    );
    return () => {
      isWanted = false;
    };
  }, [project, organisationId, hash]);
  return <div aria-live="polite">{said(looked)}</div>;

  function said(state: Looked) {
    switch (state.kind) {
      case 'looking':
        return translate('letterheads:checking');
      case 'failed':
        return <Alert severity="error">{errorText(state.error, translate)}</Alert>;
      case 'seen': {
        const { findings } = state;
        if (findings.length === 0) {
          return <Alert severity="success">{translate('letterheads:lacks-nothing')}</Alert>;
        }
        const texts = findings.map((finding) => templateFindingText(finding, translate));
        return (
          <Alert severity="info">
            {translate('letterheads:lacks', { count: findings.length })}
            <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2.5 }}>
              {texts.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </Box>
          </Alert>
        );
      }
    }
  }
}
