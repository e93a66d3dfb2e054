/** How a live tool is used. */
export interface ToolUsage {
  readonly form: string
  readonly about: string
}

/** The live tools of the API by their commands. Behind each name comes the serial or the name of a device. */
export const toolUsages: { readonly [command: string]: ToolUsage } = {
  ping: { form: "ping DEVICE [HOST]", about: "a host from a device; the device itself without one" },
  traceroute: { form: "traceroute DEVICE HOST", about: "says what there is: the API has no such tool" },
  arp: { form: "arp DEVICE", about: "its ARP table" },
  "mac-table": { form: "mac-table DEVICE [MAC]", about: "its MAC table, or where one address is" },
  "cable-test": { form: "cable-test DEVICE PORT …", about: "the cables of ports; it interrupts them for a moment" },
  "ports-status": { form: "ports-status DEVICE", about: "its ports as they are now" },
  "cycle-ports": { form: "cycle-ports DEVICE PORT …", about: "ports off and on again, with what hangs on them" },
  "power-usage": { form: "power-usage DEVICE", about: "what it draws" },
  throughput: { form: "throughput DEVICE", about: "how fast its way to Dashboard is" },
  "routing-lookup": { form: "routing-lookup DEVICE ADDRESS", about: "the way to an address" },
  "routing-summary": { form: "routing-summary DEVICE", about: "how many routes it has" },
  "multicast-routing": { form: "multicast-routing DEVICE", about: "its multicast routes" },
  "wake-on-lan": { form: "wake-on-lan DEVICE VLAN MAC", about: "wakes a machine" },
  blink: { form: "blink DEVICE [SECONDS]", about: "its lights, to find it" }
}
