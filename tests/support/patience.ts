import { configure } from "@testing-library/react";

// The usual second is not enough on a busy machine. Who waits for what comes does not wait longer for it.
configure({ asyncUtilTimeout: 60_000 });
