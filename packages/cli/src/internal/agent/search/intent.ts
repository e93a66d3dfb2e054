import type { Entry } from "../../index/operations.ts"
import { wordsOf } from "./terms.ts"

type Kind = Entry["kind"]

const verbs: { readonly [K in Kind]: string } = {
  read: "show list get which what who how many find see display current details status look check view where when is are history search lookup fetch read count report tell",
  create:
    "create add new make start run test claim begin set open generate install capture send invite register reboot restart ping blink wake cycle build copy clone duplicate import kick take issue stack replace swap bulk many alert email notify",
  update:
    "update change set rename modify edit configure turn enable disable limit block assign upgrade move allow deny add remove put open keep throttle prefer reserve tag mark restrict protect prioritize adjust reset schedule apply attach bind silence dismiss approve permit shut unblock give grant send email notify alert merge lock erase wipe combine",
  delete: "delete remove destroy drop clean erase revoke release"
}

const kindsByVerb = new Map<string, Array<Kind>>()
for (const [kind, words] of Object.entries(verbs) as ReadonlyArray<[Kind, string]>) {
  for (const word of words.split(" ")) kindsByVerb.set(word, [...(kindsByVerb.get(word) ?? []), kind])
}

/** Verbs that are said of everything: the kind of the operation has them, and nothing else is found by them. */
export const plainVerbs: ReadonlySet<string> = new Set(
  "show list get see display look view check fetch add new make create turn set change update modify edit configure enable disable remove delete take put give keep tell did".split(
    " "
  )
)

/** Words before the verb of a question. */
const openings = new Set(
  "please can could would you i we me us to want need like how do should let and then".split(" ")
)

/** The words of a question at which something to do is named: further on, the same words are mostly nouns. */
const verbPlaces = 2

/** The kinds of operation that a question asks for; empty when it does not say. */
export const kindsIn = (question: string): ReadonlyArray<Kind> => {
  const words = wordsOf(question)
  if (/^how (?:many|much|often|long|busy|is|are)$/.test(words.slice(0, 2).join(" "))) return ["read"]
  const spoken = words.filter((word) => !openings.has(word))
  return spoken.slice(0, verbPlaces).flatMap((word) => kindsByVerb.get(word) ?? [])
}
