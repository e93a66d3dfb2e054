import type { Style } from "../terminal/style.ts"
import type { Happening } from "./Happening.ts"

const colors = {
  availability: "yellow",
  alert: "red",
  configuration: "cyan",
  uplink: "magenta",
  webhook: "blue",
  event: "dim",
  gap: "red"
} as const

/** Text of others on one line, without what would drive the terminal. */
const plainText = (text: string): string => text.replaceAll(/[\u0000-\u001F\u007F-\u009F]+/g, " ")

const named = (id: string, name: string | null): string => (name === null || name === id ? id : `${name} (${id})`)

/** A happening on a line. */
export const lineOf = ({ at, device, kind, network, what }: Happening, style: Style): string => {
  const place = [
    ...(device === undefined ? [] : [named(device.serial, device.name)]),
    ...(network === undefined ? [] : [`in ${named(network.id, network.name)}`])
  ].join(" ")
  const words = [
    style("dim", at),
    style(colors[kind], kind.padEnd(13)),
    plainText(what),
    place === "" ? "" : plainText(`· ${place}`)
  ]
  return `${words.filter((word) => word !== "").join("  ")}\n`
}
