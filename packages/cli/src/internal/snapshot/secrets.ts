import { isSecretName } from "../secret/names.ts"

/** What stands in the place of a secret. */
export const marker = "(secret, left out)"

/** The marker as it stands in a URL, whose parts are written in two ways. */
const inUrl = /\(secret,%20left%20out\)|%28secret%2C\+left\+out%29/

/** Whether a secret was left out of a text. */
export const isMarked = (text: string): boolean => text === marker || inUrl.test(text)

/** A URL without the password in it, and without what its query calls a secret. */
export const withoutUrlSecrets = (text: string): string => {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return text
  const url = new URL(text)
  const secret = [...url.searchParams.keys()].filter((name) => isSecretName(name) || /^(?:key|sig|auth)$/i.test(name))
  if (url.password === "" && secret.length === 0) return text
  if (url.password !== "") url.password = marker
  for (const name of secret) url.searchParams.set(name, marker)
  return url.href
}
