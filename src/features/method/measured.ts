/**
 * What `npm run bench:attention` measured (A11), in per cent: the numbers of the page about the method. A test holds them
 * against `tests/bench/attention/results.md`.
 */

/** Answers a round; every row of four numbers is for these. */
export const BALLOTS = [5, 8, 12, 20] as const;

type ByBallots = readonly [number, number, number, number];

/** More than most communities have. */
export const MORE_BALLOTS = [24, 40, 100] as const;

interface FalseCalls {
  readonly answers: "made" | "real";
  readonly people: "different" | "partly" | "same";
  readonly earlier: number;
  readonly shares: ByBallots;
}

/** False calls per factor and round. */
export const FALSE_CALLS: readonly FalseCalls[] = [
  { answers: "made", people: "different", earlier: 1, shares: [3.7, 4.7, 4.1, 4.7] },
  { answers: "made", people: "different", earlier: 3, shares: [4.5, 4.7, 4.7, 4.5] },
  { answers: "made", people: "different", earlier: 7, shares: [4.6, 4.9, 4.8, 4.9] },
  { answers: "made", people: "partly", earlier: 1, shares: [2.3, 2.3, 1.9, 2.1] },
  { answers: "made", people: "partly", earlier: 3, shares: [2.6, 2.3, 2.4, 2.1] },
  { answers: "made", people: "partly", earlier: 7, shares: [2.6, 2.1, 2, 2.2] },
  { answers: "made", people: "same", earlier: 1, shares: [0.5, 0.7, 0.5, 0.5] },
  { answers: "made", people: "same", earlier: 3, shares: [0.7, 0.8, 0.6, 0.3] },
  { answers: "made", people: "same", earlier: 7, shares: [0.8, 0.7, 0.6, 0.4] },
  { answers: "real", people: "different", earlier: 1, shares: [4.2, 4.5, 4.6, 4.6] },
  { answers: "real", people: "different", earlier: 3, shares: [4.5, 4.6, 4.6, 4.7] },
  { answers: "real", people: "different", earlier: 7, shares: [4.6, 4.8, 4.5, 4.8] },
  { answers: "real", people: "partly", earlier: 1, shares: [2.5, 2.1, 1.7, 1] },
  { answers: "real", people: "partly", earlier: 3, shares: [2.6, 2.1, 1.9, 1.4] },
  { answers: "real", people: "partly", earlier: 7, shares: [2.7, 2.2, 1.8, 1.2] },
  { answers: "real", people: "same", earlier: 1, shares: [1, 1.3, 1.3, 1.4] },
  { answers: "real", people: "same", earlier: 3, shares: [1.4, 1.3, 1.3, 1.2] },
  { answers: "real", people: "same", earlier: 7, shares: [1.6, 1.5, 1.3, 1.3] },
];

interface WideCalls {
  readonly answers: "made" | "real" | "near";
  readonly earlier: number;
  /** By `BALLOTS` and `MORE_BALLOTS`. */
  readonly shares: readonly number[];
}

/** False calls with more answers, and where 90 to 97 in a hundred answer the same. */
export const WIDE: readonly WideCalls[] = [
  { answers: "made", earlier: 1, shares: [3.7, 4.7, 4.1, 4.7, 4.8, 4.8, 4.8] },
  { answers: "made", earlier: 3, shares: [4.5, 4.7, 4.7, 4.5, 4.8, 4.8, 4.8] },
  { answers: "made", earlier: 7, shares: [4.6, 4.9, 4.8, 4.9, 4.8, 4.8, 4.8] },
  { answers: "real", earlier: 1, shares: [4.2, 4.5, 4.6, 4.6, 4.8, 4.9, 4.7] },
  { answers: "real", earlier: 3, shares: [4.5, 4.6, 4.6, 4.7, 4.6, 4.6, 4.5] },
  { answers: "real", earlier: 7, shares: [4.6, 4.8, 4.5, 4.8, 4.7, 4.8, 4.8] },
  { answers: "near", earlier: 1, shares: [0, 0.1, 0.1, 0.3, 0.6, 1.5, 3.2] },
  { answers: "near", earlier: 3, shares: [0.4, 0.9, 0.5, 1.2, 1.5, 2.3, 3.9] },
  { answers: "near", earlier: 7, shares: [1.2, 1.9, 1.3, 1.9, 2, 2.7, 3.9] },
];

/** At least one false call: among twelve factors in one round, for one factor and for all twelve in seven judged rounds; 8 answers. */
export const FAMILY = { once: 42, sevenRounds: 28, anyInSeven: 97 };

interface SwingCalls {
  readonly swing: number;
  /** Whether the swing is reckoned with. */
  readonly isMinded: boolean;
  readonly earlier: number;
  readonly shares: ByBallots;
}

