/**
 * What is needed of a connection to Redis.
 *
 * @since 0.2.0
 */

/**
 * A connected client of Redis: that of the package `redis`, that of `ioredis`, or a function that sends a command and
 * resolves with its answer, for every other one.
 *
 * @since 0.2.0
 * @category models
 */
export type RedisClient =
  | { sendCommand(command: Array<string>): Promise<unknown> }
  | { call(command: string, ...values: Array<string>): Promise<unknown> }
  | ((command: string, ...values: Array<string>) => Promise<unknown>)
