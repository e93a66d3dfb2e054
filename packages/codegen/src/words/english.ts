/** The spelling, in a sentence, of words that occur in names. Other words stay as they are. */
const written: { readonly [word: string]: string } = {
  "1x": "1X",
  acl: "ACL",
  adaptivepolicy: "adaptive policy",
  ap: "access point",
  aps: "access points",
  api: "API",
  apn: "APN",
  apns: "APNs",
  arp: "ARP",
  autorf: "AutoRF",
  bgp: "BGP",
  bluetooth: "Bluetooth",
  bonjour: "Bonjour",
  cert: "certificate",
  certs: "certificates",
  cdp: "CDP",
  cidr: "CIDR",
  config: "configuration",
  configs: "configurations",
  cos: "CoS",
  coterm: "co-term",
  cpu: "CPU",
  crl: "CRL",
  dhcp: "DHCP",
  dns: "DNS",
  dscp: "DSCP",
  eap: "EAP",
  eox: "end-of-life",
  esim: "eSIM",
  eth: "Ethernet",
  ethernet: "Ethernet",
  fqdn: "FQDN",
  gps: "GPS",
  hotspot20: "Hotspot 2.0",
  http: "HTTP",
  https: "HTTPS",
  iccid: "ICCID",
  idp: "IdP",
  ids: "ids",
  imei: "IMEI",
  insight: "Insight",
  iot: "IoT",
  ip: "IP",
  ipsec: "IPsec",
  ipv4: "IPv4",
  ipv6: "IPv6",
  l2: "layer 2",
  l3: "layer 3",
  l7: "layer 7",
  lacp: "LACP",
  lan: "LAN",
  leds: "LEDs",
  lldp: "LLDP",
  mac: "MAC",
  mdns: "mDNS",
  meraki: "Meraki",
  mms: "MMS",
  mqtt: "MQTT",
  mtu: "MTU",
  nat: "NAT",
  netflow: "NetFlow",
  openapi: "OpenAPI",
  openroaming: "OpenRoaming",
  ospf: "OSPF",
  pii: "PII",
  poe: "PoE",
  psk: "PSK",
  qos: "QoS",
  radius: "RADIUS",
  radsec: "RadSec",
  rest: "REST",
  rf: "RF",
  rrm: "RRM",
  rstp: "RSTP",
  saml: "SAML",
  sase: "SASE",
  sdwan: "SD-WAN",
  sgt: "SGT",
  sim: "SIM",
  sla: "SLA",
  sm: "Systems Manager",
  sms: "SMS",
  snmp: "SNMP",
  softwares: "software",
  ssid: "SSID",
  ssl: "SSL",
  stats: "statistics",
  stp: "STP",
  tcp: "TCP",
  tls: "TLS",
  udld: "UDLD",
  udp: "UDP",
  ui: "UI",
  umbrella: "Umbrella",
  uri: "URI",
  url: "URL",
  vlan: "VLAN",
  vmx: "vMX",
  vpn: "VPN",
  vpp: "VPP",
  vrf: "VRF",
  wan: "WAN",
  wlan: "WLAN",
  wpa: "WPA",
  xdr: "XDR",
  zigbee: "Zigbee"
}

/** The words of a camelCase name, in lower case. */
export const wordsIn = (name: string): ReadonlyArray<string> =>
  name
    .replace(/OpenRoaming/gi, "Openroaming")
    .replace(/Ipv([46])/gi, "Ipv$1")
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replace(/([A-Z]+)([A-Z][a-z])/g, "$1 $2")
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== "")
    .map((word) => word.toLowerCase())

/** How a word is written; the plural of an abbreviation is the abbreviation and an `s`. */
const writtenAs = (word: string): string => {
  const known = Object.hasOwn(written, word) ? written[word] : undefined
  if (known !== undefined) return known
  const one = /^\w+s$/.test(word) ? word.slice(0, -1) : ""
  const abbreviation = Object.hasOwn(written, one) ? (written[one] ?? "") : ""
  return /[A-Z]$/.test(abbreviation) || abbreviation === "IdP" ? `${abbreviation}s` : word
}

