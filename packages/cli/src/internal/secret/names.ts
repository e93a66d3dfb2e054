/** The ends of names whose values are secrets, those included that the API may still come to have. */
const endings =
  /(?:psk|passphrase|passcode|passwd|password|secret|token|community(?:string)?|(?:auth|priv)pass|(?:access|api|auth|authentication|claim|encryption|license|preshared|private|shared|wep|wpa)[_-]?key)$|^pin$/i

/** Whether a field of this name holds a secret when it holds a text. */
export const isSecretName = (name: string): boolean => endings.test(name)

/** Whether a header carries a secret. */
export const isSecretHeader = (name: string): boolean =>
  /authorization|cookie|secret|token|signature|password|api-?key|(?:^|-)key$/i.test(name)
