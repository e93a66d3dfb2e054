import type * as Prompts from "@clack/prompts"
import type { Person, Terminal } from "../terminal/terminal.ts"
import { Problem } from "../exit/Problem.ts"

/** Asks the person at the terminal. Throws an `interrupted` `Problem` when the answer is Ctrl-C. */
const ask = async <A>(
  person: Person,
  signal: AbortSignal,
  question: (clack: typeof Prompts, common: Prompts.CommonOptions) => Promise<A | symbol>
): Promise<A> => {
  const clack = await import("@clack/prompts")
  try {
    const answer = await question(clack, {
      input: person.input,
      output: person.output,
      signal,
      withGuide: false
    })
    if (clack.isCancel(answer)) throw new Problem("interrupted", { kind: "interrupted" })
    return answer as A
  } finally {
    person.close()
  }
}

/** Asks for yes or no; no is what Enter means. */
export const confirm = (person: Person, { signal }: Pick<Terminal, "signal">, message: string): Promise<boolean> =>
  ask<boolean>(person, signal, (clack, common) => clack.confirm({ ...common, message, initialValue: false }))

/** Asks for a secret, which is not shown. */
export const askSecret = (person: Person, { signal }: Pick<Terminal, "signal">, message: string): Promise<string> =>
  ask<string>(person, signal, (clack, common) =>
    clack.password({
      ...common,
      message,
      validate: (text) => (text === undefined || text.trim() === "" ? "it is empty" : undefined)
    })
  )
