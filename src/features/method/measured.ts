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
  { answers: "made", people: "different", earlier: 3, shares: [4.4, 4.6, 4.6, 4.6] },
  { answers: "made", people: "different", earlier: 7, shares: [4.7, 4.8, 4.7, 4.8] },
  { answers: "made", people: "same", earlier: 1, shares: [0.5, 0.7, 0.6, 0.6] },
  { answers: "made", people: "same", earlier: 3, shares: [0.7, 0.7, 0.6, 0.5] },
  { answers: "made", people: "same", earlier: 7, shares: [0.8, 0.8, 0.7, 0.5] },
  { answers: "real", people: "different", earlier: 1, shares: [2.3, 2.1, 1.9, 1.3] },
  { answers: "real", people: "different", earlier: 3, shares: [2.7, 2.1, 1.9, 1.3] },
  { answers: "real", people: "different", earlier: 7, shares: [2.8, 2.2, 1.8, 1.3] },
  { answers: "real", people: "same", earlier: 1, shares: [1.1, 1.4, 1.5, 1.5] },
  { answers: "real", people: "same", earlier: 3, shares: [1.5, 1.4, 1.6, 1.3] },
  { answers: "real", people: "same", earlier: 7, shares: [1.7, 1.7, 1.6, 1.4] },
];

/** At least one false call: among twelve factors in one round, for one factor and for all twelve in seven judged rounds; 8 answers. */
export const FAMILY = { once: 41, sevenRounds: 28, anyInSeven: 97 };

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
  { swing: 0.15, isMinded: true, earlier: 3, shares: [5.3, 6.1, 6.7, 7.7] },
  { swing: 0.15, isMinded: false, earlier: 3, shares: [5.5, 6.7, 7.8, 10] },
  { swing: 0.15, isMinded: true, earlier: 7, shares: [5.2, 5.9, 6.8, 7.3] },
  { swing: 0.15, isMinded: false, earlier: 7, shares: [5.4, 6.8, 8.2, 10.6] },
  { swing: 0.15, isMinded: true, earlier: 15, shares: [5.6, 6.2, 7.3, 7] },
  { swing: 0.15, isMinded: false, earlier: 15, shares: [6, 7.3, 9.1, 11.5] },
  { swing: 0.3, isMinded: true, earlier: 1, shares: [7.5, 13, 16.9, 23.7] },
  { swing: 0.3, isMinded: true, earlier: 3, shares: [7.8, 9.9, 9.6, 13.5] },
  { swing: 0.3, isMinded: false, earlier: 3, shares: [9.1, 13.3, 16.5, 26.8] },
  { swing: 0.3, isMinded: true, earlier: 7, shares: [7.4, 8.2, 8.1, 7.2] },
  { swing: 0.3, isMinded: false, earlier: 7, shares: [9.6, 14.1, 19.3, 26.8] },
  { swing: 0.3, isMinded: true, earlier: 15, shares: [6.3, 6.7, 5.9, 6.2] },
  { swing: 0.3, isMinded: false, earlier: 15, shares: [9.4, 14.7, 19.8, 29.5] },
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
  { answers: "made", fall: 0.5, earlier: 1, found: [9, 16, 23, 37], ratio: [1.08, 0.99, 0.95, 0.99] },
  { answers: "made", fall: 0.5, earlier: 3, found: [14, 22, 32, 49], ratio: [0.99, 0.98, 0.96, 0.99] },
  { answers: "made", fall: 0.5, earlier: 7, found: [17, 27, 37, 57], ratio: [0.96, 0.96, 0.95, 0.95] },
  { answers: "made", fall: 1, earlier: 1, found: [28, 49, 69, 90], ratio: [1.11, 1.01, 0.99, 0.99] },
  { answers: "made", fall: 1, earlier: 3, found: [45, 67, 84, 96], ratio: [1, 0.97, 0.97, 0.98] },
  { answers: "made", fall: 1, earlier: 7, found: [54, 76, 90, 99], ratio: [0.96, 0.97, 0.98, 1] },
  { answers: "made", fall: 1.5, earlier: 1, found: [57, 83, 95, 100], ratio: [1.12, 1, 1, 1] },
  { answers: "made", fall: 1.5, earlier: 3, found: [79, 93, 98, 100], ratio: [0.98, 0.97, 0.99, 1] },
  { answers: "made", fall: 1.5, earlier: 7, found: [87, 98, 100, 100], ratio: [0.97, 0.99, 1, 1] },
  { answers: "real", fall: 0.5, earlier: 1, found: [7, 10, 15, 23], ratio: [1.07, 0.93, 0.96, 0.98] },
  { answers: "real", fall: 0.5, earlier: 3, found: [11, 15, 23, 39], ratio: [0.95, 0.99, 0.97, 0.94] },
  { answers: "real", fall: 0.5, earlier: 7, found: [13, 18, 29, 46], ratio: [0.98, 0.97, 0.96, 0.92] },
  { answers: "real", fall: 1, earlier: 1, found: [23, 42, 63, 87], ratio: [1.09, 0.97, 0.98, 0.99] },
  { answers: "real", fall: 1, earlier: 3, found: [38, 60, 80, 96], ratio: [0.93, 0.96, 0.96, 0.98] },
  { answers: "real", fall: 1, earlier: 7, found: [46, 70, 87, 98], ratio: [0.95, 0.95, 0.97, 0.99] },
  { answers: "real", fall: 1.5, earlier: 1, found: [46, 74, 91, 99], ratio: [1.11, 1.01, 1, 1] },
  { answers: "real", fall: 1.5, earlier: 3, found: [66, 88, 97, 99], ratio: [0.97, 0.98, 0.99, 1] },
  { answers: "real", fall: 1.5, earlier: 7, found: [76, 93, 99, 100], ratio: [0.98, 0.99, 1, 1] },
];

interface RivalFound {
  readonly rule: "app" | "anyMean" | "halfPoint" | "xmr" | "twoInARow" | "mannKendall";
  readonly falseCalls: number;
  /** Falls of 0.5, 1 and 1.5 points. */
  readonly found: readonly [number, number, number];
}

/** The rules side by side: 8 made answers of different people, seven earlier rounds. */
export const RIVALS: readonly RivalFound[] = [
  { rule: "app", falseCalls: 4.8, found: [27, 76, 98] },
  { rule: "anyMean", falseCalls: 88.9, found: [83, 98, 100] },
  { rule: "halfPoint", falseCalls: 32.5, found: [55, 88, 99] },
  { rule: "xmr", falseCalls: 3.9, found: [18, 53, 84] },
  { rule: "mannKendall", falseCalls: 4.8, found: [7, 10, 10] },
  { rule: "twoInARow", falseCalls: 23.4, found: [32, 42, 44] },
];
