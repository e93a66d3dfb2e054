import { adaptation, longestPause } from "./bucket.ts"
import type { Lane } from "./lane.ts"

/**
 * The buckets of `bucket.ts` inside Redis: the same arithmetic, by the clock of Redis, for all buckets of a request in
 * one step. A bucket is a hash that expires some time after its last use. A missing bucket is full.
 *
 * Anybody can write to Redis: a value that is no number, or beyond what the limits can come to, counts as the nearest one
 * that is not.
 *
 * Requests that have to wait for a little are booked all the same, and told how long: were they to ask again, whoever is
 * nearest to Redis would always be first. It answers how many were booked, their waits, and then how each bucket stands.
 */
export const lua = `
local time = redis.call('TIME')
local now = time[1] * 1000 + time[2] / 1000
local action, pause = ARGV[1], tonumber(ARGV[2])
local decrease, increase, careful = tonumber(ARGV[3]), tonumber(ARGV[4]), tonumber(ARGV[5])
local from, to, slowest, kept = tonumber(ARGV[6]), tonumber(ARGV[7]), tonumber(ARGV[8]), tonumber(ARGV[9])
local again, within = tonumber(ARGV[10]), tonumber(ARGV[11])
local together, patience, longest = tonumber(ARGV[12]), tonumber(ARGV[13]), tonumber(ARGV[14])
local stray, count = tonumber(ARGV[15]), tonumber(ARGV[16])
pause = math.min(pause, longest)

local function read(text, otherwise)
  local value = tonumber(text)
  if value == nil or value ~= value then return otherwise end
  return value
end

local function between(least, value, most) return math.max(least, math.min(most, value)) end

local buckets = {}
local isPaused = false
for i, key in ipairs(KEYS) do
  local maxRate, burst = tonumber(ARGV[15 + i * 2]), tonumber(ARGV[16 + i * 2])
  local lowest = math.min(slowest, maxRate)
  local state = redis.call('HMGET', key, 'rate', 'ceiling', 'fullAt', 'pausedUntil', 'refusedAt', 'seenAt')
  local b = {
    maxRate = maxRate,
    burst = burst,
    lowest = lowest,
    rate = between(lowest, read(state[1], maxRate), maxRate),
    ceiling = between(lowest, read(state[2], 1e300), 1e300),
    fullAt = read(state[3], now),
    pausedUntil = read(state[4], 0),
    refusedAt = read(state[5], 0)
  }
  -- A clock that was set back takes the bucket with it.
  local back = between(0, read(state[6], now), 1e15) - now
  if back > 0 then
    b.fullAt = b.fullAt - back
    b.pausedUntil = b.pausedUntil - back
    b.refusedAt = b.refusedAt - back
  end
  b.pausedUntil = between(0, b.pausedUntil, now + longest)
  b.refusedAt = between(0, b.refusedAt, now)
  b.fullAt = between(0, b.fullAt, now + longest + patience + 1000 / lowest * burst)
  isPaused = isPaused or b.pausedUntil > now
  buckets[i] = b
end

local waits = {}
while action == 'take' and not isPaused and #waits < count do
  local wait = 0
  for _, b in ipairs(buckets) do wait = math.max(wait, b.fullAt - 1000 / b.rate * (b.burst - 1) - now) end
  if wait <= 0.001 then wait = 0 end
  if wait > patience then break end
  for _, b in ipairs(buckets) do b.fullAt = math.max(b.fullAt, now) + 1000 / b.rate end
  table.insert(waits, wait)
end

for _, b in ipairs(buckets) do
  if action == 'return' then
    b.fullAt = b.fullAt - 1000 / b.rate * count
  elseif action == 'refuse' then
    local isNew = now >= b.pausedUntil and now >= b.refusedAt + together
    local isRepeated = now - b.pausedUntil < within
    local isStray = b.rate >= b.maxRate and not (isNew and isRepeated)
    if isNew then b.refusedAt = now end
    if isNew and not isStray then
      b.ceiling = b.rate
      b.rate = math.max(b.lowest, b.rate * (isRepeated and again or decrease))
    end
    b.pausedUntil = math.max(b.pausedUntil, now + pause)
    local empty = b.pausedUntil + 1000 / b.rate * (b.burst - 1)
    if isStray then empty = now + 1000 / b.rate * (b.burst + stray) end
    b.fullAt = math.max(b.fullAt, empty)
  elseif action == 'accept' and b.rate < b.maxRate then
    local part = b.rate / b.ceiling
    b.rate = math.min(b.maxRate, b.rate + ((part >= from and part <= to) and careful or increase))
  end
end

local answer = { tostring(#waits) }
for _, wait in ipairs(waits) do table.insert(answer, string.format('%.17g', wait)) end
for i, b in ipairs(buckets) do
  local state = {
    rate = b.rate,
    ceiling = b.ceiling,
    fullAt = b.fullAt,
    pausedUntil = b.pausedUntil,
    refusedAt = b.refusedAt,
    seenAt = now
  }
  for name, value in pairs(state) do redis.call('HSET', KEYS[i], name, string.format('%.17g', value)) end
  redis.call('PEXPIRE', KEYS[i], math.ceil(math.max(b.fullAt, b.pausedUntil, now) - now) + kept)
  for _, value in ipairs({ b.rate, b.ceiling, b.fullAt - now, b.pausedUntil - now }) do
    table.insert(answer, string.format('%.17g', value))
  end
end
return answer
`

