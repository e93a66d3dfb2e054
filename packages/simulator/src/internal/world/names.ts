import { digits, hex, integer, mac, pick, privateAddress, publicAddress, type Random, serial } from "./random.ts"
import type { Subject } from "./subject.ts"
import { isFuture } from "./times.ts"

/** Where in an answer a value is. */
export interface Place {
  /** The name of what the value is a property of. */
  readonly parent: string
  /** Its number among its siblings, which gives it a name of its own. */
  readonly ordinal: number | undefined
}

type Make = (random: Random, subject: Subject, name: string, place: Place) => string
type MakeNumber = (random: Random, subject: Subject, name: string) => number

const words = [
  "north",
  "guest",
  "lobby",
  "depot",
  "office",
  "core",
  "edge",
  "annex",
  "studio",
  "plaza",
  "harbor",
  "garden",
  "tower",
  "market",
  "campus",
  "foundry"
] as const

const word = (random: Random): string => pick(random, words)

const year = 365 * 86_400_000

/** A moment within the span of a subject, or after it for what is still to come. */
export const moment = (random: Random, { span: [from, to] }: Subject, name: string): string => {
  const at = isFuture(name) ? to + random() * 2 * year : from + random() * Math.max(0, to - from)
  return new Date(Math.floor(at)).toISOString()
}

const interfaceOf = (random: Random, { device }: Subject): string =>
  device?.productType === "cellularGateway" ? "cellular" : pick(random, ["wan1", "wan2"])

const hardware = (random: Random, { device, noun }: Subject, prefix?: string): string => {
  if (prefix !== undefined || device === undefined || /client/i.test(noun)) return mac(random, prefix ?? "3c:22:fb")
  return device.mac
}

/** The members of a list are told apart by their names. */
const nameOf = (random: Random, { noun }: Subject, _: string, { ordinal }: Place): string => {
  if (ordinal === undefined) return `${noun} ${word(random)}`
  const round = Math.floor(ordinal / words.length)
  return `${noun} ${words[ordinal % words.length]}${round === 0 ? "" : ` ${round + 1}`}`
}

/** What has a beginning and an end on every day. */
const isHours = /^(?:automatic|manual)$/

const isPlace = /^(?:building|site|location|device|)$/i

const fixed =
  (value: string): Make =>
  () =>
    value

const oneOf =
  (...values: readonly [string, ...ReadonlyArray<string>]): Make =>
  (random) =>
    pick(random, values)

