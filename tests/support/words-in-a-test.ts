import { readdirSync, readFileSync } from "node:fs";

import ts from "typescript";

const DICTIONARY = "src/i18n/nl";

/** Where a test finds something, or says what something on the page is called. */
const FINDS = /^(?:(?:find|get|query)(?:All)?By\w+|toHave(?:Accessible|Display|Text)\w+|selectOptions)$/u;

/** A text of the dictionary. */
interface Text {
  /** What stands between what is filled in; a plain text is one part. */
  readonly parts: readonly string[];
  /** What it is once something is filled in; not for a text that is only that. */
  readonly whole: RegExp | undefined;
  /** Its parts that tell it from other texts. */
  readonly phrases: readonly string[];
}

/**
 * The words of the app that the test of a component writes itself, where they should come from `words.ts`: in what it
 * finds by, a whole text of the dictionary or a telling part of one; elsewhere, a whole text of two words or more. A
 * number that stands in a text may be named. Gives each with its line: `12: Opslaan`.
 */
export function wordsInTest(fileName: string, source: string, texts: readonly Text[]): readonly string[] {
  const file = parsed(fileName, source);
  const found: string[] = [];

  function visit(node: ts.Node, finds: boolean): void {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    const parts = partsOf(node);
    if (parts?.some((said) => isOfApp(said, finds, texts)) === true) {
      const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      found.push(`${line}: ${parts.join("…")}`);
    }
    if (ts.isCallExpression(node)) {
      visit(node.expression, finds);
      const inside = finds || FINDS.test(nameOfCalled(node));
      for (const argument of node.arguments) visit(argument, inside);
    } else ts.forEachChild(node, (child) => visit(child, finds));
  }

  visit(file, false);
  return found;
}

/** Every text of the Dutch dictionary. */
export function textsOfDictionary(): readonly Text[] {
  return readdirSync(DICTIONARY).flatMap((name) =>
    textsIn(parsed(name, readFileSync(`${DICTIONARY}/${name}`, "utf8"))),
  );
}

function textsIn(node: ts.Node): readonly Text[] {
  if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return [];
  const parts = partsOf(node);
  const texts = parts !== undefined && isValue(node) ? [textOf(parts)] : [];
  ts.forEachChild(node, (child) => {
    texts.push(...textsIn(child));
  });
  return texts;
}

function textOf(parts: readonly string[]): Text {
  const escaped = parts.map((part) => part.replaceAll(/[\\^$.*+?()[\]{}|]/gu, String.raw`\$&`));
  const isTelling = parts.length === 1 || letters(parts.join("")) >= 4;
  return {
    parts,
    whole: isTelling ? new RegExp(`^${escaped.join(".+")}$`, "u") : undefined,
    phrases: parts.map((part) => part.trim()).filter((part) => words(part) > 1 && letters(part) >= 10),
  };
}

/** Not the name of a key, nor what something is compared with. */
function isValue(node: ts.Node): boolean {
  const isKey = ts.isPropertyAssignment(node.parent) && node.parent.name === node;
  return !isKey && !ts.isBinaryExpression(node.parent) && !ts.isElementAccessExpression(node.parent);
}

function isOfApp(said: string, finds: boolean, texts: readonly Text[]): boolean {
  if (words(said) === 0) return false;
  if (!finds)
    return words(said) > 1 && texts.some(({ parts: [text, ...more] }) => more.length === 0 && text === said);
  const isPhrase = words(said) > 1 && letters(said) >= 8 && !/\d/u.test(said);
  return texts.some(
    ({ parts, whole, phrases }) =>
      whole?.test(said) === true ||
      phrases.some((phrase) => said.includes(phrase)) ||
      (isPhrase && parts.some((part) => part.includes(said))),
  );
}

function partsOf(node: ts.Node): readonly string[] | undefined {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isTemplateExpression(node))
    return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
  // Its words, without the signs of a pattern.
  if (ts.isRegularExpressionLiteral(node))
    return node.text.split(/\\[a-z]|[\\^$|+*?()[\]/]/u).map((part) => part.trim());
  return undefined;
}

function nameOfCalled({ expression }: ts.CallExpression): string {
  if (ts.isPropertyAccessExpression(expression)) return expression.name.text;
  return ts.isIdentifier(expression) ? expression.text : "";
}

function words(text: string): number {
  return text.match(/\p{L}+/gu)?.length ?? 0;
}

function letters(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}

function parsed(fileName: string, source: string): ts.SourceFile {
  return ts.createSourceFile(fileName, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
}
