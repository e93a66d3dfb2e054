/** The oldest Node that this program runs on. */
const oldest = [22, 19] as const

/** What to say on a Node that is too old; undefined when it is not. */
export const needed = (node: string): string | undefined => {
  const [major = 0, minor = 0] = node.split(".").map(Number)
  const isNewEnough = major > oldest[0] || (major === oldest[0] && minor >= oldest[1])
  return isNewEnough
    ? undefined
    : `meraki needs Node ${oldest.join(".")} or newer, and this is Node ${node}: install a newer one, or put it first in PATH.`
}