/** How long a full bucket is kept, in milliseconds. A lowered rate must not be forgotten at once. */
const kept = 600_000

/** The longest wait that is booked ahead, in milliseconds. Within it the first to ask is the first to send. */
const patience = 2000

export type Action = "take" | "return" | "refuse" | "accept"

const { careful, decrease, increase, near, repeated, slowest, stray, together } = adaptation

/** The arguments of the script, which follow its keys. */
export const argumentsOf = (
  lanes: ReadonlyArray<Lane>,
  action: Action,
  pause: number,
  count: number
): ReadonlyArray<string | number> => [
  action,
  pause,
  decrease,
  increase,
  careful,
  near.from,
  near.to,
  slowest,
  kept,
  repeated.decrease,
  repeated.within,
  together,
  patience,
  longestPause,
  stray,
  count,
  ...lanes.flatMap(({ bucket: { burst, maxRate } }) => [maxRate, burst])
]

/** How one bucket stands. */
interface State {
  readonly rate: number
  readonly ceiling: number
  /** Milliseconds until it is full. */
  readonly fullIn: number
  /** Milliseconds until the end of its pause; below zero when it is over. */
  readonly pausedFor: number
}

/** What the script answers. */
export interface States {
  /** Milliseconds until each request that was booked may be sent. */
  readonly waits: ReadonlyArray<number>
  readonly buckets: ReadonlyArray<State>
}

/** The rounding of a number of milliseconds that was taken from the time of day. */
const rounding = 1

const numberOf = (value: unknown): number => (typeof value === "string" && value !== "" ? Number(value) : NaN)

/** A number that is no NaN and within these; undefined when it is none. */
const within = (least: number, value: unknown, most: number): number | undefined => {
  const number = numberOf(value)
  return number >= least && number <= most ? number : undefined
}

const readState = ({ bucket: { burst, maxRate } }: Lane, values: ReadonlyArray<unknown>): State | undefined => {
  const lowest = Math.min(slowest, maxRate)
  const rate = within(lowest, values[0], maxRate)
  const ceiling = within(lowest, values[1], Number.MAX_VALUE)
  const fullIn = within(-Number.MAX_VALUE, values[2], longestPause + patience + (1000 / lowest) * (burst + 1))
  const pausedFor = within(-Number.MAX_VALUE, values[3], longestPause + rounding)
  return rate === undefined || ceiling === undefined || fullIn === undefined || pausedFor === undefined
    ? undefined
    : { rate, ceiling, fullIn, pausedFor }
}

/** Reads what Redis answered; undefined when it cannot be what the script answers for these lanes. */
export const readStates = (lanes: ReadonlyArray<Lane>, answer: unknown, count: number): States | undefined => {
  if (!Array.isArray(answer)) return undefined
  const booked = within(0, answer[0], count)
  if (booked === undefined || answer.length !== 1 + booked + lanes.length * 4) return undefined
  const waits = answer.slice(1, 1 + booked).flatMap((value) => within(0, value, patience + rounding) ?? [])
  const states = answer.slice(1 + booked)
  const buckets = lanes.flatMap((lane, index) => readState(lane, states.slice(index * 4, index * 4 + 4)) ?? [])
  return waits.length < booked || buckets.length < lanes.length ? undefined : { waits, buckets }
}

/** Writes down how the buckets stand, on this process's clock. */
export const mirror = (lanes: ReadonlyArray<Lane>, { buckets }: States, now: number): void => {
  lanes.forEach(({ bucket }, index) => {
    const state = buckets[index]
    if (state === undefined) return
    bucket.rate = state.rate
    bucket.ceiling = state.ceiling
    bucket.fullAt = now + state.fullIn
    bucket.pausedUntil = now + state.pausedFor
  })
}
