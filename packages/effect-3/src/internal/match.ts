import { matchError, type MerakiError } from "@effect-meraki/promise"
import { dual } from "effect/Function"

type Cases = {
  readonly [Tag in MerakiError["_tag"]]: (error: Extract<MerakiError, { readonly _tag: Tag }>) => unknown
}

/**
 * One function for each kind of error; leaving one out is a type error.
 *
 * @since 0.2.0
 * @category pattern matching
 */
export const match: {
  <Given extends Cases>(cases: Given): (error: MerakiError) => ReturnType<Given[MerakiError["_tag"]]>
  <Given extends Cases>(error: MerakiError, cases: Given): ReturnType<Given[MerakiError["_tag"]]>
} = dual(2, matchError)
