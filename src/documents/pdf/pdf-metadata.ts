export interface PdfMetadata {
  readonly title: string;
  readonly author: string;
  /** BCP 47: "nl-NL". */
  readonly language: string;
  readonly created: Date;
  readonly tool: string;
}

/**
 * The descriptive part of a PDF's XMP metadata, with the mark of PDF/UA-1 (D1).
 *
 * PDF/A wants every schema it does not know to be described in the file itself, hence the second part.
 */
export function pdfMetadata({ title, author, language, created, tool }: PdfMetadata): string {
  return `
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
  <dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(title)}</rdf:li></rdf:Alt></dc:title>
  <dc:creator><rdf:Seq><rdf:li>${escapeXml(author)}</rdf:li></rdf:Seq></dc:creator>
  <dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language>
  <xmp:CreateDate>${created.toISOString().slice(0, 19)}Z</xmp:CreateDate>
  <xmp:CreatorTool>${escapeXml(tool)}</xmp:CreatorTool>
  <pdf:Producer>${escapeXml(tool)}</pdf:Producer>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
  <pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
  <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
    <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
    <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
    <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
    <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
      <pdfaProperty:category>internal</pdfaProperty:category>
      <pdfaProperty:description>PDF/UA version identifier</pdfaProperty:description>
      <pdfaProperty:name>part</pdfaProperty:name>
      <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
    </rdf:li></rdf:Seq></pdfaSchema:property>
  </rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>`;
}

const ENTITIES: Readonly<Record<string, string>> = { "<": "&lt;", ">": "&gt;", "&": "&amp;" };

function escapeXml(text: string): string {
  return text.replace(/[<>&]/gu, (sign) => ENTITIES[sign] ?? sign);
}

/** A text as metadata can hold it: one line, without what XML 1.0 forbids. Pictures may stay. */
export function metadataText(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Co}\p{Cn}\s]+/gu, " ")
    .trim();
}
