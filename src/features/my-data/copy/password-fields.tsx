import { useState } from "react";

import { err, ok, type Result } from "#domain/result.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { Check } from "#ui/form/check.tsx";
import { TextField } from "#ui/form/text-field.tsx";
import { Notice } from "#ui/notice.tsx";

const SHORTEST = 8;

type Wrong = "tooShort" | "different";

/** A password that may be given, twice the same: a slip of the finger would lose the copy (B7). */
export interface Password {
  readonly isWanted: boolean;
  readonly wrong: Wrong | undefined;
  readonly first: string;
  readonly again: string;
  readonly set: (change: { isWanted?: boolean; first?: string; again?: string }) => void;
  /** The password, nothing when none is wanted, or what is wrong with it. */
  readonly check: () => Result<string | undefined, Wrong>;
  readonly forget: () => void;
}

const NONE = { isWanted: false, first: "", again: "" };

export function usePassword(): Password {
  const [typed, setTyped] = useState(NONE);
  const [wrong, setWrong] = useState<Wrong>();
  return {
    ...typed,
    wrong,
    set: (change) => {
      setTyped({ ...typed, ...change });
      setWrong(undefined);
    },
    check: () => {
      const { isWanted, first, again } = typed;
      if (!isWanted) return ok(undefined);
      const found = first.length < SHORTEST ? "tooShort" : first === again ? undefined : "different";
      setWrong(found);
      return found === undefined ? ok(first) : err(found);
    },
    forget: () => setTyped(NONE),
  };
}

export function PasswordFields({ password }: { readonly password: Password }) {
  const { lock } = useMessages().myData.copy;
  const { isWanted, set } = password;
  return (
    <div className="password">
      <Check isOn={isWanted} onChange={(isOn) => set({ isWanted: isOn })}>
        {lock.toggle}
      </Check>
      {isWanted && <PasswordPair password={password} />}
    </div>
  );
}

/** The password, twice, and what it means to lose it. */
export function PasswordPair({ password }: { readonly password: Password }) {
  const { lock } = useMessages().myData.copy;
  const { first, again, wrong, set } = password;
  return (
    <>
      <Notice kind="problem">
        <p>{lock.warning}</p>
      </Notice>
      <TextField
        label={lock.password}
        hint={lock.hint}
        error={wrong === "tooShort" ? lock.tooShort : undefined}
        type="password"
        autoComplete="new-password"
        value={first}
        onChange={({ target }) => set({ first: target.value })}
      />
      <TextField
        label={lock.again}
        error={wrong === "different" ? lock.different : undefined}
        type="password"
        autoComplete="new-password"
        value={again}
        onChange={({ target }) => set({ again: target.value })}
      />
    </>
  );
}