// Patterns for names of properties. The first match is taken.
const strings: ReadonlyArray<readonly [pattern: RegExp, make: Make]> = [
  [
    /^(?:from|to|peer|primary|secondary|spare|warmSpare)?[sS]erial(?:Number)?$/,
    (random, { device }) => device?.serial ?? serial(random)
  ],
  [/serials?$/i, (random, { device }) => device?.serial ?? serial(random)],
  [/bssid/i, (random) => mac(random)],
  // No word that could also stand elsewhere: what is told as a secret can be looked for.
  [/(?:psk|secret|passphrase|password|token|communityString|(?:api|claim|license)Key)$/i, (random) => hex(random, 20)],
  [
    /^(?:recentDeviceMac|seenByDeviceMac|deviceMac|gatewayDeviceMac|mobilityMac)$/,
    (random, subject) => hardware(random, subject)
  ],
  [/mac(?:Address|s|es)?$/i, (random) => mac(random, "3c:22:fb")],
  [
    /^(?:startTs|startTime|startedAt|startsAt|t0|start|startDate)$/,
    (_, { span: [from] }, __, { parent }) => (isHours.test(parent) ? "09:00" : new Date(from).toISOString())
  ],
  [
    /^(?:endTs|endTime|endedAt|endsAt|t1|end|endDate)$/,
    (_, { span: [, to] }, __, { parent }) => (isHours.test(parent) ? "12:00" : new Date(to).toISOString())
  ],
  [/^(?:timeLimit|splashTimeout)$/, fixed("30 minutes")],
  [/(?:At|Ts|Date|Seen|Time|timestamp|^ts|^time|scheduledFor|Since|Until|Expir\w*|^expiry|^notValid\w+)$/, moment],
  [
    /^(?:\w*subnet|subnets|\w*cidr\w*|network|includedCidr|excludedCidr)$/i,
    (random) => `10.${integer(random, 256)}.${integer(random, 256)}.0/24`
  ],
  [/^(?:interface|interfaces|\w*uplink)$/i, interfaceOf],
  [/^(?:prefix|staticPrefix)$/, (random) => `2001:db8:${hex(random, 4)}::/64`],
  [/ip6|ipv6/i, (random) => `2001:db8:${hex(random, 4)}::${hex(random, 4)}`],
  [/^(?:publicIp|publicIP|sourceIp|requestIp)$/, publicAddress],
  [/^(?:ipAssignedBy|assignmentMode)$/, oneOf("dhcp", "static")],
  [/^ipVersion$/, fixed("ipv4")],
  [/^ipType$/, oneOf("dhcp", "static")],
  [/^(?:primary|secondary)Dns$|^dns\d$/, oneOf("8.8.8.8", "1.1.1.1", "9.9.9.9")],
  [
    /^address$/,
    (random, { device }, _, { parent }) => {
      if (parent === "public") return publicAddress(random)
      return isPlace.test(parent) && device !== undefined ? device.address : privateAddress(random)
    }
  ],
  [
    /(?:^ip$|Ip$|Ips$|^ips$|gateway|^addresses$|nameservers?|dns|_ip$|neighbors|rendezvousPoint$)/i,
    (random) => privateAddress(random)
  ],
  [/^subnetMask$|mask$/i, fixed("255.255.255.0")],
  [/email|recipients/i, (random) => `${word(random)}@example.com`],
  [/thumbprint|fingerprint|sha256|md5|checksum/i, (random) => hex(random, 40)],
  [
    /url|href|link$/i,
    (random, { noun }) => `https://n${1 + integer(random, 800)}.meraki.com/${noun}/${hex(random, 7)}`
  ],
  [/^domains?$|hostnames?$|fqdns?$|^host$|Servers?$/, (random) => `${word(random)}.example.com`],
  [/(?:phone|msisdn|smsNumbers)/i, (random) => `+1555${digits(random, 7)}`],
  [/(?:imei|iccid|eid|imsi)s?$/i, (random) => digits(random, 15)],
  [/^(?:mcc|mnc)$/, (random) => digits(random, 3)],
  [/^rsrp$/, (random) => String(-75 - integer(random, 40))],
  [/^rsrq$/, (random) => String(-6 - integer(random, 12))],
  [/timeZone/i, (_, { network }) => network?.timeZone ?? "America/Los_Angeles"],
  [/^sku$/, (_, { device }) => `${device?.model ?? "MR46"}-HW`],
  [/^(?:model|deviceModel|systemModel|platform)$/, (_, { device }) => device?.model ?? "MR46"],
  [
    /productTypes?$|^deviceTypes?$|^productClass$/,
    (_, { device, network }) => device?.productType ?? network?.productTypes[0] ?? "wireless"
  ],
  [/^releaseType$/, oneOf("stable", "candidate")],
  [/firmware|version/i, (_, { device }) => device?.firmware ?? "1.0.0"],
  [/^(?:networkIds?|assignableNetworkIds)$/, (random, { network }) => network?.id ?? `N_${digits(random, 18)}`],
  [/^organizationIds?$/, (random, { organization }) => organization?.id ?? digits(random, 6)],
  [/ssidName|^ssid$/i, (_, { network }) => `${network?.name ?? "Network"} WiFi`],
  [/vlanIds?$|^vlans?$/i, (random) => String(1 + integer(random, 100))],
  [/^(?:bit|pcap)?encryptionMode$/i, fixed("wpa")],
  [/^(?:uuids?|guid)$/i, (random) => [8, 4, 4, 4, 12].map((length) => hex(random, length)).join("-")],
  [/(?:^id|Id|Ids|^ids)$/, (random) => digits(random, 18)],
  [/^orderNumber$/, (random) => `4C${digits(random, 7)}`],
  [/^licenseKey$/, (random) => `Z2${hex(random, 10).toUpperCase()}`],
  [/^(?:srcPort|destPort|allowedVlans|destCidr|srcCidr)$/, fixed("Any")],
  [/^number$/, (random, _, __, { ordinal }) => String(1 + (ordinal ?? integer(random, 8)))],
  [/port/i, (random) => String(1 + integer(random, 24))],
  [/protocol/i, fixed("tcp")],
  [/policy$/i, fixed("allow")],
  [/country/i, fixed("DE")],
  [/^currency$/, fixed("USD")],
  [/^duplex$/, fixed("full")],
  [/^(?:standard)$/, fixed("802.3at")],
  [/^speed$/, oneOf("1 Gbps", "100 Mbps", "10 Gbps")],
  [/^unit$/, fixed("watts")],
  [/^severity$/, oneOf("informational", "warning", "critical")],
  [/^metric$/, fixed("temperature")],
  [/^code$/, (random) => String(2 + integer(random, 200))],
  [/^vrf$|^vrfType$/, fixed("default")],
  [/^role$/, oneOf("primary", "spare")],
  [/tags?$/i, word],
  [/(?:^name|Name)$/, nameOf],
  [/^os$/, oneOf("Android", "iOS", "Windows 11", "macOS", "Linux")],
  [/manufacturer/i, oneOf("Apple", "Dell", "HP", "Samsung", "Zebra")],
  [/description|notes|comment|message|summary|reason/i, (random, { noun }) => `${noun} of the ${word(random)}`],
  [/status|state$/i, fixed("active")]
]

