/** The grammar of words and slots: what the names in a policy mean. */
import { z } from 'zod';
import { codeOwners } from '../checks/duties/consents.js';
import { idSchema } from '../checks/rule-options.js';
import { nameSchema } from '../checks/values.js';
import { defaultBranch } from '../evidence/baseline-fact.js';
import { parseCivilDate } from '../time/civil-date.js';

const text = z.string().min(1);

/** `owner/repo//path`: a live file, read at the head of that protected branch at every decision. */
export const livePattern = /^([\w.-]+(?:\/[\w.-]+)+)\/\/([^@\s]+)$/;
/** A live file, or a path in the layer's own repository and commit. */
const file = text;

const calendarAddress = z
  .string()
  .regex(
    /^(https:\/\/\S+|[\w.-]+(\/[\w.-]+)+\/\/\S+|[^\s:]+\.ics)$/,
    'expected owner/repo//path.ics, an https address, or a path ending in .ics',
  );

/** The freeze periods of a project of GitLab: of the one that the run is of, or of another one. */
const freezePeriods = z.strictObject({
  gitlab: z.literal('freeze-periods'),
  project: z
    .string()
    .regex(/^[\w.-]+(\/[\w.-]+)+$/, 'expected group/project')
    .optional(),
});
export type FreezePeriodsWord = z.infer<typeof freezePeriods>;

/** A calendar by its address; `private` allows one that is reached inside of one's own network. */
const calendarSchema = z.union(
  [
    calendarAddress,
    z.strictObject({ url: z.url({ protocol: /^https$/ }), private: z.literal(true).optional() }),
    freezePeriods,
  ],
  {
    error:
      'expected owner/repo//path.ics, an https address, a path ending in .ics, { url, private: true } or { gitlab: freeze-periods }',
  },
);
export type CalendarWord = z.infer<typeof calendarSchema>;

const position = {
  of: z.enum(['month', 'quarter', 'year']),
  at: z.string().optional(),
};
const dayNumber = z.int().refine((n) => n !== 0, 'expected a number from 1, or a negative one');
/** A date: `2026-12-01`, `12-01` (every year), `…T18:00`, or a position in a month, quarter or year. */
const date = z.union(
  [
    text,
    z.strictObject({ day: dayNumber, ...position }),
    z.strictObject({ 'business-day': dayNumber, ...position }),
    z.strictObject({ weekday: text, nth: dayNumber, ...position }),
  ],
  {
    error:
      'expected a date such as 2026-12-01, 12-01 (every year) or { business-day: -2, of: month }',
  },
);
const hours = z.union([text, z.array(text).min(1)], {
  error: 'expected hours such as 09:00-16:00, or a list of them',
});
const days = z.union([text, z.array(text).min(1)], {
  error: 'expected days such as mon-fri, or a list of them',
});

/** Coarse shape only: `parsePeriod` in time/ says what is half-specified or contradicts itself. */
export const periodSchema = z.strictObject({
  title: text.optional(),
  days: days.optional(),
  hours: hours.optional(),
  dates: z.array(date).min(1).optional(),
  from: date.optional(),
  through: date.optional(),
  until: date.optional(),
  weekly: z.strictObject({ from: text.optional(), until: text.optional() }).optional(),
  holidays: z
    .union([nameSchema, z.array(nameSchema).min(1)], {
      error: 'expected region, a calendar, or a list of ISO codes such as [DE-HE]',
    })
    .optional(),
  calendar: nameSchema.optional(),
  only: z.array(text).min(1).optional(),
  rrule: text.optional(),
  start: text.optional(),
  for: text.optional(),
  cron: text.optional(),
  in: text.optional(),
  except: z.array(date).min(1).optional(),
  reason: text.optional(),
  owner: text.optional(),
  ticket: text.optional(),
  hard: z.boolean().optional(),
  'valid-from': text.optional(),
  'valid-until': text.optional(),
});
export type PeriodConfig = z.infer<typeof periodSchema>;

/** A calendar, or ISO 3166 codes. */
const holidaySet = z.union([nameSchema, z.array(nameSchema).min(1)], {
  error: 'expected a calendar, or a list of ISO codes such as [DE-HE]',
});

const groupSchema = z.strictObject({
  title: text.optional(),
  github: text.optional(),
  gitlab: text.optional(),
  servicenow: text.optional(),
  members: z.array(text).min(1).optional(),
  contact: text.optional(),
  meets: z.strictObject({ days: days.optional(), hours: hours.optional() }).optional(),
});
export type Group = z.infer<typeof groupSchema>;

/** Credential variables carry this prefix, so that no policy can ask for another secret. */
const credentials = z
  .string()
  .regex(/^PROMOTION_GATE_[A-Z0-9_]+$/, 'expected the name of a variable PROMOTION_GATE_…');

