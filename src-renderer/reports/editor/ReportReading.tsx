import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import type { Row } from '../../../src-domain/entities/registry.ts';
import { aspects } from '../../../src-domain/entities/reports.ts';
import { capitalised } from '../../../src-domain/messages/capitalised.ts';
import { dayText } from '../../../src-domain/messages/day-text.ts';
import { choiceLabel, fieldLabel } from '../../../src-domain/messages/field-text.ts';
import { reportLabel } from '../../../src-domain/messages/report-labels.ts';
import type { Plan } from '../../../src-domain/plan.ts';
import {
  type Deviation,
  deviationsOf,
  firstToldIn,
} from '../../../src-domain/reports/deviations.ts';
import { reportBefore } from '../../../src-domain/reports/report-before.ts';
import type { Report } from '../../../src-domain/reports/report-series.ts';
import type { ReportedPlan } from '../../../src-domain/reports/reported-plan.ts';
import { AttachmentList } from '../../attachments/AttachmentList.tsx';
import { useLanguage } from '../../language.ts';
import { MarkdownView } from '../../markdown/MarkdownView.tsx';
import { LightSign } from '../LightSign.tsx';
import { FigureTable } from './FigureTable.tsx';
import { LightBefore } from './LightBefore.tsx';
import { PeriodFigures } from './PeriodFigures.tsx';
import { ReportSection } from './ReportSection.tsx';
import { textsOf } from './report-texts.ts';

/** A submitted report as it was: everything in it is from what was frozen with it. */
export function ReportReading({ report, plan, day }: ReportedPlan) {
  const { translate } = useLanguage();
  return (
    <>
      {report.exemptUnder !== '' && (
        <Typography sx={{ mt: 1.5, fontWeight: 600 }}>
          {translate('reportEditor:exempt-under', { ground: report.exemptUnder })}
        </Typography>
      )}
      <Lights report={report} plan={plan} />
      {textsOf[report.kind].map(({ field, label }) => (
        <ReportSection key={field} heading={translate(label)}>
          <Box sx={{ maxWidth: '72ch', '& p': { mt: 0 } }}>
            {report[field].trim() === '' ? (
              <Typography variant="body2">{translate('reportEditor:nothing-written')}</Typography>
            ) : (
              <MarkdownView markdown={report[field]} />
            )}
          </Box>
        </ReportSection>
      ))}
      <Deviations report={report} plan={plan} />
      <PeriodFigures plan={plan} report={report} day={day} />
      <Box sx={{ mt: 3.5 }}>
        <AttachmentList owner={{ reportId: report.id }} heading="h2" readOnly />
      </Box>
    </>
  );
}

interface PartProps {
  readonly report: Report;
  readonly plan: Plan;
}

function Lights({ report, plan }: PartProps) {
  const { translate } = useLanguage();
  const before = reportBefore(plan, report);
  const lightIn = (reportId: string, aspect: Row<'light'>['aspect']) =>
    plan.rows.light.find((light) => light.reportId === reportId && light.aspect === aspect);
  return (
    <Box sx={{ mt: 2.5 }}>
      <FigureTable
        heading={translate('reportEditor:lights')}
        level="h2"
        columns={[
          translate('reportEditor:aspect'),
          translate('reportEditor:light'),
          translate('reportEditor:reason'),
          ...(before ? [translate('reportEditor:since-last')] : []),
        ]}
        rows={aspects.map((aspect) => {
          const light = lightIn(report.id, aspect);
          const colour = light?.colour ?? null;
          const was = before ? (lightIn(before.id, aspect)?.colour ?? null) : null;
          return {
            id: aspect,
            cells: [
              capitalised(choiceLabel('light', 'aspect', aspect, translate)),
              colour === null ? (
                translate('reportEditor:not-assessed')
              ) : (
                <LightSign key="sign" colour={colour} />
              ),
              light?.reason ?? '',
              ...(before ? [<LightBefore key="before" colour={colour} before={was} />] : []),
            ],
          };
        })}
        empty=""
      />
    </Box>
  );
}

function Deviations({ report, plan }: PartProps) {
  const { translate } = useLanguage();
  const deviations = deviationsOf(plan, report.id);
  return (
    <ReportSection heading={translate('reportEditor:deviations')}>
      {deviations.length === 0 ? (
        <Typography variant="body2">{translate('reportEditor:no-deviations')}</Typography>
      ) : (
        <Box component="ol" sx={{ display: 'grid', gap: 1.5, m: 0, p: 0, listStyle: 'none' }}>
          {deviations.map((deviation, at) => (
            <DeviationRead
              key={deviation.id}
              deviation={deviation}
              number={at + 1}
              toldIn={firstToldIn(plan, deviation)}
              plan={plan}
            />
          ))}
        </Box>
      )}
    </ReportSection>
  );
}

const words = ['text', 'cause', 'consequence', 'action'] as const;

interface DeviationReadProps {
  readonly deviation: Deviation;
  readonly number: number;
  readonly toldIn: Report | null;
  readonly plan: Plan;
}

function DeviationRead({ deviation, number, toldIn, plan }: DeviationReadProps) {
  const { translate } = useLanguage();
  const { aspect, closedOn } = deviation;
  const about = [
    ...(aspect === null
      ? []
      : [capitalised(choiceLabel('deviation', 'aspect', aspect, translate))]),
    closedOn === null
      ? translate('reportEditor:open')
      : translate('reportEditor:closed-on', { day: dayText(closedOn) }),
    ...(toldIn
      ? [
          translate('reportEditor:carried-over-read', {
            report: reportLabel(plan, toldIn, translate),
          }),
        ]
      : []),
  ];
  return (
    <Paper component="li" sx={{ px: 2, py: 1.5 }}>
      <Typography variant="h3">{translate('reportEditor:deviation', { number })}</Typography>
      <Typography variant="body2" color="textSecondary">
        {about.join(' · ')}
      </Typography>
      <Box
        component="dl"
        sx={{
          m: 0,
          mt: 1,
          display: 'grid',
          columnGap: 2,
          rowGap: 0.5,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: '8rem minmax(0, 1fr)' },
          '& dt': { color: 'text.secondary' },
          '& dd': { m: 0, whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
          fontSize: '0.875rem',
        }}
      >
        {words
          .filter((field) => deviation[field].trim() !== '')
          .map((field) => (
            <Box key={field} sx={{ display: 'contents' }}>
              <dt>{capitalised(fieldLabel('deviation', field, translate))}</dt>
              <dd>{deviation[field]}</dd>
            </Box>
          ))}
      </Box>
    </Paper>
  );
}
