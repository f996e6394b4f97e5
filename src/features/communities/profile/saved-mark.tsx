import { Check } from "lucide-react";

import { useMessages } from "#i18n/language-context.tsx";

/** Says that a form was saved, every time anew. */
export function SavedMark({ times }: { readonly times: number }) {
  const { profile } = useMessages();
  return (
    <output>
      {times > 0 && (
        <span key={times} className="row quiet">
          <Check aria-hidden="true" size={18} />
          {profile.saved}
        </span>
      )}
    </output>
  );
}