/** False calls where whole meetings swing. */
export const SWINGS: readonly SwingCalls[] = [
  { swing: 0.15, isMinded: true, earlier: 1, shares: [5, 6.6, 7.6, 11.4] },
  { swing: 0.15, isMinded: true, earlier: 3, shares: [5.4, 6.1, 7.6, 9.6] },
  { swing: 0.15, isMinded: false, earlier: 3, shares: [5.5, 6.2, 7.9, 11.2] },
  { swing: 0.15, isMinded: true, earlier: 7, shares: [5.4, 6.4, 7.9, 9.3] },
  { swing: 0.15, isMinded: false, earlier: 7, shares: [5.4, 6.7, 8.5, 11.4] },
  { swing: 0.15, isMinded: true, earlier: 15, shares: [5, 7.5, 7.7, 8.3] },
  { swing: 0.15, isMinded: false, earlier: 15, shares: [5.1, 7.7, 8.4, 11.4] },
  { swing: 0.3, isMinded: true, earlier: 1, shares: [7, 12.1, 15.3, 21.4] },
  { swing: 0.3, isMinded: true, earlier: 3, shares: [9, 10.9, 12.4, 20.1] },
  { swing: 0.3, isMinded: false, earlier: 3, shares: [9.4, 12.1, 16.4, 29] },
  { swing: 0.3, isMinded: true, earlier: 7, shares: [8.6, 10.8, 12, 10.4] },
  { swing: 0.3, isMinded: false, earlier: 7, shares: [9.1, 13.8, 20, 26.7] },
  { swing: 0.3, isMinded: true, earlier: 15, shares: [8.3, 9.4, 6.7, 5.8] },
  { swing: 0.3, isMinded: false, earlier: 15, shares: [9.3, 14.9, 18.3, 26.4] },
];

interface FallsFound {
  readonly answers: "made" | "real";
  readonly fall: number;
  readonly earlier: number;
  readonly found: ByBallots;
  /** As a part of what the best such test finds with as many false falls: of those that compare the last answers with all earlier ones. */
  readonly ratio: ByBallots;
}

/** Real falls found at once, different people. */
export const FALLS_FOUND: readonly FallsFound[] = [
  { answers: "made", fall: 0.5, earlier: 1, found: [10, 16, 22, 36], ratio: [1.04, 0.94, 0.98, 1.07] },
  { answers: "made", fall: 0.5, earlier: 3, found: [15, 22, 32, 48], ratio: [0.95, 0.96, 0.94, 0.96] },
  { answers: "made", fall: 0.5, earlier: 7, found: [17, 28, 37, 56], ratio: [0.98, 0.94, 0.95, 0.94] },
  { answers: "made", fall: 1, earlier: 1, found: [29, 49, 68, 89], ratio: [1.07, 0.99, 1.01, 1] },
  { answers: "made", fall: 1, earlier: 3, found: [46, 68, 86, 98], ratio: [0.99, 0.98, 0.98, 0.99] },
  { answers: "made", fall: 1, earlier: 7, found: [54, 76, 91, 99], ratio: [0.96, 0.95, 0.99, 1] },
  { answers: "made", fall: 1.5, earlier: 1, found: [57, 83, 95, 100], ratio: [1.1, 1, 1, 1] },
  { answers: "made", fall: 1.5, earlier: 3, found: [80, 95, 99, 100], ratio: [0.98, 0.99, 1, 1] },
  { answers: "made", fall: 1.5, earlier: 7, found: [87, 98, 100, 100], ratio: [0.97, 0.99, 1, 1] },
  { answers: "real", fall: 0.5, earlier: 1, found: [9, 15, 20, 30], ratio: [1.16, 0.96, 1.08, 0.96] },
  { answers: "real", fall: 0.5, earlier: 3, found: [13, 18, 28, 41], ratio: [0.95, 0.95, 0.94, 1.01] },
  { answers: "real", fall: 0.5, earlier: 7, found: [15, 22, 32, 47], ratio: [0.93, 0.93, 1.02, 0.97] },
  { answers: "real", fall: 1, earlier: 1, found: [26, 43, 60, 82], ratio: [1.13, 0.97, 0.99, 0.98] },
  { answers: "real", fall: 1, earlier: 3, found: [40, 61, 76, 93], ratio: [0.93, 0.95, 0.94, 0.98] },
  { answers: "real", fall: 1, earlier: 7, found: [47, 68, 82, 96], ratio: [0.93, 0.94, 0.98, 0.99] },
  { answers: "real", fall: 1.5, earlier: 1, found: [48, 72, 87, 98], ratio: [1.11, 1.01, 1, 1] },
  { answers: "real", fall: 1.5, earlier: 3, found: [67, 87, 94, 98], ratio: [0.98, 0.98, 0.97, 0.99] },
  { answers: "real", fall: 1.5, earlier: 7, found: [75, 91, 97, 100], ratio: [0.98, 0.99, 0.99, 1] },
];

interface RivalFound {
  readonly rule: "app" | "anyMean" | "halfPoint" | "xmr" | "twoInARow" | "mannKendall";
  readonly falseCalls: number;
  /** Falls of 0.5, 1 and 1.5 points. */
  readonly found: readonly [number, number, number];
}

/** The rules side by side: 8 made answers of different people, seven earlier rounds. */
export const RIVALS: readonly RivalFound[] = [
  { rule: "app", falseCalls: 4.9, found: [28, 76, 98] },
  { rule: "anyMean", falseCalls: 88.7, found: [83, 98, 100] },
  { rule: "halfPoint", falseCalls: 32.5, found: [55, 88, 99] },
  { rule: "xmr", falseCalls: 4.1, found: [19, 53, 84] },
  { rule: "mannKendall", falseCalls: 4.8, found: [8, 10, 10] },
  { rule: "twoInARow", falseCalls: 23.6, found: [32, 43, 44] },
];
