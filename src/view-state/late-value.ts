import { create, type StoreApi, type UseBoundStore } from "zustand";

/** What the screen waits for: a value that is not there at first, and may be followed by another. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- nothing is given: the caller says what will come
export function lateValue<T>(): UseBoundStore<StoreApi<{ readonly value?: T }>> {
  return create<{ readonly value?: T }>(() => ({}));
}
