/** What the page asks of the worker that reads QR codes. */
export interface QrRequests {
  /** Whether it can: it is compiled then. */
  readonly prepare: { readonly given: null; readonly answer: boolean };
  readonly read: { readonly given: ImageData; readonly answer: readonly string[] };
}
