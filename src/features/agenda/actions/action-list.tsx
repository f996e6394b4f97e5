import { Plus } from "lucide-react";
import { useState } from "react";

import { type Action } from "#domain/agenda/action.ts";
import { type Member } from "#domain/community.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { type Agreed } from "#storage/rows/actions.ts";
import { Button } from "#ui/button.tsx";
import { useReturnFocus } from "#ui/form/use-return-focus.ts";

import { ActionForm } from "./action-form.tsx";
import { ActionItem } from "./action-item.tsx";

import "./actions.css";

interface ActionListProps {
  /** Open ones, in their order. */
  readonly actions: readonly Action[];
  readonly members: readonly Member[];
  /** Where a new one is agreed; absent where none is added. */
  readonly agreed?: Agreed;
  /** Where the focus goes when one leaves the list. */
  readonly onGone: () => void;
}

/** Open actions, and the way to add one. */
export function ActionList({ actions: open, members, agreed, onGone }: ActionListProps) {
  return (
    <>
      {open.length > 0 && (
        <ul className="actions">
          {open.map((action) => (
            <ActionItem key={action.id} action={action} members={members} onGone={onGone} />
          ))}
        </ul>
      )}
      {agreed !== undefined && <AddAction agreed={agreed} members={members} />}
    </>
  );
}

function AddAction({ agreed, members }: { readonly agreed: Agreed; readonly members: readonly Member[] }) {
  const { actions } = useMessages();
  const [isAdding, setIsAdding] = useState(false);
  const button = useReturnFocus(isAdding);
  if (isAdding) return <ActionForm of={agreed} members={members} onDone={() => setIsAdding(false)} />;
  return (
    <p className="no-print">
      <Button ref={button} look="quiet" onClick={() => setIsAdding(true)}>
        <Plus aria-hidden="true" size={18} />
        {actions.add}
      </Button>
    </p>
  );
}
