/**
 * What `npm run bench:attention` measured (A11), in per cent: the numbers of the page about the method. A test holds them
 * against `tests/bench/attention/results.md`.
 */

/** Answers a round; every row of four numbers is for these. */
export const BALLOTS = [5, 8, 12, 20] as const;

type ByBallots = readonly [number, number, number, number];

interface FalseCalls {
  readonly answers: "made" | "real";
  readonly people: "different" | "same";
  readonly earlier: number;
  readonly shares: ByBallots;
}

/** False calls per factor and round. */
export const FALSE_CALLS: readonly FalseCalls[] = [
  { answers: "made", people: "different", earlier: 1, shares: [3.7, 4.8, 4.9, 4.9] },
  { answers: "made", people: "different", earlier: 3, shares: [4.2, 4.5, 4.5, 4.5] },
  { answers: "made", people: "different", earlier: 7, shares: [4.6, 4.7, 4.7, 4.8] },
  { answers: "made", people: "same", earlier: 1, shares: [0.5, 0.7, 0.6, 0.6] },
  { answers: "made", people: "same", earlier: 3, shares: [0.7, 0.7, 0.6, 0.5] },
  { answers: "made", people: "same", earlier: 7, shares: [0.8, 0.8, 0.6, 0.5] },
  { answers: "real", people: "different", earlier: 1, shares: [2.3, 2.2, 1.9, 1.3] },
  { answers: "real", people: "different", earlier: 3, shares: [2.5, 2, 1.8, 1] },
  { answers: "real", people: "different", earlier: 7, shares: [2.7, 2.1, 1.6, 1.1] },
  { answers: "real", people: "same", earlier: 1, shares: [1.1, 1.4, 1.5, 1.5] },
  { answers: "real", people: "same", earlier: 3, shares: [1.4, 1.3, 1.5, 1.3] },
  { answers: "real", people: "same", earlier: 7, shares: [1.7, 1.6, 1.5, 1.4] },
];

/** At least one false call among twelve factors in one round, and for one factor in seven judged rounds; 8 answers. */
export const FAMILY = { once: 41, sevenRounds: 27 };

interface SwingCalls {
  readonly swing: number;
  /** Whether the swing is reckoned with. */
  readonly isMinded: boolean;
  readonly earlier: number;
  readonly shares: ByBallots;
}

/** False calls where whole meetings swing. */
export const SWINGS: readonly SwingCalls[] = [
  { swing: 0.15, isMinded: true, earlier: 1, shares: [4.8, 6.7, 8.2, 10.5] },
  { swing: 0.15, isMinded: true, earlier: 3, shares: [5.1, 6, 6.6, 7.7] },
  { swing: 0.15, isMinded: false, earlier: 3, shares: [5.3, 6.6, 7.7, 10] },
  { swing: 0.15, isMinded: true, earlier: 7, shares: [5.1, 5.9, 6.8, 7.4] },
  { swing: 0.15, isMinded: false, earlier: 7, shares: [5.3, 6.8, 8.3, 10.7] },
  { swing: 0.15, isMinded: true, earlier: 15, shares: [5.5, 6.3, 7.4, 7] },
  { swing: 0.15, isMinded: false, earlier: 15, shares: [5.9, 7.4, 9.3, 11.7] },
  { swing: 0.3, isMinded: true, earlier: 1, shares: [7.5, 13, 16.9, 23.7] },
  { swing: 0.3, isMinded: true, earlier: 3, shares: [7.7, 9.8, 9.5, 13.3] },
  { swing: 0.3, isMinded: false, earlier: 3, shares: [9, 13.1, 16.7, 27.1] },
  { swing: 0.3, isMinded: true, earlier: 7, shares: [7.3, 8.2, 8.2, 7.2] },
  { swing: 0.3, isMinded: false, earlier: 7, shares: [9.7, 14.4, 19.8, 27.8] },
  { swing: 0.3, isMinded: true, earlier: 15, shares: [6.2, 6.7, 5.9, 6.2] },
  { swing: 0.3, isMinded: false, earlier: 15, shares: [9.3, 15, 20.3, 30.4] },
];

