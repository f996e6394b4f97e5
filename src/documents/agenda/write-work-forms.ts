import { STYLES } from "#documents/pdf/document-styles.ts";
import { type TaggedPdf } from "#documents/pdf/tagged-pdf.ts";

import { type AgendaDocument, type DocumentWorkForm } from "./agenda-document.ts";

const GAP = { section: 24, form: 12, steps: 4 } as const;

/** How the points are worked on, step by step: for who leads them. */
export function writeWorkForms(pdf: TaggedPdf, { workForms, speech }: AgendaDocument): void {
  if (workForms.length === 0) return;
  pdf.section(() => {
    pdf.gap(GAP.section);
    pdf.heading(2, speech.messages.documents.workForms.heading);
    workForms.forEach((form, index) => {
      if (index > 0) pdf.gap(GAP.form);
      writeForm(pdf, form, speech);
    });
  });
}

function writeForm(pdf: TaggedPdf, form: DocumentWorkForm, { messages }: AgendaDocument["speech"]): void {
  const { workForms, agenda } = messages.documents;
  const words = messages.agenda.point;
  pdf.heading(3, workForms.form(form.name, agenda.duration(form.minutes)));
  pdf.paragraph(form.purpose);
  if (form.preparation !== undefined) pdf.paragraph(words.workFormBefore(form.preparation));
  pdf.gap(GAP.steps);
  pdf.list(form.steps, { isNumbered: true });
  pdf.paragraph(words.workFormAfter(form.harvest));
  pdf.paragraph(words.workFormCredit(form.credits), STYLES.small);
}
