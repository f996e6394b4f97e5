/** Whether a text is an e-mail address or the address of a device: who answered can be told from it (R3). */
export function isAddress(cell: string): boolean {
  const text = cell.slice(0, 320).trim();
  return /^[^\s@<>]{1,64}@[^\s@<>]{1,200}\.[^\s@<>]{2,24}$/.test(text) || IPV4.test(text) || IPV6.test(text);
}

/** Whether the cells of a column together tell who answered: addresses, or something else in every row (R3). */
export function looksPersonal(cells: readonly string[]): boolean {
  if (cells.length === 0) return false;
  if (cells.filter(isAddress).length * 2 >= cells.length) return true;

  // Names and numbers of respondents differ in every row; so do remarks, but those are longer.
  const short = cells.filter((cell) => cell.length <= 40).length;
  const distinct = new Set(cells).size;
  return cells.length >= 5 && distinct >= cells.length * 0.9 && short >= cells.length * 0.9;
}

const IPV4 = /^(?:\d{1,3}\.){3}\d{1,3}$/;
const IPV6 = /^[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){4,7}$/i;
