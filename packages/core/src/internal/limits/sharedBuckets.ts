import { adaptation } from "./bucket.ts"
import type { Lane } from "./lane.ts"

/**
 * The buckets of `bucket.ts` inside Redis: the same arithmetic, by the clock of Redis, for all buckets of a request in
 * one step. A bucket is a hash that expires some time after its last use. A missing bucket is full.
 *
 * A request with a short wait is booked ahead. Otherwise it would have to ask again, and the process nearest to Redis
 * would always be first. The answer is the wait, or -1 when nothing was booked, followed by the state of each bucket.
 */
export const lua = `
local time = redis.call('TIME')
local now = time[1] * 1000 + time[2] / 1000
local action, pause = ARGV[1], tonumber(ARGV[2])
local decrease, increase, careful = tonumber(ARGV[3]), tonumber(ARGV[4]), tonumber(ARGV[5])
local from, to, slowest, kept = tonumber(ARGV[6]), tonumber(ARGV[7]), tonumber(ARGV[8]), tonumber(ARGV[9])
local again, within = tonumber(ARGV[10]), tonumber(ARGV[11])
local together, patience = tonumber(ARGV[12]), tonumber(ARGV[13])

local buckets = {}
local wait = 0
local isPaused = false
for i, key in ipairs(KEYS) do
  local maxRate, burst = tonumber(ARGV[12 + i * 2]), tonumber(ARGV[13 + i * 2])
  local state = redis.call('HMGET', key, 'rate', 'ceiling', 'fullAt', 'pausedUntil', 'loweredAt', 'seenAt')
  local b = {
    maxRate = maxRate,
    burst = burst,
    rate = math.min(tonumber(state[1] or maxRate), maxRate),
    ceiling = tonumber(state[2] or 1e300),
    fullAt = tonumber(state[3] or now),
    pausedUntil = tonumber(state[4] or 0),
    loweredAt = tonumber(state[5] or 0)
  }
  -- A clock that was set back takes the bucket with it.
  local back = tonumber(state[6] or now) - now
  if back > 0 then
    b.fullAt = b.fullAt - back
    b.pausedUntil = b.pausedUntil - back
    b.loweredAt = b.loweredAt - back
  end
  wait = math.max(wait, b.fullAt - 1000 / b.rate * (burst - 1) - now, b.pausedUntil - now)
  isPaused = isPaused or b.pausedUntil > now
  buckets[i] = b
end

if wait <= 0.001 then wait = 0 end
if wait > 0 and (isPaused or wait > patience) then wait = -1 end

for _, b in ipairs(buckets) do
  if action == 'take' then
    if wait >= 0 then b.fullAt = math.max(b.fullAt, now) + 1000 / b.rate end
  elseif action == 'return' then
    b.fullAt = b.fullAt - 1000 / b.rate
  elseif action == 'refuse' then
    if now >= b.pausedUntil and now >= b.loweredAt + together then
      b.loweredAt = now
      b.ceiling = b.rate
      b.rate = math.max(math.min(slowest, b.maxRate), b.rate * (now - b.pausedUntil < within and again or decrease))
    end
    b.pausedUntil = math.max(b.pausedUntil, now + pause)
    b.fullAt = math.max(b.fullAt, b.pausedUntil + 1000 / b.rate * (b.burst - 1))
  elseif b.rate < b.maxRate then
    local part = b.rate / b.ceiling
    b.rate = math.min(b.maxRate, b.rate + ((part >= from and part <= to) and careful or increase))
  end
end

local answer = { string.format('%.17g', wait) }
for i, b in ipairs(buckets) do
  local state = {
    rate = b.rate,
    ceiling = b.ceiling,
    fullAt = b.fullAt,
    pausedUntil = b.pausedUntil,
    loweredAt = b.loweredAt,
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

const { careful, decrease, increase, near, repeated, slowest, together } = adaptation

/** The arguments of the script, which follow its keys. */
export const argumentsOf = (
  lanes: ReadonlyArray<Lane>,
  action: Action,
  pause: number
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
  ...lanes.flatMap(({ bucket: { burst, maxRate } }) => [maxRate, burst])
]

/** Copies the state of the buckets, on this process's clock. Returns the wait of a booked request, if it was booked. */
export const mirror = (lanes: ReadonlyArray<Lane>, answer: ReadonlyArray<string>, now: number): number | undefined => {
  lanes.forEach(({ bucket }, index) => {
    const [rate = 0, ceiling = 0, fullIn = 0, pausedFor = 0] = answer.slice(1 + index * 4, 5 + index * 4).map(Number)
    bucket.rate = rate
    bucket.ceiling = ceiling
    bucket.fullAt = now + fullIn
    bucket.pausedUntil = now + pausedFor
  })
  const wait = Number(answer[0])
  return wait < 0 ? undefined : Math.ceil(wait)
}
