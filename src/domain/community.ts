import { ORGANISATION_KINDS } from "./organisation-kind.ts";
import { Day, Id, LongText, rowFields, ShortText } from "./rows/row.ts";
import { z } from "./schema.ts";

/** The usual rhythm of meetings: every six to eight weeks. */
export const DEFAULT_RHYTHM_WEEKS = 8;

export const Community = z.object({
  ...rowFields,
  name: ShortText.check(z.minLength(1)),
  description: LongText,
  /** Weeks between two meetings. A factor not scored for longer than twice this is `stale` (A5). */
  rhythmWeeks: z.int().check(z.gte(1), z.lte(52)),
  instrumentId: z.string(),
  /** The example community is marked as such everywhere. */
  isExample: z.boolean(),
  archived: z.boolean(),
  // Limits that the community chose itself; absent means the default of `attention/limits.ts`.
  lowLimit: z.nullish(z.number().check(z.gte(1), z.lte(5))),
  dividedLimit: z.nullish(z.number().check(z.gte(-1), z.lte(1))),
  unsureLimit: z.nullish(z.number().check(z.gt(0), z.lte(1))),
  staleRhythms: z.nullish(z.int().check(z.gte(1), z.lte(12))),
  falseCalls: z.nullish(z.number().check(z.gt(0), z.lte(0.2))),
  /** Ballots needed before a distribution is shown, for rounds that open from now on (R5); never fewer than the default. */
  threshold: z.nullish(z.int().check(z.gte(5), z.lte(100))),
});
export type Community = Readonly<z.infer<typeof Community>>;

export const Mandate = z.literal(["unknown", "broad", "limited", "none"]);
export type Mandate = z.infer<typeof Mandate>;
export const MANDATES: readonly Mandate[] = ["unknown", "broad", "limited", "none"];

/** A person, not an organisation. */
export const Member = z.object({
  ...rowFields,
  name: ShortText.check(z.minLength(1)),
  organisation: ShortText,
  organisationKind: z.literal(ORGANISATION_KINDS),
  mandate: Mandate,
});
export type Member = Readonly<z.infer<typeof Member>>;

export const ROLES = [
  "communityManager",
  "innovationManager",
  "ambassador",
  "delegate",
  "figurehead",
  "connector",
  "systemIntegrator",
  "outOfTheBoxThinker",
  "puller",
  "facilitator",
  "learningCoach",
  "knowledgeBroker",
  "criticalFriend",
  "liaison",
] as const;
export const Role = z.literal(ROLES);
export type Role = z.infer<typeof Role>;

/** One role of one member; its id is made from both, so that two devices cannot double it. */
export const MemberRole = z.object({ ...rowFields, memberId: Id, role: Role });
export type MemberRole = Readonly<z.infer<typeof MemberRole>>;

export const PHASES = ["dream", "elaboration", "materialisation", "rollOut", "securing"] as const;
export const PhaseKind = z.literal(PHASES);
export type PhaseKind = z.infer<typeof PhaseKind>;

/** A phase lasts from its first day until the next phase begins. */
export const Phase = z.object({ ...rowFields, kind: PhaseKind, startsOn: Day });
export type Phase = Readonly<z.infer<typeof Phase>>;
