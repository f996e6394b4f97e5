/** The same answer in other capitals or with other spaces is the same answer. */
export function writtenAs(cell: string): string {
  return cell.slice(0, 200).replace(/\s+/g, " ").trim().toLowerCase();
}