const ticketSystemSchema = z.strictObject({
  system: z.enum(['servicenow', 'jira', 'jsm', 'azure-boards', 'forge', 'http', 'file']),
  url: z.url({ protocol: /^https$/ }).optional(),
  credentials: credentials.optional(),
  key: text.optional(),
  states: z
    .strictObject({ go: z.array(text).min(1), wait: z.array(text).min(1).optional() })
    .optional(),
});

const weekday = z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']);

/** Words flow down: a layer below may use and add them, never redefine one. */
export const wordsShape = {
  timezone: text.optional(),
  holidays: holidaySet.optional(),
  weekend: z.array(weekday).min(1).optional(),
  'fiscal-year': z
    .strictObject({
      starts: z
        .string()
        .refine(
          (text) => parseCivilDate(`2024-${text}`) !== undefined,
          'expected MM-DD, such as 04-01',
        )
        .meta({ pattern: '^\\d{2}-\\d{2}$' }),
    })
    .optional(),
  calendars: z.record(idSchema, calendarSchema).optional(),
  people: file.optional(),
  catalog: file.optional(),
  exceptions: file.optional(),
  holds: file.optional(),
  regions: z
    .record(idSchema, z.strictObject({ timezone: text, holidays: holidaySet.optional() }))
    .optional(),
  groups: z
    .record(idSchema, groupSchema)
    .superRefine((groups, context) => {
      if (!Object.hasOwn(groups, codeOwners)) return;
      const message = `${codeOwners} stands for the owners in CODEOWNERS: give the group another id`;
      context.addIssue({ code: 'custom', message, path: [codeOwners] });
    })
    .optional(),
  periods: z.record(idSchema, periodSchema).optional(),
  tickets: z.record(idSchema, ticketSystemSchema).optional(),
};

/** A pattern could stand for what somebody else names. */
const exactName = z.string().regex(/^[^*?[\]]+$/, 'expected an exact name, without *, ?, [ and ]');

/** Files of the workspace, or in what a workflow (GitHub) or a job (GitLab) left at the forge. */
const reportSchema = z
  .strictObject({
    files: z.union([text, z.array(text).min(1)]),
    workflow: exactName.optional(),
    artifact: exactName.optional(),
    job: exactName.optional(),
  })
  .superRefine((slot, context) => {
    const fault = slotFault(slot);
    if (fault !== undefined) context.addIssue({ code: 'custom', ...fault });
  })
  .meta({
    dependencies: {
      workflow: ['artifact'],
      artifact: ['workflow'],
      job: { properties: { workflow: false, artifact: false } },
    },
  });

function slotFault(slot: {
  readonly workflow?: string | undefined;
  readonly artifact?: string | undefined;
  readonly job?: string | undefined;
}): { readonly path: [string]; readonly message: string } | undefined {
  const { workflow, artifact, job } = slot;
  if (job !== undefined && (workflow !== undefined || artifact !== undefined)) {
    const message = 'stands alone: write job (GitLab), or workflow and artifact (GitHub)';
    return { path: ['job'], message };
  }
  if (workflow !== undefined && artifact === undefined) {
    return { path: ['workflow'], message: 'needs the name of what it uploads: write artifact too' };
  }
  if (artifact !== undefined && workflow === undefined) {
    return { path: ['artifact'], message: 'needs the file of what uploads it: write workflow too' };
  }
  return undefined;
}

const dependencySchema = z.strictObject({
  health: z.url({ protocol: /^https?$/ }).optional(),
  statuspage: z.url({ protocol: /^https$/ }).optional(),
  components: z.array(text).min(1).optional(),
  prometheus: text.optional(),
  deployments: text.optional(),
  samples: z.strictObject({ healthy: z.int().min(1), of: z.int().min(1) }).optional(),
  private: z.literal(true).optional(),
});

/** Where else a report is named, this stands for the same one of the default branch. */
const reportId = idSchema.refine((id) => id !== defaultBranch, {
  error: `is what \`baseline: ${defaultBranch}\` stands for: give the report another id`,
});

/** Slots flow up: asked by name above, filled by the service. */
export const slotsShape = {
  reports: z.record(reportId, reportSchema).optional(),
  dependencies: z.record(idSchema, dependencySchema).optional(),
};

/** What is promoted. With a catalogue these facts may only raise what it says. */
export const serviceSchema = z.strictObject({
  title: text.optional(),
  paths: z.union([text, z.array(text).min(1)]).optional(),
  tier: z.int().min(0).optional(),
  data: z.union([text, z.array(text).min(1)]).optional(),
  regions: z.union([text, z.array(text).min(1)]).optional(),
});
export type Service = z.infer<typeof serviceSchema>;
