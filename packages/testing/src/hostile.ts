import * as Arbitrary from "effect/Arbitrary"
import * as Schema from "effect/Schema"

/** Names that mean something to objects, and names that are only odd. */
export const hostileNames: ReadonlyArray<string> = [
  ...Object.getOwnPropertyNames(Object.prototype),
  "prototype",
  "then",
  "length",
  "name",
  "0",
  "-1",
  "",
  " ",
  "null",
  "undefined",
  "\u0000",
  "é",
  "a/b?c#d%",
  "x".repeat(100_000)
]

/** One of them, or any other text. */
export const hostileName: Arbitrary.Arbitrary<string> = Arbitrary.map(
  Arbitrary.all({ at: Arbitrary.schema(Schema.Int), other: Arbitrary.schema(Schema.String) }),
  ({ at, other }) => hostileNames[Math.abs(at) % (hostileNames.length * 2)] ?? other
)

const objects = { Object, Array, Function, String, Number, Map, Promise } as const

/** What the prototypes of everything hold; equal as long as nobody has written to them. */
export const prototypes = (): unknown =>
  Object.entries(objects).map(([name, { prototype }]) => [
    name,
    Reflect.ownKeys(prototype).map(String),
    Object.entries(Object.getOwnPropertyDescriptors(prototype)).map(([key, { value }]) => [key, typeof value])
  ])
