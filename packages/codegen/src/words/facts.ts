import { type Facts, factsOf, reachOf } from "../prose.ts"
import type { Place } from "./places.ts"

const numberText = (value: number): string =>
  Number.isInteger(value) ? String(value).replace(/\B(?=(\d{3})+$)/g, ",") : String(value)

const rangeText = ({ maxItems, maximum, minimum, values }: Facts): ReadonlyArray<string> => [
  ...(values === undefined ? [] : [`One of ${values.join(", ")}.`]),
  ...(minimum !== undefined && maximum !== undefined
    ? [`From ${numberText(minimum)} to ${numberText(maximum)}.`]
    : minimum !== undefined
      ? [`At least ${numberText(minimum)}.`]
      : maximum !== undefined
        ? [`At most ${numberText(maximum)}.`]
        : []),
  ...(maxItems === undefined ? [] : [`At most ${numberText(maxItems)} entries.`])
]

/** Units as descriptions write them, and as comments write them. */
const units: ReadonlyArray<readonly [written: string, unit: string]> = [
  ["milliseconds?|ms", "milliseconds"],
  ["seconds?", "seconds"],
  ["minutes?", "minutes"],
  ["hours?", "hours"],
  ["days?", "days"],
  ["kilobits?[ -]per[ -]second|kbps", "kilobits per second"],
  ["megabits?[ -]per[ -]second|mbps", "megabits per second"],
  ["kilobytes?[ -]per[ -]second", "kilobytes per second"],
  ["kilobytes?", "kilobytes"],
  ["megabytes?(?: \\(MB\\))?", "megabytes"],
  ["bytes", "bytes"],
  ["watts", "watts"],
  ["volts", "volts"],
  ["volt-amp(?:ere)?s", "volt-amperes"],
  ["amp(?:ere)?s", "amperes"],
  ["hertz", "hertz"],
  ["dBm?", "dBm"],
  ["MHz", "MHz"],
  ["meters", "meters"],
  ["degrees Celsius", "degrees Celsius"],
  ["degrees Fahrenheit", "degrees Fahrenheit"],
  ["parts per million", "parts per million"],
  ["parts per billion", "parts per billion"],
  ["micrograms per cubic meter", "micrograms per cubic meter"]
]

const isNumber = ({ schema: { type } }: Place): boolean => type === "integer" || type === "number"

const unitText = (place: Place): ReadonlyArray<string> => {
  if (!isNumber(place)) return []
  const found = units.find(([written]) =>
    new RegExp(`(?:\\bin |\\(in |\\()(?:${written})(?![\\w-]| per| and kil)`, "i").exec(place.description)
  )
  if (found !== undefined) return [`In ${found[1]}.`]
  return /\bepoch\b/i.test(place.description) && isNumber(place) ? ["In seconds since 1970."] : []
}

const list = `(?:(?<quote>['"\`])[^'"\`]{1,40}\\k<quote>(?: \\([^)]*\\))?(?:,? (?:or|and) |, ?)?){2,}`
const choice = new RegExp(
  `\\b(?:one of|must be|can be|either|options (?:are|include)|choice between|possible values(?: are)?|valid \\w+(?: \\w+)? are|values are):? ?\\(?(${list})`,
  "i"
)

/** The values that a description lists and the schema does not. */
const choices = ({ description, schema }: Place): ReadonlyArray<string> => {
  if (schema.enum !== undefined || (schema.type !== "string" && schema.type !== "number" && schema.type !== "integer"))
    return []
  const text = choice.exec(description)?.[1]
  if (text === undefined || /(?:or|and) $/.test(text)) return []
  const values = Array.from(text.matchAll(/(['"`])([^'"`]+)\1/g), ([, , value]) => value ?? "")
  return values.length > 12 ? [] : [`One of ${values.map((value) => `\`${value}\``).join(", ")}.`]
}

/** Facts in other forms of descriptions, and their sentences in a comment. */
const stated: ReadonlyArray<readonly [pattern: RegExp, text: (match: RegExpExecArray) => string]> = [
  [/\biso[- ]?8601/i, () => "In ISO 8601."],
  [/\bin (?:IP or )?CIDR (?:notation|format)/i, () => "In CIDR notation."],
  [/\bcomma[- ](?:separated|delimited)/i, () => "Comma-separated."],
  [/\bbase-?64/i, () => "In base64."],
  [
    /\b(?:limited to|at most|max(?:imum)?(?: (?:length|size))?(?: of| is)?|up to) (\d+) characters/i,
    ([, most]) => `At most ${most} characters.`
  ],
  [/\bmust be (?:from )?(\d+) to (\d+) characters/i, ([, least, most]) => `From ${least} to ${most} characters.`],
  [/\bat least (\d+) characters/i, ([, least]) => `At least ${least} characters.`],
  [
    /\bRequired (?:if|when) ['"`]?(\w+)['"`]? is (?:set to )?['"`]([^'"`]+)['"`]/i,
    ([, name, value]) => `Needed when \`${name}\` is \`${value}\`.`
  ],
  [
    /\b(?:only (?:applicable|applies|valid|relevant|used|enforced)|applicable only|only) (?:if|when) ['"`]?(\w+)['"`]? is (?:set to )?['"`]([^'"`]+)['"`]/i,
    ([, name, value]) => `Only where \`${name}\` is \`${value}\`.`
  ],
  [/\bonly applicable to trunk ports\b/i, () => "For trunk ports only."],
  [/\bIOS XE (\d[\d.]*\d) or higher/i, ([, version]) => `From IOS XE ${version} on.`],
  [/\bnull (?:value )?(?:indicates|means|represents) (?:no limit|unlimited)\b/i, () => "`null` for no limit."]
]

const example = (description: string): ReadonlyArray<string> => {
  const text = /\((?:ex|e\.g|for example)[.,:]? ?['"`]?([\w.:/*$-]+)['"`]?\)/i.exec(description)?.[1]
  return text === undefined ? [] : [`Such as \`${text}\`.`]
}

/**
 * The facts of a field in the document, as sentences: range, unit, default, format, values, and when it is required.
 */
export const factSentences = (place: Place): ReadonlyArray<string> => {
  const { description, name, schema, where } = place
  const facts = factsOf(schema, description)
  if (where === "query" && name === "perPage" && facts.maximum !== undefined) {
    return [...rangeText(facts), "The most is asked for unless this is given."]
  }
  const reach = where === "query" ? reachOf(name, description) : undefined
  const range = where === "answer" ? [] : rangeText(facts)
  return [
    ...(schema.note === undefined ? [] : [schema.note]),
    ...unitText(place),
    ...range,
    ...(range.some((text) => text.startsWith("One of")) ? [] : choices(place)),
    ...(schema.format === "date-time" ? ["In ISO 8601."] : []),
    ...stated.flatMap(([pattern, text]) => {
      const match = pattern.exec(description)
      return match === null || (schema.format === "date-time" && pattern.source.includes("8601")) ? [] : [text(match)]
    }),
    ...example(description),
    ...(facts.default === undefined || where === "answer" ? [] : [`The API's default is \`${facts.default}\`.`]),
    ...(reach === undefined ? [] : [reach])
  ]
}
