import ts from "typescript";

/** Attributes that a person reads or hears. */
const SPOKEN = new Set([
  "alt",
  "aria-description",
  "aria-label",
  "aria-roledescription",
  "label",
  "placeholder",
  "title",
]);

/** The name of the app is the same in every language. */
const NAME = "Kiemkracht";

/**
 * The words that a TSX file writes itself, where they should come from i18n: text between tags, and the attributes
 * that are read out. Gives each with its line: `12: Opslaan`.
 */
export function textsInMarkup(fileName: string, source: string): readonly string[] {
  const file = ts.createSourceFile(fileName, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const texts: string[] = [];

  function report(node: ts.Node, text: string): void {
    const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    if (/\p{L}/u.test(text.replaceAll(NAME, ""))) texts.push(`${line}: ${text.trim()}`);
  }

  function visit(node: ts.Node): void {
    if (ts.isJsxText(node)) report(node, node.text);
    if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent)) reportWritten(node.expression);
    if (ts.isJsxAttribute(node) && SPOKEN.has(node.name.getText())) reportAttribute(node.initializer);
    ts.forEachChild(node, visit);
  }

  function reportAttribute(value: ts.JsxAttributeValue | undefined): void {
    if (value === undefined) return;
    reportWritten(ts.isJsxExpression(value) ? value.expression : value);
  }

  /** A string as such, or as one of the outcomes of a condition. What a function gives is not ours to judge. */
  function reportWritten(value: ts.Expression | undefined): void {
    if (value === undefined) return;
    if (ts.isStringLiteralLike(value)) report(value, value.text);
    else if (ts.isTemplateExpression(value)) {
      report(value, [value.head.text, ...value.templateSpans.map((span) => span.literal.text)].join(""));
    } else if (ts.isConditionalExpression(value)) {
      reportWritten(value.whenTrue);
      reportWritten(value.whenFalse);
    } else if (ts.isBinaryExpression(value)) reportWritten(value.right);
    else if (ts.isParenthesizedExpression(value)) reportWritten(value.expression);
  }

  visit(file);
  return texts;
}
