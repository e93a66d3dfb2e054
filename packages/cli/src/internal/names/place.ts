import type { Descriptor } from "@effect-meraki/core/model/Descriptor"
import * as Effect from "effect/Effect"
import { type Parameter, parametersOf } from "../args/accepted.ts"
import type { Input } from "../args/input.ts"
import { Problem } from "../exit/Problem.ts"
import { type Lookup, networkId, organizationId, serial, type Wanted } from "./resolve.ts"

/** The parameters that take an organization, a network or a device: one, or several. */
const parameters = {
  organization: { one: "organizationId", many: "organizationIds" },
  network: { one: "networkId", many: "networkIds" },
  device: { one: "serial", many: "serials" }
} as const

type Container = keyof typeof parameters

const placeOf = (all: ReadonlyArray<Parameter>, container: Container): Parameter | undefined => {
  const { many, one } = parameters[container]
  return all.find(({ name }) => name === one) ?? all.find(({ name }) => name === many)
}

const place = (
  descriptor: Descriptor,
  input: Input,
  container: Container,
  ids: ReadonlyArray<string>
): Effect.Effect<Input, Problem> => {
  const found = placeOf(parametersOf(descriptor), container)
  const fail = (message: string) => Effect.fail(new Problem(message))
  if (ids.length === 0) return Effect.succeed(input)
  if (found === undefined) return fail(`${descriptor.id} takes no ${container}`)
  if (input[found.name] !== undefined) return fail(`--${container} and ${found.name} are the same; give one of them`)
  const isOne = found.name === parameters[container].one
  if (isOne && ids.length > 1) return fail(`${descriptor.id} takes one ${container}`)
  return Effect.succeed({ ...input, [found.name]: isOne ? ids[0] : ids })
}

/** Whether an operation needs an organization that its input does not have. */
const lacksOrganization = (descriptor: Descriptor, input: Input): boolean =>
  parametersOf(descriptor).some(
    ({ isRequired, name }) => name === "organizationId" && isRequired && input[name] === undefined
  )

/**
 * An input with the ids of the organization, the networks and the devices that are wanted. The organization of the profile
 * counts where none is named. What an operation does not take only helps to find the rest: the organization of a network.
 */
export const withContainers = (
  descriptor: Descriptor,
  input: Input,
  wanted: Wanted & { readonly defaultOrganization: string | undefined; readonly mayAsk: boolean }
): Lookup<Input> =>
  Effect.gen(function* () {
    const organization = wanted.organization ?? wanted.defaultOrganization
    const networks = yield* Effect.forEach(wanted.networks, (text) => networkId(text, organization))
    const devices = yield* Effect.forEach(wanted.devices, (text) => serial(text, organization))
    const isTaken = placeOf(parametersOf(descriptor), "organization") !== undefined
    const isWanted = wanted.organization !== undefined && isTaken
    const isLacking = lacksOrganization(descriptor, input) && (organization !== undefined || wanted.mayAsk)
    const organizations = isWanted || isLacking ? [yield* organizationId(organization)] : []
    const withOrganization = yield* place(descriptor, input, "organization", organizations)
    // A network that only says where a device is has been looked up, and is not sent.
    const withNetwork = yield* place(descriptor, withOrganization, "network", networks)
    return yield* place(descriptor, withNetwork, "device", devices)
  })
