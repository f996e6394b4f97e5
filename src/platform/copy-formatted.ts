/** The same text twice: as it is typed, and with its headings, lists and tables. */
export interface FormattedText {
  readonly plain: string;
  readonly html: string;
}

/**
 * Puts a text on the clipboard in both ways, so that a mail gets its formatting and a field of plain text does not; in
 * plain text only where the browser knows no more, and "refused" where it lets nothing through.
 *
 * Call it while a press of the user is still handled: the text itself may come later.
 */
export async function copyFormatted(
  told: Promise<FormattedText>,
): Promise<"formatted" | "plain" | "refused"> {
  try {
    const part = async (type: "plain" | "html") => new Blob([(await told)[type]], { type: `text/${type}` });
    await navigator.clipboard.write([
      new ClipboardItem({ "text/plain": part("plain"), "text/html": part("html") }),
    ]);
    return "formatted";
  } catch {
    return await copyPlain((await told).plain);
  }
}

async function copyPlain(text: string): Promise<"plain" | "refused"> {
  try {
    await navigator.clipboard.writeText(text);
    return "plain";
  } catch {
    return "refused";
  }
}