interface FallsFound {
  readonly answers: "made" | "real";
  readonly fall: number;
  readonly earlier: number;
  readonly found: ByBallots;
  /** As a part of what the best possible test finds with as many false falls. */
  readonly ratio: ByBallots;
}

/** Real falls found at once, different people. */
export const FALLS_FOUND: readonly FallsFound[] = [
  { answers: "made", fall: 0.5, earlier: 1, found: [9, 16, 23, 37], ratio: [1.13, 0.99, 1, 0.97] },
  { answers: "made", fall: 0.5, earlier: 3, found: [14, 22, 31, 48], ratio: [1.01, 0.99, 0.93, 0.95] },
  { answers: "made", fall: 0.5, earlier: 7, found: [17, 26, 37, 56], ratio: [0.92, 0.97, 0.94, 0.95] },
  { answers: "made", fall: 1, earlier: 1, found: [28, 49, 69, 90], ratio: [1.14, 1.01, 1.01, 0.99] },
  { answers: "made", fall: 1, earlier: 3, found: [44, 66, 84, 96], ratio: [1, 0.98, 0.96, 0.98] },
  { answers: "made", fall: 1, earlier: 7, found: [53, 75, 90, 99], ratio: [0.93, 0.97, 0.98, 1] },
  { answers: "made", fall: 1.5, earlier: 1, found: [57, 83, 95, 100], ratio: [1.15, 1, 1, 1] },
  { answers: "made", fall: 1.5, earlier: 3, found: [78, 93, 98, 100], ratio: [0.98, 0.97, 0.99, 1] },
  { answers: "made", fall: 1.5, earlier: 7, found: [86, 97, 100, 100], ratio: [0.96, 0.99, 1, 1] },
  { answers: "real", fall: 0.5, earlier: 1, found: [7, 10, 15, 23], ratio: [1.03, 0.9, 0.97, 1.01] },
  { answers: "real", fall: 0.5, earlier: 3, found: [10, 15, 23, 38], ratio: [0.94, 1, 0.95, 0.99] },
  { answers: "real", fall: 0.5, earlier: 7, found: [13, 18, 28, 45], ratio: [0.96, 0.98, 0.91, 0.88] },
  { answers: "real", fall: 1, earlier: 1, found: [23, 42, 63, 87], ratio: [1.07, 0.96, 0.99, 1.01] },
  { answers: "real", fall: 1, earlier: 3, found: [37, 60, 80, 96], ratio: [0.93, 0.97, 0.95, 0.99] },
  { answers: "real", fall: 1, earlier: 7, found: [45, 69, 86, 98], ratio: [0.94, 0.95, 0.97, 0.99] },
  { answers: "real", fall: 1.5, earlier: 1, found: [46, 74, 91, 99], ratio: [1.09, 1.01, 1.01, 1] },
  { answers: "real", fall: 1.5, earlier: 3, found: [65, 88, 97, 99], ratio: [0.97, 0.98, 0.98, 1] },
  { answers: "real", fall: 1.5, earlier: 7, found: [76, 93, 99, 100], ratio: [0.97, 0.98, 1, 1] },
];

interface RivalFound {
  readonly rule: "app" | "anyMean" | "halfPoint" | "xmr" | "twoInARow";
  readonly falseCalls: number;
  /** Falls of 0.5, 1 and 1.5 points. */
  readonly found: readonly [number, number, number];
}

/** The rules side by side: 8 made answers of different people, seven earlier rounds. */
export const RIVALS: readonly RivalFound[] = [
  { rule: "app", falseCalls: 4.7, found: [26, 75, 97] },
  { rule: "anyMean", falseCalls: 88.9, found: [83, 98, 100] },
  { rule: "halfPoint", falseCalls: 32.5, found: [55, 88, 99] },
  { rule: "xmr", falseCalls: 3.9, found: [18, 53, 84] },
  { rule: "twoInARow", falseCalls: 23.4, found: [32, 42, 44] },
];