/** The spelling of words that follow each other. */
const joined: ReadonlyArray<readonly [apart: string, together: string]> = [
  ["air marshal", "Air Marshal"],
  ["auto locate", "auto-locate"],
  ["DSCP to CoS", "DSCP-to-CoS"],
  ["meraki auth", "Meraki Auth"],
  ["one to many", "1:many"],
  ["one to one", "1:1"],
  ["opt in", "opt-in"],
  ["site to site", "site-to-site"],
  ["third party", "third-party"],
  ["wake on LAN", "wake-on-LAN"]
]

/** A camelCase name as words of a sentence. */
export const phraseOf = (name: string): string =>
  joined.reduce(
    (phrase, [apart, together]) => phrase.replaceAll(new RegExp(`\\b${apart}`, "gi"), together),
    wordsIn(name).map(writtenAs).join(" ")
  )

/** Irregular plurals, and words with equal singular and plural. */
const singulars: { readonly [plural: string]: string } = {
  addresses: "address",
  aliases: "alias",
  analytics: "analytics",
  biases: "bias",
  branches: "branch",
  bypasses: "bypass",
  indices: "index",
  ios: "iOS",
  queries: "query",
  series: "series",
  settings: "settings",
  software: "software",
  statics: "static",
  statistics: "statistics",
  statuses: "status",
  switches: "switch",
  taxonomies: "taxonomy",
  boundaries: "boundary"
}

/** The words after the head of a noun phrase: the head of `rules for SSIDs` is `rules`. */
const afterHead = / (?:of|for|that|to|by|with|seen|on|assigned|over) .*$/

/** Whether a phrase has more than one noun: `roles of an account`. */
export const hasTail = (phrase: string): boolean => afterHead.test(phrase)

/** A noun phrase with its head in the singular. */
export const singular = (phrase: string): string =>
  phrase.replace(/[^\s]+(?=$| (?:of|for|that|to|by|with|seen|on|assigned|over) )/, (word) => {
    const known = singulars[word.toLowerCase()]
    if (known !== undefined) return known
    if (/(?:DNS|GPS|SMS|APNs|QoS|CoS|ss|us|is|HTTPS)$/.test(word)) return word
    if (/[^aeiou]ies$/.test(word)) return word.replace(/ies$/, "y")
    if (/(?:ss|x|ch|sh)es$/.test(word)) return word.replace(/es$/, "")
    return word.replace(/s$/, "")
  })

/** Whether the head of a noun phrase is a plural. */
export const isPlural = (phrase: string): boolean => singular(phrase) !== phrase || phrase.endsWith("settings")

/** `a` or `an` before a phrase, by how its first word sounds. */
export const withArticle = (phrase: string): string => {
  const first = /^[^\s-]+/.exec(phrase)?.[0] ?? ""
  const spelled =
    /^(?:[A-Z]{2,}|X|eSIM|vMX|mDNS)/.test(first) && !/^(?:LAN|WAN|PoE|NAT|SIM|MAC|VIP|SAML|SASE|RADIUS)/.test(first)
  const sound = spelled
    ? /^[AEFHILMNORSX]/i.test(first)
    : /^(?:[aeio]|u(?!ni|se|sa|ti|pl(?!ink))|hour|Insight|IdP|IP|LLDP|RF)/i.test(first)
  return `${sound ? "an" : "a"} ${phrase}`
}

/** A verb in the third person: `create` → `creates`. */
export const thirdPerson = (verb: string): string => {
  if (/(?:s|x|z|ch|sh)$/.test(verb)) return `${verb}es`
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`
}

export const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** `a`, `a and b`, `a, b and c`. */
export const listed = (parts: ReadonlyArray<string>, last = "and"): string =>
  parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} ${last} ${parts.at(-1)}`
