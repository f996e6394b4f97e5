/** All results that are kept on this device; one of them stands behind it as a code. */
export const RESULT_ADDRESS = "#r";

/** Whether an address is of a result that somebody took home, and not of a page of the app. */
export function isResultAddress(hash: string): boolean {
  return /^#\/?r(?:\d|$)/u.test(hash);
}

/** The link that holds a result, for any device: what stands behind the hash is sent to nobody. */
export function resultLink(code: string): string {
  return `${location.origin}${location.pathname}#${code}`;
}