const numbers: ReadonlyArray<readonly [pattern: RegExp, make: MakeNumber]> = [
  [/^lat$|latitude/i, (random, { device }) => device?.lat ?? random() * 50],
  [/^lng$|longitude/i, (random, { device }) => device?.lng ?? random() * 50],
  [/rssi|signal/i, (random) => -40 - integer(random, 40)],
  [/^snr$/, (random) => 15 + integer(random, 40)],
  [/mos$/i, (random) => 3 + random() * 1.4],
  [/percent|score|utilization/i, (random) => integer(random, 101)],
  [/^mtu/i, () => 1500],
  [/^ipVersion$/, () => 4],
  [/vlan/i, (random) => 1 + integer(random, 100)],
  [/channelWidth/, (random) => pick(random, [20, 40, 80])],
  [/channel/i, (random) => pick(random, [1, 6, 11, 36, 44, 149])],
  [/port/i, (random) => 1 + integer(random, 24)],
  [/(?:^t0|^start)$/, (_, { span: [from] }) => Math.floor(from / 1000)],
  [/(?:^t1|^end)$/, (_, { span: [, to] }) => Math.floor(to / 1000)],
  [
    /(?:At|Ts|Seen|timestamp)$/,
    (random, { span: [from, to] }) => Math.floor((from + random() * Math.max(0, to - from)) / 1000)
  ],
  [/^celsius$/, (random) => 18 + random() * 10],
  [/^(?:responseCode|code)$/, () => 200],
  [/mask$/i, () => 24],
  [/^floorNumber$/, (random) => integer(random, 9)],
  [/number$/i, (random) => integer(random, 15)]
]

const remembered = new Map<string, Make>()
const rememberedNumbers = new Map<string, MakeNumber>()

/** The generator of a string by the name of its property, looked up once for each name. */
export const stringOf = (name: string): Make => {
  let make = remembered.get(name)
  if (make === undefined) {
    make = strings.find(([pattern]) => pattern.test(name))?.[1] ?? word
    remembered.set(name, make)
  }
  return make
}

export const isNamedLikeText = (name: string): boolean => stringOf(name) !== word

export const numberOf = (name: string, random: Random, subject: Subject): number => {
  let make = rememberedNumbers.get(name)
  if (make === undefined) {
    make = numbers.find(([pattern]) => pattern.test(name))?.[1] ?? ((random) => integer(random, 100))
    rememberedNumbers.set(name, make)
  }
  return make(random, subject, name)
}
