/**
 * What is done in Redis at once. The first argument is the prefix of all keys, the second the id of the job. Of a job there are:
 * `j` its fields, `c` its chunks, `s` its steps, `t` their statuses, `o` their outcomes, `p` what was before them, `n` its counts,
 * and `l:NUMBER` the lease of a chunk.
 */
const head = `
local P, id = ARGV[1], ARGV[2]
local J, C, S, T, O, B, N = P..'j:'..id, P..'c:'..id, P..'s:'..id, P..'t:'..id, P..'o:'..id, P..'p:'..id, P..'n:'..id
local function lease(n) return P..'l:'..id..':'..n end
local function clear()
  for _, n in ipairs(redis.call('HKEYS', C)) do redis.call('DEL', lease(n)) end
  redis.call('DEL', J, C, S, T, O, B, N)
  redis.call('ZREM', P..'jobs', id)
end
`

/** ARGV: plan, header, now, time after which a plan is left. Returns 1 when the job is new. */
const create = `${head}
local state = redis.call('HGET', J, 'state')
if state then
  if state ~= 'planning' or tonumber(ARGV[5]) - tonumber(redis.call('HGET', J, 'changed')) <= tonumber(ARGV[6]) then return 0 end
  clear()
end
redis.call('HSET', J, 'plan', ARGV[3], 'header', ARGV[4], 'state', 'planning', 'stage', 0, 'reason', '', 'changed', ARGV[5],
  'accepted', 0, 'generation', 0, 'queued', 0)
redis.call('ZADD', P..'jobs', redis.call('INCR', P..'number'), id)
return 1`

/** ARGV: plan, now, then for each chunk its number, its fields, organization, stage, steps, and for each step position and fields. */
const append = `${head}
if redis.call('HGET', J, 'plan') ~= ARGV[3] or redis.call('HGET', J, 'state') ~= 'planning' then return 0 end
redis.call('HSET', J, 'changed', ARGV[4])
local at = 5
while at <= #ARGV do
  redis.call('HSET', C, ARGV[at], ARGV[at + 1])
  local steps = tonumber(ARGV[at + 4])
  redis.call('HINCRBY', N, ARGV[at + 2]..'\\n'..ARGV[at + 3]..'\\nwaiting', steps)
  at = at + 5
  for _ = 1, steps do
    redis.call('HSET', S, ARGV[at], ARGV[at + 1])
    redis.call('HSET', T, ARGV[at], 'waiting')
    at = at + 2
  end
end
return 1`

/** ARGV: plan, header, now. */
const seal = `${head}
if redis.call('HGET', J, 'plan') ~= ARGV[3] or redis.call('HGET', J, 'state') ~= 'planning' then return 0 end
redis.call('HSET', J, 'header', ARGV[4], 'state', 'planned', 'changed', ARGV[5])
return 1`

/** ARGV: to, from with commas, stage that it has to be in, new stage, reason, accepted, now. */
const transition = `${head}
local state, stage = redis.call('HGET', J, 'state'), redis.call('HGET', J, 'stage')
if not state or not string.find(','..ARGV[4]..',', ','..state..',', 1, true) then return 0 end
if ARGV[5] ~= '' and ARGV[5] ~= stage then return 0 end
redis.call('HSET', J, 'state', ARGV[3], 'reason', ARGV[7], 'changed', ARGV[9])
if ARGV[6] ~= '' then redis.call('HSET', J, 'stage', ARGV[6]) end
if ARGV[8] ~= '' then redis.call('HSET', J, 'accepted', ARGV[8]) end
if ARGV[3] == 'running' or ARGV[3] == 'canceled' then redis.call('HINCRBY', J, 'generation', 1) end
if ARGV[3] == 'canceled' then
  local all = redis.call('HGETALL', C)
  for at = 1, #all, 2 do
    local n, chunk = all[at], cjson.decode(all[at + 1])
    if not redis.call('HGET', lease(n), 'token') then
      for _, position in ipairs(chunk.positions) do redis.call('HSET', T, position, 'canceled') end
      local place = chunk.organizationId..'\\n'..chunk.stage..'\\n'
      redis.call('HINCRBY', N, place..'waiting', -#chunk.positions)
      redis.call('HINCRBY', N, place..'canceled', #chunk.positions)
      redis.call('HSET', lease(n), 'done', 1)
    end
  end
end
return 1`

