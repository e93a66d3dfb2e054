/** Whether a text is an IPv4 address. */
export const isAddress = (text: string): boolean =>
  /^\d{1,3}(?:\.\d{1,3}){3}$/.test(text) && text.split(".").every((part) => Number(part) < 256)

/** Whether a text is an IPv4 subnet, as `10.0.0.0/8`. */
export const isCidr = (text: string): boolean => {
  const [address = "", bits = "", ...rest] = text.split("/")
  return rest.length === 0 && isAddress(address) && /^\d{1,2}$/.test(bits) && Number(bits) <= 32
}

const numberOf = (address: string): number => address.split(".").reduce((sum, part) => sum * 256 + Number(part), 0)

const addressOf = (value: number): string =>
  [24, 16, 8, 0].map((shift) => Math.floor(value / 2 ** shift) % 256).join(".")

/** The length of the prefix of a subnet. */
export const prefixOf = (subnet: string): number => Number(subnet.split("/")[1])

const sizeOf = (subnet: string): number => 2 ** (32 - prefixOf(subnet))

const baseOf = (subnet: string): number => {
  const size = sizeOf(subnet)
  return Math.floor(numberOf(subnet.split("/")[0] ?? "") / size) * size
}

/** The mask of a subnet, as `255.255.255.0`. */
export const maskOf = (subnet: string): string => addressOf(2 ** 32 - sizeOf(subnet))

/** Addresses of hosts in a subnet, by their number. */
export const hostsIn = (subnet: string, ...numbers: ReadonlyArray<number>): ReadonlyArray<string> => {
  // Nearly all are of this size, and need no arithmetic.
  if (subnet.endsWith(".0/24")) return numbers.map((number) => `${subnet.slice(0, -4)}${1 + ((number - 1) % 254)}`)
  const usable = Math.max(1, sizeOf(subnet) - 2)
  return numbers.map((number) => addressOf(baseOf(subnet) + (sizeOf(subnet) === 1 ? 0 : 1 + ((number - 1) % usable))))
}

/** Whether an address lies in a subnet. */
export const contains = (subnet: string, address: string): boolean =>
  numberOf(address) >= baseOf(subnet) && numberOf(address) < baseOf(subnet) + sizeOf(subnet)

/** A number with two decimals, as instruments give it. */
export const fractionOf = (value: number): number => Math.round(value * 100) / 100
