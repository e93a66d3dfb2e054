import { matchError, type Meraki, type MerakiBase, type MerakiError, NotFound } from "@effect-meraki/promise"
import { getNetworkClients } from "@effect-meraki/promise/Networks"
import type { OAuthError, refreshing } from "@effect-meraki/promise/oauth"

export const usages = async (meraki: MerakiBase, networkId: string): Promise<Array<string | null | undefined>> =>
  (await meraki.run(getNetworkClients, { networkId })).map(({ mac }) => mac)

export const name = async (meraki: Meraki, networkId: string): Promise<string> => {
  try {
    return (await meraki.networks.getNetwork({ networkId })).name
  } catch (error) {
    if (error instanceof NotFound) return error.requestId ?? "none"
    throw error
  }
}

export const isTagged = (error: MerakiError): boolean => {
  switch (error._tag) {
    case "NotFound":
      return error.status === 404
    default:
      return matchError !== undefined
  }
}

export const needsConsent = (error: OAuthError): boolean => error._tag === "ConsentNeeded" && error.error !== undefined

/** A store is required. */
export type Refreshed = Parameters<typeof refreshing>[0]["store"]["load"]

/** Types that are lost on the way would make `any` of the input. */
type Input = Parameters<Meraki["networks"]["getNetwork"]>[0]
export const isChecked: object extends Input ? false : true = true