/** ARGV: number, worker, lease, now, tolerance, longest rest. Returns what hinders it, or the token and what is known of the chunk. */
const take = `${head}
local n, now = ARGV[3], tonumber(ARGV[6])
local text = redis.call('HGET', C, n)
if not text then return {'done'} end
local chunk, L = cjson.decode(text), lease(n)
local state = redis.call('HGET', J, 'state')
if redis.call('HGET', L, 'done') then return {'done'} end
local isOpen = state == 'canceled' or (state == 'running' and tonumber(chunk.stage) <= tonumber(redis.call('HGET', J, 'stage')))
if not isOpen then return {'closed'} end
local due = tonumber(redis.call('HGET', L, 'due') or '0')
if due > now and due <= now + tonumber(ARGV[8]) then return {'later', tostring(due)} end
local untilThen, since = tonumber(redis.call('HGET', L, 'until') or '0'), tonumber(redis.call('HGET', L, 'since') or '0')
if untilThen > now and since <= now + tonumber(ARGV[7]) then return {'later', tostring(untilThen)} end
local token = redis.call('HINCRBY', L, 'token', 1)
redis.call('HSET', L, 'worker', ARGV[4], 'since', ARGV[6], 'until', now + tonumber(ARGV[5]))
local answer = {'taken', tostring(token), text, redis.call('HGET', L, 'journal') or ''}
for _, position in ipairs(chunk.positions) do
  table.insert(answer, redis.call('HGET', S, position))
  table.insert(answer, redis.call('HGET', T, position))
  table.insert(answer, redis.call('HGET', O, position) or '')
  table.insert(answer, redis.call('HGET', B, position) or '')
end
return answer`

const held = `
local n = ARGV[3]
local L = lease(n)
if redis.call('HGET', L, 'token') ~= ARGV[4] or redis.call('HGET', L, 'done') or (redis.call('HGET', L, 'until') or '0') == '0' then return 0 end
`

/** ARGV: number, token, now, lease. */
const renew = `${head}${held}
redis.call('HSET', L, 'since', ARGV[5], 'until', tonumber(ARGV[5]) + tonumber(ARGV[6]))
return 1`

/** ARGV: number, token, journal, end, time, then for each step position, status, outcome and previous. */
const record = `${head}${held}
local chunk = cjson.decode(redis.call('HGET', C, n))
local place = chunk.organizationId..'\\n'..chunk.stage..'\\n'
for at = 8, #ARGV, 4 do
  local position, status = ARGV[at], ARGV[at + 1]
  local before = redis.call('HGET', T, position)
  if status ~= '' and status ~= before then
    redis.call('HSET', T, position, status)
    redis.call('HINCRBY', N, place..before, -1)
    redis.call('HINCRBY', N, place..status, 1)
  end
  if ARGV[at + 2] ~= '' then redis.call('HSET', O, position, ARGV[at + 2]) end
  if ARGV[at + 3] ~= '' then redis.call('HSET', B, position, ARGV[at + 3]) end
end
if ARGV[5] ~= '' then redis.call('HSET', L, 'journal', ARGV[5]) end
if ARGV[6] == 'done' then redis.call('HSET', L, 'done', 1, 'until', 0) end
if ARGV[6] == 'later' then redis.call('HSET', L, 'due', ARGV[7], 'until', 0) end
return 1`

const remove = `${head}
clear()
return 1`

/** The chunks that are not done in the stages that have begun, unless they are queued: their numbers, organizations and ranks. */
const unqueued = `${head}
local generation = redis.call('HGET', J, 'generation')
if not generation or generation == redis.call('HGET', J, 'queued') then return {} end
local state, stage = redis.call('HGET', J, 'state'), tonumber(redis.call('HGET', J, 'stage'))
local answer = {generation}
local all = redis.call('HGETALL', C)
for at = 1, #all, 2 do
  local chunk = cjson.decode(all[at + 1])
  if (state == 'canceled' or tonumber(chunk.stage) <= stage) and not redis.call('HGET', lease(all[at]), 'done') then
    table.insert(answer, all[at])
    table.insert(answer, chunk.organizationId)
    table.insert(answer, string.format('%.0f', chunk.rank))
  end
end
return answer`

/** ARGV: generation. */
const queued = `${head}
if redis.call('HGET', J, 'generation') == ARGV[3] then redis.call('HSET', J, 'queued', ARGV[3]) end
return 1`

export const scripts = { append, create, queued, record, remove, renew, seal, take, transition, unqueued } as const
