import { useState } from "react";

import { ANY_FORM, findWorkForms } from "#domain/agenda/find-work-forms.ts";
import { type Community } from "#domain/community.ts";
import { useWorkForms } from "#features/agenda/use-work-forms.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { CommunityEyebrow } from "#ui/community-eyebrow.tsx";
import { Notice } from "#ui/notice.tsx";
import { Page } from "#ui/page.tsx";

import { FindForms } from "./find-forms.tsx";
import { FoundForm } from "./found-form.tsx";
import { Questions } from "./questions.tsx";

import "./library.css";

interface LibraryPageProps {
  readonly community: Community;
  /** What it begins with looking for. */
  readonly factorId?: string;
}

/** Every work form, found by words, factor, what stands out, and the minutes and people there are (G1). */
export function LibraryPage({ community, factorId }: LibraryPageProps) {
  const { library } = useMessages();
  const forms = useWorkForms();
  const [wanted, setWanted] = useState({ ...ANY_FORM, factorId: factorId ?? null });
  const found = findWorkForms(forms, wanted);
  if (forms.length === 0) return null;
  return (
    <Page title={library.title} eyebrow={<CommunityEyebrow community={community} />} lead={library.lead}>
      <FindForms wanted={wanted} onChange={setWanted} />
      <p role="status" className="library__count">
        {library.found(found.length, forms.length)}
      </p>
      {found.length === 0 ? (
        <Notice kind="quiet" title={library.none.title}>
          <p>{library.none.text}</p>
        </Notice>
      ) : (
        <ul className="library">
          {found.map((one) => (
            <FoundForm key={one.form.id} communityId={community.id} {...one} />
          ))}
        </ul>
      )}
      <Questions />
    </Page>
  );
}
