import { answerRequests } from "#platform/ask-worker.ts";

export interface AddingRequests {
  readonly add: { readonly given: readonly number[]; readonly answer: number };
  readonly fail: { readonly given: undefined; readonly answer: never };
  readonly sleep: { readonly given: undefined; readonly answer: undefined };
}

answerRequests<AddingRequests, number>({
  add: (numbers, report) =>
    numbers.reduce((sum, number) => {
      report(sum + number);
      return sum + number;
    }, 0),
  fail: () => {
    throw new RangeError("Too much to add.");
  },
  sleep: () => new Promise(() => {}),
});
