import type { Descriptor } from "@effect-meraki/core/Operation"
import type { Input, Step } from "../../Job.ts"
import type { Header, StoredStep } from "../../JobStore.ts"
import { bodyInput, pathInput } from "../run/inputs.ts"
import type { Related } from "./related.ts"

/** The way back from a step, or why there is none. */
export type WayBack = { readonly step: Step } | { readonly problem: string }

const none = (problem: string): WayBack => ({ problem })

const ofUpdate = (descriptor: Descriptor, { input, previous }: StoredStep): WayBack => {
  if (typeof previous !== "object" || previous === null) return none("what was there before it is not known")
  const wanted = Object.keys(bodyInput(descriptor, input))
  const known = previous as Input
  const lost = wanted.filter((name) => !Object.hasOwn(known, name))
  if (lost.length === wanted.length) return none("what was there before it is not known")
  return lost.length > 0
    ? none(`the API does not show ${lost.join(", ")}, so that it cannot be put back`)
    : { step: { descriptor, input: { ...pathInput(descriptor, input), ...known } } }
}

const ofCreation = (descriptor: Descriptor, { input, outcome }: StoredStep, { removerOf }: Related): WayBack => {
  const remover = removerOf(descriptor)
  if (remover === undefined) return none("no operation deletes what it has created")
  if (outcome?.created === undefined) return none("the id of what it has created is not known")
  return {
    step: {
      descriptor: remover.descriptor,
      input: { ...pathInput(descriptor, input), [remover.id]: outcome.created }
    }
  }
}

/** The step that takes a step back. */
export const wayBack = ({ operations }: Header, step: StoredStep, related: Related): WayBack => {
  const descriptor = operations[step.operation]
  switch (descriptor?.method) {
    case "PUT":
      return ofUpdate(descriptor, step)
    case "POST":
      return ofCreation(descriptor, step, related)
    default:
      return none("what was deleted cannot be made again with its id")
  }
}
