// What `import/no-unresolved` has to find.
import { Meraki } from "@effect-meraki/promise"
import { getNetwork } from "@effect-meraki/promise/Networks"
import { fileStore } from "@effect-meraki/promise/node"
import { keepOwnership } from "@effect-meraki/promise/ownership"
import { makeRedisLimiter } from "@effect-meraki/promise/redis"

export { fileStore, getNetwork, keepOwnership, makeRedisLimiter, Meraki }
