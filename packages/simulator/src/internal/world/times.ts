/*
 * Which of two moments of one thing comes first, by the names of the properties. Names of the same rank say nothing
 * about each other.
 */
const ranks: ReadonlyArray<readonly [pattern: RegExp, rank: number]> = [
  [/^(?:firstSeen|firstSeenAt|pageStartAt|notValidBefore|claimDate|claimedAt)$/, 0],
  [
    /^(?:createdAt|requestedAt|authorizedAt|joinedAt|enrolledAt|enrollmentStartedAt|connectedAt|occurredAt|loginAt)$/,
    1
  ],
  [
    /^(?:start|started|starts|begin)(?:Ts|Time|At|Date|Timestamp)?$|^(?:t0|segmentStart|accessStartAt|activationDate|sentAt)$/,
    2
  ],
  [/^downloadStartedAt$/, 3],
  [/^downloadFinishedAt$/, 4],
  [/^installStartedAt$/, 5],
  [/^installFinishedAt$/, 6],
  [/^checkinStartedAt$/, 7],
  [/^checkinFinishedAt$/, 8],
  [/^verifyStartedAt$/, 9],
  [/^verifyFinishedAt$/, 10],
  [/^(?:lastCheckedAt|lastAlertedAt|lastEnabledAt)$/, 11],
  [/^(?:updatedAt|lastUpdatedAt|lastUsedAt|lastSyncedAt|lastForceSyncedAt|loggedAt|measuredAt)$/, 12],
  [/^(?:completedAt|resolvedAt|lastResolvedAt|disconnectedAt|canceledAt|migratedAt|scepCompletedAt)$/, 13],
  [/^(?:end|ended|ends)(?:Ts|Time|At|Date|Timestamp)?$|^(?:t1|accessEndAt|pageEndAt|dismissedAt)$/, 14],
  [/^(?:lastSeen|lastSeenAt|lastActive|lastReportedAt|lastConnectedAt)$/, 15],
  [
    /^(?:gracePeriodEndsAt|endOfSaleAt|expiresAt|expirationDate|expiry|notValidAfter|licenseExpirationDate|imageUrlExpiresAt)$/,
    16
  ],
  [/^endOfSupportAt$/, 17]
]

const remembered = new Map<string, number | undefined>()

/** The place of a moment in the life of a thing; undefined for what is no moment of it. */
export const rankOf = (name: string): number | undefined => {
  if (!remembered.has(name)) remembered.set(name, ranks.find(([pattern]) => pattern.test(name))?.[1])
  return remembered.get(name)
}

const future =
  /^(?:expir\w+|gracePeriodEndsAt|\w*Expir(?:ation|es|y)\w*|endOf\w+At|scheduled\w+|notValidAfter|accessEndAt|next\w+(?:At|Ts|Time))$/

/** Whether what this names is still to come. */
export const isFuture = (name: string): boolean => future.test(name)
